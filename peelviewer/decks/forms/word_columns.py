"""Short findings in two columns: strengths at the left, what concerns at the right."""

from __future__ import annotations

from itertools import zip_longest

from peelviewer.decks.contents import WordColumn, WordColumns
from peelviewer.decks.panel import beside
from peelviewer.decks.sheet import Sheet

HEAD, GAP = 60.0, 56.0
SIZES, NARROW_SIZES = (26, 35), (24, 31)  # of letters and lines
PADDING, MOST_PADDING = 7.0, 17.0


class WordColumnsForm:
    """A coloured rule and a heading with the count over each column, a fine rule between findings."""

    @staticmethod
    def height(content: WordColumns, sheet: Sheet) -> float:
        """Return the height of the taller column."""
        return max(HEAD + sum(_height(text, sheet) for text in column.texts) for column in content.columns)

    @staticmethod
    def divide(content: WordColumns, sheet: Sheet, room: float) -> list[WordColumns]:
        """Return the columns in parts, each column as far as it fits; a finding taller than a slide is divided between its lines."""
        columns = [_parts(column, sheet, room - HEAD) for column in content.columns]
        parts = []
        for texts in zip_longest(*columns, fillvalue=()):
            parts.append(WordColumns(tuple(c._replace(texts=tuple(t)) for c, t in zip(content.columns, texts, strict=True) if t)))
        return parts

    @staticmethod
    def lay_out(content: WordColumns, sheet: Sheet) -> None:
        """Lay the columns out."""
        top, width = sheet.y, column_width(sheet)
        size, line_height = sizes(sheet)
        for index, column in enumerate(content.columns):
            x, y = sheet.left + index * (width + GAP), top
            sheet.box(x, y, width, 4, column.mark)
            sheet.line(x, y + 14, column.name, size=28, weight=600, colour=column.mark, line_height=36)
            sheet.line(x + width, y + 14, str(len(column.texts)), size=24, colour="muted", align="right", line_height=36)
            y += HEAD
            for row, text in enumerate(column.texts):
                height = _height(text, sheet)
                if row:
                    sheet.rule(y, x, x + width)
                lines = sheet.broken(text, width, size)
                sheet.block(x, y + (height - line_height * len(lines)) / 2, lines, size=size, line_height=line_height)
                sheet.spot(x, y + 2, width, height - 4, f"{column.name}: {text}")
                y += height
            sheet.y = max(sheet.y, y)


def sizes(sheet: Sheet) -> tuple[int, int]:
    """Return the size of letters and the height of lines."""
    return SIZES if beside(sheet.frame) else NARROW_SIZES


def column_width(sheet: Sheet) -> float:
    """Return the width of one of two columns."""
    return (sheet.frame.room - GAP) / 2


def _height(text: str, sheet: Sheet) -> float:
    size, line_height = sizes(sheet)
    lines = len(sheet.broken(text, column_width(sheet), size)) or 1
    return line_height * lines + 2 * sheet.between(PADDING, MOST_PADDING)


def _parts(column: WordColumn, sheet: Sheet, room: float) -> list[list[str]]:
    """Return the texts of each slide."""
    size, line_height = sizes(sheet)
    most = max(1, int((room - 2 * PADDING) // line_height))
    lines = [sheet.broken(text, column_width(sheet), size) for text in column.texts]
    texts = [" ".join(each[start : start + most]) for each in lines for start in range(0, len(each), most)]
    parts: list[list[str]] = [[]]
    used = 0.0
    for text in texts:
        height = _height(text, sheet)
        if parts[-1] and used + height > room:
            parts.append([])
            used = 0.0
        parts[-1].append(text)
        used += height
    return parts
