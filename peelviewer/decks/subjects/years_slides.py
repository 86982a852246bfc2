"""Make slides of years side by side: a slide of grades a pillar, one of what was asked for, one of values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from peelviewer.analysis.years.rows import RowKind, Years, YearsRow
from peelviewer.decks.base import Slide
from peelviewer.decks.deck_source import as_plain_text
from peelviewer.decks.kinds.years import by_grid, grades_grid, held_years, of_kind, span, subjects
from peelviewer.decks.said.speech import history_said, with_evidence, within
from peelviewer.decks.said.years import asked_said, values_said
from peelviewer.model.library import Library

from .grades_slides import NOT_HELD_MEANS

MOST_NAMED = 60
"""Letters of reports' names that a slide's foot has at most."""


def years_slides(library: Library, force: str, keys: Sequence[str]) -> list[Slide]:
    """Return slides of the rows of a force's years that have these keys, none where it has none of them.

    Beside other rows, measures with a value of one year alone are left out, and the last slide says how many: they have nothing
    beside them. The words are in the language of documents.
    """
    years = held_years(library, force)
    by_key = {row.key: row for row in years.rows}
    rows = [by_key[key] for key in keys if key in by_key]
    left_out = [row for row in of_kind(rows, RowKind.VALUE) if sum(cell.stated for cell in row.cells) < 2]
    if len(left_out) == len(rows):
        left_out = []
    kept = [row for row in rows if row not in left_out]
    slides = list(_slides(library, years, kept))
    if left_out:
        noun = "measure has a value of one year only and is" if len(left_out) == 1 else "measures have a value of one year only and are"
        words = f"{len(left_out)} {noun} left out"
        last = slides[-1]
        names = "; ".join(as_plain_text(row.name) for row in left_out)
        notes = "\n\n".join([last.notes, f"Left out, as nothing stands beside them: {names}."])
        slides[-1] = last._replace(source=f"{last.source} {words}.", notes=notes)
    return slides


def _slides(library: Library, years: Years, rows: Sequence[YearsRow]) -> Iterator[Slide]:
    force, short = library.force_of(years.force).name, library.short_name(years.force)
    for grid in by_grid(of_kind(rows, RowKind.GRADE)):
        topics = dict.fromkeys(row.topic for row in grid)
        what = f"{within(next(iter(topics)))} grades" if len(topics) == 1 else "published grades"
        evidence = [NOT_HELD_MEANS, *_comparable(years, grid), *_seams(grid)]
        yield _slide(years, grid, f"{short}: {what}", history_said(force, [grades_grid(years, grid)]), evidence)
    asked, values = of_kind(rows, RowKind.ASK), of_kind(rows, RowKind.VALUE)
    if asked:
        evidence = [f"{row.about}: {as_plain_text(row.name)} ({_known(years, row)})" for row in asked]
        yield _slide(years, asked, f"{short}: what was to be improved", asked_said(force, years, asked), [*evidence, *_seams(asked)])
    if values:
        evidence = [f"{_values(years, row)}." for row in values]
        title, printed = f"{short}: values side by side", "Values as printed; a rate is neither good nor bad by itself."
        yield _slide(years, values, title, values_said(force, years, values), [*evidence, *_seams(values)], printed)


def _slide(years: Years, rows: Sequence[YearsRow], title: str, said: Sequence[str], evidence: Sequence[str], limit: str = "") -> Slide:
    shown = span(rows)
    first, last = years.names[shown[0]], years.names[shown[-1]]
    held = list(dict.fromkeys(name for row in rows for cell in row.cells if cell.stated for name, _ in cell.places))
    where = "; ".join(held)
    if len(where) > MOST_NAMED:
        where = f"{len(held)} reports, named in the notes"
    source = " ".join(filter(None, (f"{where or 'Published grades'}.", limit)))
    notes = with_evidence(said, [*([f"In {'; '.join(held)}."] if held else []), *evidence])
    titled = f"{title}, {first}" if first == last else f"{title}, {first} to {last}"
    return Slide(f"years-{years.force}", "years", titled, (), subjects(years.force, rows), notes, source)


def _seams(rows: Sequence[YearsRow]) -> list[str]:
    """Return why years cannot be compared, each reason once with the rows that it parts."""
    parted: dict[str, list[str]] = {}
    for row in rows:
        for seam in dict.fromkeys(filter(None, row.seams)):
            parted.setdefault(seam, []).append(as_plain_text(row.name).rstrip("."))
    return [f"{seam} ({'; '.join(names)})" for seam, names in parted.items()]


def _comparable(years: Years, rows: Sequence[YearsRow]) -> list[str]:
    """Return which years can be compared, by row."""
    comparable = [f"{row.name} {' and '.join(runs)}" for row in rows if (runs := _runs(years, row))]
    return [f"Only these can be compared: {'; '.join(comparable)}."] if comparable else []


def _runs(years: Years, row: YearsRow) -> list[str]:
    """Return the years of a row that a line joins, each run by its first and last."""
    runs: list[list[str]] = []
    for index, (before, joined) in enumerate(pairwise((False, *row.joined))):
        if joined and before:
            runs[-1].append(years.names[index + 1])
        elif joined:
            runs.append([years.names[index], years.names[index + 1]])
    return [f"{run[0]} to {run[-1]}" for run in runs]


def _known(years: Years, row: YearsRow) -> str:
    return "; ".join(f"{name}: {cell.words}" for name, cell in zip(years.names, row.cells, strict=True) if cell.stated)


def _values(years: Years, row: YearsRow) -> str:
    """Return a measure with each of its values, with period and the value of England and Wales."""
    stated = []
    for name, cell in zip(years.names, row.cells, strict=True):
        if cell.stated:
            beside = f", England and Wales {cell.reference}" if cell.reference else ""
            stated.append(f"{name} {cell.words}{f' ({cell.small})' if cell.small else ''}{beside}")
    return f"{as_plain_text(row.name)}{f', {row.unit}' if row.unit else ''}: {'; '.join(stated)}"
