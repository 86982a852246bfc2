"""The data subcommand: the user's own data to one file, and from one."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer import paths

from .errors import CommandError
from .source import store_errors

if TYPE_CHECKING:
    from peelviewer.store.user_store import UserStore


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of data to its parser."""
    parser.add_argument("what", choices=("export", "import"), help="write all of it to a file, or add what such a file holds")
    parser.add_argument("file", type=Path, metavar="FILE", help="a JSON file")


def data(args: argparse.Namespace) -> int:
    """Export or import the user's data; the exit code is 1 where an entry is left out."""
    from peelviewer.store.user_store import UserStore

    database = paths.user_database()
    if args.what == "export" and not database.is_file():
        raise CommandError(
            f"There is no data of corrections to export: {database} does not exist. It is made when the window is first opened."
        )
    with store_errors(), contextlib.closing(UserStore(database)) as store:
        if store.notice:
            print(f"peelviewer: {store.notice}", file=sys.stderr)
        return (_export if args.what == "export" else _import)(store, args.file)


def _export(store: UserStore, file: Path) -> int:
    left_out = store.export_json(file)
    if left_out:
        entries = "1 entry of your data is" if left_out == 1 else f"{left_out} entries of your data are"
        print(f"peelviewer: {file}: {entries} not in the file, as the program cannot read it. All others are.", file=sys.stderr)
    return 1 if left_out else 0


def _import(store: UserStore, file: Path) -> int:
    imported = store.import_json(file)
    print("1 entry imported" if imported.taken == 1 else f"{imported.taken} entries imported")
    for refused in imported.refused:
        print(f"peelviewer: {file}: {refused}. It was left out; correct the file and import it again.", file=sys.stderr)
    return 1 if imported.refused else 0
