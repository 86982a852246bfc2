"""Pages of invented PDFs: words, boxes, rules and pictures at their places, in the order in which they are drawn.

Places are points from the page's top left corner, as the importer has them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..small_pdfs import PICTURE, file, stream

REGULAR, BOLD, OBLIQUE, BOLD_OBLIQUE, SYMBOL = "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique", "Symbol"
FACES = (REGULAR, BOLD, OBLIQUE, BOLD_OBLIQUE, SYMBOL)
A4 = (595.0, 842.0)
BLACK, WHITE, BLUE, SAND, GREEN = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0), (0.15, 0.2, 0.45), (0.99, 0.95, 0.88), (0.2, 0.6, 0.1)
SEEN, UNSEEN = 0, 3
"""Ways of drawing letters: as they are, and not at all."""
Colour = tuple[float, float, float]

# Widths of letters in thousandths of their size, from the face's published metrics, letter by letter.
_NARROW = {278: " !,./:;I[\\]ft", 222: "ijl‘’", 191: "'", 333: "()-r`“”", 355: '"', 350: "•", 260: "|", 334: "{}"}
_WIDE = {500: "Jckpsvxyz", 611: "FTZ", 667: "ABEKPSVXY&", 722: "CDHNRUw", 778: "GOQ", 833: "Mm", 889: "%", 944: "W", 1000: "—", 1015: "@"}
_WIDTHS = {letter: width for group in (_NARROW, _WIDE) for width, letters in group.items() for letter in letters} | {"©": 737}
_BOLD_MORE = {278: "ijl‘’", 333: "!:;ft", 389: "rz*", 556: "Jcksvxyaegq"} | {611: "?bdghnopquL", 722: "ABKR&", 778: "w", 889: "m"}
_BOLD_WIDTHS = _WIDTHS | {letter: width for width, letters in _BOLD_MORE.items() for letter in letters} | {"e": 556, "a": 556, "z": 500}
_USUAL = 556


class Box(NamedTuple):
    """A filled box; a thin one is a rule."""

    left: float
    top: float
    right: float
    bottom: float
    colour: Colour = BLACK


class Words(NamedTuple):
    """Letters drawn at once: where their baseline begins, the way they run (degrees against the clock), how they are drawn.

    Outside of a *window* nothing of them is shown.
    """

    text: str
    left: float
    baseline: float
    size: float = 11.0
    face: str = REGULAR
    colour: Colour = BLACK
    angle: float = 0.0
    mode: int = SEEN
    window: Box | None = None

    @property
    def width(self) -> float:
        """How far they go, in points."""
        return width_of(self.text, self.size, self.face)


class Picture(NamedTuple):
    """A picture, stretched to its place."""

    left: float
    top: float
    right: float
    bottom: float


Mark = Words | Box | Picture


class Sheet(NamedTuple):
    """A page: what is drawn on it in its order, its measures, and by how many degrees it is shown turned."""

    marks: tuple[Mark, ...]
    width: float = A4[0]
    height: float = A4[1]
    turned: int = 0


def width_of(text: str, size: float, face: str = REGULAR) -> float:
    """Return how far letters go, in points."""
    widths = _BOLD_WIDTHS if "Bold" in face else _WIDTHS
    return sum(widths.get(letter, _USUAL) for letter in text) * size / 1000


def rule(left: float, top: float, right: float) -> Box:
    """Return a level rule of three quarters of a point."""
    return Box(left, top, right, top + 0.75)


def in_letters(words: Words) -> list[Words]:
    """Return words as letters that are each drawn by themselves, without the spaces."""
    letters = []
    way = math.radians(words.angle)
    for index, letter in enumerate(words.text):
        if letter != " ":
            along = width_of(words.text[:index], words.size, words.face)
            place = words.left + along * math.cos(way), words.baseline - along * math.sin(way)
            letters.append(words._replace(text=letter, left=place[0], baseline=place[1]))
    return letters


def in_words(words: Words) -> list[Words]:
    """Return words that are each drawn by themselves."""
    parts, at = [], 0
    for part in words.text.split(" "):
        if part:
            parts.append(words._replace(text=part, left=words.left + width_of(words.text[:at], words.size, words.face)))
        at += len(part) + 1
    return parts


def document(sheets: Iterable[Sheet]) -> bytes:
    """Return a PDF of pages."""
    pages = list(sheets)
    kids = b" ".join(b"%d 0 R" % _page_number(index) for index in range(len(pages)))
    fonts = b"".join(b"/F%d %d 0 R" % (index, 4 + index) for index in range(len(FACES)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)), PICTURE]
    objects += [_font(face) for face in FACES]
    for index, sheet in enumerate(pages):
        resources = b"<</Font<<%s>>/XObject<</P 3 0 R>>>>" % fonts
        form = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Rotate %d/Resources%s/Contents %d 0 R>>"
        objects.append(form % (sheet.width, sheet.height, sheet.turned, resources, _page_number(index) + 1))
        objects.append(stream(b"\n".join(_drawn(mark, sheet.height) for mark in sheet.marks)))
    return file(objects)


def _page_number(index: int) -> int:
    return 4 + len(FACES) + 2 * index


def _font(face: str) -> bytes:
    encoding = b"" if face == SYMBOL else b"/Encoding/WinAnsiEncoding"
    return b"<</Type/Font/Subtype/Type1/BaseFont/%s%s>>" % (face.encode(), encoding)


def _drawn(mark: Mark, height: float) -> bytes:
    if isinstance(mark, Words):
        return _words(mark, height)
    across, down = mark.right - mark.left, mark.bottom - mark.top
    if isinstance(mark, Box):
        colour = b"%.3f %.3f %.3f" % mark.colour
        return b"q %s rg %.2f %.2f %.2f %.2f re f Q" % (colour, mark.left, height - mark.bottom, across, down)
    return b"q %.2f 0 0 %.2f %.2f %.2f cm /P Do Q" % (across, down, mark.left, height - mark.bottom)


def _words(mark: Words, height: float) -> bytes:
    way = math.radians(mark.angle)
    cos, sin = math.cos(way), math.sin(way)
    letters = mark.text.encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        letters = letters.replace(sign, b"\\" + sign)
    letters = letters.replace(b"\r", b"\\r").replace(b"\n", b"\\n")
    matrix = b"%.5f %.5f %.5f %.5f %.2f %.2f" % (cos, sin, -sin, cos, mark.left, height - mark.baseline)
    face = FACES.index(mark.face)
    drawn = b"%.3f %.3f %.3f rg BT /F%d %.2f Tf %d Tr %s Tm (%s) Tj ET" % (*mark.colour, face, mark.size, mark.mode, matrix, letters)
    return b"q %s%s Q" % (_window(mark.window, height) if mark.window else b"", drawn)


def _window(box: Box, height: float) -> bytes:
    return b"%.2f %.2f %.2f %.2f re W n " % (box.left, height - box.bottom, box.right - box.left, box.bottom - box.top)


def joined(groups: Iterable[Sequence[Mark]]) -> tuple[Mark, ...]:
    """Return groups of marks as one."""
    return tuple(mark for group in groups for mark in group)
