"""How long the talk may take, chosen from a menu: in the Slides view and in the presenter's console."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from peelviewer.decks.added.talk import LENGTHS
from peelviewer.decks.base import LONGEST_TALK
from peelviewer.ui.dialogs.message_boxes import ask_number
from peelviewer.wording import plural, tr, translatable

from .deck_session import DeckSession


def fill_lengths(menu: QMenu, minutes: int, choose: Callable[[int], None], parent: QWidget) -> None:
    """Add lengths to a menu, the one that holds ticked; *choose* gets the minutes, 0 for as long as it takes."""
    group = QActionGroup(menu)
    for length in (0, *LENGTHS, *([minutes] if minutes not in (0, *LENGTHS) else [])):
        action = menu.addAction(plural("{n} minute", "{n} minutes", length) if length else tr("As long as it takes"))
        action.setCheckable(True)
        action.setChecked(length == minutes)
        action.triggered.connect(lambda checked=False, length=length: choose(length))
        group.addAction(action)
    menu.addAction(tr("Another length…")).triggered.connect(lambda: ask_length(parent, minutes, choose))


def set_length(decks: DeckSession, minutes: int) -> None:
    """Keep with the open deck how many minutes its talk may take, 0 for as long as it takes."""
    if decks.deck is not None:
        decks.change(translatable("Set the length of the talk"), decks.deck._replace(minutes=minutes), "minutes")


def ask_length(parent: QWidget, minutes: int, choose: Callable[[int], None]) -> None:
    """Ask how many minutes the talk may take."""
    ask_number(parent, tr("Length of the talk"), tr("Minutes (0: no limit):"), minutes, LONGEST_TALK, choose)
