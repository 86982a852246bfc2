"""The hits of a search in the text that is read: all of its chapter marked, the current one ringed."""

from __future__ import annotations

from typing import Any

from peelviewer.analysis.search.query import places_folded
from peelviewer.ui.documents.nodes import Blocks
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.text_marks import Span


class HitMarks:
    """Shows hits in a text."""

    def __init__(self, text: ReadingText) -> None:
        self._text = text
        self.here: dict[int, list[Span]] = {}
        """The places of each hit of the chapter that is shown, by the hit's number."""

    def show(self, hits: list[Any], current: int) -> None:
        """Mark the hits that stand in the chapter that is shown; ring the first words of the current one."""
        self.here = {}
        document = self._text.chapter
        if document is None:
            return
        blocks = Blocks(document)
        for number, hit in enumerate(hits):
            if hit.report == document.report.id and hit.chapter == document.chapter.id:
                span = blocks.span(hit.kind, hit.paragraph or hit.node)
                if span is not None:
                    self.here[number] = self._words(hit, span) or [(span[0], span[0])]
        spans = sorted({span for found in self.here.values() for span in found})
        self._text.marks.show(spans, self.here[current][0] if current in self.here else None)

    def _words(self, hit: Any, span: Span) -> list[Span]:
        """Return where the words of a hit stand in its part of the text; a closed note's are at its mark."""
        words = self._text.marks.words()
        folded, (start, end) = words.folded(), words.between(*span)
        found = places_folded(hit.query, folded.text[start:end])
        spans = [words.positions(folded.span(start + first, start + last)) for first, last in found]
        return spans or ([span] if hit.kind == "note" else [])

    def reveal(self) -> None:
        """Bring the current hit's words into view."""
        if self._text.marks.current is not None and self._text.marks.spans:
            self._text.marks.reveal(self._text.marks.current)
