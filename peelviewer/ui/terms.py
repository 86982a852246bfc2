"""Finds glossary terms in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peelviewer.model.report import Term

_WORD = re.compile(r"\w+")


class TermFinder:
    """Finds the terms of a glossary; acronyms must match in case, other terms in any.

    A table by first word and no expression over all names: compiling one would delay the first paint by more than all else in a chapter.
    """

    def __init__(self, glossary: tuple[Term, ...]) -> None:
        self._by_first: dict[str, list[tuple[str, Term]]] = {}
        seen: set[str] = set()
        for term in glossary:
            for name in (term.term, *term.aliases, term.expansion):
                key = _key(name)
                first = _WORD.search(key)
                if first and key not in seen:
                    seen.add(key)
                    self._by_first.setdefault(first.group().lower(), []).append((key, term))
        for names in self._by_first.values():
            names.sort(key=lambda entry: len(entry[0]), reverse=True)

    def find(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Yield start, end and term for each place in the text, in order; of two at one place the longer."""
        plain = text.replace("’", "'")
        folded = plain.lower()
        end = 0
        for word in _WORD.finditer(plain):
            start = word.start()
            if start < end or (start and plain[start - 1] in "-'"):
                continue
            for name, term in self._by_first.get(word.group().lower(), ()):
                stop = start + len(name)
                if (plain if name.isupper() else folded).startswith(name, start) and not _goes_on(plain, stop):
                    yield start, stop, term
                    end = stop
                    break


def _goes_on(text: str, at: int) -> bool:
    """Whether a word is not at its end at an index."""
    return at < len(text) and (text[at].isalnum() or text[at] in "_-")


def _key(name: str) -> str:
    """Return what a name is looked up by: acronyms as they are, other names folded."""
    name = name.replace("’", "'")
    return name if name.isupper() else name.lower()


def explanation(term: Term) -> str:
    """Return a term's explanation on one line."""
    return f"{term.term} ({term.expansion}): {term.explanation}" if term.expansion else f"{term.term}: {term.explanation}"
