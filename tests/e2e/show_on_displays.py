"""Runs a show on the displays there are and prints, step by step, which window is on which; started by test_two_displays.

Steps are the arguments: start, swap, next, ask WORDS and push (evidence), forget (what is remembered of these displays, once the show
runs), and (where xrandr can) unplug and plug for the display called R.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from peelviewer import app
from peelviewer.options import Options
from peelviewer.store.user_store import UserStore
from peelviewer.views.show.console import Console
from peelviewer.views.show.screen_picker import arrangement

PLUGGED = "1920/508x1080/285+1280+0"


def wait(condition: Callable[[], bool], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"timed out with displays {[screen.name() for screen in QApplication.screens()]}")
        QApplication.processEvents()
        time.sleep(0.005)


def settle() -> None:
    end = time.monotonic() + 0.4
    wait(lambda: time.monotonic() > end)


def xrandr(*arguments: str) -> None:
    subprocess.run(["xrandr", *arguments], check=True, capture_output=True, timeout=20)  # noqa: S603, S607


def ask(console: Console, words: str) -> None:
    """Look for words in the drawer that only the presenter sees, and wait until something is found."""
    console.show_evidence(True)
    console.evidence.field.setText(words)
    wait(lambda: bool(console.evidence.hits.hits))


def where(shown: QWidget | None) -> str:
    """Return the name of the display that holds a window's middle, empty where it is hidden."""
    if shown is None or not shown.isVisible():
        return ""
    middle = shown.geometry().center()
    return next((screen.name() for screen in QApplication.screens() if screen.geometry().contains(middle)), "nowhere")


def main(steps: list[str]) -> None:
    application = app.application()
    store = UserStore(None)
    store.settings.set("show.displays", {arrangement(application.screens()): "R"})
    program = app.build(Options(theme="light"), store)
    window = program.window
    window.show()
    wait(lambda: "quit" in window.actions_by_id)
    presenter = window.decking.presenter
    for step in steps:
        if step == "start":
            window.actions_by_id["present"].trigger()
            wait(lambda: presenter.state is not None)
        elif step.startswith("ask ") and presenter.console is not None:
            ask(presenter.console, step.removeprefix("ask "))
        elif step == "push" and presenter.console is not None:
            presenter.console.evidence.push.click()
        elif step == "unplug":
            xrandr("--delmonitor", "R")
            wait(lambda: len(application.screens()) == 1)
        elif step == "plug":
            xrandr("--setmonitor", "R", PLUGGED, "none")
            wait(lambda: len(application.screens()) == 2)
        elif step == "forget":
            store.settings.set("show.displays", {"of others": "R"} if presenter.state else {arrangement(application.screens()): "R"})
        elif presenter.state is not None:
            presenter.state.act(step)
        settle()
        state, console = presenter.state, presenter.console
        state_shown = {"step": step, "show": where(presenter.show), "console": where(console), "at": state.index if state else -1}
        state_shown["said"] = console.status.text() if console else ""
        state_shown["heading"] = console.number.text() if console else ""
        state_shown["unseen"] = console.unseen.text() if console and console.unseen.isVisible() else ""
        state_shown["title"] = presenter.show.page.title if presenter.show and presenter.show.page else ""
        state_shown["full"] = bool(presenter.show and presenter.show.size() == presenter.show.screen().size())
        print(json.dumps(state_shown), flush=True)
    program.dispose()


if __name__ == "__main__":
    main(sys.argv[1:])
