"""One force over the years: what is known of each year, and what is not claimed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.analysis.grades import Grades, Measure
from peelviewer.analysis.years.asks import LIKE, AskState, likeness, rows_of, state_of
from peelviewer.analysis.years.frame import COLUMNS, years_frame, years_matrix
from peelviewer.analysis.years.held import Ask, Where, YearReport, fullest, year_report
from peelviewer.analysis.years.rows import RowKind, Years, YearsRow, narrowed
from peelviewer.analysis.years.side_by_side import years_side_by_side
from peelviewer.dataset.package import load_library
from peelviewer.figures.scene import Stroke
from peelviewer.figures.years.scene import MARGIN, NAME, YEAR, described, years_scene
from peelviewer.model.library import Library
from peelviewer.model.pages import Pages
from tests.invented_years import BACKLOG, BACKLOG_AGAIN, FORCE, VISIBLE, report_id, years_library

CRIME = Measure("effectiveness", "crime")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return load_library(years_library(tmp_path_factory.mktemp("years") / "one")).library


@pytest.fixture(scope="module")
def years(library: Library) -> Years:
    read = [year_report(library, library.report(entry.id)) for entry in library.entries]
    return years_side_by_side(library, Grades(library), FORCE, read)


def row(years: Years, name: str, kind: RowKind | None = None) -> YearsRow:
    return next(each for each in years.rows if name in each.name and kind in (None, each.kind))


def words(each: YearsRow) -> list[str]:
    return [cell.words for cell in each.cells]


def test_years_are_those_of_reports_and_of_the_tables_and_part_where_the_scale_changes(years: Years) -> None:
    assert years.names == ("2014", "2015", "2016", "2017", "2021/22")
    assert years.parted == (False, False, False, True)


def test_a_changed_question_is_a_seam_and_no_line_crosses_it(years: Years) -> None:
    prevention = row(years, "Preventing", RowKind.GRADE)
    assert words(prevention) == ["Good", "Outstanding", "Good", "Requires improvement", "not asked"]
    assert prevention.seams == ("", "The question changed.", "", "")
    assert prevention.joined == (True, False, True, False)
    crime = row(years, "Investigating", RowKind.GRADE)
    assert crime.seams[:3] == ("", "", "") and crime.joined[:3] == (True, True, True)
    assert row(years, "as a whole").seams[1] == "The questions changed."


@pytest.mark.parametrize("kind", RowKind)
def test_no_line_is_drawn_where_there_is_a_seam_or_nothing_on_a_side(years: Years, kind: RowKind) -> None:
    for each in narrowed(years.rows, "", kind):
        for index, joined in enumerate(each.joined):
            if joined:
                assert not each.seams[index] and not years.parted[index]
                assert each.cells[index].stated and each.cells[index + 1].stated


def test_what_is_asked_came_back_is_new_or_is_not_asked_for_again_and_never_done(years: Years) -> None:
    assert words(row(years, "backlog")) == ["asked for", "not asked for again", "came back", "held in part", "no report"]
    assert words(row(years, "neighbourhood")) == ["not asked for", "new", "not asked for again", "held in part", "no report"]
    said = " ".join(sentence for each in years.rows for cell in each.cells for sentence in (*cell.said, cell.words))
    assert "Whether it was done is not said by that." in said
    assert "is done" not in said and "completed" not in said


def test_every_cell_that_states_something_leads_to_its_report_or_page(years: Years) -> None:
    stated = [cell for each in years.rows for cell in each.cells if cell.stated]
    assert stated and all(cell.places or cell.web for cell in stated)
    _, where = row(years, "backlog").cells[2].places[0]
    assert (where.report, where.node) == (report_id(2016), "afi-1")
    assert where.pages.first == 4


def test_values_stand_with_their_period_and_england_and_wales(years: Years) -> None:
    rate = row(years, "Recorded crime", RowKind.VALUE)
    assert [(cell.words, cell.small) for cell in rate.cells[:2]] == [
        ("60.1", "12 months to 30 June 2014"), ("58", "12 months to 30 June 2015"),
    ]  # fmt: skip
    assert words(rate)[3:] == ["held in part", "no report"]
    assert "England and Wales: 68.2." in rate.cells[0].said


def test_every_year_of_every_row_leaves_with_its_seams_and_sources(years: Years) -> None:
    frame = years_frame(years, years.rows)
    assert tuple(frame.columns) == COLUMNS
    assert len(frame) == len(years.rows) * len(years.years)
    changed = frame[frame["not_comparable_with_year_before"] == "The question changed."]
    assert set(changed["year"]) == {"2016"}
    assert "Northam 2016, p. 4" in set(frame["reports_and_pages"])
    assert {BACKLOG, BACKLOG_AGAIN} <= set(frame["asked_for"])
    assert "68.2" in set(frame["england_and_wales"])
    matrix = years_matrix(years, years.rows)
    assert list(matrix.columns) == ["topic", "name", "about", *years.names]
    assert list(matrix["2016"])[:2] == ["| Good", "| Good"]


def test_in_a_picture_no_line_crosses_a_seam_and_all_words_fit(library: Library, years: Years) -> None:
    scene = years_scene(years, years.rows, "Title", "Sources", lambda words, size, weight: 0.55 * size * len(words))
    seams = {stroke.points[0][0] for stroke in scene.shapes if isinstance(stroke, Stroke) and stroke.colour == "muted"}
    joins = [stroke.points for stroke in scene.shapes if isinstance(stroke, Stroke) and stroke.width == 2]
    changed = MARGIN + NAME + 2 * YEAR
    assert changed in seams
    assert joins
    prevention = next(words.y for words in scene.words if words.text == "Preventing crime")
    assert not [points for points in joins if points[0][0] < changed < points[1][0] and abs(points[0][1] - prevention) < 30]
    assert all(words.x >= 0 and words.x + words.width <= scene.width for words in scene.words)
    assert "2016 Good (not comparable with the year before)" in described(years, years.rows)


def test_rows_are_narrowed_by_kind_and_by_words(years: Years) -> None:
    assert {each.kind for each in narrowed(years.rows, "", RowKind.ASK)} == {RowKind.ASK}
    assert [each.name for each in narrowed(years.rows, "BACKLOG investigating", None)] == [BACKLOG_AGAIN]
    assert narrowed(years.rows, "nothing has this", None) == []


def test_of_two_editions_the_fuller_one_counts() -> None:
    digest, full = (held(2016, (), rank=rank, whole=True) for rank in (2, 1))
    assert fullest((digest, full)) == (full,)


# What is asked for in like words ---------------------------------------------------------------------------


def held(year: int, asks: tuple[str, ...], *, rank: int = 1, whole: bool = True, pillar: str = "effectiveness") -> YearReport:
    made = tuple(
        Ask(f"afi-{n}", year, Measure(pillar, "crime"), "Area for improvement", text, "", Where(f"r{year}", f"afi-{n}", Pages.one(n)))
        for n, text in enumerate(asks, 1)
    )
    return YearReport(f"r{year}", f"Report {year}", year, pillar, rank, whole, {}, {}, made, ())


def test_likeness_is_of_telling_words_and_not_of_who_should() -> None:
    assert likeness(BACKLOG, BACKLOG_AGAIN) >= LIKE > likeness(BACKLOG, VISIBLE)
    assert likeness("Northam Constabulary should improve calls", "Northam Constabulary should train detectives") == 0
    assert likeness("The force should", "The force should") == 0  # nothing is told by these words


@given(
    st.lists(
        st.sampled_from([BACKLOG, VISIBLE, "Train every detective before a rape case.", "Answer emergency calls quickly."]), unique=True
    )
)
def test_the_same_asks_of_two_years_come_together_whatever_their_order(texts: list[str]) -> None:
    rows = rows_of((held(2014, tuple(texts)), held(2015, tuple(reversed(texts)))))
    assert [[ask.text for ask in each.asks] for each in rows] == [[text, text] for text in texts]


def test_an_ask_is_in_one_row_and_a_row_has_one_ask_a_year() -> None:
    rows = rows_of((held(2014, (BACKLOG,)), held(2015, (BACKLOG, BACKLOG_AGAIN))))
    assert [len(each.asks) for each in rows] == [2, 1]
    assert rows[0].asks[1].text == BACKLOG


@pytest.mark.parametrize(
    ("later", "state"),
    [(held(2015, ()), AskState.NOT_AGAIN), (held(2015, (), whole=False), AskState.IN_PART), (None, AskState.NO_REPORT)],
)
def test_only_a_report_that_is_held_whole_says_that_something_is_not_asked_for_again(later: YearReport | None, state: AskState) -> None:
    reports = tuple(filter(None, (held(2014, (BACKLOG,)), later)))
    assert state_of(rows_of(reports)[0], 2015, reports) is state


@pytest.mark.parametrize(("whole", "state"), [(True, AskState.NEW), (False, AskState.ASKED)])
def test_only_after_a_report_that_is_held_whole_something_is_new(whole: bool, state: AskState) -> None:
    reports = (held(2014, (), whole=whole), held(2015, (BACKLOG,)))
    assert state_of(rows_of(reports)[0], 2015, reports) is state


def test_reports_on_single_pillars_do_not_tell_what_is_new_in_a_report_on_all() -> None:
    reports = (held(2014, ()), held(2021, (BACKLOG,), pillar="peel"))
    assert state_of(rows_of(reports)[0], 2021, reports) is AskState.ASKED
    assert state_of(rows_of(reports)[0], 2014, reports) is AskState.IN_PART
    back = (held(2018, (BACKLOG,)), held(2021, (), pillar="peel"))
    assert state_of(rows_of(back)[0], 2021, back) is AskState.NOT_AGAIN
