"""The house styles that slides may wear: read from files, kept by name, looked up when a deck is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase

from peelviewer.decks.styles.house_style import PLAIN, HouseStyle
from peelviewer.decks.styles.style_codec import style_from_json, style_to_json
from peelviewer.store.choices import DECK_STYLE
from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import REMOVED_STYLE, STYLE, keep
from peelviewer.wording import tr


class DeckStyles(QObject):
    """Facts: changed (a style's name, when it was added, read anew or removed). What cannot be had is told, and the plain style worn."""

    changed = Signal(str)

    def __init__(self, store: UserStore | None, notify: Callable[[str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._notify = store, notify
        self._known: dict[str, HouseStyle] = {}
        self._told: set[str] = set()

    def names(self) -> list[str]:
        """Return the names of the kept styles in the order of the alphabet."""
        return sorted({*(self._store.styles.names() if self._store else ()), *self._known}, key=str.casefold)

    def of(self, name: str) -> HouseStyle:
        """Return a style by its name; where it is not kept, or cannot be read, that is told once and the plain one returned."""
        if not name:
            return PLAIN
        if name not in self._known:
            content = self._store.styles.content(name) if self._store else None
            try:
                self._known[name] = style_from_json(name, content or "")
            except ValueError:
                if name not in self._told:
                    self._told.add(name)
                    missing = tr("The house style “{name}” is not kept here: the slides are shown in the plain one.", name=name)
                    damaged = tr("The house style “{name}” is damaged: the slides are shown in the plain one. Add it again.", name=name)
                    self._notify(missing if content is None else damaged)
                return PLAIN._replace(name=name)
        return self._known[name]

    def preferred(self) -> str:
        """Return the name of the style that new decks begin with, empty for the plain one."""
        name = DECK_STYLE.of(self._store.settings if self._store else None)
        return name if name in self.names() else ""

    def prefer(self, name: str) -> None:
        """Let new decks begin with a style."""
        keep(self._store, STYLE, lambda store: DECK_STYLE.keep(store.settings, name), self._notify, about=DECK_STYLE.key)

    def add(self, style: HouseStyle) -> bool:
        """Keep a style, in place of one that has its name; return whether nothing failed."""
        content = style_to_json(style)
        if not keep(self._store, STYLE, lambda store: store.styles.put(style.name, content), self._notify, asked=True):
            return False
        self._known[style.name] = style
        self._told.discard(style.name)
        self.changed.emit(style.name)
        return True

    def remove(self, name: str) -> None:
        """Forget a style: decks that wear it keep its name, and are shown in the plain one until it is added again."""
        if keep(self._store, REMOVED_STYLE, lambda store: store.styles.remove(name), self._notify, asked=True):
            self._known.pop(name, None)
            self._told.add(name)
            self.changed.emit(name)


def missing_faces(style: HouseStyle) -> list[str]:
    """Return the style's faces that are not installed here: the program's own stand in for them on screen."""
    return [name for name in dict.fromkeys((style.serif_face, style.face)) if name and not QFontDatabase.hasFamily(name)]
