"""Forces side by side as a chart: a strip a measure."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.citation import of_reports
from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.forces.side_by_side import Cell, ForcesRow
from peelviewer.analysis.tables import ENGLAND_AND_WALES, area_name
from peelviewer.figures.forms.strips import strips
from peelviewer.model.library import Held, Library
from peelviewer.model.pages import Pages
from peelviewer.text.inline import typographic

from .base import FORCE, OTHER, POINTED, REFERENCE, Figure, Limit, Line, Mark

NOT_GIVEN = "not given"


def forces_figure(
    library: Library,
    rows: Sequence[ForcesRow],
    forces: Sequence[str],
    year: str,
    *,
    own: str = "",
    pointed: str = "",
    from_zero: bool = True,
) -> Figure:
    """Return the chart of rows, *forces* in their order; *own* is drawn as the force, *pointed* as the one pointed at."""
    names = [area_name(library, force) for force in forces]
    lines = tuple(strip(library, row, forces, own, pointed) for row in rows)
    panel = strips(lines, from_zero=from_zero)
    title = f"{in_words(names)} in {year}, beside England and Wales"
    limits: dict[tuple[str, str], Limit] = {}
    for row in rows:
        for limit in row.limits:
            named = tuple(area_name(library, force) for force in limit.forces if force in forces)
            limits.setdefault((limit.title, limit.text), Limit(limit.title, limit.text, named))
    columns = ((REFERENCE, area_name(library, ENGLAND_AND_WALES)), *zip((_role(f, own, pointed) for f in forces), names, strict=True))
    complete = "Values as the reports print them; a rate is neither good nor bad by itself."
    if not from_zero:
        complete += " Axes that leave zero out show a break."
    return Figure(
        "forces", "", title, "", "", tuple(columns), (panel,), f"{title}: {len(rows)} measures.", complete,
        "; ".join(sources(rows)), Pages(), tuple(limits.values()), cited=of_reports(library, held(library, rows)),
    )  # fmt: skip


def strip(library: Library, row: ForcesRow, forces: Sequence[str], own: str, pointed: str = "") -> Line:
    """Return a row's marks: England and Wales, then the forces in their order."""
    marks = [_mark(library, ENGLAND_AND_WALES, REFERENCE, row.reference)]
    marks += [_mark(library, force, _role(force, own, pointed), cell) for force, cell in zip(forces, row.cells, strict=True)]
    return Line(typographic(row.name), tuple(marks), period=measured(row))


def measured(row: ForcesRow) -> str:
    """Return unit and period of a row, and the figure where it is one's."""
    return ", ".join(part for part in (typographic(row.unit), row.period, row.label) if part)


def _role(force: str, own: str, pointed: str) -> str:
    return FORCE if force == own else POINTED if force == pointed else OTHER


def _mark(library: Library, area: str, role: str, cell: Cell) -> Mark:
    stated = cell.stated
    text = stated.value.replace("-", "−") if stated else ""
    doubt = UNCONFIRMED if stated and stated.doubt else ""
    return Mark(area, area_name(library, area), role, cell.number, text, "" if text else NOT_GIVEN, doubt)


def in_words(names: Sequence[str]) -> str:
    """Return names as a title has them: "Norfolk, Suffolk and Kent"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def sources(rows: Sequence[ForcesRow]) -> list[str]:
    """Return where the values are from as the reports say, each once."""
    shown = (cell.stated for row in rows for cell in (row.reference, *row.cells) if cell.stated)
    return list(dict.fromkeys(stated.source.rstrip(".") for stated in shown if stated.source))


def reports(library: Library, rows: Sequence[ForcesRow]) -> list[str]:
    """Return the names of the reports that the values stand in, each once."""
    return [library.name_of(report) for report in held(library, rows)]


def held(library: Library, rows: Sequence[ForcesRow]) -> list[Held]:
    """Return the reports that the values stand in, each once."""
    shown = (cell.stated for row in rows for cell in (row.reference, *row.cells) if cell.stated)
    known = library.by_id
    return [known[report] for report in dict.fromkeys(stated.report for stated in shown) if report in known]
