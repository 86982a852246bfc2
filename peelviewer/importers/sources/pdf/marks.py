"""Everything that is drawn on a page of a PDF: pieces of text with their place and style, filled boxes, rules and pictures.

Places are points from the top left corner of the page before it is turned.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from ctypes import byref, c_int, cast, create_string_buffer
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from peelviewer.importers.sources.pdf_checks import TextFaults, text_faults
from peelviewer.importers.sources.pdfium_objects import Objects, address_of, font_of, kind_of, render_mode_of

HEAVY = 600
"""The weight from which a face is bold."""
_BOLD_NAMES = ("bold", "black", "heavy", "demi")
_SYMBOL_NAMES = ("symbol", "wingding", "dingbat")
_DEEPEST = 8  # forms inside forms
_TWICE = 1.0  # points: letters drawn again so near are meant to look bold
_LATELY = 64  # fragments back at which the first drawing is looked for
_LEAST_SHOWN = 0.1  # of the width and height of letters: of which less is shown, nobody reads
_A4 = (595.0, 842.0)  # points


class Colour(NamedTuple):
    """Red, green and blue, each from 0 to 255."""

    red: int
    green: int
    blue: int

    @property
    def white(self) -> bool:
        """Whether it cannot be told from paper."""
        return min(self) >= 250


class Fragment(NamedTuple):
    """Letters that were drawn at once: their ink's box, the size of the face in points and the way they run (0, 90, 180 or 270 degrees).

    *baseline* is measured across the way they run: downwards for upright letters. *hidden* letters are not drawn at all, *cut_off* ones
    outside of what is shown of their drawing.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    bold: bool
    italic: bool
    symbols: bool
    angle: int
    colour: Colour
    hidden: bool
    cut_off: bool = False


class Shape(NamedTuple):
    """A box, rule or picture; *colour* is None where nothing is filled."""

    left: float
    top: float
    right: float
    bottom: float
    colour: Colour | None
    picture: bool = False

    @property
    def width(self) -> float:
        """Its width in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Its height in points."""
        return self.bottom - self.top


class PageMarks(NamedTuple):
    """What is drawn on a page: its size in points before it is *turned* (quarter turns to the right), its texts and its shapes."""

    width: float
    height: float
    turned: int
    fragments: tuple[Fragment, ...]
    shapes: tuple[Shape, ...]


