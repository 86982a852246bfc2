"""Forces side by side: what every report held says of up to eight forces in one year, as a table and as a chart."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peelviewer.analysis.forces.side_by_side import (
    DIFFERENCE,
    NAME,
    REFERENCE,
    ForcesRow,
    Measure,
    measures_of,
    narrowed,
    ordered,
    side_by_side,
)
from peelviewer.analysis.forces.statements import years_of
from peelviewer.analysis.held_forces import held_forces
from peelviewer.analysis.tables import ENGLAND_AND_WALES, area_name
from peelviewer.figures.base import Figure, Line
from peelviewer.figures.forces import forces_figure, strip
from peelviewer.model.library import Library
from peelviewer.qtmodels.forces_table import ForceColumn
from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.views.compare.leaving.chart_menu import ask_for_picture, offer_menu
from peelviewer.wording import plural, tr

from .forces_actions import ForcesActions
from .forces_bar import ForcesBar
from .forces_chart import ForcesChart
from .forces_choice import ForcesChoice
from .forces_detail import ForcesDetail
from .forces_files import Shown, leaving, subject
from .forces_reading import ForcesReading
from .forces_table import ForcesView

AT_FIRST, WIDE = 5, 1180
"""How many forces are compared at first, and from which width in pixels the pane of forces stands open."""


class ForcesSideBySide(QWidget):
    """Measures of a year as rows, forces as columns; slide_wanted says that the ticked rows are to be a slide."""

    status_changed = Signal()
    slide_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.own_force: Callable[[], str] = str
        self.year = 0
        self.topic = self.order = ""
        self.descending = False
        self._measures: tuple[Measure, ...] = ()
        self._rows: tuple[ForcesRow, ...] = ()
        self._panel_asked = False
        self._kept: list[str] = []
        self._waits_for_focus = False
        self.reading = ForcesReading(workspace, self)
        self.bar = ForcesBar(workspace.appearance, self.leavings, workspace.message.emit, self)
        self.choice = ForcesChoice(workspace.appearance, self)
        self.table = ForcesView(workspace.appearance, self._line, self)
        self.chart = ForcesChart(workspace, self)
        self.nothing = PlainLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(24)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Forces side by side"))
        for page in (self.table, self.chart, self.nothing):
            self.pages.addWidget(page)
        self.detail = ForcesDetail(self)
        self.acts = ForcesActions(workspace)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self.bar.second)
        right.addWidget(self.pages, 1)
        right.addWidget(self.detail)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.choice)
        below.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(below, 1)

    def _connect(self) -> None:
        bar, table, chart = self.bar, self.table, self.chart
        self.reading.ready.connect(self._show_held)
        self.reading.progress.connect(lambda done, total: self._say_nothing(_progress(done, total)))
        self.choice.changed.connect(self.refresh)
        self.choice.focus_released.connect(self.take_focus)
        bar.year_wanted.connect(self.choose_year)
        bar.topic_wanted.connect(self.choose_topic)
        bar.field.textChanged.connect(lambda text: self._show_rows())
        bar.field.entered.connect(self.take_focus)
        bar.field.focus_released.connect(self.take_focus)
        bar.panel.toggled.connect(self._show_panel)
        bar.kind.idClicked.connect(self.turn)
        bar.scale.idClicked.connect(lambda index: self.spread(index == 0))
        bar.slide.clicked.connect(self.slide_wanted)
        bar.picture.clicked.connect(lambda: ask_for_picture(self._workspace, self.to_compose()))
        entries = [(tr("Picture for an article or a post…"), bar.picture.click), (tr("Add as slide"), bar.slide.click)]
        offer_menu((table, chart), [*entries, (tr("Export what is shown"), bar.export.open)])
        table.order_wanted.connect(self.order_by)
        table.row_changed.connect(lambda row: self._explain(row))
        table.pointed_changed.connect(lambda force: self._show_legend())
        table.pointed_changed.connect(self.choice.point_at)
        table.opened.connect(self._open)
        table.slide_wanted.connect(self.slide_wanted)
        table.model_.ticks_changed.connect(self._say_ticks)
        chart.row_changed.connect(self._explain)
        chart.opened.connect(self._open)
        chart.slide_wanted.connect(self.slide_wanted)

    # What is shown -----------------------------------------------------------------------------------

    @property
    def forces(self) -> list[str]:
        """The forces compared, by id in their order."""
        return self.choice.chosen

    @property
    def own(self) -> str:
        """The reader's own force, else that of the report being read."""
        return self.own_force() or self._workspace.place.report.force

    def show_forces(self) -> None:
        """Show what the reports held say; they are read first where they were not."""
        self.reading.ask()
        if self.reading.is_read:
            self._show_held()
        else:
            self._say_nothing(tr("Reading the reports held…"))

    def _say_nothing(self, words: str) -> None:
        self.nothing.setText(words)
        self.pages.setCurrentWidget(self.nothing)
        self.detail.hide()

    def _show_held(self) -> None:
        years = years_of(self.reading.held.statements)
        if self.year not in years:
            read = self._workspace.place.report.year
            self.year = read if read in years else years[0] if years else 0
        self._measures = measures_of(self.reading.held.statements, self.year)
        library = self._workspace.library
        self.bar.offer_years([(year, library.cycle_name(year)) for year in years], self.year)
        given = frozenset(area for measure in self._measures for area in measure.values)
        self.choice.offer(held_forces(library), self.own, given)
        if not self.choice.chosen:
            self.choice.choose(self._kept)
        if not self.choice.chosen:
            self.choice.choose(_at_first(self._workspace.library, self.own, given))
        self.refresh()

    def refresh(self) -> None:
        """Compare what is chosen now."""
        if not self.reading.is_read:
            return
        self._rows = side_by_side(self._measures, self.forces)
        topics = list(dict.fromkeys(row.topic for row in self._rows if row.topic))
        self.topic = self.topic if self.topic in topics else ""
        self.bar.offer_topics(topics, self.topic)
        self.table.own = self.own if self.own in self.forces else ""
        self._show_rows()

    def _show_rows(self) -> None:
        if not self.reading.is_read:
            return
        rows = ordered(narrowed(self._rows, self.bar.field.text(), self.topic), self.order, self.forces, descending=self.descending)
        library = self._workspace.library
        columns = [ForceColumn(force, area_name(library, force)) for force in self.forces]
        self.table.show_rows(rows, columns, self.order, descending=self.descending)
        self._show_legend()
        self._say_ticks()
        self.bar.about.setText(_order_in_words(library, self.order, self.forces))
        if rows:
            self.detail.show()
            self.turn(self.bar.kind.checkedId())
            if self._waits_for_focus and self.bar.field.hasFocus():
                self.take_focus()
            self._waits_for_focus = False
        else:
            narrow = tr("No measure has these words. Another topic or an empty field shows more.")
            self._say_nothing(narrow if self._rows else tr("No report held has values of these forces in this year."))
        self.status_changed.emit()

    def _line(self, row: ForcesRow, pointed: str) -> Line:
        return strip(self._workspace.library, row, self.forces, self.table.own, pointed)

    def _show_legend(self) -> None:
        library, own = self._workspace.library, self.table.own
        others = [force for force in self.forces if force not in (own, self.table.pointed)]
        pointed = area_name(library, self.table.pointed) if self.table.pointed else ""
        self.bar.legend.show_names(area_name(library, own) if own else "", pointed, bool(others))

    def _say_ticks(self) -> None:
        count = len(self.ticked())
        words = plural("{n} row ticked", "{n} rows ticked", count) if count else ""
        self.bar.count.setText(words)
        if count:
            say(self.table, words)
        self.status_changed.emit()

    def _explain(self, number: int) -> None:
        rows = self.table.model_.rows
        self.detail.show_row(self._workspace.library, rows[number] if 0 <= number < len(rows) else None, self.forces)

    def take_kept(self, forces: Sequence[object], groups: Mapping[str, object]) -> None:
        """Compare forces that were kept, and offer groups that were; what is no list of ids is left out."""
        self.choice.take_groups(
            {name: [force for force in ids if isinstance(force, str)] for name, ids in groups.items() if isinstance(ids, list)}
        )
        self._kept = [force for force in forces if isinstance(force, str)]

    def restore_from(self, old: ForcesSideBySide) -> None:
        """Compare what another view compared, as it did."""
        self._kept, self.year, self.topic = list(old.forces), old.year, old.topic
        self.order, self.descending = old.order, old.descending
        self.table.model_.ticked = set(old.table.model_.ticked)
        self.choice.take_groups(old.choice.groups)
        self.bar.field.setText(old.bar.field.text())
        self.spread(old.table.from_zero)
        self.bar.kind.buttons()[old.bar.kind.checkedId()].setChecked(True)

    def apply_theme(self) -> None:
        """Draw everything in the theme of now."""
        if self.pages.currentWidget() is self.chart and self.table.model_.rows:
            self.chart.show_figure(self.figure(self.table.model_.rows))
        self._explain(self.table.currentIndex().row())
        self.update()

    # Choices -----------------------------------------------------------------------------------------

    def choose_year(self, year: int) -> None:
        """Compare another year."""
        self.year = year
        self._show_held()

    def choose_topic(self, topic: str) -> None:
        """Narrow the rows to a topic (empty: to none)."""
        self.topic = topic
        self.bar.topic.setText(topic)
        self.refresh()

    def order_by(self, column: str) -> None:
        """Order by a column, the other way round when it is chosen again, and as printed the third time."""
        if column != self.order:
            self.order, self.descending = column, column != NAME
        elif self.descending is (column != NAME):
            self.descending = not self.descending
        else:
            self.order, self.descending = "", False
        self._show_rows()

    def spread(self, from_zero: bool) -> None:
        """Draw strips from zero, or from the lowest value to the highest, with a break."""
        self.bar.scale.buttons()[int(not from_zero)].setChecked(True)
        self.table.spread(from_zero)
        if self.pages.currentWidget() is self.chart:
            self.chart.show_figure(self.figure(self.table.model_.rows))

    def turn(self, page: int) -> None:
        """Show the table (0) or the chart (1)."""
        self.bar.kind.buttons()[page].setChecked(True)
        if not self.table.model_.rows:
            return
        if page:
            self.chart.show_figure(self.figure(self.table.model_.rows))
        self.pages.setCurrentIndex(page)
        self.chart.to_the_top()

    def _show_panel(self, on: bool) -> None:
        self._panel_asked = True
        self.choice.setVisible(on)

    def resizeEvent(self, event: object) -> None:
        """Show the pane of forces where there is room, until the reader says otherwise."""
        if not self._panel_asked:
            self.bar.panel.setChecked(self.width() >= WIDE)
            self.choice.setVisible(self.width() >= WIDE)
            self._panel_asked = False

    def take_focus(self) -> None:
        """Take the keyboard to the table or the chart."""
        page = self.pages.currentWidget()
        if page is self.chart:
            self.chart.take_focus()
        elif page is self.table:
            self.table.setFocus()
        else:
            self._waits_for_focus = True
            self.bar.field.setFocus()

    # What leaves -------------------------------------------------------------------------------------

    def ticked(self) -> list[ForcesRow]:
        """Return the rows that are ticked among those shown."""
        return [row for number, row in enumerate(self.table.model_.rows) if self.table.model_.is_ticked(number)]

    def leaving(self) -> list[ForcesRow]:
        """Return what leaves the view: the ticked rows, and where none is ticked all that are shown."""
        return self.ticked() or list(self.table.model_.rows)

    def figure(self, rows: Sequence[ForcesRow]) -> Figure:
        """Return rows as a chart."""
        library, table = self._workspace.library, self.table
        year = library.cycle_name(self.year)
        return forces_figure(library, rows, self.forces, year, own=table.own, pointed=table.pointed, from_zero=table.from_zero)

    def leavings(self) -> list[Leaving]:
        """Return what can leave the view: the ticked rows, else all that are shown."""
        return [leaving(self._shown())] if self.reading.is_read else []

    def _shown(self) -> Shown:
        rows = self.leaving()
        return Shown(self._workspace.library, self.year, rows, self.forces, self.table.own, self.figure(rows), self.figure)

    def to_compose(self) -> ChartSubject | None:
        """Return the chart of what leaves, as the composer takes it; nothing where there is no row."""
        return subject(self._shown()) if self.reading.is_read and self.leaving() else None

    def _open(self, number: int, area: str) -> None:
        self.acts.open(self.table.model_.rows[number], self.forces, area)

    def status(self) -> str:
        """Return how many of the values are given, and which keys there are."""
        words = _given_in_words(self.table.model_.rows)
        if self.reading.held.unreadable:
            words += "   ·   " + plural("{n} report cannot be read", "{n} reports cannot be read", self.reading.held.unreadable)
        return f"{words}   ·   {tr('Space ticks a row, Ctrl+Enter adds the ticked ones as a slide')}"


def _at_first(library: Library, own: str, given: Container[str]) -> list[str]:
    """Return the own force and others of which there are values, its region's first."""
    region = library.force_of(own).region
    others = [force for force in held_forces(library) if force.id in given and force.id != own]
    others.sort(key=lambda force: (force.region != region, force.short_name))
    return [own, *(force.id for force in others)][:AT_FIRST]


def _order_in_words(library: Library, order: str, forces: Sequence[str]) -> str:
    """Return by what the rows stand, as the heading alone does not say it."""
    if order in ("", NAME):
        return tr("A rate is neither good nor bad by itself.")
    area = forces[0] if order == DIFFERENCE else ENGLAND_AND_WALES if order == REFERENCE else order
    name = area_name(library, area)
    if order == DIFFERENCE:
        return tr("Ordered by the difference of {force} as a share of the larger value", force=name)
    return tr("Ordered by the value of {area} within each unit", area=name)


def _progress(done: int, total: int) -> str:
    return tr("Reading the reports held… {done} of {total}", done=done, total=total)


def _given_in_words(rows: Sequence[ForcesRow]) -> str:
    cells = [cell for row in rows for cell in row.cells]
    return tr("{given} of {all} values given", given=sum(cell.number is not None for cell in cells), all=len(cells))
