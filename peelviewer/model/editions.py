"""Editions of a report: what each holds of the published one, which of two is to be shown first, and what is said of its words.

A new edition is an entry of the table; nothing else in the program knows one by its name.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from peelviewer.wording import translatable

from .library import Held
from .pages import Paging

HeldOrReport = TypeVar("HeldOrReport", bound=Held)


class Edition(NamedTuple):
    """What an edition is, and the words that go with it: the first three in the reader's language, the others in the report's.

    *rank* orders editions, 1 is the best. One that is not *whole* lacks statements of the report; one that is not paged is of pages
    of the web and has no pages of print.
    """

    id: str
    rank: int
    whole: bool
    paging: Paging
    name: str
    to_quote: str
    to_quote_several: str
    remark: str = ""  # closes a document
    before_print: str = ""  # stands before the source of a printed chapter
    before_foot: str = ""  # stands before the source at the foot of every printed page
    of_passage: str = ""  # follows words that were copied
    on_title_slide: str = ""
    on_sources_slide: str = ""
    short: str = ""  # in a list of reports
    classed: bool = True  # whether its findings are told apart as strengths and concerns

    @property
    def paged(self) -> bool:
        """Whether it is of a report in print."""
        return self.paging is not Paging.NONE


_FULL = Edition(
    *("full", 1, True, Paging.KNOWN, translatable("full text"), translatable("Full text"), translatable("Full text")),
    short=translatable("Full text"),
    classed=False,
)
_DIGEST = Edition(
    "digest",
    2,
    True,
    Paging.STATED,
    translatable("digest"),
    translatable("Digest. Quote from the published report"),
    translatable("Digest. Quote from the published reports"),
    "This text is a digest, not the report's own words.",
    "Digest by PEEL Viewer, not the published wording. ",
    "Digest by PEEL Viewer, not the published wording: quote from ",
    "Digest of the published report, in PEEL Viewer’s own words",
    "The words are a digest, not the report’s own: quote from the published report.",
    "A digest in other words: quote from the published report, by page.",
    translatable("Digest"),
)
_SUMMARY = Edition(
    "summary",
    3,
    False,
    Paging.NONE,
    translatable("summary of a web page"),
    translatable("Summary of the published web page; the report itself is not held"),
    translatable("Summaries of published web pages; the reports themselves are not held"),
    "This text is a summary of the published web page, in other words; the report itself is not held.",
    "Summary by PEEL Viewer of the published web page; the report itself is not held. ",
    "Summary of the published web page; the report itself is not held: ",
    "Summary of the published web page, in PEEL Viewer’s own words; the report itself is not held",
    "The words are a summary of the published web page; the report itself is not held.",
    "A summary in other words of the published web page; the report itself is not held.",
    translatable("Summary"),
)
EDITIONS = {edition.id: edition for edition in (_FULL, _DIGEST, _SUMMARY)}
"""Editions by id, the best first."""


def edition_of(report: Held) -> Edition:
    """Return a report's edition; of one that says none, or one not known, nothing is said, as of the full text."""
    return EDITIONS.get(report.edition, _FULL)


def gives_grades(edition: str) -> bool:
    """Whether grades of an edition, by its id, are the published ones; restatements say what the tables of a library hold."""
    return rank(edition) == _FULL.rank


def best_first(reports: Iterable[HeldOrReport]) -> list[HeldOrReport]:
    """Return reports with the fuller edition first, so that of two on one inspection it is; those of one edition stay in their order."""
    return sorted(reports, key=lambda report: rank(report.edition))


def rank(edition: str) -> int:
    """Return the rank of an edition by its id; one that is not known comes after all others."""
    return EDITIONS[edition].rank if edition in EDITIONS else len(EDITIONS) + 1
