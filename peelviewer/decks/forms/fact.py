"""One number very large, its place on a scale at the right, and what limits it."""

from __future__ import annotations

from peelviewer.decks.contents import Fact
from peelviewer.decks.panel import beside
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.base import FORCE, OTHER, REFERENCE, Mark
from peelviewer.figures.scene import Axis, spread

from .verdict import value_size, write_value

SIZES = (210.0, 170.0, 140.0, 110.0, 84.0, 60.0)
NARROW_SIZES = SIZES[2:]
VALUE_LINE = 1.14  # of a value's size
SCALE_TOP, SCALE, BELOW = 92.0, 40.0, 41.0
DISC, RING, BAND = 30.0, 26.0, 14.0
SPLIT, GAP = 0.43, 44.0  # where the scale begins, of the room


class FactForm:
    """Value, name, unit and period at the left; scale and limits at the right."""

    @staticmethod
    def height(content: Fact, sheet: Sheet) -> float:
        """Return the height of the taller side."""
        (left, edge), _ = sides(sheet)
        value = value_size(content.number.force_value, sheet, edge - left, sizes(sheet)) * VALUE_LINE
        name, measured, note = words(content, sheet)
        limits = max((len(lines) for lines in limit_lines(content, sheet)), default=0)
        return max(value + 8 + 36 * len(name) + 32 * (len(measured) + len(note)), limits_top(content, 0) + 24 + 31 * limits)

    @staticmethod
    def divide(content: Fact, sheet: Sheet, room: float) -> list[Fact]:
        """Return the content with the first two limits that there is room for, and without a note that has none: the notes have them."""
        pairs = [(one, other) for index, one in enumerate(content.limits) for other in content.limits[index + 1 :]]
        for limits in (*pairs, *((limit,) for limit in content.limits), ()):
            shorter = content._replace(limits=limits)
            if FactForm.height(shorter, sheet) <= room:
                return [shorter]
        return [content._replace(limits=(), note="")]

    @staticmethod
    def lay_out(content: Fact, sheet: Sheet) -> None:
        """Lay both sides out."""
        (left, edge), (start, end) = sides(sheet)
        y, number = sheet.y, content.number
        size = value_size(number.force_value, sheet, edge - left, sizes(sheet))
        write_value(number.force_value, sheet, left, y, size, size * VALUE_LINE)
        y += size * VALUE_LINE + 8
        name, measured, note = words(content, sheet)
        y += sheet.block(left, y, name, size=28, line_height=36, weight=600)
        y += sheet.block(left, y, measured, size=SMALLEST, line_height=32, colour="muted")
        sheet.block(left, y, note, size=SMALLEST, line_height=32)
        sheet.spot(left, sheet.y, edge - left, size * VALUE_LINE, f"{number.name}: {number.force} {number.force_value} ({number.measured})")
        if compared(content):
            scale(content, sheet, start, end, sheet.y + SCALE_TOP)
        top = limits_top(content, sheet.y)
        if content.limits:
            sheet.rule(top, start, end)
        for (x, _), lines in zip(limit_columns(content, sheet), limit_lines(content, sheet), strict=True):
            for index, (text, weight) in enumerate(lines):
                sheet.line(x, top + 14 + 31 * index, text, size=SMALLEST, weight=weight, line_height=31)
        sheet.y += FactForm.height(content, sheet)


def compared(content: Fact) -> bool:
    """Whether there is another value, without which a scale would show nothing."""
    return len(content.marks) > 1


def limits_top(content: Fact, y: float) -> float:
    """Return where the limits begin on a slide whose content begins at *y*."""
    below = sum(mark.role != FORCE for mark in content.marks) - (1 if sum(mark.role == OTHER for mark in content.marks) > 1 else 0)
    return y + (SCALE_TOP + SCALE + BELOW * below if compared(content) else 0)


