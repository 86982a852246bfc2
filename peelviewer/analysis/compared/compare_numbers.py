"""Numbers beside each other: a row a published measure and period, a column a force, England and Wales as the reference."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from typing import NamedTuple

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.gaps import gap_words
from peelviewer.analysis.pages import of_subject
from peelviewer.analysis.tables import ENGLAND_AND_WALES, area_name, dated, period
from peelviewer.model.library import Library
from peelviewer.model.numbers import number
from peelviewer.model.pages import Pages
from peelviewer.model.report import FigureSpec, Indicator, Observation, Report
from peelviewer.text.plain import plain_text
from peelviewer.wording import tr

_Measure = tuple[str, str]
"""An indicator's or figure's id, and the report in which alone it is meant (empty: in all)."""
_Key = tuple[_Measure, str, str, str, str]
"""What makes a row: measure, group, category, unit and period."""


class Caveat(NamedTuple):
    """What limits a measure, and which of the compared forces it names (none: all)."""

    title: str
    text: str
    forces: tuple[str, ...]


class NumberRow(NamedTuple):
    """One measure in one period: values as printed by column (empty: not stated), the difference and ratio of the first two columns."""

    subject: str
    title: str
    category: str
    unit: str
    period: str
    values: tuple[str, ...]
    pages: tuple[Pages, ...]
    difference: str
    ratio: str
    caveats: tuple[Caveat, ...]
    since: str = ""
    doubts: tuple[str, ...] = ()
    """The word for values that nobody has confirmed, by column (empty: confirmed)."""

    @property
    def doubt(self) -> str:
        """The word for a row in which a value is that nobody has confirmed, empty where none is."""
        return next(filter(None, self.doubts), "")

    @property
    def key(self) -> str:
        """What tells the row from others of the same comparison."""
        return "|".join((self.subject, self.title, self.category, self.unit, self.period))

    @property
    def name(self) -> str:
        """The measure in short: of a figure its number and the category, of an indicator its title."""
        return f"{self.title.split(':')[0]}: {self.category}" if self.category else self.title


class Numbers(NamedTuple):
    """Column headings, and a row a measure and period with a value a column."""

    columns: tuple[str, ...]
    rows: tuple[NumberRow, ...]


def compare_numbers(library: Library, left: Report, right: Report) -> Numbers:
    """Return the numbers of two reports; of one report with itself, its force against England and Wales.

    Measures are the same where id, category and unit are, and no two figures of one id are meant; periods stand in rows of their own and
    are never mixed.
    """
    reports = (left,) if left is right else (left, right)
    apart = _other_figures(left, right)
    rows: dict[_Key, dict[int, tuple[Observation, Pages]]] = {}
    titles: dict[_Measure, str] = {}
    for index, report in enumerate(reports):
        specs: list[Indicator | FigureSpec] = [*report.indicators, *report.figures]
        for spec in specs:
            measure = (spec.id, report.id if spec.id in apart else "")
            titles.setdefault(measure, spec.heading)
            for o in dated(report.observations_of(spec.id)):
                column = index if o.area == report.force else len(reports) if o.area == ENGLAND_AND_WALES else -1
                if column >= 0:
                    key = (measure, o.parent, o.category, o.unit or spec.unit, period(o))
                    rows.setdefault(key, {}).setdefault(column, (o, of_subject(report, spec)))
    headings = [library.name_of(report) if len(reports) > 1 else library.short_name(report.force) for report in reports]
    columns = (*headings, "England and Wales")
    number_rows = [_row(library, reports, titles, key, cells, len(columns)) for key, cells in rows.items()]
    ends = [next(iter(cells.values()))[0].period_end or date.min for cells in rows.values()]
    newest_first = [row for _, row in sorted(zip(ends, number_rows, strict=True), key=lambda pair: pair[0], reverse=True)]
    return Numbers(columns, tuple(_with_earlier(row, newest_first, columns) for row in number_rows))


def _other_figures(left: Report, right: Report) -> frozenset[str]:
    """Return the ids of figures that are others in either report: figures are numbered anew in each cycle and pillar."""
    if (left.year, left.pillar) == (right.year, right.pillar):
        return frozenset()
    shared = (figure.id for figure in left.figures if figure.id in right.figure_by_id)
    return frozenset(name for name in shared if left.figure_by_id[name].title != right.figure_by_id[name].title)


def _row(
    library: Library, reports: tuple[Report, ...], titles: dict[_Measure, str], key: _Key,
    cells: dict[int, tuple[Observation, Pages]], count: int,
) -> NumberRow:  # fmt: skip
    (subject, report_id), parent, category, unit, period_text = key
    values = tuple(cells[column][0].value if column in cells else "" for column in range(count))
    pages = tuple(cells[column][1] if column in cells else Pages() for column in range(count))
    difference, ratio = _words(values, unit)
    name = f"{parent}: {category}" if parent else category
    limits = _caveats(library, tuple(report for report in reports if report_id in ("", report.id)), subject)
    doubts = tuple(_doubt(reports, column, cells[column][0]) if column in cells else "" for column in range(count))
    numbers = NumberRow(subject, titles[subject, report_id], name, unit, period_text, values, pages, difference, ratio, limits)
    return numbers._replace(doubts=doubts)


def _doubt(reports: tuple[Report, ...], column: int, observation: Observation) -> str:
    """Return the word for a value of a column that nobody has confirmed: of a report's own, or of the area that all are held against."""
    stated_by = reports[column : column + 1] or reports
    return UNCONFIRMED if any(report.is_unconfirmed_value(observation) for report in stated_by) else ""


def _with_earlier(row: NumberRow, newest_first: list[NumberRow], columns: tuple[str, ...]) -> NumberRow:
    """Return a row with its change since the period before it, where the report states the measure for two."""
    same_measure = [other for other in newest_first if other[:4] == row[:4]]
    index = same_measure.index(row)
    if index + 1 >= len(same_measure):
        return row
    earlier, changes = same_measure[index + 1], []
    for name, value, earlier_value in zip(columns, row.values, earlier.values, strict=True):
        current, previous = number(value), number(earlier_value)
        if current is not None and previous is not None:
            changes.append(f"{name} {gap_words(current, previous, row.unit)}")
    return row._replace(since=tr("{changes} than {period}", changes="; ".join(changes), period=earlier.period)) if changes else row


def _words(values: tuple[str, ...], unit: str) -> tuple[str, str]:
    """Return the difference and ratio of the first column's value to the second's, in words of direction; none where one is not stated."""
    first, second = map(number, values[:2])
    if first is None or second is None:
        return "", ""
    ratio = ""
    if second > 0 and first > 0 and "change" not in unit:
        ratio = tr("{ratio} times", ratio=(first / second).quantize(Decimal("0.01"), ROUND_HALF_EVEN))
    return gap_words(first, second, unit), ratio


def _caveats(library: Library, reports: tuple[Report, ...], subject: str) -> tuple[Caveat, ...]:
    """Return the caveats of a measure that touch all or a compared force."""
    compared = {report.force for report in reports}
    caveats: dict[str, Caveat] = {}
    for report in reports:
        for caveat in report.caveats_of(subject):
            named = tuple(area_name(library, force) for force in caveat.forces if force in compared)
            caveats.setdefault(caveat.id + report.id, Caveat(plain_text(caveat.title), plain_text(caveat.text), named))
    return tuple(sorted(caveats.values(), key=lambda caveat: not caveat.forces))
