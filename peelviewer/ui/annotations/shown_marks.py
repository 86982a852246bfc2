"""The marks of one text as its document shows them, and what is selected in it as the report's text has it."""

from __future__ import annotations

from peelviewer.analysis.marking.anchoring import Span as TextSpan
from peelviewer.analysis.marking.anchoring import bookmark_anchor
from peelviewer.analysis.marking.marks import Placed, pages_of
from peelviewer.model.annotations import Anchor, Annotation, AnnotationKind, Source, inspection_of
from peelviewer.model.report import Section
from peelviewer.text.plain import plain_text
from peelviewer.ui.annotation_book import AnnotationBook
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.marked_text import MarkedText
from peelviewer.ui.documents.own_marks import Mark, OwnMarks
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.text_marks import Span
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

LONGEST = 20_000
"""Letters that are marked at once: the chapter's text, and no book."""


class ShownMarks:
    """Knows the places of one text's marks, while its document stays as it is."""

    def __init__(self, workspace: Workspace, book: AnnotationBook, text: ReadingText) -> None:
        self._workspace, self._book, self._text = workspace, book, text
        self.own = text.own_marks = OwnMarks(workspace.appearance, text)
        self._marked: tuple[ChapterDocument, int, MarkedText] | None = None

    def forget(self) -> None:
        """Let go of the document: another is shown."""
        self._marked = None

    def refresh(self) -> None:
        """Have the marks stand where their words do in the document as it is now."""
        chapter = self._text.chapter
        if chapter is None:
            return
        placed = self._book.placed(chapter.report)
        shown = [mark for each in placed if each.span is not None and (mark := self._mark(each, each.span)) is not None]
        self.own.show(shown)

    def _mark(self, placed: Placed, span: TextSpan) -> Mark | None:
        """Return a mark as the document shows it, None where its words are of another chapter or left out."""
        chapter, mark = self._text.chapter, placed.annotation
        if chapter is None or chapter.report.chapter_of.get(placed.section) is None or not self._shows(chapter, placed.section):
            return None
        spans = self._marked_text(chapter).shown(span)
        if not spans and mark.is_bookmark and placed.paragraph == placed.section:  # of a title that stands in the pane's header
            start = chapter.block_of(placed.section).position()
            spans = ((start, start),)
        if not spans:
            return None
        return Mark(mark.uid, spans, mark.colour, mark.kind is AnnotationKind.ANNOTATION, mark.is_bookmark)

    def is_in_sight(self, mark: Annotation) -> bool:
        """Return whether the chapter that is shown is that of a mark, be it there or taken out."""
        chapter = self._text.chapter
        if chapter is None or not self._text.isVisible():
            return False
        placed = self._book.marks_of(chapter.report).place(mark) if self._is_of_inspection(mark, chapter) else None
        return placed is not None and placed.span is not None and self._shows(chapter, placed.section)

    @staticmethod
    def _is_of_inspection(mark: Annotation, chapter: ChapterDocument) -> bool:
        report = chapter.report
        return mark.report == report.id or mark.source.inspection == inspection_of(report.force, report.pillar, report.cycle_name)

    @staticmethod
    def _shows(chapter: ChapterDocument, section: str) -> bool:
        return any(part.id == section for part in chapter.chapter.walk())

    def _marked_text(self, chapter: ChapterDocument) -> MarkedText:
        revision = chapter.document.revision()
        if self._marked is None or self._marked[:2] != (chapter, revision):
            self._marked = (chapter, revision, MarkedText(chapter, self._book.marks_of(chapter.report).text))
        return self._marked[2]

    def selected(self) -> TextSpan | None:
        """Return the place of the selected words in the report's text; None where there is nothing that can be marked."""
        cursor, chapter = self._text.textCursor(), self._text.chapter
        if chapter is None or not cursor.hasSelection():
            return None
        return self._marked_text(chapter).taken(cursor.selectionStart(), cursor.selectionEnd())

    def anchored(self, *, whole_words: bool = False) -> Anchor | None:
        """Return what holds on to the selected words, else to the paragraph being read; too many words are told and none are taken.

        With *whole_words* the words in which the selection begins and ends are taken whole.
        """
        chapter = self._text.chapter
        if chapter is None:
            return None
        span = self.selected()
        if span is None and not self._text.textCursor().hasSelection():
            finding = self._text.read_finding()
            span = self._book.marks_of(chapter.report).text.whole(finding.number) if finding else None
        if span is None:
            self._workspace.message.emit(tr("Select words of the text first"))
            return None
        if span.end - span.start > LONGEST:
            self._workspace.message.emit(tr("These are too many words to be marked at once"))
            return None
        text = self._book.marks_of(chapter.report).text
        return text.anchor(chapter.report.id, text.whole_words(span) if whole_words else span)

    def source(self, anchor: Anchor) -> Source:
        """Return where an anchor's words are from, in words."""
        chapter = self._text.chapter
        if chapter is None:
            return Source()
        report = chapter.report
        pages = pages_of(report, anchor.section, anchor.paragraph)
        heading = plain_text(report.sections[anchor.section].title)
        inspection = inspection_of(report.force, report.pillar, report.cycle_name)
        return Source(self._workspace.library.name_of(report), heading, pages.first, pages.last, inspection)

    def spans(self, span: TextSpan) -> tuple[Span, ...]:
        """Return where a place of the report's text stands in the document that is shown, a span a line."""
        chapter = self._text.chapter
        return self._marked_text(chapter).shown(span) if chapter is not None else ()

    def bookmark_here(self) -> tuple[Anchor, Section] | None:
        """Return what a bookmark at the paragraph or heading being read holds on to, and its heading."""
        chapter = self._text.chapter
        if chapter is None:
            return None
        block = self._text.read_block()
        section, paragraph = chapter.section_at(block), chapter.anchor_at(block)
        text = self._book.marks_of(chapter.report).text
        return bookmark_anchor(chapter.report, text, section.id, paragraph), section

    def as_bookmark(self, anchor: Anchor) -> Anchor:
        """Return what a bookmark at an anchor's paragraph holds on to."""
        chapter = self._text.chapter
        if chapter is None:
            return anchor
        text = self._book.marks_of(chapter.report).text
        return bookmark_anchor(chapter.report, text, anchor.section, anchor.paragraph)

    def beside(self, position: int, back: bool) -> Mark | None:
        """Return the first mark after a place of the document, or the last before it."""
        marks = sorted(self.own.marks, key=lambda mark: mark.start)
        following = [mark for mark in marks if (mark.start < position if back else mark.start > position)]
        return following[-1 if back else 0] if following else None
