"""The Improve view in its window: how it lists is kept, and what it names opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peelviewer.model.library import ReportUnreadable
from peelviewer.store.choices import IMPROVEMENT_LIST
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.dialogs.web import open_page
from peelviewer.ui.keeping import keep
from peelviewer.ui.links import is_web, open_folder
from peelviewer.ui.workspace import Workspace
from peelviewer.views.improve.improve import ImproveView
from peelviewer.wording import tr

from .tracking import Tracking

if TYPE_CHECKING:
    from peelviewer.window.places import ViewPlaces


def improve_view(places: ViewPlaces) -> ImproveView:
    """Return the view as it was left, wired to what keeps and opens."""
    workspace = places.workspace
    view = ImproveView(workspace, places.improvements, places)
    view.asked.use(places.work.searching)
    tracking = Tracking(places)
    view.asked.track_wanted.connect(lambda rows: tracking.track_rows(rows))  # a method of what no part holds would be forgotten
    KeptList(view, workspace, places.store)
    view.open_wanted.connect(lambda report, node: open_node(workspace, report, node))
    view.slide_wanted.connect(lambda report, section: _add_slide(places, report, section))
    view.link_wanted.connect(lambda link: _follow(workspace, link))
    return view


def open_node(workspace: Workspace, report: str, node: str) -> bool:
    """Read a node of a report; where that cannot be opened say so. Return whether it could."""
    try:
        workspace.open_report(report)
    except KeyError:
        workspace.message.emit(tr("The report “{report}” is not in the library", report=report))
        return False
    except ReportUnreadable as error:
        workspace.message.emit(str(error))
        return False
    workspace.open(node or workspace.place.section_id)
    return True


def _add_slide(places: ViewPlaces, report: str, section: str) -> None:
    """Add what a report asks for under a question to that report's deck."""
    try:
        places.workspace.open_report(report)
    except (KeyError, ReportUnreadable):
        places.workspace.message.emit(tr("The report “{report}” is not in the library", report=report))
        return
    places.improvement_slide_wanted.emit(section)


def _follow(workspace: Workspace, link: str) -> None:
    """Open a page of the web, or the folder a file is in: a link may come from a colleague's list, and a file might be run."""
    if is_web(link):
        open_page(link)
    elif open_folder(Path(link).parent):
        workspace.message.emit(tr("Its folder is open: {name}", name=Path(link).name))
    else:
        workspace.message.emit(tr("There is no such file now: {name}", name=link))


class KeptList(QObject):
    """Puts the list as it was left, and keeps it when that rests."""

    def __init__(self, view: ImproveView, workspace: Workspace, store: UserStore | None) -> None:
        super().__init__(view)
        self._view, self._workspace, self._store = view, workspace, store
        if store is not None and (state := IMPROVEMENT_LIST.of(store.settings)):
            view.take_state(state)
        self._kept = view.state()
        self._soon = Soon(self.save, self)
        view.status_changed.connect(self._soon.start)
        view.save_wanted.connect(self.save)
        view.destroyed.connect(self._soon.stop)

    def save(self) -> None:
        """Keep how the improvements are listed, where it is another than that kept."""
        self._soon.stop()
        state = self._view.state()
        if state != self._kept:
            self._kept = state
            act = lambda store: IMPROVEMENT_LIST.keep(store.settings, state)  # noqa: E731 -- it holds no part of the window
            keep(self._store, keeping.IMPROVEMENT_LIST, act, self._workspace.message.emit)
