"""The rows of a chart, each with a tick."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from peelviewer.figures.composed.rows import ChoosableRow
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.look.tick_box import draw_box
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

KEY, WHOLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
INDENT, BOX = "    ", 16


class _Ticks(QStyledItemDelegate):
    """Paints a row as the style does, and its box as the theme has it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a row, or the heading of some."""
        super().paint(painter, option, index)
        if not index.data(KEY):
            return
        shown, theme = QStyleOptionViewItem(option), self._appearance.theme
        self.initStyleOption(shown, index)
        native = option.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, option.widget)
        place = QRect(native.center().x() - BOX // 2 + 1, native.center().y() - BOX // 2 + 1, BOX, BOX)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(native.adjusted(-1, -1, 1, 1), theme.colour("selection" if chosen else "surface"))
        draw_box(painter, theme, place, ticked=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value)


class RowList(QWidget):
    """Which rows a picture shows; changed says that it is others now. At least one stays ticked."""

    changed = Signal()

    def __init__(self, rows: Sequence[ChoosableRow], left_out: Container[str], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = PlainLabel(self)
        self._label.setFont(face(13, weight=600))
        self.list = QListWidget(self)
        self.list.setObjectName("field")
        self.list.setItemDelegate(_Ticks(appearance, self.list))
        self.list.setFont(face(13))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(False)
        self.list.setTabKeyNavigation(False)
        self.list.setAccessibleName(tr("Rows of the chart"))
        self._label.setBuddy(self.list)
        self.all, self.none = self._button(tr("All")), self._button(tr("None"))
        self.all.setAccessibleName(tr("Show all rows"))
        self.none.setAccessibleName(tr("Show no row, to tick a few"))
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._label, 1)
        top.addWidget(self.all)
        top.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        self._fill(rows, left_out)
        self._box_clicked = False
        self.list.itemChanged.connect(self._changed)
        self.list.itemPressed.connect(self._pressed)
        self.list.itemClicked.connect(self._clicked)
        self.all.clicked.connect(lambda: self._tick_all(True))
        self.none.clicked.connect(lambda: self._tick_all(False))
        self._count()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setFixedHeight(28)
        return button

    def _fill(self, rows: Sequence[ChoosableRow], left_out: Container[str]) -> None:
        heading = ""
        for row in rows:
            if row.heading != heading and row.heading != row.name:
                self._add_heading(row.heading)
            heading = row.heading
            item = QListWidgetItem(INDENT * row.depth + row.name)
            item.setData(KEY, row.key)
            item.setData(WHOLE, row.whole)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if row.key in left_out else Qt.CheckState.Checked)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(face(12, weight=600))
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        items = [self.list.item(number) for number in range(self.list.count())]
        return [item for item in items if item.data(KEY)]

    def left_out(self) -> frozenset[str]:
        """Return the keys of the rows that are not ticked."""
        return frozenset(str(item.data(KEY)) for item in self._items() if item.checkState() is Qt.CheckState.Unchecked)

    def tick(self, keys: Container[str]) -> None:
        """Tick the rows of some keys and no others."""
        blocker = QSignalBlocker(self.list)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if str(item.data(KEY)) in keys else Qt.CheckState.Unchecked)
        blocker.unblock()
        self._follow()

    def _tick_all(self, on: bool) -> None:
        self.tick({str(item.data(KEY)) for item in self._items()} if on else ())
        self.list.setFocus()

    def _changed(self, item: QListWidgetItem) -> None:
        self._box_clicked = True
        self._follow()

    def _pressed(self, item: QListWidgetItem) -> None:
        self._box_clicked = False

    def _clicked(self, item: QListWidgetItem) -> None:
        """Tick a row that is clicked on its words, too: on its box Qt has done it by now."""
        self.list.setCurrentItem(item)
        if not self._box_clicked and item.data(KEY):
            item.setCheckState(Qt.CheckState.Unchecked if item.checkState() is Qt.CheckState.Checked else Qt.CheckState.Checked)

    def _follow(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        left_out, items = self.left_out(), self._items()
        rows = [str(item.data(KEY)) for item in items if not item.data(WHOLE)]
        self._label.setText(tr("Rows: {shown} of {all}", shown=sum(key not in left_out for key in rows), all=len(rows)))
        self.all.setEnabled(bool(left_out))
        self.none.setEnabled(len(left_out) < len(items))
