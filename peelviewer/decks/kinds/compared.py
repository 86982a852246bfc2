"""Numbers of two reports beside each other, with England and Wales."""

from __future__ import annotations

from decimal import Decimal

from peelviewer.analysis.compared.compare_numbers import NumberRow, compare_numbers
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, PairRow, Pairs
from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.figures.base import FORCE, OTHER, REFERENCE, Mark
from peelviewer.figures.base import Line as FigureLine
from peelviewer.model.numbers import number
from peelviewer.wording import translatable

ROW = "row:"
"""How the subjects begin that say which rows are shown."""


class Compared:
    """The first two subjects are reports (one may be both), the others rows by key, or indicators (none: all)."""

    kind = "compared"
    name = translatable("Numbers compared")
    edited = False
    subjects = 2

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return a row for each number that both reports' tables hold; raises KeyError."""
        left, right = (material.library.report(report) for report in slide.subjects[:2])
        keys = {subject.removeprefix(ROW) for subject in slide.subjects[2:] if subject.startswith(ROW)}
        subjects = set(slide.subjects[2:]) or {*left.indicator_by_id, *right.indicator_by_id}
        numbers = compare_numbers(material.library, left, right)
        last = len(numbers.columns) - 1
        roles = [FORCE if index == 0 else REFERENCE if index == last else OTHER for index in range(last + 1)]
        columns = tuple(zip(roles, numbers.columns, strict=True))
        rows = tuple(
            _row(row, columns) for row in numbers.rows if (row.key in keys if keys else row.subject in subjects) and any(row.values)
        )
        return (Pairs("", columns, rows),) if rows else ()


def _row(row: NumberRow, columns: tuple[tuple[str, str], ...]) -> PairRow:
    marks = tuple(
        Mark(name, name, role, number(value), value.replace("-", "−"), "" if value else "Not stated.")
        for (role, name), value in zip(columns, row.values, strict=True)
    )
    values = [mark.value for mark in marks if mark.value is not None]
    minimum, maximum = min(Decimal(0), *values), max(Decimal(0), *values)
    measured = ", ".join(part for part in (as_plain_text(row.unit), row.period, row.doubt) if part)
    title = as_plain_text(row.name)
    return PairRow(FigureLine(title, marks, period=row.period), as_plain_text(row.unit), minimum, maximum or Decimal(1), measured)
