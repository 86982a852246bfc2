"""Text, rules and alternative texts of a PowerPoint slide, in a slide's own pixels.

The pptx_* modules import python-pptx, which is slow to load: import them inside the function that exports.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.oxml import parse_xml
from pptx.util import Emu, Pt

from peelviewer.decks.base import Frame
from peelviewer.decks.sheet import Sheet
from peelviewer.exporters.office import LANGUAGE, clean
from peelviewer.figures.scene import Fonts
from peelviewer.model.grades import Grade

# Which place of the file's theme holds a meaning: whoever changes the theme there changes every slide.
PLACES = {
    "text": ("dk1", "tx1"), "surface": ("lt1", "bg1"), "reference": ("dk2", "tx2"), "pale": ("lt2", "bg2"),
    "accent": ("accent1", "accent1"), "strength": ("accent2", "accent2"), "concern": ("accent3", "accent3"),
    "muted": ("accent4", "accent4"), "line": ("accent5", "accent5"), "connector": ("accent6", "accent6"),
    # The panel's ground and words: the format has six accents, and no slide has a link.
    "on_selection": ("folHlink", "folHlink"), "on_accent": ("hlink", "hlink"),
}  # fmt: skip
_THEMED = {
    "text": MSO_THEME_COLOR.TEXT_1, "surface": MSO_THEME_COLOR.BACKGROUND_1, "reference": MSO_THEME_COLOR.TEXT_2,
    "pale": MSO_THEME_COLOR.BACKGROUND_2, "accent": MSO_THEME_COLOR.ACCENT_1, "line": MSO_THEME_COLOR.ACCENT_5,
    "strength": MSO_THEME_COLOR.ACCENT_2, "concern": MSO_THEME_COLOR.ACCENT_3, "muted": MSO_THEME_COLOR.ACCENT_4,
    "connector": MSO_THEME_COLOR.ACCENT_6, "line_strong": MSO_THEME_COLOR.ACCENT_5, "on_selection": MSO_THEME_COLOR.FOLLOWED_HYPERLINK,
    "on_accent": MSO_THEME_COLOR.HYPERLINK,
}  # fmt: skip
_NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
DECORATIVE = (
    f'<a:extLst {_NAMESPACE}><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


class GradeInk(NamedTuple):
    """A grade's colours in hex; a fill of "none" leaves an outline."""

    fill: str
    text: str
    edge: str


class Board(NamedTuple):
    """One slide being written: its shapes, the body placeholder while nothing has taken it, and what measures it."""

    shapes: Any
    body: Any
    sheet: Sheet
    grades: Mapping[Grade, tuple[str, str, str]]
    named_legends: set[frozenset[tuple[str, str]]]  # the sets of areas that a legend of this slide has named already

    @property
    def frame(self) -> Frame:
        """The slide's size and margins."""
        return self.sheet.frame

    @property
    def fonts(self) -> Fonts:
        """What measures text; its faces are wider than those of the file."""
        return self.sheet.fonts

    @property
    def left(self) -> float:
        """The left margin."""
        return self.sheet.left

    @property
    def right(self) -> float:
        """The right margin."""
        return self.sheet.right

    def ink(self, grade: Grade) -> GradeInk:
        """Return a grade's colours."""
        return GradeInk(*self.grades[grade])


class Run(NamedTuple):
    """Words of one look; a size of 0 is the placeholder's own. A colour is a meaning of PLACES or a hex string."""

    text: str
    size: float = 24
    bold: bool = False
    colour: str = "text"
    serif: bool = False


class Para(NamedTuple):
    """A paragraph: *before* is the space above it, *hanging* where its wrapped lines and its tab stand, *spacing* in percent."""

    runs: tuple[Run, ...]
    align: str = "l"
    before: float = 0
    hanging: float = 0
    outdent: bool = True
    spacing: int = 100


def emu(pixels: float) -> Emu:
    """Return pixels of a slide as PowerPoint's units."""
    return Emu(round(pixels * 9525))


