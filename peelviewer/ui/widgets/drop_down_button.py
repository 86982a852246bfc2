"""Buttons that open a menu of choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance

M = TypeVar("M", bound=QMenu)
CHEVRON, MINIMUM_WIDTH, MINIMUM_SHORT_WIDTH = 14, 120, 72
ROUND_WORDS = 2 * CHEVRON + 18


class DropDownButton(QToolButton):
    """A button that shows what is chosen and opens the list to choose from."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget, height: int = 32) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("choice")
        self.setFixedHeight(height)
        self.setAccessibleName(name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the word
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.apply_theme()
        appearance.theme_changed.connect(self.apply_theme)

    def new_menu(self) -> QMenu:
        """Return an empty list in place of the one there was."""
        return self.take_menu(QMenu(self))

    def take_menu(self, menu: M) -> M:
        """Offer another list in place of the one there was, and return it."""
        old = self.menu()
        if old is not None:  # setMenu leaves it to live as long as the button
            old.deleteLater()
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(menu)
        return menu

    def offer(self, entries: Iterable[str], act: Callable[[str], None]) -> None:
        """List entries, the first one shown; *act* gets the one that is chosen."""
        entries, menu = list(entries), self.new_menu()
        self.setText(entries[0])
        for entry in entries:
            menu.addAction(entry).triggered.connect(lambda checked=False, entry=entry: act(entry))

    def apply_theme(self) -> None:
        """Draw the chevron in the theme's colour: quiet where nothing can be chosen."""
        colour = "text" if self.isEnabled() else "muted"
        self.setIcon(icons.icon("chevron-down", self._appearance.theme.colours[colour], CHEVRON))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the chevron as the words are drawn."""
        if event.type() == QEvent.Type.EnabledChange:
            self.apply_theme()
        super().changeEvent(event)


class ElidedDropDownButton(DropDownButton):
    """A choice as wide as its place, whose words end in an ellipsis where there is no room for all of them."""

    def sizeHint(self) -> QSize:
        """Return the room of a few words: more is welcome and not asked for."""
        return QSize(MINIMUM_WIDTH, self.height())

    minimumSizeHint = sizeHint

    def __init__(self, appearance: Appearance, name: str, parent: QWidget, height: int = 32) -> None:
        super().__init__(appearance, name, parent, height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chosen(self, words: str) -> None:
        """Show what is chosen, whole when it is pointed at or read aloud."""
        self.setText(words)
        self.setToolTip(tooltip_html(words))
        self.setAccessibleDescription(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, as much of the words as fits, and the chevron at the right end."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        room = self.rect().adjusted(11, 0, -2 * CHEVRON - 4, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(self._appearance.theme.colour("muted" if not self.isEnabled() else "on_selection" if hovered else "text"))
        painter.drawText(room, (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft).value, words)
        self.icon().paint(painter, self.width() - CHEVRON - 10, (self.height() - CHEVRON) // 2, CHEVRON, CHEVRON)


class ShortDropDownButton(ElidedDropDownButton):
    """A button as wide as its words, which gives way where there is no room for them."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget, height: int = 32) -> None:
        super().__init__(appearance, name, parent, height)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of its words."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + ROUND_WORDS, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room of a word or two."""
        return QSize(min(MINIMUM_SHORT_WIDTH, self.sizeHint().width()), self.height())
