"""What became of every file of an import, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from peelviewer.ui.widgets.controls import to_close
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr


class ImportSheet(QDialog):
    """A summary, and below it every file with what became of it."""

    def __init__(self, summary: str, files: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Imported files"))
        self.resize(720, 460)
        heading = PlainLabel(summary, self)
        heading.setWordWrap(True)
        self.list = QPlainTextEdit(files, self)
        self.list.setReadOnly(True)
        self.list.setAccessibleName(tr("Files"))
        self.list.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.list)
        layout.addWidget(to_close(self))
