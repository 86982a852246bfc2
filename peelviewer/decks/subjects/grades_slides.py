"""Make slides of grades of several forces, of exactly what the Grades view shows."""

from __future__ import annotations

from peelviewer.analysis.grades import Grades, Measure, reasons
from peelviewer.decks.base import Slide
from peelviewer.decks.kinds.grades_of_forces import subjects
from peelviewer.decks.notes import paragraphs
from peelviewer.figures.grades.shown import GradesShown
from peelviewer.model.library import Force

NAMED = 3
SOURCE = "Published PEEL grades"
NOT_HELD_MEANS = "“Not held” means that the library holds no published grade; it says nothing about the force."
DASHED = "Dashed lines divide years that cannot be compared"


def map_slide(shown: GradesShown) -> Slide:
    """Return the map of a measure in a year as a slide."""
    return _slide("map", shown, f"{_measure(shown)}: {len(shown.forces)} forces", SOURCE, named=_is_some(shown))


def wheel_slide(shown: GradesShown, rings: tuple[Measure, ...]) -> Slide:
    """Return the wheel of a year as a slide."""
    title = f"Grades of {shown.grades.cycle_name(shown.year)}: {len(shown.forces)} forces"
    slide = _slide(
        "wheel", shown, title, f"{SOURCE}. A sector a force, a ring a question or pillar, 1 the outermost", rings, named=_is_some(shown)
    )
    names = "; ".join(f"{number} {shown.grades.name_of(ring)}" for number, ring in enumerate(rings, 1))
    return slide._replace(notes=paragraphs([f"Rings from the outside: {names}.", slide.notes]))


def spread_slide(shown: GradesShown) -> Slide:
    """Return how the grades of a measure are spread as a slide."""
    title = f"{shown.grades.name_of(shown.measure)}: how many forces had each grade"
    return _slide("spread", shown, title, f"{SOURCE}. {DASHED}")


def table_slide(shown: GradesShown) -> Slide:
    """Return a row each of the forces shown, in their order, as a slide that goes on over as many pages as it needs."""
    names = [force.short_name for force in shown.forces]
    whose = ", ".join(names) if len(names) <= NAMED else f"{len(names)} forces"
    title = f"{shown.grades.name_of(shown.measure)}: {whose}"
    return _slide("table", shown, title, f"{SOURCE}. {DASHED}", named=True)


def history_slide(force: Force) -> Slide:
    """Return all grades of one force as a slide, a table a scale."""
    notes = [NOT_HELD_MEANS, "Years cannot be compared where the questions changed."]
    return Slide(f"grades-{force.id}", "grades", f"{force.name}: published PEEL grades", (), (force.id,), paragraphs(notes), SOURCE)


def _is_some(shown: GradesShown) -> bool:
    """Return whether not all forces of the library are shown, so that a slide has to name them."""
    return len(shown.forces) < len(shown.grades.forces)


def _measure(shown: GradesShown) -> str:
    return f"{shown.grades.name_of(shown.measure)}, {shown.grades.cycle_name(shown.year)}"


def _slide(part: str, shown: GradesShown, title: str, source: str, rings: tuple[Measure, ...] = (), *, named: bool = False) -> Slide:
    slide_id = "-".join(filter(None, ("grades", part, *shown.measure, str(shown.year))))
    return Slide(slide_id, "grades_of_forces", title, (), subjects(part, shown, rings, named=named), _notes(shown, part), f"{source}.")


def _notes(shown: GradesShown, part: str) -> str:
    grades: Grades = shown.grades
    lines = [NOT_HELD_MEANS]
    if part in ("table", "spread"):
        columns = grades.beside(shown.measure) if part == "table" else [(y, shown.measure) for y in grades.years_of(shown.measure)]
        for measure in dict.fromkeys(measure for _, measure in columns):
            lines += reasons(grades, tuple(year for year, each in columns if each == measure), (measure,))
        if len({measure for _, measure in columns}) > 1:
            lines.append("Cycles on scales of four and of five grades cannot be compared with each other.")
    note = grades.note_of(shown.year, shown.measure)
    return paragraphs([*lines, *([note] if note else [])])
