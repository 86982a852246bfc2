"""The sheet of the keys of a running show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from peelviewer.ui.key_places import latin_key
from peelviewer.ui.keys import SHOW_KEYS
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import to_close
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .show_state import ShowState


class ShowKeys(QDialog):
    """The keys of a running show, which each of them closes: a clicker in hand goes on working."""

    def __init__(self, state: ShowState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(tr("Keys of the show"))
        heading = PlainLabel(tr("Keys of the show"), self)
        heading.setFont(face(14, weight=600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        for row, (act, keys) in enumerate(SHOW_KEYS):
            grid.addWidget(PlainLabel(tr(act), self), row, 0)
            label = PlainLabel(tr(keys), self)
            label.setObjectName("quiet")
            grid.addWidget(label, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addLayout(grid)
        layout.addSpacing(12)
        buttons = to_close(self)
        for button in buttons.buttons():  # or Space would press it, and Tab walk to it
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(buttons)
        self.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave Tab to the show."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened the sheet and with Escape; with any other key of the show, which then acts."""
        if latin_key(event) in (Qt.Key.Key_H, Qt.Key.Key_F1, Qt.Key.Key_Escape):
            self.reject()
        elif self._state.knows(event):
            self.accept()
            self._state.press(event)
        else:
            super().keyPressEvent(event)
