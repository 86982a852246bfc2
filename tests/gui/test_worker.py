"""Work off the GUI thread: what comes of it is told there, in order, a failure always, and nothing once it was given up."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peelviewer.ui.background.worker import Job, Worker


class Gate:
    """Work that says when it has begun and goes on when it may."""

    def __init__(self, value: object = "through") -> None:
        self.begun, self.opened = threading.Event(), threading.Event()
        self._value = value

    def __call__(self, job: Job) -> object:
        self.begun.set()
        assert self.opened.wait(10)
        return self._value


class Heard:
    """What a worker told, and whether it was on the GUI thread."""

    def __init__(self, worker: Worker) -> None:
        self.signals: list[tuple[str, object]] = []
        self.threads: set[threading.Thread] = set()
        worker.done.connect(lambda value: self._hear("done", value))
        worker.failed.connect(lambda error: self._hear("failed", str(error)))
        worker.stopped.connect(lambda value: self._hear("stopped", value))
        worker.progress.connect(lambda done, of: self._hear("progress", (done, of)))

    def _hear(self, signal: str, value: object) -> None:
        self.signals.append((signal, value))
        self.threads.add(threading.current_thread())


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    worker = Worker("test")
    yield worker
    worker.stop()
    worker.deleteLater()


@pytest.fixture
def heard(worker: Worker) -> Heard:
    return Heard(worker)


def failing(error: BaseException) -> Callable[[Job], object]:
    def work(job: Job) -> object:
        raise error

    return work


def giving(value: object) -> Callable[[Job], object]:
    return lambda job: value


def counting(job: Job) -> str:
    for done in range(3):
        job.progress(done, 3)
    return "counted"


def is_alive(name: str = "test") -> bool:
    return any(thread.name == name for thread in threading.enumerate())


def let_it_end() -> None:
    """Wait for every worker's thread without letting the GUI thread tell anything."""
    for thread in threading.enumerate():
        if thread.name == "test":
            thread.join()


def test_what_comes_of_it_is_told_on_the_gui_thread_in_order(worker: Worker, heard: Heard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.done):
        worker.run(counting)
    assert heard.signals == [("progress", (0, 3)), ("progress", (1, 3)), ("progress", (2, 3)), ("done", "counted")]
    assert heard.threads == {threading.main_thread()}


def test_nothing_is_told_before_the_gui_thread_listens(worker: Worker, heard: Heard) -> None:
    worker.run(counting)
    assert heard.signals == []
    worker.wait()
    assert heard.signals[-1] == ("done", "counted")
    QCoreApplication.processEvents()
    assert len(heard.signals) == 4


@pytest.mark.parametrize("error", [KeyError("q2"), OSError(28, "full"), SystemExit(3), KeyboardInterrupt(), MemoryError()])
def test_every_exception_is_told_and_the_next_work_is_done(worker: Worker, heard: Heard, error: BaseException) -> None:
    worker.run(failing(error))
    worker.run(counting)
    worker.wait()
    assert heard.signals[0] == ("failed", str(error))
    assert heard.signals[-1] == ("done", "counted")


def test_a_failure_that_nobody_listens_to_is_raised(worker: Worker, qtbot: QtBot) -> None:
    worker.run(failing(KeyError("lost")))
    with pytest.raises(KeyError, match="lost"):
        worker.wait()
    with qtbot.captureExceptions() as caught:
        worker.run(failing(KeyError("lost again")))
        qtbot.waitUntil(lambda: bool(caught))
    assert "lost again" in str(caught[0][1])


@given(st.lists(st.one_of(st.integers(), st.text(max_size=3)), max_size=12))
def test_work_is_done_in_the_order_it_was_asked_for(qapp: QApplication, values: list[object]) -> None:
    worker = Worker("test")
    heard = Heard(worker)
    for value in values:
        worker.run(failing(ValueError(value)) if isinstance(value, str) else giving(value))
    worker.wait()
    assert heard.signals == [("failed", value) if isinstance(value, str) else ("done", value) for value in values]
    assert not worker.busy
    assert not is_alive()
    worker.deleteLater()


def test_the_newest_takes_the_place_of_what_waits(qapp: QApplication) -> None:
    worker, gate = Worker("test", latest=True), Gate()
    heard = Heard(worker)
    worker.run(gate)
    assert gate.begun.wait(10)
    for query in ("b", "bu", "bur", "burglary"):
        worker.run(giving(query))
    gate.opened.set()
    worker.wait()
    assert heard.signals == [("done", "through"), ("done", "burglary")]
    worker.deleteLater()


