"""Grades of several forces as the Grades view shows them: map, wheel, spread, or a table of some rows."""

from __future__ import annotations

from peelviewer.analysis.grades import Grades, Measure
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, GradesDrawn
from peelviewer.decks.deck_source import DeckSource
from peelviewer.figures.grades.shown import Followed, GradesShown
from peelviewer.figures.grades.table import Table
from peelviewer.model.library import Force
from peelviewer.wording import translatable

PART, YEAR, MEASURE, RING, OWN, FOLLOWED, FORCE = "part:", "year:", "measure:", "ring:", "own:", "followed:", "force:"
"""How the subjects begin that say what a slide shows: the part, the year in view, its measure and rings, whose marks, whose rows."""
PARTS = ("map", "wheel", "spread", "table")


class GradesOfForces:
    """The subjects are marked as above; grades are looked up when the slide is shown."""

    kind = "grades_of_forces"
    name = translatable("Grades of forces")
    edited = False
    subjects = 2

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the drawing; raises KeyError where a force or measure is not in the library any more."""
        grades = Grades(material.library)
        part, named = _marked(slide, PART), _marked(slide, YEAR)
        year = next((year for year in grades.years if named and str(year) == named[0]), 0)
        measures, rings = _measures(grades, slide, MEASURE), _measures(grades, slide, RING)
        if not measures or not part or part[0] not in PARTS or not year:
            raise KeyError(slide.kind)
        own = _marked(slide, OWN)
        followed = Followed(tuple(_marked(slide, FOLLOWED)), own[0] if own else "")
        by_id = {force.id: force for force in grades.forces}
        forces = tuple(by_id[force] for force in _marked(slide, FORCE)) or _around(grades)
        shown = GradesShown(grades, measures[0], year, forces, followed)
        table = Table(forces, grades.beside(measures[0]), year, False, followed) if part[0] == "table" else None
        return (GradesDrawn(part[0], shown, rings or measures, table),)


def subjects(part: str, shown: GradesShown, rings: tuple[Measure, ...] = (), *, named: bool = False) -> tuple[str, ...]:
    """Return the subjects of a slide of a part; the forces are *named* where they are not all of the library's."""
    followed = shown.followed
    marked = [f"{PART}{part}", f"{YEAR}{shown.year}", f"{MEASURE}{_named(shown.measure)}", *(f"{RING}{_named(ring)}" for ring in rings)]
    marked += [*([f"{OWN}{followed.own}"] if followed.own else []), *(f"{FOLLOWED}{force}" for force in followed.forces)]
    return (*marked, *(f"{FORCE}{force.id}" for force in shown.forces if named))


def _around(grades: Grades) -> tuple[Force, ...]:
    """Return all forces as they stand around the wheel: by region and name, those of no region last."""
    return tuple(sorted(grades.forces, key=lambda force: (not force.region, force.region, force.name)))


def _named(measure: Measure) -> str:
    return f"{measure.pillar}/{measure.question}"


def _measures(grades: Grades, slide: Slide, mark: str) -> tuple[Measure, ...]:
    """Return the measures that a slide names; raises KeyError where the library does not know one."""
    named = [Measure(*marked.partition("/")[::2]) for marked in _marked(slide, mark)]
    if any(measure not in grades.measures for measure in named):
        raise KeyError(slide.kind)
    return tuple(named)


def _marked(slide: Slide, mark: str) -> list[str]:
    return [subject.removeprefix(mark) for subject in slide.subjects if subject.startswith(mark)]
