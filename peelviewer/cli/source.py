"""The library, report and node that a subcommand is about."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peelviewer import paths

from .errors import CommandError

if TYPE_CHECKING:
    from peelviewer.analysis.nodes import Node
    from peelviewer.dataset.shelf import Root, Shelf
    from peelviewer.model.library import Library, ReportEntry
    from peelviewer.model.report import Report
    from peelviewer.store.user_store import UserStore

_LISTED = 12  # ids that are said at once


def libraries(path: Path | None) -> tuple[Root, ...]:
    """Return the folder asked for, else the bundled library, the user's own and the folders that were added."""
    from peelviewer.store.libraries import roots

    if path is not None:
        return roots(path, None)
    store = open_store()
    try:
        return roots(None, store.settings if store else None)
    finally:
        if store is not None:
            store.close()


def open_shelf(path: Path | None) -> tuple[Shelf, dict[str, Any]]:
    """Return the reports of the libraries, as far as the catalogue knows them, and the tables beside the first."""
    from peelviewer.dataset.package import tables_of
    from peelviewer.dataset.shelf import Shelf

    found = libraries(path)
    # Without a folder of the user's there is no catalogue: asking must not leave files behind.
    return Shelf(found, paths.catalogue() if paths.user_data().is_dir() else None), tables_of(found[0].folder)


def open_library(path: Path | None) -> Library:
    """Return the library, of a folder with its problems counted on standard error; raises CommandError where it has no report.

    Without a folder it is all that the program shows: the bundled reports, the user's own and those of added folders.
    """
    from peelviewer.dataset.package import load_library

    if path is None:
        return known_library(None)
    loaded = load_library(path, check=False)
    remedy = f"Run 'peelviewer validate {path}' to see what is wrong."
    if not loaded.library.entries:
        raise CommandError(f"There is no readable report in {path}. {remedy}")
    if loaded.problems:
        print(f"peelviewer: {path} has {len(loaded.problems)} problem(s). {remedy}", file=sys.stderr)
    return loaded.library


def known_library(path: Path | None) -> Library:
    """Return the library as far as it is known without opening a report; raises CommandError where it has none.

    What is known is taken from the user's catalogue, and written to none.
    """
    from peelviewer.dataset.catalogue import Catalogue
    from peelviewer.dataset.package import tables_of
    from peelviewer.dataset.shelf import Shelf
    from peelviewer.model.library import Library

    roots = libraries(path)
    with contextlib.closing(Catalogue(paths.catalogue() if path is None and paths.catalogue().is_file() else None)) as catalogue:
        entries = [entry._replace(signature="") for root in roots for entry in _entries(root, catalogue.entries(root.folder))]
    shelf = Shelf(roots, None)
    shelf.replace(entries)  # without signatures: files may have changed since, and whoever asks looks at them
    library = Library(shelf, **tables_of(roots[0].folder))
    if not library.entries:
        folder = roots[0].folder
        raise CommandError(f"There is no readable report in {folder}. Run 'peelviewer validate {folder}' to see what is wrong.")
    return library


def _entries(root: Root, known: Mapping[str, ReportEntry]) -> Iterator[ReportEntry]:
    """Yield what is known of a root's reports, or their identities; of an added folder, which may not answer, only what is known."""
    from peelviewer.dataset.shelf import folders, read_entry

    if root.kind == "added":
        yield from known.values()
    else:
        yield from (known.get(name) or read_entry(root.folder, name) for name in folders(root.folder) or ())


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

    by_id = library.by_id
    if report_id is None:
        last = last_report(paths.user_database()) or ""
        report_id = last if last in by_id else library.entries[0].id
    if report_id not in by_id:
        raise CommandError(f"There is no report “{report_id}” in the library. {_nearest(report_id, list(by_id))}")
    return library.report(report_id)


def _nearest(wanted: str, ids: list[str]) -> str:
    """Say which ids there are, of many those most like the one asked for."""
    import difflib

    if len(ids) <= _LISTED:
        return f"Use one of: {', '.join(ids)}."
    close = difflib.get_close_matches(wanted, ids, n=3, cutoff=0.5)
    perhaps = f"Perhaps you mean {' or '.join(close)}. " if close else ""
    return f"{perhaps}'peelviewer reports' lists all {len(ids)}."


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
