"""Lay out one chart's picture: headline, what is shown, the chart as large as fits, note, limits, source and full citation."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from peelviewer.figures.base import Figure, Panel
from peelviewer.figures.layout import chart_on, footer_lines, moved, scaled
from peelviewer.figures.scene import Canvas, Fonts, Scene, TextRun, wrap
from peelviewer.model.unmatched import says_unmatched

from .composition import Composition, Size
from .rows import BARS

HEADLINES = ((28.0, 34.0), (26.0, 32.0), (23.0, 29.0), (20.0, 26.0), (18.0, 23.0))
"""Sizes of a headline with their line heights, of which the largest is taken that needs no more than three lines."""
MOST_LINES = 3
FACTORS = (2.25, 2.0, 1.84, 1.67, 1.49, 1.34, 1.25, 1.17, 1.08, 1.0, 0.92, 0.84, 0.76, 0.69)
"""How much larger than in the reading pane a chart may be drawn: at these whole pixels are near."""
LEAST_STEP, MOST_SHRUNK = 1.12, 8.0
"""By how much everything is made smaller at a time where it has no room, and at most."""
LEAST_GROWING, EASILY_READ = 1.0, 0.84
LEAST_WIDTH, MOST_AIR, BETWEEN_BARS, LEAST_PLOT, MOST_PLOT = 300.0, 40.0, 14.0, 150.0, 420.0
PLOTS = ("trend", "ranking")
SUBJECT, NOTE, FOOT = (13.0, 18.0), (13.0, 18.0), (10.5, 14.0)
GAP, LEAST_SPARE = 14.0, 4.0
LARGER = (1.54, 1.23)
"""How much larger a page's own words are where its chart leaves room for that: at these whole pixels are near."""


class Composed(NamedTuple):
    """A picture laid out, and whether its smallest letters are hard to read at this size."""

    scene: Scene
    small: bool


class Charts:
    """A figure's panels laid out at sizes, each once: words are typed more often than rows are chosen.

    *lay_out* draws what has no panels in their place, from a canvas's y down; *least* is the width in pixels that it needs.
    """

    def __init__(
        self, figure: Figure, fonts: Fonts, lay_out: Callable[[Canvas], None] | None = None, least: float = LEAST_WIDTH
    ) -> None:  # fmt: skip
        self.figure, self.fonts, self.least, self._lay_out = figure, fonts, least, lay_out
        self._known: dict[tuple[float, ...], Scene] = {}

    def at(self, room: float, factor: float, shrunk: float, air: float = 0.0, plot: float = LEAST_PLOT) -> Scene:
        """Return the panels in a width of *room*, enlarged by a factor, on a sheet that is drawn *shrunk* times smaller.

        Words are measured as large as they are drawn, as letters grow by whole pixels.
        """
        key = (room, factor, shrunk, air, plot)
        if key not in self._known:
            fonts, drawn = self.fonts, factor / shrunk
            canvas = Canvas(room / factor, lambda text, size, weight: fonts(text, size * drawn, weight) / drawn)
            canvas.air, canvas.plot_height, canvas.alone = air, plot, True
            self._known[key] = scaled(self._chart_on(canvas), factor)
        return self._known[key]

    def _chart_on(self, canvas: Canvas) -> Scene:
        if self._lay_out is None:
            return chart_on(self.figure, canvas)
        self._lay_out(canvas)
        return canvas.scene()


def compose(charts: Charts, composition: Composition) -> Composed:
    """Return the picture of a figure as a composition wants it; its rows are chosen already, and its citation stands in it in any case."""
    laid, shrunk = _laid(charts, composition, 1.0), 1.0
    while not laid.fits and shrunk < MOST_SHRUNK:
        shrunk *= max(LEAST_STEP, laid.excess**0.7)
        laid = _laid(charts, composition, shrunk)
    return Composed(scaled(laid.scene, 1 / shrunk), laid.factor / shrunk < EASILY_READ)


class _Laid(NamedTuple):
    """A whole picture, how much its chart was enlarged, and how many times higher than its size it is."""

    scene: Scene
    factor: float
    excess: float

    @property
    def fits(self) -> bool:
        """Whether everything has room."""
        return self.excess <= 1


