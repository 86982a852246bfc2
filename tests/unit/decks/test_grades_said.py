"""What is said of slides of grades is sentences, of the grades that are shown; what limits them is to hand."""

from __future__ import annotations

import pytest

from peelviewer.analysis.grades import Grades, Measure
from peelviewer.decks.said.speech import TO_HAND
from peelviewer.decks.subjects import grades_slides
from peelviewer.figures.grades.shown import Followed, GradesShown
from tests.libraries import bundled, of_fixtures

GRADES = Grades(bundled())
EFFECTIVENESS = Measure("effectiveness")


def shown(year: int, *followed: str, only: bool = False) -> GradesShown:
    """Return effectiveness in a year, of all forces or those followed only."""
    forces = tuple(force for force in GRADES.forces if not only or force.id in followed)
    return GradesShown(GRADES, EFFECTIVENESS, year, forces, Followed(followed, followed[0] if followed else ""))


def said(notes: str) -> list[str]:
    return notes.partition(f"\n\n{TO_HAND}")[0].split("\n\n")


def test_grades_of_all_forces_are_counted_and_those_followed_named() -> None:
    slide = grades_slides.map_slide(shown(2016, "norfolk", "bedfordshire"))
    assert said(slide.notes) == [
        "In 2016, of 43 forces that were graded for effectiveness, one was judged outstanding, 28 good, 13 to require improvement and "
        "one inadequate.",
        "Norfolk was judged good and Bedfordshire was judged inadequate for effectiveness.",
    ]
    assert TO_HAND in slide.notes


def test_of_few_forces_each_is_said_with_the_year() -> None:
    slide = grades_slides.table_slide(shown(2016, "norfolk", "bedfordshire", only=True))
    assert said(slide.notes) == ["In 2016 Norfolk was judged good and Bedfordshire was judged inadequate for effectiveness."]


def test_a_history_says_what_was_given_last() -> None:
    norfolk = next(force for force in GRADES.forces if force.id == "norfolk")
    (words,) = said(grades_slides.shown_history_slide(GRADES, norfolk).notes)
    assert words.startswith("These are the grades that Norfolk Constabulary was given over the years. In ")
    assert "the last that are held, it was judged" in words


@pytest.mark.parametrize("library", ["bundled", "three_forces", "full_edition"])
def test_every_grade_that_is_said_is_the_one_that_is_held(library: str) -> None:
    grades = Grades(bundled() if library == "bundled" else of_fixtures(library))
    for measure in grades.measures:
        for year in grades.years_of(measure):
            for force in grades.forces[:6]:
                of = GradesShown(grades, measure, year, (force,), Followed((force.id,), force.id))
                published, notes = grades.get(force.id, year, measure), said(grades_slides.table_slide(of).notes)
                word = published.grade.value.replace("requires", "to require").replace("ungraded", "without a grade") if published else ""
                assert (word in notes[0]) if published else not notes[0].startswith("In ")
