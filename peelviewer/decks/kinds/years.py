"""One force over the years: grades as a table, what was asked for and values as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peelviewer.analysis.grades import NOT_ASKED, Grades
from peelviewer.analysis.years.held import year_report
from peelviewer.analysis.years.rows import RowKind, Years, YearsRow
from peelviewer.analysis.years.side_by_side import TELLING, years_side_by_side
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import SMALL, Content, History, Row, Rows, Year
from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.model.grades import Grade
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.wording import translatable

FORCE, ROW = "force:", "row:"
"""How the subjects begin that say what a slide shows: the force, and the rows by their keys."""


class YearsSlide:
    """The subjects are marked as above; the reports held of the force are asked for everything when the slide is shown."""

    kind = "years"
    name = translatable("Years side by side")
    edited = False
    subjects = 2

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the rows; raises KeyError where none is named, or one or the force is not in the library any more."""
        force = next((subject.removeprefix(FORCE) for subject in slide.subjects if subject.startswith(FORCE)), "")
        years = _years(material.library, force)
        by_key = {row.key: row for row in years.rows}
        rows = [by_key[subject.removeprefix(ROW)] for subject in slide.subjects if subject.startswith(ROW)]
        if not rows:
            raise KeyError(slide.kind)
        return tuple(_contents(years, rows))


def subjects(force: str, rows: Sequence[YearsRow]) -> tuple[str, ...]:
    """Return the subjects of a slide that shows rows of a force."""
    return (f"{FORCE}{force}", *(f"{ROW}{row.key}" for row in rows))


def _years(library: Library, force: str) -> Years:
    try:
        reports = [year_report(library, library.report(entry.id)) for entry in library.entries if entry.force == force]
    except ReportUnreadable as error:
        raise KeyError(str(error)) from error
    return years_side_by_side(library, Grades(library), force, reports)


def _contents(years: Years, rows: Sequence[YearsRow]) -> Iterator[Content]:
    for topic in dict.fromkeys(row.topic for row in rows if row.kind is RowKind.GRADE):
        yield _history(years, [row for row in rows if row.kind is RowKind.GRADE and row.topic == topic])
    said = tuple(_row(years, row) for row in rows if row.kind is not RowKind.GRADE)
    if said:
        yield Rows(said, letters=SMALL)


def _history(years: Years, rows: Sequence[YearsRow]) -> History:
    """Return grades of one pillar by year, without the years in which nothing of it was asked."""
    shown = [n for n in range(len(years.years)) if any(row.cells[n].words != NOT_ASKED for row in rows)]
    table = tuple(Year(row.name, tuple(_grade(row, n) for n in shown)) for row in rows)
    unasked = frozenset((row.name, years.names[n]) for row in rows for n in shown if row.cells[n].words == NOT_ASKED)
    return History(tuple(years.names[n] for n in shown), table, _remark(years, rows, shown), unasked)


def _grade(row: YearsRow, year: int) -> Grade | None:
    published = row.cells[year].grade
    return published.grade if published else None


def _remark(years: Years, rows: Sequence[YearsRow], shown: Sequence[int]) -> str:
    """Return what nobody has confirmed, and which of the years shown, where they are several, can be compared."""
    doubtful = [f"{row.name} {years.names[n]}" for row in rows for n, cell in enumerate(row.cells) if cell.doubtful]
    comparable = [f"{row.name} {' and '.join(runs)}" for row in rows if (runs := _runs(years, row))]
    unconfirmed = f"Unconfirmed: {'; '.join(doubtful)}." if doubtful else ""
    apart = "No two of these years can be compared." if len(shown) > 1 else ""
    only = f"Only these can be compared: {'; '.join(comparable)}." if comparable else apart
    return " ".join(part for part in (unconfirmed, only) if part)


def _runs(years: Years, row: YearsRow) -> list[str]:
    """Return the years of a row that a line joins, each run by its first and last."""
    runs: list[list[str]] = []
    for index, joined in enumerate(row.joined):
        if joined and index and row.joined[index - 1]:
            runs[-1].append(years.names[index + 1])
        elif joined:
            runs.append([years.names[index], years.names[index + 1]])
    return [f"{run[0]} to {run[-1]}" for run in runs]


def _row(years: Years, row: YearsRow) -> Row:
    """Return something asked for, or a measure, with what is known of each year; years of which nothing is known are left out."""
    cells = zip(years.names, row.cells, strict=True)
    if row.kind is RowKind.ASK:
        known = "; ".join(f"{name}: {cell.words}" for name, cell in cells if cell.state in TELLING)
    else:
        known = "; ".join(f"{name}: {cell.words}" + (f" ({cell.small})" if cell.small else "") for name, cell in cells if cell.stated)
    return Row(f"{as_plain_text(row.name).rstrip('.')} – {known}")
