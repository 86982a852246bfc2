"""What a speaker says of published grades: how many forces have each, and what forces were given."""

from __future__ import annotations

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure
from peelviewer.figures.grades.shown import GradesShown
from peelviewer.model.grades import Grade
from peelviewer.model.library import Force

from .counting import in_words
from .speech import as_judged, joined, sentence, within

FEW = 8
"""Forces that are named one by one."""


def counts_said(shown: GradesShown) -> str:
    """Return how many of the forces shown have each grade in the year shown, as a sentence; empty where few are shown or none is graded."""
    counts = shown.counts()
    given = [(name, number) for name, number in counts.items() if name not in (NOT_HELD, Grade.UNGRADED.value)]
    if not given or len(shown.forces) <= FEW:
        return ""
    graded = sum(number for _, number in given)
    (first, number), *others = given
    subject, verb = within(shown.grades.name_of(shown.measure)), "was" if number == 1 else "were"
    said = [f"{in_words(number)} {verb} judged {as_judged(first)}", *(f"{in_words(number)} {as_judged(name)}" for name, number in others)]
    words = f"In {shown.grades.cycle_name(shown.year)}, of {graded} forces that were graded for {subject}, {joined(said)}"
    missing = counts.get(NOT_HELD, 0)
    return sentence(words) + (f" Of {in_words(missing)} no grade is held here, which says nothing about them." if missing else "")


def followed_said(shown: GradesShown) -> str:
    """Return what the followed forces, or those shown where they are few, were given in the year shown; empty where there are none."""
    chosen = [force for force in shown.forces if shown.followed.number(force.id)] or list(shown.forces)
    if len(chosen) > FEW:
        return ""
    chosen.sort(key=lambda force: shown.followed.number(force.id))
    said = [words for force in chosen if (words := _given(shown.grades, force, shown.year, shown.measure))]
    year = f"In {shown.grades.cycle_name(shown.year)} " if len(shown.forces) <= FEW else ""
    return sentence(f"{year}{joined(said)} for {within(shown.grades.name_of(shown.measure))}") if said else ""


def last_said(grades: Grades, force: Force) -> str:
    """Return that a slide has a force's grades over the years, and what it was given last."""
    wholes = grades.wholes_of(force.id)
    held = [year for year in grades.years if any(grades.get(force.id, year, whole) for whole in wholes)]
    words = f"These are the grades that {force.name} was given over the years."
    if not held:
        return words
    last, by_grade = held[-1], dict[str, list[str]]()
    for whole in wholes:
        if published := grades.get(force.id, last, whole):
            by_grade.setdefault(f"{as_judged(published.grade.value)}{_doubtful(published.doubt)}", []).append(within(grades.name_of(whole)))
    said = "; ".join(f"{grade} for {joined(names)}" for grade, names in by_grade.items())
    return f"{words} In {grades.cycle_name(last)}, the last that are held, it was judged {said}."


def _given(grades: Grades, force: Force, year: int, measure: Measure) -> str:
    published = grades.get(force.id, year, measure)
    return f"{force.short_name} was judged {as_judged(published.grade.value)}{_doubtful(published.doubt)}" if published else ""


def _doubtful(doubt: str) -> str:
    return ", which nobody has confirmed," if doubt else ""
