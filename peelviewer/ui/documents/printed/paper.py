"""Chapters on pages: with a running head, paragraph numbers and bars beside the text, and the warning on every page of a digest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QFontMetricsF, QPainter, QTextBlock

from peelviewer.analysis import citation
from peelviewer.exporters.pdf import Bookmark
from peelviewer.model.editions import edition_of
from peelviewer.model.library import Library
from peelviewer.model.report import FindingClass, Report, Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.styles import MEASURE
from peelviewer.ui.look.file_formats import POINTS_A_PIXEL
from peelviewer.ui.look.theme import Theme, face

from .pagination import Page, pages

TOP, BOTTOM, HEADER, FOOTER = 92.0, 92.0, 48.0, 56.0
SCALE = 0.88
"""Of the screen's measures at 100 %: text of 10.6 points, and the highest figure with its caption and caveats on one page."""
POINTS = SCALE * POINTS_A_PIXEL
NUMBERS = 15.0
"""Between a paragraph and its number."""
FILTERS = {"strength": "Strengths only", "concern": "Concerns only", "change": "Changes only"}


class _Sheet(NamedTuple):
    """One page: a part of a chapter's document."""

    chapter: ChapterDocument
    page: Page


class Paper:
    """Lays chapters out on pages of a size in points and paints them one by one; *bookmarks* are known when it is made."""

    def __init__(
        self, library: Library, report: Report, chapters: Sequence[ChapterDocument], size: QSizeF, theme: Theme, *,
        only: str = "", numbers: bool = True,
    ) -> None:  # fmt: skip
        self._report, self._theme, self._size = report, theme, size / POINTS
        self._only, self._numbers = only, numbers
        self._title = ", ".join(part for part in (typographic(report.title), library.force_of(report.force).name) if part)
        self._left = (self._size.width() - MEASURE) / 2
        room = self._size.height() - TOP - BOTTOM
        self._sheets = [_Sheet(chapter, page) for chapter in chapters for page in pages(chapter, room)]
        self.bookmarks = [mark for chapter in chapters for mark in self._marks(chapter)]

    def __len__(self) -> int:
        return len(self._sheets)

    def paint(self, painter: QPainter, index: int) -> None:
        """Paint one page, its upper left corner at the painter's origin, which counts 96 dots an inch."""
        sheet = self._sheets[index]
        painter.save()
        painter.scale(SCALE, SCALE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._header(painter, sheet.chapter.chapter, index)
        painter.translate(self._left + MEASURE * (1 - sheet.page.scale) / 2, TOP)
        painter.scale(sheet.page.scale, sheet.page.scale)
        painter.translate(0, -sheet.page.top)
        self._bars(painter, sheet)
        for top, bottom, number in self._parts(sheet):
            if number and self._numbers:
                self._write(painter, QRectF(-100, top + 3, 100 - NUMBERS, 18), number, Qt.AlignmentFlag.AlignRight)
            self._text(painter, sheet.chapter, top, bottom)
        painter.restore()
        painter.save()
        painter.scale(SCALE, SCALE)
        self._footer(painter)
        painter.restore()

    def _text(self, painter: QPainter, chapter: ChapterDocument, top: float, bottom: float) -> None:
        """Paint the lines of a document from one height to another."""
        painter.save()
        painter.setClipRect(QRectF(-4, top - 1, MEASURE + 8, bottom - top + 2))
        context = QAbstractTextDocumentLayout.PaintContext()
        # A line that only touches the edge would be written twice.
        context.clip = QRectF(0, top + 0.5, MEASURE, bottom - top - 1)
        context.palette = self._theme.palette
        chapter.document.documentLayout().draw(painter, context)
        painter.restore()

    # Head and foot ----------------------------------------------------------------------------------

    def _header(self, painter: QPainter, chapter: Section, index: int) -> None:
        filter_note = f" ({FILTERS[self._only].lower()})" if self._only in FILTERS else ""
        right = f"{typographic(plain_text(chapter.short or chapter.title))}{filter_note}"
        page = f"{index + 1} of {len(self._sheets)}"
        line = QRectF(self._left, HEADER, MEASURE, 18)
        page_width, maximum = self._width(page) + 24, MEASURE * 0.45
        right_width = page_width + min(self._width(right), maximum) + 16
        # In the order in which they are copied and read aloud.
        self._write(painter, line.adjusted(0, 0, -right_width, 0), self._title, Qt.AlignmentFlag.AlignLeft)
        self._write(painter, line.adjusted(0, 0, -page_width, 0), right, Qt.AlignmentFlag.AlignRight, maximum)
        self._write(painter, line, page, Qt.AlignmentFlag.AlignRight)
        self._rule(painter, HEADER + 22)

    def _footer(self, painter: QPainter) -> None:
        y = self._size.height() - FOOTER
        self._rule(painter, y - 6)
        self._write(painter, QRectF(self._left, y, MEASURE, 18), self._warning(), Qt.AlignmentFlag.AlignLeft, MEASURE + 16)

    def _warning(self) -> str:
        """Return what every page says of the edition, and where the report is from; an address has no room here."""
        source, page = citation.with_isbn(self._report, citation.published(self._report)), citation.main_page(self._report)
        read = f", read {citation.of_day(page)}" if page and page.accessed else ""
        return f"{edition_of(self._report).before_foot}{source}{read}"

    def _font(self) -> QFont:
        return face(11, apart=True)

    def _width(self, text: str) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(text)

    def _write(self, painter: QPainter, box: QRectF, text: str, align: Qt.AlignmentFlag, room: float = 0) -> None:
        painter.setFont(self._font())
        painter.setPen(self._theme.colour("muted"))
        short = QFontMetricsF(self._font()).elidedText(text, Qt.TextElideMode.ElideRight, room or box.width())
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, short)

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.fillRect(QRectF(self._left, y, MEASURE, 0.75), self._theme.colour("line_strong"))

    # Beside the text --------------------------------------------------------------------------------

    def _parts(self, sheet: _Sheet) -> list[tuple[float, float, str]]:
        """Return the parts of a page from the top down, each from a finding on with its number: copied, that stands before its words."""
        layout, page = sheet.chapter.document.documentLayout(), sheet.page
        starts = [(page.top, "")]
        block = sheet.chapter.document.begin()
        while block.isValid():
            finding, top = sheet.chapter.finding_at(block), layout.blockBoundingRect(block).top()
            block = block.next()
            if finding is not None and page.top <= top + 1 < page.bottom:
                starts[-1 if top <= page.top + 1 else len(starts) :] = [(top, finding.number)]
        ends = [*(top for top, _ in starts[1:]), page.bottom]
        return [(top, bottom, number) for (top, number), bottom in zip(starts, ends, strict=True)]

    def _bars(self, painter: QPainter, sheet: _Sheet) -> None:
        """Paint the bars of strengths and concerns."""
        layout, block = sheet.chapter.document.documentLayout(), sheet.chapter.document.begin()
        while block.isValid():
            finding = sheet.chapter.finding_at(block)
            if finding is not None and finding.kind in (FindingClass.STRENGTH, FindingClass.CONCERN):
                top = max(layout.blockBoundingRect(block).top() + 3, sheet.page.top)
                bottom = min(self._end(sheet.chapter, block), sheet.page.bottom)
                if bottom > top:
                    painter.fillRect(QRectF(-9, top, 2, bottom - top), self._theme.colour(finding.kind.value))
            block = block.next()

    def _end(self, chapter: ChapterDocument, block: QTextBlock) -> float:
        """Return where a finding ends, its bullets included."""
        layout, following = chapter.document.documentLayout(), block.next()
        bottom = layout.blockBoundingRect(block).bottom()
        while following.isValid() and following.userState() == -1 and following.blockFormat().textIndent() < 0:
            bottom = layout.blockBoundingRect(following).bottom()
            following = following.next()
        return bottom

    # Outline ----------------------------------------------------------------------------------------

    def _marks(self, chapter: ChapterDocument) -> list[Bookmark]:
        """Return a bookmark a heading, with the page it stands on and how far down."""
        layout, bookmarks = chapter.document.documentLayout(), []
        sheet_pages = [(index, sheet.page) for index, sheet in enumerate(self._sheets) if sheet.chapter is chapter]
        for heading in chapter.headings:
            top = layout.blockBoundingRect(chapter.block_of(heading.id)).top()
            index, page = next(((index, page) for index, page in sheet_pages if page.top - 1 <= top < page.bottom), sheet_pages[0])
            offset = (TOP + top - page.top - 6) * POINTS
            bookmarks.append(Bookmark(typographic(plain_text(heading.title)), index, offset, heading.level - chapter.chapter.level))
        return bookmarks
