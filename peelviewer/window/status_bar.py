"""The status bar: the place looked at, and what has just been done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace


class StatusBar(QWidget):
    """Words of the view at the left; messages at the right, until the reader goes on."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        self.place, self.said = PlainLabel(self), PlainLabel(self)
        for label in (self.place, self.said):
            label.setFont(face(12))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.addWidget(self.place)
        layout.addStretch()
        layout.addWidget(self.said)
        workspace.message.connect(self.said.setText)
        workspace.section_changed.connect(lambda section: self.said.clear())
