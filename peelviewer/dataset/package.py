"""Load a report folder or a whole library, with everything that is wrong in it; a damaged one opens as far as it can."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.model.editions import EDITIONS, best_first
from peelviewer.model.library import Library
from peelviewer.model.pages import Paging
from peelviewer.model.problems import Problem
from peelviewer.model.report import Report
from peelviewer.wording import tr

from .chapters import parse_chapter
from .identity import IDENTITY_FILE, read_identity
from .later_rows import LaterRows
from .problem_list import ProblemList
from .schema import FORCES, GLOSSARY, GRADES, QUESTIONS, LibraryTables, ReportTables, read_library_tables, read_report_tables
from .source import Source, read_source, reason
from .tables import Row, TableKind, read_table


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
    report_identity = read_identity(folder, problems)
    sources = _chapter_sources(folder, problems)
    edition = EDITIONS.get(report_identity.texts["edition"])
    paging = edition.paging if edition else Paging.STATED
    parsed = [parse_chapter(source, paging) for source in sources]
    for _, chapter_problems in parsed:
        problems.extend(chapter_problems)
    tables = read_report_tables(folder, problems, paging)
    stated: dict[str, Any] = {**report_identity.texts, **report_identity.numbers, **_rows(tables)}
    report = Report(chapters=tuple(section for section, _ in parsed), **stated)
    if check:
        from peelviewer.dataset.checks.report import check_report, markup_of_identity  # start-up does without the checks
        from peelviewer.dataset.checks.subject import Chapter, Subject

        chapters = tuple(Chapter(section, source) for (section, _), source in zip(parsed, sources, strict=True))
        problems.extend(check_report(Subject(report, chapters, tables, forces, paging)))
        problems.extend(_identity_problems(folder, report, forces))
        problems.extend(markup_of_identity(report, folder / IDENTITY_FILE, report_identity.lines))
    return report if report_identity.is_whole else None


def _chapter_sources(folder: Path, problems: list[Problem]) -> list[Source]:
    paths = [path for path in _listing(folder, folder / "chapters", problems) if path.suffix == ".md" and not path.name.startswith(".")]
    sources = [read_source(folder, path, problems) for path in paths]
    return [source for source in sources if source]


def _rows(tables: ReportTables | LibraryTables) -> dict[str, Any]:
    return {name: getattr(tables, name).rows for name in tables._fields}


def _library_problems(tables: LibraryTables) -> Iterator[Problem]:
    from peelviewer.dataset.checks.report import check_library

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
