"""The cycles on the scale of five grades: what is held agrees with published counts, and nothing is compared across a seam."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from peelviewer.analysis.grade_frames import grades_frame
from peelviewer.analysis.grades import Grades, Measure, Seam, grade_sentence, on_evidence
from peelviewer.model.grades import FIVE_TIERS, FOUR_TIERS, Grade, scale
from peelviewer.model.library import NOTHING_BEFORE, PublishedGrade
from tests.libraries import bundled

COUNTS = Path(__file__).parents[2] / "fixtures" / "grade_counts_2021_to_2025.csv"
LIBRARY = bundled()
GRADES = Grades(LIBRARY)
FIVE = [grade for grade in LIBRARY.grades if len(scale(grade.year)) == 5]
CYCLES = {2021: "2021/22", 2023: "2023-25"}
RESPONDING, INVESTIGATING = Measure("peel", "responding-to-the-public"), Measure("peel", "investigating-crime")


def test_all_cells_are_held_with_evidence_source_and_cycle() -> None:
    cells = {(grade.force, grade.year, grade.question) for grade in FIVE}
    assert Counter(year for _, year, _ in cells) == {2021: 300, 2023: 283}
    assert len(GRADES) == 914 + 583
    assert {(grade.year, grade.cycle) for grade in FIVE} == set(CYCLES.items())
    assert {grade.evidence for grade in FIVE} == {"stated", "derived"}
    assert all(grade.source_url.startswith("http") for grade in FIVE)
    assert all(grade.note for grade in FIVE if grade.evidence == "derived")
    assert {grade.pillar for grade in FIVE} == {"peel"}
    assert all(grade.question and grade.grade in FIVE_TIERS for grade in FIVE)  # no overall grade, and none is "ungraded"
    assert all(grade.grade is not Grade.ADEQUATE for grade in LIBRARY.grades if len(scale(grade.year)) == 4)


def test_no_grade_is_held_more_often_than_a_page_counts_it() -> None:
    with COUNTS.open(encoding="utf-8", newline="") as file:
        counts = list(csv.DictReader(file))
    assert len({(row["force_id"], row["cycle"]) for row in counts}) == 86
    for row in counts:
        year = next(year for year, cycle in CYCLES.items() if cycle == row["cycle"])
        published = Counter(grade.grade for grade in _at_publication(row["force_id"], year))
        for grade in FIVE_TIERS:
            stated = row[grade.value.replace(" ", "_")]
            assert not stated or published[grade] <= int(stated), (row["force_id"], row["cycle"], grade)


def _at_publication(force: str, year: int) -> list[PublishedGrade]:
    """Return a force's grades as first published, without those of separate regional inspections, which the counts leave out."""
    return [g for g in FIVE if (g.force, g.year) == (force, year) and g.revised is None and "separate" not in g.note.casefold()]


def test_questions_have_wording_and_subject() -> None:
    asked = [question for question in LIBRARY.questions if question.year in CYCLES]
    assert Counter(question.year for question in asked) == {2021: 11, 2023: 10}
    assert all(question.short_name and question.wording and question.continues == NOTHING_BEFORE for question in asked)
    assert GRADES.wording(2023, Measure("peel", "preventing-crime")) == (
        "Preventing and deterring crime and antisocial behaviour, and reducing vulnerability"
    )
    assert GRADES.note_of(2023, Measure("peel", "recording-data-about-crime")) == "Graded in some forces only."
    assert GRADES.name_of(Measure("effectiveness", "q2")) == "Effectiveness, investigating crime"
    assert all("question" not in GRADES.name_of(measure).casefold() for measure in GRADES.measures)
    assert len({GRADES.name_of(measure) for measure in GRADES.measures}) == len(GRADES.measures)


def test_a_revised_grade_keeps_the_one_before() -> None:
    found = GRADES.get("northamptonshire", 2023, RESPONDING)
    assert found
    assert (found.grade, found.revised) == (Grade.REQUIRES_IMPROVEMENT, date(2024, 8, 8))
    assert [grade.grade for grade in GRADES.replaced("northamptonshire", 2023, RESPONDING)] == [Grade.ADEQUATE]
    assert grade_sentence(GRADES, "Northamptonshire Police", "northamptonshire", 2023, RESPONDING) == (
        "Northamptonshire Police, responding to the public 2023-25: Requires improvement (revised 8 August 2024; before: Adequate)"
    )
    assert GRADES.replaced("norfolk", 2023, RESPONDING) == ()


def test_what_is_not_held_or_not_asked_is_said_so() -> None:
    leadership = Measure("peel", "leadership-and-force-management")
    assert grade_sentence(GRADES, "Norfolk", "norfolk", 2021, leadership) == "Norfolk, leadership and force management 2021/22: not asked"
    missing = next(f.id for f in LIBRARY.forces if GRADES.get(f.id, 2023, leadership) is None)
    assert grade_sentence(GRADES, missing, missing, 2023, leadership).endswith("2023-25: not held")
    assert not GRADES.asked(2021, Measure("effectiveness"))
    assert sum(count for _, count in GRADES.spread(2023, leadership)) == 43


def test_evidence_is_said_with_its_note() -> None:
    derived = next(grade for grade in FIVE if grade.evidence == "derived" and "counts" in grade.note)
    assert on_evidence(derived) == f"No page states it: it follows from published counts. {derived.note}"


def test_years_of_one_scale_belong_together() -> None:
    assert [GRADES.about(era) for era in GRADES.eras] == ["2014 to 2018/19: scale of 4 grades", "2021/22 and 2023-25: scale of 5 grades"]
    assert [scale(era.years[0]) for era in GRADES.eras] == [FOUR_TIERS, FIVE_TIERS]
    assert not set(GRADES.eras[0].measures) & set(GRADES.eras[1].measures)


@pytest.mark.parametrize("measure", GRADES.measures, ids=GRADES.name_of)
def test_nothing_is_compared_across_a_seam(measure: Measure) -> None:
    for before, after in product(GRADES.years, CYCLES):
        if before < after:
            assert GRADES.seam(before, after, measure)
    for year in CYCLES:
        assert GRADES.why_no_change(year, measure)
        assert all(GRADES.change(force.id, year, measure) is None for force in LIBRARY.forces)


def test_seams_say_why() -> None:
    words = "The inspectorate says that grades of 2023-25 cannot be compared with earlier ones."
    assert GRADES.seam(2021, 2023, INVESTIGATING) == Seam(words)
    assert GRADES.seam(2018, 2021, INVESTIGATING) == Seam("2021/22 is graded on another scale.")
    assert GRADES.why_no_change(2021, INVESTIGATING) == "No earlier year is held."
    assert GRADES.seam(2015, 2016, Measure("effectiveness", "q5")) == Seam("The question was not asked in 2015.")


def test_the_table_that_leaves_says_scale_revision_and_note() -> None:
    frame = grades_frame(LIBRARY)
    row = frame[(frame.force_id == "northamptonshire") & (frame.year == "2023") & (frame.question == RESPONDING.question)].iloc[0]
    assert (row.cycle, row.grades_in_scale, row.question_name) == ("2023-25", "5", "Responding to the public")
    assert (row.grade, row.revised, row.grade_before) == ("requires improvement", "2024-08-08", "adequate")
    assert set(frame[frame.pillar == "effectiveness"].grades_in_scale) == {"4"}
    assert len(frame[(frame.grade != "not held")]) == len(GRADES)
