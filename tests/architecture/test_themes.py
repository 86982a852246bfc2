"""Themes keep their promises: contrast after WCAG 2, grades told apart with any colour vision."""

from __future__ import annotations

import math
import tomllib
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

THEMES = Path(__file__).parents[2] / "resources" / "themes"
NAMES = ("light", "dark", "presentation")
SURFACES = ("chrome", "surface", "raised")
MARKS = ("yellow", "green", "blue", "pink")
GRADES = ("outstanding", "good", "adequate", "requires-improvement", "inadequate")
WORDS = [
    *((meaning, ground) for meaning in ("text", "muted", "accent") for ground in (*SURFACES, "selection")),
    ("text", "highlight"),
    *((meaning, f"mark_{colour}") for meaning in ("text", "accent") for colour in MARKS),
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("concern", "surface"),
    ("strength", "surface"),
    ("reference", "surface"),
]
SMALLEST_DISTANCE = 14.0

Triple = tuple[float, float, float]
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
VISION: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
SRGB_TO_XYZ: tuple[Triple, Triple, Triple] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
D65: Triple = (0.95047, 1.0, 1.08883)


def theme(name: str) -> dict[str, Any]:
    with (THEMES / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def linear(colour: str) -> Triple:
    """Return linear RGB from 0 to 1 of #RRGGBB."""
    channels = (int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return red, green, blue


def product(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2, from 1 to 21."""
    dim, bright = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (linear(one), linear(other)))
    return (bright + 0.05) / (dim + 0.05)


def lab(rgb: Triple) -> Triple:
    """Return CIE L*a*b* (D65) of linear RGB."""
    clipped = tuple(min(1.0, max(0.0, c)) for c in rgb)
    xyz = product(SRGB_TO_XYZ, (clipped[0], clipped[1], clipped[2]))
    ratios = (value / white for value, white in zip(xyz, D65, strict=True))
    x, y, z = (t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29 for t in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, vision: str) -> float:
    """Return the CIE76 distance of two colours as seen with a kind of colour vision."""
    a, b = (lab(product(VISION[vision], linear(colour))) for colour in (one, other))
    return math.dist(a, b)


@pytest.mark.parametrize("name", NAMES)
def test_theme_says_what_it_is(name: str) -> None:
    meta = theme(name)["meta"]
    assert meta["name"]
    assert meta["dark"] is (name == "dark")


def test_themes_name_the_same_colours() -> None:
    light, dark = theme("light"), theme("dark")
    assert list(light["colours"]) == list(dark["colours"])
    assert list(light["grades"]) == list(dark["grades"]) == [*GRADES, "ungraded"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("meaning", "ground"), WORDS)
def test_words_are_readable(name: str, meaning: str, ground: str) -> None:
    colours = theme(name)["colours"]
    assert contrast(colours[meaning], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("grade", [*GRADES, "ungraded"])
def test_grade_words_are_readable(name: str, grade: str) -> None:
    colours, badge = theme(name)["colours"], theme(name)["grades"][grade]
    ground = colours["surface"] if badge["fill"] == "none" else badge["fill"]
    assert contrast(badge["text"], ground) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("grade", [*GRADES, "ungraded"])
def test_grade_marks_stand_out(name: str, grade: str) -> None:
    colours, badge = theme(name)["colours"], theme(name)["grades"][grade]
    assert contrast(badge["edge"], colours["surface"]) >= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("meaning", ["accent", "reference", "focus", "concern", "strength", *(f"mark_{colour}_line" for colour in MARKS)])
def test_marks_stand_out(name: str, meaning: str) -> None:
    colours = theme(name)["colours"]
    assert contrast(colours[meaning], colours["surface"]) >= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("vision", VISION)
def test_grades_are_told_apart(name: str, vision: str) -> None:
    fills = {grade: theme(name)["grades"][grade]["fill"] for grade in GRADES}
    distances = {pair: distance(fills[pair[0]], fills[pair[1]], vision) for pair in combinations(GRADES, 2)}
    closest = min(distances, key=lambda pair: distances[pair])
    assert distances[closest] > SMALLEST_DISTANCE, closest


@pytest.mark.parametrize(
    ("name", "vision", "published"),
    [("light", "normal", 25.7), ("light", "tritan", 23.0), ("dark", "deutan", 14.9), ("dark", "protan", 17.1)],
)
def test_distances_are_those_of_the_design(name: str, vision: str, published: float) -> None:
    fills = [theme(name)["grades"][grade]["fill"] for grade in GRADES]
    assert min(distance(a, b, vision) for a, b in combinations(fills, 2)) == pytest.approx(published, abs=0.1)


def test_contrast_of_black_and_white_is_known() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
