"""Rows of words: findings, areas for improvement, sources, and grades at the end of a row."""

from __future__ import annotations

from peelviewer.decks.contents import LARGE, LARGEST, PLAIN, SMALL, Row, Rows
from peelviewer.decks.sheet import BADGE, Sheet

SIZES = {SMALL: (24, 31), PLAIN: (28, 36), LARGE: (34, 44), LARGEST: (40, 52)}  # of letters and lines
LEAST_PADDING, PADDING, MOST_ROWS = 8.0, 19.0, 6
AIRY = 0.8  # of a slide's room, that few rows in larger letters take at most
COLOURS = {"strength": "strength", "concern": "concern"}


class RowsForm:
    """A rule above each row but the first; labels in a column of their own."""

    @staticmethod
    def height(content: Rows, sheet: Sheet) -> float:
        """Return the height of all rows."""
        width = _width(content, sheet)
        return sum(_height(row, width, sheet, sizes(content)) for row in content.rows)

    @staticmethod
    def divide(content: Rows, sheet: Sheet, room: float) -> list[Rows]:
        """Return the rows in parts as even as can be, at most six each; a row taller than a slide is divided between its lines."""
        said_large = sheet.alone and content.letters == PLAIN and not any(row.label and not row.label.isdigit() for row in content.rows)
        for letters in (LARGEST, LARGE) if said_large else ():  # what is named in words, such as a source, is small print
            larger = content._replace(letters=letters)
            if len(content.rows) <= MOST_ROWS and RowsForm.height(larger, sheet) <= AIRY * room:
                return [larger]
        smaller = content._replace(letters=SMALL)
        if len(content.rows) <= MOST_ROWS and RowsForm.height(smaller, sheet) <= room < RowsForm.height(content, sheet):
            return [smaller]
        width = _width(content, sheet)
        rows = [part for row in content.rows for part in _divided(row, width, sheet, room, sizes(content))]
        heights = [_height(row, width, sheet, sizes(content)) for row in rows]
        groups = _packed(heights, room)
        # The lowest height that needs no more slides: what is on them is then as even as it can be.
        sums = {sum(heights[a:b]) for a in range(len(heights)) for b in range(a + 1, min(len(heights), a + MOST_ROWS) + 1)}
        for limit in sorted(height for height in sums if height <= room):
            evener = _packed(heights, limit)
            if len(evener) <= len(groups):
                groups = evener
                break
        return [content._replace(rows=tuple(rows[index] for index in group)) for group in groups]

    @staticmethod
    def lay_out(content: Rows, sheet: Sheet) -> None:
        """Lay the rows out."""
        label, words, right = _columns(content, sheet)
        badges, before = _badges(content, sheet), ""
        size, line_height = sizes(content)
        for index, row in enumerate(content.rows):
            height, lines = _height(row, right - words, sheet, (size, line_height)), _lines(row, right - words, sheet, size)
            if index:
                sheet.rule(sheet.y)
            top = sheet.y + (height - line_height * len(lines)) / 2
            if row.label and not (row.mark and row.label == before):
                serif = row.label.isdigit()
                colour = COLOURS.get(row.mark, "muted")
                letters = size if serif else 24
                sheet.line(label, top, row.label, size=letters, weight=600, colour=colour, serif=serif, line_height=line_height)
            before = row.label
            sheet.block(words, top, lines, size=size, line_height=line_height, weight=600 if row.strong else 400)
            if row.earlier:
                middle = sheet.y + height / 2 - 16
                sheet.line(badges - 32, middle, row.earlier, size=24, colour="muted", align="right", line_height=32)
            if row.grade:
                sheet.badge(badges, sheet.y + (height - BADGE[0]) / 2, row.grade, doubt=row.doubt)
            spoken = f"{row.label}: {row.text}" if row.label else row.text
            sheet.spot(sheet.left, sheet.y + 4, sheet.frame.room, height - 8, spoken)
            sheet.y += height


def _packed(heights: list[float], room: float) -> list[list[int]]:
    """Return the places of rows in groups that fit into a room, in order, each as full as it can be."""
    groups: list[list[int]] = [[]]
    for index, height in enumerate(heights):
        group = groups[-1]
        if group and (len(group) == MOST_ROWS or sum(heights[n] for n in group) + height > room):
            groups.append([index])
        else:
            group.append(index)
    return groups


def _divided(row: Row, width: float, sheet: Sheet, room: float, letters: tuple[int, int]) -> list[Row]:
    lines = _lines(row, width, sheet, letters[0])
    most_lines = max(1, int((room - 2 * LEAST_PADDING) // letters[1]))
    if len(lines) <= most_lines:
        return [row]
    parts = [lines[index : index + most_lines] for index in range(0, len(lines), most_lines)]
    return [row._replace(text=" ".join(part), grade=row.grade if not index else None) for index, part in enumerate(parts)]


def _columns(content: Rows, sheet: Sheet) -> tuple[float, float, float]:
    """Return the left edges of labels and words, and the right edge of words."""
    labels = [row for row in content.rows if row.label]
    widest = max(
        (sheet.fonts(row.label, sizes(content)[0] if row.label.isdigit() else 24, 600, row.label.isdigit()) for row in labels), default=0
    )
    words = sheet.left + (max(56.0, widest + 28) if labels else 0)
    right = _badges(content, sheet) - 32 - earlier_width(content, sheet) if any(row.grade for row in content.rows) else sheet.right
    return sheet.left, words, right


def earlier_width(content: Rows, sheet: Sheet) -> float:
    """Return the width of the grades of earlier years, with the air before them."""
    return max((sheet.fonts(row.earlier, 24, 400) + 32 for row in content.rows if row.earlier), default=0.0)


def _badges(content: Rows, sheet: Sheet) -> float:
    """Return the left edge of the badges: one column for all grades."""
    widest = max((sheet.badge_width(row.grade, doubt=row.doubt) for row in content.rows if row.grade), default=0)
    return min(sheet.right - widest, sheet.left + sheet.frame.room * 0.75)


def _width(content: Rows, sheet: Sheet) -> float:
    """Return the width of words, which is that of all rows."""
    _, left, right = _columns(content, sheet)
    return right - left


def sizes(content: Rows) -> tuple[int, int]:
    """Return the size of letters and the height of lines."""
    return SIZES[content.letters]


def _lines(row: Row, width: float, sheet: Sheet, size: int) -> list[str]:
    return sheet.broken(row.text, width, size, 600 if row.strong else 400) or [""]


def _height(row: Row, width: float, sheet: Sheet, letters: tuple[int, int]) -> float:
    minimum = BADGE[0] + 10 if row.grade else 0.0
    size, line_height = letters
    most = PADDING * (size / SIZES[PLAIN][0]) ** 2  # the larger the letters, the more air around them
    return max(minimum, line_height * len(_lines(row, width, sheet, size)) + 2 * sheet.between(LEAST_PADDING, most))
