"""Sessions in the File menu: what is open, kept under a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal

from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping
from peelviewer.ui.dialogs.message_boxes import ask_words, confirm
from peelviewer.ui.keeping import keep
from peelviewer.wording import plural, tr

from .base import Menu, Verb

if TYPE_CHECKING:
    from peelviewer.ui.dialogs.sessions_sheet import SessionsSheet

LONGEST = 80
"""Letters of a session's name."""
MOST_NAMED = 6
"""Reports of a session that are named."""


class SessionsMenu(Menu):
    """Keeps and opens sessions.

    Wishes: save_wanted (a name), open_wanted (a name, and whether in windows of its own).
    """

    save_wanted = Signal(str)
    open_wanted = Signal(str, bool)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {"session_save": self.ask_name, "sessions": self.show_sessions}

    def enabled(self) -> dict[str, bool]:
        """Return whether there is anything to keep sessions in."""
        return dict.fromkeys(("session_save", "sessions"), self.parts.store is not None)

    def _names(self) -> list[str]:
        return self.parts.store.sessions.names() if self.parts.store is not None else []

    # Saving --------------------------------------------------------------------------------------------

    def ask_name(self) -> None:
        """Ask for a name and keep what is open under it."""
        day = QLocale().toString(QDate.currentDate(), "d MMMM")
        proposed = f"{self.workspace.library.name_of(self.workspace.place.report)}, {day}"
        ask_words(self.parts.window, tr("Save session"), tr("Name of the session:"), proposed, self._save)

    def _save(self, name: str) -> None:
        name = " ".join(name.split())[:LONGEST]
        if name and name in self._names():
            self._ask_to_replace(name, lambda: self.save_wanted.emit(name))
        elif name:
            self.save_wanted.emit(name)

    def _ask_to_replace(self, name: str, act: Callable[[], None]) -> None:
        words, details = tr("There is a session “{name}”.", name=name), tr("What is kept under this name would be lost.")
        confirm(self.parts.window, tr("Save session"), words, details, tr("Replace it"), act)

    # The sheet -----------------------------------------------------------------------------------------

    def show_sessions(self) -> None:
        """List the sessions, to be opened, renamed and removed."""
        from peelviewer.ui.dialogs.sessions_sheet import SessionsSheet

        sheet = SessionsSheet(self._names(), self._held, self.parts.window)
        sheet.open_wanted.connect(self.open_wanted)
        sheet.rename_wanted.connect(lambda name: self._ask_new_name(sheet, name))
        sheet.remove_wanted.connect(lambda name: self._ask_to_remove(sheet, name))
        sheet.open()

    def _held(self, name: str) -> str:
        """Return what a session holds in words: how many reports, the first of them by name, and in how many windows."""
        windows, library = self.parts.store.sessions.get(name) if self.parts.store is not None else (), self.workspace.library
        reports = list(dict.fromkeys(place.report for window in windows for place in window.places))
        names = [library.name_of(library.by_id[report]) if report in library.by_id else report for report in reports[:MOST_NAMED]]
        count = plural("{n} report", "{n} reports", len(reports))
        if len(windows) > 1:
            count = f"{count}, {plural('{n} window', '{n} windows', len(windows))}"
        return f"{count}: {'; '.join(names)}{'; …' if len(reports) > MOST_NAMED else ''}" if reports else tr("This session cannot be read.")

    def _ask_new_name(self, sheet: SessionsSheet, name: str) -> None:
        def rename(new: str) -> None:
            new = " ".join(new.split())[:LONGEST]
            if not new or new == name:
                return
            act = partial(self._rename, sheet, name, new)
            self._ask_to_replace(new, act) if new in self._names() else act()

        ask_words(sheet, tr("Rename session"), tr("Name of the session:"), name, rename)

    def _rename(self, sheet: SessionsSheet, name: str, new: str) -> None:
        self._keep(keeping.NAMED_SESSION, lambda store: store.sessions.rename(name, new))
        sheet.show_names(self._names(), new)

    def _ask_to_remove(self, sheet: SessionsSheet, name: str) -> None:
        def remove() -> None:
            self._keep(keeping.REMOVED_SESSION, lambda store: store.sessions.remove(name))
            sheet.show_names(self._names())

        words = tr("Delete the session “{name}”?", name=name)
        confirm(sheet, tr("Delete session"), words, tr("The reports stay in the library."), tr("Delete"), remove)

    def _keep(self, sentence: str, act: Callable[[UserStore], object]) -> None:
        keep(self.parts.store, sentence, act, self.workspace.message.emit, asked=True)
