"""Dot strips: a measure's name, its areas as a native chart on a scale of its own, and every value with its name below."""

from __future__ import annotations

from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.exporters.pptx.dots import DotRows, Dots, dot_chart
from peelviewer.exporters.pptx.shapes import Board, Para, Run, text_box
from peelviewer.figures.base import FORCE, POINTED, REFERENCE, Line, Mark, Panel
from peelviewer.figures.forms.strips import Strips, ends

from .verdict import drawn

LINE, CHART, GAP, WIDER = 30.0, 44.0, 14.0, 1.15
DISC, DOT, RING, TICK, TICK_LINE = 24.0, 18.0, 3.0, 15.0, 4.0
COLOURS = {FORCE: "accent", REFERENCE: "reference"}
MARKS = {FORCE: "●", REFERENCE: "|"}
OTHER_MARK = "○"
BREAK = ((0.0, 6.0), (10.0, 16.0))
"""Where the two slanted strokes stand that say that an axis leaves zero out."""


def strips(board: Board, measured: str, panel: Panel, y: float, height: float) -> None:
    """Write what is said above them, then the measures below each other from y down, each as high as it needs, the rest between them."""
    if measured:
        above = LINE * len(board.sheet.broken(measured, board.frame.room, SMALLEST * WIDER))
        text_box(board.shapes, "Not given", (board.left, y, board.frame.room, above), [Para((Run(measured, colour="muted"),))])
        y, height = y + above + GAP, height - above - GAP
    heights = [_height(board, line) for line in panel.lines]
    spare = max(0.0, min(2 * GAP, (height - sum(heights)) / max(1, len(heights))))
    for line, each in zip(panel.lines, heights, strict=True):
        _strip(board, line, panel, y)
        y += each + spare


def _height(board: Board, line: Line) -> float:
    return LINE * (len(_names(board, line)) + len(_labels(board, line))) + CHART + GAP


def _names(board: Board, line: Line) -> list[str]:
    broken, room = board.sheet.broken, board.frame.room
    return broken(line.name, room, SMALLEST * WIDER, 600) + broken(line.period, room, SMALLEST * WIDER)


def _labels(board: Board, line: Line) -> list[str]:
    """Return the lines that names and values take, in a face that is somewhat wider than ours."""
    words = "   ".join(f"{OTHER_MARK} {mark.name} {_value(mark)}".replace(" ", "\u00a0") for mark in line.marks)
    return board.sheet.broken(words, board.frame.room, SMALLEST * WIDER)


def _strip(board: Board, line: Line, panel: Panel, y: float) -> None:
    names = LINE * len(_names(board, line))
    head = [Para((Run(line.name, bold=True),)), Para((Run(line.period, colour="muted"),))]
    text_box(board.shapes, "Measure", (board.left, y, board.frame.room, names), [para for para in head if para.runs[0].text])
    _chart(board, line, panel, y + names)
    labels = _labels(board, line)
    box = (board.left, y + names + CHART, board.frame.room, LINE * len(labels))
    text_box(board.shapes, f"Values: {line.name}", box, [Para(tuple(run for mark in line.marks for run in _label(mark)))])


def _label(mark: Mark) -> tuple[Run, ...]:
    bold, colour = mark.role in (FORCE, POINTED), COLOURS.get(mark.role, "text") if mark.text else "muted"
    words = f"{mark.name} {_value(mark)}".replace(" ", "\u00a0")  # a name and its value stay on one line
    sign = f"{MARKS.get(mark.role, OTHER_MARK)}\u00a0" if mark.value is not None else ""
    return Run(sign, bold=bold, colour=COLOURS.get(mark.role, "muted")), Run(words, bold=bold, colour=colour), Run("   ")


def _chart(board: Board, line: Line, panel: Panel, top: float) -> None:
    low, high, broken = ends(line, from_zero=panel.form == Strips.form)
    left, right, middle = board.left + DISC / 2 + (BREAK[1][1] if broken else 0), board.right - DISC / 2, top + CHART / 2
    track = Sheet(board.frame, board.fonts)
    track.stroke((board.left if broken else left, middle), (right, middle), colour="line_strong")
    if broken:
        for start, end in BREAK:
            track.stroke((board.left + start, middle + 9), (board.left + end, middle - 9), width=3, colour="muted")
    else:
        zero = left + (right - left) * (0 - low) / (high - low or 1)
        track.stroke((zero, middle - 12), (zero, middle + 12), width=2, colour="line_strong")
    drawn(board.shapes, track.shapes)
    stated = sorted((mark for mark in line.marks if mark.value is not None), key=lambda mark: (mark.role == FORCE, mark.role == REFERENCE))
    if not stated:
        return
    said = "; ".join(f"{mark.name} {_value(mark)}" for mark in line.marks)
    values = [mark.value for mark in stated if mark.value is not None]
    shown = DotRows((line.name,), (CHART / 2,), tuple(map(_dots, stated)), min(0 * values[0], *values), max(0 * values[0], *values))
    if broken:
        shown = shown._replace(minimum=min(values), maximum=max(values))
    dot_chart(board, (left, top, right - left, CHART), shown, "Dot strip", f"Dot strip. {line.name} ({line.period}): {said}.")


def _dots(mark: Mark) -> Dots:
    if mark.role == REFERENCE:
        return Dots(mark.name, "reference", DOT, TICK_LINE, (mark.value,), TICK)
    if mark.role == FORCE:
        return Dots(mark.name, "accent", DISC, 0, (mark.value,))
    return Dots(mark.name, "muted", DOT, RING, (mark.value,))


def _value(mark: Mark) -> str:
    return f"{mark.text} ({mark.doubt})" if mark.doubt else mark.text or mark.reason
