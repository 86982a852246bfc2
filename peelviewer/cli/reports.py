"""The reports subcommand: the library as a list, from what is known of it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .errors import CommandError
from .output import print_json
from .source import open_shelf

if TYPE_CHECKING:
    from peelviewer.analysis.listing import Row
    from peelviewer.dataset.shelf import Shelf
    from peelviewer.model.library import ReportEntry

COLUMNS = ("id", "force", "year", "pillar", "edition", "grade")


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of reports to its parser."""
    parser.add_argument("--force", metavar="FORCE", help="of a force: its id, or words of its name")
    parser.add_argument("--year", metavar="YEAR", help="of a year or cycle, such as 2016 or 2018/19")
    parser.add_argument("--pillar", metavar="PILLAR", help="of a pillar, such as effectiveness")
    parser.add_argument("--edition", metavar="EDITION", help="of an edition: full, digest or summary")
    parser.add_argument("--grade", metavar="GRADE", help="with an overall grade, such as good")
    parser.add_argument("--text", metavar="WORDS", help="with words in title or force")
    parser.add_argument(
        "--json", action="store_true", help="a list of objects: id, force, year, cycle, pillar, edition, grade, title, folder"
    )


def reports(args: argparse.Namespace) -> int:
    """Print the reports that are asked for, a line each or as JSON; return 0, raise CommandError where there is none at all."""
    from peelviewer.analysis.listing import Narrowed, narrowed, rows_of
    from peelviewer.model.library import Library

    shelf, tables = open_shelf(args.library)
    shelf.replace(_whole(shelf))
    if not len(shelf):
        folder = shelf.roots[0].folder
        raise CommandError(f"There is no readable report in {folder}. Run 'peelviewer validate {folder}' to see what is wrong.")
    library = Library(shelf, **tables)
    found, _ = narrowed(rows_of(library), Narrowed(args.text or ""))
    rows = [_object(row) for row in found if _is_wanted(args, row)]
    if args.json:
        print_json(rows)
    else:
        for row in rows:
            print("\t".join(str(row[name]) for name in COLUMNS))
    return 0


def _is_wanted(args: argparse.Namespace, row: Row) -> bool:
    from peelviewer.text.folding import fold

    entry = row.entry
    return (
        (not args.force or fold(args.force) in (fold(entry.force), fold(row.force)) or fold(args.force) in fold(row.force))
        and (not args.year or args.year in (str(entry.year), entry.cycle_name))
        and (not args.pillar or args.pillar.casefold() == entry.pillar.casefold())
        and (not args.edition or args.edition.casefold() == entry.edition.casefold())
        and (not args.grade or args.grade.casefold() == row.grade)
    )


def _object(row: Row) -> dict[str, object]:
    from peelviewer.dataset.shelf import folder_of
    from peelviewer.model.report import OVERALL

    entry = row.entry
    return {
        "id": entry.id,
        "force": entry.force,
        "year": entry.year,
        "cycle": entry.cycle_name,
        "pillar": entry.pillar,
        "edition": entry.edition,
        "grade": entry.grades.get(OVERALL, ""),
        "grade_unconfirmed": OVERALL in entry.doubts,
        "title": entry.title,
        "folder": str(folder_of(entry)),
    }


def _whole(shelf: Shelf) -> Iterator[ReportEntry]:
    """Yield what is known of each report; what the catalogue does not know yet is read, and that is said where it is much."""
    from peelviewer.dataset.package import load_report
    from peelviewer.dataset.scan import entry_of
    from peelviewer.dataset.shelf import folders

    known = {(entry.root, entry.folder): entry for entry in [*shelf, *(entry for others in shelf.hidden.values() for entry in others)]}
    named = ((str(root.folder), name) for root in shelf.roots if root.kind != "added" for name in folders(root.folder) or ())
    new = [place for place in named if place not in known or not known[place].signature]
    if len(new) > 1000:
        print("peelviewer: the library was not looked through yet. 'peelviewer library rescan' makes this fast.", file=sys.stderr)
    for place in new:
        root = next(root.folder for root in shelf.roots if str(root.folder) == place[0])
        report = load_report(root / "reports" / place[1], check=False)[0]
        known[place] = entry_of(report, root, place[1], "", -1)
    yield from (entry for entry in known.values() if entry.id)
