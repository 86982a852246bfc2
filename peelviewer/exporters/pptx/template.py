"""An empty presentation with the program's theme, master and three layouts, made from python-pptx's own template."""

from __future__ import annotations

from typing import Any, NamedTuple

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml

from peelviewer.decks.base import BOTTOM, CONTENT, Frame
from peelviewer.decks.panel import GAP, MARGIN, SPINE, WIDTH
from peelviewer.decks.sheet import logo_left
from peelviewer.decks.styles.house_style import HouseStyle
from peelviewer.exporters.office import LANGUAGE

from .dressing import FOOT_HEIGHT, FOOT_TOP, dress_layouts
from .look import Look
from .shapes import DECORATIVE, PLACES, colour_xml, emu, margins

HEADING, SERIF, SANS, NUMBER = 30, "Cambria", "Calibri", 64.0
OPENING, SUBTITLE = (110.0, 174.0), (298.0, 96.0)  # top and height of an opening's title and of what stands below it
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_SPACES = f'xmlns:a="{_A}" xmlns:p="{_P}"'
_KEPT = {"Title Slide": "Title Slide", "Section Header": "Question", "Title and Content": "Title and Content", "Title Only": "Title Only"}
"""The layouts of python-pptx's template that are kept, and what they are called."""
_PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>PEEL Viewer</Application>'
    b"</Properties>"
)


class Template(NamedTuple):
    """The presentation and its layouts."""

    presentation: Any
    opening: Any
    question: Any
    content: Any
    title: Any


def template(frame: Frame, look: Look) -> Template:
    """Return an empty presentation of a frame's size in a look's colours and faces, with its logo and footer."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = emu(frame.width), emu(frame.height)
    presentation.part._element.sldSz.attrib.pop("type", None)  # of the template's own size
    for layout in list(presentation.slide_layouts):
        if layout.name not in _KEPT:
            presentation.slide_layouts.remove(layout)
            continue
        layout.name = _KEPT[layout.name]
    _drop_leftovers(presentation)
    master = presentation.slide_master
    _theme(master, look)
    layouts = {layout.name: layout for layout in presentation.slide_layouts}
    for sheet in (master, *layouts.values()):
        for shape in list(sheet.placeholders):
            if shape._element.ph.get("type") == "dt":
                shape._element.getparent().remove(shape._element)
    _master(master, frame, look.style)
    _opening(layouts["Title Slide"], frame)
    _question(layouts["Question"], frame)
    dress_layouts(layouts, frame, look.style)
    for sheet in (master, *layouts.values(), presentation):
        for letters in sheet._element.iter(f"{{{_A}}}rPr", f"{{{_A}}}endParaRPr", f"{{{_A}}}defRPr"):
            if letters.get("lang"):
                letters.set("lang", LANGUAGE)
    return Template(presentation, *(layouts[name] for name in _KEPT.values()))


def _drop_leftovers(presentation: Any) -> None:
    """Drop the template's preview, printer settings and statistics, which are of another file."""
    package = presentation.part.package
    for owner, kind in ((package, RT.THUMBNAIL), (presentation.part, RT.PRINTER_SETTINGS)):
        rels = owner._rels
        for key in [key for key, rel in rels.items() if rel.reltype == kind]:
            rels.pop(key)
    package.part_related_by(RT.EXTENDED_PROPERTIES)._blob = _PROPERTIES


def list_notes_master(presentation: Any) -> None:
    """Name the master of the notes in the presentation, which python-pptx leaves out; once a slide has notes."""
    key = next((key for key, rel in presentation.part.rels.items() if rel.reltype == RT.NOTES_MASTER), "")
    if key and presentation.part._element.find(f"{{{_P}}}notesMasterIdLst") is None:
        space = f'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" {_SPACES}'
        listed = parse_xml(f'<p:notesMasterIdLst {space}><p:notesMasterId r:id="{key}"/></p:notesMasterIdLst>')
        presentation.part._element.sldMasterIdLst.addnext(listed)


def _theme(master: Any, look: Look) -> None:
    """Set the theme's colours and faces: every slide refers to them."""
    part = master.part.part_related_by(RT.THEME)
    theme = etree.fromstring(part.blob)
    theme.set("name", "PEEL Viewer")
    by_place = {place: look.colours[meaning] for meaning, (place, _) in PLACES.items()}
    scheme = theme.find(f".//{{{_A}}}clrScheme")
    scheme.set("name", "PEEL Viewer")
    for entry in scheme:
        entry[:] = [etree.fromstring(f'<a:srgbClr xmlns:a="{_A}" val="{by_place[etree.QName(entry).localname][1:]}"/>')]
    fonts = theme.find(f".//{{{_A}}}fontScheme")
    fonts.set("name", "PEEL Viewer")
    for family, face in (("majorFont", look.style.serif_face or SERIF), ("minorFont", look.style.face or SANS)):
        fonts.find(f"{{{_A}}}{family}/{{{_A}}}latin").set("typeface", face)
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)


