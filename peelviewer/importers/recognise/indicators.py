"""Pairs of values, a force's and that of England and Wales, from a page of tiles or from a table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from peelviewer.importers.recognised import Item, Part
from peelviewer.importers.stream import Region
from peelviewer.wording import tr

from .draft import Draft
from .words import folded, slug, unique, without_marks

NATION = "england and wales"
_VALUE = re.compile(r"[+\-−–]?\s?£?[0-9][0-9,]*(?:\.[0-9]+)?\s?(?:%|p|m|percent|million|bn)?")
_PERIOD = re.compile(
    r",?\s*\(?(?:in (?:the )?|for the |during the )?(?:[0-9]+ months|year|as) (?:to|ending|ended|at)\s.*$|,?\s*(?:12|twelve) months to .*$",
    re.IGNORECASE,
)
_LINE = 6.0  # points by which what stands on one line may differ in height
_COLUMN = 14.0  # points by which what stands in one column may differ to the side
_BELOW = 34.0  # points between a name and the value under it
_BAND = 45.0  # points by which a group's first pair may stand above the group's name beside it
_WIDEST = 220.0  # points between the names of a pair that stand side by side


class _Pair(NamedTuple):
    name: int
    value: int
    other: int
    other_value: int


def find_indicators(draft: Draft, force_names: set[str]) -> None:
    """Mark labels, values and groups of pages of tiles, and derive the pairs of tables without a caption; *force_names* are folded."""
    taken: set[str] = set()
    pages: dict[int, list[int]] = {}
    texts = [folded(item.piece.text) for item in draft.items]
    for index, item in enumerate(draft.items):
        if item.piece.region and item.part in (Part.HEADING, Part.FINDING, Part.QUOTATION, Part.BULLET):
            pages.setdefault(item.piece.page, []).append(index)
    for page in pages.values():
        names = [index for index in page if texts[index] in force_names]
        nations = [index for index in page if texts[index] == NATION]
        if names and nations:
            _Tiles(draft, page, taken).mark(names, nations)
    if not pages:
        _in_order(draft, force_names, taken)
    for index, item in list(draft.of(Part.TABLE)):
        if item.node.startswith("table-"):
            _table(draft, index, force_names, taken)


def _id(label: str, taken: set[str]) -> str:
    return unique("indicator-" + slug(_PERIOD.sub("", label), 8), taken)


def _columns(lefts: Iterable[float]) -> dict[float, int]:
    """Return which column of a page each left edge belongs to, from 0."""
    columns: dict[float, int] = {}
    column, before = 0, None
    for left in sorted(set(lefts)):
        column += before is not None and left - before > _COLUMN
        columns[left], before = column, left
    return columns


class _Tiles:
    """A page on which each indicator has a label and two names with a value below each."""

    def __init__(self, draft: Draft, page: list[int], taken: set[str]) -> None:
        self._draft, self._page, self._taken = draft, page, taken

    def mark(self, names: list[int], nations: list[int]) -> None:
        """Mark what belongs to the pairs of the page."""
        used: set[int] = set()
        pairs = []
        for name in names:
            other = self._partner(name, [n for n in nations if n not in used])
            value, other_value = self._value(name), self._value(other) if other is not None else None
            if other is None or value is None or other_value is None:
                continue
            used.update((name, other, value, other_value))
            pairs.append(_Pair(name, value, other, other_value))
        labels = [index for index in self._page if index not in used and self._is_label(index)]
        groups = [index for index in self._page if index not in used and self._draft.items[index].part is Part.HEADING]
        for pair in pairs:
            self._pair(pair, labels, groups)
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Put what belongs to a group together, a column of groups after the other, where every indicator has a group."""
        items = self._draft.items
        labels = [index for index in self._page if items[index].part is Part.INDICATOR_LABEL]
        if not all(items[index].short for index in labels):
            return
        topics = {items[index].node: items[index].short for index in labels}
        names = {folded(topic): topic for topic in topics.values()}
        columns = _columns(self._region(index).left for index in labels)
        first = {items[index].short: (columns[self._region(index).left], self._region(index).top, index) for index in reversed(labels)}

        def place(index: int) -> tuple[float, ...]:
            item = items[index]
            topic = topics.get(item.node) or names.get(folded(item.piece.text), "")
            return first[topic] if topic else (0,)

        parts = (Part.INDICATOR_LABEL, Part.INDICATOR_GROUP, Part.INDICATOR_VALUE)
        printed = [index for index in self._page if items[index].part in parts]
        for index, item in zip(printed, [items[at] for at in sorted(printed, key=place)], strict=True):
            items[index] = item

    def _pair(self, pair: _Pair, labels: list[int], groups: list[int]) -> None:
        label = self._label(pair, labels)
        if label is None:
            return
        draft = self._draft
        text = draft.items[label].piece.text
        node = draft.items[label].node if draft.items[label].part is Part.INDICATOR_LABEL else _id(text, self._taken)
        group = self._group(pair, label, groups)
        topic = without_marks(draft.items[group].piece.text).rstrip("*").strip() if group is not None else ""
        draft.change(label, part=Part.INDICATOR_LABEL, node=node, short=topic, level=0)
        if group is not None:
            draft.change(group, part=Part.INDICATOR_GROUP, level=0, node="")
        for name, value, area in ((pair.name, pair.value, "force"), (pair.other, pair.other_value, NATION)):
            draft.change(name, part=Part.INDICATOR_GROUP, level=0, node=node, area=area)
            draft.change(value, part=Part.INDICATOR_VALUE, level=0, node=node, area=area, value=draft.items[value].piece.text)

    def _region(self, index: int) -> Region:
        region = self._draft.items[index].piece.region
        return region if region is not None else Region(0, 0, 0, 0)

    def _is_label(self, index: int) -> bool:
        item = self._draft.items[index]
        return item.part is not Part.HEADING and not _VALUE.fullmatch(item.piece.text)

    def _partner(self, name: int, nations: list[int]) -> int | None:
        """Return England and Wales of a force's name: on its line to the right, else below it."""
        at = self._region(name)
        beside = [n for n in nations if abs(self._region(n).top - at.top) <= _LINE and 0 < self._region(n).left - at.right < _WIDEST]
        below = [n for n in nations if abs(self._region(n).left - at.left) <= _COLUMN and self._region(n).top > at.top]
        nearest = min(beside, key=lambda n: self._region(n).left, default=None)
        return nearest if nearest is not None else min(below, key=lambda n: self._region(n).top, default=None)

    def _value(self, name: int) -> int | None:
        at = self._region(name)
        below = [
            index
            for index in self._page
            if _VALUE.fullmatch(self._draft.items[index].piece.text.strip())
            and abs(self._region(index).left - at.left) <= _COLUMN
            and -2 <= self._region(index).top - at.bottom <= _BELOW
        ]
        return min(below, key=lambda index: self._region(index).top, default=None)

    def _label(self, pair: _Pair, labels: list[int]) -> int | None:
        """Return the label of a pair: on its line to the left, else the nearest above it."""
        at = self._region(pair.name)
        right = max(at.right, self._region(pair.other).right)
        beside = [i for i in labels if abs(self._region(i).top - at.top) <= _LINE and self._region(i).right <= at.left]
        if beside:
            return max(beside, key=lambda i: self._region(i).right)
        above = [
            i for i in labels if self._region(i).bottom <= at.top + 2 and self._region(i).left <= right and self._region(i).right >= at.left
        ]
        return max(above, key=lambda i: self._region(i).bottom, default=None)

    def _group(self, pair: _Pair, label: int, groups: list[int]) -> int | None:
        """Return the name of a pair's group: above it in its column, else beside it on the left."""
        at, own = self._region(pair.name), self._region(label)
        above = [g for g in groups if abs(self._region(g).left - own.left) <= 60 and self._region(g).bottom <= own.top + 2]
        if above:
            return max(above, key=lambda g: self._region(g).top)
        left = [g for g in groups if self._region(g).right <= own.left + 2 and self._region(g).top - _BAND <= at.top]
        return max(left, key=lambda g: self._region(g).top, default=None)


