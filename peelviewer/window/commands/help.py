"""What each command of the Help menu does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from peelviewer.ui.background.library_check import Checking
from peelviewer.ui.workspace import Workspace


class HelpCommands(QObject):
    """One method a command, named by its id."""

    def __init__(self, window: QMainWindow, workspace: Workspace, checking: Checking) -> None:
        super().__init__(window)
        self._window, self._workspace, self._checking = window, workspace, checking

    def help(self) -> None:
        """Show the help."""
        self._help("")

    def keys(self) -> None:
        """Show the help's page of keys."""
        self._help("keys")

    def _help(self, topic: str) -> None:
        from peelviewer.views.help.help_window import show_help

        show_help(self._workspace.appearance, self._window, topic)

    def problems(self) -> None:
        """Show what is wrong in the library's files."""
        from peelviewer.ui.widgets.problem_sheet import ProblemSheet

        ProblemSheet(self._checking.folder, self._checking.result(), self._window).exec()

    def about(self) -> None:
        """Say what the program and its data are."""
        from peelviewer.views.help.about import About

        About(self._workspace, self._checking.folder, self._window).exec()
