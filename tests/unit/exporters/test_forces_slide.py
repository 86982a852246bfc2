"""Forces side by side in PowerPoint: every value and every force, exactly those of the slide."""

from __future__ import annotations

from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtWidgets import QApplication

from peelviewer.analysis.forces.side_by_side import measures_of, side_by_side
from peelviewer.analysis.forces.statements import statements_of
from peelviewer.dataset.package import load_library
from peelviewer.decks.base import BOTTOM, FRAMES, Deck, Frame
from peelviewer.decks.contents import Chart
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.decks.subjects.forces_slide import forces_slide
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.slides.deck_files import write_pptx
from tests.invented_forces import NAMES, YEAR, forces_library, report_id
from tests.libraries import bundled


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
@pytest.mark.parametrize("count", [1, 4, 8])
def test_strips_of_the_longest_names_stay_on_their_page(frame: Frame, count: int, qapp: QApplication) -> None:
    library = bundled()
    report = library.report("norfolk-2016-effectiveness")
    longest = sorted(library.forces, key=lambda force: -len(force.short_name))
    forces = ["norfolk", *(force.id for force in longest if force.id != "norfolk")][:count]
    rows = side_by_side(measures_of(statements_of(library, report), 2016), forces)
    slide = forces_slide(library, 2016, "norfolk", forces, sorted(rows, key=lambda row: -len(row.name)))
    pages = Pages(DeckSource(library, report), measure)
    shown = 0
    for page in pages.of_slide(slide, frame):
        scene = pages.scene(page, frame)
        assert max(spot.y + spot.height for spot in scene.spots) <= BOTTOM
        assert max(run.y + run.height for run in scene.words if run.text not in page.source) <= frame.height
        assert min(run.size for run in scene.words) >= 24
        shown += sum(len(content.panel.lines) for content in page.contents if isinstance(content, Chart))
    assert shown == len(rows)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_forces_without_any_value_are_named_in_one_line_with_why(frame: Frame, tmp_path: Path, qapp: QApplication) -> None:
    library = bundled()
    report = library.report("norfolk-2016-effectiveness")
    rows = side_by_side(measures_of(statements_of(library, report), 2016), ["norfolk", "suffolk", "kent", "gwent"])[:4]
    slide = forces_slide(library, 2016, "norfolk", ["norfolk", "suffolk", "kent", "gwent"], rows)
    pages = Pages(DeckSource(library, report), measure)
    shown = pages.of_slide(slide, frame)
    for page in shown:
        said = " ".join(" ".join(run.text for run in pages.scene(page, frame).words).split())
        assert "Not given: Suffolk, Kent, Gwent (their reports give none of this)." in said
        assert "not given" not in said
    alone = forces_slide(library, 2016, "norfolk", ["norfolk"], [row._replace(cells=row.cells[:1]) for row in rows])
    assert len(shown) <= len(pages.of_slide(alone, frame)) + 1
    deck, path = Deck(report.id, "D", (slide,), frame.name), tmp_path / "deck.pptx"
    assert write_pptx(deck, pages.of_deck(deck), report, path)
    texts = [shape.text_frame.text for each in Presentation(str(path)).slides for shape in each.shapes if shape.has_text_frame]
    assert sum(text.startswith("Not given: Suffolk, Kent, Gwent") for text in texts) == len(shown)


def test_every_value_is_in_the_file(tmp_path: Path, qapp: QApplication) -> None:
    library = load_library(forces_library(tmp_path / "five")).library
    report = library.report(report_id(NAMES[0]))
    forces = [force.id for force in library.forces]
    statements = [statement for each in library.reports for statement in statements_of(library, each)]
    rows = side_by_side(measures_of(statements, YEAR), forces)[:3]
    deck = Deck(report.id, "D", (forces_slide(library, YEAR, forces[0], forces, rows),))
    pages = Pages(DeckSource(library, report), measure).of_deck(deck)
    path = tmp_path / "deck.pptx"
    assert write_pptx(deck, pages, report, path)
    words, charts = [], 0
    for slide in Presentation(str(path)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                words.append(shape.text_frame.text)
            if shape.has_table:
                words += [cell.text for row in shape.table.rows for cell in row.cells]
            if shape.has_chart:
                charts += 1
    assert charts == len(rows)
    text = " | ".join(words).replace("\u00a0", " ")
    for row in rows:
        assert row.name in text
        assert row.unit in text
        assert row.period in text
        for cell in row.cells:
            assert (cell.stated.value if cell.stated else "not given") in text
    for name in NAMES:
        assert name in text
