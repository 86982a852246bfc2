"""What the composer is given: a chart, under which key its composition is kept, and what slide is made of it."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.figures.base import Figure
from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.drawing import Drawing
from peelviewer.figures.composed.picture import Charts
from peelviewer.figures.composed.rows import ChoosableRow, choosable, without
from peelviewer.figures.scene import Fonts

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide


class ChartSubject(NamedTuple):
    """A chart to be composed.

    *key* names what a composition belongs to ("report/figure"), *file* the files without their ending; *slides* makes slides of a
    composition and is None where none can be made. *narrowed* makes the chart without the rows of some keys, of a comparison with the
    sources and caveats of what is left; None where those stay the same. *drawing* draws what is no chart of panels.
    """

    key: str
    figure: Figure
    file: str
    slides: Callable[[Composition], Sequence[Slide]] | None = None

    narrowed: Callable[[Container[str]], Figure] | None = None
    drawing: Drawing | None = None

    @property
    def rows(self) -> tuple[ChoosableRow, ...]:
        """The rows that can be left out; none where there is one alone."""
        return choosable(self.figure) if self.drawing is None else self.drawing.rows

    def charts(self, left_out: frozenset[str], fonts: Fonts) -> Charts:
        """Return the chart without the rows of some keys, to be laid out at sizes."""
        drawing = self.drawing
        if drawing is None:
            return Charts((self.narrowed or (lambda keys: without(self.figure, keys)))(left_out), fonts)
        return Charts(drawing.figure(left_out), fonts, lambda canvas: drawing.lay_out(left_out, canvas), drawing.least)

    @property
    def can_be_composed(self) -> bool:
        """Whether its figure has anything to show."""
        return can_be_composed(self.figure)


def can_be_composed(figure: Figure) -> bool:
    """Return whether a figure has anything to show: what the report has as a picture alone has not."""
    return any(panel.values or panel.cells for panel in figure.panels)
