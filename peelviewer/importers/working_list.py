"""The working list of an import: every piece with its part, kept beside the report so that a review can stop and go on another day.

JSON with an item a line, so that two states of it can be compared. It is no part of the report, which is made of it anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.system import take_place
from peelviewer.wording import tr

from .recognised import Identity, Item, Part, Recognised, Status
from .stream import Cell, Document, ImportRefusal, PageFace, Piece, PieceKind, Region, Remark

LARGEST = 64 * 1024 * 1024
_FORMAT = 1
_PIECE_DEFAULTS = Piece(PieceKind.PARAGRAPH, "", ())._asdict()
_ITEM_DEFAULTS = Item(Piece(PieceKind.PARAGRAPH, "", ()), Part.FINDING)._asdict()


class WorkingList(NamedTuple):
    """A document without its lines, what was recognised of it, and whether the report waits to be made anew of that."""

    document: Document
    recognised: Recognised
    waiting: bool = False


def write_working_list(path: Path, document: Document, recognised: Recognised, waiting: bool = False) -> None:
    """Write the list of a document to a file, whole or not at all; raises OSError. *waiting* says that the report is older than it."""
    head = {
        "format": _FORMAT,
        "name": document.name,
        "source": document.format,
        "checksum": document.checksum,
        "title": document.title,
        "address": document.address,
        "pages": [list(face) for face in document.pages],
        "remarks": [list(remark) for remark in document.remarks],
        "furniture": sorted(document.furniture),
        "layout": recognised.layout,
        "identity": recognised.identity._asdict(),
        "unconfirmed": [list(pair) for pair in recognised.unconfirmed],
        "waiting": waiting,
    }
    lines = [json.dumps(head, ensure_ascii=False)[:-1] + ', "items": [']
    rows = [json.dumps(_plain(item), ensure_ascii=False) for item in recognised.items]
    lines += [row + ("," if number < len(rows) else "") for number, row in enumerate(rows, 1)]
    part = path.with_name(f".{path.name}.part")
    with part.open("wb") as file:
        file.write(("\n".join([*lines, "]}"]) + "\n").encode("utf-8", "surrogatepass"))
        file.flush()
        os.fsync(file.fileno())
    take_place(part, path)


def read_working_list(path: Path) -> WorkingList:
    """Return the list of a file; raises ImportRefusal where it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError
        held = json.loads(path.read_bytes())
        if held["format"] != _FORMAT:
            raise ValueError
        return WorkingList(_document(held), _recognised(held), held["waiting"] is True)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        what = tr("The working list of the import cannot be read: {file}", file=path.name)
        raise ImportRefusal(what, tr("Import the report anew to review it; the report itself is not touched.")) from error


def remarks_in(path: Path) -> tuple[str, ...]:
    """Return what is to be said of a file that was imported, from its list; nothing where there is no list, or it cannot be read."""
    try:
        with path.open("rb") as file:
            head = json.loads(file.readline(LARGEST).rstrip() + b"]}")  # the items begin with the next line
        return tuple(str(text) for text, _ in head["remarks"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()


def _plain(item: Item) -> dict[str, Any]:
    """Return an item's fields that are not as usual."""
    piece = {name: value for name, value in item.piece._asdict().items() if value != _PIECE_DEFAULTS[name]}
    return {"piece": piece} | {name: value for name, value in item._asdict().items() if name != "piece" and value != _ITEM_DEFAULTS[name]}


def _document(held: dict[str, Any]) -> Document:
    pages = tuple(PageFace(float(width), float(height), str(printed)) for width, height, printed in held["pages"])
    remarks = tuple(Remark(str(text), bool(serious)) for text, serious in held["remarks"])
    furniture = frozenset(int(number) for number in held["furniture"])
    name, source, checksum = (str(held[name]) for name in ("name", "source", "checksum"))
    return Document(name, source, checksum, (), (), furniture, pages, remarks, str(held["title"]), str(held["address"]))


def _recognised(held: dict[str, Any]) -> Recognised:
    identity = Identity(**{name: type(default)(held["identity"][name]) for name, default in Identity()._asdict().items()})
    unconfirmed = tuple((str(field), str(reason)) for field, reason in held["unconfirmed"])
    return Recognised(str(held["layout"]), identity, tuple(_items(held["items"])), unconfirmed)


def _items(rows: list[dict[str, Any]]) -> Iterator[Item]:
    for row in rows:
        fields = _ITEM_DEFAULTS | row
        piece = _piece(fields.pop("piece"))
        part, status, doubts = Part(fields.pop("part")), Status(fields.pop("status")), tuple(map(str, fields.pop("doubts")))
        level = int(fields.pop("level"))
        yield Item(piece, part, level, status=status, doubts=doubts, **{name: str(value) for name, value in fields.items()})


def _piece(row: dict[str, Any]) -> Piece:
    fields = _PIECE_DEFAULTS | row
    region = Region(*map(float, fields["region"])) if fields["region"] else None
    cells = tuple(tuple(Cell(str(text), int(r), int(c), bool(header)) for text, r, c, header in cells) for cells in fields["cells"])
    return Piece(
        PieceKind(fields["kind"]),
        str(fields["text"]),
        tuple(map(int, fields["lines"])),
        int(fields["page"]),
        int(fields["last_page"]),
        region,
        int(fields["level"]),
        float(fields["size"]),
        int(fields["frame"]),
        cells,
        str(fields["mark"]),
        str(fields["hint"]),
        tuple(map(str, fields["doubts"])),
    )
