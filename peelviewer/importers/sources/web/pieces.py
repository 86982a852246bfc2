"""The blocks of a web page as lines and pieces, each line in one piece or in the furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peelviewer.importers.markup import inline, note_mark
from peelviewer.importers.stream import Cell, Line, Piece, PieceKind, Run

from .elements import HEADINGS, NOT
from .notes import Note, find_notes, is_back_link, without_mark
from .reader import Block, PageReader, WebRun
from .tables import data_tables, rows_of_tables

_KINDS = {"figcaption": PieceKind.CAPTION, "caption": PieceKind.CAPTION}
_CAPTION = re.compile(r"(?:Figure|Table|Chart|Graph|Map) \d+[a-z]?(?:[:.]| [–-] )")
_SOURCE = re.compile(r"Sources?: ")
_SIGN = re.compile(r"[•▪◦●‣■–*-]\s+")
_HEADING_OF_NOTES = re.compile(r"(?:foot|end)?notes?|references", re.IGNORECASE)
_SPACE = Run(" ")


class Pieces:
    """The lines, pieces and furniture of a page whose blocks have been settled."""

    def __init__(self, page: PageReader) -> None:
        self._page = page
        self._notes = find_notes(page)
        self._note_of = {index: note for note in self._notes.notes for index in note.blocks}
        self._tables, self._rows = data_tables(page), rows_of_tables(page)
        self._frames: dict[int, int] = {}
        self._item = 0
        self.lines: list[Line] = []
        self.pieces: list[Piece] = []
        self.furniture: set[int] = set()
        self._read()
        self._leave_heading_of_notes()

    def _read(self) -> None:
        index, blocks = 0, self._page.blocks
        while index < len(blocks):
            block = blocks[index]
            if block.place.furniture != NOT:
                self._leave(block.lines, block.place.tag)
                index += 1
            elif index in self._note_of:
                index = self._note(self._note_of[index], index)
            elif block.place.table in self._tables and block.place.tag != "caption":
                index = self._table(block.place.table, index)
            else:
                self._block(block)
                index += 1

    # Lines

    def _line(self, runs: Sequence[Run], tag: str) -> int:
        number = len(self.lines) + 1
        self.lines.append(Line(number, tuple(runs), tag=tag))
        return number

    def _leave(self, lines: Iterable[Sequence[WebRun]], tag: str) -> None:
        """Take lines as furniture."""
        for runs in lines:
            self.furniture.add(self._line([_printed(run) for run in runs], tag))

    def _keep(self, block: Block) -> list[tuple[int, list[Run]]]:
        """Take the lines of a block; return each with its number and its words as a text has them, but for what is furniture in it."""
        kept = []
        left: list[WebRun] = []
        for line in block.lines:
            mine: list[WebRun] = []
            for run in line:
                (left if run.furniture != NOT or is_back_link(run, self._notes) else mine).append(run)
            if any(run.text.strip() for run in mine):
                kept.append((self._line([_printed(run) for run in mine], block.place.tag), self._written(mine)))
        if any(run.text.strip() for run in left):
            self._leave((left,), "span")
        return kept

    def _written(self, runs: Iterable[WebRun]) -> list[Run]:
        """Return runs with the marks of notes as a text has them; a link to a place of the page itself is words alone."""
        written, last = [], 0
        for run in runs:
            number = self._notes.marks.get(run.anchor, 0)
            if number and run.anchor != last:
                written.append(Run(note_mark(number), raised=True))
            elif not number:
                link = "" if run.target in self._page.ids else run.link
                written.append(Run(run.text, run.bold, run.italic, run.raised, link))
            last = run.anchor
        return written

    # Pieces

    def _add(self, kind: PieceKind, text: str, lines: Sequence[int], block: Block, **more: object) -> None:
        place = block.place
        hint = " ".join(part for part in (place.hint, place.box) if part)
        piece = Piece(kind, text, tuple(lines), frame=self._frame(block), hint=hint)
        self.pieces.append(piece._replace(**more))  # type: ignore[arg-type]

    def _frame(self, block: Block) -> int:
        """Return the number of the box around a block, counted as they come; a table that only sets out words is one."""
        place = block.place
        key = place.frame or (-place.table if place.table and place.table not in self._tables else 0)
        return self._frames.setdefault(key, len(self._frames) + 1) if key else 0

    def _block(self, block: Block) -> None:
        if block.picture:
            self._picture(block)
            return
        kept = self._keep(block)
        if not kept:
            return
        place, numbers = block.place, [number for number, _ in kept]
        if place.tag in HEADINGS:
            text = _joined((runs for _, runs in kept), emphasis=False)
            self._add(PieceKind.HEADING, text, numbers, block, level=HEADINGS[place.tag])
        elif place.item and place.depth:
            self._bullet(block, kept)
        elif len(kept) > 1 and all(_SIGN.match("".join(run.text for run in runs).strip()) for _, runs in kept):
            for number, runs in kept:
                self._add(PieceKind.BULLET, _SIGN.sub("", inline(runs), count=1), (number,), block, level=1)
        else:
            text = _joined(runs for _, runs in kept)
            kind = _kind(text, block)
            if kind in (PieceKind.CAPTION, PieceKind.SOURCE_LINE):  # strong as a whole, or not at all
                text = _joined((runs for _, runs in kept), emphasis=False)
            self._add(kind, text, numbers, block)

    def _bullet(self, block: Block, kept: Sequence[tuple[int, list[Run]]]) -> None:
        """Take a list's item; what follows in the same item is the same bullet's."""
        place, text, numbers = block.place, _joined(runs for _, runs in kept), tuple(number for number, _ in kept)
        last = self.pieces[-1] if self.pieces else None
        if last and last.kind is PieceKind.BULLET and self._item == place.item:
            self.pieces[-1] = last._replace(text=f"{last.text} {text}", lines=(*last.lines, *numbers))
        else:
            self._add(PieceKind.BULLET, text, numbers, block, level=place.depth)
        self._item = place.item

    def _picture(self, block: Block) -> None:
        """Take a picture by its words; its name stands in the hint."""
        kept = self._keep(block)
        hint = " ".join(part for part in (block.place.hint, block.place.box, block.picture) if part)
        self._add(PieceKind.PICTURE, _joined(runs for _, runs in kept), [number for number, _ in kept], block, hint=hint)

    def _note(self, note: Note, index: int) -> int:
        """Take a note; return where its blocks end. Of one whose blocks do not stand together each part is a piece."""
        lines, texts, first = [], [], self._page.blocks[index]
        while index < len(self._page.blocks) and self._note_of.get(index) is note:
            kept = self._keep(self._page.blocks[index])
            lines += [number for number, _ in kept]
            texts.append(_joined(runs for _, runs in kept))
            index += 1
        text = without_mark(" ".join(text for text in texts if text), note.mark)
        hint = "" if str(note.number) == note.mark else f"mark {note.mark}"
        self._add(PieceKind.NOTE, text, lines, first, mark=str(note.number), hint=hint)
        return index

    def _table(self, table: int, index: int) -> int:
        """Take a table with its cells; return where its blocks end."""
        first = self._page.blocks[index]
        words: dict[int, list[str]] = {}
        lines = []
        while index < len(self._page.blocks) and self._page.blocks[index].place.table == table:
            block = self._page.blocks[index]
            if block.place.furniture != NOT:
                self._leave(block.lines, block.place.tag)
            else:
                header = block.place.cell in self._page.cells and self._page.cells[block.place.cell].header
                for number, runs in self._keep(block):
                    lines.append(number)
                    words.setdefault(block.place.cell, []).append(inline(runs, emphasis=not header))
            index += 1
        rows = tuple(
            tuple(Cell("\n".join(words.get(cell, ())), shape.rows, shape.columns, shape.header) for cell, shape in row)
            for row in self._rows[table]
        )
        text = "\n".join(" | ".join(" ".join(cell.text.split()) for cell in row) for row in rows)
        hint = " ".join(part for part in (self._page.table_hints.get(table, ""), first.place.box) if part)
        self._add(PieceKind.TABLE, text, lines, first, cells=rows, hint=hint)
        return index

    def _leave_heading_of_notes(self) -> None:
        """Leave out the heading over a page's notes, which stand at their marks in a report."""
        for index, piece in enumerate(self.pieces[:-1]):
            if (
                piece.kind is PieceKind.HEADING
                and _HEADING_OF_NOTES.fullmatch(piece.text)
                and self.pieces[index + 1].kind is PieceKind.NOTE
            ):
                self.furniture.update(piece.lines)
                del self.pieces[index]
                return


def _printed(run: WebRun) -> Run:
    """Return a run as it stands on the page."""
    return Run(" ".join(run.text.split()) if not run.text.strip() else run.text, run.bold, run.italic, run.raised, run.link)


def _joined(lines: Iterable[Sequence[Run]], *, emphasis: bool = True) -> str:
    return inline([run for runs in lines for run in (*runs, _SPACE)], emphasis=emphasis)


def _kind(text: str, block: Block) -> PieceKind:
    place = block.place
    if place.quoted:
        return PieceKind.QUOTATION
    if place.tag in _KINDS or _CAPTION.match(text.lstrip("*")):
        return PieceKind.CAPTION
    return PieceKind.SOURCE_LINE if _SOURCE.match(text.lstrip("*")) else PieceKind.PARAGRAPH
