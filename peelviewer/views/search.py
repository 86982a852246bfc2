"""Search everything: a field, and hits as one types, in a panel over the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from peelviewer.ui.searching import Searching
from peelviewer.ui.session import Session
from peelviewer.ui.theme import face

Index = QModelIndex | QPersistentModelIndex
MOST = 60
HIT = Qt.ItemDataRole.UserRole
KINDS = {
    "section": "Section", "finding": "Finding", "note": "Note", "figure": "Figure", "indicator": "Indicator",
    "term": "Term", "improvement": "To improve", "caveat": "Caveat", "erratum": "Error in print",
}  # fmt: skip


class Hits(QAbstractListModel):
    """The hits of the newest query."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Any] = []

    def show_hits(self, hits: list[Any]) -> None:
        """Replace the hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a hit, or its words for a screen reader."""
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{KINDS.get(hit.kind, hit.kind)}: {hit.title}, {hit.place}, page {hit.page}. {plain_snippet(hit.snippet)}"
        return None


def plain_snippet(snippet: str) -> str:
    """Return a snippet without its marks."""
    return snippet.replace("\ue000", "").replace("\ue001", "")


def _count(query: str, hits: int) -> str:
    """Return what the panel says above the hits."""
    if not hits:
        return f"Nothing found for “{query}”. Try fewer words, or part of one."
    return "1 hit" if hits == 1 else f"{'First ' if hits >= MOST else ''}{hits} hits"


class HitDelegate(QStyledItemDelegate):
    """Draws a hit: kind and place above, snippet with its matches marked below."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines with air."""
        return QSize(200, 54)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a hit."""
        hit, theme, row = index.data(HIT), self._session.theme, option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(row, theme.colour("selection"))
            painter.fillRect(QRect(row.x(), row.y(), 3, row.height()), theme.colour("accent"))
        inner = row.adjusted(16, 7, -16, -7)
        small = face(12)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight, f"p. {hit.page}" if hit.page else "")
        head = f"{KINDS.get(hit.kind, hit.kind)} · {hit.place if hit.kind in ('finding', 'erratum', 'improvement') else hit.title}"
        head = QFontMetrics(small).elidedText(head, Qt.TextElideMode.ElideRight, inner.width() - 60)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, head)
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        self._snippet(painter, hit.snippet, inner)
        painter.restore()

    def _snippet(self, painter: QPainter, snippet: str, inner: QRect) -> None:
        theme, text, formats = self._session.theme, "", []
        for number, part in enumerate(snippet.replace("\ue001", "\ue000").split("\ue000")):
            if number % 2:
                marked = QTextLayout.FormatRange()
                marked.start, marked.length = len(text), len(part)
                char = QTextCharFormat()
                char.setBackground(theme.colour("highlight"))
                char.setForeground(theme.colour("text"))
                marked.format = char
                formats.append(marked)
            text += part
        layout = QTextLayout(text.replace("\n", " "), face(14, serif=True))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(inner.width())
        layout.endLayout()
        painter.setClipRect(inner)
        layout.draw(painter, inner.topLeft() + QRect(0, 18, 0, 0).topLeft())


class SearchPanel(QFrame):
    """The panel below the search field; Escape closes it, Enter opens the chosen hit; left gives the keyboard back."""

    left = Signal()

    def __init__(self, session: Session, searching: Searching, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchpanel")
        self._session, self._searching, self.field = session, searching, field
        self.model = Hits(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(session, self.list))
        self.list.setAccessibleName("Search hits")
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self.count.setFont(face(12))
        self.count.setContentsMargins(16, 8, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.count)
        layout.addWidget(self.list)
        self.hide()
        field.installEventFilter(self)
        field.textEdited.connect(self._ask)
        field.returnPressed.connect(self._open_chosen)
        self.list.clicked.connect(lambda index: self._open_chosen())
        searching.found.connect(self._show)

    def _ask(self, query: str) -> None:
        if query.strip():
            self._searching.ask(query)
        else:
            self.hide()

    def _show(self, query: str, hits: list[Any]) -> None:
        if query != self.field.text():
            return
        self.model.show_hits(hits)
        self.count.setText(_count(query, len(hits)))
        if hits:
            self.list.setCurrentIndex(self.model.index(0))
        self._place(len(hits))
        self.show()
        self.raise_()

    def _place(self, hits: int) -> None:
        window = self.window()
        corner = self.field.mapTo(window, self.field.rect().bottomLeft())
        width = max(560, self.field.width())
        left = min(corner.x(), window.width() - width - 8)
        self.setGeometry(left, corner.y() + 4, width, min(36 + 54 * hits + 2, window.height() - corner.y() - 60))

    def _open_chosen(self) -> None:
        index = self.list.currentIndex()
        if self.isVisible() and index.isValid():
            hit = index.data(HIT)
            self.hide()
            self.field.clear()
            self._session.open(hit.paragraph or hit.node)
            self.left.emit()
        elif self.field.text().strip():
            self._session.open(self.field.text().strip())
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the hits with the arrow keys while the field keeps the keyboard."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(Qt.Key(event.key()))
            if step and self.isVisible() and self.model.hits:
                row = min(len(self.model.hits) - 1, max(0, self.list.currentIndex().row() + step))
                self.list.setCurrentIndex(self.model.index(row))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                self.field.clear()
                self.left.emit()
                return True
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)
