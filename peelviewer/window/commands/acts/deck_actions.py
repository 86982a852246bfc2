"""What can be done with decks and shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from peelviewer.decks import slide_makers
from peelviewer.decks.base import Line, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.handout import caveats, sources
from peelviewer.decks.subjects import improvement_slides
from peelviewer.decks.subjects.forces_slide import forces_slide
from peelviewer.decks.subjects.meeting_slide import meeting_slide
from peelviewer.decks.subjects.years_slides import years_slides
from peelviewer.model.improvements import Improvement
from peelviewer.options import FORCES, NUMBERS, YEARS
from peelviewer.store.user_store import UserStore
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.dialogs.files import ask_where
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.workspace import Workspace
from peelviewer.views.show.presenter import Presenter
from peelviewer.window.places import ViewPlaces
from peelviewer.wording import plural, tr, translatable

from .many_slides import MOST, ask_how_many
from .what_is_shown import figure_at_hand, hit_at_hand, of_hit, of_reports, paragraphs_chosen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peelviewer.analysis.forces.side_by_side import ForcesRow
    from peelviewer.window.search_places import SearchPlaces

_PDF = ("PDF (*.pdf)", ".pdf")
HANDOUTS = {"export_handout": True, "export_handout_alone": False}
"""The commands that write a handout, with whether the speaker's notes are in it."""
TYPES = {"export_pptx": ("PowerPoint (*.pptx)", ".pptx"), "export_pdf": _PDF, **dict.fromkeys(HANDOUTS, _PDF)}


