"""The reading pane: header, find bar and the text of a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peelviewer.model.report import Section
from peelviewer.text.inline import note_number
from peelviewer.ui.dialogs.web import open_page
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.left_out import ALL
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER, NARROW_OVERVIEW, RIGHT_MARGIN
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .chapter_documents import ChapterDocuments, Left
from .chapter_find import ChapterFind
from .filter_chip import filter_name
from .header import Header
from .number_jump import NumberJump
from .progress import passed

if TYPE_CHECKING:
    from .find_bar import FindBar


class Reading(QWidget):
    """Shows the chapter of the open place and follows the reader; chapter_shown says that another document is shown."""

    chapter_shown = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._documents = ChapterDocuments(workspace)
        self._place_shown = workspace.place
        self._goal = ""
        self._read = 0
        self.header = Header(workspace, self)
        self.place, self.title, self.badge = self.header.place, self.header.title, self.header.badge
        self.text = ReadingText(workspace.appearance, self)
        self.text.paragraph_numbers = workspace.paragraph_numbers
        self.chapter_find = ChapterFind(workspace.appearance, self.text, self)
        self.chapter_find.bar_made.connect(self._place_bar)
        self.chapter_shown.connect(self.chapter_find.again)
        self.jump = NumberJump(workspace, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)
        self._connect()

    def _connect(self) -> None:
        workspace, text = self._workspace, self.text
        text.place_moved.connect(self._follow_reader)
        text.link_followed.connect(self.follow)
        text.chapter_ended.connect(self._turn)
        text.digit_typed.connect(self.jump.type)
        text.erratum_asked.connect(workspace.errata_wanted)
        self.jump.typed.connect(lambda digits: workspace.message.emit(tr("To paragraph {digits}", digits=digits) if digits else ""))
        self.jump.failed.connect(workspace.message)
        text.fitted.connect(self._align)
        self._refit_timer = QTimer(self)  # not while the pane is being resized
        self._refit_timer.setSingleShot(True)
        self._refit_timer.setInterval(0)
        self._refit_timer.timeout.connect(self._refit)
        text.fitted.connect(self._refit_timer.start)
        text.zoom_wanted.connect(lambda step: workspace.appearance.set_zoom(workspace.appearance.zoom + step))
        workspace.node_wanted.connect(self.open)
        workspace.find_wanted.connect(self._ask_to_find)
        workspace.section_changed.connect(self._show_place)
        workspace.appearance.theme_changed.connect(self._rebuild_all)
        workspace.appearance.zoom_changed.connect(self._rebuild_all)
        workspace.filter_changed.connect(self.rebuild)
        workspace.supplied_changed.connect(lambda subject: self.rebuild())
        workspace.paragraph_numbers_changed.connect(self._number_paragraphs)
        workspace.current_changed.connect(self._show_report)

    # Opening -------------------------------------------------------------------------------------

    def open(self, node: str) -> None:
        """Open a node: a heading, paragraph, figure, note, indicator, term, error in print or area for improvement."""
        report = self._workspace.place.report
        if node in report.sections:
            self._show(report.sections[node])
            return
        from peelviewer.analysis.marking.anchors import of_caveat, of_erratum, of_note
        from peelviewer.analysis.nodes import UnknownNode, resolve

        try:
            found = resolve(report, self._workspace.library, node)
        except UnknownNode as error:
            if self.text.chapter is None:
                self._show(report.chapters[0])
            self._workspace.message.emit(str(error))
            return
        if found.kind == "term":
            self._workspace.term_wanted.emit(found.title)
        if found.section not in report.sections:
            return
        section = report.sections[found.section]
        if found.kind == "note":
            self._show(section, of_note(report, report.chapter_of[section.id], number := int(found.id.removeprefix("note-"))))
            self.text.open_note(number)
        elif found.kind in ("figure", "indicator", "improvement", "practice"):
            self._show(section, found.id)
        elif found.kind == "erratum":
            self._show(section, of_erratum(report, found.id))
            self._workspace.errata_wanted.emit()
        elif found.kind == "caveat":
            self._show(section, of_caveat(report, found.id))
        else:
            self._show(section, found.paragraph)

    def show_note(self, number: int) -> None:
        """Open a note in place, or close it."""
        self.text.toggle_note(number)

    def _show(self, section: Section, anchor: str = "") -> None:
        """Show a heading, or what is named of it, though the filter may leave it out; the heading where that stands nowhere."""
        place = self._workspace.place
        chapter = place.report.chapter_of[section.id]
        if anchor and not self._document(chapter).holds(anchor):
            self._reveal(chapter, anchor)
        if not anchor or not self._document(chapter).holds(anchor):
            anchor = section.id
            self._reveal(chapter, anchor)
        document = self._document(chapter)
        if self.text.chapter is not document:
            self.text.show_chapter(document)
            self.chapter_shown.emit()
        block, self._goal = document.block_near(anchor), anchor
        self.text.go_to(block)
        self._keep_place(section.id if anchor == section.id else document.section_at(block).id, anchor)

    def _reveal(self, chapter: Section, anchor: str) -> None:
        if self._workspace.place.filter and not self._document(chapter).holds(anchor):
            self._workspace.place.show_anyway(anchor)

    def _keep_place(self, section: str, anchor: str) -> None:
        """Say where the reader is now: under which heading, at what, and how much has been read."""
        self._read = passed(self.text)
        self._workspace.place.read(section, anchor)
        self._show_place(section)

    def _document(self, chapter: Section) -> ChapterDocument:
        return self._documents.of(self._workspace.place, chapter, narrow=chapter.is_overview and self._is_narrow())

    def _is_narrow(self) -> bool:
        """Whether the overview's grades have no room beside its words."""
        return self.isVisible() and self.text.width() - 16 - GUTTER - RIGHT_MARGIN < NARROW_OVERVIEW * self._workspace.appearance.zoom

    def _refit(self) -> None:
        """Lay the overview out anew where the pane has become too narrow for it, or wide enough."""
        document = self.text.chapter
        if document is not None and document.chapter.is_overview and document.narrow != self._is_narrow():
            self.rebuild()

    def _show_report(self) -> None:
        """Show the report that is current now where it was left, and remember where the other one is left."""
        text, place, old = self.text, self._workspace.place, self._place_shown
        anchor, scrolled = self._goal if text.goal is not None else old.anchor, text.verticalScrollBar().value()
        left = Left(text.chapter, anchor, text.open_notes(), self._read, scrolled, text.lineWrapColumnOrWidth(), text.goal)
        self._documents.leave(old, left)
        self._place_shown = place
        self._name_filter()
        document, before = self._document(place.chapter), self._documents.come_back(place)
        text.show_chapter(document)
        if before is not None and before.document is document and before.width == text.lineWrapColumnOrWidth():
            self._goal = before.anchor
            text.scroll_back(before.scrolled, before.goal)
            self._show_place(place.section_id)
        else:
            notes = before.notes if before is not None and before.document is not document else []
            self._return_to(document, before.anchor if before is not None else place.anchor or place.section_id, notes)
        if before is not None:
            self._read = before.read
        self.chapter_shown.emit()

    def _name_filter(self) -> None:
        kind = self._workspace.place.filter
        self.chapter_find.nothing = tr("Not in what “{filter}” leaves", filter=filter_name(kind)) if kind else ""

    def _number_paragraphs(self, shown: bool) -> None:
        self.text.paragraph_numbers = shown
        self.text.viewport().update()

    def _rebuild_all(self) -> None:
        self._documents.drop_all()
        self.rebuild()

    def rebuild(self) -> None:
        """Build the chapter anew in the theme, zoom and filter of now, at the same place."""
        self.badge.set_theme(self._workspace.appearance.theme)
        self.chapter_find.apply_theme()
        self._name_filter()
        self._documents.drop(self._workspace.place)
        if self.text.chapter is None:
            return
        anchor, notes, read = self._anchor(), self.text.open_notes(), self._read
        document = self._document(self._workspace.place.chapter)
        self.text.show_chapter(document)
        self._return_to(document, anchor, notes)
        self._read = read
        self.chapter_shown.emit()

    def _anchor(self) -> str:
        """Return what was gone to, also where a filter had only what follows it, or what is at the top since the reader moved."""
        document = self.text.chapter
        if document is None or (self.text.goal is not None and document.block_near(self._goal) == self.text.here()):
            return self._goal
        return document.anchor_at(self.text.here())

    def restore_from(self, old: Reading) -> None:
        """Be where another pane was, with the notes it had open and the words it looked for."""
        document = self.text.chapter
        if document is None or old.text.chapter is None:
            return
        self._return_to(document, old._anchor(), old.text.open_notes())
        self.chapter_find.restore_from(old.chapter_find)

    def _return_to(self, document: ChapterDocument, anchor: str, notes: list[int]) -> None:
        for number in notes:
            self.text.toggle_note(number)
        block = document.block_near(anchor)
        self._goal = anchor
        self.text.go_to(block)
        self._keep_place(document.section_at(block).id, anchor if document.holds(anchor) else document.anchor_at(block))

    def _show_place(self, place: str) -> None:
        self.header.show_place(place)
        self._align()

    def _align(self) -> None:
        """Keep header and find bar over the text's measure."""
        margins = self.text.viewportMargins()
        left, right = margins.left() + GUTTER, margins.right() + RIGHT_MARGIN + 16
        bar = self.chapter_find.made_bar
        if bar is not None:
            bar.setContentsMargins(left - 16, 0, max(0, right - 16), 0)
        self.header.align(left, right, self.width())

    def _follow_reader(self, section: str, anchor: str) -> None:
        self.jump.end()
        self._read = passed(self.text)
        self._workspace.place.read(section, anchor)

    # Links ---------------------------------------------------------------------------------------

    def follow(self, target: str) -> None:
        """Follow a link of the text: a note, term, figure, heading, or a page in the user's browser."""
        kind, _, name = target.partition(":")
        if kind == "note":
            number = note_number(name)
            if number is not None:
                self.show_note(number)
        elif kind == "term":
            self._workspace.term_wanted.emit(name)
        elif kind == "figure":
            self._workspace.figure_wanted.emit(name)
        elif target.startswith("#"):
            self._workspace.open(target[1:])
        elif target == ALL:
            self._workspace.place.set_filter("")
        else:
            open_page(target)
        if kind in ("note", "term"):  # shown beside where the keyboard is
            from peelviewer.ui.spoken import say

            from .link_words import link_words

            say(self.text, link_words(self._workspace, self.text, kind, name))

    def _turn(self, step: int) -> None:
        chapters = self._workspace.place.report.chapters
        number = chapters.index(self._workspace.place.chapter) + step
        if 0 <= number < len(chapters):
            self._workspace.open(chapters[number].id)

    # Find ----------------------------------------------------------------------------------------

    @property
    def finder(self) -> FindBar:
        """The bar to find words in the chapter."""
        return self.chapter_find.bar

    def _ask_to_find(self) -> None:
        if self._workspace.view == "read":
            self.chapter_find.ask()

    def _place_bar(self, bar: FindBar) -> None:
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, bar)
        self._align()

    # Copy and progress -----------------------------------------------------------------------------

    def paragraph(self) -> str:
        """Return the number of the paragraph at the top, or of the next; empty at a heading."""
        document, block = self.text.chapter, self.text.here()
        while document is not None and block.isValid() and document.heading_at(block) is None:
            finding = document.finding_of(block)
            if finding is not None:
                return finding.number
            block = block.next()
        return ""

    def progress(self) -> float:
        """Return the share of the report's findings that are read, 0 to 1: theme, size and filter do not change it."""
        document = self.text.chapter
        if document is None:
            return 0.0
        before, _, total = document.report.findings_before[document.chapter.id]
        return (before + self._read) / max(1, total)
