"""Title, unit, period and words of every figure of every report at hand agree: in the chart, its table and its slide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from peelviewer import paths
from peelviewer.analysis.tables import value_table
from peelviewer.decks.contents import Bars, Chart, Fact, Pairs
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds import contents_of
from peelviewer.decks.slide_makers import figure as figure_slide
from peelviewer.figures.base import Figure, Panel
from peelviewer.figures.build import figure
from peelviewer.model.library import Library
from peelviewer.model.report import PICTURE, TABLE, FigureSpec, Indicator, Report
from tests import libraries

LIBRARIES = [paths.bundled_library(), *sorted(path.parent for path in libraries.FIXTURES.glob("*/forces.csv"))]
RATE, CHANGE = re.compile(r"\bper [0-9]"), re.compile(r"\bchange", re.IGNORECASE)
TO_DAY = re.compile(r"to (\d{1,2} [A-Z][a-z]+ \d{4})")


def subjects() -> Iterator[tuple[Library, Report, FigureSpec | Indicator]]:
    for folder in LIBRARIES:
        library = libraries.loaded(folder).library
        for report in library.reports:
            specs: list[FigureSpec | Indicator] = [*report.figures, *report.indicators]
            for spec in specs:
                if not (isinstance(spec, FigureSpec) and spec.kind in (TABLE, PICTURE)) and report.observations_of(spec.id):
                    yield library, report, spec


ALL = list(subjects())


def name(case: tuple[Library, Report, FigureSpec | Indicator] | object) -> str:
    return f"{case[1].id}/{case[2].id}" if isinstance(case, tuple) else ""


def said(shown: Figure, panel: Panel) -> str:
    """Return what a chart says of a panel's unit and period."""
    periods = " ".join(line.period for line in panel.lines) if panel.form == "trend" else ""
    return " ".join((shown.measured, panel.title, periods, panel.remark)).lower()


def disagreements(library: Library, report: Report, spec: FigureSpec | Indicator) -> Iterator[str]:
    """Yield what of a figure's words does not agree with the values that it shows."""
    shown = figure(library, report, spec.id)
    units = {o.unit or spec.unit for o in report.observations_of(spec.id)}
    if units and spec.unit not in units and spec.unit.lower() not in shown.completeness.lower():
        yield f"shows {units} and does not say that the figure is {spec.unit}"
    for unit in units if RATE.search(shown.title) and not any(RATE.search(unit) for unit in units) else ():
        if not CHANGE.search(shown.title) and unit not in shown.completeness:
            yield f"is called a rate and shows {unit}, unsaid"
    for o in report.observations_of(spec.id):
        if o.value and CHANGE.search(o.unit or spec.unit) and "ompared with" in o.note and o.compared_end is None:
            yield f"states a change from a period that stands in its note alone: {o.note}"
    ends = [o.period_end for o in report.observations_of(spec.id) if o.period_end]
    days = {f"{end.day} {end:%B %Y}" for end in ends}
    for day in TO_DAY.findall(shown.title):
        if days and day not in days:
            yield f"names {day} and shows {days}"
    yield from _unsaid(shown)
    yield from _unsaid_elsewhere(library, report, spec, shown)


def _unsaid(shown: Figure) -> Iterator[str]:
    for panel in shown.panels:
        if panel.form in ("statement", "shares"):
            continue
        if panel.unit.lower() not in said(shown, panel):
            yield f"does not say {panel.unit}"
        for line in panel.lines:
            if line.period and line.period.lower() not in f"{said(shown, panel)} {line.name.lower()}":
                yield f"does not say {line.period} of {line.name}"
            if CHANGE.search(panel.unit) and panel.unit not in f"{shown.described.lower()}":
                yield f"does not say in words that {line.name} is {panel.unit}"


def _unsaid_elsewhere(library: Library, report: Report, spec: FigureSpec | Indicator, shown: Figure) -> Iterator[str]:
    table = value_table(library, report, spec.id)
    words = " ".join((table.unit, table.period, *(row.name for row in table.rows))).lower()
    slide = figure_slide(DeckSource(library, report), spec.id)
    contents = contents_of(slide, DeckSource(library, report))
    on_slide = " ".join(_measured(content) for content in contents).lower()
    for panel in shown.panels:
        if panel.form in ("statement", "shares"):
            continue
        periods = {line.period.lower() for line in panel.lines if line.period}
        for part in (panel.unit.lower(), *periods):
            if part not in words:
                yield f"does not say {part} in its table"
            if part not in on_slide and not (panel.form == "trend" and part in periods):
                yield f"does not say {part} on its slide"


def _measured(content: object) -> str:
    if isinstance(content, Fact):
        sign = " percent percent change" if "%" in content.number.force_value else ""  # a slide writes 15.6% and +9.2%
        return content.number.measured + sign
    if isinstance(content, Pairs):
        return " ".join((content.measured, *(row.detail for row in content.rows)))
    return content.measured if isinstance(content, Bars | Chart) else ""


@pytest.mark.parametrize("case", ALL, ids=name)
def test_title_unit_and_period_agree(case: tuple[Library, Report, FigureSpec | Indicator]) -> None:
    assert list(dict.fromkeys(disagreements(*case))) == []


def test_figures_of_every_library_are_looked_at() -> None:
    assert {report.id for _, report, _ in ALL} >= {"norfolk-2016-effectiveness", "northshire-2016-effectiveness"}
    assert len(ALL) > 30


def test_change_over_five_years_is_called_that_and_no_rate() -> None:
    library = libraries.bundled()
    shown = figure(library, library.report("norfolk-2016-effectiveness"), "fig-1")
    assert shown.measured == "Percent change"
    assert [panel.title for panel in shown.panels] == [
        "Percent change, 12 months to 30 June 2016 from 2011",
        "Percent change, 12 months to 30 June 2016 from 2015",
    ]
    assert "The full chart is per 1,000 population; what the text states is percent change." in shown.completeness


def test_disagreement_is_seen() -> None:
    library = libraries.bundled()
    report = library.report("norfolk-2016-effectiveness")
    rows = [row._replace(compared_start=None, compared_end=None, note="Compared with the year before.") for row in report.observations]
    changed = report._replace(observations=tuple(rows))
    assert any("note alone" in words for words in disagreements(library, changed, report.figure_by_id["fig-1"]))
    of_2015 = report._replace(observations=tuple(row._replace(period_end=date(2015, 3, 31)) for row in report.observations))
    assert any("names 31 March 2016" in words for words in disagreements(library, of_2015, report.figure_by_id["fig-3"]))
