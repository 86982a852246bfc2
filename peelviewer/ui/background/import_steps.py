"""The steps around an import: made beside a library's reports, known or not, kept or dropped; without Qt, for the command line too."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from peelviewer.dataset.identity import IDENTITY_FILE
from peelviewer.dataset.package import check_report_folder
from peelviewer.dataset.packs import Unpacked
from peelviewer.dataset.shelf import folders, read_entry
from peelviewer.importers.account import Account
from peelviewer.importers.apart import import_apart
from peelviewer.importers.naming import is_named
from peelviewer.importers.stream import ImportRefusal
from peelviewer.importers.worker import Task
from peelviewer.model.library import ReportEntry
from peelviewer.options import IMPORTED
from peelviewer.paths import bundled_library, own_library
from peelviewer.store import own_reports
from peelviewer.store.own_reports import Staged
from peelviewer.wording import tr

FULL = "full"
"""The edition that imports are of."""
_WITH_A_PAGE = "_files"
"""Ends the name of a folder that a browser saves beside a page."""
_LONGEST_IDENTITY = 16 * 1024


class Made(NamedTuple):
    """A report that stands beside a library's, and what was made of its file; *known* is the id of the same report, where it has one.

    *same_file* says that it was made of the very same bytes.
    """

    staged: Staged
    account: Account
    known: str = ""
    same_file: bool = False


def files_of(paths: Iterable[Path], cancelled: Callable[[], bool]) -> Iterator[Path]:
    """Yield the files that were named, and those of folders that were and of the folders below, until it is cancelled."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, below, names in os.walk(path):
            if cancelled():
                return
            below[:] = sorted(name for name in below if not name.startswith(".") and not name.endswith(_WITH_A_PAGE))
            yield from (Path(folder) / name for name in sorted(names) if name.lower().endswith(IMPORTED) and not name.startswith("."))


def holds_reports(folder: Path) -> bool:
    """Return whether a folder is a library, its folder of reports, or a report, and no folder of files to import."""
    if any((folder / name).exists() for name in ("reports", IDENTITY_FILE)):
        return True
    return folder.name == "reports" and any((below / IDENTITY_FILE).is_file() for below in folder.iterdir())


def make(
    file: Path,
    library: Path | None,
    known: Mapping[str, ReportEntry],
    cancelled: Callable[[], bool],
    told: Callable[[str, int, int], object],
    accept: bool = False,
    language: str = "en",
    aside: Path | None = None,
) -> Made | None:
    """Make a report of a file beside those of a library, else of the user's own; None where it was cancelled.

    With *aside* it is made in that folder, to be looked at alone. Whoever gets it keeps or drops it. Raises ImportRefusal where the file
    is not read, OSError where the library cannot be written.
    """
    staged = own_reports.begin(aside or library)
    made = None
    try:
        task = Task(str(file.absolute()), str(staged.new), str(_tables(library)), 0, accept, language)
        account = import_apart(task, cancelled, told)
        if account is not None:
            made = _made(staged, account, library or own_library(), known)
    finally:
        if made is None:
            own_reports.drop(staged)
    return made


def keep(made: Made, known: Mapping[str, ReportEntry], answer: str) -> str:
    """Put a report in its place and return its id, nothing where it was there already and is to stay; raises OSError.

    *answer* is own_reports.REPLACE, KEEP_BOTH or SKIP. A report that is replaced gives its id on, and with it what the user wrote to it.
    """
    if made.known and answer == own_reports.SKIP:
        own_reports.drop(made.staged)
        return ""
    staged = made.staged
    if made.known and answer == own_reports.REPLACE:
        staged = own_reports.renamed(staged, made.known)
    return next(iter(own_reports.install(staged, known, answer)), "")


def entry_of(report_id: str) -> ReportEntry | None:
    """Return what a report of the user's own library says of itself, before that was looked through anew; None where it is not there."""
    library = own_library()
    likely_first = sorted(folders(library) or (), key=lambda name: not name.startswith(report_id))
    entries = (read_entry(library, name) for name in likely_first)
    return next((entry for entry in entries if entry.id == report_id), None)


def _made(staged: Staged, account: Account, library: Path, known: Mapping[str, ReportEntry]) -> Made:
    folder = staged.new / account.report
    report, problems = check_report_folder(folder, None)
    if report is None or problems or report.id != account.report:
        raise ImportRefusal(tr("What was made of the file is no sound report."), tr("Choose another copy of it."))
    staged = staged._replace(reports=(Unpacked(report, folder),))
    if same := _with_checksum(library, account.checksum, known):
        return Made(staged, account, same, same_file=True)
    like = (entry.id for entry in known.values() if _is_same(entry, account))
    return Made(staged, account, account.report if account.report in known else next(like, ""))


def _is_same(entry: ReportEntry, account: Account) -> bool:
    """Return whether a report of the library is the full edition of the same inspection."""
    of_entry = (entry.edition, entry.force, entry.cycle_name, entry.pillar)
    return is_named(account.force, account.pillar) and of_entry == (FULL, account.force, account.cycle or str(account.year), account.pillar)


def _with_checksum(library: Path, checksum: str, known: Mapping[str, ReportEntry]) -> str:
    """Return the id of the report that was made of a file with these bytes, as the reports of the library state it themselves."""
    stated = f'"{checksum}"'.encode()
    by_folder = {entry.folder: entry.id for entry in known.values() if entry.root == str(library)}
    for folder in folders(library) or ():
        try:
            with (library / "reports" / folder / IDENTITY_FILE).open("rb") as file:
                if stated in file.read(_LONGEST_IDENTITY):
                    return by_folder.get(folder, "")
        except OSError:
            continue
    return ""


def _tables(library: Path | None) -> Path:
    """Return the library whose forces and questions hold: the one imported into where it has some, else the bundled one."""
    return library if library is not None and (library / "forces.csv").is_file() else bundled_library()
