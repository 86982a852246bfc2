"""The workspace of a window: the places that are open, the one being read, and the view that shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.model.open_places import PlaceState
from peelviewer.model.report import Report
from peelviewer.ui.look.appearance import Appearance
from peelviewer.wording import tr

from .annotation_book import AnnotationBook
from .place import Place

CLOSED = 20
"""Places that can be opened again once they were closed."""


class Workspace(QObject):
    """Open reports, a place each, of which one is current.

    Facts: current_changed (another place is current), places_changed (one was opened, closed or moved), view_changed (view id),
    library_changed (ids of reports that came, went or changed),
    paragraph_numbers_changed, charts_ready. What the current place says comes from here too, whichever place it is:
    section_changed (section id), anchor_changed (what stands at the top), filter_changed (finding class), history_changed,
    supplied_changed (figure id).
    Wishes: node_wanted (id, in the current report), find_wanted, term_wanted (term), figure_wanted (figure or indicator id),
    errata_wanted, tables_wanted (soon), charts_wanted (live), picture_wanted (a ChartSubject to be composed);
    message (words for the status bar), unopened (which report cannot be read now, and why),
    offer (such words, what can be done now, and what does it).
    """

    current_changed = Signal()
    places_changed = Signal()
    library_changed = Signal(object)
    view_changed = Signal(str)
    paragraph_numbers_changed = Signal(bool)
    charts_ready = Signal()
    section_changed = Signal(str)
    anchor_changed = Signal(str)
    filter_changed = Signal(str)
    history_changed = Signal()
    supplied_changed = Signal(str)
    node_wanted = Signal(str)
    find_wanted = Signal()
    term_wanted = Signal(str)
    figure_wanted = Signal(str)
    errata_wanted = Signal()
    tables_wanted = Signal()
    charts_wanted = Signal()
    picture_wanted = Signal(object)
    message = Signal(str)
    unopened = Signal(str, str)
    offer = Signal(str, str, object)

    def __init__(
        self,
        library: Library,
        report: Report,
        appearance: Appearance,
        place_for: Callable[[Report], Place] = Place,
        annotations: AnnotationBook | None = None,
    ) -> None:
        """Open a report; *place_for* gives a new place in one, where the user left it and with what was added to it.

        *annotations* are the reader's marks, which all windows share; without them there are some that nothing keeps.
        """
        super().__init__()
        self.annotations = annotations or AnnotationBook(library, None, self)
        self.library, self.appearance = library, appearance
        appearance.setParent(self)  # what listens to it ends with the window
        self.paragraph_numbers = False
        self.view = "read"
        self.live_charts = False
        self.place_for = place_for
        self.place = self._new_place(report)
        self.places = [self.place]
        self._closed: list[tuple[int, PlaceState]] = []
        self.withheld: list[tuple[int, PlaceState]] = []
        """Places of reports that cannot be read now, with their rank among the open ones: they stay among what is open."""
        self._relay(self.place)

    # Places ------------------------------------------------------------------------------------------

    def open_report(self, report_id: str) -> Place:
        """Make the place that holds a report current, opening one beside it where none does.

        Raises KeyError for an unknown report, ReportUnreadable for one that cannot be opened.
        """
        place = self.place_of(report_id)
        if place is None:
            place = self.add(PlaceState(report_id), self.places.index(self.place) + 1)
        self.show_place(place)
        return place

    def place_of(self, report_id: str) -> Place | None:
        """Return the open place of a report."""
        return next((place for place in self.places if place.report.id == report_id), None)

    def add(self, state: PlaceState, index: int | None = None) -> Place:
        """Open a place without showing it, the last of all or at an index, and return it.

        A report that is open already stays where it is. Raises KeyError for an unknown report, ReportUnreadable for one that cannot be
        opened.
        """
        place = self.place_of(state.report)
        if place is not None:
            return place
        place = self._new_place(self.library.report(state.report))
        if state.here:
            place.put(state)
        self.places.insert(len(self.places) if index is None else index, place)
        self.withheld = [kept for kept in self.withheld if kept[1].report != state.report]
        self.places_changed.emit()
        return place

    def _new_place(self, report: Report) -> Place:
        place = self.place_for(report)
        place.setParent(self)
        return place

    def show_place(self, place: Place) -> None:
        """Make an open place the current one."""
        if place is not self.place:
            self._relay(self.place, stop=True)
            self.place = place
            self._relay(place)
            self.current_changed.emit()

    def step_place(self, step: int) -> None:
        """Make the next place current (1) or the one before (-1), round the ends."""
        self.show_place(self.places[(self.places.index(self.place) + step) % len(self.places)])

    def move_place(self, place: Place, index: int) -> None:
        """Give a place another index among the open ones."""
        if self.places.index(place) != index:
            self.places.remove(place)
            self.places.insert(index, place)
            self.places_changed.emit()

    def close_place(self, place: Place) -> None:
        """Close a place; its neighbour becomes current. The last one stays: a window reads something."""
        if len(self.places) == 1:
            return
        index = self.places.index(place)
        self._closed.append((index, place.state()))
        del self._closed[:-CLOSED]
        self.places.remove(place)
        if place is self.place:
            self.show_place(self.places[min(index, len(self.places) - 1)])
        self.places_changed.emit()
        place.deleteLater()

    @property
    def can_reopen(self) -> bool:
        """Whether a place was closed that can be opened again."""
        return any(self.place_of(state.report) is None for _, state in self._closed)

    def reopen_place(self) -> None:
        """Open the place that was closed last, where it stood and as it was; of a report that is gone say so."""
        while self._closed:
            index, state = self._closed.pop()
            if self.place_of(state.report) is not None:
                continue
            try:
                self.show_place(self.add(state, min(index, len(self.places))))
            except (KeyError, ReportUnreadable) as error:
                self.say_unopened(state.report, error)
            return

    def say_unopened(self, report_id: str, error: Exception) -> None:
        """Say why a report was not opened: it is gone (KeyError), or cannot be read now, as its folder may be away (ReportUnreadable)."""
        entry = self.library.by_id.get(report_id)
        if entry is None or not isinstance(error, ReportUnreadable):
            self.message.emit(tr("The report “{report}” is no longer in the library", report=report_id))
        else:
            self.unopened.emit(tr("{report} cannot be read now", report=self.library.name_of(entry)), f"{error}.")

    def open(self, node: str) -> None:
        """Go to a node of the current report, or of another that the library has (report-id/q2)."""
        report, _, name = node.rpartition("/")
        known = report in self.library.by_id
        if known:
            self.open_report(report)
        self.show_view("read")
        self.place.open(name if known else node)

    def _relay(self, place: Place, stop: bool = False) -> None:
        pairs = (
            (place.section_changed, self.section_changed), (place.anchor_changed, self.anchor_changed),
            (place.filter_changed, self.filter_changed), (place.history_changed, self.history_changed),
            (place.supplied_changed, self.supplied_changed), (place.node_wanted, self.node_wanted),
        )  # fmt: skip
        for signal, own_signal in pairs:
            signal.disconnect(own_signal) if stop else signal.connect(own_signal)

    # What the window shows ---------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Turn to a view by its id."""
        if view != self.view:
            self.view = view
            self.view_changed.emit(view)

    def find(self) -> None:
        """Ask the view that is shown for its own search, the text where it has none."""
        if self.view not in ("numbers", "library", "grades", "improve"):
            self.show_view("read")
        self.find_wanted.emit()

    def charts_are_ready(self) -> None:
        """Say that live charts can be made from now on."""
        self.live_charts = True
        self.charts_ready.emit()

    def show_paragraph_numbers(self, shown: bool) -> None:
        """Show or hide the numbers of paragraphs."""
        if shown != self.paragraph_numbers:
            self.paragraph_numbers = shown
            self.paragraph_numbers_changed.emit(shown)

    def restore_from(self, old: Workspace) -> None:
        """Have open what another workspace had open, at the same places; the view is turned to once the views are there."""
        self.live_charts = old.live_charts
        self.show_paragraph_numbers(old.paragraph_numbers)
        self.appearance.restore_from(old.appearance)
        first = self.place
        self.open_report(old.place.report.id)
        if old.place_of(first.report.id) is None:
            self.close_place(first)
        order = [place.report.id for place in old.places]
        for place in old.places:
            self.add_in_order(place.state(), order)
        self.place.restore_from(old.place)
        self._closed, self.withheld = old._closed, old.withheld

    def add_in_order(self, state: PlaceState, order: Sequence[str]) -> bool:
        """Open a place without showing it, where its report stands in an order of ids; return whether that was done.

        One that the library still lists is withheld until it can be read.
        """
        rank = {report: number for number, report in enumerate(order)}
        before = sum(rank.get(place.report.id, len(order)) < rank[state.report] for place in self.places)
        try:
            self.add(state, before)
        except KeyError:
            return False
        except ReportUnreadable:
            self.withheld.append((rank[state.report], state))
            return False
        return True

    def states(self) -> list[PlaceState]:
        """Return what is open, with what is withheld at its rank."""
        states = [place.state() for place in self.places]
        for rank, state in sorted(self.withheld, key=lambda kept: kept[0]):
            states.insert(rank, state)
        return states
