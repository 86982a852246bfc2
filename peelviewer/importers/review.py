"""A person's review of an import: what is doubtful, and what they confirm, correct, split, join and place; undone at will."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

from .recognise.words import slug
from .recognised import Identity, Item, Part, Recognised, Status
from .stream import PieceKind


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
    Part.LEFT_OVER: Weight.LEFT_OVER,
}


class Doubt(NamedTuple):
    """Something to look at: an item by its place among them, or a *field* of the identity (place -1); why."""

    weight: Weight
    place: int
    field: str
    reasons: tuple[str, ...]


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

    def confirm_all(self) -> None:
        """Say that everything is right as it stands; what is left over stays left over."""
        items = tuple(i._replace(status=Status.CONFIRMED, doubts=()) if i.status is Status.UNCONFIRMED else i for i in self._state.items)
        self._keep(items=items, unconfirmed=())

    def correct(self, index: int, **fields: Any) -> None:
        """Change fields of an item (text, part, level, grade, node, question, value, page), which counts as looked at."""
        piece = self._state.items[index].piece
        if "text" in fields:
            piece = piece._replace(text=fields.pop("text"))
        if "page" in fields:
            page = fields.pop("page")
            piece = piece._replace(page=page, last_page=max(page, piece.last_page))
        if fields.get("part") is Part.HEADING and not self._state.items[index].node:
            fields.setdefault("node", self._free_id(piece.text, index))
            fields.setdefault("level", 3)
        self._change(index, piece=piece, status=Status.CORRECTED, doubts=(), **fields)

    def set_identity(self, field: str, value: str | int) -> None:
        """Correct a field of the identity."""
        unconfirmed = tuple(pair for pair in self._state.unconfirmed if pair[0] != field)
        changed: dict[str, Any] = {field: value}
        self._keep(identity=self._state.identity._replace(**changed), unconfirmed=unconfirmed)

    def split(self, index: int, at: int) -> bool:
        """Part an item's text at a letter into two items; False where there is nothing on one side. Lines are counted with the first."""
        item = self._state.items[index]
        first, second = item.piece.text[:at].rstrip(), item.piece.text[at:].lstrip()
        if not first or not second or item.piece.kind is PieceKind.TABLE:
            return False
        halves = (
            item._replace(piece=item.piece._replace(text=first), status=Status.CORRECTED, doubts=()),
            item._replace(piece=item.piece._replace(text=second, lines=(), mark=""), status=Status.CORRECTED, doubts=(), node=""),
        )
        items = self._state.items
        self._keep(items=(*items[:index], *halves, *items[index + 1 :]))
        return True

    def join(self, index: int) -> bool:
        """Join an item with the next one; False where there is none, or one of them is a table."""
        items = self._state.items
        if index + 1 >= len(items):
            return False
        first, second = items[index], items[index + 1]
        if PieceKind.TABLE in (first.piece.kind, second.piece.kind) or PieceKind.PICTURE in (first.piece.kind, second.piece.kind):
            return False
        glue = "" if first.piece.text.endswith("-") else " "
        piece = first.piece._replace(
            text=first.piece.text + glue + second.piece.text,
            lines=(*first.piece.lines, *second.piece.lines),
            last_page=max(first.piece.last_page, second.piece.last_page),
        )
        joined = first._replace(piece=piece, status=Status.CORRECTED, doubts=())
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
            self._state = self._before.pop()

    def redo(self) -> None:
        """Decide again what was taken back last."""
        if self._undone:
            self._before.append(self._state)
            self._state = self._undone.pop()

    def _change(self, index: int, **fields: Any) -> None:
        items = list(self._state.items)
        items[index] = items[index]._replace(**fields)
        self._keep(items=tuple(items))

    def _keep(self, **fields: Any) -> None:
        self._before.append(self._state)
        self._undone.clear()
        self._state = self._state._replace(**fields)

    def _free_id(self, text: str, index: int) -> str:
        above = next((item.node for item in self._state.items[:index][::-1] if item.part is Part.HEADING and item.level == 1), "")
        taken = {item.node for item in self._state.items}
        wanted = f"{above}-{slug(text)}".strip("-")
        return next(name for name in (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))) if name not in taken)
