"""The list of sessions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr


class SessionsSheet(QDialog):
    """Lists sessions by name, and says what the chosen one holds.

    Wishes: open_wanted (a name, and whether in windows of its own), rename_wanted and remove_wanted (a name), also by F2 and Delete.
    """

    open_wanted = Signal(str, bool)
    rename_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, names: Sequence[str], held: Callable[[str], str], parent: QWidget) -> None:
        """List sessions; *held* says in words what one holds."""
        super().__init__(parent)
        self._held = held
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Sessions"))
        self.resize(520, 380)
        self._explanation = PlainLabel("", self)
        self._explanation.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("field")
        self.list.setAccessibleName(tr("Sessions"))
        self.list.setTabKeyNavigation(False)
        self.holds = PlainLabel("", self)
        self.holds.setObjectName("quiet")
        self.holds.setFont(face(12))
        self.holds.setWordWrap(True)
        self.list.currentTextChanged.connect(self._show_held)
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
        layout.addWidget(self.holds)
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

    def _show_held(self, name: str) -> None:
        words = self._held(name) if name else ""
        self.holds.setText(words)
        if self.list.currentItem() is not None:
            self.list.currentItem().setData(Qt.ItemDataRole.AccessibleDescriptionRole, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename by F2 and delete by Delete, as lists of files do."""
        wish = {Qt.Key.Key_F2: self.rename_wanted, Qt.Key.Key_Delete: self.remove_wanted}.get(Qt.Key(event.key()))
        if wish is not None and self.list.currentItem() is not None:
            wish.emit(self.list.currentItem().text())
        else:
            super().keyPressEvent(event)

    def _open(self, name: str, *, beside: bool) -> None:
        self.accept()
        self.open_wanted.emit(name, beside)
