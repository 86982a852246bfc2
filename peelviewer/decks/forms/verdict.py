"""A question's slide: the grade, one sentence why, and two or three published numbers."""

from __future__ import annotations

from peelviewer.decks.contents import KeyNumber, Verdict
from peelviewer.decks.sheet import BADGE, Sheet
from peelviewer.figures.rows import SHORT

SENTENCE, SENTENCE_LINE = 30, 42
VALUE, VALUE_LINE = 60, 66
LONE, LONE_LINE = 128, 140  # a number that has the slide to itself
GAP, LEAST_GAP = 48.0, 24.0


class VerdictForm:
    """Badge, sentence, and the numbers in columns at the bottom."""

    @staticmethod
    def height(content: Verdict, sheet: Sheet) -> float:
        """Return the height of badge, sentence and the tallest number."""
        return _top(content, sheet) + (LEAST_GAP + tallest(content, sheet) if content.numbers else 0)

    @staticmethod
    def divide(content: Verdict, sheet: Sheet, room: float) -> list[Verdict]:
        """Return the content, the numbers on a slide of their own where there is no room for them."""
        if VerdictForm.height(content, sheet) <= room or not content.numbers:
            return _shortened(content, sheet, room)
        return [*_shortened(content._replace(numbers=()), sheet, room), Verdict(None, "", content.numbers)]

    @staticmethod
    def lay_out(content: Verdict, sheet: Sheet) -> None:
        """Lay the content out, the numbers at the bottom."""
        top = sheet.y
        if content.grade:
            sheet.badge(sheet.left, sheet.y, content.grade, doubt=content.doubt)
            sheet.y += BADGE[0] + 24
        lines = _sentence(content, sheet)
        sheet.y += sheet.block(sheet.left, sheet.y, lines, size=SENTENCE, line_height=SENTENCE_LINE, serif=True)
        if not content.numbers:
            return
        height = tallest(content, sheet)
        free = sheet.frame.height - 86 - height - sheet.y
        sheet.y += max(LEAST_GAP, min(72.0, free)) if sheet.y > top else 0
        width = number_width(content, sheet)
        for index, number in enumerate(content.numbers):
            _number(number, sheet, sheet.left + index * (width + GAP), width, _value_height(content))
        sheet.y += height


def _shortened(content: Verdict, sheet: Sheet, room: float) -> list[Verdict]:
    """Return the sentence on as many slides as it takes."""
    if VerdictForm.height(content, sheet) <= room:
        return [content]
    lines = _sentence(content, sheet)
    fit = max(1, int((room - (BADGE[0] + 24 if content.grade else 0)) // SENTENCE_LINE))
    first = content._replace(sentence=" ".join(lines[:fit]), numbers=())
    return [first, *_shortened(Verdict(None, " ".join(lines[fit:]), content.numbers), sheet, room)]


def _sentence(content: Verdict, sheet: Sheet) -> list[str]:
    return sheet.broken(content.sentence, sheet.frame.room, SENTENCE, serif=True)


def _top(content: Verdict, sheet: Sheet) -> float:
    return (BADGE[0] + 24 if content.grade else 0) + SENTENCE_LINE * len(_sentence(content, sheet))


def number_width(content: Verdict, sheet: Sheet) -> float:
    """Return a column's width: a third of the room, more for one number or two."""
    columns = max(2, len(content.numbers)) if content.sentence else max(1, len(content.numbers))
    return (sheet.frame.room - (columns - 1) * GAP) / columns


def tallest(content: Verdict, sheet: Sheet) -> float:
    """Return the height of the tallest number."""
    width = number_width(content, sheet)
    return max(_height(number, sheet, width, _value_height(content)) for number in content.numbers)


def lone(content: Verdict) -> bool:
    """Whether a single number has the slide to itself."""
    return len(content.numbers) == 1 and not content.sentence


def _value_height(content: Verdict) -> float:
    return LONE_LINE if lone(content) else VALUE_LINE


def _height(number: KeyNumber, sheet: Sheet, width: float, value_height: float) -> float:
    names = len(sheet.broken(number.name, width, 24, 600))
    return 20 + value_height + 34 + 8 + 30 * (names + len(sheet.broken(number.measured, width, 24)))


def _number(number: KeyNumber, sheet: Sheet, x: float, width: float, value_height: float) -> None:
    """Write the value large, England and Wales's below it, then the name, unit and period."""
    sheet.rule(sheet.y, x, x + width)
    y = sheet.y + 20
    sheet.line(
        x, y, number.force_value, size=LONE if value_height == LONE_LINE else VALUE, weight=600, colour="accent", line_height=value_height
    )
    y += value_height
    against = f"{number.reference} {number.reference_value}"
    if sheet.fonts(against, 24, 400) > width:
        against = f"{SHORT.get(number.reference, number.reference)} {number.reference_value}"
    sheet.line(x, y, against, size=24, colour="reference", line_height=34)
    y += 34 + 8
    y += sheet.block(x, y, sheet.broken(number.name, width, 24, 600), size=24, line_height=30, weight=600)
    sheet.block(x, y, sheet.broken(number.measured, width, 24), size=24, line_height=30, colour="muted")
    spoken = f"{number.name}: {number.force} {number.force_value}, {number.reference} {number.reference_value} ({number.measured})"
    sheet.spot(x, sheet.y + 16, width, value_height + 40, spoken)
