"""Make one slide of a report's facts: used to build decks and to add to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peelviewer.analysis import citation
from peelviewer.analysis.compared.compare_numbers import NumberRow
from peelviewer.analysis.grades import Grades
from peelviewer.analysis.nodes import numbers_chapter
from peelviewer.analysis.pages import in_print, of_findings, of_judgment
from peelviewer.analysis.tables import area_name
from peelviewer.decks.contents import TO_IMPROVE
from peelviewer.decks.kinds.compared import ROW
from peelviewer.decks.kinds.figure import chosen_rows, has_values, is_fact, left_out
from peelviewer.decks.kinds.grades import GradesSlide
from peelviewer.decks.kinds.question import MOST_NUMBERS as MOST_KEY_NUMBERS
from peelviewer.decks.said.speech import (
    IN_NOTES,
    MOST_SAID,
    findings_said,
    graded,
    history_said,
    joined,
    judged,
    judging_sentence,
    judgments_said,
    question_said,
    sentence,
    value_sentence,
    with_evidence,
    within,
)
from peelviewer.decks.subjects.grades_slides import history_slide
from peelviewer.decks.subjects.improvement_slides import brief
from peelviewer.decks.subjects.sources_slide import data_of
from peelviewer.figures.base import FORCE, OTHER, REFERENCE, Panel
from peelviewer.figures.layout import caveats_counted
from peelviewer.figures.supplied import ADDED
from peelviewer.model.editions import edition_of
from peelviewer.model.pages import Pages
from peelviewer.model.report import OVERALL, FindingClass, Section
from peelviewer.model.review import UNCONFIRMED_TITLE

from .base import Line, Slide
from .deck_source import DeckSource, as_plain_text
from .notes import caveat_notes, figure_notes, finding_note, summary_notes
from .short_findings import MOST_LINES, found_in, stands_alone
from .subjects import improvement_slides

MOST_POINTS = 3
MOST_LETTERS = 400  # of all findings that stand with a question's judgment
STRENGTH, CONCERN = FindingClass.STRENGTH.value, FindingClass.CONCERN.value
BEARS = 0.25  # the share of an indicator's title that a judgment's words have to name


def opening(material: DeckSource, subject: str = "") -> Slide:
    """Return the title slide; *subject* names the part of the report it is about."""
    report = material.report
    lines = [subject, citation.with_isbn(report, citation.of_publication(report))]
    lines.append(edition_of(report).on_title_slide)
    kept = (Line(as_plain_text(report.subtitle)), *(Line(line) for line in lines if line))
    about = sentence(f"This talk is about {within(as_plain_text(report.title))}")
    published = sentence(f"{as_plain_text(report.subtitle)}, published by {citation.of_publication(report)}")
    where = "Page numbers in these notes are those of the published report; where two are given, what is said stands between them."
    if not edition_of(report).paged:
        where = "Pages are not held; in these notes each finding has the address that it was read at."
    notes = with_evidence([f"{about} {published}", sentence(edition_of(report).on_title_slide)], [where])
    return Slide("opening", "opening", as_plain_text(report.title), kept, (), notes)


def verdicts(material: DeckSource) -> Slide:
    """Return the slide of all judgments."""
    report = material.report
    overall = report.judgment_by_question.get(OVERALL)
    title = f"{material.force} is {judged(material, overall)} overall" if overall else f"Judgments on {material.force}"
    parts = []
    for question, judgment in report.judgment_by_question.items():
        section = report.sections.get(question)
        name = as_plain_text(section.short) if section else "Overall"
        before = ""
        if judgment.previous_grade and judgment.previous_year and str(judgment.previous_year) not in judgment.lead:
            before = f" In {material.library.cycle_name(judgment.previous_year)}: {judgment.previous_grade.value}."
        pages = in_print(of_judgment(report, judgment))
        web = "" if pages else citation.addresses(report, judgment.sources)
        graded_on = f"{name}: {graded(material, judgment)}{f' ({pages})' if pages else ''}."
        parts.append(
            " ".join(part for part in (graded_on, f"{as_plain_text(judgment.lead)}{before}".strip(), f"({web})" if web else "") if part)
        )
    source = _source_of(material, of_judgment(report, overall) if overall else Pages())
    notes = with_evidence(judgments_said(material), parts)
    return Slide("verdicts", "verdicts", _headline(material, OVERALL, title), (), (), notes, source)


def numbers(material: DeckSource, subjects: Sequence[str], slide_id: str = "numbers", title: str = "") -> Slide:
    """Return a slide of indicators."""
    report = material.report
    chapter = numbers_chapter(report)
    title = title or _headline(material, chapter.id if chapter else "", f"{material.force} in numbers, beside England and Wales")
    pages = in_print(*(material.figure(s).pages for s in subjects if s in report.indicator_by_id))
    place = ", ".join(part for part in (as_plain_text(report.title), pages) if part)
    said = [f"These are numbers of {material.force}, beside England and Wales."]
    said += [value_sentence(material, subject) for subject in subjects[:MOST_SAID]]
    notes = with_evidence(said, [f"Sources: {data_of(material, subjects)}", *caveat_notes(material, subjects)])
    source = ". ".join(part for part in (place, IN_NOTES) if part)
    return Slide(slide_id, "numbers", title, (), tuple(subjects), notes, source)


def question(material: DeckSource, chapter: Section, shown: Iterable[str] = (), *, whole: bool = False) -> Slide:
    """Return a question's headline slide: grade, sentence, and the numbers of its chapter that bear on the judgment.

    *shown* are the figures with a slide of their own that says more of their number. Where no number or one is left, short findings or
    areas for improvement stand with it; all findings of a *whole* report, which has a slide of findings otherwise, where none is.
    """
    report = material.report
    judgment = report.judgment_by_question.get(chapter.id)
    below = {section.id for section in chapter.walk()}
    mentioned = [i.id for i in report.indicators if below & set(i.sections)]
    mentioned += [f.id for f in report.figures if f.section in below and _is_single(material, f.id)]
    words = " ".join(
        [_headline(material, chapter.id, ""), judgment.lead if judgment else "", *(p.text for p in report.points_of(chapter.id))]
    )
    key_numbers = bearing(material, _paired(material, mentioned, shown), words)[:MOST_KEY_NUMBERS]
    title = f"{as_plain_text(chapter.short)}: {graded(material, judgment)}" if judgment else as_plain_text(chapter.short)
    spoken = [finding_note(report, *material.findings[number]) for _, number in found_in(material, chapter) if number in material.findings]
    said = dict.fromkeys([*summary_notes(report, chapter).split("\n\n"), *(spoken if whole and not key_numbers else [])])
    notes = with_evidence(question_said(material, chapter, key_numbers), [*said, *caveat_notes(material, key_numbers)])
    lead = judgment.lead if judgment else ""
    points = _beside(material, chapter, len(key_numbers), whole=whole)
    if judgment and not lead and not edition_of(report).whole:
        lead = next((finding.text for finding in chapter.findings()), "")
    elif judgment and not lead and (points or key_numbers):  # alone it would say what the panel says
        lead = judging_sentence(chapter, judgment)
    lines = [*([Line(as_plain_text(lead))] if lead else []), *points]
    subjects = (chapter.id, *key_numbers)
    source = _source_of(material, of_judgment(report, judgment) if judgment else report.pages_of(chapter))
    return Slide(chapter.id, "question", _headline(material, chapter.id, title), tuple(lines), subjects, notes, source)


def _beside(material: DeckSource, chapter: Section, numbers: int, *, whole: bool) -> list[Line]:
    """Return the lines with a mark that stand on a question's slide with none of its numbers or one."""
    if numbers > 1:
        return []
    found = [line for line, _ in found_in(material, chapter) if stands_alone(line.text)]  # of a list the notes have all
    strengths = [line for line in found if line.mark == STRENGTH]
    concerns = [line for line in found if line.mark == CONCERN]
    asked = [Line(brief(material, area), TO_IMPROVE, CONCERN) for area in material.report.improvements_of(chapter.id)][:MOST_POINTS]
    if numbers:
        return asked or ([] if whole else [*strengths[:2], *concerns[:1]])
    few = strengths[:2]
    if whole:
        everything = [*strengths, *(concerns or asked)]
        return everything if sum(len(line.text) for line in everything) <= MOST_LETTERS else asked
    return [*few, *(concerns or asked)[: MOST_POINTS - len(few)]]


