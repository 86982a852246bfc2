"""How hits are ordered and put under headings: by report and chapter, or by force, that of the best hit first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple, Protocol

from peelviewer.analysis.citation import reported_in_hit
from peelviewer.model.editions import edition_of
from peelviewer.model.library import Held, Library
from peelviewer.model.pillars import pillar_name
from peelviewer.text.inline import typographic
from peelviewer.wording import tr

from .hits import hit_name, spoken


class Group(NamedTuple):
    """Hits under a heading, from one number to another; where level is 0 those of a whole report, which has groups of its own."""

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


class Grouping(Protocol):
    """An order of hits, and their headings."""

    def ordered(self, hits: Sequence[Any]) -> list[Any]:
        """Return hits, which come the best first, in order."""
        ...

    def groups(self, hits: Sequence[Any]) -> Iterator[Group]:
        """Yield the groups of hits that are in order."""
        ...

    def names(self, hit: Any) -> tuple[str, str]:
        """Return what a hit's row says first, in bold, and after it."""
        ...

    def spoken(self, hit: Any) -> str:
        """Return a hit in words."""
        ...


class ByReport:
    """Groups by report, where a library has several, and chapter: those of the best hit first, and their hits the best first."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[tuple[str, str], str] = {}

    def ordered(self, hits: Sequence[Any]) -> list[Any]:
        """Return hits in order, which is theirs but for those of a report, and of a chapter of it, that follow its first."""
        reports: dict[str, int] = {}
        chapters: dict[tuple[str, str], int] = {}
        for number, hit in enumerate(hits):
            reports.setdefault(hit.report, number)
            chapters.setdefault((hit.report, hit.chapter), number)
        return sorted(hits, key=lambda hit: (reports[hit.report], chapters[hit.report, hit.chapter]))

    def groups(self, hits: Sequence[Any]) -> Iterator[Group]:
        """Yield a group for each report, and for each of its chapters."""
        several = len(self._library.entries) > 1
        for report, inside in groupby(enumerate(hits), key=lambda pair: pair[1].report):
            of_report = list(inside)
            if several and report:
                yield self._group((report,), 0, self._library.by_id.get(report), of_report)
            for chapter, pairs in groupby(of_report, key=lambda pair: pair[1].chapter):
                yield self._group((report, chapter), 1, None, list(pairs))

    def _group(self, key: tuple[str, ...], level: int, report: Held | None, pairs: list[tuple[int, Any]]) -> Group:
        span, hit = (pairs[0][0], pairs[-1][0] + 1), pairs[0][1]
        if not hit.report:
            return Group(key, level, tr("Glossary"), "", *span)
        if not level:
            name, pillar = (self._library.inspection_of(report), pillar_name(report.pillar)) if report else (hit.report, "")
            return Group(key, level, name, pillar, *span)
        if not hit.chapter:
            return Group(key, level, tr("Elsewhere in the report"), "", *span)
        return Group(key, level, hit.chapter_name, hit.chapter_number, *span)

    def names(self, hit: Any) -> tuple[str, str]:
        """Return a hit's kind, and its name."""
        kind, *name = hit_name(hit)
        if hit.kind != "finding":
            return kind, "".join(name)
        told = self._told(hit)
        return f"{kind} · {told}" if told else kind, "  ".join([hit.paragraph, hit.title])

    def _told(self, hit: Any) -> str:
        """Return who reported a finding where the publisher did not; a report is read for it, and not again at each painting."""
        key = hit.report, hit.paragraph
        if key not in self._known:
            self._known[key] = reported_in_hit(self._library, self._library.by_id.get(hit.report), hit.paragraph)
        return self._known[key]

    def spoken(self, hit: Any) -> str:
        """Return a hit in words."""
        told = self._told(hit) if hit.kind == "finding" else ""
        return f"{spoken(self._library, hit)}{f' {told}.' if told else ''}"


class ByForce:
    """Groups by force: that of the nearest hit first, and its hits as near as they are."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ordered(self, hits: Sequence[Any]) -> list[Any]:
        """Return hits in order, which is theirs but for those of a force that follow its first."""
        first: dict[str, int] = {}
        for number, hit in enumerate(hits):
            first.setdefault(self._force(hit), number)
        return sorted(hits, key=lambda hit: first[self._force(hit)])

    def groups(self, hits: Sequence[Any]) -> Iterator[Group]:
        """Yield a group for each force."""
        for force, inside in groupby(enumerate(hits), key=lambda pair: self._force(pair[1])):
            numbers = [number for number, _ in inside]
            yield Group((force, force), 1, self._library.short_name(force), "", numbers[0], numbers[-1] + 1)

    def _force(self, hit: Any) -> str:
        held = self._library.by_id.get(hit.report)
        return held.force if held is not None else hit.report

    def names(self, hit: Any) -> tuple[str, str]:
        """Return which report a hit is of, with its year and edition, and its paragraph and heading."""
        about = "  ".join(part for part in (hit.paragraph, typographic(hit.title)) if part)
        held = self._library.by_id.get(hit.report)
        if held is None:
            return hit.report, about
        return f"{held.cycle_name} {pillar_name(held.pillar)} · {tr(edition_of(held).short)}", about

    def spoken(self, hit: Any) -> str:
        """Return a hit in words, with its edition."""
        held = self._library.by_id.get(hit.report)
        words = spoken(self._library, hit)
        return f"{tr(edition_of(held).short)}, {words}" if held is not None else words
