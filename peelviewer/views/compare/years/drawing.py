"""How a row of years side by side is drawn, on the screen and in pictures alike: its name, its cells, and what stands between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from peelviewer.analysis.doubt import doubt_of_published
from peelviewer.analysis.grades import NOT_ASKED
from peelviewer.analysis.years.rows import RowKind, YearsCell, YearsRow, in_words, name_of
from peelviewer.ui.look import badge
from peelviewer.ui.look.theme import Theme, face

from .marks import CHIP_HEIGHT, CHIP_WIDTH, MARK, STATED, draw_chip, draw_join, draw_seam, draw_state

MARGIN, INDENT, PAD, ABOVE, MIDDLE, BELOW_MARK = 24, 18, 6, 9, 20, 13
HEADING, MOST_LINES = 36, 3
AROUND_BADGE, BESIDE_MARK = 10, 4
NARROWEST_NAME, NARROWEST_YEAR, WIDEST_YEAR = 236, 92, 280
_WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
_CENTRED = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value


class Widths(NamedTuple):
    """The width of the names and of a year in pixels, and whether a year has room for grades in words beside their shapes."""

    name: int
    year: int
    worded: bool


class Inks(NamedTuple):
    """Names of the colours of words, and of quiet ones."""

    words: str = "text"
    quiet: str = "muted"


PLAIN, CHOSEN = Inks(), Inks("on_selection", "on_selection")


def shared_out(rows: Iterable[YearsRow], years: int, width: int) -> Widths:
    """Return the widths of names and years in a table; where there is too little for all, it is wider."""
    if not years:
        return Widths(width, 0, True)
    found = {(c.grade.grade, doubt_of_published(c.grade)) for row in rows for c in row.cells if c.grade is not None}
    widest = max((badge.width(grade, badge.SMALL, doubt) for grade, doubt in found), default=0.0) + AROUND_BADGE
    year = max(NARROWEST_YEAR, min(WIDEST_YEAR, (width - max(NARROWEST_NAME, width * 3 // 10)) // years))
    return Widths(max(NARROWEST_NAME, width - years * year), year, widest <= year)


# Heights ------------------------------------------------------------------------------------------------


def row_height(row: YearsRow, widths: Widths) -> int:
    """Return how high a row is, in pixels."""
    name = _name_box(row, QRect(0, 0, widths.name, 0)).width()
    words = _height(QFontMetrics(_name_face(row)), _shown_name(row, name), name)
    about = _height(QFontMetrics(face(12)), row.about, name) if row.about else 0
    cells = max((_cell_height(row, cell, widths) for cell in row.cells), default=0)
    return max(words + about, cells) + 2 * ABOVE


def _cell_height(row: YearsRow, cell: YearsCell, widths: Widths) -> int:
    metrics, room = QFontMetrics(face(12)), widths.year - 2 * PAD
    if not _has_mark(row, cell):
        return _height(metrics, in_words(cell), room)
    below = _below(row, cell, widths)
    return MIDDLE - ABOVE + BELOW_MARK + (_height(metrics, below, room) if below else 0)


def _has_mark(row: YearsRow, cell: YearsCell) -> bool:
    return cell.grade is not None or cell.state in STATED or (row.kind is RowKind.VALUE and cell.stated)


def _below(row: YearsRow, cell: YearsCell, widths: Widths) -> str:
    """Return what stands small below a cell's mark or value."""
    in_badge = cell.grade is not None and widths.worded
    words = "" if in_badge or row.kind is RowKind.VALUE else in_words(cell)
    small = "" if in_badge and cell.doubtful else cell.small
    return "\n".join(part for part in (words, small) if part)


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    if "\n" not in text and metrics.horizontalAdvance(text) <= width:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, text).height()


# Names --------------------------------------------------------------------------------------------------


def _name_face(row: YearsRow) -> QFont:
    return face(13, weight=600 if row.kind is RowKind.GRADE else 400)


def _name_box(row: YearsRow, box: QRect) -> QRect:
    """Return the place of a row's words in its first cell; what is asked for stands in, below its question."""
    return box.adjusted(MARGIN + (INDENT if row.kind is RowKind.ASK else 0), ABOVE, -2 * PAD, -ABOVE)


