"""Check what the reader cannot see in one row or line: keys, references, orders and ranges, each check a function in a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import chain, pairwise
from pathlib import Path
from typing import NamedTuple

from ..model.grades import Grade, scale
from ..model.problems import Problem
from ..model.report import Insert, InsertKind, Observation, Report, Section
from .schema import LibraryTables, ReportTables, every
from .source import Source
from .tables import Table, aliases

AREAS_BESIDE_FORCES = frozenset({"england-and-wales", "lowest-force", "highest-force"})
MOST_OF_A_CELL = 20
MOST_POINTS = 5  # lines of one slide
# Bounded repeats that exclude what begins them: a hostile line of megabytes must not take quadratic time.
_MARK = re.compile(r"\[\^([^\[\]\s]{0,40})(\]?)")
_LINK = re.compile(r"\]\((?:([^()\[\]\s]{0,2000})\))?")
_ERRATUM = re.compile(r'[\s{]erratum=(?:"([^"]{0,400})"|([^\s"}]{1,200}))')
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,200}>|<!--|!\[")
_NO_MARKUP = ("HTML and pictures are not part of the format", "Write it in words or with an insert.")
_TEXT_COLUMNS = ("text", "lead", "headline")
_NUMERAL = re.compile(r"[0-9]+(?:[,.][0-9]+)*")
# Not strftime: its names change with the computer's language.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_DAY = re.compile(rf"\b[0-9]{{1,2}} (?:{'|'.join(_MONTHS)})\b")


class Chapter(NamedTuple):
    """A chapter with the lines it was read from, as marks and links are checked where they stand."""

    section: Section
    source: Source


class Subject(NamedTuple):
    """What the checks of a report look at; forces is None where the library's forces are not known."""

    report: Report
    chapters: tuple[Chapter, ...]
    tables: ReportTables
    forces: Collection[str] | None = None


class _Passage(NamedTuple):
    """A line of text that may hold marks and links, and where its first character stands."""

    text: str
    file: Path
    line: int
    column: int

    def problem(self, at: int, what: str, remedy: str) -> Problem:
        return Problem(self.file, self.line, self.column + at, what, remedy)


def check_report(subject: Subject) -> Iterator[Problem]:
    """Yield everything that does not hold in a report that was read."""
    return chain.from_iterable(check(subject) for check in REPORT_CHECKS)


def check_library(tables: LibraryTables) -> Iterator[Problem]:
    """Yield everything that does not hold in the tables beside the reports."""
    forces = {force.id for force in tables.forces.rows}
    unknown = _unknown(tables.grades, "force", "force_id", forces, "force") if forces else iter(())
    of_year = (
        tables.grades.problem(at, "grade", *_not_of_scale(row.grade, row.year))
        for at, row in enumerate(tables.grades.rows)
        if not _in_scale(row.grade, row.year)
    )
    return chain(_duplicates(every(tables)), unknown, of_year, _markup_of_tables(every(tables)))


def _unknown(table: Table[object], field: str, column: str, known: Collection[str], noun: str) -> Iterator[Problem]:
    """Yield a problem for every cell, of one id or several, that names what is not known; empty cells name nothing."""
    for at, row in enumerate(table.rows):
        named = getattr(row, field)
        unknown = [name for name in ((named,) if isinstance(named, str) else named) if name and name not in known]
        if unknown:
            whats = (f"There is no {noun} '{name[:60]}'" for name in dict.fromkeys(unknown))
            yield from _of_cell(table, at, column, whats, f"Correct the id, or add the {noun}.")


def _of_cell(table: Table[object], at: int, column: str, whats: Iterable[str], remedy: str) -> Iterator[Problem]:
    """Yield problems of one cell, placed once and not more than a person reads: to place a cell its row is read again."""
    said = list(whats)
    if said:
        place, more = table.problem(at, column, "", remedy), len(said) - MOST_OF_A_CELL
        if more > 0:
            said[MOST_OF_A_CELL - 1] += f", and {more} more such in this cell"
        yield from (place._replace(what=what) for what in said[:MOST_OF_A_CELL])


def _duplicates(tables: tuple[Table[object], ...]) -> Iterator[Problem]:
    for table in tables:
        seen: dict[tuple[object, ...], int] = {}
        for at, row in enumerate(table.rows):
            key = tuple(getattr(row, name) for name in table.kind.key)
            first = seen.setdefault(key, table.lines[at])
            if first != table.lines[at]:
                named = ", ".join(str(part)[:60] for part in key if part)
                column = next((c.name for c in table.kind.columns if (c.field or c.name) == table.kind.key[0]), "")
                yield table.problem(at, column, f"The row of '{named}' stands twice, first in line {first}", "Take one out or rename it.")


