"""Years side by side: one force's grades, what was asked of it and its values in every year that is held, and where years part."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peelviewer.analysis.grades import Grades
from peelviewer.analysis.years.rows import RowKind, YearsCell, YearsRow, narrowed
from peelviewer.analysis.years.side_by_side import years_side_by_side
from peelviewer.model.library import Force, Library, ReportUnreadable
from peelviewer.qtmodels.years_table import NO_YEARS
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.ui.dialogs.web import open_page
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .bar import KINDS, YearsBar
from .detail import PAGE, PLACE, YearsDetail
from .files import Shown, leaving, subject
from .reading import YearsReading
from .table import YearsView

if TYPE_CHECKING:
    from peelviewer.ui.charts.composing.subject import ChartSubject


class YearsSideBySide(QWidget):
    """Questions, improvements and measures as rows, years as columns.

    slide_wanted says that what is shown is to be a slide, slides_wanted carries slides.
    """

    status_changed = Signal()
    slide_wanted = Signal()
    slides_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.own_force: Callable[[], str] = str
        self.force = self.chosen = ""
        self.years = NO_YEARS
        self._waits_for_focus = False
        self.reading = YearsReading(workspace, self)
        self.bar = YearsBar(workspace.appearance, self.leavings, workspace.message.emit, self)
        self.table = YearsView(workspace.appearance, self)
        self.nothing = PlainLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(24)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Years side by side"))
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        self.detail = YearsDetail(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.detail)
        self._connect()

    def _connect(self) -> None:
        bar, table = self.bar, self.table
        self.reading.ready.connect(self._show_read)
        bar.force_wanted.connect(self.choose)
        bar.kind.idClicked.connect(lambda kind: self._show_rows())
        bar.field.textChanged.connect(lambda text: self._show_rows())
        bar.field.entered.connect(self.take_focus)
        bar.field.focus_released.connect(self.take_focus)
        bar.slide.clicked.connect(self.slide_wanted)
        bar.export.slides_wanted.connect(self.slides_wanted)
        bar.export.compose_wanted.connect(self._workspace.picture_wanted)
        table.cell_changed.connect(self._explain)
        table.opened.connect(self.open)
        table.slide_wanted.connect(self.slide_wanted)
        self.detail.followed.connect(self._follow)
        self._workspace.current_changed.connect(self._follow_report)

    # What is shown -----------------------------------------------------------------------------------

    def show_years(self) -> None:
        """Show the years of the force that was chosen, else of the report being read; its reports are read first."""
        self.force = self.chosen or self._workspace.place.report.force
        library = self._workspace.library
        self.bar.offer_forces(_by_region(library, self.own_force() or self._workspace.place.report.force), library.force_of(self.force))
        if self.reading.read.force != self.force:
            self._say_nothing(tr("Reading the reports held…"))
        self.reading.ask(self.force)

    def choose(self, force: str) -> None:
        """Compare a force's years from now on, whichever report is read."""
        self.chosen = force
        self.show_years()

    def _follow_report(self) -> None:
        """Follow the report that is read while the years are looked at, unless a force was chosen."""
        if self.isVisible():
            self.show_years()

    def _show_read(self) -> None:
        library, read = self._workspace.library, self.reading.read
        self.years = years_side_by_side(library, Grades(library), read.force, read.reports)
        report = self._workspace.place.report
        self.table.read_year = report.year if report.force == read.force else 0
        self.bar.about.setText(self._about())
        self._show_rows()

    def _about(self) -> str:
        """Return what the years rest on."""
        library, read = self._workspace.library, self.reading.read
        reports = plural("{n} report held", "{n} reports held", len(read.reports))
        about = tr("{force}: {reports}, and the tables of published grades", force=library.force_of(read.force).name, reports=reports)
        if read.unreadable:
            about += "   ·   " + plural("{n} report cannot be read", "{n} reports cannot be read", read.unreadable)
        return about

    def _say_nothing(self, words: str) -> None:
        self.nothing.setText(words)
        self.pages.setCurrentWidget(self.nothing)
        self.detail.hide()

    def rows(self) -> list[YearsRow]:
        """Return the rows that are shown: those of the chosen kind that have what is looked for."""
        return narrowed(self.years.rows, self.bar.field.text(), self.bar.kind_shown())

    def _show_rows(self) -> None:
        if self.reading.read.force != self.force:
            return
        rows = self.rows()
        self.table.show_rows(self.years, rows)
        if rows:
            self.pages.setCurrentWidget(self.table)
            self.detail.show()
            if self._waits_for_focus and self.bar.field.hasFocus():
                self.table.setFocus()
            self._waits_for_focus = False
        else:
            self._say_nothing(self._why_nothing())
        self.status_changed.emit()

    def _why_nothing(self) -> str:
        if self.bar.field.text():
            return tr("Nothing in these years has “{words}”.", words=self.bar.field.text())
        if self.bar.kind_shown() is RowKind.ASK:
            return tr("No report held asks this force for anything.")
        if self.bar.kind_shown() is not None and self.years.years:
            return tr("The reports held say nothing of this kind of this force's years.")
        return tr("Nothing is held of this force's years.")

    def _explain(self, row: YearsRow | None, cell: YearsCell | None) -> None:
        self.detail.show_cell(self.years, row, cell)

    def turn(self, kind: RowKind | None) -> None:
        """Show rows of a kind alone (None: all)."""
        self.bar.kind.buttons()[KINDS.index(kind)].setChecked(True)
        self._show_rows()

    def restore_from(self, old: YearsSideBySide) -> None:
        """Compare what another view compared, as it did."""
        self.chosen = old.chosen
        self.bar.field.setText(old.bar.field.text())
        self.bar.kind.buttons()[old.bar.kind.checkedId()].setChecked(True)

    def apply_theme(self) -> None:
        """Draw everything in the theme of now."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
        self.bar.legend.update()
        self._explain(*self.table.current())

    def take_focus(self) -> None:
        """Take the keyboard to the table, once there is one."""
        if self.pages.currentWidget() is self.table:
            self.table.setFocus()
        else:
            self._waits_for_focus = True
            self.bar.field.setFocus()

    # What leads elsewhere ------------------------------------------------------------------------------

    def open(self, row: YearsRow, cell: YearsCell | None) -> None:
        """Open a cell where it stands: in its report, else on its published page; say so where it stands in neither."""
        if cell is not None and cell.places:
            self._follow(f"{PLACE}0")
        elif cell is not None and open_page(cell.web):
            return
        else:
            self._workspace.message.emit(tr("No report held and no published page says anything of this year"))

    def _follow(self, address: str) -> None:
        row, cell = self.table.current()
        if row is None or cell is None:
            return
        if address == PAGE:
            open_page(cell.web)
            return
        _, where = cell.places[int(address.removeprefix(PLACE))]
        try:
            self._workspace.open(f"{where.report}/{where.node}")
        except (KeyError, ReportUnreadable) as error:
            self._workspace.message.emit(str(error))
            return
        if row.kind is RowKind.VALUE:
            self._workspace.figure_wanted.emit(where.node)

    # What leaves -------------------------------------------------------------------------------------

    def leavings(self) -> list[Leaving]:
        """Return what can leave the view: the rows that are shown."""
        return [leaving(self._shown())]

    def to_compose(self) -> ChartSubject | None:
        """Return the rows that are shown as the composer takes them; None where none is."""
        return subject(self._shown())

    def _shown(self) -> Shown:
        return Shown(self._workspace.library, self.years, self.rows())

    def status(self) -> str:
        """Return how much is shown, and which keys there are."""
        rows = plural("{n} row", "{n} rows", len(self.rows()))
        years = plural("{n} year", "{n} years", len(self.years.years))
        return f"{rows}, {years}   ·   {tr('Return opens a cell in its report, Ctrl+Enter adds what is shown as a slide')}"


def _by_region(library: Library, own: str) -> dict[str, list[Force]]:
    """Return the forces of which anything is held, those of a region together; *own* stands before them."""
    held = {grade.force for grade in library.grades} | {entry.force for entry in library.entries}
    forces = sorted((library.force_of(force) for force in held), key=lambda force: force.short_name)
    regions: dict[str, list[Force]] = {"": [force for force in forces if force.id == own or not force.region]}
    for force in sorted(forces, key=lambda force: force.region):
        if force.region:
            regions.setdefault(force.region, []).append(force)
    return {region: found for region, found in regions.items() if found}
