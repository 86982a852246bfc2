"""How far longer work is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from peelviewer.ui.background.worker import Work, Worker
from peelviewer.wording import tr


def run_with_progress(worker: Worker, work: Work, words: str, window: QWidget) -> QProgressDialog:
    """Run work with a dialog that shows how far it is once it takes longer than a moment, and lets it be stopped."""
    shown = QProgressDialog(words, tr("Cancel"), 0, 0, window)
    shown.setWindowModality(Qt.WindowModality.WindowModal)
    shown.setMinimumDuration(400)
    shown.setAutoReset(False)
    shown.setAutoClose(False)

    def progressed(done: int, of: int) -> None:
        shown.setMaximum(of)
        shown.setValue(done)

    def ended() -> None:
        shown.close()
        shown.deleteLater()

    worker.progress.connect(progressed)
    for end in (worker.done, worker.failed, worker.stopped):
        end.connect(lambda value: ended())
    shown.canceled.connect(worker.cancel)
    worker.run(work)
    return shown
