"""Fill an organisation's layouts with the pages of a deck: its placeholders, its theme, content in the room that they leave."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any, NamedTuple

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml

from peelviewer.decks.base import BOTTOM, CONTENT, Frame, Page
from peelviewer.decks.contents import Content, Opening, Verdict
from peelviewer.decks.panel import facts, verdict_of
from peelviewer.decks.sheet import SMALL_BADGE, SMALLEST, Sheet, shortened
from peelviewer.exporters.pptx.badge import badge
from peelviewer.exporters.pptx.badge import width as badge_width
from peelviewer.exporters.pptx.content.sharing import write_contents
from peelviewer.exporters.pptx.foot import placeholder
from peelviewer.exporters.pptx.look import Look
from peelviewer.exporters.pptx.shapes import PLACES, Board, Para, Run, emu, shrinks, text_box, write_into

from .layouts import TITLES, Layouts, Room, chosen_layouts
from .scaling import Scale, bottom, scale_letters, scale_shapes
from .theme import places_of

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_LINE = 1.22  # the height of a line, of its letters
MOST_TITLE, MOST_OPENING, _LEAST_TITLE = 40.0, 56.0, 20.0  # sizes of letters
_LEAST_OPENING = 0.6  # of their size, letters of the first slide's second placeholder
_SOURCE_SIZE, _SOURCE = 20.0, 30.0  # the height of a source where the layout has no place for one


class Filled(NamedTuple):
    """A template as large as the deck's slides, its layouts, and the colours of its theme by the names that slides use."""

    presentation: Any
    layouts: Layouts
    places: dict[str, str]
    in_foot: bool


def opened(frame: Frame, look: Look, sources: Iterable[str], measured: Sheet) -> Filled:
    """Return a style's template, made as large as a frame's slides; *sources* are what its footers are to hold, all or none."""
    presentation: Any = Presentation(BytesIO(look.style.template))
    width, height = emu(frame.width), emu(frame.height)
    by = Scale(width / presentation.slide_width, height / presentation.slide_height)
    layouts = chosen_layouts(presentation)
    if abs(by.x - 1) > 0.001 or abs(by.y - 1) > 0.001:
        for master in presentation.slide_masters:
            for sheet in (master, *master.slide_layouts):
                scale_shapes((shape._element for shape in sheet.shapes), by)
            for styles in master._element.findall(f"{_P}txStyles"):
                scale_letters(styles, by.letters)
        for style in presentation.part._element.findall(f"{_P}defaultTextStyle"):
            scale_letters(style, by.letters)
        presentation.slide_width, presentation.slide_height = width, height
        presentation.part._element.sldSz.attrib.pop("type", None)
    wanted = {source for source in sources if source}
    in_foot = all(_fits_foot(layout, source, measured) for layout in (layouts.content, layouts.title) for source in wanted)
    return Filled(presentation, layouts, places_of(layouts.title.slide_master), in_foot)


def fill_page(filled: Filled, page: Page, sheet: Sheet, look: Look, *, spoken: bool) -> Any:
    """Write a page into its layout and return the slide; *spoken*: whether its words belong into the outline."""
    opening = next((content for content in page.contents if isinstance(content, Opening)), None)
    layout = filled.layouts.opening if opening else filled.layouts.content if spoken else filled.layouts.title
    slide = filled.presentation.slides.add_slide(layout)
    _title(slide.shapes.title, page.title, sheet, MOST_OPENING if opening else MOST_TITLE)
    if opening is not None:
        _opening(slide, opening, sheet)
        _drop_empty(slide)
        return slide
    body = next((shape for shape in slide.placeholders if shape.placeholder_format.idx != 0 and shape.has_text_frame), None)
    before = set(slide.shapes._spTree)
    room = _room(filled, sheet)
    _content(Board(slide.shapes, body, sheet, look.grades, set()), page)
    written = [element for element in slide.shapes._spTree if element not in before or (body is not None and element is body._element)]
    if body is not None and body.text_frame.text:
        _without_bullets(body)
    elif body is not None:
        written.remove(body._element)
    _into_room(slide, written, sheet.frame, room)
    _foot(slide, layout, page, sheet, None if filled.in_foot else room)
    _drop_empty(slide)
    _colour(slide, filled.places, look)
    return slide


def _content(board: Board, page: Page) -> None:
    verdict = verdict_of(page.contents)
    contents: tuple[Content, ...] = page.contents
    board.sheet.y = CONTENT
    if verdict is not None:
        board.sheet.y += _judged(board, verdict)
    write_contents(board, contents)


