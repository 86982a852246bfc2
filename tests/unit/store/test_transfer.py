"""All of the user's data goes out to one file and comes back; one bad entry is named and keeps no other out."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import stat
import tracemalloc
from pathlib import Path

import pytest

from peelviewer.store.backup.backups import backups
from peelviewer.store.choices import FORCE_GROUPS, MATCHES, SAVED_SEARCHES
from peelviewer.store.errors import StoreError
from peelviewer.store.force_values import AddedValues
from peelviewer.store.moving import transfer
from peelviewer.store.positions import Position
from peelviewer.store.sessions import decoded
from peelviewer.store.user_store import UserStore

EMPTY = {"format": "peelviewer-user-data", "version": 1, "settings": {}, "positions": [], "force_values": [], "decks": []}
PLACE = {"report": "a", "section": "b", "paragraph": "2.1"}
ADDED = {"report": "a", "figure": "fig-7", "values": [["kent", "51"]], "file": "x.csv", "day": "2026-05-01"}
DECK = {"report": "a", "name": "Mine", "content": "{}"}


def filled(file: Path | None = None) -> UserStore:
    store = UserStore(file)
    store.settings.set("theme", "dark")
    store.settings.set("reading.zoom", 1.5)
    store.positions.set("a", Position("q2", "2.14"))
    store.positions.set("b", Position("q1"))
    store.force_values.set("a", "fig-7", AddedValues((("kent", "51.0"), ("norfolk", "-3")), "x.csv", "2026-05-01", "ONS, table 1"))
    store.decks.add("a", "Ŵythnos", '{"format": 1}')
    store.decks.add("a", "Ŵythnos", '{"format": 2}')
    return store


def session(report: str) -> str:
    place = {"report": report, "here": "q1", "filter": "", "past": [], "future": []}
    return json.dumps([{"places": [place], "current": 0, "view": "read", "compared": None, "geometry": ""}])


def content_of(store: UserStore) -> tuple[object, ...]:
    return store.settings.all(), store.positions.all(), store.force_values.all(), store.decks.all()


def written(folder: Path, **parts: object) -> Path:
    file = folder / "export.json"
    file.write_text(json.dumps({**EMPTY, **parts}), encoding="utf-8")
    return file


def test_everything_comes_back(tmp_path: Path) -> None:
    one, other, file = filled(), UserStore(None), tmp_path / "export.json"
    assert one.export_json(file) == 0
    assert other.import_json(file) == transfer.Imported(7, (), 7)
    assert content_of(other) == content_of(one)
    assert other.positions.last_report() == "b"
    assert other.import_json(file) == transfer.Imported(7), "nothing of it is new"
    assert content_of(other) == content_of(one), "a second import doubles nothing"
    one.close()
    other.close()


def test_what_a_file_does_not_name_stays(tmp_path: Path) -> None:
    store = filled()
    store.import_json(written(tmp_path, settings={"theme": "light"}, positions=[PLACE]))
    assert store.settings.all() == {"theme": "light", "reading.zoom": 1.5}
    assert [entry["report"] for entry in store.positions.all()] == ["b", "a"]
    assert len(store.decks.all()) == 2
    store.close()


def test_collections_grow_and_what_has_a_name_comes_beside_its_like(tmp_path: Path) -> None:
    one, other, file = UserStore(None), UserStore(None), tmp_path / "export.json"
    for store, word in ((one, "a"), (other, "b")):
        SAVED_SEARCHES.keep(store.settings, [{"query": word}, {"query": "both"}])
        FORCE_GROUPS.keep(store.settings, {"East": [word], "All": ["kent"]})
        MATCHES.keep(store.settings, {"q1/q2": {"x": word, word: "y"}})
        store.sessions.set("Monday", decoded(session(word)))
    one.export_json(file)
    assert other.import_json(file) == transfer.Imported(4, (), 4, 1), "of two matches of one heading the imported holds"
    assert SAVED_SEARCHES.of(other.settings) == [{"query": "b"}, {"query": "both"}, {"query": "a"}]
    assert FORCE_GROUPS.of(other.settings) == {"East": ["b"], "All": ["kent"], "East (2)": ["a"]}
    assert MATCHES.of(other.settings) == {"q1/q2": {"x": "a", "a": "y", "b": "y"}}
    assert other.sessions.names() == ["Monday (2)", "Monday"]
    assert other.import_json(file) == transfer.Imported(4), "nothing is doubled"
    one.close()
    other.close()


def test_what_is_replaced_is_counted(tmp_path: Path) -> None:
    store = filled()
    imported = store.import_json(written(tmp_path, settings={"theme": "light", "reading.zoom": 1.5}, positions=[PLACE]))
    assert (imported.taken, imported.added, imported.replaced) == (3, 2, 2)
    store.close()


def test_a_file_of_an_earlier_program_is_read(tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    earlier = {**{name: EMPTY[name] for name in ("format", "version", "settings")}, "positions": [{**PLACE, "fraction": 0.5}]}
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(earlier).encode())
    store = UserStore(None)
    assert store.import_json(file) == transfer.Imported(1, (), 1)
    store.close()


WRONG_VALUES: list[object] = [
    [["kent", "1e999"]], [["kent", "nan"]], [["kent", "9" * 400]], [["kent", 5]], [["kent"]], ["kent"], 5, None, [[[], []]],
]  # fmt: skip
BAD: list[tuple[str, object, str]] = [
    ("settings", {"zoom": 1.5, "bad": "\ud800"}, "settings, bad: the value cannot be used"),
    ("settings", {"zoom": 1.5, "bad": {"a": [10**400]}}, "settings, bad: the value cannot be used"),
    ("settings", {"zoom": 1.5, "bad": float("nan")}, "settings, bad: the value cannot be used"),
    ("settings", {"zoom": 1.5, "\ud800": 1}, "settings, ?: the value cannot be used"),
    ("positions", [3, PLACE], "positions, entry 1: “report” is missing"),
    ("positions", [PLACE, {"report": "c", "section": "b"}], "positions, entry 2: “paragraph” is missing"),
    ("positions", [PLACE, {**PLACE, "section": None}], "positions, entry 2: “section” should be text"),
    ("positions", [PLACE, {**PLACE, "report": "\udc00"}], "positions, entry 2: “report” should be text"),
    *(
        ("force_values", [ADDED, {**ADDED, "figure": "fig-8", "values": values}], "force_values, entry 2: the values, the file or the day")
        for values in WRONG_VALUES
    ),
    *(
        ("force_values", [{**ADDED, "figure": "fig-8", "day": day}, ADDED], "force_values, entry 1: the values, the file or the day")
        for day in ("zzz", "2026-13-01", "")
    ),
    ("force_values", [ADDED, {**ADDED, "day": 5}], "force_values, entry 2: “day” should be text"),
    ("decks", [{**DECK, "content": {}}, DECK], "decks, entry 1: “content” should be text"),
    ("decks", [[], DECK], "decks, entry 1: “report” is missing"),
]


@pytest.mark.parametrize(("part", "entries", "reason"), BAD)
def test_one_bad_entry_is_named_and_the_rest_taken(tmp_path: Path, part: str, entries: object, reason: str) -> None:
    store = UserStore(None)
    others = {"settings": {"theme": "dark"}, "positions": [PLACE], "force_values": [ADDED], "decks": [DECK]}
    imported = store.import_json(written(tmp_path, **{**others, part: entries}))
    assert imported.taken == 4
    assert len(imported.refused) == 1
    assert imported.refused[0].startswith(reason)
    assert [len(part) for part in content_of(store)] == [1, 1, 1, 1]  # type: ignore[arg-type]
    store.close()


@pytest.mark.parametrize("wrong", [5, "text", None, True, [["a", "b"]]])
@pytest.mark.parametrize("part", ["settings", "positions", "force_values", "decks", "unheard\u202eof"])
def test_a_part_that_is_none_is_named_and_the_others_taken(tmp_path: Path, part: str, wrong: object) -> None:
    store = UserStore(None)
    decks = part != "decks"
    imported = store.import_json(written(tmp_path, **{"decks": [DECK], "positions": [PLACE], part: wrong}))
    assert imported.refused
    assert imported.refused[0].startswith(part.replace("\u202e", "?"))
    assert len(store.decks.all()) == decks
    store.close()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("", "line 1, column 1: no JSON"),
        ('{\n"format": }', "line 2, column 11: no JSON"),
        ("[]", "not an export"),
        ("{}", "not an export"),
        ('{"format": "peelviewer-user-data", "version": 2}', "another version"),
        ('{"format": "peelviewer-user-data", "version": ' + "9" * 5000 + "}", "another version"),
        (b'{\n"format": "\xff"}', "line 2: no text in UTF-8"),
        ('{"a":\n' + "[" * 100_000, "line 2: nested deeper than 100 levels"),
        ('{"a": "' + '\\"' * 100_000, "no JSON"),
    ],
)
def test_a_file_that_is_no_export_changes_nothing(tmp_path: Path, content: str | bytes, what: str) -> None:
    file = tmp_path / "export.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    store = filled(tmp_path / "user.sqlite3")
    before = content_of(store)
    tracemalloc.start()
    with pytest.raises(StoreError, match=what) as raised:
        store.import_json(file)
    assert tracemalloc.get_traced_memory()[1] < transfer.LARGEST + 16 * 1024 * 1024
    tracemalloc.stop()
    assert str(file) in str(raised.value)
    assert raised.value.remedy
    assert content_of(store) == before
    assert backups(tmp_path / "user.sqlite3") == []
    store.close()


@pytest.mark.parametrize("name", [".", "none.json", "a\0b"])
def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, name: str) -> None:
    store = UserStore(None)
    with pytest.raises(StoreError, match="cannot be read"):
        store.import_json(tmp_path / name)
    store.close()


def test_an_import_is_preceded_by_a_backup(tmp_path: Path) -> None:
    store = filled(tmp_path / "user.sqlite3")
    store.import_json(written(tmp_path, settings={"theme": "light"}))
    (backup,) = backups(tmp_path / "user.sqlite3")
    before = UserStore(backup)
    assert before.settings.get("theme", "") == "dark"
    before.close()
    store.close()


def test_a_failure_on_the_way_changes_nothing(tmp_path: Path) -> None:
    store = filled(tmp_path / "user.sqlite3")
    before = content_of(store)
    with contextlib.closing(sqlite3.connect(tmp_path / "user.sqlite3", isolation_level=None)) as other:
        other.execute("CREATE TRIGGER full BEFORE INSERT ON decks BEGIN SELECT RAISE(FAIL, 'disk full'); END")
        with pytest.raises(StoreError, match="disk full"):
            store.import_json(written(tmp_path, settings={"theme": "light"}, decks=[DECK]))
        assert content_of(store) == before
        other.execute("DROP TRIGGER full")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="Close other windows"):
            store.import_json(written(tmp_path, settings={"theme": "light"}))
    assert content_of(store) == before
    store.close()


def test_what_cannot_be_read_is_counted_and_keeps_nothing_back(tmp_path: Path) -> None:
    path, file = tmp_path / "user.sqlite3", tmp_path / "export.json"
    filled(path).close()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO settings VALUES ('a', '{{{')")
        connection.execute("INSERT INTO settings VALUES ('b', 'NaN')")
        connection.execute("INSERT INTO decks (report, name, content, revision) VALUES ('a', CAST(X'FF' AS TEXT), '', 1)")
        connection.execute("INSERT INTO force_values VALUES ('a', 'fig-1', '[[\"kent\"]]', 'x.csv', '2026-05-01')")
    store, other = UserStore(path), UserStore(None)
    assert store.export_json(file) == 4
    assert other.import_json(file) == transfer.Imported(7, (), 7)
    assert store.decks.of_report("b") == []
    store.close()
    other.close()


def test_a_file_takes_the_place_of_another_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, store = tmp_path / "export.json", filled()
    file.write_text("before", encoding="utf-8")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(StoreError, match="the disk is full"):
            store.export_json(file)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["export.json"]
    assert file.read_text(encoding="utf-8") == "before"
    store.export_json(file)
    assert json.loads(file.read_text(encoding="utf-8"))["settings"]["theme"] == "dark"
    store.close()


@pytest.mark.skipif(os.name == "nt", reason="modes and links are others on Windows")
def test_the_file_is_its_owners_alone_and_no_link_is_followed(tmp_path: Path) -> None:
    other, file, store = tmp_path / "other.txt", tmp_path / "export.json", filled()
    other.write_text("mine", encoding="utf-8")
    file.symlink_to(other)
    store.export_json(file)
    assert other.read_text(encoding="utf-8") == "mine"
    assert not file.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    store.close()


@pytest.mark.parametrize("name", ["no/such.json", "a\0b", "."])
def test_a_file_that_cannot_be_written_is_an_error(tmp_path: Path, name: str) -> None:
    store = filled()
    with pytest.raises(StoreError, match="could not be exported"):
        store.export_json(tmp_path / name)
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".export")] == []
    store.close()
