"""Years side by side as one picture, drawn as on the screen, with title and sources."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from peelviewer.analysis.years.rows import Years, YearsRow
from peelviewer.qtmodels.years_table import with_headings
from peelviewer.ui.look.theme import Theme, face

from .drawing import HEADING, MARGIN, Widths, draw_cell, draw_heading, draw_name, row_height, shared_out
from .table import HEADER, draw_year

SCALE, TITLE, LEAST_WIDTH, NAME, YEAR = 2.0, 56, 900, 380, 140
TALLEST = 16_000
"""Pixels that a picture is high at most before it is drawn in single density, as Qt makes none over 32,767."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value


def picture(years: Years, rows: Sequence[YearsRow], theme: Theme, title: str, foot: str) -> QImage:
    """Return rows as a picture; *foot* says what they rest on."""
    width = max(LEAST_WIDTH, NAME + len(years.years) * YEAR)
    widths = shared_out(rows, len(years.years), width)
    entries = with_headings(rows)
    heights = [HEADING if isinstance(entry, str) else row_height(entry, widths) for entry in entries]
    room = QRect(MARGIN, 0, width - 2 * MARGIN, 10_000)
    foot_height = QFontMetrics(face(12)).boundingRect(room, _WRAPPED, foot).height() + 24
    height = TITLE + HEADER + sum(heights) + foot_height
    scale = SCALE if height * SCALE <= TALLEST else 1.0
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setFont(face(18, weight=600))
    painter.setPen(theme.colour("text"))
    painter.drawText(QRect(MARGIN, 0, width - 2 * MARGIN, TITLE), Qt.AlignmentFlag.AlignVCenter, title)
    for year in range(len(years.years)):
        draw_year(painter, theme, QRect(widths.name + year * widths.year, TITLE, widths.year, HEADER), years, year)
    top = TITLE + HEADER
    painter.fillRect(0, top - 1, width, 1, theme.colour("line_strong"))
    for entry, tall in zip(entries, heights, strict=True):
        _draw(painter, theme, QRect(0, top, width, tall), entry, widths)
        top += tall
    painter.setFont(face(12))
    painter.setPen(theme.colour("muted"))
    painter.drawText(QRect(MARGIN, top + 12, width - 2 * MARGIN, foot_height), _WRAPPED, foot)
    painter.end()
    for name, words in (("Title", title), ("Source", foot), ("Software", "PEEL Viewer")):
        image.setText(name, words)
    return image


def _draw(painter: QPainter, theme: Theme, box: QRect, entry: str | YearsRow, widths: Widths) -> None:
    if isinstance(entry, str):
        draw_heading(painter, theme, box, entry)
        return
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
    draw_name(painter, theme, QRect(0, box.top(), widths.name, box.height()), entry)
    for year in range(len(entry.cells)):
        draw_cell(painter, theme, QRect(widths.name + year * widths.year, box.top(), widths.year, box.height()), entry, year, widths)
