"""The reader's marks as a Word document: headings by report, each quotation with its note, source and link.

Import this module inside the function that exports: python-docx takes a tenth of a second to load.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from peelviewer.text.inline import typographic

from .base import write_bytes
from .marks import Cited, about, by_report, lead
from .office import clean, name
from .papers.word_parts import add_running_lines
from .papers.word_styles import SOURCE, prepare

_EDGES = {"yellow": ("single", "8A6100"), "green": ("dashed", "2C6E2A"), "blue": ("dotted", "1F5E8C"), "pink": ("double", "A12B63")}
"""The edge of a quotation by the colour of its mark, with the line that the colour has in the program."""


def write(found: Sequence[Cited], path: Path) -> None:
    """Write marks to a .docx file, whole or not at all; raises ExportError."""
    stream = BytesIO()
    _document(found).save(stream)
    write_bytes(path, stream.getvalue())


def _document(found: Sequence[Cited]) -> Any:
    document = Document()
    name(document.core_properties, "My notes", about(found))
    prepare(document)
    add_running_lines(document, "My notes", "")
    document.add_heading("My notes", 0)
    document.add_paragraph(about(found))
    for report, marks in by_report(found):
        document.add_heading(_words(report), 1)
        for each in marks:
            _add(document, each)
    return document


def _add(document: Any, each: Cited) -> None:
    head = document.add_paragraph()
    head.paragraph_format.keep_with_next = True
    head.add_run(_words(lead(each))).bold = True
    quote = document.add_paragraph(_words(each.mark.quoted), style="Quote")
    _edge(quote, *_EDGES[each.mark.colour.value])
    quote.paragraph_format.keep_with_next = True
    if each.mark.note:
        document.add_paragraph(_words(each.mark.note))
    document.add_paragraph(_words(each.source), style=SOURCE)
    if each.link:
        _link(document.add_paragraph(style=SOURCE), clean(each.link))


def _link(paragraph: Any, address: str) -> None:
    """Write an address that opens what it names, as WordprocessingML has it (w:hyperlink)."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(address)
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)


def _edge(paragraph: Any, line: str, colour: str) -> None:
    """Draw a line at the left of a paragraph, as WordprocessingML has it (w:pBdr)."""
    edges, left = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for key, value in (("val", line), ("sz", "18"), ("space", "8"), ("color", colour)):
        left.set(qn(f"w:{key}"), value)
    edges.append(left)
    properties = paragraph._p.get_or_add_pPr()
    style = properties.find(qn("w:pStyle"))
    properties.insert(0 if style is None else 1, edges)


def _words(text: str) -> str:
    return clean(typographic(text))
