"""The opening of the overview: the overall judgment, the grades of other years and what is judged, as a page to show."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextLength, QTextTableCell, QTextTableFormat

from peelviewer.model.grades import Grade
from peelviewer.model.library import Library
from peelviewer.model.report import OVERALL, Judgment, Report, Section
from peelviewer.text.inline import typographic
from peelviewer.ui.look import badge

from .styles import WIDE_MEASURE, Styles

BESIDE = 26
"""The share of the page in percent that the grades have, beside the words."""
BELOW_WORDS = 12
"""Pixels above a grade that stands below the words."""


class OverviewBlock:
    """Writes the overview page's opening, in a narrow pane with the grades below the words; grades not held are left out, never guessed."""

    def __init__(self, library: Library, report: Report, styles: Styles, narrow: bool = False) -> None:
        self._library, self._report, self._styles, self._narrow = library, report, styles, narrow

    def write(self, cursor: QTextCursor) -> None:
        """Write the opening at the cursor."""
        for judgment in self._report.judgments:
            section = self._report.sections.get(judgment.question)
            if judgment.question == OVERALL:
                self._lead(cursor, judgment)
            elif section is not None:
                self._question(cursor, judgment, section)

    def _columns(self, cursor: QTextCursor, shares: tuple[int, ...], above: float) -> list[QTextTableCell]:
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(0)
        shape.setCellSpacing(0)
        shape.setTopMargin(self._styles.px(above))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        beside = ((9, 91) if len(shares) > 2 else (100,)) if self._narrow else shares
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, s) for s in beside])
        table = cursor.insertTable(1 + self._narrow, len(beside), shape)
        cells = [table.cellAt(0, column) for column in range(len(beside))]
        return [*cells, table.cellAt(1, len(beside) - 1)] if self._narrow else cells

    def _lead(self, cursor: QTextCursor, overall: Judgment) -> None:
        s = self._styles
        text, grade = self._columns(cursor, (100 - BESIDE, BESIDE), 24)
        into = text.firstCursorPosition()
        into.setBlockFormat(self._apart(s.block(26)))
        into.insertText(typographic(overall.lead), s.char(17, serif=True))
        into = grade.firstCursorPosition()
        into.setBlockFormat(s.block(40, above=BELOW_WORDS * self._narrow, below=12))
        fits = badge.width(overall.grade, badge.LARGE) <= WIDE_MEASURE * BESIDE / 100
        self._badge(into, overall.grade, badge.LARGE if fits else badge.MEDIUM)
        self._history(into)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _apart(self, block: QTextBlockFormat) -> QTextBlockFormat:
        """Keep text away from the grade beside it."""
        block.setRightMargin(0 if self._narrow else self._styles.px(28))
        return block

    def _history(self, cursor: QTextCursor) -> None:
        s, report = self._styles, self._report
        held = [g for g in self._library.grades if (g.force, g.pillar, g.question) == (report.force, report.pillar, "")]
        for grade in sorted(held, key=lambda g: g.year):
            own = grade.year == report.year
            year = self._library.cycle_name(grade.year)
            cursor.insertBlock(s.block(18))
            cursor.insertText(f"{year}  ", s.char(12, "text" if own else "muted", weight=600 if own else 400))
            cursor.insertText(grade.grade.label, s.char(12, "text" if own else "muted", weight=600 if own else 400))

    def _question(self, cursor: QTextCursor, judgment: Judgment, section: Section) -> None:
        s, part = self._styles, self._report.is_part(section)
        cursor.insertBlock(s.rule(above=14))
        place, words, grade = self._columns(cursor, (5, 95 - BESIDE, BESIDE), 12)
        into = place.firstCursorPosition()
        into.setBlockFormat(s.block(28))
        into.insertText(section.number, s.char(14 if part else 24, "muted", serif=True))
        into = words.firstCursorPosition()
        into.setBlockFormat(self._apart(s.block(20)))
        heading = s.char(14, weight=600)
        heading.setAnchor(True)
        heading.setAnchorHref(f"#{judgment.question}")
        into.insertText(typographic(section.title), heading)
        into.insertBlock(self._apart(s.block(24, above=4)), s.reading())
        into.insertText(typographic(judgment.lead), s.reading())
        into = grade.firstCursorPosition()
        into.setBlockFormat(s.block(28, above=BELOW_WORDS * self._narrow, below=6))
        self._badge(into, judgment.grade, badge.SMALL if part else badge.MEDIUM)
        into.insertBlock(s.block(18))
        into.insertText(self._beside(judgment, section.page), s.char(12, "muted"))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _beside(self, judgment: Judgment, page: int) -> str:
        parts = [f"p. {page}"]
        count = len(self._report.improvements_of(judgment.question))
        if count:
            parts.append(f"{count} to improve")
        if judgment.previous_grade is not None and judgment.previous_year is not None:
            too = " too" if judgment.previous_grade is judgment.grade else ""
            parts.append(f"{judgment.previous_grade.label} in {self._library.cycle_name(judgment.previous_year)}{too}")
        return "   ".join(parts)

    def _badge(self, cursor: QTextCursor, grade: Grade, size: badge.BadgeSize) -> None:
        document: QTextDocument = cursor.document()
        name = f"badge-{size.height}-{grade.value}"
        picture = badge.image(self._styles.theme, grade, size, 2.0 * self._styles.zoom)
        picture.setDevicePixelRatio(2.0)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
        cursor.insertImage(name)
