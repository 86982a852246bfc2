"""Where a report is published: its own address, that of its grade, the inspectorate's page on its force and year, or none."""

from __future__ import annotations

from pathlib import Path

from peelviewer.model.grades import Grade
from peelviewer.model.library import PublishedGrade, ReportEntry
from peelviewer.ui.links import PublishedPage, published_page
from tests.libraries import loaded

LIBRARY = loaded(Path(__file__).parents[2] / "data").library
INSPECTORATE = "https://www.inspectorate.example/hmic/peel-assessments/peel-2016"


def entry(force: str, year: int, pillar: str, source_url: str = "") -> ReportEntry:
    return ReportEntry(f"{force}-{year}", "", "", force, year, pillar, "", "", "", "digest", source_url=source_url)


def page(of: ReportEntry, *addresses: tuple[str, int, str, str, str]) -> PublishedPage | None:
    """Return where a report is published, in a library of grades by force, year, pillar, question and address."""
    grades = [PublishedGrade(*cell[:4], Grade.GOOD, "", cell[4]) for cell in addresses]
    return published_page(LIBRARY._replace(grades=tuple(grades)), of)


def test_own_address_goes_before_that_of_the_grade() -> None:
    cell = ("kent", 2016, "effectiveness", "", f"{INSPECTORATE}/kent/effectiveness/")
    own = "https://example.org/report"
    assert page(entry("kent", 2016, "effectiveness", own), cell) == PublishedPage(own, True)
    assert page(entry("kent", 2016, "effectiveness"), cell) == PublishedPage(cell[4], True)
    assert page(entry("kent", 2016, "effectiveness", "C:/report.html"), cell) == PublishedPage(cell[4], True)


def test_page_of_the_force_and_year_is_told_from_the_report_s_own() -> None:
    of_force = f"{INSPECTORATE}/kent/?"
    efficiency, question = ("kent", 2016, "efficiency", "", of_force), ("kent", 2016, "efficiency", "q1", f"{INSPECTORATE}/kent/")
    assert page(entry("kent", 2016, "effectiveness"), efficiency, question) == PublishedPage(of_force, False)


def test_no_page_of_another_force_year_or_pillar_is_taken() -> None:
    others = (
        ("kent", 2016, "efficiency", "", f"{INSPECTORATE}/kent/efficiency/"),
        ("kent", 2016, "legitimacy", "", f"{INSPECTORATE}/kent-and-essex/"),
        ("kent", 2016, "efficiency", "q1", "https://example.org/kent/"),
        ("kent", 2017, "efficiency", "", f"{INSPECTORATE}/kent/"),
        ("essex", 2016, "efficiency", "", f"{INSPECTORATE}/kent/"),
        ("kent", 2016, "effectiveness", "", "ISBN 978-1-78655-362-1"),
    )
    assert page(entry("kent", 2016, "effectiveness"), *others) is None


def test_every_bundled_report_can_be_looked_up() -> None:
    pages = {report.id: published_page(LIBRARY, report) for report in LIBRARY.reports}
    assert all(pages.values())
    assert [name for name, found in pages.items() if found is not None and not found.of_report] == ["norfolk-2016-effectiveness"]
