"""The way from one edition of a report to another, over the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peelviewer.text.rich import escaped
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import LinkLabel

OTHER = "edition:"


class EditionLink(LinkLabel):
    """Says which edition it leads to; hidden where there is no other."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(face(12))
        self.linkActivated.connect(lambda target: self.wanted.emit())
        self.hide()

    def offer(self, words: str) -> None:
        """Show these words as the link, or nothing where there are none."""
        self.setText(f'<a href="{OTHER}">{escaped(words)}</a>' if words else "")
        self.setAccessibleName(words)
        self.setVisible(bool(words))
