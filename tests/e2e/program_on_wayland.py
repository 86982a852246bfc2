"""Uses the program with a keyboard and a pointer on the Wayland desktop there is, and prints what came of it; started by test_wayland.

What is done is told by the argument: menus, clipboard, drop, show or plug. Each is a generator of conditions, which are waited for in
the event loop, as dialogs have loops of their own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from peelviewer import app
from peelviewer.options import Options
from peelviewer.store.user_store import UserStore
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.views.compare.compare import Compare
from peelviewer.views.reading.contents import Contents
from peelviewer.views.show.presenter import Presenter
from peelviewer.views.show.screen_picker import ScreenPicker
from peelviewer.window.main_window import MainWindow

from .wayland import SIZE, windows_of
from .wayland_seat import Seat

Steps = Generator[Callable[[], bool], None, None]
PATIENCE = 20.0


def tell(**what: object) -> None:
    """Print something for the test."""
    print(json.dumps(what), flush=True)


def place_in(window: QWidget, widget: QWidget, place: QPoint) -> tuple[int, int]:
    """Return where a place of a widget is on the first display, which the window fills."""
    mapped = widget.mapTo(window, place)
    return mapped.x(), mapped.y()


def shown(kind: type[QWidget], window: QWidget) -> QWidget | None:
    """Return the first widget of a kind that is seen, None where none is."""
    return next((widget for widget in window.findChildren(kind) if widget.isVisible()), None)


def menus(seat: Seat, window: MainWindow) -> Steps:
    """Open a menu with the pointer, another with its key, and the text's own."""
    bar = window.menuBar()
    first, view = bar.actions()[0], bar.actions()[3]
    menu_of_first, menu_of_view = first.menu(), view.menu()
    assert isinstance(menu_of_first, QMenu)
    assert isinstance(menu_of_view, QMenu)
    seat.click(*place_in(window, bar, bar.actionGeometry(first).center()))
    yield menu_of_first.isVisible
    tell(menu=first.text())
    seat.press("Escape")
    yield menu_of_first.isHidden
    seat.press("Escape")
    seat.press("Alt+v")
    yield menu_of_view.isVisible
    tell(menu=view.text())
    seat.press("Escape")
    yield menu_of_view.isHidden
    seat.press("Escape")
    text = shown(ReadingText, window) or window
    seat.click(*place_in(window, text, text.rect().center()), name="right")
    yield lambda: QApplication.activePopupWidget() is not None
    popup = QApplication.activePopupWidget()
    tell(menu=[action.text() for action in popup.actions() if action.text()] if popup else [])
    seat.press("Escape")
    yield lambda: QApplication.activePopupWidget() is None


def clipboard(seat: Seat, window: MainWindow) -> Steps:
    """Copy for another program, and paste what another has copied."""
    seat.press("Ctrl+Shift+c")
    yield lambda: bool(QGuiApplication.clipboard().text())
    paste = subprocess.Popen(["wl-paste"], stdout=subprocess.PIPE, text=True)  # noqa: S607
    yield lambda: paste.poll() is not None
    tell(pasted_elsewhere=paste.communicate()[0])
    nowhere = subprocess.DEVNULL  # it stays to give what it has, and would hold the test's own streams
    copy = subprocess.Popen(["wl-copy", "firearms"], stdout=nowhere, stderr=nowhere)  # noqa: S607
    yield lambda: copy.poll() is not None and QGuiApplication.clipboard().text() == "firearms"
    field = window.toolbar.field
    seat.press("Ctrl+k")
    yield field.hasFocus
    seat.press("Ctrl+v")
    yield lambda: field.text() == "firearms" and window.hits.isVisible()
    tell(searched=field.text())


def drop(seat: Seat, window: MainWindow) -> Steps:
    """Drag a section of the contents to the right side of a comparison."""
    seat.press("F4")
    yield lambda: bool(window.findChildren(Compare)) and shown(Compare, window) is not None
    compare = window.findChildren(Compare)[0]
    button = next(button for button in compare.findChildren(QAbstractButton) if button.text() == "Contents")
    seat.click(*place_in(window, button, button.rect().center()))
    all_contents = window.findChildren(Contents)
    yield lambda: any(contents.isVisible() for contents in all_contents)
    contents = next(contents for contents in all_contents if contents.isVisible())
    tree = contents.tree
    yield pause(0.5)  # it is laid out beside the texts
    place = tree.visualRect(tree.indexAbove(tree.currentIndex())).center()  # both sides show the same question at first
    section = contents.section_at(place)
    assert section is not None
    before, dragged = compare.right.section.id, section.id
    start = place_in(window, tree.viewport(), place)
    goal = place_in(window, compare.right, compare.right.rect().center())
    seat.move(*start)
    seat.button(down=True)
    for part in range(1, 11):  # as by hand: the program sees the pointer go, and not only arrive
        seat.move(*(round(a + (b - a) * part / 10) for a, b in zip(start, goal, strict=True)))
        yield pause(0.05)
    seat.button(down=False)
    yield lambda: compare.right.section.id != before
    tell(dragged=dragged, before=before, after=compare.right.section.id)


