"""The Library view in its window: what it shows is kept, and what is chosen in it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from peelviewer.model.library import ReportEntry, ReportShelf, ReportUnreadable
from peelviewer.model.report import Report
from peelviewer.store.choices import LIBRARY_COLUMNS, LIBRARY_LIST, LIBRARY_WIDTHS, OWN_FORCE
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping
from peelviewer.ui.background.library_scan import LibraryScan
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.keeping import keep
from peelviewer.ui.links import open_web
from peelviewer.ui.workspace import Workspace
from peelviewer.views.library.library import LibraryView
from peelviewer.wording import plural, tr

from .places import ViewPlaces

MOST_AT_ONCE = 12
"""Reports that are opened without a question."""


def library_view(workspace: Workspace, store: UserStore | None, scan: LibraryScan, places: ViewPlaces) -> LibraryView:
    """Return the view as it was left, wired to what keeps and opens."""
    view = LibraryView(workspace, scan, places)
    KeptList(view, workspace, store)
    opener = ReportOpener(view, workspace, places)
    if places.work.has_imported:
        view.importing.follow(places.work.importing)
    places.work.import_begun.connect(view.importing.follow)
    view.open_wanted.connect(lambda: opener.open(view.chosen()))
    view.beside_wanted.connect(lambda: opener.open_beside(view.chosen()))
    view.page_wanted.connect(open_web)
    view.problems_wanted.connect(lambda entry: show_problems(view, scan, entry))
    return view


def show_problems(view: LibraryView, scan: LibraryScan, entry: ReportEntry | None) -> None:
    """Show what is known to be wrong in a report."""
    from peelviewer.dataset.shelf import folder_of
    from peelviewer.ui.dialogs.problem_sheet import ProblemSheet

    if entry is not None:
        folder = folder_of(entry)
        ProblemSheet(folder, tuple(problem for problem in scan.problems if problem.file.is_relative_to(folder)), view).open()


class KeptList(QObject):
    """Puts the list as it was left, and keeps it when that rests."""

    def __init__(self, view: LibraryView, workspace: Workspace, store: UserStore | None) -> None:
        super().__init__(view)
        self._view, self._workspace, self._store = view, workspace, store
        if store is not None:
            view.set_own_force(OWN_FORCE.of(store.settings))
            columns = [name for name in LIBRARY_COLUMNS.of(store.settings) if isinstance(name, str)]
            if columns:
                view.show_columns(columns)
            view.table.have_widths({name: width for name, width in LIBRARY_WIDTHS.of(store.settings).items() if isinstance(width, int)})
            view.take_state(LIBRARY_LIST.of(store.settings))
        if view.table.rows.row_of(str(view.state()["report"])) <= 0 and (store is None or not LIBRARY_LIST.of(store.settings)):
            view.table.choose(workspace.place.report.id)  # at first one stands at what one reads
        self._kept = self._now()
        self._soon = Soon(self.save, self)
        for changed in (view.state_changed, view.chosen_changed):
            changed.connect(self._soon.start)
        view.own_force_wanted.connect(self._keep_force)
        view.save_wanted.connect(self.save)
        view.destroyed.connect(self._soon.stop)

    def _now(self) -> tuple[list[str], dict[str, int], dict[str, object]]:
        return self._view.table.shown_columns(), dict(self._view.table.widths), self._view.state()

    def save(self) -> None:
        """Keep columns, their widths and the list, where they are others than those kept."""
        self._soon.stop()
        columns, widths, state = self._now()
        if (columns, widths, state) == self._kept:
            return
        self._kept = columns, widths, state

        def act(store: UserStore) -> None:
            LIBRARY_COLUMNS.keep(store.settings, columns)
            LIBRARY_WIDTHS.keep(store.settings, widths)
            LIBRARY_LIST.keep(store.settings, state)

        keep(self._store, keeping.LIBRARY, act, self._workspace.message.emit)

    def _keep_force(self, force: str) -> None:
        self._view.set_own_force(force)
        keep(self._store, keeping.FORCE, lambda store: OWN_FORCE.keep(store.settings, force), self._workspace.message.emit)


class ReportOpener(QObject):
    """Opens reports, each in its place; those of an added folder are read off the GUI thread first, as they may be long in coming."""

    def __init__(self, view: LibraryView, workspace: Workspace, places: ViewPlaces) -> None:
        super().__init__(view)
        self._workspace, self._places = workspace, places
        self._then: Callable[[], None] = lambda: None
        self._worker = Worker("opening", self, latest=True)
        self._worker.done.connect(lambda read: self._then())
        self._worker.failed.connect(lambda error: self._workspace.message.emit(str(error)))
        view.destroyed.connect(self._worker.deleteLater)

    def open(self, entries: Sequence[ReportEntry]) -> None:
        """Open reports and read the last of them; many only when that is meant."""
        if len(entries) > MOST_AT_ONCE:
            from peelviewer.ui.dialogs.message_boxes import choose

            words = plural("Open {n} report?", "Open {n} reports?", len(entries))
            more = tr("Each gets a tab of its own.")
            choose(self._places, tr("Open"), words, more, {tr("Open"): lambda: self._open_all(entries)}, tr("Cancel"))
        elif entries:
            self._open_all(entries)

    def _open_all(self, entries: Sequence[ReportEntry]) -> None:
        self._read_first(entries, lambda: self._show(entries))

    def _show(self, entries: Sequence[ReportEntry]) -> None:
        opened = [entry for entry in entries if self._open_one(entry)]
        if opened:
            self._workspace.show_view("read")
            self._places.panes.take_focus()

    def _open_one(self, entry: ReportEntry) -> bool:
        try:
            place = self._workspace.open_report(entry.id)
        except (KeyError, ReportUnreadable) as error:
            self._workspace.message.emit(str(error) if isinstance(error, ReportUnreadable) else _gone(entry))
            return False
        return bool(place.report.chapters)

    def open_beside(self, entries: Sequence[ReportEntry]) -> None:
        """Compare what is read with a report that is chosen, or two that are chosen with each other."""
        if entries:
            self._read_first(entries[:2], lambda: self._compare(entries[:2]))

    def _compare(self, entries: Sequence[ReportEntry]) -> None:
        library, place = self._workspace.library, self._workspace.place
        try:
            reports = [library.report(entry.id) for entry in entries]
            if len(reports) == 1:
                left, read = place.report, place.section_id
            else:
                left, read = reports[0], _opening(reports[0])
            right = reports[-1]
            section = read if read in right.sections else _opening(right)
            self._workspace.show_view("compare")
            self._places.compare.show_pair(f"{left.id}/{read}", f"{right.id}/{section}")
        except (KeyError, ReportUnreadable) as error:
            self._workspace.message.emit(str(error) if isinstance(error, ReportUnreadable) else _gone(entries[-1]))

    def _read_first(self, entries: Sequence[ReportEntry], then: Callable[[], None]) -> None:
        shelf = self._workspace.library.entries
        slow = [entry for entry in entries if isinstance(shelf, ReportShelf) and shelf.kind_of(entry.root) == "added"]
        if not slow or not isinstance(shelf, ReportShelf):
            then()
            return
        self._then = then
        self._workspace.message.emit(plural("Opening {n} report…", "Opening {n} reports…", len(slow)))
        opened = shelf

        def work(job: Job) -> None:
            for entry in slow:
                if not job.cancelled():
                    opened.open(entry)

        self._worker.run(work)


def _opening(report: Report) -> str:
    """Return the heading to begin with: the chapter with the judgments, else the first."""
    return report.overview.id if report.overview else report.chapters[0].id


def _gone(entry: ReportEntry) -> str:
    return tr("The report “{report}” is no longer in the library", report=entry.title)
