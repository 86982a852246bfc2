"""Check what the reader cannot see in one row or line: keys, references, orders and ranges, each check a function in a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from peelviewer.dataset.cells import aliases
from peelviewer.dataset.schema import LibraryTables, all_tables
from peelviewer.dataset.source import Source
from peelviewer.dataset.tables import Table
from peelviewer.model.editions import edition_of
from peelviewer.model.grades import Grade, scale
from peelviewer.model.numbers import number
from peelviewer.model.problems import Problem
from peelviewer.model.report import OVERALL, Insert, InsertKind, Observation, Report
from peelviewer.text.inline import without_kept
from peelviewer.wording import tr

from .imported import improvements, pages, printed_tables, reviewed
from .slides import headlines, points
from .subject import AREA, CAVEAT, ERRED, FORCE, QUESTION, SECTION, VALUED, WEB_PAGE, Subject, of_cell, unknown

AREAS_BESIDE_FORCES = frozenset({"england-and-wales", "lowest-force", "highest-force"})
# Bounded repeats that exclude what begins them: a hostile line of megabytes must not take quadratic time.
_MARK = re.compile(r"\[\^([^\[\]\s]{0,40})(\]?)")
_LINK = re.compile(r"\]\((?:([^()\[\]\s]{0,2000})\))?")
_ERRATUM = re.compile(r'[\s{]erratum=(?:"([^"]{0,400})"|([^\s"}]{1,200}))')
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,200}>|<!--|!\[(?!\^)")
_TEXT_COLUMNS = ("text", "lead", "headline", "explanation")


class _Passage(NamedTuple):
    """A line of text that may hold marks and links, and where its first character stands."""

    text: str
    file: Path
    line: int
    column: int

    def problem(self, offset: int, what: str, remedy: str) -> Problem:
        return Problem(self.file, self.line, self.column + offset, what, remedy)


def check_report(subject: Subject) -> Iterator[Problem]:
    """Yield everything that does not hold in a report that was read."""
    return chain.from_iterable(check(subject) for check in REPORT_CHECKS)


def check_library(tables: LibraryTables) -> Iterator[Problem]:
    """Yield everything that does not hold in the tables beside the reports."""
    forces = {force.id for force in tables.forces.rows}
    unlisted = unknown(tables.grades, "force", "force_id", forces, FORCE) if forces else iter(())
    of_year = (
        tables.grades.problem(index, "grade", *_not_of_scale(row.grade, row.year))
        for index, row in enumerate(tables.grades.rows)
        if not _in_scale(row.grade, row.year)
    )
    return chain(_duplicates(all_tables(tables)), unlisted, of_year, _cycles(tables), _markup_of_tables(all_tables(tables)))


def _cycles(tables: LibraryTables) -> Iterator[Problem]:
    """Yield each row that gives a year's cycle another name than the first row that names it."""
    named: dict[int, str] = {}
    questions = ((tables.questions.problem, index, row.year, row.cycle) for index, row in enumerate(tables.questions.rows))
    grades = ((tables.grades.problem, index, row.year, row.cycle) for index, row in enumerate(tables.grades.rows))
    for problem, index, year, cycle in chain(questions, grades):
        if cycle and named.setdefault(year, cycle) != cycle:
            what = tr("The cycle of {year} is called '{cycle}' here and '{other}' before", year=year, cycle=cycle, other=named[year])
            yield problem(index, "cycle", what, tr("Give a year's cycle one name in all tables."))


def _duplicates(tables: tuple[Table[object], ...]) -> Iterator[Problem]:
    for table in (table for table in tables if table.kind.key):
        seen: dict[tuple[object, ...], int] = {}
        for index, row in enumerate(table.rows):
            key = tuple([getattr(row, name) for name in table.kind.key])
            first = seen.setdefault(key, table.lines[index])
            if first != table.lines[index]:
                named = ", ".join(str(part)[:60] for part in key if part)
                column = next((c.name for c in table.kind.columns if (c.field or c.name) == table.kind.key[0]), "")
                what = tr("The row of '{name}' stands twice, first in line {line}", name=named, line=first)
                yield table.problem(index, column, what, tr("Take one out or rename it."))


