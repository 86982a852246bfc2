"""A question's slide beside its panel: one sentence why, and up to three published numbers, or short findings in their place."""

from __future__ import annotations

from peelviewer.decks.base import BOTTOM
from peelviewer.decks.contents import TO_IMPROVE, KeyNumber, Row, Verdict
from peelviewer.decks.panel import beside
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.rows import SHORT
from peelviewer.figures.scene import Axis

VALUE_SIZES = (68.0, 56.0, 48.0, 40.0)
SIGN = 0.56  # the size of a sign beside its value's
GAP, LEAST_GAP, MOST_GAP = 36.0, 22.0, 72.0
POINT_SIZES = (40.0, 52.0), (34.0, 45.0), (28.0, 37.0)  # of letters and lines, where findings have the slide to themselves
ALONE_SIZES = (56.0, 70.0), (48.0, 61.0), (42.0, 54.0)  # of letters and lines, where the sentence has the slide to itself
ALONE, RAISED = 0.7, 0.4  # of a slide's room, that such a sentence takes at most; of what is left, that stands above it
AIRY, ABOVE_CONTENT = 0.72, 184.0  # of a slide's room, that larger findings take at most; the height of a panel above them
ABOVE = 12.0  # from the rule to what it stands over
NAME_LINE, POINT_LINE, STRIP = 30.0, 31.0, 40.0
DISC, RING = 24.0, 20.0


