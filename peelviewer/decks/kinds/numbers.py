"""Published numbers: a row an indicator, each on an axis of its own from zero."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, PairRow, Pairs
from peelviewer.decks.deck_source import DeckSource
from peelviewer.wording import translatable


class Numbers:
    """Name, unit and period, disc and ring, and both values of each indicator's newest period."""

    kind = "numbers"
    name = translatable("Numbers")
    edited = False
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return a row for each subject, an indicator's id; raises KeyError."""
        rows: list[PairRow] = []
        columns: dict[tuple[str, str], None] = {}
        for subject in slide.subjects:
            figure = material.figure(subject)
            panel = figure.panels[0]
            line = panel.lines[-1]
            measured = ", ".join(part for part in (panel.unit, line.period or figure.period, line.doubt) if part)
            rows.append(PairRow(line._replace(name=figure.title), panel.unit, panel.minimum, panel.maximum, measured))
            columns |= dict.fromkeys(figure.columns)
        return (Pairs("", tuple(columns), tuple(rows)),) if rows else ()
