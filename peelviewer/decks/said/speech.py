"""What a speaker says of a slide, in sentences made of the slide's facts; what is asked for afterwards stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peelviewer.analysis.doubt import doubt_of_grade, with_word
from peelviewer.analysis.improvements import named_kind, of_kinds
from peelviewer.decks.base import Line as SlideLine
from peelviewer.decks.contents import Content, History
from peelviewer.decks.deck_source import DeckSource, as_plain_text, first_sentence
from peelviewer.figures.base import FORCE, REFERENCE, Figure, Line, Panel
from peelviewer.model.grades import Grade
from peelviewer.model.report import OVERALL, AreaForImprovement, FindingClass, Judgment, Section

from .counting import in_words

TO_HAND = "To hand, if asked:"
"""The line below which stands what is not said."""
CAVEATS_IN_NOTES = "The caveats that limit the numbers are in the notes."
IN_NOTES = "Sources and caveats are in the notes"
"""The foot of a slide of numbers, which have more sources than fit there."""
SOURCES_SAID = f"Everything shown rests on the published report and on the data named here. {CAVEATS_IN_NOTES}"
SEVERAL_SOURCES_SAID = f"Everything shown rests on the sources named here. {CAVEATS_IN_NOTES}"
FOUND = {FindingClass.STRENGTH.value: "What is done well", FindingClass.CONCERN.value: "What concerns"}
DOUBTFUL = "Unconfirmed"
"""How the remark below a table of grades begins that names those which nobody has confirmed."""
MOST_SAID = 3  # values of a slide that are said
LONGEST_LEAD = 240  # letters of a sentence that stands large on a slide
LONGEST_SAID = 64  # letters of a name that a sentence bears


def with_evidence(spoken: Iterable[str], evidence: Iterable[str]) -> str:
    """Return notes: what is said, a paragraph each, then what is to hand, below a line that says so."""
    said, held = [part for part in spoken if part], [part for part in evidence if part]
    return "\n\n".join([*said, *([TO_HAND, *held] if held else [])])


def sentence(words: str) -> str:
    """Return words as a sentence: with a capital letter and an end; empty words stay so."""
    words = words.strip()
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!", "”", "’")) else ".") if words else ""


def within(name: str) -> str:
    """Return a name as it stands within a sentence; one that begins with capitals keeps them."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def joined(names: Sequence[str]) -> str:
    """Return names as a list in a sentence."""
    return ", ".join(names[:-1]) + f" and {names[-1]}" if len(names) > 1 else "".join(names)


def value_sentence(material: DeckSource, subject: str) -> str:
    """Return the newest value of a subject's first measure beside that of England and Wales; empty where it states none."""
    figure = material.figure(subject)
    panel = figure.panels[0]
    line = panel.lines[-1]
    return _stated(line.name or figure.title, panel.unit, line.period or figure.period, line) if panel.lines else ""


def row_sentences(figure: Figure, rows: Iterable[tuple[Panel, Line]]) -> list[str]:
    """Return the first rows that a slide shows of a figure with values, a sentence each."""
    said = [_stated(line.name or figure.title, panel.unit, line.period or figure.period, line) for panel, line in rows]
    return [words for words in said if words][:MOST_SAID]


def _stated(name: str, unit: str, period: str, line: Line) -> str:
    force, reference = line.mark(FORCE), line.mark(REFERENCE)
    if force is None or not force.text or len(name) > LONGEST_SAID:
        return ""
    doubt = f" ({force.doubt})" if force.doubt else ""
    beside = f", against {reference.text} in {reference.name}" if reference is not None and reference.text else ""
    return sentence(f"{as_plain_text(name)} stood at {value_in_unit(force.text, as_plain_text(unit))}{doubt}{when(period)}{beside}")


def value_in_unit(value: str, unit: str) -> str:
    """Return a printed value with its unit as it is said."""
    if unit.startswith("percent"):
        return f"{value} {'percent' if unit == 'percent change' else unit}"
    return " ".join(part for part in (value, within(unit)) if part)


def when(period: str) -> str:
    """Return a period as it is said: months and years with their word before them."""
    if re.match(r"\d+ months ", period):
        return f" in the {period}"
    if re.match(r"\d{4}", period):
        return f" in {period}"
    return f" {within(period)}" if period.lower().startswith(("as at", "at ", "on ", "in ")) else f" ({period})" if period else ""


def judgments_said(material: DeckSource) -> list[str]:
    """Return all judgments by grade, then those that the report states of an earlier year."""
    report = material.report
    overall = report.judgment_by_question.get(OVERALL)
    said = [f"Overall, {material.force} is {judged(material, overall)}."] if overall else []
    by_grade: dict[str, list[str]] = {}
    for question, judgment in report.judgment_by_question.items():
        section = report.sections.get(question)
        if section is not None:
            by_grade.setdefault(judged(material, judgment), []).append(within(as_plain_text(section.short or section.title)))
    said += [sentence(f"{joined(names)} {'was' if len(names) == 1 else 'were'} {words}") for words, names in by_grade.items()]
    return [" ".join(said), _earlier(material)]


def _earlier(material: DeckSource) -> str:
    """Return the earlier grades that the report states, by year."""
    by_year: dict[str, list[str]] = {}
    for question, judgment in material.report.judgment_by_question.items():
        if judgment.previous_grade and judgment.previous_year:
            section = material.report.sections.get(question)
            name = within(as_plain_text(section.short or section.title)) if section else "overall"
            by_year.setdefault(material.library.cycle_name(judgment.previous_year), []).append(f"{name}, {judgment.previous_grade.value}")
    return " ".join(f"The grades in {year} were: {'; '.join(grades)}." for year, grades in by_year.items())


