"""Slides of what a report asks to be improved: every area on one, and what to ask the chief constable about them."""

from __future__ import annotations

from collections.abc import Iterable

from peelviewer.analysis import citation
from peelviewer.analysis.doubt import doubt_of_improvement, with_word
from peelviewer.analysis.improvements import is_area
from peelviewer.analysis.lead_ins import alone
from peelviewer.analysis.pages import in_print
from peelviewer.decks.base import Line, Slide
from peelviewer.decks.deck_source import DeckSource, as_plain_text, first_sentence
from peelviewer.decks.said.counting import in_words
from peelviewer.decks.said.questions import LIST_END, named, question_about
from peelviewer.decks.said.speech import kinds_said, with_evidence, within
from peelviewer.model.report import AreaForImprovement, FindingClass, Section

MOST_QUESTIONS = 5  # as many as a narrow slide holds


def of_questions(material: DeckSource, headings: Iterable[Section] = ()) -> Slide | None:
    """Return the areas for improvement of some headings in few words, a line each, of all where none are given; None without any."""
    report = material.report
    chosen = list(headings)
    lines: list[Line] = []
    notes: list[str] = []
    said: list[str] = []
    asked: list[AreaForImprovement] = []
    for heading in chosen or report.sections.values():
        areas = report.improvements_of(heading.id)
        for index, area in enumerate(areas):
            lines.append(Line(brief(material, area), f"{heading.number}{_letters(index)}", heading.id))
            name = lines[-1].label if len(chosen) == 1 else as_plain_text(heading.short)
            notes.append(f"{name}{_pages(material, area)}: {_in_full(material, area)}")
        if areas:
            said.append(f"On {within(as_plain_text(heading.short))}: {'; '.join(within(brief(material, area)) for area in areas)}.")
        asked += areas
    if not asked:
        return None
    own = chosen[0] if len(chosen) == 1 else None
    title = _title(material, asked, own)
    places = (report.pages_at(area.section, area.page) for area in asked)
    slide_id = f"{own.id}-improvements" if own else "improvements"
    spoken = with_evidence([f"The inspectorate asks for this to be improved. {' '.join(said)}"], notes)
    return Slide(slide_id, "areas", title, tuple(lines), (), spoken, citation.in_brief(report, list(places)))


def _title(material: DeckSource, asked: list[AreaForImprovement], heading: Section | None) -> str:
    noun = kinds_said(asked)
    if heading is not None:
        return f"{as_plain_text(heading.short)}: {noun}"
    if not all(map(is_area, asked)):
        return f"{noun[:1].upper()}{noun[1:]}"
    questions = len({area.question for area in asked})
    among = len(material.report.questions)
    found = f", in {in_words(questions)} of the {in_words(among)} questions" if 1 < questions < among else ""
    found = f", in {'both' if among == 2 else f'all {in_words(among)}'} questions" if 1 < questions == among else found
    return f"{noun[:1].upper()}{noun[1:]}{found}"


def questions_to_ask(material: DeckSource) -> Slide | None:
    """Return what to ask the chief constable, a line each to be edited: of areas for improvement, and of concerns where there are none.

    The areas of all questions take turns, so that each question of the inspection comes up.
    """
    report = material.report
    by_heading = {heading: report.improvements_of(heading.id) for heading in report.sections.values()}
    turns = [(areas[turn], heading) for turn in range(MOST_QUESTIONS) for heading, areas in by_heading.items() if turn < len(areas)]
    lines, notes = [], []
    for index, (area, heading) in enumerate(turns[:MOST_QUESTIONS]):
        lines.append(Line(with_word(_question(material, area, index), doubt_of_improvement(report, area.id)), str(index + 1)))
        notes.append(f"{index + 1}. From {as_plain_text(heading.short)}{_pages(material, area)}: {_in_full(material, area)}")
    concerns = [p for p in report.points if p.kind is FindingClass.CONCERN and not report.improvements_of(p.section)]
    for point in concerns[: MOST_QUESTIONS - len(lines)]:
        text = as_plain_text(point.text).removesuffix(".")
        lines.append(Line(f"What has changed since the inspection found this: “{text}”?", str(len(lines) + 1)))
        notes.append(f"{len(lines)}. From paragraph {point.finding}.")
    if not lines:
        return None
    notes.insert(0, "These questions are made from the report’s areas for improvement and concerns; change them to your own words.")
    said = "These are questions to put to the chief constable, from what the inspectorate asks the force to improve."
    spoken = with_evidence([said], notes)
    return Slide("questions", "lines", "Questions for the chief constable", tuple(lines), (), spoken, citation.in_brief(report, []))


def brief(material: DeckSource, area: AreaForImprovement) -> str:
    """Return what is to be improved in few words: its headline, else its first sentence, and its kind where it is no area for improvement.

    With them stands the word that nobody has confirmed it where that is so.
    """
    return _named(area, with_word(LIST_END.sub("", _words(material, area)), doubt_of_improvement(material.report, area.id)))


def _named(area: AreaForImprovement, words: str) -> str:
    """Return words after the name of their kind where they are no area for improvement."""
    return words if is_area(area) else f"{named(area)}: {words}"


def _words(material: DeckSource, area: AreaForImprovement) -> str:
    return as_plain_text(material.report.headline_of.get(area.id, "")) or first_sentence(as_plain_text(alone(material.report, area)))


def _question(material: DeckSource, area: AreaForImprovement, index: int) -> str:
    report = material.report
    forces = {force.name for force in material.library.forces if force.id == report.force} | {material.force}
    return question_about(area, as_plain_text(alone(report, area)), as_plain_text(report.headline_of.get(area.id, "")), forces, index)


def _in_full(material: DeckSource, area: AreaForImprovement) -> str:
    return _named(area, with_word(as_plain_text(alone(material.report, area)), doubt_of_improvement(material.report, area.id)))


def _letters(index: int) -> str:
    """Return the letter of a place in a list, from a; after z come numbers."""
    return chr(ord("a") + index) if index < 26 else str(index + 1)


def _pages(material: DeckSource, area: AreaForImprovement) -> str:
    pages = in_print(material.report.pages_at(area.section, area.page)) or citation.addresses(material.report, area.sources)
    return f" ({pages})" if pages else ""
