"""The user's data survives: kept, migrated, mended, backed up, moved."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.store.errors import StoreError
from peelviewer.store.migrations import MIGRATIONS, migrate, version
from peelviewer.store.positions import Position, last_report
from peelviewer.store.user_store import UserStore

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(st.dictionaries(st.text(), JSON, max_size=5))
def test_settings_come_back(values: dict[str, object]) -> None:
    store = UserStore(None)
    for key, value in values.items():
        store.settings.set(key, value)
    assert store.settings.all() == values
    for key, value in values.items():
        assert store.settings.get(key, value) == value
    store.close()


def test_setting_of_another_type_counts_as_missing() -> None:
    store = UserStore(None)
    store.settings.set("zoom", "large")
    assert store.settings.get("zoom", 1.0) == 1.0
    store.settings.set("zoom", 2)
    assert store.settings.get("zoom", 1.0) == 2.0
    with pytest.raises(StoreError):
        store.settings.set("zoom", object())
    store.close()


def test_positions(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    assert last_report(file) is None
    assert not file.exists()
    store = UserStore(file)
    store.positions.set("a", Position("q2", "2.14"))
    store.positions.set("b", Position("q1"))
    store.positions.set("a", Position("q3"))
    assert store.positions.get("a") == Position("q3")
    assert store.positions.last_report() == "a"
    store.close()
    assert last_report(file) == "a"


@given(st.integers(0, len(MIGRATIONS)))
def test_migrations_lead_from_any_version_to_the_last(start: int) -> None:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, MIGRATIONS[:start])
        migrate(connection)
        assert version(connection) == len(MIGRATIONS)


def test_failed_migration_leaves_no_trace() -> None:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.Error):
            migrate(connection, (("CREATE TABLE one (a)", "NO SUCH STATEMENT"),))
        assert version(connection) == 0
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


def test_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = file.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        UserStore(file)
    assert file.read_bytes() == before


def test_damaged_file_is_replaced_by_the_newest_good_backup(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    store = UserStore(file)
    store.settings.set("theme", "dark")
    good = store.back_up_daily()
    store.close()
    assert good is not None
    (good.parent / "user-2999-01-01.sqlite3").write_bytes(b"no database")
    file.write_bytes(b"rubbish" * 999)
    mended = UserStore(file)
    assert mended.settings.get("theme", "") == "dark"
    assert good.name in mended.notice
    mended.close()
    assert [f.read_bytes()[:7] for f in tmp_path.glob("user-damaged-*")] == [b"rubbish"]


def test_damaged_file_without_backup_starts_afresh(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    file.write_bytes(b"rubbish" * 999)
    store = UserStore(file)
    assert "no backup" in store.notice
    store.settings.set("theme", "dark")
    store.close()


def test_folder_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="Give that file another name"):
        UserStore(tmp_path / "file" / "user.sqlite3")
