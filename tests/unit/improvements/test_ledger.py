"""Records are edited, undone and kept; what another window did is never overwritten unseen."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from peelviewer.improvements.from_reports import own_record, records_of
from peelviewer.improvements.ledger import Ledger
from peelviewer.model.improvements import Action, EventKind, ForceStatus
from peelviewer.store.errors import StoreError
from peelviewer.store.user_store import UserStore
from tests.libraries import bundled

IN_PROGRESS = ForceStatus.IN_PROGRESS


def of_a_report(count: int = 8) -> Ledger:
    library = bundled()
    ledger = Ledger()
    ledger.add(records_of(library, library.report("norfolk-2016-effectiveness"))[:count])
    return ledger


def test_a_reports_words_are_kept_as_they_are_and_never_edited() -> None:
    ledger = of_a_report()
    record = next(iter(ledger.records.values()))
    assert (record.reference, record.page, record.question) == ("2a", 30, "q2")
    assert record.wording.startswith("Cut the backlog")
    with pytest.raises(ValueError, match="wording"):
        ledger.edit([record.uid], wording="Something milder")
    own = own_record("Ours", ledger.records.values())
    ledger.add([own])
    ledger.edit([own.uid], wording="Ours, in other words")
    assert ledger.records[own.uid].wording == "Ours, in other words"


def test_what_is_kept_is_read_again_with_its_log(tmp_path: Path) -> None:
    store, ledger = UserStore(tmp_path / "user.sqlite3"), of_a_report()
    uid = next(iter(ledger.records))
    ledger.edit([uid], text="Begun", who="A. Example", status=IN_PROGRESS, target=date(2017, 6, 30), actions=(Action("Count", "B"),))
    assert ledger.flush(store.improvements) == []
    store.close()
    again = UserStore(tmp_path / "user.sqlite3")
    fresh = Ledger()
    fresh.load(again.improvements)
    assert fresh.records == ledger.records
    log = fresh.log_of(again.improvements, uid)
    assert [(event.kind, event.field, event.after) for event in log] == [
        (EventKind.ADDED, "", ""),
        (EventKind.CHANGED, "target", "2017-06-30"),
        (EventKind.CHANGED, "status", "in-progress"),
        (EventKind.CHANGED, "actions", "Count · B"),
    ]
    assert (log[1].text, log[1].who) == ("Begun", "A. Example")
    assert fresh.last_events[uid].field == "actions"
    again.close()


def test_undo_takes_a_whole_step_back_and_the_log_tells_it() -> None:
    ledger = of_a_report()
    uids = list(ledger.records)[:3]
    before = dict(ledger.records)
    ledger.edit(uids, owner="Control room")
    assert ledger.undo()[1] == 0
    assert all(ledger.records[uid].owner == before[uid].owner == "" for uid in uids)
    assert ledger.last_events[uids[0]].via == "undo"
    ledger.redo()
    assert [ledger.records[uid].owner for uid in uids] == ["Control room"] * 3
    ledger.undo()
    ledger.undo()
    assert ledger.shown() == [] and not ledger.can_undo and ledger.can_redo


def test_what_is_typed_is_one_step_with_one_line() -> None:
    store, ledger = UserStore(None), of_a_report(1)
    uid = next(iter(ledger.records))
    for text in ("L", "Lo", "Local policing"):
        ledger.type(uid, "owner", text)
        ledger.flush(store.improvements)
    stored = store.improvements.get(uid)
    assert stored is not None and stored.owner == "Local policing"
    ledger.settle()
    assert [(event.field, event.before, event.after) for event in ledger.log_of(store.improvements, uid)[1:]] == [
        ("owner", "", "Local policing")
    ]
    ledger.undo()
    assert ledger.records[uid].owner == ""
    store.close()


def test_another_windows_edit_of_the_same_field_is_told_and_left(tmp_path: Path) -> None:
    here, there = UserStore(tmp_path / "user.sqlite3"), UserStore(tmp_path / "user.sqlite3")
    mine, theirs = of_a_report(2), Ledger()
    mine.flush(here.improvements)
    theirs.load(there.improvements)
    first, second = mine.records
    theirs.edit([first], owner="Theirs")
    theirs.edit([second], lead="Theirs")
    theirs.flush(there.improvements)
    assert mine.is_stale(here.improvements)
    mine.edit([first], owner="Mine")
    mine.edit([second], owner="Mine")
    lost = mine.flush(here.improvements)
    assert [record.uid for record in lost] == [first] and mine.records[first].owner == "Theirs"
    assert (mine.records[second].lead, mine.records[second].owner) == ("Theirs", "Mine")  # of other fields both stand
    assert here.improvements.get(second) == mine.records[second]
    here.close()
    there.close()


def test_undo_leaves_what_another_window_changed_since(tmp_path: Path) -> None:
    here, there = UserStore(tmp_path / "user.sqlite3"), UserStore(tmp_path / "user.sqlite3")
    mine, theirs = of_a_report(1), Ledger()
    (uid,) = mine.records
    mine.edit([uid], owner="Mine")
    mine.flush(here.improvements)
    theirs.load(there.improvements)
    theirs.edit([uid], owner="Theirs")
    theirs.flush(there.improvements)
    mine.load(here.improvements)
    step, left = mine.undo()
    assert step is not None and left == 1 and mine.records[uid].owner == "Theirs"
    here.close()
    there.close()


def test_what_cannot_be_kept_waits_and_is_kept_later(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    store, ledger = UserStore(file), of_a_report(2)
    other = sqlite3.connect(file, isolation_level=None)
    store.wait(False)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError):
        ledger.flush(store.improvements)
    assert len(ledger.pending) == 2
    other.execute("COMMIT")
    ledger.flush(store.improvements)
    assert not ledger.pending and len(store.improvements.all()) == 2
    other.close()
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE improvement_events SET content = '{}'",
        "DELETE FROM improvement_events",
        "DELETE FROM improvement_events WHERE id = 1",
        "REPLACE INTO improvement_events SELECT id, improvement, at, kind, '{}' FROM improvement_events",
    ],
)
def test_the_log_cannot_be_rewritten(tmp_path: Path, statement: str) -> None:
    store, ledger = UserStore(tmp_path / "user.sqlite3"), of_a_report(1)
    ledger.flush(store.improvements)
    before = store.improvements.events()
    connection = sqlite3.connect(tmp_path / "user.sqlite3")
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        connection.execute(statement)
    connection.close()
    assert store.improvements.events() == before != []
    store.close()


def test_an_own_reference_is_never_used_again() -> None:
    ledger = Ledger()
    for wording in ("One", "Two"):
        ledger.add([own_record(wording, ledger.records.values())])
    ledger.remove([list(ledger.records)[1]])
    assert own_record("Three", ledger.records.values()).reference == "O3"


def test_a_whole_export_brings_records_and_log_back_once(tmp_path: Path) -> None:
    store, other = UserStore(tmp_path / "user.sqlite3"), UserStore(tmp_path / "other.sqlite3")
    ledger = of_a_report()
    ledger.edit(ledger.records, status=IN_PROGRESS)
    ledger.flush(store.improvements)
    assert store.export_json(tmp_path / "all.json") == 0
    for _ in range(2):
        assert other.import_json(tmp_path / "all.json").refused == ()
    assert other.improvements.all() == [record._replace(revision=1) for record in store.improvements.all()]
    assert [event._replace(number=0) for event in other.improvements.events()] == [
        event._replace(number=0) for event in store.improvements.events()
    ]
    store.close()
    other.close()


def test_what_was_tracked_before_comes_back_as_it_was(tmp_path: Path) -> None:
    store, ledger = UserStore(tmp_path / "user.sqlite3"), of_a_report(2)
    uid = next(iter(ledger.records))
    ledger.edit([uid], owner="Control room", status=IN_PROGRESS)
    ledger.remove([uid])
    ledger.flush(store.improvements)
    library = bundled()
    step = ledger.add(records_of(library, library.report("norfolk-2016-effectiveness"))[:1])
    assert [record.uid for _, record in step.pairs] == [uid]
    assert ledger.flush(store.improvements) == []
    (back, other) = store.improvements.all()
    assert (back.uid, back.owner, back.status, back.removed) == (uid, "Control room", IN_PROGRESS, False)
    assert other.owner == ""
    assert [event.kind for event in ledger.log_of(store.improvements, uid)][-2:] == [EventKind.REMOVED, EventKind.ADDED]
    ledger.undo()
    assert ledger.records[uid].removed
    store.close()
