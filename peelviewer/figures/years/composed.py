"""Years side by side as the composer takes them: rows that can be left out, and the picture's words without these."""

from __future__ import annotations

from collections.abc import Container, Sequence

from peelviewer.analysis.citation import of_reports
from peelviewer.analysis.years.rows import Years, YearsRow
from peelviewer.figures.base import Figure
from peelviewer.figures.composed.drawing import Drawing
from peelviewer.figures.composed.rows import ChoosableRow, counted
from peelviewer.figures.grades.page import legend, scale_of
from peelviewer.figures.scene import Canvas
from peelviewer.model.library import Library
from peelviewer.model.pages import Pages
from peelviewer.text.inline import typographic
from peelviewer.wording import of_documents

from .scene import MARKS, described, lay_out, least_width

PUBLISHED = "Published PEEL grades; each is held with its page and its evidence."


def years_drawing(library: Library, years: Years, rows: Sequence[YearsRow]) -> Drawing:
    """Return rows of a force's years as a drawing, with why years cannot be compared and what they rest on below it."""

    def kept(left_out: Container[str]) -> list[YearsRow]:
        return [row for row in rows if row.key not in left_out]

    def figure(left_out: Container[str]) -> Figure:
        left = kept(left_out)
        title = f"{library.force_of(years.force).name}, years side by side"
        seams = dict.fromkeys(seam for row in left for seam in row.seams if seam)
        with of_documents():
            words = described(years, left)
        made = Figure(
            "years", "", title, "", "", (), (), f"{title}. {words}", " ".join((MARKS, *seams)), "", Pages(), (), _cited(library, left)
        )
        return counted(made, len(left), len(rows))

    def drawn(left_out: Container[str], canvas: Canvas) -> None:
        left = kept(left_out)
        with of_documents():
            worded = lay_out(years, left, canvas)
            graded = [years.years[n] for row in left for n, cell in enumerate(row.cells) if cell.grade is not None]
            if graded and not worded:
                canvas.y += 10
                legend(canvas, scale_of(*graded))

    choosable = tuple(ChoosableRow(row.key, typographic(row.name), heading=row.topic) for row in rows)
    return Drawing(choosable if len(rows) > 1 else (), figure, drawn, least_width(years))


def _cited(library: Library, rows: Sequence[YearsRow]) -> str:
    """Return what rows rest on: the reports held, and the tables of grades where no report states one."""
    cells = [cell for row in rows for cell in row.cells if cell.stated]
    held = dict.fromkeys(where.report for cell in cells for _, where in cell.places)
    reports = of_reports(library, [library.by_id[report] for report in held if report in library.by_id])
    published = [PUBLISHED] if any(cell.grade is not None and not cell.places for cell in cells) else []
    return " ".join((*published, reports or "Made with PEEL Viewer."))
