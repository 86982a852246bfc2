"""A figure in words, to be quoted: of every report the values as they are printed, and nothing else."""

from __future__ import annotations

import pytest

from peelviewer.exporters.facts import cited_figure
from peelviewer.model.report import FigureSpec, Indicator
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from tests.libraries import of_fixtures

LIBRARIES = ("three_forces", "shires", "full_edition")


@pytest.mark.parametrize("name", LIBRARIES)
def test_every_value_source_and_caveat_is_in_the_words(name: str) -> None:
    library, seen = of_fixtures(name), 0
    for report in library.reports:
        specs: list[FigureSpec | Indicator] = [*report.figures, *report.indicators]
        for spec in specs:
            words, _, source = cited_figure(library, report, spec.id).partition("\n\n")
            assert words.startswith(typographic(spec.heading))
            for observation in report.observations_of(spec.id):
                assert observation.value in words
            for text in (spec.source, *(caveat.text for caveat in report.caveats_of(spec.id))):
                assert typographic(plain_text(text)) in words
            assert typographic(report.title) in source
            seen += 1
    assert seen > 1


def test_a_value_that_is_missing_is_said_to_be() -> None:
    library = of_fixtures("three_forces")
    words = cited_figure(library, library.report("northshire-2014-effectiveness"), "indicator-custody")
    assert "12 months to 31 March 2014: Northshire 4.2; England and Wales not given" in words
    assert "Value: not given (among the longest)" in words
