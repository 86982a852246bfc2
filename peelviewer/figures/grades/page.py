"""Drawings of grades as they leave the program: in a margin, with title, marks, legend, what limits them, and where they are from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure, reasons
from peelviewer.figures.layout import moved
from peelviewer.figures.scene import Canvas, GradeCell, Scene, line_height
from peelviewer.figures.scene import Measure as Fonts
from peelviewer.model.grades import FOUR_TIERS, Grade, scale
from peelviewer.wording import plural, tr

from . import history, spread, table, tile_map, wheel
from .shown import MARK, GradesShown, mark

MARGIN, WHEEL_SIZE, HISTORY_WIDTH, SPREAD_WIDTH = 24.0, 620.0, 760.0, 720.0
SWATCH, ENTRY, LINE = 24.0, 18.0, 22.0
SOURCE = "Source: published PEEL grades; the table of them has the page and the evidence of each. Made with PEEL Viewer."
DASHED = ("A dashed line divides years that cannot be compared.",)
NOT_HELD_MEANS = "“Not held”: the library holds no published grade, which says nothing about the force."


def map_page(shown: GradesShown, fonts: Fonts) -> Scene:
    """Return the map of a measure in a year."""
    width = max(tile_map.size(shown.forces)[0], 460.0)
    canvas = _begin(shown.grades, shown, width, fonts, heading(shown))
    tile_map.lay_out(shown, canvas, (width - tile_map.size(shown.forces)[0]) / 2)
    canvas.y += 10
    legend(canvas, scale_of(shown.year), shown.counts())
    return _end(canvas, limits_of(shown, [(shown.year, shown.measure)]))


def whole_wheel(shown: GradesShown, rings: tuple[Measure, ...], canvas: Canvas, size: float) -> None:
    """Add a wheel of a size in the middle of a canvas, the names of its rings and the legend below it."""
    drawn = wheel.Wheel(canvas.width / 2, canvas.y + size / 2, size / 2 - wheel.NAMES, len(rings), len(shown.forces))
    wheel.lay_out(shown, rings, drawn, canvas)
    canvas.y += size + 8
    names = [wheel.ring_name(shown, rings, ring) for ring in range(len(rings))]
    canvas.paragraph(0, f"{tr('Rings from the outside')}: {'; '.join(names)}.", canvas.width, size=12, spacing=18)
    canvas.y += 6
    legend(canvas, scale_of(shown.year))


def wheel_page(shown: GradesShown, rings: tuple[Measure, ...], fonts: Fonts) -> Scene:
    """Return the wheel of a year, its rings named below it."""
    cycle = shown.grades.cycle_name(shown.year)
    title = plural("Grades of {cycle}: {n} force", "Grades of {cycle}: {n} forces", len(shown.forces), cycle=cycle)
    canvas = _begin(shown.grades, shown, WHEEL_SIZE, fonts, title)
    whole_wheel(shown, rings, canvas, WHEEL_SIZE)
    return _end(canvas, limits_of(shown, [(shown.year, ring) for ring in rings]))


def spread_page(shown: GradesShown, fonts: Fonts) -> Scene:
    """Return how the grades of a measure are spread year by year."""
    title = tr("{measure}: how the grades were spread", measure=shown.grades.name_of(shown.measure))
    canvas = _begin(shown.grades, None, SPREAD_WIDTH, fonts, title)
    spread.lay_out(shown.grades, shown.measure, shown.year, canvas)
    years = shown.grades.years_of(shown.measure)
    return _end(canvas, [*reasons(shown.grades, years, (shown.measure,)), *limits_of(shown, [(year, shown.measure) for year in years])])


def history_page(shown: GradesShown, blocks: tuple[history.Block, ...], fonts: Fonts) -> Scene:
    """Return the histories of the forces shown."""
    grades = shown.grades
    names = ", ".join(force.short_name if len(shown.forces) > 1 else force.name for force in shown.forces)
    canvas = _begin(grades, None, HISTORY_WIDTH, fonts, tr("{forces}: published grades by year", forces=names))
    history.lay_out(grades, blocks, shown.followed, canvas)
    canvas.y += 10
    legend(canvas, scale_of(*(block.years[0] for block in blocks)))
    seams = [words for block in blocks for words in reasons(grades, block.years, block.measures)]
    cells = [(year, measure) for block in blocks for measure in block.measures for year in block.years]
    return _end(canvas, [*DASHED, *dict.fromkeys(seams), *limits_of(shown, cells)])


def table_page(shown: GradesShown, rows: table.Table, note: str, fonts: Fonts) -> Scene:
    """Return the table as it is sorted and filtered; *note* says how."""
    columns = len(rows.columns)
    width = table.NAMES + columns * min(table.MOST_COLUMN, max(72.0, 600.0 / max(1, columns)))
    title = plural("{measure}: {n} force", "{measure}: {n} forces", len(rows.forces), measure=shown.grades.name_of(shown.measure))
    canvas = _begin(shown.grades, None, width, fonts, title, note)
    table.lay_out(shown.grades, rows, canvas)
    canvas.y += 10
    legend(canvas, scale_of(*(year for year, _ in rows.columns)))
    seams = table.seams_in_words(shown.grades, rows)
    return _end(canvas, [*(DASHED if seams else ()), *seams, *limits_of(shown, rows.columns)])


def heading(shown: GradesShown) -> str:
    """Return what a map of a measure in a year shows, in words."""
    grades = shown.grades
    measure = f"{grades.name_of(shown.measure)}, {grades.cycle_name(shown.year)}"
    return plural("{measure}: {n} force", "{measure}: {n} forces", len(shown.forces), measure=measure)


def _begin(grades: Grades, shown: GradesShown | None, width: float, fonts: Fonts, title: str, note: str = "") -> Canvas:
    """Return a canvas with the title, a note under it, and the names of the followed forces where *shown* has marks."""
    canvas = Canvas(width, fonts)
    canvas.paragraph(0, title, width, size=18, weight=600, spacing=26)
    if note:
        canvas.paragraph(0, note, width, colour="muted")
    canvas.y += 6
    if shown is not None and any(shown.followed.number(force.id) for force in shown.forces):
        followed_names(canvas, shown)
        canvas.y += 6
    return canvas


def followed_names(canvas: Canvas, shown: GradesShown) -> None:
    """Add the names of the followed forces that are shown, each after its mark."""
    names = {force.id: force.short_name for force in shown.forces}
    _wrapped(canvas, [(names[force], _numbered(shown, force)) for force in shown.followed.forces if force in names], MARK + 6)


def _numbered(shown: GradesShown, force: str) -> Callable[[Canvas, float], None]:
    def add(canvas: Canvas, x: float) -> None:
        own, middle = force == shown.followed.own, canvas.y + LINE / 2
        canvas.shapes += mark(canvas.measure, x + MARK / 2, middle, shown.followed.number(force), own=own)

    return add


def legend(canvas: Canvas, grades: Iterable[Grade], counts: dict[str, int] | None = None) -> None:
    """Add the grades of a scale by shape, colour and word, with their counts where these are given."""
    entries: list[tuple[str, Callable[[Canvas, float], None] | None]] = []
    for grade in grades:
        if counts is None or grade is not Grade.UNGRADED or counts.get(grade.value):
            count = "" if counts is None else f" {counts.get(grade.value, 0)}"
            entries.append((f"{grade.label}{count}", _swatch(grade)))
    if counts and counts.get(NOT_HELD):
        entries.append((f"{tr(NOT_HELD).capitalize()} {counts[NOT_HELD]}", None))
    _wrapped(canvas, entries, SWATCH + 6)


def _swatch(grade: Grade) -> Callable[[Canvas, float], None]:
    def add(canvas: Canvas, x: float) -> None:
        canvas.shapes.append(GradeCell(x, canvas.y + (LINE - ENTRY) / 2, SWATCH, ENTRY, grade, 11))

    return add


def _wrapped(canvas: Canvas, entries: Sequence[tuple[str, Callable[[Canvas, float], None] | None]], before: float) -> None:
    """Add words with what stands before each, in as many lines as they need."""
    x = 0.0
    for words, add in entries:
        width = canvas.measure(words, 12, 400) + (before if add else 0)
        if x and x + width > canvas.width:
            x, canvas.y = 0.0, canvas.y + LINE
        if add:
            add(canvas, x)
        canvas.words(x + (before if add else 0), canvas.y + (LINE - line_height(12)) / 2, words, size=12)
        x += width + 16
    canvas.y += LINE


def scale_of(*years: int) -> tuple[Grade, ...]:
    """Return the grades of the years' scales, best first; those of four were also left ungraded."""
    named = {grade for year in years for grade in (*scale(year), *((Grade.UNGRADED,) if len(scale(year)) == len(FOUR_TIERS) else ()))}
    return tuple(grade for grade in Grade if grade in named)


