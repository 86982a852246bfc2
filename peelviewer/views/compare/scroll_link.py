"""Two texts scrolled together at their matched headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QObject, Signal

from .text import CompareText


class ScrollLink(QObject):
    """Keeps two texts together while one is scrolled: at matched headings exactly, between them in proportion, at both ends exactly."""

    moved = Signal()

    def __init__(self, left: CompareText, right: CompareText, pairs: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__(left)
        self._sides, self._pairs = (left, right), pairs
        self.on = True
        self._moving = False
        left.verticalScrollBar().valueChanged.connect(lambda value: self._follow(0, value))
        right.verticalScrollBar().valueChanged.connect(lambda value: self._follow(1, value))

    def align(self) -> None:
        """Bring the right text to where the left one is."""
        self._move(0, self._sides[0].verticalScrollBar().value())

    def bring_chosen(self) -> None:
        """Bring what was put on the sides by its number or id to their tops."""
        with self.apart():
            for side in self._sides:
                side.bring_chosen()
        self.moved.emit()

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Let each side be scrolled alone for a while."""
        on, self.on = self.on, False
        try:
            yield
        finally:
            self.on = on

    def _follow(self, source: int, value: int) -> None:
        if self.on and not self._moving:
            self._move(source, value)
        self.moved.emit()

    def _move(self, source: int, value: int) -> None:
        self._moving = True
        self._sides[1 - source].verticalScrollBar().setValue(round(place_across(self.anchors(), value, source)))
        self._moving = False
        self.moved.emit()

    def anchors(self) -> list[tuple[float, float]]:
        """Return scroll positions that belong together, from the tops to the ends, rising on both sides."""
        left, right = self._sides
        bars = left.verticalScrollBar(), right.verticalScrollBar()
        boxes = left.bands(), right.bands()
        found = [(0.0, 0.0)]
        for left_id, right_id in self._pairs()[1:]:
            if left_id in boxes[0] and right_id in boxes[1]:
                place = boxes[0][left_id].top() + bars[0].value(), boxes[1][right_id].top() + bars[1].value()
                inside = all(0 < position < bar.maximum() for position, bar in zip(place, bars, strict=True))
                if inside and place[0] > found[-1][0] and place[1] > found[-1][1]:
                    found.append(place)
        places = left.place_of_chosen(), right.place_of_chosen()
        if places[0] is not None and places[1] is not None:  # the reader put these two beside each other
            chosen = float(places[0]), float(places[1])
            above = [each for each in found[1:] if each[0] < chosen[0] and each[1] < chosen[1]]
            found = [found[0], *above, chosen, *(each for each in found if each[0] > chosen[0] and each[1] > chosen[1])]
        return [*found, (float(bars[0].maximum()), float(bars[1].maximum()))]


def place_across(anchors: list[tuple[float, float]], value: float, source: int) -> float:
    """Return where the other text stands when one stands at a value: in proportion between the anchors around it."""
    for before, after in pairwise(anchors):
        if before[source] <= value <= after[source]:
            span = after[source] - before[source]
            share = (value - before[source]) / span if span else 0.0
            return before[1 - source] + share * (after[1 - source] - before[1 - source])
    return anchors[-1][1 - source]
