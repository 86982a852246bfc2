"""Notes and their marks: each mark leads to a note of the file, and each note is marked somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peelviewer.importers.recognised import Item, Part
from peelviewer.wording import tr

from .draft import Draft

_MARK = re.compile(r"\[\^(?P<mark>[0-9]{1,6})\]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def settle_notes(draft: Draft) -> None:
    """Number notes through the file where their marks begin anew, and doubt marks without a note and notes without a mark.

    A mark without a note stays as it is printed, and a note that nothing marks stays as text where it stood.
    """
    notes = [(index, item) for index, item in draft.of(Part.NOTE)]
    for index, item in notes:
        if not item.piece.mark.isdecimal():
            _as_text(draft, index, item.piece.mark)
    notes = [(index, item) for index, item in notes if item.piece.mark.isdecimal()]
    numbers = _numbers([item.piece.mark for _, item in notes])
    for (index, item), number in zip(notes, numbers, strict=True):
        draft.change(index, number=str(number), piece=item.piece)
    by_mark: dict[str, list[tuple[int, int, int]]] = {}
    for (index, item), number in zip(notes, numbers, strict=True):
        by_mark.setdefault(item.piece.mark, []).append((index, item.piece.page, number))
    used = {number for index, item in enumerate(draft.items) for number in _marked(draft, index, item, by_mark)}
    for (index, _), number in zip(notes, numbers, strict=True):
        if number not in used:
            _as_text(draft, index, draft.items[index].piece.mark)


def _numbers(marks: list[str]) -> list[int]:
    """Return the printed numbers where each is there once, else numbers that count through the file."""
    printed = [int(mark) for mark in marks]
    return printed if len(set(printed)) == len(printed) else list(range(1, len(printed) + 1))


def _marked(draft: Draft, index: int, item: Item, by_mark: dict[str, list[tuple[int, int, int]]]) -> Iterator[int]:
    """Yield the numbers of the notes that an item marks, whose marks are made those numbers."""
    used: list[int] = []
    lacking: list[str] = []

    def numbered(found: re.Match[str]) -> str:
        number = _note_for(by_mark.get(found["mark"], ()), item.piece.page, index)
        if number is None:
            lacking.append(found["mark"])
            return found["mark"].translate(_RAISED)
        used.append(number)
        return f"[^{number}]"

    text = _MARK.sub(numbered, item.piece.text)
    cells = tuple(tuple(cell._replace(text=_MARK.sub(numbered, cell.text)) for cell in row) for row in item.piece.cells)
    if used or lacking:
        draft.change(index, piece=item.piece._replace(text=text, cells=cells), short=_MARK.sub("", item.short))
    for mark in lacking:
        draft.doubt(index, tr("The file has no note of the mark {mark}.", mark=mark))
    yield from used


def _note_for(notes: list[tuple[int, int, int]] | tuple[()], page: int, index: int) -> int | None:
    """Return the number of the note that a mark on a page means: on that page or the next one after it, else the nearest before."""
    after = [note for note in notes if note[1] >= page and (note[1] > 0 or note[0] > index)]
    if after:
        return min(after, key=lambda note: (note[1], note[0]))[2]
    return notes[-1][2] if notes else None


def _as_text(draft: Draft, index: int, mark: str) -> None:
    piece = draft.items[index].piece
    sign = f"{mark.translate(_RAISED)} " if mark.isdecimal() else f"\\{mark} " if mark.startswith("*") else f"{mark} " if mark else ""
    draft.change(index, part=Part.FINDING, number="", piece=piece._replace(text=sign + piece.text))
    draft.doubt(index, tr("A note that nothing in the file marks; it stands as text."))
