"""A deck as a native PowerPoint file: text in placeholders, charts with their values, tables, notes.

Import this module, as the other pptx_* modules, inside the function that exports: python-pptx is slow to load.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

from pptx.enum.text import PP_ALIGN

from peelviewer.decks.base import BOTTOM, CONTENT, Deck, Page
from peelviewer.decks.contents import Opening, Rows, Verdict, WordColumns
from peelviewer.decks.deck_source import as_plain_text
from peelviewer.decks.pages import GAP
from peelviewer.decks.panel import verdict_of
from peelviewer.decks.sheet import SMALLEST, Fonts, Sheet
from peelviewer.exporters import office
from peelviewer.exporters.base import write_bytes
from peelviewer.model.grades import Grade
from peelviewer.model.report import Report

from . import panel
from .by_hand import write_drawing
from .forms import height_wanted, write_content
from .shapes import Board, Para, Run, emu, shrinks, write_into
from .template import FOOT_HEIGHT, FOOT_TOP, NUMBER, Template, list_notes_master, template

TITLE_SIZES = ((40, 48), (36, 44), (32, 40), (28, 36))
OPENING_SIZES = ((56, 66), (48, 58), (40, 48), (32, 40))
_FIELD = "{C1FF6DA9-008F-8B48-92A6-B652298478BF}"


def write(
    deck: Deck, pages: Sequence[Page], path: Path, *, report: Report, fonts: Fonts, colours: Mapping[str, str],
    grades: Mapping[Grade, tuple[str, str, str]], progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:  # fmt: skip
    """Write the pages of a deck, whole or not at all, and return whether it was done and not cancelled; raises ExportError.

    *fonts* is what measured the pages; *colours* are those of a theme by meaning and *grades* fill, text and edge of each
    ("none" leaves an outline), all as "#RRGGBB".
    """
    masters = template(deck.frame, colours)
    _properties(masters.presentation, deck, report)
    first = {page.slide.id: page.number for page in reversed(pages) if page.part == 1}
    for done, page in enumerate(pages):
        if cancelled():
            return False
        progress(done, len(pages))
        _page(masters, page, Sheet(deck.frame, fonts), grades, first.get(page.slide.id, page.number))
    list_notes_master(masters.presentation)
    stream = BytesIO()
    masters.presentation.save(stream)
    if cancelled():
        return False
    write_bytes(path, stream.getvalue())
    progress(len(pages), len(pages))
    return True


def _properties(presentation: Any, deck: Deck, report: Report) -> None:
    """Say what the file is, in place of what python-pptx's template says of itself."""
    title = as_plain_text(report.title)
    office.name(presentation.core_properties, f"{title} – {deck.name}" if deck.name else title, as_plain_text(report.subtitle) or title)


def _page(masters: Template, page: Page, sheet: Sheet, grades: Mapping[Grade, tuple[str, str, str]], first: int) -> None:
    opening = any(isinstance(content, Opening) for content in page.contents)
    spoken = any(
        (isinstance(content, Rows) and not any(row.grade for row in content.rows))
        or (isinstance(content, Verdict) and content.sentence)
        or isinstance(content, WordColumns)
        for content in page.contents
    )
    layout = masters.opening if opening else masters.content if spoken else masters.title
    slide = masters.presentation.slides.add_slide(layout)
    body = next((shape for shape in slide.placeholders if shape.placeholder_format.idx == 1), None)
    board, verdict = Board(slide.shapes, body, sheet, grades, set()), verdict_of(page.contents)
    if verdict is None:
        sheet.y = _title(slide.shapes.title, page.title, sheet, opening)
    else:
        panel.write(board, slide.shapes.title, page.title, verdict)
    _contents(board, page)
    if body is not None and not body.text_frame.text:
        body._element.getparent().remove(body._element)  # PowerPoint would ask for text in its place
    if not opening:
        if page.source:
            foot = _placeholder(slide, layout, "ftr", _source(page.source, sheet))
            if sheet.left > sheet.frame.side:
                _place(foot, (sheet.left, FOOT_TOP, sheet.right - sheet.left, FOOT_HEIGHT))
        if page.number:
            number = _placeholder(slide, layout, "sldNum", str(page.number))
            if sheet.left > sheet.frame.side:  # on the panel
                _place(number, (sheet.frame.side, FOOT_TOP, NUMBER, FOOT_HEIGHT))
                write_into(number.text_frame, [Para((Run(str(page.number), 0, colour="surface"),))])
                number.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
                _count(number.text_frame)
    write_drawing(slide.shapes, page, sheet.frame)
    if page.slide.notes:
        notes = page.slide.notes if page.part == 1 else f"Continued: see slide {first}"
        write_into(slide.notes_slide.notes_text_frame, [Para((Run(line, 0),)) for line in notes.split("\n")])


def _title(shape: Any, title: str, sheet: Sheet, opening: bool) -> float:
    """Write the title in the largest size that needs no more than two lines; return where content begins."""
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


def _contents(board: Board, page: Page) -> None:
    """Write a page's contents below each other; several share the room as they do on screen."""
    sheet = board.sheet
    room = BOTTOM - sheet.y - GAP * (len(page.contents) - 1)
    heights = [height_wanted(board, content) for content in page.contents]
    y, total = sheet.y, sum(heights) or 1.0
    for content, height in zip(page.contents, heights, strict=True):
        share = room * height / total
        write_content(board, content, y, share)
        y += share + GAP


def _source(source: str, sheet: Sheet) -> str:
    """Return the source as far as two lines hold it: the notes say the rest."""
    lines = sheet.broken(source, sheet.right - sheet.left - NUMBER - 16, SMALLEST)
    return source if len(lines) <= 2 else f"{lines[0]} {lines[1].rsplit(' ', 1)[0].rstrip('.,;:')}…"


def _place(shape: Any, box: tuple[float, float, float, float]) -> None:
    shape.left, shape.top, shape.width, shape.height = map(emu, box)


def _placeholder(slide: Any, layout: Any, kind: str, text: str) -> Any:
    """Give a slide the footer or the slide number of its layout, which python-pptx leaves out, and return it."""
    model = next(shape._element for shape in layout.placeholders if shape._element.ph.get("type") == kind)
    element = deepcopy(model)
    element.nvSpPr.cNvPr.set("id", str(slide.shapes._next_shape_id))
    slide.shapes._spTree.append(element)
    shape = slide.shapes[-1]
    write_into(shape.text_frame, [Para((Run(text, 0),))])
    if kind == "sldNum":
        _count(shape.text_frame)
    return shape


def _count(frame: Any) -> None:
    """Make a text the number that the program showing it counts."""
    run = frame.paragraphs[0]._p.r_lst[0]
    run.tag = run.tag[:-1] + "fld"
    run.set("id", _FIELD)
    run.set("type", "slidenum")