class DeckActions(QObject):
    """Shows, edits and writes the open deck; what needs a deck waits until there is one."""

    def __init__(
        self, window: QMainWindow, workspace: Workspace, searching: SearchWorker, store: UserStore | None, places: ViewPlaces,
        search: Callable[[], SearchPlaces],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._search = search
        self._window, self._workspace, self._places = window, workspace, places
        self.decks: DeckSession = places.decks
        self.presenter = Presenter(workspace, self.decks, searching, store, window)
        self.presenter.slides_wanted.connect(lambda slides: self._add(lambda: slides))
        self.task: Worker | None = None
        self._pending: Callable[[], None] | None = None
        self.decks.ready.connect(self._go_on)
        self.decks.failed.connect(self._forget_pending)

    def close(self) -> None:
        """End the show and wait for what is being built or written."""
        self.presenter.stop()
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

    def rehearse(self) -> None:
        """Go through the deck alone, to learn how long it takes."""
        self.presenter.rehearse()

    def present_chapter(self) -> None:
        """Show the chapter being read; the chosen deck stays what Present shows."""
        chapter = self._workspace.place.chapter
        self.presenter.start_sections((chapter.id,), chapter.short or chapter.title)

    def deck_of_chapter(self) -> None:
        """Build a deck of the chapter being read."""
        chapter = self._workspace.place.chapter
        self.decks.build("full", (chapter.id,), chapter.short or chapter.title)

    # Slides ----------------------------------------------------------------------------------------

    def move(self, step: int) -> None:
        """Move the chosen slide down (1) or up (-1)."""
        if self.decks.deck and self.decks.slide():
            self.decks.move(self.decks.current, self.decks.deck.position_of(self.decks.current) + step)

    def tick(self) -> None:
        """Tick the chosen slide, or leave it out."""
        slide = self.decks.slide()
        if slide:
            self.decks.set(translatable("Leave slide out") if slide.shown else translatable("Tick slide"), False, shown=not slide.shown)

    def remove(self) -> None:
        """Take the chosen slide out of the deck."""
        self.decks.remove()

    def add_text(self) -> None:
        """Add an empty slide to write on; its words are a document's, in the report's language."""
        self._add(lambda: [Slide("text", "lines", "Headline", (Line("A line of text"),))])

    def add_view(self) -> None:
        """Add the hit or figure that the keyboard is at, else what the view in front shows (from the Slides view: the one before it)."""
        hit, figure = hit_at_hand(self._search()), figure_at_hand()
        if hit is not None:
            self.add_hit(hit)
        elif figure:
            self.add_figure(figure)
        else:
            view = self._workspace.view if self._workspace.view != "slides" else self._places.last
            makers = {"numbers": self._numbers, "compare": self._comparison, "grades": self._grades, "library": self._reports}
            self._add(makers.get(view, self._here))

    def add_hit(self, hit: Any) -> None:
        """Add what search has found."""
        self._add(lambda: of_hit(self.decks.material, hit))

    def add_paragraphs(self, numbers: Sequence[str]) -> None:
        """Add paragraphs of the open report, a slide each, in its words."""
        self._add(lambda: [slide_makers.passage(self.decks.material, number) for number in numbers])

    def add_slides(self, slides: Sequence[Slide]) -> None:
        """Add slides that a view has made of what it shows."""
        self._add(lambda: slides)

    def add_section(self, section: str) -> None:
        """Add what a section found."""
        self._add(lambda: slide_makers.section(self.decks.material, section))

    def add_figure(self, subject: str) -> None:
        """Add a figure or indicator."""
        self._add(lambda: [slide_makers.figure(self.decks.material, subject)])

    def add_improvements(self, question: str) -> None:
        """Add what the report asks for under a question, by its id, on one slide."""
        self._add(lambda: _improvements(self.decks.material, question))

    def add_meeting(self, records: Sequence[Improvement], today: date) -> None:
        """Add how far what is tracked is, for a meeting."""
        self._add(lambda: [meeting_slide(records, today)])

    def add_numbers(self) -> None:
        """Add all indicators."""
        self._add(lambda: [slide_makers.numbers(self.decks.material, list(self._workspace.place.report.indicator_by_id))])

    def add_comparison(self) -> None:
        """Add what the Compare view compares; of numbers, and of forces side by side, it is said how much that is."""
        view = self._places.compare
        page = view.shown()[2]
        if page == NUMBERS and (shown := view.numbers.leaving()) is not None:
            measures = plural("{n} measure", "{n} measures", len(shown.numbers.rows))
            self._add(self._comparison, tr("Added to the deck: {measures}", measures=measures))
        elif page == FORCES:
            self._add_forces(view.forces.leaving())
        else:
            self._add(self._comparison)

    def _add_forces(self, rows: Sequence[ForcesRow]) -> None:
        """Add rows of forces side by side; where they are many, those of the topic that the keyboard is at are offered."""
        view = self._places.compare.forces
        forces = plural("{n} force", "{n} forces", len(view.forces))
        measures = plural("{n} measure", "{n} measures", len(rows))
        chosen = view.table.current()
        topic = chosen.topic if chosen else ""
        of_topic = [row for row in rows if row.topic == topic] if topic else []

        def fewer() -> dict[str, Callable[[], None]]:
            if not 0 < len(of_topic) < len(rows):
                return {}
            pages = sum(len(self.decks.pages_of(slide)) for slide in self._forces(of_topic))
            only = plural("Only {topic}: {n} slide", "Only {topic}: {n} slides", pages, topic=topic)
            return {only: lambda: self._add_forces(of_topic)}

        said = tr("Added to the deck: {measures}, {forces}", measures=measures, forces=forces)
        self._add(lambda: self._forces(rows), said, fewer)

    def add_grades(self) -> None:
        """Add the grades of the report's force."""
        self._add(lambda: [slide_makers.grades(self.decks.material, self._workspace.place.report.force)])

    def _reports(self) -> list[Slide]:
        return of_reports(self.decks.material, [entry.id for entry in self._places.library.chosen()])

    def _here(self) -> list[Slide]:
        chosen = paragraphs_chosen(self._places.panes.reading.text)
        if chosen:
            return [slide_makers.passage(self.decks.material, number) for number in chosen]
        place = self._workspace.place.section_id
        slide = slide_makers.section(self.decks.material, place)
        return slide or slide_makers.section(self.decks.material, self._workspace.place.chapter.id)

    def _numbers(self) -> list[Slide]:
        shown = self._places.numbers.subjects()
        title = "" if len(shown) == len(self._workspace.place.report.indicators) else tr("Numbers of the force, beside England and Wales")
        return [slide_makers.numbers(self.decks.material, shown, title=title)] if shown else []

    def _comparison(self) -> list[Slide]:
        left, right, page = self._places.compare.shown()
        if page == FORCES:
            return self._forces(self._places.compare.forces.leaving())
        if page == YEARS:
            return self._years()
        if page == NUMBERS:
            numbers = self._places.compare.numbers
            numbers.show_reports(self._places.compare.left.report, self._places.compare.right.report)
            return [slide for leaving in numbers.leavings() if leaving.slides for slide in leaving.slides()]
        return [slide_makers.comparison(self.decks.material, left, right)]

    def _forces(self, rows: Sequence[ForcesRow]) -> list[Slide]:
        view = self._places.compare.forces
        return [forces_slide(self._workspace.library, view.year, view.table.own, view.forces, rows)] if rows else []

    def _years(self) -> list[Slide]:
        view = self._places.compare.years
        rows = view.rows()
        return years_slides(self._workspace.library, view.years.force, [row.key for row in rows]) if rows else []

    def _grades(self) -> list[Slide]:
        return list(self._places.grades.slides())

    def _add(self, make: Callable[[], Sequence[Slide]], said: str = "", fewer: Callable[[], dict[str, Callable[[], None]]] = dict) -> None:
        """Add slides, once there is a deck to add them to and, where one goes on over many, that was said; *fewer* is offered then.

        That they were added is said in the words *said*, else, where the Slides view does not show it, by their number.
        """

        def add() -> None:
            slides = make()
            pages = [len(self.decks.pages_of(slide)) for slide in slides]
            if not slides:
                self._workspace.message.emit(tr("There is nothing to make a slide of here"))
            elif max(pages) > MOST:
                hint = tr("Fewer rows fill fewer slides: tick some of them, or narrow what is shown.")
                ask_how_many(self._window, sum(pages), lambda: self._put_in(slides, said), fewer(), hint)
            else:
                self._put_in(slides, said)

        if self.decks.deck is not None:
            add()
        else:
            self._pending = add
            self.decks.open_last()

    def _put_in(self, slides: Sequence[Slide], said: str) -> None:
        self.decks.add(slides)
        if said or self._workspace.view != "slides":
            deck, count = self._deck_name(), len(slides)
            several = plural("{n} slide added to the deck: {deck}", "{n} slides added to the deck: {deck}", count, deck=deck)
            self._workspace.message.emit(said or (several if count > 1 else tr("Added to the deck: {deck}", deck=deck)))

    def _deck_name(self) -> str:
        """Return the deck's name with that of its force before it, unless it has it: decks of two forces are else called alike."""
        name = self.decks.deck.name if self.decks.deck is not None else ""
        return name if self.decks.material.force in name else f"{self.decks.material.force}, {name}".strip(", ")

    def _go_on(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            pending()

    def _forget_pending(self) -> None:
        self._pending = None

    # Files -----------------------------------------------------------------------------------------

    def ask_for_file(self, kind: str) -> None:
        """Ask for a file and write the deck as PowerPoint or PDF, or as a handout."""
        deck = self.decks.deck
        if deck is None:
            self._pending = lambda: self.ask_for_file(kind)
            self.decks.open_last()
            return
        words, suffix = TYPES[kind]
        plain = "".join(letter if letter.isalnum() or letter in " -_" else "" for letter in self._deck_name()).strip() or "slides"
        path = ask_where(self._window, tr("Export the deck"), f"{plain}{suffix}", words, suffix)
        if path is not None:
            self.write(kind, path)

    def write(self, kind: str, path: Path) -> None:
        """Write the deck to a file off the GUI thread, with progress."""
        from peelviewer.ui.dialogs.progress import write_with_progress
        from peelviewer.ui.slides import deck_files

        deck, pages = self.decks.deck, self.decks.pages()
        if deck is None or not pages:
            self._workspace.message.emit(tr("No slide is ticked: there is nothing to write"))
            return
        scenes = {page: self.decks.scene(page) for page in pages}
        report, style = self._workspace.place.report, self.decks.styles.of(deck.style)
        limits = caveats(self.decks.material, pages)
        alone = None if HANDOUTS.get(kind, True) else sources(self.decks.material, pages)

        def work(job: Job) -> bool:
            if kind == "export_pptx":
                return deck_files.write_pptx(deck, pages, report, path, style, job.progress, job.cancelled)
            if kind in HANDOUTS:
                return deck_files.write_handout(deck, pages, scenes.__getitem__, path, limits, style, job.progress, job.cancelled, alone)
            return deck_files.write_pdf(deck, pages, scenes.__getitem__, path, style, job.progress, job.cancelled)

        task = self.task = Worker("export", self)
        write_with_progress(task, work, path, self._window, self._workspace.message.emit)


def _improvements(material: DeckSource, question: str) -> list[Slide]:
    """Return a slide of what is asked under a question, in a list that is empty where nothing is."""
    heading = material.report.sections.get(question)
    slide = improvement_slides.of_questions(material, [heading]) if heading is not None else None
    return [slide] if slide is not None else []
