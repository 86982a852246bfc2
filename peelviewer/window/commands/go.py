"""The Go menu: through the report, and from pane to pane."""

from __future__ import annotations

from functools import partial

from peelviewer.analysis.editions_held import heading_in, other_edition
from peelviewer.model.editions import gives_grades
from peelviewer.model.library import Held, ReportUnreadable
from peelviewer.ui.dialogs.web import open_page
from peelviewer.ui.links import published_page
from peelviewer.views.reading.companion.companion import FIGURES, MARKS, NOTES, TERMS
from peelviewer.wording import tr, translatable

from .base import Menu, Parts, Verb

READ_PUBLISHED, READ_DIGEST = translatable("Read the published wording"), translatable("Read the digest")
READ_RESTATED = {"summary": translatable("Read the summary")}


class GoMenu(Menu):
    """Walks through the report, between the panes, and from one edition of it to another."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._other: Held | None = None
        self._header = self.views.panes.reading.header
        self._header.edition.wanted.connect(self.read_other_edition)
        self.workspace.current_changed.connect(self._look_for_editions)
        self.workspace.library_changed.connect(lambda ids: self._look_for_editions())
        self._look_for_editions()

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        panes = self.views.panes
        chapter_ended = panes.reading.text.chapter_ended
        return {
            "back": lambda: self.workspace.place.back(),
            "forward": lambda: self.workspace.place.forward(),
            "previous_chapter": partial(chapter_ended.emit, -1),
            "next_chapter": partial(chapter_ended.emit, 1),
            "previous_section": partial(self._step_section, -1),
            "next_section": partial(self._step_section, 1),
            "go_to_paragraph": self.go_to_paragraph,
            "read_published": self.read_other_edition,
            "read_restated": self.read_other_edition,
            "published_page": self.open_published_page,
            "focus_contents": self.focus_contents,
            "focus_text": panes.take_focus,
            "focus_companion": panes.turn_companion,
            "figures_here": partial(panes.turn_companion, FIGURES),
            "notes_here": partial(panes.turn_companion, NOTES),
            "terms_here": partial(panes.turn_companion, TERMS),
            "errors_here": partial(panes.turn_companion, MARKS),
        }

    def enabled(self) -> dict[str, bool]:
        """Return whether there is a heading to go back or forward to, and another edition to turn to."""
        place = self.workspace.place
        published = self._other is not None and gives_grades(self._other.edition)
        return {
            "back": place.can_go_back,
            "forward": place.can_go_forward,
            "read_published": published,
            "read_restated": self._other is not None and not published,
        }

    def _look_for_editions(self) -> None:
        """Offer the way to the other edition of the report that is read, where the library holds one."""
        self._other = other_edition(self.workspace.library, self.workspace.place.report)
        self._header.edition.offer(self.name_of_other_edition())
        self.changed.emit()

    def name_of_other_edition(self) -> str:
        """Return what leads to the other edition of the report that is read, in words; empty where there is none."""
        if self._other is None:
            return ""
        return tr(READ_PUBLISHED) if gives_grades(self._other.edition) else tr(READ_RESTATED.get(self._other.edition, READ_DIGEST))

    def read_other_edition(self, section: str = "") -> None:
        """Go to the other edition of the report that is read, at what answers a heading (empty: that which is read)."""
        if self._other is None:
            return
        place = self.workspace.place
        try:
            other = self.workspace.library.report(self._other.id)
        except ReportUnreadable as error:
            self.workspace.message.emit(str(error))
            return
        self.workspace.open(f"{other.id}/{heading_in(place.report, section or place.section_id, other)}")

    def open_published_page(self) -> None:
        """Open in the user's browser where the report that is read is published; where no address is held say by what to look for it."""
        report = self.workspace.place.report
        page = published_page(self.workspace.library, report)
        if page is not None and not open_page(page.address):
            self.workspace.message.emit(tr("No program of this computer opens {address}", address=page.address))
        elif page is not None and page.of_report:  # what the system starts for it may fail unheard
            self.workspace.message.emit(tr("Your browser is asked to open {address}", address=page.address))
        elif page is not None:
            force = self.workspace.library.force_of(report.force).name
            words = tr(
                "The report's own address is not held: this is the inspectorate's page on {force} in {year}", force=force, year=report.year
            )
            self.workspace.message.emit(f"{words} (ISBN {report.isbn})" if report.isbn else words)
        elif page is None and report.isbn:
            self.workspace.message.emit(tr("No address of the published page is held; look for ISBN {isbn}", isbn=report.isbn))
        elif page is None:
            self.workspace.message.emit(tr("No address of the published page is held"))

    def _step_section(self, step: int) -> None:
        if self.views.reviewed is not None:  # there the way leads from one thing to confirm to the next
            self.views.reviewed.step(step)
            return
        headings = list(self.workspace.place.report.sections)
        index = headings.index(self.workspace.place.section_id) + step
        if 0 <= index < len(headings):
            self.workspace.open(headings[index])

    def go_to_paragraph(self) -> None:
        """Ask for a paragraph's number and go there."""
        from peelviewer.views.reading.go_to_sheet import GoToSheet

        sheet = GoToSheet(self.workspace, self.parts.window)
        sheet.chosen.connect(self._go_to)
        sheet.open()

    def _go_to(self, node: str) -> None:
        self.workspace.show_paragraph_numbers(True)
        self.workspace.open(node)

    def focus_contents(self) -> None:
        """Give the keyboard to the contents."""
        self.views.panes.show_contents(True)
        self.views.panes.contents.tree.setFocus()
