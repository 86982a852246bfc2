"""The words of a document to look in: without the marks of notes, and with the way back to the document's own positions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument

from peelviewer.text.folding import Folded
from peelviewer.text.inline import note_number

_BEYOND = "\uffff"
NOTE_LINK = "note:"


class DocumentText:
    """A document's text as it is now; Qt counts a character beyond the first 65,536 as two, Python as one."""

    def __init__(self, document: QTextDocument) -> None:
        self._text = document.toPlainText()
        self._astral = [] if self._text.isascii() else [index for index, letter in enumerate(self._text) if letter > _BEYOND]
        self._astral_positions = [index + number for number, index in enumerate(self._astral)]
        self._marks = [tuple(map(self._index, span)) for span in _note_marks(document)]
        self._folded: dict[bool, Folded] = {}

    def folded(self, case: bool = False) -> Folded:
        """Return the text folded, without the marks of notes: "Law17 to ask" reads "Law to ask"."""
        if case not in self._folded:
            self._folded[case] = Folded(self._text, case=case, skip=((first, last) for first, last in self._marks))
        return self._folded[case]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Return the part of the folded text that stands between two positions of the document."""
        folded = self.folded()
        return folded.index(self._index(start)), folded.index(self._index(end))

    def positions(self, span: tuple[int, int]) -> tuple[int, int]:
        """Return the document's positions of a part of its text."""
        first, last = (index + bisect_left(self._astral, index) for index in span)
        return first, last

    def _index(self, position: int) -> int:
        return position - bisect_left(self._astral_positions, position)


def _note_marks(document: QTextDocument) -> Iterator[tuple[int, int]]:
    block = document.begin()
    while block.isValid():
        yield from note_marks(block)
        block = block.next()


def note_numbers(block: QTextBlock) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each note whose mark stands in a block, and between which positions."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        number = note_number(fragment.charFormat().anchorHref().removeprefix(NOTE_LINK))
        if number is not None:
            yield number, fragment.position(), fragment.position() + fragment.length()
        fragments += 1


def note_marks(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Yield where marks of notes stand in a block."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        if fragment.charFormat().anchorHref().startswith(NOTE_LINK):
            yield fragment.position(), fragment.position() + fragment.length()
        fragments += 1
