"""The words of a selection as they leave the program: what is the report's, without the means to read it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFragment

from peelviewer.ui.documents.blocks.inline_chart import OBJECT

from .document import FIGURE, NOTE, ONWARD
from .web_sources import marks_source

_NOTE_LINK = "note:"


def copied(cursor: QTextCursor) -> str:
    """Return the selected words: marks of notes apart in brackets, nothing that is there to be clicked or looked at.

    Left out are the letters of web pages, the ways to close a note and to the next chapter, and pictures.
    """
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block, lines = cursor.document().findBlock(start), []
    while block.isValid() and block.position() < end:
        if block.userState() != ONWARD:
            lines.append("".join(_words(block, start, end)).replace("\u2028", "\n").replace("•\t", "• ").replace("\t", " ").rstrip(" "))
        block = block.next()
    return "\n".join(lines)


def _words(block: QTextBlock, start: int, end: int) -> Iterator[str]:
    panel = NOTE <= block.userState() < FIGURE
    if panel and start <= block.position():
        yield f"[{block.userState() - NOTE}]"
    for fragment in _fragments(block):
        words = _selected(fragment, start, end).replace(OBJECT, "")
        shape = fragment.charFormat()
        if panel and (_marks_note(shape) or fragment.position() == block.position()):
            continue  # the link that closes it, and the number, which is written above
        if marks_source(shape):
            continue
        number = words.strip()
        yield words.replace(number, f"[{number}]") if number and _marks_note(shape) else words


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    walk = block.begin()
    while not walk.atEnd():
        yield walk.fragment()
        walk += 1


def _selected(fragment: QTextFragment, start: int, end: int) -> str:
    """Return a fragment's words as far as they are selected; Qt counts a letter of two halves as two."""
    first, last = max(0, start - fragment.position()), min(fragment.length(), end - fragment.position())
    halves = fragment.text().encode("utf-16-le", "surrogatepass")
    return halves[2 * first : 2 * max(first, last)].decode("utf-16-le", "replace")


def _marks_note(shape: QTextCharFormat) -> bool:
    return shape.isAnchor() and shape.anchorHref().startswith(_NOTE_LINK)
