"""A thin line that says how far the libraries are looked through, and which folders cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.widgets.share_line import ShareLine
from peelviewer.wording import plural, tr

MOST_NAMED = 3


class ScanLine(QWidget):
    """Is there while something is looked through; cancelled is the wish to give that up."""

    cancelled = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = PlainLabel(self)
        self.words.setObjectName("quiet")
        self.words.setFont(face(12))
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("link")
        self.cancel.setFont(face(12))
        self.cancel.clicked.connect(self.cancelled)
        self._line = ShareLine(appearance, self)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self._line)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say that so many folders of all were looked at."""
        self.words.setText(tr("Looking through the library: {done} of {total}", done=f"{done:,}", total=f"{total:,}"))
        self._line.show_share(done / total if total else 0.0)
        self.show()


class AwayNote(QWidget):
    """Which added folders cannot be read now; retry_wanted is the wish to look again, remove_wanted to have them no longer."""

    retry_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("away")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = PlainLabel(self)
        self.words.setFont(face(12))
        self.words.setWordWrap(True)
        self.retry = QPushButton(tr("Look again"), self)
        self.remove = QPushButton(tr("Remove from the list…"), self)
        self.retry.clicked.connect(self.retry_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.retry, self.remove):
            button.setFixedHeight(28)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_folders(self, folders: list[str]) -> None:
        """Name the folders that cannot be read; with none there is nothing to say."""
        named = ", ".join(folders[:MOST_NAMED]) + ("…" if len(folders) > MOST_NAMED else "")
        if folders:
            words = plural(
                "{n} folder cannot be read now, or does not answer: {names}. What is known of its reports stays in the list.",
                "{n} folders cannot be read now, or do not answer: {names}. What is known of their reports stays in the list.",
                len(folders),
                names=named,
            )
            self.words.setText(words)
        self.setVisible(bool(folders))
