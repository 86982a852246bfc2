"""Looking through libraries for what is new, changed or gone: only that is read and checked; the rest is known from the catalogue."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from peelviewer.model.library import ReportEntry
from peelviewer.model.problems import Problem
from peelviewer.model.report import FindingClass, ImprovementKind, Report
from peelviewer.model.review import ReviewKind

from .catalogue import Catalogue, Kept
from .package import check_report_folder, library_problems, report_folders, second_of_an_id
from .problem_list import ProblemList
from .shelf import Root, folder_of, folders, read_entry
from .signature import signature

KEEP_EVERY = 1.0
"""Seconds of work after which what was found is kept: that much is lost when the program ends meanwhile."""


class Scan(NamedTuple):
    """The entries of all roots, what is wrong in them, and the roots that cannot be read now."""

    entries: tuple[ReportEntry, ...]
    problems: tuple[Problem, ...]
    away: tuple[Root, ...] = ()


def never() -> bool:
    """Go on."""
    return False


def scan(
    roots: Sequence[Root],
    catalogue: Catalogue,
    cancelled: Callable[[], bool] = never,
    told: Callable[[int, int], object] = lambda done, of: None,
) -> Scan | None:
    """Look through the roots and keep what is known now in the catalogue; None where it was cancelled, which loses nothing.

    *told* hears how many folders of how many have been looked at. What is in a root that is away stays known.
    """
    named = [(root, folders(root.folder)) for root in roots]
    total, done = sum(len(names or ()) for _, names in named), 0
    entries: list[ReportEntry] = []
    problems, away = ProblemList(), []
    for root, names in named:
        known = catalogue.entries(root.folder)
        found, wrong = [], ProblemList()
        if names is not None:
            look = _Look(root, catalogue, known)
            wrong.extend(look.of_the_library())
            report_folders(root.folder, wrong)
            for name in names:
                if cancelled():
                    look.keep()
                    return None
                found.append(look.at(name, wrong))
                done += 1
                told(done, total)
        if names is None or (not all(entry.id for entry in found) and folders(root.folder) is None):
            away.append(root)  # or it went while it was looked through, and not all that could not be read is damaged
            entries.extend(known.values())
            continue
        look.keep(gone=[(str(root.folder), name) for name in known.keys() - set(names)])
        wrong.extend(_second_ones(root, found))
        problems.extend(wrong)
        entries.extend(found)
    return Scan(tuple(entries), problems.in_order(), tuple(away))


def _second_ones(root: Root, entries: Sequence[ReportEntry]) -> Iterator[Problem]:
    ids: dict[str, str] = {}
    for entry in entries:
        if entry.id and ids.setdefault(entry.id, entry.folder) != entry.folder:
            yield second_of_an_id(folder_of(entry), entry.id)


class _Look:
    """A look at the folders of one root."""

    def __init__(self, root: Root, catalogue: Catalogue, known: dict[str, ReportEntry]) -> None:
        self._root, self._catalogue, self._known = root.folder, catalogue, known
        self._problems = catalogue.problems(root.folder)
        self._forces: Collection[str] | None = None
        self._waiting: list[Kept] = []
        self._kept_at = time.monotonic()

    def of_the_library(self) -> tuple[Problem, ...]:
        """Return what is wrong in the tables beside the reports, where there are any; remembers the forces that they name."""
        if not (self._root / "forces.csv").is_file():
            return ()
        self._forces, problems = library_problems(self._root)
        return problems

    def at(self, name: str, problems: ProblemList) -> ReportEntry:
        """Return the entry of a folder, read only where something in it changed; adds what is wrong in it."""
        known, folder = self._known.get(name), self._root / "reports" / name
        found = signature(folder)
        if known is not None and known.problems >= 0 and known.signature == found:
            problems.extend(self._problems.get(name, ()))
            return known
        report, wrong = check_report_folder(folder, self._forces)
        entry = entry_of(report, self._root, name, found, len(wrong))
        problems.extend(wrong)
        self._waiting.append(Kept(entry, wrong))
        if time.monotonic() - self._kept_at > KEEP_EVERY:
            self.keep()
        return entry

    def keep(self, gone: Sequence[tuple[str, str]] | None = None) -> None:
        """Keep what was found since the last time; what could not be read at the end alone (with *gone*): its root is still there."""
        sure = [kept for kept in self._waiting if kept.entry.id or gone is not None]
        self._catalogue.keep(sure, gone or ())
        self._waiting, self._kept_at = [kept for kept in self._waiting if kept not in sure], time.monotonic()


def entry_of(report: Report | None, root: Path, name: str, found: str, problems: int) -> ReportEntry:
    """Return what is known of a report that was read; of one that cannot be read, an entry without an id."""
    if report is None:
        return read_entry(root, name)._replace(id="", signature=found, problems=problems)
    kinds = [finding.kind for chapter in report.chapters for finding in chapter.findings()]
    return ReportEntry(
        *(report.id, report.title, report.subtitle, report.force, report.year, report.pillar, report.publisher, report.published),
        *(report.isbn, report.edition, report.cycle, report.pages),
        source_url=report.source_url,
        judgments=";".join(f"{judgment.question}={judgment.grade.value}" for judgment in report.judgments),
        unconfirmed="\n".join(
            f"{subject}={' '.join(reason.split())}" for (what, subject), reason in report.doubts.items() if what == ReviewKind.JUDGMENT
        ),
        chapters=len(report.chapters),
        findings=len(kinds),
        concerns=sum(kind is FindingClass.CONCERN for kind in kinds),
        areas_for_improvement=sum(area.kind is ImprovementKind.AREA for area in report.areas_for_improvement),
        problems=problems,
        root=str(root),
        folder=name,
        signature=found,
    )
