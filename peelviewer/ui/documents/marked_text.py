"""The letters of a report's text in a chapter's document: from what an anchor holds on to to what is shown, and back."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtGui import QTextBlock

from peelviewer.analysis.marking.anchoring import AnchorText
from peelviewer.analysis.marking.anchoring import Span as TextSpan
from peelviewer.ui.documents.blocks.inline_chart import OBJECT

from .document import ChapterDocument
from .document_text import NOTE_LINK
from .text_marks import Span
from .web_sources import marks_source

Key = tuple[str, str]
"""A piece of the text: its heading and what it is called there."""


class _Line:
    """A line of a piece: where it begins in the report's text, and where each of its letters stands in the document."""

    __slots__ = ("positions", "start")

    def __init__(self, start: int, positions: list[int]) -> None:
        self.start, self.positions = start, positions


class MarkedText:
    """Pieces are looked up in the document one by one, when they are asked for; a document that changes needs another of these."""

    def __init__(self, chapter: ChapterDocument, text: AnchorText) -> None:
        self._chapter, self.text = chapter, text
        self._blocks: dict[Key, list[QTextBlock]] = {}
        self._keys: dict[int, Key] = {}
        self._lines: dict[Key, list[_Line]] = {}
        self._numbers: dict[Key, int] = {}
        for number, piece in enumerate(text.pieces):
            self._numbers.setdefault((piece.section, piece.paragraph), number)
        self._walk()

    def _walk(self) -> None:
        """Note which blocks show which piece."""
        document, section, key = self._chapter, self._chapter.chapter.id, ("", "")
        block = document.document.begin()
        while block.isValid():
            heading, area, finding = document.heading_at(block), document.area_at(block), document.finding_at(block)
            if heading is not None:
                section = heading.id
            name = heading.id if heading else area.id if area else finding.number if finding else document.figure_at(block)
            if name:
                key = (section, name)
            if key in self._numbers and not document.is_note(block):
                self._blocks.setdefault(key, []).append(block)
                self._keys[block.blockNumber()] = key
            block = block.next()

    def shown(self, span: TextSpan) -> tuple[Span, ...]:
        """Return where a place of the report's text stands in the document, a span a line; nothing where it is not shown."""
        found: list[Span] = []
        for number in range(self.text.number_at(span.start), self.text.number_at(max(span.start, span.end - 1)) + 1):
            piece = self.text.pieces[number]
            key = (piece.section, piece.paragraph)
            for line in self._lines_of(key) if self._numbers.get(key) == number else ():
                first, last = max(span.start - line.start, 0), min(span.end - line.start, len(line.positions))
                if first < last:
                    found.append((line.positions[first], line.positions[last - 1] + 1))
        return tuple(found)

    def taken(self, start: int, end: int) -> TextSpan | None:
        """Return the place in the report's text of what is between two positions; None where that is nothing that can be marked."""
        block, first, last = self._chapter.document.findBlock(start), -1, -1
        seen: set[Key] = set()
        while block.isValid() and block.position() < end:
            key = self._keys.get(block.blockNumber())
            if key is not None and key not in seen:
                seen.add(key)
                for line in self._lines_of(key):
                    low, high = bisect_left(line.positions, start), bisect_left(line.positions, end)
                    if low < high:
                        first = line.start + low if first < 0 else min(first, line.start + low)
                        last = max(last, line.start + high)
            block = block.next()
        return self._trimmed(first, last) if first >= 0 else None

    def _trimmed(self, first: int, last: int) -> TextSpan | None:
        words = self.text.text[first:last]
        start = first + len(words) - len(words.lstrip())
        return TextSpan(start, start + len(words.strip())) if words.strip() else None

    def _lines_of(self, key: Key) -> list[_Line]:
        """Return the lines of a piece that the document shows, each looked for in the piece's blocks in their order."""
        if key not in self._lines:
            number, lines = self._numbers[key], []
            start, blocks = self.text.starts[number], list(self._blocks.get(key, ()))
            for words in self.text.pieces[number].text.split("\n"):
                while blocks:
                    letters, positions = _letters(blocks.pop(0))
                    place = letters.find(words) if words else -1
                    if place >= 0:
                        lines.append(_Line(start, positions[place : place + len(words)]))
                        break
                start += len(words) + 1
            self._lines[key] = lines
        return self._lines[key]


def _letters(block: QTextBlock) -> tuple[str, list[int]]:
    """Return a block's letters without marks of notes, letters of web pages and pictures, and where each stands in the document."""
    letters: list[str] = []
    positions: list[int] = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        walk += 1
        shape = fragment.charFormat()
        if shape.anchorHref().startswith(NOTE_LINK) or marks_source(shape):
            continue
        position = fragment.position()
        for letter in fragment.text():
            if letter != OBJECT:
                letters.append(letter)
                positions.append(position)
            position += 2 if ord(letter) > 0xFFFF else 1  # Qt counts those as two
    return "".join(letters), positions
