"""The small bar at a selection: highlight it, annotate it, copy it, track it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QTextEdit, QToolButton, QWidget

from peelviewer.model.annotations import MarkColour
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

from .colours import COLOURS, LINES, swatch_icon

HEIGHT, BUTTON, GAP, EDGE = 36, 28, 4, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class SelectionBar(QFrame):
    """Stands above a text's selection, or below where there is no room; keys that are none of its own go to the text.

    Wishes: highlight_wanted (a colour), annotate_wanted, copy_wanted, track_wanted. Fact: closed, when Escape has put it away.
    """

    highlight_wanted = Signal(object)
    annotate_wanted = Signal()
    copy_wanted = Signal()
    track_wanted = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, text: QTextEdit) -> None:
        super().__init__(text)
        self.setObjectName("selectionbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("What can be done with the selected words"))
        self._appearance, self._text = appearance, text
        self.colour = MarkColour.YELLOW
        """The colour that the first button takes: the one that was taken last."""
        self.can_mark = True
        self._menu = QMenu(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, EDGE - 1, EDGE, EDGE - 1)
        self._row.setSpacing(2)
        self.highlight = self._button(tr("Highlight"), lambda: self.highlight_wanted.emit(self.colour))
        self.colours = self._button("", self._open_colours)
        self.colours.setAccessibleName(tr("Choose the colour"))
        self.colours.setToolTip(tr("Choose the colour"))
        self.annotate = self._button(tr("Annotate"), self.annotate_wanted.emit)
        self.copy = self._button(tr("Copy with citation"), self.copy_wanted.emit)
        self.track = self._button(tr("Track"), self.track_wanted.emit)
        self._menu.setToolTipsVisible(True)
        for colour in COLOURS:
            action = self._menu.addAction(tr(COLOURS[colour]))
            action.setToolTip(tr(LINES[colour]))
            action.triggered.connect(lambda checked=False, colour=colour: self.highlight_wanted.emit(colour))
        appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()
        self.hide()

    def _button(self, words: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("barbutton")
        button.setText(f" {words}" if words else "")  # the style leaves no room between icon and words
        button.setAccessibleName(words)
        button.setFont(face(13))
        button.setFixedHeight(BUTTON)
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(act)
        button.installEventFilter(self)
        self._row.addWidget(button)
        return button

    def _open_colours(self) -> None:
        self._menu.popup(self.colours.mapToGlobal(QPoint(0, self.colours.height())))

    def apply_theme(self) -> None:
        """Draw the icons in the theme's colours."""
        theme, scale = self._appearance.theme, self.devicePixelRatioF()
        self.highlight.setIcon(swatch_icon(theme, self.colour, scale))
        self.colours.setIcon(icons.icon("chevron-down", theme.colours["text"], 14))
        self.colours.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button, name in ((self.annotate, "message-square-plus"), (self.copy, "quote"), (self.track, "list-checks")):
            button.setIcon(icons.icon(name, theme.colours["text"], 16))
        for action, colour in zip(self._menu.actions(), COLOURS, strict=True):
            action.setIcon(swatch_icon(theme, colour, scale))

    def buttons(self) -> list[QToolButton]:
        """Return the buttons that can be pressed, from left to right."""
        every = (self.highlight, self.colours, self.annotate, self.copy, self.track)
        return [button for button in every if not button.isHidden()]

    # Place -------------------------------------------------------------------------------------------

    def show_at(self, *, can_mark: bool, focused: bool) -> None:
        """Stand at the text's selection; with *can_mark* it can be marked, *focused* gives the keyboard to the first button."""
        self.can_mark = can_mark
        for button in (self.highlight, self.colours, self.annotate):
            button.setVisible(can_mark)
        self.track.setVisible(can_mark)
        self._fit()
        if not self.place():
            return
        self.show()
        self.raise_()
        if focused:
            self.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Leave the words of the later buttons out where there is no room for them."""
        room = self._text.viewport().width() - 2 * GAP
        for button in (self.highlight, self.annotate, self.copy, self.track):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip("")
        for button in (self.track, self.copy, self.annotate, self.highlight):
            self._row.activate()
            if self._row.sizeHint().width() <= room:
                break
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setToolTip(button.accessibleName())
        self.resize(self._row.sizeHint().width(), HEIGHT)

    def place(self) -> bool:
        """Stand above the first line of the selection, else below the last; return whether either is in view."""
        cursor, viewport = self._text.textCursor(), self._text.viewport()
        first, last = self._line(cursor.selectionStart()), self._line(cursor.selectionEnd())
        above, below = first.top() - HEIGHT - GAP, last.bottom() + GAP
        y = above if above >= 0 else below
        if y < 0 or y + HEIGHT > viewport.height():
            y = above if 0 <= above <= viewport.height() - HEIGHT else GAP
            if last.bottom() < 0 or first.top() > viewport.height():
                self.hide()
                return False
        x = max(GAP, min(first.left() - 48, viewport.width() - self.width() - GAP))
        self.move(viewport.mapTo(self._text, QPoint(x, y)))
        return True

    def _line(self, position: int) -> QRect:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(position)
        return self._text.cursorRect(cursor)

    # Keys --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Walk the buttons with the arrows, press with Return, put the bar away with Escape; the rest is the text's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, buttons = Qt.Key(event.key()), self.buttons()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QToolButton):
            watched.click()
        elif key == Qt.Key.Key_Down and watched is self.colours:
            self.colours.click()
        elif key in _STEPS and not shifted and watched in buttons:
            buttons[(buttons.index(watched) + _STEPS[key]) % len(buttons)].setFocus()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Shift, Qt.Key.Key_Control):
            return False
        else:
            self._text.setFocus()
            QApplication.sendEvent(self._text, event)
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key of the text's that is the bar's while that stands at a selection made by key; return whether it is one."""
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: self.buttons()[0].click, Qt.Key.Key_Enter: self.buttons()[0].click, Qt.Key.Key_Escape: self.put_away,
            Qt.Key.Key_Tab: lambda: self.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason),
        }  # fmt: skip
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    def put_away(self) -> None:
        """Hide, and give the keyboard back to the text."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):  # before it is hidden, or Qt would walk on to a link of the text
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.closed.emit()
