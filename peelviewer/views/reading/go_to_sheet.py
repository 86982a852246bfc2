"""Asks for a paragraph's number, and says so where there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from peelviewer.analysis.nodes import UnknownNode, divide, resolve
from peelviewer.analysis.paragraphs import paragraph
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


class GoToSheet(QDialog):
    """Stays open until the number leads somewhere; chosen carries the node."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Go to paragraph"))
        self.setMinimumWidth(520)
        self.field = QLineEdit(self)
        label = PlainLabel(tr("Paragraph number, such as 2.14:"), self)
        label.setBuddy(self.field)
        self.message = PlainLabel(self)
        self.message.setObjectName("quiet")
        self.message.setFont(face(12))
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())  # or the sheet would grow under the hand
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        for widget in (label, self.field, self.message, buttons):
            layout.addWidget(widget)
        self.field.textEdited.connect(lambda typed: self.message.clear())
        self.field.setFocus()

    def accept(self) -> None:
        """Go where the number leads, or say that it leads nowhere."""
        typed, place, library = self.field.text().strip(), self._workspace.place, self._workspace.library
        if not typed:
            return
        report_id, name = divide(typed)
        other = library.report(report_id) if report_id in library.by_id else None
        try:
            if other is not None and other is not place.report:
                node = f"{other.id}/{resolve(other, library, name).id}"
            else:
                node = paragraph(place.report, name, place.chapter) or resolve(place.report, library, name if other else typed).id
        except UnknownNode as error:
            self.message.setText(str(error))
            self.field.selectAll()
            say(self.field, str(error))
            return
        super().accept()
        self.chosen.emit(node)
