"""The reading pane: header, find bar and the text of a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peelviewer.analysis.citation import of_passage
from peelviewer.model.report import Section
from peelviewer.text.inline import note_number, typographic
from peelviewer.ui.documents.document import ChapterBuilder, ChapterDocument
from peelviewer.ui.documents.nodes import Blocks
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER, RIGHT_MARGIN
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.links import open_web
from peelviewer.ui.look.badge import Badge
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .chapter_find import ChapterFind
from .find_bar import FindBar
from .number_jump import NumberJump
from .place_line import PlaceLine

if TYPE_CHECKING:
    from peelviewer.analysis.nodes import Node


LEAST_WIDE_OVERVIEW = 560
"""Pixels at 100 % below which the overview's grades stand below its words."""


class Reading(QWidget):
    """Shows the chapter that holds the open place and follows the reader through it; chapter_shown says that its document is another."""

    chapter_shown = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._terms = TermFinder(workspace.library.glossary)
        self._documents: dict[tuple[str, str, bool], ChapterDocument] = {}
        self._shown = workspace.place
        self._narrow = False
        self._header()
        self.text = ReadingText(workspace.appearance, self)
        self.text.paragraph_numbers = workspace.paragraph_numbers
        self.chapter_find = ChapterFind(workspace.appearance, self.text, self)
        self.chapter_find.bar_made.connect(self._place_bar)
        self.jump = NumberJump(workspace, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)
        self._connect()

    def _header(self) -> None:
        self.header = QWidget(self)
        self.header.setObjectName("header")
        self.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.place, self.title = PlaceLine(self.header), PlainLabel(self.header)
        self.title.setObjectName("title")
        self.title.setFont(face(20, serif=True, weight=600))
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.badge = Badge(self._workspace.appearance.theme, parent=self.header)
        first = QHBoxLayout()
        first.addWidget(self.place)
        first.addStretch()
        first.addWidget(self.badge)
        layout = QVBoxLayout(self.header)
        layout.setSpacing(2)
        layout.setContentsMargins(0, 10, 0, 10)
        layout.addLayout(first)
        layout.addWidget(self.title)

    def _connect(self) -> None:
        workspace, text = self._workspace, self.text
        text.place_moved.connect(lambda section: workspace.place.read(section))
        text.link_followed.connect(self.follow)
        text.chapter_ended.connect(self._turn)
        text.digit_typed.connect(self.jump.type)
        text.erratum_asked.connect(workspace.errata_wanted)
        self.jump.typed.connect(lambda digits: workspace.message.emit(tr("To paragraph {digits}", digits=digits) if digits else ""))
        text.fitted.connect(self._align)
        text.fitted.connect(self._refit, Qt.ConnectionType.QueuedConnection)
        text.zoom_wanted.connect(lambda step: workspace.appearance.set_zoom(workspace.appearance.zoom + step))
        workspace.node_wanted.connect(self.open)
        workspace.find_wanted.connect(self._ask_to_find)
        workspace.section_changed.connect(self._show_place)
        workspace.appearance.theme_changed.connect(self.rebuild)
        workspace.appearance.zoom_changed.connect(self.rebuild)
        workspace.filter_changed.connect(self.rebuild)
        workspace.supplied_changed.connect(lambda subject: self.rebuild())
        workspace.paragraph_numbers_changed.connect(self._number_paragraphs)
        workspace.current_changed.connect(self._show_report)

    # Opening -------------------------------------------------------------------------------------

    def open(self, node: str) -> None:
        """Open a node: a heading, paragraph, figure, note, indicator, term or area for improvement."""
        report = self._workspace.place.report
        if node in report.sections:
            self._show_section(report.sections[node])
            return
        from peelviewer.analysis.nodes import UnknownNode, resolve

        try:
            found = resolve(report, self._workspace.library, node)
        except UnknownNode as error:
            if self.text.chapter is None:
                self._show_section(report.chapters[0])
            self._workspace.message.emit(str(error))
            return
        if found.section in report.sections:
            self._show_section(report.sections[found.section])
            self._show_node(found)
        elif self.text.chapter is None:
            self._show_section(report.chapters[0])
        if found.kind == "term":
            self._workspace.term_wanted.emit(found.title)
        elif found.kind == "erratum":
            self._workspace.errata_wanted.emit()

    def _show_node(self, found: Node) -> None:
        """Bring what stands in the section that is shown to the top; a note is opened where its mark stands."""
        made = self.text.chapter
        if made is None:
            return
        if found.paragraph:
            self.text.go_to(made.block_of_finding(found.paragraph))
        elif found.kind in ("figure", "indicator"):
            self.text.go_to(made.block_of_figure(found.id))
        elif found.kind == "improvement":
            self.text.go_to(made.block_of_area(found.id))
        elif found.kind == "note":
            self.text.open_note(int(found.id.removeprefix("note-")))
        elif found.kind in ("caveat", "erratum"):
            block = Blocks(made).block(found.kind, found.id)
            self.text.go_to(block if block is not None else made.block_of(found.section))

    def show_note(self, number: int) -> None:
        """Open a note in place, or close it."""
        self.text.toggle_note(number)

    def _show_section(self, section: Section) -> None:
        chapter = self._workspace.place.report.chapter_of[section.id]
        made = self._document(chapter)
        if self.text.chapter is not made:
            self.text.show_chapter(made)
            self.chapter_find.again()
            self.chapter_shown.emit()
        self.text.go_to(made.block_of(section.id))
        self._workspace.place.read(section.id)
        self._show_place(section.id)

    def _document(self, chapter: Section) -> ChapterDocument:
        workspace, narrow = self._workspace, chapter.is_overview and self._narrow
        key = (chapter.id, workspace.place.filter, narrow)
        if key not in self._documents:
            builder = ChapterBuilder(
                workspace.library,
                workspace.place.report,
                self._terms,
                workspace.appearance.theme,
                workspace.appearance.zoom,
                workspace.place.supplied,
            )
            self._documents[key] = builder.build(chapter, workspace.place.filter, narrow=narrow)
        return self._documents[key]

    def _is_narrow(self) -> bool:
        """Whether there is no room for the overview's grades beside its words."""
        room = self.text.width() - GUTTER - RIGHT_MARGIN
        return self.text.isVisible() and room < LEAST_WIDE_OVERVIEW * self._workspace.appearance.zoom

    def _refit(self) -> None:
        """Build the overview anew where panes have come or gone, and the room for its grades with them."""
        made = self.text.chapter
        narrow = made is not None and made.chapter.is_overview and self._is_narrow()
        if narrow != self._narrow:  # while another chapter is read it is not known what will stand beside the overview
            self._narrow = narrow
            if made is not None and made.chapter.is_overview:
                self.rebuild()

    def _show_report(self) -> None:
        """Show the report that is current now where it was left, and remember where the other one is left."""
        if self.text.chapter is not None:
            self._shown.anchor = self.text.chapter.anchor_at(self.text.here())
        self._shown = place = self._workspace.place
        self._drop_documents()
        made = self._document(place.chapter)
        self.text.show_chapter(made)
        self._return_to(made, place.anchor or place.section_id, [])
        self.chapter_find.again()
        self.chapter_shown.emit()

    def _drop_documents(self) -> None:
        for made in self._documents.values():
            made.document.deleteLater()
        self._documents.clear()

    def _number_paragraphs(self, shown: bool) -> None:
        self.text.paragraph_numbers = shown
        self.text.viewport().update()

    def rebuild(self) -> None:
        """Build the chapter anew in the theme, zoom and filter of now, at the same place."""
        self.badge.set_theme(self._workspace.appearance.theme)
        self.chapter_find.apply_theme()
        self._drop_documents()
        if self.text.chapter is None:
            return
        anchor, notes = self.text.chapter.anchor_at(self.text.here()), self.text.open_notes()
        made = self._document(self._workspace.place.chapter)
        self.text.show_chapter(made)
        self._return_to(made, anchor, notes)
        self.chapter_find.again()
        self.chapter_shown.emit()

    def restore_from(self, old: Reading) -> None:
        """Be where another pane was, with the notes it had open and the words it looked for."""
        made = self.text.chapter
        if made is None or old.text.chapter is None:
            return
        self._return_to(made, old.text.chapter.anchor_at(old.text.here()), old.text.open_notes())
        self.chapter_find.restore_from(old.chapter_find)

    def _return_to(self, made: ChapterDocument, anchor: str, notes: list[int]) -> None:
        for number in notes:
            self.text.toggle_note(number)
        block = made.block_near(anchor)
        self.text.go_to(block)
        self._workspace.place.read(made.section_at(block).id)
        self._show_place(self._workspace.place.section_id)

    def _show_place(self, place: str) -> None:
        report = self._workspace.place.report
        section, chapter = report.sections[place], report.chapter_of[place]
        # An inner heading is part of its section: the header names the section.
        if section.level == 3:
            section = next((s for s in chapter.children if section in s.children), chapter)
        judgment = report.judgment_at(section)
        name = f"{chapter.number} · {chapter.short}" if chapter.kind == "question" else chapter.short
        self.place.show_place(typographic(name), tr("p. {page}", page=section.page))
        self.title.setText(typographic(section.title))
        self.badge.show_grade(judgment.grade if judgment and not chapter.is_overview else None)
        self._align()

    def _align(self) -> None:
        """Keep the header over the text's measure."""
        margins = self.text.viewportMargins()
        left, right = margins.left() + GUTTER, margins.right() + RIGHT_MARGIN + 16
        layout = self.header.layout()
        if layout is not None:
            layout.setContentsMargins(left, 10, right, 10)
        # A wrapped label asks for one line until its width is known: the header grows with its title.
        self.title.setMinimumHeight(0)
        height = max(28, self.title.heightForWidth(max(120, self.width() - left - right)))
        self.title.setFixedHeight(height)
        if self.header.height() != height + 42:
            self.header.setFixedHeight(height + 42)
        if layout is not None:
            layout.activate()  # now, not after a picture with the title in its old place

    # Links ---------------------------------------------------------------------------------------

    def follow(self, target: str) -> None:
        """Follow a link of the text: a note, term, figure, heading, or a page in the user's browser."""
        kind, _, rest = target.partition(":")
        if kind == "note":
            number = note_number(rest)
            if number is not None:
                self.show_note(number)
        elif kind == "term":
            self._workspace.term_wanted.emit(rest)
        elif kind == "figure":
            self._workspace.figure_wanted.emit(rest)
        elif target.startswith("#"):
            self._workspace.open(target[1:])
        else:
            open_web(target)

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
            self.finder.ask()

    def _place_bar(self, bar: FindBar) -> None:
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, bar)

    # Copy and progress -----------------------------------------------------------------------------

    def citation(self) -> str:
        """Return the words and source to quote: the selection, or the section's title where nothing is selected."""
        words = self.text.textCursor().selectedText().replace("\u2029", "\n").replace("￼", "").strip()
        return of_passage(self._workspace.library, self._workspace.place.report, self._workspace.place.section, words)

    def paragraph(self) -> str:
        """Return the number of the paragraph at the top, empty where there is none."""
        made = self.text.chapter
        finding = made.finding_at(self.text.top_block()) if made else None
        return finding.number if finding else ""

    def progress(self) -> float:
        """Return the share of the report's findings above the bottom of the pane, 0 to 1."""
        report, made = self._workspace.place.report, self.text.chapter
        if made is None:
            return 0.0
        before, own, total = report.findings_before[made.chapter.id]
        bar = self.text.verticalScrollBar()
        done = own if bar.value() >= bar.maximum() else own * bar.value() / max(1, bar.maximum())
        return (before + done) / max(1, total)
