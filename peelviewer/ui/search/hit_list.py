"""Search hits in a list: kind and place above, the words found below with their matches marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from peelviewer.analysis.pages import shown
from peelviewer.qtmodels.hits import HIT, Index, hit_name
from peelviewer.ui.look.theme import Theme, face


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
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight, shown(hit.pages))
        kind, *name = hit_name(hit)
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
