"""What is said of the caveats of a published report where an import read its values without knowing which caveats are on which."""

from __future__ import annotations

from collections.abc import Iterable

from .rows import Caveat
from .sections import Section

ID = "caveats-not-matched"
TITLE = "The report’s caveats are not matched to its values here"
ABOUT_THE_DATA = "about the data"
"""How the annex is called, in reports that have one, in which the inspectorate says what limits its values."""


def unmatched(subjects: Iterable[str], annex: Section | None) -> Caveat:
    """Return a caveat on indicators, by id: the report's own are not matched, and stand in the *annex* (None: not known)."""
    title = f"{TITLE}: see “{annex.title}”" if annex is not None else TITLE
    text = "The file was read without what limits each of its values; the published report may say that some cannot be compared."
    return Caveat(ID, tuple(subjects), (), title, text)


def annex_of(chapters: Iterable[Section]) -> Section | None:
    """Return the chapter of a report that says what limits its values, None where none is called so."""
    return next((chapter for chapter in chapters if ABOUT_THE_DATA in chapter.title.casefold()), None)


def says_unmatched(title: str) -> bool:
    """Return whether a caveat, by its title, is the one that says that the report's own are not matched."""
    return title.startswith(TITLE)
