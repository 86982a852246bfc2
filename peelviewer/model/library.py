"""A library: reports and the tables they share. As in rows.py, types are no texts, so that named tuples are made sooner."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple, overload

from peelviewer.wording import tr

from .grades import Grade
from .pillars import INTEGRATED, pillar_name
from .report import Report

EVIDENCE_KINDS = ("stated", "summary", "recalled", "derived")
"""How a grade is known: a page states it; a summary says so in prose; a later page recalls it; it follows from published counts."""
OF_A_REPORT = "report"
"""The evidence of a grade that a report of the library gives in its published words."""
NOTHING_BEFORE = "none"
"""What a question continues that no earlier one can be compared with."""
UNKNOWN_FORCE = "no-force"
"""The force of a report that states none."""
_SMALL_WORDS = frozenset({"and", "of", "the"})
LONGEST_MADE_UP = 5  # characters of an abbreviation that no table gives


class Force(NamedTuple):
    """A police force with the names it goes by, and its place on the tile map."""

    id: str
    name: str
    region: str
    nation: str
    map_column: int
    map_row: int
    given_short_name: str = ""
    given_abbreviation: str = ""

    @property
    def short_name(self) -> str:
        """What people call the force; made of its name where the library does not say."""
        return self.given_short_name or _without_office(self.name)

    @property
    def abbreviation(self) -> str:
        """A few letters for a tile of the map; made of the short name where the library does not say."""
        return self.given_abbreviation or _abbreviated(self.short_name)


def _without_office(name: str) -> str:
    """Return a force's name without the words that say that it is a police force."""
    for office in (" Police Service", " Constabulary", " Police"):
        name = name.removesuffix(office)
    return name


def _abbreviated(name: str) -> str:
    """Return a name's beginning; of one of several words the first letter and the last word's beginning."""
    first, _, last = name.rpartition(" ")
    return f"{first[:1]} {last[: LONGEST_MADE_UP - 2]}" if first else last[:LONGEST_MADE_UP]


def _named(force: str) -> str:
    """Return a force's id as the name that an import made it of."""
    if force == UNKNOWN_FORCE:
        return tr("No force")
    return " ".join(word if word in _SMALL_WORDS else word.capitalize() for word in force.split("-"))


class PublishedGrade(NamedTuple):
    """A grade as published: question is empty for a pillar's overall grade.

    *revised* is the day from which it took the place of the grade at publication, None for that one; *note* says when it was
    published, how it was derived and what is uncertain about it; *cycle* is the inspection's name where it is not the year.
    *report* is the id of the report that gives it, where that and no table of the library does, and *doubt* says why it is unconfirmed.
    """

    force: str
    year: int
    pillar: str
    question: str
    grade: Grade
    evidence: str
    source_url: str
    cycle: str = ""
    revised: date | None = None
    note: str = ""
    report: str = ""
    doubt: str = ""


class Question(NamedTuple):
    """The wording of a question in one year's inspection of a pillar; cycle is the inspection's name where it is not the year.

    *short_name* says in a few words what it is about; *continues* is NOTHING_BEFORE where the inspectorate says that its grades
    cannot be compared with earlier ones; *note* says which forces were graded for it.
    """

    year: int
    pillar: str
    question: str
    wording: str
    cycle: str = ""
    short_name: str = ""
    continues: str = ""
    note: str = ""


class ReportEntry(NamedTuple):
    """What a library knows of a report without opening it: its identity, judgments and counts, and the folder that holds it."""

    id: str
    title: str
    subtitle: str
    force: str
    year: int
    pillar: str
    publisher: str
    published: str
    isbn: str
    edition: str
    cycle: str = ""
    pages: int = 0
    source_url: str = ""
    judgments: str = ""
    """Grades by question, as question=grade divided by semicolons; empty until the report has been looked through."""
    unconfirmed: str = ""
    """What of them nobody has confirmed, as question=reason divided by lines."""
    chapters: int = 0
    findings: int = 0
    concerns: int = 0
    areas_for_improvement: int = 0
    problems: int = 0
    """How many problems its check found; -1 before it was checked."""
    root: str = ""
    folder: str = ""
    signature: str = ""
    """Changes when a file of the report does; empty before the folder has been looked at."""

    @property
    def cycle_name(self) -> str:
        """The inspection's cycle as published (2018/19), the year where it has no other name."""
        return self.cycle or str(self.year)

    @property
    def grades(self) -> dict[str, str]:
        """Grades by the question they answer; of the whole report by "overall"."""
        return dict(part.split("=", 1) for part in self.judgments.split(";") if part)

    @property
    def doubts(self) -> dict[str, str]:
        """Why grades are unconfirmed, by the question they answer."""
        return dict(part.split("=", 1) for part in self.unconfirmed.split("\n") if part)


Held = Report | ReportEntry
"""A report, or what is known of one that is opened when it is wanted."""


class ReportUnreadable(Exception):
    """A report that the library lists cannot be opened any more; says which."""