def _judged(board: Board, verdict: Verdict) -> float:
    """Write a question's grade and what stands beside it on the panel; return the height it takes."""
    words = " · ".join(part for part in (verdict.place, *facts(verdict)) if part)
    left = board.left
    if verdict.grade is not None:
        badge(board, left, CONTENT, verdict.grade, SMALL_BADGE)
        left += badge_width(verdict.grade, SMALL_BADGE) + 20
    text_box(board.shapes, "About the question", (left, CONTENT, board.right - left, SMALL_BADGE[0]),
             [Para((Run(words, SMALLEST, colour="muted"),))], "ctr")  # fmt: skip
    return SMALL_BADGE[0] + 24


def _title(shape: Any, title: str, sheet: Sheet, most: float) -> None:
    """Write the title in the size of its layout, no larger than *most*, and smaller where that has no room for it."""
    whole = _inherited_size(_layout_title(shape), TITLES, 44)
    size = min(whole, most)
    width, height = shape.width / 9525 - 20, shape.height / 9525
    while size > _LEAST_TITLE and len(sheet.broken(title, width, size, 600, serif=True)) * size * _LINE > height:
        size -= 2
    write_into(shape.text_frame, [Para((Run(title, 0 if size == whole else size),))])
    shrinks_once(shape.text_frame)


def _layout_title(shape: Any) -> Any:
    layout = shape.part.slide.slide_layout
    return next(each for each in layout.placeholders if each._element.ph.get("type") in TITLES)


def shrinks_once(frame: Any) -> None:
    """Let a program shrink text that has no room, in place of what the layout says of that."""
    properties = frame._txBody.bodyPr
    for child in list(properties):
        properties.remove(child)
    shrinks(frame)


def _inherited_size(shape: Any, kinds: tuple[str, ...], otherwise: float) -> float:
    """Return the size of the letters of a layout's placeholder, in pixels of a slide: its own, else its master's; *otherwise* in points."""
    layout = shape.part.slide_layout
    master = layout.slide_master
    every = [*layout.placeholders, *master.placeholders]
    holders = [each._element for each in every if each._element.ph.get("type") in kinds]
    holders += (
        master._element.findall(".//{http://schemas.openxmlformats.org/presentationml/2006/main}titleStyle") if kinds == TITLES else []
    )
    for element in holders:
        for level in element.iter(f"{_A}lvl1pPr"):
            found = level.find(f"{_A}defRPr")
            if found is not None and found.get("sz"):
                return int(found.get("sz")) / 75
    return otherwise / 0.75


def _opening(slide: Any, content: Opening, sheet: Sheet) -> None:
    """Write subtitle, who speaks and lines into the first slide's second placeholder, below the title where it has none."""
    holder = next((shape for shape in slide.placeholders if shape.placeholder_format.idx != 0 and shape.has_text_frame), None)
    title = slide.shapes.title
    below = (title.top + title.height) / 9525 + 16
    width, height = (holder.width / 9525, holder.height / 9525) if holder is not None else (title.width / 9525, sheet.frame.height - below)
    paras = _opening_paras(content, sheet, width - 20, height - 10)
    if holder is not None:
        write_into(holder.text_frame, paras)
        shrinks_once(holder.text_frame)
        return
    text_box(slide.shapes, "Subtitle", (title.left / 9525, below, width, height), paras)


def _opening_paras(content: Opening, sheet: Sheet, width: float, height: float) -> list[Para]:
    """Return subtitle, presenter, event and date, and lines as paragraphs, in letters as much smaller as their room is too low for them."""
    speaks = content.presenter or content.occasion
    written = [(content.subtitle, 32, False, 0), (content.presenter, 28, True, 16), (content.occasion, 24, False, 4)]
    written += [(line, 24, False, 10 if index or not speaks else 16) for index, line in enumerate(content.lines)]
    written = [each for each in written if each[0]]
    factor = 1.0
    while factor > _LEAST_OPENING and _stacked(written, sheet, width, factor) > height:
        factor -= 0.05
    return [
        Para((Run(words, round(size * factor), strong),), before=before * factor if index else 0.0)
        for index, (words, size, strong, before) in enumerate(written)
    ]


