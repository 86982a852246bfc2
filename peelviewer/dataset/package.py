"""Load a report folder or a whole library, with everything that is wrong in it; a damaged one opens as far as it can."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.model.editions import EDITIONS, best_first
from peelviewer.model.library import Library
from peelviewer.model.problems import Problem
from peelviewer.model.report import Report
from peelviewer.text.plain_toml import stated
from peelviewer.wording import tr, translatable

from .chapters import parse_chapter
from .later_rows import LaterRows
from .problem_list import ProblemList
from .schema import FORCES, GLOSSARY, GRADES, QUESTIONS, LibraryTables, ReportTables, read_library_tables, read_report_tables
from .source import Source, read_source, reason, unfit
from .tables import Row, TableKind, identity, read_table

IDENTITY_FILE = "report.toml"
_TEXTS = ("id", "title", "subtitle", "force", "pillar", "publisher", "published", "isbn", "edition")
_OF_WEB_PAGES = ("source_url", "readable")
_OPTIONAL = ("cycle", *_OF_WEB_PAGES)
_NEEDED = frozenset({"id", "title", "force", "pillar"})
_MAXIMUM_PAGES = 9999
_LARGEST_IDENTITY = 16 * 1024
# The file is flat. TOML's dotted keys and tables within tables cost the square of their length in time and memory.
# These patterns are compiled when a line is not plain: the first paint meets none.
_STATEMENT = r"\s*(?:(?P<key>[A-Za-z0-9_-]+)[ \t]*=[ \t]*(?P<value>(?=[\"'0-9+-])(?!\"{3}|'{3}).*)|#.*)?"
_TEXT = r'"(?:[^"\\]|\\.)*"' r"|'[^']*'"
_ESCAPE = r'\\(?:["\\bfnrt]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})'
_AFTER = r"[ \t]*(?![ \t#])(?=.)"
_EDITION = re.compile(rb'^edition = "([a-z]+)"', re.MULTILINE)


class Loaded(NamedTuple):
    """A library as far as it could be read, and what is wrong in it."""

    library: Library
    problems: tuple[Problem, ...] = ()


def load_library(folder: Path, check: bool = True) -> Loaded:
    """Return the library of a folder; without *check* references are left for a later `validate`."""
    problems = ProblemList()
    if not _is_folder(folder, problems):
        return Loaded(Library(()), tuple(problems))
    tables = read_library_tables(folder, problems)
    if check:
        problems.extend(_library_problems(tables))
    forces = frozenset(force.id for force in tables.forces.rows) or None
    reports: dict[str, Report] = {}
    for path in report_folders(folder, problems):
        report = _load(path, forces, check, problems)
        if report and report.id in reports:
            problems.append(second_of_an_id(path, report.id))
        elif report:
            reports[report.id] = report
    return Loaded(Library(tuple(best_first(reports.values())), **_rows(tables)), problems.in_order())


def second_of_an_id(folder: Path, report_id: str) -> Problem:
    """Return what is wrong with a report whose id another one of the library has."""
    what = tr("A second report has the id '{id}' and is left out", id=report_id)
    return Problem(folder / IDENTITY_FILE, 0, 0, what, tr("Give it another id."))


def load_report(folder: Path, check: bool = True) -> tuple[Report | None, tuple[Problem, ...]]:
    """Return the report of a folder, None where its identity cannot be read; forces are known where it stands in a library."""
    problems = ProblemList()
    if not _is_folder(folder, problems):
        return None, tuple(problems)
    report = _load(folder, _forces_around(folder) if check else None, check, problems)
    return report, problems.in_order()


def check_report_folder(folder: Path, forces: Collection[str] | None) -> tuple[Report | None, tuple[Problem, ...]]:
    """Return the report of a folder of a library with these forces (None: not known), None where it cannot be read, and its problems."""
    problems = ProblemList()
    report = _load(folder, forces, True, problems)
    return report, problems.in_order()


def library_problems(folder: Path) -> tuple[Collection[str] | None, tuple[Problem, ...]]:
    """Return the forces that the tables beside the reports name (None: none), and what is wrong in the tables."""
    problems = ProblemList()
    tables = read_library_tables(folder, problems)
    problems.extend(_library_problems(tables))
    return frozenset(force.id for force in tables.forces.rows) or None, problems.in_order()


def tables_of(folder: Path) -> dict[str, Any]:
    """Return the tables beside the reports by the library's names, as far as they can be read; what shows no chapter when asked for."""

    def rows(kind: TableKind[Row]) -> tuple[Row, ...]:
        return read_table(folder, folder, kind, []).rows

    later = {"grades": LaterRows(lambda: rows(GRADES)), "questions": LaterRows(lambda: rows(QUESTIONS))}
    return {"forces": rows(FORCES), "glossary": rows(GLOSSARY), **later}


