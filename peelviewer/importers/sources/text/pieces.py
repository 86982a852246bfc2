"""The lines of a text file as pieces, with the marks of notes in their words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from peelviewer.importers.markup import inline, note_mark
from peelviewer.importers.stream import Cell, Piece, PieceKind, Run
from peelviewer.wording import tr

from .drafts import VALUES, Draft, Drafts
from .forms import Form, closed, is_bold, kind_of, looks_like_heading
from .inline import plain, runs_of
from .lines import TextLine, TextShape
from .notes import glued_marks

_PLAIN = (PieceKind.HEADING, PieceKind.CAPTION, PieceKind.SOURCE_LINE)  # whose words are strong as a whole, or not at all
_DEEPEST_HEADING = 6
_MOST_NOTES_OF_A_PAGE = 40


class TextPieces:
    """The pieces of a text, the width at which it was broken (0: nowhere), and lines that only rule its tables."""

    def __init__(self, lines: Sequence[TextLine], shape: TextShape) -> None:
        gathered = Drafts(lines, shape)
        self._drafts = gathered.drafts
        self._bare = bool(gathered.bare)
        self._numbers = self._numbered()
        self._places: dict[str, list[int]] = {}
        for index in self._numbers:
            self._places.setdefault(self._drafts[index].mark, []).append(index)
        self._marked = {mark for draft in self._drafts for run in runs_of(draft.text) if run.raised for mark in run.text.split(",")}
        self._has_headings = any(draft.form is Form.HEADING or _is_bold_heading(draft) for draft in self._drafts)
        self._level = 0
        self.width = gathered.width
        self.furniture = frozenset(gathered.rules)
        self.pieces = [self._piece(index, draft) for index, draft in enumerate(self._drafts)]

    # Notes and their marks

    def _numbered(self) -> dict[int, int]:
        """Return the number of each note by its draft's place: its mark where all are numbers of their own, else a running one."""
        notes = [(index, draft.mark) for index, draft in enumerate(self._drafts) if draft.form is Form.NOTE]
        marks = [mark for _, mark in notes]
        own = all(mark.isdecimal() and int(mark) for mark in marks) and len(set(marks)) == len(marks)
        return {index: int(mark) if own else place for place, (index, mark) in enumerate(notes, 1)}

    def _note_for(self, mark: str, index: int) -> int:
        """Return the number of the note that a mark in a draft means: the next of that mark, else the last before; 0 for none."""
        places = self._places.get(mark, ())
        return self._numbers[places[min(bisect_left(places, index), len(places) - 1)]] if places else 0

    def _with_marks(self, index: int, text: str, doubts: list[str]) -> Iterator[Run]:
        """Yield the runs of a draft's words with its marks of notes; what may be a mark of a note that is not there is a doubt."""
        for run in runs_of(text):
            if not run.raised:
                yield from self._unglued(index, run, doubts)
                continue
            numbers = [self._note_for(mark.strip(), index) for mark in run.text.split(",")]
            if all(numbers):
                yield from (Run(note_mark(number), raised=True) for number in numbers)
            else:
                if run.text.strip().isdecimal() and self._numbers:
                    doubts.append(tr("There is no note for the raised number {mark}.", mark=run.text))
                yield run

    def _unglued(self, index: int, run: Run, doubts: list[str]) -> Iterator[Run]:
        """Yield a run with the numbers at its words' ends as marks of notes, as far as there are notes that nothing else marks."""
        end = 0
        for glued in glued_marks(run.text) if self._numbers or self._bare else ():
            number = self._note_for(glued.mark, index) if glued.mark not in self._marked else 0
            word = run.text[: glued.end].rsplit(None, 1)[-1]
            if number:
                yield run._replace(text=run.text[end : glued.start])
                yield Run(note_mark(number), raised=True)
                end = glued.end
            elif self._bare or glued.bare_year:
                doubts.append(
                    tr("“{word}” may end with the mark of note {mark}, which the file does not have.", word=word, mark=glued.mark)
                )
        yield run._replace(text=run.text[end:])

    # Pieces

    def _piece(self, index: int, draft: Draft) -> Piece:
        doubts: list[str] = []
        lines = tuple(draft.lines)
        if draft.form is Form.ROW:
            return self._table(index, draft)
        if draft.form is Form.ENTRY:
            return Piece(PieceKind.PARAGRAPH, inline(runs_of(" ".join(draft.text.split())), emphasis=False), lines, hint="contents")
        kind = self._kind(index, draft)
        text = inline(self._with_marks(index, closed(draft.text), doubts), emphasis=kind not in _PLAIN)
        piece = Piece(kind, text, lines, doubts=tuple(doubts))
        if kind is PieceKind.NOTE:
            return piece._replace(
                mark=str(self._numbers[index]), hint="" if str(self._numbers[index]) == draft.mark else f"mark {draft.mark}"
            )
        if kind is PieceKind.HEADING:
            return piece._replace(level=self._heading_level(draft))
        return piece._replace(level=draft.level, hint=draft.mark) if kind is PieceKind.BULLET else piece

    def _kind(self, index: int, draft: Draft) -> PieceKind:
        if draft.form is not Form.PLAIN:
            return PieceKind(draft.form.value)
        kind = kind_of(draft.text, bold=is_bold(draft.text))
        if kind is PieceKind.PARAGRAPH and not self._has_headings and self._stands_as_heading(index, draft):
            return PieceKind.HEADING
        return kind

    def _stands_as_heading(self, index: int, draft: Draft) -> bool:
        near = self._drafts[index + 1 : index + 1 + _MOST_NOTES_OF_A_PAGE]
        after = next((each for each in near if each.form is not Form.NOTE), None)
        return after is not None and after.form is Form.PLAIN and looks_like_heading(plain(draft.text), plain(after.text))

    def _heading_level(self, draft: Draft) -> int:
        """Return a heading's level: its own, or for bold and bare words one below the last that had one."""
        if draft.form is Form.HEADING:
            self._level = draft.level
            return draft.level
        return min(self._level + 1, _DEEPEST_HEADING)

    def _table(self, index: int, draft: Draft) -> Piece:
        doubts = [tr("The columns of this table were told by its numbers alone.")] if draft.mark == VALUES else []
        rows = [[inline(self._with_marks(index, cell, doubts)) for cell in _cells(row)] for row in draft.text.split("\n")]
        columns = max(len(row) for row in rows)
        header = len(rows) > 1 and not any(_is_value(cell) for cell in rows[0]) and any(_is_value(cell) for row in rows[1:] for cell in row)
        cells = tuple(
            tuple(Cell(text, header=header and not place) for text in (*row, *[""] * (columns - len(row))))
            for place, row in enumerate(rows)
        )
        text = "\n".join(" | ".join(row) for row in rows)
        return Piece(PieceKind.TABLE, text, tuple(draft.lines), cells=cells, doubts=tuple(doubts))


def _is_bold_heading(draft: Draft) -> bool:
    return draft.form is Form.PLAIN and kind_of(draft.text, bold=is_bold(draft.text)) is PieceKind.HEADING


def _cells(row: str) -> Iterable[str]:
    if "\t" in row:
        return [cell.strip() for cell in row.split("\t")]
    row = row.strip()
    return [cell.strip() for cell in row.removeprefix("|").removesuffix("|").split("|")]


def _is_value(cell: str) -> bool:
    words = cell.strip("*% ")
    return bool(words) and words.replace(".", "").replace(",", "").lstrip("+-–").isdecimal()
