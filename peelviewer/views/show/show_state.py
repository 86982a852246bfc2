"""A show that is running: where it is, what covers it, the tool in hand, the clock; seen by the audience's window and the console."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from peelviewer.decks.base import Page
from peelviewer.ui.key_places import latin_key

from .ink import Ink

BLACK, WHITE = "black", "white"
POINTER, SPOTLIGHT, MAGNIFIER, PEN, RUBBER = "pointer", "spotlight", "magnifier", "pen", "rubber"
TOOLS, DRAWING = (POINTER, SPOTLIGHT, MAGNIFIER, PEN, RUBBER), (PEN, RUBBER)
_KEYS: dict[Qt.Key, str] = {
    Qt.Key.Key_Right: "next", Qt.Key.Key_Down: "next", Qt.Key.Key_Space: "next", Qt.Key.Key_PageDown: "next", Qt.Key.Key_N: "next",
    Qt.Key.Key_Left: "back", Qt.Key.Key_Up: "back", Qt.Key.Key_PageUp: "back", Qt.Key.Key_Backspace: "back",
    Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last", Qt.Key.Key_B: "black", Qt.Key.Key_Period: "black",
    Qt.Key.Key_W: "white", Qt.Key.Key_Comma: "white", Qt.Key.Key_Escape: "end",
    Qt.Key.Key_P: POINTER, Qt.Key.Key_S: SPOTLIGHT, Qt.Key.Key_M: MAGNIFIER,
    Qt.Key.Key_D: PEN, Qt.Key.Key_O: RUBBER, Qt.Key.Key_I: "colour", Qt.Key.Key_Z: "take back", Qt.Key.Key_Delete: "clear",
    Qt.Key.Key_T: "talk",
    Qt.Key.Key_G: "grid", Qt.Key.Key_E: "evidence", Qt.Key.Key_C: "console", Qt.Key.Key_X: "swap", Qt.Key.Key_R: "restart",
    Qt.Key.Key_Tab: "value", Qt.Key.Key_Backtab: "value back", Qt.Key.Key_H: "help", Qt.Key.Key_F1: "help", Qt.Key.Key_F5: "first",
}  # fmt: skip


class ShowState(QObject):
    """Facts: page_changed, cover_changed, tool_changed, pointer_moved, typed (a slide's number so far), ended.

    Wishes, for whoever has the windows: asked (grid, evidence, console, swap, help, talk, value, value back).
    """

    page_changed = Signal()
    cover_changed = Signal()
    tool_changed = Signal()
    pointer_moved = Signal()
    typed = Signal(str)
    asked = Signal(str)
    ended = Signal()

    def __init__(self, pages: Sequence[Page], index: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ink = Ink({page.slide: None for page in pages}, self)
        self.pages = [_bare(page) for page in pages]
        self.index = min(max(0, index), max(0, len(self.pages) - 1))
        self.cover = ""
        self.tool = ""
        self.pointer: QPointF | None = None
        self._pushed: list[Page] = []
        self._pushed_index = 0
        self._digits = ""
        self._begun = self._turned = time.monotonic()
        self._spent: dict[str, float] = {}

    @property
    def pushed(self) -> Page | None:
        """The page, not of the deck, that covers its slide."""
        return self._pushed[self._pushed_index] if self._pushed else None

    @property
    def page(self) -> Page | None:
        """What the audience sees when nothing covers it."""
        return self.pushed or (self.pages[self.index] if self.pages else None)

    @property
    def next_page(self) -> Page | None:
        """What comes next: more of what was pushed, the slide it covers, or the one after."""
        if self._pushed_index + 1 < len(self._pushed):
            return self._pushed[self._pushed_index + 1]
        if self._pushed:
            return self.pages[self.index] if self.pages else None
        return self.pages[self.index + 1] if self.index + 1 < len(self.pages) else None

    @property
    def elapsed(self) -> float:
        """Seconds since the show, or its clock, was started."""
        return time.monotonic() - self._begun

    @property
    def on_slide(self) -> float:
        """Seconds that have been spent on the slide the show is at, whatever covers it."""
        return self.spent().get(self.pages[self.index].slide.id, 0.0) if self.pages else 0.0

    def spent(self) -> dict[str, float]:
        """Return the seconds that were spent on each slide, by its id, since the clock was started."""
        spent = dict(self._spent)
        if self.pages:
            here = self.pages[self.index].slide.id
            spent[here] = spent.get(here, 0.0) + time.monotonic() - self._turned
        return spent

    # Moves -----------------------------------------------------------------------------------------

    def go(self, index: int) -> None:
        """Go to a page by its index, held inside the show; whatever covers it goes."""
        index = min(max(0, index), max(0, len(self.pages) - 1))
        covered, pushed = self.cover, bool(self._pushed)
        self.cover, self._pushed = "", []
        if index != self.index or pushed:
            self._spent, self._turned = self.spent(), time.monotonic()
            self.index = index
            self.ink.lift()
            self.page_changed.emit()
        if covered:
            self.cover_changed.emit()

    def next(self) -> None:
        """Go on; after the last pushed page, back to the slide it covers."""
        if self._pushed_index + 1 < len(self._pushed):
            self._turn_pushed(self._pushed_index + 1)
        else:
            self.go(self.index if self._pushed else self.index + 1)

    def back(self) -> None:
        """Go back; from the first pushed page, to the slide it covers."""
        if self._pushed and self._pushed_index:
            self._turn_pushed(self._pushed_index - 1)
        else:
            self.go(self.index if self._pushed else self.index - 1)

    def _turn_pushed(self, index: int) -> None:
        self._pushed_index = index
        self.page_changed.emit()

    def blank(self, colour: str) -> None:
        """Cover the screen in black or white, or uncover it."""
        self.cover = "" if self.cover == colour else colour
        self.cover_changed.emit()

    def push(self, pages: Sequence[Page]) -> None:
        """Show pages that are not in the deck until the show goes on."""
        self._pushed, self._pushed_index, self.cover = list(pages), 0, ""
        self.page_changed.emit()
        self.cover_changed.emit()

    def take(self, tool: str) -> None:
        """Take up a pointer, spotlight, magnifier, pen or rubber, or lay it down."""
        self.tool = "" if self.tool == tool else tool
        if self.pointer is None and self.tool:
            self.pointer = QPointF(0.5, 0.5)
        self.tool_changed.emit()

    def point(self, share: QPointF | None) -> None:
        """Point at a place of the slide, as shares of its width and height."""
        self.pointer = share
        self.pointer_moved.emit()

    def press_tool(self, share: QPointF) -> None:
        """Put the pen or rubber down at a place of the slide."""
        if self.page is not None and not self.cover:
            {PEN: self.ink.begin, RUBBER: self.ink.rub}[self.tool](self.page, share)

    def drag_tool(self, share: QPointF) -> None:
        """Draw or rub on to a place of the slide."""
        if self.page is not None and not self.cover:
            {PEN: self.ink.go_on, RUBBER: self.ink.rub}[self.tool](self.page, share)

    def restart_clock(self) -> None:
        """Count the time from now, that of each slide too."""
        self._begun = self._turned = time.monotonic()
        self._spent = {}

    def take_pages(self, pages: Sequence[Page]) -> None:
        """Take an edited deck over and stay at the same slide."""
        self._spent, self._turned = self.spent(), time.monotonic()
        key = self.pages[self.index].key if self.pages else None
        self.pages = [_bare(page) for page in pages]
        places = [page.key for page in self.pages]
        self.index = places.index(key) if key in places else min(self.index, max(0, len(pages) - 1))
        self.page_changed.emit()

    # Keys ------------------------------------------------------------------------------------------

    @staticmethod
    def knows(event: QKeyEvent) -> bool:
        """Return whether a key means anything to a show."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        return event.text().isdigit() or latin_key(event) in (*_KEYS, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key or a clicker's button asks; return whether it meant anything."""
        if not self.knows(event):
            return False
        key = latin_key(event)
        if event.text().isdigit() and len(self._digits) < 4:
            self._digits += event.text()
            self.typed.emit(self._digits)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next() if not self._digits else self.go(int(self._digits) - 1)
            self._forget_digits()
            return True
        if key == Qt.Key.Key_Escape and self._digits:
            self._forget_digits()
            return True
        if key == Qt.Key.Key_Escape and self.tool in DRAWING:  # a pen is laid down before anything ends
            self.take(self.tool)
            return True
        act = _KEYS.get(key)
        if act is None:
            return False
        self._forget_digits()
        self.act(act)
        return True

    def act(self, act: str) -> None:
        """Do one act by its name."""
        known = {
            "next": self.next, "back": self.back, "first": lambda: self.go(0), "last": lambda: self.go(len(self.pages) - 1),
            "black": lambda: self.blank(BLACK), "white": lambda: self.blank(WHITE), "end": self.ended.emit, "restart": self.restart_clock,
        }  # fmt: skip
        if act in known:
            known[act]()
        elif act in TOOLS:
            self.take(act)
        elif act == "colour":
            self.ink.next_colour()
        elif act in ("take back", "clear"):
            if self.page is not None:
                (self.ink.take_back if act == "take back" else self.ink.clear)(self.page)
        else:
            self.asked.emit(act)

    def _forget_digits(self) -> None:
        if self._digits:
            self._digits = ""
            self.typed.emit("")


def _bare(page: Page) -> Page:
    """Return a page without what was drawn on it and kept: the show has that as ink, which the rubber takes too."""
    return page._replace(slide=page.slide._replace(drawn=()))
