"""Marks of one text: made at its selection, shown in it, opened by a click or a key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from peelviewer.analysis.anchoring import Span as TextSpan
from peelviewer.analysis.anchoring import bookmark_anchor
from peelviewer.analysis.marks import Placed, pages_of
from peelviewer.model.annotations import Anchor, Annotation, AnnotationKind, MarkColour, Source
from peelviewer.text.plain import plain_text
from peelviewer.ui.annotation_book import AnnotationBook, new_uid, now
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.marked_text import MarkedText
from peelviewer.ui.documents.own_marks import Mark, OwnMarks
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER
from peelviewer.ui.documents.text_marks import cursor_over
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .colours import name_of
from .note_card import NoteCard
from .selection_bar import SelectionBar
from .words import where

LONGEST = 20_000
"""Letters that are marked at once: the chapter's text, and no book."""
REST = 350
"""Milliseconds for which a selection made by key rests before the bar comes: it would follow each letter."""


class Annotator(QObject):
    """Serves one text. Facts: selection_changed (whether words are selected that can be marked).

    Wishes: copy_wanted, track_wanted (section, paragraph, words).
    """

    copy_wanted = Signal()
    track_wanted = Signal(str, str, str)
    selection_changed = Signal(bool)

    def __init__(self, workspace: Workspace, book: AnnotationBook, text: ReadingText) -> None:
        super().__init__(text)
        self._workspace, self.book, self.text = workspace, book, text
        self.marks = text.own_marks = OwnMarks(workspace.appearance, text)
        self.offers_tracking = False
        """Whether something answers track_wanted."""
        self._marked: tuple[ChapterDocument, int, MarkedText] | None = None
        self._bar: SelectionBar | None = None
        self._card: NoteCard | None = None
        self._by_mouse = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.offer(focused=False))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.refresh)
        text.chapter_set.connect(self._show_chapter)
        text.selectionChanged.connect(self._selected)
        text.verticalScrollBar().valueChanged.connect(self._scrolled)
        text.fitted.connect(self._scrolled)
        text.viewport().installEventFilter(self)
        text.installEventFilter(self)
        book.changed.connect(self._renew)
        self._show_chapter()

    # Showing -----------------------------------------------------------------------------------------

    def _show_chapter(self) -> None:
        """Show the marks of the chapter that is shown now."""
        self.close_card()
        self.hide_bar()
        self._marked = None
        if self.text.chapter is not None:
            self.text.document().contentsChange.connect(self._moved, Qt.ConnectionType.UniqueConnection)
            self.refresh()

    def _moved(self, position: int, removed: int, added: int) -> None:
        """Look for the places of the marks again: a note was opened or closed."""
        self._again.start()

    def _renew(self, report: str) -> None:
        self.refresh()
        if self._card is not None and self._card.uid:
            mark = self.book.get(self._card.uid)
            if mark is None:
                self._card.uid = ""
                self._card.leave()
                self._closed()
            else:
                self._card.show_changed(mark)

    def refresh(self) -> None:
        """Have the marks stand where their words do in the document as it is now."""
        chapter = self.text.chapter
        if chapter is None:
            return
        placed = self.book.placed(chapter.report)
        shown = [mark for each in placed if each.span is not None and (mark := self._mark(each, each.span)) is not None]
        self.marks.show(shown)

    def _mark(self, placed: Placed, span: TextSpan) -> Mark | None:
        """Return a mark as the document shows it, None where its words are of another chapter or left out."""
        chapter, mark = self.text.chapter, placed.annotation
        if chapter is None or chapter.report.chapter_of.get(placed.section) is None or not self._shows(chapter, placed.section):
            return None
        spans = self._marked_text(chapter).shown(span)
        if not spans and mark.is_bookmark and placed.paragraph == placed.section:  # of a title that stands in the pane's header
            start = chapter.block_of(placed.section).position()
            spans = ((start, start),)
        if not spans:
            return None
        return Mark(mark.uid, spans, mark.colour, mark.kind is AnnotationKind.ANNOTATION, mark.is_bookmark)

    @staticmethod
    def _shows(chapter: ChapterDocument, section: str) -> bool:
        return any(part.id == section for part in chapter.chapter.walk())

    def _marked_text(self, chapter: ChapterDocument) -> MarkedText:
        revision = chapter.document.revision()
        if self._marked is None or self._marked[:2] != (chapter, revision):
            self._marked = (chapter, revision, MarkedText(chapter, self.book.marks_of(chapter.report).text))
        return self._marked[2]

    # The selection -----------------------------------------------------------------------------------

    @property
    def bar(self) -> SelectionBar:
        """The bar at the selection, made when it is first shown."""
        if self._bar is None:
            self._bar = bar = SelectionBar(self._workspace.appearance, self.text)
            bar.highlight_wanted.connect(self.highlight)
            bar.annotate_wanted.connect(self.annotate)
            bar.copy_wanted.connect(self._copy)
            bar.track_wanted.connect(self.track)
        return self._bar

    def hide_bar(self) -> None:
        """Put the bar away, without taking the keyboard anywhere."""
        self._rest.stop()
        if self._bar is not None and self._bar.isVisible():
            self._bar.put_away()

    def offer(self, *, focused: bool) -> None:
        """Show what can be done with the selection; *focused* gives the keyboard to the first of it."""
        if self.text.textCursor().hasSelection() and self.text.isVisible():
            self.bar.offer_tracking(self.offers_tracking)
            self.bar.show_at(can_mark=self.selected() is not None, focused=focused)
            if not focused and self._bar is not None and self._bar.isVisible():
                from peelviewer.ui.spoken import say

                say(self.text, tr("Return highlights, Tab goes to what else can be done"))

    def _selected(self) -> None:
        """Follow the selection: by key the bar comes when it rests."""
        if not self.text.textCursor().hasSelection():
            self.hide_bar()
        elif not self._by_mouse and self.text.hasFocus():
            if self._bar is not None:
                self._bar.hide()
            self._rest.start()
        self.selection_changed.emit(self.text.textCursor().hasSelection())

    def selected(self) -> TextSpan | None:
        """Return the place of the selected words in the report's text; None where there is nothing that can be marked."""
        cursor, chapter = self.text.textCursor(), self.text.chapter
        if chapter is None or not cursor.hasSelection():
            return None
        return self._marked_text(chapter).taken(cursor.selectionStart(), cursor.selectionEnd())

    def anchored(self) -> Anchor | None:
        """Return what holds on to the selected words, else to the paragraph being read; too many words are told and none are taken."""
        chapter = self.text.chapter
        if chapter is None:
            return None
        span = self.selected()
        if span is None and not self.text.textCursor().hasSelection():
            block = self.text.read_block()
            finding = chapter.finding_of(block)
            span = self.book.marks_of(chapter.report).text.whole(finding.number) if finding else None
        if span is None:
            self._workspace.message.emit(tr("Select words of the text first"))
            return None
        if span.end - span.start > LONGEST:
            self._workspace.message.emit(tr("These are too many words to be marked at once"))
            return None
        return self.book.marks_of(chapter.report).text.anchor(chapter.report.id, span)

    # Making ------------------------------------------------------------------------------------------

    def highlight(self, colour: MarkColour | None = None) -> None:
        """Highlight the selected words, or the paragraph being read; words that are marked already get the colour."""
        mark = self._make(colour or self.bar.colour)
        if mark is not None:
            self._done()
            self._workspace.message.emit(tr("Highlighted in {colour}. Ctrl+Z takes it back.", colour=name_of(mark.colour).lower()))

    def annotate(self) -> None:
        """Have something written to the selected words, or to the mark at the cursor, or the paragraph being read."""
        here = "" if self.text.textCursor().hasSelection() else self.marks.holding(self.text.textCursor().position())
        mark = self.book.get(here) if here else self._make(self.bar.colour)
        if mark is not None:
            self._done()
            self.edit(mark.uid)

    def _make(self, colour: MarkColour) -> Annotation | None:
        anchor, chapter = self.anchored(), self.text.chapter
        if anchor is None or chapter is None:
            return None
        self.bar.colour = colour
        self.bar.apply_theme()
        same = next((m for m in self.book.of(anchor.report) if m.anchor[:4] == anchor[:4] and not m.is_bookmark), None)
        if same is not None:
            self.book.change(same._replace(colour=colour))
            return self.book.get(same.uid)
        mark = Annotation(new_uid(), anchor, made := now(), made, "", colour, False, self._source(anchor))
        self.book.add(mark)
        return mark

    def _source(self, anchor: Anchor) -> Source:
        chapter = self.text.chapter
        if chapter is None:
            return Source()
        report = chapter.report
        pages = pages_of(report, anchor.section, anchor.paragraph)
        heading = plain_text(report.sections[anchor.section].title)
        return Source(self._workspace.library.name_of(report), heading, pages.first, pages.last)

    def bookmark(self) -> None:
        """Put a bookmark at the paragraph or heading being read, named after it; one that is there already is opened."""
        chapter = self.text.chapter
        if chapter is None:
            return
        block = self.text.read_block()
        section, paragraph = chapter.section_at(block), chapter.anchor_at(block)
        text = self.book.marks_of(chapter.report).text
        anchor = bookmark_anchor(chapter.report, text, section.id, paragraph)
        same = next((m for m in self.book.of(anchor.report) if m.anchor[:4] == anchor[:4] and m.is_bookmark), None)
        if same is None:
            name = plain_text(section.short)
            same = Annotation(new_uid(), anchor, made := now(), made, name, MarkColour.YELLOW, True, self._source(anchor))
            self.book.add(same)
        self.edit(same.uid)
        if self._card is not None:
            self._card.field.selectAll()

    def put_back(self, uid: str) -> bool:
        """Have a detached mark hold on to the selected words, or the paragraph being read; return whether it does."""
        mark, anchor = self.book.get(uid), self.anchored()
        if mark is None or anchor is None:
            return False
        if mark.is_bookmark and self.text.chapter is not None:
            text = self.book.marks_of(self.text.chapter.report).text
            anchor = bookmark_anchor(self.text.chapter.report, text, anchor.section, anchor.paragraph)
        self.book.change(mark._replace(anchor=anchor, source=self._source(anchor)))
        self._done()
        return True

    def remove_here(self) -> None:
        """Remove the mark at the cursor, or the one that is written to."""
        uid = (self._card.uid if self._card is not None else "") or self.marks.holding(self.text.textCursor().position())
        if uid:
            self.remove(uid)
        else:
            self._workspace.message.emit(tr("There is no mark here"))

    def remove(self, uid: str) -> None:
        """Remove a mark."""
        self.book.remove([uid])
        self._workspace.message.emit(tr("The mark was removed. Ctrl+Z brings it back."))

    def track(self) -> None:
        """Ask that what the selected words say be tracked."""
        anchor = self.anchored()
        if anchor is not None:
            self._done()
            self.track_wanted.emit(anchor.section, anchor.paragraph, anchor.words)

    def _copy(self) -> None:
        self.hide_bar()
        self.copy_wanted.emit()

    def _done(self) -> None:
        """Put bar and selection away; the cursor stays at what was marked."""
        self.hide_bar()
        cursor = self.text.textCursor()
        if cursor.hasSelection():
            cursor.setPosition(cursor.selectionStart())
            self.text.setTextCursor(cursor)

    # Going and writing -------------------------------------------------------------------------------

    def step(self, back: bool = False) -> bool:
        """Go to the next mark of the chapter, or the one before; return whether there was one."""
        position = self.text.textCursor().position()
        marks = sorted(self.marks.marks, key=lambda mark: mark.start)
        following = [m for m in marks if m.start < position] if back else [m for m in marks if m.start > position]
        if not following:
            return False
        self.go_to(following[-1 if back else 0].uid)
        return True

    def go_to(self, uid: str) -> bool:
        """Bring a mark of the shown chapter into view, with the cursor in it; return whether it is there."""
        mark = next((mark for mark in self.marks.marks if mark.uid == uid), None)
        if mark is None:
            return False
        self.text.marks.reveal((mark.start, mark.spans[-1][1]))
        cursor = cursor_over(self.text, (mark.start, mark.start))
        self.text.setTextCursor(cursor)
        self.marks.put_open(uid)
        return True

    def edit(self, uid: str) -> None:
        """Open the card of a mark, below its words."""
        mark, chapter = self.book.get(uid), self.text.chapter
        if mark is None or chapter is None or not self.go_to(uid):
            return
        if self._card is None:
            self._card = card = NoteCard(self._workspace.appearance, self.text)
            card.written.connect(self._write)
            card.colour_wanted.connect(self._recolour)
            card.remove_wanted.connect(self.remove)
            card.closed.connect(self._closed)
        self._card.show_mark(mark, where(self._workspace.library, chapter.report, mark))
        self._place_card()
        self.marks.put_open(uid)
        self._card.show()
        self._card.raise_()
        self._card.field.setFocus()

    def _write(self, uid: str, note: str) -> None:
        self.book.write(uid, note)
        if self._card is not None:
            self._card.say_kept(not self.book.has_unkept)

    def _recolour(self, uid: str, colour: MarkColour) -> None:
        mark = self.book.get(uid)
        if mark is not None:
            self.bar.colour = colour
            self.bar.apply_theme()
            self.book.change(mark._replace(colour=colour))

    def _place_card(self) -> None:
        mark = next((m for m in self.marks.marks if self._card is not None and m.uid == self._card.uid), None)
        if mark is None or self._card is None:
            return
        viewport = self.text.viewport()
        first, last = (self._rect(position) for position in (mark.start, mark.spans[-1][1]))
        top = viewport.mapTo(self.text, QPoint(GUTTER, first.top()))
        bottom = viewport.mapTo(self.text, QPoint(GUTTER, last.bottom()))
        self._card.stand_at(bottom.y(), top.y(), max(top.x(), viewport.mapTo(self.text, first.topLeft()).x() - 24))

    def _rect(self, position: int):  # type: ignore[no-untyped-def]
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(position)
        return self.text.cursorRect(cursor)

    def close_card(self) -> None:
        """Put the card away, with all that was typed kept."""
        if self._card is not None:
            self._card.put_away()

    def _closed(self) -> None:
        self.book.end_typing()
        self.marks.put_open("")

    def _scrolled(self) -> None:
        if self._bar is not None and self._bar.isVisible():
            self._bar.place()
        if self._card is not None and self._card.uid:
            self._place_card()

    # Mouse and keys of the text ----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the bar when the mouse lets a selection go, open a mark that is clicked; Return and Tab go to the bar."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._by_mouse = True
        elif kind in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick) and watched is self.text.viewport():
            if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
                QTimer.singleShot(0, self, partial(self._released, event.position().toPoint()))
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self._point(event.position().toPoint())
        elif kind == QEvent.Type.KeyPress and watched is self.text and isinstance(event, QKeyEvent):
            self._by_mouse = False
            return self._pressed(event)
        return False

    def _point(self, place: QPoint) -> None:
        """Show by the pointer that a sign in the margin can be clicked."""
        over = place.x() > self.text.viewport().width() - 40 and bool(self.marks.at(place))
        viewport: QWidget = self.text.viewport()
        if over:
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        elif viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor and not self.text.anchorAt(place):
            viewport.setCursor(Qt.CursorShape.IBeamCursor)

    def _released(self, place: QPoint) -> None:
        self._by_mouse = False
        if self.text.textCursor().hasSelection():
            self.offer(focused=True)
            return
        uid = "" if self.text.anchorAt(place) else self.marks.at(place)
        if uid:
            self.edit(uid)
        else:
            self.close_card()

    def _pressed(self, event: QKeyEvent) -> bool:
        """Take the keys that are the bar's while it stands at a selection made by key; return whether one was."""
        if self._bar is None or not self._bar.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._bar.buttons()[0].click()
        elif event.key() == Qt.Key.Key_Tab:
            self._bar.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self._bar.put_away()
        else:
            return False
        return True
