"""What the File menu does with the user's own data: all of it to a file and from one, and its backups."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog

from peelviewer.store.backup.restoring import KeptBackup
from peelviewer.store.errors import StoreError
from peelviewer.store.moving.transfer import Imported
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.files import ask_where, ask_which, notify_saved
from peelviewer.ui.dialogs.message_boxes import confirm, warn
from peelviewer.wording import plural, tr

from .base import Parts

KIND = "JSON (*.json)"
MOST_NAMED = 5
"""How many entries that were left out the warning names; the others it counts."""


class OwnData:
    """Exports and imports what the user's store holds, and puts backups back."""

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
        file = ask_which(self._window, tr("Import my data"), KIND)
        if file is not None:
            self._import(file)

    def _import(self, file: Path) -> None:
        try:
            if self._window.is_showing():
                raise StoreError(tr("Nothing was imported"), None, tr("End the show first."))
            store = self._opened()
            self._window.save()  # or it would be kept over what came in
            imported = store.import_json(file)
        except StoreError as error:
            warn(self._window, tr("Not imported"), str(error))
            return
        if imported.refused:
            refused, more = imported.refused[:MOST_NAMED], len(imported.refused) - MOST_NAMED
            rest = [plural("and {n} other", "and {n} others", more)] if more > 0 else []
            words = tr("These entries of {name} cannot be used and were left out; all others were taken:", name=file.name)
            warn(self._window, tr("Not all was imported"), "\n".join((words, "", *refused, *rest)))
        if not imported.added:
            self._workspace.message.emit(tr("Nothing new in {name}: all of it is there already", name=file.name))
            return
        self._workspace.annotations.forget()
        store.add_notice(f"{_came_in(imported)} {tr('A backup of before was made.')}")
        store.replaced()

    def show_backups(self) -> None:
        """Show the backups with what they hold, and put back the one that is chosen."""
        from peelviewer.ui.dialogs.backups_sheet import BackupsSheet

        sheet = BackupsSheet(self._store.backups() if self._store is not None else [], self._window)
        sheet.chosen.connect(lambda backup: self._ask_to_restore(backup, sheet))
        sheet.open()

    def _ask_to_restore(self, backup: KeptBackup, sheet: QDialog) -> None:
        from peelviewer.store.backup.holdings import said
        from peelviewer.ui.dialogs.backups_sheet import made

        words = tr("Put back the backup of {day}?", day=made(backup))
        more = tr(
            "It holds: {content}.\n\nWhat there is now is backed up first, and can be put back in the same way.", content=said(backup.held)
        )
        confirm(sheet, tr("Put a backup back"), words, more, tr("Put back"), lambda: self._restore(backup))

    def _restore(self, backup: KeptBackup) -> None:
        from peelviewer.ui.dialogs.backups_sheet import made

        try:
            if self._window.is_showing():
                raise StoreError(tr("The backup was not put back"), None, tr("End the show first."))
            store = self._opened()
            self._window.save()  # or what is being done would not be in the backup of now
            kept = store.restore(backup.backup.file)
        except StoreError as error:
            warn(self._window, tr("Not put back"), str(error))
            return
        store.add_notice(
            tr("The backup of {day} was put back. What there was is kept as the backup {name}.", day=made(backup), name=kept.name)
        )
        store.replaced()

    def _opened(self) -> UserStore:
        if self._store is None:
            raise StoreError(tr("Your data could not be opened at the start"), None, tr("Start the program again."))
        self._store.ready()
        return self._store


def _came_in(imported: Imported) -> str:
    """Return what an import changed, in the reader's words."""
    words = plural("{n} entry was imported.", "{n} entries were imported.", imported.added)
    if imported.replaced:
        words += " " + plural("It took the place of {n} of yours.", "{n} of yours had the same names and were replaced.", imported.replaced)
    return words
