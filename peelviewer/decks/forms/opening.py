"""The first slide: a wide title, with who speaks and what the deck rests on at its foot."""

from __future__ import annotations

from peelviewer.decks.base import BOTTOM
from peelviewer.decks.contents import Opening
from peelviewer.decks.sheet import Sheet

_SUBTITLE, _LINE, _PRESENTER = (32, 42), (24, 32), (28, 38)
_APART = 20.0  # between who speaks and what the deck rests on


class OpeningForm:
    """Subtitle below the title, an accent rule, and lines at the bottom."""

    @staticmethod
    def height(content: Opening, sheet: Sheet) -> float:
        """Return the height of the subtitle and lines with the rule between them."""
        subtitle = sheet.broken(content.subtitle, sheet.frame.room, _SUBTITLE[0])
        return len(subtitle) * _SUBTITLE[1] + foot_height(content, sheet) + 72

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
        sheet.y = max(sheet.y + 40, BOTTOM - foot_height(content, sheet))
        sheet.box(sheet.left, sheet.y - 26, 96, 6, "accent")
        presenter, occasion = _speaker(content, sheet)
        sheet.y += sheet.block(sheet.left, sheet.y, presenter, size=_PRESENTER[0], line_height=_PRESENTER[1], weight=600)
        sheet.y += sheet.block(sheet.left, sheet.y, occasion, size=_LINE[0], line_height=_LINE[1])
        lines = _lines(content, sheet)
        sheet.y += _APART if lines and (presenter or occasion) else 0
        colour = "muted" if presenter or occasion else "text"
        sheet.y += sheet.block(sheet.left, sheet.y, lines, size=_LINE[0], line_height=_LINE[1], colour=colour)


def foot_height(content: Opening, sheet: Sheet) -> float:
    """Return the height of who speaks and what the deck rests on."""
    presenter, occasion = _speaker(content, sheet)
    lines = _lines(content, sheet)
    apart = _APART if lines and (presenter or occasion) else 0
    return len(presenter) * _PRESENTER[1] + (len(occasion) + len(lines)) * _LINE[1] + apart


def _speaker(content: Opening, sheet: Sheet) -> tuple[list[str], list[str]]:
    room = sheet.frame.room
    return sheet.broken(content.presenter, room, _PRESENTER[0], 600), sheet.broken(content.occasion, room, _LINE[0])


def _lines(content: Opening, sheet: Sheet) -> list[str]:
    return [part for line in content.lines for part in sheet.broken(line, sheet.frame.room, _LINE[0])]
