"""Search hits in a list: kind and place above, the words found below with their matches marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from peelviewer.analysis.pages import page_range
from peelviewer.qtmodels.hits import HIT, REPORT, REPORTS, Index, hit_name
from peelviewer.ui.look.theme import Theme, face

HIT_HEIGHT = 54
"""Pixels that a hit takes: two lines with air."""


class HitDelegate(QStyledItemDelegate):
    """Draws a hit: kind and place above, snippet with its matches marked below."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a hit, and a width that does not matter."""
        return QSize(200, HIT_HEIGHT)

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
        if index.data(REPORTS) == 1:
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight, page_range(hit.pages))
        kind, *name = hit_name(hit)
        names = (kind, hit.place) if hit.kind == "finding" or not name else (kind, *name)
        heading = " · ".join(part for part in (index.data(REPORT), *names) if part)
        heading = QFontMetrics(small).elidedText(heading, Qt.TextElideMode.ElideRight, inner.width() - 60)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, heading)
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        draw_snippet(painter, theme, hit.snippet, inner.adjusted(0, 18, 0, 0))
        painter.restore()


def _apart(snippet: str) -> list[str]:
    """Return the parts of a snippet: every second one is what matched."""
    return snippet.replace("\n", " ").replace("\ue001", "\ue000").split("\ue000")


def snippet_lines(snippet: str, width: int, lines: int) -> int:
    """Return how many lines a snippet takes of those it may."""
    text = "".join(_apart(snippet))
    return 1 if QFontMetrics(_font()).horizontalAdvance(text) <= width else lines


def _font() -> QFont:
    return face(14, serif=True)


def draw_snippet(painter: QPainter, theme: Theme, snippet: str, box: QRect, lines: int = 1, line_height: int = 22) -> None:
    """Draw a snippet with its matches marked, in so many lines; what has no room ends in an ellipsis."""
    parts, font = _apart(snippet), _font()
    text = "".join(parts)
    for number in range(lines):
        last = number == lines - 1
        line_text, length = (_elided(text, font, box), len(text)) if last else _line(text, font, box)
        layout = QTextLayout(line_text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(_marked(parts, len(line_text) - (last and line_text != text), theme))
        layout.beginLayout()
        layout.createLine().setLineWidth(box.width())
        layout.endLayout()
        layout.draw(painter, QPointF(box.x(), box.y() + number * line_height))
        text, parts = text[length:], _after(parts, length)
        if not text:
            return


def _elided(text: str, font: QFont, box: QRect) -> str:
    """Return as much of a text as fits, whole words as long as there are some."""
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    if elided == text:
        return text
    words = elided[:-1]
    space = words.rfind(" ") if len(text) > len(words) and text[len(words)].isalnum() else -1
    return words[:space] + " …" if space > len(words) // 2 else elided


def _line(text: str, font: QFont, box: QRect) -> tuple[str, int]:
    """Return what a line takes of a text, and how many letters that is with the space after it."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    return text[: line.textLength()].rstrip(), line.textLength()


def _after(parts: list[str], count: int) -> list[str]:
    """Return the parts without so many of their letters."""
    rest = []
    for part in parts:
        rest.append(part[count:])
        count = max(0, count - len(part))
    return rest


def _marked(parts: list[str], length: int, theme: Theme) -> list[QTextLayout.FormatRange]:
    offset, formats = 0, []
    for number, part in enumerate(parts):
        if number % 2 and part and offset < length:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = offset, min(len(part), length - offset)
            char = QTextCharFormat()
            char.setBackground(theme.colour("highlight"))
            char.setForeground(theme.colour("text"))
            marked.format = char
            formats.append(marked)
        offset += len(part)
    return formats
