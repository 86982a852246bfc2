"""Finds glossary terms in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from peelviewer.model.library import Term

_WORD = re.compile(r"\w+")
_Entry = tuple[str, int, Term]


class _Names:
    """The names that begin with the same two words, each with its place in the glossary, and the lengths they have, longest first."""

    __slots__ = ("by_name", "lengths")

    def __init__(self, entries: list[_Entry]) -> None:
        self.by_name = {name: (order, term) for name, order, term in entries}
        self.lengths = sorted({len(name) for name, _, _ in entries}, reverse=True)

    def longest(self, start: int, plain: str, folded: str) -> tuple[int, Term] | None:
        """Return the end and term of the longest name that stands at a place and ends with its word."""
        for length in self.lengths:
            stop = start + length
            term = self._named(plain[start:stop], folded[start:stop]) if stop <= len(plain) else None
            if term and not _goes_on(plain, stop):
                return stop, term
        return None

    def _named(self, plain: str, folded: str) -> Term | None:
        """Return the term of a name: an acronym as it is, another name folded; of both the first in the glossary."""
        as_is, small = self.by_name.get(plain), self.by_name.get(folded)
        if as_is and not plain.isupper():
            as_is = None
        if small and folded.isupper():
            small = None
        entry = min(as_is, small) if as_is and small else as_is or small
        return entry[1] if entry else None


class TermFinder:
    """Finds the terms of a glossary; acronyms must match in case, other terms in any.

    A table by the first two words and no expression over all names: compiling one would delay the first paint by more than all else
    in a chapter. Names of one beginning are looked up by length, not tried one by one: a glossary may have any number of them.
    """

    def __init__(self, glossary: tuple[Term, ...]) -> None:
        self._by_first: dict[str, list[_Entry]] = {}
        self._by_second: dict[str, dict[str, _Names]] = {}  # of the first words that were met
        seen: set[str] = set()
        for term in glossary:
            for name in (term.term, *term.aliases, term.expansion):
                key = _key(name)
                first = _WORD.search(key)
                if first and key not in seen:
                    self._by_first.setdefault(first.group().lower(), []).append((key, len(seen), term))
                    seen.add(key)

    def find(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Yield start, end and term for each place in the text, in order; of two at one place the longer."""
        plain = text.replace("’", "'")
        folded = plain.lower()
        end = 0
        for word in _WORD.finditer(plain):
            start = word.start()
            if start < end or (start and plain[start - 1] in "-'"):
                continue
            first = word.group().lower()
            match = _longest(self._seconds(first), word, plain, folded) if first in self._by_first else None
            if match:
                end = match[0]
                yield start, *match

    def _seconds(self, first: str) -> dict[str, _Names]:
        """Return the names that begin with a word, by their second word (empty: they have none)."""
        if first not in self._by_second:
            entries: dict[str, list[_Entry]] = {}
            for entry in self._by_first[first]:
                entries.setdefault(_second(entry[0]), []).append(entry)
            self._by_second[first] = {second: _Names(named) for second, named in entries.items()}
        return self._by_second[first]


def _longest(seconds: dict[str, _Names], word: re.Match[str], plain: str, folded: str) -> tuple[int, Term] | None:
    """Return the end and term of the longest name that begins at a word, of the names by their second word."""
    single = seconds.get("")
    following = _WORD.search(plain, word.end()) if single is None or len(seconds) > 1 else None
    several = seconds.get(following.group().lower()) if following else None
    # A name of two words is longer than one of a single word where both are there.
    found = several.longest(word.start(), plain, folded) if several else None
    return found or (single.longest(word.start(), plain, folded) if single else None)


def _second(name: str) -> str:
    """Return the second word of a name in small letters, empty where it has one only."""
    words = [match.group().lower() for match in islice(_WORD.finditer(name), 2)]
    return words[1] if len(words) > 1 else ""


def _goes_on(text: str, index: int) -> bool:
    """Whether a word is not at its end at an index."""
    return index < len(text) and (text[index].isalnum() or text[index] in "_-")


def _key(name: str) -> str:
    """Return what a name is looked up by: acronyms as they are, other names folded."""
    name = name.replace("’", "'")
    return name if name.isupper() else name.lower()


def explanation(term: Term) -> str:
    """Return a term's explanation on one line."""
    return f"{term.term} ({term.expansion}): {term.explanation}" if term.expansion else f"{term.term}: {term.explanation}"
