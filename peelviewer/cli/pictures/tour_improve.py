"""Improvements for the tour: those of its report, with statuses, owners and dates that are examples."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from peelviewer.improvements.from_reports import records_of
from peelviewer.improvements.ledger import Ledger
from peelviewer.model.improvements import Action, Evidence, ForceStatus, Rating

if TYPE_CHECKING:
    from peelviewer.app import Program

TODAY = date(2017, 4, 14)
"""The day of the pictures, so that they are the same whenever they are made."""
_FIRST: dict[str, Any] = {
    "lead": "A. Example",
    "board": "Performance board",
    "rating": Rating.AMBER,
    "published": date(2017, 3, 3),
    "actions": (
        Action("Count what waits, each week", done=date(2017, 4, 6), due=date(2017, 4, 7)),
        Action("Close what is finished", "B. Example", date(2017, 4, 28)),
        Action("Report to the board", "", date(2017, 5, 31)),
    ),
    "evidence": (Evidence("waits-by-week.xlsx", date(2017, 4, 6), "Waits by week, March"),),
}
EXAMPLES: tuple[tuple[ForceStatus, str, int], ...] = (
    (ForceStatus.IN_PROGRESS, "Crime management", -14),
    (ForceStatus.IN_PROGRESS, "Victims lead", 77),
    (ForceStatus.AWAITING_SIGN_OFF, "Control room", 16),
    (ForceStatus.COMPLETE, "Control room", -14),
    (ForceStatus.IN_PROGRESS, "Public protection", 9),
    (ForceStatus.AWAITING_ALLOCATION, "", 0),
    (ForceStatus.NO_FURTHER_ACTION, "Intelligence", 0),
    (ForceStatus.COMPLETE, "Armed policing", -15),
)
"""What the examples have, in the order of the report: status, owner, and days until they are due (0: no day)."""


def track(program: Program) -> None:
    """Track all that the tour's report asks for, as examples."""
    session, workspace = program.window.views.improvements, program.workspace
    session.load()
    session.today = lambda: TODAY
    session.ledger = Ledger(lambda: datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC))
    added = session.add(records_of(workspace.library, workspace.place.report))
    for record, (status, owner, days) in zip(added, EXAMPLES, strict=False):
        target = TODAY + timedelta(days=days) if days else None
        session.edit([record.uid], status=status, owner=owner, target=target)
    for record in added[:1]:
        session.edit([record.uid], **_FIRST)
        session.comment(record.uid, "Update asked for", "B. Example")
