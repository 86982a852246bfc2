"""A report's headings as a Qt item model; the model owns its nodes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from peelviewer.analysis.doubt import grade_label
from peelviewer.analysis.pages import NOT_HELD
from peelviewer.model.report import InsertKind, Report, Section
from peelviewer.text.plain import plain_text
from peelviewer.text.rich import tooltip_html
from peelviewer.wording import plural, tr

TITLE, LOOK = Qt.ItemDataRole.UserRole + 7, Qt.ItemDataRole.UserRole + 8
"""Roles of a heading's whole title, and of what it looks like to somebody who looks for it."""
NODE = "application/x-peelviewer-node"
Index = QModelIndex | QPersistentModelIndex


class TreeNode:
    """A heading's place in the tree, with what its row shows beside the name."""

    def __init__(self, section: Section, parent: TreeNode | None, row: int, figures: tuple[int, ...], improvements: int) -> None:
        self.section, self.parent, self.row = section, parent, row
        self.figures, self.improvements = figures, improvements
        self.marks = 0
        """How many marks of the reader stand under it, those of headings that have no row of their own among them."""
        self.tracked, self.closed = 0, 0
        """How many of what is asked here the reader tracks, and how many of those are closed."""
        self.children: list[TreeNode] = []

    @property
    def marks_below(self) -> int:
        """How many marks stand under it and under the headings of the rows below it."""
        return self.marks + sum(child.marks_below for child in self.children)


class ReportTree(QAbstractItemModel):
    """Chapters, sections and inner headings of one report."""

    def __init__(self, report: Report, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self._nodes: dict[str, TreeNode] = {}
        self._roots = [self._node(chapter, None, row) for row, chapter in enumerate(report.chapters)]

    def _node(self, section: Section, parent: TreeNode | None, row: int) -> TreeNode:
        figures = () if section.level == 1 else section.inserts(InsertKind.FIGURE)
        specs = (self.report.figure_by_id[figure] for figure in figures if figure in self.report.figure_by_id)
        numbers = tuple(spec.number for spec in specs if spec.number)
        improvements = len(self.report.improvements_of(section.id))
        node = TreeNode(section, parent, row, numbers, improvements)
        # Headings of areas for improvement repeat what their question's row counts.
        children = [child for child in section.children if not child.repeats_improvements]
        node.children = [self._node(child, node, number) for number, child in enumerate(children)]
        self._nodes[section.id] = node
        return node

    def show_progress(self, progress: Mapping[str, tuple[int, int]]) -> None:
        """Show how many improvements are tracked and how many of those are closed, by the id of their heading."""
        for section, node in self._nodes.items():
            now = progress.get(section, (0, 0))
            if now != (node.tracked, node.closed):
                node.tracked, node.closed = now
                index = self.index_of(section)
                self.dataChanged.emit(index, index)

    def node(self, index: Index) -> TreeNode:
        """Return the node of a valid index."""
        node: TreeNode = index.internalPointer()
        return node

    def index_of(self, section: str) -> QModelIndex:
        """Return the index of a heading, invalid for one the tree does not show."""
        node = self._nodes.get(section)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def show_marks(self, counts: Mapping[str, int]) -> None:
        """Take over how many marks stand under each heading, by its id."""
        for node in self._nodes.values():
            shown = {child.section.id for child in node.children}
            marks = sum(counts.get(part.id, 0) for part in _without(node.section, shown))
            if marks != node.marks:
                node.marks = marks
                index = self.createIndex(node.row, 0, node)
                self.dataChanged.emit(index, index)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        siblings = self.node(parent).children if parent.isValid() else self._roots
        return self.createIndex(row, column, siblings[row]) if column == 0 and 0 <= row < len(siblings) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the index of the heading above."""
        above = self.node(index).parent if index.isValid() else None
        return self.createIndex(above.row, 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many headings stand below one."""
        return len(self.node(parent).children) if parent.isValid() else len(self._roots)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the single column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name shown, the whole title, or the words for a screen reader."""
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return plain_text(node.section.short)
        if role == TITLE:
            return plain_text(node.section.title)
        if role == LOOK:
            from peelviewer.text.folding import fold  # the first paint does without

            return fold(plain_text(node.section.title))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_html("\n".join([plain_text(node.section.title), *to_improve(node)]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be dragged to where sections are compared."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the type of what is dragged: a node's id with its report."""
        return [NODE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the first heading that is dragged."""
        data = QMimeData()
        data.setData(NODE, f"{self.report.id}/{self.node(indexes[0]).section.id}".encode())
        return data

    def _spoken(self, node: TreeNode) -> str:
        judgment = self.report.judgment_of(node.section)
        parts = [plain_text(node.section.title)]
        parts += [grade_label(self.report, judgment)] if judgment else []
        parts += to_improve(node)
        parts += [plural("{n} mark", "{n} marks", node.marks_below)] if node.marks_below else []
        parts += [tr("Figure {number}", number=number) for number in node.figures]
        page = tr("page {page}", page=node.section.page) if node.section.page else tr(NOT_HELD)
        return ", ".join([*parts, page])


def _without(section: Section, shown: Collection[str]) -> Iterator[Section]:
    """Yield a heading and those below it, without those that have a row of their own and what stands below these."""
    yield section
    for child in section.children:
        if child.id not in shown:
            yield from _without(child, shown)


def to_improve(node: TreeNode) -> list[str]:
    """Return how many improvements a row counts, and of what is tracked how many are closed; none where there are none."""
    asked = [plural("{n} to improve", "{n} to improve", node.improvements)] if node.improvements else []
    return asked + ([tr("{closed} of {n} closed", closed=node.closed, n=node.tracked)] if node.tracked else [])