def validate(path: Path) -> tuple[Problem, ...]:
    """Return everything that is wrong in a report folder or a library folder."""
    problems: list[Problem] = []
    if not _is_folder(path, problems):
        return tuple(problems)
    if (path / IDENTITY_FILE).exists() or (path / "chapters").exists():
        return load_report(path)[1]
    if (path / "reports").exists() or (path / "forces.csv").exists():
        return load_library(path).problems
    remedy = tr("Choose a folder with {file}, or one with a folder reports/.", file=IDENTITY_FILE)
    return (Problem(path, 0, 0, tr("The folder holds neither a report nor a library"), remedy),)


def _is_folder(folder: Path, problems: list[Problem]) -> bool:
    try:
        if folder.is_dir():
            return True
    except (OSError, ValueError):
        pass
    problems.append(Problem(folder, 0, 0, tr("There is no such folder"), tr("Check the path.")))
    return False


def report_folders(folder: Path, problems: list[Problem]) -> list[Path]:
    """Return the folders of a library that may hold a report; links that lead out of it, and what cannot be listed, are problems."""
    folders = [path for path in _listing(folder, folder / "reports", problems) if path.is_dir() and not path.name.startswith(".")]
    inside = [path for path in folders if path.resolve().is_relative_to(folder.resolve())]
    for path in folders:
        if path not in inside:
            what = tr("The folder is a link that leads out of the library")
            problems.append(Problem(path, 0, 0, what, tr("Put the report itself in its place.")))
    return inside


def _listing(root: Path, folder: Path, problems: list[Problem]) -> list[Path]:
    """Return what stands in a folder inside *root*, by name."""
    try:
        if folder.resolve().is_relative_to(root.resolve()):
            return sorted(folder.iterdir())
        what, remedy = tr("The folder is a link that leads out"), tr("Put the folder itself in its place.")
    except (OSError, RuntimeError) as error:
        what = tr("The folder cannot be listed ({reason})", reason=reason(error))
        remedy = tr("Check that it is there, a folder, and may be read.")
    problems.append(Problem(folder, 0, 0, what, remedy))
    return []


def _forces_around(folder: Path) -> Collection[str] | None:
    library = folder.resolve().parent.parent
    if not (library / "forces.csv").is_file():
        return None
    return frozenset(force.id for force in read_table(library, library, FORCES, []).rows) or None


def _load(folder: Path, forces: Collection[str] | None, check: bool, problems: ProblemList) -> Report | None:
    report_identity = _identity(folder, problems)
    sources = _chapter_sources(folder, problems)
    edition = EDITIONS.get(report_identity.texts["edition"])
    paged = edition is None or edition.paged
    parsed = [parse_chapter(source, paged=paged) for source in sources]
    for _, chapter_problems in parsed:
        problems.extend(chapter_problems)
    tables = read_report_tables(folder, problems, paged=paged)
    report = Report(
        **report_identity.texts,
        year=report_identity.year,
        pages=report_identity.pages,
        chapters=tuple(section for section, _ in parsed),
        **_rows(tables),
    )
    if check:
        from .check_input import Chapter, Subject  # start-up does without the checks
        from .checks import check_report, markup_of_identity

        chapters = tuple(Chapter(section, source) for (section, _), source in zip(parsed, sources, strict=True))
        problems.extend(check_report(Subject(report, chapters, tables, forces)))
        problems.extend(_identity_problems(folder, report, forces))
        problems.extend(markup_of_identity(report, folder / IDENTITY_FILE, report_identity.lines))
    return report if report_identity.is_whole else None