def sides(sheet: Sheet) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return left and right edge of the value's side and of the scale's."""
    split = sheet.left + sheet.frame.room * SPLIT
    return (sheet.left, split - GAP), (split, sheet.right)


def sizes(sheet: Sheet) -> tuple[float, ...]:
    """Return the sizes that a value may have."""
    return SIZES if beside(sheet.frame) else NARROW_SIZES


def words(content: Fact, sheet: Sheet) -> tuple[list[str], list[str], list[str]]:
    """Return name, unit with period, and note in lines."""
    (left, edge), _ = sides(sheet)
    number = content.number
    return (
        sheet.broken(number.name, edge - left, 28, 600),
        sheet.broken(number.measured, edge - left, 24),
        sheet.broken(content.note, edge - left, 24),
    )


def limit_columns(content: Fact, sheet: Sheet) -> list[tuple[float, float]]:
    """Return left edge and width of each limit."""
    start, end = sides(sheet)[1]
    if not content.limits:
        return []
    width = (end - start - 32 * (len(content.limits) - 1)) / len(content.limits)
    return [(start + index * (width + 32), width) for index in range(len(content.limits))]


def limit_lines(content: Fact, sheet: Sheet) -> list[list[tuple[str, int]]]:
    """Return each limit in lines with their weights: the title, and its text."""
    found = []
    for (title, text), (_, width) in zip(content.limits, limit_columns(content, sheet), strict=True):
        heading = [(line, 600) for line in sheet.broken(title, width, SMALLEST, 600)]
        found.append(heading + [(line, 400) for line in sheet.broken(text, width, SMALLEST)])
    return found


class Label:
    """A value's words beside the scale: where it is on the scale, its value and its name."""

    def __init__(self, mark: Mark, place: float) -> None:
        self.mark, self.place = mark, place
        self.colour = {FORCE: "accent", REFERENCE: "reference"}.get(mark.role, "muted")


def labels(content: Fact, scale: Axis) -> tuple[list[Label], list[Label]]:
    """Return the values named above the scale, the force's and the highest, and those below it."""
    placed = [Label(mark, scale.at(float(mark.value))) for mark in content.marks if mark.value is not None]
    others = sorted((label for label in placed if label.mark.role == OTHER), key=lambda label: label.place)
    highest = others[-1:] if len(others) > 1 else []
    above = [label for label in placed if label.mark.role == FORCE] + highest
    return sorted(above, key=lambda label: label.place), [label for label in placed if label not in above]


def scale(content: Fact, sheet: Sheet, start: float, end: float, middle: float) -> None:
    """Draw the scale between two edges with every value on it and named."""
    axis = Axis(float(content.minimum), float(content.maximum), start + DISC / 2, end - DISC / 2)
    above, below = labels(content, axis)
    _band([label.place for label in (*above, *below) if label.mark.role == OTHER], sheet, middle)
    sheet.stroke((start, middle), (end, middle), colour="line", width=2)
    sheet.stroke((axis.at(0), middle - 11), (axis.at(0), middle + 11), colour="muted", width=2)
    widths = [max(sheet.fonts(label.mark.text, 28, 600), sheet.fonts(label.mark.name, SMALLEST, 600)) for label in above]
    lefts = spread([(label.place, width) for label, width in zip(above, widths, strict=True)], start, end, 16)
    for label, left, width in zip(above, lefts, widths, strict=True):
        sheet.stroke((label.place, middle - 18), (label.place, middle - 10), colour=label.colour, width=2)
        x = left + width / 2
        sheet.line(x, middle - 88, label.mark.text, size=28, weight=600, colour=label.colour, align="centre", line_height=36)
        sheet.line(x, middle - 54, label.mark.name, size=SMALLEST, weight=600, colour=label.colour, align="centre", line_height=32)
    for row, label in enumerate(sorted(below, key=lambda label: -label.place)):
        y = middle + 22 + 40 * row
        sheet.stroke((label.place, middle + 10), (label.place, y + 4), colour=label.colour, width=2)
        text = f"{label.mark.text} {label.mark.name}"
        left = min(max(start, label.place - 12), end - sheet.fonts(text, SMALLEST, 600))
        sheet.line(left, y + 2, text, size=SMALLEST, weight=600, colour=label.colour, line_height=34)
    for label in (*below, *above):
        if label.mark.role == REFERENCE:
            sheet.disc(label.place, middle, RING, "reference", 4)
        elif label.mark.role == FORCE:
            sheet.disc(label.place, middle, DISC, "accent")
        else:
            sheet.stroke((label.place, middle - 12), (label.place, middle + 12), colour="muted", width=3)
        sheet.spot(label.place - 14, middle - 16, 28, 32, f"{label.mark.name} {label.mark.text}")


def _band(places: list[float], sheet: Sheet, middle: float) -> None:
    """Show between which values all forces lie, where both are stated."""
    if len(places) > 1:
        sheet.box(min(places), middle - BAND / 2, max(places) - min(places), BAND, "pale")
