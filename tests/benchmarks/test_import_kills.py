"""The program is killed a hundred times while it imports: whole reports or none, and no process that goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.unit.importers.kills import killed
from tests.unit.importers.small_pdfs import PROSE, pdf, written

TIMES = 100


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_a_hundred_kills_leave_nothing_half_made(tmp_path: Path, user_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "three hundred pages.pdf"
    file.write_bytes(pdf([written((f"Page {number} of a report.", *PROSE)) for number in range(1, 301)]))
    kills, reports = killed(file, user_home, TIMES)
    with capsys.disabled():
        print(f"\nkilled {kills} times of {TIMES}: {reports} reports, all of them whole")
    assert 0 < kills <= TIMES
