"""A row of the contents: name and page, figures, grade, what is to improve, and how many marks the reader has made there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from peelviewer.analysis.doubt import grade_label
from peelviewer.model.report import QUESTION, Judgment
from peelviewer.qtmodels.report_tree import ReportTree, TreeNode, to_improve
from peelviewer.text.plain import plain_text
from peelviewer.ui.look import badge, icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ContentsDelegate(QStyledItemDelegate):
    """Draws a row: name and page, below a question its grade and what is to improve."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def _node(self, index: Index) -> TreeNode:
        proxy = index.model()
        assert isinstance(proxy, QSortFilterProxyModel)  # noqa: S101
        tree = proxy.sourceModel()
        assert isinstance(tree, ReportTree)  # noqa: S101
        return tree.node(proxy.mapToSource(index))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height: 48 for a judged chapter or section, 28 for others, 24 for inner headings."""
        section = self._node(index).section
        graded = section.level < 3 and self._workspace.place.report.judgment_of(section)
        return QSize(120, 48 if graded else 24 if section.level == 3 else 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        node, theme = self._node(index), self._workspace.appearance.theme
        tree = option.widget
        assert isinstance(tree, QTreeView)  # noqa: S101
        # The tree is asked, not option.state: its type has all of QStyle's enums made before the first paint.
        chosen = tree.selectionModel().isSelected(index)
        # The whole row is ours, indentation included, so that the selection runs from edge to edge.
        row = QRect(0, option.rect.y(), option.rect.right() + 1, option.rect.height())
        painter.save()
        if chosen:
            painter.fillRect(row, theme.colour("selection"))
            painter.fillRect(QRect(0, row.y(), 3, row.height()), theme.colour("accent"))
        if tree.hasFocus() and index == tree.currentIndex():
            painter.setPen(theme.colour("focus"))
            painter.drawRect(row.adjusted(4, 1, -2, -2))
        ink = theme.colour("on_selection" if chosen else "text")
        marks = node.marks if tree.isExpanded(index) else node.marks_below
        self._draw(painter, node, row, ink, chosen, marks)
        if node.children:
            name = "chevron-down" if tree.isExpanded(index) else "chevron-right"
            chevron = icons.pixmap(name, theme.colours["muted"], 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(7, row.y() + 7, chevron)
        painter.restore()

    @staticmethod
    def _left(node: TreeNode) -> int:
        return {1: 42 if node.section.kind == QUESTION else 24, 2: 42, 3: 58}[node.section.level]

    def _draw(self, painter: QPainter, node: TreeNode, row: QRect, ink: QColor, chosen: bool, marks: int) -> None:
        section, theme, level = node.section, self._workspace.appearance.theme, node.section.level
        muted = theme.colour("muted")
        judgment = self._workspace.place.report.judgment_of(section) if level < 3 else None
        numbered = level == 1 and section.kind == QUESTION
        left = self._left(node)
        top = QRect(left, row.y(), row.width() - left - 12, 28 if level < 3 else 24)
        if judgment:
            top.translate(0, 1)
        strong = chosen or (level == 1 and judgment is not None)
        name_font = face(12 if level == 3 else 13, weight=600 if strong else 400)
        right = top.right()
        if level < 3 and section.page:
            painter.setFont(face(12))
            painter.setPen(muted)
            painter.drawText(top, RIGHT, str(section.page))
            right -= 26
        right = self._marks(painter, node, marks, top, right)
        if level == 2 and node.figures:
            # All in one label: with one each, a row of three would have no room for the first.
            label = tr("Fig {number}", number=runs(node.figures))
            width = QFontMetrics(face(12)).horizontalAdvance(label)
            painter.setPen(muted)
            painter.drawText(QRect(right - width, top.y(), width, top.height()), RIGHT, label)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(right - width - 11, top.center().y() - 3, 7, 7))
            right -= width + 17
        if numbered:
            painter.setFont(face(13, weight=600))
            painter.setPen(muted)
            painter.drawText(QRect(24, top.y(), 16, top.height()), LEFT, section.number)
        painter.setFont(name_font)
        painter.setPen(ink if level < 3 or chosen else muted)
        words = plain_text(section.short)
        name = QFontMetrics(name_font).elidedText(words, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, top.y(), right - left, top.height()), LEFT, name)
        if judgment:
            self._grade(painter, node, row, left, ink, judgment)

    def _marks(self, painter: QPainter, node: TreeNode, marks: int, top: QRect, right: int) -> int:
        """Draw how many marks stand under a heading in words where nothing else is at the right; return where the rest ends."""
        if not marks:
            return right
        theme, spelled = self._workspace.appearance.theme, node.section.level == 3
        label = plural("{n} mark", "{n} marks", marks) if spelled else str(marks)
        painter.setFont(face(12))
        width = painter.fontMetrics().horizontalAdvance(label)
        painter.setPen(theme.colour("on_selection" if spelled else "muted"))
        painter.drawText(QRect(right - width, top.y(), width, top.height()), RIGHT, label)
        if spelled:
            return right - width - 10
        sign = icons.pixmap("message-square-text", theme.colours["accent"], 13, painter.device().devicePixelRatioF())
        painter.drawPixmap(right - width - 17, top.center().y() - 6, sign)
        return right - width - 27

    def _grade(self, painter: QPainter, node: TreeNode, row: QRect, left: int, ink: QColor, judgment: Judgment) -> None:
        grade, label_words = judgment.grade, grade_label(self._workspace.place.report, judgment)
        theme = self._workspace.appearance.theme
        line = QRect(left, row.y() + 24, row.width() - left - 12, 20)
        badge.draw_shape(painter, grade, QRectF(left, line.center().y() - 5, 11, 11), badge.mark_colour(theme, grade))
        font = face(12)
        painter.setFont(font)
        painter.setPen(ink)
        words = QRect(left + 17, line.y(), line.width(), line.height())
        painter.drawText(words, LEFT, label_words)
        if node.improvements:
            painter.setPen(theme.colour("muted"))
            words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(label_words) + 12)
            words.setRight(line.right())
            label = fitting(QFontMetrics(font), improvements_label(node), shortest_label(node), words.width())
            painter.drawText(words, LEFT, label)

    def is_over_improvements(self, index: Index, point: QPoint, row: QRect) -> bool:
        """Whether a point of a row is on the words that count its areas for improvement."""
        node, metrics = self._node(index), QFontMetrics(face(12))
        judgment = self._workspace.place.report.judgment_of(node.section) if node.section.level < 3 else None
        if judgment is None or not node.improvements:
            return False
        left = self._left(node) + 17 + metrics.horizontalAdvance(grade_label(self._workspace.place.report, judgment)) + 12
        label = fitting(metrics, improvements_label(node), shortest_label(node), row.right() - 12 - left)
        return QRect(left - 4, row.y() + 24, metrics.horizontalAdvance(label) + 8, 20).contains(point)


def fitting(metrics: QFontMetrics, words: str, short: str, room: int) -> str:
    """Return words that have room, in pixels, else what is short for them, else nothing: half a word tells less than none."""
    return next((text for text in (words, short) if metrics.horizontalAdvance(text) <= room), "")


def improvements_label(node: TreeNode) -> str:
    """Return how many of what is tracked is closed, where something is, else how many areas for improvement a row counts."""
    return to_improve(node)[-1]


def shortest_label(node: TreeNode) -> str:
    """Return the same in numbers alone."""
    return f"{node.closed}/{node.tracked}" if node.tracked else str(node.improvements)


def runs(numbers: tuple[int, ...]) -> str:
    """Return numbers in order, those that follow each other as one (1–3, 5)."""
    starts = [n for n in numbers if n - 1 not in numbers]
    ends = [n for n in numbers if n + 1 not in numbers]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))
