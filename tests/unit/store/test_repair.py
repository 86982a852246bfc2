"""Nothing of the user's is lost by a damaged, empty or missing file, by a wrong clock, or by an end at any moment of the repair."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from peelviewer.store.backup.backups import DAILY, EXTRA, WEEKLY, back_up, back_up_daily, backups, numbered
from peelviewer.store.database import open_database
from peelviewer.store.errors import StoreError
from peelviewer.store.user_store import UserStore

WORDS = "what I must say about burglary"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with a backup, closed."""
    path = tmp_path / "home" / "user.sqlite3"
    store = UserStore(path)
    store.settings.set("theme", "dark")
    for name in ("first", "second", "third"):
        store.decks.add("a", name, f'{{"words": "{WORDS}"}}' * 40)
    store.back_up_daily()
    store.close()
    return path


def names(store: UserStore) -> list[str]:
    return [deck.name for deck in store.decks.of_report("a")]


@pytest.mark.parametrize("left", [None, b"", b"\0" * 5000, b"rubbish" * 999])
def test_what_is_missing_empty_or_rubbish_is_put_back_and_told(file: Path, left: bytes | None) -> None:
    file.unlink() if left is None else file.write_bytes(left)
    store = UserStore(file)
    assert names(store) == ["first", "second", "third"]
    assert backups(file)[0].name in store.notice
    assert store.notice.startswith("Your data was damaged" if left else "Your data was gone")
    assert [damaged.read_bytes() for damaged in file.parent.glob("user-damaged-*")] == ([left] if left else [])
    store.close()
    again = UserStore(file)
    assert again.notice == ""
    again.close()


def open_after_a_change(file: Path, offset: int, byte: int) -> tuple[list[str], str, str]:
    """Change a byte, open, and return the decks that can be read, what is told, and the theme."""
    whole = file.read_bytes()
    raw = bytearray(whole)
    raw[offset] = byte
    file.write_bytes(raw)
    try:
        store = UserStore(file)
        found = names(store), store.notice, store.settings.get("theme", "")
        store.close()
        return found
    except StoreError as error:
        return [], str(error), "stopped"
    finally:
        for part in file.parent.glob("user*"):
            part.unlink()
        file.write_bytes(whole)


# The last bytes of the version make a file a newer program's: that is told, and nothing is touched.
NEWER = (62, 63)


@pytest.mark.slow
@pytest.mark.parametrize("part", ["header", "schema", "pages"])
def test_one_bad_byte_stops_no_start_and_drops_nothing_unsaid(file: Path, part: str) -> None:
    chance = random.Random(part)  # noqa: S311
    size = file.stat().st_size
    places = {"header": range(100), "schema": chance.sample(range(100, 4096), 50), "pages": chance.sample(range(4096, size), 60)}[part]
    for offset in places:
        for byte in (255, file.read_bytes()[offset] ^ chance.choice((1, 4, 32, 128))):
            found, notice, theme = open_after_a_change(file, offset, byte)
            if theme == "stopped":
                assert offset in NEWER and "newer version" in notice, (offset, byte, notice)
                continue
            assert len(found) == 3 or notice, (offset, byte, found)


def test_one_damaged_deck_hides_no_other(file: Path) -> None:
    raw = file.read_bytes()
    offset = raw.rindex(WORDS.encode())
    file.write_bytes(raw[:offset] + b"\xff" + raw[offset + 1 :])
    store = UserStore(file)
    assert len(names(store)) == 2
    assert store.notice.startswith("1 deck is damaged and cannot be read: “")
    store.close()


class Ended(BaseException):
    """The program was ended here."""


@pytest.mark.parametrize("damage", [b"rubbish" * 999, b""])
def test_an_end_at_any_step_of_a_repair_leaves_what_the_next_start_repairs(
    file: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes
) -> None:
    for end_at in range(1, 60):
        file.write_bytes(damage)
        count = 0

        def step(name: str, real, *values, end_at=end_at):  # type: ignore[no-untyped-def]
            nonlocal count
            count += 1
            if count == end_at:
                raise Ended(name)
            return real(*values)

        with monkeypatch.context() as patched:
            for module, name in ((os, "link"), (os, "replace"), (os, "fsync"), (os, "chmod"), (shutil, "copyfile")):
                real = getattr(module, name)
                patched.setattr(module, name, lambda *values, name=name, real=real: step(name, real, *values))
            try:
                UserStore(file).close()
                ended = False
            except Ended:
                ended = True
        again = UserStore(file)
        assert names(again) == ["first", "second", "third"], end_at
        again.close()
        if not ended:
            break
    assert end_at > (5 if os.name == "posix" else 3)  # Windows syncs no folders and has no modes


