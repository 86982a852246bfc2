"""The hits of a search in order and in groups, most of a group folded away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from peelviewer.analysis.search.filters import NO_FILTERS, Count, Filters, leaves
from peelviewer.model.library import Library
from peelviewer.wording import plural, tr

from .hit_grouping import ByReport, Group, Grouping
from .hits import Index

ROW = Qt.ItemDataRole.UserRole
WHOLE_GROUP = 6
"""A group of so many hits is shown whole."""
FIRST = 3
"""How many hits a longer group shows that does not hold the current one."""
AROUND = 1
"""How many hits are shown before and after the current one."""


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
        self.grouping: Grouping = ByReport(library)
        """How the hits are ordered and grouped; another one counts from the next hits on."""
        self._all_hits: list[tuple[Any, Filters]] = []
        self._closed: set[tuple[str, ...]] = set()
        self._unfolded: set[tuple[tuple[str, ...], bool]] = set()
        self.hits: list[Any] = []
        self.rows: list[Row] = []
        self.groups: list[Group] = []
        self.current = -1
        self.read_report = ""
        """The report that is read, which its heading says."""
        self.filters = NO_FILTERS

    # What is shown -----------------------------------------------------------------------------------

    def show_hits(self, hits: list[Any]) -> None:
        """Replace the hits by others, which come the best first, in the order of the grouping. Filters that would leave none are lifted."""
        self._all_hits = [(hit, self._facts(hit)) for hit in self.grouping.ordered(hits)]
        self._closed.clear()
        self._unfolded.clear()
        self._lift()
        self._filter(None)

    def _facts(self, hit: Any) -> Filters:
        """Return the filters that leave a hit."""
        held = self._library.by_id.get(hit.report)
        force, year, pillar = (held.force, held.year, held.pillar) if held else ("", 0, "")
        return Filters(hit.report, force, year, pillar, hit.kind, hit.grade)

    def narrow(self, filters: Filters, more_to_come: bool = False) -> None:
        """Leave only the hits that filters leave; the current one stays where it is left.

        Filters that would leave none are lifted, unless there are *more_to_come* that they may leave.
        """
        self.filters = filters
        if not more_to_come:
            self._lift()
        self._filter(self.current_hit)

    def _lift(self) -> None:
        """Lift the filters that leave no hit by themselves, or with those before them."""
        wanted, self.filters = self.filters, NO_FILTERS
        for name, value in wanted._asdict().items():
            before = self.filters
            self.filters = before._replace(**{name: value})
            if self._all_hits and not any(self._leaves(facts) for _, facts in self._all_hits):
                self.filters = before

    def _filter(self, current: Any) -> None:
        self.hits = [hit for hit, facts in self._all_hits if self._leaves(facts)]
        self.current = next((number for number, hit in enumerate(self.hits) if hit is current), -1)
        self.groups = list(self.grouping.groups(self.hits))
        self._lay_out()

    def is_left(self, hit: Any, filters: Filters) -> bool:
        """Return whether filters leave a hit."""
        return all(map(leaves, filters, self._facts(hit)))

    def _leaves(self, facts: Filters, but: str = "") -> bool:
        if self.filters == NO_FILTERS:
            return True
        pairs = zip(Filters._fields, self.filters, facts, strict=True)
        return all(name == but or leaves(wanted, fact) for name, wanted, fact in pairs)

    def offered(self, name: str) -> dict[Any, Count]:
        """Return what a filter could be set to, with how many reports and hits that would leave of these, the other filters kept."""
        reports: dict[Any, set[str]] = {}
        hits: Counter[Any] = Counter()
        for _, facts in self._all_hits:
            value = getattr(facts, name)
            if value and self._leaves(facts, but=name):
                reports.setdefault(value, set()).add(facts.report)
                hits[value] += 1
        return {value: Count(len(reports[value] - {""}), count) for value, count in hits.items()}

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

    def about(self, group: Group) -> str:
        """Return what is said of a group beside its name: of the report that is read, that it is."""
        if group.level or group.key != (self.read_report,):
            return group.about
        return f"{group.about} · {tr('being read')}"

    def row_of(self, number: int) -> QModelIndex:
        """Return the row of a hit; no row where it is folded away."""
        return next((self.index(row_number) for row_number, row in enumerate(self.rows) if row.number == number), QModelIndex())

    # Rows ----------------------------------------------------------------------------------------------

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
            first = max(group.first, self.current - AROUND)
            after = min(group.after, max(self.current + AROUND + 1, first + FIRST))
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
            return f"{place}: {self.grouping.spoken(self.hits[row.number])}"
        name = ", ".join(part for part in (self.about(row.group), row.group.name) if part)
        return f"{name}: {plural('{n} hit', '{n} hits', row.group.size)}"


def fold_name(fold: Fold) -> str:
    """Return what a fold says."""
    count = fold.after - fold.first
    return tr("{count} before", count=count) if fold.before_current else tr("{count} after", count=count)