def _stacked(written: list[tuple[str, int, bool, int]], sheet: Sheet, width: float, factor: float) -> float:
    """Return the height of paragraphs below each other, as much smaller."""
    return sum(
        factor * before + len(sheet.broken(words, width, factor * size, 600 if strong else 400)) * factor * size * _LINE
        for words, size, strong, before in written
    )


def _without_bullets(body: Any) -> None:
    """Take the layout's bullets from words that have marks and places of their own."""
    for properties in body.text_frame._txBody.iter(f"{_A}pPr"):
        for key in ("marL", "indent"):
            properties.set(key, properties.get(key, "0"))
        tabs = properties.find(f"{_A}tabLst")
        mark = parse_xml(f'<a:buNone xmlns:a="{_A[1:-1]}"/>')
        if tabs is None:
            properties.append(mark)
        else:
            tabs.addprevious(mark)


def _room(filled: Filled, sheet: Sheet) -> Room:
    """Return the room of content, in pixels of a slide."""
    left, top, width, height = filled.layouts.room
    kept = 0.0 if filled.in_foot else _SOURCE
    return left * sheet.frame.width, top * sheet.frame.height, width * sheet.frame.width, height * sheet.frame.height - kept


def _into_room(slide: Any, written: list[Any], frame: Frame, room: Room) -> None:
    """Bring what was written where the program's own slides have it to the template's room, smaller where that is."""
    left, top, width, height = room
    lowest = max((bottom(shape) / 9525 for shape in written), default=BOTTOM)
    factor = min(1.25, width / frame.room, height / (max(BOTTOM, lowest) - CONTENT))
    by = Scale(factor, factor, emu(left - frame.side * factor), emu(top - CONTENT * factor))
    scale_shapes(written, by)
    for shape in written:
        if not shape.xpath(".//p:ph"):  # text boxes have no face but the template's for such, which few templates state
            for letters in shape.iter(f"{_A}rPr"):
                if letters.find(f"{_A}latin") is None:
                    letters.append(parse_xml(f'<a:latin xmlns:a="{_A[1:-1]}" typeface="+mn-lt"/>'))
    for shape in slide.shapes:
        if shape.has_chart:
            scale_letters(shape.chart._chartSpace, factor)


def _place_of(layout: Any, kind: str) -> Any:
    return next((shape for shape in layout.placeholders if shape._element.ph.get("type") == kind), None)


def _fits_foot(layout: Any, source: str, sheet: Sheet) -> bool:
    """Whether the layout has a footer with room for a source."""
    foot = _place_of(layout, "ftr")
    if foot is None or not foot.width or not foot.height:
        return False
    size = _inherited_size(foot, ("ftr",), 12)
    lines = sheet.broken(source, foot.width / 9525 - 20, size)
    return bool(len(lines) * size * _LINE <= foot.height / 9525 + 2)


def _foot(slide: Any, layout: Any, page: Page, sheet: Sheet, room: Room | None) -> None:
    """Write source and number into the layout's places; *room* is that of content where a source stands below it instead."""
    if page.source and room is None:
        placeholder(slide, layout, "ftr", page.source)
    elif page.source and room is not None:
        left, top, width, height = room
        words = shortened(sheet.broken(page.source, width, _SOURCE_SIZE), 1)
        box = (left, top + height + 4, width, _SOURCE - 4)
        text_box(slide.shapes, "Source", box, [Para((Run(words[0], _SOURCE_SIZE, colour="muted"),))], "ctr")
    if page.number and _place_of(layout, "sldNum") is not None:
        placeholder(slide, layout, "sldNum", str(page.number))


def _drop_empty(slide: Any) -> None:
    """Take out placeholders that nothing was written into: PowerPoint would ask for text in their place."""
    for shape in list(slide.placeholders):
        if not shape.has_text_frame or not (shape.text_frame.text or "fld" in shape._element.xml):
            shape._element.getparent().remove(shape._element)


def _colour(slide: Any, places: dict[str, str], look: Look) -> None:
    """Name colours outright that the template's theme has not in the place where the program's own theme has them."""
    outright = {place: look.colours[meaning] for meaning, (_, place) in PLACES.items()}
    outright = {place: colour for place, colour in outright.items() if places.get(place, "").upper() != colour.upper()}
    charts = [rel.target_part._element for rel in slide.part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.CHART]
    for element in (slide._element, *charts):
        for colour in list(element.iter(f"{_A}schemeClr")):
            wanted = outright.get(colour.get("val"))
            if wanted:
                colour.tag = f"{_A}srgbClr"
                colour.set("val", wanted[1:])
