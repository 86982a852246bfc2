"""What a library holds for the index: each report with what tells whether it is still the same, and its glossary."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from peelviewer.model.library import Held, Library, ReportEntry, ReportShelf
from peelviewer.model.report import Report

GLOSSARY = ""
"""What stands for a report's id where the library's glossary is meant."""


class Holding(NamedTuple):
    """A report of a library, or its glossary; *signature* is another when the content is."""

    id: str
    signature: str
    force: str = ""
    year: int = 0
    pillar: str = ""
    published: str = ""


ToIndex = Holding | ReportEntry
"""What is to be indexed: an entry that knows its signature says as much as a Holding."""


def holdings(library: Library) -> dict[str, ToIndex]:
    """Return what a library holds, by id; of reports that were not looked at yet the folders are looked at."""
    return {holding.id: holding for holding in _holdings(library)}


def _holdings(library: Library) -> Iterator[ToIndex]:
    yield Holding(GLOSSARY, _digest(library.glossary))
    entries = library.entries
    if isinstance(entries, ReportShelf):
        for entry in entries.by_id.values():
            yield entry if entry.signature else _holding(entry, entries.signature(entry))
    else:
        for report in entries:
            yield _holding(report, _digest(report))


def _holding(held: Held, signature: str) -> Holding:
    return Holding(held.id, signature, held.force, held.year, held.pillar, held.published)


def _digest(content: object) -> str:
    return hashlib.blake2b(repr(content).encode("utf-8", "replace"), digest_size=16).hexdigest()


def known(library: Library, id: str, signature: str) -> bool:
    """Whether a library has a report (or its glossary) as it was indexed, as far as that can be told without a look at its files."""
    held = library.by_id.get(id)
    if held is None:
        return id == GLOSSARY
    return not isinstance(held, ReportEntry) or held.signature in ("", signature)


def content(library: Library, id: str) -> Report:
    """Return a report to be indexed; raises ReportUnreadable. It is not kept open: an index is made of more than memory should hold."""
    if isinstance(library.entries, ReportShelf):
        return library.entries.read(library.entries.by_id[id])
    return next(held for held in library.reports if held.id == id)
