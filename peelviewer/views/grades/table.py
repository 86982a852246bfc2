"""The grades of all forces as a table: a row a force, a column a year, grouped by region or change, or sorted; its head stays in sight."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure, grade_sentence, rank
from peelviewer.figures.grades.shown import Followed
from peelviewer.figures.grades.table import region_of, seam
from peelviewer.model.library import Force
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .cells import CELL_WIDTH
from .grade_filter import GradeFilter
from .table_cells import BESIDE_CELL, FORCE, MARKED, GradeDelegate

NAME_WIDTH = 170
LEAST_WORDED, WORDED, LEAST_COLUMN = 156, 176, 46
"""Widths of a column between which its cells say the grade in words, and of the narrowest."""


class GradeTable(QTreeWidget):
    """The table; *picked* carries a force and a year, *asked* the same where its page is wanted, follow_wanted a force.

    *typed* carries a letter that is typed, as it begins a force's name. Beside the years of a measure stand those of the questions on
    the same subject on another scale, behind a heavier line.
    """

    picked = Signal(str, int)
    asked = Signal(str, int)
    year_picked = Signal(int)
    follow_wanted = Signal(str)
    typed = Signal(str)

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.grades = workspace, grades
        self.forces: dict[str, Force] = {force.id: force for force in grades.forces}
        self.followed = Followed()
        self.grade_filter = GradeFilter(grades.measures[0], grades.years[-1])
        self._rows_made_for: tuple[object, ...] = ()
        self.columns: tuple[tuple[int, Measure], ...] = ()
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(GradeDelegate(self))
        self.setAccessibleName(tr("Grades of all forces"))
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.headerItem().setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._make_columns(grades.beside(self.grade_filter.measure))
        header.sectionClicked.connect(lambda column: self.year_picked.emit(self.years[column - 1]) if column else None)
        self.currentItemChanged.connect(lambda item, previous: self._pick())
        self.itemClicked.connect(self._clicked)
        self.activated.connect(lambda index: self._ask())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Walk from force to force, over the headings of groups."""
        found = super().moveCursor(action, modifiers)
        up = action in (QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePageUp)
        while found.isValid() and not found.data(FORCE):
            found = self.indexAbove(found) if up else self.indexBelow(found)
        return found.siblingAtColumn(self.currentColumn()) if found.isValid() and action.name.endswith(("Up", "Down")) else found

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the columns, from the left."""
        return tuple(year for year, _ in self.columns)

    def _make_columns(self, columns: tuple[tuple[int, Measure], ...]) -> None:
        """Have a column for each of the years in which the measure, or another question on its subject, was inspected."""
        self.columns = columns
        self.setColumnCount(len(columns) + 1)
        self.setHeaderLabels([tr("Force"), *map(self.grades.cycle_name, self.years)])
        for column in range(1, self.columnCount()):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.headerItem().setToolTip(column, tooltip_html(self._about(column - 1)))
        self._fit_columns()

    def _about(self, index: int) -> str:
        """Return what a column holds, and why it cannot be compared with the one before it."""
        year, measure = self.columns[index]
        named = f"{self.grades.name_of(measure)}, {self.grades.cycle_name(year)}."
        return " ".join(filter(None, (named, seam(self.grades, self.columns, index))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names their room: where there is little, cells are narrower."""
        super().resizeEvent(event)
        self._fit_columns()

    def column_width(self) -> int:
        """Return the width of a year's column: with few years there is room for the grades' words."""
        share = (self.viewport().width() - NAME_WIDTH) // max(1, len(self.columns))
        return min(share, WORDED) if share >= LEAST_WORDED else max(LEAST_COLUMN, min(CELL_WIDTH + BESIDE_CELL, share))

    def _fit_columns(self) -> None:
        for column in range(1, len(self.columns) + 1):
            self.header().resizeSection(column, self.column_width())

    def show_grades(self, grade_filter: GradeFilter, followed: Followed) -> None:
        """Show the grades of a filter: rows are made anew for other columns or another order, and hidden for another filter.

        Another order is read from its beginning, which is what it was asked for; else the reader stays where they are.
        """
        kept, turned, place = self.chosen(), grade_filter.order != self.grade_filter.order, self.verticalScrollBar().value()
        self.followed = followed
        self.forces = {force.id: force for force in self.grades.forces}
        made_for = self._made_for(grade_filter)
        self.grade_filter = grade_filter
        self.blockSignals(True)
        if made_for != self._rows_made_for:
            self._rows_made_for = made_for
            self._make_rows()
        self._hide_rows()
        for column, year in enumerate(self.years, 1):
            self.headerItem().setFont(column, face(13, weight=600 if year == grade_filter.year else 400))
        self.blockSignals(False)
        self.executeDelayedItemsLayout()  # or the bar has no range yet
        self.verticalScrollBar().setValue(place)
        if kept:
            force, year = kept
            self.choose(force, year if year in self.years else grade_filter.year)
        if turned:
            self.scrollToTop()

    def _made_for(self, grade_filter: GradeFilter) -> tuple[object, ...]:
        by_year = grade_filter.year if grade_filter.order in ("grade", "change") else 0
        return self.grades.beside(grade_filter.measure), grade_filter.order, by_year, self.grades.forces

    def mark(self, followed: Followed) -> None:
        """Mark the forces that are followed."""
        self.followed = followed
        self.viewport().update()

    def forget(self) -> None:
        """Make rows anew the next time, as grades are others."""
        self._rows_made_for = ()

    def _make_rows(self) -> None:
        self.clear()
        columns = self.grades.beside(self.grade_filter.measure)
        if columns != self.columns:
            self._make_columns(columns)
        heading_of = self.heading_of()
        if heading_of is None:
            for force in sorted(self.forces.values(), key=self._key):
                self._row(self, force)
            return
        for heading, forces in groupby(sorted(self.forces.values(), key=self._key), heading_of):
            group = QTreeWidgetItem(self, [heading])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for force in forces:
                self._row(group, force)
            group.setExpanded(True)

    def heading_of(self) -> Callable[[Force], str] | None:
        """Return what gives the heading that a force stands under, None where the order has no headings."""
        year, measure = self.grade_filter.year, self.grade_filter.measure
        if self.grade_filter.order == "region":
            return region_of
        if self.grade_filter.order == "change" and not self.grades.why_no_change(year, measure):
            return lambda force: self.grades.change_in_words(force.id, year, measure)
        return None

    def _hide_rows(self) -> None:
        heading_of = self.heading_of()
        for index in range(self.topLevelItemCount()):
            top = self.topLevelItem(index)
            if top is None:
                continue
            if top.data(0, FORCE):
                top.setHidden(not self._is_wanted(self.forces[top.data(0, FORCE)]))
                continue
            shown = 0
            for child in _children(top):
                visible = self._is_wanted(self.forces[child.data(0, FORCE)])
                child.setHidden(not visible)
                shown += visible
            top.setHidden(not shown)
            if heading_of:
                top.setText(0, f"{heading_of(self.forces[_children(top)[0].data(0, FORCE)])}  {shown}")

    def _is_wanted(self, force: Force) -> bool:
        grade_filter = self.grade_filter
        if grade_filter.region and region_of(force) != grade_filter.region:
            return False
        if not grade_filter.grade:
            return True
        published = self.grades.get(force.id, grade_filter.year, grade_filter.measure)
        return (published.grade.value if published else NOT_HELD) == grade_filter.grade

    def _key(self, force: Force) -> tuple[tuple[object, ...] | float, str]:
        grade_filter = self.grade_filter
        if grade_filter.order == "region":
            return (not force.region, force.region), force.name
        if grade_filter.order == "grade":
            return rank(self.grades.get(force.id, grade_filter.year, grade_filter.measure), grade_filter.year), force.name
        if grade_filter.order == "change":
            change = self.grades.change(force.id, grade_filter.year, grade_filter.measure)
            return (-change if change is not None else 99), force.name
        return 0, force.name

    def _row(self, parent: QTreeWidget | QTreeWidgetItem, force: Force) -> None:
        item = QTreeWidgetItem(parent, [force.short_name])
        item.setData(0, Qt.ItemDataRole.ToolTipRole, tooltip_html(force.name))
        for column in range(self.columnCount()):
            item.setData(column, FORCE, force.id)
            if column:
                words = grade_sentence(self.grades, force.name, force.id, *self.columns[column - 1])
                item.setData(column, Qt.ItemDataRole.AccessibleTextRole, words)
                item.setData(column, Qt.ItemDataRole.ToolTipRole, tooltip_html(words))

    def rows(self) -> list[str]:
        """Return the ids of the forces shown, from the top down."""
        found = []
        for index in range(self.topLevelItemCount()):
            item = self.topLevelItem(index)
            if item is not None and not item.isHidden():
                force = item.data(0, FORCE)
                found += [force] if force else [child.data(0, FORCE) for child in _children(item) if not child.isHidden()]
        return found

    def chosen(self) -> tuple[str, int] | None:
        """Return force and year of the current cell; the name's cell stands for the year in view."""
        item = self.currentItem()
        force = item.data(0, FORCE) if item else None
        if not force:
            return None
        column = self.currentColumn()
        return force, self.years[column - 1] if column > 0 else self.grade_filter.year

    def choose(self, force: str, year: int) -> None:
        """Go to a cell."""
        for index in range(self.topLevelItemCount()):
            top = self.topLevelItem(index)
            if top is None:
                continue
            for item in [top, *_children(top)]:
                if item.data(0, FORCE) == force:
                    self.blockSignals(True)
                    self.setCurrentItem(item, self.years.index(year) + 1 if year in self.years else 0)
                    self.blockSignals(False)
                    if self.isVisible() and not self.viewport().rect().contains(self.visualItemRect(item)):
                        self.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)
                    self.viewport().update()
                    return

    def _pick(self) -> None:
        cell = self.chosen()
        if cell:
            self.picked.emit(*cell)
            self.viewport().update()

    def grade_at(self, place: QPoint) -> tuple[str, int] | None:
        """Return the force and year whose cell is at a place, None where there is none."""
        item, column = self.itemAt(place), self.columnAt(place.x())
        force = item.data(0, FORCE) if item is not None else None
        return (force, self.years[column - 1]) if force and column > 0 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a force, or no longer, by a click on its mark or with Ctrl; leave any other click to Qt."""
        item = self.itemAt(event.position().toPoint())
        force = item.data(0, FORCE) if item is not None else None
        on_mark = self.columnAt(round(event.position().x())) == 0 and event.position().x() < MARKED
        if force and (on_mark or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.follow_wanted.emit(force)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the chosen force with Space, or no longer; leave any other key to Qt."""
        cell = self.chosen()
        if event.key() == Qt.Key.Key_Space and cell:
            self.follow_wanted.emit(cell[0])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand on letters: the field that finds a force knows all its names."""
        if search.strip():
            self.typed.emit(search)

    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if not item.data(0, FORCE):
            item.setExpanded(not item.isExpanded())
        else:
            self._pick()

    def _ask(self) -> None:
        cell = self.chosen()
        if cell:
            self.asked.emit(*cell)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for n in range(item.childCount()) if (child := item.child(n)) is not None]
