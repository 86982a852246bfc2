"""Parts of a Word document that python-docx does not make: fields, and places that are left to be written."""

from __future__ import annotations

from typing import Any

from docx.oxml.parser import parse_xml

from .word_styles import EMPTY

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LONGEST_NAME = 64
"""Letters that Word takes of a place's name."""


def add_field(paragraph: Any, code: str, shown: str) -> None:
    """Add a field that Word works out, such as the page's number; *shown* stands there until it has."""
    paragraph._p.append(parse_xml(f'<w:fldSimple {_W} w:instr=" {code} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'))


def add_place(paragraph: Any, what: str, name: str, styles: Any) -> None:
    """Add a place that is left to be written, by its *name*; its marked words and the place itself go as soon as something is written."""
    run = paragraph.add_run(f"[To be written: {what}]", styles[EMPTY])
    place = _control(name)
    run._r.addprevious(place)
    place[-1].append(run._r)


def _control(name: str) -> Any:
    """Return Word's control for a place, still without content."""
    place = parse_xml(f"<w:sdt {_W}><w:sdtPr><w:alias/><w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent/></w:sdt>")
    place[0][0].set(f"{{{place.nsmap['w']}}}val", name[:_LONGEST_NAME])
    return place
