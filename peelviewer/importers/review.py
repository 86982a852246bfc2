"""A person's review of an import: what is doubtful, and what they confirm, correct, split, join and place; undone at will."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Any, NamedTuple

from peelviewer.importers.recognise.words import slug, unique

from .consistent import PROSE, can_join, is_words
from .recognised import Identity, Item, Part, Recognised, Status


class Weight(IntEnum):
    """What a doubt is about, the most important first."""

    IDENTITY = 0
    GRADE = 1
    VALUE = 2
    IMPROVEMENT = 3
    HEADING = 4
    ORDER = 5
    TEXT = 6
    LEFT_OVER = 7


_WEIGHTS = {
    Part.GRADE: Weight.GRADE,
    Part.INDICATOR_LABEL: Weight.VALUE,
    Part.INDICATOR_VALUE: Weight.VALUE,
    Part.CAPTION: Weight.VALUE,
    Part.TABLE: Weight.VALUE,
    Part.AREA_FOR_IMPROVEMENT: Weight.IMPROVEMENT,
    Part.CAUSE_OF_CONCERN: Weight.IMPROVEMENT,
    Part.RECOMMENDATION: Weight.IMPROVEMENT,
    Part.EXPLANATION: Weight.IMPROVEMENT,
    Part.HEADING: Weight.HEADING,
}

_QUOTED = re.compile(r"“([^”]+)”")
_DEEPEST = 3
"""The level of the lowest headings of a report."""


class Doubt(NamedTuple):
    """Something to look at: an item by its place among them, or a *field* of the identity (place -1); why."""

    weight: Weight
    place: int
    field: str
    reasons: tuple[str, ...]


class Suggestion(NamedTuple):
    """What stands in a piece, and what may have to stand there instead."""

    word: str
    other: str


class Counts(NamedTuple):
    """How many items are sure or were decided, how many wait to be confirmed, and how many lines found no place."""

    sure: int
    to_confirm: int
    left_over: int


class _State(NamedTuple):
    items: tuple[Item, ...]
    identity: Identity
    unconfirmed: tuple[tuple[str, str], ...]


class Review:
    """The items of an import while somebody goes through them; every change can be undone and done again."""

    def __init__(self, recognised: Recognised) -> None:
        self._layout = recognised.layout
        self._state = _State(recognised.items, recognised.identity, recognised.unconfirmed)
        self._before: list[_State] = []
        self._undone: list[_State] = []
        self._step = ""

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item in reading order."""
        return self._state.items

    @property
    def identity(self) -> Identity:
        """Whose report it is."""
        return self._state.identity

    def recognised(self) -> Recognised:
        """Return the import as it is decided now."""
        return Recognised(self._layout, self._state.identity, self._state.items, self._state.unconfirmed)

    def doubts(self) -> list[Doubt]:
        """Return what is still to be looked at, the most important first, each kind in reading order."""
        found = [Doubt(Weight.IDENTITY, -1, field, (reason,)) for field, reason in self._state.unconfirmed]
        for index, item in enumerate(self._state.items):
            if item.part is Part.LEFT_OVER and item.piece.lines and item.status in (Status.RECOGNISED, Status.UNCONFIRMED):
                found.append(Doubt(Weight.LEFT_OVER, index, "", item.doubts))
            elif item.status is Status.UNCONFIRMED:
                found.append(Doubt(_WEIGHTS.get(item.part, Weight.TEXT), index, "", item.doubts))
        return sorted(found, key=lambda doubt: doubt.weight)

    def counts(self) -> Counts:
        """Return how far the review is."""
        doubts = self.doubts()
        left = sum(1 for doubt in doubts if doubt.weight is Weight.LEFT_OVER)
        waiting = len(doubts) - left
        told = sum(1 for item in self._state.items if item.piece.lines or item.part in (Part.GRADE, Part.INDICATOR_VALUE))
        return Counts(told - sum(1 for doubt in doubts if doubt.place >= 0), waiting, left)

    # Deciding ------------------------------------------------------------------------------------------

    def confirm(self, doubt: Doubt) -> None:
        """Say that something is right as it stands."""
        if doubt.field:
            self._keep(unconfirmed=tuple(pair for pair in self._state.unconfirmed if pair != (doubt.field, *doubt.reasons)))
        else:
            self._change(doubt.place, status=Status.CONFIRMED, doubts=())

    def keep_as_read(self, index: int, reason: str) -> None:
        """Settle one of an item's doubts: it is right in this as it stands, and altogether once no other is left."""
        item = self._state.items[index]
        doubts = tuple(doubt for doubt in item.doubts if doubt != reason)
        self._change(index, doubts=doubts, status=item.status if doubts else Status.CONFIRMED)

    def take_suggestion(self, index: int, reason: str, suggestion: Suggestion) -> None:
        """Settle one of an item's doubts by what it suggests; the others stay."""
        item = self._state.items[index]
        doubts = tuple(doubt for doubt in item.doubts if doubt != reason)
        piece = item.piece._replace(text=item.piece.text.replace(*suggestion, 1))
        self._change(index, piece=piece, doubts=doubts, status=item.status if doubts else Status.CORRECTED)

    def confirm_all(self) -> None:
        """Say that everything is right as it stands; what is left over stays left over."""
        items = tuple(i._replace(status=Status.CONFIRMED, doubts=()) if i.status is Status.UNCONFIRMED else i for i in self._state.items)
        self._keep(items=items, unconfirmed=())

    def reword(self, index: int, text: str) -> bool:
        """Change an item's words, blanks as one each; False where nothing would be left. While they are typed it is one step."""
        item, words = self._state.items[index], " ".join(text.split())
        if not words:
            return False
        if words != item.piece.text:
            self._set(index, f"words {index}", piece=item.piece._replace(text=words))
        return True

    def take_for(self, index: int, part: Part) -> None:
        """Have words play another part; a heading gets an id and the level below the heading above it."""
        item = self._state.items[index]
        if not is_words(item) or part not in PROSE or part is item.part:
            return
        node, level = ("", 0)
        if part is Part.HEADING:
            above = next((other for other in self._state.items[:index][::-1] if other.part is Part.HEADING), None)
            node, level = self._free_id(item.piece.text, index), min(above.level + 1, _DEEPEST) if above else 1
        self._set(index, part=part, node=node, level=level, kind="", number="", short="", deadline="")

    def set_level(self, index: int, level: int) -> None:
        """Put a heading at a level, from 1."""
        self._set(index, level=min(max(level, 1), _DEEPEST), kind="")

    def set_question(self, index: int, question: str) -> None:
        """Say under which heading's question an item falls, by its id."""
        self._set(index, question=question)

    def set_grade(self, index: int, grade: str) -> None:
        """Set the grade that an item states, in words; none where it is empty."""
        self._set(index, grade=grade)

    def set_value(self, index: int, value: str) -> None:
        """Set an indicator's value, as printed."""
        self._set(index, f"value {index}", value=" ".join(value.split()))

    def pages_allowed(self, index: int) -> tuple[int, int]:
        """Return the first and the last page of the file that an item can begin on: those of the items around it; 0 where it has none."""
        pages = [item.piece.page for item in self._state.items]
        if not pages[index]:
            return 0, 0
        first = next((page for page in pages[:index][::-1] if page), 1)
        last = next((page for page in pages[index + 1 :] if page), pages[index])
        return min(first, pages[index]), max(last, pages[index])

    def set_page(self, index: int, page: int) -> None:
        """Put an item on another page of the file, one of those allowed; its place on the page is then not known."""
        piece = self._state.items[index].piece
        first, last = self.pages_allowed(index)
        if first <= page <= last and page != piece.page:
            self._set(index, piece=piece._replace(page=page, last_page=max(page, piece.last_page), region=None))

    def set_identity(self, field: str, value: str | int) -> None:
        """Correct a field of the identity."""
        unconfirmed = tuple(pair for pair in self._state.unconfirmed if pair[0] != field)
        changed: dict[str, Any] = {field: value}
        if field == "year" and self._state.identity.cycle == str(self._state.identity.year):
            changed["cycle"] = str(value)  # a cycle of that year alone is named after it
        self._keep(f"identity {field}", identity=self._state.identity._replace(**changed), unconfirmed=unconfirmed)

    def split(self, index: int, at: int) -> bool:
        """Part an item's text at a letter into two items; False where there is nothing on one side. Lines are counted with the first."""
        item = self._state.items[index]
        first, second = item.piece.text[:at].rstrip(), item.piece.text[at:].lstrip()
        if not first or not second or not is_words(item):
            return False
        node = self._free_id(second, index) if item.part is Part.HEADING else ""
        halves = (
            item._replace(piece=item.piece._replace(text=first), status=Status.CORRECTED, doubts=()),
            item._replace(
                piece=item.piece._replace(text=second, lines=(), mark=""),
                status=Status.CORRECTED,
                doubts=(),
                node=node,
                number="",
                short="",
            ),
        )
        items = self._state.items
        self._keep(items=(*items[:index], *halves, *items[index + 1 :]))
        return True

    def can_join(self, index: int) -> bool:
        """Return whether an item can be joined with the next one: both are words."""
        items = self._state.items
        return index + 1 < len(items) and can_join(items[index], items[index + 1])

    def join(self, index: int) -> bool:
        """Join an item with the next one, whose part it loses; False where they cannot be joined."""
        if not self.can_join(index):
            return False
        items = self._state.items
        first, second = items[index], items[index + 1]
        glue = "" if first.piece.text.endswith("-") else " "
        piece = first.piece._replace(
            text=first.piece.text + glue + second.piece.text,
            lines=(*first.piece.lines, *second.piece.lines),
            last_page=max(first.piece.last_page, second.piece.last_page),
        )
        joined = first._replace(piece=piece, status=Status.CORRECTED, doubts=(), short="" if first.part is Part.HEADING else first.short)
        self._keep(items=(*items[:index], joined, *items[index + 2 :]))
        return True

    # Undoing -------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether anything was decided that can be taken back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether anything was taken back."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last decision back."""
        if self._before:
            self._undone.append(self._state)
            self._state, self._step = self._before.pop(), ""

    def redo(self) -> None:
        """Decide again what was taken back last."""
        if self._undone:
            self._before.append(self._state)
            self._state, self._step = self._undone.pop(), ""

    def _set(self, index: int, step: str = "", **fields: Any) -> None:
        """Change fields of an item, which then was looked at and corrected."""
        self._change(index, step, status=Status.CORRECTED, doubts=(), **fields)

    def _change(self, index: int, step: str = "", **fields: Any) -> None:
        items = list(self._state.items)
        items[index] = items[index]._replace(**fields)
        self._keep(step, items=tuple(items))

    def _keep(self, step: str = "", **fields: Any) -> None:
        """Have another state; what goes on with the same named *step* is taken back with it."""
        changed = self._state._replace(**fields)
        if changed == self._state:
            return
        if not step or step != self._step:
            self._before.append(self._state)
        self._undone.clear()
        self._state, self._step = changed, step

    def _free_id(self, text: str, index: int) -> str:
        above = next((item.node for item in self._state.items[:index][::-1] if item.part is Part.HEADING and item.level == 1), "")
        taken = {item.node for item in self._state.items}
        wanted = f"{above}-{slug(text)}".strip("-")
        return unique(wanted, taken)


def suggestion_in(reason: str, text: str) -> Suggestion | None:
    """Return what a reason for doubt suggests for a text: of two that it quotes, the second for the first, in the case of the text."""
    quoted = _QUOTED.findall(reason)
    found = re.search(rf"\b{re.escape(quoted[0])}\b", text, re.IGNORECASE) if len(quoted) == 2 else None
    if found is None:
        return None
    other = quoted[1][:1].upper() + quoted[1][1:] if found[0][:1].isupper() else quoted[1]
    return Suggestion(found[0], other)
