"""The contents: a tree of the report's sections with badges, figure dots and improvement counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from peelviewer.model.report import Section
from peelviewer.qtmodels.report_tree import LOOK, ReportTree
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.workspace import Workspace
from peelviewer.views.reading.tree.rows import ContentsDelegate
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.ui.widgets.empty_state import EmptyState


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

    def show_marks(self, counts: Mapping[str, int]) -> None:
        """Show how many marks the reader has under each heading, by its id."""
        self._model.show_marks(counts)

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
