"""The hits of a search in reading order, grouped by chapter (and by report where several have some), most of a group folded away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from peelviewer.model.library import Library
from peelviewer.model.report import Finding, Report
from peelviewer.wording import plural, tr

from .hits import KINDS, Index, spoken

ROW = Qt.ItemDataRole.UserRole
WHOLE_GROUP = 6
"""A group of so many hits is shown whole."""
FIRST = 3
"""How many hits a longer group shows that does not hold the current one."""
AROUND = 1
"""How many hits are shown before and after the current one."""
ORDER = tuple(KINDS)


class Group(NamedTuple):
    """Hits under a heading, from one number to another: of a chapter, or where level is 0 of a whole report."""

    key: tuple[str, ...]
    level: int
    name: str
    about: str
    first: int
    after: int

    @property
    def size(self) -> int:
        """How many hits it has."""
        return self.after - self.first


class Fold(NamedTuple):
    """Hits of a group that are folded away, from one number to another."""

    group: Group
    first: int
    after: int
    before_current: bool


class Row(NamedTuple):
    """A row: a group's heading, a fold, or the hit of a number."""

    group: Group
    fold: Fold | None = None
    number: int = -1


class HitGroups(QAbstractListModel):
    """Rows of the hits that are left by the filters; the current one has its neighbours beside it.

    changed says that other hits, or another current one, are there.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._all_hits: list[Any] = []
        self._closed: set[tuple[str, ...]] = set()
        self._unfolded: set[tuple[tuple[str, ...], bool]] = set()
        self.hits: list[Any] = []
        self.rows: list[Row] = []
        self.groups: list[Group] = []
        self.current = -1
        self.kind = self.report = ""

    # What is shown -----------------------------------------------------------------------------------

    def show_hits(self, hits: list[Any], report_id: str) -> None:
        """Replace the hits; those of the report that is read come first."""
        self._all_hits = sorted(hits, key=_reading_order(self._library, report_id))
        self._closed.clear()
        self._unfolded.clear()
        if self.report not in self.reports():
            self.report = ""
        if self.kind not in self.kinds():
            self.kind = ""
        self._filter(None)

    def narrow(self, *, kind: str | None = None, report: str | None = None) -> None:
        """Leave only the hits of a kind or report, or all where it is empty; the current one stays where it is left."""
        self.kind = self.kind if kind is None else kind
        self.report = self.report if report is None else report
        if self.kind not in self.kinds():
            self.kind = ""
        self._filter(self.current_hit)

    def _filter(self, current: Any) -> None:
        self.hits = [hit for hit in self._of_report() if self.kind in ("", hit.kind)]
        self.current = next((number for number, hit in enumerate(self.hits) if hit is current), -1)
        self.groups = list(self._grouped())
        self._lay_out()

    def _of_report(self) -> list[Any]:
        return [hit for hit in self._all_hits if self.report in ("", hit.report)]

    def kinds(self) -> dict[str, int]:
        """Return how many hits of each kind the report that is chosen has, none left out."""
        kinds = [hit.kind for hit in self._of_report()]
        return {kind: kinds.count(kind) for kind in ORDER if kind in kinds}

    def reports(self) -> dict[str, int]:
        """Return how many hits each report has, those without left out."""
        return {report: len(list(hits)) for report, hits in groupby(self._all_hits, key=lambda hit: hit.report) if report}

    def chapters(self) -> int:
        """Return in how many chapters hits are left."""
        return len({(hit.report, hit.chapter) for hit in self.hits if hit.chapter})

    @property
    def current_hit(self) -> Any:
        """The current hit; None where there is none."""
        return self.hits[self.current] if 0 <= self.current < len(self.hits) else None

    # Moving --------------------------------------------------------------------------------------------

    def go_to(self, number: int) -> None:
        """Make a hit the current one, and show it with its neighbours."""
        self.current = number
        for group in self.groups:
            if group.first <= number < group.after:
                self._closed.discard(group.key)
        self._lay_out()

    def number_of(self, target: Any) -> int:
        """Return the number of a hit, -1 where it is not among those left."""
        key = (target.report, target.kind, target.node, target.paragraph)
        numbers = (number for number, hit in enumerate(self.hits) if (hit.report, hit.kind, hit.node, hit.paragraph) == key)
        return next(numbers, -1)

    def turn(self, row: Row, shown: bool | None = None) -> None:
        """Show or hide a group's hits (the other way round unless told), or show what is folded away."""
        if row.fold is not None:
            self._unfolded.add((row.group.key, row.fold.before_current))
        elif row.number < 0:
            shown = row.group.key in self._closed if shown is None else shown
            (self._closed.discard if shown else self._closed.add)(row.group.key)
        self._lay_out()

    def is_closed(self, group: Group) -> bool:
        """Return whether a group's hits are hidden."""
        return group.key in self._closed

    def row_of(self, number: int) -> QModelIndex:
        """Return the row of a hit; no row where it is folded away."""
        return next((self.index(row_number) for row_number, row in enumerate(self.rows) if row.number == number), QModelIndex())

    # Rows ----------------------------------------------------------------------------------------------

    def _grouped(self) -> Iterator[Group]:
        numbered, several = list(enumerate(self.hits)), len(self._library.entries) > 1
        for report, inside in groupby(numbered, key=lambda pair: pair[1].report):
            of_report = list(inside)
            if several and report:
                yield self._group((report,), 0, self._library.report(report), "", of_report)
            for chapter, pairs in groupby(of_report, key=lambda pair: pair[1].chapter):
                source = self._library.report(report) if report else None
                yield self._group((report, chapter), 1, source, chapter, list(pairs))

    def _group(self, key: tuple[str, ...], level: int, report: Report | None, chapter: str, pairs: list[tuple[int, Any]]) -> Group:
        from peelviewer.model.pillars import pillar_name

        span = pairs[0][0], pairs[-1][0] + 1
        if report is None:
            return Group(key, level, tr("Glossary"), "", *span)
        if not level:
            return Group(key, level, self._library.inspection_of(report), pillar_name(report.pillar), *span)
        section = report.sections.get(chapter)
        if section is None:
            return Group(key, level, tr("Elsewhere in the report"), "", *span)
        number = section.number if section.kind == "question" else ""
        return Group(key, level, section.short or section.title, number, *span)

    def _lay_out(self) -> None:
        self.beginResetModel()
        self.rows = list(self._rows())
        self.endResetModel()

    def _rows(self) -> Iterator[Row]:
        hidden: tuple[str, ...] | None = None
        for group in self.groups:
            if group.level and hidden == group.key[:1]:
                continue
            yield Row(group)
            hidden = group.key if not group.level and group.key in self._closed else None
            if group.level and group.key not in self._closed:
                yield from self._of_group(group)

    def _of_group(self, group: Group) -> Iterator[Row]:
        first, after = self._window(group)
        if first > group.first:
            yield Row(group, Fold(group, group.first, first, True))
        yield from (Row(group, None, number) for number in range(first, after))
        if after < group.after:
            yield Row(group, Fold(group, after, group.after, False))

    def _window(self, group: Group) -> tuple[int, int]:
        """Return which hits of a group are shown: from one number to another."""
        if group.size <= WHOLE_GROUP:
            return group.first, group.after
        if group.first <= self.current < group.after:
            first, after = max(group.first, self.current - AROUND), min(group.after, self.current + AROUND + 1)
        else:
            first, after = group.first, group.first + FIRST
        first = group.first if (group.key, True) in self._unfolded or first - group.first == 1 else first
        after = group.after if (group.key, False) in self._unfolded or group.after - after == 1 else after
        return first, after

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or its words for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        if row.fold is not None:
            return fold_name(row.fold)
        if row.number >= 0:
            place = tr("{number} of {count}", number=row.number + 1, count=len(self.hits))
            return f"{place}: {spoken(self._library, self.hits[row.number])}"
        name = ", ".join(part for part in (row.group.about, row.group.name) if part)
        return f"{name}: {plural('{n} hit', '{n} hits', row.group.size)}"


