"""An indicator as a tile: topic, name, both values, the gap in words, a small dumbbell, unit and period; an earlier period paler below."""

from __future__ import annotations

from peelviewer.analysis.doubt import spoken
from peelviewer.analysis.gaps import gap_words
from peelviewer.wording import tr

from .base import FORCE, NO_VALUE, REFERENCE, Figure, Line, Panel
from .scene import Axis, Canvas, Measure, Scene, wrap

MINIMUM_HEIGHT = 180
CAVEAT_MARK = 16
MINIMUM_GAP_WIDTH = 60  # pixels beside the values


def tile(figure: Figure, topic: str, width: float, measure: Measure, share: str = "") -> Scene:
    """Return an indicator's tile at a width in pixels; the mark of a caveat is drawn by whoever shows it, at the upper right.

    *share* is what tiles are ordered by in words, empty where that goes without saying.
    """
    canvas = Canvas(width, measure)
    canvas.stroke((0, 0), (width, 0), colour="line_strong")
    canvas.words(0, 14, topic, colour="muted")
    canvas.y = 33
    if share:
        room = width - CAVEAT_MARK - 6
        beside = measure(topic, 12, 400) + 10 + measure(share, 12, 600) <= room
        canvas.words(room if beside else 0, 14 if beside else 31, share, weight=600, align="right" if beside else "left")
        canvas.y += 0 if beside else 17
    canvas.paragraph(0, figure.title, width, size=14, weight=600, spacing=20)
    canvas.y += 8
    panel = figure.panels[0] if figure.panels else None
    if panel is not None and any(line.marks for line in panel.lines):
        _measured(panel, canvas)
    else:
        canvas.paragraph(0, tr(NO_VALUE), width, size=13, colour="muted", spacing=18)
    canvas.y = max(canvas.y, MINIMUM_HEIGHT)
    return canvas.scene()


def _measured(panel: Panel, canvas: Canvas) -> None:
    """Write and draw the newest values, and those of the period before it."""
    width = canvas.width
    newest, *earlier = reversed(panel.lines)
    _values(newest, panel, canvas)
    _dumbbell(newest, panel, canvas, 11, 9, ("accent", "reference", "connector"))
    canvas.y += 4
    unit = ", ".join(part for part in (panel.unit, newest.period, spoken(newest.doubt)) if part)
    canvas.paragraph(0, unit[:1].upper() + unit[1:], width, colour="muted", spacing=17)
    for line in earlier[:1]:
        canvas.y += 2
        _dumbbell(line, panel, canvas, 8, 7, ("connector", "line_strong", "line"))
        marks = [mark for mark in (line.mark(FORCE), line.mark(REFERENCE)) if mark]
        texts = [f"{mark.text}{_sign(panel.unit)}" for mark in marks]
        values_text = tr("{first} and {second}", first=texts[0], second=texts[1]) if len(texts) == 2 else "".join(texts)
        canvas.paragraph(0, f"{values_text}, {line.period}", width, colour="muted", spacing=17)


def _sign(unit: str) -> str:
    return "%" if unit.startswith("percent") else ""


def _values(line: Line, panel: Panel, canvas: Canvas) -> None:
    force, reference = line.mark(FORCE), line.mark(REFERENCE)
    x, top = 0.0, canvas.y
    for mark, size, small, colour, drop in ((force, 28, 18, "accent", 0), (reference, 16, 12, "reference", 12)):
        if mark is None:
            canvas.words(x, top + 12, tr("not stated"), size=13, colour="muted")
            x += 80
            continue
        words = canvas.words(x, top + drop, mark.text, size=size, weight=600 if mark is force else 400, colour=colour)
        x += words.width
        if _sign(panel.unit):
            weight = 600 if mark is force else 400
            x += canvas.words(x + 1, top + (12 if small == 18 else 16), "%", size=small, weight=weight, colour=colour).width
        x += 12
    canvas.y = top + 42
    if force and reference and force.value is not None and reference.value is not None:
        _gap(gap_words(force.value, reference.value, panel.unit), x, top, canvas)


def _gap(words: str, x: float, top: float, canvas: Canvas) -> None:
    """Say the gap right of the values, two lines ending on theirs, or below them where there is no room for that."""
    lines = wrap(words, canvas.width - x, lambda text: canvas.measure(text, 12, 400))
    if canvas.width - x < MINIMUM_GAP_WIDTH or len(lines) > 2:
        canvas.paragraph(0, words, canvas.width, colour="muted", spacing=16)
        return
    for row, line in enumerate(lines, 2 - len(lines)):
        canvas.words(canvas.width, top + 16 * row, line, colour="muted", align="right")


def _dumbbell(line: Line, panel: Panel, canvas: Canvas, disc: float, ring: float, colours: tuple[str, str, str]) -> None:
    axis = Axis(float(panel.minimum), float(panel.maximum), 7, canvas.width - 9)
    middle = canvas.y + 8
    canvas.stroke((axis.start, middle), (axis.end, middle), colour="line")
    canvas.stroke((axis.at(0), middle - 5), (axis.at(0), middle + 5), colour="line_strong")
    force, reference = line.mark(FORCE), line.mark(REFERENCE)
    if force and reference:
        ends = (axis.at(float(force.value or 0)), middle), (axis.at(float(reference.value or 0)), middle)
        canvas.stroke(*ends, width=3, colour=colours[2])
    if reference:
        canvas.disc(axis.at(float(reference.value or 0)), middle, ring, colours[1], 2)
    if force:
        canvas.disc(axis.at(float(force.value or 0)), middle, disc, colours[0])
    canvas.y = middle + 8
