"""The parts of the Grades view as they leave: each exactly as it is shown, as picture, tables and slide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.analysis.grades import Grades, Measure
from peelviewer.decks.subjects import grades_slides
from peelviewer.figures.grades import composed as drawings
from peelviewer.figures.grades import history, page
from peelviewer.figures.grades.shown import Followed, GradesShown
from peelviewer.figures.grades.table import Table
from peelviewer.figures.scene import Scene
from peelviewer.model.grades import scale
from peelviewer.model.library import Force
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.ui.look.drawing import measure as measured
from peelviewer.ui.look.pictures import Picture
from peelviewer.wording import of_documents, plural, tr

from .composing import composed

if TYPE_CHECKING:
    from pandas import DataFrame

    from peelviewer.decks.base import Slide
    from peelviewer.exporters.tables import Sheet
    from peelviewer.ui.charts.composing.subject import ChartSubject

EVIDENCE_IS = "The sheet Grades names for each grade how it is known (evidence) and the page that says it (source_url)."

ACROSS_SCALES = "Cycles on the scale of four grades cannot be compared with those on the scale of five."


class Parts(NamedTuple):
    """What each part of the view shows now: rows, columns and headings of the table, its order and filters in words, rings, histories."""

    grades: Grades
    measure: Measure
    year: int
    rows: tuple[Force, ...]
    columns: tuple[tuple[int, Measure], ...]
    heading_of: Callable[[Force], str] | None
    note: Callable[[], str]
    rings: tuple[Measure, ...]
    around: tuple[Force, ...]
    blocks: tuple[history.Block, ...]
    histories: tuple[Force, ...]
    followed: Followed
    wheel_first: bool

    def of(self, forces: Sequence[Force]) -> GradesShown:
        """Return the measure and year in view of some forces."""
        return GradesShown(self.grades, self.measure, self.year, tuple(forces), self.followed)


def leavings(parts: Parts) -> list[Leaving]:
    """Return what can leave, what is in front first: table (its rows, and those followed), wheel, map, spread and history."""
    tables = [_table(parts, parts.rows, plural("Table, {n} force", "Table, {n} forces", len(parts.rows)))]
    ticked = [force for force in parts.rows if parts.followed.number(force.id)]
    if 1 < len(ticked) < len(parts.rows):
        tables.append(_table(parts, ticked, tr("Table, the {n} forces followed", n=len(ticked))))
    wheel = _wheel(parts)
    first = [wheel, *tables] if parts.wheel_first else [*tables, wheel]
    return [*first, _map(parts), _spread(parts), _history(parts)]


def composed_first(parts: Parts) -> ChartSubject | None:
    """Return what is in front, table or wheel, as the composer takes it; None where no force is shown."""
    return _composed_wheel(parts) if parts.wheel_first else _composed_table(parts, parts.rows)


def slides_of(parts: Parts) -> list[Slide]:
    """Return what the view shows as slides: the wheel where it is in front, else the histories."""
    with of_documents():
        return [grades_slides.wheel_slide(parts.of(parts.around), parts.rings)] if parts.wheel_first else _histories(parts)


def _file(parts: Parts, part: str) -> str:
    measure = "-".join(filter(None, parts.measure))
    return f"grades-{part}-{measure}-{parts.year}"


def _table(parts: Parts, forces: Sequence[Force], name: str) -> Leaving:
    rows = _rows(parts, forces)
    about = _titled(parts, len(forces))
    return _leaving(
        name, _file(parts, "table"), lambda: page.table_page(parts.of(forces), rows, parts.note(), measured), about,
        lambda: _sheets(parts, forces, parts.columns, about, parts.note),
        lambda: [grades_slides.table_slide(parts.of(forces))] if forces else [],
        lambda: _composed_table(parts, forces),
    )  # fmt: skip


def _rows(parts: Parts, forces: Sequence[Force]) -> Table:
    table = Table(tuple(forces), parts.columns, parts.year, False, parts.followed)
    return table._replace(grouped=True, heading_of=parts.heading_of) if parts.heading_of else table


def _composed_table(parts: Parts, forces: Sequence[Force]) -> ChartSubject | None:
    drawing = drawings.table_drawing(parts.of(forces), _rows(parts, forces), parts.note())
    return composed(_file(parts, "table"), drawing, forces, lambda some: [grades_slides.table_slide(parts.of(some))])


def _composed_wheel(parts: Parts) -> ChartSubject | None:
    drawing, rings = drawings.wheel_drawing(parts.of(parts.around), parts.rings), parts.rings
    file = f"grades-wheel-{parts.year}"
    return composed(file, drawing, parts.around, lambda some: [grades_slides.wheel_slide(parts.of(some), rings)])


def _wheel(parts: Parts) -> Leaving:
    cells = [(parts.year, ring) for ring in parts.rings]
    about = tr("Wheel of {n} forces, {year}", n=len(parts.around), year=parts.grades.cycle_name(parts.year))
    return _leaving(
        tr("Wheel"), f"grades-wheel-{parts.year}", lambda: page.wheel_page(parts.of(parts.around), parts.rings, measured), about,
        lambda: _sheets(parts, parts.around, cells, about), lambda: [grades_slides.wheel_slide(parts.of(parts.around), parts.rings)],
        lambda: _composed_wheel(parts),
    )  # fmt: skip


def _map(parts: Parts) -> Leaving:
    shown, file = parts.of(parts.grades.forces), _file(parts, "map")
    about = _titled(parts, len(shown.forces))
    return _leaving(
        tr("Tile map"), file, lambda: page.map_page(shown, measured), about,
        lambda: _sheets(parts, shown.forces, [(parts.year, parts.measure)], about), lambda: [grades_slides.map_slide(shown)],
        lambda: composed(file, drawings.map_drawing(shown), shown.forces, lambda some: [grades_slides.map_slide(parts.of(some))]),
    )  # fmt: skip


def _spread(parts: Parts) -> Leaving:
    about = tr("{measure}: how the grades were spread", measure=parts.grades.name_of(parts.measure))
    cells = [(year, parts.measure) for year in parts.grades.years_of(parts.measure)]

    def sheets() -> Sequence[Sheet]:
        from peelviewer.analysis.grade_frames import spread_frame
        from peelviewer.exporters.tables import Sheet

        spread = Sheet("Spread", spread_frame(parts.grades, parts.measure), ("forces",), 3)
        return (spread, *_sheets(parts, parts.grades.forces, cells, about))

    shown, file = parts.of(parts.grades.forces), _file(parts, "spread")
    return _leaving(
        tr("Spread of grades"), file, lambda: page.spread_page(shown, measured), about, sheets,
        lambda: [grades_slides.spread_slide(shown)],
        lambda: composed(file, drawings.spread_drawing(shown), shown.forces, lambda some: [grades_slides.spread_slide(shown)]),
    )  # fmt: skip


def _history(parts: Parts) -> Leaving:
    cells = [(year, measure) for block in parts.blocks for measure in block.measures for year in block.years]
    about = tr("{forces}: published grades by year", forces=", ".join(force.name for force in parts.histories))
    file, shown = f"grades-history-{'-'.join(force.id for force in parts.histories[:3])}", parts.of(parts.histories)
    return _leaving(
        tr("History"), file, lambda: page.history_page(shown, parts.blocks, measured), about,
        lambda: _sheets(parts, parts.histories, cells, about), lambda: _histories(parts),
        lambda: composed(file, drawings.history_drawing(shown, parts.blocks), parts.histories),
    )  # fmt: skip


def _histories(parts: Parts) -> list[Slide]:
    """Return one force's history, or of several a slide a subject with a row each.

    Several are those that are followed: a force that is merely looked at beside them was not asked for.
    """
    if len(parts.histories) == 1:
        return [grades_slides.shown_history_slide(parts.grades, parts.histories[0])]
    shown = parts.of([force for force in parts.histories if parts.followed.number(force.id)])
    measures = dict.fromkeys(measure for block in parts.blocks for measure in block.measures)
    subjects = {parts.grades.beside(measure): measure for measure in measures}
    return [grades_slides.table_slide(shown._replace(measure=measure, year=parts.year)) for measure in subjects.values()]


def _titled(parts: Parts, forces: int) -> str:
    measure = f"{parts.grades.name_of(parts.measure)}, {parts.grades.cycle_name(parts.year)}"
    return plural("{measure}: {n} force", "{measure}: {n} forces", forces, measure=measure)


def _leaving(
    name: str, file: str, scene: Callable[[], Scene], about: str, sheets: Callable[[], Sequence[Sheet]],
    slides: Callable[[], Sequence[Slide]], subject: Callable[[], ChartSubject | None],
) -> Leaving:  # fmt: skip
    def picture() -> Picture:
        with of_documents():
            return Picture(scene(), about, about, page.SOURCE)

    def in_english() -> Sequence[Sheet]:
        with of_documents():
            return sheets()

    def added() -> Sequence[Slide]:
        with of_documents():
            return slides()

    return Leaving(name, file, picture, in_english, added, subject)


def _sheets(
    parts: Parts, forces: Sequence[Force], cells: Sequence[tuple[int, Measure]], about: str, note: Callable[[], str] = str
) -> Sequence[Sheet]:
    """Return a row a grade, the same as forces by years, and where it is from."""
    from peelviewer.analysis.grade_frames import cells_frame, matrix_frame
    from peelviewer.exporters.tables import Sheet, sources_sheet

    matrix: DataFrame = matrix_frame(parts.grades, forces, cells)
    names = {force.id: force.name for force in parts.grades.forces}
    followed = "; ".join(f"{number} {names.get(force, force)}" for number, force in enumerate(parts.followed.forces, 1))
    lines = [("Shown", about), ("Order and filters", note()), ("Forces followed", followed)]
    lines += [("Seam", words) for words in _seams(parts, cells)]
    lines += [("Not held", page.NOT_HELD_MEANS), ("Evidence", EVIDENCE_IS), ("Source", page.SOURCE)]
    return (
        Sheet("Grades", cells_frame(parts.grades, forces, cells), fixed=2),
        Sheet("Forces by years", matrix, fixed=1),
        sources_sheet([line for line in lines if line[1]]),
    )


def _seams(parts: Parts, cells: Sequence[tuple[int, Measure]]) -> list[str]:
    """Return between which of the years shown nothing may be compared, and why."""
    found = [ACROSS_SCALES] if len({scale(year) for year, _ in cells}) > 1 else []
    for measure in dict.fromkeys(measure for _, measure in cells):
        years = [year for year, each in cells if each == measure]
        for before, after in pairwise(years):
            seam = parts.grades.seam(before, after, measure)
            if seam:
                between = f"{parts.grades.cycle_name(before)} – {parts.grades.cycle_name(after)}"
                found.append(f"{parts.grades.name_of(measure)}, {between}: {seam.words}")
    return found