def test_a_newer_file_that_a_repair_meets_is_left(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        UserStore(file)
    assert file.read_bytes() == before


# Backups -----------------------------------------------------------------------------------------------


def test_seven_days_and_four_of_the_weeks_before_are_kept(file: Path) -> None:
    database = open_database(file)
    for day in range(60):
        back_up_daily(database.connection, file, date(2026, 1, 1) + timedelta(days=day))
        for _ in range(day % 3):  # copies before changes, which are numbered in the same row
            back_up(database.connection, file, datetime(2026, 1, 1, 12, day) + timedelta(days=day))
    kept = [backup.made.date() for backup in numbered(file) if backup.is_daily]
    last = date(2026, 1, 1) + timedelta(days=59)
    assert kept[:DAILY] == [last - timedelta(days=day) for day in range(DAILY)]
    assert len(kept) == DAILY + WEEKLY
    assert [newer - older for newer, older in pairwise(kept[DAILY:])] == [timedelta(days=7)] * (WEEKLY - 1)
    assert kept[DAILY - 1] - kept[DAILY] <= timedelta(days=7)
    for _ in range(6):
        back_up(database.connection, file)
    assert len(backups(file)) == DAILY + WEEKLY + EXTRA
    database.connection.close()


def test_a_wrong_clock_removes_no_newer_backup(file: Path) -> None:
    store = UserStore(file)
    connection = store._connection
    for day in range(12):
        back_up_daily(connection, file, date(2031, 1, 1) + timedelta(days=day))
    store.settings.set("theme", "light")
    newest = back_up_daily(connection, file, date(1980, 1, 1))
    assert newest is not None
    assert backups(file)[0] == newest
    store.close()
    file.write_bytes(b"rubbish" * 999)
    again = UserStore(file)
    assert again.settings.get("theme", "") == "light"
    again.close()


def test_what_an_ended_program_left_half_written_is_cleared(file: Path) -> None:
    left = [file.with_name("user.sqlite3.part"), file.parent / "backups" / "user-000009-2026-01-01.sqlite3.part"]
    for part in left:
        part.write_bytes(b"half")
    store = UserStore(file)
    store.back_up_daily()
    store.close()
    assert not any(part.exists() for part in left)


# Where it is ---------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the profile's folders for the user alone")
def test_files_are_the_users_alone(file: Path) -> None:
    os.chmod(file.parent, 0o755)  # noqa: S103
    os.chmod(file, 0o644)
    os.chmod(backups(file)[0], 0o644)
    store = UserStore(file)
    store.settings.set("a", 1)
    store.back_up_daily()
    modes = {path.name: path.stat().st_mode & 0o077 for path in [file.parent, *file.parent.rglob("*")]}
    assert not any(modes.values()), modes
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the profile's folders for the user alone")
def test_a_shared_folder_named_as_the_home_keeps_its_rights(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    os.chmod(shared, 0o1777)  # noqa: S103
    UserStore(shared / "user.sqlite3").close()
    assert shared.stat().st_mode & 0o7777 == 0o1777


def test_a_closed_file_holds_everything(file: Path, tmp_path: Path) -> None:
    store = UserStore(file)
    store.decks.add("a", "fourth", "{}")
    other = UserStore(file)
    store.close()
    (tmp_path / "copy").mkdir()
    copy = tmp_path / "copy" / "user.sqlite3"
    copy.write_bytes(file.read_bytes())
    other.close()
    read = UserStore(copy)
    assert "fourth" in names(read)
    read.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody remove an open file")
def test_a_file_that_is_taken_away_while_it_is_open_is_put_back_whole(file: Path) -> None:
    store = UserStore(file)
    store.decks.add("a", "fourth", "{}")
    for path in file.parent.iterdir():
        path.unlink() if path.is_file() else None
    store.ready()
    store.decks.add("a", "fifth", "{}")
    store.close()
    again = UserStore(file)
    assert names(again) == ["fifth", "first", "fourth", "second", "third"]
    again.close()


def test_numbers_of_decks_are_never_used_again(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    store = UserStore(file)
    decks = [store.decks.add("a", str(n), "{}") for n in range(3)]
    store.decks.remove(decks[2].id)
    store.close()
    again = UserStore(file)
    assert again.decks.add("a", "new", "{}").id == 4
    again.close()


def test_decks_of_the_version_before_keep_their_numbers(tmp_path: Path) -> None:
    from peelviewer.store.migrations import MIGRATIONS, migrate

    file = tmp_path / "user.sqlite3"
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrate(connection, MIGRATIONS[:3])
        connection.execute("INSERT INTO decks VALUES (5, 'a', 'old', '{}', 7)")
        connection.execute("INSERT INTO settings VALUES ('deck.a', '9')")
    store = UserStore(file)
    assert [(deck.id, deck.name, deck.revision) for deck in store.decks.of_report("a")] == [(5, "old", 7)]
    assert store.decks.add("a", "new", "{}").id == 10
    assert len(backups(file)) == 1
    store.close()
