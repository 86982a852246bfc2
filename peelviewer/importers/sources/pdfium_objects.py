"""What PDFium says of the objects and letters of a page, asked by their addresses.

A report has some 5,000 objects, and 20,000 of its letters are looked at. Calls of pypdfium2's make an object of each pointer and let other
threads run for each; these take and give addresses as numbers and are over sooner than another thread could begin.
"""

from __future__ import annotations

import ctypes
import math
from ctypes import c_int, c_void_p
from typing import Any

import pypdfium2.raw as raw

_ROOM = 1 << 16  # bytes for the letters of one object; more is made where one has more


def _quick(name: str, result: Any, *arguments: Any) -> Any:
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(getattr(raw, name), c_void_p).value or 0)


letter_at = _quick("FPDFText_GetUnicode", ctypes.c_uint, c_void_p, c_int)
"""Returns the letter at an index of a text page's address, as its number."""
is_unmapped = _quick("FPDFText_HasUnicodeMapError", c_int, c_void_p, c_int)
"""Returns 1 where the file does not say what the letter at an index of a text page's address means."""
_count = _quick("FPDFPage_CountObjects", c_int, c_void_p)
_object = _quick("FPDFPage_GetObject", c_void_p, c_void_p, c_int)
_count_in_form = _quick("FPDFFormObj_CountObjects", c_int, c_void_p)
_object_in_form = _quick("FPDFFormObj_GetObject", c_void_p, c_void_p, ctypes.c_ulong)
_text = _quick("FPDFTextObj_GetText", ctypes.c_ulong, c_void_p, c_void_p, c_void_p, ctypes.c_ulong)
_font_size = _quick("FPDFTextObj_GetFontSize", c_int, c_void_p, c_void_p)
_matrix = _quick("FPDFPageObj_GetMatrix", c_int, c_void_p, c_void_p)
_bounds = _quick("FPDFPageObj_GetBounds", c_int, c_void_p, *[c_void_p] * 4)
_fill = _quick("FPDFPageObj_GetFillColor", c_int, c_void_p, *[c_void_p] * 4)
_draw_mode = _quick("FPDFPath_GetDrawMode", c_int, c_void_p, c_void_p, c_void_p)
_clip = _quick("FPDFPageObj_GetClipPath", c_void_p, c_void_p)
_count_paths = _quick("FPDFClipPath_CountPaths", c_int, c_void_p)
_count_points = _quick("FPDFClipPath_CountPathSegments", c_int, c_void_p, c_int)
_point = _quick("FPDFClipPath_GetPathSegment", c_void_p, c_void_p, c_int, c_int)
_place = _quick("FPDFPathSegment_GetPoint", c_int, c_void_p, c_void_p, c_void_p)
kind_of = _quick("FPDFPageObj_GetType", c_int, c_void_p)
"""Returns what an object is, by its address: one of raw.FPDF_PAGEOBJ_…."""
font_of = _quick("FPDFTextObj_GetFont", c_void_p, c_void_p)
"""Returns the address of the font of a text object, by its address; None where it has none."""
render_mode_of = _quick("FPDFTextObj_GetTextRenderMode", c_int, c_void_p)
"""Returns how a text object is drawn, by its address: one of raw.FPDF_TEXTRENDERMODE_…."""


def address_of(handle: Any) -> int:
    """Return the address that a page or text page of pypdfium2 stands at."""
    return ctypes.cast(handle.raw, c_void_p).value or 0


class Objects:
    """Asks about objects by their addresses; all answers are written to one place in memory."""

    def __init__(self) -> None:
        self._letters = ctypes.create_string_buffer(_ROOM)
        self._floats = (ctypes.c_float * 6)()
        self._numbers = (ctypes.c_uint * 4)()
        self._to_letters = ctypes.addressof(self._letters)
        self._to_floats = [ctypes.addressof(self._floats) + 4 * at for at in range(4)]
        self._to_numbers = [ctypes.addressof(self._numbers) + 4 * at for at in range(4)]

    def of_page(self, page: int) -> list[int]:
        """Return the addresses of the objects of a page, in the order in which they are drawn."""
        return [_object(page, index) for index in range(_count(page))]

    def of_form(self, form: int) -> list[int]:
        """Return the addresses of the objects inside a form."""
        return [_object_in_form(form, index) for index in range(_count_in_form(form))]

    def text(self, obj: int, text_page: int) -> str:
        """Return the letters of a text object; "" where others that are drawn over them have them."""
        length = _text(obj, text_page, self._to_letters, len(self._letters))
        if length > len(self._letters):
            self._letters = ctypes.create_string_buffer(length)
            self._to_letters = ctypes.addressof(self._letters)
            length = _text(obj, text_page, self._to_letters, length)
        return ctypes.string_at(self._to_letters, max(0, 2 * (length // 2) - 2)).decode("utf-16-le", "replace")

    def font_size(self, obj: int) -> float:
        """Return the size of a text object's face, in units of its matrix."""
        self._floats[0] = 0.0
        _font_size(obj, self._to_floats[0])
        return self._floats[0]

    def matrix(self, obj: int) -> list[float]:
        """Return the six numbers of an object's matrix."""
        self._floats[:] = [0.0] * 6
        _matrix(obj, self._to_floats[0])
        return self._floats[:]

    def bounds(self, obj: int) -> list[float]:
        """Return the left, bottom, right and top of an object, in points from the bottom left corner of the page."""
        self._floats[:] = [0.0] * 6
        _bounds(obj, *self._to_floats)
        return self._floats[:4]

    def window(self, obj: int) -> tuple[float, float, float, float] | None:
        """Return the left, bottom, right and top of what an object is cut to, in points as its bounds; None where it is not cut."""
        clip = _clip(obj)
        windows = [self._around(clip, path) for path in range(_count_paths(clip))] if clip else []
        if not windows:
            return None
        lefts, bottoms, rights, tops = zip(*windows, strict=True)
        return max(lefts), max(bottoms), min(rights), min(tops)

    def _around(self, clip: int, path: int) -> tuple[float, float, float, float]:
        xs, ys = [], []
        for at in range(_count_points(clip, path)):
            if _place(_point(clip, path, at), self._to_floats[0], self._to_floats[1]):
                xs.append(self._floats[0])
                ys.append(self._floats[1])
        return (min(xs), min(ys), max(xs), max(ys)) if xs else (-math.inf, -math.inf, math.inf, math.inf)

    def is_filled(self, path: int) -> bool:
        """Whether a path is filled, and not only its outline drawn or nothing of it."""
        self._numbers[0] = 0
        _draw_mode(path, self._to_numbers[0], self._to_numbers[1])
        return self._numbers[0] != 0

    def fill(self, obj: int) -> list[int]:
        """Return red, green, blue and opacity of an object's fill, each from 0 to 255."""
        self._numbers[:] = [0] * 4
        _fill(obj, *self._to_numbers)
        return self._numbers[:]
