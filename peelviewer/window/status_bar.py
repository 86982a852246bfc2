"""The status bar: the place looked at, and what has just been done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QWidget

from peelviewer.model.problems import Problem
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

MARGIN, APART = 16, 24
SHORTEST, A_LETTER = 4000, 60
"""Milliseconds for which a message stands at least, and for each of its letters."""


class StatusBar(QWidget):
    """Words of the view at the left; messages at the right, until they can have been read or the reader goes on.

    Neither makes the window wider: where there is no room for both, the message has it.
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        # A long message must not make the window wider than its screen.
        self.place, self.message = Elided(self), Elided(self)
        for label in (self.place, self.message):
            label.setObjectName("")
            label.setFont(face(12))
        self.place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.message.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(0)
        layout.addWidget(self.place)
        layout.addSpacing(APART)
        layout.addWidget(self.message, 1)
        self.offered = QPushButton(self)
        self.offered.setObjectName("link")
        self.offered.setFont(face(12))
        self.offered.hide()
        self.offered.clicked.connect(self._take_up)
        self._before_offer = QSpacerItem(0, 0)
        layout.addItem(self._before_offer)
        layout.addWidget(self.offered)
        self._act: Callable[[], object] = lambda: None
        self._beside: QWidget | None = None
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.timeout.connect(self._clear)
        workspace.message.connect(self._show_message)
        workspace.offer.connect(self._show_offer)
        for went_on in (workspace.section_changed, workspace.filter_changed, workspace.view_changed):
            went_on.connect(lambda *values: self._clear())

    def add(self, line: QWidget) -> None:
        """Have a line about what goes on between the place and the messages."""
        self._beside = line
        self._row.insertWidget(2, line)
        self._row.insertSpacing(3, APART)

    def event(self, event: QEvent) -> bool:
        """Share the room anew when other words are to be shown, or the window has another width."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            beside = [part for part in (self.offered, self._beside) if part is not None and not part.isHidden()]
            parts = [self.place, self.message, *beside]
            needed = sum(part.sizeHint().width() + APART for part in parts) + 2 * MARGIN - APART
            self.place.setVisible(not self.message.text() or needed <= self.width())
        return done

    def tell_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say how many problems there are in the data, if any."""
        if problems:
            count = plural("{n} problem in the data", "{n} problems in the data", len(problems))
            self._show_message(tr("{problems}: see Help, Problems in the data", problems=count))

    def _clear(self) -> None:
        self.message.clear()
        self._offer(shown=False)

    def _offer(self, *, shown: bool) -> None:
        """Show what is offered, apart from the message, or hide it."""
        self.offered.setVisible(shown)
        self._before_offer.changeSize(APART // 2 if shown else 0, 0)
        self._row.invalidate()

    def _show_offer(self, words: str, action: str, act: Callable[[], object]) -> None:
        """Show a message with what can be done now, for as long as it stands."""
        self._show_message(words)
        self._act = act
        self.offered.setText(action.replace("&", "&&"))
        self.offered.setAccessibleDescription(words)
        self._offer(shown=True)

    def _take_up(self) -> None:
        self._clear()
        self._act()

    def _show_message(self, words: str) -> None:
        self._offer(shown=False)
        self.message.setText(words)
        self.message.setToolTip(tooltip_html(words))
        focused = QApplication.focusWidget()
        if focused is not None:
            from peelviewer.ui.spoken import say  # the first paint does without

            say(focused, words)
        self._read.start(SHORTEST + A_LETTER * len(words))
