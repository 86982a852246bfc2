"""The status bar: the place read and what has just been done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peelviewer.analysis.citation import to_quote
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


class StatusBar(QWidget):
    """Says what to quote, where the reader is and how far, and what just happened."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        self._workspace = workspace
        self.place, self.said = PlainLabel(self), PlainLabel(self)
        for label in (self.place, self.said):
            label.setFont(face(12))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.addWidget(self.place)
        layout.addStretch()
        layout.addWidget(self.said)
        workspace.message.connect(self.said.setText)
        workspace.section_changed.connect(lambda place: self.said.clear())

    def tell(self, read: float) -> None:
        """Show the place and the share of the report read, 0 to 1."""
        workspace = self._workspace
        if workspace.view != "read":
            return
        report, chapter, section = workspace.place.report, workspace.place.chapter, workspace.place.section
        parts = [to_quote(report, section.page)]
        if chapter.kind == "question":
            numbers = [s.id for s in chapter.children]
            own = next((n for n, s in enumerate(chapter.children, 1) if section.id == s.id or section in s.children), 0)
            parts.append(
                tr("Section {number}.{own} of {of}", number=chapter.number, own=own, of=len(numbers))
                if own
                else tr("Question {number}", number=chapter.number)
            )
        parts.append(tr("{share}% read", share=round(read * 100)))
        if workspace.place.filter:
            parts.append(tr("Strengths only") if workspace.place.filter == "strength" else tr("Concerns only"))
        self.place.setText("   ·   ".join(parts))