def _duplicate_ids(subject: Subject) -> Iterator[Problem]:
    yield from _duplicates(every(subject.tables))
    seen: set[str] = set()
    for chapter in subject.chapters:
        for section in chapter.section.walk():
            if section.id in seen:
                what = f"The section id '{section.id}' stands twice"
                yield Problem(chapter.source.path, section.line, 1, what, "Give one of the sections another id.")
            seen.add(section.id)
    indicators = {row.id for row in subject.tables.indicators.rows}
    for at, figure in enumerate(subject.tables.figures.rows):
        if figure.id in indicators:
            yield subject.tables.figures.problem(at, "id", f"'{figure.id}' is an indicator's id too", "Give the figure another id.")


def _sections(subject: Subject) -> Iterator[Problem]:
    tables, known = subject.tables, subject.report.sections
    for table in (tables.areas_for_improvement, tables.figures, tables.observations, tables.notes, tables.errata):
        yield from _unknown(table, "section", "section", known, "section")
    yield from _unknown(tables.indicators, "sections", "sections", known, "section")
    yield from _unknown(tables.areas_for_improvement, "question", "question", known, "question")
    yield from _unknown(tables.judgments, "question", "question", {"overall", *known}, "question")


def _caveats(subject: Subject) -> Iterator[Problem]:
    report, tables = subject.report, subject.tables
    ids = {caveat.id for caveat in report.caveats}
    yield from _unknown(tables.figures, "caveats", "caveats", ids, "caveat")
    yield from _unknown(tables.indicators, "caveats", "caveats", ids, "caveat")
    scope = {**report.figure_by_id, **report.indicator_by_id, **report.sections}
    yield from _unknown(tables.caveats, "scope", "scope", scope, "figure or indicator")
    if subject.forces is not None:
        yield from _unknown(tables.caveats, "forces", "forces", subject.forces, "force")


def _observations(subject: Subject) -> Iterator[Problem]:
    report, table = subject.report, subject.tables.observations
    units = {row.id: row.unit for row in report.indicators} | {row.id: row.unit for row in report.figures}
    yield from _unknown(table, "subject", "subject", units, "figure or indicator")
    if subject.forces is not None:
        yield from _unknown(table, "area", "area", {*subject.forces, *AREAS_BESIDE_FORCES}, "area")
    valued = {row.subject for row in table.rows}
    for at, indicator in enumerate(subject.tables.indicators.rows):
        if indicator.id not in valued:
            what = f"No value of '{indicator.id[:60]}' is held"
            yield subject.tables.indicators.problem(at, "id", what, "Add its values to observations.csv, or take the row out.")
    for at, row in enumerate(table.rows):
        if row.period_start and row.period_end and row.period_start > row.period_end:
            yield table.problem(at, "period_start", "The period starts after it ends", "Exchange or correct the dates.")
        if row.status == "stated" and not row.value:
            yield table.problem(at, "value", "A stated value is empty", "Write the value as printed, or the status 'not supplied'.")
        if row.status == "not supplied" and row.value:
            yield table.problem(at, "value", "There is a value although it was not supplied", "Empty the cell or correct the status.")
        if _is_proportion(row.unit or units.get(row.subject, "")) and row.value and not 0 <= _number(row.value) <= 100:
            yield table.problem(at, "value", f"The proportion {row.value} lies outside 0 to 100", "Correct the value or the unit.")


def _is_proportion(unit: str) -> bool:
    return unit.startswith("percent") and not unit.startswith(("percent change", "percentage point"))


def _number(text: str) -> float:
    return float(text.replace(",", "").replace("£", "").replace("−", "-"))


def _judgment_grades(subject: Subject) -> Iterator[Problem]:
    for at, row in enumerate(subject.tables.judgments.rows):
        for column, grade, year in (("grade", row.grade, subject.report.year), ("previous_grade", row.previous_grade, row.previous_year)):
            if grade and year and not _in_scale(grade, year):
                yield subject.tables.judgments.problem(at, column, *_not_of_scale(grade, year))


def _in_scale(grade: Grade, year: int) -> bool:
    return grade is Grade.UNGRADED or grade in scale(year)


def _not_of_scale(grade: Grade, year: int) -> tuple[str, str]:
    return f"The grade '{grade}' was not given in {year}", f"Use one of {', '.join(scale(year))}."


def _pages(subject: Subject) -> Iterator[Problem]:
    """Headings stand in the order of the published report, so a page that falls is a slip."""
    headed = [(chapter, s) for chapter in subject.chapters for s in chapter.section.walk() if s.level < 3 and s.page]
    for (_, before), (chapter, section) in pairwise(headed):
        if section.page < before.page:
            what = f"Page {section.page} comes after page {before.page}"
            yield Problem(chapter.source.path, section.line, 1, what, "Correct the page, or the order of the sections.")


