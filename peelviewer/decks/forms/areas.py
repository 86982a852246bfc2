"""Areas for improvement by question, all on one slide where they fit."""

from __future__ import annotations

from peelviewer.decks.contents import LARGE, PLAIN, SMALL, AreaGroup, Areas
from peelviewer.decks.panel import beside
from peelviewer.decks.sheet import SMALLEST, Sheet

SIZES = {SMALL: (SMALLEST, 32.0), PLAIN: (28.0, 37.0), LARGE: (34.0, 45.0)}  # of letters and lines
LINE_HEIGHT, BETWEEN = 32.0, 3.0
AIRY = 0.66  # of a slide's room, that few areas in larger letters take at most
PADDING, MOST_PADDING = 8.0, 15.0
EMPTY = 0.4  # of a slide, below which a question is rather divided
NAMES = 0.33  # of the room
NUMBER, LABEL, GAP, PAGES = 36.0, 52.0, 24.0, 150.0


class AreasForm:
    """A row a question: number, name and page at the left, its areas at the right."""

    @staticmethod
    def height(content: Areas, sheet: Sheet) -> float:
        """Return the height of all rows."""
        return sum(group_height(group, sheet) for group in content.groups)

    @staticmethod
    def divide(content: Areas, sheet: Sheet, room: float) -> list[Areas]:
        """Return the questions in parts as even as can be; one is divided between its areas where that takes fewer slides."""
        for letters in (LARGE, PLAIN) if sheet.alone else ():
            larger = [group._replace(letters=letters) for group in content.groups]
            if _page_height(larger, sheet) <= AIRY * room:
                return [Areas(tuple(larger))]
        whole = [part for group in content.groups for part in _divided(group, sheet, room)]
        single = [group._replace(areas=(area,)) for group in whole for area in group.areas]
        kept, parted = _evenly(whole, sheet, room), _evenly(single, sheet, room)
        emptiest = min(_page_height(part, sheet) for part in kept)
        better = len(parted) < len(kept) or (len(parted) == len(kept) and emptiest < EMPTY * room < _page_height(parted[0], sheet))
        return [Areas(tuple(part)) for part in (parted if better else kept)]

    @staticmethod
    def lay_out(content: Areas, sheet: Sheet) -> None:
        """Lay the rows out."""
        sheet.stroke((sheet.left, sheet.y), (sheet.right, sheet.y), width=2, colour="text")
        for index, group in enumerate(content.groups):
            height, (names, areas) = group_height(group, sheet), columns(sheet, group)
            size, line_height = SIZES[group.letters]
            if index:
                sheet.rule(sheet.y)
            y = sheet.y + sheet.between(*padding(sheet))
            if group.number:
                sheet.line(sheet.left, y, group.number, size=size, weight=600, colour="accent", serif=True, line_height=line_height)
            lines = sheet.broken(group.name, _name_room(sheet, group), size, 600)
            below = y + sheet.block(names, y, lines, size=size, line_height=line_height, weight=600)
            if beside(sheet.frame):
                pages = sheet.broken(group.pages, _name_room(sheet, group), size)
                sheet.block(names, below, pages, size=size, line_height=line_height, colour="muted")
            elif group.name:
                y = below
                sheet.line(sheet.right, y - line_height, group.pages, size=size, colour="muted", align="right", line_height=line_height)
            for label, text in group.areas:
                words = areas + (LABEL if label else 0)
                sheet.line(areas, y, label, size=size, colour="muted", line_height=line_height)
                lines = sheet.broken(text, sheet.right - words, size)
                used = sheet.block(words, y, lines, size=size, line_height=line_height) + BETWEEN
                sheet.spot(areas, y, sheet.right - areas, used, f"{label}: {text}" if label else text)
                y += used
            sheet.y += height


