"""The views in the window's middle, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import MATCHES, keep
from peelviewer.ui.session import Session

if TYPE_CHECKING:
    from peelviewer.ui.charts.figure_actions import FigureActions
    from peelviewer.ui.slides.deck_session import DeckSession
    from peelviewer.views.compare.compare import Compare
    from peelviewer.views.grades.grades import GradesView
    from peelviewer.views.numbers.numbers import Numbers
    from peelviewer.views.slides.slides import SlidesView


class ViewPlaces(QStackedWidget):
    """One place a view; status_changed says that what the status bar tells may differ, checks_changed that choices may."""

    status_changed = Signal()
    checks_changed = Signal()
    slides_asked = Signal(str)

    def __init__(
        self, session: Session, store: UserStore | None, tree: Callable[[QWidget, Callable[[str], None]], QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._store, self._tree = session, store, tree
        self.last = "read"

    @cached_property
    def figure_actions(self) -> FigureActions:
        """What can be done with figures."""
        from peelviewer.ui.charts.figure_actions import FigureActions

        return FigureActions(self._session, self._store, self.window())

    @cached_property
    def decks(self) -> DeckSession:
        """The deck that is open, in whichever view."""
        from peelviewer.ui.slides.deck_session import DeckSession

        return DeckSession(self._session, self._store, self)

    @cached_property
    def numbers(self) -> Numbers:
        """All indicators."""
        from peelviewer.views.numbers.numbers import Numbers

        made = Numbers(self._session, self)
        made.detail.asked.connect(self.figure_actions.do)
        made.status_changed.connect(self.status_changed)
        self.addWidget(made)
        return made

    @cached_property
    def grades(self) -> GradesView:
        """All forces' grades."""
        from peelviewer.views.grades.grades import GradesView

        made = GradesView(self._session, self)
        made.status_changed.connect(self.status_changed)
        self.addWidget(made)
        return made

    @cached_property
    def compare(self) -> Compare:
        """Two texts, or their numbers."""
        from peelviewer.views.compare.compare import Compare

        made = Compare(self._session, self._tree, self)
        if self._store is not None:
            made.take_corrections(self._store.settings.get("compare.matches", {}))
            made.corrected.connect(lambda: self._keep_matches(made))
        made.status_changed.connect(self.status_changed)
        made.link.toggled.connect(lambda on: self.checks_changed.emit())
        made.mark.toggled.connect(lambda on: self.checks_changed.emit())
        self.addWidget(made)
        return made

    @cached_property
    def slides(self) -> SlidesView:
        """The deck's slides."""
        from peelviewer.views.slides.slides import SlidesView

        made = SlidesView(self._session, self.decks, self)
        made.status_changed.connect(self.status_changed)
        made.asked.connect(self.slides_asked)
        made.show_requested.connect(lambda: self.slides_asked.emit("present_here"))
        self.addWidget(made)
        return made

    def made(self, view: str) -> bool:
        """Return whether a view has been made."""
        return view in self.__dict__

    def turn(self, view: str) -> None:
        """Show a view and give it the keyboard; "read" is the one that is always there."""
        if view != "slides":
            self.last = view
        if view == "read":
            self.setCurrentIndex(0)
            return
        shown = self._of(view)
        self.setCurrentWidget(shown)
        shown.take_focus()

    def _of(self, view: str) -> Numbers | GradesView | Compare | SlidesView:
        if view == "numbers":
            return self.numbers
        if view == "compare":
            return self.compare
        return self.grades if view == "grades" else self.slides

    def status(self, view: str) -> str:
        """Return what the status bar says of a view, empty for those that say it themselves."""
        if view == "numbers":
            return self.numbers.status()
        if view == "grades":
            return self.grades.status()
        if view == "compare":
            return self.compare.status()
        return self.slides.status() if view == "slides" else ""

    def take_over(self, old: ViewPlaces) -> None:
        """Show what another window's views showed, and go on with its deck."""
        self.last = old.last
        if old.made("compare"):
            self.compare.take_over(old.compare)
        if old.made("numbers"):
            self.numbers.take_over(old.numbers)
        if old.made("grades"):
            self.grades.take_over(old.grades)
        if old.made("decks"):
            self.decks.take_over(old.decks)

    def save(self) -> None:
        """Keep what is being edited."""
        if self.made("decks"):
            self.decks.save()

    def _keep_matches(self, compare: Compare) -> None:
        keep(self._store, MATCHES, lambda store: store.settings.set("compare.matches", compare.yours), self._session.message.emit)
