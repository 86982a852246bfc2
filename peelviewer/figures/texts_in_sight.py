"""Two stretches of text beside each other, drawn: headings, matched or not, paragraphs, and what differs between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .layout import moved
from .scene import Canvas, Fonts, Scene, TextRun, line_height

WIDTH, MARGIN, GAP, SIGN, PAD = 960.0, 24.0, 40.0, 20.0, 6.0
NUMBER = 11.0
"""Size of the numbers of paragraphs, which stand in a margin of their own: by these the text is cited."""
TEXT, LINE, HEADING, HEADING_LINE = 14.0, 21.0, 15.0, 22.0
LONGEST_PIECE = 40
"""Letters of a word from which it may be broken, as addresses are longer than a column."""
SIGNS = (
    ("=", "= has the same words on the other side."),
    ("≈", "≈ has a counterpart in other words, which are underlined."),
    ("↕", "↕ stands elsewhere on the other side."),
)
NO_COUNTERPART = "no counterpart"
_WORD = re.compile(r"\S+")


class Told(NamedTuple):
    """A heading or paragraph: its words, the sign beside it, where in it words are marked, and of a heading whether it is matched.

    *number* is the paragraph's (2.14), empty for what has none.
    """

    text: str
    sign: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    is_heading: bool = False
    matched: bool = False
    number: str = ""


class _Piece(NamedTuple):
    """A word or a part of a long one: where it begins and ends in its text, and whether it follows the last one without a space."""

    start: int
    end: int
    glued: bool


def drawn(sides: tuple[Sequence[Told], Sequence[Told]], names: tuple[str, str], cited: str, fonts: Fonts) -> Scene:
    """Return two columns of text under their *names*, with what the signs mean and where the texts are from below them."""
    canvas = Canvas(WIDTH - 2 * MARGIN, fonts)
    column = (canvas.width - GAP) / 2
    widest = max((fonts(each.number, NUMBER, 400) for told in sides for each in told), default=0.0)
    margin = widest + PAD if widest else 0.0
    bottoms = []
    for index, told in enumerate(sides):
        canvas.y, x = 0.0, index * (column + GAP)
        canvas.paragraph(x, names[index], column, size=13, weight=600, colour="muted", spacing=18)
        canvas.y += 8
        for each in told:
            _add(canvas, each, x + margin, column - margin, fonts)
        bottoms.append(canvas.y)
    canvas.y = max(bottoms) + 8
    canvas.stroke((0, canvas.y), (canvas.width, canvas.y), colour="line_strong")
    canvas.y += 7
    shown = {each.sign for told in sides for each in told}
    meant = " ".join(words for sign, words in SIGNS if sign in shown)
    for text in (meant, cited):
        if text:
            canvas.paragraph(0, text, canvas.width, size=12, colour="muted")
            canvas.y += 2
    scene = canvas.scene()
    return moved(scene, MARGIN, MARGIN, scene.width + 2 * MARGIN, scene.height + 2 * MARGIN)


def described(sides: tuple[Sequence[Told], Sequence[Told]], names: tuple[str, str]) -> str:
    """Return both texts in words, for those who do not see them."""
    return " ".join(f"{name}: {' '.join(map(_said, side))}" for name, side in zip(names, sides, strict=True))


def _said(told: Told) -> str:
    return " ".join(filter(None, (told.number, *told.text.split())))


def _add(canvas: Canvas, told: Told, x: float, column: float, fonts: Fonts) -> None:
    """Add a heading or paragraph in a column."""
    size, line, weight = (HEADING, HEADING_LINE, 600) if told.is_heading else (TEXT, LINE, 400)
    room = column - SIGN - 2 * PAD
    lines = list(_lines(told.text, room, size, weight, fonts))
    if not lines:
        return
    if told.is_heading:
        canvas.y += 8
        if not told.matched:
            canvas.words(x + PAD, canvas.y, NO_COUNTERPART, size=11, colour="muted")
            canvas.y += 16
        else:
            canvas.box(x, canvas.y - PAD / 2, column, line * len(lines) + PAD, "selection", 3)
    top, colour = canvas.y, "on_selection" if told.is_heading and told.matched else "text"
    if told.number:
        width = fonts(told.number, NUMBER, 400)
        canvas.words(x - width, canvas.y + (line - line_height(NUMBER)) / 2, told.number, size=NUMBER, colour="muted")
    for pieces in lines:
        _add_line(canvas, told, pieces, (x + PAD, size, line, weight), fonts, colour)
        canvas.y += line
    if told.sign:
        is_same = told.sign == SIGNS[0][0]
        canvas.words(x + column - SIGN / 2, top, told.sign, size=14, weight=600, colour="muted" if is_same else "accent", align="centre")
    canvas.y += 10


def _add_line(
    canvas: Canvas, told: Told, pieces: Sequence[_Piece], place: tuple[float, float, float, int], fonts: Fonts, colour: str
) -> None:  # fmt: skip
    """Add a line of words, those that are marked on a ground and underlined; *place* is its left edge, size, height and weight."""
    x, size, height, weight = place
    before = ""
    for piece in pieces:
        begin = before if piece.glued or not before else f"{before} "
        after = begin + told.text[piece.start : piece.end]
        if any(start < piece.end and piece.start < end for start, end in told.spans):
            left, right = (x + fonts(part, size, weight, True) for part in (begin, after))
            canvas.box(left, canvas.y + 1, right - left, height - 3, "highlight")
            canvas.stroke((left, canvas.y + height - 2), (right, canvas.y + height - 2), colour="accent")
        before = after
    canvas.shapes.append(TextRun(x, canvas.y, fonts(before, size, weight, True), height, before, size, colour, weight, True))


def _lines(text: str, room: float, size: float, weight: int, fonts: Fonts) -> Iterator[list[_Piece]]:
    """Yield a text's lines as the pieces that stand in each."""
    line: list[_Piece] = []
    said = ""
    for piece in _pieces(text):
        words = text[piece.start : piece.end]
        longer = f"{said}{words}" if piece.glued or not said else f"{said} {words}"
        if line and fonts(longer, size, weight, True) > room:
            yield line
            line, longer = [], words
        line.append(piece)
        said = longer
    if line:
        yield line


def _pieces(text: str) -> Iterator[_Piece]:
    for word in _WORD.finditer(text):
        for start in range(word.start(), word.end(), LONGEST_PIECE):
            yield _Piece(start, min(word.end(), start + LONGEST_PIECE), start > word.start())
