"""How search fares in libraries of 1 to 4,300 reports (PEELVIEWER_SIZES); printed, never asserted. Times are those of the processor.

Run with make bench. Libraries and their indexes stay in PEELVIEWER_LIBRARIES, where that names a folder: to make them takes minutes.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from peelviewer.analysis.search.filters import Filters
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.analysis.search.likeness import paragraph
from peelviewer.dataset.shelf import Shelf
from peelviewer.model.library import Library
from tests.benchmarks.generated import Generator
from tests.benchmarks.timing import print_times, used

from .libraries import SIZES, folder_of, library_of

ADDED = 20
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


@pytest.fixture(scope="module", params=SIZES)
def held(request: pytest.FixtureRequest) -> Iterator[Measured]:
    size = int(request.param)
    folder = folder_of(size)
    library = library_of(folder)
    shelf = library.entries
    assert isinstance(shelf, Shelf)
    reading = sum(used(shelf.read, entry) for entry in shelf[:20]) / min(20, size)
    file = folder.with_name(f"{size}.search.sqlite3")
    fresh, index = not file.exists(), SearchIndex(file)
    seconds = used(index.update, library) / 1000
    yield Measured(size, folder, library, index, file, seconds if fresh else 0.0, reading)
    index.close()


Printing = Callable[[str], None]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Printing:
    def printing(text: str) -> None:
        with capsys.disabled():
            print(f"\n{text}")

    return printing


def test_index(held: Measured, say: Printing, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = sum(file.stat().st_size for file in held.file.parent.glob(f"{held.file.name}*")) / 1e6
    if held.seconds:
        each = 1000 * held.seconds / held.size
        say(
            f"{held.size} reports: {held.size / held.seconds:.1f} reports a second indexed, {each:.0f} ms each, "
            f"{each / held.reading:.1f} times what reading one takes"
        )
    say(f"{held.size} reports: index and text {size:.1f} MB, {1000 * size / held.size:.0f} KB a report")
    other = tmp_path / "more"
    generator = Generator(other)
    for number in range(ADDED):
        generator.write(100_000 + held.size + number)
    shelf, more = held.library.entries, library_of(other).entries
    assert isinstance(shelf, Shelf)
    before, times, joining = tuple(shelf), [], []
    held.searching.update(held.library)
    for change in [*(more[:number] for number in range(1, ADDED + 1)), *(more[number:] for number in range(1, ADDED + 1))]:
        shelf.replace([*before, *change])
        times.append(used(partial(held.searching.update, held.library, seconds=60)))  # whose time is bounded joins no parts
        joining.append(used(held.searching.update, held.library))
    print_times(f"{held.size} reports: adding one until it is found (reading it takes {held.reading:.1f})", times[:ADDED], capsys)
    print_times(f"{held.size} reports: removing one", times[ADDED:], capsys)
    print_times(f"{held.size} reports: joining parts of the index thereafter", joining, capsys)


def test_queries(held: Measured, capsys: pytest.CaptureFixture[str]) -> None:
    def ask(query: str) -> object:
        return held.searching.answer(query, SHOWN)

    for name, queries in (("common words", COMMON), ("awkward queries", AWKWARD)):
        print_times(f"{held.size} reports: {name}", [used(ask, query) for _ in range(5) for query in queries], capsys)
    letters = [words[:length] for words in TYPED for length in range(1, len(words) + 1)]
    print_times(f"{held.size} reports: letter by letter", [used(ask, query) for query in letters], capsys)

    def ask_within(query: str, filters: Filters) -> object:
        return held.searching.answer(query, SHOWN, filters=filters)

    times = [used(ask_within, query, filters) for query in COMMON for filters in FILTERS]
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
    times = [used(held.searching.facets, query) for _ in range(3) for query in COMMON]
    print_times(f"{held.size} reports: facets", times, capsys)
    exact = [used(lambda query: held.searching.facets(query, exact=True), query) for query in COMMON]
    print_times(f"{held.size} reports: facets with all hits counted", exact, capsys)
