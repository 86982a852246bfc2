"""How well a text answers a query: words in its heading count most, rare words more than common ones, short texts more than long."""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Sequence

from .query import Phrase, Query, Term
from .search_entries import Entry

_HEADING, _BODY, _ALSO = 8.0, 1.0, 0.5
_SATURATION, _LENGTH_MATTERS = 1.2, 0.75  # the usual constants of Okapi BM25
_USUAL_LENGTH = 360  # letters of an average text
_LOWEST_RARITY = 0.05


class Scorer:
    """Scores texts that are known to match."""

    def __init__(self, query: Query, rarities: Sequence[float]) -> None:
        """Take how rare each term of the query is."""
        self._terms = [(re.compile(_look(term)).findall, rarity) for term, rarity in zip(query.terms, rarities, strict=True)]

    def __call__(self, entry: Entry, in_heading: bool) -> float:
        """Return a score; *in_heading* says that all terms stand in the heading."""
        heading, body, also = entry.heading.lower(), entry.body.lower(), entry.also.lower()
        length = (len(heading) + len(body) + len(also)) / _USUAL_LENGTH
        damping = _SATURATION * (1 - _LENGTH_MATTERS + _LENGTH_MATTERS * length)
        score = 0.0
        for found, rarity in self._terms:
            in_title = len(found(heading)) or in_heading
            # What is folded to the same word may look otherwise here: it matched once at least.
            weight = _HEADING * in_title + _BODY * len(found(body)) + _ALSO * len(found(also)) or _BODY
            score += rarity * weight * (_SATURATION + 1) / (weight + damping)
        return score


def _look(term: Term) -> str:
    return f"(?<![^\\W_])(?:{'|'.join(_phrase(phrase) for phrase in term)})"


def _phrase(phrase: Phrase) -> str:
    return r"\W+".join(map(re.escape, phrase.words)) + ("" if phrase.beginning else r"(?![^\W_])")


def rarities(connection: sqlite3.Connection, query: Query, size: int) -> list[float]:
    """Return for each term of a query how rare it is among so many texts."""

    def count(word: str) -> int:
        row = connection.execute("SELECT rows FROM words WHERE word = ?", (word,)).fetchone()
        return int(row[0]) if row else 0

    found = [min(size, sum(min(map(count, phrase.words)) for phrase in term)) for term in query.terms]
    return [max(_LOWEST_RARITY, math.log((size - count + 0.5) / (count + 0.5))) if count < size else _LOWEST_RARITY for count in found]