def columns(sheet: Sheet, group: AreaGroup) -> tuple[float, float]:
    """Return the left edges of a question's name and areas, which stand below the name on a narrow slide."""
    size = SIZES[group.letters][0]
    number = max(NUMBER, 1.2 * sheet.fonts(max(group.number, "00", key=len), size, 600, True) + 12)  # other faces are wider
    names = sheet.left + (number if group.number else 0)
    return names, sheet.left + sheet.frame.room * NAMES if beside(sheet.frame) else names


def padding(sheet: Sheet) -> tuple[float, float]:
    """Return the least and the most space above and below a question's areas."""
    return (PADDING, MOST_PADDING) if beside(sheet.frame) else (3.0, PADDING)


def _name_room(sheet: Sheet, group: AreaGroup) -> float:
    names, areas = columns(sheet, group)
    return areas - GAP - names if beside(sheet.frame) else sheet.right - names - PAGES


def group_height(group: AreaGroup, sheet: Sheet) -> float:
    """Return the height of a question's row."""
    size, line_height = SIZES[group.letters]
    asked = sum(_height(area, sheet, group) for area in group.areas)
    names = len(sheet.broken(group.name, _name_room(sheet, group), size, 600))
    spaces = 2 * sheet.between(*padding(sheet))
    if not beside(sheet.frame):
        return line_height * names * bool(group.name) + asked + spaces
    return max(line_height * (names + len(sheet.broken(group.pages, _name_room(sheet, group), size))), asked) + spaces


def _height(area: tuple[str, str], sheet: Sheet, group: AreaGroup) -> float:
    words, (size, line_height) = columns(sheet, group)[1] + (LABEL if area[0] else 0), SIZES[group.letters]
    return line_height * len(sheet.broken(area[1], sheet.right - words, size)) + BETWEEN


def _page_height(groups: list[AreaGroup], sheet: Sheet) -> float:
    return sum(group_height(group, sheet) for group in groups)


def _evenly(units: list[AreaGroup], sheet: Sheet, room: float) -> list[list[AreaGroup]]:
    """Return groups of areas on as few slides as hold them, of about the same height."""
    parts = _packed(units, sheet, room)
    limit = sum(_page_height(part, sheet) for part in parts) / len(parts)
    while len(parts) > 1 and limit < room:  # the lowest height that needs no more slides
        if len(evener := _packed(units, sheet, limit)) <= len(parts):
            return evener
        limit += LINE_HEIGHT / 2
    return parts


def _packed(units: list[AreaGroup], sheet: Sheet, room: float) -> list[list[AreaGroup]]:
    """Return groups of areas on as few slides as hold them; what is of one question and on one slide is joined."""
    parts: list[list[AreaGroup]] = [[]]
    for unit in units:
        part = parts[-1]
        joins = bool(part) and part[-1][:3] == unit[:3]
        fuller = [*part[:-1], part[-1]._replace(areas=(*part[-1].areas, *unit.areas))] if joins else [*part, unit]
        if part and _page_height(fuller, sheet) > room:
            parts.append([unit])
        else:
            parts[-1] = fuller
    return parts


def _divided(group: AreaGroup, sheet: Sheet, room: float) -> list[AreaGroup]:
    """Return a question in parts of which none is taller than a slide; an area that alone is, in parts between its lines."""
    most = max(1, int((room - 2 * PADDING - BETWEEN - LINE_HEIGHT) // LINE_HEIGHT))
    pieces: list[tuple[str, str]] = []
    for label, text in group.areas:
        lines = sheet.broken(text, sheet.right - columns(sheet, group)[1] - LABEL, SMALLEST)
        pieces += [(label if not start else "", " ".join(lines[start : start + most])) for start in range(0, len(lines), most)]
    parts: list[AreaGroup] = [group._replace(areas=())]
    for piece in pieces:
        fuller = parts[-1]._replace(areas=(*parts[-1].areas, piece))
        if parts[-1].areas and group_height(fuller, sheet) > room:
            fuller = group._replace(areas=(piece,))
            parts.append(fuller)
        parts[-1] = fuller
    return parts
