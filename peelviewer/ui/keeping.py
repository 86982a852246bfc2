"""The one way to keep something of the reader's, and to say that it could not be kept."""

from __future__ import annotations

from collections.abc import Callable

from peelviewer.store.errors import StoreError
from peelviewer.store.user_store import UserStore
from peelviewer.wording import tr, translatable

PLACE = translatable("Your place in the report could not be kept")
WINDOW = translatable("Size and place of the window could not be kept")
LAYOUT = translatable("Layout, theme and size of the text could not be kept")
LANGUAGE = translatable("Your choice of language could not be kept")
DECK = translatable("The deck could not be kept")
MARK = translatable("Your marks in the reports could not be kept")
REMOVED_DECK = translatable("The deck could not be removed")
OPEN_DECK = translatable("Which deck is open could not be kept")
STYLE = translatable("The house style could not be kept")
REMOVED_STYLE = translatable("The house style could not be removed")
LIBRARY = translatable("The state of the library's list could not be kept")
FORCE = translatable("Your force could not be kept")
FOLDERS = translatable("The list of added folders could not be kept")
MATCHES = translatable("Your matches of headings could not be kept")
GROUPS = translatable("Your groups of forces could not be kept")
FORCES = translatable("Which forces are compared could not be kept")
FOLLOWED = translatable("Which forces are followed could not be kept")
SEARCHES = translatable("Your saved searches could not be kept")
VALUES = translatable("The values by force could not be kept")
COMPOSED = translatable("The picture’s words and rows could not be kept")
SHOW = translatable("Your choices for the show could not be kept")
SESSION = translatable("Which reports are open could not be kept")
NAMED_SESSION = translatable("The session could not be kept")
REMOVED_SESSION = translatable("The session could not be removed")
IMPROVEMENTS = translatable("The improvements could not be kept")
IMPROVEMENT_LIST = translatable("How the improvements are listed could not be kept")
PUBLISHED = translatable("The day of publication could not be kept")
BACKUP = translatable("Your data could not be backed up")


TRIFLES = (WINDOW, PLACE, FORCES, FOLLOWED, LIBRARY, IMPROVEMENT_LIST, OPEN_DECK, SESSION, BACKUP)
"""What nobody is asked about when the window closes."""
OF_THE_WINDOW = (WINDOW, PLACE, LAYOUT, OPEN_DECK)
"""How a window stands, which is not kept over a backup that another one has put back: this one is about to show what it holds."""


def keep(
    store: UserStore | None,
    sentence: str,
    act: Callable[[UserStore], object],
    notify: Callable[[str], object],
    *,
    about: str = "",
    asked: bool = False,
) -> bool:
    """Have *act* keep something and return whether nothing failed; without a store nothing is kept, and nothing fails.

    *sentence* is one of the sentences above, *about* tells several of a kind apart. What could not be kept is kept later (`keep_again`),
    perhaps when the window has gone: so *act* holds what it is to keep, and no part of the window. A failure is told once, until it
    succeeds again or fails for another reason. What the reader has *asked* for just now and can ask for again is told each time, and
    not done later.
    """
    if store is None:
        return True
    try:
        holds = store.ready()
        if holds or sentence not in OF_THE_WINDOW:
            act(store)
    except StoreError as error:
        _take_in(store, error)
        if not asked:
            store.unkept.add((sentence, about), lambda: keep(store, sentence, act, lambda message: None, about=about), error)
        message = error.about(tr(sentence))
        if asked or store.reported.get(sentence) != message:
            store.reported[sentence] = message
            notify(message)
        return False
    store.reported.pop(sentence, None)
    store.unkept.forget((sentence, about))
    return True


def _take_in(store: UserStore, error: StoreError) -> None:
    error.seen_at(store.file).forget_where()
    if error.is_damage:
        store.reopen()
    store.wait(False)  # other programs, until all is kept again


def keep_again(store: UserStore) -> bool:
    """Try to open the file and to keep what could not be kept, and return whether nothing is left."""
    try:
        store.ready()
    except StoreError as error:
        _take_in(store, error)
        store.unkept.changed()
        return False
    if store.unkept.try_again():
        store.wait(True)
    return not store.unkept
