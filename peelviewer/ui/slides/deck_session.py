"""The deck that is open: its slides and pages, every change with undo, kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from peelviewer.decks import builder, codec, editing
from peelviewer.decks.base import Deck, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.decks.subjects.sources_slide import SOURCES, Sources
from peelviewer.options import TEMPLATES
from peelviewer.store.choices import last_deck
from peelviewer.store.decks import KeptDeck
from peelviewer.store.unkept import do_nothing
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.keeping import keep
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr, translatable, why

from .deck_keeper import DeckKeeper
from .shown_deck import ShownDeck


class DeckSession(ShownDeck):
    """The open deck with what changes it.

    Facts: ready (a deck can be shown), failed (none will be), deck_changed, current_changed (slide id), decks_changed (kept decks).
    """

    ready = Signal()
    failed = Signal()
    deck_changed = Signal()
    current_changed = Signal(str)
    decks_changed = Signal()

    def __init__(self, workspace: Workspace, store: UserStore | None, parent: QObject | None = None) -> None:
        super().__init__(workspace, store, parent)
        self._opening: KeptDeck | None = None  # the deck that is being laid out
        self.failure = ""  # why there is no deck
        self.styles.changed.connect(self._restyle)
        self._worker = Worker("deck", self)
        self._worker.done.connect(self._take_built)
        self._worker.failed.connect(self._fail)
        self._soon = Soon(self.save, self)
        workspace.supplied_changed.connect(lambda subject: self._new_material())
        workspace.current_changed.connect(self._show_report)

    def _show_report(self) -> None:
        """Keep the deck of the report that was current, and have none open until one of the current report's is asked for."""
        self.save()
        self._worker.cancel()
        self._place = self.workspace.place
        self._listen_to(None)
        self.history, self.current, self.failure = None, "", ""
        self._pages = self._new_pages()
        self.decks_changed.emit()
        self.deck_changed.emit()

    # Opening ---------------------------------------------------------------------------------------

    def open_last(self) -> None:
        """Open the deck used last, or build one of the whole report, off the GUI thread; ready says when it is there."""
        if self.history is not None:
            self.ready.emit()
            return
        last = last_deck(self._place.report.id).of(self._store.settings if self._store else None)
        for kept in self.kept_decks():
            if kept.id == last:
                self.open_kept(kept)
                return
        self.build(TEMPLATES[0])

    def restore_from(self, old: DeckSession) -> None:
        """Open the deck that another window had open, with the changes that can be taken back."""
        old.save()
        self.history, self.current = old.history, old.current
        self._pages = self._new_pages(self.deck.style if self.deck else "")
        self._listen_to(old._keeper)

    def build(self, template: str, sections: Sequence[str] = (), name: str = "") -> None:
        """Build a new deck off the GUI thread and open it; ready says when it is there."""
        style = self.styles.preferred()
        self._work(lambda material: _make(material, template, sections, name)._replace(style=style), None, style)

    def open_kept(self, kept: KeptDeck) -> None:
        """Open a kept deck; one that cannot be read is left as it is, and said."""
        try:
            deck = codec.from_json(kept.content)
        except codec.DeckError as error:
            self._show_unopened(kept, str(error))
            return
        self._work(lambda material: Sources(material).mended(deck._replace(name=kept.name)), kept, deck.style)

    def _show_unopened(self, kept: KeptDeck, reason: str) -> None:
        self.workspace.message.emit(tr("The deck “{name}” cannot be opened: {error}", name=kept.name, error=reason))
        if self.history is None:
            self.build(TEMPLATES[0])

    def _work(self, make: Callable[[DeckSource], Deck], kept: KeptDeck | None, style: str) -> None:
        self.save()
        # The open deck is shown from its own pages until the new one is there: they are asked from one thread at a time.
        pages = self._new_pages(style)
        self._opening, self.failure = kept, ""

        def work(job: Job) -> tuple[Deck, KeptDeck | None, Pages]:
            deck = make(pages.material)
            for page in pages.of_deck(deck):
                if job.cancelled():
                    break
                pages.scene(page, deck.frame)
            return deck, kept, pages

        self._worker.run(work)

    def stop(self) -> None:
        """Build no more decks, and wait for the end of one being built."""
        self._worker.stop()

    def _fail(self, error: Exception) -> None:
        if self._opening is not None:  # a kept deck, which stays as it is
            self._show_unopened(self._opening, why(error))
            return
        message = tr("The deck could not be made: {reason}.", reason=why(error))
        self.failure = "" if self.history else message
        self.workspace.message.emit(message)
        self.failed.emit()
        self.deck_changed.emit()

    def _take_built(self, built: tuple[Deck, KeptDeck | None, Pages]) -> None:
        if built[0].report != self._place.report.id:
            return  # another report was turned to meanwhile
        self.save()  # what was typed into the other one meanwhile
        self._take(*built)

    def _take(self, deck: Deck, kept: KeptDeck | None, pages: Pages) -> None:
        self._pages = pages
        self.current = deck.slides[0].id if deck.slides else ""
        keeper = DeckKeeper(deck._replace(name=kept.name) if kept else deck, kept)
        if kept is None:
            keeper.keep(self._store, deck, self.workspace.message.emit)
        self.history = editing.History(keeper.deck)
        self._listen_to(keeper)
        self._remember()
        self.decks_changed.emit()
        self.deck_changed.emit()
        self.current_changed.emit(self.current)
        self.ready.emit()

    def _listen_to(self, keeper: DeckKeeper | None) -> None:
        if self._keeper is not None:
            self._keeper.renamed = do_nothing
        self._keeper = keeper
        if keeper is not None:
            keeper.renamed = self._take_name

    def _take_name(self) -> None:
        """Go on under the name that a deck got where it was kept."""
        if self.history is not None and self.kept is not None:
            self.history.deck = self.history.deck._replace(name=self.kept.name)
            self._remember()
            self.decks_changed.emit()
            self.deck_changed.emit()

    def _remember(self) -> None:
        if self.kept is not None:
            choice, deck_id = last_deck(self._place.report.id), self.kept.id
            notify = self.workspace.message.emit
            keep(self._store, keeping.OPEN_DECK, lambda store: choice.keep(store.settings, deck_id), notify, about=choice.key)

    def _new_material(self) -> None:
        self._worker.wait()
        self._pages = self._new_pages(self.deck.style if self.deck else "")
        if self.history:
            self.deck_changed.emit()

    def _restyle(self, name: str) -> None:
        if self.deck is not None and self.deck.style == name:
            self._new_material()

    # Changing --------------------------------------------------------------------------------------

    def choose(self, slide_id: str) -> None:
        """Go to a slide."""
        if slide_id != self.current:
            self.current = slide_id
            self.current_changed.emit(slide_id)

    def change(self, name: str, deck: Deck, merge: str = "") -> None:
        """Take a change over, to be kept soon; *merge* joins keystrokes of one field to one step.

        The name is a marked text and is said when it is shown: the history outlives a change of language.
        """
        if self.history is not None and self.history.change(name, self.sources.followed(self.history.deck, deck), merge):
            self._changed()

    def set(self, name: str, merge: bool, /, **values: object) -> None:
        """Change title, lines, notes or shown of the current slide."""
        if self.deck and self.slide():
            key = f"{self.current} {' '.join(values)}" if merge else ""
            self.change(name, editing.changed(self.deck, self.current, **values), key)

    def write_sources(self) -> None:
        """Write what the deck rests on anew, in place of words that do not follow its slides."""
        if self.deck is not None and any(slide.id == SOURCES for slide in self.deck.slides):
            made = self.sources.of_deck(self.deck)
            written = editing.changed(self.deck, SOURCES, lines=made.lines, notes=made.notes, source="")
            self.change(translatable("Write sources anew"), written)

    def use_style(self, name: str) -> None:
        """Let the deck wear a house style, and new decks after it; empty for the plain one."""
        if self.deck and self.deck.style != name:
            self.change(translatable("Change style"), self.deck._replace(style=name))
            self.styles.prefer(name)

    def move(self, slide_id: str, to: int) -> None:
        """Put a slide at another place."""
        if self.deck:
            self.change(translatable("Move slide"), editing.moved(self.deck, slide_id, to))

    def add(self, slides: Sequence[Slide]) -> None:
        """Put slides in after the current one and go to the first of them.

        From another view, while nobody has gone on from a deck's first slide, they come before those that close the deck.
        """
        if self.deck and slides:
            index = self.deck.position_of(self.current) + 1 if self.slide() else len(self.deck.slides)
            if index == 1 and self.workspace.view != "slides":
                index = editing.before_closing(self.deck)
            deck, ids = editing.inserted(self.deck, slides, index)
            self.change(translatable("Add slide"), deck)
            self.choose(ids[0])

    def remove(self) -> None:
        """Take the current slide out."""
        if self.deck and self.slide():
            index = self.deck.position_of(self.current)
            self.change(translatable("Remove slide"), editing.removed(self.deck, [self.current]))
            slides = self.deck.slides
            self.choose(slides[min(index, len(slides) - 1)].id if slides else "")

    def undo(self) -> None:
        """Take the last change back."""
        self._stepped(self.history.undo() if self.history else "", tr("Undone"))

    def redo(self) -> None:
        """Make a change again that was taken back."""
        self._stepped(self.history.redo() if self.history else "", tr("Done again"))

    def _stepped(self, name: str, message: str) -> None:
        if name:
            if self.deck and self.slide() is None and self.deck.slides:
                self.current = self.deck.slides[0].id
            self._changed()
            self.current_changed.emit(self.current)
            self.workspace.message.emit(f"{message}: {tr(name).lower()}")

    def _changed(self) -> None:
        if self.deck is not None and self.deck.style != self._pages.style.name:
            self._pages = self._new_pages(self.deck.style)
        self._soon.start()
        self.deck_changed.emit()

    # Keeping ---------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the deck now; where another window has changed it, this one's is kept beside it."""
        self._soon.stop()
        if self._keeper is not None and self.deck is not None:
            self._keeper.keep(self._store, self.deck, self.workspace.message.emit)

    def rename(self, name: str) -> None:
        """Give the deck another name."""
        if self.deck and name.strip():
            self.change(translatable("Rename deck"), self.deck._replace(name=name.strip()[:120]))
            self.save()
            self.decks_changed.emit()

    def duplicate(self) -> None:
        """Keep a copy of the deck and go on with it."""
        if self.deck:
            self.save()
            self._take(self.deck, None, self._pages)

    def delete(self) -> None:
        """Remove the deck from where it is kept, and open another of the report or build a new one."""
        if (kept := self.kept) is not None:
            notify = self.workspace.message.emit
            if not keep(self._store, keeping.REMOVED_DECK, lambda store: store.decks.remove(kept.id, kept.revision), notify, asked=True):
                return
        if self._keeper is not None:
            self._keeper.forget(self._store)
        self._listen_to(None)  # the deck is shown until another is there, and not kept again
        others = self.kept_decks()
        if others:
            self.open_kept(others[0])
        else:
            self.build(TEMPLATES[0])


def _make(material: DeckSource, template: str, sections: Sequence[str], name: str) -> Deck:
    if sections:
        return builder.of_sections(material, sections, name)
    return builder.build(material, template, name)
