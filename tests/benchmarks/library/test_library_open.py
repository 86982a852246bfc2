"""Opening reports of a large library, and what many of them weigh; printed as percentiles and megabytes, never asserted.

Run with make bench. Times are those of the processor, and memory is that of a process of its own.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from peelviewer import paths
from peelviewer.dataset.package import load_report
from peelviewer.dataset.shelf import Shelf, folder_of
from peelviewer.store.user_store import UserStore
from tests.benchmarks.timing import print_times, used
from tests.programs import Opener

from . import libraries
from .libraries import SIZES, library_of

OPENED = 200
"""Reports that are opened in turn."""
PAINTED = 40

IN_TURN = """
import sys
from pathlib import Path
from tests.benchmarks.library.libraries import library_of
from tests.benchmarks.timing import resident
from peelviewer.analysis.search.index import SearchIndex

library = library_of(Path(sys.argv[1]))
before = resident()
for entry in library.entries[:int(sys.argv[2])]:
    library.entries.open(entry)
opened = resident()
index = SearchIndex(Path(sys.argv[3]) if sys.argv[3:] else None, library)
for query in ("the", "police", "domestic abuse", "to OR of", "organised crime"):
    index.answer(query, 60)
    index.facets(query)
print(before, opened, resident())
"""


@pytest.mark.parametrize("size", SIZES)
def test_opening_a_report(size: int, capsys: pytest.CaptureFixture[str]) -> None:
    library = library_of(libraries.folder_of(size))
    shelf = library.entries
    assert isinstance(shelf, Shelf)
    chosen = random.Random(18).choices(shelf, k=OPENED)  # noqa: S311
    print_times(f"{size} reports: a report read", [used(shelf.read, entry) for entry in chosen], capsys)
    print_times(f"{size} reports: a report read and checked", [used(load_report, folder_of(entry)) for entry in chosen], capsys)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("size", SIZES)
def test_memory(size: int, capsys: pytest.CaptureFixture[str]) -> None:
    folder = libraries.folder_of(size)
    index = folder.with_name(f"{size}.search.sqlite3")
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", IN_TURN, str(folder), str(OPENED), *([str(index)] if index.exists() else [])]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True, cwd=root, env=environment)  # noqa: S603
    before, opened, searched = map(float, done.stdout.split())
    with capsys.disabled():
        print(f"\n{size} reports: {before:.0f} MB with the list, {opened:.0f} after {OPENED} were opened, {searched:.0f} after searches")


@pytest.mark.parametrize("size", SIZES)
def test_a_report_painted(size: int, open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    folder = libraries.folder_of(size)
    shutil.copyfile(libraries.catalogue_of(folder), paths.catalogue())
    program = open_program(store=UserStore(paths.user_database()), library=folder, size=(1280, 800))
    ids = [entry.id for entry in program.workspace.library.entries]
    assert len(ids) == size
    random.Random(18).shuffle(ids)  # noqa: S311

    def painted(report: str) -> None:
        program.workspace.open_report(report)
        program.window.repaint()

    times, before = [], program.workspace.place
    for report in ids[:PAINTED]:
        times.append(used(partial(painted, report)))
        if program.workspace.place is not before:
            program.workspace.close_place(before)
            before = program.workspace.place
    print_times(f"{size} reports: a report opened and painted", times * (2 if len(times) < 2 else 1), capsys)
