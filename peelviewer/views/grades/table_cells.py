"""How a row of the table of grades is drawn: mark, name and cells of a force, or a region with its counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from peelviewer.analysis.doubt import doubt_of_published
from peelviewer.analysis.grades import NOT_ASKED
from peelviewer.figures.grades.table import crosses_scales, seam
from peelviewer.model.grades import Grade
from peelviewer.ui.look.badge import draw_shape, mark_colour
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

from .cells import BESIDE, CELL_HEIGHT, CELL_WIDTH, draw_cell, write
from .following import draw_mark

if TYPE_CHECKING:
    from .table import GradeTable

FORCE = Qt.ItemDataRole.UserRole
BESIDE_SHAPE, BETWEEN_COUNTS = 13, 8
"""How far in pixels a group's count stands from the left of its grade's shape, and the air between two counts."""
ROW_HEIGHT, BESIDE_CELL, MARKED, RING = 26, 12, 32, 13
"""Height of a row; air beside a cell; where names begin, right of the place for a mark, and the ring that stands there without one."""
Index = QModelIndex | QPersistentModelIndex


class GradeDelegate(QStyledItemDelegate):
    """Draws names and cells; a group's row has the counts of its grades."""

    def __init__(self, table: GradeTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height."""
        return QSize(CELL_WIDTH, ROW_HEIGHT + (6 if not index.data(FORCE) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell of the table."""
        table, theme, box = self._table, self._table.workspace.appearance.theme, QRectF(option.rect)
        painter.save()
        force = index.data(FORCE)
        if not force:
            self._group(painter, box, index)
        elif index.column() == 0:
            self._name(painter, box, force, bool(option.state & QStyle.StateFlag.State_Selected))
        else:
            self._ground(painter, box, force)
            year, measure = table.columns[index.column() - 1]
            published = table.grades.get(force, year, measure)
            width = min(float(CELL_WIDTH if table.column_width() <= CELL_WIDTH + BESIDE_CELL else box.width()), box.width() - 8)
            cell = QRectF(box.center().x() - width / 2, box.center().y() - CELL_HEIGHT / 2, width, CELL_HEIGHT)
            if published or table.grades.asked(year, measure):
                draw_cell(painter, theme, published.grade if published else None, cell, doubt=doubt_of_published(published))
            else:
                painter.setPen(theme.colour("muted"))
                write(painter, tr(NOT_ASKED), cell.adjusted(-BESIDE, 0, BESIDE, 0), 12)
            if option.state & QStyle.StateFlag.State_HasFocus or table.chosen() == (force, year):
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(cell.adjusted(-2, -2, 2, 2), 4, 4)
            self._seam(painter, box, index.column())
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, force: str) -> None:
        if self._table.followed.number(force):
            painter.fillRect(box, self._table.workspace.appearance.theme.colour("selection"))

    def _name(self, painter: QPainter, box: QRectF, force: str, chosen: bool) -> None:
        table, theme = self._table, self._table.workspace.appearance.theme
        self._ground(painter, box, force)
        number, own = table.followed.number(force), force == table.followed.own
        middle = box.left() + MARKED / 2 + 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if number:
            draw_mark(painter, theme, middle, box.center().y(), number, own=own)
        else:
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(middle - RING / 2, box.center().y() - RING / 2, RING, RING))
        painter.setFont(face(13, weight=600 if number or chosen else 400))
        painter.setPen(theme.colour("on_selection" if number else "text"))
        left = box.adjusted(MARKED, 0, -4, 0)
        name = QFontMetrics(painter.font()).elidedText(table.forces[force].short_name, Qt.TextElideMode.ElideRight, round(left.width()))
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, name)

    def _group(self, painter: QPainter, box: QRectF, index: Index) -> None:
        table, theme = self._table, self._table.workspace.appearance.theme
        item = table.itemFromIndex(table.model().index(index.row(), 0))
        painter.setPen(theme.colour("text"))
        if index.column() == 0:
            painter.setFont(face(13, weight=600))
            words = f"{'▾' if item.isExpanded() else '▸'}  {item.text(0)}"
            box.setRight(box.left() + self._room_of_heading())
            shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideMiddle, round(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        elif table.columns[index.column() - 1][0] == table.grade_filter.year:
            children = (item.child(row) for row in range(item.childCount()))
            members = [child.data(0, FORCE) for child in children if child is not None and not child.isHidden()]
            grades = (table.grades.get(force, table.grade_filter.year, table.grade_filter.measure) for force in members)
            counts = Counter(grade.grade for grade in grades if grade)
            painter.setFont(face(12))
            widths = {
                grade: BESIDE_SHAPE + painter.fontMetrics().horizontalAdvance(str(counts[grade])) for grade in Grade if grade in counts
            }
            total = sum(widths.values()) + BETWEEN_COUNTS * (len(widths) - 1)
            x = min(box.center().x() - total / 2, table.viewport().width() - total)
            for grade, width in widths.items():
                draw_shape(painter, grade, QRectF(x, box.center().y() - 5, 10, 10), mark_colour(theme, grade))
                painter.setPen(theme.colour("text"))
                place = QRectF(x + BESIDE_SHAPE, box.top(), width, box.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(counts[grade]))
                x += width + BETWEEN_COUNTS

    def _room_of_heading(self) -> int:
        """Return how far a group's heading may go: through the columns without counts, up to those of the year in view."""
        table = self._table
        before = [year for year in table.years if year < table.grade_filter.year]
        return sum(table.columnWidth(column) for column in range(len(before) + 1))

    def _seam(self, painter: QPainter, box: QRectF, column: int) -> None:
        """Draw a dashed line between years that cannot be compared, a heavier one where another scale begins."""
        table = self._table
        if seam(table.grades, table.columns, column - 1):
            heavy = crosses_scales(table.columns, column - 1)
            colour = table.workspace.appearance.theme.colour("muted" if heavy else "line_strong")
            painter.setPen(QPen(colour, 2 if heavy else 1, Qt.PenStyle.DashLine))
            painter.drawLine(round(box.left()), round(box.top()), round(box.left()), round(box.bottom()))