def history_said(force: str, tables: Iterable[Content]) -> list[str]:
    """Return a force's first and last grades of each scale in sentences, and what they do not tell."""
    said = [f"These are the grades that {force} was given over the years."]
    for table in tables:
        if not isinstance(table, History):
            continue
        by_cycle = _by_cycle(table)
        given = {cycle: grades for cycle, grades in by_cycle.items() if grades}
        for cycle in list(dict.fromkeys([*list(given)[:1], *list(given)[-1:]])):
            said.append(_cycle_said(cycle, given[cycle]))
        if table.remark.startswith(DOUBTFUL):
            said.append("Of these grades, some have been confirmed by nobody; the slide names them.")
    return [*said, "A change from one year to another tells something only where the questions and the scale stayed the same."]


def _cycle_said(cycle: str, grades: list[tuple[str, Grade]]) -> str:
    by_grade: dict[Grade, list[str]] = {}
    for name, grade in grades:
        by_grade.setdefault(grade, []).append(within(name))
    parts = []
    for grade, names in by_grade.items():
        was = "was" if len(names) == 1 else "were"
        parts.append(f"{joined(names)} {was} {'not graded' if grade is Grade.UNGRADED else f'judged {as_judged(grade.value)}'}")
    return sentence(f"In {cycle}, {'; '.join(parts)}")


def _by_cycle(table: History) -> dict[str, list[tuple[str, Grade]]]:
    """Return the grades of a table by cycle, whether the cycles are its rows or its columns."""
    cells = [(column, row.name, grade) for row in table.years for column, grade in zip(table.columns, row.grades, strict=True) if grade]
    cycles_are_rows = all(row.name[:1].isdigit() for row in table.years)
    found: dict[str, list[tuple[str, Grade]]] = {}
    for column, row, grade in cells:
        cycle, name = (row, column) if cycles_are_rows else (column, row)
        found.setdefault(cycle, []).append((name, grade))
    return found if cycles_are_rows else {column: found[column] for column in table.columns if column in found}


def as_judged(grade: str) -> str:
    """Return a grade as it stands after "judged"."""
    return {Grade.REQUIRES_IMPROVEMENT.value: "to require improvement", Grade.UNGRADED.value: "without a grade"}.get(grade, grade)


def counted_grade(grade: Grade) -> str:
    """Return a grade as it stands after the number of those that were given it."""
    return "requiring improvement" if grade is Grade.REQUIRES_IMPROVEMENT else grade.value


def judged(material: DeckSource, judgment: Judgment) -> str:
    """Return how something was judged, as it stands after "is", with the word that nobody has confirmed it where that is so."""
    words = "not graded" if judgment.grade is Grade.UNGRADED else f"judged {as_judged(judgment.grade.value)}"
    return with_word(words, doubt_of_grade(material.report, judgment))


def graded(material: DeckSource, judgment: Judgment) -> str:
    """Return a grade within a sentence, with the word that nobody has confirmed it where that is so."""
    return with_word(judgment.grade.value, doubt_of_grade(material.report, judgment))


def question_said(material: DeckSource, chapter: Section, numbers: Iterable[str]) -> list[str]:
    """Return a question's judgment and why, its numbers, and how much is to be improved."""
    judgment = material.report.judgment_by_question.get(chapter.id)
    name = as_plain_text(chapter.short or chapter.title)
    if judgment is None:
        first = f"This is about {within(name)}."
    elif judgment.grade is Grade.UNGRADED:
        first = f"{sentence(name)} This was not graded."
    else:
        first = f"On {within(name)}, {material.force} is {judged(material, judgment)}."
    lead = sentence(as_plain_text(judgment.lead)) if judgment else ""
    asked = material.report.improvements_of(chapter.id)
    improve = f"The inspectorate names {kinds_said(asked)} here; they come later in this talk." if asked else ""
    return [" ".join(part for part in (first, lead) if part), *(value_sentence(material, subject) for subject in numbers), improve]


def kinds_said(asked: Iterable[AreaForImprovement]) -> str:
    """Return how much of each kind is asked for, in words: one cause of concern and two areas for improvement."""
    return joined([f"{in_words(count)} {named_kind(kind, count)}" for kind, count in of_kinds(asked).items()])


def judging_sentence(chapter: Section, judgment: Judgment) -> str:
    """Return the sentence of a report in its own words that gives a chapter's judgment; empty where none of its first findings does."""
    grade = re.compile(rf"\b{judgment.grade.value}\b")
    for finding in list(chapter.findings())[:3]:
        words = first_sentence(as_plain_text(finding.text))
        if grade.search(words) and len(words) <= LONGEST_LEAD and not words.endswith("?"):
            return f"{words}."
    return ""


def findings_said(name: str, lines: Iterable[SlideLine]) -> list[str]:
    """Return short findings as they are said: what is done well, what concerns, and what is neither."""
    by_kind: dict[str, list[str]] = {}
    for line in lines:
        by_kind.setdefault(FOUND.get(line.mark, ""), []).append(sentence(line.text))
    said = [f"{words}: {' '.join(by_kind[words])}" for words in FOUND.values() if words in by_kind]
    return [f"This is what the inspection found on {within(name)}.", *said, " ".join(by_kind.get("", ()))]
