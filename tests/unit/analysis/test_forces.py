"""Forces side by side: one measure stands once, in one period a row, from the fullest edition, and nothing is made up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from peelviewer.analysis.forces.frame import COLUMNS, forces_frame
from peelviewer.analysis.forces.side_by_side import (
    DIFFERENCE,
    MOST_FORCES,
    NAME,
    REFERENCE,
    ForcesRow,
    measures_of,
    narrowed,
    ordered,
    side_by_side,
)
from peelviewer.analysis.forces.statements import Statement, agree, statements_of, years_of
from peelviewer.dataset.package import load_library
from peelviewer.decks.contents import Chart
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds import contents_of
from peelviewer.decks.said.speech import TO_HAND
from peelviewer.decks.subjects.forces_slide import forces_slide
from peelviewer.figures.forces import forces_figure
from peelviewer.figures.layout import standalone_chart
from peelviewer.model.library import Library
from peelviewer.model.report import Observation, Report
from peelviewer.model.review import ReviewItem, ReviewKind
from peelviewer.qtmodels.forces_table import small
from tests.invented_forces import YEAR, forces_library, report_id
from tests.libraries import bundled, of_fixtures

FORCES = ("northam", "eastby", "southwick", "westcombe", "midford")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    loaded = load_library(forces_library(tmp_path_factory.mktemp("forces") / "five"))
    assert not loaded.problems
    return loaded.library


def stated(library: Library) -> list[Statement]:
    return [statement for report in library.reports for statement in statements_of(library, report)]


def value(row: ForcesRow, force: int) -> str:
    found = row.cells[force].stated
    return found.value if found else ""


@pytest.mark.parametrize(("one", "other", "same"), [
    ("54", "53.6", True), ("68", "68.2", True), ("54", "54", True), ("54", "53.4", False), ("20.1", "20.2", False), ("9.2", "-9.2", False),
    ("0.5", "0.45", True), ("53", "53.5", True),
])  # fmt: skip
def test_a_number_agrees_with_its_rounding_alone(one: str, other: str, same: bool) -> None:
    assert agree(Decimal(one), Decimal(other)) is agree(Decimal(other), Decimal(one)) is same


def test_54_and_53_6_are_one_measure_of_the_bundled_report() -> None:
    rows = side_by_side(measures_of(stated(bundled()), 2016), ["norfolk"])
    crime = [row for row in rows if row.name == "Recorded crime (excluding fraud)"]
    assert [(value(row, 0), [other.value for other in row.cells[0].others]) for row in crime] == [("54", ["53.6"])]
    assert [other.value for other in crime[0].reference.others] == ["68.2"]
    pairs = [(value(row, 0), row.reference.stated.value) for row in rows if row.cells[0].stated and row.reference.stated]
    assert pairs.count(("20.1", "12.1")) == pairs.count(("38.0", "47.4")) == pairs.count(("36", "46")) == 1
    assert pairs.count(("+9.2", "-3.4")) == 1


def test_every_published_value_of_a_force_is_in_one_row_or_its_others() -> None:
    library = bundled()
    report = library.report("norfolk-2016-effectiveness")
    printed = {(o.subject, o.value) for o in report.observations if o.area == "norfolk" and o.value}
    rows = side_by_side(measures_of(stated(library), 2016), ["norfolk"])
    held = {s for row in rows for cell in row.cells for s in (cell.stated, *cell.others) if s}
    assert {each.value for each in held} == {text for _, text in printed}
    assert all((each.subject, each.value) in printed for each in held)


def test_periods_stand_inside_the_row_and_are_never_mixed(library: Library) -> None:
    row = next(row for row in side_by_side(measures_of(stated(library), YEAR), FORCES) if row.name == "Measure 3")
    assert row.period == "12 months to 30 June 2016"
    for cell in row.cells:
        assert cell.stated is not None
        assert cell.stated.period == row.period
        assert [other.period for other in cell.others] == ["12 months to 30 June 2015"]


def test_what_a_force_does_not_state_is_not_given(library: Library) -> None:
    row = next(row for row in side_by_side(measures_of(stated(library), YEAR), FORCES) if row.name == "Measure 2")
    assert [bool(cell.stated) for cell in row.cells] == [True, True, True, True, False]


def test_years_and_scales_stay_apart() -> None:
    library = of_fixtures("three_forces")
    statements = stated(library)
    assert years_of(statements) == [2021, 2018, 2014]
    forces = ["northshire", "isle-of-marrow", "west-haven"]
    for year in years_of(statements):
        for row in side_by_side(measures_of(statements, year), forces):
            assert len([cell for cell in row.cells if cell.stated]) == 1  # each was inspected in another year


def test_of_two_editions_the_fuller_is_the_source(library: Library) -> None:
    report = library.report(report_id("Northam"))
    full = report._replace(id="northam-full", edition="full")
    statements = [*statements_of(library, report), *statements_of(library, type(report)(*full))]
    rows = side_by_side(measures_of(statements, YEAR), ["northam"])
    assert len(rows) == len(side_by_side(measures_of(statements_of(library, report), YEAR), ["northam"]))
    for row in rows:
        cell = row.cells[0]
        assert cell.stated is not None
        assert cell.stated.report == "northam-full"
        assert len({(other.value, other.period) for other in (cell.stated, *cell.others)}) == 1 + len(cell.others)


def as_published(digest: Report) -> Report:
    """Return the indicators of a digest as an import has them: each label with its unit and period, few periods, no caveats, no figures."""
    labels = {
        "indicator-calls-for-assistance": "Calls for assistance per 1,000 population 12 months to 30 June 2016",
        "indicator-charged": "Charged/summonsed",
        "indicator-victim-does-not-support": "Evidential difficulties: suspect identified but victim does not support action",
    }
    indicators = [
        each._replace(id=f"printed-{each.id}", title=labels[each.id], caveats=()) for each in digest.indicators if each.id in labels
    ]
    rows = [row._replace(subject=f"printed-{row.subject}") for row in digest.observations if row.subject in labels]
    dateless = [row if "calls" in row.subject else row._replace(period_start=None, period_end=None) for row in rows]
    asb = [
        (
            each._replace(id=f"asb-{end.year}", title=f"{each.title} per 1,000 population 12 months to 31 March {end.year}", caveats=()),
            row,
            end,
        )
        for each in digest.indicators
        for row in digest.observations
        if each.id == "indicator-anti-social-behaviour" == row.subject and (end := row.period_end)
    ]
    indicators += {each.id: each for each, _, _ in asb}.values()
    dateless += [row._replace(subject=each.id) for each, row, _ in asb]
    return type(digest)(*digest._replace(
        id="norfolk-full", edition="full", indicators=tuple(indicators), observations=tuple(dateless), figures=(), caveats=(),
    ))  # fmt: skip


def test_of_digest_and_full_text_each_value_counts_once() -> None:
    library = bundled()
    digest = library.report("norfolk-2016-effectiveness")
    alone = side_by_side(measures_of(statements_of(library, digest), 2016), ["norfolk"])
    statements = [*statements_of(library, digest), *statements_of(library, as_published(digest))]
    rows = side_by_side(measures_of(statements, 2016), ["norfolk"])
    assert len(rows) == len(alone)
    by_name = {row.name: row for row in rows}
    calls, charged, asb = by_name["Calls for assistance"], by_name["Charged/summonsed"], by_name["Anti-social behaviour incidents"]
    assert {cell.stated.report for cell in calls.cells if cell.stated} == {"norfolk-full"}
    assert charged.period == "12 months to 30 June 2016"  # as the digest has it: the label has none
    assert [(cell.stated and cell.stated.value, cell.others) for cell in (charged.reference, *charged.cells)] == [
        ("12.1", ()),
        ("20.1", ()),
    ]
    assert "Without British Transport Police" in [limit.title for limit in charged.limits if limit.restated]
    assert small(charged.cells[0], charged.period) == ""
    assert [(other.value, other.period) for other in asb.cells[0].others] == [("30", "12 months to 31 March 2015")]
    assert small(asb.cells[0], asb.period) == "30 earlier"


def test_full_text_alone_says_unit_and_period_once() -> None:
    library = bundled()
    full = as_published(library.report("norfolk-2016-effectiveness"))
    rows = side_by_side(measures_of(statements_of(library, full), 2016), ["norfolk"])
    assert [row.name for row in rows if row.unit == "per 1,000 population"] == ["Calls for assistance", "Anti-social behaviour incidents"]


def test_own_report_comes_before_another_forces(library: Library) -> None:
    eastby = library.report(report_id("Eastby"))
    foreign = Observation("indicator-0", "northam", "", "", "", "", *eastby.observations[0][6:8], "99", "stated", "crime", "")
    other = type(eastby)(*eastby._replace(observations=(*eastby.observations, foreign)))
    statements = [*statements_of(library, other), *statements_of(library, library.report(report_id("Northam")))]
    cell = side_by_side(measures_of(statements, YEAR), ["northam"])[0].cells[0]
    assert cell.stated is not None
    assert cell.stated.own
    assert "99" in [each.value for each in cell.others]


def test_unconfirmed_is_said_of_the_value(library: Library) -> None:
    report = library.report(report_id("Northam"))
    item = ReviewItem(ReviewKind.VALUE, "indicator-1", reason="Read from a picture.")
    doubtful = type(report)(*report._replace(review=(item,)))
    rows = side_by_side(measures_of(statements_of(library, doubtful), YEAR), ["northam"])
    doubts = {row.name: row.cells[0].stated.doubt for row in rows if row.cells[0].stated}
    assert [name for name, doubt in doubts.items() if doubt] == ["Measure 2"]
    frame = forces_frame(library, rows, ["northam"])
    own = frame[(frame.measure == "Measure 2") & (frame.area_id == "northam")]
    assert list(own.status) == ["stated, unconfirmed"]


def test_rows_are_narrowed_by_words_and_topic(library: Library) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)
    assert [row.name for row in narrowed(rows, "measure 4", "")] == ["Measure 4"]
    assert {row.topic for row in narrowed(rows, "", "Calls")} == {"Calls"}
    assert not narrowed(rows, "measure 4", "Crime")


@pytest.mark.parametrize("descending", [False, True])
def test_values_are_ordered_within_their_unit_and_what_is_not_given_comes_last(library: Library, descending: bool) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)
    for by, column in (("midford", 4), (REFERENCE, -1)):
        found = ordered(rows, by, FORCES, descending=descending)
        assert sorted(row.key for row in found) == sorted(row.key for row in rows)
        for unit in {row.unit for row in rows}:
            cells = [row.cells[column] if column >= 0 else row.reference for row in found if row.unit == unit]
            numbers = [cell.number for cell in cells if cell.number is not None]
            assert numbers == sorted(numbers, reverse=descending)
            assert [cell.number for cell in cells][: len(numbers)] == numbers


def test_rows_are_ordered_by_name_and_by_the_differences_share(library: Library) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)
    assert [row.name for row in ordered(rows, NAME, FORCES, descending=True)] == sorted((row.name for row in rows), reverse=True)
    shares = [row.share for row in ordered(rows, DIFFERENCE, FORCES, descending=True) if row.share is not None]
    assert shares == sorted(shares, reverse=True)
    assert ordered(rows, "nobody", FORCES, descending=True) == list(rows)


def test_frame_has_a_row_a_value_with_its_report_and_source(library: Library) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)[:2]
    frame = forces_frame(library, rows, FORCES)
    assert tuple(frame.columns) == COLUMNS
    shown = frame[frame.shown == "shown"]
    assert len(shown) == 2 * (1 + len(FORCES))
    missing = shown[shown.value == ""]
    assert list(missing.area) == ["Midford"]
    assert list(missing.status) == ["not given"]
    given = shown[shown.value != ""]
    assert set(given.source) == {"Invented tables"}
    assert all(given.report)
    assert set(frame[frame.shown == "also published"].measure) == {"Measure 1"}


@pytest.mark.parametrize("from_zero", [True, False])
def test_chart_says_every_value_and_shows_where_zero_is_left_out(library: Library, from_zero: bool) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)
    figure = forces_figure(library, rows, FORCES, str(YEAR), own="northam", pointed="eastby", from_zero=from_zero)
    scene = standalone_chart(figure, 720, lambda text, size, weight: 0.55 * size * len(text))
    words = " ".join(run.text for run in scene.words)
    for row in rows:
        for force, cell in zip(FORCES, row.cells, strict=True):
            assert f"{force.capitalize()} {cell.stated.value if cell.stated else 'not given'}" in words
    assert len(scene.spots) == sum(len(row.numbers) for row in rows)
    assert ("break" in figure.completeness) is not from_zero
    assert "Northam Constabulary" in figure.cited
    assert max(run.x + run.width for run in scene.words) <= 720


def test_slide_shows_exactly_the_rows_and_forces_and_survives_keeping(library: Library) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)[1:6]
    slide = forces_slide(library, YEAR, "northam", FORCES, rows)
    contents = contents_of(slide, DeckSource(library, library.report(report_id("Northam"))))
    lines = [line for content in contents if isinstance(content, Chart) for line in content.panel.lines]
    assert [line.name for line in lines] == [row.name for row in rows]
    assert [mark.area for mark in lines[0].marks] == ["england-and-wales", *FORCES]
    assert "Northam 2016" in slide.notes


def test_notes_of_a_slide_are_spoken_and_have_every_caveat_to_hand(library: Library) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)[:6]
    said, to_hand = forces_slide(library, YEAR, "northam", FORCES, rows).notes.split(f"\n\n{TO_HAND}\n\n")
    first, *values, last = said.split("\n\n")
    assert first.startswith("These are six measures of Northam, ") or first.startswith("These are six measures of ")
    assert len(values) == 3
    row = rows[0]
    cell = dict(zip(FORCES, row.cells, strict=True))["northam"]
    assert cell.stated is not None
    assert f"{row.name} stood at {cell.stated.value} {row.unit} in Northam" in values[0]
    assert last.startswith("A rate is neither good nor bad by itself.")
    assert all(f"Caveat: {limit.title}. {limit.text}" in to_hand for each in rows for limit in each.limits)


def test_slide_of_a_report_that_is_gone_says_so(library: Library) -> None:
    rows = side_by_side(measures_of(stated(library), YEAR), FORCES)[:1]
    slide = forces_slide(library, YEAR, "", FORCES, rows)
    other = of_fixtures("three_forces")
    (content,) = contents_of(slide, DeckSource(other, other.reports[0]))
    assert "does not hold" in str(content)


def test_a_report_without_values_has_no_row() -> None:
    assert not side_by_side(measures_of(stated(bundled()), 2016), ["suffolk"])
    assert MOST_FORCES == 8


def test_a_measure_with_no_number_of_england_and_wales_has_no_difference() -> None:
    row = next(row for row in side_by_side(measures_of(stated(bundled()), 2016), ["norfolk"]) if row.name == "Domestic abuse arrests")
    assert (row.reference.stated, row.difference, row.share) == (None, "", None)
