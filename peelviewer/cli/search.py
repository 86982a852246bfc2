"""Subcommand search: hits of all reports, best first."""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from peelviewer import paths

from .errors import CommandError
from .output import print_json
from .source import known_library

if TYPE_CHECKING:
    from peelviewer.analysis.search.filters import Filters
    from peelviewer.analysis.search.hits import Hit
    from peelviewer.model.library import Library

KINDS = ("section", "finding", "note", "figure", "indicator", "term", "improvement", "caveat", "erratum")
TELLING = 2.0
"""Seconds between two lines on how far the index is."""


def declare_search(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of search to its parser."""
    parser.add_argument("query", metavar="QUERY", help='words, "a phrase" in quotes, -without, one OR another, one NEAR another')
    parser.add_argument("--force", metavar="FORCE", default="", help="only reports of this force: its id or name")
    parser.add_argument("--year", type=_year, metavar="YEAR", default=0, help="only reports of this year")
    parser.add_argument("--pillar", metavar="PILLAR", default="", help="only reports of this pillar, such as effectiveness")
    parser.add_argument("--kind", choices=KINDS, default="", help="only hits of this kind")
    parser.add_argument("--grade", metavar="GRADE", default="", help="only what stands under a judgment of this grade, such as good")
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="most hits printed (default: 20)")
    parser.add_argument(
        "--json",
        action="store_true",
        help="objects: report, force, year, pillar, node, kind, title, place, section, paragraph, page, last_page, grade and snippet",
    )


def search(args: argparse.Namespace) -> int:
    """Print hits, best first; finding none is no error. Raises CommandError for a report or force that is not there."""
    from peelviewer.analysis.search.index import SearchIndex

    library = known_library(args.library)
    filters = _filters(args, library)
    # Without a folder of the user's the index is made in memory: asking must not leave files behind.
    index = SearchIndex(paths.search_index() if paths.user_data().is_dir() and args.library is None else None)
    try:
        index.update(library, told=_Teller())
        hits = index.search(args.query, args.limit, report=filters.report or None, filters=filters)
    finally:
        index.close()
    if args.json:
        print_json([_as_object(library, hit) for hit in hits])
    else:
        for hit in hits:
            print(_line(hit))
    return 0


def _filters(args: argparse.Namespace, library: Library) -> Filters:
    from peelviewer.analysis.search.filters import Filters

    if args.report and args.report not in library.by_id:
        raise CommandError(f"There is no report “{args.report}” in the library. Run 'peelviewer reports' to see them.")
    force = args.force.strip()
    names = {name.casefold(): known.id for known in library.forces for name in (known.name, known.short_name, known.id)}
    held = {entry.force for entry in library.entries}
    if force and force not in held:
        if force.casefold() not in names:
            raise CommandError(f"There is no force “{force}”. Use its id or its name, such as {min(held)}.")
        force = names[force.casefold()]
    return Filters(args.report or "", force, args.year, args.pillar.strip().lower(), args.kind, args.grade.strip().lower())


class _Teller:
    """Says on standard error how far the index is, where that takes a while."""

    def __init__(self) -> None:
        self._told = time.monotonic()

    def __call__(self, done: int, of: int) -> None:
        if time.monotonic() - self._told > TELLING:
            self._told = time.monotonic()
            print(f"peelviewer: {done} of {of} reports are indexed", file=sys.stderr)


def _as_object(library: Library, hit: Hit) -> dict[str, object]:
    held = library.by_id.get(hit.report)
    names = ("node", "kind", "title", "place", "section", "paragraph", "page", "last_page", "grade")
    of_report = {name: getattr(held, name) if held is not None else "" for name in ("force", "year", "pillar")}
    return {"report": hit.report, **of_report, **{name: getattr(hit, name) for name in names}, "snippet": _unmarked(hit.snippet)}


def _line(hit: Hit) -> str:
    from peelviewer.analysis.pages import spelled

    return "\t".join((hit.target, spelled(hit.pages), hit.title, _unmarked(hit.snippet).replace("\n", " ")))


def _unmarked(snippet: str) -> str:
    from peelviewer.analysis.search.hits import without_marks

    return without_marks(snippet)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 to 1000")
    return int(text)


def _year(text: str) -> int:
    if not text.isdecimal() or len(text) != 4:
        raise argparse.ArgumentTypeError(f"“{text}” is no year")
    return int(text)
