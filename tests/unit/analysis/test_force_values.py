"""Values by force from a user's file: taken whole, or every defect named with its line."""

from __future__ import annotations

import math
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.analysis.force_values import read_force_values
from peelviewer.model.numbers import is_number
from tests.libraries import bundled

LIBRARY = bundled()


def read(folder: Path, text: str, unit: str = "percent") -> tuple[dict[str, str], list[tuple[int, int, str]]]:
    file = folder / "values.csv"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    values, problems = read_force_values(LIBRARY, unit, file)
    return dict(values), [(p.line, p.column, p.what) for p in problems]


def test_names_ids_and_short_names_are_known(tmp_path: Path) -> None:
    text = "Force,Value\nNorfolk Constabulary,15.60\ndevon-and-cornwall,3\nAvon & Somerset,0\n\nMETROPOLITAN POLICE SERVICE,7.1\n"
    values, problems = read(tmp_path, text)
    assert not problems
    assert values == {"norfolk": "15.60", "devon-and-cornwall": "3", "avon-and-somerset": "0", "metropolitan": "7.1"}


@pytest.mark.parametrize(
    ("text", "unit", "line", "column", "what"),
    [
        ("force,value\nAtlantis,3\n", "percent", 2, 1, "no force “Atlantis”"),
        ("force,value\nKent,3\nkent,4\n", "percent", 3, 1, "stands twice, first on line 2"),
        ("force,value\nKent,many\n", "percent", 2, 6, "is not a number"),
        ("force,value\nKent,NaN\n", "percent", 2, 6, "is not a number"),
        ("force,value\nKent,100.1\n", "percent", 2, 6, "outside 0 to 100"),
        ("force,value\nKent,1e400\n", "per 1,000 population", 2, 6, "too long a number"),
        (f"force,value\nKent,{'9' * 400}\n", "per 1,000 population", 2, 6, "too long a number"),
        (f"force,value\nKent,0.{'1' * 16}\n", "percent", 2, 6, "too long a number"),
        ("force,value\nKent,0e999\n", "percent", 2, 6, "too long a number"),
        ("force,value\nKent,1_0\n", "percent", 2, 6, "is not a number"),
        ("force,value\nKent,１２\n", "percent", 2, 6, "is not a number"),
        ("force,value\nKent,-1\n", "per 1,000 population", 2, 6, "negative"),
        ("force,value\nKent\n", "percent", 2, 1, "one cell"),
        ("Kent,3\n", "percent", 1, 1, "header"),
        ("force,value\n", "percent", 0, 0, "no values"),
        ('force,value\n"Kent"x,3\n', "percent", 2, 1, "cannot be read"),
    ],
)
def test_defects_are_named(tmp_path: Path, text: str, unit: str, line: int, column: int, what: str) -> None:
    values, problems = read(tmp_path, text, unit)
    assert not values
    assert any((line, column) == place[:2] and what in place[2] for place in problems), problems


def test_change_may_be_negative_and_over_a_hundred(tmp_path: Path) -> None:
    values, problems = read(tmp_path, "force,value\nKent,-22\nEssex,140\n", "percent change")
    assert not problems
    assert values == {"kent": "-22", "essex": "140"}


def test_all_defects_at_once(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "force,value\nAtlantis,1\nKent,x\nEssex,101\n")
    assert [line for line, _, _ in problems] == [2, 3, 4]


@given(st.text(max_size=200))
def test_any_text_gives_values_or_problems_and_no_traceback(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    values, problems = read(tmp_path_factory.mktemp("values"), text.encode("utf-8", "ignore").decode(), "percent")
    assert bool(values) != bool(problems)


@given(st.from_regex(r"[+-]?[0-9]{0,20}(?:\.[0-9]{0,20})?(?:[eE][+-]?[0-9]{1,3})?", fullmatch=True) | st.text(max_size=20))
def test_a_number_is_finite_and_short(text: str) -> None:
    if is_number(text):
        assert Decimal(text).is_finite()
        assert math.isfinite(float(text))
        assert len(f"{Decimal(text):f}") < 50
