"""The first slide: a wide title with what the deck rests on at its foot."""

from __future__ import annotations

from peelviewer.decks.base import BOTTOM
from peelviewer.decks.contents import Opening
from peelviewer.decks.sheet import Sheet

_SUBTITLE, _LINE = (32, 42), (24, 32)


class OpeningForm:
    """Subtitle below the title, an accent rule, and lines at the bottom."""

    @staticmethod
    def height(content: Opening, sheet: Sheet) -> float:
        """Return the height of the subtitle and lines with the rule between them."""
        subtitle = sheet.broken(content.subtitle, sheet.frame.room, _SUBTITLE[0])
        return len(subtitle) * _SUBTITLE[1] + len(_lines(content, sheet)) * _LINE[1] + 72

    @staticmethod
    def divide(content: Opening, sheet: Sheet, room: float) -> list[Opening]:
        """Return the content; lines that do not fit go to another slide."""
        lines = content.lines
        while lines and OpeningForm.height(content._replace(lines=lines), sheet) > room:
            lines = lines[:-1]
        rest = content.lines[len(lines) :]
        if not rest or lines == content.lines:
            return [content]
        return [content._replace(lines=lines), *OpeningForm.divide(Opening("", rest), sheet, room)] if lines else [content]

    @staticmethod
    def lay_out(content: Opening, sheet: Sheet) -> None:
        """Lay the subtitle under the title and the lines at the bottom."""
        subtitle = sheet.broken(content.subtitle, sheet.frame.room, _SUBTITLE[0])
        sheet.y += sheet.block(sheet.left, sheet.y, subtitle, size=_SUBTITLE[0], line_height=_SUBTITLE[1], colour="muted")
        lines = _lines(content, sheet)
        top = max(sheet.y + 40, BOTTOM - len(lines) * _LINE[1])
        sheet.box(sheet.left, top - 26, 96, 6, "accent")
        sheet.block(sheet.left, top, lines, size=_LINE[0], line_height=_LINE[1])
        sheet.y = top + len(lines) * _LINE[1]


def _lines(content: Opening, sheet: Sheet) -> list[str]:
    return [part for line in content.lines for part in sheet.broken(line, sheet.frame.room, _LINE[0])]
