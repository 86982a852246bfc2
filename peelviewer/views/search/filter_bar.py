"""What hits are narrowed to: reports, forces, years, pillars and grades to choose from, and a button for each kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from peelviewer.analysis.search.filters import KINDS as KIND_ORDER
from peelviewer.analysis.search.filters import NO_FILTERS, SEVERAL, Count, Facets, Filters, several
from peelviewer.model.grades import Grade
from peelviewer.model.pillars import pillar_name
from peelviewer.qtmodels.hit_groups import HitGroups
from peelviewer.qtmodels.hits import KINDS
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.search.chips import Chips
from peelviewer.ui.widgets.drop_down_button import ElidedDropDownButton
from peelviewer.ui.widgets.flow import Flow
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr, translatable

from .several_menu import SeveralMenu

ALL = {
    "report": translatable("All reports"),
    "force": translatable("All forces"),
    "year": translatable("All years"),
    "pillar": translatable("All pillars"),
    "grade": translatable("Every grade"),
    "kind": translatable("Every kind"),
}
NAMES = {
    "report": translatable("Report"),
    "force": translatable("Force"),
    "year": translatable("Year"),
    "pillar": translatable("Pillar"),
    "grade": translatable("Grade"),
    "kind": translatable("Kind"),
}
MOST_OFFERED = 60
"""Reports that a menu lists, the one that is read first and then those with the most hits: more are found by force and year."""
COLUMN, GAP = 120, 8
"""Pixels that a choice takes at least, and those between two."""
MANY_FORCES = 6
"""Forces above which their regions are offered too."""
MOST_NAMED = 3
"""Values that a choice names, before it says how many they are."""
NARROW = 360
"""Pixels below which kinds are a choice as the others, for want of room for a button each."""
LOW = 760
"""Pixels of height below which the choices are folded away until they are asked for: the hits come first."""


class FilterBar(QWidget):
    """Offers what the hits of a model can be narrowed to, where that would change something; narrowed carries the filters wanted.

    Where there is little height the choices are behind a button; what is chosen always stands beside that, to be taken away.
    """

    narrowed = Signal(object)

    def __init__(self, workspace: Workspace, model: HitGroups, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._model = workspace, model
        self.facets: Facets | None = None
        """What all hits there are can be narrowed to, where that is known."""
        self._is_whole = True
        self._is_low = False
        self._waits = False
        """Whether there is something else to offer since a list was opened."""
        self._wanted: bool | None = None
        """Whether the reader unfolded the choices, or folded them away; None where neither was done."""
        self.choices = QWidget(self)
        self.menus = {name: ElidedDropDownButton(workspace.appearance, tr(NAMES[name]), self.choices, 28) for name in ALL}
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._shown: tuple[int, tuple[str, ...]] = (0, ())
        self.kinds = QWidget(self.choices)
        self.kinds.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = Flow(self.kinds)
        self._buttons = QButtonGroup(self)
        inner = QVBoxLayout(self.choices)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(self._grid)
        inner.addWidget(self.kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._top())
        column.addWidget(self.choices)
        self.apply_theme()
        workspace.appearance.theme_changed.connect(self.apply_theme)

    def _top(self) -> QHBoxLayout:
        self.fold = QToolButton(self)
        self.fold.setObjectName("choice")
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setFont(face(12))
        self.fold.setFixedHeight(26)
        self.fold.setCheckable(True)
        self.fold.clicked.connect(self._turn)
        self.chips = Chips(self._workspace.appearance, self)
        self.chips.removed.connect(lambda name, value: self._want(name, getattr(NO_FILTERS, name)))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.chips.setContentsMargins(0, 2, 0, 0)  # its first row at the button's middle
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.chips, 1)
        return row

    def apply_theme(self) -> None:
        """Draw the button's icon in the theme of now."""
        self.fold.setIcon(icons.icon("list-filter", self._workspace.appearance.theme.colours["text"], 14))

    def fit_height(self, height: int) -> None:
        """Fold the choices away where what holds bar and hits is so many pixels high and that is little, unless they were asked for."""
        self._is_low = height < LOW
        self._fold()

    def _turn(self, shown: bool) -> None:
        self._wanted = shown
        self._fold()

    def _fold(self) -> None:
        shown = not self._is_low if self._wanted is None else self._wanted
        self.choices.setVisible(shown)
        self.fold.setChecked(shown)
        self.fold.setToolTip(tr("Fold the filters away") if shown else tr("Show what the hits can be narrowed to"))

    def _keep_chips_within(self) -> None:
        self.chips.keep_within(self.width() - self.fold.sizeHint().width() - GAP)

    def _show_chosen(self) -> None:
        """Show what is chosen on the button, as a number, and beside it, where it can be taken away."""
        chosen = [(name, "", self._names(name, _set(value))) for name, value in self._model.filters._asdict().items() if value]
        name = tr("Filters ({n})", n=len(chosen)) if chosen else tr("Filters")
        self.fold.setText(f" {name}")  # the style leaves no room between icon and words
        self.fold.setAccessibleName(name)
        had_focus = any(chip.hasFocus() for chip in self.chips.chips())
        self._keep_chips_within()
        self.chips.show_values(chosen)
        if had_focus and not chosen:
            self.fold.setFocus()

    def show_choices(self, facets: Facets | None = None, is_whole: bool = True) -> None:
        """Offer what there is: of all hits where that is known (*facets*), else of those that the model has.

        Numbers are said where they are those of all hits: counted, or of a model that has all of them (*is_whole*).
        """
        self.facets, self._is_whole = facets, is_whole
        self.renew()

    def renew(self) -> None:
        """Offer the same anew: another report is read, or there is more or less room. While a list is open that waits until it closes."""
        self._waits = any(menu is not None and menu.isVisible() for menu in (button.menu() for button in self.menus.values()))
        if self._waits:
            return
        for name in ALL:
            self._offer(name)
        self._place_menus()
        self._offer_kinds()
        self._show_chosen()
        self.setVisible(any(not menu.isHidden() for menu in self.menus.values()) or bool(self._buttons.buttons()))

    def _renew_later(self) -> None:
        if self._waits:
            QTimer.singleShot(0, self, self.renew)  # what was clicked is told after the list has closed

    @property
    def _is_counted(self) -> bool:
        """Whether the numbers are those of all hits."""
        return self.facets.exact if self.facets is not None else self._is_whole

    def _counts(self, name: str) -> Mapping[Any, Count]:
        offered: Mapping[Any, Count] = getattr(self.facets, name) if self.facets is not None else {}
        return offered or self._model.offered(name)

    def _offer(self, name: str) -> None:
        menu, counts, chosen = self.menus[name], self._counts(name), getattr(self._model.filters, name)
        menu.setVisible((len(counts) > 1 or bool(chosen)) and (name != "kind" or self.width() < NARROW))
        if menu.isHidden():
            return
        if name in SEVERAL:
            self._offer_several(name, counts)
            return
        entries = menu.new_menu()
        entries.aboutToHide.connect(self._renew_later)
        for value in (type(chosen)(), *self._ordered(name, counts)):
            words = self._name(name, value) if value else tr(ALL[name])
            counted = f"   {self._counted(name, counts[value])}" if value else ""
            action = entries.addAction(f"{words}{counted}".rstrip().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(partial(self._want, name, value))
        menu.show_chosen(self._name(name, chosen) if chosen else tr(ALL[name]))

    def _offer_several(self, name: str, counts: Mapping[Any, Count]) -> None:
        """Offer values of which several can be wanted, forces by their regions first."""
        button, chosen = self.menus[name], _set(getattr(self._model.filters, name))
        menu = button.take_menu(SeveralMenu(button))
        menu.aboutToHide.connect(self._renew_later)
        menu.add(tr(ALL[name]), ())
        regions = self._regions(counts) if name == "force" else {}
        if len(regions) > 1 and len(counts) > MANY_FORCES:
            for region, forces in regions.items():
                of_region = Count(sum(counts[force].reports for force in forces))
                menu.add(f"{region}   {self._counted(name, of_region)}".rstrip(), forces)
            menu.addSeparator()
        for value in self._ordered(name, counts):
            menu.add(f"{self._name(name, value)}   {self._counted(name, counts[value])}".rstrip().replace("&", "&&"), (value,))
        menu.add_hint()
        menu.want(chosen)
        menu.taken.connect(lambda wanted: self._want(name, several(wanted) if wanted else getattr(NO_FILTERS, name)))
        button.show_chosen(self._names(name, chosen) if chosen else tr(ALL[name]))

    def _regions(self, forces: Iterable[str]) -> dict[str, list[str]]:
        """Return those of some forces that lie in each region, by the regions' names in order."""
        found: dict[str, list[str]] = {}
        for force in forces:
            if region := self._workspace.library.force_of(force).region:
                found.setdefault(region, []).append(force)
        return dict(sorted(found.items()))

    def _names(self, name: str, values: frozenset[Any]) -> str:
        """Return what several values are called: whole regions by their names, many by how many they are."""
        left, names = set(values), []
        if name == "force" and len(values) > 1:
            for region, forces in self._regions(force.id for force in self._workspace.library.forces).items():
                offered = left & set(forces) | set(forces) & set(self._counts(name))
                if len(offered) > 1 and offered <= left:  # a region is named where all of it is wanted that has hits
                    names.append(region)
                    left -= offered
        names += [self._name(name, value) for value in sorted(left)]
        if len(names) <= MOST_NAMED:
            return ", ".join(names)
        return plural("{n} chosen", "{n} chosen", len(values))

    def _ordered(self, name: str, counts: Mapping[Any, Count]) -> Iterable[Any]:
        if name == "report":
            read = self._workspace.place.report.id
            return sorted(counts, key=lambda value: (value != read, -counts[value].hits, self._name(name, value)))[:MOST_OFFERED]
        if name == "grade":
            return [grade.value for grade in Grade if grade.value in counts]
        if name == "kind":
            return [kind for kind in KIND_ORDER if kind in counts]
        if name == "year":
            return sorted(counts, reverse=True)
        return sorted(counts, key=lambda value: self._name(name, value))

    def described(self, filters: Filters) -> str:
        """Return filters in words, the values of one apart from those of the next."""
        named = (self._names(name, _set(value)) for name, value in filters._asdict().items() if value)
        return "; ".join(named)

    def _name(self, name: str, value: Any) -> str:
        library = self._workspace.library
        if name == "report":
            held = library.by_id.get(value)
            return f"{library.inspection_of(held)}, {pillar_name(held.pillar)}" if held is not None else str(value)
        if name == "force":
            return library.short_name(value)
        if name == "year":
            return library.cycle_name(value)
        if name == "kind":
            return tr(KINDS[value])
        return pillar_name(value) if name == "pillar" else Grade(value).label

    def _counted(self, name: str, count: Count) -> str:
        if not self._is_counted:
            return ""
        if name in ("report", "grade", "kind"):
            return plural("{n} hit", "{n} hits", count.hits) if count.hits else ""
        return plural("{n} report", "{n} reports", count.reports)

    def _offer_kinds(self) -> None:
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        counts = self._counts("kind")
        chosen = self._model.filters.kind
        kinds = {kind: counts[kind].hits for kind in KIND_ORDER if kind in counts}
        offered = {"": sum(kinds.values()), **kinds} if len(kinds) > 1 or chosen else {}
        for kind, count in offered.items():
            button = QToolButton(self.kinds)
            button.setObjectName("choice")
            name = tr(KINDS[kind]) if kind else tr("Every kind")
            button.setText(f"{name}  {count:,}" if count and self._is_counted else name)
            button.setFont(face(12))
            button.setCheckable(True)
            button.setChecked(kind == chosen)
            button.setFixedHeight(26)
            button.clicked.connect(partial(self._want, "kind", kind))
            self._buttons.addButton(button)
            self._flow.addWidget(button)
            button.show()
        self.kinds.setVisible(bool(offered) and self.width() >= NARROW)
        self.kinds.updateGeometry()

    def _want(self, name: str, value: Any, checked: bool = False) -> None:
        self.narrowed.emit(self._model.filters._replace(**{name: value}))

    # Places --------------------------------------------------------------------------------------------

    def _place_menus(self) -> None:
        """Put as many choices in a row as there is room for, each row full."""
        shown = tuple(name for name, menu in self.menus.items() if not menu.isHidden())
        columns = max(1, min(3, (self.width() + GAP) // (COLUMN + GAP)))
        if (columns, shown) == self._shown:
            return
        self._shown = columns, shown
        for menu in self.menus.values():
            self._grid.removeWidget(menu)
        for number, name in enumerate(shown):
            self._grid.addWidget(self.menus[name], number // columns, number % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < min(columns, len(shown)) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._keep_chips_within()
        if (event.size().width() < NARROW) != (event.oldSize().width() < NARROW):
            self.renew()
        self._place_menus()


def _set(wanted: Any) -> frozenset[Any]:
    """Return the values that a filter wants."""
    return wanted if isinstance(wanted, frozenset) else frozenset({wanted} if wanted else ())
