"""A paper as a Word document, to be finished there: styles, headings, real tables, places to be filled in, page numbers.

Import this module inside the function that exports: python-docx takes a tenth of a second to load.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Cm, Pt

from peelviewer.exporters.base import write_bytes
from peelviewer.exporters.office import clean, name
from peelviewer.improvements.papers.blocks import Block, Empty, Heading, PageBreak, Paper, StatusBar, Style, Table, Text
from peelviewer.text.inline import spans

from . import word_parts
from .bar import bar_picture
from .word_styles import EMPTY, NOTE, PAGE, SOURCE, prepare
from .word_tables import add_table

_STYLES = {Style.BODY: "Normal", Style.WORDING: "Quote", Style.SOURCE: SOURCE, Style.NOTE: NOTE}


def write(paper: Paper, path: Path) -> None:
    """Write a paper to a .docx file, whole or not at all; raises ExportError."""
    stream = BytesIO()
    document(paper).save(stream)
    write_bytes(path, stream.getvalue())


def document(paper: Paper) -> Any:
    """Return a paper as python-docx's document."""
    made = Document()
    name(made.core_properties, paper.title, paper.subtitle)
    prepare(made)
    word_parts.add_running_lines(made, clean(paper.running_head), clean(paper.foot))
    made.add_paragraph(clean(paper.title), "Title")
    made.add_paragraph(clean(paper.subtitle), "Subtitle")
    _Body(made).add_all(paper)
    return made


class _Body:
    """Adds blocks to a document, counting its tables and places."""

    def __init__(self, made: Any) -> None:
        self._made = made
        self._tables = self._pictures = 0
        self._heading, self._breaks = "", False

    def add_all(self, paper: Paper) -> None:
        for block in paper.blocks:
            self._add(block)

    def _add(self, block: Block) -> None:
        if isinstance(block, Heading):
            self._heading = block.text if block.level < 4 else self._heading
            heading = self._made.add_heading(clean(block.text), block.level)
            heading.paragraph_format.page_break_before, self._breaks = self._breaks or None, False
        elif isinstance(block, Text):
            self._text(block)
        elif isinstance(block, Empty):
            name = f"{self._heading}: {block.what}" if self._heading else block.what
            paragraph = self._made.add_paragraph()
            paragraph._p.append(word_parts.place(clean(block.what), clean(name), self._made.styles[EMPTY].style_id))
        elif isinstance(block, Table):
            self._tables += 1
            add_table(self._made, block, self._tables)
        elif isinstance(block, StatusBar):
            self._picture(block)
        elif isinstance(block, PageBreak):
            self._breaks = True  # at the heading that follows: a break of its own would leave an empty line at its page's top

    def _text(self, block: Text) -> None:
        paragraph = self._made.add_paragraph(style=_STYLES[block.style])
        for span in spans(block.markdown):
            run = paragraph.add_run(clean(span.text))
            # A quotation stands in italics, so that what the report stresses stands upright in it.
            run.italic = (not paragraph.style.font.italic) if span.emphasis else None
            run.bold = span.strong or None

    def _picture(self, block: StatusBar) -> None:
        self._pictures += 1
        shape = self._made.add_picture(BytesIO(bar_picture(block.counts)), width=Cm(PAGE.width))
        shape._inline.docPr.set("descr", clean(block.about))
        for side in "TBLR":
            shape._inline.set(f"dist{side}", "0")  # LibreOffice leaves room where it is not told how much
        shape._inline.docPr.set("name", f"Status bar {self._pictures}")
        holder = self._made.paragraphs[-1]
        holder.paragraph_format.space_before, holder.paragraph_format.space_after = Pt(6), Pt(2)
        holder.paragraph_format.keep_with_next = True
