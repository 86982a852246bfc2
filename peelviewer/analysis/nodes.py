"""Find what an id stands for: everything in a report that can be opened, shown or linked to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from peelviewer.model.library import Library, Term
from peelviewer.model.pages import Pages
from peelviewer.model.report import QUESTION, FigureSpec, Finding, Indicator, InsertKind, Report, Section
from peelviewer.text.plain import plain_text
from peelviewer.wording import tr

from .improvements import NAMES
from .paragraphs import is_number, near


class Node(NamedTuple):
    """Something with an id: its kind, where it stands, and between which printed pages (0: none, or no last one known).

    kind is section, finding, note, figure, indicator, improvement, practice, term, caveat or erratum; section is the heading to open (empty
    where there is none) and paragraph is the number of a finding (else empty).
    """

    kind: str
    id: str
    title: str
    section: str
    page: int
    paragraph: str = ""
    last_page: int = 0

    @property
    def pages(self) -> Pages:
        """Between which pages it stands."""
        return Pages(self.page, self.last_page)


class UnknownNode(KeyError):
    """No node has this id; the message names the closest ones."""

    def __str__(self) -> str:
        return str(self.args[0])


def term_id(term: Term) -> str:
    """Return the node id of a glossary entry: "Clare's Law" is term-clares-law."""
    words = re.sub(r"['’]", "", term.term.lower())
    return "term-" + re.sub(r"[^a-z0-9]+", "-", words).strip("-")


def divide(node: str) -> tuple[str, str]:
    """Divide "report-id/node" into the report's id (empty where none is named) and the node's."""
    report, _, name = node.strip().rpartition("/")
    return report, name


def resolve(report: Report, library: Library, node: str) -> Node:
    """Return the node of an id (or paragraph number); raises UnknownNode with close matches."""
    node_id = node.strip().lstrip("#")
    if node_id in report.sections:
        return _section(report, report.sections[node_id])
    for candidate in _nodes(report, library):  # a paragraph, where readers return to, comes early
        if candidate.id == node_id:
            return candidate
    nodes = catalogue(report, library)
    if node_id.lower() in nodes:
        return nodes[node_id.lower()]
    raise UnknownNode(_unknown(report, library, node_id, nodes))


def catalogue(report: Report, library: Library, *, findings: bool = True) -> dict[str, Node]:
    """Return every node of a report and the glossary by id, perhaps without *findings*; of two with the same id the first counts."""
    nodes: dict[str, Node] = {}
    for node in _nodes(report, library, findings):
        nodes.setdefault(node.id, node)
    return nodes


def section_of_indicator(report: Report, indicator: Indicator) -> str:
    """Return the heading under which an indicator's values stand, else the first that mentions it."""
    for section in report.sections.values():
        for block in section.blocks:
            if not isinstance(block, Finding) and block.kind is InsertKind.INDICATOR and block.target == indicator.id:
                return section.id
    return indicator.sections[0] if indicator.sections else ""


def numbers_chapter(report: Report) -> Section | None:
    """Return the chapter in which the indicators stand, where they have one of their own."""
    return next((c for c in report.chapters if c.kind != QUESTION and next(c.inserts(InsertKind.INDICATOR), None)), None)


def _nodes(report: Report, library: Library, findings: bool = True) -> Iterator[Node]:
    for section in report.sections.values():
        yield _section(report, section)
        for block in section.blocks if findings else ():
            if isinstance(block, Finding) and block.number:
                pages = report.pages_of_finding(section, block)
                yield Node("finding", block.number, section.title, section.id, pages.first, block.number, pages.last)
    for figure in report.figures:
        pages = report.pages_at(figure.section, figure.page)
        yield _node("figure", figure.id, figure.heading, figure.section, pages)
    for indicator in report.indicators:
        section_id = section_of_indicator(report, indicator)
        yield _node("indicator", indicator.id, plain_text(indicator.title), section_id, report.pages_at(section_id, indicator.page))
    for note in report.notes:
        yield _node("note", f"note-{note.number}", f"Note {note.number}", note.section, report.pages_at(note.section, note.page))
    for area in report.areas_for_improvement:
        yield _node("improvement", area.id, NAMES[area.kind], area.section, report.pages_at(area.section, area.page))
    for row in report.innovative_practice:
        yield _node("practice", row.id, plain_text(row.title), row.section, report.pages_at(row.section, row.page))
    yield from _qualifications(report)
    for term in library.glossary:
        yield Node("term", term_id(term), term.term, "", 0)


def _qualifications(report: Report) -> Iterator[Node]:
    subjects: dict[str, FigureSpec | Indicator] = {**report.figure_by_id, **report.indicator_by_id}
    for caveat in report.caveats:
        first = next((subjects[s] for s in caveat.scope if s in subjects), None)
        if first is None:
            section = next((s for s in caveat.scope if s in report.sections), "")
        else:
            section = section_of_indicator(report, first) if isinstance(first, Indicator) else first.section
        yield _node("caveat", caveat.id, plain_text(caveat.title), section, _pages(report, section))
    for erratum in report.errata:
        yield _node("erratum", erratum.id, "Error in print", erratum.section, _pages(report, erratum.section))


def _node(kind: str, node: str, title: str, section: str, pages: Pages) -> Node:
    return Node(kind, node, title, section, pages.first, "", pages.last)


def _section(report: Report, section: Section) -> Node:
    return _node("section", section.id, plain_text(section.title), section.id, report.pages_of(section))


def _pages(report: Report, section: str) -> Pages:
    return report.pages_at(section, 0) if section in report.sections else Pages()


def _unknown(report: Report, library: Library, node_id: str, nodes: dict[str, Node]) -> str:
    import difflib

    if is_number(node_id):
        return no_paragraph(report, library, node_id)
    close = difflib.get_close_matches(node_id[:80], (name for name in nodes if not is_number(name)), n=3, cutoff=0.5)
    return _missing(report, library, node_id, close)


def no_paragraph(report: Report, library: Library, number: str) -> str:
    """Return that a report has no paragraph of a number, and which one is near."""
    return _missing(report, library, number, near(report, number))


def _missing(report: Report, library: Library, node: str, close: list[str]) -> str:
    """Name the report, and its force where the title does not: reports of many forces have one title."""
    title, force = plain_text(report.title), library.short_name(report.force)
    name = title if force in title else f"{title}, {force}"
    message = tr("There is no “{node}” in “{report}”.", node=node[:80], report=name)
    return message + (" " + tr("Did you mean {names}?", names=", ".join(close)) if close else "")
