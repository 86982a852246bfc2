"""The buttons of a sheet that saves as one of several kinds of office files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

WORD, POWERPOINT, EXCEL = ".docx", ".pptx", ".xlsx"
_PROGRAMS = {WORD: "Word", POWERPOINT: "PowerPoint", EXCEL: "Excel"}  # names, the same in every language
KINDS = {WORD: "Word (*.docx)", POWERPOINT: "PowerPoint (*.pptx)", EXCEL: "Excel (*.xlsx)"}
"""What the dialog that asks where says of each kind, by the ending of its files."""


class SaveButtons(QDialogButtonBox):
    """A button a kind, the first of them the default, and one that closes; *save* takes the ending of the kind.

    *said* is a line for what was written: the sheet stays, so that another kind can be written, too.
    """

    def __init__(self, suffixes: Iterable[str], save: Callable[[str], object], sheet: QDialog) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Close, sheet)
        self.by_suffix: dict[str, QPushButton] = {}
        for suffix in suffixes:
            button = QPushButton(tr("{program}…", program=_PROGRAMS[suffix]), sheet)
            button.setAccessibleName(tr("Save for {program}", program=_PROGRAMS[suffix]))
            button.setObjectName("" if self.by_suffix else "primary")
            button.setDefault(not self.by_suffix)
            button.clicked.connect(lambda checked=False, suffix=suffix: save(suffix))
            self.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            self.by_suffix[suffix] = button
        self.rejected.connect(sheet.reject)
        self.said = PlainLabel(sheet)
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.said.hide()

    def say_written(self, path: Path) -> None:
        """Say that a file was written, and where."""
        words = tr("Written: {name}, in {folder}", name=path.name, folder=str(path.parent))
        self.said.setText(words)
        self.said.show()
        grow(self.window())
        say(self.window().focusWidget() or self, words)

    def allow(self, allowed: bool) -> None:
        """Let a file be saved, or not."""
        for button in self.by_suffix.values():
            button.setEnabled(allowed)


def grow(sheet: QWidget) -> None:
    """Give a sheet the height that its words need now, where that is more than it has."""
    layout = sheet.layout()
    if layout is not None:
        layout.activate()
        sheet.resize(sheet.width(), max(sheet.height(), layout.totalHeightForWidth(sheet.width())))
