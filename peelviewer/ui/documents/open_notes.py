"""Notes of the report opened in the text, each below the paragraph with its mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from peelviewer.ui.look.appearance import Appearance
from peelviewer.wording import tr

from .document import FIGURE, NOTE
from .prose import MISSING_NOTE, write_spans
from .styles import Styles

if TYPE_CHECKING:
    from .reading_text import ReadingText

PANEL = 12
"""Pixels of a panel above and below its words, with a little air."""


class OpenNotes:
    """Writes notes into the document of a text and takes them out again."""

    def __init__(self, appearance: Appearance, text: ReadingText) -> None:
        self._appearance, self._text = appearance, text

    def toggle(self, number: int) -> None:
        """Open a note below the paragraph with its mark, or close it where it is open."""
        # Qt lays out late, and after an edit never lays out what stood below it without lines: all must have theirs first.
        self._text.document().size()
        opened = self._panel(number)
        if opened is not None:
            _close(opened)
            return
        marked = next((block for block in self._blocks() if f"note:{number}" in _anchors(block)), None)
        if marked is not None:
            self._open(marked, number)

    def numbers(self) -> list[int]:
        """Return the numbers of the notes that are open, from the top down."""
        return [block.userState() - NOTE for block in self._blocks() if NOTE <= block.userState() < FIGURE]

    def whole_in_view(self, number: int) -> int | None:
        """Return where to scroll so that a note's panel is whole in view; None where it is not open."""
        panel = self._panel(number)
        if panel is None:
            return None
        self._text.document().size()
        layout = self._text.document().documentLayout()
        box, above = layout.blockBoundingRect(panel), layout.blockBoundingRect(panel.previous())
        now, height = self._text.verticalScrollBar().value(), self._text.viewport().height()
        if now <= above.bottom() - 24 and box.bottom() + 2 * PANEL <= now + height:
            return now
        # The paragraph with its mark if there is room, else as much of it as leaves the panel whole, else the panel's first line.
        return round(max(0.0, min(max(above.top() - 2 * PANEL, box.bottom() + 2 * PANEL - height), box.top() - PANEL)))

    def _panel(self, number: int) -> QTextBlock | None:
        return next((block for block in self._blocks() if block.userState() == NOTE + number), None)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._text.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _open(self, marked: QTextBlock, number: int) -> None:
        chapter = self._text.chapter
        note = chapter.report.note_by_number.get(number) if chapter else None
        styles = Styles(self._appearance.theme, self._appearance.zoom)
        cursor = QTextCursor(marked)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        shape = styles.hanging(20, 26, above=12, below=20, left=42)
        shape.setRightMargin(styles.px(16))
        cursor.insertBlock(shape, styles.char(13))
        cursor.block().setUserState(NOTE + number)
        cursor.insertText(f"{number}", styles.char(13, "accent", weight=600))
        cursor.insertText("\t", styles.char(13))
        write_spans(cursor, note.text if note else tr(MISSING_NOTE), styles.char(13))
        cursor.insertText("   ", styles.char(13))
        cursor.insertText(tr("Close"), styles.link(styles.char(12), f"note:{number}"))
        self._text.ensure_visible(cursor.block())


def _close(block: QTextBlock) -> None:
    above = block.previous()
    shape, state = above.blockFormat(), above.userState()
    cursor = QTextCursor(above)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    # Qt leaves the joined paragraph what the second one was.
    cursor.setBlockFormat(shape)
    cursor.block().setUserState(state)


def _anchors(block: QTextBlock) -> set[str]:
    """Return the targets of the links in a block."""
    found, fragments = set(), block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        if fragment.charFormat().isAnchor():
            found.add(fragment.charFormat().anchorHref())
        fragments += 1
    return found
