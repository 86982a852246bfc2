"""The review of an imported report in its window: opened in the place of the Library view, kept, and left again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peelviewer.importers.revising import Imported
from peelviewer.model.library import ReportEntry
from peelviewer.ui.background.library_scan import LibraryScan
from peelviewer.ui.background.revision import Revision
from peelviewer.ui.workspace import Workspace
from peelviewer.views.importing.review_page import ReviewPage
from peelviewer.wording import tr

if TYPE_CHECKING:
    from .places import ViewPlaces


class ImportReviews(QObject):
    """Has one review open at a time; the report is made anew when its view is left, and at the latest when the window closes."""

    def __init__(self, workspace: Workspace, scan: LibraryScan, places: ViewPlaces) -> None:
        super().__init__(places)
        self._workspace, self._scan, self._places = workspace, scan, places
        self._entry: ReportEntry | None = None
        self._revision: Revision | None = None
        self._at = (0, "")
        self.page: ReviewPage | None = None
        """The review that is open."""

    @property
    def report(self) -> str:
        """The id of the report that is under review, nothing where none is."""
        return self._entry.id if self._entry is not None else ""

    def open(self, entry: ReportEntry) -> None:
        """Open the review of a report, with the library in view; another one that is open is left."""
        if self.page is not None and self._entry == entry:
            self._workspace.show_view("library")
            self._places.turn("library")
            return
        self.close()
        if entry.folder in self._places.work.under_review:
            self._workspace.message.emit(tr("The review of this report is open in another window."))
            return
        self._places.work.under_review.add(entry.folder)
        self._entry = entry
        revision = Revision(entry, self)
        revision.opened.connect(self._show)
        revision.failed.connect(self._tell)
        revision.remade.connect(self._scan.again)
        self._revision = revision
        revision.open()

    def _show(self, imported: Imported) -> None:
        if self._revision is None:
            return
        page = ReviewPage(self._workspace.appearance, imported, self._revision, self._workspace.library, self._places)
        page.closed.connect(self.close)
        page.message.connect(self._workspace.message)
        page.status_changed.connect(self._places.status_changed)
        self.page = page
        self._places.addWidget(page)
        self._workspace.show_view("library")
        self._places.turn("library")
        self._places.checks_changed.emit()
        self._places.status_changed.emit()

    def _tell(self, what: str, remedy: str) -> None:
        self._workspace.message.emit(f"{what} {remedy}")

    def make_anew(self) -> None:
        """Make the report anew of what was decided so far; the review stays open."""
        if self._revision is not None:
            self._revision.make_anew()

    def close(self) -> None:
        """Leave the review, and make the report anew of it."""
        page, revision = self.page, self._revision
        self._let_others()
        self.page, self._revision, self._entry = None, None, None
        if revision is not None:
            revision.settled.connect(partial(_let_go, revision))
            revision.make_anew()
        if page is None:
            return
        page.stop()
        self._places.removeWidget(page)
        page.deleteLater()
        if self._workspace.view == "library":
            self._places.turn("library")
        self._places.checks_changed.emit()
        self._places.status_changed.emit()

    def _let_others(self) -> None:
        """Let another window have the review."""
        if self._entry is not None:
            self._places.work.under_review.discard(self._entry.folder)

    def restore_from(self, old: ImportReviews) -> None:
        """Open the review that another window has open."""
        entry = old._entry
        old.finish()
        old._let_others()
        if entry is not None:
            self.open(entry)

    def finish(self) -> None:
        """Make the report anew of what was decided, and wait for it."""
        for revision in self.findChildren(Revision):
            revision.finish()

    def stop(self) -> None:
        """Make the report anew, and end all that is being done."""
        self.finish()
        self._let_others()
        for revision in self.findChildren(Revision):
            revision.stop()
        if self.page is not None:
            self.page.stop()


def _let_go(revision: Revision) -> None:
    revision.deleteLater()
