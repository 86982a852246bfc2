"""What was said to be kept is there after the program was killed, whenever that was; what was not is gone as a whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from peelviewer.store.user_store import UserStore
from tests.processes import started

WRITER = """
import sys
from pathlib import Path
from peelviewer.improvements.from_reports import own_record
from peelviewer.improvements.ledger import Ledger
from peelviewer.store.user_store import UserStore

store, ledger = UserStore(Path(sys.argv[1])), Ledger()
record = own_record("Ours", ())
ledger.add([record])
for number in range(100_000):
    ledger.edit([record.uid], owner=f"Owner {number}", lead=f"Lead {number}")
    ledger.flush(store.improvements)
    print(number, flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 7, 40])
def test_what_was_kept_survives_a_kill(tmp_path: Path, count: int) -> None:
    file = tmp_path / "user.sqlite3"
    with started([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(count)][-1]
    store = UserStore(file)
    (record,) = store.improvements.all()
    kept = int(record.owner.removeprefix("Owner "))
    assert kept >= int(said) and record.lead == f"Lead {kept}"
    log = store.improvements.events(record.uid)
    assert log[-1].after in (f"Lead {kept}", f"Owner {kept}")
    assert len(log) == 1 + 2 * (kept + 1)
    store.close()
