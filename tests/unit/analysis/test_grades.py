"""Grades of all forces: what is held, how it is spread, what may be compared."""

from __future__ import annotations

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure, Seam, grade_sentence, rank
from peelviewer.model.grades import Grade
from peelviewer.model.library import PublishedGrade, Question
from tests.libraries import bundled

LIBRARY = bundled()
GRADES = Grades(LIBRARY)
EFFECTIVENESS = Measure("effectiveness")


def test_not_held_is_neither_ungraded_nor_guessed() -> None:
    assert GRADES.get("derbyshire", 2017, EFFECTIVENESS) is None
    assert grade_sentence(GRADES, "Derbyshire", "derbyshire", 2017, EFFECTIVENESS).endswith("not held")
    ungraded = GRADES.get("norfolk", 2014, EFFECTIVENESS)
    assert ungraded is not None
    assert ungraded.grade is Grade.UNGRADED


def test_spread_counts_every_force_once() -> None:
    for year in GRADES.years:
        for measure in GRADES.measures:
            assert sum(count for _, count in GRADES.spread(year, measure)) == 43
    assert GRADES.spread(2016, EFFECTIVENESS) == [
        ("outstanding", 1), ("good", 28), ("requires improvement", 13), ("inadequate", 1),
    ]  # fmt: skip
    assert (NOT_HELD, 1) in GRADES.spread(2017, EFFECTIVENESS)


def test_years_with_changed_or_unknown_questions_have_a_seam() -> None:
    assert GRADES.seam(2015, 2016, EFFECTIVENESS) == Seam("The questions changed.")
    assert GRADES.seam(2016, 2017, EFFECTIVENESS) is None
    assert GRADES.seam(2014, 2015, EFFECTIVENESS) == Seam("The questions changed.")
    assert GRADES.seam(2014, 2015, Measure("legitimacy")) == Seam("The questions of 2014 are not held.", 2014)
    assert GRADES.seam(2015, 2016, Measure("effectiveness", "q2")) == Seam("The question changed.")
    assert GRADES.seam(2016, 2017, Measure("effectiveness", "q2")) is None


def test_scales_of_four_and_five_grades_are_never_compared() -> None:
    extra = PublishedGrade("norfolk", 2022, "effectiveness", "", Grade.ADEQUATE, "stated", "")
    questions = tuple(Question(2022, q.pillar, q.question, q.wording) for q in LIBRARY.questions if q.year == 2018)
    grades = Grades(LIBRARY._replace(grades=(*LIBRARY.grades, extra), questions=(*LIBRARY.questions, *questions)))
    assert grades.seam(2018, 2022, EFFECTIVENESS) == Seam("2022 is graded on another scale.")
    assert grades.change("norfolk", 2022, EFFECTIVENESS) is None
    assert ("adequate", 1) in grades.spread(2022, EFFECTIVENESS)


def test_change_counts_steps_and_only_between_comparable_years() -> None:
    assert GRADES.change("bedfordshire", 2017, EFFECTIVENESS) == 1
    assert GRADES.change("norfolk", 2017, EFFECTIVENESS) == 0
    assert GRADES.change("norfolk", 2016, EFFECTIVENESS) is None
    assert GRADES.change("derbyshire", 2017, EFFECTIVENESS) is None


def test_rank_puts_ungraded_and_not_held_last() -> None:
    places = [rank(GRADES.get(f, 2017, EFFECTIVENESS), 2017) for f in ("durham", "norfolk", "derbyshire")]
    assert places == sorted(places)
    assert rank(GRADES.get("norfolk", 2014, EFFECTIVENESS), 2014) < rank(None, 2014)