def findings(material: DeckSource, section: Section) -> Slide | None:
    """Return up to five findings of a heading in short lines; None where it has none."""
    found = found_in(material, section)
    picked = [(line, number) for line, number in found if stands_alone(line.text)] or found
    if not picked:
        return None
    report = material.report
    if not any(line.mark == CONCERN for line, _ in picked) and all(line.mark == STRENGTH for line, _ in picked):
        areas = report.improvements_of(section.id)
        picked += [(Line(brief(material, area), TO_IMPROVE, CONCERN), "") for area in areas[: MOST_LINES - 2]]
    placed = [material.findings[number] for _, number in picked if number in material.findings]
    parts = [finding_note(report, *each) for each in placed]
    source = _source_of(material, *(of_findings(report, place) for _, place in placed))
    name = as_plain_text(section.short or section.title)
    lines = tuple(line for line, _ in picked)
    notes = with_evidence(findings_said(name, lines), parts)
    return Slide(f"{section.id}-findings", "lines", f"{name}: what the inspection found", lines, (section.id,), notes, source)


def figure(material: DeckSource, subject: str, rows: tuple[Line, ...] = ()) -> Slide:
    """Return a figure, or an indicator, full slide; *rows* name the rows it shows, those that say most where none is named."""
    subject_figure = material.figure(subject)
    report, name = material.find(subject)
    plain_title = f"{subject_figure.label}: {subject_figure.title}" if subject_figure.label else subject_figure.title
    title = report.headline_of.get(name) or plain_title
    panels = [panel for panel in subject_figure.panels if panel.form == "dumbbell"]
    shown = sum(len(chosen_rows(panel, rows)) for panel in panels)
    stated = sum(any(mark.text for mark in line.marks) for panel in panels for line in panel.lines)
    rest = left_out(subject_figure, rows)
    parts = [", ".join(part for part in (subject_figure.label, in_print(subject_figure.pages)) if part), subject_figure.source.rstrip(".")]
    excluded = [limit.title for limit in subject_figure.limits if limit.forces and limit.title.startswith("Without ")][:1]
    excluded += [limit.title for limit in subject_figure.limits if limit.title == UNCONFIRMED_TITLE][:1]
    parts += [f"{shown} of {stated} rows" if rest else "", *excluded, caveats_counted(subject_figure)]
    source, title = ". ".join(part for part in parts if part) + ".", as_plain_text(title)
    notes = figure_notes(material, subject, title, rows)
    return Slide(subject.replace("/", "-"), "figure", title, rows, (subject,), notes, source)


