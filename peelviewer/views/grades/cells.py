"""Grades in small: a filled cell with its shape, a tile with a name, or the words that none is held."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from peelviewer.model.grades import Grade
from peelviewer.ui.look.badge import draw_shape
from peelviewer.ui.look.theme import Theme, face
from peelviewer.wording import tr

CELL_WIDTH, CELL_HEIGHT, CELL_SHAPE = 60, 19, 11
WORDED_CELL = 120
"""The width from which a cell says its grade in words beside the shape."""
BESIDE = 3  # of the air beside a cell, for words
SMALLEST = 8


def fill_and_ink(theme: Theme, grade: Grade) -> tuple[QColor | None, QColor, QColor]:
    """Return a grade's fill (None: outline only), its ink and its edge."""
    colours = theme.grades[grade]
    fill = None if colours.fill in ("", "none") else QColor(colours.fill)
    return fill, QColor(colours.text), QColor(colours.edge)


def draw_cell(painter: QPainter, theme: Theme, grade: Grade | None, box: QRectF, radius: float = 3, doubt: str = "") -> None:
    """Draw a grade's cell with its shape, and its word where there is room; "not held" is written, never drawn as ungraded.

    *doubt* is the word that follows a grade which nobody has confirmed.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if grade is None:
        painter.setPen(theme.colour("muted"))
        write(painter, tr("not held"), box.adjusted(-BESIDE, 0, BESIDE, 0), 12)
        return
    ink = box_of(painter, theme, grade, box, radius)
    side = min(CELL_SHAPE, box.height() - 6)
    if box.width() < WORDED_CELL:
        draw_shape(painter, grade, QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side), ink)
        return
    draw_shape(painter, grade, QRectF(box.left() + 8, box.center().y() - side / 2, side, side), ink)
    words = box.adjusted(8 + side + 6, 0, -4, 0)
    label = grade.with_doubt(doubt)
    painter.setFont(fitting(label, words.width(), 12))
    painter.setPen(ink)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, label)


def write(painter: QPainter, words: str, room: QRectF, largest: int) -> None:
    """Write words as large as there is room for, down to the smallest size: other languages need more of it than English."""
    painter.setFont(fitting(words, room.width(), largest))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def fitting(words: str, width: float, largest: int) -> QFont:
    """Return the largest face of a size down to the smallest one in which words are no wider than a width."""
    faces = [face(size) for size in range(largest, SMALLEST - 1, -1)]
    return next((font for font in faces if QFontMetricsF(font).horizontalAdvance(words) <= width), faces[-1])


def box_of(painter: QPainter, theme: Theme, grade: Grade, box: QRectF, radius: float) -> QColor:
    """Draw a grade's box and return the ink that stands on it."""
    fill, ink, edge = fill_and_ink(theme, grade)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    return ink