def _smaller(fonts: Fonts, shrunk: float) -> Fonts:
    """Return the widths of words on a sheet that is drawn smaller: letters have whole pixels."""

    def measured(text: str, size: float, weight: int, serif: bool = False) -> float:
        return fonts(text, size / shrunk, weight, serif) * shrunk

    return measured


def _larger(size: Size, shrunk: float) -> Size:
    return size._replace(width=size.width * shrunk, height=size.height * shrunk, margin=size.margin * shrunk)


def _laid(charts: Charts, composition: Composition, shrunk: float) -> _Laid:
    """Return a picture on a sheet so many times larger than its size."""
    size, fonts = _larger(composition.shape, shrunk), _smaller(charts.fonts, shrunk)
    room, least = size.width - 2 * size.margin, size.height - 2 * size.margin
    found = _parts(charts, composition, (fonts, room, least), shrunk)
    larger = (_parts(charts, composition, (fonts, room, least), shrunk, words) for words in (LARGER if size.page else ()))
    head, drawn, foot = next((each for each in larger if each.chart.factor >= found.chart.factor and each.height <= least), found)
    needed = head.height + drawn.scene.height + foot.height + 2 * GAP
    height = max(least, needed)
    chart_at = head.height + GAP + (height - needed) / (3 if size.page else 2)
    parts = (head, moved(drawn.scene, 0, chart_at, room, height), moved(foot, 0, height - foot.height, room, height))
    whole = Scene(room, height, tuple(s for part in parts for s in part.shapes), tuple(s for part in parts for s in part.spots))
    placed = moved(whole, size.margin, size.margin, size.width, height + 2 * size.margin)
    return _Laid(placed, drawn.factor, 1.0 if size.grows else (needed - 0.5) / least)


def words_of(figure: Figure, composition: Composition) -> str:
    """Return a picture in words, for those who do not see it: headline, note, every value shown and where it is from."""
    heading = f"{figure.heading}." if composition.headline else ""
    return " ".join(part for part in (heading, figure.measured, figure.described, composition.note.strip()) if part)


class _Drawn(NamedTuple):
    """A chart at its place's width, and how much it was enlarged."""

    scene: Scene
    factor: float


class _Parts(NamedTuple):
    """What stands under each other in a picture."""

    head: Scene
    chart: _Drawn
    foot: Scene

    @property
    def height(self) -> float:
        """The height that they need."""
        return self.head.height + self.chart.scene.height + self.foot.height + 2 * GAP


def _parts(charts: Charts, composition: Composition, sheet: tuple[Fonts, float, float], shrunk: float, larger: float = 1.0) -> _Parts:
    """Return the parts of a picture, its words so many times as large; *sheet* has the widths of words, its width and its height."""
    fonts, room, least = sheet

    def measured(text: str, size: float, weight: int, serif: bool = False) -> float:
        return fonts(text, size * larger, weight, serif) / larger

    head, foot = (scaled(part(charts.figure, composition, measured, room / larger), larger) for part in (_head, _foot))
    space = least - head.height - foot.height - 2 * GAP
    return _Parts(head, _drawn(charts, room, space, shrunk, grows=composition.shape.grows), foot)


def _head(figure: Figure, composition: Composition, fonts: Fonts, room: float) -> Scene:
    """Return the headline in the text face and below it what is shown; without an own headline the figure's is the headline."""
    canvas, headline = Canvas(room, fonts), composition.headline.strip() or figure.heading
    size, line_height = HEADLINES[-1]
    lines: list[str] = []
    for size, line_height in HEADLINES:  # noqa: B007
        lines = _broken(headline, room, size, 600, fonts, serif=True)
        if len(lines) <= MOST_LINES:
            break
    _block(canvas, lines, (size, line_height), fonts, colour="text", weight=600, serif=True)
    canvas.y += 6
    own = bool(composition.headline.strip())
    for text in ((figure.heading if own else ""), figure.measured):
        if text:
            _block(canvas, _broken(text, room, SUBJECT[0], 400, fonts), SUBJECT, fonts, colour="muted")
    return canvas.scene()