def _inserts(subject: Subject) -> Iterator[Problem]:
    report = subject.report
    known: dict[InsertKind, Collection[str]] = {
        InsertKind.FIGURE: report.figure_by_id,
        InsertKind.INDICATOR: report.indicator_by_id,
        InsertKind.JUDGMENT: report.judgment_by_question,
        InsertKind.IMPROVEMENTS: {area.question for area in report.areas_for_improvement},
    }
    for chapter in subject.chapters:
        blocks = chain.from_iterable(section.blocks for section in chapter.section.walk())
        for block in (block for block in blocks if isinstance(block, Insert)):
            if block.target not in known[block.kind]:
                what = f"There is nothing to insert for '{block.kind} {block.target[:60]}'"
                yield Problem(chapter.source.path, block.line, 1, what, "Correct the id, or add a row to the table.")


def _passages(subject: Subject) -> Iterator[_Passage]:
    for chapter in subject.chapters:
        for at, line in enumerate(chapter.source.lines):
            if at not in chapter.source.damaged:
                yield _Passage(line, chapter.source.path, at + 1, 1)
    for table in every(subject.tables):
        for at, row in enumerate(table.rows):
            for column in _TEXT_COLUMNS:
                text = getattr(row, column, "")
                # Most cells hold neither mark nor link; placing a cell costs a scan of its row.
                if "[" in text:
                    place = table.problem(at, column, "", "")
                    quoted = table.source is not None and table.source.lines[place.line - 1][place.column - 1 : place.column] == '"'
                    yield _Passage(text, place.file, place.line, place.column + quoted)


def _notes(subject: Subject) -> Iterator[Problem]:
    known = {str(note.number) for note in subject.report.notes}
    marked = {str(number) for figure in subject.report.figures for number in figure.notes}
    for passage in _passages(subject):
        for match in _MARK.finditer(passage.text):
            marked.add(match[1])
            if not match[2]:
                yield passage.problem(match.start(), "The note mark cannot be read", "Write it as [^17].")
            elif match[1] not in known:
                yield passage.problem(match.start(), f"There is no note '{match[1]}'", "Correct the number, or add the note to notes.csv.")
    for at, figure in enumerate(subject.tables.figures.rows):
        lacking = (f"There is no note '{number}'" for number in dict.fromkeys(figure.notes) if str(number) not in known)
        yield from _of_cell(subject.tables.figures, at, "notes", lacking, "Correct the number, or add the note to notes.csv.")
    for at, note in enumerate(subject.tables.notes.rows):
        if str(note.number) not in marked:
            what = f"Nothing refers to note {note.number}"
            yield subject.tables.notes.problem(at, "number", what, f"Put [^{note.number}] where the note belongs.")


def _links(subject: Subject) -> Iterator[Problem]:
    report = subject.report
    areas = {area.id for area in report.areas_for_improvement}
    known = {*report.sections, *report.figure_by_id, *report.indicator_by_id, *areas}
    for passage in _passages(subject):
        for match in _LINK.finditer(passage.text):
            target = match[1]
            if target is None:
                remedy = "Write [words](#id) or [words](https://...), without brackets or spaces in the address."
                yield passage.problem(match.start(), "The link cannot be read and is shown as it is written", remedy)
            elif target.startswith("#") and target[1:] not in known:
                yield passage.problem(match.start(1), f"The link leads to '{target[:60]}', which is not in the report", "Correct the id.")
            elif not target.startswith(("#", "https://", "http://")):
                yield passage.problem(match.start(1), f"The link '{target[:60]}' is of no allowed kind", "Use #id or https://.")


def _markup(subject: Subject) -> Iterator[Problem]:
    for chapter in subject.chapters:
        for at, line in enumerate(chapter.source.lines if _may_hold_markup(chapter.source) else ()):
            match = _MARKUP.search(line)
            if match and at not in chapter.source.damaged:
                yield Problem(chapter.source.path, at + 1, match.start() + 1, *_NO_MARKUP)
    yield from _markup_of_tables(every(subject.tables))


def _may_hold_markup(source: Source) -> bool:
    text = "\n".join(source.lines)
    return "<" in text or "![" in text


def _markup_of_tables(tables: tuple[Table[object], ...]) -> Iterator[Problem]:
    """Look at every text, as any may come to be shown; most tables hold no bracket, and their cells are not asked."""
    for table in tables:
        if table.source is None or not _may_hold_markup(table.source):
            continue
        for column in table.kind.columns:
            for at, row in enumerate(table.rows):
                cell = getattr(row, column.field or column.name)
                match = _MARKUP.search(cell if isinstance(cell, str) else ";".join(cell) if column.parse is aliases else "")
                if match:
                    place = table.problem(at, column.name, *_NO_MARKUP)
                    quoted = table.source.lines[place.line - 1][place.column - 1 : place.column] == '"'
                    yield place._replace(column=place.column + quoted + match.start())


