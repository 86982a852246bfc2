"""Marks of one text: made at its selection, shown in it, opened by a click or a key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from peelviewer.model.annotations import Annotation, MarkColour
from peelviewer.text.plain import plain_text
from peelviewer.ui.annotation_book import AnnotationBook, new_uid, now
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.selecting import MOVES
from peelviewer.ui.documents.text_marks import cursor_over
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .colours import name_of
from .note_card import NoteCard
from .selection_bar import SelectionBar
from .shown_marks import ShownMarks
from .words import where

REST = 350
"""Milliseconds for which a selection made by key rests before the bar comes: it would follow each letter."""


class Annotator(QObject):
    """Serves one text. Wishes: copy_wanted, and track_wanted, for which the words stay selected."""

    copy_wanted = Signal()
    track_wanted = Signal()

    def __init__(self, workspace: Workspace, book: AnnotationBook, text: ReadingText) -> None:
        super().__init__(text)
        self._workspace, self.book, self.text = workspace, book, text
        self.shown = ShownMarks(workspace, book, text)
        self._bar: SelectionBar | None = None
        self._card: NoteCard | None = None
        self._by_key = False
        """Whether the selection grows by key: Tab selects the link that it comes to, and is followed by Return."""
        self._dragged = False
        """Whether the selection was made by the mouse, without Alt: it rarely ends where a word does, and words are meant."""
        self._pressed = QPoint()
        """Where in the text the mouse was pressed last."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.offer(focused=False))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.shown.refresh)
        text.chapter_set.connect(self._show_chapter)
        text.selectionChanged.connect(self._selected)
        text.verticalScrollBar().valueChanged.connect(self._scrolled)
        text.fitted.connect(self._scrolled)
        text.viewport().installEventFilter(self)
        text.installEventFilter(self)
        book.changed.connect(self._renew)
        book.keeping_changed.connect(self._say_kept)
        self._show_chapter()

    # Showing -----------------------------------------------------------------------------------------

    def _show_chapter(self) -> None:
        """Show the marks of the chapter that is shown now."""
        self.close_card()
        self.hide_bar()
        self.shown.forget()
        if self.text.chapter is not None:
            self.text.document().contentsChange.connect(self._moved, Qt.ConnectionType.UniqueConnection)
            self.shown.refresh()

    def _moved(self, position: int, removed: int, added: int) -> None:
        """Look for the places of the marks again: a note was opened or closed."""
        self._again.start()

    def _renew(self, report: str) -> None:
        self.shown.refresh()
        if self._card is not None and self._card.uid:
            mark = self.book.get(self._card.uid)
            if mark is None:
                self._card.uid = ""
                self._card.leave()
                self._closed()
            else:
                self._card.show_changed(mark)

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
            self.bar.show_at(can_mark=self.shown.selected() is not None, focused=focused)
            if not focused and self._bar is not None and self._bar.isVisible():
                from peelviewer.ui.spoken import say

                say(self.text, tr("Return highlights, Tab goes to what else can be done"))

    def _selected(self) -> None:
        """Follow the selection: by key the bar comes when it rests."""
        if not self.text.textCursor().hasSelection():
            self.hide_bar()
        elif self._by_key and self.text.hasFocus():
            if self._bar is not None:
                self._bar.hide()
            self._rest.start()

    # Making ------------------------------------------------------------------------------------------

    def highlight(self, colour: MarkColour | None = None) -> None:
        """Highlight the selected words, or the paragraph being read; words that are marked already get the colour."""
        mark = self._make(colour or self.bar.colour)
        if mark is not None:
            self._done()
            self._workspace.message.emit(tr("Highlighted in {colour}. Ctrl+Z takes it back.", colour=name_of(mark.colour).lower()))

    def annotate(self) -> None:
        """Have something written to the selected words, or to the mark at the cursor, or the paragraph being read."""
        here = "" if self.text.textCursor().hasSelection() else self.shown.own.holding(self.text.textCursor().position())
        mark = self.book.get(here) if here else self._make(self.bar.colour)
        if mark is not None:
            self._done()
            self.edit(mark.uid)

    def _make(self, colour: MarkColour) -> Annotation | None:
        anchor, chapter = self.shown.anchored(whole_words=self._dragged), self.text.chapter
        if anchor is None or chapter is None:
            return None
        self.bar.colour = colour
        self.bar.apply_theme()
        same = next((m for m in self.book.of(anchor.report) if m.anchor[:4] == anchor[:4] and not m.is_bookmark), None)
        if same is not None:
            self.book.change(same._replace(colour=colour))
            return self.book.get(same.uid)
        mark = Annotation(new_uid(), anchor, made := now(), made, "", colour, False, self.shown.source(anchor))
        self.book.add(mark)
        return mark

    def bookmark(self) -> None:
        """Put a bookmark at the paragraph or heading being read, named after it; one that is there already is opened."""
        here = self.shown.bookmark_here()
        if here is None:
            return
        anchor, section = here
        same = next((m for m in self.book.of(anchor.report) if m.anchor[:4] == anchor[:4] and m.is_bookmark), None)
        if same is None:
            name, made = plain_text(section.short), now()
            same = Annotation(new_uid(), anchor, made, made, name, MarkColour.YELLOW, True, self.shown.source(anchor))
            self.book.add(same)
        self.edit(same.uid)
        if self._card is not None:
            self._card.field.selectAll()

    def put_back(self, uid: str) -> bool:
        """Have a detached mark hold on to the selected words, or the paragraph being read; return whether it does."""
        mark, anchor = self.book.get(uid), self.shown.anchored()
        if mark is None or anchor is None:
            return False
        if mark.is_bookmark:
            anchor = self.shown.as_bookmark(anchor)
        self.book.change(mark._replace(anchor=anchor, source=self.shown.source(anchor)))
        self._done()
        return True

    def remove_here(self) -> None:
        """Remove the mark at the cursor, or the one that is written to."""
        uid = (self._card.uid if self._card is not None else "") or self.shown.own.holding(self.text.textCursor().position())
        if uid:
            self.remove(uid)
        else:
            self._workspace.message.emit(tr("There is no mark here"))

    def remove(self, uid: str) -> None:
        """Remove a mark."""
        self.book.remove([uid])
        self._workspace.message.emit(tr("The mark was removed. Ctrl+Z brings it back."))

    def track(self) -> None:
        """Ask that what the selected words say be tracked; they stay selected for whoever answers."""
        self.hide_bar()
        self.track_wanted.emit()

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
        mark = self.shown.beside(self.text.textCursor().position(), back)
        return mark is not None and self.go_to(mark.uid)

    def go_to(self, uid: str) -> bool:
        """Bring a mark of the shown chapter into view, with the cursor in it; return whether it is there."""
        mark = next((mark for mark in self.shown.own.marks if mark.uid == uid), None)
        if mark is None:
            return False
        self.text.marks.reveal((mark.start, mark.spans[-1][1]))
        cursor = cursor_over(self.text, (mark.start, mark.start))
        self.text.setTextCursor(cursor)
        self.shown.own.put_open(uid)
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
        self._say_kept()
        self._place_card()
        self.shown.own.put_open(uid)
        self._card.show()
        self._card.raise_()
        self._card.field.setFocus()

    def _write(self, uid: str, note: str) -> None:
        self.book.write(uid, note)
        self._say_kept()

    def _say_kept(self) -> None:
        if self._card is not None:
            self._card.say_kept(self.book.is_kept)

    def _recolour(self, uid: str, colour: MarkColour) -> None:
        mark = self.book.get(uid)
        if mark is not None:
            self.bar.colour = colour
            self.bar.apply_theme()
            self.book.change(mark._replace(colour=colour))

    def _place_card(self) -> None:
        mark = next((m for m in self.shown.own.marks if self._card is not None and m.uid == self._card.uid), None)
        if mark is not None and self._card is not None:
            self._card.stand_at(mark.start, mark.spans[-1][1])

    def close_card(self) -> None:
        """Put the card away, with all that was typed kept."""
        if self._card is not None:
            self._card.put_away()

    def _closed(self) -> None:
        self.book.end_typing()
        self.shown.own.put_open("")

    def _scrolled(self) -> None:
        if self._bar is not None and self._bar.isVisible():
            self._bar.place()
        if self._card is not None and self._card.uid:
            self._place_card()

    # Mouse and keys of the text ----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the bar when the mouse lets a selection go, open a mark that is clicked; Return and Tab go to the bar."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._by_key = self._dragged = False
            self._pressed = event.position().toPoint()
        elif kind in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick) and watched is self.text.viewport():
            if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
                self._dragged = not event.modifiers() & Qt.KeyboardModifier.AltModifier
                QTimer.singleShot(0, self, partial(self._released, event.position().toPoint()))
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self._point(event.position().toPoint())
        elif kind == QEvent.Type.KeyPress and watched is self.text and isinstance(event, QKeyEvent):
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and Qt.Key(event.key()) in MOVES
            self._by_key = shifted or event.matches(QKeySequence.StandardKey.SelectAll)
            self._dragged = self._dragged and not self._by_key
            return self._bar is not None and self._bar.take_key(event)
        return False

    def _point(self, place: QPoint) -> None:
        """Show by the pointer that a sign in the margin can be clicked."""
        over = place.x() > self.text.viewport().width() - 40 and bool(self.shown.own.at(place))
        viewport: QWidget = self.text.viewport()
        if over:
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        elif viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor and not self.text.anchorAt(place):
            viewport.setCursor(Qt.CursorShape.IBeamCursor)

    def _released(self, place: QPoint) -> None:
        link = self.text.anchorAt(place)
        moved = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self.text.textCursor().hasSelection() and (moved or not link):  # Qt selects the words of a link that is clicked
            self.offer(focused=False)  # the keyboard stays in the text: Space reads on
            return
        uid = "" if link else self.shown.own.at(place)
        if uid:
            self.edit(uid)
        else:
            self.close_card()
