"""Marks the differences of two texts in both, says how many there are, and goes through them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from peelviewer.analysis.compared.differences import Pair, Span, pairs_of
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.spoken import say
from peelviewer.views.compare.side import CompareSide
from peelviewer.views.compare.text import Margin
from peelviewer.wording import plural, tr

from .paragraphs import Placed, paragraphs_of

LONGEST = 60
"""Letters of a stretch of words that are said of a difference."""


class Sign(StrEnum):
    """What stands beside a paragraph that has a counterpart."""

    SAME = "="
    CHANGED = "≈"
    MOVED = "↕"


class Counts(NamedTuple):
    """How many paragraphs are the same, differ in words, stand elsewhere, and have nothing like them on the other side."""

    same: int = 0
    changed: int = 0
    moved: int = 0
    alone: int = 0


class Alone(NamedTuple):
    """A paragraph of a side (0: left, 1: right) with nothing like it on the other; *number* is its place among those of its side."""

    side: int
    number: int


class Differences(QObject):
    """The differences of what two sides show; changed says that others, or none, are marked, or that another one is gone to."""

    changed = Signal()

    def __init__(self, appearance: Appearance, left: CompareSide, right: CompareSide, pairs: Callable[[], list[tuple[str, str]]]) -> None:
        """Make them; *pairs* returns the matched headings."""
        super().__init__(left)
        self._appearance, self._sides, self._headings = appearance, (left, right), pairs
        self._placed: tuple[Sequence[Placed], Sequence[Placed]] = ((), ())
        self.pairs: list[Pair] = []
        self.counts = Counts()
        self.current = -1
        """Which of the differences was gone to last; -1 for none."""

    @property
    def differing(self) -> list[Pair | Alone]:
        """The pairs that are not the same in the same place and the paragraphs without counterpart, from the top of the left text down.

        Those that only the right text has follow what stands before them there.
        """
        left_of = {pair.right: pair.left for pair in self.pairs if not pair.moved}
        paired = {pair.left for pair in self.pairs}, {pair.right for pair in self.pairs}
        found: list[tuple[tuple[int, int, int], Pair | Alone]] = [
            ((pair.left, 0, 0), pair) for pair in self.pairs if pair.moved or not pair.is_same
        ]
        found += [((number, 0, 0), Alone(0, number)) for number in range(len(self._placed[0])) if number not in paired[0]]
        above = -1
        for number in range(len(self._placed[1])):
            above = left_of.get(number, above)
            if number not in paired[1]:
                found.append(((above, 1, number), Alone(1, number)))
        return [each for _, each in sorted(found, key=lambda each: each[0])]

    def mark(self, on: bool) -> None:
        """Compare what both sides show and mark it, or mark nothing."""
        left, right = ((*paragraphs_of(side.text.chapter),) if on else () for side in self._sides)
        self._placed, self.current = (left, right), -1
        self.pairs = pairs_of([each.paragraph for each in left], [each.paragraph for each in right], dict(self._headings())) if on else []
        self.counts = self._counted()
        for number, side in enumerate(self._sides):
            side.text.show_margins(self._margins(number))
            side.text.setExtraSelections(self._selections(number))
            side.text.setAccessibleDescription(self.in_words() if on else "")
        self.changed.emit()

    def _counted(self) -> Counts:
        kinds = Counter(_sign(pair) for pair in self.pairs)
        left, right = self._placed
        alone = len(left) + len(right) - 2 * len(self.pairs)
        return Counts(kinds[Sign.SAME], kinds[Sign.CHANGED], kinds[Sign.MOVED], alone)

    def in_words(self) -> str:
        """Return what is marked, for a screen reader."""
        same, differing, moved, alone = self.counts
        return tr(
            "Paragraphs with the same words: {same}; with differing words: {changed}; moved: {moved}; without counterpart: {alone}.",
            same=same, changed=differing, moved=moved, alone=alone,
        )  # fmt: skip

    # Marks -------------------------------------------------------------------------------------------

    def _margins(self, side: int) -> dict[int, Margin]:
        """Return what stands beside and above the paragraphs of a side, by the number of their block."""
        margins = {}
        for pair in self.pairs:
            here, there = self._both(pair)[:: -1 if side else 1]
            margins[here.block.blockNumber()] = Margin(_sign(pair), _moved_to(there, side) if pair.moved else "")
        return margins

    def _both(self, pair: Pair) -> tuple[Placed, Placed]:
        left, right = self._placed
        return left[pair.left], right[pair.right]

    def _selections(self, side: int) -> list[QTextEdit.ExtraSelection]:
        return [
            self._selection(self._both(pair)[side], span) for pair in self.pairs for span in (pair.right_spans if side else pair.left_spans)
        ]

    def _selection(self, placed: Placed, span: Span) -> QTextEdit.ExtraSelection:
        theme = self._appearance.theme
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(placed.block)
        selection.cursor.setPosition(placed.block.position() + span[0])
        selection.cursor.setPosition(placed.block.position() + span[1], QTextCursor.MoveMode.KeepAnchor)
        selection.format = _marked(theme.colour("highlight"), theme.colour("text"), theme.colour("accent"))
        return selection

    # One by one --------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next difference (1) or the one before (-1), from the last to the first, and say what it is."""
        found = self.differing
        if not found:
            say(self._sides[0].text, tr("No paragraph differs in words or place"))
            return
        self.current = (self.current + by) % len(found) if self.current >= 0 else (0 if by > 0 else len(found) - 1)
        difference = found[self.current]
        if isinstance(difference, Alone):
            self._sides[difference.side].text.bring(self._placed[difference.side][difference.number].block)
        else:
            for side, placed in zip(self._sides, self._both(difference), strict=True):
                side.text.bring(placed.block)
        say(self._sides[0].text, f"{self.place()}: {self.about(difference)}")
        self.changed.emit()

    def place(self) -> str:
        """Return which difference was gone to, and of how many; before any how many there are."""
        count = len(self.differing)
        if self.current >= 0:
            return tr("{number} of {count}", number=self.current + 1, count=count)
        return plural("{n} difference", "{n} differences", count)

    def about(self, pair: Pair | Alone) -> str:
        """Return a difference in words: where it stands on both sides, and the words that only one of them has."""
        if isinstance(pair, Alone):
            place = self._placed[pair.side][pair.number].name
            return tr("right only: {place}", place=place) if pair.side else tr("left only: {place}", place=place)
        left, right = self._both(pair)
        parts = [tr("left {left}, right {right}", left=left.name, right=right.name)]
        if pair.moved:
            parts.append(tr("moved"))
        for name, text, spans in (
            (tr("only left: {words}"), left.paragraph.text, pair.left_spans),
            (tr("only right: {words}"), right.paragraph.text, pair.right_spans),
        ):
            if spans:
                parts.append(name.format(words="; ".join(_shortened(text[start:end]) for start, end in spans)))
        return ". ".join(parts)


def _sign(pair: Pair) -> Sign:
    if pair.moved:
        return Sign.MOVED
    return Sign.SAME if pair.is_same else Sign.CHANGED


def _moved_to(there: Placed, side: int) -> str:
    """Return where a moved paragraph of a side (0: left, 1: right) stands on the other one."""
    return tr("moved; on the left: {place}", place=there.name) if side else tr("moved; on the right: {place}", place=there.name)


def _marked(fill: QColor, ink: QColor, line: QColor) -> QTextCharFormat:
    """Return how differing words are marked: by their ground and by a line below them."""
    char = QTextCharFormat()
    char.setBackground(fill)
    char.setForeground(ink)
    char.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    char.setUnderlineColor(line)
    return char


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
