"""Search hits in a list: kind and place above, the words found below with their matches marked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from peelviewer.ui.look.theme import Theme, face
from peelviewer.wording import mark, tr

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
KINDS = {
    "section": mark("Section"), "finding": mark("Finding"), "note": mark("Note"), "figure": mark("Figure"), "indicator": mark("Indicator"),
    "term": mark("Term"), "improvement": mark("To improve"), "caveat": mark("Caveat"), "erratum": mark("Error in print"),
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
            return ", ".join((": ".join(_named(hit)), hit.place, f"{tr('page {page}', page=hit.page)}. {plain_snippet(hit.snippet)}"))
        return None


def _named(hit: Any) -> tuple[str, ...]:
    """Return a hit's kind in the reader's language and its name in the report's, which must not say the kind once more."""
    kind = tr(KINDS[hit.kind])
    if hit.kind in ("erratum", "improvement"):
        return (kind,)
    return kind, hit.node.removeprefix("note-") if hit.kind == "note" else hit.title.removeprefix("Figure ")


def plain_snippet(snippet: str) -> str:
    """Return a snippet without its marks."""
    return snippet.replace("\ue000", "").replace("\ue001", "")


class HitDelegate(QStyledItemDelegate):
    """Draws a hit: kind and place above, snippet with its matches marked below."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines with air."""
        return QSize(200, 54)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a hit."""
        hit, theme, row, view = index.data(HIT), self._theme(), option.rect, option.widget
        painter.save()
        chosen = isinstance(view, QListView) and view.selectionModel().isSelected(index)
        if chosen:
            painter.fillRect(row, theme.colour("selection"))
            painter.fillRect(QRect(row.x(), row.y(), 3, row.height()), theme.colour("accent"))
        inner = row.adjusted(16, 7, -16, -7)
        small = face(12)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight, tr("p. {page}", page=hit.page) if hit.page else "")
        kind, *name = _named(hit)
        head = " · ".join((kind, hit.place) if hit.kind == "finding" or not name else (kind, *name))
        head = QFontMetrics(small).elidedText(head, Qt.TextElideMode.ElideRight, inner.width() - 60)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, head)
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        self._snippet(painter, hit.snippet, inner)
        painter.restore()

    def _snippet(self, painter: QPainter, snippet: str, inner: QRect) -> None:
        theme, parts, font = self._theme(), snippet.replace("\n", " ").replace("\ue001", "\ue000").split("\ue000"), face(14, serif=True)
        whole = "".join(parts)
        text = QFontMetrics(font).elidedText(whole, Qt.TextElideMode.ElideRight, inner.width())
        shown, at, formats = len(text) - (text != whole), 0, []
        for number, part in enumerate(parts):
            if number % 2 and at < shown:
                marked = QTextLayout.FormatRange()
                marked.start, marked.length = at, min(len(part), shown - at)
                char = QTextCharFormat()
                char.setBackground(theme.colour("highlight"))
                char.setForeground(theme.colour("text"))
                marked.format = char
                formats.append(marked)
            at += len(part)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(inner.width())
        layout.endLayout()
        layout.draw(painter, inner.topLeft() + QRect(0, 18, 0, 0).topLeft())
