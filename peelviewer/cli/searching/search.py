"""Subcommand search: hits of all reports, best first."""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer import paths
from peelviewer.cli.errors import CommandError
from peelviewer.cli.output import print_json
from peelviewer.cli.source import known_library, open_store

if TYPE_CHECKING:
    from peelviewer.analysis.search.filters import Filters
    from peelviewer.analysis.search.hits import Hit
    from peelviewer.analysis.search.index import SearchIndex
    from peelviewer.model.library import Library

KINDS = ("section", "finding", "note", "figure", "indicator", "term", "improvement", "practice", "caveat", "erratum", "own", "mark")
TELLING = 2.0
"""Seconds between two lines on how far the index is."""


def declare_search(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of search to its parser."""
    parser.add_argument("query", metavar="QUERY", help='words, "a phrase" in quotes, -without, one OR another, one NEAR another')
    parser.add_argument(
        "--force",
        metavar="FORCE",
        action="append",
        default=[],
        help="only reports of this force, its id or name; may be given more than once",
    )
    parser.add_argument(
        "--region", metavar="REGION", action="append", default=[], help="only reports of the forces of this region, such as Eastern"
    )
    parser.add_argument(
        "--year", type=_year, metavar="YEAR", action="append", default=[], help="only reports of this year, or of these years"
    )
    parser.add_argument("--pillar", metavar="PILLAR", default="", help="only reports of this pillar, such as effectiveness")
    parser.add_argument("--kind", choices=KINDS, default="", help="only hits of this kind")
    parser.add_argument("--grade", metavar="GRADE", default="", help="only what stands under a judgment of this grade, such as good")
    parser.add_argument("--limit", type=count_wanted, default=20, metavar="N", help="most hits printed (default: 20)")
    parser.add_argument(
        "--json",
        action="store_true",
        help="objects: report, force, year, pillar, node, kind, title, place, section, paragraph, page, last_page, grade and snippet",
    )


def search(args: argparse.Namespace) -> int:
    """Print hits, best first; finding none is no error. Raises CommandError for a report or force that is not there.

    Where nothing has all words of the query, hits of fewer are printed, and standard error says so.
    """
    from peelviewer.analysis.search.fewer import kept

    library = known_library(args.library)
    filters = _filters(args, library)
    with index_of(args.library, library) as index:
        hits, own = index.search(args.query, args.limit, report=filters.report or None, filters=filters), _own(args, library, filters)
        if not (hits or own) and (fewer := index.fewer(args.query)):
            hits = index.search(fewer, args.limit, report=filters.report or None, filters=filters)
            print(f"peelviewer: nothing has all of these words; these hits have: {', '.join(kept(fewer))}", file=sys.stderr)
    hits = [*hits[:1], *own, *hits[1:]][: args.limit]
    if args.json:
        print_json([as_object(library, hit) for hit in hits])
    else:
        for hit in hits:
            print(line(hit))
    return 0


@contextlib.contextmanager
def index_of(folder: Path | None, library: Library) -> Iterator[SearchIndex]:
    """Give the index of a library with all of it; *folder* is where it is, None for the program's own."""
    from peelviewer.analysis.search.index import SearchIndex

    # Without a folder of the user's the index is made in memory: asking must not leave files behind.
    index = SearchIndex(paths.search_index() if paths.user_data().is_dir() and folder is None else None)
    try:
        index.update(library, told=_Teller())
        yield index
    finally:
        index.close()


def _filters(args: argparse.Namespace, library: Library) -> Filters:
    from peelviewer.analysis.search.filters import Filters, several

    if args.report and args.report not in library.by_id:
        raise CommandError(f"There is no report “{args.report}” in the library. Run 'peelviewer reports' to see them.")
    forces = [
        *(_force(library, name) for name in args.force if name.strip()),
        *(f for name in args.region for f in _of_region(library, name)),
    ]
    years = several(args.year) if args.year else 0
    report, pillar, grade = args.report or "", args.pillar.strip().lower(), args.grade.strip().lower()
    return Filters(report, several(forces) if forces else "", years, pillar, args.kind, grade)


def _force(library: Library, name: str) -> str:
    """Return the id of a force by its id or name; raises CommandError."""
    name, held = name.strip(), {entry.force for entry in library.entries}
    names = {known.casefold(): force.id for force in library.forces for known in (force.name, force.short_name, force.id)}
    if name in held:
        return name
    if name.casefold() not in names:
        raise CommandError(f"There is no force “{name}”. Use its id or its name, such as {min(held)}.")
    return names[name.casefold()]


def _of_region(library: Library, name: str) -> list[str]:
    """Return the ids of the forces of a region; raises CommandError."""
    regions = sorted({force.region for force in library.forces if force.region})
    found = [force.id for force in library.forces if force.region.casefold() == name.strip().casefold()]
    if not found or not name.strip():
        raise CommandError(
            f"There is no region “{name}”. The regions are {', '.join(regions)}." if regions else f"There is no region “{name}”."
        )
    return found


class _Teller:
    """Says on standard error how far the index is, where that takes a while."""

    def __init__(self) -> None:
        self._told = time.monotonic()

    def __call__(self, done: int, of: int) -> None:
        if time.monotonic() - self._told > TELLING:
            self._told = time.monotonic()
            print(f"peelviewer: {done} of {of} reports are indexed", file=sys.stderr)


def _own(args: argparse.Namespace, library: Library, filters: Filters) -> list[Hit]:
    """Return what the query finds of the user's own notes and marks, which are searched with their own library alone."""
    from peelviewer.analysis.search.query import read

    store = open_store() if args.library is None else None
    if store is None:
        return []
    try:
        decks, marks = store.decks.kept(), [kept.annotation for kept in store.annotations.all()]
    finally:
        store.close()
    from peelviewer.analysis.search import own_marks

    found = own_marks.found(library, marks, read(args.query), filters)
    if decks:
        from peelviewer.decks.own_notes import OwnNotes

        found += OwnNotes(library).found(decks, read(args.query), filters)
    return found


def as_object(library: Library, hit: Hit) -> dict[str, object]:
    """Return a hit as it is printed in JSON."""
    held = library.by_id.get(hit.report)
    names = ("node", "kind", "title", "place", "section", "paragraph", "page", "last_page", "grade")
    of_report = {name: getattr(held, name) if held is not None else "" for name in ("force", "year", "pillar")}
    return {"report": hit.report, **of_report, **{name: getattr(hit, name) for name in names}, "snippet": _unmarked(hit.snippet)}


def line(hit: Hit) -> str:
    """Return a hit as a line of fields divided by tabs: what to open, pages, title, words."""
    from peelviewer.analysis.pages import spelled

    return "\t".join((hit.target, spelled(hit.pages), hit.title, _unmarked(hit.snippet).replace("\n", " ")))


def _unmarked(snippet: str) -> str:
    from peelviewer.analysis.search.hits import without_marks

    return without_marks(snippet)


def count_wanted(text: str) -> int:
    """Return how many are wanted, as an argument says; raises argparse.ArgumentTypeError."""
    if not text.isdecimal() or not 0 < int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 to 1000")
    return int(text)


def _year(text: str) -> int:
    if not text.isdecimal() or len(text) != 4:
        raise argparse.ArgumentTypeError(f"“{text}” is no year")
    return int(text)
