"""What the list can be narrowed by: values of force, cycle, pillar, grade, edition and place with a box and a count each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis import listing
from peelviewer.analysis.listing import Row, edition_name, facet_order, grade_name
from peelviewer.model.grades import Grade
from peelviewer.model.pillars import pillar_name
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.badge import draw_shape, mark_colour
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

FACET, VALUE, COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
HEIGHT, HEADING_HEIGHT, INDENT, IN_REGION = 22, 30, 6, 14
WIDTH = 240
GRADES = {grade.value for grade in Grade}
Index = QModelIndex | QPersistentModelIndex
CHECKED, OPEN, PARTLY = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


class Facet(NamedTuple):
    """A group of boxes; values of some are listed only while there is more than one."""

    id: str
    title: str


FACETS = (
    Facet(listing.FORCE, translatable("Force")),
    Facet(listing.YEAR, translatable("Year or cycle")),
    Facet(listing.PILLAR, translatable("Pillar")),
    Facet(listing.GRADE, translatable("Grade")),
    Facet(listing.EDITION, translatable("Edition")),
    Facet(listing.PROBLEMS, translatable("Check")),
    Facet(listing.WHERE, translatable("Library")),
)


def value_name(facet: str, value: str, names: Mapping[str, str]) -> str:
    """Return a value of a facet as shown; *names* are forces' by id."""
    if facet == listing.FORCE:
        return names.get(value, value)
    if facet == listing.PILLAR:
        return pillar_name(value)
    if facet == listing.GRADE:
        return grade_name(value)
    if facet == listing.EDITION:
        return edition_name(value) or tr("Not known")
    if facet == listing.PROBLEMS:
        return tr("With problems") if value == "some" else tr("Without problems")
    if facet == listing.WHERE:
        return tr(listing.WHERE_NAMES[value]) if value in listing.WHERE_NAMES else value
    return value


