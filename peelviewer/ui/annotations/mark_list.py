"""The list of marks: each row painted, as high as its words; in a list of thousands cut short."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peelviewer.model.annotations import Annotation, MarkColour
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import Theme, face
from peelviewer.wording import tr

from .rows import ROW, MarkRows, Row

Index = QModelIndex | QPersistentModelIndex
PAD, EDGE, BAR, INSET = 16, 10, 3, 13
"""Pixels: left and right of a row, above and below it, of the bar at the words, and from the bar's edge to the words."""
PLACE, QUOTE, NOTE, TITLE = 18, 22, 20, 36
"""Heights of a line of each kind."""
MOST_QUOTED, MOST_WRITTEN = 3, 6
"""Lines of a row in a report's list."""
FEW_QUOTED, FEW_WRITTEN = 2, 1
"""Lines of a row in a list of thousands."""
LETTER, BOOKMARK = 8.6, 46
"""Pixels of a wide letter of marked words, and of a bookmark's row."""
KEPT = 4096
BATCH = 200
"""Rows that are laid out at once."""


class MarkDelegate(QStyledItemDelegate):
    """Paints a row: where the mark stands, its words behind a bar of its colour and line, what is written to it."""

    def __init__(self, appearance: Appearance, view: QListView, *, alike: bool) -> None:
        super().__init__(view)
        self._appearance, self._view, self._alike = appearance, view, alike
        self._cut: dict[tuple[str, int, int, bool, int], list[str]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's size."""
        row: Row = index.data(ROW)
        return QSize(120, self._height(row, self._view.viewport().width()))

    def _height(self, row: Row, width: int) -> int:
        if row.mark is None:
            return TITLE
        if row.mark.is_bookmark:
            return BOOKMARK
        if self._alike:
            return self._height_at_a_glance(row.mark, width)
        note = self._note(row.mark, width)
        return 2 * EDGE + PLACE + 4 + len(self._quote(row.mark, width)) * QUOTE + (4 + len(note) * NOTE if note else 0)

    def _height_at_a_glance(self, mark: Annotation, width: int) -> int:
        """Return a row's height by how many letters it has: thousands are measured before one of them is seen."""
        fits = "\n" not in mark.anchor.words and len(mark.anchor.words) * LETTER <= width - 2 * PAD - INSET
        return 2 * EDGE + PLACE + 4 + (1 if fits else FEW_QUOTED) * QUOTE + (4 + NOTE if mark.note.strip() else 0)

    def _quote(self, mark: Annotation, width: int) -> list[str]:
        return self._lines(mark.anchor.words, 15, True, width - 2 * PAD - INSET, FEW_QUOTED if self._alike else MOST_QUOTED)

    def _note(self, mark: Annotation, width: int) -> list[str]:
        return self._lines(mark.note, 13, False, width - 2 * PAD, FEW_WRITTEN if self._alike else MOST_WRITTEN)

    def _lines(self, words: str, size: int, serif: bool, width: int, most: int) -> list[str]:
        key = (words[:2000], size, width, serif, most)
        if key not in self._cut:
            if len(self._cut) > KEPT:
                self._cut.clear()
            self._cut[key] = cut_to_lines(" ".join(key[0].split()), size, serif, width, most)
        return self._cut[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: Row = index.data(ROW)
        theme, box = self._appearance.theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("selection"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
            if self._view.hasFocus():
                painter.setPen(theme.colour("focus"))
                painter.drawRect(box.adjusted(4, 1, -2, -2))
        elif self._alike:
            painter.fillRect(QRect(box.left() + PAD, box.bottom(), box.width() - 2 * PAD, 1), theme.colour("line"))
        if row.mark is None:
            self._title(painter, row, box)
        elif row.mark.is_bookmark:
            self._bookmark(painter, row, row.mark, box)
        else:
            self._mark(painter, row, row.mark, box, chosen)
        painter.restore()

    def _title(self, painter: QPainter, row: Row, box: QRect) -> None:
        theme = self._appearance.theme
        painter.setFont(face(13, weight=600))
        painter.setPen(theme.colour("text"))
        inner = box.adjusted(PAD, 8, -PAD, 0)
        words = painter.fontMetrics().elidedText(row.place, Qt.TextElideMode.ElideRight, inner.width() - 40)
        painter.drawText(inner, _LEFT, words)
        painter.setFont(face(12))
        painter.setPen(theme.colour("muted"))
        width = QFontMetrics(face(13, weight=600)).horizontalAdvance(words)
        painter.drawText(inner.adjusted(width + 8, 0, 0, 0), _LEFT, str(row.total))

    def _bookmark(self, painter: QPainter, row: Row, mark: Annotation, box: QRect) -> None:
        theme = self._appearance.theme
        if not self._alike:
            painter.fillRect(QRect(box.left() + PAD, box.top(), box.width() - 2 * PAD, 1), theme.colour("line"))
        sign = icons.pixmap("bookmark", theme.colours["accent"], 15, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + PAD, box.top() + 8), sign)
        inner = box.adjusted(PAD + 24, 5, -PAD, 0)
        painter.setFont(face(12))
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRect(inner.left(), inner.top() + 20, inner.width(), PLACE), _LEFT, _fit(painter, row.place, inner.width()))
        right = (row.moment if row.is_elsewhere else tr("detached")) if row.is_detached else ""
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), NOTE), _RIGHT, right)
        painter.setFont(face(13))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), NOTE), _LEFT, _fit(painter, mark.note, inner.width() - 60))

    def _mark(self, painter: QPainter, row: Row, mark: Annotation, box: QRect, chosen: bool) -> None:
        theme, inner = self._appearance.theme, box.adjusted(PAD, EDGE, -PAD, -EDGE)
        painter.setFont(face(12))
        painter.setPen(theme.colour("on_selection" if chosen else "muted"))
        moment = tr("detached") if row.is_detached and not row.is_elsewhere else row.moment
        line = QRect(inner.left(), inner.top(), inner.width(), PLACE)
        painter.drawText(line, _RIGHT, moment)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(moment) - 12
        painter.drawText(line, _LEFT, _fit(painter, row.place, room))
        top = inner.top() + PLACE + 4
        quote = self._quote(mark, box.width())
        draw_bar(painter, theme, mark.colour, inner.left(), top + 2, len(quote) * QUOTE - 4)
        painter.setFont(face(15, serif=True))
        painter.setPen(theme.colour("text"))
        for number, words in enumerate(quote):
            painter.drawText(QRect(inner.left() + INSET, top + number * QUOTE, inner.width(), QUOTE), _LEFT, words)
        top += len(quote) * QUOTE + 4
        painter.setFont(face(13))
        for number, words in enumerate(self._note(mark, box.width())):
            painter.drawText(QRect(inner.left(), top + number * NOTE, inner.width(), NOTE), _LEFT, words)