class _Matrix(NamedTuple):
    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def within(self, outer: _Matrix) -> _Matrix:
        if outer is _UNMOVED:
            return self
        a, b, c, d, e, f = self
        p, q, r, s, t, u = outer
        return _Matrix(a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        corners = [(x * self.a + y * self.c + self.e, x * self.b + y * self.d + self.f) for x in (left, right) for y in (bottom, top)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)


_UNMOVED = _Matrix()


class _Face(NamedTuple):
    bold: bool
    italic: bool
    symbols: bool


class MarkReader:
    """Reads the pages of a document; what a font says of its letters is asked once a font."""

    def __init__(self, document: pdfium.PdfDocument) -> None:
        self._document = document
        self._faces: dict[int, _Face] = {}
        self.faults: list[TextFaults] = []
        """Of each page that was read, in their order."""
        self._objects = Objects()

    def read(self, index: int) -> PageMarks:
        """Return what is drawn on a page, by its index from 0; nothing, of an A4 page, where it is damaged, which is among the faults."""
        try:
            page = self._document[index]
            text_page = page.get_textpage()
        except pdfium.PdfiumError:
            self.faults.append(TextFaults(lost=True))
            return PageMarks(*_A4, 0, (), ())
        try:
            left, bottom, right, top = page.get_cropbox()
            sheet = _Sheet(left, top, right - left, top - bottom)
            letters = address_of(text_page)
            for obj in self._objects.of_page(address_of(page)):
                self._gather(obj, letters, sheet, _UNMOVED, 0)
            turned = raw.FPDFPage_GetRotation(page.raw)
            self.faults.append(text_faults(text_page))
        finally:
            text_page.close()
            page.close()
        return PageMarks(sheet.width, sheet.height, turned, tuple(sheet.fragments), tuple(sheet.shapes))

    def _gather(self, obj: int, text_page: int, sheet: _Sheet, outer: _Matrix, depth: int) -> None:
        kind = kind_of(obj)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            self._text(obj, text_page, sheet, outer)
        elif kind in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            box = sheet.box_of(self._objects.bounds(obj), outer)
            sheet.shapes.append(Shape(*box, self._fill(obj, kind), kind != raw.FPDF_PAGEOBJ_PATH))
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = _Matrix(*self._objects.matrix(obj)).within(outer)
            for within in self._objects.of_form(obj):
                self._gather(within, text_page, sheet, inner, depth + 1)

    def _text(self, obj: int, text_page: int, sheet: _Sheet, outer: _Matrix) -> None:
        text = self._objects.text(obj, text_page)
        bounds = self._objects.bounds(obj)
        box = sheet.box_of(bounds, outer)
        if not text:
            sheet.drawn_again(box)
            return
        matrix = _Matrix(*self._objects.matrix(obj)).within(outer)
        tall = self._objects.font_size(obj) * math.hypot(matrix.c, matrix.d)
        angle = round(math.degrees(math.atan2(matrix.b, matrix.a)) / 90) * 90 % 360
        baseline = sheet.baseline(matrix.e, matrix.f, angle)
        hidden = render_mode_of(obj) == raw.FPDF_TEXTRENDERMODE_INVISIBLE
        colour = Colour(*self._objects.fill(obj)[:3])
        face = self._face(font_of(obj) or 0)
        cut_off = _is_outside(bounds, self._objects.window(obj))
        sheet.fragments.append(Fragment(text, *box, baseline, tall, *face, angle, colour, hidden, cut_off))

    def _fill(self, obj: int, kind: int) -> Colour | None:
        if kind != raw.FPDF_PAGEOBJ_PATH or not self._objects.is_filled(obj):
            return None
        red, green, blue, alpha = self._objects.fill(obj)
        return Colour(red, green, blue) if alpha else None

    def _face(self, address: int) -> _Face:
        if address not in self._faces:
            font = cast(address, raw.FPDF_FONT)
            name = create_string_buffer(256)
            raw.FPDFFont_GetBaseFontName(font, name, 256)
            said = name.value.decode("utf-8", "replace").lower()
            slant = c_int()
            raw.FPDFFont_GetItalicAngle(font, byref(slant))
            bold = any(word in said for word in _BOLD_NAMES) or raw.FPDFFont_GetWeight(font) >= HEAVY
            italic = slant.value != 0 or "italic" in said or "oblique" in said
            self._faces[address] = _Face(bold, italic, any(word in said for word in _SYMBOL_NAMES))
        return self._faces[address]


class _Sheet:
    """What was gathered of a page, where its top left corner is, and its width and height."""

    def __init__(self, left: float, top: float, width: float, height: float) -> None:
        self.left, self.top, self.width, self.height = left, top, width, height
        self.fragments: list[Fragment] = []
        self.shapes: list[Shape] = []

    def drawn_again(self, box: tuple[float, float, float, float]) -> None:
        """Take letters over others for those drawn twice to look bold: PDFium gives their words to the first only."""
        for at in range(len(self.fragments) - 1, max(-1, len(self.fragments) - 1 - _LATELY), -1):
            first = self.fragments[at]
            if all(abs(here - there) <= _TWICE for here, there in zip(box, first[1:5], strict=True)) and first.text.strip():
                self.fragments[at] = first._replace(bold=True)
                return

    def baseline(self, x: float, y: float, angle: int) -> float:
        """Return where letters that begin at a place stand, across the way they run."""
        across, down = x - self.left, self.top - y
        return {0: down, 90: across, 180: self.height - down}.get(angle, self.width - across)

    def box_of(self, bounds: Sequence[float], outer: _Matrix) -> tuple[float, float, float, float]:
        """Return an object's box as left, top, right, bottom from the page's top left corner."""
        x0, y0, x1, y1 = bounds if outer is _UNMOVED else outer.box(*bounds)
        return x0 - self.left, self.top - y1, x1 - self.left, self.top - y0


def _is_outside(box: Sequence[float], window: Sequence[float] | None) -> bool:
    """Whether next to nothing of a box, of either measure, lies inside a window; both as left, bottom, right, top."""
    if window is None:
        return False
    shown = (min(box[side + 2], window[side + 2]) - max(box[side], window[side]) for side in (0, 1))
    return any(inside < _LEAST_SHOWN * (box[side + 2] - box[side]) for side, inside in enumerate(shown))
