"""Improvements that are tracked, for tests: of one invented report, with a log whose days are fixed."""

from __future__ import annotations

from datetime import UTC, date, datetime

from peelviewer.improvements.from_reports import own_record, records_of
from peelviewer.improvements.ledger import Ledger
from peelviewer.model.improvements import Action, Event, EventKind, ForceStatus, Improvement
from peelviewer.store.user_store import UserStore
from tests.libraries import of_fixtures

LIBRARY = of_fixtures("full_edition")
REPORT, DIGEST = "eastmere-2017-effectiveness-full", "eastmere-2017-effectiveness"
TODAY, SINCE = date(2018, 6, 1), date(2018, 5, 1)


def track(store: UserStore) -> tuple[list[Improvement], list[Event]]:
    """Track all that the report asks for and one thing of the reader's own, and return the records and the log as they are kept.

    Before SINCE all are allocated; since then one was closed on somebody's word, one moved, and one was moved and put back.
    """
    moments = [datetime(2018, 4, 1, 12, tzinfo=UTC)]
    ledger = Ledger(lambda: moments[-1])
    ledger.add(records_of(LIBRARY, LIBRARY.report(REPORT)))
    first, concern, calls, waits = list(ledger.records)[:4]
    ledger.add([own_record("=Count *all* calls", ledger.records.values())])
    own = list(ledger.records)[-1]
    ledger.edit([first, concern, calls, waits], owner="Control room", status=ForceStatus.IN_PROGRESS)
    ledger.edit([concern], target=date(2018, 5, 20))
    ledger.edit([waits], target=date(2018, 7, 1), actions=(Action("Say it in the greeting", done=date(2018, 5, 2)), Action("Test it")))
    ledger.edit([calls], target=date(2018, 5, 31))
    moments.append(datetime(2018, 5, 10, 12, tzinfo=UTC))
    ledger.edit([first], status=ForceStatus.COMPLETE)
    ledger.comment(first, "Audit of 40 plans", "ACC Example", EventKind.CLOSURE)
    ledger.edit([calls], status=ForceStatus.AWAITING_SIGN_OFF)
    ledger.edit([waits], status=ForceStatus.NOT_STARTED)
    ledger.edit([waits], status=ForceStatus.IN_PROGRESS)
    ledger.edit([own], owner="@Team")
    ledger.flush(store.improvements)
    return store.improvements.all(), store.improvements.events()
