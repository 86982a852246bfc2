"""A chapter as one QTextDocument: reading, find, print and PDF all work on the same text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from peelviewer.analysis.doubt import doubt_of_grade
from peelviewer.analysis.improvements import Box, asked, practised
from peelviewer.model.library import Library
from peelviewer.model.open_places import anchors_of
from peelviewer.model.report import (
    QUOTATION,
    AreaForImprovement,
    FigureSpec,
    Finding,
    FindingClass,
    Indicator,
    InnovativePractice,
    Insert,
    InsertKind,
    Report,
    Section,
)  # fmt: skip
from peelviewer.model.review import ReviewKind
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.blocks.inline_badge import write_badge
from peelviewer.ui.look import badge
from peelviewer.ui.look.theme import Theme
from peelviewer.wording import tr

from .left_out import FindingFilter, say_nothing_is_left, say_shown_anyway
from .prose import Prose
from .styles import GUTTER, MEASURE, RIGHT_MARGIN, WIDE_MEASURE, Styles
from .terms import TermFinder

if TYPE_CHECKING:
    from peelviewer.figures.supplied import Supplied
    from peelviewer.ui.documents.blocks.inline_chart import InlineCharts

# A block's user state says what it shows: a finding's index, or one of these plus an index or number.
HEADING, NOTE, FIGURE, AREA = 100_000, 200_000, 300_000, 400_000
ONWARD = -2  # the way to the next chapter
# Above each heading of a compared text, for the words that it has no counterpart.
ROOM_TO_SAY = 26


class ChapterDocument:
    """A laid-out chapter with the findings and headings its blocks stand for."""

    def __init__(self, report: Report, chapter: Section, document: QTextDocument, measure: int) -> None:
        self.report, self.chapter, self.document, self.measure = report, chapter, document, measure
        self.findings: list[Finding] = []
        self.headings: list[Section] = []
        self.figures: list[str] = []
        self.areas: list[AreaForImprovement | InnovativePractice] = []
        self.charts: InlineCharts | None = None
        self.narrow = False

    def finding_at(self, block: QTextBlock) -> Finding | None:
        """Return the finding a block shows."""
        state = block.userState()
        return self.findings[state] if 0 <= state < HEADING else None

    def finding_of(self, block: QTextBlock) -> Finding | None:
        """Return the finding that a block belongs to: its text, one of its bullets, or a note opened in it."""
        while block.isValid() and self.finding_at(block) is None and (self.is_note(block) or _is_bullet(block)):
            block = block.previous()
        return self.finding_at(block)

    def is_note(self, block: QTextBlock) -> bool:
        """Whether a block is a note that was opened."""
        return NOTE <= block.userState() < FIGURE

    def area_at(self, block: QTextBlock) -> AreaForImprovement | InnovativePractice | None:
        """Return the area for improvement, or what else the report sets apart, that begins with a block."""
        state = block.userState()
        return self.areas[state - AREA] if state >= AREA else None

    def figure_at(self, block: QTextBlock) -> str:
        """Return the figure or indicator that begins with a block, empty where none does."""
        state = block.userState()
        return self.figures[state - FIGURE] if FIGURE <= state < AREA else ""

    def figure_of(self, block: QTextBlock) -> str:
        """Return the figure or indicator that a block belongs to: its title, chart, table or what stands below; else empty."""
        anchor = self.anchor_at(block)
        return anchor if anchor in self.figures else ""

    def heading_at(self, block: QTextBlock) -> Section | None:
        """Return the heading a block shows."""
        state = block.userState()
        return self.headings[state - HEADING] if HEADING <= state < NOTE else None

    def section_at(self, block: QTextBlock) -> Section:
        """Return the heading under which a block stands."""
        while block.isValid():
            heading = self.heading_at(block)
            if heading is not None:
                return heading
            block = block.previous()
        return self.chapter

    def block_of(self, section: str) -> QTextBlock:
        """Return the block of a heading, the first block for the chapter itself or an unknown id."""
        return self._first(lambda state: HEADING <= state < NOTE and self.headings[state - HEADING].id == section)

    def block_of_finding(self, number: str) -> QTextBlock:
        """Return the block of a paragraph by its number (2.14), the first block where there is none."""
        return self._first(lambda state: 0 <= state < HEADING and self.findings[state].number == number)

    def anchor_at(self, block: QTextBlock) -> str:
        """Return the paragraph's number, or the id of the heading, figure or area for improvement, that a block belongs to."""
        while block.isValid():
            anchor = self._own_anchor(block)
            if anchor:
                return anchor
            block = block.previous()
        return self.chapter.id

    def _own_anchor(self, block: QTextBlock) -> str:
        """Return the anchor of a block that begins one, empty for a bullet or a note that belongs to one above."""
        finding, heading_or_area = self.finding_at(block), self.heading_at(block) or self.area_at(block)
        if finding is not None:
            return finding.number
        return heading_or_area.id if heading_or_area is not None else self.figure_at(block)

    def place_of(self, finding: Finding) -> int:
        """Return how many findings of the chapter come before one, those among them that a filter leaves out."""
        return next((n for n, other in enumerate(self.chapter.findings()) if other.number == finding.number), 0)

    def holds(self, anchor: str) -> bool:
        """Whether what an anchor names is shown."""
        if any(finding.number == anchor for finding in self.findings) or anchor in self.figures:
            return True
        return any(heading.id == anchor for heading in self.headings) or any(area.id == anchor for area in self.areas)

    def block_near(self, anchor: str) -> QTextBlock:
        """Return the block of an anchor of this chapter; where a filter has left that out, of the next that is there, else of the last."""
        blocks: dict[str, QTextBlock] = {}
        block = self.document.begin()
        blocks[self._own_anchor(block) or self.chapter.id] = block
        while block.isValid():
            blocks.setdefault(self._own_anchor(block), block)  # not anchor_at, which goes back over bullets, of which there may be many
            block = block.next()
        order = [anchor for part in self.chapter.walk() for anchor in anchors_of(self.report, part)]
        index = order.index(anchor) if anchor in order else 0
        nearest = next((name for name in [*order[index:], *reversed(order[:index])] if name in blocks), None)
        return blocks[nearest] if nearest is not None else self.document.begin()

    def fit(self, width: float) -> None:
        """Share a width in pixels, which the text is going to have, among the columns of the report's tables."""
        if self.document.rootFrame().childFrames():
            from peelviewer.ui.documents.blocks.cell_table import fit_cell_tables  # most chapters have no table

            fit_cell_tables(self.document, width)

    def _first(self, matches) -> QTextBlock:  # type: ignore[no-untyped-def]
        block = self.document.begin()
        while block.isValid():
            if matches(block.userState()):
                return block
            block = block.next()
        return self.document.begin()