def comparison(material: DeckSource, left: str, right: str) -> Slide:
    """Return two headings beside each other; raises KeyError."""
    (one_report, one), (other_report, other) = material.section(left), material.section(right)
    same = one_report is other_report
    names = [
        as_plain_text(section.short or section.title) if same else material.library.name_of(report)
        for report, section in ((one_report, one), (other_report, other))
    ]
    title = f"{names[0]} and {names[1]} compared" if same else f"{as_plain_text(one.short or one.title)}: {names[0]} and {names[1]}"
    said = [f"This sets {names[0]} beside {names[1]}."]
    notes = with_evidence(said, [summary_notes(one_report, one), summary_notes(other_report, other)])
    pages = (in_print(one_report.pages_of(one)), in_print(other_report.pages_of(other)))
    source = f"{as_plain_text(one_report.title)}, {' and '.join(filter(None, pages))}"
    return Slide(f"compare-{one.id}-{other.id}", "comparison", title, (), (left, right), notes, source)


def compared(material: DeckSource, left: str, right: str, rows: Sequence[NumberRow]) -> Slide:
    """Return exactly these numbers of two reports beside each other; raises KeyError for an unknown report."""
    reports = [material.library.report(report) for report in dict.fromkeys((left, right))]
    names = list(dict.fromkeys(area_name(material.library, report.force) for report in reports))
    title = f"{' and '.join(names)} in numbers, beside England and Wales"
    notes = [citation.of_reports(material.library, reports)]
    notes += dict.fromkeys(f"{caveat.title}. {caveat.text}" for row in rows for caveat in row.caveats)
    held = "; ".join(material.library.name_of(report) for report in reports)
    source = f"{held}. Values as printed; a rate is neither good nor bad by itself."
    keys = tuple(f"{ROW}{row.key}" for row in rows)
    said = f"These are published numbers of {joined(names)}, beside England and Wales."
    return Slide("compared", "compared", title, (), (left, right, *keys), with_evidence([said], notes), source)


def grades(material: DeckSource, force: str, year: int = 0) -> Slide:
    """Return a force's published grades, those of the years that share a *year*'s scale where one is given; raises KeyError."""
    graded_force = {each.id: each for each in Grades(material.library).forces}[force]
    slide = history_slide(graded_force, year)
    return slide._replace(notes=with_evidence(history_said(graded_force.name, GradesSlide.contents(slide, material)), [slide.notes]))


