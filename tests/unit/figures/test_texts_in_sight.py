"""Two texts drawn beside each other: every word stays in its column, and only differing words are marked."""

from __future__ import annotations

from peelviewer.figures.scene import Box, TextRun
from peelviewer.figures.texts_in_sight import GAP, MARGIN, WIDTH, Told, described, drawn

NAMES = ("Left report", "Right report")


def fonts(text: str, size: float, weight: int, serif: bool = False) -> float:
    return len(text) * size * 0.5


def test_words_stay_in_their_columns_however_long_they_are() -> None:
    address = "https://example.org/" + "page" * 60
    scene = drawn(([Told(f"See {address} for more")], [Told("Nothing")]), NAMES, "Source.", fonts)
    middle = WIDTH / 2
    left = [run for run in scene.words if run.x < middle - GAP / 2 and run.text != "Source."]
    assert all(run.x + run.width <= middle for run in left)
    assert "".join(run.text for run in left if run.text not in NAMES).replace(" ", "") == f"See{address}formore"
    assert max(run.x + run.width for run in scene.words) <= WIDTH - MARGIN


def test_only_marked_words_have_a_ground() -> None:
    told = Told("one two three four", "≈", ((4, 7), (14, 18)))
    scene = drawn(([told], [Told("one")]), NAMES, "Source.", fonts)
    grounds = [shape for shape in scene.shapes if isinstance(shape, Box) and shape.colour == "highlight"]
    (line,) = (shape for shape in scene.shapes if isinstance(shape, TextRun) and shape.text == told.text)
    assert [round(box.x - line.x) for box in grounds] == [round(fonts("one ", 14, 400)), round(fonts("one two three ", 14, 400))]
    assert "≈ has a counterpart in other words, which are underlined." in " ".join(run.text for run in scene.words)


def test_paragraphs_have_their_numbers_to_be_cited_by() -> None:
    sides = ([Told("First", number="2.3"), Told("Second", number="2.14")], [Told("Other", number="1.1"), Told("a bullet")])
    scene = drawn(sides, NAMES, "Source.", fonts)
    runs = {run.text: run for run in scene.words}
    for number, words in (("2.3", "First"), ("2.14", "Second"), ("1.1", "Other")):
        assert runs[number].x + runs[number].width <= runs[words].x
        assert runs[words].y < runs[number].y + runs[number].height / 2 < runs[words].y + runs[words].height
    assert min(run.x for run in scene.words) >= MARGIN
    assert described(sides, NAMES) == "Left report: 2.3 First 2.14 Second Right report: 1.1 Other a bullet"


def test_headings_say_whether_they_are_matched_and_all_is_told_in_words() -> None:
    sides = ([Told("Alone", is_heading=True)], [Told("Answered", is_heading=True, matched=True), Told("Its text")])
    scene = drawn(sides, NAMES, "Source.", fonts)
    assert [run.text for run in scene.words].count("no counterpart") == 1
    assert described(sides, NAMES) == "Left report: Alone Right report: Answered Its text"
