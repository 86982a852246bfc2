"""One deck and the place where it is kept."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from peelviewer.decks import codec
from peelviewer.decks.base import Deck
from peelviewer.store.decks import DeckChanged, KeptDeck
from peelviewer.store.unkept import do_nothing
from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import DECK, keep

_numbers = count()


class DeckKeeper:
    """Keeps a deck as it is now, also when another one is open by then.

    Where another window has changed or removed what is kept, this one is kept beside it, and *renamed* is called: it may have got
    another name.
    """

    def __init__(self, deck: Deck, kept: KeptDeck | None) -> None:
        self.deck, self.kept = deck, kept
        self.renamed: Callable[[], object] = do_nothing
        self._number = str(next(_numbers))

    def keep(self, store: UserStore | None, deck: Deck, notify: Callable[[str], object]) -> bool:
        """Keep the deck as it is and return whether nothing failed; what fails is tried again."""
        self.deck = deck
        return self._is_kept() or keep(store, DECK, self._keep, notify, about=self._number)

    def is_safe(self, store: UserStore | None) -> bool:
        """Return whether the deck can be kept, and nothing of it waits to be."""
        return store is not None and store.failure is None and (DECK, self._number) not in store.unkept

    def forget(self, store: UserStore | None) -> None:
        """Do not try again to keep the deck."""
        if store is not None:
            store.unkept.forget((DECK, self._number))

    def _is_kept(self) -> bool:
        return self.kept is not None and self._changed(self.kept) == self.kept

    def _changed(self, kept: KeptDeck) -> KeptDeck:
        return kept._replace(name=self.deck.name, content=codec.to_json(self.deck))

    def _keep(self, store: UserStore) -> None:
        if self.kept is not None:
            try:
                self.kept = store.decks.save(self._changed(self.kept))
                return
            except DeckChanged as error:
                self.kept = None
                store.add_notice(str(error))
        self.kept = store.decks.add(self.deck.report, self.deck.name, codec.to_json(self.deck))
        self.deck = self.deck._replace(name=self.kept.name)
        self.renamed()
