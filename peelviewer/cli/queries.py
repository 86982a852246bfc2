"""Subcommands that print: reports, show, validate.

What answers them is imported when asked, as the window's options come through the same parser.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from .output import print_json
from .source import find_node, open_library

if TYPE_CHECKING:
    from peelviewer.model.report import Report


def declare_reports(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of reports to its parser."""
    parser.add_argument("--json", action="store_true", help="a list of objects: id, force, year, cycle, pillar, edition, grade, title")


def reports(args: argparse.Namespace) -> int:
    """Print the library's reports, a line each or as JSON; return 0, raise CommandError where there is none."""
    rows = [_report(report) for report in open_library(args.library).reports]
    if args.json:
        print_json(rows)
    else:
        for row in rows:
            print("\t".join(str(row[name]) for name in ("id", "force", "year", "pillar", "edition", "grade")))
    return 0


def _report(report: Report) -> dict[str, object]:
    from peelviewer.model.report import OVERALL

    overall = report.judgment_by_question.get(OVERALL)
    return {
        "id": report.id,
        "force": report.force,
        "year": report.year,
        "cycle": report.cycle_name,
        "pillar": report.pillar,
        "edition": report.edition,
        "grade": overall.grade.value if overall else "",
        "title": report.title,
    }


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
