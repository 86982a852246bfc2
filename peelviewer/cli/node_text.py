"""A node as text, Markdown or JSON."""

from __future__ import annotations

from typing import Any

from peelviewer.analysis.citation import cited, web_pages_of
from peelviewer.analysis.doubt import with_word
from peelviewer.analysis.improvements import Box, asked, practised
from peelviewer.analysis.lead_ins import alone
from peelviewer.analysis.nodes import Node, term_id
from peelviewer.analysis.pages import spelled
from peelviewer.exporters.chapter_markdown import ChapterMarkdown, cell_table, inline, table
from peelviewer.exporters.facts import grade_line, rows_of, subject
from peelviewer.model.library import Library
from peelviewer.model.report import Finding, InsertKind, Report, Section
from peelviewer.text.plain import plain_text


def as_json(library: Library, report: Report, node: Node) -> dict[str, Any]:
    """Return the node (report, kind, id, title, section, page, last_page, paragraph) and, as content, its Markdown."""
    return {"report": report.id, **node._asdict(), "content": as_markdown(library, report, node)}


def as_markdown(library: Library, report: Report, node: Node) -> str:
    """Return a node as Markdown; a heading with all below it."""
    if node.kind == "section":
        return ChapterMarkdown().render(library, report, report.sections[node.id])
    if node.kind in ("figure", "indicator"):
        return _subject(library, report, node, "markdown")
    return "\n".join(inline(line) for line in _words(library, report, node))


def as_text(library: Library, report: Report, node: Node) -> str:
    """Return a node as plain text; a heading with all below it."""
    if node.kind == "section":
        return "\n\n".join(part for section in report.sections[node.id].walk() for part in _section(library, report, section))
    if node.kind in ("figure", "indicator"):
        return _subject(library, report, node, "text")
    lines = [plain_text(line) for line in _words(library, report, node)]
    place = ", ".join(part for part in (node.title, spelled(node.pages)) if part)
    return "\n".join([place, *lines])


def _section(library: Library, report: Report, section: Section) -> list[str]:
    pages = spelled(report.pages_of(section))
    parts = [plain_text(section.title) + (f" ({pages})" if pages else "")]
    for block in section.blocks:
        if isinstance(block, Finding):
            lines = [plain_text(block.text), *(f"  • {plain_text(bullet)}" for bullet in block.bullets)]
            parts.append(f"{block.number}  " + "\n".join([*lines, *_addresses(report, block.sources)]))
        elif block.kind is InsertKind.JUDGMENT:
            parts.append(grade_line(library, report, block.target))
        elif block.kind in (InsertKind.IMPROVEMENTS, InsertKind.PRACTICE):
            boxes = (asked if block.kind is InsertKind.IMPROVEMENTS else practised)(report, block.target)
            parts += ["\n".join([*_box(box), *_addresses(report, box.sources)]) for box in boxes]
        else:
            parts.append(_values(library, report, block.target))
    return [part for part in parts if part]


def _box(box: Box) -> list[str]:
    lead = f"{box.number}. " if box.number else f"{box.heading}. "
    return [with_word(lead + plain_text(box.text), box.doubt), *map(plain_text, box.below)]


def _addresses(report: Report, ids: tuple[str, ...]) -> list[str]:
    """Return the pages of the web that a statement rests on, one a line."""
    return [f"  {cited(page)}" for page in web_pages_of(report, ids)]


def _subject(library: Library, report: Report, node: Node, form: str) -> str:
    shown = subject(library, report, node.id)
    if shown is None or form == "text":
        return _values(library, report, node.id)
    cells = [cell_table(shown.cells)] if shown.cells else []
    parts = [f"**{shown.caption}**", *cells, *([table(shown)] if shown.table.rows else []), *shown.remarks]
    return "\n\n".join(parts)


def _values(library: Library, report: Report, target: str) -> str:
    shown = subject(library, report, target)
    if shown is None:
        return ""
    if shown.cells:
        lines = ["  |  ".join(map(plain_text, row)).rstrip(" |") for row in rows_of(shown.cells)]
        return "\n".join([shown.caption, *lines, *shown.remarks])
    rows = [("", *shown.table.columns), *((("  " if row.depth else "") + row.name, *row.values) for row in shown.table.rows)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]) for row in rows
    ]
    return "\n".join([shown.caption, *(line.rstrip() for line in lines if shown.table.rows), *shown.remarks])


def _words(library: Library, report: Report, node: Node) -> list[str]:
    """Return the text of a node that has no parts."""
    if node.kind == "finding":
        finding = next(f for f in report.sections[node.section].findings() if f.number == node.paragraph)
        return [finding.text, *(f"• {bullet}" for bullet in finding.bullets), *_addresses(report, finding.sources)]
    texts = {f"note-{note.number}": note.text for note in report.notes}
    texts |= {area.id: alone(report, area) for area in report.areas_for_improvement}
    texts |= {row.id: row.text for row in report.innovative_practice}
    texts |= {caveat.id: caveat.text for caveat in report.caveats}
    texts |= {erratum.id: ". ".join(t for t in (erratum.printed, erratum.problem) if t) for erratum in report.errata}
    texts |= {term_id(term): ": ".join(t for t in (term.expansion, term.explanation) if t) for term in library.glossary}
    return [texts[node.id]]
