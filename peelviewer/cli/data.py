"""The data subcommand: the user's own data to one file and from one, and its backups."""

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
    from peelviewer.store.moving.transfer import Imported
    from peelviewer.store.user_store import UserStore


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of data to its parser."""
    doing = parser.add_subparsers(title="what is done", metavar="WHAT", dest="what", required=True)
    for what, words in (("export", "write all of it to a JSON file"), ("import", "add what such a file holds")):
        doing.add_parser(what, help=words, description=words).add_argument("file", type=Path, metavar="FILE", help="a JSON file")
    words = "list the backups with their size and what they hold"
    doing.add_parser("backups", help=words, description=words)
    words = "put a backup in place of what there is, which is backed up first"
    doing.add_parser("restore", help=words, description=words).add_argument("name", metavar="NAME", help="of the list of backups")


def data(args: argparse.Namespace) -> int:
    """Export, import, list backups or put one back; the exit code is 1 where an entry is left out."""
    from peelviewer.store.user_store import UserStore

    database = paths.user_database()
    if args.what != "import" and not database.is_file() and not _backed_up(database):
        what = "data of yours to export" if args.what == "export" else "data of yours"
        raise CommandError(f"There is no {what}: {database} does not exist. It is made when the window is first opened.")
    with store_errors(), contextlib.closing(UserStore(database)) as store:
        if store.notice:
            print(f"peelviewer: {store.notice}", file=sys.stderr)
        if args.what in ("export", "import"):
            return (_export if args.what == "export" else _import)(store, args.file)
        return _list(store) if args.what == "backups" else _restore(store, args.name)


def _backed_up(database: Path) -> bool:
    from peelviewer.store.backup.backups import backups

    return bool(backups(database))


def _list(store: UserStore) -> int:
    from peelviewer.store.backup.holdings import said

    for kept in store.backups():
        print(f"{kept.name}  {_size(kept.size):>8}  {kept.span.words:<15}  {said(kept.held) if kept.held else 'damaged'}")
    return 0


def _size(size: int) -> str:
    return f"{max(1, round(size / 1024))} kB"


def _restore(store: UserStore, name: str) -> int:
    found = next((kept for kept in store.backups() if kept.name == name), None)
    if found is None:
        raise CommandError(f"There is no backup named {name}. Run 'peelviewer data backups' to see their names.")
    before = store.restore(found.backup.file)
    print(f"{name} was put back. What was there is kept as {before.name}.")
    return 0


def _export(store: UserStore, file: Path) -> int:
    left_out = store.export_json(file)
    if left_out:
        entries = "1 entry of your data is" if left_out == 1 else f"{left_out} entries of your data are"
        print(f"peelviewer: {file}: {entries} not in the file, as the program cannot read it. All others are.", file=sys.stderr)
    return 1 if left_out else 0


def _import(store: UserStore, file: Path) -> int:
    imported = store.import_json(file)
    print(_came_in(imported))
    for refused in imported.refused:
        print(f"peelviewer: {file}: {refused}. It was left out; correct the file and import it again.", file=sys.stderr)
    return 1 if imported.refused else 0


def _came_in(imported: Imported) -> str:
    if not imported.added:
        return "Nothing was imported that is not there already"
    words = "1 entry imported" if imported.added == 1 else f"{imported.added} entries imported"
    replaced = f"; {imported.replaced} of yours replaced, which the backup made before holds" if imported.replaced else ""
    return words + replaced
