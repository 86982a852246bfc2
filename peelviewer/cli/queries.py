"""Subcommands that print: show, search, validate.

What answers them is imported when asked, as the window's options come through the same parser.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer import paths

from .output import print_json
from .source import choose_report, find_node, open_library

if TYPE_CHECKING:
    from peelviewer.analysis.search.index import Hit


def declare_show(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of show to its parser."""
    parser.add_argument("node", metavar="NODE", help="q2, fig-5, note-17, afi-q3-2, 2.14, or report-id/q2")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="default: text")


def show(args: argparse.Namespace) -> int:
    """Print a node as text, Markdown or JSON; return 0, raise CommandError for an unknown one."""
    from . import node_text

    library = open_library(args.library)
    report, node = find_node(library, args.report, args.node)
    if args.format == "json":
        print_json(node_text.as_json(library, report, node))
    elif args.format == "markdown":
        print(node_text.as_markdown(library, report, node).rstrip("\n"))
    else:
        print(node_text.as_text(library, report, node).rstrip("\n"))
    return 0


def declare_search(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of search to its parser."""
    parser.add_argument("query", metavar="QUERY", help='words, or "a phrase" in quotes')
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="most hits printed (default: 20)")
    parser.add_argument(
        "--json",
        action="store_true",
        help="a list of objects: report, node, kind, title, place, section, paragraph, page, last_page, snippet",
    )


def search(args: argparse.Namespace) -> int:
    """Print hits, best first; finding none is no error."""
    from peelviewer.analysis.search.index import SearchIndex

    library = open_library(args.library)
    report = choose_report(library, args.report).id if args.report else None
    # Without a folder of the user's the index is made in memory: asking must not leave files behind.
    index = SearchIndex(paths.search_index() if paths.user_data().is_dir() and args.library is None else None)
    try:
        index.update(library)
        hits = index.search(args.query, args.limit, report=report)
    finally:
        index.close()
    if args.json:
        print_json([_as_object(hit) for hit in hits])
    else:
        for hit in hits:
            print(_line(hit))
    return 0


def _as_object(hit: Hit) -> dict[str, object]:
    names = ("report", "node", "kind", "title", "place", "section", "paragraph", "page", "last_page")
    return {**{name: getattr(hit, name) for name in names}, "snippet": _unmarked(hit.snippet)}


def _line(hit: Hit) -> str:
    from peelviewer.analysis.pages import spelled

    return "\t".join((hit.target, spelled(hit.pages), hit.title, _unmarked(hit.snippet).replace("\n", " ")))


def _unmarked(snippet: str) -> str:
    from peelviewer.analysis.search.index import MARK_END, MARK_START

    return snippet.replace(MARK_START, "").replace(MARK_END, "")


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 to 1000")
    return int(text)


def declare_validate(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of validate to its parser."""
    parser.add_argument("path", type=Path, metavar="PATH", help="folder of a report or a library")


def validate_path(args: argparse.Namespace) -> int:
    """Print every problem; the exit code is 1 where there is one."""
    from peelviewer.dataset.package import validate

    problems = sorted(validate(args.path))
    for problem in problems:
        print(problem)
    return 1 if problems else 0
