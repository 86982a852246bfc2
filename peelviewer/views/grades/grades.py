"""The Grades view: the published grades of all forces as table or wheel, on the map, by spread, and one force's history."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure, place_of
from peelviewer.model.grades import Grade, scale
from peelviewer.ui.links import open_web
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import LinkLabel, scrolling, segments
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.flow import Flow
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.widgets.two_parts import TwoParts
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr, translatable

from .history import History
from .measure_choice import MeasureChoice
from .source import READ, is_open, of_grade
from .spread import Spread
from .table import ORDERS, GradeFilter, GradeTable
from .tile_map import GradeMap
from .wheel import GradeWheel

# Four boxes on the left, the history on the right: together what a window of 1024 has.
LEAST_LEFT, LEAST_RIGHT = 544, 426
WIDTH_OF_A_MEASURE = 272
ALL_GRADES, ALL_REGIONS = translatable("All grades"), translatable("All regions")


class GradesView(QWidget):
    """What is chosen (a force, a year, a measure) is the same in every part; status_changed says that the status bar tells another."""

    status_changed = Signal()

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
        self.map = GradeMap(workspace, self.grades, self)
        self.spread = Spread(workspace, self.grades, self)
        self.history = History(workspace, self.grades, self)
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Grades"))
        self.pages.addWidget(self.table)
        self.pages.addWidget(scrolling(self.wheel, self))
        split = TwoParts(self._left(), self._right(), LEAST_LEFT + LEAST_RIGHT + 1, (600, 680), self)
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
        title = PlainLabel(plural("Grades, {n} force", "Grades, {n} forces", len(self._workspace.library.forces)), left)
        title.setFont(face(24, serif=True, weight=600))
        first = QHBoxLayout()
        first.addWidget(title)
        first.addStretch()
        row, self.kind = segments(self, (tr("Table"), tr("Wheel")), tr("Grades as {kind}", kind="{}"), 32)
        self.kind.idClicked.connect(self._turn)
        first.addLayout(row)
        choices = QWidget(left)
        row_of_choices = Flow(choices)
        self.measure = MeasureChoice(self._workspace.appearance, self.grades, self.choose_measure, self)
        self._cycles = {self.grades.cycle_name(year): year for year in self.grades.years}
        self.cycle = self._choice(tr("Cycle"), self._cycles, lambda name: self.choose_year(self._cycles[name]))
        self.order = self._choice(tr("Order"), map(tr, ORDERS.values()), self.choose_order)
        self.region = self._choice(
            tr("Region"), [tr(ALL_REGIONS), *sorted({f.region for f in self._workspace.library.forces})], self.choose_region
        )
        self.grade = DropDownButton(self._workspace.appearance, tr("Grade"), self)
        self.measure.setFixedWidth(WIDTH_OF_A_MEASURE)
        for button in (self.measure, self.cycle, self.order, self.region, self.grade):
            row_of_choices.addWidget(button)
        self.no_change = self._label(12)
        self.no_change.setObjectName("quiet")
        column.addLayout(first)
        column.addWidget(choices)
        column.addWidget(self.no_change)
        column.addWidget(self.pages, 1)
        self.nothing = EmptyState(self.pages, tr("Show all forces"))
        self.nothing.back.clicked.connect(self._show_all)
        column.addWidget(self.nothing)
        return left

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(14, 18, 12, 18)
        column.setSpacing(8)
        self.heading = self._label(14, 600)
        self.about = self._label(12)
        self.detail = self._set_font(LinkLabel(self), 13)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.detail.setOpenExternalLinks(False)
        self.detail.linkActivated.connect(self._follow)
        self.detail.setAccessibleName(tr("Source of the chosen grade"))
        self.force_name = self._label(14, 600)
        self.seams = self._label(12)
        for label in (self.about, self.seams):
            label.setObjectName("quiet")
        for widget in (self.heading, self.about):
            column.addWidget(widget)
        column.addWidget(self.map, 0, Qt.AlignmentFlag.AlignHCenter)
        for other in (self.detail, self.spread, self.force_name, self.history, self.seams):
            column.addWidget(other)
        column.addStretch()
        area = scrolling(right, self)
        area.setMinimumWidth(LEAST_RIGHT)
        return area

    def _label(self, size: int, weight: int = 400) -> QLabel:
        return self._set_font(PlainLabel(self), size, weight)

    @staticmethod
    def _set_font(label: QLabel, size: int, weight: int = 400) -> QLabel:
        label.setFont(face(size, weight=weight))
        label.setWordWrap(True)
        return label

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
        self.map.chosen.connect(lambda force: self.choose(force, self.grade_filter.year))
        self.wheel.chosen.connect(lambda force: self.choose(force, self.grade_filter.year))
        self.wheel.ring_chosen.connect(self.choose_measure)
        self._workspace.appearance.theme_changed.connect(self.apply_theme)
        self._workspace.current_changed.connect(self._show_report)

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
        self.region.setText(tr(ALL_REGIONS))
        self.grade.setText(tr(ALL_GRADES))
        self._apply_filter(self.grade_filter._replace(region="", grade=""))
        self.take_focus()

    def restore_from(self, old: GradesView) -> None:
        """Show what another view of the grades showed."""
        self.force, grade_filter = old.force, old.grade_filter
        self.order.setText(tr(ORDERS[grade_filter.order]))
        self.region.setText(grade_filter.region or tr(ALL_REGIONS))
        self._apply_filter(grade_filter)
        self._turn(old.pages.currentIndex())

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

    def _show_report(self) -> None:
        """Mark and follow the force of the report that is current now."""
        self.choose(self._workspace.place.report.force, self.grade_filter.year)
        self.refresh()

    def _read_again(self) -> None:
        """Show the grades of reports that came, went or were confirmed; nothing is done where none is another."""
        if not self.grades.read(self._workspace.library):
            return
        self._cycles = {self.grades.cycle_name(year): year for year in self.grades.years}
        self.cycle.offer(list(self._cycles), lambda name: self.choose_year(self._cycles[name]))
        self.measure.offer_measures()
        self.refresh()

    def _apply_filter(self, grade_filter: GradeFilter) -> None:
        self.grade_filter = grade_filter
        self.refresh()

    def refresh(self) -> None:
        """Show force, year, measure and filters of now in every part: table, wheel, map, spread, history and source."""
        self._show_choices()
        self.table.show_grades(self.grade_filter)
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
        self._say_why_no_change()

    def _why_no_change(self) -> str:
        """Return why there is no order by change where it is asked for and years cannot be compared, else nothing."""
        if self.grade_filter.order != "change":
            return ""
        return self.grades.why_no_change(self.grade_filter.year, self.grade_filter.measure)

    def _say_why_no_change(self) -> None:
        why = "" if self.pages.currentIndex() else self._why_no_change()
        self.no_change.setVisible(bool(why))
        self.no_change.setText(tr("No change to order by, so forces stand by name. {why}", why=why) if why else "")

    def _show_count(self) -> None:
        """Say where no force has what is asked for, and that the count may be another."""
        filters = ", ".join(name for name in (self.grade_filter.region, self.grade.text() if self.grade_filter.grade else "") if name)
        measure = f"{self.grades.name_of(self.grade_filter.measure)}, {self.grades.cycle_name(self.grade_filter.year)}"
        self.nothing.say("" if self._shown() else tr("No force to show for {measure}: {filters}.", measure=measure, filters=filters))
        self.status_changed.emit()

    def _shown(self) -> int:
        """Return how many forces are shown; the wheel shows all."""
        return len(self._workspace.library.forces if self.pages.currentIndex() else self.table.rows())

    def _refresh_beside(self) -> None:
        measure, year = self.grade_filter.measure, self.grade_filter.year
        questions = tuple(m for m in self.grades.measures if m.question and m.pillar == measure.pillar and self.grades.asked(year, m))
        self.wheel.show_grades(
            questions if measure.question and measure in questions else self.grades.wholes_in(year), measure, year, self.force
        )
        self.map.show_grades(measure, year, self.force)
        self.spread.show_grades(measure, year)
        self.history.show_force(self.force)
        wording = self.grades.wording(year, measure)
        self.heading.setText(f"{self.grades.name_of(measure)}, {self.grades.cycle_name(year)}")
        forces = len(self._workspace.library.forces)
        count = plural(
            "Held for {held} of {n} force.", "Held for {held} of {n} forces.", forces, held=self.grades.held_count(year, measure)
        )
        about = (f"{wording}." if wording not in ("", self.grades.name_of(measure)) else "", self.grades.note_of(year, measure), count)
        self.about.setText(" ".join((*filter(None, about), tr("Each tile a force, placed as on the map."))))
        self.force_name.setText(self._workspace.library.force_of(self.force).name)
        self.seams.setText(" ".join((tr("A dashed line divides years that cannot be compared."), *self.history.seams())))
        force, report = self._workspace.library.force_of(self.force), self._workspace.place.report
        self.detail.setText(of_grade(self.grades, force, year, measure, report))

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
        for widget in (self.table.viewport(), self.wheel, self.map, self.spread, self.history):
            widget.update()


def _grade_named(name: str) -> str:
    """Return the grade that a name in the menu stands for, empty for all."""
    if name == tr(NOT_HELD).capitalize():
        return NOT_HELD
    return "" if name == tr(ALL_GRADES) else name.lower()
