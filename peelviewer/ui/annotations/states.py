"""Whether the words of all marks are still found: looked up beside the window, a report after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from peelviewer.analysis.marking.marks import ReportMarks
from peelviewer.model.annotations import Annotation
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.ui.background.worker import Job, Worker

FOUND, DETACHED, NOT_HELD = "", "detached", "not held"
"""What is known of where a mark stands: found, its words are gone, or its report is not in the library."""


class States(QObject):
    """Knows where marks stand; changed says that it knows more."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self.by_uid: dict[str, str] = {}
        self._worker = Worker("marks", self, latest=True)
        self._worker.done.connect(self._take)
        self._worker.failed.connect(lambda error: None)  # nothing is known then, and marks count as found

    def look(self, marks: Sequence[Annotation]) -> None:
        """Look where marks stand."""
        library, marks = self._library, list(marks)
        self._worker.run(lambda job: _states(library, marks, job))

    def stop(self) -> None:
        """End looking, and wait for it."""
        self._worker.stop()

    def _take(self, states: dict[str, str]) -> None:
        if states != self.by_uid:
            self.by_uid = states
            self.changed.emit()


def _states(library: Library, marks: Sequence[Annotation], job: Job) -> dict[str, str]:
    by_report: dict[str, list[Annotation]] = {}
    for mark in marks:
        by_report.setdefault(mark.report, []).append(mark)
    states: dict[str, str] = {}
    for report, own in by_report.items():
        if job.cancelled():
            break
        try:
            places = ReportMarks(library, library.report(report))
        except (KeyError, ReportUnreadable):
            states.update({mark.uid: NOT_HELD for mark in own})
            continue
        states.update({mark.uid: FOUND if places.place(mark).span is not None else DETACHED for mark in own})
    return states
