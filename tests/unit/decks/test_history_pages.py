"""Grades of many years are divided into pages that each say something, and no grade is lost."""

from __future__ import annotations

from peelviewer.decks.base import FRAMES
from peelviewer.decks.contents import History, Year
from peelviewer.decks.forms.grades_drawn import heads
from peelviewer.decks.forms.history import LEFT_OUT, HistoryForm
from peelviewer.decks.sheet import Sheet
from peelviewer.model.grades import Grade

NAMES = ("2014", "2015", "2016", "2017", "2018/19", "2021/22", "2023-25")
MANY = tuple(str(2010 + n) for n in range(14))
WIDE = Grade.REQUIRES_IMPROVEMENT


def width(text: str, size: float, weight: int = 400, serif: bool = False) -> float:
    return len(text) * size * 0.55


def test_every_page_has_grades_and_all_are_there() -> None:
    questions = [Year(f"Question {n}", tuple(WIDE if n == year else None for year in range(len(MANY)))) for n in range(len(MANY))]
    content = History(MANY, tuple(questions), "No two of these years can be compared.")
    for frame in FRAMES:
        sheet = Sheet(frame, width)
        parts = HistoryForm.divide(content, sheet, 450.0)
        assert len(parts) > 1
        assert all(any(year.grades) for part in parts for year in part.years)
        assert all(LEFT_OUT in part.remark for part in parts)
        found = {
            (year.name, name)
            for part in parts
            for year in part.years
            for name, grade in zip(part.columns, year.grades, strict=True)
            if grade
        }
        assert found == {(f"Question {n}", name) for n, name in enumerate(MANY)}


def test_what_fits_in_one_page_is_left_whole() -> None:
    content = History(NAMES[:2], (Year("A", (WIDE, None)), Year("B", (None, None))))
    assert HistoryForm.divide(content, Sheet(FRAMES[0], width), 450.0) == [content]


def test_years_over_narrow_columns_are_named_without_their_century() -> None:
    names = ["2014", "2018/19", "2021/22", "2023-25"]
    sheet = Sheet(FRAMES[0], width)
    assert heads(names, sheet, 200.0) == names
    assert heads(names, sheet, 80.0) == ["2014", "18/19", "21/22", "23-25"]
