"""The list of sessions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr


class SessionsSheet(QDialog):
    """Lists sessions by name.

    Wishes: open_wanted (a name, and whether in windows of its own), rename_wanted and remove_wanted (a name).
    """

    open_wanted = Signal(str, bool)
    rename_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Sessions"))
        self.resize(520, 380)
        self._explanation = PlainLabel("", self)
        self._explanation.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("field")
        self.list.setAccessibleName(tr("Sessions"))
        self.list.setTabKeyNavigation(False)
        self.open_button = self._button(tr("Open"), lambda name: self._open(name, beside=False))
        self.open_button.setDefault(True)
        self.open_button.setObjectName("primary")
        self._buttons = [
            self.open_button,
            self._button(tr("Open in new windows"), lambda name: self._open(name, beside=True)),
            self._button(tr("Rename…"), self.rename_wanted.emit),
            self._button(tr("Delete…"), self.remove_wanted.emit),
        ]
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._explanation)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.list.itemActivated.connect(lambda item: self._open(item.text(), beside=False))
        self.show_names(names)
        self.list.setFocus()

    def show_names(self, names: Sequence[str], chosen: str = "") -> None:
        """List other names, one of them chosen, else the first."""
        self.list.clear()
        self.list.addItems(list(names))
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        for button in self._buttons:
            button.setEnabled(bool(names))
        self.list.setVisible(bool(names))
        self._explanation.setText(
            tr("Open puts a session in place of the reports of this window, which Ctrl+Shift+T opens again.")
            if names
            else tr("There are no sessions yet. File, Save session as… keeps the reports that are open, under a name.")
        )

    def _button(self, words: str, act: Callable[[str], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act(self.list.currentItem().text()) if self.list.currentItem() else None)
        return button

    def _open(self, name: str, *, beside: bool) -> None:
        self.accept()
        self.open_wanted.emit(name, beside)
