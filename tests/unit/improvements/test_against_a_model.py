"""Random edits, undo, crashes, restarts, another window and a colleague's list, beside a model that is simple enough to be right."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from peelviewer.exporters.improvements import write_improvements
from peelviewer.improvements.from_reports import own_record
from peelviewer.improvements.ledger import Ledger
from peelviewer.improvements.merging import preview, result
from peelviewer.improvements.reading import read_list
from peelviewer.model.improvements import Event, ForceStatus, Improvement
from peelviewer.store.user_store import UserStore

NAMES = st.sampled_from(("", "Control room", "Local policing", "=1+1", "Heddlu’r Gogledd"))
STATUSES = st.sampled_from(list(ForceStatus))
Fields = tuple[str, ForceStatus, bool]
State = dict[str, Fields]


def fields(record: Improvement) -> Fields:
    return record.owner, record.status, record.removed


class Improvements(RuleBasedStateMachine):
    """*now* is what the window shows, *before* and *undone* its steps, *kept* what is on the disk, *boards* what another window wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = UserStore(self.folder / "user.sqlite3")
        self.colleague = UserStore(self.folder / "colleague.sqlite3")
        self.ledger = Ledger()
        self.now: State = {}
        self.kept: State = {}
        self.before: list[State] = []
        self.undone: list[State] = []
        self.boards: dict[str, str] = {}

    def teardown(self) -> None:
        self.store.close()
        self.colleague.close()
        shutil.rmtree(self.folder)

    def step(self, changed: State) -> None:
        if changed != {uid: self.now[uid] for uid in changed if uid in self.now}:
            self.before.append(dict(self.now))
            self.undone.clear()
            self.now.update(changed)

    def uid(self, number: int) -> str:
        shown = [uid for uid, (_, _, removed) in self.now.items() if not removed]
        return shown[number % len(shown)]

    @property
    def has_some(self) -> bool:
        return any(not removed for _, _, removed in self.now.values())

    # Edits -------------------------------------------------------------------------------------------

    @rule(words=st.text(alphabet="abc äŵ=*[]", min_size=1, max_size=8))
    def add(self, words: str) -> None:
        record = own_record(words, self.ledger.records.values())
        self.ledger.add([record])
        self.step({record.uid: fields(record)})

    @precondition(lambda self: self.has_some)
    @rule(number=st.integers(0, 5), owner=NAMES, status=STATUSES)
    def edit(self, number: int, owner: str, status: ForceStatus) -> None:
        uid = self.uid(number)
        self.ledger.edit([uid], owner=owner, status=status)
        self.step({uid: (owner, status, False)})

    @precondition(lambda self: self.has_some)
    @rule(status=STATUSES)
    def edit_all(self, status: ForceStatus) -> None:
        uids = [record.uid for record in self.ledger.shown()]
        self.ledger.edit(uids, status=status)
        self.step({uid: (self.now[uid][0], status, False) for uid in uids})

    @precondition(lambda self: self.has_some)
    @rule(number=st.integers(0, 5), letters=st.lists(st.sampled_from("xyz"), min_size=1, max_size=4))
    def type_owner(self, number: int, letters: list[str]) -> None:
        uid = self.uid(number)
        for count in range(1, len(letters) + 1):
            self.ledger.type(uid, "owner", "".join(letters[:count]))
        self.ledger.settle()
        self.step({uid: ("".join(letters), *self.now[uid][1:])})

    @precondition(lambda self: self.has_some)
    @rule(number=st.integers(0, 5))
    def remove(self, number: int) -> None:
        uid = self.uid(number)
        self.ledger.remove([uid])
        self.step({uid: (*self.now[uid][:2], True)})

    @rule()
    def undo(self) -> None:
        _, left = self.ledger.undo()
        assert not left
        if self.before:
            state = self.before.pop()
            self.undone.append(dict(self.now))
            self.now = {uid: state.get(uid, (*held[:2], True)) for uid, held in self.now.items()}

    @rule()
    def redo(self) -> None:
        _, left = self.ledger.redo()
        assert not left
        if self.undone:
            self.before.append(dict(self.now))
            self.now = {**self.now, **self.undone.pop()}

    # Keeping -----------------------------------------------------------------------------------------

    @rule()
    def keep(self) -> None:
        assert self.ledger.flush(self.store.improvements) == []
        self.kept = dict(self.now)

    @rule()
    def crash(self) -> None:
        """Lose what is not on the disk, and begin again."""
        self.ledger = Ledger()
        self.ledger.load(self.store.improvements)
        self.now = dict(self.kept)
        self.before.clear()
        self.undone.clear()

    @rule()
    def reopen(self) -> None:
        self.keep()
        self.store.close()
        self.store = UserStore(self.folder / "user.sqlite3")
        self.crash()

    @precondition(lambda self: bool(self.kept))
    @rule(number=st.integers(0, 5), board=NAMES)
    def another_window(self, number: int, board: str) -> None:
        """Edit another field there: both stand, whatever is pending here."""
        uid = list(self.kept)[number % len(self.kept)]
        other = UserStore(self.folder / "user.sqlite3")
        there = Ledger()
        there.load(other.improvements)
        there.edit([uid], board=board)
        assert there.flush(other.improvements) == []
        other.close()
        self.boards[uid] = board

    @rule(suffix=st.sampled_from((".csv", ".xlsx")))
    def merge(self, suffix: str) -> None:
        """A colleague who changes nothing has after each list what is here, and the list brings nothing new back."""
        self.keep()
        self.ledger.load(self.store.improvements)
        path = self.folder / f"list{suffix}"
        shown, log = self.ledger.shown(), self.store.improvements.events()
        write_improvements(shown, [event for event in log if not self.now[event.improvement][2]], path, {})
        read = read_list(path)
        assert preview(read.rows, read.log, self.ledger.records, log, {}).is_empty
        there = Ledger()
        there.load(self.colleague.improvements)
        found = preview(read.rows, read.log, there.records, self.colleague.improvements.events(), {})
        assert (found.unknown, found.conflicts) == ((), ())
        there.replace(result(found, there.records), via="import")
        there.take_events(found.events)
        there.flush(self.colleague.improvements)
        held = {record.uid: record for record in there.shown()}
        for record in shown:
            assert (held[record.uid].owner, held[record.uid].status, held[record.uid].board) == (record.owner, record.status, record.board)

    # What holds --------------------------------------------------------------------------------------

    @invariant()
    def the_window_shows_what_was_done(self) -> None:
        assert {uid: fields(record) for uid, record in self.ledger.records.items()} == self.now

    @invariant()
    def the_disk_holds_what_was_kept(self) -> None:
        on_disk = {record.uid: record for record in self.store.improvements.all()}
        assert {uid: fields(record) for uid, record in on_disk.items()} == self.kept
        assert {uid: on_disk[uid].board for uid in self.boards} == self.boards

    @invariant()
    def the_log_only_grows(self) -> None:
        log: list[Event] = self.store.improvements.events()
        assert [event.number for event in log] == list(range(1, len(log) + 1))


TestImprovements = Improvements.TestCase
TestImprovements.settings = settings(max_examples=10, stateful_step_count=20, deadline=None)
