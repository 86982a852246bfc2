"""The mark in the header that names the filter, and takes it away when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from peelviewer.model.report import FindingClass
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr, translatable

NAMES = {FindingClass.STRENGTH.value: translatable("Strengths only"), FindingClass.CONCERN.value: translatable("Concerns only")}


class FilterChip(QToolButton):
    """Is there as long as findings are left out."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("chip")
        self.setFont(face(12, weight=500))
        self.setFixedHeight(22)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the words
        self.setToolTip(tr("Show all findings"))
        self.clicked.connect(lambda: workspace.place.set_filter(""))
        for changed in (workspace.filter_changed, workspace.current_changed, workspace.appearance.theme_changed):
            changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Name the filter of the place that is shown."""
        kind = self._workspace.place.filter
        self.setVisible(bool(kind))
        if kind:
            self.setText(filter_name(kind))
            self.setAccessibleName(tr("{filter}: show all findings", filter=filter_name(kind)))
            self.setIcon(icons.icon("x", self._workspace.appearance.theme.colours["text"], 12))


def filter_name(kind: str) -> str:
    """Return what a filter is called, in the reader's language."""
    return tr(NAMES[kind])
