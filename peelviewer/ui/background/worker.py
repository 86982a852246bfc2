"""Work off the GUI thread: what comes of it is told on the GUI thread, a failure always, and nothing once it was given up."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import SIGNAL, QCoreApplication, QObject, Qt, Signal, Slot


class Job:
    """A piece of work as it sees itself: it tells how far it is, and asks whether it was given up.

    Work that was given up may return at once, whatever it returns.
    """

    def __init__(self, work: Work, report: Callable[[_Report], None]) -> None:
        self._work, self._report = work, report
        self._given_up = False

    def progress(self, done: int, total: int) -> None:
        """Report that *done* of *total* steps are done."""
        self._report((self, "progress", (done, total)))

    def cancelled(self) -> bool:
        """Return whether nobody waits for the work any more."""
        return self._given_up

    def give_up(self) -> None:
        """Ask the work to end; what comes of it is not told."""
        self._given_up = True

    def run(self) -> None:
        """Do the work, unless it was given up, and report what came of it."""
        try:
            report: _Report = (self, "done", (None if self._given_up else self._work(self),))
        except BaseException as error:  # whatever it was: work that fell silent would look like work that goes on
            report = (self, "failed", (error,))
        self._report(report)


Work = Callable[[Job], object]


_Report: TypeAlias = tuple[Job, str, tuple[object, ...]]
"""What a job has to say: itself, the name of the worker's signal, and what that carries."""


class _Bell(QObject):
    """Calls the worker to its reports. It belongs to the application: a thread never rings what was deleted with its owner."""

    rung = Signal()


class _Line:
    """What a worker and its thread share. The thread knows nothing else, so that the worker may go at any time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.waiting: deque[Job] = deque()
        self.reports: deque[_Report] = deque()
        self.running: Job | None = None
        self.closed = False
        self._bell: _Bell | None = None

    def begin(self, bell: _Bell) -> None:
        """Take the bell of a new thread."""
        self._bell = bell

    @property
    def begun(self) -> bool:
        """Whether there is a thread that takes what waits."""
        return self._bell is not None

    def report(self, report: _Report) -> None:
        """Leave a report for the GUI thread."""
        with self.lock, contextlib.suppress(RuntimeError):  # the application may have ended, and its bells with it
            if self._bell is not None and not self.closed:
                self.reports.append(report)
                self._bell.rung.emit()

    def work(self) -> None:
        """Do what waits until nothing does."""
        while (job := self._next()) is not None:
            job.run()
            del job  # what it holds may be the GUI thread's to delete

    def _next(self) -> Job | None:
        with self.lock:
            self.running = self.waiting.popleft() if self.waiting else None
            if self.running is None and self._bell is not None:  # under the lock: what comes now gets a thread of its own
                bell, self._bell = self._bell, None
                with contextlib.suppress(RuntimeError):
                    bell.deleteLater()
            return self.running

    def give_up(self) -> None:
        """Give up what waits, what runs and what is not told yet."""
        with self.lock:
            self._give_up()

    def close(self) -> None:
        """Give everything up and take nothing more."""
        with self.lock:
            self.closed = True
            self._give_up()
            self.waiting.clear()
            self.reports.clear()

    def _give_up(self) -> None:
        for job in (self.running, *self.waiting, *(job for job, _, _ in self.reports)):
            if job is not None:
                job.give_up()


class Worker(QObject):
    """Runs functions off the GUI thread, one at a time and in order; *latest* has a newer one take the place of one that waits.

    On the GUI thread, each ends in one of these: done carries what it returned, failed the exception it raised, stopped (after cancel)
    what it returned all the same, None where it failed or never began. progress carries how far it is (done, total). A failure that
    nobody listens to is raised. The functions should hold no widgets: the thread may be the last to let go of them.
    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(int, int)
    stopped = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None, *, latest: bool = False) -> None:
        super().__init__(parent)
        self._name, self._latest = name, latest
        self._line = _Line()
        self._thread: threading.Thread | None = None
        line = self._line
        self.destroyed.connect(lambda: line.close())  # a method would be called on a line that has gone with the worker

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._line.begun

    def run(self, work: Work) -> None:
        """Do a piece of work after what was asked for before; a worker that was stopped does nothing."""
        line = self._line
        with line.lock:
            if line.closed:
                return
            if self._latest:
                line.waiting.clear()
            line.waiting.append(Job(work, line.report))
            if not line.begun:
                self._start()

    def _start(self) -> None:
        """Start a thread; it ends when there is nothing more to do."""
        bell = _Bell(QCoreApplication.instance())
        bell.rung.connect(self._emit_reports, Qt.ConnectionType.QueuedConnection)
        self._line.begin(bell)
        self._thread = threading.Thread(target=self._line.work, name=self._name, daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Give up what runs and what waits: neither done, failed nor progress of it are told, but stopped once it has ended."""
        self._line.give_up()

    def wait(self) -> None:
        """Wait for the end of all work and tell what came of it."""
        if self._thread is not None:
            self._thread.join()
        self._emit_reports()

    def stop(self, patience: float | None = None) -> None:
        """Give everything up and wait for the end of what runs; nothing is told or done from now on.

        With *patience* (seconds) what waits for a share that never answers is left to itself after that; it ends with the program.
        """
        self._line.close()
        if self._thread is not None:
            self._thread.join(patience)

    @Slot()
    def _emit_reports(self) -> None:
        reports = self._line.reports
        while reports:  # what listens may stop or delete the worker, and then there are none
            job, signal, values = reports.popleft()
            if job.cancelled():
                if signal != "progress":
                    self.stopped.emit(values[0] if signal == "done" else None)
            elif signal == "done":
                self.done.emit(*values)
            elif signal == "progress":
                self.progress.emit(*values)
            else:
                self._fail(values[0])

    def _fail(self, error: object) -> None:
        if isinstance(error, BaseException) and not self.receivers(SIGNAL("failed(PyObject)")):
            raise error
        self.failed.emit(error)
