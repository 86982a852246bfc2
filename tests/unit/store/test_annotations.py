"""Marks are kept, merged and restored, and no sequence of edits, undoing, ends and merging loses one."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from peelviewer.model.annotations import Anchor, Annotation, AnnotationKind, MarkColour, Source
from peelviewer.store.annotations import AnnotationChanged, Annotations, KeptAnnotation, as_record, decoded, encoded, from_record
from peelviewer.store.user_store import UserStore


def mark(
    uid: str, note: str = "", report: str = "r", words: str = "some words", changed: str = "2026-01-01T00:00:00.000+00:00"
) -> Annotation:
    return Annotation(uid, Anchor(report, "s", "1.1", words, "before", "after"), changed, changed, note)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[UserStore]:
    with contextlib.closing(UserStore(tmp_path / "user.sqlite")) as opened:
        yield opened


def test_a_mark_is_read_as_it_was_kept(store: UserStore) -> None:
    kept = store.annotations.put(KeptAnnotation(mark("a", "“note”\n☕")._replace(colour=MarkColour.PINK)))
    assert store.annotations.of_reports("r") == [kept]
    assert store.annotations.of_reports("other") == []
    assert kept.annotation.kind is AnnotationKind.ANNOTATION


def test_a_number_is_never_used_again_and_a_removed_mark_comes_back_under_its_own(store: UserStore) -> None:
    first = store.annotations.put(KeptAnnotation(mark("a")))
    store.annotations.remove(first)
    second = store.annotations.put(KeptAnnotation(mark("b")))
    assert second.id > first.id
    assert store.annotations.put(first).id == first.id
    assert {kept.annotation.uid for kept in store.annotations.all()} == {"a", "b"}


def test_another_window_is_not_overwritten_unseen(store: UserStore) -> None:
    with contextlib.closing(UserStore(store.file)) as other:
        kept = store.annotations.put(KeptAnnotation(mark("a")))
        (there,) = other.annotations.all()
        other.annotations.put(there._replace(annotation=mark("a", "theirs")))
        with pytest.raises(AnnotationChanged):
            store.annotations.put(kept._replace(annotation=mark("a", "mine")))
        with pytest.raises(AnnotationChanged):
            store.annotations.remove(kept)
        assert [each.annotation.note for each in store.annotations.all()] == ["theirs"]


def test_marks_of_an_edition_that_is_gone_are_found_by_their_inspection(store: UserStore) -> None:
    kept = store.annotations.put(KeptAnnotation(mark("a")._replace(source=Source(inspection="norfolk/effectiveness/2016"))))
    store.annotations.put(KeptAnnotation(mark("b")))
    assert store.annotations.of_reports("another", inspection="norfolk/effectiveness/2016") == [kept]
    assert store.annotations.of_reports("another") == []


def test_a_damaged_mark_hides_no_other(store: UserStore, tmp_path: Path) -> None:
    store.annotations.put(KeptAnnotation(mark("a")))
    with contextlib.closing(sqlite3.connect(tmp_path / "user.sqlite", isolation_level=None)) as connection:
        connection.execute("INSERT INTO annotations (uid, report, content, revision, inspection) VALUES ('x', 'r', '{\"no\": 1}', 1, '')")
    store.annotations.put(KeptAnnotation(mark("b")))
    assert [kept.annotation.uid for kept in store.annotations.all()] == ["a", "b"]


def test_merging_twice_adds_nothing_and_takes_what_is_newer(store: UserStore) -> None:
    store.annotations.put(KeptAnnotation(mark("a", "old")))
    newer = mark("a", "new", changed="2026-02-01T00:00:00.000+00:00")
    same_words = mark("c", "old")
    assert store.annotations.merge([newer, mark("b", words="others"), same_words]) == (2, 1, 0)
    assert store.annotations.merge([newer, mark("b", words="others"), same_words]) == (0, 0, 3)
    assert store.annotations.merge([mark("d", "old")]) == (0, 0, 1), "the same said of the same words under another name"
    assert store.annotations.merge([mark("a", "older", changed="2025-01-01T00:00:00.000+00:00")]) == (0, 0, 1)
    assert {kept.annotation.uid: kept.annotation.note for kept in store.annotations.all()} == {"a": "new", "b": "", "c": "old"}


@pytest.mark.parametrize(
    "change",
    [
        {"uid": ""},
        {"uid": 3},
        {"colour": "red"},
        {"is_bookmark": 1},
        {"anchor": {}},
        {"anchor": None},
        {"note": "\ud800"},
        {"source": 7},
        {"made": None},
    ],
)
def test_a_record_that_is_no_mark_is_refused(change: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_record({**as_record(mark("a")), **change})


def test_all_of_a_mark_goes_through_its_record() -> None:
    whole = mark("a", "note")._replace(is_bookmark=True, colour=MarkColour.GREEN)
    assert decoded(encoded(whole)) == whole
    assert from_record(json.loads(json.dumps(as_record(whole)))) == whole


def test_the_users_data_carry_the_marks(store: UserStore, tmp_path: Path) -> None:
    store.annotations.put(KeptAnnotation(mark("a", "mine")))
    store.export_json(tmp_path / "out.json")
    with contextlib.closing(UserStore(tmp_path / "other.sqlite")) as other:
        assert other.import_json(tmp_path / "out.json").refused == ()
        assert other.import_json(tmp_path / "out.json").refused == ()
        assert [kept.annotation for kept in other.annotations.all()] == [mark("a", "mine")]


UIDS = st.sampled_from(("a", "b", "c", "d"))
NOTES = st.sampled_from(("", "one", "two", "three"))


class Keeping(RuleBasedStateMachine):
    """A file of marks beside a dictionary: what the dictionary holds is what the file holds, whatever happens to the program."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.file = Path(self.folder.name) / "user.sqlite"
        self.store = UserStore(self.file)
        self.known: dict[str, str] = {}
        self.rows: dict[str, KeptAnnotation] = {}
        self.steps: list[tuple[str, str | None, str | None]] = []
        self.clock = 0

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()

    def _moment(self) -> str:
        self.clock += 1
        return f"2026-01-01T00:{self.clock // 60:02}:{self.clock % 60:02}.000+00:00"

    def _set(self, uid: str, note: str | None) -> None:
        if note is None:
            self.store.annotations.remove(self.rows[uid])
            self.known.pop(uid)
        else:
            value = mark(uid, note, words=f"words of {uid}", changed=self._moment())
            kept = self.rows.get(uid, KeptAnnotation(value))
            self.rows[uid] = self.store.annotations.put(kept._replace(annotation=value))
            self.known[uid] = note

    @rule(uid=UIDS, note=NOTES)
    def edit(self, uid: str, note: str) -> None:
        self.steps.append((uid, self.known.get(uid), note))
        self._set(uid, note)

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        uid = data.draw(st.sampled_from(sorted(self.known)))
        self.steps.append((uid, self.known[uid], None))
        self._set(uid, None)

    @precondition(lambda self: self.steps)
    @rule()
    def undo(self) -> None:
        uid, before, after = self.steps.pop()
        if self.known.get(uid) == after and (before is not None or after is not None):
            self._set(uid, before)

    @rule()
    def crash(self) -> None:
        """End without closing: the connection goes as it is, and the file is opened anew."""
        self.store._connection.close()
        self.store = UserStore(self.file)
        self.rows = {uid: kept for uid, kept in self.rows.items() if uid not in self.known}
        self.rows |= {kept.annotation.uid: kept for kept in self.store.annotations.all()}

    @rule(uid=UIDS, note=NOTES)
    def merge(self, uid: str, note: str) -> None:
        """Take in a colleague's mark, newer than all there are."""
        value = mark(uid, note, words=f"words of {uid}", changed=self._moment())
        self.store.annotations.merge([value])
        self.known[uid] = note
        self.steps.clear()
        self.rows |= {kept.annotation.uid: kept for kept in self.store.annotations.all()}

    @invariant()
    def the_file_holds_what_is_known(self) -> None:
        if hasattr(self, "store"):
            with contextlib.closing(sqlite3.connect(self.file)) as beside:
                found = Annotations(beside).all()
            assert {kept.annotation.uid: kept.annotation.note for kept in found} == self.known
            assert len({kept.id for kept in found}) == len(found)


Keeping.TestCase.settings = settings(max_examples=60, stateful_step_count=25)
test_keeping = Keeping.TestCase
