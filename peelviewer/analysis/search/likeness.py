"""Findings like one: those of other reports that share its rare words, the nearest first.

Each word of a paragraph weighs what its rarity among all texts says (Robertson and Spärck Jones, as in search). The rarest words are
looked up whole, in reports of any age, as long as a budget of rows lasts; what gathers most weight so is read and scored as search
scores (Okapi BM25), so that the common words count too. A score is the share of what the paragraph would score against itself.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from peelviewer.model.library import Library
from peelviewer.model.report import Finding, Report
from peelviewer.text.folding import fold, word_texts
from peelviewer.text.plain import plain_text

from .contents import Contents, slot_of
from .filling import ROWS
from .filters import KINDS
from .query import Phrase, Query, Term
from .search_entries import Entry

MOST_NEAR = 40
"""Findings that are given at most."""
OF_A_REPORT = 3
"""Findings of one report that are given at most: thirty of one say less than one of thirty."""
LEAST = 0.15
"""The score below which two findings share words and no matter."""
MOST_ROWS = 60_000
"""Rows of words that are looked up: the whole lists of the rarest words, those of common ones are as long as the index."""
_READ = 240  # findings that are read and scored
_TOGETHER, _NEWEST = 6, 2_000  # words that are looked up together where each is too common alone, and rows that are then taken
_MOST_WORDS = 48
_TELLING = 2.5  # the weight from which a word leads to what is like it, and is marked there: one text of twelve has it
_SHORTEST = 3  # letters of a word that can say what a paragraph is about
_SATURATION, _LENGTH_MATTERS = 1.2, 0.75  # the usual constants of Okapi BM25
_FINDING, _KIND = KINDS.index("finding"), 15  # as packing.code has them
_ROW = (1 << ROWS) - 1


class Paragraph(NamedTuple):
    """A finding that others are to be like: its report and number, its words, and those (a force's names) that do not count."""

    report: str
    number: str
    words: str
    names: frozenset[str] = frozenset()


class _Weighed(NamedTuple):
    """What a word of a paragraph says: its weight, and in how many texts it stands."""

    weight: float
    texts: int


class Near(NamedTuple):
    """A finding of another report, by its row in the index, with its text, and how like it is: from 0 to 1, its own words score 1."""

    number: int
    entry: Entry
    score: float
    shared: Query
    """The words that tell most of those it was chosen by."""


def paragraph(library: Library, report: Report, finding: Finding) -> Paragraph:
    """Return a finding of a report as others are compared with it; what its force is called says nothing on what was found."""
    force = library.force_of(report.force)
    names = " ".join((force.name, force.short_name))
    words = "\n".join(plain_text(text) for text in (finding.text, *finding.bullets))
    return Paragraph(report.id, finding.number, words, frozenset(word_texts(fold(names))))


def nearest(connection: sqlite3.Connection, contents: Contents, asked: Paragraph, limit: int, cancelled: Callable[[], bool]) -> list[Near]:
    """Return the nearest findings of other reports than the one of *asked*, the nearest first; none where it was cancelled."""
    weighed = _weighed(connection, contents, asked)
    gathered = _Rows(connection, contents, asked, cancelled).gathered(weighed)
    if cancelled():
        return []
    best = sorted(gathered, key=lambda number: (-gathered[number], -number))[:_READ]
    scorer = _Scorer(weighed, asked.words)
    shared = Query(tuple(_term(stem) for stem, word in weighed.items() if word.weight >= _TELLING))
    found = [Near(number, entry, scorer(entry.body), shared) for number, (entry, _) in contents.entries(best).items()]
    found.sort(key=lambda near: (-near.score, -near.number))
    return list(_spread(found))[:limit]


def _spread(found: Iterable[Near]) -> Iterator[Near]:
    """Yield what is near enough, so many of a report."""
    counts: dict[int, int] = {}
    for near in found:
        slot = slot_of(near.number)
        counts[slot] = counts.get(slot, 0) + 1
        if near.score >= LEAST and counts[slot] <= OF_A_REPORT:
            yield near


# Words -----------------------------------------------------------------------------------------------


def _weighed(connection: sqlite3.Connection, contents: Contents, asked: Paragraph) -> dict[str, _Weighed]:
    """Return the words that say what a paragraph is about, the heaviest first."""
    size = contents.size + contents.others
    found: dict[str, _Weighed] = {}
    for stem in dict.fromkeys(map(_stem, _words(asked.words))):
        count = sum(_count(connection, form) for form in _forms(stem))
        if count < size / 2 and asked.names.isdisjoint(_forms(stem)):
            found[stem] = _Weighed(math.log((size - count + 0.5) / (count + 0.5)), count)
    heaviest = sorted(found.items(), key=lambda pair: (pair[1].texts, pair[0]))
    return dict(heaviest[:_MOST_WORDS])


def _count(connection: sqlite3.Connection, word: str) -> int:
    row = connection.execute("SELECT rows FROM words WHERE word = ?", (word,)).fetchone()
    return int(row[0]) if row else 0


def _words(text: str) -> list[str]:
    """Return the words of a text in order; not its numbers, which differ from report to report."""
    return [word for word in word_texts(fold(text)) if len(word) >= _SHORTEST and word[0].isalpha()]


def _stem(word: str) -> str:
    """Return a word without the s of its plural."""
    return word[:-1] if len(word) > _SHORTEST and word.endswith("s") and not word.endswith("ss") else word


def _forms(stem: str) -> tuple[str, str]:
    return stem, f"{stem}s"


def _term(stem: str) -> Term:
    return tuple(Phrase((form,)) for form in _forms(stem))


# Looking up ------------------------------------------------------------------------------------------


class _Rows:
    """Looks up the findings of other reports that share words with a paragraph."""

    def __init__(self, connection: sqlite3.Connection, contents: Contents, asked: Paragraph, cancelled: Callable[[], bool]) -> None:
        self._connection, self._contents, self._cancelled = connection, contents, cancelled
        own = contents.of_id.get(asked.report)
        self._own = own.slot if own is not None else -1
        self._codes = contents.codes()

    def gathered(self, weighed: Mapping[str, _Weighed]) -> dict[int, float]:
        """Return findings by their rows, with the weight of the rare words that they share."""
        found: dict[int, float] = {}
        left = MOST_ROWS
        for stem, (weight, texts) in weighed.items():
            left -= texts
            if left < 0 or weight < _TELLING or self._cancelled():
                break
            for number in self._having(_any(stem)):
                found[number] = found.get(number, 0.0) + weight
        return {number: weight for number, weight in found.items() if self._counts(number)} or self._of_common(weighed)

    def _of_common(self, weighed: Mapping[str, _Weighed]) -> dict[int, float]:
        """Return the newest findings that have several words which are each too common to be looked up whole, as many as some have."""
        telling = [stem for stem, word in weighed.items() if word.texts > 1 and word.weight >= _TELLING][:_TOGETHER]
        for count in range(len(telling), 0, -1):
            if self._cancelled():
                break
            newest = self._having(" AND ".join(map(_any, telling[:count])), _NEWEST)
            found = {number: 0.0 for number in newest if self._counts(number)}
            if found:
                return found
        return {}

    def _having(self, expression: str, newest: int = -1) -> Iterator[int]:
        """Yield the rows whose texts have words; of many the newest, where that is asked for."""
        order = "ORDER BY rowid DESC" if newest >= 0 else ""
        statement = f"SELECT rowid FROM everything WHERE everything MATCH ? {order} LIMIT ?"  # noqa: S608 -- our words
        return (number for (number,) in self._connection.execute(statement, (f"body : ({expression})", newest)))

    def _counts(self, number: int) -> bool:
        """Whether a row is a finding of another report."""
        slot = slot_of(number)
        return slot in self._contents.of_slot and slot != self._own and self._codes[slot][number & _ROW] & _KIND == _FINDING


def _any(stem: str) -> str:
    return f"({' OR '.join(_forms(stem))})"


# Scoring -----------------------------------------------------------------------------------------------


class _Scorer:
    """Scores texts against a paragraph."""

    def __init__(self, weighed: Mapping[str, _Weighed], words: str) -> None:
        self._weighed = weighed
        self._usual = max(1, len(_words(words)))
        self._whole = self._sum(words) or 1.0

    def __call__(self, text: str) -> float:
        """Return how like a text is, from 0 to 1."""
        return min(1.0, self._sum(text) / self._whole)

    def _sum(self, text: str) -> float:
        counts: dict[str, int] = {}
        words = _words(text)
        for word in words:
            stem = _stem(word)
            if stem in self._weighed:
                counts[stem] = counts.get(stem, 0) + 1
        damping = _SATURATION * (1 - _LENGTH_MATTERS + _LENGTH_MATTERS * len(words) / self._usual)
        return sum(self._weighed[word].weight * count * (_SATURATION + 1) / (count + damping) for word, count in counts.items())