class Identity(NamedTuple):
    """The texts, year and last page of report.toml, empty and 0 where they cannot be read, and the line of each text."""

    texts: dict[str, Any]
    year: int
    lines: dict[str, int]
    pages: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether it says enough for the report to be opened."""
        return bool(self.year) and all(self.texts[name] for name in _NEEDED)


def read_identity(folder: Path) -> Identity:
    """Return what report.toml of a folder says; what is wrong in it is left to a check."""
    return _identity(folder, [])


def edition_at_a_glance(folder: Path) -> str:
    """Return the edition that report.toml of a folder states in a plain line, nothing else of the file read; empty where none is seen."""
    try:
        with (folder / IDENTITY_FILE).open("rb") as file:
            stated = _EDITION.search(file.read(_LARGEST_IDENTITY))
    except OSError:
        return ""
    return stated[1].decode() if stated else ""


def _identity(folder: Path, problems: list[Problem]) -> Identity:
    path = folder / IDENTITY_FILE
    source = read_source(folder, path, problems)
    read = _toml(source, problems) if source else {}
    values = {name: value for name, (value, _) in read.items()}
    texts = {name: values.get(name, "") for name in _TEXTS}
    year = values.get("year", 0)
    # Every key is asked for, empty or not: a file cut at a line's end is known by the keys it lacks.
    for name, text in texts.items():
        if source and (name not in values or not isinstance(text, str) or (not text and name in _NEEDED)):
            what = tr("The report's {name} is missing or no text", name=name)
            problems.append(Problem(path, 0, 0, what, tr('Write {name} = "...".', name=name)))
    if source and (type(year) is not int or not 2000 <= year <= 2999):
        problems.append(Problem(path, 0, 0, tr("The report's year is missing or no year"), tr("Write year = 2016.")))
    pages = values.get("pages", 0)
    if type(pages) is not int or not 0 <= pages <= _MAXIMUM_PAGES:
        problems.append(Problem(path, 0, 0, tr("The report's last page is no number of a page"), tr("Write pages = 62, or leave it out.")))
        pages = 0
    unpaged = [edition.id for edition in EDITIONS.values() if not edition.paged]
    for name in _OPTIONAL:
        texts[name] = values.get(name, "")
        needed = name in _OF_WEB_PAGES and texts["edition"] in unpaged
        if not isinstance(texts[name], str) or (needed and not texts[name]):
            what = tr("The report's {name} is missing or no text", name=name)
            problems.append(Problem(path, 0, 0, what, tr('Write {name} = "...".', name=name)))
    clean = {name: text if isinstance(text, str) else "" for name, text in texts.items()}
    try:
        clean["id"] = clean["id"] and identity(clean["id"])
    except ValueError as error:
        what = tr("'{id}' does not serve as the report's id", id=clean["id"][:40])
        problems.append(Problem(path, 0, 0, what, str(error)))
        clean["id"] = ""
    lines = {name: line for name, (_, line) in read.items() if name in texts}
    return Identity(clean, year if type(year) is int and 2000 <= year <= 2999 else 0, lines, pages)


_Stated = dict[str, tuple[object, int]]


def _toml(source: Source, problems: list[Problem]) -> _Stated:
    """Return the values of the lines that can be read, each with its line, by key; each of the other lines is named."""
    if sum(len(line) + 1 for line in source.lines) > _LARGEST_IDENTITY:
        what = tr("The file is larger than {size} KB", size=_LARGEST_IDENTITY // 1024)
        problems.append(Problem(source.path, 0, 0, what, tr("Restore it from a copy: it names the report in a few lines.")))
        return {}
    values: _Stated = {}
    for index, line in enumerate(source.lines):
        if index not in source.damaged:
            _take_line(source.path, index + 1, line, values, problems)
    return values


def _take_line(path: Path, number: int, line: str, values: _Stated, problems: list[Problem]) -> None:
    """Read one line of report.toml into *values*."""
    plain = stated(line)
    for name, value in (plain,) if plain else _unusual(path, number, line, problems):
        if name in values:
            what = tr("'{name}' is stated twice, and the first counts", name=name[:40])
            problems.append(Problem(path, number, 1, what, tr("Take one of the lines out.")))
        elif isinstance(value, str) and (defect := unfit(value)):
            problems.append(Problem(path, number, 1, *defect))
        else:
            values[name] = value, number


def _unusual(path: Path, number: int, line: str, problems: list[Problem]) -> Iterable[tuple[str, object]]:
    """Return what a line states that is not plain: one name and value, or nothing where it is a comment or no TOML of a report."""
    import tomllib

    match = re.fullmatch(_STATEMENT, line)
    if match is None:
        problems.append(_no_statement(path, number, 1, translatable("tables, dotted keys and values of several lines are not used here")))
        return ()
    try:
        return tomllib.loads(line).items()
    except ValueError:  # a TOMLDecodeError, or a number of more digits than Python reads; both say why in English alone
        start = max(0, match.start("value"))
        offset, cause = _fault(line[start:])
        problems.append(_no_statement(path, number, start + offset + 1, cause))
        return ()


def _no_statement(path: Path, number: int, column: int, cause: str) -> Problem:
    remedy = tr('Write a name, = and a text in quotation marks or a number, such as id = "force-2016".')
    return Problem(path, number, column, tr("The line is no TOML of a report ({reason})", reason=tr(cause)), remedy)


def _fault(value: str) -> tuple[int, str]:
    """Return where in a value that tomllib refuses the fault lies, from 0, and what it is."""
    text = re.match(_TEXT, value)
    if text is None:
        return 0, translatable("a quotation mark is not closed") if value[:1] in ("'", '"') else translatable("the value cannot be read")
    if value.startswith('"'):
        known = re.compile(_ESCAPE)
        escapes = (escape.start() for escape in re.finditer(r"\\.", text[0]) if not known.match(text[0], escape.start()))
        if (offset := next(escapes, -1)) >= 0:
            return offset, translatable("a backslash is followed by a sign that has no meaning there")
    after = re.compile(_AFTER).match(value, text.end())
    return (after.end(), translatable("something follows the value")) if after else (0, translatable("the value cannot be read"))


def _chapter_sources(folder: Path, problems: list[Problem]) -> list[Source]:
    paths = [path for path in _listing(folder, folder / "chapters", problems) if path.suffix == ".md" and not path.name.startswith(".")]
    sources = [read_source(folder, path, problems) for path in paths]
    return [source for source in sources if source]


def _rows(tables: ReportTables | LibraryTables) -> dict[str, Any]:
    return {name: getattr(tables, name).rows for name in tables._fields}


def _library_problems(tables: LibraryTables) -> Iterator[Problem]:
    from .checks import check_library

    return check_library(tables)


def _identity_problems(folder: Path, report: Report, forces: Collection[str] | None) -> list[Problem]:
    path, problems = folder / IDENTITY_FILE, []
    if report.force and forces is not None and report.force not in forces:
        problems.append(Problem(path, 0, 0, tr("There is no force '{name}'", name=report.force), tr("Use an id of forces.csv.")))
    if report.edition and report.edition not in EDITIONS:
        what = tr("The edition '{name}' is not known", name=report.edition)
        problems.append(Problem(path, 0, 0, what, tr("Use one of {choices}.", choices=", ".join(EDITIONS))))
    if report.source_url and report.source_url not in {page.url for page in report.web_pages}:
        what = tr("The report's source_url is not among its web pages")
        problems.append(Problem(path, 0, 0, what, tr("Use an address of sources.csv, which says when it was read.")))
    return problems
