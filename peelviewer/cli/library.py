"""The library subcommand: the folders whose reports are shown, and a look through all of them."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path

from peelviewer import paths

from .errors import CommandError, UsageError
from .source import libraries, store_errors


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of library to its parser."""
    parser.add_argument("what", choices=("add", "remove", "rescan", "list"), help="add or remove a folder, look through all, or list all")
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="a folder whose folder reports/ holds reports (add, remove)")


def library(args: argparse.Namespace) -> int:
    """Add or remove a folder, look through the libraries, or list them; the exit code of rescan is 1 where one cannot be read."""
    if (args.what in ("add", "remove")) != bool(args.folder):
        raise UsageError(f"library {args.what} takes {'a folder' if args.what in ('add', 'remove') else 'no folder'}")
    if args.what == "rescan":
        return _rescan(args.library)
    if args.what == "list":
        for root in libraries(args.library):
            print(f"{root.kind}\t{root.folder}")
        return 0
    return _change(args.what, args.folder)


def _change(what: str, folder: str) -> int:
    from peelviewer.store.choices import ADDED_FOLDERS
    from peelviewer.store.libraries import library_around
    from peelviewer.store.user_store import UserStore

    chosen = library_around(Path(folder))
    if what == "add" and not (chosen / "reports").is_dir():
        raise CommandError(f"{chosen} has no folder reports/. Choose a folder that holds a library.")
    paths.user_data().mkdir(parents=True, exist_ok=True)
    with store_errors(), contextlib.closing(UserStore(paths.user_database())) as store:
        kept = ADDED_FOLDERS.of(store.settings)
        if what == "remove" and str(chosen) not in kept:
            raise CommandError(f"{chosen} is not in the list. 'peelviewer library list' says what is.")
        added = [str(chosen)] if what == "add" else []
        ADDED_FOLDERS.change(store.settings, lambda known: [folder for folder in known if folder != str(chosen)] + added)
    if what == "add":  # a folder may be a share of thousands that answers slowly: it is not looked through unasked
        print(f"Added {chosen}. Its reports are listed and searched after 'peelviewer library rescan', or once the window was open.")
    return 0


def _rescan(folder: Path | None) -> int:
    from peelviewer.dataset.catalogue import Catalogue
    from peelviewer.dataset.scan import scan

    file = paths.catalogue() if paths.user_data().is_dir() else None
    with contextlib.closing(Catalogue(file)) as catalogue:
        seen = scan(libraries(folder), catalogue)
    assert seen is not None  # noqa: S101 -- nobody can have cancelled it
    for root in seen.away:
        print(f"peelviewer: {root.folder} cannot be read. Check that it is there, or remove it from the list.", file=sys.stderr)
    count = sum(bool(entry.id) for entry in seen.entries)
    print(f"{count} report{'' if count == 1 else 's'}, {len(seen.problems)} problem{'' if len(seen.problems) == 1 else 's'}")
    return 1 if seen.away else 0