_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value


def _fit(painter: QPainter, words: str, room: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))


def draw_bar(painter: QPainter, theme: Theme, colour: MarkColour, left: int, top: int, height: int) -> None:
    """Draw the upright line at marked words: whole, dashed, dotted or two, as below them in the text."""
    ink = theme.colour(f"mark_{colour.value}_line")
    if colour is MarkColour.PINK:
        painter.fillRect(QRect(left, top, 1, height), ink)
        painter.fillRect(QRect(left + BAR, top, 1, height), ink)
        return
    run, gap = {MarkColour.YELLOW: (height, 0), MarkColour.GREEN: (6, 3), MarkColour.BLUE: (2, 2)}[colour]
    y = top
    while y < top + height:
        painter.fillRect(QRect(left, y, BAR, min(run, top + height - y)), ink)
        y += max(1, run + gap)


def cut_to_lines(words: str, size: int, serif: bool, width: int, most: int) -> list[str]:
    """Return words as lines of a width in pixels, as many as there may be; the last ends in an ellipsis where more would follow."""
    if not words:
        return []
    font = face(size, serif=serif)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[tuple[int, int]] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        starts.append((line.textStart(), line.textLength()))
    layout.endLayout()
    raw = words.encode("utf-16-le")
    lines = [raw[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").strip() for start, length in starts]
    if len(lines) <= most:
        return lines
    rest = raw[2 * starts[most - 1][0] :].decode("utf-16-le", "replace")
    return [*lines[: most - 1], QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class MarkList(QListView):
    """A list of marks; opened carries the uid of one that was clicked or opened by key, removed of one to remove."""

    opened = Signal(str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    current_changed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget, *, alike: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("marklist")
        self.rows = MarkRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(MarkDelegate(appearance, self, alike=alike))
        if alike:
            self.setLayoutMode(QListView.LayoutMode.Batched)
            self.setBatchSize(BATCH)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(tr("My notes"))
        self.clicked.connect(lambda index: self._open(index, self.opened.emit))
        self.selectionModel().currentChanged.connect(lambda now, before: self.current_changed.emit(self.current()))
        appearance.theme_changed.connect(self.viewport().update)

    def current(self) -> str:
        """Return the mark that is chosen, empty where none is."""
        row = self.rows.rows[self.currentIndex().row()] if self.currentIndex().isValid() else None
        return row.mark.uid if row is not None and row.mark is not None else ""

    def show_rows(self, rows: list[Row]) -> None:
        """List rows, with the same mark chosen where it is still there, at the same height."""
        before, scrolled = self.current(), self.verticalScrollBar().value()
        self.rows.show_rows(rows)
        self.choose(before)
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, uid: str) -> None:
        """Have a mark be the chosen one, where it is listed."""
        number = self.rows.row_of(uid) if uid else -1
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number))

    def _open(self, index: Index, act: Callable[[str], object]) -> None:
        row: Row | None = index.data(ROW) if index.isValid() else None
        if row is not None and row.mark is not None:
            act(row.mark.uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a mark with Return, write to it with F2, remove it with Delete; leave the rest to Qt."""
        acts = {
            Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.edit_wanted, Qt.Key.Key_Delete: self.remove_wanted,
        }  # fmt: skip
        wish = acts.get(Qt.Key(event.key()))
        if wish is None:
            super().keyPressEvent(event)
        else:
            self._open(self.currentIndex(), wish.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay rows out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
