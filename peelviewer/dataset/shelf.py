"""The reports of one or several libraries, known from the catalogue and opened one by one."""

from __future__ import annotations

import contextlib
import os
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, overload

from peelviewer.model.editions import best_first, rank
from peelviewer.model.library import ReportEntry, ReportShelf, ReportUnreadable
from peelviewer.model.report import Report
from peelviewer.wording import tr

from .identity import edition_at_a_glance, read_identity
from .package import load_report
from .signature import WORKING_LIST

LOADED = 64
"""Reports that stay in memory once they were opened."""
AT_ONCE = 100
"""New reports whose identity is read at the start; more of them wait until the libraries are looked through."""
ANSWERS_WITHIN = 2.0
"""Seconds within which a folder that the user added gives a report; a share that has gone may never answer, nor give an error."""


class Root(NamedTuple):
    """A folder whose folder reports/ holds reports; *kind* is user, added, bundled, or given on the command line."""

    folder: Path
    kind: str = "bundled"


PRECEDENCE = ("user", "added", "bundled", "given")
"""Whose report of an id is shown where several have it."""


class Shelf(ReportShelf):
    """Entries in the order in which they are listed: the fuller edition first, then by folder."""

    def __init__(self, roots: Sequence[Root], catalogue: Path | None) -> None:
        """Take what is known from the *catalogue*'s file, when it is first asked for."""
        self.roots = tuple(roots)
        self._file = catalogue
        self._entries: tuple[ReportEntry, ...] | None = None
        self._by_id: dict[str, ReportEntry] = {}
        self._loaded: OrderedDict[str, tuple[str, Report]] = OrderedDict()
        self._lock = threading.Lock()
        self._silent: set[str] = set()
        self._hidden: dict[str, list[ReportEntry]] = {}

    # What there is -----------------------------------------------------------------------------------

    def _known(self) -> tuple[ReportEntry, ...]:
        if self._entries is None:
            from .catalogue import Catalogue  # the first paint does without

            with contextlib.closing(Catalogue(self._file)) as catalogue:
                self.replace([entry for root in self.roots for entry in _known_of(root, catalogue.entries(root.folder))])
        return self._entries or ()

    def replace(self, entries: Iterable[ReportEntry]) -> None:
        """Have other entries on the shelf; those without an id are left out, and of one id the first root's is shown."""
        rank = {str(root.folder): PRECEDENCE.index(root.kind) for root in self.roots}
        shown: dict[str, ReportEntry] = {}
        hidden: dict[str, list[ReportEntry]] = {}
        for entry in sorted((entry for entry in entries if entry.id), key=lambda entry: (rank.get(entry.root, 0), entry.folder)):
            if shown.setdefault(entry.id, entry) is not entry:
                hidden.setdefault(entry.id, []).append(entry)
        ordered = best_first(sorted(shown.values(), key=lambda entry: entry.folder))
        self._by_id, self._hidden = {entry.id: entry for entry in ordered}, hidden
        self._entries = tuple(ordered)

    @property
    def by_id(self) -> Mapping[str, ReportEntry]:
        """Entries by id."""
        self._known()
        return self._by_id

    @property
    def hidden(self) -> Mapping[str, Sequence[ReportEntry]]:
        """Of an id that several folders have, the entries that are not shown."""
        self._known()
        return self._hidden

    def __len__(self) -> int:
        return len(self._known())

    @overload
    def __getitem__(self, index: int) -> ReportEntry: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[ReportEntry]: ...

    def __getitem__(self, index: int | slice) -> ReportEntry | Sequence[ReportEntry]:
        return self._known()[index]

    # Opening -----------------------------------------------------------------------------------------

    def open(self, entry: ReportEntry) -> Report:
        """Return the report of an entry, as it was if it is loaded; raises ReportUnreadable. May be called from any thread."""
        with self._lock:
            held = self._loaded.get(entry.id)
            if held is not None and held[0] == entry.signature:
                self._loaded.move_to_end(entry.id)
                return held[1]
        report = self.read(entry)
        with self._lock:
            self._loaded[entry.id] = (entry.signature, report)
            while len(self._loaded) > LOADED:
                self._loaded.popitem(last=False)
        return report

    def read(self, entry: ReportEntry) -> Report:
        """Return the report of an entry, read anew and not held; raises ReportUnreadable, also where its folder does not answer."""
        folder = folder_of(entry)
        report = load_report(folder, check=False)[0] if self.kind_of(entry.root) != "added" else self._read_in_time(entry.root, folder)
        if report is None and not Path(entry.root, "reports").is_dir():
            raise ReportUnreadable(tr("The folder {folder} cannot be reached", folder=entry.root))
        if report is None or report.id != entry.id:
            raise ReportUnreadable(tr("The report in {folder} cannot be read any more", folder=folder))
        return report

    def _read_in_time(self, root: str, folder: Path) -> Report | None:
        """Return the report of a folder that may never answer; one that did not is not waited for again until it was heard of."""
        found: list[Report | None] = []
        if root not in self._silent:
            reading = threading.Thread(target=lambda: found.append(load_report(folder, check=False)[0]), name="share", daemon=True)
            reading.start()
            reading.join(ANSWERS_WITHIN)
        if not found:
            self._silent.add(root)
            raise ReportUnreadable(tr("The folder {folder} does not answer", folder=root))
        return found[0]

    def answers(self, root: Root) -> None:
        """Say that a root was heard of: its reports are asked for again."""
        self._silent.discard(str(root.folder))

    def kind_of(self, root: str) -> str:
        """Return whose a root is, by its folder: the kind of the root; empty for one that is not there any more."""
        return next((known.kind for known in self.roots if str(known.folder) == root), "")

    def signature(self, entry: ReportEntry) -> str:
        """Return what changes when a file of the report does, by a look at the folder now."""
        from .signature import signature  # the first paint looks at no report's files

        return signature(folder_of(entry))

    def at_first(self, wanted: str) -> Report | None:
        """Return a report by id as fast as one can: from the folder of that name, without a look at the others; None elsewhere."""
        for root in self.roots:
            if self._entries is not None or not wanted or root.kind == "added":
                continue
            if (root.folder / "reports" / wanted).is_dir() and os.sep not in wanted:
                entry = read_entry(root.folder, wanted)
                if entry.id == wanted:
                    return self.open(entry)
        return None

    def first_at_a_glance(self) -> Report | None:
        """Return the report that is listed first, having looked at the others' editions alone; None where that does not tell."""
        held = [(root, names) for root in self.roots if (names := folders(root.folder) if root.kind != "added" else [""])]
        if self._entries is not None or len(held) != 1 or held[0][0].kind == "added":
            return None
        (root, names), *_ = held
        editions = {name: edition_at_a_glance(root.folder / "reports" / name) for name in names[:AT_ONCE]}
        first = min(names[:AT_ONCE], key=lambda name: rank(editions[name]))  # the first of several as good
        entry = read_entry(root.folder, first)
        return self.open(entry) if entry.id and entry.edition == editions[first] else None


