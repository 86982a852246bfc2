"""How well a text answers a query: words in its heading count most, rare words more than common ones, short texts more than long."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from .query import Query, Term
from .search_entries import Entry

_HEADING, _BODY, _ALSO = 8.0, 1.0, 0.5
_SATURATION, _LENGTH_MATTERS = 1.2, 0.75  # the usual constants of Okapi BM25
_USUAL_LENGTH = 360  # letters of an average text
_LOWEST_RARITY = 0.05


class Lowered(NamedTuple):
    """The texts of an entry as they are compared: in small letters, with a space before each."""

    heading: str
    body: str
    also: str


def lowered(entry: Entry) -> Lowered:
    """Return the texts of an entry as they are compared."""
    return Lowered(f" {entry.heading}".lower(), f" {entry.body}".lower(), f" {entry.also}".lower())


class Scorer:
    """Scores texts that are known to match: words are looked for after spaces alone, which is fast and enough to rank them."""

    def __init__(self, query: Query, rarities: Sequence[float]) -> None:
        """Take how rare each term of the query is."""
        self._terms = [(_beginnings(term), rarity) for term, rarity in zip(query.terms, rarities, strict=True)]

    def __call__(self, text: Lowered, in_heading: bool) -> float:
        """Return a score; *in_heading* says that all terms stand in the heading."""
        heading, body, also = text
        length = (len(heading) + len(body) + len(also)) / _USUAL_LENGTH
        damping = _SATURATION * (1 - _LENGTH_MATTERS + _LENGTH_MATTERS * length)
        score = 0.0
        for beginnings, rarity in self._terms:
            weight = 0.0
            for word in beginnings:
                weight += _HEADING * heading.count(word) + _BODY * body.count(word) + _ALSO * also.count(word)
            # What is folded to the same words may look otherwise here: it matched once at least.
            weight = max(weight, _HEADING if in_heading else _BODY)
            score += rarity * weight * (_SATURATION + 1) / (weight + damping)
        return score


def _beginnings(term: Term) -> tuple[str, ...]:
    """Return the forms of a term that no other form begins, each after a space."""
    forms = sorted({" ".join(("", *phrase.words)) for phrase in term})
    return tuple(form for form in forms if not any(form != other and form.startswith(other) for other in forms))


def rarities(connection: sqlite3.Connection, query: Query, size: int) -> list[float]:
    """Return for each term of a query how rare it is among so many texts."""

    def count(word: str) -> int:
        row = connection.execute("SELECT rows FROM words WHERE word = ?", (word,)).fetchone()
        return int(row[0]) if row else 0

    found = [min(size, sum(min(map(count, phrase.words)) for phrase in term)) for term in query.terms]
    return [max(_LOWEST_RARITY, math.log((size - count + 0.5) / (count + 0.5))) if count < size else _LOWEST_RARITY for count in found]
