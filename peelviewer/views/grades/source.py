"""What is said of a chosen grade: its evidence, its note, what it replaced, and the links to where it was published."""

from __future__ import annotations

from peelviewer.analysis.doubt import published_label
from peelviewer.analysis.grades import Grades, Measure, on_evidence, revision
from peelviewer.model.library import Force, PublishedGrade
from peelviewer.model.report import Report
from peelviewer.text.rich import escaped
from peelviewer.ui.links import is_web
from peelviewer.wording import tr

READ = "report:"
"""Link to where a grade stands in the open report."""


def is_open(published: PublishedGrade, report: Report) -> bool:
    """Return whether a grade's source is the open report, which such a grade names by its id or its ISBN."""
    return published.report == report.id or published.source_url == f"ISBN {report.isbn}"


def of_grade(grades: Grades, force: Force, year: int, measure: Measure, report: Report) -> str:
    """Return as HTML the grade of a force with its evidence and the links to its page, or that none is published."""
    published = grades.get(force.id, year, measure)
    start = f"{escaped(force.name)}, {grades.cycle_name(year)}: "
    if published is None:
        was_asked = grades.asked(year, measure)
        return start + (tr("not held: no published page with this grade has been found.") if was_asked else tr("not asked in this year."))
    words = " ".join((published_label(published), *revision(grades, published)))
    links = [_page(published, report), *(_earlier(before) for before in grades.replaced(force.id, year, measure))]
    return " ".join((f"{start}{escaped(words)}.", escaped(on_evidence(published)), *filter(None, links))).rstrip()


def _page(published: PublishedGrade, report: Report) -> str:
    if is_web(published.source_url):
        return f'<a href="{escaped(published.source_url)}">{tr("Open the published page")}</a>'
    read = f' <a href="{READ}">{tr("Read it in the report")}</a>' if is_open(published, report) else ""
    if not published.source_url:
        return read.strip()
    return f"{escaped(published.source_url)}.{read}"


def _earlier(before: PublishedGrade) -> str:
    if not is_web(before.source_url):
        return ""
    return f'<a href="{escaped(before.source_url)}">{tr("Open the page of the earlier grade")}</a>'
