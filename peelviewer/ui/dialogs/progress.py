"""How far longer work is, with a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from peelviewer.ui.background.worker import Work, Worker
from peelviewer.wording import tr

from .files import notify_saved, warn_unsaved


def run_with_progress(worker: Worker, work: Work, words: str, window: QWidget) -> QProgressDialog:
    """Run work with a dialog that shows how far it is once it takes longer than a moment, and lets it be stopped; return the dialog."""
    dialog = QProgressDialog(words, tr("Cancel"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(400)
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)

    def progressed(done: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)

    def close_dialog() -> None:
        dialog.close()
        dialog.deleteLater()

    worker.progress.connect(progressed)
    for end in (worker.done, worker.failed, worker.stopped):
        end.connect(lambda value: close_dialog())
    dialog.canceled.connect(worker.cancel)
    worker.run(work)
    return dialog


def write_with_progress(worker: Worker, work: Work, path: Path, window: QWidget, notify: Callable[[str], object]) -> None:
    """Write a file with progress and say how that ended; *work* returns whether it wrote the file, *notify* gets a sentence."""

    def ended(written: object) -> None:
        if written:
            notify_saved(path, notify)
        else:
            notify(tr("Export stopped; nothing was written"))

    worker.done.connect(ended)
    worker.stopped.connect(ended)
    worker.failed.connect(lambda error: warn_unsaved(window, path, error))
    run_with_progress(worker, work, tr("Writing {name}…", name=path.name), window)
