"""How far an import is, in a line with a way to give it up: a row of the Library, and a part of the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

from .elided import Elided
from .share_line import ShareLine

if TYPE_CHECKING:
    from peelviewer.ui.background.import_run import ImportRun

WIDTH, THICKNESS = 120, 4


class ImportLine(QWidget):
    """Is there while files are imported: what is read, which of how many it is, how much is done, and Cancel."""

    def __init__(self, appearance: Appearance, parent: QWidget, pixels: int) -> None:
        """Make a line with words of a size in pixels."""
        super().__init__(parent)
        self._run: ImportRun | None = None
        self.words, self.among = Elided(self), Elided(self)
        for label in (self.words, self.among):
            label.setFont(face(pixels))
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._share = ShareLine(appearance, self, THICKNESS)
        self._share.setFixedWidth(WIDTH)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("link")
        self.cancel.setFont(face(pixels))
        self.cancel.setAccessibleName(tr("Cancel the import"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        for part in (self.words, self.among):
            self.row.addWidget(part)
        self.row.addWidget(self._share, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def follow(self, run: ImportRun) -> None:
        """Show how far imports are from now on."""
        self._run = run
        run.changed.connect(self._show)
        self.cancel.clicked.connect(run.cancel)
        self._show()

    def _show(self) -> None:
        run = self._run
        if run is None or not run.busy:
            self.hide()
            return
        from peelviewer.ui.background import import_words  # not before something is imported

        self.words.setText(import_words.now(run))
        self.among.setText(import_words.place_among(run))
        self.among.setVisible(bool(self.among.text()))
        self._share.show_share(import_words.share(run))
        self.show()
