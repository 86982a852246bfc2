"""Everything that is drawn on a page of a PDF: pieces of text with their place and style, filled boxes, rules and pictures.

Places are points from the top left corner of the page before it is turned. Objects are read by PDFium's own functions and not by
pypdfium2's helpers, as a report has some 20,000 of them.
"""

from __future__ import annotations

import math
from ctypes import POINTER, byref, c_float, c_int, c_uint, c_ushort, c_void_p, cast, create_string_buffer
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from peelviewer.importers.sources.pdf_checks import TextFaults, text_faults

HEAVY = 600
"""The weight from which a face is bold."""
_BOLD_NAMES = ("bold", "black", "heavy", "demi")
_SYMBOL_NAMES = ("symbol", "wingding", "dingbat")
_DEEPEST = 8  # forms inside forms
_INVISIBLE = 3  # the way of drawing that draws nothing: a text behind a scan
_LONGEST = 32767
_TWICE = 1.0  # points: letters drawn again so near are meant to look bold
_LATELY = 64  # fragments back at which the first drawing is looked for
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

    *baseline* is measured across the way they run: downwards for upright letters.
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
        self._buffer = create_string_buffer(2 * _LONGEST + 2)
        self._letters = cast(self._buffer, POINTER(c_ushort))

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
            for obj in range(raw.FPDFPage_CountObjects(page.raw)):
                self._gather(raw.FPDFPage_GetObject(page.raw, obj), text_page.raw, sheet, _UNMOVED, 0)
            turned = raw.FPDFPage_GetRotation(page.raw)
            self.faults.append(text_faults(text_page))
        finally:
            text_page.close()
            page.close()
        return PageMarks(sheet.width, sheet.height, turned, tuple(sheet.fragments), tuple(sheet.shapes))

    def _gather(self, obj: Any, text_page: Any, sheet: _Sheet, outer: _Matrix, depth: int) -> None:
        kind = raw.FPDFPageObj_GetType(obj)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            self._text(obj, text_page, sheet, outer)
        elif kind in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            sheet.shapes.append(Shape(*sheet.box_of(obj, outer), _fill_of(obj, kind), kind != raw.FPDF_PAGEOBJ_PATH))
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = _matrix_of(obj).within(outer)
            for index in range(raw.FPDFFormObj_CountObjects(obj)):
                self._gather(raw.FPDFFormObj_GetObject(obj, index), text_page, sheet, inner, depth + 1)

    def _text(self, obj: Any, text_page: Any, sheet: _Sheet, outer: _Matrix) -> None:
        length = raw.FPDFTextObj_GetText(obj, text_page, self._letters, _LONGEST)
        text = self._buffer.raw[: max(0, 2 * (length // 2) - 2)].decode("utf-16-le", "replace")
        if not text:
            sheet.drawn_again(sheet.box_of(obj, outer))
            return
        matrix = _matrix_of(obj).within(outer)
        size = c_float()
        raw.FPDFTextObj_GetFontSize(obj, byref(size))
        face = self._face(raw.FPDFTextObj_GetFont(obj))
        tall = size.value * math.hypot(matrix.c, matrix.d)
        angle = round(math.degrees(math.atan2(matrix.b, matrix.a)) / 90) * 90 % 360
        box = sheet.box_of(obj, outer)
        baseline = sheet.baseline(matrix.e, matrix.f, angle)
        hidden = raw.FPDFTextObj_GetTextRenderMode(obj) == _INVISIBLE
        colour = _fill_of(obj, raw.FPDF_PAGEOBJ_TEXT) or Colour(0, 0, 0)
        sheet.fragments.append(Fragment(text, *box, baseline, tall, *face, angle, colour, hidden))

    def _face(self, font: Any) -> _Face:
        key = cast(font, c_void_p).value or 0
        if key not in self._faces:
            name = create_string_buffer(256)
            raw.FPDFFont_GetBaseFontName(font, name, 256)
            said = name.value.decode("utf-8", "replace").lower()
            slant = c_int()
            raw.FPDFFont_GetItalicAngle(font, byref(slant))
            bold = any(word in said for word in _BOLD_NAMES) or raw.FPDFFont_GetWeight(font) >= HEAVY
            italic = slant.value != 0 or "italic" in said or "oblique" in said
            self._faces[key] = _Face(bold, italic, any(word in said for word in _SYMBOL_NAMES))
        return self._faces[key]


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

    def box_of(self, obj: Any, outer: _Matrix) -> tuple[float, float, float, float]:
        """Return an object's box as left, top, right, bottom from the page's top left corner."""
        left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
        raw.FPDFPageObj_GetBounds(obj, byref(left), byref(bottom), byref(right), byref(top))
        x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
        if outer is not _UNMOVED:
            x0, y0, x1, y1 = outer.box(x0, y0, x1, y1)
        return x0 - self.left, self.top - y1, x1 - self.left, self.top - y0


def _matrix_of(obj: Any) -> _Matrix:
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(obj, byref(matrix))
    return _Matrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _fill_of(obj: Any, kind: int) -> Colour | None:
    if kind == raw.FPDF_PAGEOBJ_PATH:
        mode, stroked = c_int(), c_int()
        raw.FPDFPath_GetDrawMode(obj, byref(mode), byref(stroked))
        if not mode.value:
            return None
    elif kind != raw.FPDF_PAGEOBJ_TEXT:
        return None
    red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint()
    raw.FPDFPageObj_GetFillColor(obj, byref(red), byref(green), byref(blue), byref(alpha))
    return Colour(red.value, green.value, blue.value) if alpha.value or kind == raw.FPDF_PAGEOBJ_TEXT else None
