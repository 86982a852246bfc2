"""How the rows of search results are drawn: headings with counts, folds, and hits of up to two lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from peelviewer.analysis.pages import page_range
from peelviewer.qtmodels.hit_grouping import Group
from peelviewer.qtmodels.hit_groups import ROW, HitGroups, Row, fold_name
from peelviewer.qtmodels.hits import Index
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import Theme, face

from .hit_list import draw_snippet, snippet_lines

HEADING, CHAPTER, FOLD = 32, 28, 25
INDENT, EDGE, LINE = 36, 20, 20
LINES = 2
SCROLL_BAR = 14
"""Pixels that a scroll bar may take: rows keep their height whether it is there or not."""


class ResultDelegate(QStyledItemDelegate):
    """Draws the rows of HitGroups."""

    def __init__(self, theme: Callable[[], Theme], model: HitGroups, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height by what it shows."""
        row: Row = index.data(ROW)
        if row.fold is not None:
            return QSize(200, FOLD)
        if row.number < 0:
            return QSize(200, CHAPTER if row.group.level else HEADING)
        return QSize(200, 30 + LINE * self._lines(self._model.hits[row.number].snippet))

    def _lines(self, snippet: str) -> int:
        return snippet_lines(snippet, self._view.width() - SCROLL_BAR - INDENT - EDGE, LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: Row = index.data(ROW)
        painter.save()
        theme, box = self._theme(), option.rect
        chosen = self._view.selectionModel().isSelected(index)
        current = row.number >= 0 and row.number == self._model.current
        if current or chosen:
            painter.fillRect(box, theme.colour("selection"))
        if current:
            painter.fillRect(QRect(box.x(), box.y(), 3, box.height()), theme.colour("accent"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if row.fold is not None:
            self._words(painter, box.adjusted(INDENT, 0, -EDGE, 0), fold_name(row.fold), "on_selection" if chosen else "accent")
        elif row.number < 0:
            self._heading(painter, box, row.group, chosen)
        else:
            self._hit(painter, box, row.number, chosen or current)
        if chosen and self._view.hasFocus():
            painter.setPen(theme.colour("focus"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, words: str, colour: str, weight: int = 400) -> None:
        painter.setFont(face(12, weight=weight))
        painter.setPen(self._theme().colour(colour))
        painter.drawText(box, (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value, words)

    def _heading(self, painter: QPainter, box: QRect, group: Group, chosen: bool) -> None:
        theme = self._theme()
        if not chosen:
            painter.fillRect(box.adjusted(0, 0, 0, -1), theme.colour("chrome" if not group.level else "raised"))
        colour: QColor = theme.colour("on_selection" if chosen else "text")
        picture = "chevron-right" if self._model.is_closed(group) else "chevron-down"
        painter.drawPixmap(
            QPoint(box.x() + 14, box.center().y() - 7), icons.pixmap(picture, colour.name(), 14, painter.device().devicePixelRatioF())
        )
        bold, small = face(13, weight=600), face(12)
        count = str(group.size)
        room = box.adjusted(INDENT, 0, -EDGE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour)
        painter.setFont(small)
        painter.drawText(room, (middle | Qt.AlignmentFlag.AlignRight).value, count)
        room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(count) - 12)
        first, second = (group.name, self._model.about(group)) if not group.level else (group.about, group.name)
        for words, font, ink in ((first, bold, "text"), (second, bold if group.level else face(13), "text" if group.level else "muted")):
            if words:
                painter.setFont(font)
                painter.setPen(colour if chosen else theme.colour(ink))
                elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, (middle | Qt.AlignmentFlag.AlignLeft).value, elided)
                room.setLeft(room.left() + QFontMetrics(font).horizontalAdvance(elided) + 8)

    def _hit(self, painter: QPainter, box: QRect, number: int, chosen: bool) -> None:
        hit, theme = self._model.hits[number], self._theme()
        inner = box.adjusted(INDENT, 5, -EDGE, -5)
        first, about = self._model.grouping.names(hit)
        page = page_range(hit.pages)
        muted = "on_selection" if chosen else "muted"
        painter.setFont(face(12))
        painter.setPen(theme.colour(muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight, page)
        painter.setFont(face(12, weight=600))
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, first)
        name_box = inner.adjusted(
            QFontMetrics(painter.font()).horizontalAdvance(first) + 8, 0, -QFontMetrics(face(12)).horizontalAdvance(page) - 10, 0
        )
        painter.setFont(face(12))
        painter.setPen(theme.colour(muted))
        painter.drawText(
            name_box, Qt.AlignmentFlag.AlignLeft, QFontMetrics(face(12)).elidedText(about, Qt.TextElideMode.ElideRight, name_box.width())
        )
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        draw_snippet(painter, theme, hit.snippet, inner.adjusted(0, 18, 0, 0), LINES, LINE)
