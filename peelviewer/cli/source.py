"""The library, report and node that a subcommand is about."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer import paths

from .errors import CommandError

if TYPE_CHECKING:
    from peelviewer.analysis.nodes import Node
    from peelviewer.model.library import Library
    from peelviewer.model.report import Report
    from peelviewer.store.user_store import UserStore


def library_folder(path: Path | None) -> Path:
    """Return the folder asked for, else the bundled library."""
    return path or paths.bundled_library()


def open_library(path: Path | None) -> Library:
    """Return the library with its problems counted on standard error; raises CommandError where it has no report."""
    from peelviewer.dataset.package import load_library

    folder = library_folder(path)
    loaded = load_library(folder, check=False)
    remedy = f"Run 'peelviewer validate {folder}' to see what is wrong."
    if not loaded.library.entries:
        raise CommandError(f"There is no readable report in {folder}. {remedy}")
    if loaded.problems:
        print(f"peelviewer: {folder} has {len(loaded.problems)} problem(s). {remedy}", file=sys.stderr)
    return loaded.library


def known_library(path: Path | None) -> Library:
    """Return the library as far as it is known without opening a report; raises CommandError where it has none.

    What is known is taken from the user's catalogue, and written to none.
    """
    from peelviewer.dataset.catalogue import Catalogue
    from peelviewer.dataset.package import tables_of
    from peelviewer.dataset.shelf import Root, Shelf, folders, read_entry
    from peelviewer.model.library import Library

    folder = library_folder(path)
    with contextlib.closing(Catalogue(paths.catalogue() if path is None and paths.catalogue().is_file() else None)) as catalogue:
        known = catalogue.entries(folder)
    shelf = Shelf((Root(folder),), None)
    entries = (known.get(name) or read_entry(folder, name) for name in folders(folder) or ())
    shelf.replace(entry._replace(signature="") for entry in entries)  # files may have changed since: whoever asks looks at them
    library = Library(shelf, **tables_of(folder))
    if not library.entries:
        raise CommandError(f"There is no readable report in {folder}. Run 'peelviewer validate {folder}' to see what is wrong.")
    return library


def open_store() -> UserStore | None:
    """Return the user's own data, None where there is none yet; raises CommandError where it cannot be opened."""
    from peelviewer.store.user_store import UserStore

    file = paths.user_database()
    with store_errors():
        return UserStore(file) if file.is_file() else None


@contextlib.contextmanager
def store_errors() -> Iterator[None]:
    """Raise CommandError where the user's own data cannot be read or written."""
    from peelviewer.store.errors import StoreError

    try:
        yield
    except StoreError as error:
        raise CommandError(str(error)) from error


def choose_report(library: Library, report_id: str | None) -> Report:
    """Return a report by id, else the last one open, else the first; raises CommandError."""
    from peelviewer.store.positions import last_report

    by_id = {report.id: report for report in library.reports}
    if report_id is None:
        return by_id.get(last_report(paths.user_database()) or "", library.reports[0])
    if report_id not in by_id:
        raise CommandError(f"There is no report “{report_id}” in the library. Use one of: {', '.join(by_id)}.")
    return by_id[report_id]


def find_node(library: Library, report_id: str | None, node: str) -> tuple[Report, Node]:
    """Return a node and its report ("report-id/node" names both); raises CommandError."""
    from peelviewer.analysis.nodes import UnknownNode, divide, resolve

    named_report, name = divide(node)
    report = choose_report(library, named_report or report_id)
    try:
        return report, resolve(report, library, name)
    except UnknownNode as error:
        raise CommandError(str(error)) from error


def find_sections(library: Library, report_id: str | None, names: list[str]) -> tuple[Report, list[str]]:
    """Return the one report that all sections are of, and their ids; raises CommandError."""
    found = [find_node(library, report_id, node) for node in names]
    report = found[0][0]
    for owner, node in found:
        if node.kind != "section":
            raise CommandError(f"{node.id} is no chapter or heading. Use the heading it stands under: {node.section or 'none'}.")
        if owner is not report:
            raise CommandError(f"{node.id} is of {owner.id}, others of {report.id}: one file is made of one report.")
    return report, [node.id for _, node in found]
