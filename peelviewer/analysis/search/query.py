"""Read what somebody types into words to look for, ask the index for them, and find them in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from peelviewer.text.folding import Folded, Word, compounds, divided, fold, words

_LONGEST = 400
_MOST_WORDS = 24
_SHORTEST_INFLECTED = 4
# "Figure 4", "fig. 8", "ffigur 4": how figures are called, in English and Welsh.
_FIGURE = re.compile(r"\bf?fig(?:ure|ur|wr)?s?\.?[ -]*([0-9]+)\b(?![.,]?[0-9])")
_NUMBER = re.compile(r"£?[0-9]+(?:\.[0-9]+)*%?")
_MILLIONS = ("m", "bn")


class Phrase(NamedTuple):
    """Folded words that follow each other, the last of which may be the beginning of one."""

    words: tuple[str, ...]
    beginning: bool = False


Term = tuple[Phrase, ...]
"""What may stand for a word that was typed: any of these."""


class Query(NamedTuple):
    """What is looked for: every term; *figure* is the number where nothing but a figure is named."""

    terms: tuple[Term, ...]
    figure: str = ""


def read(typed: str) -> Query:
    """Read what was typed or pasted: all words must occur, "quoted words" in this order; the last may be the beginning of one."""
    folded = fold("-".join(divided(typed[:_LONGEST]))).strip()
    terms: list[Term] = []
    pieces = folded.split('"')
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        terms += _phrase(piece, last) if number % 2 else _loose_words(piece, last)
    alone = _FIGURE.fullmatch(folded)
    return Query(tuple(terms[:_MOST_WORDS]), alone[1] if alone else "")


def _phrase(piece: str, last: bool) -> Iterator[Term]:
    found = tuple(word.text for word in words(piece))
    if found:
        yield (Phrase(found, last and not _is_number(found[-1])),)


def _loose_words(piece: str, last: bool) -> Iterator[Term]:
    end = 0
    for figure in _FIGURE.finditer(piece):
        yield from _each(piece[end : figure.start()], False)
        yield (Phrase(("figure", figure[1])), Phrase(("figures", figure[1])))
        end = figure.end()
    yield from _each(piece[end:], last)


def _each(piece: str, last: bool) -> Iterator[Term]:
    typed = [(part, found) for part in piece.split() if (found := words(part))]
    for number, (part, found) in enumerate(typed):
        beginning = last and number == len(typed) - 1
        if len(found) > 1:
            yield _joined(part, found, beginning)
        elif _is_number(found[0].text):
            yield _of_number(found[0].text)
        else:
            yield _forms(found[0].text, beginning)


def _joined(part: str, found: list[Word], beginning: bool) -> Term:
    """Return words typed as one; of those with hyphens also the word without them."""
    phrase = Phrase(tuple(word.text for word in found), beginning and not _is_number(found[-1].text))
    whole = compounds(part, found)
    return (phrase, Phrase((whole[0].text,), beginning)) if len(whole) == 1 and whole[0].end == found[-1].end else (phrase,)


def _is_number(word: str) -> bool:
    return _NUMBER.fullmatch(word) is not None


def _of_number(number: str) -> Term:
    """Return a number, which is never the beginning of another: 53.6 is also found as 53.6%, and £5 as £5m."""
    if number.endswith("%"):
        bare = number[:-1]
        return tuple(Phrase(form) for form in ((number,), (bare, "percent"), (bare, "per", "cent")))
    forms = [number, *(number + unit for unit in _MILLIONS)]
    if not number.startswith("£"):
        forms += [number + "%", *("£" + form for form in forms)]
    return tuple(Phrase((form,)) for form in forms)


def _forms(word: str, beginning: bool) -> Term:
    """Return a word, and its plural, possessive or singular."""
    forms = [Phrase((word,), beginning)]
    if len(word) >= _SHORTEST_INFLECTED and word.isalpha():
        if word.endswith("s"):
            forms.append(Phrase((word[:-1],)))
        elif not beginning:
            forms.append(Phrase((word + "s",)))
    return tuple(forms)


def match_expression(query: Query) -> str:
    """Return the FTS5 expression of a query, empty where it holds no word; words hold no syntax."""
    return " AND ".join(f"({' OR '.join(_quoted(phrase) for phrase in term)})" for term in query.terms)


def _quoted(phrase: Phrase) -> str:
    return f'"{" ".join(phrase.words)}"' + ("*" if phrase.beginning else "")


# Finding them in a text ----------------------------------------------------------------------------------


def places(query: Query, text: str) -> list[tuple[int, int]]:
    """Return start and end of what a query finds in a text, in order; words beside each other make one place."""
    folded = Folded(text)
    return [folded.span(start, end) for start, end in places_folded(query, folded.text)]


def places_folded(query: Query, folded: str) -> list[tuple[int, int]]:
    """Return what a query finds in a text that is folded, as places of the folded one."""
    parts = words(folded)
    phrases = [phrase for term in query.terms for phrase in term]
    found = [span for phrase in phrases for span in _runs(phrase, parts)]
    whole = compounds(folded, parts) if found or "-" in folded else []
    found += [span for phrase in phrases if len(phrase.words) == 1 for span in _runs(phrase, whole)]
    return _beside(folded, sorted(found))


def _runs(phrase: Phrase, parts: Sequence[Word]) -> Iterator[tuple[int, int]]:
    wanted, size = phrase.words, len(phrase.words)
    first, last = wanted[0], wanted[-1]
    for at, word in enumerate(parts):
        if size == 1:
            if word.text == last or (phrase.beginning and word.text.startswith(last)):
                yield word.start, word.end
        elif word.text == first and at + size <= len(parts):
            run = tuple(part.text for part in parts[at : at + size])
            if run[:-1] == wanted[:-1] and (run[-1] == last or (phrase.beginning and run[-1].startswith(last))):
                yield word.start, parts[at + size - 1].end


def _beside(folded: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join places that overlap, or that only a space or hyphen parts."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and (start <= joined[-1][1] or folded[joined[-1][1] : start] in (" ", "-")):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
