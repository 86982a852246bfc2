"""Published values as tidy tables: one row a value, one column a property; the owner of the columns' names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from peelviewer.model.library import Library
from peelviewer.model.report import FigureSpec, Indicator, Observation, Report
from peelviewer.text.plain import plain_text

from .citation import of_figure
from .doubt import UNCONFIRMED
from .pages import of_subject, title_of_caveat
from .tables import area_name, completeness_of

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = (
    "subject", "title", "group", "category", "outcome", "area_id", "area", "value", "unit", "period_start", "period_end",
    "compared_start", "compared_end", "status", "note", "source", "page", "last_page", "completeness", "notes", "caveats", "report",
)  # fmt: skip
OF_VALUES = (
    "group", "category", "outcome", "area", "value", "unit", "period_start", "period_end",
    "compared_start", "compared_end", "status", "note",
)  # fmt: skip
"""The columns that say something of each value; the others say the same of all values of a figure."""
# Values by force id, where they are from in a sentence, and their source alone, by figure.
Added = Mapping[str, tuple[tuple[tuple[str, str], ...], str, str]]


def observations_frame(library: Library, report: Report, subjects: Iterable[str], added: Added | None = None) -> DataFrame:
    """Return a frame of texts with a row a published value, under COLUMNS, then the values a user added; values are as printed.

    Raises KeyError where the report has no figure or indicator of an id.
    """
    import pandas  # half a second: only what asks for a frame waits for it

    return pandas.DataFrame(_rows(library, report, subjects, added), columns=list(COLUMNS), dtype="object")


def values_frame(frame: DataFrame) -> DataFrame:
    """Return the columns of a frame of observations that tell its values apart, without those in which nothing stands."""
    return frame[[name for name in OF_VALUES if name in ("area", "value") or frame[name].astype(bool).any()]]


def _rows(library: Library, report: Report, subjects: Iterable[str], added: Added | None) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for subject in subjects:
        spec = report.figure_by_id.get(subject) or report.indicator_by_id[subject]
        ending = (*_ending(report, spec), of_figure(library, report, of_subject(report, spec)))
        title = plain_text(spec.title) or spec.heading
        for o in report.observations_of(subject):
            days = [day.isoformat() if day else "" for day in (o.period_start, o.period_end, o.compared_start, o.compared_end)]
            area = area_name(library, o.area)
            subject_cells = (subject, title, o.parent, o.category, o.outcome, o.area, area)
            rows.append((*subject_cells, o.value, o.unit or spec.unit, *days, _status(report, o), o.note, *ending))
        values, origin, source = (added or {}).get(subject, ((), "", ""))
        for force, value in values:
            added_cells = (subject, title, "", "Added values by force", "", force, area_name(library, force), value, spec.unit)
            rows.append((*added_cells, "", "", "", "", "added by the user", origin, source, "", "", "", "", ending[-2], ""))
    return rows


def _status(report: Report, observation: Observation) -> str:
    """Return whether a value is stated, and that nobody has confirmed it where that is so."""
    return f"{observation.status}, {UNCONFIRMED}" if report.is_unconfirmed_value(observation) else observation.status


def _ending(report: Report, spec: FigureSpec | Indicator) -> tuple[str, ...]:
    """Return source, first and last page, completeness, notes and caveats in words."""
    completeness = completeness_of(report, spec)
    notes = [report.note_by_number[n] for n in spec.notes if n in report.note_by_number] if isinstance(spec, FigureSpec) else []
    notes_text = " ".join(f"{note.number}: {plain_text(note.text)}" for note in notes)
    caveats = "; ".join(title_of_caveat(report, c) for c in report.caveats_of(spec.id))
    first, last = of_subject(report, spec)
    return plain_text(spec.source), str(first or ""), str(last or ""), completeness, notes_text, caveats
