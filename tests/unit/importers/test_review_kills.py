"""Whenever the program ends while a report is made anew of a review, the report is whole: as it was or as it was decided."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from peelviewer.dataset.package import load_report
from peelviewer.dataset.signature import WORKING_LIST
from peelviewer.importers.revising import keep_source, make_anew
from peelviewer.importers.working_list import read_working_list, write_working_list
from peelviewer.paths import own_library
from peelviewer.store import own_reports
from tests.processes import started

from .invented import DOCUMENT, invented

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[3]
TIMES = 10
REPORT = "mistshire-2016-effectiveness-full"
SCRIPT = f"""
import sys
from peelviewer.dataset.shelf import folder_of, read_entry
from peelviewer.importers.review import Review
from peelviewer.importers.revising import open_imported
from peelviewer.paths import own_library
from peelviewer.ui.background.revision import put_anew

entry = read_entry(own_library(), {REPORT!r})
kept = open_imported(folder_of(entry)).kept
review = Review(kept.recognised)
print("begun", flush=True)
while True:
    review.set_grade(6, "good" if review.items[6].grade == "inadequate" else "inadequate")
    put_anew(entry, folder_of(entry), (kept.document, review.recognised()))
"""


def test_no_half_report_is_left(user_home: Path, tmp_path: Path) -> None:
    draft, folder = tmp_path / "draft", own_library() / "reports" / REPORT
    draft.mkdir()
    folder.parent.mkdir(parents=True)
    write_working_list(draft / WORKING_LIST, DOCUMENT, invented())
    (draft / "report.toml").write_text(f'id = "{REPORT}"\nimported = "2026-11-02"\n', encoding="utf-8")
    make_anew(draft, folder)
    source = tmp_path / DOCUMENT.name
    source.write_bytes(b"%PDF-")
    keep_source(source, folder)
    chance = random.Random(13)  # noqa: S311
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PEELVIEWER_HOME": str(user_home)}
    grades = set()
    for _ in range(TIMES):
        with started([sys.executable, "-c", SCRIPT], env=environment, stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            assert program.stdout.readline().strip() == b"begun"
            end = time.monotonic() + chance.uniform(0, 0.4)
            while time.monotonic() < end:
                assert program.poll() is None
        own_reports.finish_what_was_begun()
        assert sorted(path.name for path in folder.parent.iterdir()) == [REPORT]
        report, problems = load_report(folder)
        assert report is not None
        assert problems == ()
        kept = read_working_list(folder / WORKING_LIST)
        decided = kept.recognised.items[6].grade
        made = next(judgment.grade.value for judgment in report.judgments if judgment.question == "q1")
        assert kept.waiting or made == decided
        assert (folder / "source" / DOCUMENT.name).read_bytes() == b"%PDF-"
        grades.add(made)
    assert grades <= {"requires improvement", "good", "inadequate"}
