"""A chapter as Markdown: footnotes, pipe tables, no markup of our own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from peelviewer.analysis.citation import web_pages_of
from peelviewer.analysis.doubt import with_word
from peelviewer.analysis.improvements import Box, asked, practised
from peelviewer.model.library import Library
from peelviewer.model.report import QUOTATION, Cell, Finding, InsertKind, Report, Section
from peelviewer.text.inline import spans

from .base import write_text
from .facts import Subject, error_lines, grade_line, notes_of, read, rows_of, source_line, subject, web_pages


class ChapterMarkdown:
    """Writes a heading and all below it as Markdown with footnotes."""

    suffixes: tuple[str, ...] = (".md",)

    def write(self, library: Library, report: Report, section: Section, path: Path) -> None:
        """Write the document, whole or not at all; raises ExportError."""
        write_text(path, self.render(library, report, section))

    def render(self, library: Library, report: Report, section: Section) -> str:
        """Return the document as Markdown."""
        return _Document(library, report, section).text()


class _Document:
    def __init__(self, library: Library, report: Report, section: Section) -> None:
        self._library, self._report, self._section = library, report, section
        self._inserts: dict[InsertKind, Callable[[str], Iterator[str]]] = {
            InsertKind.FIGURE: self._subject,
            InsertKind.INDICATOR: self._subject,
            InsertKind.JUDGMENT: self._judgment,
            InsertKind.IMPROVEMENTS: lambda question: self._boxes(asked(report, question)),
            InsertKind.PRACTICE: lambda question: self._boxes(practised(report, question)),
        }

    def text(self) -> str:
        """Return all parts with an empty line between."""
        return "\n\n".join(self._parts()) + "\n"

    def _parts(self) -> Iterator[str]:
        for section in self._section.walk():
            yield f"{'#' * max(1, section.level - self._section.level + 1)} {inline(section.title)}"
            for block in section.blocks:
                yield from self._finding(block) if isinstance(block, Finding) else self._inserts[block.kind](block.target)
        for note in notes_of(self._report, self._section):
            yield f"[^{note.number}]: {inline(note.text)}"
        yield "---"
        yield inline(source_line(self._report, self._section))
        pages = web_pages(self._report, self._section)
        if pages:
            yield "\n".join(f"- {escaped(page.description)}: <{page.url}>{read(page)}" for page in pages)

    def _finding(self, finding: Finding) -> Iterator[str]:
        yield ("> " if finding.form == QUOTATION else "") + inline(finding.text) + self._sources(finding.sources)
        if finding.bullets:
            yield "\n".join(f"- {inline(bullet)}" for bullet in finding.bullets)
        for line in error_lines(self._report, finding.errata):
            yield f"> {escaped(line)}"

    def _sources(self, ids: tuple[str, ...]) -> str:
        pages = web_pages_of(self._report, ids)
        return f" ({', '.join(f'[{escaped(page.description)}](<{page.url}>)' for page in pages)})" if pages else ""

    def _subject(self, target: str) -> Iterator[str]:
        shown = subject(self._library, self._report, target)
        if shown is not None:
            yield f"**{escaped(shown.caption)}**{''.join(f'[^{n}]' for n in shown.notes if n in self._report.note_by_number)}"
            if shown.cells:
                yield cell_table(shown.cells)
            if shown.table.rows:
                yield table(shown)
            for remark in shown.remarks:
                yield f"*{escaped(remark)}*"

    def _judgment(self, question: str) -> Iterator[str]:
        line = grade_line(self._library, self._report, question)
        if line:
            yield f"**{escaped(line)}**"

    def _boxes(self, boxes: list[Box]) -> Iterator[str]:
        """Yield what the report sets apart: areas for improvement as one numbered list, others under their names."""
        for alike, group in groupby(boxes, key=lambda box: bool(box.number) and not box.below):
            parts = [self._box(box) for box in group]
            yield ("\n" if alike else "\n\n").join(parts)

    def _box(self, box: Box) -> str:
        text = with_word(inline(box.text) + self._sources(box.sources), box.doubt)
        lead, indent = (f"{box.number}. ", "   ") if box.number else (f"**{escaped(box.heading)}.** ", "")
        return "\n\n".join([lead + text, *(indent + inline(part) for part in box.below)])


def inline(text: str) -> str:
    """Return the dataset's inline Markdown as portable Markdown; links inside the report become their words."""
    return "".join(
        f"[^{span.note}]"
        if span.note
        else f"**{escaped(span.text)}**"
        if span.strong
        else f"*{escaped(span.text)}*"
        if span.emphasis
        else f"[{escaped(span.text)}]({span.link})"
        if span.link.startswith(("https://", "http://"))
        else escaped(span.text)
        for span in spans(" ".join(text.split()))
    )


def escaped(text: str) -> str:
    """Return plain text that no Markdown reader takes for markup."""
    marked = re.sub(r"([\\`*_\[\]<>|~])", r"\\\1", re.sub(r"\s+", " ", text))
    return re.sub(r"^(\d+)([.)])(?=\s|$)", r"\1\\\2", re.sub(r"^([#+=-]+)(?=\s|$)", r"\\\1", marked)).replace("&", "&amp;")


def cell_table(cells: Sequence[Cell]) -> str:
    """Return the cells of a table as a pipe table, whose first row is its header."""
    first, *rows = ([inline(text) for text in row] for row in rows_of(cells))
    return "\n".join(f"| {' | '.join(row)} |" for row in (first, ["---"] * len(first), *rows))


def table(shown: Subject) -> str:
    """Return the values of a figure or indicator as a pipe table."""
    columns = ("", *shown.table.columns)
    rows = [(("– " if row.depth else "") + row.name, *row.values) for row in shown.table.rows]
    remarked = any(row.note for row in shown.table.rows)
    if remarked:
        columns = (*columns, "Remark")
        rows = [(*cells, row.note) for cells, row in zip(rows, shown.table.rows, strict=True)]
    lines = [columns, ("---", *("---:" for _ in shown.table.columns), *(["---"] if remarked else []))]
    return "\n".join(
        f"| {' | '.join(cells)} |" for cells in [tuple(map(escaped, lines[0])), lines[1], *(tuple(map(escaped, row)) for row in rows)]
    )
