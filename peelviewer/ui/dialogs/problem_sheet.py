"""What is wrong in a library's files, to read and to copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from peelviewer.model.problems import Problem
from peelviewer.ui.widgets.controls import to_close
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr


class ProblemSheet(QDialog):
    """Every problem with its file, line and remedy, to read and to copy."""

    def __init__(self, folder: Path, problems: tuple[Problem, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Problems in the data"))
        self.resize(720, 420)
        left_out = tr("What cannot be read is left out; nothing is changed.")
        if problems:
            summary = plural("{n} problem was found in {folder}.", "{n} problems were found in {folder}.", len(problems), folder=folder)
        else:
            summary = tr("No problems were found in {folder}.", folder=folder)
        heading = PlainLabel(f"{summary} {left_out}", self)
        heading.setWordWrap(True)
        self.list = QPlainTextEdit("\n\n".join(str(problem) for problem in problems), self)
        self.list.setReadOnly(True)
        self.list.setAccessibleName(tr("Problems"))
        self.list.setTabChangesFocus(True)
        self.list.setVisible(bool(problems))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.list)
        layout.addWidget(to_close(self))
        if not problems:
            self.adjustSize()
