"""What screen readers need beyond names: words said of the program's own accord, and a caret to read texts by."""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from peelviewer.wording import tr, translatable

SAID, OWN = "peelviewer_said", "peelviewer_described"
"""Properties of a widget: what was said of it last, and the description that it had before."""

AFTERWARDS = 3000
"""Milliseconds after which a reader has turned to what has the keyboard now, and a change elsewhere is no longer said."""
KINDS = {"note": translatable("{words}, note"), "term": translatable("{words}, term"), "figure": translatable("{words}, figure")}
"""What a link of a text leads to, by the beginning of its address."""


def say(widget: QWidget, words: str) -> None:
    """Have words said about the widget that has the keyboard.

    Readers on Linux before Orca 45 know no announcements, and all of them say what the description of the focused widget changes to; when
    the keyboard leaves the widget, `Spoken` gives its own back.
    """
    if sys.platform == "linux":
        if widget.property(SAID) != widget.accessibleDescription():
            widget.setProperty(OWN, widget.accessibleDescription())
        widget.setProperty(SAID, words)
        widget.setAccessibleDescription(words)
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # the first paint does without

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def stay() -> None:
    """Tell readers that the keyboard is where it was: Qt says of a tab that is turned to by other means that it has the keyboard."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    focused = QApplication.focusWidget()
    if focused is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))


class Spoken(QObject):
    """Follows the keyboard while a screen reader listens.

    Texts get a caret, as readers say the line, word or letter that it comes to; others would see the arrow keys move it before they scroll.
    A link that is gone to is said. What was said of a widget is no longer its description some time after it was left.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text: QTextBrowser | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101
        application.focusChanged.connect(self._focused)
        self._focused(None, application.focusWidget())

    def _focused(self, before: QWidget | None, now: QWidget | None) -> None:
        from PySide6.QtGui import QAccessible

        if before is not None and before.property(SAID) is not None:
            QTimer.singleShot(AFTERWARDS, before, lambda: _restore(before))
        if self._text is not None and shiboken6.isValid(self._text):
            self._text.removeEventFilter(self)
        self._text = now if isinstance(now, QTextBrowser) and QAccessible.isActive() else None
        if self._text is not None:
            self._text.setTextInteractionFlags(self._text.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
            self._text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the link that Tab has come to, when the key is let go."""
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._say_link()
        return False

    def _say_link(self) -> None:
        if self._text is None:
            return
        cursor = self._text.textCursor()
        target = cursor.charFormat().anchorHref()
        if cursor.hasSelection() and target:
            say(self._text, tr(KINDS.get(target.partition(":")[0], translatable("{words}, link")), words=cursor.selectedText()))


def _restore(widget: QWidget) -> None:
    """Give a widget its own description back where what was said is still there."""
    if not widget.hasFocus() and widget.property(SAID) == widget.accessibleDescription():
        widget.setAccessibleDescription(widget.property(OWN))
        widget.setProperty(SAID, None)
