"""The contents: a tree of the report's sections with badges, figure dots and improvement counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.doubt import grade_label
from peelviewer.model.report import QUESTION, Judgment, Section
from peelviewer.qtmodels.report_tree import LOOK, ReportTree, TreeNode, to_improve
from peelviewer.text.plain import plain_text
from peelviewer.ui.look import badge, icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.ui.widgets.empty_state import EmptyState

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
        self._draw(painter, node, row, ink, chosen)
        if node.children:
            name = "chevron-down" if tree.isExpanded(index) else "chevron-right"
            chevron = icons.pixmap(name, theme.colours["muted"], 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(7, row.y() + 7, chevron)
        painter.restore()

    @staticmethod
    def _left(node: TreeNode) -> int:
        return {1: 42 if node.section.kind == QUESTION else 24, 2: 42, 3: 58}[node.section.level]

    def _draw(self, painter: QPainter, node: TreeNode, row: QRect, ink: QColor, chosen: bool) -> None:
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


class ContentsTree(QTreeView):
    """The tree; a click on a row opens it, on its chevron folds it; read_on_wanted carries whether back."""

    read_on_wanted = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.pressed_at = QPoint()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(tr("Contents of the report"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold where the chevron is; leave the rest to Qt."""
        self.pressed_at = event.position().toPoint()
        index = self.indexAt(self.pressed_at)
        if event.position().x() < 24 and index.isValid() and self.model().rowCount(index):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, read on in the text with Space; leave the rest to Qt (arrows walk, letters find)."""
        if event.key() == Qt.Key.Key_Space:
            self.read_on_wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class Contents(QWidget):
    """The contents pane with its own filter; focus_released gives the keyboard to the text."""

    focus_released = Signal()
    read_on_wanted = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, opened: Callable[[str], None] | None = None) -> None:
        super().__init__(parent)
        self._opened = opened or workspace.open
        self.setObjectName("contents")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.filter = FilterField(self)
        self.filter.setPlaceholderText(tr("Find in contents"))
        self.filter.setAccessibleName(tr("Find in contents"))
        self.filter.setFixedHeight(28)
        self.tree = ContentsTree(workspace, self)
        self._model = ReportTree(workspace.place.report, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setRecursiveFilteringEnabled(True)
        self._shown.setFilterRole(LOOK)
        self.tree.setModel(self._shown)
        self.tree.setDragEnabled(True)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._rows = ContentsDelegate(workspace, self.tree)
        self.tree.setItemDelegate(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        field = QVBoxLayout()
        field.setContentsMargins(12, 0, 12, 0)
        field.addWidget(self.filter)
        layout.addLayout(field)
        layout.addWidget(self.tree)
        self.filter.textChanged.connect(self._find)
        self.filter.returnPressed.connect(self._open_first)
        self.filter.entered.connect(self._enter)
        self.filter.focus_released.connect(self.focus_released)
        self.tree.clicked.connect(self._click)
        self.tree.activated.connect(self._open)
        self.tree.read_on_wanted.connect(self.read_on_wanted)
        workspace.section_changed.connect(self.follow)
        workspace.appearance.theme_changed.connect(lambda: self.tree.viewport().update())
        self._current_chapter, self._query = "", ""
        self._expanded: list[str] = []
        workspace.current_changed.connect(self._show_report)
        self.follow(workspace.place.section_id)

    def _show_report(self) -> None:
        """Show the contents of the report that is current now, unfolded where it is read."""
        old, self._model = self._model, ReportTree(self._workspace.place.report, self)
        self._shown.setSourceModel(self._model)
        old.deleteLater()
        self._current_chapter, self._expanded = "", []
        self.filter.clear()
        self.follow(self._workspace.place.section_id)

    def show_progress(self, progress: Mapping[str, tuple[int, int]]) -> None:
        """Show how many improvements are tracked and how many of those are closed, by the id of their heading."""
        self._model.show_progress(progress)

    @cached_property
    def nothing(self) -> EmptyState:
        """What is said where no heading is found."""
        from peelviewer.ui.widgets.empty_state import EmptyState  # the first paint does without

        label = EmptyState(self.tree, left=12)
        layout = self.layout()
        assert layout is not None  # noqa: S101
        layout.addWidget(label)
        return label

    def follow(self, place: str) -> None:
        """Choose the row of the heading being read and open the way to it."""
        index = self._row(place)
        if index.isValid() and index != self.tree.currentIndex():
            self._choose(index)

    def _row(self, place: str) -> QModelIndex:
        """Return the row of a heading, or of its chapter where the tree does not show it."""
        index = self._shown.mapFromSource(self._model.index_of(place))
        chapter = self._workspace.place.report.chapter_of.get(place)
        return index if index.isValid() or chapter is None else self._shown.mapFromSource(self._model.index_of(chapter.id))

    def _choose(self, index: QModelIndex) -> None:
        self._fold(self._workspace.place.report.chapter_of[self._section(index)].id)
        self.tree.expand(index)
        if index.parent().isValid():
            self.tree.expand(index.parent())
            self.tree.expand(index.parent().parent())
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _fold(self, chapter: str) -> None:
        """Fold the chapter that was opened only because the reader was in it."""
        if self._query:
            return
        if self._current_chapter and self._current_chapter != chapter:
            self.tree.collapse(self._row(self._current_chapter))
        self._current_chapter = chapter

    # Finding -----------------------------------------------------------------------------------------

    def _find(self, text: str) -> None:
        """Leave the headings that hold the words, the first of them chosen; for no words the tree is again as it was."""
        if not self._query:
            self._expanded = [place for place in self._workspace.place.report.sections if self.tree.isExpanded(self._row(place))]
        self._query = text
        self._shown.setFilterFixedString(_look(text))
        first = self._first_hit()
        self.nothing.say(tr("No heading with “{words}”.", words=text) if text and not first.isValid() else "")
        self.tree.expandAll() if text else self._unfold()
        if first.isValid():
            self._choose(first)

    def _unfold(self) -> None:
        """Unfold what was unfolded before headings were looked for."""
        self.tree.collapseAll()
        for place in self._expanded:
            self.tree.expand(self._row(place))

    def _first_hit(self) -> QModelIndex:
        """Return the first row that holds the words itself, and not only below it; where there are no words the one being read."""
        if not self._query:
            return self._row(self._workspace.place.section_id)
        start, flags = self._shown.index(0, 0), Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        found = self._shown.match(start, self._shown.filterRole(), _look(self._query), 1, flags)
        return found[0] if found else QModelIndex()

    def _enter(self) -> None:
        """Give the keyboard to the tree, at the first hit."""
        first = self._first_hit()
        if first.isValid():
            self._choose(first)
            self.tree.setFocus()

    def _open_first(self) -> None:
        first = self._first_hit()
        if self._query and first.isValid():
            self._open(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape do in the tree what it does in the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.filter.clear_or_leave()
        else:
            super().keyPressEvent(event)

    def section_at(self, place: QPoint) -> Section | None:
        """Return the section whose row is at a place of the tree."""
        index = self.tree.indexAt(place)
        return self._workspace.place.report.sections[self._section(index)] if index.isValid() else None

    def _section(self, index: QModelIndex) -> str:
        return self._model.node(self._shown.mapToSource(index)).section.id

    def _open(self, index: QModelIndex) -> None:
        self._opened(self._section(index))

    def _click(self, index: QModelIndex) -> None:
        """Open a row, at its areas for improvement where their count was clicked."""
        section, areas = self._section(index), self._workspace.place.report.improvements_of(self._section(index))
        over = self._rows.is_over_improvements(index, self.tree.pressed_at, self.tree.visualRect(index))
        self._opened(areas[0].id if over and areas and self._opened == self._workspace.open else section)


def _look(text: str) -> str:
    """Return words as they look, which is how headings are looked for."""
    from peelviewer.text.folding import fold  # the first paint does without

    return fold(text).strip()
