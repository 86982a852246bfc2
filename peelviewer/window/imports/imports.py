"""Imports in a window: files and folders that are asked for or dropped, how far they are, what is asked, and what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peelviewer.model.library import ReportEntry, ReportUnreadable
from peelviewer.options import IMPORTED
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.ui.background.import_run import ImportRun
    from peelviewer.window.commands.base import Parts

    from .import_bar import ImportBar


class Imports(QObject):
    """Begins imports, and shows those of the whole program."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._workspace = parts, parts.workspace
        self._bar: ImportBar | None = None
        self._began_here = False
        work = parts.views.work
        work.import_begun.connect(self._follow)
        self._workspace.library_changed.connect(self._show_what_opens)
        if work.has_imported:
            self._follow(work.importing)

    @property
    def _run(self) -> ImportRun:
        return self._parts.views.work.importing

    # Wishes ------------------------------------------------------------------------------------------

    def ask_for_files(self) -> None:
        """Ask for files and import them."""
        from peelviewer.ui.dialogs.files import ask_which_ones

        kinds = (f"{tr('Published reports')} ({' '.join(f'*{ending}' for ending in IMPORTED)})", f"{tr('All files')} (*)")
        self.start(ask_which_ones(self._parts.window, tr("Import reports"), ";;".join(kinds)))

    def ask_for_folder(self) -> None:
        """Ask for a folder and import the files in it and below."""
        from peelviewer.ui.dialogs.files import ask_which_folder

        folder = ask_which_folder(self._parts.window, tr("Import a folder"))
        if folder is not None:
            self.start([folder])

    def start(self, paths: Sequence[Path]) -> None:
        """Import files, and those of folders, with the Library in view; folders of reports are added to it as they are."""
        if paths:
            from peelviewer.ui import language

            self._workspace.show_view("library")
            self._began_here = True
            self._run.start(paths, language.spoken())

    # Following ---------------------------------------------------------------------------------------

    def _follow(self, run: ImportRun) -> None:
        from peelviewer.ui.widgets.import_line import ImportLine

        from .import_bar import ImportBar

        window = self._parts.window
        line = ImportLine(self._workspace.appearance, window.status, 12)
        window.status.add(line)
        line.follow(run)
        self._bar = bar = ImportBar(self._workspace.appearance, window)
        window.notices.place(bar)
        bar.answered.connect(run.answer)
        bar.closed.connect(run.dismiss)
        bar.open_wanted.connect(self._open)
        bar.review_wanted.connect(self._review)
        bar.list_wanted.connect(self._list)
        run.changed.connect(self._show)
        run.found.connect(self._add_folder)
        run.replaces.connect(self._leave_review)
        run.ended.connect(self._look_at_what_came)
        self._show()

    def _show(self) -> None:
        """Show the question, or the summary until it was read."""
        bar, run = self._bar, self._run
        if bar is None:
            return
        from peelviewer.ui.background import import_words

        had_focus = bar.has_focus()
        library = self._workspace.library
        if run.question is not None:
            if not bar.isVisible() or not bar.both.isVisible():
                bar.ask(*import_words.question(run, library), more=run.waiting > 0)
                if self._parts.window.focusWidget() in (None, self._parts.views.library.table) and self._workspace.view == "library":
                    bar.both.setFocus()
        elif run.has_news:
            title, words = import_words.summary(run, library)
            bar.tell(title, words, wrong=run.went_wrong, one=bool(run.only_report), doubtful=run.is_doubtful, several=len(run.outcomes) > 1)
            self._show_what_opens()
        else:
            bar.hide()
        if had_focus and not bar.has_focus():
            self._parts.views.view(self._workspace.view).take_focus()

    def _show_what_opens(self) -> None:
        """Let the report be opened as soon as the library lists it."""
        if self._bar is not None:
            is_listed = self._run.only_report in self._workspace.library.by_id
            self._bar.open.setEnabled(is_listed)
            self._bar.review.setEnabled(is_listed)

    def _add_folder(self, folder: Path) -> None:
        if self._began_here:
            from peelviewer.window.commands.library import LibraryMenu

            self._parts.window.menu(LibraryMenu).actions.have_folder(folder)

    def _leave_review(self, report: str) -> None:
        """Leave the review of a report that is about to be replaced: what is decided in it is of another file than the new one."""
        if self._parts.views.reviewing and self._parts.views.reviews.report == report:
            self._parts.views.reviews.close()
            self._parts.views.reviews.finish()

    def _look_at_what_came(self) -> None:
        """Have what came in, or was there already, chosen in the list."""
        run = self._run
        if not run.outcomes:
            self._workspace.message.emit(tr("The import was cancelled"))
        if (self._began_here or self._workspace.view == "library") and run.reports:
            self._parts.views.library.expect(run.reports)
        self._began_here = False

    # What is done next -------------------------------------------------------------------------------

    def _open(self) -> None:
        report = self._run.only_report
        try:
            self._workspace.open_report(report)
        except (KeyError, ReportUnreadable):
            self._workspace.message.emit(tr("The report “{report}” is no longer in the library", report=report))
            return
        self._run.dismiss()
        self._workspace.show_view("read")

    def _review(self) -> None:
        entry = self._workspace.library.by_id.get(self._run.only_report)
        if isinstance(entry, ReportEntry):
            self._run.dismiss()
            self._parts.views.reviews.open(entry)

    def _list(self) -> None:
        from peelviewer.ui.background import import_words

        from .import_sheet import ImportSheet

        library = self._workspace.library
        ImportSheet(import_words.summary(self._run, library)[0], import_words.in_full(self._run, library), self._parts.window).open()
