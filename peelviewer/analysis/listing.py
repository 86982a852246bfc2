"""The library as a list: what is said of each report, what it can be narrowed by, its order, and what is related to what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from peelviewer.model.editions import EDITIONS, edition_of, rank
from peelviewer.model.grades import FIVE_TIERS, Grade
from peelviewer.model.library import UNKNOWN_FORCE, Library, ReportEntry, ReportShelf
from peelviewer.model.pillars import pillar_name
from peelviewer.model.report import OVERALL
from peelviewer.text.folding import fold
from peelviewer.wording import tr, translatable

FORCE, REGION, YEAR, PILLAR, EDITION, GRADE, PROBLEMS, WHERE = "force", "region", "year", "pillar", "edition", "grade", "problems", "where"
FACET_IDS = (FORCE, REGION, YEAR, PILLAR, EDITION, GRADE, PROBLEMS, WHERE)
BY_QUESTION, UNKNOWN = "by question", ""
WHERE_NAMES = {
    "user": translatable("Your own"),
    "added": translatable("Added folder"),
    "bundled": translatable("Bundled"),
    "given": translatable("Opened folder"),
}
_ORDER_OF_GRADES = (*(grade.value for grade in FIVE_TIERS), Grade.UNGRADED.value, BY_QUESTION, UNKNOWN)


def edition_name(edition: str) -> str:
    """Return an edition as shown; one that is not known stands as it is."""
    return tr(EDITIONS[edition].short) if edition in EDITIONS else edition


def counted(entry: ReportEntry, number: int) -> str:
    """Return how many of a thing a report has as shown: nothing where none is held, as far as is known or the edition goes."""
    return str(number) if entry.chapters and (number or edition_of(entry).whole) else ""


def overall_grade(entry: ReportEntry) -> str:
    """Return the grade of a whole report, BY_QUESTION where parts of it alone have one, UNKNOWN where nothing says."""
    grades = entry.grades
    return grades.get(OVERALL, BY_QUESTION if grades else UNKNOWN)


def grade_name(grade: str) -> str:
    """Return an overall grade as shown."""
    if grade == BY_QUESTION:
        return tr("By question")
    return Grade(grade).label if grade in _ORDER_OF_GRADES and grade else tr("Not known")


class _RowValues(NamedTuple):
    """A report of the list, with what is looked for in it."""

    entry: ReportEntry
    force: str
    region: str
    where: str
    """Whose library it is in: bundled, user, added or given."""
    grade: str
    text: str
    """Force, title, cycle and the rest that a search finds, folded."""


class Row(_RowValues):
    """A report of the list; facets are worked out when first asked for."""

    @property
    def force_or_title(self) -> str:
        """The force; of a report without one its title, as nothing else tells it from others."""
        return self.force if self.entry.force != UNKNOWN_FORCE else self.entry.title

    @cached_property
    def facets(self) -> dict[str, str]:
        """The value of each facet."""
        entry = self.entry
        return {
            FORCE: entry.force, REGION: self.region, YEAR: entry.cycle_name, PILLAR: entry.pillar, EDITION: entry.edition,
            GRADE: self.grade, PROBLEMS: "some" if entry.problems > 0 else "none", WHERE: self.where,
        }  # fmt: skip


def rows_of(library: Library) -> list[Row]:
    """Return a row for each report of a library."""
    shelf = library.entries
    if not isinstance(shelf, ReportShelf):
        return []
    kinds: dict[str, str] = {}
    return [_row(library, entry, kinds.setdefault(entry.root, shelf.kind_of(entry.root))) for entry in shelf]


def _row(library: Library, entry: ReportEntry, where: str) -> Row:
    force = library.force_of(entry.force)
    name = force.short_name
    words = (name, force.name, entry.title, entry.subtitle, entry.cycle_name, str(entry.year), pillar_name(entry.pillar))
    return Row(entry, name, force.region, where, overall_grade(entry), fold(" ".join(words)))


class Narrowed(NamedTuple):
    """What the list is narrowed to: words, and values of facets, of which one each is enough (none: all)."""

    words: str = ""
    facets: Mapping[str, frozenset[str]] = {}

    def takes(self, row: Row, but: str = "") -> bool:
        """Return whether a report is in the list, whatever its value of one facet."""
        values = row.facets
        return all(values[facet] in wanted for facet, wanted in self.facets.items() if wanted and facet != but)


def narrowed(rows: Sequence[Row], wanted: Narrowed) -> tuple[list[Row], dict[str, Counter[str]]]:
    """Return the rows that are wanted, and for each facet how many there are of each value, whatever is chosen in that facet."""
    words = fold(wanted.words).split()
    found = [row for row in rows if all(word in row.text for word in words)] if words else list(rows)
    chosen = [facet for facet, values in wanted.facets.items() if values]
    shown = [row for row in found if wanted.takes(row)] if chosen else found
    whole = [row.facets for row in shown]
    counts = {facet: Counter(map(itemgetter(facet), whole)) for facet in FACET_IDS}
    for facet in chosen:  # beside a value that is not ticked stands what it would add
        counts[facet] = Counter(row.facets[facet] for row in found if wanted.takes(row, but=facet))
    if FORCE in chosen:
        counts[REGION] = Counter(row.region for row in found if wanted.takes(row, but=FORCE))
    return shown, counts


def facet_order(facet: str, values: Collection[str]) -> list[str]:
    """Return a facet's values as they are listed: the newest cycle first, grades from the best down, the rest by name."""
    if facet == GRADE:
        return [grade for grade in _ORDER_OF_GRADES if grade in values]
    if facet in (EDITION, WHERE):
        known = [*(EDITIONS if facet == EDITION else WHERE_NAMES)]
        return sorted(values, key=lambda value: (known.index(value) if value in known else len(known), value))
    return sorted(values, reverse=facet == YEAR)


