"""The compare subcommand: two reports or two sections beside each other, in words."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from .errors import CommandError
from .output import print_json
from .source import choose_report, find_node, open_library

if TYPE_CHECKING:
    from peelviewer.model.library import Library
    from peelviewer.model.report import Judgment, Report, Section


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of compare to its parser."""
    parser.add_argument("left", metavar="LEFT", help="report, or section: q2, or report-id/q2")
    parser.add_argument("right", metavar="RIGHT", help="report or section beside it")
    parser.add_argument("--json", action="store_true", help="print as JSON")


def compare(args: argparse.Namespace) -> int:
    """Print matched headings, grades, and numbers with their differences; return 0, raise CommandError for an unknown node."""
    library = open_library(args.library)
    left, right = (_side(library, args.report, name) for name in (args.left, args.right))
    parts: dict[str, list[dict[str, str]]] = {
        "headings": _headings(left, right),
        "grades": _grades(left[0], right[0]),
        "numbers": _numbers(library, left[0], right[0]),
    }
    if args.json:
        print_json({"left": _name(*left), "right": _name(*right), **parts})
        return 0
    print(f"{_name(*left)}  |  {_name(*right)}")
    for title, entries in parts.items():
        print(f"\n{title.capitalize()}")
        for entry in entries:
            print("  " + "  |  ".join(value for value in entry.values() if value))
    return 0


def _side(library: Library, report_id: str | None, name: str) -> tuple[Report, Section | None]:
    """Return a report, and the section of it that was named."""
    if name in library.by_id:
        return choose_report(library, name), None
    report, node = find_node(library, report_id, name)
    if node.section not in report.sections:
        raise CommandError(
            f"{name} is no report or section. Use an id such as {report.chapters[0].id} or {report.id}/{report.chapters[0].id}."
        )
    return report, report.sections[node.section]


def _name(report: Report, section: Section | None) -> str:
    return f"{report.id}/{section.id}" if section else report.id


def _headings(left: tuple[Report, Section | None], right: tuple[Report, Section | None]) -> list[dict[str, str]]:
    from peelviewer.analysis.compared.compare import REASONS, chapter_pairs, match, questions_of, unmatched

    pairs = [(left[1], right[1])] if left[1] and right[1] else chapter_pairs(left[0], right[0])
    found: list[dict[str, str]] = []
    for one, other in pairs:
        matches = match(one, other, questions=questions_of(left[0], right[0])) if one and other else []
        for pair in matches:
            found.append({"left": pair.left, "right": pair.right, "because": REASONS[pair.reason]})
        lefts, rights = (
            unmatched(one, {m.left for m in matches}) if one else [],
            unmatched(other, {m.right for m in matches}) if other else [],
        )
        found += [{"left": s.id, "right": "", "because": "no counterpart"} for s in lefts]
        found += [{"left": "", "right": s.id, "because": "no counterpart"} for s in rights]
    return found


def _grades(left: Report, right: Report) -> list[dict[str, str]]:
    questions = dict.fromkeys([*left.judgment_by_question, *right.judgment_by_question])
    found = []
    for question in questions:
        one, other = left.judgment_by_question.get(question), right.judgment_by_question.get(question)
        found.append({"question": question, "left": _grade(left, one), "right": _grade(right, other)})
    return found


def _grade(report: Report, judgment: Judgment | None) -> str:
    from peelviewer.analysis.doubt import doubt_of_grade, with_word

    return with_word(judgment.grade.value, doubt_of_grade(report, judgment)) if judgment else "not held"


def _numbers(library: Library, left: Report, right: Report) -> list[dict[str, str]]:
    from peelviewer.analysis.compared.compare_numbers import compare_numbers
    from peelviewer.analysis.doubt import with_word

    numbers = compare_numbers(library, left, right)
    rows: list[dict[str, str]] = []
    for row in numbers.rows:
        entry = {"subject": row.subject, "measure": row.category or row.title, "unit": row.unit, "period": row.period}
        columns = zip(numbers.columns, row.values, row.doubts, strict=True)
        entry |= {name: with_word(value or "not stated", doubt) for name, value, doubt in columns}
        entry |= {"difference": row.difference, "ratio": row.ratio, "since": row.since}
        entry["caveats"] = "; ".join(caveat.title for caveat in row.caveats if caveat.forces)
        rows.append(entry)
    return rows
