"""The table of forces side by side: Qt's own view, each cell painted when it is seen, its strips alive."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from peelviewer.analysis.forces.side_by_side import DIFFERENCE, NAME, Cell, ForcesRow
from peelviewer.figures.base import Line
from peelviewer.figures.forces import measured
from peelviewer.figures.forms.strips import strips
from peelviewer.figures.rows import spoken
from peelviewer.qtmodels.forces_table import CELL, ROW, STRIP, ForceColumn, ForcesTable, printed, small
from peelviewer.text.inline import typographic
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.look.tick_box import draw_box
from peelviewer.ui.widgets.value_bubble import ValueBubble
from peelviewer.wording import tr

from .forces_marks import axis_of, draw_strip

MARGIN, BOX, PAD, ABOVE, BAR = 24, 16, 8, 6, 3
WIDEST_STRIP, NARROWEST_STRIP, NARROWEST_NAME, WIDEST_NAME = 230, 96, 196, 420
VALUE, WIDEST_VALUE, NARROWEST_VALUE = 78, 112, 64
HEADER, LINE = 46, 17
Index = QModelIndex | QPersistentModelIndex
_WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
_RIGHT = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextSingleLine.value
_HEAD = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignBottom.value | Qt.TextFlag.TextWordWrap.value


class ForcesDelegate(QStyledItemDelegate):
    """Paints a cell: box, name and unit; strip; value with what else is published below it."""

    def __init__(self, table: ForcesView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a cell as the table has shared it out."""
        return QSize(self._table.columnWidth(index.column()), self._table.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        table, theme, box, column = self._table, self._table.appearance.theme, QRect(option.rect), index.column()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("selection"))
            if column == 0:
                painter.fillRect(box.left(), box.top(), BAR, box.height() - 1, theme.colour("accent"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        if index == table.currentIndex() and table.hasFocus():
            painter.setPen(theme.colour("focus"))
            painter.drawRect(box.adjusted(1, 1, -2, -3))
        ink = theme.colour("on_selection" if chosen else "text")
        quiet = theme.colour("on_selection" if chosen else "muted")
        painter.setPen(ink)
        row, cell = index.data(ROW), index.data(CELL)
        if column == 0:
            self._name(painter, box, row, index.row(), quiet.name(), chosen)
        elif column == 1:
            draw_strip(painter, theme, table.strip(index.row()), box, from_zero=table.from_zero)
        else:
            inner = box.adjusted(PAD, ABOVE, -PAD, 0)
            given = cell is None or cell.stated is not None
            own = table.model_.column_name(column) == table.own
            pointed = table.model_.column_name(column) == table.pointed
            painter.setFont(face(13 if given else 12, weight=600 if given and (own or pointed) else 400))
            painter.setPen((theme.colour("accent") if own and not chosen else ink) if given else quiet)
            painter.drawText(inner, _RIGHT, str(index.data()))
            self._small(painter, inner, cell, row, quiet.name())
        painter.restore()

    def _name(self, painter: QPainter, box: QRect, row: ForcesRow, number: int, quiet: str, chosen: bool) -> None:
        ticked = self._table.model_.is_ticked(number)
        draw_box(painter, self._table.appearance.theme, self._table.box_of(box), ticked=ticked)
        inner = self._table.name_box(box)
        painter.setFont(face(13, weight=600 if chosen else 400))
        painter.drawText(inner, _WRAPPED, typographic(row.name))
        top = painter.boundingRect(inner, _WRAPPED, typographic(row.name)).bottom()
        painter.setPen(quiet)
        painter.setFont(face(12))
        painter.drawText(QRect(inner.left(), top + 1, inner.width(), box.bottom() - top), _WRAPPED, measured(row))

    @staticmethod
    def _small(painter: QPainter, inner: QRect, cell: Cell | None, row: ForcesRow, quiet: str) -> None:
        words = small(cell, row.period) if cell else ""
        if words:
            painter.setPen(quiet)
            painter.setFont(face(12))
            shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner.adjusted(0, LINE + 1, 0, 0), _RIGHT, shown)


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return the height of a text in a column; most take one line, which is quicker to tell."""
    if metrics.horizontalAdvance(text) <= width:
        return LINE
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, text).height()


def _on_two_lines(words: str, metrics: QFontMetrics, room: int) -> list[str]:
    """Return a heading on as many lines as there is height for, the last one cut where it has no room."""
    if metrics.horizontalAdvance(words) <= room:
        return [words]
    first, *rest = words.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}") <= room:
        first = f"{first} {rest.pop(0)}"
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in (first, " ".join(rest)) if line]


class ForcesHeader(QHeaderView):
    """The headings, on two lines where they need them; an arrow says by which one the rows stand."""

    def __init__(self, table: ForcesView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        """Draw a heading."""
        table, theme = self._table, self._table.appearance.theme
        name = table.model_.column_name(section)
        ordered = bool(table.model_.order) and name == table.model_.order
        painter.save()
        painter.fillRect(box, theme.colour("surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line_strong"))
        strong = ordered or name in (table.own, table.pointed)
        painter.setFont(face(12, weight=600 if strong else 400))
        painter.setPen(theme.colour("accent" if name == table.own else "text" if strong else "muted"))
        words = str(table.model_.headerData(section, Qt.Orientation.Horizontal) or "")
        if ordered:
            words += " ↓" if table.model_.descending else " ↑"
        left = MARGIN + BOX + 12 if section == 0 else PAD
        if section == 1:
            painter.setPen(theme.colour("muted"))
            words = tr("From zero") if table.from_zero else tr("Lowest to highest")
        elif section > 1:
            words = "\n".join(_on_two_lines(words, QFontMetrics(painter.font()), box.width() - left - PAD))
        flags = _HEAD if section > 1 else Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignBottom.value
        painter.drawText(box.adjusted(left, 4, -PAD, -7), flags, words)
        painter.restore()


class ForcesView(QTableView):
    """Measures of several forces; Space ticks, Return opens, Ctrl+Return asks for a slide.

    opened carries a row and the area whose report is meant (empty: any); order_wanted a column's name; pointed_changed a force's id;
    row_changed says that another row is the current one.
    """

    opened = Signal(int, str)
    slide_wanted = Signal()
    order_wanted = Signal(str)
    pointed_changed = Signal(str)
    row_changed = Signal(int)
    find_wanted = Signal()

    def __init__(self, appearance: Appearance, line_of: Callable[[ForcesRow, str], Line], parent: QWidget) -> None:
        """Make the table; *line_of* gives the marks of a row where a force is pointed at (empty: none)."""
        super().__init__(parent)
        self.appearance, self._line_of = appearance, line_of
        self.own = self.pointed = ""
        self.from_zero = True
        self._strips: dict[int, Line] = {}
        self.model_ = ForcesTable()
        self.model_.setParent(self)
        self.setModel(self.model_)
        self.setItemDelegate(ForcesDelegate(self))
        self.setAccessibleName(tr("Forces side by side"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = ForcesHeader(self)
        self.setHorizontalHeader(header)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setFixedHeight(HEADER)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._order_by)
        self.doubleClicked.connect(lambda index: self._open(index.row(), index.column()))
        self.selectionModel().currentChanged.connect(self._moved)
        self._bubble = ValueBubble(self.viewport())
        self._bubble.setObjectName("bubble")
        self._bubble.setFont(face(12))

    # What is shown -----------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[ForcesRow], forces: Sequence[ForceColumn], order: str, *, descending: bool) -> None:
        """Show rows and forces; the row that was the current one stays so where it is still shown, else the first is.

        The reader stays where they are, and in another order begins at its top.
        """
        current, column = self.current(), max(0, self.currentIndex().column())
        key, place = current.key if current else "", self.verticalScrollBar().value()
        turned = (order, descending) != (self.model_.order, self.model_.descending)
        self._bubble.hide()
        self._strips.clear()
        self.model_.show(rows, forces, order, descending=descending)
        if self.pointed not in {force.id for force in forces}:
            self.pointed = ""
        self._fit()
        if rows:
            number = next((number for number, row in enumerate(rows) if key in row.keys), 0)
            self.verticalScrollBar().setValue(place)
            self.setCurrentIndex(self.model_.index(number, min(column, self.model_.columnCount() - 1)))
        if turned:
            self.scrollToTop()
        self.row_changed.emit(self.currentIndex().row())

    def current(self) -> ForcesRow | None:
        """Return the row that is the current one."""
        number = self.currentIndex().row()
        return self.model_.rows[number] if 0 <= number < len(self.model_.rows) else None

    def strip(self, row: int) -> Line:
        """Return a row's marks."""
        if row not in self._strips:
            self._strips[row] = self._line_of(self.model_.rows[row], self.pointed)
        return self._strips[row]

    def spread(self, from_zero: bool) -> None:
        """Draw strips from zero, or from the lowest value to the highest."""
        self.from_zero = from_zero
        self._bubble.hide()
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def point_at(self, force: str) -> None:
        """Draw a force (empty: none) as the one pointed at."""
        if force != self.pointed and force != self.own:
            self.pointed = force
            self._strips.clear()
            self.viewport().update()
            self.horizontalHeader().viewport().update()
            self.pointed_changed.emit(force)

    # Measures ----------------------------------------------------------------------------------------

    @staticmethod
    def box_of(cell: QRect) -> QRect:
        """Return the place of a row's box in its first cell."""
        return QRect(cell.left() + MARGIN, cell.top() + (cell.height() - BOX) // 2, BOX, BOX)

    @staticmethod
    def name_box(cell: QRect) -> QRect:
        """Return the place of a row's words in its first cell."""
        return cell.adjusted(MARGIN + BOX + 12, ABOVE, -PAD, -ABOVE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give values what they need, the strip a part of what is left, and the name the rest.

        Where there is too little headings are cut before one has to scroll.
        """
        count = self.model_.columnCount()
        if count < 4:
            return
        needed = [self._needed(column) for column in range(2, count)]
        headings = [self._heading_width(column) for column in range(2, count)]
        values = [max(VALUE, *both) for both in zip(needed, headings, strict=True)]
        if self.viewport().width() < sum(values) + NARROWEST_STRIP + NARROWEST_NAME + MARGIN:
            forces = [max(NARROWEST_VALUE, width) for width in needed[1:]]  # their names are cut, values never
            values = [max(needed[0], headings[0]), *forces]
        room = self.viewport().width() - sum(values)
        strip = max(NARROWEST_STRIP, min(WIDEST_STRIP, room * 2 // 5))
        name = max(NARROWEST_NAME + MARGIN, room - strip)
        spare = max(0, name - WIDEST_NAME)
        for column, width in enumerate((name - spare, strip + spare, *values)):
            self.setColumnWidth(column, width)
        self._set_heights(name - spare)

    def _needed(self, column: int) -> int:
        """Return the width that a column's cells need."""
        widest = max(map(QFontMetrics(face(13, weight=600)).horizontalAdvance, {*self._texts(column)}), default=0)
        is_difference = self.model_.column_name(column) == DIFFERENCE
        return (widest if is_difference else min(WIDEST_VALUE, widest)) + 2 * PAD

    def _heading_width(self, column: int) -> int:
        """Return the width of a column whose heading has room on two lines."""
        words, metrics = str(self.model_.headerData(column, Qt.Orientation.Horizontal)).split(), QFontMetrics(face(12, weight=600))
        halves = ((" ".join(words[:number]), " ".join(words[number:])) for number in range(1, len(words) + 1))
        return min((max(map(metrics.horizontalAdvance, lines)) for lines in halves), default=0) + 2 * PAD + 4

    def _texts(self, column: int) -> list[str]:
        """Return what stands in a column's cells: each value, and what is small below it."""
        if self.model_.column_name(column) == DIFFERENCE:
            return [row.difference for row in self.model_.rows]
        found = ((self.model_.cell(number, column), row.period) for number, row in enumerate(self.model_.rows))
        cells = [(cell, period) for cell, period in found if cell is not None]
        return [*(printed(cell.stated) for cell, _ in cells), *(small(cell, period) for cell, period in cells if cell.others)]

    def _set_heights(self, width: int) -> None:
        room = self.name_box(QRect(0, 0, width, 0)).width()
        fonts = QFontMetrics(face(13, weight=600)), QFontMetrics(face(12))
        heights = self.verticalHeader()
        for number, row in enumerate(self.model_.rows):
            texts = typographic(row.name), measured(row)
            needed = sum(_height(metrics, text, room) for metrics, text in zip(fonts, texts, strict=True))
            heights.resizeSection(number, max(2 * LINE + 2, needed) + 2 * ABOVE + 2)

    # Pointer and keys --------------------------------------------------------------------------------

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        name = self.model_.column_name(now.column())
        if name in {force.id for force in self.model_.forces}:
            self.point_at(name)
        if now.row() != before.row():
            self.row_changed.emit(now.row())

    def _order_by(self, section: int) -> None:
        self.order_wanted.emit(NAME if section == 1 else self.model_.column_name(section))

    def _open(self, row: int, column: int) -> None:
        name = self.model_.column_name(column)
        self.opened.emit(row, name if name in {force.id for force in self.model_.forces} else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, open and add by key; leave the rest to Qt."""
        index, key = self.currentIndex(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.slide_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index.row(), index.column())
        elif key == Qt.Key.Key_Space and index.isValid():
            self.model_.tick(index.row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a row by its box; else choose what is clicked."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and event.position().x() < self.visualRect(index).left() + MARGIN + BOX + 6:
            self.setCurrentIndex(index)
            self.model_.tick(index.row())
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the value under the pointer, and point at the force whose it is."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        name = self.model_.column_name(index.column()) if index.isValid() else ""
        self._bubble.hide()
        if name == STRIP:
            self._say_mark(index, point)
        elif name in {force.id for force in self.model_.forces}:
            self.point_at(name)

    def _say_mark(self, index: QModelIndex, point: QPoint) -> None:
        line, box = self.strip(index.row()), self.visualRect(index)
        axis, _ = axis_of(line, box, from_zero=self.from_zero)
        near = [(abs(axis.at(float(mark.value)) - point.x()), mark) for mark in line.marks if mark.value is not None]
        distance, mark = min(near, key=lambda pair: pair[0], default=(100.0, None))
        if mark is None or distance > 8:
            return
        spot = QRectF(axis.at(float(mark.value or 0)) - 8, box.center().y() - 9, 16, 18)
        self._bubble.say(spoken(line, mark, strips((line,))), spot, QRectF(self.viewport().rect()).adjusted(4, 0, -4, 0))
        if mark.area in {force.id for force in self.model_.forces}:
            self.point_at(mark.area)

    def leaveEvent(self, event: QEvent) -> None:
        """Say no value when the pointer has gone."""
        self._bubble.hide()
        super().leaveEvent(event)
