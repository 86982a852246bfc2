"""Years side by side as they leave: exactly the rows that are shown, with their sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.analysis.years.rows import Years, YearsRow
from peelviewer.model.library import Library
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide
    from peelviewer.exporters.tables import Sheet
    from peelviewer.figures.composed.composition import Composition
    from peelviewer.ui.charts.composing.subject import ChartSubject
    from peelviewer.ui.look.pictures import Picture

BAR = "A bar before a cell says that it cannot be compared with the year before."
FIXED = 3
"""Columns of the table by year that stay in sight."""


class Shown(NamedTuple):
    """What is to leave: a force's years, and the rows that are shown of them."""

    library: Library
    years: Years
    rows: Sequence[YearsRow]

    @property
    def title(self) -> str:
        """What a picture and a workbook are called."""
        return f"{self.library.force_of(self.years.force).name}, years side by side"

    @property
    def sources(self) -> str:
        """The reports and pages that the rows rest on."""
        cells = [cell for row in self.rows for cell in row.cells if cell.stated]
        named = list(dict.fromkeys(name for cell in cells for name, _ in cell.places))
        tables = ["published pages, named in the table of grades"] if any(not cell.places for cell in cells) else []
        return f"Sources: {'; '.join((*named, *tables))}."


def leaving(shown: Shown) -> Leaving:
    """Return years side by side as picture, tables and slide; nothing of each where there is no row."""
    return Leaving(
        tr("Years side by side"),
        f"years-{shown.years.force}",
        lambda: _picture(shown) if shown.rows else None,
        lambda: _sheets(shown) if shown.rows else (),
        lambda: _slides(shown) if shown.rows else (),
        lambda: subject(shown),
    )


def subject(shown: Shown) -> ChartSubject | None:
    """Return years side by side as the composer takes them; None where there is no row."""
    if not shown.rows:
        return None
    from peelviewer.figures.years.composed import years_drawing
    from peelviewer.ui.charts.composing.subject import ChartSubject

    def slides(composition: Composition) -> list[Slide]:
        left = shown._replace(rows=[row for row in shown.rows if row.key not in composition.left_out])
        first, *others = _slides(left)
        return [first._replace(title=composition.headline or first.title, source=composition.before(first.source)), *others]

    drawing = years_drawing(shown.library, shown.years, shown.rows)
    name = f"years-{shown.years.force}"
    return ChartSubject(f"years/{shown.years.force}", drawing.figure(()), name, slides, None, drawing)


def _picture(shown: Shown) -> Picture:
    from peelviewer.figures.years.scene import described, years_scene
    from peelviewer.ui.look.drawing import measure
    from peelviewer.ui.look.pictures import Picture

    scene = years_scene(shown.years, shown.rows, shown.title, shown.sources, measure)
    return Picture(scene, shown.title, described(shown.years, shown.rows), shown.sources)


def _sheets(shown: Shown) -> Sequence[Sheet]:
    from peelviewer.analysis.years.frame import years_frame, years_matrix
    from peelviewer.exporters.tables import Sheet, sources_sheet
    from peelviewer.figures.years.scene import MARKS

    return (
        Sheet("Values", years_frame(shown.years, shown.rows), fixed=1),
        Sheet("By year", years_matrix(shown.years, shown.rows), shown.years.names, fixed=FIXED),
        sources_sheet((("Title", shown.title), ("Marks", MARKS), ("By year", BAR), ("Reports", shown.sources))),
    )


def _slides(shown: Shown) -> Sequence[Slide]:
    from peelviewer.decks.subjects.years_slides import years_slides

    return years_slides(shown.library, shown.years.force, [row.key for row in shown.rows])
