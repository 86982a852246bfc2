"""Lays invented words out as printed reports are: paragraphs over pages, notes at the foot, running heads, boxes and tables.

What is said is given in the dataset's inline Markdown, so that it can be held against what was imported: **strong**, *emphasis* and the
marks of notes ([^7]) are drawn in faces and sizes of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .pages import BLACK, BLUE, BOLD, OBLIQUE, REGULAR, SAND, WHITE, Box, Colour, Mark, Picture, Sheet, Words, rule, width_of

LEFT, RIGHT, TOP, FOOT = 70.0, 525.0, 90.0, 760.0
BODY, SMALL = 11.0, 8.0
SIZES = {1: 18.0, 2: 14.0, 3: 12.0}
_PITCH = 1.35
_GAP = 7.0
_PARTS = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\*(?P<emphasis>[^*]+)\*|\[\^(?P<mark>\d+)\]|(?P<plain>[^*\[]+)")


class Said(NamedTuple):
    """Something that a report says: what it is, its words, and the pages of the file that it begins and ends on."""

    kind: str
    text: str
    page: int
    last_page: int


class _Letters(NamedTuple):
    """Part of a line in one face, with the space that stands before it."""

    text: str
    face: str
    raised: bool
    space: bool


class Press:
    """Prints a report page by page, and keeps what it says as *said*, in reading order."""

    def __init__(self, head: str = "", unnumbered: int = 0) -> None:
        self.said: list[Said] = []
        self.notes: dict[int, str] = {}
        """Notes by their numbers, to be given before their marks are printed."""
        self._head, self._unnumbered = head, unnumbered
        self._pages: list[list[Mark]] = []
        self._foot: list[int] = []
        self.down = TOP

    @property
    def page(self) -> int:
        """The number of the page that is printed on, from 1."""
        return len(self._pages)

    def sheets(self) -> list[Sheet]:
        """Return the pages."""
        self._end_page()
        return [Sheet(tuple(marks)) for marks in self._pages]

    def new_page(self) -> None:
        """Begin a page, with its running head and its number."""
        if self._pages:
            self._end_page()
        self._pages.append([])
        self.down = TOP
        number = self.page - self._unnumbered
        if number > 0:
            if self._head:
                self.draw(Words(self._head, LEFT, 40, SMALL))
            self.draw(Words(str(number), RIGHT - width_of(str(number), 9), 810, 9))

    def draw(self, *marks: Mark) -> None:
        """Draw what has its place already."""
        self._pages[-1].extend(marks)

    def place(self, text: str, left: float, baseline: float, width: float, size: float) -> float:
        """Draw words at a place in lines of a width, and return the baseline of the last."""
        for line in _wrapped(_parted(text, REGULAR), size, width):
            self._line(line, left, baseline, size, BLACK)
            baseline += 1.25 * size
        return baseline - 1.25 * size

    def tell(self, kind: str, text: str, first: int = 0) -> None:
        """Keep what was said, from the page *first* (0: this one) to this one."""
        self.said.append(Said(kind, text, first or self.page, self.page))

    def heading(self, text: str, level: int, kind: str = "heading") -> None:
        """Print a heading, with three lines' room below it."""
        if self.down > FOOT - 70:
            self.new_page()
        self.down += _GAP * (4 - level)
        self._flow(text, SIZES[level], BOLD, BLUE if level < 3 else BLACK)
        self.tell(kind, text)

    def paragraph(self, text: str, kind: str = "p", *, size: float = BODY, indent: float = 0.0, face: str = REGULAR) -> None:
        """Print a paragraph."""
        first = self._flow(text, size, face, BLACK, indent)
        self.tell(kind, text, first)

    def bullets(self, texts: Sequence[str], kind: str = "li", sign: str = "•", indent: float = 18.0) -> None:
        """Print bullets, each with its sign."""
        for text in texts:
            first = self._flow(text, BODY, REGULAR, BLACK, indent, sign=sign)
            self.tell(kind, text, first)

    def box(self, title: str, texts: Sequence[str], *, kind: str = "afi", explained: Sequence[str] = ()) -> None:
        """Print a coloured box with a title, bullets and what explains them, on one page."""
        if self.down > FOOT - 170:
            self.new_page()
        at, top = len(self._pages[-1]), self.down + 4
        self.down += 12
        self._flow(title, SIZES[3], BOLD, BLACK, 10)
        self.tell("heading", title)
        self.bullets(texts, kind, indent=28)
        for text in explained:
            self.paragraph(text, "afi-text", indent=10)
        self._pages[-1].insert(at, Box(LEFT, top, RIGHT, self.down + 2, SAND))
        self.down += 14

    def picture(self, height: float = 150.0) -> None:
        """Print a picture across the page."""
        if self.down + height > FOOT - 60:
            self.new_page()
        self.draw(Picture(LEFT, self.down, RIGHT, self.down + height))
        self.down += height + 6

    def table(self, rows: Sequence[Sequence[str]], columns: Sequence[float], *, repeat: bool = True, colour: Colour = BLUE) -> None:
        """Print a ruled table with a dark header, which a further page repeats; empty texts after the first are part of the cell before."""
        self.tell("table", rows[0][0])
        self._row(rows[0], columns, colour)
        for row in rows[1:]:
            if self.down > FOOT - 34:
                self.new_page()
                if repeat:
                    self._row(rows[0], columns, colour)
            self._row(row, columns, None)
        self.down += 10

    def _row(self, texts: Sequence[str], columns: Sequence[float], colour: Colour | None) -> None:
        edges = [LEFT, *(LEFT + sum(columns[: at + 1]) for at in range(len(columns)))]
        face, ink, top = (BOLD if colour else REGULAR), (WHITE if colour else BLACK), self.down
        wrapped = [_wrapped(_parted(text, face), 9, columns[at] - 10) for at, text in enumerate(texts)]
        self.down = bottom = top + 8 + 12 * max(map(len, wrapped))
        if colour:
            self.draw(Box(edges[0], top, edges[-1], bottom, colour))
        for at, lines in enumerate(wrapped):
            for number, line in enumerate(lines):
                self._line(line, edges[at] + 5, top + 13 + 12 * number, 9, ink)
        self.draw(rule(edges[0], top, edges[-1]), rule(edges[0], bottom, edges[-1]))
        upright = [edge for at, edge in enumerate(edges) if at in (0, len(texts)) or at > len(texts) or texts[at]]
        self.draw(*(Box(edge, top, edge + 0.75, bottom) for edge in upright))

    def _flow(self, text: str, size: float, face: str, colour: Colour, indent: float = 0.0, sign: str = "") -> int:
        """Print words line by line, and return the page that they began on."""
        begun = 0
        for number, line in enumerate(_wrapped(_parted(text, face), size, RIGHT - LEFT - indent)):
            marks = [int(letters.text) for letters in line if letters.raised]
            if self.down + _PITCH * size > FOOT - self._foot_height([*self._foot, *marks]):
                self.new_page()
            self._foot += marks
            begun = begun or self.page
            self.down += _PITCH * size
            if sign and not number:
                self.draw(Words(sign, LEFT + indent - 14, self.down, size))
            self._line(line, LEFT + indent, self.down, size, colour)
        self.down += _GAP
        return begun

    def _line(self, line: Sequence[_Letters], left: float, baseline: float, size: float, colour: Colour) -> None:
        gathered = ""
        for at, letters in enumerate(line):
            space = " " if letters.space and (gathered or at) else ""
            width = 0.62 * size if letters.raised else size
            gathered += space + letters.text
            after = line[at + 1] if at + 1 < len(line) else None
            if after is None or (after.face, after.raised) != (letters.face, letters.raised):
                up = baseline - 0.35 * size if letters.raised else baseline
                mark = Words(gathered, left, up, width, letters.face, colour)
                self.draw(mark)
                left += mark.width
                gathered = ""

    def _foot_height(self, notes: Sequence[int]) -> float:
        lines = sum(len(self._note(number)) for number in notes)
        return lines * _PITCH * SMALL + (18 if notes else 0)

    def _note(self, number: int) -> list[list[_Letters]]:
        return _wrapped([_Letters(str(number), REGULAR, True, False), *_parted(" " + self.notes[number], REGULAR)], SMALL, RIGHT - LEFT)

    def _end_page(self) -> None:
        notes, self._foot = self._foot, []
        if not notes:
            return
        down = FOOT + 16 - self._foot_height(notes)
        self.draw(rule(LEFT, down - 8, LEFT + 150))
        for number in notes:
            for line in self._note(number):
                down += _PITCH * SMALL
                self._line(line, LEFT, down, SMALL, BLACK)