def section(material: DeckSource, node: str, *, areas: bool = True) -> list[Slide]:
    """Return the slides of a heading: a question's headline, its findings, figures with values and areas for improvement; raises KeyError.

    What is judged below it, as the questions of a pillar are, follows with slides of its own. *areas* is false where a slide of the
    whole report has the areas for improvement.
    """
    _, heading = material.section(node)
    report, own_part = material.report, material.report.own_part(heading)
    part = {each.id for each in own_part.walk()}
    shown = [spec.id for spec in report.figures if spec.section in part and has_values(material.figure(spec.id))]
    candidates: list[Slide | None] = []
    if heading.id in report.judgment_by_question:
        headline = question(material, heading, [subject for subject in shown if _says_more(material, subject)], whole=True)
        candidates.append(headline if says_something(headline) else None)
        pairs = {_pair(material, subject) for subject in headline.subjects[1:]}
        said = [subject for subject in shown if _is_pair(material, subject) and _pair(material, subject) in pairs]
        shown = [subject for subject in shown if subject not in said or material.figure(subject).added]
    found = findings(material, own_part)
    said_before = {line.text for slide in candidates if slide for line in slide.lines}
    if found is not None and not {line.text for line in found.lines} <= said_before:
        candidates.append(found)
    candidates += [figure(material, subject) for subject in shown]
    candidates.append(improvement_slides.of_questions(material, [heading]) if areas else None)
    slides = [slide for slide in candidates if slide is not None]
    return [*slides, *(slide for each in report.judged_below(heading) for slide in section(material, each.id, areas=areas))]


def passage(material: DeckSource, number: str, report_id: str = "") -> Slide:
    """Return one finding as a slide in the digest's words, to be pushed to the screen; raises KeyError."""
    report_material = (
        material if report_id in ("", material.report.id) else DeckSource(material.library, material.library.report(report_id))
    )
    finding, place = report_material.findings[number]
    lines = (Line(as_plain_text(finding.text), number), *(Line(as_plain_text(bullet), "–") for bullet in finding.bullets))
    title, source = as_plain_text(place.short or place.title), _source_of(report_material, of_findings(report_material.report, place))
    return Slide(f"passage-{number}", "lines", title, lines, (place.id,), finding_note(report_material.report, finding, place), source)


def _paired(material: DeckSource, subjects: Iterable[str], shown: Iterable[str]) -> list[str]:
    """Return the subjects that state a pair of values, one of several with the same pair, and none of a pair that is *shown*."""
    known = {_pair(material, subject) for subject in shown}
    found: dict[tuple[str, ...], str] = {}
    for subject in subjects:
        pair = _pair(material, subject)
        if len(pair) == 2 and all(pair) and pair not in known:
            found.setdefault(pair, subject)
    return list(found.values())


def _pair(material: DeckSource, subject: str) -> tuple[str, ...]:
    line = material.figure(subject).panels[0].lines[-1]
    return tuple(mark.text for mark in line.marks if mark.role in (FORCE, REFERENCE))


def says_something(slide: Slide) -> bool:
    """Whether a question's slide has words or a number beside its grade."""
    return bool(slide.lines or len(slide.subjects) > 1)


def _is_single(material: DeckSource, subject: str) -> bool:
    """Whether a figure has one row and no more, so that its number can be named by itself."""
    panels = _published(material, subject)
    return len(panels) == 1 and len(panels[0].lines) == 1


def _is_pair(material: DeckSource, subject: str) -> bool:
    """Whether a figure is one number and no more."""
    panels = _published(material, subject)
    return len(panels) == 1 and is_fact(panels[0])


def _published(material: DeckSource, subject: str) -> list[Panel]:
    """Return the panels of the report's own values."""
    return [panel for panel in material.figure(subject).panels if panel.title != ADDED]


def _says_more(material: DeckSource, subject: str) -> bool:
    """Whether a figure places its number among those of other forces."""
    return _is_pair(material, subject) and any(mark.role == OTHER for mark in material.figure(subject).panels[0].lines[0].marks)


def bearing(material: DeckSource, subjects: Sequence[str], words: str) -> list[str]:
    """Return the subjects named by a judgment's *words*, those first of whose title the largest share stands in them; others left out."""
    said = _stems(words)
    shares = {}
    for subject in subjects:
        title = _stems(material.figure(subject).title)
        shares[subject] = len(title & said) / len(title) if title else 0.0
    return sorted((subject for subject in subjects if shares[subject] >= BEARS), key=lambda subject: -shares[subject])


def _stems(words: str) -> set[str]:
    """Return the words of four letters and more by their first five, so that crime and crimes are one."""
    return {word[:5] for word in re.findall(r"[a-z]{4,}", as_plain_text(words).casefold())}


def _headline(material: DeckSource, subject: str, otherwise: str) -> str:
    return as_plain_text(material.report.headline_of.get(subject, "")) or otherwise


def _source_of(material: DeckSource, *pages: Pages) -> str:
    return citation.in_brief(material.report, pages)
