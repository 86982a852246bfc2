"""What each command of the Slides menu does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from peelviewer.decks import making
from peelviewer.decks.base import Line, Slide
from peelviewer.store.user_store import UserStore
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.search.search_worker import Searching
from peelviewer.ui.session import Session
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.widgets.files import ask_where, tell_saved, warn_unsaved
from peelviewer.views.show.presenter import Presenter
from peelviewer.window.places import ViewPlaces
from peelviewer.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

TYPES = {"export_pptx": ("PowerPoint (*.pptx)", ".pptx"), "export_pdf": ("PDF (*.pdf)", ".pdf"), "export_handout": ("PDF (*.pdf)", ".pdf")}


class DeckCommands(QObject):
    """One method a command, named by its id; made when first asked for, with the deck it works on."""

    def __init__(self, window: QMainWindow, session: Session, searching: Searching, store: UserStore | None, places: ViewPlaces) -> None:
        super().__init__(window)
        self._window, self._session, self._places = window, session, places
        self.decks: DeckSession = places.decks
        self.presenter = Presenter(session, self.decks, searching, store, window)
        self.task: Worker | None = None
        self._pending: Callable[[], None] | None = None
        self.decks.ready.connect(self._go_on)
        self.decks.failed.connect(self._forget_pending)

    def ask(self, act: str) -> None:
        """Do what the Slides view asks: a command's id, or a kind of slide with the node it is to show."""
        name, _, node = act.partition(" ")
        if name == "section":
            self._add(lambda: making.section(self.decks.material, node))
        elif name == "figure":
            self._add(lambda: [making.figure(self.decks.material, node)])
        elif name == "numbers":
            self._add(lambda: [making.numbers(self.decks.material, list(self._session.report.indicator_by_id))])
        else:
            getattr(self, name)()

    def close(self) -> None:
        """End the show and wait for what is being built or written."""
        self.presenter.end()
        self.decks.stop()
        if self.task is not None:
            self.task.stop()

    # The show --------------------------------------------------------------------------------------

    def present(self) -> None:
        """Show the deck from its first slide."""
        self.presenter.start()

    def present_here(self) -> None:
        """Show the deck from the chosen slide."""
        self.presenter.start(here=True)

    def present_where(self) -> None:
        """Ask for the display, then show the deck."""
        self.presenter.start(ask=True)

    def present_chapter(self) -> None:
        """Show the chapter being read; the chosen deck stays what Present shows."""
        chapter = self._session.chapter()
        self.presenter.start_sections((chapter.id,), chapter.short or chapter.title)

    def deck_of_chapter(self) -> None:
        """Build a deck of the chapter being read."""
        chapter = self._session.chapter()
        self.decks.build("full", (chapter.id,), chapter.short or chapter.title)

    # Slides ----------------------------------------------------------------------------------------

    def deck_undo(self) -> None:
        """Take the last change of the deck back."""
        self.decks.undo()

    def deck_redo(self) -> None:
        """Make it again."""
        self.decks.redo()

    def slide_up(self) -> None:
        """Move the chosen slide up."""
        self._move(-1)

    def slide_down(self) -> None:
        """Move the chosen slide down."""
        self._move(1)

    def _move(self, step: int) -> None:
        if self.decks.deck and self.decks.slide():
            self.decks.move(self.decks.current, self.decks.deck.at(self.decks.current) + step)

    def slide_tick(self) -> None:
        """Tick the chosen slide, or leave it out."""
        slide = self.decks.slide()
        if slide:
            self.decks.set(mark("Leave slide out") if slide.shown else mark("Tick slide"), False, shown=not slide.shown)

    def slide_remove(self) -> None:
        """Take the chosen slide out of the deck."""
        self.decks.remove()

    def add_text(self) -> None:
        """Add an empty slide to write on; its words are a document's, in the report's language."""
        self._add(lambda: [Slide("text", "lines", "Headline", (Line("A line of text"),))])

    def add_view(self) -> None:
        """Add what the view in front shows (from the Slides view: the one before it)."""
        view = self._session.view if self._session.view != "slides" else self._places.last
        makers = {"numbers": self._numbers, "compare": self._comparison, "grades": self._grades}
        self._add(makers.get(view, self._here))
        if self._session.view != "slides":
            self._session.message.emit(tr("Added to the deck"))

    def add_comparison(self) -> None:
        """Add what the Compare view compares."""
        self._add(self._comparison)

    def add_grades(self) -> None:
        """Add the grades of the report's force."""
        self._add(lambda: [making.grades(self.decks.material, self._session.report.force)])

    def _here(self) -> list[Slide]:
        place = self._session.place
        made = making.section(self.decks.material, place)
        return made or making.section(self.decks.material, self._session.chapter().id)

    def _numbers(self) -> list[Slide]:
        shown = self._places.numbers.subjects()
        title = "" if len(shown) == len(self._session.report.indicators) else tr("Numbers of the force, beside England and Wales")
        return [making.numbers(self.decks.material, shown, title=title)] if shown else []

    def _comparison(self) -> list[Slide]:
        left, right, numbers = self._places.compare.shown()
        if numbers:
            return [making.compared(self.decks.material, left.partition("/")[0], right.partition("/")[0])]
        return [making.comparison(self.decks.material, left, right)]

    def _grades(self) -> list[Slide]:
        return [making.grades(self.decks.material, self._places.grades.force)]

    def _add(self, make: Callable[[], Sequence[Slide]]) -> None:
        """Add slides, once there is a deck to add them to."""

        def add() -> None:
            slides = make()
            if slides:
                self.decks.add(slides)
            else:
                self._session.message.emit(tr("There is nothing to make a slide of here"))

        if self.decks.deck is not None:
            add()
        else:
            self._pending = add
            self.decks.open_last()

    def _go_on(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            pending()

    def _forget_pending(self) -> None:
        self._pending = None

    # Files -----------------------------------------------------------------------------------------

    def export_pptx(self) -> None:
        """Ask for a file and write the deck as PowerPoint."""
        self._ask_for_file("export_pptx")

    def export_pdf(self) -> None:
        """Ask for a file and write the deck as PDF."""
        self._ask_for_file("export_pdf")

    def export_handout(self) -> None:
        """Ask for a file and write the slides with their notes."""
        self._ask_for_file("export_handout")

    def _ask_for_file(self, kind: str) -> None:
        deck = self.decks.deck
        if deck is None:
            self._pending = lambda: self._ask_for_file(kind)
            self.decks.open_last()
            return
        words, suffix = TYPES[kind]
        plain = "".join(letter if letter.isalnum() or letter in " -_" else "" for letter in deck.name).strip() or "slides"
        path = ask_where(self._window, tr("Export the deck"), f"{plain}{suffix}", words, suffix)
        if path is not None:
            self.write(kind, path)

    def write(self, kind: str, path: Path) -> None:
        """Write the deck to a file off the GUI thread, with progress."""
        from peelviewer.ui.slides import deck_files
        from peelviewer.ui.widgets.progress import run_with_progress

        deck, pages = self.decks.deck, self.decks.pages()
        if deck is None or not pages:
            self._session.message.emit(tr("No slide is ticked: there is nothing to write"))
            return
        scenes = {page: self.decks.scene(page) for page in pages}
        report = self._session.report

        def work(job: Job) -> bool:
            if kind == "export_pptx":
                return deck_files.write_pptx(deck, pages, report, path, job.progress, job.cancelled)
            write = deck_files.write_handout if kind == "export_handout" else deck_files.write_pdf
            return write(deck, pages, scenes.__getitem__, path, job.progress, job.cancelled)

        task = self.task = Worker("export", self)
        task.done.connect(lambda written: self._ended(written, path))
        task.stopped.connect(lambda written: self._ended(written, path))
        task.failed.connect(lambda error: warn_unsaved(self._window, path, error))
        run_with_progress(task, work, tr("Writing {name}…", name=path.name), self._window)

    def _ended(self, written: bool | None, path: Path) -> None:
        if written:
            tell_saved(path, self._session.message.emit)
        else:
            self._session.message.emit(tr("Export stopped; nothing was written"))
