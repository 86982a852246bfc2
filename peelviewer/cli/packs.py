"""The subcommands pack and unpack: reports to a file, and from one into the user's own library."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from peelviewer.options import PACK

from .errors import CommandError
from .source import open_shelf


def declare_pack(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of pack to its parser."""
    parser.add_argument("reports", nargs="+", metavar="REPORT", help="id of a report")
    parser.add_argument("--to", type=Path, required=True, metavar=f"FILE{PACK}", help="the pack to write")


def pack(args: argparse.Namespace) -> int:
    """Write reports to a pack; the exit code is 1 where one is left out."""
    from peelviewer.dataset.scan import never
    from peelviewer.exporters.errors import ExportError
    from peelviewer.exporters.pack import write_pack

    shelf, _ = open_shelf(args.library)
    unknown = [name for name in args.reports if name not in shelf.by_id]
    if unknown:
        raise CommandError(f"There is no report “{unknown[0]}” in the library. 'peelviewer reports' lists all.")
    if args.to.suffix != PACK:
        raise CommandError(f"{args.to} is no name of a pack. Use one that ends in {PACK}.")
    try:
        packed = write_pack([shelf.by_id[name] for name in dict.fromkeys(args.reports)], args.to, lambda done, of: None, never)
    except ExportError as error:
        raise CommandError(str(error)) from error
    assert packed is not None  # noqa: S101 -- nobody can have cancelled it
    for title, reason in packed.left_out:
        print(f"peelviewer: “{title}” is left out: {reason}. 'peelviewer validate' says what is wrong.", file=sys.stderr)
    return 1 if packed.left_out else 0


def declare_unpack(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of unpack to its parser."""
    parser.add_argument("file", type=Path, metavar="FILE", help=f"a pack ({PACK})")
    answers = parser.add_mutually_exclusive_group()
    for answer, words in (
        ("replace", "reports that are there already give way to those of the pack"),
        ("keep-both", "reports that are there already stay, and those of the pack get ids of their own"),
        ("skip", "reports that are there already stay as they are (default)"),
    ):
        answers.add_argument(f"--{answer}", dest="answer", action="store_const", const=answer, help=words)


def unpack(args: argparse.Namespace) -> int:
    """Take the reports of a pack into the user's own library; the exit code is 1 where one cannot be used."""
    from peelviewer.dataset.scan import never
    from peelviewer.store import own_reports
    from peelviewer.wording import why

    if args.library is not None:
        raise CommandError("A pack is imported into your own reports. Leave out --library.")
    shelf, _ = open_shelf(None)
    own_reports.finish_what_was_begun()
    try:
        staged = own_reports.stage(args.file, never, lambda done, of: None)
        assert staged is not None  # noqa: S101 -- nobody can have cancelled it
        problems, found = staged.problems, [item.report.id for item in staged.reports]
        answer = args.answer or own_reports.SKIP
        taken = own_reports.install(staged, shelf.by_id, answer)
    except OSError as error:
        raise CommandError(f"{args.file} could not be imported: {why(error)}.") from error
    for problem in problems:
        print(problem, file=sys.stderr)
    for report_id in taken:
        print(report_id)
    if len(taken) < len(found):
        print(f"peelviewer: {len(found) - len(taken)} of {len(found)} were there already. Use --replace or --keep-both.", file=sys.stderr)
    return 1 if problems else 0
