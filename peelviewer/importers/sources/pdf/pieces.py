"""Lines in reading order become headings, paragraphs, bullets, tables and notes, whole across lines and pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from peelviewer.importers.joining import BROKEN, Hyphens, clean, joined, marked
from peelviewer.importers.stream import Cell, Line, Piece, PieceKind, Region, Run
from peelviewer.wording import tr, translatable

from .blocks import MARK, PageBlocks, starts_note
from .group import Group, Measures
from .marks import PageMarks
from .segments import Segment, region_of
from .tables import Grid, GridCell

_CAPTION = re.compile(r"(?:Figure|Table|Chart|Map|Graph)\s+[0-9]{1,3}\s*(?:[:.–—-]|$)", re.IGNORECASE)
_SOURCE = re.compile(r"(?:Data )?Sources?\s*:", re.IGNORECASE)
_BULLET = re.compile(r"(?:\(?[0-9]{1,2}[.)](?=\s)|[•‣▪■□●○◦∙·–\uf0a7\uf0b7\uf0d8\uf076\uf02d]|-(?= )|o(?= ))\s*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?!\x02)")
_HEADING_SIZE = 1.1  # of the body's
_LONGEST_HEADING = 220
_OPEN_AT_ONCE = 6  # groups that a line may go on with: of labels and values that stand side by side


class Pieces:
    """Gathers the lines and pieces of a document page by page."""

    def __init__(self, marks: Sequence[PageMarks], blocks: Sequence[PageBlocks], size: float) -> None:
        self._marks, self._blocks = marks, blocks
        self._measures = Measures(blocks, size)
        self._hyphens = Hyphens(_words_of(blocks))
        self.lines: list[Line] = []
        self.pieces: list[Piece] = []
        self.furniture: set[int] = set()
        self._open: list[Group] = []
        self._notes: list[Group] = []
        self._notes_at = 0  # where among the pieces they belong
        self._table_before: tuple[int, int, Grid] | None = None  # the page and piece of a table that may go on, and its last part

    def gather(self) -> None:
        """Make the lines and pieces of all pages; notes stand after what is on their page."""
        for block in self._blocks:
            self._body(block)
            self._close(1)
            for segment in (*block.furniture, *block.unseen):
                self.furniture.add(self._line(segment, block.page).number)
            self._note_lines(block)
        self._close()
        self._close_notes()
        _levelled(self.pieces)

    def _line(self, segment: Segment, page: int) -> Line:
        region = region_of([segment], self._marks[page])
        runs = tuple(run._replace(text=run.text.replace(BROKEN, "-")) if BROKEN in run.text else run for run in segment.runs)
        line = Line(len(self.lines) + 1, runs, page + 1, region, segment.size)
        self.lines.append(line)
        return line

    def _body(self, block: PageBlocks) -> None:
        pictures = list(block.pictures)
        for at, what in enumerate(block.body):
            while pictures and pictures[0].top <= what.top:
                self._picture(pictures.pop(0), block.page)
            if isinstance(what, Grid):
                self._table(what, block.page, first=at == 0)
            else:
                self._words(what, block, first=at == 0)
        for shape in pictures:
            self._picture(shape, block.page)

    def _words(self, segment: Segment, block: PageBlocks, *, first: bool) -> None:
        frame = self._measures.frame(segment, block)
        line = self._line(segment, block.page)
        bullet = _BULLET.match(segment.text)
        for group in [] if bullet else reversed(self._open):
            on_page = group.page == block.page or group is self._open[-1]
            if on_page and group.goes_on(segment, block.page, frame, self._measures, first=first):
                group.add(segment, line, frame)
                return
        before = {group.page for group in self._open}
        self._close(0 if before - {block.page} else _OPEN_AT_ONCE - 1)
        self._open.append(Group(segment, line, block.page, frame, bullet.end() if bullet else 0))
        self._table_before = None

    def _close(self, but: int = 0) -> None:
        """Make pieces of the open groups but the last few, in their order."""
        while len(self._open) > but:
            self.pieces.append(self._piece(self._open.pop(0)))

    def _piece(self, group: Group) -> Piece:
        parts = (_without(segment.runs, 0 if number else group.bullet) for number, segment in enumerate(group.segments))
        runs = joined(parts, self._hyphens)
        text = marked(runs)
        kind = self._kind(group, text)
        return Piece(
            kind,
            text,
            tuple(line.number for line in group.lines),
            group.lines[0].page,
            group.lines[-1].page,
            self._region(group),
            level=1 if kind is PieceKind.BULLET else 0,
            size=group.size,
            frame=group.frame,
            hint="bold" if group.bold else "",
            doubts=(*group.doubts, *self._hyphen_doubts()),
        )

    def _hyphen_doubts(self) -> list[str]:
        dropped, self._hyphens.dropped = self._hyphens.dropped, []
        words = translatable("Read as “{word}”, perhaps “{other}”: the hyphen at the end of a line may belong to the word.")
        return [tr(words, word=first + second, other=f"{first}-{second}") for first, second in dropped]

    def _region(self, group: Group) -> Region:
        return region_of([s for s in group.segments if s is not None][: group.on_first_page], self._marks[group.lines[0].page - 1])

    def _kind(self, group: Group, text: str) -> PieceKind:
        if _CAPTION.match(text):
            return PieceKind.CAPTION
        if _SOURCE.match(text):
            return PieceKind.SOURCE_LINE
        if group.bullet:
            return PieceKind.BULLET
        large = group.size >= _HEADING_SIZE * self._measures.size
        strong = group.bold and group.size >= self._measures.size - 0.4
        if (large or strong) and len(text) <= _LONGEST_HEADING and not group.segments[0].angle:
            return PieceKind.HEADING
        return PieceKind.QUOTATION if self._measures.is_quotation(group) else PieceKind.PARAGRAPH

    def _picture(self, shape: object, page: int) -> None:
        self._close()
        left, top, right, bottom = (round(getattr(shape, side), 1) for side in ("left", "top", "right", "bottom"))
        self.pieces.append(Piece(PieceKind.PICTURE, "", (), page + 1, page + 1, Region(left, top, right, bottom)))

    def _table(self, grid: Grid, page: int, *, first: bool) -> None:
        if not first:
            self._close()
        numbers = {id(segment): self._line(segment, page).number for segment in grid.segments}
        rows = _rows(grid)
        lines = tuple(numbers[id(segment)] for segment in grid.segments)
        before = self._table_before
        if before and first and before[0] == page - 1 and len(before[2].columns) == len(grid.columns):
            at = before[1]
            last = self.pieces[at]
            while rows and last.cells and rows[0] in last.cells[:2] and any(cell.header for cell in rows[0]):
                rows = rows[1:]
            self.pieces[at] = last._replace(cells=(*last.cells, *rows), lines=(*last.lines, *lines), last_page=page + 1)
        else:
            self._close()
            at = len(self.pieces)
            region = region_of(grid.segments, self._marks[page])
            self.pieces.append(Piece(PieceKind.TABLE, "", lines, page + 1, page + 1, region, cells=rows))
        self._table_before = (page, at, grid)

    def _note_lines(self, block: PageBlocks) -> None:
        """Take a page's notes; the last may go on on the next page, and no further."""
        going_on = bool(self._notes) and bool(block.notes) and not starts_note(block.notes[0])
        if not going_on:
            self._close_notes()
        for segment in block.notes:
            line = self._line(segment, block.page)
            if starts_note(segment) or not self._notes:
                if not self._notes:
                    self._notes_at = len(self.pieces)
                self._notes.append(Group(segment, line, block.page, 0, 0))
            else:
                self._notes[-1].add(segment, line, 0)
        if block.notes and (going_on or block.notes[-1].text.rstrip().endswith((".", "!", "?", "/"))):
            self._close_notes()

    def _close_notes(self) -> None:
        """Put the notes after what is on the page that they begin on."""
        self.pieces[self._notes_at : self._notes_at] = [self._note(group) for group in self._notes]
        if self._table_before and self._table_before[1] >= self._notes_at:
            page, at, grid = self._table_before
            self._table_before = page, at + len(self._notes), grid
        self._notes = []

    def _note(self, group: Group) -> Piece:
        runs = joined((segment.runs for segment in group.segments), self._hyphens)
        mark = runs[0].text.strip() if runs and MARK.fullmatch(runs[0].text.strip()) else ""
        text = marked(runs[1:] if mark else runs)
        first, last = group.lines[0].page, group.lines[-1].page
        lines = tuple(line.number for line in group.lines)
        return Piece(PieceKind.NOTE, text, lines, first, last, self._region(group), size=group.size, mark=mark)