def _parted(text: str, face: str) -> list[_Letters]:
    """Return inline Markdown as words in their faces."""
    parts: list[_Letters] = []
    for found in _PARTS.finditer(text):
        if found["mark"]:
            parts.append(_Letters(found["mark"], face, True, False))
            continue
        words = found["strong"] or found["emphasis"] or found["plain"]
        own = BOLD if found["strong"] else OBLIQUE if found["emphasis"] else face
        spaced = words.startswith(" ") or not parts or text[found.start() - 1 : found.start()] == " "
        for number, word in enumerate(words.split()):
            parts.append(_Letters(word, own, False, bool(number) or spaced))
    return parts


def _wrapped(parts: Sequence[_Letters], size: float, most: float) -> list[list[_Letters]]:
    """Return words as lines that are no wider than *most*."""
    lines: list[list[_Letters]] = [[]]
    across = 0.0
    units: list[list[_Letters]] = []
    for part in parts:
        if part.space or not units:
            units.append([])
        units[-1].append(part)
    for unit in units:
        width = sum(width_of(part.text, 0.62 * size if part.raised else size, part.face) for part in unit)
        space = width_of(" ", size) if lines[-1] else 0.0
        if across + space + width > most and lines[-1]:
            lines.append([])
            across = space = 0.0
        lines[-1] += unit
        across += space + width
    return lines
