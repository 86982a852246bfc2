"""A chapter as one HTML file that needs nothing else: no scripts, no pictures, nothing to load."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from peelviewer.analysis.citation import web_pages_of
from peelviewer.analysis.doubt import with_word
from peelviewer.analysis.improvements import Box, asked, practised
from peelviewer.model.library import Library
from peelviewer.model.report import QUOTATION, Cell, Finding, InsertKind, Report, Section
from peelviewer.model.web_pages import WebPage
from peelviewer.text.inline import Span, spans

from .base import write_text
from .facts import Subject, error_lines, grade_line, notes_of, read, source_line, subject, web_pages

_STYLE = """
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 Georgia, "Source Serif 4", serif; color: #1d1d1b; }
h1, h2, h3, table, caption, footer, .remark { font-family: "IBM Plex Sans", Arial, sans-serif; line-height: 1.25; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th, td { border-top: 1px solid #c8c8c4; padding: .25rem .5rem; text-align: right; vertical-align: top; }
th:first-child, td.remark { text-align: left; font-weight: 400; }
tr.part th { padding-left: 1.5rem; }
table.printed th, table.printed td { text-align: left; }
.remark, footer { font-size: .85rem; color: #55554f; }
.grade { font-weight: 600; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
"""


class ChapterHtml:
    """Writes a heading and all below it as a standalone page with notes at its foot."""

    suffixes: tuple[str, ...] = (".html", ".htm")

    def write(self, library: Library, report: Report, section: Section, path: Path) -> None:
        """Write the document, whole or not at all; raises ExportError."""
        write_text(path, self.render(library, report, section))

    def render(self, library: Library, report: Report, section: Section) -> str:
        """Return the page as HTML that needs no other file."""
        return _Document(library, report, section).text()


class _Document:
    def __init__(self, library: Library, report: Report, section: Section) -> None:
        self._library, self._report, self._section = library, report, section
        self._notes = {note.number: note for note in notes_of(report, section)}
        self._anchors = (
            {s.id for s in section.walk()} | set(section.inserts(InsertKind.FIGURE)) | set(section.inserts(InsertKind.INDICATOR))
        )
        self._marks: Counter[int] = Counter()
        self._inserts: dict[InsertKind, Callable[[str], Iterator[str]]] = {
            InsertKind.FIGURE: self._subject,
            InsertKind.INDICATOR: self._subject,
            InsertKind.JUDGMENT: self._judgment,
            InsertKind.IMPROVEMENTS: lambda question: self._boxes(asked(report, question)),
            InsertKind.PRACTICE: lambda question: self._boxes(practised(report, question)),
        }

    def text(self) -> str:
        title = escape("".join(span.text for span in spans(self._section.title)))
        body = "\n".join([*self._body(), *self._footer()])
        return (
            f'<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
            f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
        )

    def _body(self) -> Iterator[str]:
        for section in self._section.walk():
            level = min(6, max(1, section.level - self._section.level + 1))
            yield f'<h{level} id="{escape(section.id)}">{self._inline(section.title)}</h{level}>'
            for block in section.blocks:
                yield from self._finding(block) if isinstance(block, Finding) else self._inserts[block.kind](block.target)

    def _footer(self) -> Iterator[str]:
        yield "<footer>"
        # Notes may refer to notes, so their texts are written before the back links are counted.
        texts = {number: self._inline(note.text) for number, note in self._notes.items()}
        if texts:
            yield "<h2>Notes</h2>"
        for number, text in texts.items():
            back = " ".join(f'<a href="#{_mark(number, n)}" aria-label="Back to the text">↩</a>' for n in range(1, self._marks[number] + 1))
            yield f'<p id="note-{number}">{escape(self._notes[number].printed_mark)}. {text} {back}</p>'
        yield f"<p>{escape(source_line(self._report, self._section))}</p>"
        pages = web_pages(self._report, self._section)
        if pages:
            yield f"<ul>{''.join(f'<li>{escape(page.description)}: {_link(page, page.url)}{read(page)}</li>' for page in pages)}</ul>"
        yield "</footer>"

    def _finding(self, finding: Finding) -> Iterator[str]:
        anchor = f' id="p{escape(finding.number)}"' if finding.number else ""
        words = f"<p{anchor}>{self._inline(finding.text)}{self._sources(finding.sources)}</p>"
        yield f"<blockquote>{words}</blockquote>" if finding.form == QUOTATION else words
        if finding.bullets:
            yield f"<ul>{''.join(f'<li>{self._inline(bullet)}</li>' for bullet in finding.bullets)}</ul>"
        for line in error_lines(self._report, finding.errata):
            yield f'<p class="remark">{escape(line)}</p>'

    def _sources(self, ids: tuple[str, ...]) -> str:
        pages = web_pages_of(self._report, ids)
        return f" ({', '.join(_link(page, page.description) for page in pages)})" if pages else ""

    def _subject(self, target: str) -> Iterator[str]:
        shown = subject(self._library, self._report, target)
        if shown is not None:
            yield f'<section id="{escape(shown.id)}">'
            marks = "".join(self._note(number) for number in shown.notes)
            if shown.cells:
                yield from self._cells(shown, marks)
            elif shown.table.rows:
                yield from _table(shown, marks)
            else:
                yield f"<p><strong>{escape(shown.caption)}</strong>{marks}</p>"
            for remark in shown.remarks:
                yield f'<p class="remark">{escape(remark)}</p>'
            yield "</section>"

    def _cells(self, shown: Subject, marks: str) -> Iterator[str]:
        """Yield a table as printed, cell by cell."""
        yield f'<table class="printed">\n<caption>{escape(shown.caption)}{marks}</caption>'
        for _, row in groupby(sorted(shown.cells, key=lambda cell: (cell.row, cell.column)), key=lambda cell: cell.row):
            yield f"<tr>{''.join(map(self._cell, row))}</tr>"
        yield "</table>"

    def _cell(self, cell: Cell) -> str:
        spans_ = ((cell.rows, "rowspan"), (cell.columns, "colspan"))
        name, filled = "th" if cell.header else "td", "".join(f' {way}="{count}"' for count, way in spans_ if count > 1)
        return f"<{name}{filled}>{self._inline(cell.text)}</{name}>"

    def _judgment(self, question: str) -> Iterator[str]:
        line = grade_line(self._library, self._report, question)
        if line:
            yield f'<p class="grade">{escape(line)}</p>'

    def _boxes(self, boxes: list[Box]) -> Iterator[str]:
        """Yield what the report sets apart: areas for improvement as numbered lists, others under their names."""
        for numbered, group in groupby(boxes, key=lambda box: bool(box.number)):
            members = list(group)
            if numbered:
                start = f' start="{members[0].number}"' if members[0].number > 1 else ""
                lines = "".join(f'<li id="{escape(box.row.id)}">{self._box(box)}</li>' for box in members)
                yield f"<ol{start}>{lines}</ol>"
            else:
                yield from (
                    f'<div id="{escape(box.row.id)}"><p><strong>{escape(box.heading)}.</strong> {self._box(box)}</div>' for box in members
                )

    def _box(self, box: Box) -> str:
        text = with_word(self._inline(box.text) + self._sources(box.sources), box.doubt)
        closing = "" if box.number else "</p>"
        return text + closing + "".join(f"<p>{self._inline(part)}</p>" for part in box.below)

    def _inline(self, text: str) -> str:
        return "".join(map(self._span, spans(text)))

    def _span(self, span: Span) -> str:
        words = escape(span.text)
        if span.note:
            return self._note(span.note)
        if span.strong:
            return f"<strong>{words}</strong>"
        if span.emphasis:
            return f"<em>{words}</em>"
        # A target that is neither on this page nor on the web (javascript:, file:) stays words.
        if span.link.startswith(("https://", "http://")) or (span.link.startswith("#") and span.link[1:] in self._anchors):
            return f'<a href="{escape(span.link)}">{words}</a>'
        return words

    def _note(self, number: int) -> str:
        if number not in self._notes:
            return f"<sup>{number}</sup>"
        mark = escape(self._notes[number].printed_mark)
        self._marks[number] += 1
        return f'<sup><a id="{_mark(number, self._marks[number])}" href="#note-{number}">{mark}</a></sup>'


def _link(page: WebPage, words: str) -> str:
    return f'<a href="{escape(page.url)}">{escape(words)}</a>'


def _mark(number: int, occurrence: int) -> str:
    return f"mark-{number}" if occurrence == 1 else f"mark-{number}-{occurrence}"


def _table(shown: Subject, marks: str) -> Iterator[str]:
    remarked = any(row.note for row in shown.table.rows)
    yield f"<table>\n<caption>{escape(shown.caption)}{marks}</caption>"
    headings = "".join(f'<th scope="col">{escape(name)}</th>' for name in (*shown.table.columns, *(["Remark"] if remarked else [])))
    yield f"<thead><tr><td></td>{headings}</tr></thead>\n<tbody>"
    for row in shown.table.rows:
        cells = "".join(f"<td>{escape(value)}</td>" for value in row.values)
        remark = f'<td class="remark">{escape(row.note)}</td>' if remarked else ""
        part = ' class="part"' if row.depth else ""
        yield f'<tr{part}><th scope="row">{escape(row.name)}</th>{cells}{remark}</tr>'
    yield "</tbody>\n</table>"
