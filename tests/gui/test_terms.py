"""Terms of the glossary in running text: the same as by the plain rule, and found in time whatever the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.model.library import Term
from peelviewer.ui.documents.terms import TermFinder
from tests.clock import thread_seconds
from tests.libraries import bundled

LIBRARY = bundled()
WORD = re.compile(r"\w+")


def by_rule(glossary: tuple[Term, ...], text: str) -> Iterator[tuple[int, int, Term]]:
    """Try every name at every word, the longest first: as first written."""
    by_first: dict[str, list[tuple[str, Term]]] = {}
    seen: set[str] = set()
    for term in glossary:
        for name in (term.term, *term.aliases, term.expansion):
            straight = name.replace("’", "'")
            key = straight if straight.isupper() else straight.lower()
            first = WORD.search(key)
            if first and key not in seen:
                seen.add(key)
                by_first.setdefault(first.group().lower(), []).append((key, term))
    for names in by_first.values():
        names.sort(key=lambda entry: len(entry[0]), reverse=True)
    plain = text.replace("’", "'")
    folded, end = plain.lower(), 0
    for word in WORD.finditer(plain):
        start = word.start()
        if start < end or (start and plain[start - 1] in "-'"):
            continue
        for name, term in by_first.get(word.group().lower(), ()):
            stop = start + len(name)
            goes_on = stop < len(plain) and (plain[stop].isalnum() or plain[stop] in "_-")
            if (plain if name.isupper() else folded).startswith(name, start) and not goes_on:
                yield start, stop, term
                end = stop
                break


def test_bundled_text_has_the_terms_it_had() -> None:
    finder, count = TermFinder(LIBRARY.glossary), 0
    for report in LIBRARY.reports:
        for chapter in report.chapters:
            for finding in chapter.findings():
                for text in (finding.text, *finding.bullets):
                    found = list(finder.find(text))
                    assert found == list(by_rule(LIBRARY.glossary, text))
                    count += len(found)
    assert count > 100


NAMES = st.text(alphabet="abAB -'.’", min_size=1, max_size=8)


@given(st.lists(st.tuples(NAMES, NAMES), max_size=6), st.text(alphabet="abAB -'.’", max_size=40))
def test_any_glossary_gives_what_the_rule_gives(names: list[tuple[str, str]], text: str) -> None:
    glossary = tuple(Term(name, expansion, "", ()) for name, expansion in names)
    assert list(TermFinder(glossary).find(text)) == list(by_rule(glossary, text))


@pytest.mark.parametrize("name", ["the x{n}", "the the x{n}", "x the y{n}"])
def test_many_terms_of_one_beginning_take_no_longer_a_word(name: str) -> None:
    def took(count: int) -> float:
        finder = TermFinder(tuple(Term(name.format(n=n), "", "", ()) for n in range(count)))
        text = f"{name.format(n='')} " * 200
        assert not list(finder.find(text))
        return thread_seconds(lambda: [*finder.find(text)])

    assert took(16_000) < 4 * took(1000)
