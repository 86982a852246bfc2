"""Years side by side as slides: few of them, with every grade, and with word of what is left out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from peelviewer.analysis.years.rows import RowKind
from peelviewer.dataset.package import load_library
from peelviewer.decks.base import BOTTOM, FRAMES, Frame, Slide
from peelviewer.decks.contents import History, Rows, Year
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds import contents_of
from peelviewer.decks.kinds.years import held_years
from peelviewer.decks.pages import Pages
from peelviewer.decks.said.speech import TO_HAND
from peelviewer.decks.subjects.years_slides import years_slides
from peelviewer.model.grades import Grade
from peelviewer.model.library import Library
from peelviewer.ui.look.drawing import measure
from tests.invented_years import BACKLOG_AGAIN, FORCE, VISIBLE, report_id, years_library
from tests.libraries import bundled


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return load_library(years_library(tmp_path_factory.mktemp("years") / "one")).library


def slides_of(library: Library, force: str, *kinds: RowKind) -> list[Slide]:
    rows = held_years(library, force).rows
    return years_slides(library, force, [row.key for row in rows if not kinds or row.kind in kinds])


def grid_of(library: Library, slide: Slide) -> History:
    grid = contents_of(slide, DeckSource(library, library.report(report_id(2016))))[0]
    assert isinstance(grid, History)
    return grid


def row_of(grid: History, name: str) -> Year:
    return next(row for row in grid.years if row.name == name)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_all_years_of_a_force_are_a_few_pages_with_every_grade(frame: Frame, qapp: QApplication) -> None:
    library = bundled()
    pages = Pages(DeckSource(library, library.report("norfolk-2016-effectiveness")), measure)
    shown = [page for slide in slides_of(library, "norfolk") for page in pages.of_slide(slide, frame)]
    assert len(shown) <= 7
    found = sum(
        grade is not None
        for page in shown
        for grid in page.contents
        if isinstance(grid, History)
        for row in grid.years
        for grade in row.grades
    )
    rows = [row for row in held_years(library, "norfolk").rows if row.kind is RowKind.GRADE]
    assert found == sum(cell.grade is not None for row in rows for cell in row.cells)
    for page in shown:
        scene = pages.scene(page, frame)
        assert max(spot.y + spot.height for spot in scene.spots) <= BOTTOM
        assert min(spot.y for spot in scene.spots) < BOTTOM / 2 < max(spot.y + spot.height for spot in scene.spots)
        assert all(run.x >= 0 and run.x + run.width <= frame.width for run in scene.words)
        assert min(run.size for run in scene.words) >= 24


def test_values_of_one_year_are_left_out_beside_others_and_counted(qapp: QApplication) -> None:
    library = bundled()
    values = [row for row in held_years(library, "norfolk").rows if row.kind is RowKind.VALUE]
    last = slides_of(library, "norfolk")[-1]
    assert f"{len(values)} measures have a value of one year only and are left out." in last.source
    assert all(row.name in last.notes for row in values)
    (alone,) = slides_of(library, "norfolk", RowKind.VALUE)
    assert "left out" not in alone.source
    assert sum(subject.startswith("row:") for subject in alone.subjects) == len(values)


def test_lines_join_years_that_can_be_compared_and_part_others(library: Library) -> None:
    (slide,) = slides_of(library, FORCE, RowKind.GRADE)
    assert slide.title == "Northam: published grades, 2014 to 2021/22"
    grid = grid_of(library, slide)
    prevention = row_of(grid, "Preventing crime (Effectiveness)")
    assert prevention.grades[:4] == (Grade.GOOD, Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT)
    assert (prevention.joined[:3], prevention.seams[:3]) == ((True, False, True), (False, True, False))
    assert grid.remark == "Only years that a line joins can be compared."
    said, evidence = slide.notes.split(TO_HAND)
    assert "These are the grades that Northam Constabulary was given over the years." in said
    assert "judged requires" not in said
    assert "Preventing crime 2014 to 2015 and 2016 to 2017" in evidence
    assert "The question changed. (Preventing crime" in evidence


def test_what_was_asked_for_is_counted_and_what_came_back_named(library: Library) -> None:
    (slide,) = slides_of(library, FORCE, RowKind.ASK)
    grid = grid_of(library, slide)
    assert grid.columns == ("2014", "2015", "2016")
    assert row_of(grid, "Investigating crime").words == ("1", "none", "1")
    assert row_of(grid, "Preventing crime").words == ("none", "1", "none")
    named = contents_of(slide, DeckSource(library, library.report(report_id(2016))))[1]
    assert isinstance(named, Rows)
    assert any("2014: asked for; 2015: not asked for again; 2016: came back" in row.text for row in named.rows)
    said, evidence = slide.notes.split(TO_HAND)
    assert "one in 2014, one in 2015 and one in 2016" in said
    assert "came back in 2016" in said
    assert BACKLOG_AGAIN in evidence
    assert VISIBLE in evidence


def test_values_of_several_years_stand_side_by_side_as_printed(library: Library) -> None:
    slides = slides_of(library, FORCE, RowKind.GRADE, RowKind.VALUE)
    assert [slide.title for slide in slides][-1] == "Northam: values side by side, 2014 to 2016"
    assert "left out" not in slides[-1].source
    rate = row_of(grid_of(library, slides[-1]), "Recorded crime, per 1,000 population")
    assert rate.words == ("60.1", "58", "55.5")
    assert "Recorded crime stood at 60.1 per 1,000 population in the report of 2014 and at 55.5 in that of 2016." in slides[-1].notes