class ReportShelf(Sequence[ReportEntry]):
    """The entries of reports that are opened one by one; what is on it may change while the program runs."""

    @property
    @abstractmethod
    def by_id(self) -> Mapping[str, ReportEntry]:
        """Entries by id."""

    @property
    @abstractmethod
    def hidden(self) -> Mapping[str, Sequence[ReportEntry]]:
        """Of an id that several folders have, the entries that are not shown."""

    @abstractmethod
    def kind_of(self, root: str) -> str:
        """Return whose a root is, by its folder: bundled, user, added or given; empty for one that is not there any more."""

    @abstractmethod
    def open(self, entry: ReportEntry) -> Report:
        """Return the report of an entry; raises ReportUnreadable. May be called from any thread."""

    @abstractmethod
    def read(self, entry: ReportEntry) -> Report:
        """Return the report of an entry, read anew and not held; raises ReportUnreadable. May be called from any thread."""

    @abstractmethod
    def signature(self, entry: ReportEntry) -> str:
        """Return what changes when a file of the report does, by a look at them now. May be called from any thread."""


class _Opened(Sequence[Report]):
    """The reports of a shelf, each opened when it is asked for."""

    def __init__(self, shelf: ReportShelf) -> None:
        self._shelf = shelf

    def __len__(self) -> int:
        return len(self._shelf)

    @overload
    def __getitem__(self, index: int) -> Report: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Report]: ...

    def __getitem__(self, index: int | slice) -> Report | Sequence[Report]:
        if isinstance(index, slice):
            return [self._shelf.open(entry) for entry in self._shelf[index]]
        return self._shelf.open(self._shelf[index])


class Term(NamedTuple):
    """An entry of the glossary."""

    term: str
    expansion: str
    explanation: str
    aliases: tuple[str, ...]


class _LibraryValues(NamedTuple):
    """What a library holds."""

    entries: Sequence[Report] | ReportShelf
    """What is known of each report, in the order in which they are listed; all of a small library may be open."""
    forces: tuple[Force, ...] = ()
    grades: Sequence[PublishedGrade] = ()
    questions: tuple[Question, ...] = ()
    glossary: tuple[Term, ...] = ()


class Library(_LibraryValues):
    """Reports by id, with forces, published grades, question sets and the glossary."""

    _counted: tuple[object, frozenset[tuple[str, ...]]] | None = None

    @cached_property
    def force_by_id(self) -> dict[str, Force]:
        """Forces by id."""
        return {force.id: force for force in self.forces}

    def force_of(self, force: str) -> Force:
        """Return a force by its id; one that the library does not have goes by a name made of its id, and has no region."""
        return self.force_by_id.get(force) or Force(force, _named(force), "", "", 0, 0)

    @cached_property
    def short_names(self) -> dict[str, str]:
        """The names people call the library's forces by, by id."""
        return {force.id: force.short_name for force in self.forces}

    def names_of(self, forces: Iterable[str]) -> dict[str, str]:
        """Return the names people call forces by, by id: of the library's own, and of others that an import knows by their ids alone."""
        return {**self.short_names, **{force: self.short_name(force) for force in forces if force}}

    def short_name(self, force: str) -> str:
        """Return the name people call a force by."""
        return self.force_of(force).short_name

    def inspection_of(self, report: Held) -> str:
        """Return the force and cycle of a report, where its pillar is said beside them."""
        return f"{self.short_name(report.force)} {report.cycle_name}"

    def name_of(self, report: Held) -> str:
        """Return a report's name in short: its force and cycle, and what tells it from others of that cycle in the library.

        That is its pillar where there is one on another pillar, and its edition where there is another of the same inspection.
        """
        from .editions import edition_of  # which knows what a library holds

        alike, name = self._alike(), self.inspection_of(report)
        if (report.force, report.cycle_name) in alike:
            name = f"{name}, {pillar_name(report.pillar) if report.pillar == INTEGRATED else report.pillar}"
        if (report.force, report.cycle_name, report.pillar) in alike:
            name = f"{name}, {tr(edition_of(report).name)}"
        return name

    def _alike(self) -> frozenset[tuple[str, ...]]:
        """Return forces and cycles with reports on several pillars, and with the pillar those of which there are several editions.

        They are counted anew when the shelf has other reports.
        """
        listed = self.entries.by_id if isinstance(self.entries, ReportShelf) else self.entries
        if self._counted is None or self._counted[0] is not listed:
            several: dict[tuple[str, ...], set[str]] = {}
            for held in self.entries:
                several.setdefault((held.force, held.cycle_name), set()).add(held.pillar)
                several.setdefault((held.force, held.cycle_name, held.pillar), set()).add(held.edition)
            self._counted = listed, frozenset(name for name, kinds in several.items() if len(kinds) > 1)
        return self._counted[1]

    @cached_property
    def _asked_cycles(self) -> dict[int, str]:
        return {question.year: question.cycle for question in self.questions if question.cycle}

    def cycle_name(self, year: int) -> str:
        """Return the name of a year's inspection as published: that of 2018 is called 2018/19."""
        known = self._asked_cycles.get(year) or next((held.cycle for held in self.entries if held.cycle and held.year == year), "")
        return known or str(year)

    @property
    def reports(self) -> Sequence[Report]:
        """Every report, opened when it is asked for: for a few of them, or where the whole text of all is needed."""
        return _Opened(self.entries) if isinstance(self.entries, ReportShelf) else self.entries

    @property
    def by_id(self) -> Mapping[str, Held]:
        """What is known of each report, by its id."""
        return self.entries.by_id if isinstance(self.entries, ReportShelf) else {report.id: report for report in self.entries}

    def report(self, report_id: str) -> Report:
        """Return a report by id; raises KeyError where the library has none of that id, ReportUnreadable where it cannot be opened."""
        if isinstance(self.entries, ReportShelf):
            return self.entries.open(self.entries.by_id[report_id])
        for report in self.entries:
            if report.id == report_id:
                return report
        raise KeyError(report_id)
