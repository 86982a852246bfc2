"""Subcommand like: findings of other reports that are most like a paragraph."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from peelviewer.cli.errors import CommandError
from peelviewer.cli.output import print_json
from peelviewer.cli.source import known_library

from .search import as_object, count_wanted, index_of, line

if TYPE_CHECKING:
    from peelviewer.model.library import Library
    from peelviewer.model.report import Finding, Report


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of like to its parser."""
    parser.add_argument("asked", metavar="REPORT", help="the report's id")
    parser.add_argument("paragraph", metavar="PARAGRAPH", help="the paragraph's number, such as 2.14")
    parser.add_argument("--limit", type=count_wanted, default=20, metavar="N", help="most findings printed (default: 20)")
    parser.add_argument(
        "--json", action="store_true", help="objects as search prints them, with score (1 is the paragraph itself) and edition"
    )


def like(args: argparse.Namespace) -> int:
    """Print findings, the nearest first; finding none is no error. Raises CommandError for a report or paragraph that is not there."""
    from peelviewer.analysis.search.likeness import paragraph
    from peelviewer.model.editions import edition_of

    library = known_library(args.library)
    report, finding = _asked(library, args.asked, args.paragraph)
    with index_of(args.library, library) as index:
        near = index.like(paragraph(library, report, finding), args.limit)
    if args.json:
        edition = {hit.report: edition_of(library.by_id[hit.report]).id for hit, _ in near}
        print_json([{**as_object(library, hit), "score": round(score, 3), "edition": edition[hit.report]} for hit, score in near])
    else:
        for hit, score in near:
            print(f"{score:.2f}\t{edition_of(library.by_id[hit.report]).short}\t{line(hit)}")
    return 0


def _asked(library: Library, report_id: str, number: str) -> tuple[Report, Finding]:
    from peelviewer.model.library import ReportUnreadable

    try:
        report = library.report(report_id)
    except KeyError:
        raise CommandError(f"There is no report “{report_id}” in the library. Run 'peelviewer reports' to see them.") from None
    except ReportUnreadable as error:
        raise CommandError(f"The report “{report_id}” cannot be opened: {error}") from error
    numbered = {finding.number: finding for chapter in report.chapters for finding in chapter.findings() if finding.number}
    if number not in numbered:
        examples = ", ".join(list(numbered)[:3])
        raise CommandError(f"{report_id} has no paragraph {number}. {f'Its first are {examples}.' if examples else 'It has none.'}")
    return report, numbered[number]