def _shown_name(row: YearsRow, width: int) -> str:
    """Return a row's name, cut off where it would take too many lines; it stands whole below the table."""
    metrics, name = QFontMetrics(_name_face(row)), name_of(row)
    while _height(metrics, name, width) > MOST_LINES * metrics.height() + 2:
        name = name.rstrip("…").rpartition(" ")[0].rstrip(",;:") + "…"
    return name


def draw_name(painter: QPainter, theme: Theme, box: QRect, row: YearsRow, inks: Inks = PLAIN) -> None:
    """Draw a row's name, and small below it what it is."""
    inner = _name_box(row, box)
    name = _shown_name(row, inner.width())
    painter.setFont(_name_face(row))
    painter.setPen(theme.colour(inks.words))
    painter.drawText(inner, _WRAPPED, name)
    top = inner.top() + _height(QFontMetrics(painter.font()), name, inner.width())
    painter.setFont(face(12))
    painter.setPen(theme.colour(inks.quiet))
    painter.drawText(QRect(inner.left(), top, inner.width(), box.bottom() - top), _WRAPPED, row.about)


def draw_heading(painter: QPainter, theme: Theme, box: QRect, words: str) -> None:
    """Draw the heading of a topic over the whole width."""
    painter.fillRect(box, theme.colour("raised"))
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line_strong"))
    painter.setFont(face(13, weight=600))
    painter.setPen(theme.colour("accent"))
    painter.drawText(box.adjusted(MARGIN, 0, -PAD, 0), Qt.AlignmentFlag.AlignVCenter, words)


# Cells --------------------------------------------------------------------------------------------------


def draw_cell(painter: QPainter, theme: Theme, box: QRect, row: YearsRow, year: int, widths: Widths, inks: Inks = PLAIN) -> None:
    """Draw a year of a row, by its place among the years: seam and line to its neighbours, mark, words."""
    cell, centre = row.cells[year], QPointF(box.center().x(), box.top() + MIDDLE)
    half = _mark_width(cell, widths) / 2 + BESIDE_MARK
    if year and row.seams[year - 1]:
        draw_seam(painter, theme, box.left(), box.top(), box.bottom())
    if year and row.joined[year - 1]:
        draw_join(painter, theme, box.left(), centre.x() - half, centre.y())
    if year < len(row.joined) and row.joined[year]:
        draw_join(painter, theme, centre.x() + half, box.right() + 1, centre.y())
    inner = box.adjusted(PAD, 0, -PAD, 0)
    painter.setFont(face(12))
    painter.setPen(theme.colour(inks.quiet))
    if not _has_mark(row, cell):
        words = "·" if cell.words == NOT_ASKED else in_words(cell)
        top = round(centre.y()) - QFontMetrics(painter.font()).height() // 2
        painter.drawText(QRect(inner.left(), top, inner.width(), box.bottom() - top), _CENTRED, words)
        return
    _draw_mark(painter, theme, row, cell, centre, widths, inks)
    painter.setFont(face(12))
    painter.setPen(theme.colour(inks.quiet if cell.state not in STATED else inks.words))
    top = round(centre.y()) + BELOW_MARK
    painter.drawText(QRect(inner.left(), top, inner.width(), box.bottom() - top), _CENTRED, _below(row, cell, widths))


def _mark_width(cell: YearsCell, widths: Widths) -> float:
    if cell.grade is None:
        return MARK
    return badge.width(cell.grade.grade, badge.SMALL, doubt_of_published(cell.grade)) if widths.worded else CHIP_WIDTH


def _draw_mark(
    painter: QPainter, theme: Theme, row: YearsRow, cell: YearsCell, centre: QPointF, widths: Widths, inks: Inks
) -> None:  # fmt: skip
    width = _mark_width(cell, widths)
    if cell.state is not None:
        draw_state(painter, theme, cell.state, centre)
    elif cell.grade is None:
        painter.setFont(face(14, weight=600))
        painter.setPen(theme.colour(inks.words))
        painter.drawText(
            QRectF(centre.x() - widths.year / 2, centre.y() - 12, widths.year, 24), Qt.AlignmentFlag.AlignCenter, in_words(cell)
        )
    elif widths.worded:
        doubt = doubt_of_published(cell.grade)
        badge.draw(painter, theme, cell.grade.grade, centre.x() - width / 2, centre.y() - badge.SMALL.height / 2, badge.SMALL, doubt)
    else:
        draw_chip(painter, theme, cell.grade.grade, QRectF(centre.x() - width / 2, centre.y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT))
