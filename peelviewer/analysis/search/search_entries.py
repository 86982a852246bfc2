"""What can be searched for in a report: one entry a finding, heading, note, figure, term and so on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from peelviewer.analysis.nodes import Node, catalogue, term_id
from peelviewer.model.library import Library, Term
from peelviewer.model.report import Finding, Report, Section
from peelviewer.text.plain import plain_text


class Entry(NamedTuple):
    """One searchable text; *title* is shown, *heading* counts as a title in the ranking, *also* is found but never shown."""

    report: str
    chapter: str
    node: str
    kind: str
    title: str
    place: str
    section: str
    paragraph: str
    page: int
    heading: str
    body: str
    also: str
    last_page: int = 0


def report_entries(report: Report, library: Library) -> Iterator[Entry]:
    """Yield the entries of a report (not of the glossary) in reading order."""
    nodes = catalogue(report, library)
    for section in report.sections.values():
        yield _entry(report, nodes[section.id], "")
        for block in section.blocks:
            if isinstance(block, Finding):
                yield _finding(report, section, block)
    for key, body in _bodies(report):
        yield _entry(report, nodes[key], body)


def glossary_entries(glossary: tuple[Term, ...]) -> Iterator[Entry]:
    """Yield an entry for each term; their report is empty."""
    for term in glossary:
        body = f"{term.expansion}: {term.explanation}" if term.expansion else term.explanation
        also = " ".join(term.aliases)
        yield Entry("", "", term_id(term), "term", term.term, "Glossary", "", "", 0, term.term, plain_text(body), also)


def _bodies(report: Report) -> Iterator[tuple[str, str]]:
    """Yield node id and text of what stands in the report's tables."""
    for figure in report.figures:
        yield figure.id, ". ".join(_names(report, figure.id, figure.source))
    for indicator in report.indicators:
        yield indicator.id, ". ".join([indicator.topic, *_names(report, indicator.id, indicator.source)])
    for note in report.notes:
        yield f"note-{note.number}", plain_text(note.text)
    for area in report.areas_for_improvement:
        yield area.id, plain_text(area.text)
    for caveat in report.caveats:
        yield caveat.id, plain_text(caveat.text)
    for erratum in report.errata:
        yield erratum.id, plain_text(f"{erratum.printed}: {erratum.problem}" if erratum.printed else erratum.problem)


def _names(report: Report, subject: str, source: str) -> list[str]:
    names = dict.fromkeys(o.category for o in report.observations_of(subject) if o.category)
    return [plain_text(text) for text in (", ".join(names), source) if text]


def _finding(report: Report, section: Section, finding: Finding) -> Entry:
    chapter = report.chapter_of[section.id]
    place = " · ".join(part for part in (finding.number, chapter.short or chapter.title) if part)
    body = "\n".join(plain_text(text) for text in (finding.text, *finding.bullets))
    title = plain_text(section.title)
    first, last = report.pages_of(section, own=True)
    return Entry(
        report.id, chapter.id, section.id, "finding", title, place, section.id, finding.number, first, "", body, finding.number, last
    )


def _entry(report: Report, node: Node, body: str) -> Entry:
    chapter = report.chapter_of.get(node.section)
    place = chapter.short or chapter.title if chapter else ""
    inside = chapter.id if chapter else ""
    return Entry(
        report.id, inside, node.id, node.kind, node.title, place, node.section, "", node.page, node.title, body, "", node.last_page
    )