def show(seat: Seat, window: MainWindow) -> Steps:
    """Show slides where the dialog proposes, go on, swap, swap back, end."""
    presenter = window.decking.presenter
    seat.press("F5")
    yield lambda: shown(ScreenPicker, window) is not None
    picker = window.findChildren(ScreenPicker)[0]
    tell(proposed=picker.full.text())
    yield picker.isActiveWindow
    seat.press("Return")
    yield lambda: presenter.state is not None
    yield from _settled(presenter)
    seat.press("Space")
    yield lambda: presenter.state is not None and presenter.state.index == 1
    for step in ("swapped", "back"):
        seat.press("x")
        yield from _settled(presenter, step)
    seat.press("Escape")
    yield lambda: presenter.state is None
    tell(step="ended")


def plug(seat: Seat, window: MainWindow) -> Steps:
    """Show slides on the only display, and plug another in."""
    presenter = window.decking.presenter
    seat.press("F5")
    yield lambda: presenter.state is not None
    yield from _settled(presenter, "alone")
    subprocess.run(["swaymsg", "create_output"], check=True, capture_output=True)  # noqa: S607
    yield lambda: len(QGuiApplication.screens()) == 2
    yield lambda: presenter.console is not None and presenter.console.isVisible()
    yield from _settled(presenter, "plugged")
    seat.press("Escape")
    yield lambda: presenter.state is None


def _settled(presenter: Presenter, step: str = "begun") -> Steps:
    """Tell where the windows are that are seen, by the program and by the compositor, once both have been painted there."""
    yield pause(0.5)
    parts = {"show": presenter.show, "console": presenter.console}
    there = {name: part.screen().name() for name, part in parts.items() if part is not None and part.isVisible()}
    said = presenter.console.status.text() if presenter.console is not None else ""
    tell(step=step, program=there, said=said, compositor=_windows())


def _windows() -> dict[str, list[object]]:
    told = subprocess.run(["swaymsg", "--type", "get_tree"], check=True, capture_output=True).stdout  # noqa: S607
    return {each.title.split(" – ")[0]: [each.display, each.full] for each in windows_of(json.loads(told))}


def pause(seconds: float) -> Callable[[], bool]:
    """Return a condition that holds after some seconds."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


DOINGS = {"menus": menus, "clipboard": clipboard, "drop": drop, "show": show, "plug": plug}


class Use(QTimer):
    """Goes through the steps of one doing as its conditions come to hold; ends the process where one does not."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps, self._condition, self._begun = steps, pause(0), time.monotonic()
        self.timeout.connect(self._look)
        self.start(10)

    def _look(self) -> None:
        try:
            if self._condition():
                self._condition, self._begun = next(self._steps), time.monotonic()
            elif time.monotonic() - self._begun > PATIENCE:
                self._steps.throw(TimeoutError("what is waited for here does not come"))
        except StopIteration:
            self.stop()
            QApplication.quit()
        except BaseException as error:  # within dialogs' loops, which no exception ends
            traceback.print_exception(error)
            os._exit(1)


def main(doing: str, socket: Path) -> None:
    """Open the window, let it be used, and close it."""
    application = app.application()
    tell(platform=application.platformName(), displays=[screen.name() for screen in application.screens()])
    program = app.build(Options(theme="light", section="q2"), UserStore(None))
    window = program.window

    def steps() -> Steps:
        window.show()
        # The compositor gives the window its size when it is first shown, and it is used once it has that.
        yield lambda: "quit" in window.actions_by_id and window.isActiveWindow() and window.height() == window.screen().size().height()
        yield pause(0.5)  # and when it has told where the pointer is
        yield from DOINGS[doing](seat, window)

    with Seat(socket, *SIZE) as seat:
        use = Use(steps())
        application.exec()
        use.stop()
    program.dispose()


if __name__ == "__main__":
    main(sys.argv[1], Path(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))