def markup_of_identity(report: Report, path: Path, lines: Mapping[str, int]) -> Iterator[Problem]:
    """Yield a problem for every text of report.toml that holds marks, at the line it was read from."""
    for name, line in lines.items():
        if _MARKUP.search(getattr(report, name)):
            yield Problem(path, line, 1, *_NO_MARKUP)


def _errata(subject: Subject) -> Iterator[Problem]:
    report, table = subject.report, subject.tables.errata
    for chapter in subject.chapters:
        for at, line in enumerate(chapter.source.lines):
            for match in _ERRATUM.finditer(line):
                for name in (match[1] or match[2] or "").split():
                    if name not in report.erratum_by_id:
                        what = f"There is no erratum '{name}'"
                        yield Problem(chapter.source.path, at + 1, match.start() + 2, what, "Correct the id, or add it to errata.csv.")
    notes = {f"note-{number}" for number in report.note_by_number}
    areas = {area.id for area in report.areas_for_improvement}
    known = {*report.figure_by_id, *report.indicator_by_id, *report.sections, *notes, *areas}
    yield from _unknown(table, "subject", "subject", known, "figure, note or section")


def _headlines(subject: Subject) -> Iterator[Problem]:
    report, table = subject.report, subject.tables.headlines
    areas = {area.id for area in report.areas_for_improvement}
    known = {"overall", *report.sections, *report.figure_by_id, *report.indicator_by_id, *areas}
    yield from _unknown(table, "subject", "subject", known, "figure, section or area for improvement")
    held = {name: _Held(set(), set()) for name in (*report.figure_by_id, *report.indicator_by_id)}
    for observation in report.observations:
        held.setdefault(observation.subject, _Held(set(), set())).add(observation)
    seen: dict[str, int] = {}
    for at, row in enumerate(table.rows):
        first = seen.setdefault(row.headline.casefold(), table.lines[at])
        if first != table.lines[at]:
            yield table.problem(at, "headline", f"The headline stands twice, first in line {first}", "Say what is special to each subject.")
        unheld = held[row.subject].lacks(row.headline) if row.subject in held else []
        whats = (f"The number {number[:40]} is no value of '{row.subject}'" for number in unheld)
        yield from _of_cell(table, at, "headline", whats, "Write a value as printed, or say it in words.")


class _Held(NamedTuple):
    """What a headline may state of a subject: its values, signs aside, with the years of their periods, and the dates of these."""

    numbers: set[str]
    dates: set[str]

    def add(self, observation: Observation) -> None:
        self.numbers.add(observation.value.lstrip("+-−£"))
        for day in (observation.period_start, observation.period_end):
            if day:
                self.numbers.add(str(day.year))
                self.dates.add(f"{day.day} {_MONTHS[day.month - 1]}")

    def lacks(self, headline: str) -> list[str]:
        """Return the numbers of a headline that may not be stated, each once."""
        undated = _DAY.sub(lambda match: "" if match[0] in self.dates else match[0], headline)
        return [number for number in dict.fromkeys(_NUMERAL.findall(undated)) if number not in self.numbers]


def _points(subject: Subject) -> Iterator[Problem]:
    sections, table = subject.report.sections, subject.tables.points
    yield from _unknown(table, "section", "section", sections, "section")
    named = {row.section for row in table.rows if row.section in sections}
    kinds = {name: {finding.number: finding.kind for finding in sections[name].findings()} for name in named}
    counts: dict[str, int] = {}
    for at, row in enumerate(table.rows):
        counts[row.section] = counts.get(row.section, 0) + 1
        if counts[row.section] == MOST_POINTS + 1:
            what = f"The section '{row.section}' has more than {MOST_POINTS} points"
            yield table.problem(at, "section", what, "Keep the most important ones.")
        if row.section not in kinds:
            continue
        held = kinds[row.section].get(row.finding)
        if held is None:
            what = f"There is no finding '{row.finding}' in '{row.section}'"
            yield table.problem(at, "finding", what, "Correct the number, or the section.")
        elif row.kind is not held:
            what = f"The point is a {row.kind}, but finding {row.finding} {f'is a {held}' if held else 'has no class'}"
            yield table.problem(at, "kind", what, "Correct the class, or restate another finding.")


REPORT_CHECKS: tuple[Callable[[Subject], Iterator[Problem]], ...] = (
    _duplicate_ids,
    _sections,
    _caveats,
    _observations,
    _judgment_grades,
    _pages,
    _inserts,
    _notes,
    _links,
    _markup,
    _errata,
    _headlines,
    _points,
)
