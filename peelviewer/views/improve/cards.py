"""The cards of the board: one improvement each, as a column's list draws them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from peelviewer.analysis.pages import page_range
from peelviewer.improvements.dates import due
from peelviewer.improvements.rows import Row, spoken
from peelviewer.improvements.words import kind_words, short_day, standing_words
from peelviewer.model.report import ImprovementKind
from peelviewer.qtmodels.improvements_table import ENTRY
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.look.wrapped import draw_lines, lines
from peelviewer.wording import tr

CARD = "application/x-peelviewer-improvement"
"""What a card that is dragged carries: the uids, one a line."""
SIDE, BETWEEN, PAD, LINE, TEXT, TEXT_LINE, MOST_LINES = 6, 6, 11, 18, 15, 19, 3
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Cards(QAbstractListModel):
    """The improvements of one column."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or what a card says."""
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.record.reference} {row.wording}"
        return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a card can be chosen and dragged; a drop is the column's."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """Return what a dragged card is."""
        return [CARD]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what cards carry that are dragged."""
        carried = QMimeData()
        carried.setData(CARD, "\n".join(self.rows[index.row()].record.uid for index in indexes).encode())
        return carried


class CardDelegate(QStyledItemDelegate):
    """Draws a card: reference, report and page, what kind where it is no area for improvement, the wording, owner and what presses."""

    def __init__(self, appearance: Appearance, parent: QListView) -> None:
        super().__init__(parent)
        self._appearance, self._list = appearance, parent
        self.today = date.today()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a card's room, as high as its wording."""
        row, width = index.data(ENTRY), self._list.viewport().width()
        count = len(lines(row.record.wording, width - 2 * (SIDE + PAD), TEXT, MOST_LINES))
        kind = LINE - 1 if row.record.kind is not ImprovementKind.AREA else 0
        foot = LINE if self._is_foot_one_line(row) else 2 * LINE
        return QSize(max(80, width), BETWEEN + 16 + LINE + kind + count * TEXT_LINE + foot + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        row, theme = index.data(ENTRY), self._appearance.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        box = QRectF(option.rect).adjusted(SIDE + 0.5, 0.5, -SIDE - 0.5, -BETWEEN - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("selection" if chosen else "raised"))
        painter.setPen(QPen(theme.colour("focus" if chosen else "line"), 2 if chosen else 1))
        painter.drawRoundedRect(box, 4, 4)
        text, quiet = theme.colour("on_selection" if chosen else "text"), theme.colour("on_selection" if chosen else "muted")
        inner = box.toRect().adjusted(PAD, 7, -PAD, -6)
        y = inner.top()
        self._head(painter, QRect(inner.left(), y, inner.width(), LINE), row, text, quiet)
        y += LINE
        if row.record.kind is not ImprovementKind.AREA:
            painter.setFont(face(12, weight=600))
            painter.setPen(text)
            painter.drawText(QRect(inner.left(), y - 1, inner.width(), LINE), _LEFT, kind_words(row.record.kind))
            y += LINE - 1
        painter.setPen(text)
        y += draw_lines(painter, QRect(inner.left(), y + 1, inner.width(), 0), row.record.wording, TEXT, TEXT_LINE, MOST_LINES) + 1
        self._foot(painter, QRect(inner.left(), y, inner.width(), LINE), row, text, quiet)
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, row: Row, text: QColor, quiet: QColor) -> None:
        """Draw reference and report, and at the right the page where the report's name leaves it room."""
        left, right = box.left(), box.right()
        painter.setFont(face(12, weight=600))
        painter.setPen(text)
        painter.drawText(box, _LEFT, row.record.reference)
        left += painter.fontMetrics().horizontalAdvance(row.record.reference) + 8
        painter.setPen(quiet)
        painter.setFont(face(12))
        width, page, place = painter.fontMetrics().horizontalAdvance, page_range(row.record.pages), row.report_name or row.force_name
        if page and (not place or left + width(place) + 8 + width(page) <= right):
            painter.drawText(box, _RIGHT, page)
        painter.drawText(QRect(left, box.top(), right - left, box.height()), _LEFT, _fitted(place, right - left))

    def _pressing(self, row: Row) -> tuple[str, str]:
        """Return what presses with its icon, else the day due, else the day of the last event."""
        found = row.standing
        if found is not None and (found.is_overdue or found.is_soon):
            return standing_words(found), "triangle-alert" if found.is_overdue else "clock"
        if (day := due(row.record)) is not None and row.record.is_open:
            return tr("Due {date}", date=short_day(day, self.today)), ""
        return short_day(row.last.at.astimezone().date(), self.today) if row.last is not None else "", ""

    def _is_foot_one_line(self, row: Row) -> bool:
        """Return whether owner and what presses fit beside each other: asked alike by who measures and who draws."""
        room = self._list.viewport().width() - 2 * (SIDE + PAD)
        words, icon = self._pressing(row)
        owner = QFontMetrics(face(12)).horizontalAdvance(_owner(row))
        return owner + 12 + (18 if icon else 0) + QFontMetrics(_weight(icon)).horizontalAdvance(words) <= room

    def _foot(self, painter: QPainter, box: QRect, row: Row, text: QColor, quiet: QColor) -> None:
        """Draw the owner, and what presses at the right of it or, where there is no room, below it."""
        words, icon = self._pressing(row)
        one_line = self._is_foot_one_line(row)
        painter.setFont(face(12))
        painter.setPen(quiet)
        painter.drawText(box, _LEFT, _fitted(_owner(row), box.width()))
        if not one_line:
            box = box.translated(0, LINE)
        painter.setFont(_weight(icon))
        late = icon == "triangle-alert"
        painter.setPen(self._appearance.theme.colour("concern") if late else text if icon else quiet)
        width = painter.fontMetrics().horizontalAdvance(words)
        left = box.right() - width if one_line else box.left() + (18 if icon else 0)
        if icon:
            picture = icons.pixmap(icon, painter.pen().color().name(), 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(left - 18, box.top() + 2, picture)
        room = QRect(left, box.top(), min(width, box.right() - left) + 1, box.height())
        painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width()))


def _owner(row: Row) -> str:
    return row.record.owner or tr("No owner")


def _weight(icon: str) -> QFont:
    """Return the face of what presses: strong where it has an icon."""
    return face(12, weight=600 if icon else 400)


def _fitted(words: str, room: int) -> str:
    return QFontMetrics(face(12)).elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
