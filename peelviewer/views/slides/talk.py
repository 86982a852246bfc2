"""The length of the talk in the header of the Slides view, with the rehearsal's time beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peelviewer.decks.added.talk import clock, without_times
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.slides.talk_menu import fill_lengths, set_length
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.wording import tr, translatable


class TalkButton(DropDownButton):
    """Says how long the talk may take and took; its menu sets the length and rehearses. Wish: rehearsal_wanted."""

    rehearsal_wanted = Signal()

    def __init__(self, appearance: Appearance, decks: DeckSession, parent: QWidget) -> None:
        super().__init__(appearance, tr("Length of the talk"), parent)
        self._decks = decks
        self.new_menu().aboutToShow.connect(self._offer)
        decks.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say the length of the open deck's talk and what a rehearsal took."""
        deck = self._decks.deck
        minutes, rehearsed = (deck.minutes, deck.rehearsed) if deck else (0, 0)
        if rehearsed and minutes:
            words = tr("Talk {time} of {minutes} min", time=clock(rehearsed), minutes=minutes)
        elif rehearsed or minutes:
            words = tr("Talk {time}", time=clock(rehearsed)) if rehearsed else tr("Talk {minutes} min", minutes=minutes)
        else:
            words = tr("Talk length")
        self.setText(words)
        self.setEnabled(deck is not None)
        self.setToolTip(self._told(minutes, rehearsed))
        self.setAccessibleDescription(self.toolTip())

    def _told(self, minutes: int, rehearsed: int) -> str:
        if not rehearsed:
            return tr("How long the talk may take; rehearse it to learn how long it does")
        spare = minutes * 60 - rehearsed
        if not minutes:
            return tr("The rehearsal took {time}", time=clock(rehearsed))
        if spare >= 0:
            return tr("The rehearsal took {time}: {spare} to spare", time=clock(rehearsed), spare=clock(spare))
        return tr("The rehearsal took {time}: {over} too long", time=clock(rehearsed), over=clock(-spare))

    def _offer(self) -> None:
        menu, deck = self.menu(), self._decks.deck
        menu.clear()
        if deck is None:
            return
        fill_lengths(menu, deck.minutes, lambda minutes: set_length(self._decks, minutes), self.window())
        menu.addSeparator()
        menu.addAction(tr("Rehearse the talk")).triggered.connect(self.rehearsal_wanted)
        forget = menu.addAction(tr("Forget the times of the rehearsal"))
        forget.setEnabled(bool(deck.rehearsed))
        forget.triggered.connect(self._forget)

    def _forget(self) -> None:
        if self._decks.deck is not None:
            self._decks.change(translatable("Forget the times of the rehearsal"), without_times(self._decks.deck))