# Order -------------------------------------------------------------------------------------------------


def _where_key(row: Row) -> tuple[object, ...]:
    return row.where, row.entry.root


KEYS: dict[str, Callable[[Row], tuple[object, ...]]] = {
    "force": lambda row: (row.force.casefold(),),
    "title": lambda row: (row.entry.title.casefold(),),
    "year": lambda row: (row.entry.year, row.entry.cycle),
    "pillar": lambda row: (row.entry.pillar,),
    "edition": lambda row: (row.entry.edition,),
    "grade": lambda row: (_ORDER_OF_GRADES.index(row.grade) if row.grade in _ORDER_OF_GRADES else len(_ORDER_OF_GRADES),),
    "improve": lambda row: (row.entry.areas_for_improvement,),
    "findings": lambda row: (row.entry.findings,),
    "concerns": lambda row: (row.entry.concerns,),
    "pages": lambda row: (row.entry.pages,),
    "published": lambda row: (row.entry.published,),
    "problems": lambda row: (row.entry.problems,),
    "where": _where_key,
}
"""What each column is ordered by."""


def ordered(rows: Iterable[Row], column: str, descending: bool, own_force: str) -> list[Row]:
    """Return rows in the order of a column, the own force first; equal ones by force, the newest year and the fuller edition first."""
    found = sorted(rows, key=lambda row: (row.force.casefold(), -row.entry.year, row.entry.pillar, rank(row.entry.edition), row.entry.id))
    found.sort(key=KEYS[column], reverse=descending)
    return sorted(found, key=lambda row: row.entry.force != own_force) if own_force else found


# Relations ---------------------------------------------------------------------------------------------


class Related(NamedTuple):
    """Reports that belong to one: other editions of it, its force's other inspections, and its region's of the same year and pillar."""

    editions: tuple[Row, ...]
    same_force: tuple[Row, ...]
    neighbours: tuple[Row, ...]


def related(rows: Iterable[Row], entry: ReportEntry, region: str) -> Related:
    """Return what is related to a report, the newest first and neighbours by name."""
    editions: list[Row] = []
    same_force: list[Row] = []
    neighbours: list[Row] = []
    for row in rows:
        other = row.entry
        if other.id == entry.id:
            continue
        same_inspection = other.year == entry.year and other.pillar == entry.pillar
        if other.force == entry.force != UNKNOWN_FORCE:
            (editions if same_inspection else same_force).append(row)
        elif same_inspection and region and row.region == region:
            neighbours.append(row)
    same_force.sort(key=lambda row: (-row.entry.year, row.entry.pillar))
    return Related(tuple(editions), tuple(same_force), tuple(sorted(neighbours, key=lambda row: row.force.casefold())))
