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


class Alive(NamedTuple):
    """What there was of the program before a test opened it."""

    parts: list[object]
    widgets: set[int]


def alive() -> Alive:
    """Return the parts and widgets there are; what is made from now on is collected without a walk through everything else."""
    parts = _parts()
    gc.freeze()
    return Alive(parts, set(_widgets()))


def left_over(before: Alive) -> list[str]:
    """Return the names of the program's parts that live on, and of all widgets."""
    known = {id(part) for part in before.parts}
    gc.collect()
    if any(id(part) not in known for part in _parts()):  # a cycle through what was there before is found by the whole walk only
        gc.unfreeze()
        gc.collect()
    found = [type(part).__qualname__ for part in _parts() if id(part) not in known]
    gc.unfreeze()
    return sorted(found + [name for place, name in _widgets().items() if place not in before.widgets])


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
