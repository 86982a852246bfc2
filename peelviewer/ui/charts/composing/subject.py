"""What the composer is given: a chart, under which key its composition is kept, and what slide is made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.figures.base import Figure
from peelviewer.figures.composed.composition import Composition

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide


class ChartSubject(NamedTuple):
    """A chart to be composed.

    *key* names what a composition belongs to ("report/figure"), *file* the files without their ending; *slides* makes slides of a
    composition and is None where none can be made.
    """

    key: str
    figure: Figure
    file: str
    slides: Callable[[Composition], Sequence[Slide]] | None = None


def can_be_composed(figure: Figure) -> bool:
    """Return whether a figure has anything to show: what the report has as a picture alone has not."""
    return any(panel.values or panel.cells for panel in figure.panels)
