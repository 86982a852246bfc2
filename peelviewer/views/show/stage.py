"""The two windows of a show on the displays there are, whatever is plugged in or out meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from peelviewer.wording import tr

from .audience import ShowWindow
from .console import Console
from .screen_picker import WINDOW, arrangement, choices, display_name, displays
from .seats import Display, Seats, told


class Stage(QObject):
    """Puts slides and console where they belong, and says so in the console."""

    def __init__(
        self,
        show: ShowWindow,
        console: Console,
        choice: str,
        window: QWidget,
        chosen: Callable[[], dict[str, str]],
        choose: Callable[[str, str], None],
        *,
        kept_awake: bool,
    ) -> None:
        """*choice* is the slides' display as told from the others, or WINDOW.

        *chosen* and *choose* read and keep such choices by the arrangement of displays.
        """
        super().__init__(show)
        self._show, self._console, self._window, self._kept_awake = show, console, window, kept_awake
        self._chosen, self._choose = chosen, choose
        self._seats = None if choice == WINDOW else Seats(_chosen(choice))
        """Who has which display; None while both are windows."""
        self._console_wanted = True
        self._place_timer = QTimer(self)  # once Qt has moved windows of its own accord
        self._place_timer.setSingleShot(True)
        self._place_timer.timeout.connect(self.place)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._plugged)
            application.screenRemoved.connect(self._unplugged)

    @property
    def apart(self) -> bool:
        """Whether the console has a display of its own."""
        return self._seats is not None and len(_screens()) > 1

    @property
    def shared(self) -> bool:
        """Whether the audience would see the console if it were opened."""
        return self._seats is not None and len(_screens()) < 2

    def place(self) -> None:
        """Put the slides on their display and the console on another; on one display the console waits to be asked for."""
        if self._seats is None:
            self._windowed(self._show)
            self._windowed(self._console)
        else:
            self._seat(self._seats)
        self._show_status()
        front = self._console if self._console.isVisible() else self._show
        front.activateWindow()
        front.setFocus()

    def _seat(self, seats: Seats) -> None:
        screens = _screens()
        slides, other = seats.places(displays(screens))
        if other is not None and (self._console_wanted or slides is None):
            _put(self._console, screens[other], full=False)
        else:
            self._console.hide()
        if slides is None:
            self._show.hide()
        else:
            _put(self._show, screens[slides], full=True)

    def _windowed(self, shown: QWidget) -> None:
        shown.showNormal()
        room = self._window.screen().availableSize()
        shown.resize(QSize(1120, 630).boundedTo(room) if shown is self._show else QSize(1180, 760).boundedTo(room))

    def _show_status(self) -> None:
        screens = _screens()
        place = self._show.screen()
        unseen = ""
        if not self._show.isVisible():
            words = unseen = tr("The slides’ display is gone. They go on when it is plugged in again; X shows them here.")
        elif self._seats is None:
            words = tr("Showing in a window: share that one")
        else:
            words = tr("Showing on {display}", display=display_name(screens.index(place), place)) if place in screens else tr("Showing")
        warning = "" if self._kept_awake else "   ·   " + tr("The machine may go to sleep")
        self._console.show_status(words + warning, unseen=unseen)
        self._show.shows_ink_bar = not self._console.isVisible()
        self._show.fit_ink_bar()

    def swap(self) -> None:
        """Put the slides where the console is, and the console where they are; on one display there is nothing to swap."""
        screens = _screens()
        if self._seats is None:
            self.toggle_console()
        elif not self._show.isVisible():
            self._seats.take(displays(screens)[0])
            self.place()
        elif len(screens) > 1:
            self._seats.swap(displays(screens))
            self._choose(arrangement(screens), told(self._seats.slides, displays(screens)))
            self.place()
        elif self._console.isVisible():
            self.toggle_console()
        else:
            self._show.show_message(tr("There is one display: nothing to swap. C opens the console on it."))

    def toggle_console(self) -> None:
        """Open the console, or close it: on its display where it has one, else in a window, as for video calls."""
        shown = not self._console.isVisible()
        if self.apart:
            self._console_wanted = shown
            self.place()
        elif shown:
            self._windowed(self._console)
            self._console.raise_()
            self._console.activateWindow()
            self._console.setFocus()
        else:
            self._console.hide()
            self._show.activateWindow()
            self._show.setFocus()
        self._show_status()

    def console_closed(self) -> None:
        """Leave the console closed that was closed by hand, until it is asked for."""
        self._console_wanted = not self.apart
        self._show.shows_ink_bar = True
        self._show.fit_ink_bar()

    def _plugged(self, screen: QScreen) -> None:
        """A display was plugged in: slides that lost theirs, or fill the only one, go to it, and the console comes back to its own."""
        if self._seats is None or not _is_real(screen):
            return
        screens = _screens()
        remembered = self._chosen().get(arrangement(screens), "")
        self._seats.plugged(displays([screen])[0], displays(screens), remembered if remembered != WINDOW else "")
        self.place()
        self._place_timer.start()

    def _unplugged(self, screen: QScreen) -> None:
        """A display was pulled out: hide what was on it before the system moves it, as notes would come before the audience."""
        if self._seats is None:
            return
        for shown in (self._show, self._console):
            if shown.isVisible() and shown.screen() is screen:
                shown.hide()
        self._place_timer.start()


def _is_real(screen: QScreen) -> bool:
    """Return whether a screen is a display, and no stand-in that the system has while there is none."""
    return not screen.geometry().isEmpty() and screen.name() != "WinDisc" and not screen.name().startswith(":")


def _screens() -> list[QScreen]:
    return [screen for screen in QGuiApplication.screens() if _is_real(screen)]


def _chosen(choice: str) -> Display:
    """Return the display that was chosen, or the first where it has gone meanwhile."""
    screens = _screens() or QGuiApplication.screens()
    offered = choices(screens)
    return displays(screens)[offered.index(choice) if choice in offered else 0]


def _put(shown: QWidget, screen: QScreen, *, full: bool) -> None:
    """Show a window on a display, the whole of it or as large as its desktop lets.

    Wayland lets a program choose the display of a window that fills it, when it is opened, and of no other: there the console fills its
    display too, or it might open over the slides, and what moves is opened anew.
    """
    if QGuiApplication.platformName().startswith("wayland"):
        full = True
        handle = shown.windowHandle()
        if handle is not None and shown.isVisible() and shown.screen() is not screen:
            shown.hide()
            handle.destroy()  # what is only hidden is still told to be where it was
    if shown.isFullScreen() or shown.isMaximized():
        shown.showNormal()
    shown.setScreen(screen)
    shown.setGeometry(screen.geometry() if full else screen.availableGeometry())
    shown.setWindowState(Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowMaximized)
    shown.show()
    if full:
        shown.raise_()