def _master(master: Any, frame: Frame, style: HouseStyle) -> None:
    room = frame.room
    foot = logo_left(style.logo, frame.side + room) - frame.side
    boxes = {
        "title": (frame.side, frame.top, room, 100.0), "body": (frame.side, CONTENT, room, BOTTOM - CONTENT),
        "ftr": (frame.side, FOOT_TOP, foot - NUMBER - 16, FOOT_HEIGHT),
        "sldNum": (frame.side + foot - NUMBER, FOOT_TOP, NUMBER, FOOT_HEIGHT),
    }  # fmt: skip
    for shape in master.placeholders:
        kind = shape._element.ph.get("type")
        shape.left, shape.top, shape.width, shape.height = map(emu, boxes[kind])
        margins(shape.text_frame, "ctr" if kind in ("ftr", "sldNum") else "t")
        if kind in ("ftr", "sldNum"):
            _style(shape, "r" if kind == "sldNum" else "l", 18, "muted")
    master.shapes._spTree.insert(2, parse_xml(_spine(frame)))  # below all else
    styles = master._element.find(f"{{{_P}}}txStyles")
    styles[:2] = [parse_xml(_title_style()), parse_xml(_body_style())]


def _opening(layout: Any, frame: Frame) -> None:
    """Let a title of one line or more stand on what is below it."""
    for shape in layout.placeholders:
        kind = shape._element.ph.get("type")
        if kind in ("ctrTitle", "subTitle"):
            top, height = OPENING if kind == "ctrTitle" else SUBTITLE
            shape.left, shape.top, shape.width, shape.height = map(emu, (frame.side, top, frame.room, height))
            margins(shape.text_frame, "b" if kind == "ctrTitle" else "t")
            _style(shape, "l", *((42, "text") if kind == "ctrTitle" else (24, "muted")))


def _question(layout: Any, frame: Frame) -> None:
    """Let title and words of a question's slide stand where its panel and what is beside it are."""
    boxes = {
        "title": (frame.side, frame.top + 24, WIDTH - MARGIN - frame.side, 300.0),
        "body": (WIDTH + GAP, frame.top - 8, frame.width - frame.side - WIDTH - GAP, BOTTOM - frame.top),
    }
    for shape in layout.placeholders:
        kind = shape._element.ph.get("type")
        if kind in boxes:
            shape.left, shape.top, shape.width, shape.height = map(emu, boxes[kind])
            margins(shape.text_frame)
            letters = shape.text_frame._txBody.find(f"{{{_A}}}lstStyle")
            letters.getparent().replace(letters, parse_xml(f"<a:lstStyle {_SPACES}/>"))


def _style(shape: Any, align: str, size: int, colour: str) -> None:
    """Give a placeholder's text its look."""
    old = shape.text_frame._txBody.find(f"{{{_A}}}lstStyle")
    fill = f"<a:solidFill>{colour_xml(colour)}</a:solidFill>"
    level = f'<a:lvl1pPr algn="{align}" marL="0" indent="0"><a:buNone/><a:defRPr sz="{size * 100}">{fill}</a:defRPr></a:lvl1pPr>'
    old.getparent().replace(old, parse_xml(f"<a:lstStyle {_SPACES}>{level}</a:lstStyle>"))


def _spine(frame: Frame) -> str:
    """Return the strip at the left edge of every slide."""
    size = f'<a:off x="0" y="0"/><a:ext cx="{emu(SPINE)}" cy="{emu(frame.height)}"/>'
    return (
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="90" name="Spine">{DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr><a:xfrm>{size}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>{colour_xml("on_selection")}'
        "</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


def _title_style() -> str:
    return (
        f'<p:titleStyle {_SPACES}><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">'
        '<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr lang="{LANGUAGE}" sz="{HEADING * 100}" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>'
    )


def _body_style() -> str:
    levels = []
    for level in range(1, 10):
        margin = emu(28 * (level - 1))
        mark = '<a:buFont typeface="Arial"/><a:buChar char="–"/>' if level > 1 else "<a:buNone/>"
        indent = -emu(28) if level > 1 else 0
        levels.append(
            f'<a:lvl{level}pPr marL="{margin}" indent="{indent}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
            'hangingPunct="1">'
            f'<a:spcBef><a:spcPts val="{1200 if level == 1 else 600}"/></a:spcBef>{mark}'
            f'<a:defRPr lang="{LANGUAGE}" sz="{2100 if level == 1 else 1800}" kern="1200">'
            '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
            f'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{level}pPr>'
        )
    return f"<p:bodyStyle {_SPACES}>{''.join(levels)}</p:bodyStyle>"
