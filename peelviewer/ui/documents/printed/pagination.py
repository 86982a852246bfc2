"""Where a long document may be parted into pages: never after a heading, inside a figure, or so that one line stands alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextFrame, QTextTable

from peelviewer.ui.documents.document import HEADING, NOTE, ChapterDocument

MINIMUM_LINES = 2
"""So many lines of a paragraph stand together at least, at the foot of a page and at the head of the next."""


MINIMUM_SCALE = 0.8
"""A figure that is somewhat higher than a page is drawn smaller, down to this, and then parted from what is said below it."""


class Row(NamedTuple):
    """What stands side by side, such as a line of text: its upper and lower edge, and whether a page may end below it."""

    top: float
    bottom: float
    parts: bool


class Page(NamedTuple):
    """The rows of one page by the edges of the first and the last, and how much smaller they are drawn to fit."""

    top: float
    bottom: float
    scale: float = 1.0


def pages(document: ChapterDocument, height: float) -> list[Page]:
    """Return the pages of a document as high as they may be; what is higher than a page is parted where it can be."""
    result: list[Page] = []
    rows = list(_groups(_rows(document), height))
    index = 0
    while index < len(rows):
        top = rows[index].top
        last = index
        while last + 1 < len(rows) and rows[last + 1].bottom - top <= height:
            last += 1
        result.append(Page(top, rows[last].bottom, min(1.0, height / (rows[last].bottom - top)) if last == index else 1.0))
        index = last + 1
    return result


def _groups(rows: Iterator[Row], height: float) -> Iterator[Row]:
    """Yield what must stay together as one row; row by row where it is higher than a page."""
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if row.parts:
            yield from _joined(group, height)
            group = []
    yield from _joined(group, height)


def _joined(rows: list[Row], height: float) -> Iterator[Row]:
    if rows and rows[-1].bottom - rows[0].top > height / MINIMUM_SCALE:
        # A figure higher than a page: its caption stays with the chart.
        tallest = max(range(len(rows)), key=lambda n: rows[n].bottom - rows[n].top)
        yield Row(rows[0].top, rows[tallest].bottom, True)
        yield from rows[tallest + 1 :]
    elif rows:
        yield Row(rows[0].top, rows[-1].bottom, True)


def _rows(document: ChapterDocument) -> Iterator[Row]:
    """Yield the rows of a document from the top down."""
    root = document.document.rootFrame()
    inside = False  # a figure, with its caption before it and its caveats after
    walk = root.begin()
    while not walk.atEnd():
        frame, block = walk.currentFrame(), walk.currentBlock()
        if block.isValid():
            if document.figure_at(block):
                inside = True
            elif inside and draws_rule(block):
                inside = False
            yield from _lines(document, block, inside)
        elif isinstance(frame, QTextFrame):
            yield from _table(document, frame)
        walk += 1


def draws_rule(block: QTextBlock) -> bool:
    """Return whether a paragraph is a line across, as above and below a figure."""
    return block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth.value)


def _lines(document: ChapterDocument, block: QTextBlock, inside: bool) -> Iterator[Row]:
    layout = document.document.documentLayout()
    box, text = layout.blockBoundingRect(block), block.layout()
    count = text.lineCount()
    # The last line of what only makes sense with what follows: a heading, a rule above, a list's opening words.
    bound = inside or HEADING <= block.userState() < NOTE or _opens_list(block) or (draws_rule(block) and block.userState() != -1)
    tops = [box.top() + text.lineAt(n).y() for n in range(count)] if text.text() else []
    if not tops:
        yield Row(box.top(), box.bottom(), not bound and not _before_table(block))
        return
    for n, top in enumerate(tops):
        last = n == count - 1
        breakable = MINIMUM_LINES <= n + 1 <= count - MINIMUM_LINES
        yield Row(top, box.bottom() if last else tops[n + 1], not inside and (not bound if last else breakable))


def _opens_list(block: QTextBlock) -> bool:
    following = block.next()
    is_finding = 0 <= block.userState() < HEADING
    return is_finding and following.isValid() and following.userState() == -1 and following.blockFormat().textIndent() < 0


def _before_table(block: QTextBlock) -> bool:
    """Return whether a paragraph belongs to a table below it, as the rule above a question's grade does."""
    return draws_rule(block) and QTextCursor(block.next()).currentTable() is not None


def _table(document: ChapterDocument, frame: QTextFrame) -> Iterator[Row]:
    box: QRectF = document.document.documentLayout().frameBoundingRect(frame)
    yield Row(box.top(), box.bottom(), isinstance(frame, QTextTable))
