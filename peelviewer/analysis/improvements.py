"""What the inspectorate asks of a force under a question, and what it wants others to know, as every document says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from peelviewer.model.report import AreaForImprovement, ImprovementKind, InnovativePractice, Report

from .doubt import doubt_of_improvement

NAMES = {
    ImprovementKind.AREA: "Area for improvement",
    ImprovementKind.CAUSE_OF_CONCERN: "Cause of concern",
    ImprovementKind.RECOMMENDATION: "Recommendation",
}
"""What each kind is called, in the report's language."""
PLURALS = {
    ImprovementKind.AREA: "areas for improvement",
    ImprovementKind.CAUSE_OF_CONCERN: "causes of concern",
    ImprovementKind.RECOMMENDATION: "recommendations",
}
PRACTICE = "Innovative practice"


class Box(NamedTuple):
    """A text that the report sets apart: its running number where it is an area for improvement, else a heading.

    *text* and *below* (by when, and what the report says of it) are inline Markdown; *sources* are ids of web
    pages, *doubt* is the word for what nobody has confirmed.
    """

    row: AreaForImprovement | InnovativePractice
    number: int
    heading: str
    text: str
    below: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    doubt: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All that it says, in order."""
        return (self.text, *self.below)


def asked(report: Report, question: str) -> list[Box]:
    """Return what is asked under a question in printed order, a cause of concern before its recommendations."""
    areas = report.improvements_of(question)
    children = [area for area in areas if area.parent]
    ordered: list[AreaForImprovement] = []
    for area in areas:
        if area.parent and any(area.parent == other.id for other in areas):
            continue
        ordered += [area, *(child for child in children if child.parent == area.id)]
    number, boxes = 0, []
    for area in ordered:
        number += area.kind is ImprovementKind.AREA
        plain = area.kind is ImprovementKind.AREA
        boxes.append(
            Box(
                area,
                number if plain else 0,
                "" if plain else NAMES[area.kind],
                area.text,
                _below(area),
                area.sources,
                doubt_of_improvement(report, area.id),
            )
        )
    return boxes


def practised(report: Report, question: str) -> list[Box]:
    """Return the innovative practice that a report names under a question, in printed order."""
    return [
        Box(row, 0, PRACTICE, row.title, tuple(row.text.split("\n")), doubt=doubt_of_improvement(report, row.id))
        for row in report.practice_of(question)
    ]


def is_area(area: AreaForImprovement) -> bool:
    """Whether something asked for is what the inspectorate counts as an area for improvement."""
    return area.kind is ImprovementKind.AREA


def counted(areas: Iterable[AreaForImprovement]) -> int:
    """Return how many of what is asked for are areas for improvement."""
    return sum(map(is_area, areas))


def of_kinds(areas: Iterable[AreaForImprovement]) -> dict[ImprovementKind, int]:
    """Return how many of what is asked for are of each kind that is there, causes of concern first, areas for improvement last."""
    kinds = Counter(area.kind for area in areas)
    order = (ImprovementKind.CAUSE_OF_CONCERN, ImprovementKind.RECOMMENDATION, ImprovementKind.AREA)
    return {kind: kinds[kind] for kind in order if kinds[kind]}


def named_kind(kind: ImprovementKind, count: int) -> str:
    """Return what so many of a kind are called within a sentence, in the report's language."""
    return NAMES[kind].lower() if count == 1 else PLURALS[kind]


def _below(area: AreaForImprovement) -> tuple[str, ...]:
    return tuple(line for line in (area.deadline_wording, *area.explanation.split("\n")) if line)