def _words_of(blocks: Sequence[PageBlocks]) -> frozenset[str]:
    """Return the words of a document in small letters, with and without hyphens inside, but none that a line's end divides."""
    words: set[str] = set()
    for block in blocks:
        for what in (*block.body, *block.notes):
            for segment in what.segments if isinstance(what, Grid) else (what,):
                words.update(word for word in _WORD.findall(segment.text.casefold()))
    return frozenset(words)


def _without(runs: Sequence[Run], letters: int) -> tuple[Run, ...]:
    """Return runs without the first letters, a bullet's."""
    if not letters:
        return tuple(runs)
    rest: list[Run] = []
    for run in runs:
        cut, letters = run.text[letters:], max(0, letters - len(run.text))
        if cut:
            rest.append(run._replace(text=cut))
    return tuple(rest)


def _rows(grid: Grid) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows that have words; a cell that goes on over others is as much shorter, and one without words is of one row."""
    rows: dict[int, list[tuple[GridCell, Cell]]] = {}
    for at in grid.cells:
        cell = _cell(at)
        for row in range(at.row, at.row + (1 if cell.text else at.rows)):
            rows.setdefault(row, []).append((at, cell if cell.text else cell._replace(rows=1)))
    kept = {number for number, cells in rows.items() if any(cell.text for _, cell in cells)}
    return tuple(
        tuple(cell._replace(rows=_height(at, kept) if cell.text else 1) for at, cell in sorted(cells, key=lambda c: c[0].column))
        for number, cells in sorted(rows.items())
        if number in kept
    )


def _height(cell: GridCell, kept: set[int]) -> int:
    return len(kept.intersection(range(cell.row, cell.row + cell.rows)))


def _cell(cell: GridCell) -> Cell:
    text = marked(joined(segment.runs for segment in cell.segments), plain=True)
    dark = cell.colour is not None and sum(cell.colour) < 3 * 128
    return Cell(clean(text).strip(), cell.rows, cell.columns, header=cell.row == 0 and (cell.bold or dark))


def _levelled(pieces: list[Piece]) -> None:
    """Give headings levels by their size: the largest is 1."""
    sizes = sorted({round(p.size) for p in pieces if p.kind is PieceKind.HEADING and p.page > 1}, reverse=True)
    for index, piece in enumerate(pieces):
        if piece.kind is PieceKind.HEADING:
            level = sizes.index(round(piece.size)) + 1 if round(piece.size) in sizes else 1
            pieces[index] = piece._replace(level=level)
