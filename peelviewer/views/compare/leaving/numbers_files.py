"""Compared numbers as they leave: exactly the rows that are shown, with their sources."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.analysis.citation import of_reports
from peelviewer.analysis.compared.compare_numbers import NumberRow, Numbers
from peelviewer.analysis.compared.numbers import source_of
from peelviewer.figures.base import Figure
from peelviewer.figures.compared import compared, drawn
from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.rows import choosable, counted
from peelviewer.model.library import Library
from peelviewer.model.report import Report
from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide
    from peelviewer.exporters.tables import Sheet

PICTURE_WIDTH = 880


class ShownNumbers(NamedTuple):
    """What is to leave: rows of two reports' numbers (of one and the same report its force's)."""

    library: Library
    left: Report
    right: Report
    numbers: Numbers

    @property
    def reports(self) -> tuple[Report, ...]:
        """The reports compared, each once."""
        return (self.left,) if self.left is self.right else (self.left, self.right)

    @property
    def file(self) -> str:
        """The name of files without their ending."""
        return "-".join(("numbers", *(report.id for report in self.reports)))


def figure_of(shown: ShownNumbers) -> Figure:
    """Return compared numbers as a chart that cites its reports."""
    sources = dict.fromkeys(source_of(shown.reports, row.subject) for row in shown.numbers.rows)
    return compared(shown.numbers, [source for source in sources if source], of_reports(shown.library, shown.reports))


def leaving(shown: ShownNumbers) -> Leaving:
    """Return compared numbers as picture, tables and slide; nothing of each where there is no row."""
    from peelviewer.ui.charts.figure_files import picture_of

    figure = figure_of(shown)
    return Leaving(
        tr("Numbers compared"),
        shown.file,
        lambda: picture_of(figure, PICTURE_WIDTH) if figure.panels else None,
        lambda: _sheets(shown, figure) if shown.numbers.rows else (),
        lambda: _slides(shown, drawn(shown.numbers)),
    )


def subject(shown: ShownNumbers) -> ChartSubject:
    """Return compared numbers as the composer takes them."""
    figure, rows = figure_of(shown), drawn(shown.numbers)

    def kept(left_out: Container[str]) -> list[NumberRow]:
        keys = [row.key for row in choosable(figure)] or [""]
        return [row for row, key in zip(rows, keys, strict=True) if key not in left_out]

    def narrowed(left_out: Container[str]) -> Figure:
        left = kept(left_out)
        return counted(figure_of(shown._replace(numbers=shown.numbers._replace(rows=tuple(left)))), len(left), len(rows))

    def slides(composition: Composition) -> list[Slide]:
        made = _slides(shown, kept(composition.left_out))
        return [slide._replace(title=composition.headline or slide.title, source=composition.before(slide.source)) for slide in made]

    key = "/".join(("compared", *(report.id for report in shown.reports)))
    return ChartSubject(key, figure, shown.file, slides, narrowed)


def _sheets(shown: ShownNumbers, figure: Figure) -> Sequence[Sheet]:
    from peelviewer.analysis.compared.numbers import compared_frame, compared_matrix
    from peelviewer.exporters.tables import Sheet, sources_sheet

    caveats = [(f"Caveat: {limit.title}", f"{limit.text} {', '.join(limit.forces)}".strip()) for limit in figure.limits]
    about = (("Title", figure.heading), ("Shown", figure.summary), ("Source", figure.source), ("Reports", figure.cited), *caveats)
    return (
        Sheet("Values", compared_frame(shown.numbers, shown.reports), fixed=1),
        Sheet("Side by side", compared_matrix(shown.numbers), shown.numbers.columns, fixed=1),
        sources_sheet([line for line in about if line[1]]),
    )


def _slides(shown: ShownNumbers, rows: Sequence[NumberRow]) -> list[Slide]:
    from peelviewer.decks.deck_source import DeckSource
    from peelviewer.decks.slide_makers import compared as compared_slide

    if not rows:
        return []
    return [compared_slide(DeckSource(shown.library, shown.left), shown.left.id, shown.right.id, rows)]
