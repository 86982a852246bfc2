"""The console's bar: what is shown, the time of day, the time of the talk and what is left of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from peelviewer.decks.added.talk import clock
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.slides.talk_menu import ask_length, fill_lengths
from peelviewer.wording import plural, tr

from .console_parts import label
from .show_state import ShowState


class ConsoleBar(QWidget):
    """Counts from the show's start; minutes_set carries the length of the talk, to be kept with the deck."""

    minutes_set = Signal(int)

    def __init__(self, state: ShowState, theme: Theme, parent: QWidget, *, name: str, about: str) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self.minutes = 0
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(56)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        row.addWidget(label(self, 14, name, weight=600))
        row.addWidget(label(self, 13, about, quiet=True, shrinks=True), 1)
        self.time = label(self, 22, quiet=True)
        self.time.setAccessibleName(tr("Time of day"))
        self.elapsed = self._button(24, 600)
        self.elapsed.setToolTip(tr("Time since the start. Click to count from now (R)."))
        self.elapsed.clicked.connect(state.restart_clock)
        self.elapsed.clicked.connect(self.tick)
        self.left = self._button(14, 500)
        self.left.setToolTip(tr("How long the talk may take (T)"))
        self.left.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.left)
        menu.aboutToShow.connect(self._offer)
        self.left.setMenu(menu)
        for widget in (self.time, self.elapsed, self.left):
            row.addWidget(widget)

    def _button(self, size: int, weight: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("elapsed")
        button.setFont(face(size, weight=weight))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _offer(self) -> None:
        menu = self.left.menu()
        menu.clear()
        fill_lengths(menu, self.minutes, self.set_minutes, self.window())

    def tick(self) -> None:
        """Show the time."""
        seconds = int(self._state.elapsed)
        self.time.setText(QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat))
        self.elapsed.setText(clock(seconds))
        self.elapsed.setAccessibleName(plural("{n} minute since the start", "{n} minutes since the start", seconds // 60))
        left = self.minutes * 60 - seconds
        words = (
            tr("{time} left of {minutes}:00", time=clock(left), minutes=self.minutes)
            if left >= 0
            else tr("{time} over {minutes}:00", time=clock(-left), minutes=self.minutes)
        )
        self.left.setText(words if self.minutes else tr("Set the length of the talk"))
        self.left.setStyleSheet(f"color: {self._theme.colours['concern' if self.minutes and left < 60 else 'muted']}")

    def set_minutes(self, minutes: int) -> None:
        """Set how long the talk may take, 0 for as long as it takes."""
        self.minutes = minutes
        self.tick()
        self.minutes_set.emit(minutes)

    def ask_minutes(self) -> None:
        """Ask how long the talk may take."""
        ask_length(self.window(), self.minutes, self.set_minutes)
