"""Messages: a large number and a sentence each, as tall as the slide lets them."""

from __future__ import annotations

from peelviewer.decks.contents import Messages
from peelviewer.decks.sheet import Sheet

NUMBER, NUMBERS = 64.0, 96.0  # size of a number, and the width of their column
SIZES = ((34, 44), (30, 40), (26, 34))
LEAST, MOST = 20.0, 44.0  # above and below a message


class MessagesForm:
    """A rule above each message but the first."""

    @staticmethod
    def height(content: Messages, sheet: Sheet) -> float:
        """Return the height of all messages in the letters that fit."""
        size, line_height = letters(content, sheet)
        return sum(_height(text, sheet, size, line_height) for text in content.texts)

    @staticmethod
    def divide(content: Messages, sheet: Sheet, room: float) -> list[Messages]:
        """Return the messages in parts that fit; one that is taller than a slide is divided between its lines."""
        size, line_height = SIZES[-1]
        most = max(1, int((room - 2 * LEAST) // line_height))
        parts: list[Messages] = []
        used = 0.0
        for text, number in zip(content.texts, _numbers(content), strict=True):
            lines = sheet.broken(text, sheet.frame.room - NUMBERS, size, serif=True)
            for first in range(0, len(lines), most):
                part = text if len(lines) <= most else " ".join(lines[first : first + most])
                height = line_height * len(lines[first : first + most]) + 2 * LEAST
                if not parts or used + height > room:
                    parts.append(Messages((), number))
                    used = 0.0
                parts[-1] = parts[-1]._replace(texts=(*parts[-1].texts, part))
                used += height
        return parts

    @staticmethod
    def lay_out(content: Messages, sheet: Sheet) -> None:
        """Lay the messages out in even rows."""
        size, line_height = letters(content, sheet)
        for index, (text, number) in enumerate(zip(content.texts, _numbers(content), strict=True)):
            lines, height = _lines(text, sheet, size), _height(text, sheet, size, line_height)
            if index:
                sheet.rule(sheet.y)
            top = sheet.y + (height - line_height * len(lines)) / 2
            middle = sheet.y + height / 2 - NUMBER * 0.65
            sheet.line(sheet.left, middle, str(number), size=NUMBER, weight=600, colour="accent", serif=True, line_height=NUMBER * 1.3)
            sheet.block(sheet.left + NUMBERS, top, lines, size=size, line_height=line_height, serif=True)
            sheet.spot(sheet.left, sheet.y + 4, sheet.frame.room, height - 8, f"{number}: {text}")
            sheet.y += height


def letters(content: Messages, sheet: Sheet) -> tuple[float, float]:
    """Return size and line height: the largest in which all messages fit."""
    for size, line_height in SIZES:
        least = sum(line_height * len(_lines(text, sheet, size)) + 2 * LEAST for text in content.texts)
        if least <= sheet.room:
            return size, line_height
    return SIZES[-1]


def _numbers(content: Messages) -> range:
    return range(content.first, content.first + len(content.texts))


def _lines(text: str, sheet: Sheet, size: float) -> list[str]:
    return sheet.broken(text, sheet.frame.room - NUMBERS, size, serif=True)


def _height(text: str, sheet: Sheet, size: float, line_height: float) -> float:
    return line_height * len(_lines(text, sheet, size)) + 2 * sheet.between(LEAST, MOST)
