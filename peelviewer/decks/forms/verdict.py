"""A question's slide: the grade, one sentence why, and two or three published numbers."""

from __future__ import annotations

from peelviewer.decks.contents import KeyNumber, Verdict
from peelviewer.decks.sheet import BADGE, Sheet
from peelviewer.figures.rows import SHORT

SENTENCE, SENTENCE_PITCH = 30, 42
VALUE, VALUE_PITCH = 60, 66
LONE, LONE_PITCH = 128, 140  # a number that has the slide to itself
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
            sheet.badge(sheet.left, sheet.y, content.grade)
            sheet.y += BADGE[0] + 24
        lines = _sentence(content, sheet)
        sheet.y += sheet.block(sheet.left, sheet.y, lines, size=SENTENCE, pitch=SENTENCE_PITCH, serif=True)
        if not content.numbers:
            return
        tall = tallest(content, sheet)
        free = sheet.frame.height - 86 - tall - sheet.y
        sheet.y += max(LEAST_GAP, min(72.0, free)) if sheet.y > top else 0
        width = number_width(content, sheet)
        for at, number in enumerate(content.numbers):
            _number(number, sheet, sheet.left + at * (width + GAP), width, _pitch(content))
        sheet.y += tall


def _shortened(content: Verdict, sheet: Sheet, room: float) -> list[Verdict]:
    """Return the sentence on as many slides as it takes."""
    if VerdictForm.height(content, sheet) <= room:
        return [content]
    lines = _sentence(content, sheet)
    fit = max(1, int((room - (BADGE[0] + 24 if content.grade else 0)) // SENTENCE_PITCH))
    first = content._replace(sentence=" ".join(lines[:fit]), numbers=())
    return [first, *_shortened(Verdict(None, " ".join(lines[fit:]), content.numbers), sheet, room)]


def _sentence(content: Verdict, sheet: Sheet) -> list[str]:
    return sheet.broken(content.sentence, sheet.frame.room, SENTENCE, serif=True)


def _top(content: Verdict, sheet: Sheet) -> float:
    return (BADGE[0] + 24 if content.grade else 0) + SENTENCE_PITCH * len(_sentence(content, sheet))


def number_width(content: Verdict, sheet: Sheet) -> float:
    """Return a column's width: a third of the room, more for one number or two."""
    columns = max(2, len(content.numbers)) if content.sentence else max(1, len(content.numbers))
    return (sheet.frame.room - (columns - 1) * GAP) / columns


def tallest(content: Verdict, sheet: Sheet) -> float:
    """Return the height of the tallest number."""
    width = number_width(content, sheet)
    return max(_height(number, sheet, width, _pitch(content)) for number in content.numbers)


def lone(content: Verdict) -> bool:
    """Whether a single number has the slide to itself."""
    return len(content.numbers) == 1 and not content.sentence


def _pitch(content: Verdict) -> float:
    return LONE_PITCH if lone(content) else VALUE_PITCH


def _height(number: KeyNumber, sheet: Sheet, width: float, pitch: float) -> float:
    names = len(sheet.broken(number.name, width, 24, 600))
    return 20 + pitch + 34 + 8 + 30 * (names + len(sheet.broken(number.measured, width, 24)))


def _number(number: KeyNumber, sheet: Sheet, x: float, width: float, pitch: float) -> None:
    """Write the value large, England and Wales's below it, then the name, unit and period."""
    sheet.rule(sheet.y, x, x + width)
    y = sheet.y + 20
    sheet.line(x, y, number.force_value, size=LONE if pitch == LONE_PITCH else VALUE, weight=600, colour="accent", pitch=pitch)
    y += pitch
    against = f"{number.reference} {number.reference_value}"
    if sheet.fonts(against, 24, 400) > width:
        against = f"{SHORT.get(number.reference, number.reference)} {number.reference_value}"
    sheet.line(x, y, against, size=24, colour="reference", pitch=34)
    y += 34 + 8
    y += sheet.block(x, y, sheet.broken(number.name, width, 24, 600), size=24, pitch=30, weight=600)
    sheet.block(x, y, sheet.broken(number.measured, width, 24), size=24, pitch=30, colour="muted")
    spoken = f"{number.name}: {number.force} {number.force_value}, {number.reference} {number.reference_value} ({number.measured})"
    sheet.spot(x, sheet.y + 16, width, pitch + 40, spoken)
