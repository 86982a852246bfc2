"""What SQLite can still read in a damaged file is never lost, whatever bytes are bad and however old the backup is."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from peelviewer.improvements.from_reports import own_record
from peelviewer.improvements.ledger import Ledger
from peelviewer.store.backup.salvage import KEYS, salvage
from peelviewer.store.errors import StoreError
from peelviewer.store.force_values import AddedValues
from peelviewer.store.migrations import COLUMNS
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore

Rows = dict[tuple[str, tuple[Any, ...]], tuple[Any, ...]]


def fill(store: UserStore, name: str, count: int) -> None:
    for number in range(count):
        own = f"{name}-{number:03}"
        store.settings.set(own, "x" * (number * 7 % 400))
        store.positions.set(own, Position(f"section-{number}", f"1.{number}"))
        store.force_values.set(own, "fig-1", AddedValues((("norfolk", "1.5"), ("suffolk", f"{number}.0")), f"{own}.csv", "2026-11-27"))
        store.decks.add("a", own, '{"slides": ["%s"]}' % ("words " * (number * 37 % 900)))


def rows_of(connection: sqlite3.Connection) -> Rows:
    """Return all rows by table and key, texts as bytes."""
    connection.text_factory = bytes
    return {
        (table, row[: len(KEYS[table])]): row
        for table, columns in COLUMNS.items()
        for row in connection.execute(f"SELECT {columns} FROM {table}")  # noqa: S608
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file whose backup has a part of what it holds, and older decks."""
    file = tmp_path_factory.mktemp("whole") / "user.sqlite3"
    store = UserStore(file)
    fill(store, "old", 25)
    store.back_up_daily()
    for deck in store.decks.of_report("a")[:12]:
        store.decks.save(deck._replace(content='{"slides": ["changed since"]}'))
    fill(store, "new", 60)
    store.close()
    return file


@pytest.fixture(scope="module")
def original(whole: Path) -> Rows:
    with contextlib.closing(sqlite3.connect(whole)) as connection:
        return rows_of(connection)


def still_readable(file: Path, original: Rows) -> Rows:
    """Return the rows that SQLite gives unchanged when it is asked for them one by one."""
    found: Rows = {}
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.text_factory = bytes
        for (table, key), row in original.items():
            where = " AND ".join(f"{name} = ?" for name in KEYS[table])
            parts = [part.decode() if isinstance(part, bytes) else part for part in key]
            with contextlib.suppress(sqlite3.Error, UnicodeError, OverflowError):
                if connection.execute(f"SELECT {COLUMNS[table]} FROM {table} WHERE {where}", parts).fetchone() == row:  # noqa: S608
                    found[table, key] = row
    return found


def spoil(file: Path, chance: random.Random) -> None:
    """Change a few runs of bytes; those that say the version stay, or the file would be a newer program's, which is left alone."""
    raw = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 2, 5, 12))):
        start = chance.randrange(100 if chance.random() < 0.9 else 0, len(raw))
        for place in range(start, min(len(raw), start + chance.choice((1, 4, 60, 5000)))):
            if not 60 <= place < 64:
                raw[place] = chance.randrange(256)
    file.write_bytes(raw)


@pytest.mark.parametrize("seed", range(60))
def test_what_can_be_read_is_never_lost(whole: Path, original: Rows, tmp_path: Path, seed: int) -> None:
    file = tmp_path / "user.sqlite3"
    shutil.copytree(whole.parent / "backups", tmp_path / "backups")
    shutil.copyfile(whole, file)
    spoil(file, random.Random(seed))  # noqa: S311
    readable = still_readable(shutil.copyfile(file, tmp_path / "looked-at"), original)
    spoilt = file.read_bytes()
    store = UserStore(file)
    if store.mended:
        assert (aside := next(tmp_path.glob("user-damaged-*"))).read_bytes() == spoilt
        assert aside.name in store.mended
        with contextlib.closing(sqlite3.connect(file)) as connection:
            now = rows_of(connection)
        assert [key for key, row in readable.items() if now.get(key) != row] == []
        with contextlib.closing(sqlite3.connect(next((tmp_path / "backups").iterdir()))) as connection:
            assert set(rows_of(connection)) <= set(now)
    store.close()
    assert not list(tmp_path.glob("*.part*"))


