"""The reader's marks to a file and from one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from peelviewer.model.annotations import Annotation
from peelviewer.ui.annotation_book import AnnotationBook
from peelviewer.ui.dialogs.files import ask_where_of_kinds, ask_which, save
from peelviewer.ui.dialogs.message_boxes import warn
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

KINDS = {".docx": "Word (*.docx)", ".md": "Markdown (*.md)", ".html": "HTML (*.html)", ".csv": "CSV (*.csv)", ".json": "JSON (*.json)"}


class MarkFiles:
    """Writes marks to a file, and takes in those of one."""

    def __init__(self, window: QWidget, workspace: Workspace, notify: Callable[[str], object]) -> None:
        """Ask in front of a window, and say there what was done."""
        self._window, self._workspace, self._notify = window, workspace, notify

    @property
    def _book(self) -> AnnotationBook:
        return self._workspace.annotations

    def export(self, marks: Sequence[Annotation] | None = None) -> None:
        """Ask for a file and write marks to it, all of them unless some are named."""
        chosen = self._book.all() if marks is None else list(marks)
        if not chosen:
            self._notify(tr("There are no notes here to export") if self._book.all() else tr("You have no notes yet."))
            return
        path = ask_where_of_kinds(self._window, tr("Export my notes"), f"my-notes-{date.today():%Y-%m-%d}", KINDS)
        if path is not None:
            self.write(chosen, path)

    def write(self, marks: Sequence[Annotation], path: Path) -> None:
        """Write marks to a file of the kind that its name says."""
        from peelviewer.exporters.marks import write

        library = self._workspace.library
        save(self._window, path, lambda path: write(library, marks, path), self._notify)

    def take_in(self) -> None:
        """Ask for a file that was exported as JSON and add what it holds."""
        path = ask_which(self._window, tr("Import notes"), KINDS[".json"])
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Add the marks of a file; what is here already is not doubled."""
        from peelviewer.exporters.marks import Unreadable, read

        try:
            found = read(path)
        except Unreadable as error:
            warn(self._window, tr("Not imported"), str(error))
            return
        merged = self._book.merge(found.marks)
        if merged is None:
            return
        words = [plural("{n} mark added", "{n} marks added", merged.added)]
        if merged.changed:
            words.append(plural("{n} newer there", "{n} newer there", merged.changed))
        if merged.same:
            words.append(plural("{n} here already", "{n} here already", merged.same))
        self._notify(", ".join(words) + ".")
        if found.refused:
            message = plural("{n} entry of the file cannot be used", "{n} entries of the file cannot be used", found.refused)
            warn(self._window, tr("Not all was imported"), f"{message}. {tr('All others were taken.')}")
