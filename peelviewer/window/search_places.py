"""Search in the window: the list below the field, the results in the contents' place, and their marks in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from peelviewer.analysis.search.filters import NO_FILTERS, Facets, Filters
from peelviewer.model.library import ReportUnreadable
from peelviewer.store.user_store import UserStore
from peelviewer.ui.search.extent import Extent
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.workspace import Workspace
from peelviewer.views.search.hit_marks import HitMarks
from peelviewer.views.search.panel import SearchPanel
from peelviewer.views.search.results import NARROWEST, ResultsPane
from peelviewer.views.search.saved_searches import SavedSearches
from peelviewer.wording import plural, tr

from .like_this import LikeThis
from .places import ViewPlaces
from .toolbar import Toolbar

if TYPE_CHECKING:
    from peelviewer.ui.documents.reading_text import ReadingText
    from peelviewer.views.reading.panes import ReadingPanes
    from peelviewer.views.reading.reading import Reading


SETTLE_TIME = 50
"""Milliseconds after which a hit that was opened is brought into view once more."""
MOMENT = 6000
"""Milliseconds for which hits are marked in the text while the results, for want of room, do not stand beside it."""


class SearchPlaces(QObject):
    """Opens hits where they stand, and keeps results and text at one; results_made carries the results when they are first there."""

    results_made = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        searching: SearchWorker,
        views: ViewPlaces,
        toolbar: Toolbar,
        middle: QHBoxLayout,
        store: UserStore | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._searching, self._views, self._field = workspace, searching, views, toolbar.field
        self._middle, self._body = middle, parent
        # Before the panel, which sees first what comes to the field: the menu key is about the hit that was come to.
        self.saved = SavedSearches(
            toolbar.field, toolbar.magnifier, store, lambda filters: self.results.bar.described(filters), workspace.message.emit
        )
        self.panel = SearchPanel(workspace, searching, toolbar.field, parent)
        self.marks = HitMarks(self._reading.text)
        self._results: ResultsPane | None = None
        self._closed = ("", NO_FILTERS)
        """The query whose results were closed last, and what they were narrowed to."""
        self.like = LikeThis(workspace, searching, self)
        self.panel.focus_released.connect(self._reading.text.setFocus)
        self.panel.chosen.connect(self.show)
        self.panel.crowd_chosen.connect(self._show_crowd)
        self.panel.answered.connect(self._renew)
        self.panel.failed.connect(lambda reason: self.results.say_why(reason))
        self.panel.walk_wanted.connect(lambda: self.results.take_focus())
        self.saved.wanted.connect(self._ask_saved)
        searching.counted.connect(self._show_counts)  # no lambda: the worker outlives the window, and would hold it
        searching.filled.connect(self._show_progress)
        # Panes that come or go with the place, and a header that grows with its title, have been laid out then.
        self._settle_timer = _timer(self, SETTLE_TIME, self._settle)
        self.moment = _timer(self, MOMENT, self._lift)
        """Runs while marks are shown that nothing beside the text explains."""
        views.panes.panes_changed.connect(self._fit)
        workspace.view_changed.connect(lambda view: self._fit())
        self._reading.chapter_shown.connect(self.mark)
        self._reading.chapter_find.ended.connect(self.mark)
        self._reading.text.installEventFilter(self)
        views.panes.installEventFilter(self)
        parent.installEventFilter(self)

    @property
    def _reading(self) -> Reading:
        return self._views.panes.reading

    @property
    def text(self) -> ReadingText:
        """The text that hits are shown in."""
        return self._reading.text

    @property
    def results(self) -> ResultsPane:
        """The results beside the text, made when they are first asked for."""
        if self._results is None:
            self._results = ResultsPane(self._workspace, self._body)
            self._middle.insertWidget(0, self._results)
            self._results.chosen.connect(self._open)
            self._results.narrowed.connect(self._take_filters)
            self._results.more_wanted.connect(lambda filters: self.panel.ask_again())
            self._results.file_wanted.connect(self._save_file)
            self._results.memory_wanted.connect(lambda: self.saved.add(self.panel.query, self.panel.filters))
            self._results.closed.connect(self.close)
            self._results.focus_released.connect(self._reading.text.setFocus)
            self.results_made.emit(self._results)
        return self._results

    @property
    def is_open(self) -> bool:
        """Whether results stand beside the text, be it in another view."""
        return self.panel.beside

    @property
    def is_settled(self) -> bool:
        """Whether what was opened last stands where it will stay: panes come and go with it."""
        return not self._settle_timer.isActive()

    @property
    def _give_way(self) -> bool:
        """Whether there is no room for the results beside what was asked for."""
        return self.panel.beside and self._workspace.view == "read" and self.results.isHidden()

    @property
    def _leads_back(self) -> bool:
        """Whether the results come back where the companion is left, which was asked for in their place."""
        return self._give_way and not self._views.panes.companion.isHidden()

    # Opening and closing -----------------------------------------------------------------------------

    def show(self, hit: Any) -> None:
        """Open a hit of the list with the results beside it, or the first of the results."""
        if hit is None:
            self.results.step(1)
            return
        self._open_results(hit)
        self._open(hit)

    def _show_crowd(self, hit: Any) -> None:
        """Show all hits of the kind of one whose title many reports have, and that one among them, without opening it."""
        self._open_results(hit)
        self.results.narrow(NO_FILTERS._replace(kind=hit.kind))
        self._workspace.show_view("read")
        self.results.take_focus()

    def _open_results(self, current: Any) -> None:
        self.panel.beside = True
        self._searching.count()
        self.results.show_hits(self.panel.query, self.panel.hits, self.panel.extent, current)
        _narrow_again(self.results, *self._closed, current)
        self._fit()
        if not self.panel.extent.of_all and self._searching.is_whole:  # the list was closed when the last report was indexed
            self.panel.ask_again()

    def stand_beside(self) -> None:
        """Have the results beside the text for what is asked for without words; a search begins without those of the last one."""
        self._field.clear()
        self.panel.hide()
        self.panel.beside, self.panel.filters, self.panel.query, self.panel.hits = True, NO_FILTERS, "", []
        self.results.model.filters = NO_FILTERS
        self._workspace.show_view("read")
        self._fit()
        self._workspace.message.emit("")  # what was said of the hits before is no longer so

    def close(self) -> None:
        """Close the results: the contents are there again, and the text without marks; asked again they are narrowed as they were."""
        if not self.panel.beside:
            return
        self.panel.beside = False
        self._closed = self.panel.query, self.panel.filters
        self.panel.filters = self.results.model.filters = NO_FILTERS
        self.moment.stop()
        self._fit()
        self._reading.text.marks.clear()
        self._workspace.message.emit("")  # what was said of the hits is no longer so
        self._reading.chapter_find.again()
        self._reading.text.setFocus()

    def _fit(self) -> None:
        if self._results is None:
            return
        panes = self._views.panes
        # The contents go first, or the window would grow to hold both; what is asked for beside the text goes before the results.
        panes.cover_contents(self.panel.beside, self._body.width() - NARROWEST)
        room = self._body.width() - panes.least_width
        shown = self.panel.beside and room >= NARROWEST and self._workspace.view == "read"
        if shown == self._results.isHidden():
            self._results.setVisible(shown)
            self.mark()

    def _renew(self, query: str, hits: list[Any]) -> None:
        """Show what is found for what was typed while the results are there."""
        if query and not hits and self.panel.filters != NO_FILTERS:  # what was chosen for another query leaves nothing of this one
            self.panel.filters = self.results.model.filters = NO_FILTERS
            self.panel.ask_again()
            return
        self.results.model.filters = self.panel.filters
        self.results.show_hits(query, hits, self.panel.extent if query else Extent())
        self.panel.filters = self.results.model.filters
        self._searching.count()
        _show_text(self._workspace, self._field)
        self.mark()
        self._workspace.message.emit("")

    def _take_filters(self) -> None:
        self.panel.filters = self.results.model.filters
        self.mark()

    def _ask_saved(self, query: str, filters: Filters) -> None:
        """Ask a kept search again, with the results beside the text."""
        self.panel.hide()
        self._field.setText(query)
        self.panel.beside, self.panel.filters = True, filters
        self.results.model.filters = filters
        self._fit()
        self.panel.ask_again()

    def _show_counts(self, query: str, facets: Facets) -> None:
        if self.panel.beside and query == self.results.query:
            self.results.show_extent(self._searching.extent)

    def _show_progress(self, done: int, of: int) -> None:
        if self._results is not None:
            self._results.show_progress(done, of)

    def _save_file(self, suffix: str) -> None:
        from .results_file import save_results

        save_results(self._body.window(), self._workspace, self.results, suffix)

    def step(self, step: int) -> bool:
        """Open the next hit (1) or the one before (-1); return whether there are results to walk."""
        if not self.panel.beside and not (self.panel.hits and self.panel.query == self._field.text()):
            return False
        if not self.panel.beside:
            self._open_results(None)
        self.results.step(step)
        return True

    # In the text -------------------------------------------------------------------------------------

    def _open(self, hit: Any) -> None:
        """Open a hit where it stands; what stands in the chapter that is read is only brought into view."""
        document = self._reading.text.chapter
        near = (
            document is not None
            and self._workspace.view == "read"
            and hit.report == document.report.id
            and hit.chapter == document.chapter.id
        )
        self._lay_out()
        self.mark()
        if near and hit.kind in ("section", "finding") and self.marks.here.get(self.results.model.current):
            self._views.panes.forget_what_was_asked()
            self._views.panes.fit()
        else:
            if not self._is_there(hit):
                return
            self._lay_out()
            self.mark()
        self._show_current()
        self._settle_timer.start()
        self._show_hits_here()

    def _is_there(self, hit: Any) -> bool:
        """Open what a hit leads to; say so where its report has gone since it was found, and have it indexed no longer."""
        try:
            if hit.report and hit.report not in self._workspace.library.by_id:
                raise KeyError(hit.report)
            self._workspace.open(hit.target)
        except (KeyError, ReportUnreadable) as error:
            self._workspace.say_unopened(hit.report, error)
            self._searching.update()
            return False
        return True

    def _show_current(self) -> None:
        hit = self.results.model.current_hit
        if hit is not None and hit.kind not in ("note", "term"):  # a note's panel is whole in view
            self.marks.reveal()

    def _settle(self) -> None:
        self._show_current()
        self.results.scroll_to_current()

    def _lay_out(self) -> None:
        """Give panes and header their places now: a hit is brought into view in a text that has its width."""
        layouts = (self._body.layout(), self._reading.layout())
        for _ in range(2):  # a pane that gives way makes room for another
            for layout in layouts:
                if layout is not None:
                    layout.activate()
            for widget in (self._views.panes, self._reading):
                QCoreApplication.sendPostedEvents(widget, QEvent.Type.LayoutRequest.value)

    def mark(self) -> None:
        """Mark the hits of the chapter that is shown, unless words are looked for in it."""
        if self.panel.beside and not self._reading.chapter_find.is_open:
            self.marks.show(self.results.model.hits, self.results.model.current)
            self.moment.start() if self._give_way else self.moment.stop()

    def _lift(self) -> None:
        if self._give_way and not self._reading.chapter_find.is_open:
            self._reading.text.marks.clear()

    def _show_hits_here(self) -> None:
        here = plural("{n} hit in this chapter", "{n} hits in this chapter", len(self.marks.here)) if self.marks.here else ""
        next_keys = tr("F3 next, Shift+F3 previous, Esc back to the contents")
        keys = tr("F3 next, Shift+F3 previous, Esc back to the results") if self._leads_back else next_keys
        self._workspace.message.emit(f"{here}   ·   {keys}" if here else keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the results with Escape in the text, and keep them as wide as the window allows."""
        if event.type() == QEvent.Type.Resize:
            if watched is self._body:
                self._fit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._leave(watched)
        return False

    def _leave(self, watched: QObject) -> bool:
        """Go back with Escape to the results that gave way, from the text to the contents, or from the companion to the text."""
        if self._reading.chapter_find.is_open:
            return False
        if self._leads_back:
            self._views.panes.leave_companion()
            self.results.take_focus()
            self._show_hits_here()
            return True
        if watched is self._reading.text and self.panel.beside and self._workspace.view == "read":
            self.close()
            return True
        return _to_text(self._views.panes)


def _to_text(panes: ReadingPanes) -> bool:
    """Give the keyboard from the companion to the text; return whether the companion had it."""
    focus = QApplication.focusWidget()
    beside = focus is not None and panes.companion.isAncestorOf(focus)
    if beside:
        panes.take_focus()
    return beside


def _show_text(workspace: Workspace, field: QWidget) -> None:
    """Turn to the text; a field that is typed in keeps the keyboard, as the rest of the words belongs there."""
    typed_in = field.hasFocus()
    workspace.show_view("read")
    if typed_in:
        field.setFocus()


def _narrow_again(results: ResultsPane, closed: str, filters: Filters, current: Any) -> None:
    """Narrow results of a query that was closed as they were, unless the hit that is opened is none of those left."""
    if closed == results.query and filters != NO_FILTERS and (current is None or results.model.is_left(current, filters)):
        results.narrow(filters)


def _timer(parent: QObject, milliseconds: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
