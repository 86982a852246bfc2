"""Dates are whose they are; counts are as a committee paper states them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from peelviewer.improvements.counts import counts, moved_since, tracked_since
from peelviewer.improvements.dates import Whose, is_due_soon, is_overdue, last_day, reply, standing
from peelviewer.improvements.ledger import Ledger
from peelviewer.improvements.rows import BY_MONTH, BY_QUESTION, Wanted, narrowed, row_of
from peelviewer.model.improvements import ForceStatus, Improvement

TODAY = date(2017, 4, 14)


def test_the_answer_is_due_on_day_56_of_which_publication_is_the_first() -> None:
    published = date(2017, 3, 3)
    assert last_day(published) == date(2017, 4, 27)
    assert reply(published, TODAY) == (date(2017, 4, 27), 43, 13)
    assert reply(published, published)[1:] == (1, 55)
    assert reply(published, date(2017, 4, 28)).left == -1 and reply(published, date(2017, 4, 28)).share == 1


def test_of_two_dates_the_one_that_presses_most_counts() -> None:
    record = Improvement("a", target=date(2017, 5, 31), deadline=date(2017, 3, 31))
    found = standing(record, TODAY)
    assert found is not None and found.whose is Whose.INSPECTORATE and found.days == -14 and found.is_overdue
    assert not is_overdue(record._replace(status=ForceStatus.COMPLETE), TODAY)
    assert standing(Improvement("b"), TODAY) is None
    assert is_due_soon(Improvement("c", target=TODAY), TODAY) and not is_due_soon(Improvement("c", target=date(2017, 4, 29)), TODAY)


def test_counts_name_every_status_and_leave_removed_ones_out() -> None:
    records = [Improvement("a", target=date(2017, 4, 1)), Improvement("b", status=ForceStatus.COMPLETE), Improvement("c", removed=True)]
    found = counts(records, TODAY)
    assert list(found.by_status) == list(ForceStatus) and (found.total, found.closed, found.overdue) == (2, 1, 1)


def test_what_moved_since_a_day_is_told_with_what_it_was() -> None:
    moments = iter([datetime(2017, 4, 1, 12, tzinfo=UTC)] * 3 + [datetime(2017, 4, 10, 12, tzinfo=UTC)] * 4)
    ledger = Ledger(lambda: next(moments))
    ledger.add([Improvement("a"), Improvement("b"), Improvement("c")])
    ledger.edit(["a"], status=ForceStatus.IN_PROGRESS)
    ledger.edit(["a"], status=ForceStatus.COMPLETE)
    ledger.edit(["b"], status=ForceStatus.IN_PROGRESS)
    ledger.edit(["b"], status=ForceStatus.AWAITING_ALLOCATION)
    events = [event for written in ledger.pending for event in written.events]
    moves = moved_since(ledger.shown(), events, date(2017, 4, 5))
    assert [(move.record.uid, move.before, move.after, move.closed) for move in moves] == [
        ("a", ForceStatus.AWAITING_ALLOCATION, ForceStatus.COMPLETE, True)
    ]


def test_what_is_newly_tracked_is_neither_moved_nor_closed() -> None:
    ledger = Ledger(lambda: datetime(2017, 4, 10, 12, tzinfo=UTC))
    ledger.add([Improvement("a"), Improvement("b", status=ForceStatus.COMPLETE), Improvement("c")])
    ledger.edit(["c"], status=ForceStatus.IN_PROGRESS)
    events = [event for written in ledger.pending for event in written.events]
    (move,) = moved_since(ledger.shown(), events, date(2017, 4, 5))
    assert (move.record.uid, move.before, move.after, move.closed) == ("c", ForceStatus.AWAITING_ALLOCATION, ForceStatus.IN_PROGRESS, False)
    assert [record.uid for record in tracked_since(ledger.shown(), events, date(2017, 4, 5))] == ["a", "b", "c"]
    assert tracked_since(ledger.shown(), events, date(2017, 4, 11)) == []


def test_rows_are_narrowed_to_a_question_and_a_month() -> None:
    records = [
        Improvement("a", question_name="Protecting people", target=date(2017, 4, 1)),
        Improvement("b", question_name="Protecting people", target=date(2017, 5, 2)),
        Improvement("c", question_name="Serious crime", target=date(2017, 4, 30)),
        Improvement("d"),
    ]
    rows = [row_of(record, date(2017, 3, 1)) for record in records]
    key = {group: [row.places[group][0] for row in rows] for group in (BY_QUESTION, BY_MONTH)}
    protecting, april, never = key[BY_QUESTION][0], key[BY_MONTH][0], key[BY_MONTH][3]
    assert [row.record.uid for row in narrowed(rows, Wanted(question=protecting))] == ["a", "b"]
    assert [row.record.uid for row in narrowed(rows, Wanted(month=april))] == ["a", "c"]
    assert [row.record.uid for row in narrowed(rows, Wanted(question=protecting, month=april))] == ["a"]
    assert [row.record.uid for row in narrowed(rows, Wanted(month=never))] == ["d"]
