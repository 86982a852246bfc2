"""The Grades view: the published grades of all forces as table or wheel, on the map, by spread, and the histories of those followed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.grades import Grades, place_of
from peelviewer.decks.base import Slide
from peelviewer.model.library import UNKNOWN_FORCE
from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.ui.dialogs.leaving import LeaveButton, Leaving
from peelviewer.ui.dialogs.web import open_page
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.controls import scrolling, segments
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.widgets.two_parts import TwoParts
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .beside import Beside
from .choices import GradeChoices
from .find_force import FindForce
from .following import Following
from .grade_filter import ORDERS, GradeFilter, Missed, above_table, instead, order_of
from .leaving import Parts, composed_first, leavings, slides_of
from .source import READ, is_open
from .table import GradeTable
from .wheel import GradeWheel

# Four boxes on the left, the history on the right: together what a window of 1024 has.
LEAST_LEFT, LEAST_RIGHT = 544, 426
WIDTH_OF_FIND = 160


class GradesView(QWidget):
    """What is chosen (a force, a year, a measure) and which forces are followed is the same in every part.

    status_changed says that the status bar tells another; slides_wanted carries slides for the deck.
    """

    status_changed = Signal()
    slides_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, followed: Iterable[object] = ()) -> None:
        """Show the grades with forces followed beside the report's own, by id; what is none of the library's is left out."""
        super().__init__(parent)
        self.setObjectName("grades")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.grades = Grades(workspace.library)
        report = workspace.place.report
        years = self.grades.years
        at_first = GradeFilter(self.grades.measure_of(report), report.year if report.year in years else years[-1])
        self.choices = GradeChoices(workspace.appearance, self.grades, at_first, self)
        self.force = report.force
        self._missed: Missed | None = None
        self.table = GradeTable(workspace, self.grades, self)
        self.wheel = GradeWheel(workspace, self.grades, self)
        self.export = LeaveButton(workspace.appearance, self.leavings, workspace.message.emit, self)
        self.beside = Beside(workspace, self.grades, self.export, self)
        self.map, self.spread, self.history = self.beside.map, self.beside.spread, self.beside.history
        self.finder = FindForce(self)
        self.finder.setFixedWidth(WIDTH_OF_FIND)
        self.following = Following(workspace.appearance, workspace.library.short_name, self.finder, self)
        known = {force.id for force in self.grades.forces}
        self.following.start(self._own(), [force for force in followed if isinstance(force, str) and force in known])
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
        column = self._column = QVBoxLayout(left)
        column.setContentsMargins(24, 14, 12, 0)
        column.setSpacing(6)
        self.title = PlainLabel(left)
        self.title.setFont(face(24, serif=True, weight=600))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title)
        first.addStretch()
        row, self.kind = segments(self, (tr("Table"), tr("Wheel")), tr("Grades as {kind}", kind="{}"), 32)
        self.kind.idClicked.connect(self._turn)
        first.addLayout(row)
        column.addLayout(first)
        column.addWidget(self.choices)
        column.addWidget(self.following)
        self.no_change = PlainLabel(self)
        self.no_change.setFont(face(12))
        self.no_change.setWordWrap(True)
        self.no_change.setObjectName("quiet")
        column.addWidget(self.no_change)
        column.addWidget(self.pages, 1)
        self.nothing = EmptyState(self.pages, tr("Show all forces"))
        self.nothing.back.clicked.connect(self._show_all)
        column.addWidget(self.nothing, 1)
        return left

    def _turn(self, page: int) -> None:
        """Show the table (0) or the wheel (1), which shows all forces in one order."""
        self.pages.setCurrentIndex(page)
        self.kind.buttons()[page].setChecked(True)
        self.choices.for_table(page == 0)
        self._say_above()
        self._show_count()

    def _connect(self) -> None:
        self.table.picked.connect(self.choose)
        self.table.asked.connect(self.open_page)
        self.table.year_picked.connect(self.choose_year)
        for chosen in (self.map.chosen, self.wheel.chosen, self.following.chosen):
            chosen.connect(lambda force: self.choose(force, self.grade_filter.year))
        for wanted in (self.table.follow_wanted, self.map.follow_wanted, self.wheel.follow_wanted, self.beside.follow_wanted):
            wanted.connect(self._toggle)
        for typed in (self.table.typed, self.map.typed, self.wheel.typed):
            typed.connect(self.finder.begin)
        self.choices.changed.connect(self.refresh)
        self.choices.year_wanted.connect(self.choose_year)
        self.wheel.ring_chosen.connect(self.choices.choose_measure)
        self.beside.link_followed.connect(self._follow)
        self.following.changed.connect(self._mark)
        self.following.refused.connect(self._tell)
        self.finder.found.connect(self.find_force)
        self.finder.followed.connect(lambda force: None if self.following.followed.number(force) else self.following.toggle(force))
        self.finder.missed.connect(self._tell)
        self.finder.focus_released.connect(self.take_focus)
        self.export.slides_wanted.connect(self.slides_wanted)
        self.export.compose_wanted.connect(self._workspace.picture_wanted)
        self._workspace.appearance.theme_changed.connect(self.apply_theme)
        self._workspace.current_changed.connect(self._show_report)
        self._workspace.find_wanted.connect(lambda: self.finder.setFocus() if self.isVisible() else None)

    # Choosing ---------------------------------------------------------------------------------------

    @property
    def grade_filter(self) -> GradeFilter:
        """What is chosen: measure, year, order and filters."""
        return self.choices.grade_filter

    def _show_all(self) -> None:
        """Show every force again."""
        self.choices.lift()
        self.take_focus()

    def find_force(self, force: str) -> None:
        """Go to a force that was looked for; a filter that hides it is lifted."""
        if force not in self.table.rows():
            self.choices.lift()
        self.choose(force, self.grade_filter.year)
        self.take_focus()
        say(self.table, self.map.sentence(force))

    def restore_from(self, old: GradesView) -> None:
        """Show what another view of the grades showed."""
        self.force = old.force
        self.following.start(old.following.own, old.following.followed.forces)
        self.choices.restore(old.grade_filter)
        self._turn(old.pages.currentIndex())

    def choose_year(self, year: int) -> None:
        """Look at a year."""
        self.choose(self.force, year)

    def choose(self, force: str, year: int) -> None:
        """Look at a force in a year."""
        turned, before = year != self.grade_filter.year, self.grade_filter.measure
        self.force = force
        self.choices.look_at(year)
        if turned:
            found = year in dict(self.grades.beside(before))
            self._missed = None if found else Missed(before, self.grade_filter.measure, year)
            self.refresh()
            words = instead(self.grades, self.grade_filter, self._missed)
            if words:
                say(self.table, words)
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

    def _toggle(self, force: str) -> None:
        """Follow a force, or no longer; rows stay in place when a line of chips comes or goes, or the next click would hit another."""
        before = self.pages.y()
        self.following.toggle(force)
        self._column.activate()
        bar = self.table.verticalScrollBar()
        bar.setValue(bar.value() + self.pages.y() - before)

    def _tell(self, words: str) -> None:
        self._workspace.message.emit(words)
        say(self.table, words)

    def _read_again(self) -> None:
        """Show the grades of reports that came, went or were confirmed; nothing is done where none is another."""
        if not self.grades.read(self._workspace.library):
            return
        self.choices.offer_again()
        self.table.forget()
        self.refresh()

    def refresh(self) -> None:
        """Show force, year, measure and filters of now in every part: table, wheel, map, spread, history and source."""
        self.title.setText(plural("Grades, {n} force", "Grades, {n} forces", len(self.grades.forces)))
        self.finder.offer(self.grades.forces)
        self.choices.show_chosen()
        self.table.show_grades(self.grade_filter, self.following.followed)
        self._say_above()
        self._show_count()
        self._refresh_beside()

    def _say_above(self) -> None:
        """Say above the table or wheel what a reader may miss or wonder about there."""
        asked = self.grade_filter
        said = [instead(self.grades, asked, self._missed), *(above_table(self.grades, asked, self.table.years) if self._is_table else ())]
        self.no_change.setText(" ".join(filter(None, said)))
        self.no_change.setVisible(bool(self.no_change.text()))

    @property
    def _is_table(self) -> bool:
        return self.pages.currentIndex() == 0

    def _show_count(self) -> None:
        """Say where no force has what is asked for, and that the count may be another."""
        filters = ", ".join(self.choices.filters_in_words())
        measure = f"{self.grades.name_of(self.grade_filter.measure)}, {self.grades.cycle_name(self.grade_filter.year)}"
        self.nothing.say("" if self._shown() else tr("No force to show for {measure}: {filters}.", measure=measure, filters=filters))
        self.status_changed.emit()

    def _shown(self) -> int:
        """Return how many forces are shown; the wheel shows all."""
        return len(self.table.rows() if self._is_table else self.grades.forces)

    def _refresh_beside(self) -> None:
        measure, year, followed = self.grade_filter.measure, self.grade_filter.year, self.following.followed
        questions = tuple(m for m in self.grades.measures if m.question and m.pillar == measure.pillar and self.grades.asked(year, m))
        rings = questions if measure.question and measure in questions else self.grades.wholes_in(year)
        self.wheel.show_grades(rings, measure, year, self.force, followed)
        self.beside.show_grades(measure, year, self.force, followed)

    # What leaves, and where it leads -----------------------------------------------------------------

    def leavings(self) -> list[Leaving]:
        """Return what can leave the view as it is shown now."""
        return leavings(self._parts())

    def to_compose(self) -> ChartSubject | None:
        """Return what is in front, table or wheel, as the composer takes it; None where no force is shown."""
        return composed_first(self._parts())

    def slides(self) -> list[Slide]:
        """Return what is in front as slides."""
        return slides_of(self._parts())

    def _parts(self) -> Parts:
        by_id, grade_filter = {force.id: force for force in self.grades.forces}, self.grade_filter
        return Parts(
            self.grades, grade_filter.measure, grade_filter.year, tuple(by_id[force] for force in self.table.rows()),
            self.table.columns, self.table.heading_of(), self._shown_in_words, self.wheel.rings, self.wheel.shown().forces,
            self.history.blocks, tuple(self._workspace.library.force_of(force) for force in self.history.forces),
            self.following.followed, self.pages.currentIndex() == 1,
        )  # fmt: skip

    def _shown_in_words(self) -> str:
        """Return the order and filters of the table in words."""
        order = tr(ORDERS[order_of(self.grades, self.grade_filter)])
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
            open_page(address)
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
        return f"{grades}   ·   {forces}, {tr(ORDERS[order_of(self.grades, self.grade_filter)]).lower()}"

    def apply_theme(self) -> None:
        """Draw everything in the theme and zoom of now."""
        self.beside.apply_theme()
        for widget in (self.table.viewport(), self.wheel):
            widget.update()
