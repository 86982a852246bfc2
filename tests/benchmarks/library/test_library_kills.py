"""The program is killed a hundred times while it looks through a library and indexes it: what is kept is sound, and is gone on with.

Run with make bench. Asserted: no wrong hit, no damaged file. Printed: how much of what was done a kill takes.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from peelviewer.analysis.search.index import SearchIndex
from peelviewer.dataset.catalogue import Catalogue
from peelviewer.dataset.shelf import Root, Shelf
from peelviewer.model.library import Library
from tests.benchmarks.timing import used

from .libraries import catalogue_of, folder_of, library_of

KILLS = int(os.environ.get("PEELVIEWER_KILLS", "100"))
REPORTS, GONE_ON_WITH = 14, 430  # of so few, all texts are looked at for an answer
LONGEST = 2.5  # seconds until a kill
QUERIES = ("the", "police", "domestic abuse")

WORK = """
import sys
from pathlib import Path
from peelviewer.analysis.search import index
from peelviewer.dataset.catalogue import Catalogue
from peelviewer.dataset.package import tables_of
from peelviewer.dataset import scan
from peelviewer.dataset.shelf import Root, Shelf
from peelviewer.model.library import Library
index.BATCH = scan.KEEP_EVERY = 0.1
folder, home = Path(sys.argv[1]), Path(sys.argv[2])
print("begun", flush=True)
catalogue = Catalogue(home / "catalogue.sqlite3")
scan.scan([Root(folder, "given")], catalogue)
catalogue.close()
shelf = Shelf([Root(folder, "given")], home / "catalogue.sqlite3")
index.SearchIndex(home / "search.sqlite3").update(Library(shelf, **tables_of(folder)))
print("done", flush=True)
"""


def killed(folder: Path, home: Path, seconds: float) -> bool:
    """Have a process look through a library and index it, and kill it after some seconds; return whether it was done before."""
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", WORK, str(folder), str(home)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env=environment) as process:  # noqa: S603
        assert process.stdout is not None
        process.stdout.readline()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        return "done" in process.stdout.read()


def is_sound(file: Path) -> bool:
    connection = sqlite3.connect(file)
    try:
        return list(connection.execute("PRAGMA integrity_check")) == [("ok",)]
    finally:
        connection.close()


def hits(index: SearchIndex) -> set[tuple[object, ...]]:
    return {(hit.report, hit.node, hit.paragraph, hit.text) for query in QUERIES for hit in index.search(query, 100_000)}


def test_killed_while_it_indexes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, chance = folder_of(REPORTS), random.Random(18)  # noqa: S311
    whole, fresh = library_of(folder), SearchIndex(None)
    fresh.update(whole)
    expected, anew = hits(fresh), 0
    assert isinstance(whole.entries, Shelf)
    known = {entry.folder: entry for entry in whole.entries}
    for _ in range(KILLS):
        anew += killed(folder, tmp_path, chance.uniform(0.0, LONGEST))
        for file in tmp_path.glob("*.sqlite3"):
            assert is_sound(file), file
        catalogue = Catalogue(tmp_path / "catalogue.sqlite3")
        kept = catalogue.entries(folder)
        catalogue.close()
        assert all(known[name] == entry for name, entry in kept.items())
        index = SearchIndex(tmp_path / "search.sqlite3", Library(Shelf([Root(folder, "given")], tmp_path / "catalogue.sqlite3")))
        assert hits(index) <= expected
        is_whole = hits(index) == expected
        index.close()
        if is_whole:
            for file in tmp_path.glob("*.sqlite3*"):
                file.unlink()
    with capsys.disabled():
        print(f"\n{KILLS} kills, {anew} after all was indexed: every file sound, no wrong hit")


def test_gone_on_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folder_of(GONE_ON_WITH)
    library = library_of(folder)
    index = SearchIndex(tmp_path / "whole.sqlite3")
    whole = used(index.update, library) / 1000
    index.close()
    shutil.copyfile(catalogue_of(folder), tmp_path / "catalogue.sqlite3")
    killed(folder, tmp_path, whole / 2)
    index = SearchIndex(tmp_path / "search.sqlite3", library)
    done, of = index.progress()
    rest = used(index.update, library) / 1000
    index.close()
    with capsys.disabled():
        print(f"\n{of} reports take {whole:.1f} s of the processor; killed with {done} of them indexed, the rest took {rest:.1f} s")
