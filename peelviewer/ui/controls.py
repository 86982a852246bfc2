"""Small controls that several views share: a row of joined buttons of which one is chosen, and a button that opens a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from . import icons
from .session import Session


def segments(parent: QWidget, names: Iterable[str], said: str = "{}", height: int = 30) -> tuple[QHBoxLayout, QButtonGroup]:
    """Return a row of joined buttons, the first one chosen, and their group; *said* makes a screen reader's name of each."""
    group, row = QButtonGroup(parent), QHBoxLayout()
    row.setSpacing(0)
    for at, name in enumerate(names):
        button = QToolButton(parent)
        button.setText(name)
        button.setObjectName("segment")
        button.setCheckable(True)
        button.setFixedHeight(height)
        button.setAccessibleName(said.format(name.lower() if said != "{}" else name))
        group.addButton(button, at)
        row.addWidget(button)
    group.buttons()[0].setChecked(True)
    return row, group


class Choice(QToolButton):
    """A button that shows what is chosen and opens the list to choose from."""

    def __init__(self, session: Session, name: str, parent: QWidget, height: int = 32) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("choice")
        self.setFixedHeight(height)
        self.setAccessibleName(name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the word
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.redress()
        session.theme_changed.connect(self.redress)

    def new_menu(self) -> QMenu:
        """Return an empty list in place of the one there was."""
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(menu)
        return menu

    def offer(self, entries: Iterable[str], act: Callable[[str], None]) -> None:
        """List entries, the first one shown; *act* gets the one that is chosen."""
        entries, menu = list(entries), self.new_menu()
        self.setText(entries[0])
        for entry in entries:
            menu.addAction(entry).triggered.connect(lambda checked=False, entry=entry: act(entry))

    def redress(self) -> None:
        """Draw the chevron in the theme's colour."""
        self.setIcon(icons.icon("chevron-down", self._session.theme.colours["text"], 14))