def test_work_asked_for_while_one_is_told_is_done(worker: Worker, qtbot: QtBot) -> None:
    heard: list[object] = []

    def hear(value: object) -> None:
        heard.append(value)
        if len(heard) < 50:
            worker.run(giving(len(heard)))

    worker.done.connect(hear)
    worker.run(giving(0))
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert heard == list(range(50))


def test_cancelled_work_tells_only_that_it_has_ended(worker: Worker, heard: Heard) -> None:
    gate = Gate("written all the same")
    worker.run(gate)
    worker.run(counting)
    assert gate.begun.wait(10)
    worker.cancel()
    assert heard.signals == []
    gate.opened.set()
    worker.wait()
    assert heard.signals == [("stopped", "written all the same"), ("stopped", None)]


def test_work_that_has_ended_but_is_not_told_can_be_cancelled(worker: Worker, heard: Heard) -> None:
    worker.run(counting)
    let_it_end()
    worker.cancel()
    worker.wait()
    assert [signal for signal, _ in heard.signals] == ["stopped"]


def test_cancelled_work_that_fails_has_ended_without_a_result(worker: Worker, heard: Heard) -> None:
    gate = Gate()

    def work(job: Job) -> object:
        gate(job)
        raise OSError("no longer wanted" if job.cancelled() else "told")

    worker.run(work)
    assert gate.begun.wait(10)
    worker.cancel()
    gate.opened.set()
    worker.wait()
    assert heard.signals == [("stopped", None)]


def test_a_worker_works_on_after_cancel(worker: Worker, heard: Heard) -> None:
    worker.cancel()
    worker.run(counting)
    worker.wait()
    assert heard.signals[-1] == ("done", "counted")


def test_stop_waits_for_what_runs_and_tells_nothing(worker: Worker, heard: Heard) -> None:
    gate, seen = Gate(), []

    def work(job: Job) -> object:
        gate.begun.set()
        while not job.cancelled():
            job.progress(1, 2)
        seen.append("asked to end")
        raise ValueError("told to nobody")

    worker.run(work)
    worker.run(counting)
    assert gate.begun.wait(10)
    worker.stop()
    assert seen == ["asked to end"]
    assert not is_alive()
    worker.run(counting)
    assert not worker.busy
    worker.wait()
    QCoreApplication.processEvents()
    assert heard.signals == []


def test_stop_drops_what_was_not_told_yet(worker: Worker, heard: Heard) -> None:
    worker.run(counting)
    let_it_end()
    worker.stop()
    QCoreApplication.processEvents()
    assert heard.signals == []


def test_what_listens_may_stop_the_worker(worker: Worker, qtbot: QtBot) -> None:
    heard: list[object] = []
    worker.done.connect(heard.append)
    worker.done.connect(worker.stop)
    for value in range(5):
        worker.run(giving(value))
    worker.wait()
    assert heard == [0]


def test_work_goes_on_when_its_owner_is_deleted_and_nothing_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    owner, gate = QObject(), Gate()
    worker, asked = Worker("test", owner), threading.Event()
    heard = Heard(worker)

    def work(job: Job) -> object:
        gate(job)
        if job.cancelled():
            asked.set()
        job.progress(1, 1)
        return "nobody waits"

    worker.run(work)
    worker.run(failing(KeyError("never begun")))
    assert gate.begun.wait(10)
    shiboken6.delete(owner)
    gate.opened.set()
    assert asked.wait(10)
    qtbot.waitUntil(lambda: not is_alive())
    QCoreApplication.processEvents()
    assert heard.signals == []


def test_what_listens_may_delete_the_owner(qapp: QApplication) -> None:
    owner = QObject()
    worker = Worker("test", owner)
    heard: list[object] = []
    worker.done.connect(heard.append)
    worker.done.connect(lambda value: shiboken6.delete(owner))
    worker.run(giving(1))
    worker.run(giving(2))
    worker.wait()
    assert heard == [1]


def test_a_worker_that_nobody_holds_is_let_go_while_it_works(qapp: QApplication, qtbot: QtBot) -> None:
    gate = Gate()
    worker = Worker("test")
    gone = weakref.ref(worker)
    worker.run(gate)
    assert gate.begun.wait(10)
    del worker
    gc.collect()
    assert gone() is None
    gate.opened.set()
    qtbot.waitUntil(lambda: not is_alive())
    QCoreApplication.processEvents()
