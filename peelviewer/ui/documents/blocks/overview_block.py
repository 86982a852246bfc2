"""The opening of the overview: the overall judgment, the grades of other years and what is judged, as a page to show."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextLength, QTextTableCell, QTextTableFormat

from peelviewer.analysis.citation import main_page, of_day
from peelviewer.analysis.doubt import doubt_of_grade
from peelviewer.analysis.pages import in_print, of_judgment
from peelviewer.model.editions import edition_of
from peelviewer.model.grades import Grade
from peelviewer.model.library import Library
from peelviewer.model.report import OVERALL, Judgment, Report, Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.styles import MEASURE, WIDE_MEASURE, Styles
from peelviewer.ui.documents.web_sources import write_marks
from peelviewer.ui.look import badge

from .inline_badge import write_badge

BESIDE = 26
"""The share of the page in percent that the grades have, beside the words."""
BESIDE_ON_PAPER = 32


class OverviewBlock:
    """Writes the overview page's opening; grades not held are left out, never guessed. In a *narrow* pane they stand under the words."""

    def __init__(self, library: Library, report: Report, styles: Styles, *, narrow: bool = False) -> None:
        self._library, self._report, self._styles, self._narrow = library, report, styles, narrow
        self._beside_share = BESIDE_ON_PAPER if styles.paper else BESIDE
        self._room = (MEASURE if styles.paper else WIDE_MEASURE) * (100 if narrow else self._beside_share) / 100

    def write(self, cursor: QTextCursor) -> None:
        """Write the opening at the cursor."""
        if self._report.readable:
            self._say_what_could_be_read(cursor)
        for judgment in self._report.judgments:
            section = self._report.sections.get(judgment.question)
            if judgment.question == OVERALL:
                self._lead(cursor, judgment)
            elif section is not None:
                self._question(cursor, judgment, section)

    def _say_what_could_be_read(self, cursor: QTextCursor) -> None:
        """Say of what edition the words are, where they were read, and how much of that could be."""
        s, page = self._styles, main_page(self._report)
        cursor.insertBlock(self._apart(s.block(20, above=16, below=2)), s.char(13, weight=600))
        cursor.insertText(f"{edition_of(self._report).to_quote}.", s.char(13, weight=600))
        cursor.insertBlock(self._apart(s.block(20, below=2)), s.char(13))
        cursor.insertText(typographic(self._report.readable), s.char(13))
        if page:
            cursor.insertBlock(self._apart(s.block(20)), s.char(13, "muted"))
            cursor.insertText(page.url, s.link(s.char(13, "muted"), page.url))
            cursor.insertText(f", read {of_day(page)}" if page.accessed else "", s.char(13, "muted"))

    def _columns(self, cursor: QTextCursor, shares: tuple[int, ...], above: float) -> list[QTextTableCell]:
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(0)
        shape.setCellSpacing(0)
        shape.setTopMargin(self._styles.px(above))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, s) for s in shares])
        table = cursor.insertTable(1, len(shares), shape)
        return [table.cellAt(0, column) for column in range(len(shares))]

    def _lead(self, cursor: QTextCursor, overall: Judgment) -> None:
        s = self._styles
        cells = self._columns(cursor, (100,) if self._narrow else (100 - self._beside_share, self._beside_share), 24)
        cell_cursor = cells[0].firstCursorPosition()
        cell_cursor.setBlockFormat(self._apart(s.block(26)))
        cell_cursor.insertText(typographic(overall.lead), s.char(17, serif=True))
        self._marks(cell_cursor, overall)
        cell_cursor = self._grade_cursor(cells, s.block(40, above=12 if self._narrow else 0, below=12))
        sizes = (badge.LARGE, badge.MEDIUM, badge.SMALL)
        doubt = doubt_of_grade(self._report, overall)
        fits = next((size for size in sizes if badge.width(overall.grade, size) <= self._room), badge.SMALL)
        self._graded(cell_cursor, overall.grade, fits, doubt)
        self._history(cell_cursor)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _marks(self, cursor: QTextCursor, judgment: Judgment) -> None:
        if judgment.sources:
            write_marks(cursor, self._styles, self._report, judgment.sources)

    def _grade_cursor(self, cells: list[QTextTableCell], shape: QTextBlockFormat) -> QTextCursor:
        """Return where a grade goes, in a paragraph of its own: beside the words, or in a narrow pane under them."""
        cursor = cells[-1].lastCursorPosition() if self._narrow else cells[-1].firstCursorPosition()
        if self._narrow:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        return cursor

    def _apart(self, block: QTextBlockFormat) -> QTextBlockFormat:
        """Keep text away from the grade beside it."""
        block.setRightMargin(0 if self._narrow else self._styles.px(28))
        return block

    def _history(self, cursor: QTextCursor) -> None:
        s, report = self._styles, self._report
        grades = [g for g in self._library.grades if (g.force, g.pillar, g.question) == (report.force, report.pillar, "")]
        for grade in sorted(grades, key=lambda g: g.year):
            current = grade.year == report.year
            year = self._library.cycle_name(grade.year)
            cursor.insertBlock(s.block(18))
            cursor.insertText(f"{year}  ", s.char(12, "text" if current else "muted", weight=600 if current else 400))
            cursor.insertText(grade.grade.label, s.char(12, "text" if current else "muted", weight=600 if current else 400))

    def _question(self, cursor: QTextCursor, judgment: Judgment, section: Section) -> None:
        s, part = self._styles, self._report.is_part(section)
        cursor.insertBlock(s.rule(above=14))
        cells = self._columns(cursor, (9, 91) if self._narrow else (5, 95 - self._beside_share, self._beside_share), 12)
        cell_cursor = cells[0].firstCursorPosition()
        cell_cursor.setBlockFormat(s.block(28))
        cell_cursor.insertText(section.number, s.char(14 if part else 24, "muted", serif=True))
        cell_cursor = cells[1].firstCursorPosition()
        cell_cursor.setBlockFormat(self._apart(s.block(20)))
        heading = s.char(14, weight=600)
        heading.setAnchor(True)
        heading.setAnchorHref(f"#{judgment.question}")
        cell_cursor.insertText(plain_text(section.title), heading)
        self._marks(cell_cursor, judgment)
        if judgment.lead:
            cell_cursor.insertBlock(self._apart(s.block(24, above=4)), s.reading())
            cell_cursor.insertText(typographic(judgment.lead), s.reading())
        cell_cursor = self._grade_cursor(cells[1:], s.block(28, above=6 if self._narrow else 0, below=6))
        doubt = doubt_of_grade(self._report, judgment)
        large = not part and badge.width(judgment.grade, badge.MEDIUM) <= self._room
        self._graded(cell_cursor, judgment.grade, badge.MEDIUM if large else badge.SMALL, doubt)
        if note := self._side_note(judgment):
            cell_cursor.insertBlock(s.block(18))
            cell_cursor.insertText(note, s.char(12, "muted"))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _graded(self, cursor: QTextCursor, grade: Grade, size: badge.BadgeSize, doubt: str) -> None:
        """Write a badge, and below it that nobody has confirmed it where there is no room for the word inside."""
        inside = badge.width(grade, size, doubt) <= self._room
        write_badge(cursor, self._styles, grade, size, doubt if inside else "")
        if doubt and not inside:
            cursor.insertBlock(self._styles.block(18))
            cursor.insertText(doubt, self._styles.char(12, weight=600, italic=True))

    def _side_note(self, judgment: Judgment) -> str:
        pages = in_print(of_judgment(self._report, judgment))
        parts = [pages] if pages else []
        count = len(self._report.improvements_of(judgment.question))
        if count:
            parts.append(f"{count} to improve")
        if judgment.previous_grade is not None and judgment.previous_year is not None:
            suffix = " too" if judgment.previous_grade is judgment.grade else ""
            parts.append(f"{judgment.previous_grade.label} in {self._library.cycle_name(judgment.previous_year)}{suffix}")
        return "   ".join(parts)
