"""The Help menu."""

from __future__ import annotations

from functools import partial

from .base import Menu, Verb


class HelpMenu(Menu):
    """Explains the program and says what is wrong in its data."""

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {"help": partial(self._help, ""), "keys": partial(self._help, "keys"), "problems": self.problems, "about": self.about}

    def _help(self, topic: str) -> None:
        from peelviewer.views.help.help_window import show_help

        show_help(self.workspace.appearance, self.parts.window, topic)

    def problems(self) -> None:
        """Show what is wrong in the library's files."""
        from peelviewer.ui.dialogs.problem_sheet import ProblemSheet

        problems = self.parts.checking.result()
        if problems is not None:
            ProblemSheet(self.parts.checking.folder, problems, self.parts.window).exec()

    def about(self) -> None:
        """Say what the program and its data are."""
        from peelviewer.views.help.about import About

        About(self.workspace, self.parts.checking.folder, self.parts.window).exec()
