"""The key below a drawing of grades: each grade's sign with its word, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterable

from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.scene import GradeCell
from peelviewer.model.grades import Grade

LINE, SWATCH, AIR = 38.0, 40.0, 40.0


def _words(name: str, counts: dict[str, int] | None) -> str:
    return name.capitalize() if counts is None else f"{name.capitalize()} {counts.get(name, 0)}"


def entry(name: str, counts: dict[str, int] | None, sheet: Sheet, left: float) -> None:
    """Add a grade's sign and word at the sheet's y, with how many have it where that is counted."""
    sheet.shapes.append(GradeCell(left, sheet.y + 5, SWATCH - 10, LINE - 10, Grade(name), 16))
    sheet.line(left + SWATCH, sheet.y, _words(name, counts), size=SMALLEST, line_height=LINE)


def _placed(names: Iterable[str], sheet: Sheet, counts: dict[str, int] | None) -> list[tuple[str, float, int]]:
    """Return each entry of a legend with its left edge and its line."""
    x, line, found = sheet.left, 0, []
    for name in names:
        width = SWATCH + sheet.fonts(_words(name, counts), SMALLEST, 400)
        if x > sheet.left and x + width > sheet.right:
            x, line = sheet.left, line + 1
        found.append((name, x, line))
        x += width + AIR
    return found


def legend_height(names: Iterable[str], sheet: Sheet, counts: dict[str, int] | None = None) -> float:
    """Return the height of a key."""
    placed = _placed(names, sheet, counts)
    return LINE * (placed[-1][2] + 1) if placed else 0.0


def legend(names: Iterable[str], sheet: Sheet, counts: dict[str, int] | None = None) -> None:
    """Lay a key out from the sheet's y down, and go below it."""
    top, last = sheet.y, 0
    for name, x, line in _placed(names, sheet, counts):
        sheet.y, last = top + line * LINE, line
        entry(name, counts, sheet, x)
    sheet.y = top + LINE * (last + 1)