def _duplicate_ids(subject: Subject) -> Iterator[Problem]:
    yield from _duplicates(all_tables(subject.tables))
    seen: set[str] = set()
    for chapter in subject.chapters:
        for section in chapter.section.walk():
            if section.id in seen:
                what = tr("The section id '{id}' stands twice", id=section.id)
                yield Problem(chapter.source.path, section.line, 1, what, tr("Give one of the sections another id."))
            seen.add(section.id)
    indicators = {row.id for row in subject.tables.indicators.rows}
    for index, figure in enumerate(subject.tables.figures.rows):
        if figure.id in indicators:
            what = tr("'{id}' is an indicator's id too", id=figure.id)
            yield subject.tables.figures.problem(index, "id", what, tr("Give the figure another id."))


def _sections(subject: Subject) -> Iterator[Problem]:
    tables, known = subject.tables, subject.report.sections
    for table in (
        tables.areas_for_improvement,
        tables.innovative_practice,
        tables.figures,
        tables.observations,
        tables.notes,
        tables.errata,
    ):
        yield from unknown(table, "section", "section", known, SECTION)
    yield from unknown(tables.indicators, "sections", "sections", known, SECTION)
    yield from unknown(tables.areas_for_improvement, "question", "question", known, QUESTION)
    yield from unknown(tables.innovative_practice, "question", "question", known, QUESTION)
    yield from unknown(tables.judgments, "question", "question", {OVERALL, *known}, QUESTION)


def _caveats(subject: Subject) -> Iterator[Problem]:
    report, tables = subject.report, subject.tables
    ids = {caveat.id for caveat in report.caveats}
    yield from unknown(tables.figures, "caveats", "caveats", ids, CAVEAT)
    yield from unknown(tables.indicators, "caveats", "caveats", ids, CAVEAT)
    scope = {**report.figure_by_id, **report.indicator_by_id, **report.sections}
    yield from unknown(tables.caveats, "scope", "scope", scope, VALUED)
    if subject.forces is not None:
        yield from unknown(tables.caveats, "forces", "forces", subject.forces, FORCE)


def _observations(subject: Subject) -> Iterator[Problem]:
    report, table = subject.report, subject.tables.observations
    units = {row.id: row.unit for row in report.indicators} | {row.id: row.unit for row in report.figures}
    yield from unknown(table, "subject", "subject", units, VALUED)
    if subject.forces is not None:
        yield from unknown(table, "area", "area", {*subject.forces, *AREAS_BESIDE_FORCES}, AREA)
    subjects = {row.subject for row in table.rows}
    for index, indicator in enumerate(subject.tables.indicators.rows):
        if indicator.id not in subjects:
            what, remedy = (
                tr("No value of '{id}' is held", id=indicator.id[:60]),
                tr("Add its values to observations.csv, or take the row out."),
            )
            yield subject.tables.indicators.problem(index, "id", what, remedy)
    yield from _values(table, units)


def _values(table: Table[Observation], units: Mapping[str, str]) -> Iterator[Problem]:
    for index, row in enumerate(table.rows):
        if row.period_start and row.period_end and row.period_start > row.period_end:
            yield table.problem(index, "period_start", tr("The period starts after it ends"), tr("Exchange or correct the dates."))
        if row.compared_end and (row.period_end is None or row.compared_end >= row.period_end):
            what = tr("A change is measured from a period that is not before its own")
            yield table.problem(index, "compared_end", what, tr("Write the earlier period's days under compared_start and compared_end."))
        if row.status == "stated" and not row.value:
            remedy = tr("Write the value as printed, or the status 'not supplied'.")
            yield table.problem(index, "value", tr("A stated value is empty"), remedy)
        if row.status == "not supplied" and row.value:
            remedy = tr("Empty the cell or correct the status.")
            yield table.problem(index, "value", tr("There is a value although it was not supplied"), remedy)
        if _is_proportion(row.unit or units.get(row.subject, "")) and (value := number(row.value)) is not None and not 0 <= value <= 100:
            what = tr("The proportion {value} lies outside 0 to 100", value=row.value)
            yield table.problem(index, "value", what, tr("Correct the value or the unit."))


def _is_proportion(unit: str) -> bool:
    return unit.startswith("percent") and not unit.startswith(("percent change", "percentage point"))


def _judgment_grades(subject: Subject) -> Iterator[Problem]:
    for index, row in enumerate(subject.tables.judgments.rows):
        for column, grade, year in (("grade", row.grade, subject.report.year), ("previous_grade", row.previous_grade, row.previous_year)):
            if grade and year and not _in_scale(grade, year):
                yield subject.tables.judgments.problem(index, column, *_not_of_scale(grade, year))


