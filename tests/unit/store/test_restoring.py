"""Backups say what they hold, and one that is put back loses nothing of what was there, whoever has the file open."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from peelviewer.improvements.from_reports import own_record
from peelviewer.improvements.ledger import Ledger
from peelviewer.store.backup.backups import DAILY, EXTRA, WEEKLY, back_up_daily, backups
from peelviewer.store.backup.holdings import KINDS, Held, said
from peelviewer.store.backup.restoring import Span
from peelviewer.store.decks import DeckChanged
from peelviewer.store.errors import StoreError
from peelviewer.store.migrations import COLUMNS
from peelviewer.store.moving.transfer import PARTS
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[UserStore]:
    """A store with a backup of one deck, and two decks now."""
    made = UserStore(tmp_path / "user.sqlite3")
    made.settings.set("theme", "dark")
    made.positions.set("a", Position("q1", "1.1"))
    made.decks.add("a", "first", '{"slides": ["before"]}')
    made.back_up_daily()
    made.decks.save(made.decks.of_report("a")[0]._replace(content='{"slides": ["after"]}'))
    made.decks.add("a", "second", "{}")
    made.settings.set("theme", "light")
    yield made
    made.close()


def names(store: UserStore) -> list[str]:
    return [deck.name for deck in store.decks.of_report("a")]


def test_backups_say_what_they_hold(store: UserStore) -> None:
    (kept,) = store.backups()
    assert kept.held is not None
    assert kept.held == Held(("first",), {kind.table: int(kind.table in ("positions", "settings")) for kind in KINDS})
    assert said(kept.held) == "1 deck (“first”), your place in 1 report, 1 setting"
    assert kept.size == kept.backup.file.stat().st_size
    assert kept.backup.is_daily
    assert kept.name == backups(store.file or Path())[0].name
    kept.backup.file.write_bytes(b"rubbish" * 1000)
    assert store.backups()[0].held is None
    assert UserStore(None).backups() == []


def test_every_table_of_the_users_is_said() -> None:
    assert {"decks", "improvement_events", *(kind.table for kind in KINDS)} == set(COLUMNS)
    assert {part.table for part in PARTS} == set(COLUMNS)


def test_backups_say_what_they_are_kept_for(tmp_path: Path) -> None:
    with contextlib.closing(UserStore(tmp_path / "user.sqlite3")) as store:
        connection = sqlite3.connect(tmp_path / "user.sqlite3")
        for day in range(60):
            back_up_daily(connection, tmp_path / "user.sqlite3", date(2026, 3, 1) + timedelta(day))
        connection.close()
        store.restore(store.backups()[0].backup.file)
        spans = [kept.span for kept in store.backups()]
    assert spans == [Span.CHANGE, *[Span.DAY] * DAILY, *[Span.WEEK] * WEEKLY]


def test_what_was_there_is_a_backup_itself(store: UserStore) -> None:
    wanted = store.backups()[0].backup.file
    before = store.restore(wanted)
    assert names(store) == ["first"]
    assert store.settings.get("theme", "") == "dark"
    assert store.decks.of_report("a")[0].content == '{"slides": ["before"]}'
    assert store.backups()[0].backup.file == before
    assert not store.backups()[0].backup.is_daily
    store.restore(before)
    assert names(store) == ["first", "second"]
    assert store.decks.of_report("a")[0].content == '{"slides": ["after"]}'


def test_a_log_is_put_back_with_its_records_and_stays_locked(store: UserStore) -> None:
    wanted = store.backups()[0].backup.file
    ledger = Ledger()
    ledger.add([own_record("Count the waits", ())])
    ledger.edit(ledger.records, owner="Control room")
    ledger.flush(store.improvements)
    log = store.improvements.events()
    before = store.restore(wanted)
    assert (store.improvements.all(), store.improvements.events()) == ([], [])
    store.restore(before)
    assert store.improvements.events() == log != []
    for statement in ("DELETE FROM improvement_events", "UPDATE improvement_events SET content = '{}'"):
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            store._connection.execute(statement)


def test_one_that_is_put_back_again_and_again_stays(store: UserStore) -> None:
    """Only so many are kept of those made before a change: the one that is put back is read before it may go."""
    wanted = store.backups()[0].backup.file
    for _ in range(EXTRA + 1):
        wanted = store.restore(wanted)
        assert names(store) == ["first"]
        wanted = store.restore(wanted)
        assert names(store) == ["first", "second"]


def test_another_window_hears_of_it_and_overwrites_nothing(store: UserStore) -> None:
    assert store.file is not None
    other = UserStore(store.file)
    held = other.decks.of_report("a")[0]
    removed = next(deck for deck in other.decks.of_report("a") if deck.name == "second")
    heard: list[str] = []
    other.replaced = lambda: heard.append("replaced")
    other.ready()
    assert heard == []
    store.restore(store.backups()[0].backup.file)
    store.decks.add("a", "third", "{}")
    other.ready()
    assert heard == ["replaced"]
    assert "put back in another window" in other.mended
    for deck in (held, removed):
        with pytest.raises(DeckChanged):
            other.decks.save(deck._replace(content='{"slides": ["stale"]}'))
    assert names(other) == ["first", "third"]
    other.ready()
    assert heard == ["replaced"]
    other.close()


@pytest.mark.parametrize("wrong", [b"", b"SQLite format 3\0" + b"\0" * 84, b"rubbish" * 1000, None])
def test_a_backup_that_cannot_be_used_changes_nothing(store: UserStore, wrong: bytes | None) -> None:
    backup = store.backups()[0].backup.file
    backup.unlink() if wrong is None else backup.write_bytes(wrong)
    with pytest.raises(StoreError):
        store.restore(backup)
    assert names(store) == ["first", "second"]
    assert store.file is not None
    assert not list(store.file.parent.glob("*.part*"))


def test_a_file_that_another_program_holds_is_not_changed(store: UserStore) -> None:
    assert store.file is not None
    backup = store.backups()[0].backup.file
    holder = sqlite3.connect(store.file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another program"):
        store.restore(backup)
    holder.execute("ROLLBACK")
    holder.close()
    assert names(store) == ["first", "second"]
    assert store.restore(backup)


def test_what_waits_to_be_kept_is_kept_first(store: UserStore) -> None:
    store.unkept.add(("deck", "1"), lambda: None, StoreError("", None, ""))
    with pytest.raises(StoreError, match="Wait until everything is kept"):
        store.restore(store.backups()[0].backup.file)
    assert names(store) == ["first", "second"]
