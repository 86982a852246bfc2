"""Whatever stands on pages, and in whatever order it was drawn: nothing is lost, nothing breaks, and the report is sound."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer.dataset.package import check_report_folder
from peelviewer.dataset.writing import write_report
from peelviewer.importers.assembling.assemble import assemble
from peelviewer.importers.assembling.ledger import ledger_of
from peelviewer.importers.layouts import LAYOUTS
from peelviewer.importers.naming import with_all_stated
from peelviewer.importers.stream import Document, ImportRefusal

from . import chance, invented
from .pages import OBLIQUE, Box, Mark, Picture, Sheet, Words, in_letters, in_words
from .reading import imported, known, read, recognised

pytestmark = pytest.mark.slow  # every report of every library, or hundreds of documents: not with each change

SEEDS = st.integers(0, 1 << 40)
"""What a case is made of: its dice are not hypothesis' own, which would take minutes to make a case of thousands of choices smaller."""


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def _dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311


def letters(text: str) -> Counter[str]:
    """Return how often each letter and digit stands in a text."""
    return Counter(letter for letter in text if letter.isalnum())


def held_once(document: Document) -> None:
    """Hold that every line is in one piece or among the furniture."""
    counts = Counter(number for piece in document.pieces for number in piece.lines)
    counts.update(document.furniture)
    assert counts == Counter(range(1, len(document.lines) + 1))


def sound(document: Document, layout: object, folder: Path) -> None:
    """Hold that a layout makes a report of a document that is written and read without problems."""
    understood = layout.recognise(document, *known())  # type: ignore[attr-defined]
    assert ledger_of(document, understood).holds
    report = assemble(document, with_all_stated(understood), "by-chance-full", "1.0", date(2026, 11, 27))
    if report.chapters:
        with tempfile.TemporaryDirectory(dir=folder) as place:
            write_report(report, Path(place))
            again, problems = check_report_folder(Path(place), None)
            assert again is not None and not problems, list(map(str, problems))


# Anything at all ---------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(SEEDS)
def test_any_page_is_read_or_refused(folder: Path, seed: int) -> None:
    try:
        document = read(chance.sheets(_dice(seed)), folder)
    except ImportRefusal as refusal:
        assert refusal.what and refusal.remedy
        return
    held_once(document)
    sound(document, max(LAYOUTS, key=lambda layout: layout.likelihood(document)), folder)


@settings(max_examples=60)
@given(SEEDS)
def test_any_document_becomes_a_sound_report_in_every_layout(folder: Path, seed: int) -> None:
    document = chance.document(_dice(seed))
    for layout in LAYOUTS:
        likely = layout.likelihood(document)
        assert 0 <= likely <= 1
        if likely:  # else it would never be taken
            sound(document, layout, folder)


PLACED = st.lists(
    st.tuples(
        st.integers(0, 24), st.integers(1, 39), st.text("abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789 (),.&", max_size=30),
        st.sampled_from((7.0, 9.0, 11.0, 14.0)),
    ),
    min_size=1, max_size=40, unique_by=lambda placed: placed[:2],
)  # fmt: skip


@settings(max_examples=150)
@given(PLACED)
def test_no_letter_is_lost_or_added(folder: Path, placed: list[tuple[int, int, str, float]]) -> None:
    marks = [Words(f"x{number} {text}", 20.0 + 23 * across, 20.0 * down, size) for number, (across, down, text, size) in enumerate(placed)]
    marks = [mark for mark in marks if mark.left + mark.width < 590]
    if not marks:
        return
    document = read([Sheet(tuple(marks))], folder)
    assert letters("".join(line.text for line in document.lines)) == letters("".join(mark.text for mark in marks))
    held_once(document)


# The same report in other orders -----------------------------------------------------------------------


def redrawn(sheet: Sheet, dice: random.Random) -> Sheet:
    """Return a page as another program may draw it: words in any order, whole, one by one or letter by letter; boxes first."""
    ground: list[Mark] = [mark for mark in sheet.marks if isinstance(mark, Box | Picture)]
    words: list[Mark] = []
    for mark in sheet.marks:
        if isinstance(mark, Words):
            ways = (lambda m: [m], in_words, in_letters)
            words += dice.choice(ways[:2] if mark.face == OBLIQUE else ways)(mark)  # leaning letters reach into the space after them
    dice.shuffle(words)
    return sheet._replace(marks=(*ground, *words))


@pytest.mark.parametrize("name", ["one_pillar", "integrated", "letter"])
@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_drawing_changes_nothing(folder: Path, name: str, seed: int) -> None:
    dice = _dice(seed)
    report = getattr(invented, name)()
    usual = recognised(read(report.sheets, folder))
    other = recognised(read([redrawn(sheet, dice) for sheet in report.sheets], folder))
    assert [(item.part, item.piece.text, item.piece.page, item.node, item.grade, item.value) for item in other.items] == [
        (item.part, item.piece.text, item.piece.page, item.node, item.grade, item.value) for item in usual.items
    ]
    assert other.identity == usual.identity


@pytest.mark.parametrize("gap", ["", "  ", "   "])
def test_spaces_that_are_missing_or_doubled_are_one(gap: str, tmp_path: Path) -> None:
    words = Words("Officers know what they do, and they do it in 11 or 112 ways.", 70, 100)
    drawn = in_words(words) if not gap else [words._replace(text=words.text.replace(" ", gap))]
    other = [Words(words.text, 70, 100)]
    assert [piece.text for piece in read([Sheet(tuple(drawn))], tmp_path).pieces] == [
        piece.text for piece in read([Sheet(tuple(other))], tmp_path).pieces
    ]


def test_the_same_file_gives_the_same_report(tmp_path: Path) -> None:
    sheets = invented.integrated().sheets
    (tmp_path / "first").mkdir()
    (tmp_path / "second").mkdir()
    assert imported(sheets, tmp_path / "first").report == imported(sheets, tmp_path / "second").report
