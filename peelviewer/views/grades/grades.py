"""The Grades view: the published grades of all forces as table or wheel, on the map, by spread, and the histories of those followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure, place_of
from peelviewer.model.grades import Grade, scale
from peelviewer.model.library import UNKNOWN_FORCE
from peelviewer.ui.dialogs.leaving import LeaveButton, Leaving
from peelviewer.ui.links import open_web
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.controls import scrolling, segments
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.flow import Flow
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.widgets.two_parts import TwoParts
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr, translatable

from .beside import Beside
from .find_force import FindForce
from .following import Following
from .leaving import Parts, leavings
from .measure_choice import MeasureChoice
from .source import READ, is_open
from .table import ORDERS, GradeFilter, GradeTable, regions
from .wheel import GradeWheel

# Four boxes on the left, the history on the right: together what a window of 1024 has.
LEAST_LEFT, LEAST_RIGHT = 544, 426
WIDTH_OF_A_MEASURE, WIDTH_OF_FIND = 272, 176
ALL_GRADES, ALL_REGIONS = translatable("All grades"), translatable("All regions")


class GradesView(QWidget):
    """What is chosen (a force, a year, a measure) and which forces are followed is the same in every part.

    status_changed says that the status bar tells another; slides_wanted carries slides for the deck.
    """

    status_changed = Signal()
    slides_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grades")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.grades = Grades(workspace.library)
        report = workspace.place.report
        years = self.grades.years
        self.grade_filter = GradeFilter(self.grades.measure_of(report), report.year if report.year in years else years[-1])
        self._offered: tuple[Grade, ...] = ()
        self.force = report.force
        self.table = GradeTable(workspace, self.grades, self)
        self.wheel = GradeWheel(workspace, self.grades, self)
        self.beside = Beside(workspace, self.grades, self)
        self.map, self.spread, self.history = self.beside.map, self.beside.spread, self.beside.history
        self.following = Following(workspace.appearance, workspace.library.short_name, self)
        self.following.start(self._own())
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Grades"))
        self.pages.addWidget(self.table)
        self.pages.addWidget(scrolling(self.wheel, self))
        right = scrolling(self.beside, self)
        right.setMinimumWidth(LEAST_RIGHT)
        split = TwoParts(self._left(), right, LEAST_LEFT + LEAST_RIGHT + 1, (600, 680), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self._connect()
        workspace.library_changed.connect(lambda ids: self._read_again())
        self.refresh()
        self.table.choose(self.force, self.grade_filter.year)

    # Parts -----------------------------------------------------------------------------------------

    def _left(self) -> QWidget:
        left = QWidget(self)
        left.setMinimumWidth(LEAST_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 18, 12, 0)
        column.setSpacing(10)
        self.title = PlainLabel(left)
        self.title.setFont(face(24, serif=True, weight=600))
        self.export = LeaveButton(self._workspace.appearance, self.leavings, self._workspace.message.emit, left)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title)
        first.addStretch()
        row, self.kind = segments(self, (tr("Table"), tr("Wheel")), tr("Grades as {kind}", kind="{}"), 32)
        self.kind.idClicked.connect(self._turn)
        first.addLayout(row)
        first.addWidget(self.export)
        column.addLayout(first)
        column.addWidget(self._choices(left))
        column.addWidget(self.following)
        self.no_change = PlainLabel(self)
        self.no_change.setFont(face(12))
        self.no_change.setWordWrap(True)
        self.no_change.setObjectName("quiet")
        column.addWidget(self.no_change)
        column.addWidget(self.pages, 1)
        self.nothing = EmptyState(self.pages, tr("Show all forces"))
        self.nothing.back.clicked.connect(self._show_all)
        column.addWidget(self.nothing)
        return left

    def _choices(self, left: QWidget) -> QWidget:
        choices = QWidget(left)
        row = Flow(choices)
        self.measure = MeasureChoice(self._workspace.appearance, self.grades, self.choose_measure, self)
        self.measure.setFixedWidth(WIDTH_OF_A_MEASURE)
        self.cycle = self._choice(tr("Cycle"), self._cycles(), self._choose_cycle)
        self.order = self._choice(tr("Order"), map(tr, ORDERS.values()), self.choose_order)
        self.region = self._choice(tr("Region"), [tr(ALL_REGIONS), *regions(self.grades.forces)], self.choose_region)
        self.grade = DropDownButton(self._workspace.appearance, tr("Grade"), self)
        self.finder = FindForce(self)
        self.finder.setFixedWidth(WIDTH_OF_FIND)
        for widget in (self.measure, self.cycle, self.order, self.region, self.grade, self.finder):
            row.addWidget(widget)
        return choices

    def _turn(self, page: int) -> None:
        """Show the table (0) or the wheel (1), which shows all forces in one order."""
        self.pages.setCurrentIndex(page)
        self.kind.buttons()[page].setChecked(True)
        for button in (self.order, self.region, self.grade):
            button.setVisible(page == 0)
        self._say_why_no_change()
        self._show_count()

    def _choice(self, name: str, entries: Iterable[str], act: Callable[[str], None]) -> DropDownButton:
        choice = DropDownButton(self._workspace.appearance, name, self)
        choice.offer(entries, act)
        return choice

    def _connect(self) -> None:
        self.table.picked.connect(self.choose)
        self.table.asked.connect(self.open_page)
        self.table.year_picked.connect(self.choose_year)
        for chosen in (self.map.chosen, self.wheel.chosen, self.following.chosen):
            chosen.connect(lambda force: self.choose(force, self.grade_filter.year))
        for wanted in (self.table.follow_wanted, self.map.follow_wanted, self.wheel.follow_wanted, self.beside.follow_wanted):
            wanted.connect(self.following.toggle)
        for typed in (self.table.typed, self.map.typed, self.wheel.typed):
            typed.connect(self.finder.begin)
        self.wheel.ring_chosen.connect(self.choose_measure)
        self.beside.link_followed.connect(self._follow)
        self.following.changed.connect(self._mark)
        self.following.refused.connect(self._tell)
        self.finder.found.connect(self.find_force)
        self.finder.followed.connect(lambda force: None if self.following.followed.number(force) else self.following.toggle(force))
        self.finder.missed.connect(self._tell)
        self.finder.focus_released.connect(self.take_focus)
        self.export.slides_wanted.connect(self.slides_wanted)
        self._workspace.appearance.theme_changed.connect(self.apply_theme)
        self._workspace.current_changed.connect(self._show_report)
        self._workspace.find_wanted.connect(lambda: self.finder.setFocus() if self.isVisible() else None)

    # Choosing ---------------------------------------------------------------------------------------

    def choose_measure(self, measure: Measure) -> None:
        """Show a pillar or question, in the year in view or else the last in which it was inspected."""
        years = self.grades.years_of(measure)
        year = self.grade_filter.year
        self._apply_filter(self.grade_filter._replace(measure=measure, year=year if year in years else years[-1]))

    def choose_order(self, name: str) -> None:
        """Sort by what a name of ORDERS says."""
        self.order.setText(name)
        self._apply_filter(self.grade_filter._replace(order=next(key for key, words in ORDERS.items() if tr(words) == name)))

    def choose_region(self, name: str) -> None:
        """Show one region, or all."""
        self.region.setText(name)
        self._apply_filter(self.grade_filter._replace(region="" if name == tr(ALL_REGIONS) else name))

    def choose_grade(self, name: str) -> None:
        """Show the forces with one grade in the year in view, or all."""
        self.grade.setText(name)
        self._apply_filter(self.grade_filter._replace(grade=_grade_named(name)))

    def _show_all(self) -> None:
        """Show every force again."""
        self._lift_filters()
        self.take_focus()

    def _lift_filters(self) -> None:
        self.region.setText(tr(ALL_REGIONS))
        self.grade.setText(tr(ALL_GRADES))
        self._apply_filter(self.grade_filter._replace(region="", grade=""))

    def find_force(self, force: str) -> None:
        """Go to a force that was looked for; a filter that hides it is lifted."""
        if force not in self.table.rows():
            self._lift_filters()
        self.choose(force, self.grade_filter.year)
        self.take_focus()
        say(self.table, self.map.sentence(force))

    def restore_from(self, old: GradesView) -> None:
        """Show what another view of the grades showed."""
        self.force, grade_filter = old.force, old.grade_filter
        self.following.start(old.following.own, old.following.followed.forces)
        self.order.setText(tr(ORDERS[grade_filter.order]))
        region = grade_filter.region if grade_filter.region in regions(self.grades.forces) else ""
        self.region.setText(region or tr(ALL_REGIONS))
        self._apply_filter(grade_filter._replace(region=region))
        self._turn(old.pages.currentIndex())

    def _choose_cycle(self, name: str) -> None:
        self.choose_year(next(year for year in self.grades.years if self.grades.cycle_name(year) == name))

    def choose_year(self, year: int) -> None:
        """Look at a year."""
        self.choose(self.force, year)

    def choose(self, force: str, year: int) -> None:
        """Look at a force in a year."""
        turned = year != self.grade_filter.year
        self.force, self.grade_filter = force, self.grade_filter._replace(year=year, measure=self.measure.measure_in(year))
        if turned:
            self.refresh()
        else:
            self._refresh_beside()
        self.table.choose(force, year)

    def _own(self) -> str:
        """Return the force of the report that is current; none where that states none."""
        force = self._workspace.place.report.force
        return "" if force == UNKNOWN_FORCE else force

    def _show_report(self) -> None:
        """Mark and follow the force of the report that is current now."""
        self.following.start(self._own())
        self.choose(self._workspace.place.report.force, self.grade_filter.year)
        self.refresh()

    def _mark(self) -> None:
        """Mark those that are followed now in every part."""
        self.table.mark(self.following.followed)
        self._refresh_beside()
        say(self.table, tr("Forces followed: {names}", names=", ".join(self.following.names())))

    def _tell(self, words: str) -> None:
        self._workspace.message.emit(words)
        say(self.table, words)

    def _cycles(self) -> list[str]:
        return [self.grades.cycle_name(year) for year in self.grades.years]

    def _read_again(self) -> None:
        """Show the grades of reports that came, went or were confirmed; nothing is done where none is another."""
        if not self.grades.read(self._workspace.library):
            return
        self.cycle.offer(self._cycles(), self._choose_cycle)
        self.measure.offer_measures()
        self.region.offer([tr(ALL_REGIONS), *regions(self.grades.forces)], self.choose_region)
        self.region.setText(self.grade_filter.region or tr(ALL_REGIONS))
        self.table.forget()
        self.refresh()

    def _apply_filter(self, grade_filter: GradeFilter) -> None:
        self.grade_filter = grade_filter
        self.refresh()

    def refresh(self) -> None:
        """Show force, year, measure and filters of now in every part: table, wheel, map, spread, history and source."""
        self.title.setText(plural("Grades, {n} force", "Grades, {n} forces", len(self.grades.forces)))
        self.finder.offer(self.grades.forces)
        self._show_choices()
        self.table.show_grades(self.grade_filter, self.following.followed)
        self._say_why_no_change()
        self._show_count()
        self._refresh_beside()

    def _show_choices(self) -> None:
        """Show what is chosen in the buttons; the grades to choose from are those of the year's scale."""
        measure, year = self.grade_filter.measure, self.grade_filter.year
        self.measure.show_measure(measure)
        self.cycle.setText(self.grades.cycle_name(year))
        grades = (*scale(year), Grade.UNGRADED)
        if self.grade_filter.grade not in ("", NOT_HELD, *(grade.value for grade in grades)):
            self.grade_filter = self.grade_filter._replace(grade="")
        if grades != self._offered:
            self._offered = grades
            self.grade.offer([tr(ALL_GRADES), *(grade.label for grade in grades), tr(NOT_HELD).capitalize()], self.choose_grade)
        self.grade.setText(tr(self.grade_filter.grade).capitalize() if self.grade_filter.grade else tr(ALL_GRADES))

    def _why_no_change(self) -> str:
        """Return why there is no order by change where it is asked for and years cannot be compared, else nothing."""
        if self.grade_filter.order != "change":
            return ""
        return self.grades.why_no_change(self.grade_filter.year, self.grade_filter.measure)

    def _say_why_no_change(self) -> None:
        """Say above the table why there is no change to order by, and what the heavier line between two scales means."""
        why = self._why_no_change()
        words = tr("No change to order by, so forces stand by name. {why}", why=why) if why else ""
        scales = {scale(year) for year in self.table.years}
        apart = tr("The heavy line divides cycles of four grades from those of five; grades are not compared across it.")
        said = " ".join(filter(None, (words, apart if len(scales) > 1 else "")))
        self.no_change.setVisible(bool(said) and self.pages.currentIndex() == 0)
        self.no_change.setText(said)

    def _show_count(self) -> None:
        """Say where no force has what is asked for, and that the count may be another."""
        filters = ", ".join(name for name in (self.grade_filter.region, self.grade.text() if self.grade_filter.grade else "") if name)
        measure = f"{self.grades.name_of(self.grade_filter.measure)}, {self.grades.cycle_name(self.grade_filter.year)}"
        self.nothing.say("" if self._shown() else tr("No force to show for {measure}: {filters}.", measure=measure, filters=filters))
        self.status_changed.emit()

    def _shown(self) -> int:
        """Return how many forces are shown; the wheel shows all."""
        return len(self.grades.forces if self.pages.currentIndex() else self.table.rows())

    def _refresh_beside(self) -> None:
        measure, year, followed = self.grade_filter.measure, self.grade_filter.year, self.following.followed
        questions = tuple(m for m in self.grades.measures if m.question and m.pillar == measure.pillar and self.grades.asked(year, m))
        rings = questions if measure.question and measure in questions else self.grades.wholes_in(year)
        self.wheel.show_grades(rings, measure, year, self.force, followed)
        self.beside.show_grades(measure, year, self.force, followed)

    # What leaves, and where it leads -----------------------------------------------------------------

    def leavings(self) -> list[Leaving]:
        """Return what can leave the view as it is shown now."""
        by_id, grade_filter = {force.id: force for force in self.grades.forces}, self.grade_filter
        return leavings(
            Parts(
                self.grades, grade_filter.measure, grade_filter.year, tuple(by_id[force] for force in self.table.rows()),
                self.table.columns, grade_filter.order == "region", self._shown_in_words, self.wheel.rings, self.wheel.shown().forces,
                self.history.blocks, tuple(self._workspace.library.force_of(force) for force in self.history.forces),
                self.following.followed, self.pages.currentIndex() == 1,
            )
        )  # fmt: skip

    def _shown_in_words(self) -> str:
        """Return the order and filters of the table in words."""
        order = tr(ORDERS["name" if self._why_no_change() else self.grade_filter.order])
        if self.grade_filter.order in ("grade", "change"):
            order = f"{order}, {self.grades.cycle_name(self.grade_filter.year)}"
        grade = tr(self.grade_filter.grade).capitalize() if self.grade_filter.grade else ""
        filters = [self.grade_filter.region, f"{self.grades.cycle_name(self.grade_filter.year)}: {grade}" if grade else ""]
        return "; ".join(filter(None, (order, *filters)))

    def open_page(self, force: str, year: int) -> None:
        """Open the published page of a grade in the user's browser."""
        self.choose(force, year)
        published = self.grades.get(force, year, self.grade_filter.measure)
        if published:
            self._follow(READ if is_open(published, self._workspace.place.report) else published.source_url)

    def _follow(self, address: str) -> None:
        """Open a grade's page in the browser, or where it stands in the open report."""
        if address != READ:
            open_web(address)
            return
        self._workspace.open(place_of(self._workspace.place.report, self.grade_filter.measure))

    def take_focus(self) -> None:
        """Take the keyboard to the table or wheel."""
        (self.wheel if self.pages.currentIndex() else self.table).setFocus()

    def status(self) -> str:
        """Return what the status bar says: how many grades are held, how many forces are shown, and in which order."""
        held, shown = len(self.grades), self._shown()
        grades = plural("{n} published grade held; it opens its page.", "{n} published grades held; each opens its page.", held)
        forces = plural("{n} force shown", "{n} forces shown", shown)
        order = "name" if self._why_no_change() else self.grade_filter.order
        return f"{grades}   ·   {forces}, {tr(ORDERS[order]).lower()}"

    def apply_theme(self) -> None:
        """Draw everything in the theme and zoom of now."""
        self.beside.apply_theme()
        for widget in (self.table.viewport(), self.wheel):
            widget.update()


def _grade_named(name: str) -> str:
    """Return the grade that a name in the menu stands for, empty for all."""
    if name == tr(NOT_HELD).capitalize():
        return NOT_HELD
    return "" if name == tr(ALL_GRADES) else name.lower()
