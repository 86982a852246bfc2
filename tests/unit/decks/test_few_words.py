"""Slides that have little to say say it large: few findings, rows and areas; sources stay small print, and all fits."""

from __future__ import annotations

import pytest

from peelviewer.decks import builder
from peelviewer.decks.base import BOTTOM, FRAMES, Frame, Page
from peelviewer.decks.contents import LARGE, LARGEST, PLAIN, SMALL, Areas, Rows, Verdict
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.forms.verdict import point_size
from peelviewer.decks.pages import Pages
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.scene import TextRun
from peelviewer.model.library import Library
from tests.libraries import bundled, of_fixtures

LIBRARIES = {"bundled": bundled(), "three forces": of_fixtures("three_forces")}
frames = pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)


def fonts(text: str, size: float, weight: int = 400, serif: bool = False) -> float:
    """Return how wide words are, about as wide as in the program's faces."""
    return len(text) * size * (0.55 if weight > 400 or serif else 0.52)


def deck(library: Library, report: str, frame: Frame, template: str = "briefing") -> tuple[Pages, list[Page]]:
    material = DeckSource(library, library.report(report))
    pages = Pages(material, fonts)
    return pages, pages.of_deck(builder.build(material, template, shape=frame.name))


def letters(pages: Pages, page: Page, frame: Frame) -> set[float]:
    return {shape.size for shape in pages.scene(page, frame).shapes if isinstance(shape, TextRun)}


@frames
def test_one_finding_stands_large_and_many_stay_small(frame: Frame) -> None:
    library = bundled()
    pages, found = deck(library, "suffolk-2016-effectiveness", frame)
    sizes = {page.slide.id: max(letters(pages, page, frame)) for page in found if isinstance(page.contents[0], Verdict)}
    assert sizes["q4"] >= 40
    _, shown = deck(library, "norfolk-2016-effectiveness", frame)
    numbered = [page.contents[0] for page in shown if isinstance(page.contents[0], Verdict) and page.contents[0].numbers]

    assert numbered
    assert {point_size(content, Sheet(frame, fonts))[0] for content in numbered} == {SMALLEST}


@frames
def test_few_rows_and_areas_are_large_and_sources_small_print(frame: Frame) -> None:
    _, found = deck(of_fixtures("three_forces"), "west-haven-2021-peel", frame)
    contents = {page.slide.id: page.contents[0] for page in found if page.contents}
    rows = {name: content.letters for name, content in contents.items() if isinstance(content, Rows)}
    assert rows["questions"] in (LARGE, LARGEST)
    assert rows["sources"] in (SMALL, PLAIN)
    areas = contents["improvements"]
    assert isinstance(areas, Areas)
    assert {group.letters for group in areas.groups} <= {PLAIN, LARGE}
    _, many = deck(bundled(), "norfolk-2016-effectiveness", frame)
    eight = next(page.contents[0] for page in many if isinstance(page.contents[0], Areas))
    assert {group.letters for group in eight.groups} == {SMALL}


@frames
@pytest.mark.parametrize("library", LIBRARIES)
def test_all_words_stay_on_their_slide(library: str, frame: Frame) -> None:
    held = LIBRARIES[library]
    for report in list(held.by_id)[:12]:
        pages, found = deck(held, report, frame, "full")
        for page in found:
            runs = [shape for shape in pages.scene(page, frame).shapes if isinstance(shape, TextRun) and shape.size >= 28]
            assert all(run.y + run.height <= BOTTOM + 60 and run.x >= 0 for run in runs), (report, page.slide.id)
