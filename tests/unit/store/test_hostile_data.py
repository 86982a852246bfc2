"""What stands in the user's data stops no start: what cannot be used counts as missing, is told, and stays where it is."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.store.errors import StoreError
from peelviewer.store.force_values import AddedValues
from peelviewer.store.user_store import UserStore
from tests.programs import Opener

REPORT = "norfolk-2016-effectiveness"
EMPTY = {"format": "peelviewer-user-data", "version": 1, "settings": {}, "positions": [], "force_values": [], "decks": []}
NUMBERS = ["1" + "0" * 400, "-1" + "0" * 400, "NaN", "Infinity", "-Infinity", "1e999", "1e300", "-5.0", "0.0"]


def store_with(file: Path, statement: str, *values: str) -> UserStore:
    UserStore(file).close()
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(statement, values)
    return UserStore(file)


@pytest.mark.parametrize("text", NUMBERS)
@pytest.mark.parametrize("default", [1.0, 3])
def test_numbers_that_cannot_be_used_count_as_missing(tmp_path: Path, text: str, default: float) -> None:
    store = store_with(tmp_path / "user.sqlite3", "INSERT INTO settings VALUES ('a', ?)", text)
    assert abs(store.settings.get("a", default)) < 2**31
    store.close()


@pytest.mark.parametrize("text", NUMBERS)
def test_any_zoom_lets_the_window_open(tmp_path: Path, open_program: Opener, text: str) -> None:
    store = store_with(tmp_path / "user.sqlite3", "INSERT INTO settings VALUES ('reading.zoom', ?)", text)
    program = open_program(theme=None, store=store, shown=False)
    assert 0.8 <= program.workspace.appearance.zoom <= 2.5
    program.workspace.appearance.set_zoom(float("nan"))
    assert program.workspace.appearance.zoom == 1.0


def test_half_a_character_counts_as_missing_and_is_not_kept(tmp_path: Path, open_program: Opener) -> None:
    store = store_with(tmp_path / "user.sqlite3", "INSERT INTO settings VALUES ('window.geometry', ?)", '"\\ud800"')
    assert store.settings.get("window.geometry", "none") == "none"
    open_program(theme=None, store=store, shown=False)
    for value in ("\ud800", {"a": ["\udc00"]}):
        with pytest.raises(StoreError):
            store.settings.set("a", value)


BROKEN = [
    ('[["norfolk", "1e999"]]', "a.csv", "2026-05-01"),
    ('[["norfolk", "abc"]]', "a.csv", "2026-05-01"),
    ('[["norfolk", "5"]]', "a.csv", "yesterday"),
    ('[["norfolk"]]', "a.csv", "2026-05-01"),
    ("{{{", "a.csv", "2026-05-01"),
    ("[" * 100_000, "a.csv", "2026-05-01"),
    ("5", "a.csv", "2026-05-01"),
]


@pytest.mark.parametrize(("values", "file", "day"), BROKEN)
def test_added_values_that_cannot_be_read_are_told_and_stay(tmp_path: Path, open_program: Opener, values: str, file: str, day: str) -> None:
    path = tmp_path / "user.sqlite3"
    store = store_with(path, "INSERT INTO force_values VALUES (?, 'fig-1', ?, ?, ?)", REPORT, values, file, day)
    store.force_values.set(REPORT, "fig-7", AddedValues((("kent", "51.0"),), "b.csv", "2026-05-01"))
    assert list(store.force_values.of_report(REPORT)) == ["fig-7"]
    assert store.notice.count("fig-1") == 1
    program = open_program(theme=None, store=store, shown=False)
    assert list(program.workspace.place.supplied) == ["fig-7"]
    program.dispose()
    assert store.export_json(tmp_path / "export.json") == 1
    assert store.import_json(tmp_path / "export.json").refused == ()
    store.close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT \"values\" FROM force_values WHERE figure = 'fig-1'").fetchone() == (values,)


def test_values_that_can_be_read_give_no_notice() -> None:
    store = UserStore(None)
    store.force_values.set(REPORT, "fig-7", AddedValues((("kent", "51.0"),), "b.csv", "2026-05-01"))
    assert store.force_values.of_report(REPORT)
    assert store.notice == ""
    store.close()


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(ANY, st.sampled_from(["settings", "positions", "force_values", "decks"]))
def test_any_part_is_imported_or_refused(tmp_path_factory: pytest.TempPathFactory, part: object, name: str) -> None:
    file = tmp_path_factory.mktemp("import") / "export.json"
    file.write_text(json.dumps({**EMPTY, name: part}))
    store = UserStore(None)
    with contextlib.suppress(StoreError):
        store.import_json(file)
    store.close()
