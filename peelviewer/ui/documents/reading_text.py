"""The text of a chapter on screen: margin marks, paragraph numbers, notes opened in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from peelviewer.model.report import FindingClass
from peelviewer.text.inline import typographic
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.tick_bar import TickBar
from peelviewer.wording import tr

from .document import FIGURE, HEADING, NOTE, ChapterDocument
from .open_notes import OpenNotes
from .styles import GUTTER, RIGHT_MARGIN, Styles
from .text_marks import TextMarks


class ReadingText(QTextBrowser):
    """Shows one chapter's document; says which heading is at the top and which link was followed."""

    place_moved = Signal(str)
    link_followed = Signal(str)
    chapter_ended = Signal(int)
    zoom_wanted = Signal(float)
    fitted = Signal()
    first_painted = Signal()
    digit_typed = Signal(str)
    erratum_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        bar = TickBar(appearance, self)
        self.setVerticalScrollBar(bar)
        self.marks = TextMarks(appearance, self, bar)
        self._notes = OpenNotes(appearance, self)
        self.paragraph_numbers = False
        self.chapter: ChapterDocument | None = None
        self._goal: QTextBlock | None = None
        self._note = 0
        """The note that was gone to, until the reader scrolls."""
        self._going = False
        self._painted = False
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
        self.chapter, self._goal, self._note = chapter, None, 0
        self.marks.clear()
        self._going = True  # where Qt scrolls to while it takes a document is no place the reader went to
        self._fit()
        chapter.document.setParent(self)  # or it would outlive the pane: PySide takes it for Qt's to delete, and Qt for Python's
        self.setDocument(chapter.document)
        self.setLineWrapColumnOrWidth(self._width())
        self._going = False
        self.verticalScrollBar().setSingleStep(Styles(self._appearance.theme, self._appearance.zoom).px(24))

    def go_to(self, block: QTextBlock) -> None:
        """Bring a block to the top of the pane."""
        box = self.document().documentLayout().blockBoundingRect(block)
        heading = self.chapter.heading_at(block) if self.chapter else None
        self._going = True
        if heading is None:
            top = box.top() - 24
            self.setTextCursor(QTextCursor(block))
        elif heading.level == 3:
            top = box.top() - 14
        else:
            # The pane's header shows this title: begin with what stands below it.
            top = box.bottom() if block.userState() > HEADING else 0
        self.verticalScrollBar().setValue(max(0, round(top)))
        self._going = False
        self._goal, self._note = block, 0
        self.viewport().update()

    def top_block(self, offset: int = 40) -> QTextBlock:
        """Return the block at the top of the pane."""
        return self.cursorForPosition(QPoint(GUTTER + 8, offset)).block()

    def here(self) -> QTextBlock:
        """Return the block that was gone to, or the one at the top once the reader has scrolled."""
        return self._goal if self._goal is not None else self.top_block(48)

    # Notes ---------------------------------------------------------------------------------------

    def toggle_note(self, number: int) -> None:
        """Open a note below the paragraph with its mark, or close it where it is open."""
        self._notes.toggle(number)

    def open_note(self, number: int) -> None:
        """Open a note, and show its panel whole with the line of its mark above it."""
        if number not in self.open_notes():
            self.toggle_note(number)
        top = self._notes.whole_in_view(number)
        if top is not None:
            self._goal, self._note = None, number  # a pane that comes or goes meanwhile must not take the view back to the heading
            self._going = True
            self.verticalScrollBar().setValue(top)
            self._going = False

    def open_notes(self) -> list[int]:
        """Return the numbers of the notes that are open, from the top down."""
        return self._notes.numbers()

    def ensure_visible(self, block: QTextBlock) -> None:
        """Scroll as little as shows a whole block."""
        box = self.document().documentLayout().blockBoundingRect(block)
        bar, bottom = self.verticalScrollBar(), box.bottom() + 24
        if bottom > bar.value() + self.viewport().height():
            bar.setValue(round(bottom - self.viewport().height()))

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
        if first and self._goal is not None:
            # Qt scrolls to the top while it first shows the pane: go back to the place before anything is seen.
            self.go_to(self._goal)
        blocks = list(self._visible())
        painter = QPainter(self.viewport())
        theme, right = self._appearance.theme, self._width() - RIGHT_MARGIN
        for block, box in blocks:
            if NOTE <= block.userState() < FIGURE:
                panel = QRectF(GUTTER, box.top() - 10, right - GUTTER, box.height() + 20)
                painter.fillRect(panel, theme.colour("raised"))
                painter.fillRect(QRectF(panel.left(), panel.top(), 2, panel.height()), theme.colour("accent"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for block, box in blocks:
            finding = self.chapter.finding_at(block)
            if finding is None:
                continue
            if finding.kind in (FindingClass.STRENGTH, FindingClass.CONCERN):
                bottom = self._bottom(block, box)
                painter.fillRect(QRectF(GUTTER - 9, box.top() + 3, 2, bottom - box.top() - 3), theme.colour(finding.kind.value))
            if self.paragraph_numbers:
                painter.setFont(face(12 * min(self._appearance.zoom, 1.3)))
                painter.setPen(theme.colour("muted"))
                place = QRectF(0, box.top() + 2, GUTTER - 15, 24 * self._appearance.zoom - 2)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, finding.number)
            if finding.errata:
                mark = icons.pixmap("file-warning", theme.colours["concern"], 15, self.devicePixelRatioF())
                painter.drawPixmap(QPointF(right + 8, box.top() + 4), mark)
        self.marks.paint(painter)
        painter.end()
        if first:
            self.first_painted.emit()

    def _bottom(self, block: QTextBlock, box: QRectF) -> float:
        """Return where a finding ends, its bullets included."""
        bottom, following = box.bottom(), block.next()
        while following.isValid() and following.userState() == -1 and following.blockFormat().textIndent() < 0:
            bottom = self.document().documentLayout().blockBoundingRect(following).bottom() - self.verticalScrollBar().value()
            following = following.next()
        return bottom

    # Place and size ------------------------------------------------------------------------------

    def _width(self) -> int:
        """Return the width of the text with its gutter: the measure, or what the pane leaves."""
        wanted = self.chapter.measure if self.chapter else 600
        # Before the pane has its size, lay out for the measure: laying out twice would delay the first paint.
        return max(280, min(wanted, self.width() - 16)) if self._painted or self.isVisible() else wanted

    def _fit(self) -> None:
        """Centre the measure in the pane; the scroll bar stays at the edge."""
        spare = max(0, self.width() - self._width() - 16)
        self.setViewportMargins(spare // 2, 0, spare - spare // 2, 0)
        self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure when the pane changes its width."""
        goal, going, self._going = self._goal, self._going, True
        super().resizeEvent(event)
        self._fit()
        if self.chapter is not None and self.lineWrapColumnOrWidth() != self._width():
            self.setLineWrapColumnOrWidth(self._width())
        self._going = going
        if going:
            return  # a chapter is being shown: where to is still to come
        if goal is not None:
            self.go_to(goal)
        elif self._note in self.open_notes():
            self.open_note(self._note)

    def _relaid(self) -> None:
        """Stay at what was gone to: Qt lays out late, and a text that ends sooner than it guessed is scrolled by it."""
        if self._goal is not None and not self._going and self._painted:
            self.go_to(self._goal)

    def _moved(self) -> None:
        if self.chapter is not None and self._painted and not self._going:
            self._goal, self._note = None, 0
            self.place_moved.emit(self.chapter.section_at(self.top_block()).id)

    # Keys, wheel, tips and copying -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on with Space; go from chapter to chapter at its ends."""
        bar = self.verticalScrollBar()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        back = event.key() == Qt.Key.Key_PageUp or (event.key() == Qt.Key.Key_Space and shifted)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            if bar.value() == (bar.minimum() if back else bar.maximum()):
                self.chapter_ended.emit(-1 if back else 1)
            else:
                bar.setValue(bar.value() + (-1 if back else 1) * max(40, self.viewport().height() - 48))
            return
        if event.text() and event.text() in "0123456789." and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digit_typed.emit(event.text())
            return
        super().keyPressEvent(event)

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
        """Explain an erratum's mark when it is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and event.x() > self._width() - RIGHT_MARGIN:
            words = self._marked_at(event.y())
            if words:
                QToolTip.showText(event.globalPos(), tooltip_html(words), self)
                return True
        return super().viewportEvent(event)

    def _marked_at(self, y: int) -> str:
        """Return what the erratum's mark at a height says, empty where there is none."""
        for block, box in self._visible():
            finding = self.chapter.finding_at(block) if self.chapter else None
            if finding and finding.errata and box.top() <= y <= box.top() + 24:
                return self._errata(finding.errata)
        return ""

    def _errata(self, ids: tuple[str, ...]) -> str:
        known = self.chapter.report.erratum_by_id if self.chapter else {}
        return " ".join(
            typographic(tr("The report prints: {printed} {problem}", printed=known[i].printed, problem=known[i].problem))
            for i in ids
            if i in known
        )

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words alone, without faces and colours of the theme."""
        words = QMimeData()
        words.setText(self.textCursor().selection().toPlainText().replace("￼", ""))
        return words
