"""How improvements stand, as slides of PowerPoint: the counts on the first, then what is overdue, what changed, and what is open.

Import this module inside the function that exports: python-pptx is slow to load.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from peelviewer.decks.base import BOTTOM, CONTENT, WIDE
from peelviewer.decks.sheet import Sheet
from peelviewer.exporters.base import write_bytes
from peelviewer.exporters.office import name
from peelviewer.exporters.pptx.deck import write_title
from peelviewer.exporters.pptx.foot import placeholder
from peelviewer.exporters.pptx.look import Look
from peelviewer.exporters.pptx.shapes import Board, Para, Run, emu, write_into
from peelviewer.exporters.pptx.tables import Cell, Grid, table
from peelviewer.exporters.pptx.template import Template, list_notes_master, template
from peelviewer.figures.scene import WORD, Fonts
from peelviewer.improvements.dates import standing
from peelviewer.improvements.papers import words
from peelviewer.improvements.papers.committee import OWN, TITLE, Position, asked, change, lateness, sentence
from peelviewer.model.improvements import Improvement

SIZE, LINE = 24.0, 31.0
"""Of the words of a table, and the height of their lines, in a slide's own pixels."""
PAD, GAP = 8.0, 4.0
"""Space beside and above the words of a cell."""
MOST_LINES = 4
"""Lines of a cell; what is longer is cut on the slide and stands in its notes in full."""
WIDER = 1.16
"""How much wider than ours the letters may be of a face that stands in for it where it is not installed: rows have room for them."""
COUNTS_WIDTH = 650.0
MOST_NAMED = 3
"""Reports named at the foot of each slide."""
MOST_LISTED = 40
"""Rows of a list: a committee reads no more of slides, and the paper has all."""


class _Column(NamedTuple):
    """A column of a slide's table: its name, its width, and how its words are aligned."""

    name: str
    width: float
    align: str = "l"


