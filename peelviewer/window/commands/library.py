"""The library's commands, below File: packs, folders, and what is done with the reports that are chosen or open."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peelviewer.dataset.shelf import can_be_reviewed
from peelviewer.window.drops import Drops
from peelviewer.window.imports.imports import Imports
from peelviewer.window.sessions.open_reports import OpenReports
from peelviewer.window.sessions.recent_reports import RecentReports
from peelviewer.window.sessions.reopening import ComingBack

from .base import Menu, Parts, Verb

if TYPE_CHECKING:
    from peelviewer.window.commands.acts.library_actions import LibraryActions


class LibraryMenu(Menu):
    """Takes reports in and out, and says which folders the library is made of."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.views.library_verb_wanted.connect(self._do)
        self.views.checks_changed.connect(self.changed)
        self.imports = Imports(parts)
        Drops(parts.window)
        OpenReports(parts.window)
        ComingBack(parts.window)
        RecentReports(parts.window, parts.store)

    @cached_property
    def actions(self) -> LibraryActions:
        """What can be done, made when it is first asked for."""
        from peelviewer.window.commands.acts.library_actions import LibraryActions

        return LibraryActions(self.parts)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {
            "report_import": self.imports.ask_for_files,
            "folder_import": self.imports.ask_for_folder,
            "pack_import": lambda: self.actions.import_pack(),
            "pack_export": lambda: self.actions.export_pack(),
            "list_export": lambda: self.actions.export_list(),
            "library_compare": lambda: self.views.library.beside_wanted.emit(),
            "own_force": self._set_own_force,
            "library_review": self._review,
            "review_confirm": self._confirm,
            "library_remove": lambda: self.actions.remove(),
            "folder_add": lambda: self.actions.add_folder(),
            "folder_remove": lambda: self.actions.remove_folder(),
            "library_rescan": lambda: self.actions.look_again(),
        }

    def checked(self) -> dict[str, bool]:
        """Return whether the report that is looked at is of the own force."""
        if self.workspace.view != "library":
            return {"own_force": False}
        row = self.views.library.table.current()
        return {"own_force": row is not None and bool(row.entry.force) and row.entry.force == self.views.library.own_force}

    def enabled(self) -> dict[str, bool]:
        """Return what can be done with what is chosen."""
        shown = self.workspace.view == "library" and self.views.reviewed is None
        chosen = self.views.library.table.chosen() if shown else []
        return {
            "pack_export": bool(chosen),
            "list_export": shown and bool(self.views.library.shown()),
            "library_compare": len(chosen) == 2,
            "own_force": len(chosen) == 1,
            "library_review": len(chosen) == 1 and chosen[0].where == "user" and can_be_reviewed(chosen[0].entry),
            "review_confirm": self.views.reviewed is not None,
            "library_remove": bool(chosen) and all(row.where == "user" for row in chosen),
            "folder_remove": any(root.kind == "added" for root in self.parts.checking.roots),
        }

    def _set_own_force(self, on: bool) -> None:
        row = self.views.library.table.current()
        if row is not None:
            self.views.library.own_force_wanted.emit(row.entry.force if on else "")
        self.changed.emit()

    def _review(self) -> None:
        row = self.views.library.table.current()
        if row is not None:
            self.views.reviews.open(row.entry)

    def _confirm(self) -> None:
        if self.views.reviewed is not None:
            self.views.reviewed.confirm()

    def _do(self, verb: str) -> None:
        """Do what the view asks for; to present is to open first."""
        if verb == "present":
            self.views.library.open_wanted.emit()
        if self.workspace.view != "library" or verb != "present":
            self.parts.window.actions_by_id[verb].trigger()
