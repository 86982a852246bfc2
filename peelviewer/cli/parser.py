"""Arguments of every subcommand, and the one way their errors are said."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from peelviewer import __version__
from peelviewer.options import IMPORTED, PACK
from peelviewer.paths import BrokenInstallationError

from . import compare, data, export, importing, library, packs, queries, reports, window
from .decks import styling
from .errors import CommandError, UsageError
from .searching import like, search

Arguments = argparse.Namespace
LIBRARY = "folder of reports (default: the bundled one, your own and those you added)"


class Subcommand(NamedTuple):
    """A name, one line of help, its own arguments and what it does."""

    name: str
    help: str
    declare: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Arguments], int]


SUBCOMMANDS = (
    Subcommand("reports", "list the library", reports.declare, reports.reports),
    Subcommand("show", "print a chapter, section, figure, indicator, note or term", queries.declare_show, queries.show),
    Subcommand("search", "find words in all reports", search.declare_search, search.search),
    Subcommand("like", "find the findings of other reports that are most like a paragraph", like.declare, like.like),
    Subcommand("compare", "compare two reports or sections: headings, grades, numbers", compare.declare, compare.compare),
    Subcommand("validate", "list every problem of a report or library", queries.declare_validate, queries.validate_path),
    Subcommand(
        "export",
        "write a chapter, report, figure, all numbers or grades, a deck, a response, a paper or your own work to a file",
        export.declare,
        export.export,
    ),
    Subcommand(
        "import", "take published reports into your own library: PDFs, saved web pages, text", importing.declare, importing.import_files
    ),
    Subcommand("library", "add, remove or list folders of reports, or look through all of them", library.declare, library.library),
    Subcommand("pack", "write reports to a pack", packs.declare_pack, packs.pack),
    Subcommand("unpack", "take the reports of a pack into your own library", packs.declare_unpack, packs.unpack),
    Subcommand("style", "check, keep, list or remove house styles of slides", styling.declare, styling.style),
    Subcommand("data", "export your own data to one file, import it, list its backups or put one back", data.declare, data.data),
    Subcommand("tour", "write pictures of every view", window.declare_tour, window.tour),
)


def run(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for and return the exit code."""
    if arguments and all(argument.casefold().endswith((PACK, *IMPORTED)) for argument in arguments):
        arguments = ["--open", *arguments]  # as a desktop starts the program for files that were double-clicked
    try:
        whole = parser(arguments)
        args, more = whole.parse_known_args(arguments)
        if more and hasattr(args, "files") and not any(argument.startswith("-") for argument in more):
            args.files += map(Path, more)  # files after an option, which argparse takes for one list with those before it no more
        elif more:
            whole.error(f"unrecognized arguments: {' '.join(more)}")
    except SystemExit as end:  # argparse has said what is wrong, or printed the help
        return int(end.code or 0)
    try:
        code: int = args.run(args)
        return code
    except BrokenInstallationError as error:
        print(f"peelviewer: {error}", file=sys.stderr)
        return 1
    except CommandError as error:
        wrong = isinstance(error, UsageError)
        print(f"{args.usage() if wrong else ''}peelviewer: {error}", file=sys.stderr)
        return 2 if wrong else 1


def parser(arguments: Sequence[str] | None = None) -> argparse.ArgumentParser:
    """Return the parser of the whole command line; for given arguments with no more of the subcommands than they can name.

    What the others take would be most of the time in which the window's arguments are read.
    """
    whole = argparse.ArgumentParser(prog="peelviewer", description="Read reports of the PEEL inspections of police forces.")
    whole.add_argument("--version", action="version", version=f"peelviewer {__version__}")
    _common(whole, None)
    window.declare_window(whole)
    whole.set_defaults(run=window.open_window)
    commands = whole.add_subparsers(title="subcommands", metavar="COMMAND")
    for subcommand in SUBCOMMANDS:
        subparser = commands.add_parser(subcommand.name, help=subcommand.help, description=subcommand.help.capitalize() + ".")
        # Not to undo what was given before the subcommand, there is no default here.
        _common(subparser, argparse.SUPPRESS)
        if arguments is None or subcommand.name in arguments:
            subcommand.declare(subparser)
        subparser.set_defaults(run=subcommand.run, usage=subparser.format_usage)
    return whole


def _common(target: argparse.ArgumentParser, default: str | None) -> None:
    target.add_argument(
        "--library",
        type=_folder,
        metavar="DIR",
        default=default,
        help=LIBRARY,
    )
    target.add_argument("--report", metavar="ID", default=default, help="report (default: the last one open, else the first)")


def _folder(text: str) -> Path:
    if not os.path.isdir(text):
        raise argparse.ArgumentTypeError(f"there is no folder {text}")
    return Path(text)
