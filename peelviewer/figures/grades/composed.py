"""Drawings of grades as the composer takes them: rows that can be left out, and the figure's words without these."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Sequence

from peelviewer.analysis.grades import Measure, reasons
from peelviewer.figures.base import Figure
from peelviewer.figures.composed.drawing import Drawing
from peelviewer.figures.composed.rows import ChoosableRow, counted
from peelviewer.figures.scene import Canvas
from peelviewer.model.library import Force
from peelviewer.model.pages import Pages
from peelviewer.wording import of_documents, plural, tr

from . import history, spread, table, tile_map
from .page import DASHED, followed_names, heading, legend, limits_of, scale_of, whole_wheel
from .shown import GradesShown

FEW_RINGS, WHEEL, WHEEL_OF_MANY = 5, 480.0, 600.0
"""Up to how many rings a wheel is as small as its names allow, and the diameters in pixels of that and of others."""
LEAST_TABLE, LEAST_YEAR, LEAST_HISTORY, LEAST_SPREAD = 420.0, 46.0, 560.0, 520.0
MOST_ADDRESSES, MOST_SITES = 2, 3
"""Addresses of sources that are written out; of more their number is said, and on which sites most of them are."""
Cells = Sequence[tuple[int, Measure]]


def table_drawing(shown: GradesShown, rows: table.Table, note: str) -> Drawing:
    """Return the table as it is sorted and filtered; *note* says how. Forces are its rows."""

    def narrowed(left_out: Container[str]) -> tuple[GradesShown, table.Table]:
        left = _without(shown, left_out)
        return left, rows._replace(forces=left.forces)

    def figure(left_out: Container[str]) -> Figure:
        left, kept = narrowed(left_out)
        seams = table.seams_in_words(left.grades, kept)
        name = left.grades.name_of(left.measure)
        title = plural("{measure}: {n} force", "{measure}: {n} forces", len(left.forces), measure=name)
        said = [*(DASHED if seams else ()), *seams, *limits_of(left, rows.columns)]
        return _figure("table", left, (title, note), rows.columns, said, len(shown.forces))

    def lay_out(left_out: Container[str], canvas: Canvas) -> None:
        _, kept = narrowed(left_out)
        table.lay_out(shown.grades, kept, canvas)
        canvas.y += 10
        legend(canvas, scale_of(*(year for year, _ in rows.columns)))

    width = table.NAMES + LEAST_YEAR * len(rows.columns)
    return _drawing(_forces(shown.forces, rows.heading_of if rows.grouped else None), figure, lay_out, max(LEAST_TABLE, width))


def map_drawing(shown: GradesShown) -> Drawing:
    """Return the map of a measure in a year; forces are its rows."""

    def figure(left_out: Container[str]) -> Figure:
        left, cells = _without(shown, left_out), [(shown.year, shown.measure)]
        return _figure("map", left, (heading(left), ""), cells, limits_of(left, cells), len(shown.forces))

    def lay_out(left_out: Container[str], canvas: Canvas) -> None:
        left = _without(shown, left_out)
        followed_names(canvas, left)
        canvas.y += 6
        tile_map.lay_out(left, canvas, (canvas.width - tile_map.size(left.forces)[0]) / 2)
        canvas.y += 10
        legend(canvas, scale_of(shown.year), left.counts())

    return _drawing(_forces(shown.forces), figure, lay_out, tile_map.size(shown.forces)[0])


def wheel_drawing(shown: GradesShown, rings: tuple[Measure, ...]) -> Drawing:
    """Return the wheel of a year, its rings named below it; forces are its rows."""
    cells = [(shown.year, ring) for ring in rings]
    size = WHEEL if len(rings) <= FEW_RINGS else WHEEL_OF_MANY

    def figure(left_out: Container[str]) -> Figure:
        left = _without(shown, left_out)
        cycle = left.grades.cycle_name(left.year)
        title = plural("Grades of {cycle}: {n} force", "Grades of {cycle}: {n} forces", len(left.forces), cycle=cycle)
        return _figure("wheel", left, (title, ""), cells, limits_of(left, cells), len(shown.forces))

    def lay_out(left_out: Container[str], canvas: Canvas) -> None:
        left = _without(shown, left_out)
        followed_names(canvas, left)
        whole_wheel(left, rings, canvas, size)

    return _drawing(_forces(shown.forces, table.region_of), figure, lay_out, size)


def spread_drawing(shown: GradesShown) -> Drawing:
    """Return how the grades of a measure are spread year by year, of all forces: it has no rows to leave out."""
    grades, years = shown.grades, shown.grades.years_of(shown.measure)
    cells = [(year, shown.measure) for year in years]

    def figure(left_out: Container[str]) -> Figure:
        title = tr("{measure}: how the grades were spread", measure=grades.name_of(shown.measure))
        seams = reasons(grades, years, (shown.measure,))
        said = [*(DASHED if seams else ()), *seams, *limits_of(shown, cells)]
        return _figure("spread", shown, (title, ""), cells, said, len(shown.forces))

    def lay_out(left_out: Container[str], canvas: Canvas) -> None:
        spread.lay_out(grades, shown.measure, shown.year, canvas)

    return _drawing((), figure, lay_out, LEAST_SPREAD)


def history_drawing(shown: GradesShown, blocks: tuple[history.Block, ...]) -> Drawing:
    """Return the histories of the forces shown; a row is a force's grades of one measure."""
    grades, among = shown.grades, sum(bool(row.force) for block in blocks for row in block.rows)

    def narrowed(left_out: Container[str]) -> tuple[GradesShown, tuple[history.Block, ...]]:
        kept = history.without(blocks, left_out)
        seen = {row.force for block in kept for row in block.rows}
        return shown._replace(forces=tuple(force for force in shown.forces if force.id in seen)), kept

    def figure(left_out: Container[str]) -> Figure:
        left, kept = narrowed(left_out)
        names = ", ".join(force.short_name if len(left.forces) > 1 else force.name for force in left.forces)
        seams = [words for block in kept for words in reasons(grades, block.years, block.measures)]
        cells = [(year, measure) for block in kept for measure in block.measures for year in block.years]
        said = [*DASHED, *dict.fromkeys(seams), *limits_of(left, cells)]
        title = tr("{forces}: published grades by year", forces=names)
        made = _figure("history", left, (title, ""), cells, said, len(left.forces))
        return counted(made, sum(bool(row.force) for block in kept for row in block.rows), among)

    def lay_out(left_out: Container[str], canvas: Canvas) -> None:
        _, kept = narrowed(left_out)
        history.lay_out(grades, kept, shown.followed, canvas)
        canvas.y += 10
        legend(canvas, scale_of(*(block.years[0] for block in kept)))

    rows = tuple(
        ChoosableRow(history.key_of(row), row.name, heading=grades.name_of(row.measure) if len(shown.forces) > 1 else block.title)
        for block in blocks
        for row in block.rows
        if row.force
    )
    return _drawing(rows, figure, lay_out, LEAST_HISTORY)


