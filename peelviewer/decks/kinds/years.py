"""One force over the years: grades, how much was asked for, and values, each as a grid of years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from peelviewer.analysis.grades import Grades
from peelviewer.analysis.years.counts import IN_PART, counted, last_told, told
from peelviewer.analysis.years.held import YearReport, year_report
from peelviewer.analysis.years.rows import RowKind, Years, YearsCell, YearsRow
from peelviewer.analysis.years.side_by_side import TELLING, years_side_by_side
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import SMALL, Content, History, Row, Rows, Year
from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.model.grades import Grade
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.wording import of_documents, translatable

FORCE, ROW = "force:", "row:"
"""How the subjects begin that say what a slide shows: the force, and the rows by their keys."""
TOGETHER = 7
"""Rows of several pillars that share a grid at most."""
IN_PART_MEANS = "“In part”: what is held of the year lacks parts."


class YearsSlide:
    """The subjects are marked as above; the reports held of the force are asked for everything when the slide is shown."""

    kind = "years"
    name = translatable("Years side by side")
    edited = False
    subjects = 2

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the rows; raises KeyError where none is named, or one or the force is not in the library any more."""
        years, rows = rows_of(slide, material)
        if not rows:
            raise KeyError(slide.kind)
        return tuple(_contents(years, rows))


def rows_of(slide: Slide, material: DeckSource) -> tuple[Years, list[YearsRow]]:
    """Return a force's years and the rows of them that a slide shows; raises KeyError where one is not held any more."""
    force = next((subject.removeprefix(FORCE) for subject in slide.subjects if subject.startswith(FORCE)), "")
    years = held_years(material.library, force)
    by_key = {row.key: row for row in years.rows}
    return years, [by_key[subject.removeprefix(ROW)] for subject in slide.subjects if subject.startswith(ROW)]


def subjects(force: str, rows: Sequence[YearsRow]) -> tuple[str, ...]:
    """Return the subjects of a slide that shows rows of a force."""
    return (f"{FORCE}{force}", *(f"{ROW}{row.key}" for row in rows))


def held_years(library: Library, force: str) -> Years:
    """Return a force's years from the reports of it that can be read, with words in the language of documents."""
    with of_documents():
        return years_side_by_side(library, Grades(library), force, list(_read(library, force)))


def _read(library: Library, force: str) -> Iterator[YearReport]:
    for entry in library.entries:
        if entry.force == force:
            with suppress(ReportUnreadable):
                yield year_report(library, library.report(entry.id))


def of_kind(rows: Sequence[YearsRow], kind: RowKind) -> list[YearsRow]:
    """Return the rows that are about something of a kind."""
    return [row for row in rows if row.kind is kind]


def by_grid(rows: Sequence[YearsRow]) -> list[list[YearsRow]]:
    """Return rows of grades as they stand in grids: each pillar in one, neighbours of few rows together."""
    grids: list[list[YearsRow]] = []
    for topic in dict.fromkeys(row.topic for row in rows):
        of_topic = [row for row in rows if row.topic == topic]
        if grids and len(grids[-1]) + len(of_topic) <= TOGETHER:
            grids[-1] += of_topic
        else:
            grids.append(of_topic)
    return grids


def _contents(years: Years, rows: Sequence[YearsRow]) -> Iterator[Content]:
    for grid in by_grid(of_kind(rows, RowKind.GRADE)):
        yield grades_grid(years, grid)
    asked = of_kind(rows, RowKind.ASK)
    if asked:
        yield _counts(years, asked)
        named = told(asked)
        if named:
            yield Rows(tuple(_told(years, row) for row in named), letters=SMALL)
    values = of_kind(rows, RowKind.VALUE)
    if values:
        yield _values(years, values)


def span(rows: Sequence[YearsRow]) -> range:
    """Return the places of the years from the first to the last of which something of rows is known."""
    known = [place for row in rows for place, cell in enumerate(row.cells) if _is_known(cell)]
    return range(min(known), max(known) + 1) if known else range(len(rows[0].cells))


