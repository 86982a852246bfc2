"""The choice of what is graded: pillars and questions grouped by the years that share a scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from peelviewer.analysis.grades import Era, Grades, Measure
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.drop_down_button import ElidedDropDownButton
from peelviewer.wording import tr


class MeasureChoice(ElidedDropDownButton):
    """Shows the measure in view and opens the list of all; *act* gets the one that is chosen."""

    def __init__(self, appearance: Appearance, grades: Grades, act: Callable[[Measure], None], parent: QWidget) -> None:
        super().__init__(appearance, tr("Measure"), parent)
        self._grades, self._act = grades, act
        self._shown = grades.measures[0]
        self._last_shown: dict[Era, Measure] = {}
        self._only = QActionGroup(self)
        self.offer_measures()

    def offer_measures(self) -> None:
        """List the measures of now."""
        grades = self._grades
        for entry in self._only.actions():
            self._only.removeAction(entry)
        menu = self.new_menu()
        for era in grades.eras:
            if len(grades.eras) > 1:
                self._head(menu, grades.about(era))
            for measure in era.measures:
                self._offer(menu, measure)

    def _head(self, menu: QMenu, words: str) -> None:
        if not menu.isEmpty():
            menu.addSeparator()
        head = menu.addAction(words)
        head.setFont(face(12, weight=600))
        head.setEnabled(False)

    def _offer(self, menu: QMenu, measure: Measure) -> None:
        entry = menu.addAction(self._grades.name_of(measure).replace("&", "&&"))
        entry.setCheckable(True)
        entry.setData(measure)
        entry.triggered.connect(lambda checked=False: self._act(measure))
        self._only.addAction(entry)

    def show_measure(self, measure: Measure) -> None:
        """Show a measure as the one in view, and remember it for the years that share its scale."""
        self._shown = measure
        self._last_shown |= {era: measure for era in self._grades.eras if measure in era.measures}
        self.show_chosen(self._grades.name_of(measure))
        for entry in self._only.actions():
            entry.setChecked(entry.data() == measure)

    def measure_in(self, year: int) -> Measure:
        """Return the measure in view, or the one on its subject that was asked in a year.

        Where there is neither, the one last seen among the years that share its scale, else that with most grades held.
        """
        alike = dict(self._grades.beside(self._shown)).get(year)
        if alike is not None:
            return alike
        of_era = (measure for era, measure in self._last_shown.items() if year in era.years)
        seen = (measure for measure in (self._shown, *of_era) if year in self._grades.years_of(measure))
        return next(seen, None) or max(self._grades.wholes_in(year), key=lambda measure: self._grades.held_count(year, measure))
