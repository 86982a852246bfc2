"""Every slide measured in the faces it is drawn in: nothing under 24 pixels, nothing clipped, nothing over anything else."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.compared.compare_numbers import compare_numbers
from peelviewer.analysis.grades import Grades, Measure
from peelviewer.decks import builder, slide_makers
from peelviewer.decks.base import BOTTOM, FRAMES, SOURCE_TOP, STANDARD, WIDE, Deck, Frame, Line, Slide
from peelviewer.decks.contents import Opening, Rows
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.decks.subjects.grades_slides import map_slide, table_slide, wheel_slide
from peelviewer.figures.grades.shown import Followed, GradesShown
from peelviewer.figures.grades.wheel import ring_name
from peelviewer.figures.scene import BadgeShape, Box, Circle, GradeCell, Scene, Stroke, TextRun
from peelviewer.figures.supplied import Supplied
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import measure
from tests.libraries import bundled, of_fixtures

LIBRARY = bundled()
REPORT = LIBRARY.reports[0]
MATERIAL = DeckSource(LIBRARY, REPORT)
SHIRES = of_fixtures("shires")
THREE = of_fixtures("three_forces")
CLEAR = 6.0  # pixels at least between what a slide shows and its foot


@pytest.fixture(autouse=True)
def faces(qtbot: QtBot) -> None:
    app.application()


def box(shape: TextRun | BadgeShape) -> tuple[float, float, float, float]:
    if isinstance(shape, BadgeShape):
        width = 2 * shape.padding + shape.shape + shape.gap + measure(shape.grade.label, shape.text, 600)
        return shape.x, shape.y, width, shape.height
    # a line's letters, without the air above and below them
    return shape.x, shape.y + shape.height * 0.14, shape.width, shape.height * 0.72


def assert_sound(scene: Scene, frame: Frame) -> None:
    marks = [shape for shape in scene.shapes if isinstance(shape, TextRun | BadgeShape)]
    for words in scene.words:
        assert words.size >= 24, words
        assert measure(words.text, words.size, words.weight, words.serif) <= words.width * 1.02 + 1, words
    for shape in marks:
        x, y, width, height = box(shape)
        assert frame.side - 1 <= x, shape
        assert x + width <= frame.width - frame.side + 1, shape
        assert y >= 0, shape
        assert y + height <= frame.height, shape
    for one, other in combinations(marks, 2):
        a, b = box(one), box(other)
        across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
        down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
        assert across <= 0.5 or down <= 0.5, (one, other)


def lowest(shape: object) -> float:
    """Return where a shape ends, of words where their letters do; 0 for what is as high as the slide."""
    if isinstance(shape, TextRun | BadgeShape):
        _, y, _, height = box(shape)
        return y + height
    if isinstance(shape, Box | GradeCell):
        return shape.y + shape.height if shape.height < BOTTOM else 0.0
    if isinstance(shape, Circle):
        return shape.y + shape.diameter / 2
    return max(y for _, y in shape.points) if isinstance(shape, Stroke) else 0.0


def assert_clear_of_foot(scene: Scene) -> None:
    """Check that words, badges, bars, marks and rules end above source and number."""
    foot = [words for words in scene.words if words.y >= SOURCE_TOP - 13]
    top = min((box(words)[1] for words in foot if not words.text.isdigit()), default=float(SOURCE_TOP))
    for shape in scene.shapes:
        if shape not in foot:
            assert lowest(shape) <= top - CLEAR, shape


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
@pytest.mark.parametrize("template", list(builder.BY_ID))
@pytest.mark.parametrize("library", [LIBRARY, SHIRES, THREE], ids=["bundled", "shires", "three forces"])
def test_every_slide_of_every_report(library: object, template: str, frame: Frame) -> None:
    for report in library.reports:  # type: ignore[attr-defined]
        pages = Pages(DeckSource(library, report), measure)  # type: ignore[arg-type]
        deck = builder.build(pages.material, template, shape=frame.name)
        for page in pages.of_deck(deck):
            assert_sound(pages.scene(page, frame), frame)
            if not any(isinstance(content, Opening) for content in page.contents):
                assert_clear_of_foot(pages.scene(page, frame))


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
@pytest.mark.parametrize("year", [2016, 2018, 2021, 2023])
@pytest.mark.parametrize("followed", [("norfolk", "suffolk"), ()], ids=["followed", "none"])
def test_rings_of_a_wheel_are_named_whole(year: int, followed: tuple[str, ...], frame: Frame) -> None:
    grades = Grades(LIBRARY)
    era = next(era for era in grades.eras if year in era.years)
    rings = tuple(measure for measure in grades.wholes_of("norfolk") if measure in era.measures and grades.asked(year, measure))
    shown = GradesShown(grades, rings[0], year, tuple(grades.forces), Followed(followed, "norfolk"))
    pages = Pages(MATERIAL, measure)
    for page in pages.of_slide(wheel_slide(shown, rings), frame):
        scene = pages.scene(page, frame)
        drawn = "".join("".join(words.text.split()) for words in scene.words)
        for ring in range(len(rings)):
            assert "".join(ring_name(shown, rings, ring).split()) in drawn, ring_name(shown, rings, ring)
        assert_sound(scene, frame)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_followed_forces_are_named_on_wheel_and_map_and_what_is_not_held_is_counted(frame: Frame) -> None:
    grades, followed = Grades(LIBRARY), ("essex", "devon-and-cornwall", "norfolk")
    crime = Measure("peel", "recording-data-about-crime")
    shown = GradesShown(grades, crime, 2023, tuple(grades.forces), Followed(followed, "norfolk"))
    rings = tuple(measure for measure in grades.wholes_of("norfolk") if measure.question and grades.asked(2023, measure))
    pages = Pages(MATERIAL, measure)
    (around,) = pages.of_slide(wheel_slide(shown, rings), frame)
    words = [run.text for run in pages.scene(around, frame).words]
    assert {"Essex", "D&C", "Norf"} <= set(words)
    (tiles,) = pages.of_slide(map_slide(shown), frame)
    scene = pages.scene(tiles, frame)
    drawn = " ".join(run.text for run in scene.words)
    for force in followed:
        assert LIBRARY.force_of(force).short_name in drawn
    assert "Not held" in drawn
    assert str(shown.counts()["not held"]) in drawn
    assert_sound(scene, frame)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_a_briefing_is_ten_pages_and_parts_nothing_from_its_headline(frame: Frame) -> None:
    pages = Pages(MATERIAL, measure).of_deck(builder.build(MATERIAL, shape=frame.name))
    assert len(pages) == 10
    assert all(page.part == 1 for page in pages)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_a_figure_of_few_rows_takes_one_page_and_no_page_is_half_empty(frame: Frame) -> None:
    pages = Pages(MATERIAL, measure)
    for page in pages.of_deck(builder.build(MATERIAL, "full", shape=frame.name)):
        if page.slide.kind == "figure":
            assert len(pages.of_slide(page.slide, frame)) == 1, page.title
        if page.slide.kind != "opening":
            words = (run for run in pages.scene(page, frame).words if run.text not in page.source)
            assert max(run.y + run.height for run in words if run.y < BOTTOM) > frame.height / 2, page.title


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_rows_of_four_forces_fill_their_page(frame: Frame) -> None:
    grades, forces = Grades(LIBRARY), ("norfolk", "suffolk", "essex", "kent")
    shown = GradesShown(grades, Measure("effectiveness"), 2016, tuple(map(LIBRARY.force_of, forces)), Followed(forces, "norfolk"))
    pages = Pages(MATERIAL, measure)
    (page,) = pages.of_slide(table_slide(shown), frame)
    scene = pages.scene(page, frame)
    assert max(spot.y + spot.height for spot in scene.spots) > 0.7 * frame.height
    assert_sound(scene, frame)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_slides_that_are_added_by_hand(frame: Frame) -> None:
    values = tuple((force.id, f"{index + 10}.1") for index, force in enumerate(LIBRARY.forces))
    supplied = {"fig-7": Supplied(values, "values of the Home Office.csv", "1 May 2026")}
    pages = Pages(DeckSource(LIBRARY, REPORT, supplied), measure)
    slides = [
        slide_makers.comparison(pages.material, "q2", "q3"), slide_makers.comparison(pages.material, "q1-summary", "q5"),
        slide_makers.compared(pages.material, REPORT.id, REPORT.id, compare_numbers(LIBRARY, REPORT, REPORT).rows),
        slide_makers.figure(pages.material, "fig-7"),
        *(slide_makers.grades(pages.material, force.id) for force in LIBRARY.forces),
        *(slide_makers.figure(pages.material, i) for i in REPORT.indicator_by_id),
        *(slide_makers.passage(pages.material, number) for number in list(pages.material.findings)[::7]),
    ]  # fmt: skip
    for slide in slides:
        for page in pages.of_slide(slide, frame):
            assert_sound(pages.scene(page._replace(number=88), frame), frame)


TEXT = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=900)


TITLE = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]), max_size=200)


@given(title=TITLE, lines=st.lists(TEXT, max_size=9), wide=st.booleans())
@settings(max_examples=60)
def test_whatever_is_typed_is_shown_whole(title: str, lines: list[str], wide: bool) -> None:
    frame = WIDE if wide else STANDARD
    typed = tuple(Line(" ".join(line.split()), "Concern" if n % 2 else "", "concern" if n % 2 else "") for n, line in enumerate(lines))
    slide = Slide("typed", "lines", " ".join(title.split()), typed)
    pages = Pages(MATERIAL, measure).of_slide(slide, frame)
    shown = "".join(row.text for page in pages for content in page.contents if isinstance(content, Rows) for row in content.rows)
    assert "".join(shown.split()) == "".join("".join(line.text for line in typed).split())
    for page in pages:
        scene = Pages(MATERIAL, measure).scene(page._replace(number=7), frame)
        drawn = "".join(words.text for words in scene.words)
        for content in page.contents:
            if isinstance(content, Rows):
                for row in content.rows:
                    assert "".join(row.text.split()) in "".join(drawn.split())
        assert all(words.size >= 24 for words in scene.words)
        assert all(words.y + words.height <= frame.height for words in scene.words)
        assert all(words.x + words.width <= frame.width for words in scene.words)


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_words_on_slides_have_the_contrast_of_the_badges_rule() -> None:
    theme = themes.load("presentation")
    ground = luminance(theme.colours["surface"])
    pages = Pages(MATERIAL, measure)
    deck = builder.build(MATERIAL, "full")
    colours = {words.colour for page in pages.of_deck(deck) for words in pages.scene(page, deck.frame).words}
    assert {"text", "muted", "accent", "reference", "strength", "concern"} <= colours
    for name in colours:
        ink, below = luminance(theme.colours[name]), luminance(theme.colours["on_selection"]) if name == "on_accent" else ground
        assert (max(ink, below) + 0.05) / (min(ink, below) + 0.05) >= 4.5, name


def test_reading_order_of_a_slide_is_title_content_source() -> None:
    pages = Pages(MATERIAL, measure)
    deck = Deck(REPORT.id, "D", (slide_makers.figure(MATERIAL, "fig-4"),))
    (page,) = pages.of_deck(deck)
    texts = [words.text for words in pages.scene(page, deck.frame).words]
    assert texts[0].startswith("One Norfolk crime in five")
    assert texts.index("Charged/Summoned") < texts.index("Not yet assigned an outcome") < len(texts) - 1
    assert texts[-1].startswith("Figure 4, pp. 19–21")
