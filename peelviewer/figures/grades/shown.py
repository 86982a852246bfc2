"""What a drawing of grades shows, and the marks of the forces that are followed through all of them."""

from __future__ import annotations

from typing import NamedTuple

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure, grade_sentence
from peelviewer.figures.scene import Canvas, Circle, GradeCell, Shape, TextRun, line_height
from peelviewer.figures.scene import Measure as Fonts
from peelviewer.model.grades import Grade
from peelviewer.model.library import Force
from peelviewer.wording import tr

MARK = 16.0
"""Diameter in pixels of a followed force's mark."""
MOST_FOLLOWED = 8
SCREEN, SMALLEST_OF = 16, {False: 8.0, True: 24.0}
"""The largest letters of a cell on screen; the smallest that words of a cell shrink to there, and (True) on a slide."""


class Followed(NamedTuple):
    """The forces that are followed, by id in the order of their numbers; *own* (empty: none) is the one the report is about."""

    forces: tuple[str, ...] = ()
    own: str = ""

    def number(self, force: str) -> int:
        """Return a force's number, from 1; 0 where it is not followed."""
        return self.forces.index(force) + 1 if force in self.forces else 0


class GradesShown(NamedTuple):
    """A measure in a year, of forces in their order, some of them followed."""

    grades: Grades
    measure: Measure
    year: int
    forces: tuple[Force, ...]
    followed: Followed

    def grade(self, force: str) -> Grade | None:
        """Return a force's grade, None where none is held."""
        published = self.grades.get(force, self.year, self.measure)
        return published.grade if published else None

    def sentence(self, force: Force) -> str:
        """Return a force's grade as a sentence."""
        return grade_sentence(self.grades, force.name, force.id, self.year, self.measure)

    def counts(self) -> dict[str, int]:
        """Return how many of the forces have each grade, best first, then ungraded, then not held."""
        counted = dict.fromkeys((name for name, _ in self.grades.spread(self.year, self.measure)), 0)
        for force in self.forces:
            grade = self.grade(force.id)
            counted[grade.value if grade else NOT_HELD] += 1
        return {name: count for name, count in counted.items() if count}


def mark(fonts: Fonts, x: float, y: float, number: int, *, own: bool, diameter: float = MARK) -> tuple[Shape, ...]:
    """Return a followed force's mark around a point: its number on a disc, with an edge that parts it from what is behind."""
    size = round(diameter * 0.69)
    text = str(number)
    width, height = fonts(text, size, 600), line_height(size)
    return (
        Circle(x, y, diameter + 3, "surface"),
        Circle(x, y, diameter, "accent" if own else "text"),
        TextRun(x - width / 2, y - height / 2, width, height, text, size, "on_accent" if own else "surface", 600),
    )


def named(
    canvas: Canvas, x: float, y: float, width: float, height: float, name: str, shown: Followed, force: str, size: float = 13
) -> None:
    """Add a force's name in a row, after its mark where it is followed; it is cut where there is no room."""
    number = shown.number(force)
    if number:
        canvas.shapes += mark(canvas.measure, x + MARK / 2, y + height / 2, number, own=force == shown.own)
    left = x + MARK + 8
    weight = 600 if number else 400
    canvas.words(left, y + (height - line_height(size)) / 2, cut(canvas, name, width - MARK - 8, size, weight), size=size, weight=weight)


def cut(canvas: Canvas, text: str, width: float, size: float, weight: int = 400) -> str:
    """Return a text as far as there is room for it, with an ellipsis where it is cut."""
    if canvas.measure(text, size, weight) <= width:
        return text
    while text and canvas.measure(f"{text}…", size, weight) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def cell(
    canvas: Canvas, x: float, y: float, width: float, height: float, grade: Grade | None, words: str, *, worded: bool, asked: bool = True,
    size: float = 12, shape: float = 11,
) -> None:  # fmt: skip
    """Add a grade's cell, with its *words* where it is *worded*; what is not held or not asked is written, never drawn as ungraded."""
    if grade is None:
        text = tr(NOT_HELD if asked else "not asked")
        letters = size
        while letters > SMALLEST_OF[size > SCREEN] and canvas.measure(text, letters, 400) > width + 6:
            letters -= 1
        canvas.words(x + width / 2, y + (height - line_height(letters)) / 2, text, size=letters, colour="muted", align="centre")
        return
    canvas.shapes.append(GradeCell(x, y, width, height, grade, min(shape, height - 6), 3, words if worded else "", size))
