"""Words in rows: findings, areas for improvement, sources and whatever the user writes."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import TO_IMPROVE, Content, Row, Rows, WordColumn, WordColumns
from peelviewer.decks.deck_source import DeckSource
from peelviewer.wording import translatable

COLUMNS = {"strength": "Strengths", "concern": "Concerns"}


class Lines:
    """A row a line."""

    kind = "lines"
    name = translatable("Text")
    edited = True
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the lines as rows, those that are all strengths or concerns in two columns; none, where there are none."""
        found = _columns(slide)
        if found:
            return (found,)
        rows = tuple(Row(line.text, line.label, line.mark) for line in slide.lines if line.text.strip())
        return (Rows(rows),) if rows else ()


def _columns(slide: Slide) -> WordColumns | None:
    """Return strengths beside what concerns; None unless every line is one or the other and both are there."""
    lines = [line for line in slide.lines if line.text.strip()]
    if {line.mark for line in lines} != set(COLUMNS):
        return None
    columns = []
    for mark, name in COLUMNS.items():
        texts = tuple(line.text for line in lines if line.mark == mark)
        only = {line.label for line in lines if line.mark == mark}
        columns.append(WordColumn(TO_IMPROVE if only == {TO_IMPROVE} else name, mark, texts))
    return WordColumns(tuple(columns))
