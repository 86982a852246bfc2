"""Charts as data: every figure and indicator against its golden file, and the honesty of what they say."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from peelviewer.analysis.compared.compare_numbers import compare_numbers
from peelviewer.figures.base import Figure
from peelviewer.figures.build import figure
from peelviewer.figures.compared import compared
from peelviewer.figures.layout import FORMS, footer_lines
from peelviewer.figures.supplied import Supplied, supplied
from peelviewer.model.numbers import number
from tests.libraries import bundled

LIBRARY = bundled()
REPORT = LIBRARY.reports[0]
SUBJECTS = [f.id for f in REPORT.figures] + [i.id for i in REPORT.indicators]
GOLDEN = Path(__file__).parents[2] / "golden" / "figures"


def as_json(value: Any) -> Any:
    """Return named tuples as objects and decimals as the text they were made of."""
    if isinstance(value, Decimal):
        return str(value)
    if hasattr(value, "_fields"):
        return {name: as_json(getattr(value, name)) for name in value._fields}
    return [as_json(item) for item in value] if isinstance(value, tuple) else value


@pytest.mark.parametrize("subject", SUBJECTS)
def test_chart_is_as_agreed(subject: str) -> None:
    """PEELVIEWER_GOLDEN=write renews the files after a change that was looked at."""
    chart = as_json(figure(LIBRARY, REPORT, subject))
    file = GOLDEN / f"{subject}.json"
    if os.environ.get("PEELVIEWER_GOLDEN") == "write":
        file.write_text(json.dumps(chart, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert chart == json.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_published_value_is_shown_as_printed(subject: str) -> None:
    chart = figure(LIBRARY, REPORT, subject)
    shown = {(m.area, m.text.replace("−", "-")) for panel in chart.panels for line in panel.lines for m in line.marks}
    for observation in REPORT.observations_of(subject):
        assert (observation.area, observation.value) in shown
    for panel in chart.panels:
        for line in panel.lines:
            for m in line.marks:
                assert m.value == number(m.text)
                assert m.text or m.reason, "a missing value says why"


def test_values_of_different_units_never_share_an_axis() -> None:
    chart = figure(LIBRARY, REPORT, "fig-2")
    assert [panel.unit for panel in chart.panels] == ["per 1,000 population", "per 1,000 households"]


def test_axes_hold_zero() -> None:
    for subject in SUBJECTS:
        for panel in figure(LIBRARY, REPORT, subject).panels:
            assert panel.minimum <= 0 <= panel.maximum


def test_periods_run_forward() -> None:
    chart = figure(LIBRARY, REPORT, "indicator-anti-social-behaviour")
    assert [line.period for line in chart.panels[0].lines] == ["12 months to 31 March 2015", "12 months to 31 March 2016"]


def test_compared_rows_of_a_measure_with_several_periods_all_name_theirs() -> None:
    numbers = compare_numbers(LIBRARY, REPORT, REPORT)
    lines = [line for panel in compared(numbers).panels for line in panel.lines]
    incidents = [line.name for line in lines if line.name.startswith("Anti-social behaviour incidents")]
    assert incidents == [f"Anti-social behaviour incidents, 12 months to 31 March {year}" for year in (2016, 2015)]
    several = {row[:4] for row in numbers.rows if len([other for other in numbers.rows if other[:4] == row[:4]]) > 1}
    assert len(several) == 3
    # Rows without any value are left to the table: the others stand in the chart in the order of their units.
    dated = [row for unit in dict.fromkeys(r.unit for r in numbers.rows) for row in numbers.rows if row.unit == unit and any(row.values)]
    for row, line in zip(dated, lines, strict=True):
        assert line.name.endswith(f", {row.period}") == (row[:4] in several), line.name


def test_parts_are_summed_as_printed() -> None:
    shares = figure(LIBRARY, REPORT, "fig-4").panels[1]
    assert "Norfolk 100.1, England and Wales 99.8" in shares.remark
    assert "prints a total of Norfolk 100.00" in shares.remark
    assert any(line.name.startswith("Evidential difficulties (victim supports") for line in shares.lines)


def test_picture_known_from_the_text_says_so() -> None:
    words = " ".join(footer_lines(figure(LIBRARY, REPORT, "fig-6")))
    assert "printed as a picture" in words
    assert "pp. 31–34" in words


def test_supplied_values_make_a_ranking_apart_from_the_reports_own() -> None:
    values = tuple((force.id, f"{40 - number}.5") for number, force in enumerate(LIBRARY.forces) if force.id != "kent")
    chart = figure(LIBRARY, REPORT, "fig-5", Supplied(values, "values.csv", "1 May 2026"))
    published, ranking = chart.panels
    assert ranking.form == "ranking"
    assert len([line for line in ranking.lines if not line.outcome]) == 42
    assert ranking.remark == "42 of 43 forces. Not from the report."
    assert ranking.title == "Added values by force"
    assert chart.added == "Added values by force: not from the report; source not given (values.csv, 1 May 2026)."
    assert chart.completeness == figure(LIBRARY, REPORT, "fig-5").completeness
    assert chart.origin.startswith("Source of the report’s values: ")
    assert footer_lines(chart)[-1] == chart.added
    assert [m.text for line in published.lines for m in line.marks] == ["15.6", "13.8"]
    assert "Norfolk in place" in chart.summary


def test_added_values_are_named_by_the_users_own_source() -> None:
    values = (("kent", "51.0"),)
    chart = figure(LIBRARY, REPORT, "fig-7", supplied(values, "a.csv", "2026-05-01", "Home Office, 'Police powers', table 2"))
    assert chart.added == "Added values by force: not from the report; source: Home Office, ‘Police powers’, table 2 (a.csv, 1 May 2026)."
    assert "added by you" not in " ".join([chart.added, *footer_lines(chart), *(panel.remark for panel in chart.panels)])


def test_unknown_subject_is_refused() -> None:
    with pytest.raises(KeyError):
        figure(LIBRARY, REPORT, "fig-99")


def test_every_form_is_listed_once() -> None:
    assert len({form.form for form in FORMS}) == len(FORMS)


def test_every_chart_has_a_summary_with_the_force() -> None:
    for subject in SUBJECTS:
        chart: Figure = figure(LIBRARY, REPORT, subject)
        assert "Norfolk" in chart.summary or "no value" in chart.summary
