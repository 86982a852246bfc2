"""The program as tests open it: shown and complete while the test runs, gone afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peelviewer import app, application
from peelviewer.model.library import Library
from peelviewer.options import Options
from peelviewer.store.user_store import UserStore

from .memory import Aside

FIXTURES = Path(__file__).with_name("fixtures")
SEVERAL = FIXTURES / "three_forces"
"""A library of three reports, of different forces and years."""


class Opener:
    """Opens the program as often as a test likes; ended, it leaves nothing behind."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._opened: list[app.Program | application.Application] = []
        self._stores: list[UserStore] = []

    def __call__(
        self,
        *,
        store: UserStore | None = None,
        size: tuple[int, int] | None = None,
        shown: bool = True,
        library: Path | None = None,
        report: str | None = None,
        section: str | None = None,
        theme: str | None = "light",
        view: str = "read",
        left: str | None = None,
        right: str | None = None,
        language: str | None = None,
    ) -> app.Program:
        """Build the program, and unless told otherwise show it and wait until it is complete; a store is closed at the end."""
        program = app.build(Options(library, report, section, theme, view, left, right, language=language), store)
        self._opened.append(program)
        self._keep(store)
        if size:
            program.window.resize(*size)
        if shown:
            self._show(program)
        return program

    def running(
        self,
        *,
        store: UserStore | None = None,
        library: Path | None = None,
        report: str | None = None,
        section: str | None = None,
        view: str = "read",
        language: str | None = None,
        session: str | None = None,
        shown: bool = True,
    ) -> application.Application:
        """Open the program so that it has windows, sessions and languages."""
        options = Options(library, report, section, theme="light", view=view, language=language, session=session)
        running = application.Application(options, store)
        self._opened.append(running)
        self._keep(store)
        if shown:
            self._show(running.program)
        return running

    def end(self) -> None:
        """Dispose of all that is still open, and close the stores."""
        while self._opened:
            opened = self._opened.pop()
            program = opened.program if isinstance(opened, application.Application) else opened
            if shiboken6.isValid(program.window):  # a test may have disposed of it
                opened.dispose()
        while self._stores:
            self._stores.pop().close()

    def _keep(self, store: UserStore | None) -> None:
        if store is not None and store not in self._stores:
            self._stores.append(store)

    def _show(self, program: app.Program) -> None:
        with self._qtbot.waitExposed(program.window), self._qtbot.waitSignal(program.window.completed):
            program.window.show()


LASTING: set[int] = set()
"""Where the parts are that were there before a test: those of the application, which lives as long as all tests."""


_seen = [0]


class Alive(NamedTuple):
    """The widgets there were before a test opened the program, and where the program's parts are that were found since."""

    widgets: set[int]
    found: set[int]


def alive() -> Alive:
    """Note what there is, and set it aside: it is neither collected nor walked through again until somebody wants it."""
    if _seen[0] != Aside.times:  # what was set aside by others may come back with what the program sets aside, and is to be known then
        _seen[0] = Aside.times
        gc.unfreeze()
        LASTING.clear()
    LASTING.update(map(id, _parts()))
    gc.freeze()
    return Alive(set(_widgets()), set())


def left_over(before: Alive) -> list[str]:
    """Return the names of the program's parts that live on, and of all widgets."""
    gc.collect()
    before.found.update({id(part) for part in _parts()} - LASTING)
    gc.freeze()
    living: list[str] = []
    if before.found:  # a cycle through what was there before is found by the whole walk only
        gc.unfreeze()
        gc.collect()
        living = [type(part).__qualname__ for part in _parts() if id(part) in before.found]
        gc.freeze()
    return sorted(living + [name for place, name in _widgets().items() if place not in before.widgets])


def _parts() -> list[object]:
    kinds = {kind for kind in _under([QObject]) if str(kind.__module__).startswith("peelviewer.")} | {Library}
    return [part for part in gc.get_objects() if type(part) in kinds]


def _under(kinds: Iterable[type]) -> set[type]:
    found = set(kinds)
    for kind in kinds:
        found |= _under(kind.__subclasses__())
    return found


def _widgets() -> dict[int, str]:
    shown = QApplication.allWidgets()
    return {shiboken6.getCppPointer(widget)[0]: type(widget).__qualname__ for widget in shown if shiboken6.isValid(widget)}