def _in_scale(grade: Grade, year: int) -> bool:
    return grade is Grade.UNGRADED or grade in scale(year)


def _not_of_scale(grade: Grade, year: int) -> tuple[str, str]:
    what = tr("The grade '{grade}' was not given in {year}", grade=grade, year=year)
    return what, tr("Use one of {choices}.", choices=", ".join(scale(year)))


def _inserts(subject: Subject) -> Iterator[Problem]:
    report = subject.report
    known: dict[InsertKind, Collection[str]] = {
        InsertKind.FIGURE: report.figure_by_id,
        InsertKind.INDICATOR: report.indicator_by_id,
        InsertKind.JUDGMENT: report.judgment_by_question,
        InsertKind.IMPROVEMENTS: {area.question for area in report.areas_for_improvement},
        InsertKind.PRACTICE: {practice.question for practice in report.innovative_practice},
    }
    for chapter in subject.chapters:
        blocks = chain.from_iterable(section.blocks for section in chapter.section.walk())
        for block in (block for block in blocks if isinstance(block, Insert)):
            if block.target not in known[block.kind]:
                what = tr("There is nothing to insert for '{insert}'", insert=f"{block.kind} {block.target[:60]}")
                yield Problem(chapter.source.path, block.line, 1, what, tr("Correct the id, or add a row to the table."))


def _passages(subject: Subject) -> Iterator[_Passage]:
    """Yield what may hold marks of notes or links."""
    for chapter in subject.chapters:
        for index, line in enumerate(chapter.source.lines):
            if ("[" in line or "]" in line) and index not in chapter.source.damaged:
                yield _Passage(without_kept(line), chapter.source.path, index + 1, 1)
    for table in all_tables(subject.tables):
        for index, row in enumerate(table.rows):
            for column in _TEXT_COLUMNS:
                text = getattr(row, column, "")
                # Most cells hold neither mark nor link; placing a cell costs a scan of its row.
                if "[" in text:
                    place = table.problem(index, column, "", "")
                    quoted = table.source is not None and table.source.lines[place.line - 1][place.column - 1 : place.column] == '"'
                    yield _Passage(without_kept(text), place.file, place.line, place.column + quoted)


def _notes(subject: Subject) -> Iterator[Problem]:
    known = {str(note.number) for note in subject.report.notes}
    marked = {str(number) for figure in subject.report.figures for number in figure.notes}
    for passage in _passages(subject):
        for match in _MARK.finditer(passage.text):
            marked.add(match[1])
            if not match[2]:
                yield passage.problem(match.start(), tr("The note mark cannot be read"), tr("Write it as [^17]."))
            elif match[1] not in known:
                yield passage.problem(match.start(), *_no_note(match[1]))
    for index, figure in enumerate(subject.tables.figures.rows):
        messages = (_no_note(number)[0] for number in dict.fromkeys(figure.notes) if str(number) not in known)
        yield from of_cell(subject.tables.figures, index, "notes", messages, _no_note("")[1])
    for index, note in enumerate(subject.tables.notes.rows):
        if str(note.number) not in marked:
            what = tr("Nothing refers to note {number}", number=note.number)
            remedy = tr("Put {mark} where the note belongs.", mark=f"[^{note.number}]")
            yield subject.tables.notes.problem(index, "number", what, remedy)


def _no_note(number: object) -> tuple[str, str]:
    return tr("There is no note '{number}'", number=number), tr("Correct the number, or add the note to notes.csv.")


def _links(subject: Subject) -> Iterator[Problem]:
    report = subject.report
    known = {*report.sections, *report.figure_by_id, *report.indicator_by_id, *report.boxed}
    for passage in _passages(subject):
        for match in _LINK.finditer(passage.text):
            target = match[1]
            if target is None:
                remedy = tr("Write [words](#id) or [words](https://...), without brackets or spaces in the address.")
                yield passage.problem(match.start(), tr("The link cannot be read and is shown as it is written"), remedy)
            elif target.startswith("#") and target[1:] not in known:
                what = tr("The link leads to '{target}', which is not in the report", target=target[:60])
                yield passage.problem(match.start(1), what, tr("Correct the id."))
            elif not target.startswith(("#", "https://", "http://")):
                what = tr("The link '{target}' is of no allowed kind", target=target[:60])
                yield passage.problem(match.start(1), what, tr("Use #id or https://."))


