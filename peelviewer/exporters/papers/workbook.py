"""The tables of papers as workbooks: how improvements stand, and what a response answers with columns for the comments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from peelviewer.improvements.counts import Move
from peelviewer.improvements.dates import due, last_day
from peelviewer.improvements.papers import words
from peelviewer.improvements.papers.committee import TITLE, AnswerDue, Position
from peelviewer.improvements.papers.response import TITLE as RESPONSE_TITLE
from peelviewer.improvements.papers.response import Response
from peelviewer.model.improvements import Improvement
from peelviewer.text.plain import plain_text

from .sheets import Sheets, Value, write_sheets

_OF_RECORD = ("Reference", "Report", "Kind", "What is asked")


def write(found: Position, path: Path) -> None:
    """Write how improvements stand to an .xlsx file, whole or not at all; raises ExportError."""
    write_sheets(path, TITLE, lambda sheets: _Position(sheets).add_all(found))


class _Position:
    """Adds the sheets on how improvements stand."""

    def __init__(self, sheets: Sheets) -> None:
        self._add = sheets.add

    def add_all(self, found: Position) -> None:
        late = [record.status for record, _ in found.late]
        counts: list[Sequence[Value]] = [
            (words.status(status), count, late.count(status)) for status, count in found.counts.by_status.items()
        ]
        self._add(
            "Counts", ("Force’s status", "Improvements", "Overdue"), [*counts, ("All", found.counts.total, len(late))], filtered=False
        )
        self._add(
            "Overdue",
            (*_OF_RECORD, "Owner", "Status", "Closing date", "Whose date", "Days overdue"),
            [
                (*_named(record), record.owner, words.status(record.status), each.day, each.whose.value, -each.days)
                for record, each in found.late
            ],
        )
        self._add(
            "Closed",
            (*_OF_RECORD, "Was", "Closed as", "On", "Basis"),
            [
                (*_named(each.move.record), words.status(each.move.before), words.status(each.move.after), _on(each.move), each.basis)
                for each in found.closed
            ],
        )
        self._add(
            "Moved",
            (*_OF_RECORD, "Was", "Is", "On"),
            [(*_named(move.record), words.status(move.before), words.status(move.after), _on(move)) for move in found.moved],
        )
        self._add(
            "Open",
            (*_OF_RECORD, "Lead", "Owner", "Status", "Inspectorate’s status", "Closing date", "Force’s target", "Inspectorate’s deadline"),
            [
                (
                    *(*_named(record), record.lead, record.owner, words.status(record.status), words.inspectorate(record)),
                    *(due(record), record.target, record.deadline),
                )
                for record in found.opened
            ],
        )
        self._add(
            "Responses",
            ("Report", "Published", "Day filled in by us", "Last day", "Day of 56", "Days left"),
            [
                (each.report, each.published, _whose(each), last_day(each.published), each.reply.number, each.reply.left)
                for each in found.answers
            ],
        )
        self._about(found)

    def _about(self, found: Position) -> None:
        rows: list[Sequence[Value]] = [("As at", found.today), ("Changes since", found.since)]
        self._add("About", ("What", "Day"), rows, filtered=False)


def _named(record: Improvement) -> tuple[str, str, str, str]:
    return record.reference, record.report_name, words.kind(record), plain_text(record.wording)


def _whose(answer: AnswerDue) -> str:
    return "Yes" if answer.is_own_day else ""


def _on(move: Move) -> date:
    return move.last.at.astimezone().date()


# The response ----------------------------------------------------------------------------------------


def write_response(found: Response, today: date, path: Path) -> None:
    """Write what a response answers to an .xlsx file, with columns for both comments, whole or not at all; raises ExportError."""
    write_sheets(path, RESPONSE_TITLE, lambda sheets: _add_response(sheets, found, today))


def _add_response(sheets: Sheets, found: Response, today: date) -> None:
    sheets.add(
        "Comments",
        ("Reference", "Kind", "Question", "What is asked", "Place", "Deadline", "Chief officer’s comments", "Commissioner’s comments"),
        [
            (
                *(each.record.reference, words.kind(each.record), each.question),
                "\n".join(plain_text(line) for line in (each.record.wording, *each.below)),
                *(each.source, each.record.deadline, "", ""),
            )
            for each in found.answered
        ],
    )
    rows = [(day or when, title, last_day(day) if day and title == found.title else None, "") for title, day, when in found.others]
    sheets.add("Responses", ("Date", "Report", "Last day", "Response"), rows)
    whose = "Published (our own entry, not named by the report)" if found.is_own_day else "Published"
    published: list[Sequence[Value]] = [(whose, found.published), ("As at", today)]
    if found.published is not None:
        published.insert(1, ("Last day for comments", last_day(found.published)))
    sheets.add("About", ("What", "Day"), published, filtered=False)