def _is_known(cell: YearsCell) -> bool:
    return cell.stated or cell.state in TELLING


def _row(row: YearsRow, name: str, years: range, words: Sequence[str], grades: Sequence[Grade | None] = ()) -> Year:
    """Return some years of a row as a slide has them."""
    given = tuple(grades) or (None,) * len(years)
    seams = tuple(bool(row.seams[year]) for year in years[:-1])
    return Year(name, given, tuple(words), tuple(row.cells[year].stated for year in years), seams, tuple(row.joined[n] for n in years[:-1]))


def grades_grid(years: Years, rows: Sequence[YearsRow]) -> History:
    """Return grades by year; of several pillars their questions say which one they belong to."""
    shown = span(rows)
    several = len({row.topic for row in rows}) > 1
    table = []
    for row in rows:
        cells = [row.cells[year] for year in shown]
        name = f"{row.name} ({row.topic})" if several and row.question else row.name
        table.append(_row(row, name, shown, [cell.words for cell in cells], [cell.grade.grade if cell.grade else None for cell in cells]))
    return History(tuple(years.names[year] for year in shown), tuple(table), _remark(years, rows, len(shown)))


def _remark(years: Years, rows: Sequence[YearsRow], shown: int) -> str:
    """Return what nobody has confirmed, and what lines say of the years shown, where they are several."""
    doubtful = [f"{row.name} {years.names[n]}" for row in rows for n, cell in enumerate(row.cells) if cell.doubtful]
    unconfirmed = f"Unconfirmed: {'; '.join(doubtful)}." if doubtful else ""
    if any(any(row.joined) for row in rows):
        lines = "Only years that a line joins can be compared."
    else:
        lines = "No two of these years can be compared." if shown > 1 else ""
    return " ".join(part for part in (unconfirmed, lines) if part)


def _counts(years: Years, rows: Sequence[YearsRow]) -> History:
    """Return how much was asked for under each question, by year."""
    shown, table = span(rows), []
    for question in counted(rows):
        numbers = tuple(bool(question.number(year)) for year in shown)
        table.append(Year(question.name, (None,) * len(shown), tuple(question.words(year) for year in shown), numbers))
    named, last = told(rows), last_told(rows)
    below = f"Below: what came back, and what is new or not asked for again in {years.names[last]}." if named else ""
    others = "The notes name them all." if len(named) < len(rows) else ""
    partly = IN_PART_MEANS if any(IN_PART in year.words for year in table) else ""
    return History(tuple(years.names[year] for year in shown), tuple(table), " ".join(filter(None, (partly, below, others))))


def _told(years: Years, row: YearsRow) -> Row:
    """Return something asked for with what is known of each year; years of which nothing is known are left out."""
    cells = zip(years.names, row.cells, strict=True)
    known = "; ".join(f"{name}: {cell.words}" for name, cell in cells if cell.state in TELLING)
    return Row(f"{as_plain_text(row.name).rstrip('.')} – {known}")


def _values(years: Years, rows: Sequence[YearsRow]) -> History:
    """Return values as printed by year; their periods stand below where each year has one."""
    shown, table = span(rows), []
    for row in rows:
        words = [cell.words if cell.stated else cell.words.replace("held in part", IN_PART) for cell in (row.cells[n] for n in shown)]
        table.append(_row(row, ", ".join(filter(None, (as_plain_text(row.name), row.unit))), shown, words))
    periods = {years.names[n]: {row.cells[n].small for row in rows if row.cells[n].stated} for n in shown}
    single = [f"{name}: {next(iter(found))}" for name, found in periods.items() if len(found) == 1]
    stood = f"{'; '.join(single)}." if len(single) == len([1 for found in periods.values() if found]) else "The notes have the periods."
    partly = IN_PART_MEANS if any(IN_PART in year.words for year in table) else ""
    return History(tuple(years.names[n] for n in shown), tuple(table), f"{stood} {partly}".strip())
