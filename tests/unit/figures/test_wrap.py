"""Text is broken in time that grows with it: words of any length, lines of any number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.decks.base import WIDE, Line, Slide
from peelviewer.decks.contents import Row, Rows
from peelviewer.decks.editing import LONGEST_LINE, MOST_LINES, retyped, takes_all
from peelviewer.decks.forms.rows import RowsForm
from peelviewer.decks.sheet import Sheet
from peelviewer.figures.scene import wrap


class Counted:
    """Letters are ten pixels wide; counts those that were measured."""

    def __init__(self) -> None:
        self.letters = 0

    def __call__(self, text: str, size: float = 0, weight: int = 0, serif: bool = False) -> float:
        self.letters += len(text)
        return 10.0 * len(text)


def measured(text: str, width: float = 500) -> int:
    counted = Counted()
    wrap(text, width, counted)
    return counted.letters


@pytest.mark.parametrize("unit", ["x", "word ", "x" * 400 + " ", "a " + "x" * 2000 + " "])
def test_what_is_measured_grows_with_the_text(unit: str) -> None:
    once, tenfold = measured(unit * (20_000 // len(unit))), measured(unit * (200_000 // len(unit)))
    assert tenfold <= 12 * once
    assert once < 40 * 20_000


@given(st.text("ab -", max_size=400), st.integers(1, 300))
def test_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = wrap(text, width, lambda part: 10.0 * len(part))
    assert all(10 * len(line) <= width or len(line) == 1 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_long_word_is_broken_at_the_edge() -> None:
    assert wrap("ab " + "x" * 12 + " cd", 50, lambda part: 10.0 * len(part)) == ["ab", "x" * 5, "x" * 5, "xx cd"]


def test_rows_of_any_number_are_divided_in_one_go() -> None:
    def letters(count: int) -> int:
        counted = Counted()
        sheet = Sheet(WIDE, counted)
        RowsForm.divide(Rows(tuple(Row("some words", label="1.1") for _ in range(count))), sheet, 500)
        return counted.letters

    assert letters(2000) <= 12 * letters(200)


def test_a_slide_takes_so_much_and_no_more() -> None:
    assert len(retyped((), "line\n" * 100_000)) == MOST_LINES
    assert len(retyped((), "x" * 100_000)[0].text) == LONGEST_LINE
    assert takes_all("line\n" * MOST_LINES)
    assert not takes_all("line\n" * (MOST_LINES + 1))
    assert not takes_all("x" * (LONGEST_LINE + 1))
    old = (Line("kept", "1.1", "strength"),)
    assert retyped(old, "kept\nnew")[0] == old[0]
    assert Slide("a", "lines", "t", retyped((), "x")).lines == (Line("x"),)
