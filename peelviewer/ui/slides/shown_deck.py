"""The deck that is open, as it is read: its slides, their pages, and what they are made of."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peelviewer.decks import editing
from peelviewer.decks.base import Deck, Page, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.decks.subjects.sources_slide import Sources
from peelviewer.figures.scene import Scene
from peelviewer.store.decks import KeptDeck
from peelviewer.store.user_store import UserStore
from peelviewer.ui.look.drawing import measure_in
from peelviewer.ui.workspace import Workspace

from .deck_keeper import DeckKeeper
from .deck_styles import DeckStyles


class ShownDeck(QObject):
    """The open deck with its history (None until there is one), the id of the current slide, and the styles it may wear."""

    def __init__(self, workspace: Workspace, store: UserStore | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace, self._store = workspace, store
        self._place = workspace.place  # whose deck is open
        self.history: editing.History | None = None
        self._keeper: DeckKeeper | None = None
        self.current = ""
        self.styles = DeckStyles(store, workspace.message.emit, self)
        self._pages = self._new_pages()
        self._sources: Sources | None = None

    def _new_pages(self, name: str = "") -> Pages:
        style = self.styles.of(name)
        return Pages(DeckSource(self.workspace.library, self._place.report, self._place.supplied), measure_in(style.dress), style)

    @property
    def deck(self) -> Deck | None:
        """The open deck, None until one is."""
        return self.history.deck if self.history else None

    @property
    def kept(self) -> KeptDeck | None:
        """The open deck as it is kept, None where it is not yet."""
        return self._keeper.kept if self._keeper else None

    @property
    def is_kept(self) -> bool:
        """Whether what is typed is on the disk within a second."""
        return self._keeper is not None and self._keeper.is_safe(self._store)

    @property
    def sources(self) -> Sources:
        """What keeps the deck's sources true."""
        if self._sources is None or self._sources.material is not self.material:
            self._sources = Sources(self.material)
        return self._sources

    @property
    def material(self) -> DeckSource:
        """What slides are made of."""
        return self._pages.material

    def pages(self) -> list[Page]:
        """Return the pages of the slides that are ticked."""
        return self._pages.of_deck(self.deck) if self.deck else []

    def pages_of(self, slide: Slide) -> tuple[Page, ...]:
        """Return the pages of one slide."""
        return self._pages.of_slide(slide, self.deck.frame) if self.deck else ()

    def scene(self, page: Page) -> Scene:
        """Return a page laid out."""
        assert self.deck is not None  # noqa: S101
        return self._pages.scene(page, self.deck.frame)

    def slide(self) -> Slide | None:
        """Return the slide being edited."""
        return next((s for s in self.deck.slides if s.id == self.current), None) if self.deck else None

    def kept_decks(self) -> list[KeptDeck]:
        """Return the report's kept decks by name."""
        return self._store.decks.of_report(self._place.report.id) if self._store else []