def points(pixels: float) -> Pt:
    """Return a text size in whole points."""
    return Pt(round(pixels * 0.75))


def colour_xml(colour: str) -> str:
    """Return a colour, by its place in the theme where it has one."""
    return f'<a:srgbClr val="{colour[1:]}"/>' if colour.startswith("#") else f'<a:schemeClr val="{PLACES[colour][1]}"/>'


def paint(fill: Any, colour: str) -> None:
    """Fill a shape, a bar or a line with a meaning's colour."""
    fill.solid()
    fill.fore_color.theme_color = _THEMED[colour]


def paragraph(para: Para) -> Any:
    """Return a paragraph as an element."""
    layout = [f'algn="{para.align}"'] if para.align != "l" else []
    if para.hanging:
        layout += [f'marL="{emu(para.hanging)}"', f'indent="{-emu(para.hanging) if para.outdent else 0}"']
    spaced = f'<a:lnSpc><a:spcPct val="{para.spacing * 1000}"/></a:lnSpc>' if para.spacing != 100 else ""
    spaced += f'<a:spcBef><a:spcPts val="{round(para.before * 75)}"/></a:spcBef>'
    tab = f'<a:tabLst><a:tab pos="{emu(para.hanging)}" algn="l"/></a:tabLst>' if para.hanging and para.outdent else ""
    end = f"<a:endParaRPr {_look(para.runs[-1])}/>" if para.runs and not any(run.text for run in para.runs) else ""
    return parse_xml(f"<a:p {_NAMESPACE}><a:pPr {' '.join(layout)}>{spaced}{tab}</a:pPr>{''.join(map(_run, para.runs))}{end}</a:p>")


def _look(run: Run) -> str:
    size = f' sz="{round(run.size * 0.75) * 100}"' if run.size else ""
    return f'lang="{LANGUAGE}"{size}{" b=" + chr(34) + "1" + chr(34) if run.bold else ""} dirty="0"'


def _run(run: Run) -> str:
    face = '<a:latin typeface="+mj-lt"/>' if run.serif else ""
    fill = f"<a:solidFill>{colour_xml(run.colour)}</a:solidFill>" if run.colour != "text" else ""
    look = f"<a:rPr {_look(run)}>{fill}{face}</a:rPr>"
    parts = [f"<a:r>{look}<a:t>{escape(part)}</a:t></a:r>" if part else "" for part in clean(run.text).split("\n")]
    return f"<a:br>{look}</a:br>".join(parts)


def write_into(frame: Any, paras: Sequence[Para]) -> None:
    """Put paragraphs in place of what a text frame holds."""
    body = frame._txBody
    for old in list(body.p_lst):
        body.remove(old)
    for para in paras or (Para((Run(""),)),):
        body.append(paragraph(para))


def text_box(
    shapes: Any, name: str, box: tuple[float, float, float, float], paras: Sequence[Para], anchor: str = "t",
) -> Any:  # fmt: skip
    """Add a text box without insets whose size stays; *anchor* is t, ctr or b."""
    shape = shapes.add_textbox(*map(emu, box))
    shape.name = name
    margins(shape.text_frame, anchor)
    write_into(shape.text_frame, paras)
    return shape


def write_body(board: Board, box: tuple[float, float, float, float], name: str, paras: list[Para]) -> None:
    """Write text that belongs in the outline: into the body placeholder while it is free, else into a text box."""
    if board.body is None or board.body.text_frame.text:
        text_box(board.shapes, name, box, paras)
        return
    body = board.body
    body.left, body.top, body.width, body.height = map(emu, box)
    write_into(body.text_frame, paras)
    board.shapes._spTree.append(body._element)  # read after what was added before it


def margins(frame: Any, anchor: str = "t", left: float = 0, right: float = 0, top: float = 0, bottom: float = 0) -> None:
    """Set a text frame's insets, wrap its text and keep its size, shrunk only where another face has no room."""
    properties = frame._txBody.bodyPr
    for child in list(properties):
        properties.remove(child)
    for key, value in (("lIns", left), ("tIns", top), ("rIns", right), ("bIns", bottom)):
        properties.set(key, str(emu(value)))
    properties.set("wrap", "square")
    properties.set("anchor", anchor)
    shrinks(frame)


