"""The presenter's console: this slide and the next, notes, clock, all slides, and evidence that the audience does not see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
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

from peelviewer.decks.added.talk import clock
from peelviewer.decks.base import Frame, Page
from peelviewer.figures.scene import Scene
from peelviewer.ui.key_places import latin_key
from peelviewer.ui.look import icons
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.slide_view import SlideView
from peelviewer.ui.widgets.elided import Elided
from peelviewer.wording import tr, translatable

from .console_bar import ConsoleBar
from .console_parts import Acts, Current, SpeakerNotes, label
from .evidence import Evidence
from .ink_bar import InkBar
from .page_grid import PageGrid, PageStrip
from .show_state import DRAWING, MAGNIFIER, PEN, POINTER, SPOTLIGHT, ShowState

BUTTONS = (
    ("back", "chevron-left", translatable("Back"), "←"),
    (POINTER, "mouse-pointer-2", translatable("Pointer"), "P"),
    (SPOTLIGHT, "circle-dot", translatable("Spotlight"), "S"),
    (MAGNIFIER, "zoom-in", translatable("Magnifier"), "M"),
    (PEN, "pencil", translatable("Draw"), "D"),
    ("black", "monitor-off", translatable("Blank"), "B"),
    ("grid", "layout-grid", translatable("Slides"), "G"),
    ("evidence", "search", translatable("Evidence"), "E"),
    ("swap", "arrow-left-right", translatable("Swap"), "X"),
)
ALONE = ("swap",)  # what a rehearsal, which has one window, does without


class Console(QWidget):
    """The console's window; closed says that the user closed it. A *rehearsal* has no other window, and the times of the last one."""

    closed = Signal()

    def __init__(
        self, state: ShowState, scene_of: Callable[[Page], Scene], frame: Frame, evidence: Evidence, *, name: str, about: str,
        rehearsal: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("console")
        self.setWindowTitle(tr("Console – PEEL Viewer"))
        self._state, self._scene_of, self._frame = state, scene_of, frame
        self.theme = themes.load("dark")
        self.setPalette(self.theme.palette)
        self.setStyleSheet(self.theme.style_sheet)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.evidence, self.rehearsal = evidence, rehearsal
        self._buttons: dict[str, QToolButton] = {}
        self._answering = False
        """Whether what was pushed covers the slide."""
        self._make(name, about)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self.tick)
        state.page_changed.connect(self.refresh)
        state.page_changed.connect(self.tick)
        state.cover_changed.connect(self._tools)
        state.tool_changed.connect(self._tools)
        state.typed.connect(self._typed)
        self.grid.opened.connect(self._open)
        self.strip.opened.connect(self._open)
        evidence.focus_released.connect(lambda: self.show_evidence(False))
        evidence.pushed.connect(lambda: self.setFocus())  # the next key, a clicker's too, is the show's
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.resize(QSize(1280, 800))
        self.refresh()
        self.tick()

    # Parts -----------------------------------------------------------------------------------------

    def _make(self, name: str, about: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bar = ConsoleBar(self._state, self.theme, self, name=name, about=about)
        layout.addWidget(self.bar)
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
        keys = tr("H for all keys   ·   Esc ends the rehearsal") if self.rehearsal else tr("H for all keys   ·   Esc ends the show")
        row.addWidget(label(footer, 12, keys))
        layout.addWidget(footer)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.number, self.here = label(self, 13, weight=600), Elided(self)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self.number)
        heading.addWidget(self.here, 1)
        self.on_slide = label(self, 13, quiet=True)
        heading.addWidget(self.on_slide)
        self.current = Current(self._state, self)
        self.strip = PageStrip(self._state, self._scene_of, self._frame, self.theme, self)
        self.unseen = label(self, 20, weight=600)
        self.unseen.setWordWrap(True)
        self.unseen.hide()
        column.addWidget(self.unseen)
        column.addLayout(heading)
        column.addWidget(self.current, 1)
        self.ink_bar = InkBar(self._state, self.theme, self)
        self.ink_bar.hide()
        column.addWidget(self.ink_bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.strip)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        acts = Acts(self)
        for act, icon, name, key in BUTTONS:
            if not (self.rehearsal and act in ALONE):
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
        button.setCheckable(act in (POINTER, SPOTLIGHT, MAGNIFIER, PEN, "black", "evidence", "grid"))
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
        if self._answering and not state.pushed:
            self.show_evidence(False)  # it was answered: the slide's notes are back
        self._answering = bool(state.pushed)
        if state.pushed:
            title = tr("Pushed to the screen") if self.unseen.isHidden() else tr("Pushed, and seen by nobody")
            self._show_title(title, tr("Next goes back to the slide"))
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
        self._buttons[PEN].setChecked(self._state.tool in DRAWING)
        self.ink_bar.refresh()
        self.ink_bar.setVisible(self.ink_bar.wanted)
        self._buttons["black"].setChecked(bool(self._state.cover))
        self._buttons["evidence"].setChecked(self.side.currentWidget() is self.evidence)
        self._buttons["grid"].setChecked(self.pages.currentWidget() is self.grid)

    def _typed(self, digits: str) -> None:
        if digits:
            self._show_title(tr("Slide {digits}", digits=digits), tr("Enter goes there"))
        else:
            self.refresh()

    def tick(self) -> None:
        """Show the time, and how long this slide has taken."""
        self.bar.tick()
        page, here = self._state.page, clock(int(self._state.on_slide))
        planned = page.slide.seconds if page else 0
        self.on_slide.setText(tr("{time} here, {planned} when rehearsed", time=here, planned=clock(planned)) if planned else here)
        self.on_slide.setAccessibleName(tr("Time on this slide: {time}", time=here))

    def show_status(self, words: str, *, unseen: str = "") -> None:
        """Show a line at the foot of the console: where the show is seen; large above the slide *unseen*, why nobody sees it."""
        self.status.setText(words)
        self.unseen.setText(unseen)
        self.unseen.setVisible(bool(unseen))
        self.refresh()

    # Acts ------------------------------------------------------------------------------------------

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
        elif act == "evidence":  # an open drawer without the keyboard, as after a push, is given that again
            self.show_evidence(not self.evidence.isAncestorOf(self.focusWidget()))
        elif act == "talk":
            self.bar.ask_minutes()
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
