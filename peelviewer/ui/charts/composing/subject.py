"""What the composer is given: a chart, under which key its composition is kept, and what slide is made of it."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.figures.base import Figure
from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.rows import without

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide


class ChartSubject(NamedTuple):
    """A chart to be composed.

    *key* names what a composition belongs to ("report/figure"), *file* the files without their ending; *slides* makes slides of a
    composition and is None where none can be made. *narrowed* makes the chart without the rows of some keys, of a comparison with the
    sources and caveats of what is left; None where those stay the same.
    """

    key: str
    figure: Figure
    file: str
    slides: Callable[[Composition], Sequence[Slide]] | None = None

    narrowed: Callable[[Container[str]], Figure] | None = None

    def shown(self, composition: Composition) -> Figure:
        """Return the chart with the rows of a composition."""
        return (self.narrowed or (lambda left_out: without(self.figure, left_out)))(composition.left_out)

    @property
    def can_be_composed(self) -> bool:
        """Whether its figure has anything to show."""
        return can_be_composed(self.figure)


def can_be_composed(figure: Figure) -> bool:
    """Return whether a figure has anything to show: what the report has as a picture alone has not."""
    return any(panel.values or panel.cells for panel in figure.panels)