class _Delegate(QStyledItemDelegate):
    """Draws a heading, or a box with its name and, at the right, its count."""

    def __init__(self, tree: FacetTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height."""
        return QSize(80, HEIGHT if index.parent().isValid() else HEADING_HEIGHT)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Leave ticks to the tree: Qt would tick a box once more."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        theme = self._tree.appearance.theme
        box: QRect = option.rect.adjusted(0, 0, -6, 0)
        painter.save()
        heading = not index.parent().isValid()
        current = self._tree.hasFocus() and self._tree.currentIndex() == index
        if current:
            painter.setPen(theme.colour("focus"))
            painter.drawRoundedRect(QRectF(box.adjusted(-2, 1, 6, -1)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        count = f"{index.data(COUNT) or 0:,}" if not heading else ""
        if heading:
            painter.setFont(face(13, weight=600))
            painter.setPen(theme.colour("text"))
            mark = "▾" if self._tree.isExpanded(_plain(index)) else "▸"
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter.value, f"{mark}  {index.data()}")
        else:
            if index.data(FACET) == listing.FORCE and index.parent().data(FACET) == listing.REGION:
                box.setLeft(box.left() + IN_REGION)
            left = box.left() + self._box(painter, box, index)
            grade = index.data(VALUE) if index.data(FACET) == listing.GRADE else ""
            if grade in GRADES:
                draw_shape(painter, Grade(grade), QRectF(left, box.center().y() - 5, 11, 11), mark_colour(theme, Grade(grade)))
                left += 16
            painter.setFont(face(12))
            room = QFontMetrics(painter.font()).horizontalAdvance(count)
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight).value, count)
            painter.setFont(face(13))
            painter.setPen(theme.colour("text" if index.data(COUNT) else "muted"))
            words = QRect(left, box.top(), box.right() - room - 8 - left, box.height())
            shown = QFontMetrics(painter.font()).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value, shown)
        painter.restore()

    def _box(self, painter: QPainter, box: QRect, index: Index) -> int:
        """Draw the box at the beginning of a row, with a chevron before it where rows are below, and return their width."""
        theme = self._tree.appearance.theme
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        square = QRectF(box.left() + 0.5, box.center().y() - 6.5, 14, 14)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent" if state != OPEN else "muted"))
        painter.setBrush(theme.colour("accent" if state != OPEN else "surface"))
        painter.drawRoundedRect(square, 3, 3)
        if state == CHECKED:
            draw_shape(painter, Grade.GOOD, square.adjusted(3, 3, -3, -3), theme.colour("on_accent"))
        elif state == PARTLY:
            draw_shape(painter, Grade.UNGRADED, square.adjusted(3, 3, -3, -3), theme.colour("on_accent"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if not self._tree.model().hasChildren(_plain(index)):
            return 22
        painter.setPen(theme.colour("muted"))
        painter.setFont(face(12))
        mark = "▾" if self._tree.isExpanded(_plain(index)) else "▸"
        painter.drawText(QRect(box.left() + 20, box.top(), 14, box.height()), Qt.AlignmentFlag.AlignVCenter.value, mark)
        return 34


def _plain(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), index.column(), index.parent())


class FacetTree(QTreeWidget):
    """The boxes as a tree: arrows walk it, Space ticks, Left and Right fold; changed says that other values are wanted."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._names: dict[str, str] = {}
        self.setColumnCount(1)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Narrow down"))
        self.itemClicked.connect(self._click)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw none: the rows have chevrons of their own."""

    def make(self, rows: list[Row], wanted: Mapping[str, frozenset[str]], names: dict[str, str]) -> None:
        """Make a box for each value there is in the library, those that are wanted ticked; what was folded stays so."""
        folded = {str(item.data(0, VALUE) or item.data(0, FACET)): item.isExpanded() for item in self._items() if item.childCount()}
        self._names = names
        self.clear()
        for facet in FACETS:
            values = {row.facets[facet.id] for row in rows} | set(wanted.get(facet.id, ()))
            if len(values) < 2 and not wanted.get(facet.id):
                continue  # a box for what all have would narrow nothing
            top = QTreeWidgetItem(self, [tr(facet.title)])
            top.setData(0, FACET, facet.id)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if facet.id == listing.FORCE:
                self._make_forces(top, rows, values, wanted.get(facet.id, frozenset()))
            else:
                for value in facet_order(facet.id, values):
                    self._make_box(top, facet.id, value, value_name(facet.id, value, names), value in wanted.get(facet.id, ()))
            top.setExpanded(folded.get(facet.id, facet.id != listing.PROBLEMS or bool(wanted.get(facet.id))))
        for item in self._items():
            region = str(item.data(0, VALUE) or "")
            if item.childCount() and item.parent() is not None:
                item.setExpanded(folded.get(region, item.checkState(0) != OPEN))

    def _make_forces(self, top: QTreeWidgetItem, rows: list[Row], values: set[str], wanted: frozenset[str]) -> None:
        regions: dict[str, set[str]] = {}
        for row in rows:
            regions.setdefault(row.region, set()).add(row.entry.force)
        held = {row.entry.force for row in rows}
        if values - held:
            regions.setdefault("", set()).update(values - held)
        divided = len(regions) > 1 and len(held) > len(regions)
        if not divided:
            regions = {"": held | values}
        for region in sorted(regions, key=lambda region: (not region, region)):
            group = self._make_box(top, listing.REGION, region, region or tr("Elsewhere"), False) if divided else top
            for force in sorted(regions[region], key=lambda force: str(self._names.get(force, force)).casefold()):
                self._make_box(group, listing.FORCE, force, self._names.get(force, force), force in wanted)
            if divided:
                _show_share(group)

    @staticmethod
    def _make_box(parent: QTreeWidgetItem, facet: str, value: str, name: str, ticked: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [name])
        item.setData(0, FACET, facet)
        item.setData(0, VALUE, value)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, CHECKED if ticked else OPEN)
        return item

    def viewportEvent(self, event: QEvent) -> bool:
        """Name in full the box that is pointed at: a long name is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            item = self.itemAt(event.pos())
            QToolTip.showText(event.globalPos(), tooltip_html(item.text(0)) if item is not None and item.parent() is not None else "", self)
            return True
        return super().viewportEvent(event)

    def show_counts(self, counts: Mapping[str, Counter[str]]) -> None:
        """Say beside each box how many reports it would show."""
        for item in self._items():
            if item.parent() is not None:
                count = counts[item.data(0, FACET)][item.data(0, VALUE)]
                item.setData(0, COUNT, count)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {count}")
        self.viewport().update()

    def wanted(self) -> dict[str, frozenset[str]]:
        """Return the values that are ticked, by facet."""
        found: dict[str, set[str]] = {}
        for item in self._items():
            if item.parent() is not None and item.data(0, FACET) != listing.REGION and item.checkState(0) == CHECKED:
                found.setdefault(item.data(0, FACET), set()).add(item.data(0, VALUE))
        return {facet: frozenset(values) for facet, values in found.items()}

    def tick(self, item: QTreeWidgetItem) -> None:
        """Tick a box or take the tick away, with all below it; of a heading fold what is below."""
        if item.parent() is None:
            item.setExpanded(not item.isExpanded())
            return
        state = OPEN if item.checkState(0) == CHECKED else CHECKED
        for box in [item, *_children(item)]:
            box.setCheckState(0, state)
        group = item.parent()
        if group is not None and group.parent() is not None:
            _show_share(group)
        self.changed.emit()

    def box(self, facet: str, value: str) -> QTreeWidgetItem | None:
        """Return the box of a value."""
        return next((item for item in self._items() if item.data(0, FACET) == facet and item.data(0, VALUE) == value), None)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        def below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
            yield item
            for child in _children(item):
                yield from below(child)

        for number in range(self.topLevelItemCount()):
            top = self.topLevelItem(number)
            if top is not None:
                yield from below(top)

    def _click(self, item: QTreeWidgetItem) -> None:
        place = self.viewport().mapFromGlobal(self.cursor().pos())
        if item.childCount() and item.parent() is not None and place.x() - self.visualItemRect(item).left() in range(19, 34):
            item.setExpanded(not item.isExpanded())
        else:
            self.tick(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space and Enter; leave the rest to Qt."""
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tick(item)
        else:
            super().keyPressEvent(event)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for number in range(item.childCount()) if (child := item.child(number)) is not None]


def _show_share(group: QTreeWidgetItem) -> None:
    """Tick a region where all its forces are ticked, in part where some are."""
    ticked = sum(child.checkState(0) == CHECKED for child in _children(group))
    group.setCheckState(0, OPEN if not ticked else CHECKED if ticked == group.childCount() else PARTLY)


class FacetPane(QWidget):
    """The boxes below their title; cleared is the wish to see all again."""

    cleared = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(180)
        title = PlainLabel(tr("Narrow down"), self)
        title.setFont(face(13, weight=600))
        self.clear = QPushButton(tr("Clear all"), self)
        self.clear.setObjectName("link")
        self.clear.setFont(face(12))
        self.clear.clicked.connect(self.cleared)
        self.tree = FacetTree(appearance, self)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 10, 2)
        head.addWidget(title, 1)
        head.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        body = QHBoxLayout()
        body.setContentsMargins(12, 0, 2, 0)
        body.addWidget(self.tree)
        column.addLayout(body, 1)
        appearance.theme_changed.connect(self.tree.viewport().update)
