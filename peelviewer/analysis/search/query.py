"""Read what somebody types into words to look for, ask the index for them, and find them in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from peelviewer.text.folding import Folded, Word, compounds, divided, fold, words
from peelviewer.text.welsh import accented, mutated

_LONGEST = 400
_MAXIMUM_WORDS = 24
_SHORTEST_INFLECTED = 4
NEAR_WORDS = 10
"""How many words may stand between two that are to stand near each other."""
# "Figure 4", "fig. 8", "ffigur 4": how figures are called, in English and Welsh.
_FIGURE = re.compile(r"\bf?fig(?:ure|ur|wr)?s?\.?[ -]*([0-9]+)\b(?![.,]?[0-9])")
# "2.14", "F.3": how paragraphs are called.
_PARAGRAPH = re.compile(r"[0-9a-z]{1,3}\.[0-9]+")
_NUMBER = re.compile(r"£?[0-9]+(?:\.[0-9]+)*%?")
_MILLIONS = ("m", "bn")
# Operators are words in capitals, English or Welsh. Folding takes the capitals, so a sign stands for each meanwhile.
_OR, _NEAR = "|", "~"
_OPERATORS = ((re.compile(r"(?<!\S)(?:OR|NEU)(?!\S)"), _OR, "or"), (re.compile(r"(?<!\S)(?:NEAR|GER)(?!\S)"), _NEAR, "near"))
_MINUS = re.compile(r"(?:^|(?<=[ (]))-$")
_LETTER = re.compile(r"[^\W\d_]")


class Phrase(NamedTuple):
    """Folded words that follow each other, the last of which may be the beginning of one."""

    words: tuple[str, ...]
    beginning: bool = False


Term = tuple[Phrase, ...]
"""What may stand for a word that was typed: any of these."""
Completions = Callable[[str], Sequence[str] | None]
"""Gives the words of an index that begin as this one does, None where all of them are to be looked for."""


class Query(NamedTuple):
    """What is looked for: every term, none of those *excluded*, and each pair of terms (by their numbers) near each other.

    *figure* is the number where nothing but a figure is named, *paragraph* where nothing but a paragraph may be.
    """

    terms: tuple[Term, ...]
    figure: str = ""
    excluded: tuple[Term, ...] = ()
    near: tuple[tuple[int, int], ...] = ()
    paragraph: str = ""


def is_plain(typed: str) -> bool:
    """Whether a query is words alone, without quotation marks, operators and the names of figures."""
    folded = fold(typed)
    has_operator = any(operator.search(typed) for operator, _, _ in _OPERATORS) or re.search(r"(?:^|\s)-\S", typed) is not None
    return not has_operator and '"' not in folded and _FIGURE.search(folded) is None


def read(typed: str) -> Query:
    """Read what was typed or pasted: all words must occur, "quoted words" in this order; the last may be the beginning of one.

    A word or phrase with a minus before it must not occur; OR between two asks for either, NEAR for both within ten words.
    """
    marked = typed[:_LONGEST]
    for operator, sign, _ in _OPERATORS:
        marked = operator.sub(sign, marked)
    folded = fold("-".join(divided(marked))).strip()
    reading = _Reading(accented(typed[:_LONGEST]))
    pieces = folded.split('"')
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        if number % 2:
            reading.take_phrase(piece, last)
        else:
            reading.take_loose(piece, last)
    figure = _FIGURE.fullmatch(folded)
    return reading.query(figure[1] if figure else "", folded if _PARAGRAPH.fullmatch(folded) else "")


class _Reading:
    """What was read of a query so far."""

    def __init__(self, welsh: frozenset[str]) -> None:
        self._welsh = welsh
        self._terms: list[Term] = []
        self._excluded: list[Term] = []
        self._near: list[tuple[int, int]] = []
        self._operator = ""
        self._minus = False

    def query(self, figure: str, paragraph: str) -> Query:
        """Return all of it."""
        terms = tuple(self._terms[:_MAXIMUM_WORDS])
        near = tuple(pair for pair in self._near if pair[1] < len(terms))
        return Query(terms, figure, tuple(self._excluded[:_MAXIMUM_WORDS]), near, paragraph)

    def take_phrase(self, piece: str, last: bool) -> None:
        """Take what stands between quotation marks; the last pair may still be open."""
        for _, sign, word in _OPERATORS:
            piece = re.sub(rf"(?<!\S){re.escape(sign)}(?!\S)", word, piece)
        texts = tuple(word.text for word in words(piece))
        if texts:
            self._take((Phrase(texts, last and not self._minus and not _is_number(texts[-1])),))

    def take_loose(self, piece: str, last: bool) -> None:
        """Take words that stand in any order, and figures that are called by their names."""
        end = 0
        for figure in _FIGURE.finditer(piece):
            self._take_words(piece[end : figure.start()], False)
            self._take((Phrase(("figure", figure[1])), Phrase(("figures", figure[1]))))
            end = figure.end()
        self._take_words(piece[end:], last)

    def _take_words(self, piece: str, last: bool) -> None:
        parts = piece.split()
        for number, part in enumerate(parts):
            if part in (_OR, _NEAR):
                self._operator = part if self._terms else ""
                continue
            after_space = number > 0 or piece.startswith(" ") or not self._terms
            self._minus = after_space and len(part) > 1 and part[0] == "-" and _LETTER.match(part[1]) is not None
            part_words = words(part)
            if part_words:
                self._take(self._term(part, part_words, last and number == len(parts) - 1 and not self._minus))
        self._minus = _MINUS.search(piece) is not None

    def _take(self, term: Term) -> None:
        if self._minus:
            self._excluded.append(term)
        elif self._operator == _OR:
            self._terms[-1] += term
        else:
            if self._operator == _NEAR:
                self._near.append((len(self._terms) - 1, len(self._terms)))
            self._terms.append(term)
        self._operator, self._minus = "", False

    def _term(self, part: str, part_words: list[Word], beginning: bool) -> Term:
        if len(part_words) > 1:
            return _joined(part, part_words, beginning)
        word = part_words[0].text
        if _is_number(word):
            return _of_number(word)
        return (*_forms(word, beginning), *(Phrase((form,)) for form in mutated(word, word in self._welsh)))


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


# Asking the index ----------------------------------------------------------------------------------------


def match_expression(query: Query, completions: Completions | None = None) -> str:
    """Return the FTS5 expression of a query, empty where it holds no word; words hold no syntax."""
    if not query.terms:
        return ""
    complete = completions or (lambda beginning: None)
    terms = [[form for phrase in term for form in _quoted(phrase, complete)] for term in query.terms]
    near = {number for pair in query.near for number in pair}  # what is near another is there: to ask it too takes half as long again
    wanted = [_any(forms) for number, forms in enumerate(terms) if number not in near]
    wanted += [_any([f"NEAR({one} {other}, {NEAR_WORDS})" for one in terms[a] for other in terms[b]]) for a, b in query.near]
    excluded = [form for term in query.excluded for phrase in term for form in _quoted(phrase, complete)]
    expression = " AND ".join(wanted)
    return f"({expression}) NOT {_any(excluded)}" if excluded else expression


def words_expression(query: Query, completions: Completions | None = None) -> str:
    """Return an expression that knows neither order nor nearness: what it leaves out holds nothing that the query finds."""
    loose = [tuple(Phrase(tuple(dict.fromkeys(phrase.words)), phrase.beginning) for phrase in term) for term in query.terms]
    complete = completions or (lambda beginning: None)
    wanted = []
    for term in loose:
        wanted.append(_any([_all_words(phrase, complete) for phrase in term]))
    return " AND ".join(wanted)


def _all_words(phrase: Phrase, complete: Completions) -> str:
    *first, last = phrase.words
    parts = [f'"{word}"' for word in first] + [_any(list(_quoted(Phrase((last,), phrase.beginning), complete)))]
    return f"({' AND '.join(parts)})"


def _any(forms: Sequence[str]) -> str:
    return f"({' OR '.join(forms)})"


def _quoted(phrase: Phrase, complete: Completions) -> Iterator[str]:
    *first, last = phrase.words
    completed = complete(last) if phrase.beginning else None
    if completed is None:
        yield f'"{" ".join(phrase.words)}"' + ("*" if phrase.beginning else "")
    else:
        for word in dict.fromkeys((last, *completed)):
            yield f'"{" ".join((*first, word))}"'


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


def holds(query: Query, text: str) -> bool:
    """Whether a text has all that a query asks for and nothing that it excludes; a query without words finds nothing."""
    folded = fold(text)
    parts = words(folded)
    joined = compounds(folded, parts) if "-" in folded else []

    def spans(term: Term) -> list[tuple[int, int]]:
        found = [span for phrase in term for span in _runs(phrase, parts)]
        return found + [span for phrase in term if len(phrase.words) == 1 for span in _runs(phrase, joined)]

    def between(one: tuple[int, int], other: tuple[int, int]) -> int:
        first, second = sorted((one, other))
        return sum(first[1] <= word.start and word.end <= second[0] for word in parts)

    found = [spans(term) for term in query.terms]
    if not found or not all(found) or any(spans(term) for term in query.excluded):
        return False
    return all(any(between(one, other) <= NEAR_WORDS for one in found[a] for other in found[b]) for a, b in query.near)


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
