"""What an organisation might have: a logo, and a PowerPoint template with a banner, colours and faces of its own."""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.util import Emu

WIDTH, HEIGHT = 9144000, 5143500  # 10 by 5.625 inches, as many templates are: smaller than the program's slides
COLOURS = {"dk2": "1D3557", "accent1": "C1121F", "accent2": "F4A261", "lt2": "E9ECEF"}
FACE = "DejaVu Sans"
_SPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_BANNER = (
    f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="50" name="Banner"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>'
    '<a:off x="0" y="4914900"/><a:ext cx="9144000" cy="228600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill></p:spPr></p:sp>'
)


def png(width: int = 60, height: int = 20) -> bytes:
    """Return a grey picture."""

    def part(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\0" + b"\x80" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")


def template(path: Path, *, colours: dict[str, str] = COLOURS, layouts: int = 11) -> Path:
    """Write a template with a slide of another talk, and return its path; *layouts* are how many it has."""
    presentation: Any = Presentation()
    higher = presentation.slide_height
    presentation.slide_width, presentation.slide_height = WIDTH, HEIGHT
    presentation.part._element.sldSz.attrib.pop("type", None)
    master = presentation.slide_master
    for sheet in (master, *master.slide_layouts):
        for shape in sheet.placeholders:
            if shape._element.spPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm") is not None:
                shape.top, shape.height = Emu(round(shape.top * HEIGHT / higher)), Emu(round(shape.height * HEIGHT / higher))
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = part.blob.decode()
    for name, colour in colours.items():
        theme = re.sub(rf"(<a:{name}>).*?(</a:{name}>)", rf'\g<1><a:srgbClr val="{colour}"/>\2', theme, flags=re.DOTALL)
    part._blob = theme.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FACE}"/>').encode()
    master.shapes._spTree.insert(2, parse_xml(_BANNER))
    if layouts:
        presentation.slides.add_slide(master.slide_layouts[0]).shapes.title.text = "Another talk"
    for layout in list(master.slide_layouts)[layouts:]:
        master.slide_layouts.remove(layout)
    presentation.save(str(path))
    return path