class _Listed(NamedTuple):
    """A table that fills as many slides as it needs: the message, its columns and rows, the notes of each row, and which come first."""

    title: str
    about: str
    columns: tuple[_Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    first: str = "the first"


def write(found: Position, path: Path, fonts: Fonts, colours: Mapping[str, str]) -> None:
    """Write the slides to a .pptx file, whole or not at all; raises ExportError.

    *fonts* measures words, *colours* are those of a theme by meaning, as "#RRGGBB".
    """
    masters = template(WIDE, Look(colours, {}))
    as_at = f"{_of(found)}As at {words.day(found.today)}, with what changed since {words.day(found.since)}"
    name(masters.presentation.core_properties, TITLE, as_at)
    board = _slide(masters, fonts, _message(found), as_at, f"{sentence(found)} {lateness(found)} {change(found)}")
    _counts(board, found)
    for listed in _lists(found):
        _listed(masters, fonts, listed, as_at)
    list_notes_master(masters.presentation)
    stream = BytesIO()
    masters.presentation.save(stream)
    write_bytes(path, stream.getvalue())


def _of(found: Position) -> str:
    """Return whose improvements they are, for the foot of a slide, where that are few reports."""
    return f"{'; '.join(found.reports)}. " if 0 < len(found.reports) <= MOST_NAMED else ""


def _slide(masters: Template, fonts: Fonts, title: str, foot: str, notes: str) -> Board:
    slides = masters.presentation.slides
    slide = slides.add_slide(masters.title)
    sheet = Sheet(WIDE, fonts)
    sheet.y = write_title(slide.shapes.title, title, sheet, opening=False)
    placeholder(slide, masters.title, "ftr", foot)
    placeholder(slide, masters.title, "sldNum", str(len(slides)))
    write_into(slide.notes_slide.notes_text_frame, [Para((Run(line, 0),)) for line in notes.split("\n")])
    return Board(slide.shapes, None, sheet, {}, set())


def _message(found: Position) -> str:
    if not found.counts.total:
        return "No improvement is tracked"
    late = f", {len(found.late):,} overdue" if found.late else ", none overdue"
    return (
        f"{found.open_count:,} of {words.counted(found.counts.total, 'improvement')} {'is' if found.open_count == 1 else 'are'} open{late}"
    )


# The first slide -------------------------------------------------------------------------------------


def _counts(board: Board, found: Position) -> None:
    """Write the counts by status, and beside them what is late and what changed."""
    late = [record.status for record, _ in found.late]
    stated = [(status, count) for status, count in found.counts.by_status.items() if count]
    rows = [(words.status(status), f"{count:,}", f"{late.count(status):,}") for status, count in stated]
    rows.append(("All", f"{found.counts.total:,}", f"{len(late):,}"))
    columns = (_Column("Force’s status", COUNTS_WIDTH - 350), _Column("Improvements", 210, "r"), _Column("Overdue", 140, "r"))
    _table(board, columns, rows, "Improvements by status", "How many improvements have each status of the force; the last row is the sum")
    left = board.left + COUNTS_WIDTH + 64
    paras = [para for large, small in _large(found) for para in _figure(large, small)]
    box = board.shapes.add_textbox(*map(emu, (left, board.sheet.y, board.right - left, BOTTOM - board.sheet.y)))
    box.name = "What is late and what changed"
    box.text_frame.word_wrap = True
    write_into(box.text_frame, paras)


def _large(found: Position) -> Iterator[tuple[str, str]]:
    longest = f"overdue, the longest by {words.late(found.late[0][1])}" if found.late else "overdue"
    yield f"{len(found.late):,}", longest
    yield f"{len(found.closed):,}", f"closed since {words.day(found.since)}"
    yield f"{len(found.moved):,}", "moved to another status since then"


def _figure(large: str, small: str) -> tuple[Para, Para]:
    return Para((Run(large, 48, bold=True, serif=True),), before=10), Para((Run(small, SIZE, colour="muted"),))


# Lists -----------------------------------------------------------------------------------------------


def _lists(found: Position) -> Iterator[_Listed]:
    since = words.day(found.since)
    reference, what, report = _Column("Ref.", 84), _Column("What is asked", 500), _Column("Report", 200)
    if found.late:
        yield _Listed(
            f"{words.counted(len(found.late), 'improvement')} {'is' if len(found.late) == 1 else 'are'} overdue",
            "What is open past its date, the longest overdue first",
            (reference, what, report, _Column("Owner", 200), _Column("Overdue", 152, "r")),
            tuple(
                (record.reference, asked(record), record.report_name or OWN, record.owner or words.NO_OWNER, words.late(each))
                for record, each in found.late
            ),
            tuple(f"{record.reference} {asked(record)} Closing date {words.closing_date(each)}." for record, each in found.late),
        )
    changed = [*(each.move for each in found.closed), *found.moved]
    if changed:
        yield _Listed(
            f"{len(found.closed):,} closed and {len(found.moved):,} moved since {since}",
            f"What has another status than on {since}, what was closed first",
            (reference, what, report, _Column("Was", 176), _Column("Is", 176)),
            tuple(
                (
                    move.record.reference,
                    asked(move.record),
                    move.record.report_name or OWN,
                    words.status(move.before),
                    words.status(move.after),
                )
                for move in changed
            ),
            tuple(f"{move.record.reference} {asked(move.record)}" for move in changed),
        )
    if found.opened:
        opened = sorted(found.opened, key=lambda record: _pressing(record, found.today) or date.max)
        several = len({record.report_name for record in opened}) > 1
        of_report = (_Column("Report", 190),) if several else ()
        yield _Listed(
            f"{words.counted(len(found.opened), 'improvement')} {'is' if len(found.opened) == 1 else 'are'} open",
            "Each open improvement with its status, owner and the closing date that comes first",
            (
                _Column("Ref.", 72),
                _Column("What is asked", 450 if several else 640),
                *of_report,
                _Column("Status, owner", 220),
                _Column("Closing date", 204),
            ),
            tuple(
                (
                    *(record.reference, asked(record), *([record.report_name or OWN] if several else [])),
                    f"{words.status(record.status)}\n{record.owner or words.NO_OWNER}",
                    _closing(record, found.today),
                )
                for record in opened
            ),
            tuple(
                f"{record.reference} {asked(record)} ({record.report_name or OWN}) Closing date: {words.closing_dates(record)}."
                for record in opened
            ),
            "the nearest",
        )


def _pressing(record: Improvement, today: date) -> date | None:
    """Return the day by which a record is measured, None where it has none."""
    found = standing(record, today)
    return found.day if found is not None else None


def _closing(record: Improvement, today: date) -> str:
    """Return that day with whose it is; where there is none, what is said of it."""
    found = standing(record, today)
    return words.closing_date(found) if found is not None else words.closing_dates(record)


def _listed(masters: Template, fonts: Fonts, listed: _Listed, foot: str) -> None:
    """Write a list on as many slides as it needs, none of it smaller."""
    rows, notes = list(listed.rows[:MOST_LISTED]), list(listed.notes[:MOST_LISTED])
    whole = listed.title if len(listed.rows) <= MOST_LISTED else f"{listed.title}: {listed.first} {MOST_LISTED}"
    part = 1
    while rows:
        title = whole if part == 1 else f"{whole} (continued)"
        fitting = _fitting(Sheet(WIDE, fonts), listed.columns, rows)
        board = _slide(masters, fonts, title, foot, "\n".join(notes[:fitting]))
        _table(board, listed.columns, rows[:fitting], title, listed.about)
        del rows[:fitting], notes[:fitting]
        part += 1


def _fitting(sheet: Sheet, columns: Sequence[_Column], rows: Sequence[tuple[str, ...]]) -> int:
    """Return how many rows fit below the header of a slide, at least one."""
    room, count = BOTTOM - CONTENT - _height(sheet, columns, [column.name for column in columns]), 0
    for row in rows:
        room -= _height(sheet, columns, row)
        if room < 0:
            break
        count += 1
    return max(count, 1)


def _height(sheet: Sheet, columns: Sequence[_Column], row: Sequence[str]) -> float:
    lines = max(sum(lines for _, lines in _paragraphs(sheet, text, column)) for text, column in zip(row, columns, strict=True))
    return lines * LINE + 2 * GAP


def _paragraphs(sheet: Sheet, text: str, column: _Column) -> list[tuple[str, int]]:
    """Return a cell's paragraphs with how many lines each takes; what is too long for a cell ends with a sign that there is more."""
    found: list[tuple[str, int]] = []
    room = MOST_LINES
    for part in (" ".join(WORD.findall(typed)) for typed in text.split("\n")):
        lines = sheet.broken(part, (column.width - 2 * PAD - 4) / WIDER, SIZE) or [""]
        if len(lines) > room:
            found.append((_cut(part, lines[:room]), max(1, room)))
            break
        found.append((part, len(lines)))
        room -= len(lines)
    return found


def _cut(text: str, lines: Sequence[str]) -> str:
    """Return what a text has in its first lines, less a word that makes room for the sign that there is more."""
    end = 0
    for line in lines:
        end = text.index(line, end) + len(line)
    return f"{text[:end].rsplit(' ', 1)[0].rstrip('.,;:')}…"


def _table(board: Board, columns: Sequence[_Column], rows: Sequence[tuple[str, ...]], title: str, about: str) -> None:
    header = tuple(column.name for column in columns)
    cells = [
        [_cell(board.sheet, text, column, header=not index) for text, column in zip(row, columns, strict=True)]
        for index, row in enumerate((header, *rows))
    ]
    heights = [_height(board.sheet, columns, row) for row in (header, *rows)]
    table(board, board.left, board.sheet.y, Grid([column.width for column in columns], cells, heights, inset=PAD, pad=GAP), title, about)


def _cell(sheet: Sheet, text: str, column: _Column, *, header: bool) -> Cell:
    runs = (Run(shown, SIZE, bold=header, colour="muted" if header else "text") for shown, _ in _paragraphs(sheet, text, column))
    return Cell(tuple(Para((run,), align=column.align) for run in runs), anchor="b" if header else "t")
