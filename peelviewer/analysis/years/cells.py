"""The cells of years side by side: what is known of a year, in words that claim no more."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.doubt import doubt_of_published, published_label, spoken
from peelviewer.analysis.forces.statements import Stated
from peelviewer.analysis.grades import NOT_ASKED, NOT_HELD, Grades, Measure, on_evidence, revision
from peelviewer.text.inline import typographic
from peelviewer.wording import tr, translatable

from .asks import AskRow, AskState, before_it, reports_on, state_of
from .held import Ask, Where, YearReport
from .rows import YearsCell
from .values import ValueRow

STATES = {
    AskState.ASKED: translatable("asked for"),
    AskState.NEW: translatable("new"),
    AskState.AGAIN: translatable("came back"),
    AskState.NOT_AGAIN: translatable("not asked for again"),
    AskState.NOT_YET: translatable("not asked for"),
    AskState.IN_PART: translatable("held in part"),
    AskState.NO_REPORT: translatable("no report"),
}
"""What stands in a cell of something asked for."""
NOT_GIVEN = translatable("not given")


def grade_cell(grades: Grades, force: str, year: int, measure: Measure, reports: Sequence[YearReport]) -> YearsCell:
    """Return a grade, with the places in reports that are on it; else that it was not asked, or is not held."""
    found = ((report.name, report.place_of(measure)) for report in sorted(reports, key=lambda report: not report.covers(measure)))
    places = tuple((name, where) for name, where in found if where is not None)
    published = grades.get(force, year, measure)
    wording = grades.wording(year, measure)
    said = (tr("Question: {wording}.", wording=typographic(wording)),) if wording else ()
    if published is None:
        asked = grades.asked(year, measure)
        return YearsCell(NOT_HELD if asked else NOT_ASKED, places=places, said=said)
    revised = (f"{published_label(published)} {words}.",) if (words := " ".join(revision(grades, published))) else ()
    small = tr("revised") if grades.replaced(force, year, measure) else ""
    return YearsCell(
        *(published.grade.label, doubt_of_published(published) or small, published, None, True, bool(published.doubt), "", ""),
        *(places, published.source_url, (*revised, *said, *filter(None, (on_evidence(published),)))),
    )


def ask_cell(grades: Grades, row: AskRow, year: int, reports: Sequence[YearReport]) -> YearsCell:
    """Return what is known of something asked for in a year."""
    state, ask = state_of(row, year, reports), row.of(year)
    here = reports_on(reports, year, row.measure)
    if ask is not None:
        name = next((report.name for report in reports if report.id == ask.where.report), ask.where.report)
        said = (*_asked(grades, row, ask, state, reports), f"“{typographic(ask.text)}”")
        stated = YearsCell(STATES[state], spoken(ask.doubt), None, state, True, bool(ask.doubt), ask.text)
        return stated._replace(places=((name, ask.where),), said=said)
    return YearsCell(STATES[state], "", None, state, places=_read_on(here, row.measure), said=_not_asked(grades, row, year, state, here))


def _asked(grades: Grades, row: AskRow, ask: Ask, state: AskState, reports: Sequence[YearReport]) -> tuple[str, ...]:
    if state is AskState.AGAIN:
        earlier = [each for each in row.asks if each.year < ask.year]
        years = ", ".join(grades.cycle_name(each.year) for each in earlier)
        return (tr("Asked for in like words in {years}.", years=years),)
    before = before_it(row, reports)
    if not before:
        return (tr("No earlier report on this is held."),)
    year = grades.cycle_name(before[0].year)
    if state is AskState.NEW:
        return (tr("The report of {year} does not ask for it in like words.", year=year),)
    return (tr("What is held of {year} lacks parts: whether it was asked for then is not known.", year=year),)


def _not_asked(grades: Grades, row: AskRow, year: int, state: AskState, here: Sequence[YearReport]) -> tuple[str, ...]:
    cycle, names = grades.cycle_name(year), "; ".join(report.name for report in here)
    if state is AskState.NO_REPORT:
        return (tr("No report of {year} on this is held.", year=cycle),)
    if state is AskState.IN_PART:
        return (tr("Held of {year}: {reports}, in part. Whether it was asked for is not known.", year=cycle, reports=names),)
    said = tr("Nothing in like words is asked for in {reports}.", reports=names)
    if state is AskState.NOT_AGAIN:
        return said, tr("Whether it was done is not said by that.")
    return (said,)


def _read_on(here: Sequence[YearReport], measure: Measure) -> tuple[tuple[str, Where], ...]:
    """Return where reports answer the question under which something was asked for in another year."""
    found = ((report.name, report.place_of(measure)) for report in here if report.covers(measure))
    return tuple((name, where) for name, where in found if where is not None)


def value_cell(row: ValueRow, year: int, reports: Sequence[YearReport]) -> YearsCell:
    """Return a year's value with its period, and that of England and Wales; else that it is not given, or that no report is held."""
    stated = row.stated(year)
    held = [report for report in reports if report.year == year]
    if stated is None:
        if not held:
            return YearsCell(STATES[AskState.NO_REPORT])
        if not all(report.whole for report in held):
            return YearsCell(STATES[AskState.IN_PART])
        return YearsCell(NOT_GIVEN, said=(tr("Not given in {reports}.", reports="; ".join(report.name for report in held)),))
    name = next((report.name for report in held if report.id == stated.report), stated.report)
    reference, others = row.reference(year), row.others(year)
    said = [tr("England and Wales: {value}.", value=_printed(reference))] if reference else []
    if others:
        said.append(tr("Also published: {values}.", values="; ".join(map(_with_period, others))))
    if stated.doubt:
        said.append(tr("Nobody has confirmed this value."))
    if stated.source:
        said.append(tr("Data: {source}.", source=stated.source.rstrip(".")))
    small = ", ".join(part for part in (stated.period, spoken("doubtful" if stated.doubt else "")) if part)
    where = Where(stated.report, stated.subject, stated.pages)
    shown = YearsCell(_printed(stated), small, None, None, True, stated.doubt, "", _printed(reference) if reference else "")
    return shown._replace(places=((name, where),), said=tuple(said))


def _printed(stated: Stated) -> str:
    return stated.value.replace("-", "−")


def _with_period(stated: Stated) -> str:
    return f"{_printed(stated)} ({stated.period})" if stated.period else _printed(stated)
