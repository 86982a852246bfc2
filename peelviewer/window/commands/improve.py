"""The Improve menu: what is tracked, and its way out and in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .base import Menu, Parts, Verb

if TYPE_CHECKING:
    from peelviewer.window.commands.acts.improve_actions import ImproveActions
    from peelviewer.window.improving.tracking import Tracking


class ImproveMenu(Menu):
    """Tracks what reports ask for, and takes lists out and in."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.views.improve_verb_wanted.connect(lambda verb: self.verbs()[verb]())

    @cached_property
    def tracking(self) -> Tracking:
        """What makes records of what is read."""
        from peelviewer.window.improving.tracking import Tracking

        return Tracking(self.views)

    @cached_property
    def actions(self) -> ImproveActions:
        """What asks for files and writes them."""
        from peelviewer.window.commands.acts.improve_actions import ImproveActions

        return ImproveActions(self.parts.window, self.views)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {
            "improve_track": lambda: self.tracking.track_here(),
            "improve_report": lambda: self.tracking.track_report(),
            "improve_add": self._add,
            "improve_slide": lambda: self.actions.add_meeting_slide(),
            "improve_export": lambda: self.actions.export(".xlsx"),
            "improve_csv": lambda: self.actions.export(".csv"),
            "improve_import": lambda: self.actions.ask_for_file(),
        }

    def enabled(self) -> dict[str, bool]:
        """Return what needs the text to act on."""
        return {"improve_track": self.workspace.view == "read"}

    def _add(self) -> None:
        self.workspace.show_view("improve")
        self.views.improve.add_own()