def _drawing(
    rows: tuple[ChoosableRow, ...], figure: Callable[[Container[str]], Figure], lay_out: Callable[[Container[str], Canvas], None],
    least: float,
) -> Drawing:  # fmt: skip
    """Return a drawing whose words are those of documents, whatever language the window speaks."""

    def in_english(left_out: Container[str]) -> Figure:
        with of_documents():
            return figure(left_out)

    def drawn_in_english(left_out: Container[str], canvas: Canvas) -> None:
        with of_documents():
            lay_out(left_out, canvas)

    return Drawing(rows if len(rows) > 1 else (), in_english, drawn_in_english, least)


def _without(shown: GradesShown, left_out: Container[str]) -> GradesShown:
    return shown._replace(forces=tuple(force for force in shown.forces if force.id not in left_out))


def _forces(forces: Sequence[Force], heading_of: Callable[[Force], str] | None = None) -> tuple[ChoosableRow, ...]:
    return tuple(ChoosableRow(force.id, force.short_name, heading=heading_of(force) if heading_of else "") for force in forces)


def _figure(part: str, shown: GradesShown, words: tuple[str, str], cells: Cells, said: Sequence[str], among: int) -> Figure:
    """Return a part's figure: *words* are its title and what is said below it, *said* what limits it, of so many forces in all."""
    title, note = words
    summary = f"{title}. {' '.join(_spoken(shown, force, cells) for force in shown.forces)}"
    made = Figure(
        f"grades-{part}", "", title, note, "", (), (), summary, " ".join(said), _source(shown, cells), Pages(), (),
        "Published PEEL grades; each is held with its page and its evidence. Made with PEEL Viewer.",
    )  # fmt: skip
    return counted(made, len(shown.forces), among)


def _spoken(shown: GradesShown, force: Force, cells: Cells) -> str:
    """Return a force's grades in words."""
    measures, grades = len({measure for _, measure in cells}), shown.grades
    names = (f"{grades.name_of(measure)} {grades.cycle_name(year)}" if measures > 1 else grades.cycle_name(year) for year, measure in cells)
    held = (history.cell_words(grades, force.id, year, measure) for year, measure in cells)
    return f"{force.name}: {'; '.join(f'{name} {words}' for name, words in zip(names, held, strict=True))}."


def _source(shown: GradesShown, cells: Cells) -> str:
    """Return where the grades shown were published: a few addresses, or how many there are and on which sites most of them."""
    found = (shown.grades.get(force.id, year, measure) for force in shown.forces for year, measure in cells)
    held = [published for published in found if published is not None]
    named_sources = list(dict.fromkeys(published.source_url for published in held if published.source_url))
    addresses = [source for source in named_sources if _site(source)]
    books = "; ".join(source for source in named_sources if not _site(source))
    reports = {published.report for published in held if published.report and not published.source_url}
    sites = Counter(map(_site, addresses))
    named, others = [site for site, _ in sites.most_common(MOST_SITES)], len(sites) - MOST_SITES
    on = f"{', '.join(named)} and {others} other {'site' if others == 1 else 'sites'}" if others > 0 else ", ".join(named)
    pages = "; ".join(addresses) if len(addresses) <= MOST_ADDRESSES else f"{len(addresses)} pages of {on}"
    imported = f"{len(reports)} imported {'report' if len(reports) == 1 else 'reports'}" if reports else ""
    return "; ".join(part for part in (pages, books, imported) if part)


def _site(source: str) -> str:
    """Return the site of an address of the web ("example.org"), empty for an ISBN."""
    found = re.match(r"https?://(?:www\.)?([^/?#]+)", source)
    return found[1].rstrip(".") if found else ""