def _foot(figure: Figure, composition: Composition, fonts: Fonts, room: float) -> Scene:
    """Return the reader's note, and under a rule how much is shown, the caveats, the source and the citation."""
    canvas = Canvas(room, fonts)
    note = " ".join(composition.note.split())
    if note:
        _block(canvas, _broken(note, room, NOTE[0], 400, fonts), NOTE, fonts, colour="text")
        canvas.y += 8
    canvas.stroke((0, canvas.y), (room, canvas.y), colour="line_strong")
    canvas.y += 7
    lines = footer_lines(figure if composition.caveats else figure._replace(limits=()))
    if figure.limits and not composition.caveats:
        lines.insert(int(bool(figure.completeness)), _counted(figure))
    for text in (*lines, *([figure.cited] if figure.cited else [])):
        _block(canvas, _broken(text, room, FOOT[0], 400, fonts), FOOT, fonts, colour="muted")
        canvas.y += 1
    return canvas.scene()


def _counted(figure: Figure) -> str:
    unmatched = [f"{limit.title}." for limit in figure.limits if says_unmatched(limit.title)]
    limits = len(figure.limits) - len(unmatched)
    counted = f"{limits} {'caveat limits' if limits == 1 else 'caveats limit'} what these values say."
    return " ".join([*([counted] if limits else []), *unmatched])


def _drawn(charts: Charts, room: float, space: float, shrunk: float, *, grows: bool) -> _Drawn:
    """Return the chart in the largest size that fits a space, its rows then spread over it; one that fits in none in the smallest."""
    wide = [factor for factor in FACTORS if room / factor >= charts.least] or [FACTORS[-1]]
    factors = [factor for factor in wide if not grows or factor >= LEAST_GROWING] or wide[:1]
    low, high = 0, len(factors) - 1
    if charts.at(room, factors[high], shrunk).height > space:
        return _Drawn(charts.at(room, factors[high], shrunk), factors[high])
    while low < high:
        middle = (low + high) // 2
        if charts.at(room, factors[middle], shrunk).height <= space:
            high = middle
        else:
            low = middle + 1
    factor, plain = factors[low], charts.at(room, factors[low], shrunk)
    spare = (space - plain.height) / factor
    if spare <= LEAST_SPARE:
        return _Drawn(plain, factor)
    panels = charts.figure.panels
    rows = sum(_rows(panel) for panel in panels if panel.form not in PLOTS)
    plots = sum(panel.form in PLOTS for panel in panels)
    plot = min(MOST_PLOT, LEAST_PLOT + spare // plots) if plots else LEAST_PLOT
    most = BETWEEN_BARS if any(panel.form == BARS for panel in panels) else MOST_AIR
    air = min(most, spare // rows) if rows and not plots else 0.0
    spread = charts.at(room, factor, shrunk, air, plot)
    return _Drawn(spread if spread.height <= space else plain, factor)


def _rows(panel: Panel) -> int:
    """Return how many rows a panel has that can be moved apart: of bars each has one."""
    return sum(len(line.marks) for line in panel.lines) if panel.form == BARS else len(panel.lines)


def _broken(text: str, room: float, size: float, weight: int, fonts: Fonts, *, serif: bool = False) -> list[str]:
    return wrap(text, room, lambda words: fonts(words, size, weight, serif))


def _block(
    canvas: Canvas, lines: list[str], sizes: tuple[float, float], fonts: Fonts, *, colour: str, weight: int = 400, serif: bool = False
) -> None:  # fmt: skip
    size, line_height = sizes
    for text in lines:
        width = fonts(text, size, weight, serif)
        canvas.shapes.append(TextRun(0, canvas.y, width, line_height, text, size, colour, weight, serif))
        canvas.y += line_height


def pixels(size: Size, scene: Scene) -> tuple[int, int]:
    """Return how many pixels a picture has in width and height."""
    return round(scene.width * size.scale), round(scene.height * size.scale)
