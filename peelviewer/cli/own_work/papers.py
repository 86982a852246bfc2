"""The part of the export subcommand that writes papers: the response to a report, and the committee's paper on all improvements."""

from __future__ import annotations

import argparse
import os
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer.cli.errors import CommandError
from peelviewer.cli.source import choose_report, open_library, open_store
from peelviewer.store.choices import PUBLICATION_DAYS

if TYPE_CHECKING:
    from peelviewer.improvements.papers.committee import Position
    from peelviewer.model.improvements import Event, Improvement

RESPONSE_SUFFIXES, PAPER_SUFFIXES = (".docx", ".xlsx"), (".docx", ".pptx", ".xlsx")
SINCE = 91
"""Days before today from which changes are told where no day is given: three months."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of papers to the parser of export."""
    group = parser.add_argument_group("a response or a paper")
    said = "day of publication of the report that a response is to (2017-03-02; default: what you filled in, else what it names)"
    group.add_argument("--published", type=_day, metavar="DAY", help=said)
    said = f"day from which a paper tells what was closed and moved (default: {SINCE} days ago)"
    group.add_argument("--since", type=_day, metavar="DAY", help=said)


def write_response(args: argparse.Namespace) -> None:
    """Write the response to the report that is named, else the one open last; raises CommandError and ExportError."""
    from peelviewer.improvements.editions import filled_in
    from peelviewer.improvements.papers.response import answering, response

    library, today = open_library(args.library), date.today()
    report, (tracked, _, days) = choose_report(library, args.node or args.report), _tracked()
    published = args.published or filled_in(days, library, report)
    if args.to.suffix.lower() == ".xlsx":
        from peelviewer.exporters.papers import workbook

        workbook.write_response(answering(library, report, tracked, published), today, args.to)
    else:
        from peelviewer.exporters.papers import word

        word.write(response(library, report, tracked, today, published), args.to)


def write_paper(args: argparse.Namespace) -> None:
    """Write the committee's paper on all that is tracked, or of one report; raises CommandError where there is none, and ExportError."""
    from peelviewer.improvements.editions import filled_in_of
    from peelviewer.improvements.papers.committee import paper, position

    records, events, _ = _tracked()
    if args.report:
        records = [record for record in records if record.report == args.report]
    if not any(not record.removed for record in records):
        of = f" of “{args.report}”" if args.report else ""
        raise CommandError(f"You track no improvements{of} yet: the window's Improve view is where to begin.")
    today = date.today()
    own_days = filled_in_of(open_library(args.library), records)
    found = position(records, events, today, args.since or today - timedelta(days=SINCE), own_days)
    suffix = args.to.suffix.lower()
    if suffix == ".docx":
        from peelviewer.exporters.papers import word

        word.write(paper(found), args.to)
    elif suffix == ".xlsx":
        from peelviewer.exporters.papers import workbook

        workbook.write(found, args.to)
    else:
        _slides(found, args.to)


def _slides(found: Position, path: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from peelviewer.app import application

    application()  # whose faces measure the words
    from peelviewer.ui.slides.paper_slides import write_slides

    write_slides(found, path)


def _tracked() -> tuple[list[Improvement], list[Event], dict[str, str]]:
    """Return the reader's records, their log and the days of publication filled in, by report; none where there is no user's data."""
    store = open_store()
    if store is None:
        return [], [], {}
    try:
        return store.improvements.all(), store.improvements.events(), PUBLICATION_DAYS.of(store.settings)
    finally:
        store.close()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day such as 2017-03-02") from None
