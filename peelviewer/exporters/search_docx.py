"""Hits of a search as a Word document: headings by report, each hit's words with its place, citation, address and edition.

Import this module inside the function that exports: python-docx takes a tenth of a second to load.
"""

from __future__ import annotations

from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from peelviewer.analysis.citation import addresses_of_hit, day_in_full
from peelviewer.analysis.search.filters import OF_THE_USER
from peelviewer.analysis.search.hits import Hit
from peelviewer.model.library import Held, Library
from peelviewer.text.inline import typographic

from .base import write_bytes
from .office import clean, name
from .papers.word_parts import add_running_lines
from .papers.word_styles import SOURCE, prepare
from .search_results import Found, about, edition, heading, place, source

_WEB = ("https://", "http://")
_LONGEST_LINK = 2000  # letters of an address: Word opens no document with a longer one


def write(library: Library, found: Found, path: Path) -> None:
    """Write hits to a .docx file, whole or not at all; raises ExportError."""
    stream = BytesIO()
    _document(library, found).save(stream)
    write_bytes(path, stream.getvalue())


def _document(library: Library, found: Found) -> Any:
    document = Document()
    _prepare(document, found)
    document.add_heading(_words(heading(found)), 0)
    document.add_paragraph(_words(about(found)))
    for report, hits in groupby(found.hits, key=lambda hit: hit.report):
        held = library.by_id.get(report)
        document.add_heading(_words(library.name_of(held)) if held is not None else "Glossary", 1)
        for hit in hits:
            _add(document, library, held, hit)
    return document


def _prepare(document: Any, found: Found) -> None:
    """Say what the document is, and lay it out as papers are: its search and the day at the top and foot of each page."""
    name(document.core_properties, heading(found), about(found))
    prepare(document)
    add_running_lines(document, _words(heading(found)), f"Found on {day_in_full(found.day)}" if found.day is not None else "")


def _add(document: Any, library: Library, held: Held | None, hit: Hit) -> None:
    """Add a hit: where it stands, its words, and below them the source."""
    lead = document.add_paragraph()
    lead.paragraph_format.keep_with_next = True
    lead.add_run(_words(" · ".join(part for part in (place(library, hit), edition(held, hit)) if part))).bold = True
    document.add_paragraph(_words(hit.text), style="Quote")
    if held is None:
        return
    document.add_paragraph(_words(source(library, held, hit)), style=SOURCE)
    for address in addresses_of_hit(library, held, hit.paragraph) if hit.kind not in OF_THE_USER else ():
        _link(document.add_paragraph(style=SOURCE), clean(address))


def _link(paragraph: Any, address: str) -> None:
    """Write an address; one of the web can be followed."""
    if not address.lower().startswith(_WEB) or len(address) > _LONGEST_LINK:
        paragraph.add_run(address)
        return
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(paragraph.add_run(address)._r)
    paragraph._p.append(link)


def _words(text: str) -> str:
    """Return a text as a document can hold it; python-docx takes it for text, whatever it looks like."""
    return clean(typographic(text))