def folder_of(entry: ReportEntry) -> Path:
    """Return the folder that holds a report's files."""
    return Path(entry.root) / "reports" / entry.folder


def can_be_reviewed(entry: ReportEntry) -> bool:
    """Return whether a report was imported here, and what a review of it needs is still beside it."""
    return (folder_of(entry) / WORKING_LIST).is_file()


def _known_of(root: Root, known: Mapping[str, ReportEntry]) -> Iterator[ReportEntry]:
    """Yield the entries of a root at the start: what the catalogue knows, and what the first new folders say of themselves."""
    if root.kind == "added":  # it may be on a share that answers late or never: nobody waits for it here
        yield from known.values()
        return
    read = 0
    for name in folders(root.folder) or []:
        if name in known:
            yield known[name]
        elif read < AT_ONCE:
            entry = read_entry(root.folder, name)
            read += bool(entry.id)
            yield entry


def folders(root: Path) -> list[str] | None:
    """Return the names of the folders of a library that may hold a report; None where they cannot be listed."""
    try:
        with os.scandir(root / "reports") as found:
            return sorted(item.name for item in found if not item.name.startswith(".") and _is_inside(root, item))
    except OSError:
        return None


def _is_inside(root: Path, item: os.DirEntry[str]) -> bool:
    """Return whether an item is a folder of the library itself: a link may lead to another of its folders, not out of it."""
    try:
        if not item.is_symlink():
            return item.is_dir()
        if not item.is_dir():
            return False
    except OSError:  # a link that leads to itself
        return False
    return os.path.realpath(item.path).startswith(os.path.realpath(root).rstrip(os.sep) + os.sep)


def read_entry(root: Path, name: str) -> ReportEntry:
    """Return what report.toml says of a report, for a folder that was not looked through yet; without an id where it says nothing."""
    known = read_identity(root / "reports" / name)
    texts = {name: text for name, text in known.texts.items() if name in ReportEntry._fields}
    if not known.is_whole:
        texts["id"] = ""
    return ReportEntry(**texts, year=known.numbers["year"], pages=known.numbers["pages"], problems=-1, root=str(root), folder=name)
