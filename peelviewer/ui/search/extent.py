"""How many hits a question has, as far as that is known, and the words for it."""

from __future__ import annotations

from typing import NamedTuple

from peelviewer.analysis.search.filters import Facets
from peelviewer.wording import plural, tr


class Extent(NamedTuple):
    """How many hits a question has, listed or not: *total* of them, or more where that is not final."""

    total: int = 0
    is_counted: bool = True
    """Whether the reports that are searched have no more."""
    of_all: bool = True
    """Whether all reports of the library were searched."""
    is_narrowed: bool = False
    """Whether filters were asked for, so that there are hits which other filters would leave."""
    facets: Facets | None = None
    """What the hits can be narrowed to, once that is known of all of them; the numbers count where *exact* is so."""
    instead: str = ""
    """The words that the hits have where nothing has all that were asked for, else empty."""

    @property
    def is_final(self) -> bool:
        """Whether there are no more than *total*."""
        return self.is_counted and self.of_all

    @property
    def counts(self) -> Facets | None:
        """What all hits were counted by; None until they have been."""
        return self.facets if self.facets is not None and self.facets.exact else None

    def words(self) -> str:
        """Return how many hits there are in words."""
        if not self.total and not self.is_final:
            return tr("No hits yet")
        hits = plural("{n} hit", "{n} hits", self.total) if self.is_final else tr("{n} hits or more", n=f"{self.total:,}")
        return tr("{hits} for fewer words", hits=hits) if self.instead and self.total else hits


def searched_so_far(done: int, of: int) -> str:
    """Return that only so many reports are searched; where that is not known (0 of 0), or they are but were not asked, that not all are."""
    if done >= of:
        return tr("Not all reports are searched yet.")
    return tr("{done} of {of} reports are searched so far.", done=f"{done:,}", of=f"{of:,}")
