"""The Improve menu: what is tracked, and its way out and in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peelviewer.wording import tr

from .base import Menu, Parts, Verb

if TYPE_CHECKING:
    from peelviewer.window.commands.acts.improve_actions import ImproveActions
    from peelviewer.window.commands.acts.paper_actions import PaperActions
    from peelviewer.window.improving.tracking import Tracking


class ImproveMenu(Menu):
    """Tracks what reports ask for, and takes lists out and in."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.views.improve_verb_wanted.connect(lambda verb: self.verbs()[verb]())
        self.views.response_wanted.connect(lambda report: self.papers.write_response(report))

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

    @cached_property
    def papers(self) -> PaperActions:
        """What writes papers, made when one is first asked for."""
        from peelviewer.window.commands.acts.paper_actions import PaperActions

        return PaperActions(self.parts)

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
            "response_export": lambda: self.papers.write_response(self._looked_at()),
            "paper_export": self._write_paper,
        }

    def _write_paper(self) -> None:
        self.papers.write_paper(self.views.improve.listed() if self.workspace.view == "improve" else ())

    def _looked_at(self) -> str:
        """Return the report of the improvement that is looked at, else the one being read."""
        row = self.views.improve.detail.row if self.workspace.view == "improve" else None
        return row.record.report if row is not None and row.record.report else self.workspace.place.report.id

    def enabled(self) -> dict[str, bool]:
        """Return what needs the text, or something that is asked for, to act on."""
        asks = bool(self.workspace.place.report.areas_for_improvement)
        return {"improve_track": self.workspace.view in ("read", "compare"), "improve_report": asks}

    def named(self) -> dict[str, str]:
        """Return the command that tracks a whole report with the report's name: in Improve none is in sight."""
        name = self.workspace.library.name_of(self.workspace.place.report)
        return {"improve_report": tr("Track all that {report} asks for", report=name.replace("&", "&&"))}

    def _add(self) -> None:
        self.workspace.show_view("improve")
        self.views.improve.add_own()