def _in_order(draft: Draft, force_names: set[str], taken: set[str]) -> None:
    """Mark pairs of a file without places: a label, then the force's name and England and Wales, each with or before its value."""
    texts = [folded(item.piece.text) for item in draft.items]
    values = [_VALUE.fullmatch(item.piece.text.replace("*", "").strip()) is not None for item in draft.items]
    for at in range(1, len(texts) - 3):
        if texts[at] not in force_names:
            continue
        if texts[at + 2] == NATION and values[at + 1] and values[at + 3]:
            pair = _Pair(at, at + 1, at + 2, at + 3)
        elif texts[at + 1] == NATION and values[at + 2] and values[at + 3]:
            pair = _Pair(at, at + 2, at + 1, at + 3)
        else:
            continue
        above = draft.heading_above(at - 1)
        node = _id(draft.items[at - 1].piece.text, taken)
        topic = without_marks(above.piece.text).rstrip("*").strip() if above else ""
        draft.change(at - 1, part=Part.INDICATOR_LABEL, node=node, short=topic, level=0)
        for name, value, area in ((pair.name, pair.value, "force"), (pair.other, pair.other_value, NATION)):
            draft.change(name, part=Part.INDICATOR_GROUP, level=0, node=node, area=area)
            printed = draft.items[value].piece.text.replace("*", "").strip()
            draft.change(value, part=Part.INDICATOR_VALUE, level=0, node=node, area=area, value=printed)


def _table(draft: Draft, index: int, force_names: set[str], taken: set[str]) -> None:
    """Derive the pairs of a table whose columns are a measure, the force and England and Wales."""
    piece = draft.items[index].piece
    header = [folded(cell.text) for cell in piece.cells[0]] if piece.cells else []
    nation = next((at for at, text in enumerate(header) if text == NATION), None)
    own = next((at for at, text in enumerate(header) if text and any(text == name or text in name.split() for name in force_names)), None)
    if nation is None or own is None or min(nation, own) < 1:
        return
    above = draft.heading_above(index)
    for row in piece.cells[1:]:
        values = (("force", own), (NATION, nation))
        if len(row) != len(header) or not all(_VALUE.fullmatch(row[at].text.strip()) for _, at in values):
            continue
        label = row[0].text
        if not any(letter.isalpha() for letter in label):
            continue
        node = _id(label, taken)
        small = piece._replace(cells=(), text=label)
        topic = without_marks(above.piece.text) if above else ""
        draft.derive(index, Item(small, Part.INDICATOR_LABEL, node=node, short=topic))
        for area, at in values:
            draft.derive(index, Item(small._replace(text=row[at].text), Part.INDICATOR_VALUE, node=node, area=area, value=row[at].text))


def doubt_pages(draft: Draft, force_names: set[str]) -> None:
    """Doubt names of a page of tiles that no pair was found for."""
    names = force_names | {NATION}
    for index, item in enumerate(draft.items):
        if item.part in (Part.FINDING, Part.HEADING) and folded(item.piece.text) in names:
            draft.doubt(index, tr("A name beside which no value was found."))
