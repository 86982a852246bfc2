"""The reader's marks, to be searched: by what is written to them and by their words.

They stay in the user's own data and come into no index: they are looked through one by one, as notes on slides are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peelviewer.analysis.pages import in_print
from peelviewer.model.annotations import Annotation
from peelviewer.model.library import Library
from peelviewer.text.inline import typographic

from .filters import MARKED, Filters, leaves
from .hits import Hit
from .query import Query, holds

MOST = 200
"""Marks of an answer."""


def found(library: Library, marks: Sequence[Annotation], query: Query, filters: Filters) -> list[Hit]:
    """Return the marks that a query finds, the one changed last first; of reports that the library lacks none can be opened."""
    if filters.kind not in ("", MARKED) or filters.grade:
        return []
    ordered = sorted(marks, key=lambda mark: mark.changed, reverse=True)
    hits: list[Hit] = []
    for hit in _hits(library, ordered, query, filters):
        hits.append(hit)
        if len(hits) == MOST:
            break
    return hits


def _hits(library: Library, marks: Sequence[Annotation], query: Query, filters: Filters) -> Iterator[Hit]:
    for mark in marks:
        held = library.by_id.get(mark.report)
        if held is None:
            continue
        facts = (mark.report, held.force, held.year, held.pillar)
        if not all(leaves(wanted, fact) for wanted, fact in zip(filters[:4], facts, strict=True)):
            continue
        text = "\n".join(part for part in (mark.note, mark.anchor.words) if part)
        if holds(query, text):
            yield _hit(mark, text, query)


def _hit(mark: Annotation, text: str, query: Query) -> Hit:
    anchor, source = mark.anchor, mark.source
    title = typographic(source.heading) or anchor.section
    paragraph = anchor.paragraph if anchor.paragraph != anchor.section else ""
    return Hit(
        *(anchor.report, anchor.section, MARKED, title, in_print(source.pages), anchor.section, paragraph, source.page, source.last_page),
        *(anchor.section, text, query, title, "", title, 0, ""),
    )
