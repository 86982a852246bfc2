"""Finds glossary terms in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peelviewer.model.report import Term


class TermFinder:
    """Finds the terms of a glossary; acronyms must match in case, other terms in any."""

    def __init__(self, glossary: tuple[Term, ...]) -> None:
        self._by_name: dict[str, Term] = {}
        for term in glossary:
            for name in (term.term, *term.aliases, *([term.expansion] if term.expansion else [])):
                if name:
                    self._by_name.setdefault(_key(name), term)
        names = sorted((re.escape(n) for n in self._by_name), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![\w’'-])(?:{'|'.join(names)})(?![\w-])", re.IGNORECASE) if names else None

    def find(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Yield start, end and term for each place in the text, in order."""
        if self._pattern is None:
            return
        for match in self._pattern.finditer(text.replace("’", "'")):
            found = match.group()
            term = self._by_name.get(found) if found.isupper() else self._by_name.get(_key(found))
            if term is not None:
                yield match.start(), match.end(), term


def _key(name: str) -> str:
    """Return what a name is looked up by: acronyms as they are, other names folded."""
    name = name.replace("’", "'")
    return name if name.isupper() else name.lower()


def explanation(term: Term) -> str:
    """Return a term's explanation on one line."""
    return f"{term.term} ({term.expansion}): {term.explanation}" if term.expansion else f"{term.term}: {term.explanation}"
