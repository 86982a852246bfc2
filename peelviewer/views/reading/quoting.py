"""What a selection, or the paragraph being read, is taken from: its words, the headings it touches, its paragraphs' numbers."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from peelviewer.analysis.citation import Passage, of_passage
from peelviewer.model.library import Library
from peelviewer.ui.documents.copied import copied
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.reading_text import ReadingText


def citation(library: Library, text: ReadingText) -> str:
    """Return words and source to quote: the selection, or the whole paragraph being read where nothing is selected."""
    document, cursor = text.chapter, text.textCursor()
    if document is None:
        return ""
    words = text.createMimeDataFromSelection().text().strip() if cursor.hasSelection() else ""
    words, passage = (words, selected(document, cursor)) if words else paragraph(document, text.read_block())
    return of_passage(library, document.report, passage, words)


def selected(document: ChapterDocument, cursor: QTextCursor) -> Passage:
    """Return the sections and paragraphs that a selection touches, for a citation."""
    text = cursor.document()
    first, last = text.findBlock(cursor.selectionStart()), text.findBlock(cursor.selectionEnd())
    if first != last and cursor.selectionEnd() == last.position():  # nothing of the last block is selected
        last = last.previous()
    # The empty line that stands for the chapter's title, and a line between two paragraphs, are no words of theirs.
    blocks = [block for block in _between(first, last) if block.text().strip()] or [first]
    sections = dict.fromkeys(document.section_at(block) for block in blocks)
    findings = (document.finding_of(block) for block in blocks)
    return Passage(tuple(sections), tuple(dict.fromkeys(finding.number for finding in findings if finding)))


def paragraph(document: ChapterDocument, block: QTextBlock) -> tuple[str, Passage]:
    """Return the words of the paragraph that a block belongs to, its bullets on lines of their own, and what it is.

    Of a block that belongs to none it is the heading, without words.
    """
    finding = document.finding_of(block)
    if finding is None:
        return "", Passage((document.section_at(block),))
    block, lines = document.block_of_finding(finding.number), []
    section = document.section_at(block)
    while block.isValid() and document.finding_of(block) is finding:
        if not document.is_note(block):
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            lines.append(copied(cursor))
        block = block.next()
    return "\n".join(lines), Passage((section,), (finding.number,))


def paragraph_read(text: ReadingText) -> str:
    """Return the number of the paragraph that is copied where nothing is selected, empty where something is."""
    if text.chapter is None or text.textCursor().hasSelection():
        return ""
    finding = text.chapter.finding_of(text.read_block())
    return finding.number if finding else ""


def figure_read(text: ReadingText) -> str:
    """Return the id of the figure or indicator that is copied where nothing is selected, empty where no figure is being read."""
    if text.chapter is None or text.textCursor().hasSelection():
        return ""
    return text.chapter.figure_of(text.read_block())


def _between(first: QTextBlock, last: QTextBlock) -> list[QTextBlock]:
    found = [first]
    while found[-1] != last and found[-1].next().isValid():
        found.append(found[-1].next())
    return found
