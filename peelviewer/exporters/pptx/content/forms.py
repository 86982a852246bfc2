"""Write each content of a slide natively: a function a content, one line in FORMS."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from peelviewer.decks.base import BOTTOM
from peelviewer.decks.contents import (
    Areas,
    Bars,
    Chart,
    Columns,
    Content,
    Fact,
    GradesDrawn,
    History,
    Messages,
    Opening,
    Pairs,
    Row,
    Rows,
    Verdict,
    WordColumns,
)
from peelviewer.decks.forms import form
from peelviewer.decks.forms.opening import foot_height
from peelviewer.decks.forms.rows import sizes
from peelviewer.decks.sheet import SMALL_BADGE
from peelviewer.exporters.pptx.badge import badge
from peelviewer.exporters.pptx.shapes import Board, Para, Run, decorative, emu, margins, paint, plain, text_box, write_body, write_into
from peelviewer.exporters.pptx.tables import Cell, Grid, table

from .areas import areas
from .fact import fact
from .figures import WIDER, bars, chart, pairs
from .grades_drawn import grades_drawn, history
from .judgments import judgments
from .messages import messages
from .verdict import verdict
from .word_columns import word_columns

LINE = 1.22  # the height of a line, of its letters
LEAST_SPACE, SPACE = 16.0, 36.0
MARKS = {"strength": "strength", "concern": "concern"}


def _opening(board: Board, content: Opening, y: float, height: float) -> None:
    """Write the subtitle into its placeholder and the lines at the bottom, below an accent."""
    if content.subtitle and board.body is not None:
        write_into(board.body.text_frame, [Para((Run(content.subtitle, 0, colour="muted"),))])
    if not (content.lines or content.presenter or content.occasion):
        return
    height = foot_height(content, board.sheet)
    top = BOTTOM - height
    accent = board.shapes.add_shape(1, *map(emu, (board.left, top - 26, 96, 6)))
    plain(accent)
    paint(accent.fill, "accent")
    accent.line.fill.background()
    decorative(accent, "Accent")
    speaker = [Para((Run(content.presenter, 28, True),))] if content.presenter else []
    speaker += [Para((Run(content.occasion),))] if content.occasion else []
    colour, before = ("muted", 20.0) if speaker else ("text", 0.0)
    about = [Para((Run(line, colour=colour),), before=0.0 if index else before) for index, line in enumerate(content.lines)]
    text_box(board.shapes, "About", (board.left, top, board.frame.room, height), [*speaker, *about])


def _rows(board: Board, content: Rows, y: float, height: float) -> None:
    """Write rows as paragraphs, those with grades as text boxes with badges."""
    if any(row.grade for row in content.rows):
        judgments(board, content, y, height, _words(board, content))
        return
    words, size = _words(board, content), sizes(content)[0]
    lines = sum(len(board.sheet.broken(row.text, board.frame.room - words, size)) or 1 for row in content.rows)
    space = (height - lines * LINE * size) / max(1, len(content.rows) - 1)
    space = max(min(LEAST_SPACE, max(0.0, space)), min(SPACE, space))
    paras: list[Para] = []
    before = ""
    for row in content.rows:
        repeated = bool(row.mark) and row.label == before
        paras.append(_row(row, words, "" if repeated else row.label, space if paras else 0, size))
        before = row.label
    write_body(board, (board.left, y, board.frame.room, height), "Text", paras)


def _row(row: Row, words: float, label: str, before: float, size: int) -> Para:
    """Return a row as a paragraph: its label, a tab, and words that wrap below themselves."""
    runs = [Run(row.text, size, row.strong)]
    if label:
        letters = size if label.isdigit() else 24
        runs = [Run(label, letters, True, MARKS.get(row.mark, "muted"), label.isdigit()), Run("\t", size), *runs]
    return Para(tuple(runs), before=before, hanging=words, outdent=bool(label))


def _words(board: Board, content: Rows) -> float:
    """Return how far from the left the words begin."""
    labels = [
        board.fonts(row.label, sizes(content)[0] if row.label.isdigit() else 24, 600, row.label.isdigit())
        for row in content.rows
        if row.label
    ]
    return max(56.0, WIDER * max(labels) + 16) if labels else 0.0


def _columns(board: Board, content: Columns, y: float, height: float) -> None:
    """Write a table of headings and two columns, the grades above it."""
    label, gap = 168.0, 32.0
    width = (board.frame.room - label) / 2
    sides = (content.left, content.right)
    if any(side.grade for side in sides):
        for index, side in enumerate(sides):
            if side.grade:
                badge(board, board.left + label + index * width + gap / 2, y, side.grade, SMALL_BADGE, side.doubt)
        y += SMALL_BADGE[0] + 8
    rows = [[_cell(""), *(_cell(side.name, 28, True) for side in sides)]]
    rows += [[_cell(name, 24, True, "muted"), _cell(left or "–"), _cell(right or "–")] for name, left, right in content.rows]
    broken = board.sheet.broken
    heights = [36.0 * max(len(broken(side.name, width - gap, 28, 600)) for side in sides) + 12]
    heights += [29.3 * max(1, *(len(broken(text, width - gap, 21.5)) for text in row[1:])) + 20 for row in content.rows]
    sentences = [f"{side.name}: {side.grade.with_doubt(side.doubt) if side.grade else 'no grade'}" for side in sides]
    sentences += [f"{name}: {left or 'none'}; {right or 'none'}" for name, left, right in content.rows]
    table(board, board.left, y, Grid((label, width, width), rows, heights, gap / 2, 8), "Comparison", "Table. " + ". ".join(sentences))


def _cell(text: str, size: float = 24, bold: bool = False, colour: str = "text") -> Cell:
    return Cell((Para((Run(text, size, bold, colour),)),), anchor="t")


def _bars(board: Board, content: Bars, y: float, height: float) -> None:
    bars(board, content.measured, content.panel, y, height)


FORMS: dict[type[Content], Callable[[Board, Any, float, float], None]] = {
    Opening: _opening,
    Messages: messages,
    Rows: _rows,
    Verdict: verdict,
    Fact: fact,
    WordColumns: word_columns,
    Areas: areas,
    Pairs: pairs,
    Bars: _bars,
    Chart: chart,
    Columns: _columns,
    History: history,
    GradesDrawn: grades_drawn,
}


def height_wanted(board: Board, content: Content) -> float:
    """Return the height a content wants."""
    return form(content).height(content, board.sheet)


def write_content(board: Board, content: Content, y: float, height: float) -> None:
    """Write a content from y down, in no more than a height."""
    if board.body is not None and isinstance(content, Rows | Verdict | WordColumns):
        margins(board.body.text_frame)
    FORMS[type(content)](board, content, y, height)
