"""The Library view: every report there is, narrowed by facets and words, and the detail of the one that is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from peelviewer.analysis.listing import KEYS, Narrowed, Row, narrowed, ordered, related, rows_of
from peelviewer.analysis.report_facts import ReportFacts, facts_of
from peelviewer.dataset.shelf import folder_of
from peelviewer.model.library import Library, ReportEntry, ReportShelf
from peelviewer.ui.background.library_scan import LibraryScan
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.links import published_page
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .facets import FACETS, value_name
from .origin import Origin, origin_of
from .page import LibraryPage

LOOK_AFTER = 80
"""Milliseconds after which a report that is looked at is read: not each one that is passed on the way."""


class LibraryView(LibraryPage):
    """The view: what is listed, in which order, and what is looked at."""

    def __init__(self, workspace: Workspace, scan: LibraryScan, parent: QWidget | None = None) -> None:
        super().__init__(workspace.appearance, parent)
        self._workspace, self._scan = workspace, scan
        self._rows: list[Row] = []
        self._expected: frozenset[str] = frozenset()
        self._ordered_by = ("", False, "")
        self._hidden: dict[str, tuple[ReportEntry, ...]] = {}
        self._facets: dict[str, frozenset[str]] = {}
        self.own_force = ""
        self._reader = Worker("report facts", self, latest=True)
        self._reader.done.connect(self._take_facts)
        self._reader.failed.connect(lambda error: self.detail.show_error(str(error)))
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER)
        self._look.timeout.connect(self._read)
        self._connect()
        self.reload()

    def _connect(self) -> None:
        table, detail, scan = self.table, self.detail, self._scan
        self.field.textChanged.connect(lambda text: self.refresh())
        self.field.entered.connect(self.table.setFocus)
        self.field.returnPressed.connect(self.table.setFocus)
        self.field.focus_released.connect(self.table.setFocus)
        self.facets.tree.changed.connect(self._take_facets)
        self.facets.cleared.connect(self.show_all)
        self.chips.removed.connect(self._untick)
        self.chips.cleared.connect(self.show_all)
        self.nothing.back.clicked.connect(self.show_all)
        table.order_wanted.connect(self.order_by)
        table.opened.connect(self.open_wanted)
        table.find_wanted.connect(self._find)
        table.remove_wanted.connect(lambda: self.verb_wanted.emit("library_remove"))
        table.chosen_changed.connect(self._show_chosen)
        detail.open_wanted.connect(self.open_wanted)
        detail.beside_wanted.connect(self.beside_wanted)
        detail.present_wanted.connect(lambda: self.verb_wanted.emit("present"))
        detail.pack_wanted.connect(lambda: self.verb_wanted.emit("pack_export"))
        detail.review_wanted.connect(lambda: self.verb_wanted.emit("library_review"))
        detail.remove_wanted.connect(lambda: self.verb_wanted.emit("library_remove"))
        detail.problems_wanted.connect(lambda: self.problems_wanted.emit(detail.row.entry if detail.row else None))
        detail.page_wanted.connect(self.page_wanted)
        detail.own_force_wanted.connect(self.own_force_wanted)
        detail.report_wanted.connect(self.look_at)
        self.take_in.clicked.connect(lambda: self.verb_wanted.emit("report_import"))
        self.away.retry_wanted.connect(lambda: self.verb_wanted.emit("library_rescan"))
        self.away.remove_wanted.connect(lambda: self.verb_wanted.emit("folder_remove"))
        self.detail_shown.connect(self._show_chosen)
        self.progress.cancelled.connect(scan.cancel)
        scan.progress.connect(self.progress.show_progress)
        scan.ended.connect(self.progress.hide)
        # By methods: what a window's function does would hold the view beyond it, as the scan is that of all windows.
        scan.away.connect(self._show_away)
        scan.found.connect(self.reload)
        self._workspace.library_changed.connect(lambda ids: self.reload())
        self._workspace.find_wanted.connect(lambda: self._find() if self.isVisible() else None)
        self._workspace.appearance.theme_changed.connect(self._apply_theme)

    # What is shown -----------------------------------------------------------------------------------

    @property
    def library(self) -> Library:
        """The library that is listed."""
        return self._workspace.library

    def reload(self) -> None:
        """List the library as it is now; what is chosen, narrowed and looked at stays as far as it is there."""
        shelf, rows = self.library.entries, rows_of(self.library)
        hidden = {report: tuple(others) for report, others in shelf.hidden.items()} if isinstance(shelf, ReportShelf) else {}
        rows = ordered(rows, self.order, self.descending, self.own_force)
        if self._rows and (rows, hidden) == (self._rows, self._hidden):
            self._choose_expected()
            return
        self._rows, self._hidden, self._ordered_by = rows, hidden, (self.order, self.descending, self.own_force)
        self.detail.row = None
        self.table.measure(rows)
        names = {row.entry.force: row.force for row in self._rows}
        self.facets.tree.make(self._rows, self._facets, names)
        self._make_columns_menu()
        self._show_away()
        self.fit()
        self.refresh()
        self._choose_expected()

    def expect(self, reports: Iterable[str]) -> None:
        """Choose reports, by id, as soon as all are listed: they are being imported. Where the list leaves out every one it is widened."""
        self._expected = frozenset(reports)
        self._choose_expected()

    def _choose_expected(self) -> None:
        if self._expected and self._expected <= {row.entry.id for row in self._rows}:
            arrived = [row.entry.id for row in self.shown() if row.entry.id in self._expected]  # narrowed as it is
            first, self._expected = min(self._expected), frozenset()
            if arrived:
                self.table.choose(arrived[0], arrived)
            else:
                self.look_at(first)

    def refresh(self) -> None:
        """Show what is wanted in the order that is wanted."""
        wanted = Narrowed(self.field.text(), self._facets)
        order = (self.order, self.descending, self.own_force)
        if order != self._ordered_by:  # what is typed leaves out rows and moves none
            self._rows, self._ordered_by = ordered(self._rows, *order), order
        shown, counts = narrowed(self._rows, wanted)
        self.table.own_force = self.own_force
        self.table.show_rows(shown)
        self.table.show_order(self.order, self.descending)
        self._show_counts(counts)
        self._show_count(len(shown))
        if self.table.current() is None and shown:
            self.table.choose(self.table.rows.rows[0].entry.id)
        self._show_chosen()
        self.state_changed.emit()

    def _show_counts(self, counts: Mapping[str, Counter[str]]) -> None:
        self.facets.tree.show_counts(counts)
        names = {row.entry.force: row.force for row in self._rows}
        order = [facet.id for facet in FACETS]
        values = [(facet, value, value_name(facet, value, names)) for facet in order for value in sorted(self._facets.get(facet, ()))]
        self.chips.show_values(values)
        self.facets.clear.setEnabled(bool(values) or bool(self.field.text()))

    def _show_count(self, shown: int) -> None:
        self.count.setText(self._counted(shown))
        if not self._rows:
            self.nothing.say(tr("There is no report here yet. Import one or a pack, or add a folder of reports (File, Library)."))
        else:
            self.nothing.say("" if shown else tr("No report is like this."))
        self.status_changed.emit()

    def _counted(self, shown: int) -> str:
        total = len(self._rows)
        if shown == total:
            return plural("{count} report", "{count} reports", total, count=f"{total:,}")
        return plural("{shown} of {count} report", "{shown} of {count} reports", total, shown=f"{shown:,}", count=f"{total:,}")

    def _show_away(self) -> None:
        self.away.show_folders([str(root.folder) for root in self._scan.away_now])

    def _show_chosen(self) -> None:
        """Show the row that is looked at, and read its report soon."""
        row = self.table.current()
        if row is None:
            words = tr("Choose a report to see what is known of it.") if self._rows else ""
            self.detail.show_nothing(words)
        elif not self.detail.isHidden() and (self.detail.row is None or self.detail.row != row):
            self._show_row(row)
        self.detail.show_chosen(len(self.table.chosen()))
        self.chosen_changed.emit()
        self.status_changed.emit()

    def _show_row(self, row: Row) -> None:
        hidden = [str(folder_of(other)) for other in self._hidden.get(row.entry.id, ())]
        self.detail.show_row(
            row, self.own_force, published_page(self.library, row.entry), hidden, related(self._rows, row.entry, row.region)
        )
        self.detail.show_chosen(len(self.table.chosen()))
        self._look.start()

    def _read(self) -> None:
        """Read the report that is looked at, off the GUI thread: its folder may be slow."""
        row, shelf = self.detail.row, self.library.entries
        if row is not None and isinstance(shelf, ReportShelf):
            entry = row.entry

            def work(job: Job) -> tuple[str, ReportFacts, Origin | None]:
                report = shelf.open(entry)
                return entry.id, facts_of(report), origin_of(report, folder_of(entry))

            self._reader.run(work)

    def _take_facts(self, found: object) -> None:
        if isinstance(found, tuple) and self.detail.row is not None and found[0] == self.detail.row.entry.id:
            self.detail.show_facts(*found[1:])

    def _apply_theme(self) -> None:
        self.detail.row = None  # its badges are of another theme
        self._show_chosen()
        self.table.viewport().update()

    # What is wanted ----------------------------------------------------------------------------------

    def chosen(self) -> list[ReportEntry]:
        """Return the reports that are chosen, from the top down."""
        return [row.entry for row in self.table.chosen()]

    def shown(self) -> list[Row]:
        """Return all rows that are shown, from the top down."""
        return list(self.table.rows.rows)

    def look_at(self, report: str) -> None:
        """Go to a report, also where the list leaves it out: then its detail is shown and the list stays as it is."""
        if self.table.rows.row_of(report) >= 0:
            self.table.choose(report)
            return
        row = next((row for row in self._rows if row.entry.id == report), None)
        if row is not None:
            self.show_all()
            self.table.choose(report)

    def order_by(self, column: str) -> None:
        """Order by a column; by the same once more the other way round."""
        self.descending = column == self.order and not self.descending
        self.order = column
        self.refresh()

    def set_own_force(self, force: str) -> None:
        """Have a force's reports first from now on; of none where it is empty."""
        if force != self.own_force:
            self.own_force = force
            self.detail.row = None
            self.refresh()

    def _take_facets(self) -> None:
        self._facets = self.facets.tree.wanted()
        self.refresh()

    def _untick(self, facet: str, value: str) -> None:
        box = self.facets.tree.box(facet, value)
        if box is not None:
            self.facets.tree.tick(box)

    def want(self, facet: str, value: str) -> None:
        """Narrow the list to a value of a facet alone."""
        self._facets = {**self._facets, facet: frozenset({value})}
        self._remake_boxes()

    def show_all(self) -> None:
        """Take away words and facets."""
        self._facets = {}
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._remake_boxes()

    def _remake_boxes(self) -> None:
        self.facets.tree.make(self._rows, self._facets, {row.entry.force: row.force for row in self._rows})
        self.refresh()

    def _find(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    # As a view ---------------------------------------------------------------------------------------

    def status(self) -> str:
        """Return how many reports are shown and chosen."""
        parts = [self._counted(len(self.table.rows.rows))]
        chosen = len(self.table.chosen())
        if chosen > 1:
            parts.append(plural("{count} chosen", "{count} chosen", chosen, count=f"{chosen:,}"))
        return " · ".join(parts)

    def take_focus(self) -> None:
        """Go to the table, at the report that is read where nothing was looked at yet."""
        self.table.setFocus()

    def state(self) -> dict[str, object]:
        """Return what is kept of the list: words, facets, order and the report that is looked at."""
        row = self.table.current()
        facets = {facet: sorted(values) for facet, values in self._facets.items() if values}
        return {
            "words": self.field.text(), "facets": facets, "order": self.order, "descending": self.descending,
            "report": row.entry.id if row else "",
        }  # fmt: skip

    def take_state(self, state: Mapping[str, object]) -> None:
        """Show the list as it was kept; what is no such thing is left out."""
        words, facets, order, report = (state.get(name) for name in ("words", "facets", "order", "report"))
        self.order = order if isinstance(order, str) and order in KEYS else "force"
        self.descending = state.get("descending") is True
        kept = facets if isinstance(facets, dict) else {}
        known = {facet.id for facet in FACETS}
        self._facets = {
            facet: frozenset(value for value in values if isinstance(value, str))
            for facet, values in kept.items()
            if facet in known and isinstance(values, list)
        }
        self.field.blockSignals(True)
        self.field.setText(words if isinstance(words, str) else "")
        self.field.blockSignals(False)
        self._remake_boxes()
        if isinstance(report, str) and self.table.rows.row_of(report) >= 0:
            self.table.choose(report)

    def restore_from(self, old: LibraryView) -> None:
        """Show what another Library view showed."""
        self.set_own_force(old.own_force)
        self.show_columns(old.table.shown_columns())
        self.take_state(old.state())

    def stop(self) -> None:
        """Wait no more for a report that is read."""
        self._reader.stop(patience=0.3)