def limits_of(shown: GradesShown, cells: Sequence[tuple[int, Measure]]) -> list[str]:
    """Return what limits the grades of some years and measures: who was graded, what is unconfirmed, what is not held."""
    grades = shown.grades
    notes = (grades.note_of(year, measure) for year, measure in cells)
    said = [f"{grades.cycle_name(year)}, {grades.name_of(m)}: {note}" for (year, m), note in zip(cells, notes, strict=True) if note]
    published = [(f, year, m, grades.get(f.id, year, m)) for f in shown.forces for year, m in cells]
    doubtful = [f"{f.short_name} {grades.cycle_name(year)}" for f, year, _, found in published if found and found.doubt]
    unconfirmed = [f"Unconfirmed: {'; '.join(dict.fromkeys(doubtful))}."] if doubtful else []
    missing = any(found is None and grades.asked(year, m) for _, year, m, found in published)
    return [*dict.fromkeys(said), *unconfirmed, *([NOT_HELD_MEANS] if missing else [])]


def _end(canvas: Canvas, limits: Sequence[str]) -> Scene:
    """Add what limits the drawing and where it is from, and return it in its margin."""
    canvas.y += 8
    canvas.stroke((0, canvas.y), (canvas.width, canvas.y))
    canvas.y += 8
    for text in (*limits, SOURCE):
        canvas.paragraph(0, text, canvas.width, size=11, colour="muted")
        canvas.y += 2
    scene = canvas.scene()
    return moved(scene, MARGIN, MARGIN, scene.width + 2 * MARGIN, scene.height + 2 * MARGIN)