def _is_bullet(block: QTextBlock) -> bool:
    return block.userState() == -1 and block.blockFormat().textIndent() < 0


class ChapterBuilder:
    """Builds the documents of one report in a theme at a zoom, for the screen or for *paper*, which nobody can click."""

    def __init__(
        self,
        library: Library,
        report: Report,
        finder: TermFinder,
        theme: Theme,
        zoom: float,
        supplied: Mapping[str, Supplied] | None = None,
        *,
        paper: bool = False,
    ) -> None:
        self._library, self._report = library, report
        self._styles = Styles(theme, zoom, paper=paper)
        self._prose = Prose(report, finder, self._styles)
        self._supplied = supplied or {}

    def build(
        self, chapter: Section, only: str = "", anyway: frozenset[str] = frozenset(), *, compared: bool = False, narrow: bool = False
    ) -> ChapterDocument:
        """Build a chapter, or any section; *only* keeps the findings of one class, and *anyway* what is named.

        In a *narrow* pane the overview's grades stand under its words.

        Paper and *compared* show the section's own title in the text, and have no way to the next chapter.
        """
        text_document = QTextDocument()
        text_document.setUndoRedoEnabled(False)
        text_document.setDocumentMargin(0)
        overview = chapter.is_overview and not compared
        paper = self._styles.paper
        screen = self._styles.px(WIDE_MEASURE if overview and not narrow else MEASURE) + GUTTER + RIGHT_MARGIN
        measure = MEASURE if paper else screen
        document = ChapterDocument(self._report, chapter, text_document, measure)
        document.narrow = narrow
        frame = text_document.rootFrame().frameFormat()
        frame.setLeftMargin(0 if paper else GUTTER)
        frame.setRightMargin(0 if paper else RIGHT_MARGIN)
        text_document.rootFrame().setFrameFormat(frame)
        cursor = QTextCursor(text_document)
        cursor.beginEditBlock()
        if overview:
            from peelviewer.ui.documents.blocks.overview_block import OverviewBlock  # most chapters do without

            OverviewBlock(self._library, self._report, self._styles, narrow=narrow).write(cursor)
        self._section(cursor, document, chapter, FindingFilter(FindingClass(only), anyway), paper or compared)
        if self._report.web_pages and not compared:
            from .web_sources import write_list

            write_list(cursor, self._styles, self._report, chapter)
        if compared:
            self._make_room(document)
        elif not paper:
            self._onward(cursor, chapter)
        cursor.endEditBlock()
        document.fit(document.measure)
        text_document.setTextWidth(document.measure)
        return document

    def _make_room(self, document: ChapterDocument) -> None:
        """Give every heading but the first the room to say above it that it stands alone; the first has nothing to keep away from."""
        for heading in document.headings:
            cursor = QTextCursor(document.block_of(heading.id))
            shape, is_title = cursor.blockFormat(), heading is document.chapter
            shape.setTopMargin(0 if is_title else max(shape.topMargin(), self._styles.px(ROOM_TO_SAY), ROOM_TO_SAY))
            cursor.setBlockFormat(shape)

    def _onward(self, cursor: QTextCursor, chapter: Section) -> None:
        """Close a chapter with the way to the next."""
        s, chapters = self._styles, self._report.chapters
        place = chapters.index(chapter) + 1
        cursor.insertBlock(s.block(20, above=32, below=48), s.char(13))
        cursor.block().setUserState(ONWARD)
        if place < len(chapters):
            cursor.insertText(f"{tr('Next:')} ", s.char(13, "muted"))
            cursor.insertText(plain_text(chapters[place].short), s.link(s.char(13, weight=600), f"#{chapters[place].id}"))

    def _section(
        self, cursor: QTextCursor, document: ChapterDocument, section: Section, finding_filter: FindingFilter, printed: bool
    ) -> None:
        if not finding_filter.shows_heading(self._report, section):
            return
        if section.level <= 2:
            self._prose.forget_terms()
        self._heading(cursor, document, section, printed)
        if finding_filter.leaves_nothing(self._report, section):
            say_nothing_is_left(cursor, self._styles, section, finding_filter.only)
        for block in section.blocks:
            if not finding_filter.shows(self._report, block):
                continue
            if isinstance(block, Insert):
                self._insert(cursor, document, block)
                continue
            self._finding(cursor, document, block)
            if finding_filter.is_exception(block):
                say_shown_anyway(cursor, self._styles, finding_filter.only)
        for child in section.children:
            self._section(cursor, document, child, finding_filter, printed)

    def _heading(self, cursor: QTextCursor, document: ChapterDocument, section: Section, printed: bool) -> None:
        s = self._styles
        document.headings.append(section)
        state = HEADING + len(document.headings) - 1
        if section.level == 1 and not printed:
            # The pane's header shows the chapter's title; the document keeps a place to come back to.
            block, text, char = s.block(1, above=32 if document.chapter.is_overview else 12), "", s.char(1)
        elif section.level <= 2:
            block, text, char = s.block(28, above=36, below=10), section.title, s.char(20, serif=True, weight=600)
        else:
            block, text, char = s.block(22, above=20, below=8), section.title, s.char(15, weight=600)
        if section.level > 1 and cursor.block().userState() >= HEADING and section.level == 3:
            block.setTopMargin(s.px(8))
        block.setHeadingLevel(section.level)
        cursor.insertBlock(block, char)
        cursor.insertText(plain_text(text), char)
        cursor.block().setUserState(state)

    def _finding(self, cursor: QTextCursor, document: ChapterDocument, finding: Finding) -> None:
        s = self._styles
        char = s.reading()
        document.findings.append(finding)
        shape = s.block(24, below=4 if finding.bullets else 8, left=28 if finding.form == QUOTATION else 0)
        if document.chapter.is_overview and not document.narrow and not s.paper:
            shape.setRightMargin(s.px(WIDE_MEASURE - MEASURE - 60))
        cursor.insertBlock(shape, char)
        cursor.block().setUserState(len(document.findings) - 1)
        self._prose.write(cursor, finding.text, s.reading(italic=True) if finding.form == QUOTATION else char)
        self._marks(cursor, finding.sources)
        for number, bullet in enumerate(finding.bullets, 1):
            cursor.insertBlock(s.hanging(24, 14, below=8 if number == len(finding.bullets) else 2, left=22), char)
            cursor.block().setUserState(-1)
            cursor.insertText("•\t", s.char(16, "muted", serif=True))
            self._prose.write(cursor, bullet, char)
        if s.paper:  # on screen a mark beside the text says it
            from peelviewer.exporters.facts import error_lines

            for line in error_lines(self._report, finding.errata):
                cursor.insertBlock(s.block(18, below=8), s.char(12, "muted"))
                cursor.block().setUserState(-1)
                cursor.insertText(line, s.char(12, "muted"))

    def _insert(self, cursor: QTextCursor, document: ChapterDocument, insert: Insert) -> None:
        if insert.kind in (InsertKind.FIGURE, InsertKind.INDICATOR):
            spec = self._report.figure_by_id.get(insert.target) or self._report.indicator_by_id.get(insert.target)
            if spec is not None:
                document.figures.append(insert.target)
                cursor.insertBlock(self._styles.rule())
                cursor.block().setUserState(FIGURE + len(document.figures) - 1)
                self._value(cursor, document, spec)
                cursor.insertBlock(self._styles.rule())
                cursor.block().setUserState(-1)
        elif insert.kind is InsertKind.JUDGMENT:
            self._judgment(cursor, document, insert.target)
        else:
            boxes = (practised if insert.kind is InsertKind.PRACTICE else asked)(self._report, insert.target)
            self._boxes(cursor, document, boxes)

    def _value(self, cursor: QTextCursor, document: ChapterDocument, spec: FigureSpec | Indicator) -> None:
        from peelviewer.ui.documents.blocks.inline_chart import InlineCharts  # a chapter without figures is painted without them
        from peelviewer.ui.documents.blocks.value_block import ValueBlock

        if document.charts is None:
            document.charts = InlineCharts(document.document, self._styles.theme, self._styles.zoom)
        ValueBlock(self._library, self._report, self._styles, self._supplied).write(cursor, spec, document.charts)

    def _judgment(self, cursor: QTextCursor, document: ChapterDocument, question: str) -> None:
        judgment = self._report.judgment_by_question.get(question)
        if judgment is None or document.chapter.is_overview:
            return
        s = self._styles
        cursor.insertBlock(s.block(28, above=2, below=12), s.char(14))
        cursor.block().setUserState(-1)
        write_badge(cursor, s, judgment.grade, badge.MEDIUM, doubt_of_grade(self._report, judgment))
        if judgment.sources:
            cursor.insertText(" ", s.char(14))
        self._marks(cursor, judgment.sources)

    def _boxes(self, cursor: QTextCursor, document: ChapterDocument, boxes: list[Box]) -> None:
        s = self._styles
        for box in boxes:
            shape = s.hanging(24, 28, below=8, left=28) if box.number else s.block(24, above=4, below=4 if box.below else 8)
            cursor.insertBlock(shape, s.reading())
            document.areas.append(box.row)
            cursor.block().setUserState(AREA + len(document.areas) - 1)
            lead = f"{box.number}\t" if box.number else f"{box.heading}  "
            cursor.insertText(lead, s.char(13, "muted", weight=600))
            self._prose.write(cursor, box.text, s.reading(), terms=False)
            self._marks(cursor, box.sources)
            if box.doubt:
                cursor.insertText(f"  {box.doubt}", s.doubt(self._report.doubts[ReviewKind.IMPROVEMENT, box.row.id]))
            for number, words in enumerate(box.below, 1):
                last = number == len(box.below)
                cursor.insertBlock(s.block(22, below=12 if last else 4, left=28 if box.number else 0), s.char(15, serif=True))
                cursor.block().setUserState(-1)
                self._prose.write(cursor, words, s.char(15, serif=True), terms=False)

    def _marks(self, cursor: QTextCursor, sources: tuple[str, ...]) -> None:
        if sources:
            from .web_sources import write_marks  # only reports read on the web name their pages

            write_marks(cursor, self._styles, self._report, sources)
