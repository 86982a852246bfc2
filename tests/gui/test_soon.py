"""What is kept soon is kept while changes go on, and not only when they rest."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from pytestqt.qtbot import QtBot

from peelviewer.ui.background.soon import Soon


def test_changes_without_a_pause_are_kept_now_and_then(qtbot: QtBot) -> None:
    owner, clock, times = QObject(), QElapsedTimer(), list[int]()
    soon = Soon(lambda: times.append(clock.elapsed()), owner, delay=60_000, maximum=200)  # however late a key comes, nothing rests
    keys = QTimer(owner)
    keys.timeout.connect(soon.start)
    clock.start()
    keys.start(10)
    qtbot.waitUntil(lambda: len(times) >= 3, timeout=30_000)
    keys.stop()
    assert all(later - earlier >= 190 for earlier, later in zip([0, *times], times, strict=False))


def test_a_rest_is_enough(qtbot: QtBot) -> None:
    owner, done = QObject(), list[bool]()
    soon = Soon(lambda: done.append(True), owner, delay=20, maximum=60_000)
    soon.start()
    qtbot.waitUntil(lambda: bool(done))
    assert not soon.waits


def test_what_was_done_in_another_way_is_not_done_again(qtbot: QtBot) -> None:
    owner, done = QObject(), list[bool]()
    soon = Soon(lambda: done.append(True), owner, delay=10, maximum=20)
    soon.start()
    soon.stop()
    waited = QTimer(owner)
    waited.setSingleShot(True)
    with qtbot.waitSignal(waited.timeout):
        waited.start(60)
    assert done == []
