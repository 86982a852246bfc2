"""Does one thing so many times and prints the megabytes that each has cost; with "anything", prints the memory of each minute.

Started by test_memory; by hand: python tests/benchmarks/use_again.py anything 1800 (seconds of random use).
"""

from __future__ import annotations

import ctypes
import gc
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from peelviewer import app, application
from peelviewer.options import Options
from peelviewer.store.user_store import UserStore
from peelviewer.ui.slides.deck_session import DeckSession

PAGE = 4096 / 1e6


class User:
    """Somebody at the program."""

    def __init__(self) -> None:
        self.application = app.application()
        self.running = application.Application(Options(theme="light", language="en"), UserStore(None))
        self.program = self.running.program
        self.window, self.workspace = self.program.window, self.program.workspace
        self.window.show()
        self.window.complete()
        self.wait(0.5)

    def wait(self, seconds: float = 0.02) -> None:
        """Let the program do what it has to, as its own loop would."""
        end = time.monotonic() + seconds
        while True:
            self.application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if time.monotonic() >= end:
                return

    def memory(self) -> float:
        """Return the megabytes that the process holds."""
        self.wait(0.1)
        gc.collect()
        if hasattr(libc := ctypes.CDLL(None), "malloc_trim"):
            libc.malloc_trim(0)
        return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE

    def things(self) -> str:
        """Return how many objects and widgets there are, and what is open."""
        objects, widgets = len(gc.get_objects()), len(QApplication.allWidgets())
        return f"{objects} objects, {widgets} widgets, {len(self.workspace.places)} tabs, {len(self.running.programs)} windows"

    def theme(self, step: int) -> None:
        self.window.actions_by_id["switch_theme"].trigger()

    def zoom(self, step: int) -> None:
        self.workspace.appearance.set_zoom((1.0, 1.1, 1.2, 1.1)[step % 4])

    def walk(self, step: int) -> None:
        sections = list(self.workspace.place.report.sections)
        self.workspace.open(sections[step * 7 % len(sections)])

    def reports(self, step: int) -> None:
        every = self.workspace.library.reports
        self.workspace.open_report(every[step % len(every)].id)

    def tabs(self, step: int) -> None:
        """Have up to six reports open, of all there are: one more, one fewer, or another of them."""
        every, places = self.workspace.library.entries, self.workspace.places
        if (step % 3 == 0 and len(places) > 1) or len(places) > 6:
            self.workspace.close_place(places[step % len(places)])
        elif step % 3 == 1:
            self.workspace.open_report(every[step * 7 % len(every)].id)
        else:
            self.workspace.step_place(1)

    def windows(self, step: int) -> None:
        """Open a window of its own on the place, read in it, and close it."""
        other = self.running.open_place(self.workspace.place.state())
        assert other is not None
        self.wait(0.3)
        other.workspace.show_view(("read", "numbers", "library")[step % 3])
        self.wait(0.1)
        other.window.close()
        del other
        self.wait(0.05)

    def library(self, step: int) -> None:
        self.workspace.show_view("library")
        library = self.window.views.library
        library.field.setText(("", "norfolk", "2016", "outstanding", "kent")[step % 5])
        shown = library.shown()
        if shown:
            library.look_at(shown[step % len(shown)].entry.id)
        self.wait(0.12)

    def compare(self, step: int) -> None:
        report = self.workspace.place.report
        chapters = [f"{report.id}/{chapter.id}" for chapter in report.chapters]
        self.workspace.show_view("compare")
        self.window.views.compare.show_pair(chapters[step % len(chapters)], chapters[(step + 1) % len(chapters)])

    def views(self, step: int) -> None:
        self.workspace.show_view(("read", "numbers", "grades", "compare", "slides")[step % 5])

    def search(self, step: int) -> None:
        self.window.toolbar.field.setText(("victims", "crime", "gangs", "officers", "")[step % 5])

    def widths(self, step: int) -> None:
        self.window.resize((800, 1280, 1000, 1600)[step % 4], 700)

    def duplicate(self, step: int) -> None:
        self._deck().duplicate()

    def type(self, step: int) -> None:
        decks = self._deck()
        assert decks.deck is not None
        decks.choose(decks.deck.slides[0].id)
        decks.set("Edit headline", True, title="x" * (step % 90 + 1))

    def show(self, step: int) -> None:
        self._deck()
        self.window.actions_by_id["present"].trigger()
        presenter = self.window.decking.presenter
        while presenter.state is None:
            self.wait()
        for act in ("next", "next", "grid"):
            presenter.state.act(act)
            self.wait()
        presenter.end()

    def _deck(self) -> DeckSession:
        self.workspace.show_view("slides")
        decks = self.window.views.decks
        if decks.deck is None:
            decks.open_last()
        while decks.deck is None:
            self.wait()
        return decks


def again(user: User, act: Callable[[int], None], count: int) -> float:
    """Return the megabytes that each of so many times has cost, after as many that fill what is remembered."""
    for step in range(count):
        act(step)
        user.wait()
    before = user.memory()
    for step in range(count):
        act(step)
        user.wait()
    return (user.memory() - before) / count


def anything(user: User, seconds: float) -> None:
    """Use the program at random, and tell what it holds."""
    acts = [
        user.theme, user.zoom, user.walk, user.reports, user.tabs, user.windows, user.library, user.compare, user.views, user.search,
        user.widths, user.type, user.show,
    ]  # fmt: skip
    chance, begun, reported = random.Random(16), time.monotonic(), 0  # noqa: S311
    print(f"0 s: {user.memory():.0f} MB", flush=True)
    while time.monotonic() - begun < seconds:
        chance.choice(acts)(chance.randrange(1000))
        user.wait(0.03)
        if (time.monotonic() - begun) // 60 > reported:
            reported = int((time.monotonic() - begun) // 60)
            print(f"{reported} min: {user.memory():.0f} MB, {user.things()}", flush=True)


if __name__ == "__main__":
    user = User()
    if sys.argv[1] == "anything":
        anything(user, float(sys.argv[2]))
    else:
        print(again(user, getattr(user, sys.argv[1]), int(sys.argv[2])))
    user.running.dispose()
