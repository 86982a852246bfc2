"""A figure or indicator of which no value is held says so, wherever it is shown."""

from __future__ import annotations

from decimal import Decimal

import pytest

from peelviewer.decks.builder import build
from peelviewer.decks.deck_source import DeckSource
from peelviewer.figures.base import NO_VALUE, Figure, Line, Mark, Panel
from peelviewer.figures.build import figure
from peelviewer.figures.forms.outcomes import shares
from peelviewer.figures.layout import FORMS, chart, lay_out_panel, standalone_chart
from peelviewer.figures.scene import Canvas, Scene
from peelviewer.figures.supplied import Supplied
from peelviewer.figures.tile import tile
from tests.libraries import bundled

LIBRARY = bundled()
REPORT = LIBRARY.reports[0]._replace(observations=())
SUBJECTS = [f.id for f in REPORT.figures] + [i.id for i in REPORT.indicators]


def measure(text: str, size: float, weight: int) -> float:
    return len(text) * size / 2


def text_of(scene: Scene) -> str:
    return " ".join(words.text for words in scene.words)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_without_values_says_so(subject: str) -> None:
    drawn = figure(LIBRARY, REPORT, subject)
    assert drawn.panels[0].lines
    assert drawn.summary == NO_VALUE
    for scene in (tile(drawn, "Topic", 240, measure), chart(drawn, 240, measure), standalone_chart(drawn, 240, measure)):
        assert NO_VALUE in text_of(scene)
    bare: Figure = drawn._replace(panels=())
    assert NO_VALUE in text_of(tile(bare, "Topic", 240, measure))


@pytest.mark.parametrize("form", [form.form for form in FORMS])
@pytest.mark.parametrize("lines", [(), (Line("", ()),)], ids=["no row", "a row without marks"])
def test_a_form_without_a_value_says_so(form: str, lines: tuple[Line, ...]) -> None:
    canvas = Canvas(240, measure)
    lay_out_panel(Panel(form, "", "percent", lines, Decimal(0), Decimal(1)), canvas)
    assert NO_VALUE in text_of(canvas.scene())


def test_outcomes_of_which_only_a_total_is_printed_have_no_parts() -> None:
    total = Line("Total", (Mark("norfolk", "Norfolk", "force", Decimal(100), "100"),))
    panel = shares(Panel("dumbbell", "", "percent", (total,), Decimal(0), Decimal(100)))
    assert not panel.lines
    assert (panel.minimum, panel.maximum) == (Decimal(0), Decimal(100))


def test_added_values_of_no_force_are_an_empty_ranking() -> None:
    drawn = figure(LIBRARY, REPORT, "fig-7", Supplied((), "values.csv", "1 May 2026"))
    assert drawn.panels[-1].form == "ranking"
    assert NO_VALUE in text_of(chart(drawn, 240, measure))


def test_a_deck_is_made_of_a_report_without_values() -> None:
    library = LIBRARY._replace(entries=(REPORT,))
    assert build(DeckSource(library, REPORT)).slides
