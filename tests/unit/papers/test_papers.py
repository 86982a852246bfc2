"""What stands in the response to a report and in the committee's paper, word for word."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from peelviewer.improvements.from_reports import from_selection, records_of
from peelviewer.improvements.ledger import Ledger
from peelviewer.improvements.papers import committee, words
from peelviewer.improvements.papers.blocks import Block, Empty, Heading, PageBreak, Paper, StatusBar, Table, Text
from peelviewer.improvements.papers.response import response
from peelviewer.improvements.rows import row_of
from peelviewer.improvements.superseding import written
from peelviewer.model.improvements import EventKind, ForceStatus
from peelviewer.store.user_store import UserStore
from tests.libraries import of_fixtures
from tests.tracked import DIGEST, LIBRARY, REPORT, SINCE, TODAY, track

GOLDEN = Path(__file__).parents[2] / "golden" / "papers"


def as_text(paper: Paper) -> str:
    lines = [paper.title, paper.subtitle, f"[head] {paper.running_head}", f"[foot] {paper.foot}"]
    return "\n".join((*lines, *(line for block in paper.blocks for line in _lines(block)))) + "\n"


def _lines(block: Block) -> list[str]:
    if isinstance(block, Heading):
        return ["", f"{'#' * block.level} {block.text}"]
    if isinstance(block, Text):
        return [f"[{block.style.value}] {block.markdown}"]
    if isinstance(block, Table):
        rows = [" | ".join(_cell(cell) for cell in row) for row in block.rows]
        return [f"[table] {block.title}: {block.about}", " | ".join(column.name for column in block.columns), *rows]
    if isinstance(block, StatusBar):
        return [f"[picture] {block.about}"]
    return ["---"] if isinstance(block, PageBreak) else [_cell(block)]


def _cell(cell: str | Empty) -> str:
    return f"[to be written: {cell.what}]" if isinstance(cell, Empty) else cell


def hold(name: str, text: str) -> None:
    """PEELVIEWER_GOLDEN=write renews the files after a change that was looked at."""
    file = GOLDEN / name
    if os.environ.get("PEELVIEWER_GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text == file.read_text(encoding="utf-8")


@pytest.fixture
def store() -> UserStore:
    return UserStore(None)


def test_the_response_quotes_the_report_and_leaves_every_opinion_open(store: UserStore) -> None:
    records, _ = track(store)
    hold("response.txt", as_text(response(LIBRARY, LIBRARY.report(REPORT), records, date(2018, 4, 2))))


def test_the_paper_says_what_closed_what_moved_what_is_late_and_what_is_open(store: UserStore) -> None:
    records, events = track(store)
    hold("paper.txt", as_text(committee.paper(committee.position(records, events, TODAY, SINCE))))


def test_what_authorised_an_earlier_closure_authorises_no_later_one(store: UserStore) -> None:
    moments = [datetime(2018, 5, 10, 12, tzinfo=UTC)]
    ledger = Ledger(lambda: moments[-1])
    ledger.add(records_of(LIBRARY, LIBRARY.report(REPORT)))
    record = ledger.shown()[0].uid
    ledger.edit([record], status=ForceStatus.COMPLETE)
    ledger.comment(record, "Board agreed", "DCC Example", EventKind.CLOSURE)
    for hour, status in ((13, ForceStatus.IN_PROGRESS), (14, ForceStatus.COMPLETE)):
        moments.append(datetime(2018, 5, 10, hour, tzinfo=UTC))
        ledger.edit([record], status=status)
    ledger.flush(store.improvements)
    (closed,) = committee.position(store.improvements.all(), store.improvements.events(), TODAY, SINCE).closed
    assert closed.basis == ""
    ledger.comment(record, "Checked again", "ACC Example", EventKind.CLOSURE)
    ledger.flush(store.improvements)
    (closed,) = committee.position(store.improvements.all(), store.improvements.events(), TODAY, SINCE).closed
    assert closed.basis == "ACC Example: Checked again"


def test_what_superseded_is_named_in_short() -> None:
    """A column of statuses is too narrow for what the other one asks, and its id says nothing to a committee."""
    ledger = Ledger(lambda: datetime(2018, 5, 10, 12, tzinfo=UTC))
    ledger.add(records_of(LIBRARY, LIBRARY.report(REPORT)))
    first, second, third = list(ledger.records)[:3]
    by = row_of(ledger.records[second], TODAY)
    ledger.edit([first], status=ForceStatus.SUPERSEDED, superseded_by=written(by))
    ledger.edit([third], status=ForceStatus.SUPERSEDED, superseded_by="Note 4: all of it")
    events = [event for change in ledger.pending for event in change.events]
    text = as_text(committee.paper(committee.position(ledger.shown(), events, TODAY, SINCE)))
    assert f"Superseded by {by.record.reference}, {by.report_name} |" in text
    assert "Superseded by Note 4: all of it |" in text


def test_what_is_tracked_in_the_digest_and_what_was_chosen_in_its_text_is_in_the_response() -> None:
    ledger = Ledger(lambda: datetime(2018, 4, 1, 12, tzinfo=UTC))
    digest = LIBRARY.report(DIGEST)
    ledger.add(records_of(LIBRARY, digest))
    asked = ledger.shown()
    ledger.edit([asked[0].uid], owner="Control room")
    chosen = from_selection(LIBRARY, digest, next(iter(digest.sections)), "What the digest says by the way", ledger.shown())
    ledger.add([chosen])
    text = as_text(response(LIBRARY, digest, ledger.shown(), date(2018, 4, 2)))
    assert text.count("To write from, as tracked") == 2
    assert "owner Control room" in text
    before, _, after = text.partition("## Other passages that we track")
    assert "What the digest says by the way" in after
    assert "What the digest says by the way" not in before
    assert f"names {words.kinds(records_of(LIBRARY, LIBRARY.report(REPORT)))}" in before


def test_a_digest_is_answered_in_the_published_words(store: UserStore) -> None:
    records, _ = track(store)
    today = date(2018, 4, 2)
    assert response(LIBRARY, LIBRARY.report(DIGEST), records, today) == response(LIBRARY, LIBRARY.report(REPORT), records, today)


def test_a_restatement_without_the_published_words_says_so() -> None:
    library = of_fixtures("shires")
    paper = response(library, library.report("southshire-2022-effectiveness"), (), TODAY)
    assert "Put the published wording in place of it" in as_text(paper)


def test_a_report_that_names_a_month_has_no_last_day_until_the_day_is_given() -> None:
    library = of_fixtures("northshire")
    report = library.report("northshire-2016-effectiveness")
    unknown = as_text(response(library, report, (), date(2017, 3, 20)))
    assert "[to be written: Day of publication; the report names March 2017]" in unknown
    assert "2017 |" not in unknown.partition("[table] Time for the comments")[2].partition("#")[0]
    given = as_text(response(library, report, (), date(2017, 3, 20), date(2017, 3, 2)))
    assert "2 March 2017 | 26 April 2017 | Day 19 of 56, 37 days left" in given


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "day 1 of 56, 55 days left"),
        (54, "day 55 of 56, 1 day left"),
        (55, "day 56 of 56, the last day"),
        (56, "1 day after the last day"),
    ],
)
def test_the_day_of_publication_is_the_first_of_the_days(days: int, said: str) -> None:
    from peelviewer.improvements.dates import reply

    published = date(2018, 3, 22)
    assert words.countdown(reply(published, published + timedelta(days))) == said


def test_of_nothing_the_paper_says_so() -> None:
    found = committee.position((), (), TODAY, SINCE)
    text = as_text(committee.paper(found))
    assert "No improvement is tracked. None is overdue." in text
    assert "[picture]" not in text


def test_what_is_no_longer_tracked_is_in_no_paper(store: UserStore) -> None:
    records, events = track(store)
    gone = [record._replace(removed=True) for record in records]
    assert committee.position(gone, events, TODAY, SINCE).counts.total == 0
    paper = response(LIBRARY, LIBRARY.report(REPORT), gone, TODAY)
    assert "as tracked" not in as_text(paper)


def test_statuses_are_said_in_the_reports_language() -> None:
    from peelviewer import wording

    wording.use(lambda text, sense, count: f"¿{text}?")
    try:
        assert words.status(ForceStatus.IN_PROGRESS) == "In progress"
    finally:
        wording.use(None)


def test_lists_in_sentences() -> None:
    assert words.joined(["a", "", "b", "c"]) == "a, b and c"
    assert words.joined([]) == ""
    assert words.counted(1200, "report") == "1,200 reports"