def shrinks(frame: Any) -> None:
    """Let a program shrink text that has no room."""
    frame._txBody.bodyPr.append(parse_xml(f"<a:normAutofit {_NAMESPACE}/>"))


def plain(shape: Any) -> None:
    """Take a shape's style away, which would give it a shadow and colours of its own."""
    for style in shape._element.findall("{http://schemas.openxmlformats.org/presentationml/2006/main}style"):
        shape._element.remove(style)


def describe(shape: Any, name: str, text: str) -> None:
    """Name a shape and say what it shows to those who do not see it."""
    properties = shape._element._nvXxPr.cNvPr
    properties.set("name", clean(name))
    properties.set("descr", clean(text))


@contextmanager
def grouped(board: Board, name: str, said: str) -> Iterator[Any]:
    """Give the slide's shapes; what is added to them meanwhile becomes one group, named and described.

    Added to the group itself, each shape would have it measured anew, with all that it has by then.
    """
    shapes = board.shapes
    before = len(shapes)
    shapes.turbo_add_enabled = True  # or all numbers on the slide are looked through for each shape
    try:
        yield shapes
    finally:
        shapes.turbo_add_enabled = False
    describe(shapes.add_group_shape(list(shapes)[before:]), name, said)


def lines(shapes: Any, strokes: Sequence[Sequence[tuple[float, float]]], closed: bool = False) -> Any:
    """Add one shape of lines through points, each stroke closed or left open; return it. Raises ValueError where there are no points.

    python-pptx has free forms too, but gives each the lowest number that is free on the slide, which takes the square of their count.
    """
    placed = [[(emu(x), emu(y)) for x, y in stroke] for stroke in strokes]
    left, top = (min(point[side] for stroke in placed for point in stroke) for side in (0, 1))
    width, height = (max(point[side] for stroke in placed for point in stroke) - least for side, least in ((0, left), (1, top)))
    shape = shapes.add_shape(MSO_SHAPE.RECTANGLE, left, top, width, height)
    path = "".join(
        f'<a:{"lnTo" if index else "moveTo"}><a:pt x="{x - left}" y="{y - top}"/></a:{"lnTo" if index else "moveTo"}>'
        + ("<a:close/>" if closed and index == len(stroke) - 1 else "")
        for stroke in placed
        for index, (x, y) in enumerate(stroke)
    )
    geometry = parse_xml(
        f'<a:custGeom {_NAMESPACE}><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{width}" h="{height}">{path}</a:path></a:pathLst></a:custGeom>'
    )
    plain_outline = shape._element.spPr.prstGeom
    plain_outline.getparent().replace(plain_outline, geometry)
    return shape


def decorative(shape: Any, name: str) -> None:
    """Mark a shape as one that says nothing."""
    properties = shape._element._nvXxPr.cNvPr
    properties.set("name", name)
    properties.set("descr", "")
    properties.append(parse_xml(DECORATIVE))


def rule(shapes: Any, x: float, y: float, width: float) -> None:
    """Add a fine line across."""
    stroke(shapes, (x, y), (x + width, y), "line", 1)


def stroke(shapes: Any, start: tuple[float, float], end: tuple[float, float], colour: str, width: float) -> None:
    """Add a straight line that says nothing by itself."""
    line = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *map(emu, (*start, *end)))
    plain(line)
    paint(line.line.fill, colour)
    line.line.width = Pt(width * 0.75)
    decorative(line, "Rule")


def solid(shapes: Any, kind: MSO_SHAPE, box: tuple[float, float, float, float], colour: str, name: str) -> Any:
    """Add a shape filled with a meaning's colour and without an edge, which says nothing by itself."""
    shape = shapes.add_shape(kind, *map(emu, box))
    plain(shape)
    paint(shape.fill, colour)
    shape.line.fill.background()
    decorative(shape, name)
    return shape
