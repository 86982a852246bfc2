"""The buttons above the table of grades: what is graded, which cycle, in which order, of which region and grade."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure
from peelviewer.figures.grades.table import region_of
from peelviewer.model.grades import Grade, scale
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.flow import Flow
from peelviewer.wording import tr, translatable

from .grade_filter import ORDERS, GradeFilter, regions
from .measure_choice import MeasureChoice

WIDTH_OF_A_MEASURE = 272
ALL_GRADES, ALL_REGIONS = translatable("All grades"), translatable("All regions")


class GradeChoices(QWidget):
    """Holds what is chosen (*grade_filter*); changed says that it is another, year_wanted carries a year that is to be looked at."""

    changed = Signal()
    year_wanted = Signal(int)

    def __init__(self, appearance: Appearance, grades: Grades, grade_filter: GradeFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._grades, self.grade_filter = appearance, grades, grade_filter
        self._offered: tuple[Grade, ...] = ()
        row = Flow(self)
        self.measure = MeasureChoice(appearance, grades, self.choose_measure, self)
        self.measure.setFixedWidth(WIDTH_OF_A_MEASURE)
        self.cycle = self._choice(tr("Cycle"), self._cycles(), self._choose_cycle)
        self.order = self._choice(tr("Order"), map(tr, ORDERS.values()), self.choose_order)
        self.region = self._choice(tr("Region"), [tr(ALL_REGIONS), *regions(grades.forces)], self.choose_region)
        self.grade = DropDownButton(appearance, tr("Grade"), self)
        for button in (self.measure, self.cycle, self.order, self.region, self.grade):
            row.addWidget(button)

    def _choice(self, name: str, entries: Iterable[str], act: Callable[[str], None]) -> DropDownButton:
        choice = DropDownButton(self._appearance, name, self)
        choice.offer(entries, act)
        return choice

    def _cycles(self) -> list[str]:
        return [self._grades.cycle_name(year) for year in self._grades.years]

    def for_table(self, on: bool) -> None:
        """Offer order and filters, which only the table has."""
        for button in (self.order, self.region, self.grade):
            button.setVisible(on)

    def offer_again(self) -> None:
        """List the measures, cycles and regions of grades that are others now."""
        self.cycle.offer(self._cycles(), self._choose_cycle)
        self.measure.offer_measures()
        self.region.offer([tr(ALL_REGIONS), *regions(self._grades.forces)], self.choose_region)
        self.region.setText(self.grade_filter.region or tr(ALL_REGIONS))

    # Choosing ---------------------------------------------------------------------------------------

    def choose_measure(self, measure: Measure) -> None:
        """Show a pillar or question, in the year in view or else the last in which it was inspected."""
        years = self._grades.years_of(measure)
        year = self.grade_filter.year
        self._apply(self.grade_filter._replace(measure=measure, year=year if year in years else years[-1]))

    def choose_order(self, name: str) -> None:
        """Sort by what a name of ORDERS says."""
        self.order.setText(name)
        self._apply(self.grade_filter._replace(order=next(key for key, words in ORDERS.items() if tr(words) == name)))

    def choose_region(self, name: str) -> None:
        """Show one region, or all."""
        self.region.setText(name)
        self._apply(self.grade_filter._replace(region="" if name == tr(ALL_REGIONS) else name))

    def choose_grade(self, name: str) -> None:
        """Show the forces with one grade in the year in view, or all."""
        self.grade.setText(name)
        self._apply(self.grade_filter._replace(grade=_grade_named(name)))

    def lift(self) -> None:
        """Show every force again."""
        self.region.setText(tr(ALL_REGIONS))
        self.grade.setText(tr(ALL_GRADES))
        self._apply(self.grade_filter._replace(region="", grade=""))

    def look_at(self, year: int) -> None:
        """Have a year in view, with the measure that was asked in it; says nothing of it."""
        self.grade_filter = self.grade_filter._replace(year=year, measure=self.measure.measure_in(year))

    def restore(self, grade_filter: GradeFilter) -> None:
        """Choose what was chosen in another language; a region is named by the data."""
        self.order.setText(tr(ORDERS[grade_filter.order]))
        region = grade_filter.region if grade_filter.region in {region_of(force) for force in self._grades.forces} else ""
        self.region.setText(region or tr(ALL_REGIONS))
        self._apply(grade_filter._replace(region=region))

    def _choose_cycle(self, name: str) -> None:
        self.year_wanted.emit(next(year for year in self._grades.years if self._grades.cycle_name(year) == name))

    def _apply(self, grade_filter: GradeFilter) -> None:
        self.grade_filter = grade_filter
        self.changed.emit()

    def show_chosen(self) -> None:
        """Show what is chosen in the buttons; the grades to choose from are those of the year's scale."""
        measure, year = self.grade_filter.measure, self.grade_filter.year
        self.measure.show_measure(measure)
        self.cycle.setText(self._grades.cycle_name(year))
        grades = (*scale(year), Grade.UNGRADED)
        if self.grade_filter.grade not in ("", NOT_HELD, *(grade.value for grade in grades)):
            self.grade_filter = self.grade_filter._replace(grade="")
        if grades != self._offered:
            self._offered = grades
            self.grade.offer([tr(ALL_GRADES), *(grade.label for grade in grades), tr(NOT_HELD).capitalize()], self.choose_grade)
        self.grade.setText(tr(self.grade_filter.grade).capitalize() if self.grade_filter.grade else tr(ALL_GRADES))

    def filters_in_words(self) -> list[str]:
        """Return region and grade that the table is narrowed to."""
        return [words for words in (self.grade_filter.region, self.grade.text() if self.grade_filter.grade else "") if words]


def _grade_named(name: str) -> str:
    """Return the grade that a name in the menu stands for, empty for all."""
    if name == tr(NOT_HELD).capitalize():
        return NOT_HELD
    return "" if name == tr(ALL_GRADES) else name.lower()
