"""A force's published grades over the years."""

from __future__ import annotations

from peelviewer.analysis.grades import Grades
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, History, Year
from peelviewer.decks.deck_source import DeckSource
from peelviewer.wording import translatable


class GradesSlide:
    """The subject is a force."""

    kind = "grades"
    name = translatable("Grades")
    edited = False
    subjects = 1

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return a row a year of the pillars' grades; raises KeyError for an unknown force."""
        force = material.library.force_by_id[slide.subjects[0]]
        grades = Grades(material.library)
        measures = grades.wholes_of(force.id)
        years = []
        for year in grades.years:
            published = [grades.get(force.id, year, measure) for measure in measures]
            years.append(Year(grades.cycle_name(year), tuple(found.grade if found else None for found in published)))
        return (History(tuple(measure.name for measure in measures), tuple(years)),)
