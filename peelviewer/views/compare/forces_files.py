"""Forces side by side as they leave: exactly the rows and forces that are shown, with their sources."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.analysis.forces.side_by_side import ForcesRow
from peelviewer.figures.base import Figure
from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.rows import choosable, counted
from peelviewer.model.library import Library
from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide
    from peelviewer.exporters.tables import Sheet

PICTURE_WIDTH = 880


class Shown(NamedTuple):
    """What is to leave: a year's rows, forces by id, the one that is drawn as the own force (empty: none), and the same as a chart.

    *figure_of* makes the chart of other rows.
    """

    library: Library
    year: int
    rows: Sequence[ForcesRow]
    forces: Sequence[str]
    own: str
    figure: Figure
    figure_of: Callable[[Sequence[ForcesRow]], Figure]


def leaving(shown: Shown) -> Leaving:
    """Return forces side by side as picture, tables and slide; nothing of each where there is no row."""
    from peelviewer.ui.charts.figure_files import picture_of

    name = "-".join(("forces", str(shown.year), *shown.forces[:3]))
    return Leaving(
        tr("Forces side by side"),
        name,
        lambda: picture_of(shown.figure, PICTURE_WIDTH) if shown.rows else None,
        lambda: _sheets(shown) if shown.rows else (),
        lambda: _slides(shown) if shown.rows else (),
    )


def subject(shown: Shown) -> ChartSubject:
    """Return forces side by side as the composer takes them."""

    def kept(left_out: Container[str]) -> list[ForcesRow]:
        keys = [row.key for row in choosable(shown.figure)] or [""]
        return [row for row, key in zip(shown.rows, keys, strict=True) if key not in left_out]

    def narrowed(left_out: Container[str]) -> Figure:
        left = kept(left_out)
        return counted(shown.figure_of(left), len(left), len(shown.rows))

    def slides(composition: Composition) -> list[Slide]:
        made = _slides(shown._replace(rows=kept(composition.left_out)))
        return [slide._replace(title=composition.headline or slide.title, source=composition.before(slide.source)) for slide in made]

    key = "/".join(("forces", str(shown.year), *shown.forces))
    return ChartSubject(key, shown.figure, "-".join(("forces", str(shown.year), *shown.forces[:3])), slides, narrowed)


def _sheets(shown: Shown) -> Sequence[Sheet]:
    from peelviewer.analysis.forces.frame import forces_frame, forces_matrix
    from peelviewer.exporters.tables import Sheet, sources_sheet

    matrix = forces_matrix(shown.library, shown.rows, shown.forces)
    areas = tuple(matrix.columns)[1:]
    figure = shown.figure
    about = (("Title", figure.heading), ("Shown", figure.summary), ("Source", figure.origin), ("Reports", figure.cited))
    return (
        Sheet("Values", forces_frame(shown.library, shown.rows, shown.forces), fixed=1),
        Sheet("Side by side", matrix, areas, fixed=1),
        sources_sheet([line for line in about if line[1]]),
    )


def _slides(shown: Shown) -> Sequence[Slide]:
    from peelviewer.decks.subjects.forces_slide import forces_slide

    return [forces_slide(shown.library, shown.year, shown.own, shown.forces, shown.rows)]
