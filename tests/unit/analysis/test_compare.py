"""Two reports beside each other: headings matched in order, words, numbers with caveats."""

from __future__ import annotations

from pathlib import Path

from peelviewer.analysis.compared.compare import counterpart, match, unmatched
from peelviewer.analysis.compared.compare_numbers import compare_numbers
from peelviewer.dataset.package import validate
from tests.libraries import bundled, of_fixtures

SHIRES = Path(__file__).parents[2] / "fixtures" / "shires"
LIBRARY = of_fixtures("shires")
NORTH, SOUTH = LIBRARY.reports
BUNDLED = bundled()
NORFOLK = BUNDLED.reports[0]


def test_fixture_is_sound() -> None:
    assert not validate(SHIRES)


def test_renamed_headings_are_matched_by_title_and_missing_ones_told() -> None:
    found = match(NORTH.sections["q2"], SOUTH.sections["q2"])
    assert [(m.left, m.right, m.reason) for m in found] == [("q2", "q2", "chosen"), ("q2-subsequent", "q2-later", "title")]
    assert [s.id for s in unmatched(SOUTH.sections["q2"], {m.right for m in found})] == ["q2-standard", "q2-victims"]


def test_same_id_goes_before_title() -> None:
    found = match(NORFOLK.sections["q2"], NORFOLK.sections["q2"])
    assert all(m.left == m.right for m in found)
    assert len(found) == len([*NORFOLK.sections["q2"].walk()])


def test_summaries_of_two_questions_belong_together() -> None:
    found = {(m.left, m.right): m.reason for m in match(NORFOLK.sections["q4"], NORFOLK.sections["q5"])}
    assert found["q4-summary", "q5-summary"] == "place"


def test_corrections_override_and_none_means_none() -> None:
    corrections = {"q2-subsequent": "", "q2-quality": "q2-standard"}
    found = match(NORTH.sections["q2"], SOUTH.sections["q2"], corrections)
    assert [(m.left, m.right, m.reason) for m in found[1:]] == [("q2-quality", "q2-standard", "corrections")]


def test_matches_never_cross() -> None:
    chapters = [c for c in NORFOLK.chapters if c.kind == "question"]
    for one in chapters:
        for other in chapters:
            left_ids, right_ids = [s.id for s in one.walk()], [s.id for s in other.walk()]
            found = match(one, other)
            places = [(left_ids.index(m.left), right_ids.index(m.right)) for m in found]
            assert places == sorted(places)
            assert len({left for left, _ in places}) == len({right for _, right in places}) == len(places)


def test_counterpart_is_the_same_id_then_the_question_then_the_first_chapter() -> None:
    assert counterpart(NORTH, "q2", SOUTH) == "q2"
    assert counterpart(NORTH, "q2-quality", SOUTH) == "q2"
    assert counterpart(NORTH, "introduction", SOUTH) == "q2"


def test_numbers_of_two_forces_with_reference_difference_ratio_and_caveats() -> None:
    numbers = compare_numbers(LIBRARY, NORTH, SOUTH)
    assert numbers.columns == ("Northshire 2016", "Southshire 2022", "England and Wales")
    calls = numbers.rows[0]
    assert calls.values == ("231", "198", "1,204")
    assert calls.difference == "33 higher"
    assert calls.ratio == "1.17 times"
    assert [(c.title, c.forces) for c in calls.caveats] == [("Calls", ("Southshire",)), ("Calls", ("Southshire",))]
    charged = numbers.rows[1]
    assert charged.values == ("53.6", "41.2", "")


def test_no_difference_is_told_where_one_of_the_two_states_nothing() -> None:
    for row in compare_numbers(BUNDLED, NORFOLK, BUNDLED.report("essex-2016-effectiveness")).rows:
        assert row.values[1] == ""
        assert (row.difference, row.ratio) == ("", "")  # what it is from England and Wales is no difference of the two


def test_one_report_is_compared_with_england_and_wales_and_over_periods() -> None:
    numbers = compare_numbers(BUNDLED, NORFOLK, NORFOLK)
    assert numbers.columns == ("Norfolk", "England and Wales")
    by_key = {(r.subject, r.period): r for r in numbers.rows if r.subject.startswith("indicator-anti")}
    newer = by_key["indicator-anti-social-behaviour", "12 months to 31 March 2016"]
    assert newer.difference == "7 lower"
    assert newer.since == "Norfolk 6 lower; England and Wales 3 lower than 12 months to 31 March 2015"
    assert by_key["indicator-anti-social-behaviour", "12 months to 31 March 2015"].since == ""


def test_change_has_no_ratio() -> None:
    numbers = compare_numbers(BUNDLED, NORFOLK, NORFOLK)
    assert all(not row.ratio for row in numbers.rows if "change" in row.unit)
    assert {v for row in numbers.rows for v in row.values if v} <= {o.value for o in NORFOLK.observations}
