"""Notes opened in place: a block of their own below the paragraph that refers to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from peelviewer.ui.documents.document import FIGURE, NOTE, ChapterDocument
from peelviewer.ui.documents.prose import MISSING_NOTE, write_spans
from peelviewer.ui.documents.styles import Styles
from peelviewer.wording import tr


def toggle(document: ChapterDocument, number: int, styles: Styles) -> QTextBlock | None:
    """Open a note below the paragraph with its mark and return its block; close it where it is open."""
    text_document = document.document
    # Qt lays out late, and after an edit never lays out what stood below it without lines: all must have theirs first.
    text_document.size()
    panel = block_of(text_document, number)
    if panel is not None:
        _close(panel)
        return None
    paragraph = _block_with(text_document, lambda block: f"note:{number}" in _links(block))
    return _open(document, paragraph, number, styles) if paragraph is not None else None


def block_of(document: QTextDocument, number: int) -> QTextBlock | None:
    """Return the block of a note that is open, None where it is not."""
    return _block_with(document, lambda block: block.userState() == NOTE + number)


def opened_in(document: QTextDocument) -> list[int]:
    """Return the numbers of the notes that are open, from the top down."""
    numbers, block = [], document.begin()
    while block.isValid():
        if NOTE <= block.userState() < FIGURE:
            numbers.append(block.userState() - NOTE)
        block = block.next()
    return numbers


def _open(document: ChapterDocument, paragraph: QTextBlock, number: int, styles: Styles) -> QTextBlock:
    note = document.report.note_by_number.get(number)
    while NOTE <= paragraph.next().userState() < NOTE + number:  # notes stand by their numbers
        paragraph = paragraph.next()
    cursor = QTextCursor(paragraph)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    shape = styles.hanging(20, 26, above=12, below=20, left=42)
    shape.setRightMargin(styles.px(16))
    cursor.insertBlock(shape, styles.char(13))
    cursor.block().setUserState(NOTE + number)
    cursor.insertText(note.printed_mark if note else f"{number}", styles.char(13, "accent", weight=600))
    cursor.insertText("\t", styles.char(13))
    write_spans(cursor, note.text if note else tr(MISSING_NOTE), styles.char(13))
    cursor.insertText("   ", styles.char(13))
    cursor.insertText(tr("Close"), styles.link(styles.char(12), f"note:{number}"))
    return cursor.block()


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


def _block_with(document: QTextDocument, matches: Callable[[QTextBlock], bool]) -> QTextBlock | None:
    block = document.begin()
    while block.isValid():
        if matches(block):
            return block
        block = block.next()
    return None


def _links(block: QTextBlock) -> set[str]:
    """Return the targets of the links in a block."""
    targets, fragments = set(), block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        if fragment.charFormat().isAnchor():
            targets.add(fragment.charFormat().anchorHref())
        fragments += 1
    return targets
