"""Check the tables that are made for slides: headlines against the values they state, points against their findings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from peelviewer.model.problems import Problem
from peelviewer.model.report import OVERALL, FindingClass, Observation, Point
from peelviewer.wording import tr

from .subject import HEADED, SECTION, Subject, of_cell, unknown

MAXIMUM_POINTS = 5  # lines of one slide
_NUMERAL = re.compile(r"[0-9]+(?:[,.][0-9]+)*")
# Not strftime: its names change with the computer's language.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_DAY = re.compile(rf"\b[0-9]{{1,2}} (?:{'|'.join(_MONTHS)})\b")


def headlines(subject: Subject) -> Iterator[Problem]:
    """Yield what does not hold in the statements that head figures and sections."""
    report, table = subject.report, subject.tables.headlines
    areas = {area.id for area in report.areas_for_improvement}
    known = {OVERALL, *report.sections, *report.figure_by_id, *report.indicator_by_id, *areas}
    yield from unknown(table, "subject", "subject", known, HEADED)
    values = {name: _StatedValues(set(), set()) for name in (*report.figure_by_id, *report.indicator_by_id)}
    for observation in report.observations:
        values.setdefault(observation.subject, _StatedValues(set(), set())).add(observation)
    seen: dict[str, int] = {}
    for index, row in enumerate(table.rows):
        first = seen.setdefault(row.headline.casefold(), table.lines[index])
        if first != table.lines[index]:
            what = tr("The headline stands twice, first in line {line}", line=first)
            yield table.problem(index, "headline", what, tr("Say what is special to each subject."))
        unstated = values[row.subject].lacks(row.headline) if row.subject in values else []
        texts = (tr("The number {number} is no value of '{id}'", number=number[:40], id=row.subject) for number in unstated)
        yield from of_cell(table, index, "headline", texts, tr("Write a value as printed, or say it in words."))


class _StatedValues(NamedTuple):
    """What a headline may state of a subject: its values, signs aside, with the years of their periods, and the dates of these."""

    numbers: set[str]
    dates: set[str]

    def add(self, observation: Observation) -> None:
        self.numbers.add(observation.value.lstrip("+-−£"))
        for day in (observation.period_start, observation.period_end):
            if day:
                self.numbers.add(str(day.year))
                self.dates.add(f"{day.day} {_MONTHS[day.month - 1]}")

    def lacks(self, headline: str) -> list[str]:
        """Return the numbers of a headline that may not be stated, each once."""
        undated = _DAY.sub(lambda match: "" if match[0] in self.dates else match[0], headline)
        return [number for number in dict.fromkeys(_NUMERAL.findall(undated)) if number not in self.numbers]


def points(subject: Subject) -> Iterator[Problem]:
    """Yield what does not hold in the short findings."""
    sections, table = subject.report.sections, subject.tables.points
    yield from unknown(table, "section", "section", sections, SECTION)
    named = {row.section for row in table.rows if row.section in sections}
    kinds = {name: {finding.number: finding.kind for finding in sections[name].findings()} for name in named}
    counts: dict[str, int] = {}
    for index, row in enumerate(table.rows):
        counts[row.section] = counts.get(row.section, 0) + 1
        if counts[row.section] == MAXIMUM_POINTS + 1:
            what = tr("The section '{section}' has more than {most} points", section=row.section, most=MAXIMUM_POINTS)
            yield table.problem(index, "section", what, tr("Keep the most important ones."))
        if row.section not in kinds:
            continue
        kind = kinds[row.section].get(row.finding)
        if kind is None:
            what = tr("There is no finding '{finding}' in '{section}'", finding=row.finding, section=row.section)
            yield table.problem(index, "finding", what, tr("Correct the number, or the section."))
        elif row.kind is not kind:
            yield table.problem(index, "kind", _other_class(row, kind), tr("Correct the class, or restate another finding."))


def _other_class(point: Point, kind: FindingClass) -> str:
    if kind:
        return tr("The point is a {kind}, but finding {finding} is a {held}", kind=point.kind, finding=point.finding, held=kind)
    return tr("The point is a {kind}, but finding {finding} has no class", kind=point.kind, finding=point.finding)
