"""The reading pane: header, find bar and the text of a chapter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from peelviewer.analysis.citation import of_passage
from peelviewer.model.report import Section
from peelviewer.text.inline import note_number, typographic
from peelviewer.ui.documents.document import ChapterBuilder, ChapterDocument
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER, RIGHT_MARGIN
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.links import open_web
from peelviewer.ui.look.badge import Badge
from peelviewer.ui.look.theme import face
from peelviewer.ui.session import Session
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .find_bar import FindBar, cursor_over, matches
from .number_jump import NumberJump
from .place_line import PlaceLine


class Reading(QWidget):
    """Shows the chapter that holds the open place and follows the reader through it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._terms = TermFinder(session.library.glossary)
        self._documents: dict[tuple[str, str], ChapterDocument] = {}
        self._places: dict[str, int] = {}
        self._found: list[tuple[int, int]] = []
        self._chosen = 0
        self._finder: FindBar | None = None
        self._header()
        self.text = ReadingText(session, self)
        self.jump = NumberJump(session, self)
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
        self.badge = Badge(self._session.theme, parent=self.header)
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
        session, text = self._session, self.text
        text.place_moved.connect(session.read)
        text.link_followed.connect(self.follow)
        text.chapter_ended.connect(self._turn)
        text.digit_typed.connect(self.jump.type)
        text.erratum_asked.connect(session.errata_requested)
        self.jump.typed.connect(lambda digits: session.message.emit(tr("To paragraph {digits}", digits=digits) if digits else ""))
        text.fitted.connect(self._align)
        text.zoom_wanted.connect(lambda step: session.set_zoom(session.zoom + step))
        session.open_requested.connect(self.open)
        session.find_requested.connect(self._find)
        session.place_changed.connect(self._show_place)
        session.theme_changed.connect(self.rebuild)
        session.zoom_changed.connect(self.rebuild)
        session.filter_changed.connect(self.rebuild)
        session.supplied_changed.connect(lambda subject: self.rebuild())
        session.numbers_changed.connect(lambda shown: text.viewport().update())

    # Opening -------------------------------------------------------------------------------------

    def open(self, node: str) -> None:
        """Open a node: a heading, paragraph, figure, note, indicator, term or area for improvement."""
        report = self._session.report
        if node in report.sections:
            self._show_section(report.sections[node])
            return
        from peelviewer.analysis.nodes import UnknownNode, resolve

        try:
            found = resolve(report, self._session.library, node)
        except UnknownNode as error:
            if self.text.chapter is None:
                self._show_section(report.chapters[0])
            self._session.message.emit(str(error))
            return
        if found.kind == "term":
            self._session.term_requested.emit(found.title)
        if found.section not in report.sections:
            return
        self._show_section(report.sections[found.section])
        made = self.text.chapter
        if made is None:
            return
        if found.paragraph:
            self.text.go_to(made.block_of_finding(found.paragraph))
        elif found.kind in ("figure", "indicator"):
            self.text.go_to(made.block_of_figure(found.id))
        elif found.kind == "note":
            self.show_note(int(found.id.removeprefix("note-")))

    def show_note(self, number: int) -> None:
        """Open a note in place and say so to the panes."""
        self.text.toggle_note(number)
        self._session.note_requested.emit(number)

    def _show_section(self, section: Section) -> None:
        chapter = self._session.report.chapter_of[section.id]
        made = self._document(chapter)
        if self.text.chapter is not made:
            self._leave()
            self.text.show_chapter(made)
            self._find_again()
        self.text.go_to(made.block_of(section.id))
        self._session.read(section.id)
        self._show_place(section.id)

    def _document(self, chapter: Section) -> ChapterDocument:
        session, key = self._session, (chapter.id, self._session.filter)
        if key not in self._documents:
            builder = ChapterBuilder(session.library, session.report, self._terms, session.theme, session.zoom, session.supplied)
            self._documents[key] = builder.build(chapter, session.filter)
        return self._documents[key]

    def _leave(self) -> None:
        if self.text.chapter is not None:
            self._places[self.text.chapter.chapter.id] = self.text.verticalScrollBar().value()

    def rebuild(self) -> None:
        """Build the chapter anew in the theme, zoom and filter of now, at the same place."""
        self.badge.set_theme(self._session.theme)
        if self._finder:
            self._finder.recolour()
        self._documents.clear()
        if self.text.chapter is None:
            return
        anchor, notes = self.text.chapter.anchor_at(self.text.here()), self.text.open_notes()
        made = self._document(self._session.chapter())
        self.text.show_chapter(made)
        self._return_to(made, anchor, notes)
        self._find_again()

    def take_over(self, old: Reading) -> None:
        """Be where another pane was, with the notes it had open and the words it looked for."""
        made = self.text.chapter
        if made is None or old.text.chapter is None:
            return
        self._return_to(made, old.text.chapter.anchor_at(old.text.here()), old.text.open_notes())
        if old._finder and not old._finder.isHidden():
            self.finder.show()
            self.finder.field.setText(old._finder.field.text())

    def _return_to(self, made: ChapterDocument, anchor: str, notes: list[int]) -> None:
        for number in notes:
            self.text.toggle_note(number)
        block = made.block_near(anchor)
        self.text.go_to(block)
        self._session.read(made.section_at(block).id)
        self._show_place(self._session.place)

    def _show_place(self, place: str) -> None:
        report = self._session.report
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
            self._session.term_requested.emit(rest)
        elif kind == "figure":
            self._session.figure_requested.emit(rest)
        elif target.startswith("#"):
            self._session.open(target[1:])
        else:
            open_web(target)

    def _turn(self, step: int) -> None:
        chapters = self._session.report.chapters
        number = chapters.index(self._session.chapter()) + step
        if 0 <= number < len(chapters):
            self._session.open(chapters[number].id)

    # Find ----------------------------------------------------------------------------------------

    @property
    def finder(self) -> FindBar:
        """The bar to find words in the chapter, made when it is first asked for."""
        if self._finder is None:
            self._finder = FindBar(self._session, self)
            self._finder.wanted.connect(self._search)
            self._finder.step.connect(self.find_step)
            self._finder.closed.connect(self._end_find)
            layout = self.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(1, self._finder)
        return self._finder

    def _find(self) -> None:
        if self._session.view == "read":
            self.finder.ask()

    def _find_again(self) -> None:
        if self._finder and self._finder.isVisible():
            self._search(self._finder.field.text())

    def _search(self, words: str) -> None:
        self._found = matches(self.text.document(), words)
        here = self.text.top_block().position()
        self._chosen = next((n for n, span in enumerate(self._found) if span[0] >= here), 0)
        self._mark()

    def find_step(self, step: int) -> None:
        """Go to the next match (1) or the one before (-1)."""
        if self._found:
            self._chosen = (self._chosen + step) % len(self._found)
            self._mark()

    def _mark(self) -> None:
        theme, marked = self._session.theme, []
        for number, span in enumerate(self._found):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor_over(self.text.document(), span)
            char = QTextCharFormat()
            char.setBackground(theme.colour("accent" if number == self._chosen else "highlight"))
            char.setForeground(theme.colour("on_accent" if number == self._chosen else "text"))
            selection.format = char
            marked.append(selection)
        self.text.setExtraSelections(marked)
        self.finder.tell(self._chosen + 1, len(self._found))
        if self._found:
            self.text.setTextCursor(cursor_over(self.text.document(), self._found[self._chosen][:1] * 2))
            self.text.ensureCursorVisible()

    def _end_find(self) -> None:
        self._found = []
        self.text.setExtraSelections([])
        self.text.setFocus()

    # Copy and progress -----------------------------------------------------------------------------

    def citation(self) -> str:
        """Return the words and source to quote: the selection, or the section's title where nothing is selected."""
        words = self.text.textCursor().selectedText().replace("\u2029", "\n").replace("￼", "").strip()
        return of_passage(self._session.library, self._session.report, self._session.section(), words)

    def paragraph(self) -> str:
        """Return the number of the paragraph at the top, empty where there is none."""
        made = self.text.chapter
        finding = made.finding_at(self.text.top_block()) if made else None
        return finding.number if finding else ""

    def progress(self) -> float:
        """Return the share of the report's findings above the bottom of the pane, 0 to 1."""
        report, made = self._session.report, self.text.chapter
        if made is None:
            return 0.0
        before, own, total = report.findings_before[made.chapter.id]
        bar = self.text.verticalScrollBar()
        done = own if bar.value() >= bar.maximum() else own * bar.value() / max(1, bar.maximum())
        return (before + done) / max(1, total)
