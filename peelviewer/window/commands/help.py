"""What each command of the Help menu does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from peelviewer.ui.background.library_check import Checking
from peelviewer.ui.session import Session


class HelpCommands(QObject):
    """One method a command, named by its id."""

    def __init__(self, window: QMainWindow, session: Session, checking: Checking) -> None:
        super().__init__(window)
        self._window, self._session, self._checking = window, session, checking

    def help(self) -> None:
        """Show the help."""
        self._help("")

    def keys(self) -> None:
        """Show the help's page of keys."""
        self._help("keys")

    def _help(self, topic: str) -> None:
        from peelviewer.views.help.help_window import show_help

        show_help(self._session, self._window, topic)

    def problems(self) -> None:
        """Show what is wrong in the library's files."""
        from peelviewer.ui.widgets.problem_sheet import ProblemSheet

        problems = self._checking.result()
        if problems is not None:
            ProblemSheet(self._checking.folder, problems, self._window).exec()

    def about(self) -> None:
        """Say what the program and its data are."""
        from peelviewer.views.help.about import About

        About(self._session, self._checking.folder, self._window).exec()
