"""How search fares in libraries of 1, 43 and 430 reports, and of 4,300 with PEELVIEWER_REPORTS=4300; printed, never asserted.

Run with make bench. Generated libraries stay in PEELVIEWER_LIBRARIES, where that names a folder: to write them takes minutes too.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from peelviewer.analysis.search.filters import Filters
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.analysis.search.likeness import paragraph
from peelviewer.dataset.package import tables_of
from peelviewer.dataset.shelf import Root, Shelf, folders, read_entry
from peelviewer.model.library import Library

from .generated import Generator, generate
from .timing import measured, print_times, used

SIZES = (1, 43, 430, *(int(size) for size in os.environ.get("PEELVIEWER_REPORTS", "").split()))
PARAGRAPHS = 60  # that others are looked for which are like them
SHOWN = 60  # hits that the list below the field shows
COMMON = ("the", "police", "force", "crime", "of", "to", "officers", "victims", "and", "in", "domestic abuse", "organised crime")
AWKWARD = (
    *(
        "the force of",
        '"of the"',
        "to OR of",
        "crime NEAR police",
        '"the force has"',
        "a e i o u",
        "the -police",
        "police officers victims crime",
    ),
    *("s", "zz", "-the", "figure 4", "53.6", "nonsense xyzzy", "tŷ", '"police officers" NEAR crime -victims'),
)
TYPED = ("clare's law", "domestic abuse arrest", "organised crime groups", "88.1 percent", "Great Yarmouth", "the police force", "wardham")
FILTERS = (Filters(force="suffolk"), Filters(force="suffolk", kind="improvement"), Filters(year=2014), Filters(grade="good"))


class Measured(NamedTuple):
    """A library of some size with its index."""

    size: int
    folder: Path
    library: Library
    searching: SearchIndex
    file: Path
    seconds: float
    """Of building the index: 0 where it was there."""
    reading: float
    """Milliseconds that it takes to read one report, to compare with."""


def library_of(folder: Path) -> Library:
    shelf = Shelf((Root(folder),), None)
    shelf.replace(read_entry(folder, name) for name in folders(folder) or ())
    return Library(shelf, **tables_of(folder))


@pytest.fixture(scope="module", params=SIZES)
def held(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Measured]:
    size = int(request.param)
    kept = os.environ.get("PEELVIEWER_LIBRARIES")
    folder = (Path(kept) if kept else tmp_path_factory.mktemp("libraries")) / str(size)
    generate(folder, size)
    library = library_of(folder)
    shelf = library.entries
    assert isinstance(shelf, Shelf)
    reading = sum(measured(shelf.read, entry) for entry in shelf[:20]) / min(20, size)
    file = folder / "search.sqlite3"
    fresh, index = not file.exists(), SearchIndex(file)
    start = time.perf_counter()
    index.update(library)
    yield Measured(size, folder, library, index, file, time.perf_counter() - start if fresh else 0.0, reading)
    index.close()


Printing = Callable[[str], None]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Printing:
    def printing(text: str) -> None:
        with capsys.disabled():
            print(f"\n{text}")

    return printing


def test_index(held: Measured, say: Printing, tmp_path: Path) -> None:
    size = sum(file.stat().st_size for file in held.folder.glob("search.sqlite3*")) / 1e6
    if held.seconds:
        each = 1000 * held.seconds / held.size
        say(
            f"{held.size} reports: {held.size / held.seconds:.1f} reports a second indexed, {each:.0f} ms each, "
            f"{each / held.reading:.1f} times what reading one takes"
        )
    say(f"{held.size} reports: index and text {size:.1f} MB, {1000 * size / held.size:.0f} KB a report")
    other = tmp_path / "one more"
    Generator(other).write(100_000 + held.size)
    shelf, one = held.library.entries, library_of(other).entries
    assert isinstance(shelf, Shelf)
    assert isinstance(one, Shelf)
    before = tuple(shelf)
    shelf.replace([*before, *one])
    added = measured(held.searching.update, held.library)
    shelf.replace(before)
    removed = measured(held.searching.update, held.library)
    say(f"{held.size} reports: adding one {added:.0f} ms ({added / held.reading:.1f} readings), removing it {removed:.0f} ms")


def test_queries(held: Measured, capsys: pytest.CaptureFixture[str]) -> None:
    def ask(query: str) -> object:
        return held.searching.answer(query, SHOWN)

    for name, queries in (("common words", COMMON), ("awkward queries", AWKWARD)):
        print_times(f"{held.size} reports: {name}", [measured(ask, query) for _ in range(5) for query in queries], capsys)
    letters = [words[:length] for words in TYPED for length in range(1, len(words) + 1)]
    print_times(f"{held.size} reports: letter by letter", [measured(ask, query) for query in letters], capsys)

    def ask_within(query: str, filters: Filters) -> object:
        return held.searching.answer(query, SHOWN, filters=filters)

    times = [measured(ask_within, query, filters) for query in COMMON for filters in FILTERS]
    print_times(f"{held.size} reports: narrowed", times, capsys)


def test_findings_like_one(held: Measured, capsys: pytest.CaptureFixture[str]) -> None:
    dice = random.Random(1)  # noqa: S311
    questions = []
    for report_id in dice.sample(sorted(held.library.by_id), min(PARAGRAPHS, held.size)):
        report = held.library.report(report_id)
        findings = [finding for chapter in report.chapters for finding in chapter.findings()]
        questions += [
            paragraph(held.library, report, finding)
            for finding in dice.sample(findings, min(len(findings), max(1, PARAGRAPHS // held.size)))
        ]
    print_times(
        f"{held.size} reports: findings like one (processor)", [used(held.searching.like, question) for question in questions], capsys
    )


def test_facets(held: Measured, capsys: pytest.CaptureFixture[str]) -> None:
    times = [measured(held.searching.facets, query) for _ in range(3) for query in COMMON]
    print_times(f"{held.size} reports: facets", times, capsys)
    exact = [measured(lambda query: held.searching.facets(query, exact=True), query) for query in COMMON]
    print_times(f"{held.size} reports: facets with all hits counted", exact, capsys)