def _markup(subject: Subject) -> Iterator[Problem]:
    for chapter in subject.chapters:
        for index, line in enumerate(chapter.source.lines if _may_hold_markup(chapter.source) else ()):
            match = _MARKUP.search(without_kept(line))
            if match and index not in chapter.source.damaged:
                yield Problem(chapter.source.path, index + 1, match.start() + 1, *_no_markup())
    yield from _markup_of_tables(all_tables(subject.tables))


def _no_markup() -> tuple[str, str]:
    return tr("HTML and pictures are not part of the format"), tr("Write it in words or with an insert.")


def _may_hold_markup(source: Source) -> bool:
    text = "\n".join(source.lines)
    return "<" in text or "![" in text


def _markup_of_tables(tables: tuple[Table[object], ...]) -> Iterator[Problem]:
    """Look at every text, as any may come to be shown; most tables hold no bracket, and their cells are not asked."""
    for table in tables:
        if table.source is None or not _may_hold_markup(table.source):
            continue
        for column in table.kind.columns:
            for index, row in enumerate(table.rows):
                cell = getattr(row, column.field or column.name)
                text = cell if isinstance(cell, str) else ";".join(cell) if column.parse is aliases else ""
                match = _MARKUP.search(without_kept(text))
                if match:
                    place = table.problem(index, column.name, *_no_markup())
                    quoted = table.source.lines[place.line - 1][place.column - 1 : place.column] == '"'
                    yield place._replace(column=place.column + quoted + match.start())


def markup_of_identity(report: Report, path: Path, lines: Mapping[str, int]) -> Iterator[Problem]:
    """Yield a problem for every text of report.toml that holds marks, at the line it was read from."""
    for name, line in lines.items():
        if _MARKUP.search(without_kept(getattr(report, name))):
            yield Problem(path, line, 1, *_no_markup())


def _errata(subject: Subject) -> Iterator[Problem]:
    report, table = subject.report, subject.tables.errata
    for chapter in subject.chapters:
        for index, line in enumerate(chapter.source.lines):
            for match in _ERRATUM.finditer(line) if "erratum=" in line else ():
                for name in (match[1] or match[2] or "").split():
                    if name not in report.erratum_by_id:
                        what, remedy = tr("There is no erratum '{name}'", name=name), tr("Correct the id, or add it to errata.csv.")
                        yield Problem(chapter.source.path, index + 1, match.start() + 2, what, remedy)
    notes = {f"note-{number}" for number in report.note_by_number}
    areas = {area.id for area in report.areas_for_improvement}
    known = {*report.figure_by_id, *report.indicator_by_id, *report.sections, *notes, *areas}
    yield from unknown(table, "subject", "subject", known, ERRED)


def _web_pages(subject: Subject) -> Iterator[Problem]:
    """What is named is among the web pages; where a report is of nothing else, all that it states names one."""
    report, tables, known = subject.report, subject.tables, subject.report.web_page_by_id
    needed = not edition_of(report).paged
    for table in (tables.judgments, tables.areas_for_improvement):
        yield from unknown(table, "sources", "sources", known, WEB_PAGE)
    for at, judgment in enumerate(tables.judgments.rows if needed else ()):
        if not judgment.sources:
            yield tables.judgments.problem(at, "", *_no_web_page())
    for at, area in enumerate(tables.areas_for_improvement.rows if needed else ()):
        if not area.sources:
            yield tables.areas_for_improvement.problem(at, "", *_no_web_page())
    for chapter in subject.chapters:
        for finding in chapter.section.findings():
            for name in (name for name in finding.sources if name not in known):
                what, remedy = tr(WEB_PAGE[0], name=name[:60]), tr(WEB_PAGE[1])
                yield Problem(chapter.source.path, finding.line, 1, what, remedy)
            if needed and not finding.sources:
                yield Problem(chapter.source.path, finding.line, 1, *_no_web_page())


def _no_web_page() -> tuple[str, str]:
    return tr("No web page is named for this"), tr("Name a row of sources.csv: source=ID at a paragraph, the column sources in a table.")


REPORT_CHECKS: tuple[Callable[[Subject], Iterator[Problem]], ...] = (
    _duplicate_ids,
    _sections,
    _caveats,
    _observations,
    _judgment_grades,
    pages,
    _inserts,
    _notes,
    _links,
    _markup,
    _errata,
    _web_pages,
    headlines,
    points,
    printed_tables,
    improvements,
    reviewed,
)