class VerdictForm:
    """The sentence, and below it the numbers in columns or short findings; both beside each other where there is one number."""

    @staticmethod
    def height(content: Verdict, sheet: Sheet) -> float:
        """Return the height of the sentence and what stands below it."""
        size, line_height = sentence_size(content, sheet)
        height = line_height * len(sheet.broken(content.sentence, sheet.right - sheet.left, size, serif=True))
        below = max(tallest(content, sheet), points_height(content, sheet))
        return height + (LEAST_GAP + below if below else 0)

    @staticmethod
    def divide(content: Verdict, sheet: Sheet, room: float) -> list[Verdict]:
        """Return the content with as many numbers and findings as fit below the sentence, which alone may take more slides than one."""
        while (content.numbers or content.points) and VerdictForm.height(content, sheet) > room:
            content = _less(content, sheet)
        size, line_height = sentence_size(content, sheet)
        lines = sheet.broken(content.sentence, sheet.right - sheet.left, size, serif=True)
        fit = max(1, int(room // line_height))
        if len(lines) <= fit:
            return [content]
        parts = [" ".join(lines[start : start + fit]) for start in range(0, len(lines), fit)]
        return [content._replace(sentence=part) for part in parts]

    @staticmethod
    def lay_out(content: Verdict, sheet: Sheet) -> None:
        """Lay the content out, the numbers at the bottom."""
        size, line_height = sentence_size(content, sheet)
        lines = sheet.broken(content.sentence, sheet.right - sheet.left, size, serif=True)
        sheet.y += above_sentence(content, sheet.room, line_height * len(lines))
        sheet.y += sheet.block(sheet.left, sheet.y, lines, size=size, line_height=line_height, serif=True)
        below = max(tallest(content, sheet), points_height(content, sheet))
        if not below:
            return
        sheet.y += max(LEAST_GAP, min(MOST_GAP, sheet.room - below)) if lines else 0
        width = number_width(content, sheet)
        for index, number in enumerate(content.numbers):
            _number(number, sheet, sheet.left + index * (width + GAP), width)
        if content.points:
            _points(content, sheet)
        sheet.y += below


def _less(content: Verdict, sheet: Sheet) -> Verdict:
    """Return the content without what makes it tall: the tallest number, or the last of the most findings of one kind."""
    if content.numbers and tallest(content, sheet) >= points_height(content, sheet):
        width = number_width(content, sheet)
        largest = max(content.numbers, key=lambda number: number_height(number, sheet, width))
        return content._replace(numbers=tuple(number for number in content.numbers if number is not largest))
    labels = [point.label for point in content.points]
    most = max(dict.fromkeys(labels), key=labels.count)
    last = len(labels) - 1 - labels[::-1].index(most)
    left_out = content.left_out + (most == TO_IMPROVE)
    return content._replace(points=content.points[:last] + content.points[last + 1 :], left_out=left_out)


def sentence_size(content: Verdict, sheet: Sheet) -> tuple[float, float]:
    """Return size and line height of the sentence: the larger, the shorter it is, where it has the slide to itself."""
    usual = (36.0, 46.0) if beside(sheet.frame) else (28.0, 38.0)
    if is_alone(content):
        room = BOTTOM - (sheet.frame.top if beside(sheet.frame) else ABOVE_CONTENT)
        for size, line_height in ALONE_SIZES:
            if line_height * len(sheet.broken(content.sentence, sheet.right - sheet.left, size, serif=True)) <= ALONE * room:
                return size, line_height
    return usual


def is_alone(content: Verdict) -> bool:
    """Return whether the sentence has neither numbers nor findings below it."""
    return not content.numbers and not content.points


def above_sentence(content: Verdict, room: float, height: float) -> float:
    """Return what is left free above the sentence, which stands somewhat above the middle where it is alone."""
    return max(0.0, (room - height) * RAISED) if is_alone(content) else 0.0


def points_left(content: Verdict, sheet: Sheet) -> float:
    """Return the left edge of the findings: beside the number, where there is one."""
    return sheet.left + (number_width(content, sheet) + GAP if content.numbers else 0)


def point_rows(content: Verdict, sheet: Sheet) -> list[tuple[Row, str, list[str], float]]:
    """Return each finding with the label before it (empty under one alike), its lines, and the height it takes."""
    return _point_rows(content, sheet, point_size(content, sheet))


def _point_rows(content: Verdict, sheet: Sheet, letters: tuple[float, float]) -> list[tuple[Row, str, list[str], float]]:
    rows, before = [], ""
    size, line_height = letters
    airy = max(1.0, size / SMALLEST * 1.2 - 0.2)
    rest = [Row(f"and {content.left_out} more in the report", TO_IMPROVE, "concern")] if content.left_out and content.points else []
    for point in (*content.points, *rest):
        label = point.label if point.label != before else ""
        lines = sheet.broken(point.text, sheet.right - points_left(content, sheet), size)
        rows.append((point, label, lines, ((26 if before else 14) * airy + POINT_LINE if label else 8 * airy) + line_height * len(lines)))
        before = point.label
    return rows


def point_size(content: Verdict, sheet: Sheet) -> tuple[float, float]:
    """Return size and line height of findings: the larger, the fewer there are with the slide to themselves."""
    if content.numbers:
        return SMALLEST, POINT_LINE
    size, line_height = sentence_size(content, sheet)
    sentence = line_height * len(sheet.broken(content.sentence, sheet.right - sheet.left, size, serif=True))
    room = BOTTOM - (sheet.frame.top if beside(sheet.frame) else ABOVE_CONTENT)
    for letters in POINT_SIZES:
        if sentence + LEAST_GAP + sum(height for _, _, _, height in _point_rows(content, sheet, letters)) <= AIRY * room:
            return letters
    return SMALLEST, POINT_LINE


def points_height(content: Verdict, sheet: Sheet) -> float:
    """Return the height of all findings."""
    return sum(height for _, _, _, height in point_rows(content, sheet))


def _points(content: Verdict, sheet: Sheet) -> None:
    left, y = points_left(content, sheet), sheet.y
    size, line_height = point_size(content, sheet)
    for point, label, lines, height in point_rows(content, sheet):
        top = y + height - line_height * len(lines)
        if label:
            rule = top - POINT_LINE - ABOVE
            sheet.stroke((left, rule), (sheet.right, rule), width=2, colour=point.mark)
            sheet.line(left, top - POINT_LINE, label, size=SMALLEST, weight=600, colour=point.mark, line_height=POINT_LINE)
        sheet.block(left, top, lines, size=size, line_height=line_height)
        sheet.spot(left, y + 2, sheet.right - left, height - 4, f"{point.label}: {point.text}")
        y += height


def number_width(content: Verdict, sheet: Sheet) -> float:
    """Return a column's width: a third of the room, half of it for two numbers."""
    columns = 2 if len(content.numbers) == 2 else 3
    return (sheet.right - sheet.left - (columns - 1) * GAP) / columns


def tallest(content: Verdict, sheet: Sheet) -> float:
    """Return the height of the tallest number."""
    width = number_width(content, sheet)
    return max((number_height(number, sheet, width) for number in content.numbers), default=0.0)


def number_height(number: KeyNumber, sheet: Sheet, width: float) -> float:
    """Return the height of a number with what is said of it."""
    names = len(sheet.broken(number.name, width, SMALLEST, 600)) + len(sheet.broken(number.measured, width, SMALLEST))
    return 12 + value_line(sheet) + NAME_LINE * (names + len(sheet.broken(against(number, sheet, width), width, SMALLEST))) + STRIP + 6


def against(number: KeyNumber, sheet: Sheet, width: float) -> str:
    """Return the other value with its name, in short where a narrow column asks for it."""
    text = f"{number.reference_value} {number.reference}"
    if len(sheet.broken(text, width, SMALLEST)) > 2:
        text = f"{number.reference_value} {SHORT.get(number.reference, number.reference)}"
    return text


def value_line(sheet: Sheet) -> float:
    """Return the height of a number's line."""
    return 80.0 if beside(sheet.frame) else 66.0


def parted(value: str) -> tuple[str, str]:
    """Return a value and its percent sign apart."""
    return (value[:-1], "%") if value.endswith("%") else (value, "")


def value_size(value: str, sheet: Sheet, width: float, sizes: tuple[float, ...] = ()) -> float:
    """Return the largest size in which a value and its sign are no wider than a width."""
    digits, sign = parted(value)
    fits = (
        s
        for s in sizes or VALUE_SIZES[0 if beside(sheet.frame) else 1 :]
        if sheet.fonts(digits, s, 600) + sheet.fonts(sign, s * SIGN, 600) + 2 <= width
    )
    return next(fits, SMALLEST)


def write_value(value: str, sheet: Sheet, x: float, y: float, size: float, line_height: float) -> None:
    """Write a value large, its sign smaller on the same line of writing."""
    digits, sign = parted(value)
    run = sheet.line(x, y, digits, size=size, weight=600, colour="accent", line_height=line_height)
    if sign:  # a smaller line in the middle of a higher one stands as much too high as half the difference of what is under the letters
        lower = (size - size * SIGN) * 0.36
        sheet.line(x + run.width + 2, y + lower, sign, size=size * SIGN, weight=600, colour="accent", line_height=line_height)


def _number(number: KeyNumber, sheet: Sheet, x: float, width: float) -> None:
    """Write the value large, name, unit and period below it, then its place beside England and Wales's."""
    sheet.stroke((x, sheet.y), (x + width, sheet.y), width=2, colour="text")
    y = sheet.y + 12
    write_value(number.force_value, sheet, x, y, value_size(number.force_value, sheet, width), value_line(sheet))
    y += value_line(sheet)
    y += sheet.block(x, y, sheet.broken(number.name, width, SMALLEST, 600), size=SMALLEST, line_height=NAME_LINE, weight=600)
    y += sheet.block(x, y, sheet.broken(number.measured, width, SMALLEST), size=SMALLEST, line_height=NAME_LINE, colour="muted")
    if number.axis:
        strip(number, sheet, x, y + 6, width)
    y += STRIP + 6
    words = sheet.broken(against(number, sheet, width), width, SMALLEST)
    sheet.block(x, y, words, size=SMALLEST, line_height=NAME_LINE, colour="reference")
    spoken = f"{number.name}: {number.force} {number.force_value}, {number.reference} {number.reference_value} ({number.measured})"
    sheet.spot(x, sheet.y + 8, width, y - sheet.y + 20, spoken)


def strip(number: KeyNumber, sheet: Sheet, x: float, y: float, width: float) -> None:
    """Draw disc and ring on the number's scale, which is marked where it is zero."""
    if number.axis is None:
        return
    middle, scale = y + STRIP / 2, Axis(float(number.axis.minimum), float(number.axis.maximum), x + DISC / 2, x + width - DISC / 2)
    sheet.stroke((x, middle), (x + width, middle), colour="line", width=2)
    sheet.stroke((scale.at(0), middle - 9), (scale.at(0), middle + 9), colour="muted", width=2)
    places = [scale.at(float(value)) for value in (number.axis.force, number.axis.reference) if value is not None]
    if len(places) == 2:
        sheet.stroke((places[0], middle), (places[1], middle), colour="connector", width=8)
        sheet.disc(places[1], middle, RING, "reference", 4)
    if number.axis.force is not None:
        sheet.disc(places[0], middle, DISC, "accent")