def test_the_damaged_file_of_a_program_that_ended_is_read_with_its_last_changes(whole: Path, original: Rows, tmp_path: Path) -> None:
    """What was kept last may stand beside the file yet."""
    file, home = tmp_path / "live.sqlite3", tmp_path / "spoilt"
    home.mkdir()
    shutil.copyfile(whole, file)
    store = UserStore(file)
    fill(store, "last", 8)
    for suffix in ("", "-wal"):
        shutil.copyfile(file.with_name(file.name + suffix), home / f"user.sqlite3{suffix}")
    everything = {deck.name for deck in store.decks.of_report("a")}
    store.close()
    spoilt = home / "user.sqlite3"
    raw = bytearray(spoilt.read_bytes())
    raw[-3 * 4096 : -2 * 4096] = b"\xff" * 4096
    spoilt.write_bytes(raw)
    again = UserStore(spoilt)
    assert again.mended
    found = {deck.name for deck in again.decks.of_report("a")}
    assert {f"last-{number:03}" for number in range(8)} <= found
    assert len(found) > len(everything) - 20
    assert again.settings.get("last-007", "") == "x" * 49
    again.close()


def test_it_is_told_how_many_were_saved(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    store = UserStore(file)
    fill(store, "old", 10)
    store.back_up_daily()
    kept = store.decks.add("a", "since", '{"slides": []}')
    store.decks.remove(store.decks.add("a", "removed", "{}").id)
    store.close()
    with contextlib.closing(sqlite3.connect(file)) as connection:  # a table that nothing of ours is in
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'force_values'").fetchone()[0]
    raw = bytearray(file.read_bytes())
    raw[(page - 1) * 4096 : (page - 1) * 4096 + 8] = b"\xff" * 8
    file.write_bytes(raw)
    again = UserStore(file)
    assert "1 entry newer than the backup was saved from the damaged file." in again.mended
    assert kept.id in {deck.id for deck in again.decks.of_report("a")}
    assert again.decks.add("a", "next", "{}").id > kept.id + 1  # the number of the removed one is not used again
    again.close()


def test_without_a_backup_what_can_be_read_is_saved_too(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    store = UserStore(file)
    fill(store, "own", 10)
    store.close()
    raw = bytearray(file.read_bytes())
    raw[-4096:] = b"\xff" * 4096
    file.write_bytes(raw)
    again = UserStore(file)
    assert "there was no backup." in again.mended
    assert "were saved" in again.mended
    assert again.settings.get("own-003", "") == "x" * 21
    again.close()


def test_a_changed_byte_in_words_is_no_newer_deck(tmp_path: Path) -> None:
    """A deck counts its changes: where the count is that of the backup, other words are damage."""
    file = tmp_path / "user.sqlite3"
    store = UserStore(file)
    fill(store, "own", 10)
    deck = store.decks.add("a", "mine", '{"slides": ["exactly these words"]}')
    store.back_up_daily()
    store.close()
    raw = bytearray(file.read_bytes().replace(b"exactly these", b"exactly xhese"))
    with contextlib.closing(sqlite3.connect(file)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'force_values'").fetchone()[0]
    raw[(page - 1) * 4096 : (page - 1) * 4096 + 8] = b"\xff" * 8
    file.write_bytes(raw)
    again = UserStore(file)
    assert again.mended
    assert next(kept for kept in again.decks.of_report("a") if kept.id == deck.id).content == deck.content
    again.close()


def test_a_changed_byte_in_the_log_is_no_newer_line(tmp_path: Path) -> None:
    """Lines of the log never change, so that one which differs from the backup's is damaged."""
    sound, damaged = tmp_path / "sound.sqlite3", tmp_path / "user.sqlite3"
    store, ledger = UserStore(sound), Ledger()
    ledger.add([own_record("Count the waits", ())])
    ledger.edit(ledger.records, "Begun", owner="Control room")
    ledger.flush(store.improvements)
    log = store.improvements.events()
    store.close()
    damaged.write_bytes(sound.read_bytes().replace(b"Begun", b"Begin"))
    assert salvage(damaged, sound) == 0
    with contextlib.closing(UserStore(sound)) as again:
        assert again.improvements.events() == log


def test_a_full_disk_ends_no_repair_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "user.sqlite3"
    store = UserStore(file)
    fill(store, "old", 5)
    store.close()
    raw = bytearray(file.read_bytes())
    raw[-4096:] = b"\xff" * 4096
    file.write_bytes(raw)
    copy = shutil.copyfile

    def full(source: Path, target: Path) -> Path:
        if "part-damaged" in str(target):
            raise OSError(28, "No space left on device")
        return copy(source, target)

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(StoreError):
        UserStore(file)
    monkeypatch.undo()
    assert file.read_bytes() == bytes(raw)
    again = UserStore(file)
    assert "were saved" in again.mended
    again.close()
