"""Divide slides into pages and lay a page out; the same slide on the same frame is divided once."""

from __future__ import annotations

from peelviewer.decks.added.drawing import WIDTH, pixels
from peelviewer.decks.styles.house_style import PLAIN, HouseStyle, style_key
from peelviewer.figures.scene import Fonts, Scene, Stroke
from peelviewer.figures.supplied import ADDED

from . import panel
from .base import BOTTOM, Deck, Frame, Page, Slide
from .contents import Chart, Content, Opening
from .deck_source import DeckSource
from .forms import form
from .kinds import contents_of
from .sheet import Sheet

GAP = 20.0
SPARE = 64
"""Slides and pages that are remembered beyond those of the deck, such as what undo goes back to."""
OPENING_TOP, OPENING_SIZES = 190.0, ((56, 66), (48, 58), (40, 48))


class Pages:
    """Pages of slides made of one material in one style, measured with its faces; safe to be asked from one thread at a time."""

    def __init__(self, material: DeckSource, fonts: Fonts, style: HouseStyle = PLAIN) -> None:
        self.material, self.style, self._fonts = material, style, fonts
        self._look = style_key(style)
        self._known: dict[tuple[Slide, Frame], tuple[Page, ...]] = {}
        self._scenes: dict[tuple[Page, Frame], Scene] = {}
        self._most_scenes = SPARE

    def of_deck(self, deck: Deck) -> list[Page]:
        """Return the pages of a deck's shown slides, numbered from 1."""
        if len(self._known) > 2 * len(deck.slides) + SPARE:  # what slides were before they were typed at
            self._known = {key: self._known[key] for slide in deck.slides if (key := (slide, deck.frame)) in self._known}
        found = [page for slide in deck.slides if slide.shown for page in self.of_slide(slide, deck.frame)]
        pages = [page._replace(number=number) for number, page in enumerate(_told_apart(found), 1)]
        self._most_scenes = 2 * len(pages) + SPARE
        if len(self._scenes) >= self._most_scenes:
            self._scenes = {page_key: self._scenes[page_key] for page in pages if (page_key := (page, deck.frame)) in self._scenes}
        return pages

    def of_slide(self, slide: Slide, frame: Frame) -> tuple[Page, ...]:
        """Return a slide's pages, at least one; what does not fit on the first goes to the next, none of it smaller."""
        key = slide, frame
        if key not in self._known:
            self._known[key] = self._divide(slide, frame)
        return self._known[key]

    def scene(self, page: Page, frame: Frame) -> Scene:
        """Return a page laid out."""
        key = page, frame
        if key not in self._scenes:
            if len(self._scenes) >= self._most_scenes:
                self._scenes.clear()
            self._scenes[key] = self._lay_out(page, frame)
        return self._scenes[key]

    def _divide(self, slide: Slide, frame: Frame) -> tuple[Page, ...]:
        contents = contents_of(slide, self.material)
        sheet = Sheet(frame, self._fonts, self.style)  # with the title, as the first page has it and those that tell their part in it
        _head(sheet, f"{slide.title} {_part(10, 10)}", contents, 0)
        room, sheet.alone = BOTTOM - sheet.y, len(contents) == 1
        groups: list[list[Content]] = [[]]
        used = 0.0
        for content in contents:
            for part in form(content).divide(content, sheet, room):
                height = form(part).height(part, sheet)
                if groups[-1] and (used + height > room or _is_added(part) is not _is_added(groups[-1][0])):
                    groups.append([])
                    used = 0.0
                groups[-1].append(part)
                used += height + GAP
        of_report = [group for group in groups if not group or not _is_added(group[0])]
        titles = [slide.title if len(of_report) == 1 else f"{slide.title} {_part(n, len(of_report))}" for n in range(1, len(of_report) + 1)]
        pages = [Page(slide, title, tuple(group), source=slide.source) for title, group in zip(titles, of_report, strict=True)]
        pages += [self._added(slide, group) for group in groups if group not in of_report]
        return tuple(page._replace(part=n, look=self._look) for n, page in enumerate(pages, 1))

    def _added(self, slide: Slide, contents: list[Content]) -> Page:
        """Return a page of values that are not the report's: neither its headline nor its source stands with them."""
        figure = next(figure for figure in map(self.material.figure, slide.subjects) if figure.added)
        return Page(slide, f"{figure.label or figure.title}: values that are not from the report", tuple(contents), source=figure.added)

    def _lay_out(self, page: Page, frame: Frame) -> Scene:
        sheet = Sheet(frame, self._fonts, self.style)
        _head(sheet, page.title, page.contents, page.number)
        sheet.stretch = _stretch(page.contents, sheet)
        for index, content in enumerate(page.contents):
            if index:
                sheet.y += GAP
            sheet.kept = sum(GAP + form(later).height(later, sheet) for later in page.contents[index + 1 :])
            form(content).lay_out(content, sheet)
        if not _opens(page.contents):
            numbered = panel.verdict_of(page.contents) is None or not panel.beside(frame)
            sheet.source_line(page.source, page.number if numbered else 0)
        else:
            sheet.opening_foot()
        sheet.shapes += drawn_on(page, frame)
        return sheet.scene()


def drawn_on(page: Page, frame: Frame) -> list[Stroke]:
    """Return what was drawn on a page and kept."""
    return [Stroke(pixels(line, frame), WIDTH, line.colour, by_hand=True) for line in page.slide.drawn if line.part == page.part]


def _opens(contents: tuple[Content, ...]) -> bool:
    return bool(contents and isinstance(contents[0], Opening))


def _is_added(content: Content) -> bool:
    return isinstance(content, Chart) and content.panel.title == ADDED


def _part(number: int, count: int) -> str:
    return f"({number}\u00a0of\u00a0{count})"


def _stretch(contents: tuple[Content, ...], sheet: Sheet) -> float:
    """Return how far the rows of a page can stretch in its room, 0 to 1."""
    heights = []
    for sheet.stretch in (0.0, 1.0):
        heights.append(sum(form(content).height(content, sheet) for content in contents) + GAP * (len(contents) - 1))
    minimum, maximum = heights
    return min(1.0, max(0.0, (sheet.room - minimum) / (maximum - minimum))) if maximum > minimum else 1.0


def _told_apart(pages: list[Page]) -> list[Page]:
    """Return pages with titles that differ, as screen readers and outlines need them: a second one of a title gets its count."""
    seen: dict[str, int] = {}
    numbered = []
    for page in pages:
        count = seen[page.title] = seen.get(page.title, 0) + 1
        numbered.append(page._replace(title=f"{page.title} – {count}") if count > 1 and page.title else page)
    return numbered


def _head(sheet: Sheet, title: str, contents: tuple[Content, ...], number: int) -> None:
    """Add spine and title, or the panel that has both, and go to where content begins."""
    verdict = panel.verdict_of(contents)
    if verdict is not None:
        panel.lay_out(sheet, title, verdict, number)
        return
    panel.spine(sheet)
    if _opens(contents):
        sheet.y = OPENING_TOP + sheet.title(title, OPENING_TOP, OPENING_SIZES) + 14
    else:
        sheet.heading(title)