def fold_name(fold: Fold) -> str:
    """Return what a fold says."""
    count = fold.after - fold.first
    return tr("{count} before", count=count) if fold.before_current else tr("{count} after", count=count)


def _reading_order(library: Library, report_id: str) -> Callable[[Any], tuple[int, float, int]]:
    """Return a key that orders hits: the report that is read first, then the library's order, each as it is read; terms last."""
    reports = {report: number for number, report in enumerate(library.by_id, 1)}
    if report_id in reports:
        reports[report_id] = 0
    places: dict[str, dict[str, int]] = {}

    def key(hit: Any) -> tuple[int, float, int]:
        if not hit.report:
            return len(reports) + 1, 0.0, 0
        if hit.report not in places:
            places[hit.report] = _places(library.report(hit.report))
        report_places = places[hit.report]
        end = float(report_places.get(f"end {hit.section}", len(report_places)))
        place = report_places.get(hit.paragraph or hit.node, end)
        return reports[hit.report], float(place), ORDER.index(hit.kind)

    return key


def _places(report: Report) -> dict[str, int]:
    """Return where a report's headings, paragraphs, figures and areas for improvement stand, and where its headings' own text ends."""
    names: list[str] = []
    for section in report.sections.values():
        names.append(section.id)
        for block in section.blocks:
            names += [block.number] if isinstance(block, Finding) else [block.target, *(a.id for a in report.improvements_of(block.target))]
        names.append(f"end {section.id}")
    return {name: place for place, name in reversed(list(enumerate(names)))}
