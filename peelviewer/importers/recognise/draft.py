"""A document while it is being recognised: its pieces with the part that each is thought to play."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peelviewer.importers.recognised import Item, Part, Status
from peelviewer.importers.stream import Document, Piece, PieceKind

from .words import has_words

_PARTS = {
    PieceKind.HEADING: Part.HEADING,
    PieceKind.PARAGRAPH: Part.FINDING,
    PieceKind.BULLET: Part.BULLET,
    PieceKind.QUOTATION: Part.QUOTATION,
    PieceKind.TABLE: Part.TABLE,
    PieceKind.NOTE: Part.NOTE,
    PieceKind.CAPTION: Part.CAPTION,
    PieceKind.SOURCE_LINE: Part.SOURCE_LINE,
    PieceKind.PICTURE: Part.PICTURE,
}


class Draft:
    """The items of a document, which recognisers change one after another."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.items = [_item(piece) for piece in document.pieces]
        self.derived: dict[int, list[Item]] = {}

    def change(self, index: int, **fields: Any) -> None:
        """Change fields of an item; a doubt makes it unconfirmed."""
        self.items[index] = self.items[index]._replace(**fields)

    def doubt(self, index: int, reason: str) -> None:
        """Mark an item as not sure, with the reason for the reviewer."""
        item = self.items[index]
        self.items[index] = item._replace(status=Status.UNCONFIRMED, doubts=(*item.doubts, reason))

    def derive(self, index: int, item: Item) -> None:
        """Add what an item tells beside itself, such as a grade in a table's row; its lines are counted once, with the item."""
        self.derived.setdefault(index, []).append(item._replace(piece=item.piece._replace(lines=())))

    def finished(self) -> tuple[Item, ...]:
        """Return all items in their order, each followed by what was derived from it."""
        return tuple(one for index, item in enumerate(self.items) for one in (item, *self.derived.get(index, ())))

    def of(self, part: Part) -> Iterator[tuple[int, Item]]:
        """Yield the items of a part with their indexes."""
        yield from ((index, item) for index, item in enumerate(self.items) if item.part is part)

    def under(self, index: int) -> range:
        """Return the indexes of what stands under a heading, to the next one of its level or above."""
        level = self.items[index].level
        end = index + 1
        while end < len(self.items) and not (self.items[end].part is Part.HEADING and self.items[end].level <= level):
            end += 1
        return range(index + 1, end)

    def heading_above(self, index: int) -> Item | None:
        """Return the nearest heading before an item."""
        return next((self.items[at] for at in range(index - 1, -1, -1) if self.items[at].part is Part.HEADING), None)


def _item(piece: Piece) -> Item:
    status = Status.UNCONFIRMED if piece.doubts else Status.RECOGNISED
    part = _PARTS[piece.kind]
    if part is Part.HEADING and not has_words(piece.text):
        part = Part.FINDING  # a sign or a note's mark alone heads nothing
    return Item(piece, part, level=piece.level if part is _PARTS[piece.kind] else 0, status=status, doubts=piece.doubts)
