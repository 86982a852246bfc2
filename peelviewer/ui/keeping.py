"""The one way to keep something of the reader's, and to say that it could not be kept."""

from __future__ import annotations

from collections.abc import Callable

from peelviewer.store.errors import StoreError
from peelviewer.store.user_store import UserStore
from peelviewer.wording import tr, translatable

PLACE = translatable("Your place in the report could not be kept")
LAYOUT = translatable("Layout, theme and size of the text could not be kept")
LANGUAGE = translatable("Your choice of language could not be kept")
DECK = translatable("The deck could not be kept")
REMOVED_DECK = translatable("The deck could not be removed")
OPEN_DECK = translatable("Which deck is open could not be kept")
MATCHES = translatable("Your matches of headings could not be kept")
VALUES = translatable("The values by force could not be kept")
SHOW = translatable("Your choices for the show could not be kept")
BACKUP = translatable("Your data could not be backed up")


def keep(
    store: UserStore | None, what: str, act: Callable[[UserStore], object], tell: Callable[[str], object], *, asked: bool = False
) -> bool:
    """Have *act* keep something and return whether nothing failed; without a store nothing is kept, and nothing fails.

    *what* is one of the sentences above. A failure is told once, until it succeeds again or fails for another reason; where the
    reader has asked for it just now (*asked*), each time.
    """
    if store is None:
        return True
    try:
        act(store)
    except StoreError as error:
        said = error.about(tr(what))
        if asked or store.told.get(what) != said:
            store.told[what] = said
            tell(said)
        return False
    store.told.pop(what, None)
    return True
