"""Whatever two people's data hold, an import adds what the other has, doubles nothing and loses nothing that has a place beside it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer.store.choices import ADDED_FOLDERS, FORCE_GROUPS, SAVED_SEARCHES
from peelviewer.store.sessions import decoded
from peelviewer.store.user_store import UserStore

NAMES = st.sampled_from(["East", "West", "East (2)", "ŵ"])
HOLDING = st.fixed_dictionaries(
    {
        "decks": st.lists(st.tuples(st.sampled_from("ab"), NAMES, st.sampled_from(["1", "2", "3"])), max_size=5),
        "sessions": st.lists(st.tuples(NAMES, st.sampled_from("xyz")), max_size=4),
        "searches": st.lists(st.sampled_from(["call", "crime", "child"]), max_size=3, unique=True),
        "folders": st.lists(st.sampled_from(["/one", "/two"]), max_size=2, unique=True),
        "groups": st.dictionaries(NAMES, st.lists(st.sampled_from(["kent", "essex"]), max_size=2, unique=True), max_size=3),
    }
)
Holding = dict[str, object]


def session(report: str) -> str:
    place = {"report": report, "here": "q1", "filter": "", "past": [], "future": []}
    return json.dumps([{"places": [place], "current": 0, "view": "read", "compared": None, "geometry": ""}])


def store_of(holding: Holding) -> UserStore:
    store = UserStore(None)
    for report, name, content in holding["decks"]:  # type: ignore[attr-defined]
        store.decks.add(report, name, content)
    for name, report in holding["sessions"]:  # type: ignore[attr-defined]
        store.sessions.set(name, decoded(session(report)))
    SAVED_SEARCHES.keep(store.settings, [{"query": query} for query in holding["searches"]])  # type: ignore[attr-defined]
    ADDED_FOLDERS.keep(store.settings, holding["folders"])  # type: ignore[arg-type]
    FORCE_GROUPS.keep(store.settings, holding["groups"])  # type: ignore[arg-type]
    return store


def held(store: UserStore) -> set[tuple[str, str]]:
    """Return what a store holds, without the names that tell alike things apart."""
    return {
        *(("deck", f"{deck.report} {deck.content}") for deck in store.decks.kept()),
        *(("session", store.sessions.get(name)[0].place.report) for name in store.sessions.names()),
        *(("search", each["query"]) for each in SAVED_SEARCHES.of(store.settings)),
        *(("folder", folder) for folder in ADDED_FOLDERS.of(store.settings)),
        *(("group", " ".join(forces)) for forces in FORCE_GROUPS.of(store.settings).values()),
    }


def named(store: UserStore) -> tuple[object, ...]:
    """Return what a store holds with its names, in any order."""
    decks = sorted((deck.report, deck.name, deck.content) for deck in store.decks.kept())
    sessions = {name: store.sessions.get(name)[0].place.report for name in store.sessions.names()}
    choices = [choice.of(store.settings) for choice in (SAVED_SEARCHES, ADDED_FOLDERS)]
    return decks, sessions, choices, FORCE_GROUPS.of(store.settings)


@settings(max_examples=25, deadline=None)
@given(mine=HOLDING, theirs=HOLDING)
def test_an_import_adds_doubles_nothing_and_loses_nothing(mine: Holding, theirs: Holding) -> None:
    one, other = store_of(mine), store_of(theirs)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "theirs.json"
        other.export_json(file)
        before, wanted = held(one), held(other)
        one.import_json(file)
        assert held(one) == before | wanted
        after = named(one)
        imported = one.import_json(file)
        assert (imported.added, imported.replaced) == (0, 0)
        assert named(one) == after
    one.close()
    other.close()
