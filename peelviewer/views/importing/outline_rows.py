"""The rows of a review's outline: a model of its entries, and how each is drawn: words, page, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from peelviewer.analysis.pages import spoken
from peelviewer.importers.review_outline import CORRECTED, GROUP, LEFT_OVER, SURE, Entry
from peelviewer.model.pages import Pages
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import plural, tr, translatable

Index = QModelIndex | QPersistentModelIndex
HEIGHT, INDENT, ICON = 24, 14, 14
GAP = 6
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STATES = {SURE: translatable("sure"), CORRECTED: translatable("corrected"), LEFT_OVER: translatable("left over")}
MARKS = {SURE: ("check", "muted"), CORRECTED: ("pencil", "accent")}
"""The icon of a state and its colour; what is to confirm has a question mark with its count."""


class Row:
    """An entry's place in the tree."""

    def __init__(self, entry: Entry, page: int, parent: Row | None, number: int) -> None:
        self.entry, self.page, self.parent, self.number = entry, page, parent, number
        self.children: list[Row] = []


class OutlineRows(QAbstractItemModel):
    """Entries as a tree, by their depth; about_to_change says that the rows will be others."""

    about_to_change = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[Row] = []
        self._rows: list[Row] = []
        self.largest_page, self.most_waiting = 0, 0

    def show(self, entries: Sequence[Entry], pages: Sequence[int]) -> bool:
        """Show other entries, each with its printed page; return whether the rows are others, and not only drawn otherwise."""
        self.largest_page = max(pages, default=0)
        self.most_waiting = max((entry.waiting for entry in entries), default=0)
        if [(row.entry.place, row.entry.depth, row.entry.field) for row in self._rows] == [(e.place, e.depth, e.field) for e in entries]:
            for row, entry, page in zip(self._rows, entries, pages, strict=True):
                if (row.entry, row.page) != (entry, page):
                    row.entry, row.page = entry, page
                    self.dataChanged.emit(self._index(row), self._index(row))
            return False
        self.about_to_change.emit()
        self.beginResetModel()
        self._roots, self._rows = [], []
        above: list[Row] = []
        for entry, page in zip(entries, pages, strict=True):
            del above[entry.depth :]
            parent = above[-1] if above else None
            siblings = parent.children if parent else self._roots
            row = Row(entry, page, parent, len(siblings))
            siblings.append(row)
            above.append(row)
            self._rows.append(row)
        self.endResetModel()
        return True

    def row_of(self, index: Index) -> Row:
        """Return the row of a valid index."""
        row: Row = index.internalPointer()
        return row

    def index_of(self, place: int, field: str = "") -> QModelIndex:
        """Return the index of an item by its place, or of a field of the identity, else of the identity; invalid where it has none."""
        found = [row for row in self._rows if row.entry.place == place and place != GROUP]
        row = next((row for row in found if row.entry.field == field), found[0] if found else None)
        return self._index(row) if row else QModelIndex()

    def _index(self, row: Row) -> QModelIndex:
        return self.createIndex(row.number, 0, row)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        siblings = self.row_of(parent).children if parent.isValid() else self._roots
        return self._index(siblings[row]) if column == 0 and 0 <= row < len(siblings) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the index of the row above."""
        above = self.row_of(index).parent if index.isValid() else None
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows stand below one."""
        return len(self.row_of(parent).children) if parent.isValid() else len(self._roots)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the single column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words, and those of a screen reader."""
        if not index.isValid():
            return None
        row = self.row_of(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):  # words that are cut short are read whole below the pointer
            return row.entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.entry.words, spoken(Pages.one(row.page)), state_of(row.entry))
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a line that only names what is below it be passed over."""
        flags = super().flags(index)
        named = index.isValid() and self.row_of(index).entry.place == GROUP
        return flags & ~Qt.ItemFlag.ItemIsSelectable if named else flags


def state_of(entry: Entry) -> str:
    """Return how far an entry is, in words."""
    if entry.waiting and entry.state != LEFT_OVER:
        return plural("{n} to confirm", "{n} to confirm", entry.waiting)
    return tr(STATES.get(entry.state, STATES[SURE]))


class RowDelegate(QStyledItemDelegate):
    """Draws a row over the whole width of the tree."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height."""
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw chevron, words, page and state."""
        model, tree, theme = index.model(), option.widget, self._appearance.theme
        assert isinstance(model, OutlineRows)  # noqa: S101
        assert isinstance(tree, QTreeView)  # noqa: S101
        row = model.row_of(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRect(0, option.rect.y(), tree.viewport().width(), option.rect.height())
        painter.save()
        if chosen:
            painter.fillRect(area, theme.colour("selection"))
            painter.fillRect(QRect(0, area.y(), 3, area.height()), theme.colour("accent"))
        if tree.hasFocus() and index == tree.currentIndex():
            painter.setPen(theme.colour("focus"))
            painter.drawRect(area.adjusted(4, 1, -2, -2))
        left = 20 + INDENT * row.entry.depth
        density = painter.device().devicePixelRatioF()
        if row.children:
            name = "chevron-down" if tree.isExpanded(index) else "chevron-right"
            painter.drawPixmap(left - 15, area.y() + 6, icons.pixmap(name, theme.colours["muted"], 12, density))
        right = area.right() - 10
        marks = _width_of(model.most_waiting, face(12, weight=600)) + ICON + 4
        self._mark(painter, row, QRect(right - marks, area.y(), marks, area.height()), density)
        pages = _width_of(model.largest_page, face(12))
        right -= marks + (GAP if pages else 0)
        painter.setFont(face(12))
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRect(right - pages, area.y(), pages, area.height()), RIGHT, str(row.page or ""))
        right -= pages + GAP
        font = face(13, weight=600 if chosen or not row.entry.depth else 400, italic=row.entry.state == LEFT_OVER)
        painter.setFont(font)
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        words = QFontMetrics(font).elidedText(row.entry.words, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, area.y(), right - left, area.height()), LEFT, words)
        painter.restore()

    def _mark(self, painter: QPainter, row: Row, place: QRect, density: float) -> None:
        theme, entry = self._appearance.theme, row.entry
        if entry.state in MARKS and entry.place != GROUP:
            name, colour = MARKS[entry.state]
            icon = icons.pixmap(name, theme.colours[colour], ICON, density)
            painter.drawPixmap(place.right() - ICON, place.y() + (place.height() - ICON) // 2, icon)
        elif entry.waiting:
            colour = "muted" if entry.state == LEFT_OVER else "concern"
            words = str(entry.waiting) if row.children or entry.waiting > 1 else ""
            font = face(12, weight=600)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            painter.drawText(place, RIGHT, words)
            left = place.right() - ICON - (QFontMetrics(font).horizontalAdvance(words) + 4 if words else 0)
            icon = icons.pixmap("circle-help", theme.colours[colour], ICON, density)
            painter.drawPixmap(left, place.y() + (place.height() - ICON) // 2, icon)


def _width_of(largest: int, font: QFont) -> int:
    """Return the pixels that a column of numbers takes, nothing where it has none."""
    return QFontMetrics(font).horizontalAdvance("0" * len(str(largest))) if largest else 0
