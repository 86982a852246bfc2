"""The opening of the overview: the overall judgment, the grades of other years and the five questions, as a page to show."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextLength, QTextTableCell, QTextTableFormat

from peelviewer.model.grades import Grade
from peelviewer.model.library import Library
from peelviewer.model.report import Judgment, Report
from peelviewer.text.inline import typographic
from peelviewer.ui.look import badge

from .styles import Styles


class OverviewBlock:
    """Writes the overview page's opening; grades not held are left out, never guessed."""

    def __init__(self, library: Library, report: Report, styles: Styles) -> None:
        self._library, self._report, self._styles = library, report, styles

    def write(self, cursor: QTextCursor) -> None:
        """Write the opening at the cursor."""
        overall = self._report.judgment_by_question.get("overall")
        if overall is None:
            return
        self._lead(cursor, overall)
        for question in ("q1", "q2", "q3", "q4", "q5"):
            judgment = self._report.judgment_by_question.get(question)
            chapter = self._report.sections.get(question)
            if judgment is not None and chapter is not None:
                self._question(cursor, judgment, chapter.title, chapter.number, chapter.page)

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
        text, grade = self._columns(cursor, (74, 26), 24)
        into = text.firstCursorPosition()
        into.setBlockFormat(self._apart(s.block(26)))
        into.insertText(typographic(overall.lead), s.char(17, serif=True))
        into = grade.firstCursorPosition()
        into.setBlockFormat(s.block(40, below=12))
        self._badge(into, overall.grade, badge.LARGE)
        self._history(into)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _apart(self, block: QTextBlockFormat) -> QTextBlockFormat:
        """Keep text away from the grade beside it."""
        block.setRightMargin(self._styles.px(28))
        return block

    def _history(self, cursor: QTextCursor) -> None:
        s, report = self._styles, self._report
        held = [g for g in self._library.grades if (g.force, g.pillar, g.question) == (report.force, report.pillar, "")]
        for grade in sorted(held, key=lambda g: g.year):
            own = grade.year == report.year
            year = "2018/19" if grade.year == 2018 else str(grade.year)
            cursor.insertBlock(s.block(18))
            cursor.insertText(f"{year}  ", s.char(12, "text" if own else "muted", weight=600 if own else 400))
            cursor.insertText(grade.grade.label, s.char(12, "text" if own else "muted", weight=600 if own else 400))

    def _question(self, cursor: QTextCursor, judgment: Judgment, title: str, number: str, page: int) -> None:
        s = self._styles
        cursor.insertBlock(s.rule(above=14))
        place, words, grade = self._columns(cursor, (5, 69, 26), 12)
        into = place.firstCursorPosition()
        into.setBlockFormat(s.block(28))
        into.insertText(number, s.char(24, "muted", serif=True))
        into = words.firstCursorPosition()
        into.setBlockFormat(self._apart(s.block(20)))
        heading = s.char(14, weight=600)
        heading.setAnchor(True)
        heading.setAnchorHref(f"#{judgment.question}")
        into.insertText(typographic(title), heading)
        into.insertBlock(self._apart(s.block(24, above=4)), s.reading())
        into.insertText(typographic(judgment.lead), s.reading())
        into = grade.firstCursorPosition()
        into.setBlockFormat(s.block(28, below=6))
        self._badge(into, judgment.grade, badge.MEDIUM)
        into.insertBlock(s.block(18))
        into.insertText(self._beside(judgment, page), s.char(12, "muted"))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _beside(self, judgment: Judgment, page: int) -> str:
        parts = [f"p. {page}"]
        count = len(self._report.improvements_of(judgment.question))
        if count:
            parts.append(f"{count} to improve")
        if judgment.previous_grade is not None:
            too = " too" if judgment.previous_grade is judgment.grade else ""
            parts.append(f"{judgment.previous_grade.label} in {judgment.previous_year}{too}")
        return "   ".join(parts)

    def _badge(self, cursor: QTextCursor, grade: Grade, size: badge.BadgeSize) -> None:
        document: QTextDocument = cursor.document()
        name = f"badge-{size.height}-{grade.value}"
        picture = badge.image(self._styles.theme, grade, size, 2.0 * self._styles.zoom)
        picture.setDevicePixelRatio(2.0)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
        cursor.insertImage(name)
