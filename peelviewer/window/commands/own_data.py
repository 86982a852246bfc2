"""What the File menu does with the user's own data: all of it to a file, and from one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from peelviewer.store.errors import StoreError
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.files import ask_where, notify_saved
from peelviewer.ui.dialogs.message_boxes import warn
from peelviewer.wording import plural, tr

from .base import Parts

KIND = "JSON (*.json)"
MOST_NAMED = 5
"""How many entries that were left out the warning names; the others it counts."""


class OwnData:
    """Exports and imports what the user's store holds."""

    def __init__(self, parts: Parts) -> None:
        self._window, self._workspace, self._store = parts.window, parts.workspace, parts.store

    def export_data(self) -> None:
        """Ask for a file and write all of the user's data to it."""
        file = ask_where(self._window, tr("Export my data"), f"peelviewer-{date.today():%Y-%m-%d}.json", KIND, ".json")
        if file is not None:
            self._export(file)

    def _export(self, file: Path) -> None:
        try:
            left_out = self._opened().export_json(file)
        except StoreError as error:
            warn(self._window, tr("Not exported"), str(error))
            return
        notify_saved(file, self._workspace.message.emit)
        if left_out:
            words = plural(
                "{n} entry of your data cannot be read and is not in {name}. All others are.",
                "{n} entries of your data cannot be read and are not in {name}. All others are.",
                left_out,
                name=file.name,
            )
            warn(self._window, tr("Not all was exported"), words)

    def import_data(self) -> None:
        """Ask for a file that was exported and add what it holds."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import my data"), "", KIND)
        if name:
            self._import(Path(name))

    def _import(self, file: Path) -> None:
        try:
            imported = self._opened().import_json(file)
        except StoreError as error:
            warn(self._window, tr("Not imported"), str(error))
            return
        entries = plural("{n} entry imported", "{n} entries imported", imported.taken)
        self._workspace.message.emit(tr("{entries}. Start the program again to see all of them.", entries=entries))
        if imported.refused:
            refused, more = imported.refused[:MOST_NAMED], len(imported.refused) - MOST_NAMED
            rest = [plural("and {n} other", "and {n} others", more)] if more > 0 else []
            words = tr("These entries of {name} cannot be used and were left out; all others were taken:", name=file.name)
            warn(self._window, tr("Not all was imported"), "\n".join((words, "", *refused, *rest)))

    def _opened(self) -> UserStore:
        if self._store is None:
            raise StoreError(tr("Your data could not be opened at the start"), None, tr("Start the program again."))
        self._store.ready()
        return self._store
