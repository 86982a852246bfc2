"""What is done with packs, folders and the reports that are chosen in the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QFile, QObject

from peelviewer.dataset.shelf import PRECEDENCE, Root, folder_of
from peelviewer.exporters.pack import Packed, write_pack
from peelviewer.exporters.report_list import write_list
from peelviewer.model.library import ReportEntry, ReportShelf
from peelviewer.options import PACK
from peelviewer.store import libraries, own_reports
from peelviewer.store.choices import ADDED_FOLDERS
from peelviewer.store.own_reports import KEEP_BOTH, REPLACE, SKIP, Staged
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.dialogs.files import ask_where, ask_which_folder, ask_which_ones, notify_saved, save, warn_unsaved
from peelviewer.ui.dialogs.message_boxes import choose, confirm, warn
from peelviewer.ui.dialogs.problem_sheet import ProblemSheet
from peelviewer.ui.dialogs.progress import run_with_progress
from peelviewer.ui.keeping import keep
from peelviewer.window.commands.base import Parts
from peelviewer.wording import plural, tr, why

MOST_NAMED = 5


class LibraryActions(QObject):
    """Packs in and out, folders added and removed, reports moved to the bin."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._window, self._workspace = parts, parts.window, parts.workspace
        self._waiting: list[Path] = []

    @property
    def _shelf(self) -> ReportShelf:
        return cast(ReportShelf, self._workspace.library.entries)

    # Packs in ----------------------------------------------------------------------------------------

    def import_pack(self) -> None:
        """Ask for packs and take them in."""
        self.take_in(ask_which_ones(self._window, tr("Import pack"), f"{tr('Packs of reports')} (*{PACK})"))

    def take_in(self, packs: Sequence[Path]) -> None:
        """Take packs in, one after the other."""
        begun = bool(self._waiting)
        self._waiting += packs
        if self._waiting and not begun:
            self._next()

    def _next(self) -> None:
        pack = self._waiting[0]
        worker = self._worker(lambda staged: self._staged(pack, staged), lambda error: self._not_taken(pack, error))
        worker.stopped.connect(lambda staged: self._given_up(staged))
        words = tr("Checking {name}", name=pack.name)
        run_with_progress(worker, lambda job: own_reports.stage(pack, job.cancelled, job.progress), words, self._window)

    def _given_up(self, staged: object) -> None:
        if isinstance(staged, Staged):
            own_reports.drop(staged)
        self._go_on()

    def _not_taken(self, pack: Path, error: BaseException) -> None:
        warn(self._window, tr("Not imported"), tr("{name} could not be imported: {reason}.", name=pack.name, reason=why(error)))
        self._go_on()

    def _go_on(self) -> None:
        del self._waiting[:1]
        if self._waiting:
            self._next()

    def _staged(self, pack: Path, staged: object) -> None:
        """Ask, once for all, what becomes of reports that are there already; what is wrong is shown."""
        if not isinstance(staged, Staged):
            self._go_on()
            return
        if staged.problems:
            ProblemSheet(pack, staged.problems, self._window).open()
        there = [item.report for item in staged.reports if item.report.id in self._shelf.by_id]
        if not staged.reports:
            own_reports.drop(staged)
            self._workspace.message.emit(tr("Nothing of {name} could be imported", name=pack.name))
            self._go_on()
        elif there:
            library = self._workspace.library  # titles are the same for every force
            self._ask(staged, [f"{library.name_of(self._shelf.by_id[report.id])}: {report.title}" for report in there])
        else:
            self._install(staged, SKIP)

    def _ask(self, staged: Staged, names: list[str]) -> None:
        words = plural(
            "{n} report of the pack is in the library already.", "{n} reports of the pack are in the library already.", len(names)
        )
        named = "\n".join(names[:MOST_NAMED]) + ("\n…" if len(names) > MOST_NAMED else "")
        answers: dict[str, Callable[[], None]] = {
            tr("Leave them out") if len(names) > 1 else tr("Leave it out"): lambda: self._install(staged, SKIP),
            tr("Replace"): lambda: self._install(staged, REPLACE),
            tr("Keep both"): lambda: self._install(staged, KEEP_BOTH),
        }

        def nothing() -> None:
            own_reports.drop(staged)
            self._go_on()

        choose(self._window, tr("Import pack"), words, named, answers, tr("Import nothing"), nothing)

    def _install(self, staged: Staged, answer: str) -> None:
        known = dict(self._shelf.by_id)
        worker = self._worker(self._installed, lambda error: self._not_taken(staged.folder, error))
        worker.run(lambda job: own_reports.install(staged, known, answer))

    def _installed(self, ids: object) -> None:
        taken_in = cast("tuple[str, ...]", ids)
        if self._workspace.view == "library":
            self._parts.views.library.expect(taken_in)
        count = len(taken_in)
        self._workspace.message.emit(plural("{n} report imported", "{n} reports imported", count))
        self._parts.views.work.look_for_own()
        self._go_on()

    def _worker(self, done: Callable[[object], None], failed: Callable[[BaseException], None]) -> Worker:
        worker = Worker("packs", self)
        worker.done.connect(done)
        worker.failed.connect(failed)
        for end in (worker.done, worker.failed, worker.stopped):
            end.connect(lambda value: worker.deleteLater())
        return worker

    # Packs and lists out -----------------------------------------------------------------------------

    def export_pack(self) -> None:
        """Ask for a file and write what is chosen as a pack."""
        entries = self._parts.views.library.chosen()
        first = f"{entries[0].id}{PACK}" if len(entries) == 1 else tr("Reports") + PACK
        path = ask_where(self._window, tr("Export as a pack"), first, f"{tr('Packs of reports')} (*{PACK})", PACK)
        if path is not None:
            self.write_pack(entries, path)

    def write_pack(self, entries: list[ReportEntry], path: Path) -> None:
        """Write reports to a pack; those that are left out are named."""
        worker = self._worker(partial(self._packed, path), lambda error: warn_unsaved(self._window, path, error))

        def work(job: Job) -> object:
            return write_pack(entries, path, job.progress, job.cancelled)

        run_with_progress(worker, work, tr("Writing {name}", name=path.name), self._window)

    def _packed(self, path: Path, packed: object) -> None:
        if not isinstance(packed, Packed):
            return
        notify_saved(path, self._workspace.message.emit)
        if packed.left_out:
            named = [f"{title}: {reason}" for title, reason in packed.left_out[:MOST_NAMED]]
            words = plural("{n} report is left out of the pack:", "{n} reports are left out of the pack:", len(packed.left_out))
            warn(self._window, tr("Not all was packed"), "\n".join((words, "", *named, "…" if len(packed.left_out) > MOST_NAMED else "")))

    def export_list(self) -> None:
        """Ask for a file and write the rows that are chosen, where several are, else all that are shown."""
        view = self._parts.views.library
        rows = view.table.chosen() if len(view.table.chosen()) > 1 else view.shown()
        path = ask_where(self._window, tr("Export the list"), f"{tr('Reports')}.csv", "CSV (*.csv)", ".csv")
        if path is not None:
            save(self._window, path, lambda path: write_list(rows, path), self._workspace.message.emit)

    # Removing ----------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Ask, and move the chosen reports of the user's own library to the system's bin."""
        entries = [row.entry for row in self._parts.views.library.table.chosen() if row.where == "user"]
        if entries:
            words = plural("Move {n} report to the bin?", "Move {n} reports to the bin?", len(entries))
            named = "\n".join(entry.title for entry in entries[:MOST_NAMED]) + ("\n…" if len(entries) > MOST_NAMED else "")
            confirm(self._window, tr("Move to the bin"), words, named, tr("Move to the bin"), lambda: self._bin(entries))
        else:
            self._workspace.message.emit(tr("Reports of your own library alone can be moved to the bin"))

    def _bin(self, entries: list[ReportEntry]) -> None:
        stay = [entry for entry in entries if not QFile.moveToTrash(str(folder_of(entry)))]
        if stay:
            words = plural("{n} report could not be moved to the bin:", "{n} reports could not be moved to the bin:", len(stay))
            folders = [str(folder_of(entry)) for entry in stay[:MOST_NAMED]]
            warn(self._window, tr("Not moved"), "\n".join((words, "", *folders)))
        else:
            self._workspace.message.emit(plural("{n} report moved to the bin", "{n} reports moved to the bin", len(entries)))
        self.look_again()

    # Folders -----------------------------------------------------------------------------------------

    def add_folder(self) -> None:
        """Ask for a folder and have its reports in the library; whether it has any is found out beside the window."""
        folder = ask_which_folder(self._window, tr("Add a folder of reports"))
        if folder is not None:
            self.have_folder(folder)

    def have_folder(self, folder: Path) -> None:
        """Have the reports of a folder in the library from now on."""
        chosen = libraries.library_around(folder)
        if any(root.folder == chosen for root in self._parts.checking.roots):
            self._workspace.message.emit(tr("{folder} is in the library already", folder=chosen))
            return
        self._keep_folders(lambda known: [*(name for name in known if name != str(chosen)), str(chosen)])
        self._parts.checking.set_roots((*self._parts.checking.roots, Root(chosen, PRECEDENCE[1])))
        self._parts.window.update_actions()
        self._workspace.message.emit(tr("Looking through {folder}", folder=chosen))

    def remove_folder(self) -> None:
        """Ask which of the added folders is to be in the library no longer; nothing in it is touched."""
        added = [root for root in self._parts.checking.roots if root.kind == "added"]
        words = tr("Which folder is to leave the list? Nothing in it is changed.")
        choose(
            self._window, tr("Remove a folder"), words, "", {str(root.folder): partial(self.leave, root) for root in added}, tr("Cancel")
        )

    def leave(self, root: Root) -> None:
        """Have a folder no longer."""
        self._keep_folders(lambda known: [name for name in known if name != str(root.folder)])
        self._parts.checking.set_roots([known for known in self._parts.checking.roots if known != root])
        self._parts.window.update_actions()

    def _keep_folders(self, change: Callable[[list[str]], list[str]]) -> None:
        def act(store: UserStore) -> None:
            ADDED_FOLDERS.change(store.settings, change)

        keep(self._parts.store, keeping.FOLDERS, act, self._workspace.message.emit)

    def look_again(self) -> None:
        """Look through all libraries anew."""
        self._parts.checking.again()
