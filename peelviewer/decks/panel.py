"""The spine of every slide, and the panel that it widens to on a question's: beside the content, or above it on a narrow slide."""

from __future__ import annotations

from .base import Frame
from .contents import Content, Verdict
from .sheet import SMALL_BADGE, SMALLEST, Sheet

SPINE, WIDTH, MARGIN = 16.0, 400.0, 24.0
GAP = 56.0  # from the panel to what stands beside it
TITLE_SIZES = ((36, 44), (32, 40), (28, 36), (24, 30))
MOST_TITLE = 300.0  # height of a title beside the content
LINE = 34.0
GROUND, WORDS = "on_selection", "on_accent"
EDGE = 2.0  # of white around a badge, which then stands on its own ground


def beside(frame: Frame) -> bool:
    """Whether a slide is wide enough for the panel to stand beside the content."""
    return frame.width >= 3 * WIDTH


def verdict_of(contents: tuple[Content, ...]) -> Verdict | None:
    """Return the judgment that makes a page one with a panel; None on every other page."""
    return contents[0] if contents and isinstance(contents[0], Verdict) else None


def spine(sheet: Sheet) -> None:
    """Add the strip at the left edge."""
    sheet.box(0, 0, SPINE, sheet.frame.height, GROUND)


def lay_out(sheet: Sheet, title: str, verdict: Verdict, number: int) -> None:
    """Add the panel with what it says, and leave the sheet's left edge and y where content begins."""
    if beside(sheet.frame):
        _beside(sheet, title, verdict, number)
    else:
        _above(sheet, title, verdict)


def _beside(sheet: Sheet, title: str, verdict: Verdict, number: int) -> None:
    sheet.box(0, 0, WIDTH, sheet.frame.height, GROUND)
    width, y = WIDTH - MARGIN - sheet.left, sheet.frame.top - 10
    if verdict.place:
        sheet.line(sheet.left, y, verdict.place, size=SMALLEST, weight=600, colour=WORDS, line_height=LINE)
        y += LINE + 18
    lines, size, line_height = title_in(sheet, title, width, MOST_TITLE)
    y += sheet.block(sheet.left, y, lines, size=size, line_height=line_height, weight=600, colour=WORDS, serif=True) + 26
    y += _badge(sheet, sheet.left, y, verdict)
    for fact in facts(verdict):
        y += sheet.block(sheet.left, y, sheet.broken(fact, width, SMALLEST), size=SMALLEST, line_height=LINE, colour=WORDS)
    if number:
        sheet.line(sheet.left, sheet.frame.height - 65, str(number), size=SMALLEST, colour=WORDS, line_height=32)
    sheet.left, sheet.y = WIDTH + GAP, sheet.frame.top - 8


def _above(sheet: Sheet, title: str, verdict: Verdict) -> None:
    ground = len(sheet.shapes)
    y = 20.0
    if verdict.place:
        sheet.line(sheet.left, y, verdict.place, size=SMALLEST, weight=600, colour=WORDS, line_height=LINE)
        y += LINE
    lines, size, line_height = title_in(sheet, title, sheet.frame.room, 2 * TITLE_SIZES[1][1], TITLE_SIZES[1:])
    y += sheet.block(sheet.left, y, lines, size=size, line_height=line_height, weight=600, colour=WORDS, serif=True) + 10
    said = " · ".join(facts(verdict))
    left = sheet.left + (sheet.badge_width(verdict.grade, SMALL_BADGE) + 24 if verdict.grade else 0)
    words = sheet.broken(said, sheet.right - left, SMALLEST)[:2] if said else []
    sheet.block(left, y + (SMALL_BADGE[0] - 30 * len(words)) / 2, words, size=SMALLEST, line_height=30, colour=WORDS)
    used = _badge(sheet, sheet.left, y, verdict) - 30 if verdict.grade else 30.0 * len(words)
    bottom = y + max(used, 30.0 * len(words)) + 16
    sheet.box(0, 0, sheet.frame.width, bottom, GROUND)
    sheet.shapes.insert(ground, sheet.shapes.pop())
    sheet.y = bottom + 20


def _badge(sheet: Sheet, x: float, y: float, verdict: Verdict) -> float:
    """Add the grade on the slide's ground, where one that has an outline and no fill is read; return the height it takes."""
    if verdict.grade is None:
        return 0.0
    width = sheet.badge_width(verdict.grade, SMALL_BADGE)
    sheet.box(x - EDGE, y - EDGE, width + 2 * EDGE, SMALL_BADGE[0] + 2 * EDGE, "surface", 7)
    sheet.badge(x, y, verdict.grade, SMALL_BADGE)
    return SMALL_BADGE[0] + 30


def facts(verdict: Verdict) -> tuple[str, ...]:
    """Return what stands below the grade: first that nobody has confirmed it, where that is so, as the badge has no room for it."""
    return (f"Grade {verdict.doubt}", *verdict.facts) if verdict.doubt else verdict.facts


def title_in(
    sheet: Sheet, title: str, width: float, most: float, sizes: tuple[tuple[float, float], ...] = TITLE_SIZES
) -> tuple[list[str], float, float]:
    """Return a title's lines with size and line height: the largest in which it is no taller than *most*."""
    lines: list[str] = []
    size, line_height = sizes[0]
    for size, line_height in sizes:
        lines = sheet.broken(title, width, size, 600, serif=True)
        if len(lines) * line_height <= most and all(sheet.fonts(word, size, 600, True) <= width for word in title.split()):
            break
    return lines, size, line_height
