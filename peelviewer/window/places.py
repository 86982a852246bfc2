"""The views in the window's middle: the typed table of them, and each made when it is first asked for."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from peelviewer.model.library import ReportUnreadable
from peelviewer.model.open_places import Compared
from peelviewer.options import FIRST_VIEW, FORCES, NUMBERS, YEARS
from peelviewer.store.choices import FORCE_GROUPS, FORCES_COMPARED, FORCES_FOLLOWED, MATCHES, OWN_FORCE
from peelviewer.store.user_store import UserStore
from peelviewer.ui import commands, keeping
from peelviewer.ui.keeping import keep
from peelviewer.ui.workspace import Workspace
from peelviewer.views.reading.panes import ReadingPanes
from peelviewer.wording import tr

from .background_work import BackgroundWork

if TYPE_CHECKING:
    from peelviewer.ui.charts.composing.composer import Composer
    from peelviewer.ui.charts.composing.subject import ChartSubject
    from peelviewer.ui.charts.figure_actions import FigureActions
    from peelviewer.ui.slides.deck_session import DeckSession
    from peelviewer.ui.tracking.session import ImprovementSession
    from peelviewer.ui.view import View
    from peelviewer.views.compare.compare import Compare
    from peelviewer.views.grades.grades import GradesView
    from peelviewer.views.importing.review_page import ReviewPage
    from peelviewer.views.improve.improve import ImproveView
    from peelviewer.views.library.library import LibraryView
    from peelviewer.views.numbers.numbers import Numbers
    from peelviewer.views.slides.slides import SlidesView

    from .import_reviews import ImportReviews


class ViewPlaces(QStackedWidget):
    """A view each; status_changed says that what the status bar tells may differ, checks_changed that choices may.

    Wish of the Library view: library_verb_wanted (a command's id).
    Wishes of the Improve view: improve_verb_wanted (a command's id), improvement_slide_wanted (a question's id),
    response_wanted (the id of the report to be answered).
    Wishes of the Slides view: slides_verb_wanted (a command's id), section_slide_wanted and figure_slide_wanted (a node's id).
    Wish of any view: slides_wanted (slides for the deck).
    """

    status_changed = Signal()
    checks_changed = Signal()
    library_verb_wanted = Signal(str)
    improve_verb_wanted = Signal(str)
    improvement_slide_wanted = Signal(str)
    response_wanted = Signal(str)
    slides_verb_wanted = Signal(str)
    section_slide_wanted = Signal(str)
    figure_slide_wanted = Signal(str)
    slides_wanted = Signal(object)

    def __init__(self, workspace: Workspace, store: UserStore | None, work: BackgroundWork, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace, self.store, self.work = workspace, store, work
        self.kinds = VIEWS
        self.last = FIRST_VIEW
        """The view that was shown before Slides."""
        self.compared: Compared | None = None
        """What is compared when the comparison is first shown; nothing for what it chooses itself."""
        self._views: dict[str, View] = {}
        workspace.picture_wanted.connect(self.compose)
        self.view(FIRST_VIEW)
        self._name(FIRST_VIEW)

    def _name(self, kind_id: str) -> None:
        """Take the name of a view: it is said when the keyboard comes to it from elsewhere."""
        command = next(command for command in commands.COMMANDS if command.id == f"view_{kind_id}")
        self.setAccessibleName(commands.plain_text(tr(command.text)))

    def view(self, kind_id: str) -> Any:
        """Return a view by its id, made when it is first asked for."""
        if kind_id not in self._views:
            view = next(kind for kind in self.kinds if kind.id == kind_id).make(self)
            view.status_changed.connect(self.status_changed)
            self._views[kind_id] = view
            self.addWidget(cast(QWidget, view))
        return self._views[kind_id]

    @property
    def panes(self) -> ReadingPanes:
        """The text with its contents and companion."""
        return cast(ReadingPanes, self.view("read"))

    @property
    def library(self) -> LibraryView:
        """All reports."""
        return cast("LibraryView", self.view("library"))

    @property
    def numbers(self) -> Numbers:
        """All indicators."""
        return cast("Numbers", self.view("numbers"))

    @property
    def grades(self) -> GradesView:
        """All forces' grades."""
        return cast("GradesView", self.view("grades"))

    @property
    def compare(self) -> Compare:
        """Two texts, or their numbers."""
        return cast("Compare", self.view("compare"))

    @property
    def improve(self) -> ImproveView:
        """What is tracked of all that was asked."""
        return cast("ImproveView", self.view("improve"))

    @property
    def slides(self) -> SlidesView:
        """The deck's slides."""
        return cast("SlidesView", self.view("slides"))

    @cached_property
    def figure_actions(self) -> FigureActions:
        """What can be done with figures."""
        from peelviewer.ui.charts.figure_actions import FigureActions

        actions = FigureActions(self.workspace, self.store, self.window())
        actions.slide_wanted.connect(self.figure_slide_wanted)
        return actions

    @cached_property
    def decks(self) -> DeckSession:
        """The deck that is open, in whichever view."""
        from peelviewer.ui.slides.deck_session import DeckSession

        return DeckSession(self.workspace, self.store, self)

    @cached_property
    def improvements(self) -> ImprovementSession:
        """What is tracked, in whichever view."""
        from peelviewer.ui.tracking.session import ImprovementSession

        return ImprovementSession(self.workspace, self.store, self)

    def progress_of(self, report: str) -> str:
        """Return how far what is tracked of a report is, in words; empty where nothing is tracked."""
        from peelviewer.improvements.words import counts_words

        found = self.improvements.by_report().get(report) if self.improvements.has_any else None
        return counts_words(found) if found is not None else ""

    @cached_property
    def reviews(self) -> ImportReviews:
        """The review of an imported report, in the Library view's place."""
        from .import_reviews import ImportReviews

        return ImportReviews(self.workspace, self.work.checking, self)

    @property
    def reviewing(self) -> bool:
        """Whether an import is under review, whichever view is shown."""
        return "reviews" in self.__dict__ and self.reviews.page is not None

    @property
    def reviewed(self) -> ReviewPage | None:
        """The review that is shown, None where another view is."""
        return self.reviews.page if self.reviewing and self.workspace.view == "library" else None

    def turn(self, kind_id: str) -> None:
        """Show a view and give it the keyboard."""
        if kind_id != "slides":
            self.last = kind_id
        elsewhere = self.view(kind_id)
        self._name(kind_id)
        shown = self.reviews.page if kind_id == "library" and self.reviewing else None
        if self.reviewing and shown is None:
            self.reviews.make_anew()
        self.setCurrentWidget(shown or elsewhere)
        (shown or elsewhere).take_focus()

    def status(self) -> str:
        """Return what the status bar says of the view that is shown."""
        return str((self.reviewed or self.view(self.workspace.view)).status())

    def compared_now(self) -> Compared | None:
        """Return what is compared, also while the comparison is not shown yet."""
        return Compared(*self.compare.shown()) if "compare" in self._views else self.compared

    def restore_from(self, old: ViewPlaces) -> None:
        """Show what another window's views showed, and go on with its deck."""
        self.last = old.last
        if "decks" in old.__dict__:
            self.decks.restore_from(old.decks)
        if "improvements" in old.__dict__:
            self.improvements.restore_from(old.improvements)
        for kind_id, view in old._views.items():
            if kind_id != FIRST_VIEW:
                self.view(kind_id).restore_from(view)
        if old.reviewing:
            self.reviews.restore_from(old.reviews)

    def save(self) -> None:
        """Keep what is being edited, and the library's list."""
        if "library" in self._views:
            self.library.save_wanted.emit()
        if "improve" in self._views:
            self.improve.save_wanted.emit()
        if "decks" in self.__dict__:
            self.decks.save()
        if "improvements" in self.__dict__:
            self.improvements.save()

    def stop(self) -> None:
        """Wait for what is being built or read."""
        if "reviews" in self.__dict__:
            self.reviews.stop()
        if "library" in self._views:
            self.library.stop()
        if "compare" in self._views:
            self.compare.forces.reading.stop()
            self.compare.years.reading.stop()
        if "improve" in self._views:
            self.improve.asked.stop()
        if "decks" in self.__dict__:
            self.decks.stop()

    def to_compose(self) -> ChartSubject | None:
        """Return the chart that the view in front shows, as the composer takes it; None where it shows none."""
        view, subject = self.workspace.view, ""
        if view == "compare":
            compare = self.compare
            charts = {NUMBERS: compare.numbers.to_compose, FORCES: compare.forces.to_compose, YEARS: compare.years.to_compose}
            chart = charts.get(compare.shown()[2])
            return chart() if chart is not None else None
        if view == "grades":
            return self.grades.to_compose()
        if view == "read":
            subject = self.panes.companion.cards.subject_here() or self.panes.reading.text.figure_in_sight()
        elif view == "numbers":
            subject = self.numbers.detail.subject_here() or self.numbers.grid.subject_here()
        found = self.figure_actions.to_compose(subject) if subject else None
        return found if found is not None and found.can_be_composed else None

    def subject_here(self) -> str:
        """Return the figure or indicator that the keyboard is at, beside the text or among all numbers; empty where it is at none."""
        if self.workspace.view == "read":
            return self.panes.companion.cards.subject_held()
        return self.numbers.detail.subject_held() or self.numbers.grid.subject_here() if self.workspace.view == "numbers" else ""

    def compose(self, subject: ChartSubject) -> Composer:
        """Open the composer over a chart."""
        from peelviewer.ui.charts.composing.composer import Composer

        composer = Composer(self.workspace, self.store, subject, self.window())
        composer.slides_wanted.connect(self.slides_wanted)
        composer.open()
        return composer

    def keep_matches(self, compare: Compare) -> None:
        """Keep which headings the reader says belong together."""
        pair = compare.pair()
        corrections = {pair: dict(compare.corrections.get(pair, {}))}

        def act(store: UserStore) -> None:  # those of other sections may be another window's
            MATCHES.change(store.settings, lambda kept: {**kept, **corrections})

        keep(self.store, keeping.MATCHES, act, self.workspace.message.emit, about=pair)

    def keep_forces(self, forces: Sequence[str]) -> None:
        """Keep which forces are compared."""
        kept = list(forces)
        keep(self.store, keeping.FORCES, lambda store: FORCES_COMPARED.keep(store.settings, kept), self.workspace.message.emit)

    def keep_followed(self, forces: Sequence[str]) -> None:
        """Keep which forces are followed in the grades beside the report's own."""
        kept = list(forces)
        keep(self.store, keeping.FOLLOWED, lambda store: FORCES_FOLLOWED.keep(store.settings, kept), self.workspace.message.emit)

    def keep_groups(self, groups: Mapping[str, Sequence[str]]) -> None:
        """Keep the reader's groups of forces."""
        kept = {name: list(forces) for name, forces in groups.items()}
        keep(self.store, keeping.GROUPS, lambda store: FORCE_GROUPS.keep(store.settings, kept), self.workspace.message.emit)


class ViewKind(NamedTuple):
    """A row of the table: a view's id, and how it is made; the command view_<id> turns to it."""

    id: str
    make: Callable[[ViewPlaces], View]


def _read(places: ViewPlaces) -> View:
    panes = ReadingPanes(places.workspace, places)
    panes.companion.figure_act_wanted.connect(lambda act, subject: places.figure_actions.do(act, subject))
    return panes


def _numbers(places: ViewPlaces) -> View:
    from peelviewer.views.numbers.numbers import Numbers

    view = Numbers(places.workspace, places)
    view.detail.asked.connect(places.figure_actions.do)
    return view


def _compare(places: ViewPlaces) -> View:
    from peelviewer.views.compare.compare import Compare
    from peelviewer.views.reading.contents import Contents

    def contents(parent: QWidget, opened: Callable[[str], None]) -> QWidget:
        beside = Contents(places.workspace, parent, opened)
        beside.focus_released.connect(lambda: places.compare.take_focus())
        return beside

    view = Compare(places.workspace, contents, places)
    view.slide_wanted.connect(lambda: places.slides_verb_wanted.emit("add_comparison"))
    for button in (view.export, view.numbers.export, view.forces.bar.export):
        button.slides_wanted.connect(places.slides_wanted)
    view.years.slides_wanted.connect(places.slides_wanted)
    if places.store is not None:
        settings = places.store.settings
        view.forces.own_force = view.years.own_force = lambda: OWN_FORCE.of(settings)
        view.forces.take_kept(FORCES_COMPARED.of(settings), FORCE_GROUPS.of(settings))
        view.forces.choice.changed.connect(lambda: places.keep_forces(view.forces.forces))
        view.forces.choice.groups_changed.connect(lambda: places.keep_groups(view.forces.choice.groups))
        view.take_corrections(MATCHES.of(places.store.settings))
        view.corrected.connect(lambda: places.keep_matches(view))
    if places.compared is not None:
        with contextlib.suppress(KeyError, ReportUnreadable):  # it may be of a report that is gone
            view.show_pair(places.compared.left, places.compared.right)
            view.turn(places.compared.page)
    for choice in (view.link, view.mark):
        choice.toggled.connect(lambda on: places.checks_changed.emit())
    return view


def _grades(places: ViewPlaces) -> View:
    from peelviewer.views.grades.grades import GradesView

    kept = FORCES_FOLLOWED.of(places.store.settings) if places.store is not None else []
    view = GradesView(places.workspace, places, kept)
    view.following.changed.connect(lambda: places.keep_followed(view.following.others))
    view.slides_wanted.connect(places.slides_wanted)
    return view


def _slides(places: ViewPlaces) -> View:
    from peelviewer.views.slides.slides import SlidesView

    view = SlidesView(places.workspace, places.decks, places)
    view.verb_wanted.connect(places.slides_verb_wanted)
    view.section_wanted.connect(places.section_slide_wanted)
    view.figure_wanted.connect(places.figure_slide_wanted)
    view.show_requested.connect(lambda: places.slides_verb_wanted.emit("present_here"))
    return view


def _improve(places: ViewPlaces) -> View:
    from peelviewer.window.improving.improve_place import improve_view

    view = improve_view(places)
    view.verb_wanted.connect(places.improve_verb_wanted)
    view.response_wanted.connect(places.response_wanted)
    return view


def _library(places: ViewPlaces) -> View:
    from .library_place import library_view

    view = library_view(places.workspace, places.store, places.work.checking, places)
    view.detail.progress_of = places.progress_of
    view.verb_wanted.connect(places.library_verb_wanted)
    view.chosen_changed.connect(places.checks_changed)
    return view


VIEWS: tuple[ViewKind, ...] = (
    ViewKind("library", _library),
    ViewKind("read", _read),
    ViewKind("numbers", _numbers),
    ViewKind("compare", _compare),
    ViewKind("grades", _grades),
    ViewKind("improve", _improve),
    ViewKind("slides", _slides),
)
"""The views, as they stand in the toolbar."""
