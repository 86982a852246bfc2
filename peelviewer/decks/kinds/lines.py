"""Words in rows: findings, areas for improvement, sources and whatever the user writes."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, Row, Rows
from peelviewer.decks.deck_source import DeckSource
from peelviewer.wording import translatable


class Lines:
    """A row a line."""

    kind = "lines"
    name = translatable("Text")
    edited = True
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the lines as rows; none, where there are none."""
        rows = tuple(Row(line.text, line.label, line.mark) for line in slide.lines if line.text.strip())
        return (Rows(rows),) if rows else ()
