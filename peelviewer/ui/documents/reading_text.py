"""The text of a chapter on screen: margin marks, paragraph numbers, notes opened in place."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from peelviewer.model.report import Finding, Report
from peelviewer.text.inline import typographic
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.documents.blocks.note_panels import block_of, opened_in, toggle
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.widgets.tick_bar import TickBar
from peelviewer.ui.widgets.viewport import give_viewport
from peelviewer.wording import tr

from .document import HEADING, ChapterDocument
from .lines import held_place, line_across, page_on, scrolled_to
from .margin import paint_margin, paint_panels
from .styles import GUTTER, RIGHT_MARGIN, Styles
from .text_marks import TextMarks

if TYPE_CHECKING:
    from .own_marks import OwnMarks


class ReadingText(QTextBrowser):
    """Shows one chapter's document; says which heading and what of it is at the top, which link was followed, and that another is shown."""

    place_moved = Signal(str, str)
    link_followed = Signal(str)
    chapter_ended = Signal(int)
    zoom_wanted = Signal(float)
    fitted = Signal()
    first_painted = Signal()
    digit_typed = Signal(str)
    erratum_asked = Signal()
    chapter_set = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        give_viewport(self)
        bar = TickBar(appearance, self)
        self.setVerticalScrollBar(bar)
        self.marks = TextMarks(appearance, self, bar)
        self.paragraph_numbers = False
        self.own_marks: OwnMarks | None = None
        self.chapter: ChapterDocument | None = None
        self.goal: QTextBlock | None = None  # what was gone to, while the reader has not moved from it
        self._revealed: QTextBlock | None = None
        self._navigating = self._painted = False
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Text of the chapter"))
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString(QUrl.ComponentFormattingOption.PrettyDecoded)))
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.verticalScrollBar().rangeChanged.connect(self._relaid)

    def show_chapter(self, chapter: ChapterDocument) -> None:
        """Show a chapter from its start; its document goes with the pane, or sooner where a caller deletes it."""
        self.chapter, self.goal, self._revealed = chapter, None, None
        self.marks.clear()
        self._navigating = True  # where Qt scrolls to while it takes a document is no place the reader went to
        self._fit()
        chapter.document.setParent(self)  # or it would outlive the pane: PySide takes it for Qt's to delete, and Qt for Python's
        chapter.fit(self._width())
        self.setDocument(chapter.document)
        self.setLineWrapColumnOrWidth(self._width())
        self._navigating = False
        self.verticalScrollBar().setSingleStep(Styles(self._appearance.theme, self._appearance.zoom).px(24))
        self.chapter_set.emit()

    def go_to(self, block: QTextBlock, *, selecting: bool = True) -> None:
        """Bring a block to the top of the pane; without *selecting* what the reader has selected stays, as where text is laid out anew."""
        self._navigating = True
        if selecting and self.chapter is not None and self.chapter.heading_at(block) is None:
            self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(max(0, round(self._top_of(block))))
        self._navigating = False
        self.goal, self._revealed = block, None
        self.viewport().update()

    def scroll_back(self, scrolled: int, goal: QTextBlock | None) -> None:
        """Be scrolled, in pixels, as when this document was last shown, with what had been gone to then."""
        self._navigating = True
        self.verticalScrollBar().setValue(scrolled)
        self._navigating, self.goal, self._revealed = False, goal, None

    def _top_of(self, block: QTextBlock) -> float:
        """Return where the pane begins when it shows a block: at a whole line, with the heading right above, and no other."""
        place = self.document().documentLayout().blockBoundingRect
        heading = self.chapter.heading_at(block) if self.chapter else None
        if heading is not None and heading.level < 3:
            # The pane's header shows this title: begin with what stands below it.
            return place(block).bottom() if block.userState() > HEADING else 0
        above = block.previous()
        if heading is None and above.isValid() and self.chapter and self.chapter.heading_at(above) is not None:
            return self._top_of(above)
        top = place(block).top() - (24 if heading is None else 14)
        line = line_across(self.document(), GUTTER + 8, top)
        return ceil(line.bottom()) if line is not None else top

    def place_block(self) -> QTextBlock:
        """Return the block that says where the reader is: a few lines of what came before may still be above it."""
        return self.top_block(round(min(110 * self._appearance.zoom, self.viewport().height() / 3)))

    def top_block(self, offset: int = 40) -> QTextBlock:
        """Return the block at the top of the pane."""
        return self.cursorForPosition(QPoint(GUTTER + 8, offset)).block()

    def here(self) -> QTextBlock:
        """Return the block that was gone to, or the one at the top once the reader has scrolled."""
        return self.goal if self.goal is not None else self.top_block(48)

    def read_block(self) -> QTextBlock:
        """Return the block being read: that of the cursor while it is on screen, else the first that begins on screen."""
        visible = list(self._visible())
        cursor_block = self.textCursor().block()
        if any(block == cursor_block and box.bottom() > 0 for block, box in visible):
            return cursor_block
        return next((block for block, box in visible if box.top() >= 0 and block.text().strip()), self.here())

    def read_finding(self) -> Finding | None:
        """Return the paragraph being read; at a heading the first below it on screen, None where there is none."""
        here, chapter = self.read_block(), self.chapter
        below = (block for block, _ in self._visible() if block.blockNumber() > here.blockNumber())
        return next((found for block in (here, *below) if chapter and (found := chapter.finding_of(block))), None)

    def figure_in_sight(self) -> str:
        """Return the figure or indicator whose title is the first on screen; empty where none is."""
        titles = (self.chapter.figure_at(block) for block, box in self._visible() if box.top() >= 0) if self.chapter else iter(())
        return next(filter(None, titles), "")

    # Notes ---------------------------------------------------------------------------------------

    def toggle_note(self, number: int) -> None:
        """Open a note below the paragraph with its mark, or close it where it is open."""
        self._revealed = None
        if self.chapter is not None:
            note_block = toggle(self.chapter, number, Styles(self._appearance.theme, self._appearance.zoom))
            if note_block is not None:
                self.ensure_visible(note_block)

    def open_note(self, number: int) -> None:
        """Have a note open and whole in view."""
        block = block_of(self.document(), number)
        if block is None:
            self.toggle_note(number)
        else:
            self.ensure_visible(block)

    def open_notes(self) -> list[int]:
        """Return the numbers of the notes that are open, from the top down."""
        return opened_in(self.document())

    def ensure_visible(self, block: QTextBlock) -> None:
        """Scroll as little as shows a whole block."""
        bar = self.verticalScrollBar()
        for _ in range(2):  # with the place the header may change, and take some of the pane
            bottom = self.document().documentLayout().blockBoundingRect(block).bottom() + 24
            if bottom > bar.value() + self.viewport().height():
                bar.setValue(round(bottom - self.viewport().height()))
        self._revealed = block

    # Painting ------------------------------------------------------------------------------------

    def _visible(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the blocks on screen with their places in the viewport."""
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(GUTTER + 8, 0)).block()
        # A note's panel is taller than its text: start one block early.
        block = block.previous() if block.previous().isValid() else block
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -scrolled)
            if box.top() > self.viewport().height():
                return
            yield block, box
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint note panels, the text, then the margin."""
        if self.chapter is None:
            return
        first, self._painted = not self._painted, True
        if first and self.goal is not None:
            # Qt scrolls to the top while it first shows the pane: go back to the place before anything is seen.
            self.go_to(self.goal, selecting=False)
        blocks = list(self._visible())
        right, scrolled = self._width() - RIGHT_MARGIN, self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        paint_panels(painter, self._appearance, blocks, right)
        if self.own_marks is not None:
            self.own_marks.paint_under(painter, blocks)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        numbers = self.paragraph_numbers
        paint_margin(painter, self._appearance, self.chapter, blocks, right, scrolled=scrolled, numbers=numbers)
        if self.own_marks is not None:
            self.own_marks.paint_over(painter, blocks, right)
        self.marks.paint(painter)
        painter.end()
        if first:
            self.first_painted.emit()

    # Place and size ------------------------------------------------------------------------------

    def _width(self) -> int:
        """Return the width of the text with its gutter: the measure, or what the pane leaves."""
        measure = self.chapter.measure if self.chapter else 600
        # Before the pane has its size, lay out for the measure: laying out twice would delay the first paint.
        return max(280, min(measure, self.width() - 16)) if self._painted or self.isVisible() else measure

    def _fit(self) -> None:
        """Centre the measure in the pane; the scroll bar stays at the edge."""
        margin = max(0, self.width() - self._width() - 16)
        self.setViewportMargins(margin // 2, 0, margin - margin // 2, 0)
        self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure when the pane changes its width."""
        goal, navigating, self._navigating = self.goal, self._navigating, True
        super().resizeEvent(event)
        self._fit()
        if self.chapter is not None and self.lineWrapColumnOrWidth() != self._width():
            place = held_place(self.top_block(48), self.verticalScrollBar().value())
            self.chapter.fit(self._width())
            self.setLineWrapColumnOrWidth(self._width())
            if goal is None:  # what the reader scrolled to stays, as what was gone to does
                self.verticalScrollBar().setValue(scrolled_to(place))
        self._navigating = navigating
        if navigating:
            return  # a chapter is being shown: where to is still to come
        revealed = self._revealed
        if goal is not None:
            self.go_to(goal, selecting=False)
        if revealed is not None:  # the header has grown, and would cover what was to be seen
            self.ensure_visible(revealed)

    def _relaid(self) -> None:
        """Stay at what was gone to: Qt lays out late, and a text that ends sooner than it guessed is scrolled by it."""
        if self.goal is None or self._revealed is not None or self._navigating or not self._painted:
            return
        bar = self.verticalScrollBar()
        if bar.value() != min(bar.maximum(), max(0, round(self._top_of(self.goal)))):
            self.go_to(self.goal, selecting=False)

    def _moved(self) -> None:
        if self.chapter is not None and self._painted and not self._navigating:
            self.goal = None
            self._revealed = None
            self.place_moved.emit(self.chapter.section_at(self.place_block()).id, self.chapter.anchor_at(self.top_block()))

    # Keys, wheel, tips and copying -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on with Space; go from chapter to chapter at its ends; extend the selection with Shift and the arrows."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        back = event.key() == Qt.Key.Key_PageUp or (event.key() == Qt.Key.Key_Space and shifted)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.read_on(back)
            return
        ends = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
        if ends and not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            event = QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier)  # without a caret Qt knows these alone
        if shifted:
            from .selecting import extend_selection  # the first paint does without

            if extend_selection(self, event):
                return
        if event.text() and event.text() in "0123456789." and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digit_typed.emit(event.text())
            return
        super().keyPressEvent(event)

    def read_on(self, back: bool = False) -> None:
        """Read on by what the pane shows, less two lines, so that none is passed over, or back; at the chapter's ends to the next one."""
        bar = self.verticalScrollBar()
        if bar.value() == (bar.minimum() if back else bar.maximum()):
            self.chapter_ended.emit(-1 if back else 1)
            return
        step = max(40, self.viewport().height() - max(48, round(52 * self._appearance.zoom)))
        bar.setValue(round(page_on(self.document(), GUTTER + 8, bar.value(), -step if back else step)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the errors in print when the mark of one is clicked."""
        super().mouseReleaseEvent(event)
        if event.position().x() > self._width() - RIGHT_MARGIN and self._marked_at(round(event.position().y())):
            self.erratum_asked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(0.1 if event.angleDelta().y() > 0 else -0.1)
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain an erratum's mark when it is pointed at, and nothing where no word is: Qt takes the nearest."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self._marked_at(event.y()) if event.x() > self._width() - RIGHT_MARGIN else ""
            point = QPointF(event.pos()) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            if words or self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit) < 0:
                QToolTip.showText(event.globalPos(), tooltip_html(words) if words else "", self)
                return True
        return super().viewportEvent(event)

    def _marked_at(self, y: int) -> str:
        """Return what the erratum's mark at a height says, empty where there is none."""
        for block, box in self._visible():
            finding = self.chapter.finding_at(block) if self.chapter else None
            if finding and finding.errata and box.top() <= y <= box.top() + 24:
                return _errata(self.chapter.report, finding.errata) if self.chapter else ""
        return ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words alone, without faces and colours of the theme."""
        from .copied import copied

        words = QMimeData()
        words.setText(copied(self.textCursor()))
        return words


def _errata(report: Report, ids: tuple[str, ...]) -> str:
    """Return errors in print in words."""
    errata = [report.erratum_by_id[erratum] for erratum in ids if erratum in report.erratum_by_id]
    return " ".join(typographic(tr("The report prints: {printed} {problem}", printed=e.printed, problem=e.problem)) for e in errata)
