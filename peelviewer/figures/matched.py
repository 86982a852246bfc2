"""Which heading answers which, drawn: two columns of headings, and a line between two that belong together."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.compared.compare import Match
from peelviewer.analysis.compared.texts import TextSide, cited
from peelviewer.analysis.pages import in_print
from peelviewer.model.report import Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text

from .layout import moved
from .scene import Canvas, Measure, Scene, wrap

WIDTH, MARGIN, GAP, PAD, BETWEEN, INDENT = 880.0, 24.0, 96.0, 8.0, 6.0, 14.0
LINE, SMALL_LINE = 18.0, 16.0
TITLE = "Matched headings"


def matched(left: TextSide, right: TextSide, names: tuple[str, str], matches: Sequence[Match], measure: Measure) -> Scene:
    """Return the headings of two sections in two columns under the reports' *names*, matched ones on a ground and joined by a line."""
    canvas = Canvas(WIDTH - 2 * MARGIN, measure)
    column = (canvas.width - GAP) / 2
    canvas.paragraph(0, TITLE, canvas.width, size=14, weight=600, spacing=20)
    canvas.y += 10
    top, bottoms, middles = canvas.y, [], []
    answered = ({match.left for match in matches}, {match.right for match in matches})
    for index, (side, known) in enumerate(zip((left, right), answered, strict=True)):
        canvas.y, x = top, index * (column + GAP)
        canvas.paragraph(x, names[index], column, weight=600, colour="muted")
        canvas.y += 6
        headings = side.section.walk()
        middles.append({each.id: _heading(canvas, side, each, (x, column), matched=each.id in known) for each in headings})
        bottoms.append(canvas.y)
    for match in matches:
        start, end = middles[0][match.left], middles[1][match.right]
        bend, far = column + GAP * 0.25, column + GAP * 0.75
        canvas.stroke(
            (column, start), (bend, start), (far, end), (column + GAP + _indent(right, match.right), end), width=2, colour="accent"
        )
    canvas.y = max(bottoms) + 8
    canvas.stroke((0, canvas.y), (canvas.width, canvas.y))
    canvas.y += 6
    canvas.paragraph(0, cited(left, right), canvas.width, colour="muted")
    scene = canvas.scene()
    return moved(scene, MARGIN, MARGIN, scene.width + 2 * MARGIN, scene.height + 2 * MARGIN)


def title(names: tuple[str, str]) -> str:
    """Return what the picture shows, in words."""
    return f"{TITLE}: {names[0]} – {names[1]}"


def described(left: TextSide, right: TextSide, matches: Sequence[Match]) -> str:
    """Return the matches in words, for those who do not see them."""
    lefts, rights = ({heading.id: _said(heading) for heading in side.section.walk()} for side in (left, right))
    return "; ".join(f"{lefts[match.left]} – {rights[match.right]}" for match in matches) + "."


def _said(heading: Section) -> str:
    return typographic(plain_text(heading.title))


def _indent(side: TextSide, heading: str) -> float:
    return INDENT * max(0, side.report.sections[heading].level - side.section.level)


def _heading(canvas: Canvas, side: TextSide, heading: Section, place: tuple[float, float], *, matched: bool) -> float:
    """Add a heading with its pages in a column (its left edge and width), and return the height of its middle."""
    x, width = place
    colours = ("on_selection", "on_selection") if matched else ("text", "muted")
    indent, top = _indent(side, heading.id), canvas.y
    room = width - indent - 2 * PAD
    weight = 600 if heading.level <= side.section.level + 1 else 400
    lines = wrap(_said(heading), room, lambda words: canvas.measure(words, 13, weight))
    below = ", ".join(part for part in (in_print(side.report.pages_of(heading)), "" if matched else "no counterpart") if part)
    height = 2 * PAD + LINE * len(lines) + (SMALL_LINE if below else 0)
    if matched:
        canvas.box(x + indent, top, width - indent, height, "selection", 4)
    for number, line in enumerate(lines):
        canvas.words(x + indent + PAD, top + PAD + LINE * number, line, size=13, weight=weight, colour=colours[0])
    if below:
        canvas.words(x + indent + PAD, top + PAD + LINE * len(lines), below, colour=colours[1])
    canvas.y = top + height + BETWEEN
    return top + height / 2
