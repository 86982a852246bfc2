"""The export subcommand: texts, figures, numbers, grades, decks, papers and the reader's own work, each to the kinds of files it can be."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.options import THEMES

from .decks import export_deck
from .errors import CommandError, UsageError
from .own_work import improvements, papers
from .source import choose_report, find_node, find_sections, open_library, open_store

if TYPE_CHECKING:
    from pandas import DataFrame

    from peelviewer.figures.supplied import Supplied
    from peelviewer.model.library import Library
    from peelviewer.model.report import Report, Section
    from peelviewer.store.force_values import AddedValues

PDF = ".pdf"


class Kind(NamedTuple):
    """Something that can be exported: the endings of its files, whether it needs a node, and what writes it."""

    name: str
    suffixes: Callable[[], tuple[str, ...]]
    needs_node: bool
    write: Callable[[argparse.Namespace], None]


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of export to its parser."""
    parser.add_argument("what", choices=[kind.name for kind in KINDS], help="what to write")
    parser.add_argument(
        "node",
        metavar="NODE",
        nargs="?",
        help="chapter or heading (q2, or report-id/q2), figure or indicator (fig-4); of a response its report",
    )
    endings = "; ".join(f"{kind.name}: {', '.join(kind.suffixes())}" for kind in KINDS)
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help=f"file to write ({endings})")
    parser.add_argument("--theme", choices=THEMES, default="light", help="colours of a figure's picture (default: light)")
    parser.add_argument("--scale", type=_scale, default=2.0, metavar="N", help="pixels a point of a figure's PNG, 1 to 8 (default: 2)")
    parser.add_argument(
        "--section", metavar="NODE", action="append", default=[], help="part of a report or deck, as often as there are parts"
    )
    export_deck.declare(parser)
    papers.declare(parser)


def export(args: argparse.Namespace) -> int:
    """Write a file of the kind asked for and return 0.

    Raises UsageError where the arguments do not go together, CommandError for an unknown node or a file that cannot be written.
    """
    kind = next(kind for kind in KINDS if kind.name == args.what)
    if args.to.suffix.lower() not in kind.suffixes():
        raise UsageError(f"{args.to} must end in one of {', '.join(kind.suffixes())} for a {kind.name}.")
    if kind.needs_node and not args.node:
        raise UsageError(f"Name the {kind.name} to export by its id; 'peelviewer search WORDS' prints ids.")
    if not kind.needs_node and args.node and kind.name != OF_A_REPORT:
        raise UsageError(
            f"'export {kind.name}' takes {'--section for parts' if kind.name in IN_PARTS else 'all of them'}: leave {args.node} out."
        )
    if args.section and kind.name not in IN_PARTS:
        raise UsageError(f"'export {kind.name}' has no sections to choose: leave --section out.")
    from peelviewer.exporters.errors import ExportError

    try:
        kind.write(args)
    except ExportError as error:
        raise CommandError(str(error)) from error
    return 0


# Texts ---------------------------------------------------------------------------------------------


def _chapter_suffixes() -> tuple[str, ...]:
    from peelviewer.exporters import EXPORTERS

    return (PDF, *(suffix for exporter in EXPORTERS for suffix in exporter.suffixes))


def _chapter(args: argparse.Namespace) -> None:
    """Write a chapter, or the heading asked for with all below it."""
    library = open_library(args.library)
    report, (node,) = find_sections(library, args.report, [args.node])
    _text(library, report, (report.sections[node],), args.to)


def _report(args: argparse.Namespace) -> None:
    """Write a whole report, or the sections asked for in its order."""
    from peelviewer.exporters.gathering import chosen

    library = open_library(args.library)
    if args.section:
        report, nodes = find_sections(library, args.report, args.section)
    else:
        report, nodes = choose_report(library, args.report), []
    _text(library, report, chosen(report, nodes), args.to)


def _text(library: Library, report: Report, sections: tuple[Section, ...], path: Path) -> None:
    if path.suffix.lower() == PDF:
        _start_qt()
        from peelviewer.ui.documents.printed.printing import Printed, write_sections

        write_sections(library, report, Printed(sections, supplied=_supplied(report)), path)
        return
    from peelviewer.exporters import EXPORTERS
    from peelviewer.exporters.gathering import gathered

    exporter = next(kind for kind in EXPORTERS if path.suffix.lower() in kind.suffixes)
    exporter().write(library, report, gathered(report, sections), path)


# Figures and numbers -------------------------------------------------------------------------------


def _figure_suffixes() -> tuple[str, ...]:
    return (".png", ".svg", PDF, ".csv")


