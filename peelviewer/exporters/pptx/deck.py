"""A deck as a native PowerPoint file: text in placeholders, charts with their values, tables, notes.

Import this module, as the other pptx_* modules, inside the function that exports: python-pptx is slow to load.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from pptx.enum.text import PP_ALIGN

from peelviewer.decks.base import CONTENT, Deck, Page
from peelviewer.decks.contents import Opening, Rows, Verdict, WordColumns
from peelviewer.decks.deck_source import as_plain_text
from peelviewer.decks.panel import beside, verdict_of
from peelviewer.decks.sheet import Sheet, logo_left
from peelviewer.exporters import office
from peelviewer.exporters.base import write_bytes
from peelviewer.exporters.pptx.content.sharing import write_contents
from peelviewer.exporters.pptx.templates.filling import Filled, fill_page, opened
from peelviewer.figures.scene import Fonts
from peelviewer.model.report import Report

from . import panel
from .by_hand import write_drawing
from .dressing import FOOT_HEIGHT, FOOT_TOP
from .foot import count, placeholder
from .look import Look
from .shapes import Board, Para, Run, emu, shrinks, write_into
from .template import NUMBER, Template, list_notes_master, template

TITLE_SIZES = ((40, 48), (36, 44), (32, 40), (28, 36))
OPENING_SIZES = ((56, 66), (48, 58), (40, 48), (32, 40))


def write(
    deck: Deck, pages: Sequence[Page], path: Path, *, report: Report, fonts: Fonts, look: Look,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:  # fmt: skip
    """Write the pages of a deck, whole or not at all, and return whether it was done and not cancelled; raises ExportError.

    *fonts* is what measured the pages.
    """
    masters: Filled | Template
    if look.style.template:
        masters = opened(deck.frame, look, (page.source for page in pages), Sheet(deck.frame, fonts, look.style))
    else:
        masters = template(deck.frame, look)
    _properties(masters.presentation, deck, pages, report)
    first = {page.slide.id: page.number for page in reversed(pages) if page.part == 1}
    for done, page in enumerate(pages):
        if cancelled():
            return False
        progress(done, len(pages))
        sheet = Sheet(deck.frame, fonts, look.style)
        if isinstance(masters, Filled):
            slide = fill_page(masters, page, sheet, look, spoken=_is_spoken(page))
        else:
            slide = _page(masters, page, sheet, look)
        _notes(slide, page, first.get(page.slide.id, page.number))
    list_notes_master(masters.presentation)
    stream = BytesIO()
    masters.presentation.save(stream)
    if cancelled():
        return False
    write_bytes(path, stream.getvalue())
    progress(len(pages), len(pages))
    return True


def _properties(presentation: Any, deck: Deck, pages: Sequence[Page], report: Report) -> None:
    """Say what the file is, in place of what python-pptx's template says of itself; its author is who presents it."""
    title = as_plain_text(report.title)
    named = deck.name if deck.name.startswith(title) else " – ".join(part for part in (title, deck.name) if part)
    openings = (content for page in pages for content in page.contents if isinstance(content, Opening))
    author = next((opening.presenter for opening in openings if opening.presenter), "")
    office.name(presentation.core_properties, named, as_plain_text(report.subtitle) or title, author)


def _is_spoken(page: Page) -> bool:
    """Return whether a page's words belong into the outline of the file."""
    return any(
        (isinstance(content, Rows) and not any(row.grade for row in content.rows))
        or (isinstance(content, Verdict) and content.sentence)
        or isinstance(content, WordColumns)
        for content in page.contents
    )


def _page(masters: Template, page: Page, sheet: Sheet, look: Look) -> Any:
    opening = any(isinstance(content, Opening) for content in page.contents)
    verdict = verdict_of(page.contents)
    panelled = verdict is not None and beside(sheet.frame)
    layout = masters.opening if opening else masters.question if panelled else masters.content if _is_spoken(page) else masters.title
    slide = masters.presentation.slides.add_slide(layout)
    body = next((shape for shape in slide.placeholders if shape.placeholder_format.idx == 1), None)
    board = Board(slide.shapes, body, sheet, look.grades, set())
    if verdict is None:
        sheet.y = write_title(slide.shapes.title, page.title, sheet, opening)
    else:
        panel.write(board, slide.shapes.title, page.title, verdict)
    write_contents(board, page.contents)
    if body is not None and not body.text_frame.text:
        body._element.getparent().remove(body._element)  # PowerPoint would ask for text in its place
    if not opening:
        _foot(slide, layout, page, sheet)
    write_drawing(slide.shapes, page, sheet.frame)
    return slide


def _notes(slide: Any, page: Page, first: int) -> None:
    """Write the notes of a slide beside its first page, and where they are beside its others."""
    if page.slide.notes:
        notes = page.slide.notes if page.part == 1 else f"Continued: see slide {first}"
        write_into(slide.notes_slide.notes_text_frame, [Para((Run(line, 0),)) for line in notes.split("\n")])


def _foot(slide: Any, layout: Any, page: Page, sheet: Sheet) -> None:
    """Write source and number where they are on screen; beside a panel the source begins right of it, and the number stands on it."""
    panelled = sheet.left > sheet.frame.side
    right = logo_left(sheet.style.logo, sheet.right)
    if lines := sheet.foot_lines(page.source, right - sheet.left - NUMBER - 16):
        apart = lines[-1] == sheet.style.footer  # or the program that shows it breaks the line where its face needs that
        foot = placeholder(slide, layout, "ftr", ("\n" if apart else " ").join(lines))
        if panelled:
            _place(foot, (sheet.left, FOOT_TOP, right - sheet.left, FOOT_HEIGHT))
    if page.number:
        number = placeholder(slide, layout, "sldNum", str(page.number))
        if panelled:
            _place(number, (sheet.frame.side, FOOT_TOP, NUMBER, FOOT_HEIGHT))
            write_into(number.text_frame, [Para((Run(str(page.number), 0, colour=panel.WORDS),))])
            number.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
            count(number.text_frame)


def write_title(shape: Any, title: str, sheet: Sheet, opening: bool) -> float:
    """Write a slide's title in the largest size that needs no more than two lines; return where content begins."""
    sizes = OPENING_SIZES if opening else TITLE_SIZES
    lines: list[str] = []
    size, line_height = sizes[0]
    for size, line_height in sizes:  # noqa: B007
        lines = sheet.broken(title, sheet.frame.room, size, 600, serif=True)
        if len(lines) <= 2:
            break
    own_size = 0 if size == sizes[0][0] else size
    write_into(shape.text_frame, [Para((Run(line, own_size),)) for line in title.split("\n")])
    shrinks(shape.text_frame)
    return CONTENT if opening else max(CONTENT, sheet.frame.top + len(lines) * line_height + 32)


def _place(shape: Any, box: tuple[float, float, float, float]) -> None:
    shape.left, shape.top, shape.width, shape.height = map(emu, box)
