"""A house style's logo and footer on layouts: whoever changes them there changes every slide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.parts.image import ImagePart

from peelviewer.decks.base import SOURCE_TOP, Frame
from peelviewer.decks.sheet import OPENING_LOGO, logo_box
from peelviewer.decks.styles.house_style import HouseStyle, Logo

from .shapes import Para, Run, emu, margins, write_into

FOOT_TOP, FOOT_HEIGHT = 641.0, 64.0  # source and footer, one line or two, stand in the middle of this height
_SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def dress_layouts(layouts: Mapping[str, Any], frame: Frame, style: HouseStyle) -> None:
    """Put the logo on the layouts, by their names: on the first slide's larger and with the footer, which others have with sources."""
    opening = layouts["Title Slide"]
    part = _part(opening.part.package, style.logo) if style.logo else None
    for layout in layouts.values():
        if style.logo:
            large = (frame.side, frame.top, *style.logo.within(*OPENING_LOGO))
            _picture(layout, part, style.name, large if layout is opening else logo_box(style.logo, frame.width - frame.side))
    if style.footer:
        _words(opening, style.footer, (frame.side, SOURCE_TOP, frame.room, 32.0))


def _part(package: Any, logo: Logo) -> Any:
    """Return the picture as a part of the file; python-pptx's own way needs Pillow, which is not shipped."""
    make: Any = ImagePart  # python-pptx declares it without types
    return make(package.next_image_partname("png"), CONTENT_TYPE.PNG, package, logo.content)


def _picture(layout: Any, part: Any, name: str, box: tuple[float, float, float, float]) -> None:
    key = layout.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    left, top, width, height = map(emu, box)
    picture = parse_xml(
        f'<p:pic {_SPACES}><p:nvPicPr><p:cNvPr id="{_free_id(layout)}" name="Logo" descr=""/>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
    picture.nvPicPr.cNvPr.set("descr", f"Logo: {name}")
    layout.shapes._spTree.append(picture)


def _words(layout: Any, words: str, box: tuple[float, float, float, float]) -> None:
    left, top, width, height = map(emu, box)
    element = parse_xml(
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{_free_id(layout)}" name="House footer"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/>'
        f'</p:nvSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>'
        "<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>"
    )
    layout.shapes._spTree.append(element)
    frame = layout.shapes[-1].text_frame
    margins(frame, "ctr")
    write_into(frame, [Para((Run(words, colour="muted"),))])


def _free_id(layout: Any) -> int:
    return max(int(number) for number in layout.shapes._spTree.xpath("//@id") if str(number).isdigit()) + 1