def _figure(args: argparse.Namespace) -> None:
    library = open_library(args.library)
    report, node = find_node(library, args.report, args.node)
    if node.kind not in ("figure", "indicator"):
        raise CommandError(f"{node.id} is a {node.kind}, no figure or indicator. Use an id such as fig-4.")
    if args.to.suffix.lower() == ".csv":
        _values(library, report, [node.id], args.to)
        return
    _start_qt()
    from peelviewer.figures.build import figure
    from peelviewer.figures.supplied import supplied
    from peelviewer.ui.charts.figure_files import write
    from peelviewer.ui.look import theme

    added = _added(report).get(node.id)
    drawing = figure(library, report, node.id, supplied(*added) if added else None)
    write(drawing, theme.load(args.theme), args.to, scale=args.scale)


def _numbers_suffixes() -> tuple[str, ...]:
    return (".csv", ".xlsx")


def _numbers(args: argparse.Namespace) -> None:
    """Write the values of every indicator and figure."""
    library = open_library(args.library)
    report = choose_report(library, args.report)
    _values(library, report, [*report.indicator_by_id, *report.figure_by_id], args.to)


def _grades(args: argparse.Namespace) -> None:
    """Write the published grades of all forces."""
    from peelviewer.analysis.grade_frames import grades_frame

    _table(grades_frame(open_library(args.library)), args.to)


def _list_suffixes() -> tuple[str, ...]:
    return (".xlsx", ".csv")


# Decks ---------------------------------------------------------------------------------------------


def _deck_suffixes() -> tuple[str, ...]:
    return export_deck.SUFFIXES


def _deck(args: argparse.Namespace) -> None:
    export_deck.export(args, _supplied)


def _supplied(report: Report) -> dict[str, Supplied]:
    from peelviewer.figures.supplied import supplied

    return {figure: supplied(*values) for figure, values in _added(report).items()}


# Files ---------------------------------------------------------------------------------------------


def _values(library: Library, report: Report, subjects: list[str], path: Path) -> None:
    from peelviewer.analysis.frames import observations_frame

    added = {figure: (values.values, values.origin, values.named) for figure, values in _supplied(report).items()}
    _table(observations_frame(library, report, subjects, added), path)


def _table(frame: DataFrame, path: Path) -> None:
    from peelviewer.exporters.tables import write

    write(frame, path)


def _added(report: Report) -> dict[str, AddedValues]:
    """Return the values by force that the user added to a report; none where there is no user's data."""
    store = open_store()
    if store is None:
        return {}
    try:
        added = store.force_values.of_report(report.id)
        if store.force_values.notice:
            print(f"peelviewer: {store.force_values.notice}", file=sys.stderr)
        return added
    finally:
        store.close()


def _start_qt() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from peelviewer.app import application

    application()


def _scale(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 1 <= value <= 8:
        raise argparse.ArgumentTypeError(f"“{text}” is no scale from 1 to 8")
    return value


# Marks ---------------------------------------------------------------------------------------------


def _annotations_suffixes() -> tuple[str, ...]:
    from peelviewer.exporters.marks import SUFFIXES

    return SUFFIXES


def _annotations(args: argparse.Namespace) -> None:
    """Write the user's highlights, annotations and bookmarks, of one report where --report names it."""
    from peelviewer.exporters.marks import write

    library, store = open_library(args.library), open_store()
    if store is None:
        raise CommandError("There are no annotations yet. They are made in the window.")
    try:
        marks = [kept.annotation for kept in store.annotations.all()]
    finally:
        store.close()
    if args.report:
        marks = [mark for mark in marks if mark.report == args.report]
    if not marks:
        raise CommandError(f"There are no annotations{f' in “{args.report}”' if args.report else ' yet'}. They are made in the window.")
    write(library, marks, args.to)


IN_PARTS = ("report", "deck")
OF_A_REPORT = "response"
"""What takes a report's id where others take a heading or none."""
KINDS = (
    Kind("chapter", _chapter_suffixes, True, _chapter),
    Kind("report", _chapter_suffixes, False, _report),
    Kind("figure", _figure_suffixes, True, _figure),
    Kind("numbers", _numbers_suffixes, False, _numbers),
    Kind("grades", _numbers_suffixes, False, _grades),
    Kind("improvements", _list_suffixes, False, lambda args: improvements.write_list(args.to, args.library)),
    Kind("deck", _deck_suffixes, False, _deck),
    Kind("response", lambda: papers.RESPONSE_SUFFIXES, False, papers.write_response),
    Kind("paper", lambda: papers.PAPER_SUFFIXES, False, papers.write_paper),
    Kind("annotations", _annotations_suffixes, False, _annotations),
)
