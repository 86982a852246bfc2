"""The presenter's console: this slide and the next, notes, clock, all slides, and evidence that the audience does not see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peelviewer.decks.base import Frame, Page
from peelviewer.figures.scene import Scene
from peelviewer.ui.dialogs.message_boxes import ask_number
from peelviewer.ui.key_places import latin_key
from peelviewer.ui.look import icons
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.slide_view import SlideView
from peelviewer.ui.widgets.elided import Elided
from peelviewer.wording import plural, tr, translatable

from .console_parts import Acts, Current, SpeakerNotes, label
from .evidence import Evidence
from .page_grid import PageGrid, PageStrip
from .show_state import MAGNIFIER, POINTER, SPOTLIGHT, ShowState

BUTTONS = (
    ("back", "chevron-left", translatable("Back"), "←"),
    (POINTER, "mouse-pointer-2", translatable("Pointer"), "P"),
    (SPOTLIGHT, "circle-dot", translatable("Spotlight"), "S"),
    (MAGNIFIER, "zoom-in", translatable("Magnifier"), "M"),
    ("black", "monitor-off", translatable("Blank"), "B"),
    ("grid", "layout-grid", translatable("Slides"), "G"),
    ("evidence", "search", translatable("Evidence"), "E"),
    ("swap", "arrow-left-right", translatable("Swap"), "X"),
)
LONGEST_TALK = 600  # minutes


class Console(QWidget):
    """The console's window; closed says that the user closed it, minutes_set carries the length of the talk, to be kept."""

    closed = Signal()
    minutes_set = Signal(int)

    def __init__(
        self, state: ShowState, scene_of: Callable[[Page], Scene], frame: Frame, evidence: Evidence, *, name: str, about: str
    ) -> None:
        super().__init__()
        self.setObjectName("console")
        self.setWindowTitle(tr("Console – PEEL Viewer"))
        self._state, self._scene_of, self._frame = state, scene_of, frame
        self.theme = themes.load("dark")
        self.setPalette(self.theme.palette)
        self.setStyleSheet(self.theme.style_sheet)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.minutes = 0
        self.evidence = evidence
        self._buttons: dict[str, QToolButton] = {}
        self._make(name, about)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self.tick)
        state.page_changed.connect(self.refresh)
        state.cover_changed.connect(self._tools)
        state.tool_changed.connect(self._tools)
        state.typed.connect(self._typed)
        self.grid.opened.connect(self._open)
        self.strip.opened.connect(self._open)
        evidence.focus_released.connect(lambda: self.show_evidence(False))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.resize(QSize(1280, 800))
        self.refresh()
        self.tick()

    # Parts -----------------------------------------------------------------------------------------

    def _make(self, name: str, about: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar(name, about))
        body = QHBoxLayout()
        body.setContentsMargins(24, 12, 24, 16)
        body.setSpacing(24)
        body.addLayout(self._left(), 62)
        body.addLayout(self._right(), 38)
        self.grid = PageGrid(self._state, self._scene_of, self._frame, self.theme, self)
        holder = QWidget(self)
        holder.setLayout(body)
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Slides"))
        self.pages.addWidget(holder)
        self.pages.addWidget(self.grid)
        layout.addWidget(self.pages, 1)
        footer = QWidget(self)
        footer.setObjectName("statusbar")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        footer.setFixedHeight(40)
        row = QHBoxLayout(footer)
        row.setContentsMargins(24, 0, 24, 0)
        self.status = label(footer, 12)
        row.addWidget(self.status, 1)
        row.addWidget(label(footer, 12, tr("H for all keys   ·   Esc ends the show")))
        layout.addWidget(footer)

    def _bar(self, name: str, about: str) -> QWidget:
        bar = QWidget(self)
        bar.setObjectName("toolbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(56)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        row.addWidget(label(bar, 14, name, weight=600))
        row.addWidget(label(bar, 13, about, quiet=True, shrinks=True), 1)
        self.time = label(bar, 22, quiet=True)
        self.time.setAccessibleName(tr("Time of day"))
        self.elapsed = QToolButton(bar)
        self.elapsed.setObjectName("elapsed")
        self.elapsed.setFont(face(24, weight=600))
        self.elapsed.setToolTip(tr("Time since the start. Click to set how long the talk may take; R counts from now."))
        self.elapsed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.elapsed.clicked.connect(self.ask_minutes)
        self.left = label(bar, 14, weight=500)
        for widget in (self.time, self.elapsed, self.left):
            row.addWidget(widget)
        return bar

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.number, self.here = label(self, 13, weight=600), Elided(self)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self.number)
        heading.addWidget(self.here, 1)
        self.current = Current(self._state, self)
        self.strip = PageStrip(self._state, self._scene_of, self._frame, self.theme, self)
        column.addLayout(heading)
        column.addWidget(self.current, 1)
        column.addSpacing(8)
        column.addWidget(self.strip)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        acts = Acts(self)
        for act, icon, name, key in BUTTONS:
            self._settle(acts.add(tr(name), key), act, icon)
        row.addWidget(acts, 1)
        go = QToolButton(self)
        go.setObjectName("primary")
        go.setText(f" {tr('Next')} ")
        go.setIcon(icons.icon("chevron-right", self.theme.colours["on_accent"], 18))
        go.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        go.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        go.setFixedHeight(52)
        go.setFont(face(13, weight=600))
        go.setAccessibleName(tr("Next slide"))
        go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        go.clicked.connect(self._state.next)
        row.addWidget(go)
        column.addLayout(row)
        return column

    def _settle(self, button: QToolButton, act: str, icon: str) -> None:
        button.setIcon(icons.icon(icon, self.theme.colours["text"], 18))
        button.setCheckable(act in (POINTER, SPOTLIGHT, MAGNIFIER, "black", "evidence", "grid"))
        button.clicked.connect(lambda: self._state.act(act))
        self._buttons[act] = button

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.then = Elided(self)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(label(self, 13, tr("Next"), weight=600))
        heading.addWidget(self.then, 1)
        self.following = SlideView(themes.load("presentation"), self)
        self.following.setMinimumHeight(150)
        self.notes = SpeakerNotes(self)
        above = QWidget(self)
        first = QVBoxLayout(above)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(8)
        first.addLayout(heading)
        first.addWidget(self.following, 45)
        first.addSpacing(8)
        first.addWidget(self.notes, 55)
        self.side = QStackedWidget(self)
        self.side.setAccessibleName(tr("Notes"))
        self.side.addWidget(above)
        self.side.addWidget(self.evidence)
        column.addWidget(self.side)
        return column

    # What is shown ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show where the show is."""
        state, page, following = self._state, self._state.page, self._state.next_page
        self.current.show_page(page, self._scene_of(page) if page else None, self._frame)
        self.following.show_page(following, self._scene_of(following) if following else None, self._frame)
        if state.pushed:
            self._show_title(tr("Pushed to the screen"), tr("Next goes back to the slide"))
        elif page:
            self._show_title(tr("{number} of {count}", number=page.number, count=len(state.pages)), page.title)
        self.then.setText(f"{following.number}, {following.title}" if following else tr("The end of the show"))
        self.notes.show_notes(page.slide.notes if page else "")
        self._tools()

    def _show_title(self, number: str, words: str) -> None:
        self.number.setText(number)
        self.here.setText(words)

    def _tools(self) -> None:
        for act in (POINTER, SPOTLIGHT, MAGNIFIER):
            self._buttons[act].setChecked(self._state.tool == act)
        self._buttons["black"].setChecked(bool(self._state.cover))
        self._buttons["evidence"].setChecked(self.side.currentWidget() is self.evidence)
        self._buttons["grid"].setChecked(self.pages.currentWidget() is self.grid)

    def _typed(self, digits: str) -> None:
        if digits:
            self._show_title(tr("Slide {digits}", digits=digits), tr("Enter goes there"))
        else:
            self.refresh()

    def tick(self) -> None:
        """Show the time."""
        seconds = int(self._state.elapsed)
        self.time.setText(QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat))
        self.elapsed.setText(_time(seconds))
        self.elapsed.setAccessibleName(plural("{n} minute since the start", "{n} minutes since the start", seconds // 60))
        seconds_left = self.minutes * 60 - seconds
        words = (
            tr("{time} left of {minutes}:00", time=_time(seconds_left), minutes=self.minutes)
            if seconds_left >= 0
            else tr("{time} over {minutes}:00", time=_time(-seconds_left), minutes=self.minutes)
        )
        self.left.setText(words if self.minutes else "")
        self.left.setStyleSheet(f"color: {self.theme.colours['concern' if self.minutes and seconds_left < 60 else 'muted']}")

    def show_status(self, words: str) -> None:
        """Show a line at the foot of the console: where the show is seen."""
        self.status.setText(words)

    # Acts ------------------------------------------------------------------------------------------

    def set_minutes(self, minutes: int) -> None:
        """Set how long the talk may take, 0 for as long as it takes."""
        self.minutes = minutes
        self.tick()
        self.minutes_set.emit(minutes)

    def ask_minutes(self) -> None:
        """Ask how long the talk may take."""
        ask_number(self, tr("Length of the talk"), tr("Minutes (0: no limit):"), self.minutes, LONGEST_TALK, self.set_minutes)

    def show_grid(self, shown: bool) -> None:
        """Show all slides in place of the current one, or go back."""
        self.pages.setCurrentIndex(int(shown))
        if shown:
            self.grid.refresh()
            self.grid.setFocus()
        else:
            self.setFocus()
        self._tools()

    def show_evidence(self, shown: bool) -> None:
        """Open the drawer of evidence in place of the notes, or close it."""
        self.side.setCurrentIndex(int(shown))
        if shown:
            self.evidence.take_focus()
        else:
            self.setFocus()
        self._tools()

    def ask(self, act: str) -> None:
        """Do what the show's keys ask of the console."""
        if act == "grid":
            self.show_grid(self.pages.currentWidget() is not self.grid)
        elif act == "evidence":
            self.show_evidence(self.side.currentWidget() is not self.evidence)
        elif act in ("value", "value back"):
            self.current.step_value(1 if act == "value" else -1)

    def _open(self, index: int) -> None:
        self._state.go(index)
        self.show_grid(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the show's keys wherever in the console the keyboard is, but in a field being typed in or the grid being walked."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.notes.resize_words(self.notes.size_shown + (-2 if event.key() == Qt.Key.Key_Minus else 2))
            return True
        if isinstance(watched, QLineEdit) or self.evidence.isAncestorOf(watched):
            return False
        if self.pages.currentWidget() is self.grid:
            if latin_key(event) in (Qt.Key.Key_Escape, Qt.Key.Key_G):
                self.show_grid(False)
                return True
            return False
        return self._state.press(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock go on, also of a console that was closed and opened again."""
        super().showEvent(event)
        self.tick()
        self._clock.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the console was closed by hand."""
        self._clock.stop()
        super().closeEvent(event)
        self.closed.emit()


def _time(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
