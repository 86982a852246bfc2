"""What can be searched for in a report: one entry a finding, heading, note, figure, term and so on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from peelviewer.analysis.lead_ins import alone
from peelviewer.analysis.nodes import Node, catalogue, term_id
from peelviewer.model.library import Library, Term
from peelviewer.model.pages import Pages
from peelviewer.model.report import QUESTION, Finding, Insert, InsertKind, Report, Section
from peelviewer.text.plain import plain_text


class Heading(NamedTuple):
    """A heading that entries stand under: its chapter, with its number where that is a question, and the grade judged there.

    An entry that stands under none has one that is empty.
    """

    id: str = ""
    title: str = ""
    chapter: str = ""
    chapter_name: str = ""
    chapter_number: str = ""
    grade: str = ""


class Entry(NamedTuple):
    """One searchable text; *title* is shown, *heading* counts as a title in the ranking, *also* is found but never shown.

    section is its heading's number in those of the report; position orders a report's entries as they are read.
    """

    kind: str
    section: int
    node: str
    title: str
    paragraph: str
    page: int
    last_page: int
    position: int
    heading: str
    body: str
    also: str


def headings(report: Report) -> list[Heading]:
    """Return an empty heading and then those of a report in reading order."""
    return [Heading(), *(heading_of(report, section) for section in report.sections.values())]


def heading_of(report: Report, section: Section) -> Heading:
    """Return a heading of a report as entries have it."""
    chapter, judgment = report.chapter_of[section.id], report.judgment_at(section)
    number = chapter.number if chapter.kind == QUESTION else ""
    grade = judgment.grade.value if judgment else ""
    return Heading(section.id, plain_text(section.title), chapter.id, chapter.short or chapter.title, number, grade)


def report_entries(report: Report) -> Iterator[Entry]:
    """Yield the entries of a report (not of the glossary) in reading order."""
    nodes, places = catalogue(report, Library(()), findings=False), Places(report)  # of a library without terms
    numbers = {section: number for number, section in enumerate(report.sections, 1)}
    for section in report.sections.values():
        yield _entry(nodes[section.id], "", numbers, places)
        yield from _findings(report, section, numbers[section.id], places)
    for key, body in _bodies(report):
        yield _entry(nodes[key], body, numbers, places)


def glossary_entries(glossary: tuple[Term, ...]) -> Iterator[Entry]:
    """Yield an entry for each term."""
    for position, term in enumerate(glossary):
        body = f"{term.expansion}: {term.explanation}" if term.expansion else term.explanation
        yield Entry("term", 0, term_id(term), term.term, "", 0, 0, position, term.term, plain_text(body), " ".join(term.aliases))


def _bodies(report: Report) -> Iterator[tuple[str, str]]:
    """Yield node id and text of what stands in the report's tables."""
    for figure in report.figures:
        yield figure.id, ". ".join(_names(report, figure.id, figure.source))
    for indicator in report.indicators:
        yield indicator.id, ". ".join([indicator.topic, *_names(report, indicator.id, indicator.source)])
    for note in report.notes:
        yield f"note-{note.number}", plain_text(note.text)
    for area in report.areas_for_improvement:
        below = (area.deadline_wording, *area.explanation.split("\n"))
        yield area.id, "\n".join(plain_text(text) for text in (alone(report, area), *below) if text)
    for practice in report.innovative_practice:
        yield practice.id, "\n".join(plain_text(text) for text in practice.text.split("\n"))
    for caveat in report.caveats:
        yield caveat.id, plain_text(caveat.text)
    for erratum in report.errata:
        stop = "" if erratum.printed.endswith((".", "!", "?")) else ":"
        yield erratum.id, plain_text(f"{erratum.printed}{stop} {erratum.problem}" if erratum.printed else erratum.problem)


def _names(report: Report, subject: str, source: str) -> list[str]:
    names = dict.fromkeys(o.category for o in report.observations_of(subject) if o.category)
    names |= dict.fromkeys(cell.text for cell in report.cells_of(subject) if cell.text)
    return [plain_text(text) for text in (", ".join(names), source) if text]


class Places:
    """Where a report's headings, paragraphs, figures and areas for improvement stand, and where its headings' own text ends."""

    def __init__(self, report: Report) -> None:
        names: list[str] = []
        for section in report.sections.values():
            names.append(section.id)
            for block in section.blocks:
                names += [block.number] if isinstance(block, Finding) else [block.target, *_boxes(report, block)]
            names.append(f"end {section.id}")
        self._places = {name: place for place, name in reversed(list(enumerate(names)))}

    def of(self, name: str, section: str) -> int:
        """Return the place of a node, of one that has none the end of its section."""
        return self._places.get(name, self._places.get(f"end {section}", len(self._places)))


def _boxes(report: Report, insert: Insert) -> list[str]:
    rows = report.practice_of(insert.target) if insert.kind is InsertKind.PRACTICE else report.improvements_of(insert.target)
    return [row.id for row in rows]


def _findings(report: Report, section: Section, number: int, places: Places) -> Iterator[Entry]:
    title, pages_by_page = plain_text(section.title), dict[int, Pages]()  # most findings have no page but their heading's
    for block in section.blocks:
        if isinstance(block, Finding):
            body = "\n".join(plain_text(text) for text in (block.text, *block.bullets))
            position, pages = places.of(block.number or section.id, section.id), pages_by_page.get(block.page)
            if pages is None:
                pages = pages_by_page[block.page] = report.pages_of_finding(section, block)
            yield Entry("finding", number, section.id, title, block.number, pages.first, pages.last, position, "", body, block.number)


def _entry(node: Node, body: str, numbers: dict[str, int], places: Places) -> Entry:
    position = places.of(node.id, node.section)
    return Entry(
        node.kind, numbers.get(node.section, 0), node.id, node.title, "", node.page, node.last_page, position, node.title, body, ""
    )
