"""Read what somebody types into words to look for, ask the index for them, and find them in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from peelviewer.text.folding import Folded, Word, compounds, divided, fold, words

_LONGEST = 400
_MAXIMUM_WORDS = 24
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
    figure = _FIGURE.fullmatch(folded)
    return Query(tuple(terms[:_MAXIMUM_WORDS]), figure[1] if figure else "")


def _phrase(piece: str, last: bool) -> Iterator[Term]:
    texts = tuple(word.text for word in words(piece))
    if texts:
        yield (Phrase(texts, last and not _is_number(texts[-1])),)


def _loose_words(piece: str, last: bool) -> Iterator[Term]:
    end = 0
    for figure in _FIGURE.finditer(piece):
        yield from _word_terms(piece[end : figure.start()], False)
        yield (Phrase(("figure", figure[1])), Phrase(("figures", figure[1])))
        end = figure.end()
    yield from _word_terms(piece[end:], last)


def _word_terms(piece: str, last: bool) -> Iterator[Term]:
    parts = [(part, part_words) for part in piece.split() if (part_words := words(part))]
    for number, (part, part_words) in enumerate(parts):
        beginning = last and number == len(parts) - 1
        if len(part_words) > 1:
            yield _joined(part, part_words, beginning)
        elif _is_number(part_words[0].text):
            yield _of_number(part_words[0].text)
        else:
            yield _forms(part_words[0].text, beginning)


def _joined(part: str, part_words: list[Word], beginning: bool) -> Term:
    """Return words typed as one; of those with hyphens also the word without them."""
    phrase = Phrase(tuple(word.text for word in part_words), beginning and not _is_number(part_words[-1].text))
    joined = compounds(part, part_words)
    return (phrase, Phrase((joined[0].text,), beginning)) if len(joined) == 1 and joined[0].end == part_words[-1].end else (phrase,)


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
    spans = [span for phrase in phrases for span in _runs(phrase, parts)]
    compound_words = compounds(folded, parts) if spans or "-" in folded else []
    spans += [span for phrase in phrases if len(phrase.words) == 1 for span in _runs(phrase, compound_words)]
    return _beside(folded, sorted(spans))


def _runs(phrase: Phrase, parts: Sequence[Word]) -> Iterator[tuple[int, int]]:
    phrase_words, size = phrase.words, len(phrase.words)
    first, last = phrase_words[0], phrase_words[-1]
    for index, word in enumerate(parts):
        if size == 1:
            if word.text == last or (phrase.beginning and word.text.startswith(last)):
                yield word.start, word.end
        elif word.text == first and index + size <= len(parts):
            run = tuple(part.text for part in parts[index : index + size])
            if run[:-1] == phrase_words[:-1] and (run[-1] == last or (phrase.beginning and run[-1].startswith(last))):
                yield word.start, parts[index + size - 1].end


def _beside(folded: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join places that overlap, or that only a space or hyphen parts."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and (start <= joined[-1][1] or folded[joined[-1][1] : start] in (" ", "-")):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
