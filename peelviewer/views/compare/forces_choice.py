"""The pane in which forces are chosen: one by one, by region, or by a group of the reader's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.forces.side_by_side import MOST_FORCES
from peelviewer.figures.base import FORCE, OTHER, POINTED
from peelviewer.model.library import Force
from peelviewer.ui.dialogs.message_boxes import ask_words
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.look.tick_box import draw_box
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .forces_marks import draw_mark

ID = Qt.ItemDataRole.UserRole
WIDTH, ROW, BOX, LONGEST_NAME = 224, 26, 16, 60


class ForceDelegate(QStyledItemDelegate):
    """Paints a force: its box, its name, and at the right the mark that it has while it is compared."""

    def __init__(self, choice: ForcesChoice, appearance: Appearance) -> None:
        super().__init__(choice)
        self._choice, self._appearance = choice, appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of a row."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a force, or the heading of some."""
        theme, place, force = self._appearance.theme, QRect(option.rect), index.data(ID)
        held = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        if held:
            painter.fillRect(place, theme.colour("selection"))
        left = place.adjusted(0 if not force else BOX + 12, 0, -BOX - 4 if force else 0, 0)
        painter.setFont(face(13 if force else 12, weight=600 if not force or force == self._choice.own else 400))
        painter.setPen(theme.colour("on_selection" if held else "text"))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter.value | Qt.AlignmentFlag.AlignLeft.value, words)
        if force:
            ticked = force in self._choice.chosen
            draw_box(painter, theme, QRect(place.left() + 3, place.center().y() - BOX // 2 + 1, BOX, BOX), ticked=ticked)
            if ticked:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_mark(painter, theme, self._choice.role_of(force), place.right() - 9, place.center().y() + 0.5)
        painter.restore()


class ForcesChoice(QWidget):
    """A list of forces with a box each; at most eight are ticked, and one at least.

    changed says that others are chosen, groups_changed that the reader's groups are others; focus_released that the keyboard may go.
    """

    changed = Signal()
    groups_changed = Signal()
    focus_released = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("forceschoice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.chosen: list[str] = []
        self.groups: dict[str, list[str]] = {}
        self._forces: Sequence[Force] = ()
        self.own = self.pointed = ""
        self._given: frozenset[str] = frozenset()
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Find a force"))
        self.field.setAccessibleName(tr("Find a force"))
        self.field.setFixedHeight(32)
        self.field.textChanged.connect(lambda text: self._fill())
        self.field.entered.connect(self._to_list)
        self.field.returnPressed.connect(self._tick_first)
        self.field.focus_released.connect(self.focus_released)
        self.group = DropDownButton(appearance, tr("Groups of forces"), self, 28)
        self.group.setText(tr("Groups"))
        self.clear_button = QToolButton(self)
        self.clear_button.setObjectName("choice")
        self.clear_button.setText(tr("Clear"))
        self.clear_button.setAccessibleName(tr("Compare one force alone"))
        self.clear_button.setFixedHeight(28)
        self.clear_button.clicked.connect(lambda: self.choose(self.chosen[:1]))
        self.count = PlainLabel(self)
        self.count.setFont(face(12))
        self.count.setObjectName("quiet")
        self.list = QListWidget(self)
        self.list.setItemDelegate(ForceDelegate(self, appearance))
        self.list.setFont(face(13))
        self.list.setAccessibleName(tr("Forces"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._ticked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.group)
        row.addWidget(self.clear_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addLayout(row)
        layout.addWidget(self.count)
        layout.addWidget(self.list, 1)

    def offer(self, forces: Sequence[Force], own: str, given: frozenset[str]) -> None:
        """List forces, the reader's *own* first; *given* are those of which a report held has values."""
        self._forces, self.own, self._given = forces, own, given
        self._offer_groups()
        self._fill()

    def role_of(self, force: str) -> str:
        """Return which mark a force has."""
        return FORCE if force == self.own else POINTED if force == self.pointed else OTHER

    def point_at(self, force: str) -> None:
        """Give a force (empty: none) the mark of the one pointed at."""
        self.pointed = force
        self.list.viewport().update()

    def choose(self, forces: Sequence[str]) -> None:
        """Compare forces by id, the first eight of them; unknown ones are left out, and where none is left nothing changes."""
        known = {force.id for force in self._forces}
        found = [force for force in dict.fromkeys(forces) if force in known][:MOST_FORCES]
        found = self._in_order(found)
        if found and found != self.chosen:
            self.chosen = found
            self._mark()
            self.changed.emit()

    def _in_order(self, forces: Sequence[str]) -> list[str]:
        """Return forces by name, the own one first."""
        names = {force.id: force.short_name for force in self._forces}
        return sorted(forces, key=lambda force: (force != self.own, names.get(force, force)))

    # The list ----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        words = self.field.text().casefold().split()
        current = self.list.currentItem()
        here = current.data(ID) if current else None
        self.list.blockSignals(True)
        self.list.clear()
        heading = ""
        for under, force in self._listed():
            if not all(word in f"{force.name} {force.short_name} {force.region}".casefold() for word in words):
                continue
            if under != heading:
                heading = under
                self._add_heading(heading)
            self._add(force)
            if force.id == here:
                self.list.setCurrentRow(self.list.count() - 1)
        self.list.blockSignals(False)
        self._mark()

    def _listed(self) -> list[tuple[str, Force]]:
        """Return forces with the heading they stand under: the own one, those with values by region, then all without values."""
        names = sorted(self._forces, key=lambda force: force.short_name)
        own = [("", force) for force in names if force.id == self.own]
        others = [force for force in names if force.id != self.own]
        given = sorted((force for force in others if force.id in self._given), key=lambda force: force.region)
        empty = [(tr("No values held of this year"), force) for force in others if force.id not in self._given]
        return [*own, *((force.region or tr("No region"), force) for force in given), *empty]

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, force: Force) -> None:
        item = QListWidgetItem(force.short_name, self.list)
        if force.id not in self._given:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{force}, no values held of this year", force=force.short_name))
        item.setData(ID, force.id)

    def _mark(self) -> None:
        """Tick the forces that are chosen; what may not be ticked or left out says why."""
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if not item.data(ID):
                continue
            ticked = item.data(ID) in self.chosen
            fixed = len(self.chosen) == 1 if ticked else len(self.chosen) >= MOST_FORCES
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if fixed else flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            why = tr("One force at least is compared") if ticked else tr("Eight forces at most are compared")
            item.setToolTip(why if fixed else "")
        self.list.blockSignals(False)
        self.list.viewport().update()
        self.count.setText(tr("{n} compared, at most {most}", n=len(self.chosen), most=MOST_FORCES))

    def _ticked(self, item: QListWidgetItem) -> None:
        force = item.data(ID)
        if item.checkState() == Qt.CheckState.Checked:
            self.choose([*self.chosen, force])
        else:
            self.choose([other for other in self.chosen if other != force])

    def _tick_first(self) -> None:
        """Tick the first force that was found, or take it out."""
        force = next((self.list.item(row).data(ID) for row in range(self.list.count()) if self.list.item(row).data(ID)), "")
        if force in self.chosen:
            self.choose([other for other in self.chosen if other != force])
        elif force and len(self.chosen) < MOST_FORCES:
            self.choose([*self.chosen, force])

    def _to_list(self) -> None:
        self.list.setFocus()
        if self.list.currentRow() < 0:
            first = next((row for row in range(self.list.count()) if self.list.item(row).data(ID)), -1)
            self.list.setCurrentRow(first)

    # Groups ------------------------------------------------------------------------------------------

    def take_groups(self, groups: dict[str, list[str]]) -> None:
        """Take over the reader's groups, each with the ids of its forces."""
        self.groups = groups
        self._offer_groups()

    def _offer_groups(self) -> None:
        menu = self.group.new_menu()
        for name, forces in sorted(self.groups.items()):
            menu.addAction(name).triggered.connect(lambda checked=False, forces=forces: self.choose(forces))
        if self.groups:
            menu.addSeparator()
        regions = dict.fromkeys(force.region for force in self._forces if force.region)
        for region in sorted(regions):
            words = plural("{region}, {n} force", "{region}, {n} forces", len(self.of_region(region)), region=region)
            menu.addAction(words).triggered.connect(lambda checked=False, region=region: self._choose_region(region))
        menu.addSeparator()
        menu.addAction(tr("Keep these forces as a group…")).triggered.connect(self._ask_name)
        if self.groups:
            removed = menu.addMenu(tr("Remove a group"))
            for name in sorted(self.groups):
                removed.addAction(name).triggered.connect(lambda checked=False, name=name: self.remove_group(name))

    def of_region(self, region: str) -> list[str]:
        """Return the forces of a region by id."""
        return [force.id for force in self._forces if force.region == region]

    def _choose_region(self, region: str) -> None:
        """Compare the forces of a region, the own one beside them where there is room."""
        forces = sorted(self.of_region(region), key=lambda force: force not in self._given)
        self.choose([self.own, *forces] if self.own and len(forces) < MOST_FORCES else forces)

    def _ask_name(self) -> None:
        ask_words(self.window(), tr("Keep these forces as a group"), tr("Name of the group:"), "", self.keep_group)

    def keep_group(self, name: str) -> None:
        """Keep the chosen forces under a name, in place of a group that has it; an empty name keeps nothing."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if name:
            self.groups = {**self.groups, name: list(self.chosen)}
            self._offer_groups()
            self.groups_changed.emit()

    def remove_group(self, name: str) -> None:
        """Forget a group."""
        self.groups = {other: forces for other, forces in self.groups.items() if other != name}
        self._offer_groups()
        self.groups_changed.emit()
