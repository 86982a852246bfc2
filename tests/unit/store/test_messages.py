"""What could not be kept is said in one shape: what, why in plain words, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from peelviewer.store.decks import KeptDeck
from peelviewer.store.errors import StoreError
from peelviewer.store.force_values import AddedValues
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore

LARGE = "x" * 5_000_000
VALUES = AddedValues((("kent", "51.0"),), "b.csv", "2026-05-01")
KEEPING: list[tuple[str, Callable[[UserStore], object]]] = [
    ("Your place in the report could not be kept", lambda store: store.positions.set("a", Position("q2"))),
    ("Your choice could not be kept", lambda store: store.settings.set("theme", "dark")),
    ("The deck could not be kept", lambda store: store.decks.add("a", "Deck", "{}")),
    ("The deck could not be kept", lambda store: store.decks.save(KeptDeck(1, "a", "Deck", "{}", 1))),
    ("The deck could not be kept", lambda store: store.decks.remove(1)),
    ("The values by force could not be kept", lambda store: store.force_values.set("a", "fig-1", VALUES)),
    ("The values by force could not be kept", lambda store: store.force_values.remove("a", "fig-1")),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[UserStore]:
    opened = UserStore(tmp_path / "user.sqlite3")
    yield opened
    opened.close()


@pytest.mark.parametrize(("what", "act"), KEEPING)
def test_a_file_that_may_not_be_written_to(store: UserStore, what: str, act: Callable[[UserStore], object]) -> None:
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError) as raised:
        act(store)
    assert str(raised.value) == f"{what}: it may not be written to. Let yourself write to the file and to its folder."


def test_a_full_disk(store: UserStore) -> None:
    store._connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(StoreError) as raised:
        store.decks.add("a", "Deck", LARGE)
    assert str(raised.value) == "The deck could not be kept: the disk is full. Make room on the disk."


def test_the_file_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError) as raised:
        UserStore(tmp_path / "file" / "user.sqlite3")
    message = str(raised.value)
    assert message.startswith(f"Your data cannot be opened ({tmp_path / 'file' / 'user.sqlite3'}): ")
    assert message.count("user.sqlite3") == 1


def test_an_export_that_cannot_be_written_names_the_file_and_the_reason_once(store: UserStore, tmp_path: Path) -> None:
    file = tmp_path / "no such" / "export.json"
    with pytest.raises(StoreError) as raised:
        store.export_json(file)
    assert str(raised.value) == f"Your data could not be exported ({file}): its folder is not there. Choose another folder."
