"""Two sections beside each other."""

from __future__ import annotations

from peelviewer.decks.contents import Columns
from peelviewer.decks.sheet import SMALL_BADGE, Sheet

SIZE, LINE_HEIGHT, LABEL, GAP, PADDING = 24, 32, 176.0, 40.0, 12.0


class ColumnsForm:
    """Names and grades at the head, then a row a heading with its words on either side."""

    @staticmethod
    def height(content: Columns, sheet: Sheet) -> float:
        """Return the height of head and rows."""
        return _header(content, sheet) + sum(_height(row, sheet) for row in content.rows)

    @staticmethod
    def divide(content: Columns, sheet: Sheet, room: float) -> list[Columns]:
        """Return the rows in parts that fit below the head; a row taller than that is divided between its lines."""
        header = _header(content, sheet)
        parts: list[list[tuple[str, str, str]]] = [[]]
        used = header
        for row in content.rows:
            for piece in _pieces(row, sheet, room - header):
                height = _height(piece, sheet)
                if parts[-1] and used + height > room:
                    parts.append([])
                    used = header
                parts[-1].append(piece)
                used += height
        return [content._replace(rows=tuple(part)) for part in parts]

    @staticmethod
    def lay_out(content: Columns, sheet: Sheet) -> None:
        """Lay head and rows out."""
        header, (left, right, width) = _header(content, sheet), _edges(sheet)
        for x, side in ((left, content.left), (right, content.right)):
            names = sheet.broken(side.name, width, 28, 600)
            below = sheet.block(x, sheet.y, names, size=28, line_height=36, weight=600)
            if side.grade:
                sheet.badge(x, sheet.y + below + 10, side.grade, SMALL_BADGE, side.doubt)
        sheet.y += header
        for row in content.rows:
            sheet.rule(sheet.y)
            name, *words = row
            sheet.line(sheet.left, sheet.y + PADDING, name, size=SIZE, weight=600, colour="muted", line_height=LINE_HEIGHT)
            for x, text, side in zip((left, right), words, (content.left, content.right), strict=True):
                lines = sheet.broken(text, width, SIZE) or ["–"]
                sheet.block(x, sheet.y + PADDING, lines, size=SIZE, line_height=LINE_HEIGHT)
                sheet.spot(x, sheet.y + 4, width, _height(row, sheet) - 8, f"{side.name}, {name}: {text or 'none'}")
            sheet.y += _height(row, sheet)


def _edges(sheet: Sheet) -> tuple[float, float, float]:
    """Return the left edges of both columns and their width."""
    width = (sheet.frame.room - LABEL - GAP) / 2
    return sheet.left + LABEL, sheet.left + LABEL + width + GAP, width


def _header(content: Columns, sheet: Sheet) -> float:
    _, _, width = _edges(sheet)
    names = max(len(sheet.broken(side.name, width, 28, 600)) for side in (content.left, content.right))
    graded = content.left.grade or content.right.grade
    return 36.0 * names + (SMALL_BADGE[0] + 10 if graded else 0) + 18


def _height(row: tuple[str, str, str], sheet: Sheet) -> float:
    _, _, width = _edges(sheet)
    return max(1, *(len(sheet.broken(text, width, SIZE)) for text in row[1:])) * LINE_HEIGHT + 2 * PADDING


def _pieces(row: tuple[str, str, str], sheet: Sheet, room: float) -> list[tuple[str, str, str]]:
    _, _, width = _edges(sheet)
    most_lines = max(1, int((room - 2 * PADDING) // LINE_HEIGHT))
    left, right = (sheet.broken(text, width, SIZE) for text in row[1:])
    count = max(1, -(-max(len(left), len(right)) // most_lines))
    return [
        (row[0], " ".join(left[n * most_lines : (n + 1) * most_lines]), " ".join(right[n * most_lines : (n + 1) * most_lines]))
        for n in range(count)
    ]
