"""Parts of a Word document that python-docx does not make: fields, and places that are left to be written."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LONGEST_NAME = 64
"""Letters that Word takes of a place's name."""


def add_field(paragraph: Any, code: str, shown: str) -> None:
    """Add a field that Word works out, such as the page's number; *shown* stands there until it has."""
    paragraph._p.append(parse_xml(f'<w:fldSimple {_W} w:instr=" {code} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'))


def add_running_lines(made: Any, head: str, foot: str) -> None:
    """Write what stands at the top and the foot of each page of a document of one section, and which page of how many it is."""
    section = made.sections[0]
    section.header.paragraphs[0].text = head
    line = section.footer.paragraphs[0]
    line.text = f"{foot}\tPage "
    add_field(line, "PAGE", "1")
    line.add_run(" of ")
    add_field(line, "NUMPAGES", "1")


def place(what: str, name: str, style: str) -> Any:
    """Return Word's control for a place that is left to be written, by its *name*; *style* is that of its marked words, by its id.

    The words and the control itself go as soon as something is written there.
    """
    control = parse_xml(
        f'<w:sdt {_W}><w:sdtPr><w:alias w:val=""/><w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr>'
        f'<w:rStyle w:val="{style}"/></w:rPr><w:t/></w:r></w:sdtContent></w:sdt>'
    )
    control[0][0].set(qn("w:val"), name[:_LONGEST_NAME])
    control[1][0][1].text = f"[To be written: {what}]"
    return control
