"""A few lines of a wording, with its emphasis, as delegates draw them: broken and measured once for each width."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from peelviewer.text.inline import spans

from .theme import face

MEASURED = 20_000
"""Wordings whose lines are remembered."""
Runs = tuple[tuple[str, bool], ...]
"""A line as runs of text, each with whether it is emphasised."""


@lru_cache(MEASURED)
def lines(markdown: str, width: int, pixels: int, most: int, serif: bool = True, weight: int = 400) -> tuple[Runs, ...]:
    """Return as many lines of inline Markdown as a width takes, no more than *most*; the last ends in an ellipsis where more follows."""
    runs = [(span.text, span.emphasis) for span in spans(markdown) if span.text]
    text = "".join(words for words, _ in runs)
    layout = QTextLayout(text, face(pixels, serif=serif, weight=weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    places: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(places) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        places.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    found = [_runs(runs, start, end) for start, end in places[:most]]
    if len(places) > most:
        start = places[most - 1][0]
        metrics = QFontMetricsF(face(pixels, serif=serif, weight=weight))
        shown = metrics.elidedText(text[start:].replace("\n", " "), Qt.TextElideMode.ElideRight, width)
        kept = len(shown.removesuffix("…").rstrip())
        found[-1] = (*_runs(runs, start, start + kept), ("…", False))
    return tuple(found)


def _runs(runs: list[tuple[str, bool]], start: int, end: int) -> Runs:
    """Return what of the runs stands between two places of the whole text."""
    found, place = [], 0
    for words, emphasis in runs:
        part = words[max(0, start - place) : max(0, end - place)]
        if part:
            found.append((part, emphasis))
        place += len(words)
    return tuple(found)


def draw_lines(
    painter: QPainter, box: QRect, markdown: str, pixels: int, line_height: int, most: int, *, serif: bool = True, weight: int = 400
) -> int:
    """Draw a wording from the top of a box down in the painter's pen, and return the height in pixels of what was drawn."""
    found = lines(markdown, box.width(), pixels, most, serif, weight)
    ascent = QFontMetricsF(face(pixels, serif=serif, weight=weight)).ascent()
    for number, runs in enumerate(found):
        x, y = float(box.x()), box.y() + number * line_height + ascent
        for words, emphasis in runs:
            painter.setFont(face(pixels, serif=serif, weight=weight, italic=emphasis))
            painter.drawText(QPointF(x, y), words)
            x += QFontMetricsF(painter.font()).horizontalAdvance(words)
    return len(found) * line_height
