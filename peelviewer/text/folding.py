"""What a text looks like, for search and find alike: one folding of letters, spaces, dashes, quotes and invisible characters.

Two texts that look the same, or differ by capitals and accents alone, are folded to the same one, with a way back to where each
letter stood.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_INVISIBLE = {"Cf", "Cc", "Cs", "Co", "Mn", "Me"}
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800\ufffc"  # letters and signs that show nothing
_SPACES = {"Zs", "Zl", "Zp"}
_BULLETS = "•‣◦●▪▸∙"
_DASHES = "−⁃˗⁻₋"  # what looks like a hyphen and is no dash to Unicode
_APOSTROPHES = "'’‘‚‛ʼʹʻʽ′‵`´ˈˊˋ＇｀\u0384\u1fbd\u1fbf\u1ffd\u1fef\u1ffe"
_QUOTES = '"“”„‟″‶«»〝〞＂ˮ'
_SLASHES = "⁄∕"
_COMMA_OF_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_LOOSE = re.compile(r"(?<= ) +|" + _COMMA_OF_THOUSANDS.pattern)
_COMMA = re.compile(r",(?<=[0-9],)(?=[0-9]{3}(?![0-9]))")  # the same comma, looked for by itself first: texts have few
# What typographers write most, and what it is folded to: without it most texts are ASCII, which Python folds five times as fast.
_FREQUENT = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("\u00a0", " "))
_DIVIDED = re.compile(r"(?<=[^\W\d_])[-\u2010\u2011\u00ad][^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029])\s*(?=[^\W\d_])")
# A number is one word, with its point, its pound and its percent; so is a word with an apostrophe inside.
_WORD = re.compile(r"£?[0-9]+(?:\.[0-9]+)*(?:%|[^\W_]*)|[^\W_]+(?:'[^\W_]+)*")
_WORD_AND_HYPHEN = re.compile(rf"({_WORD.pattern})(-(?=[^\W_]|£[0-9]))?")  # one that joins it to the next
# Where no number has a sign in it or an apostrophe behind it, words of ASCII are what stands between signs, but for apostrophes.
_IN_NUMBER = re.compile(r"[0-9](?:\.|[0-9A-Za-z]*')[0-9A-Za-z]")
_PARAGRAPH = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_INSIDE = re.compile(r"'(?<=[0-9A-Za-z]')(?=[0-9A-Za-z])")
_BETWEEN = "|"  # two texts
_PARTED = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) != _BETWEEN}
_HYPHENED = re.compile(r"[0-9A-Za-z]+(?:-[0-9A-Za-z]+)+")


class _Table(dict[int, str]):
    """What each character looks like, worked out when it is first met; a space, a sign, letters, or nothing."""

    def __init__(self, case: bool) -> None:
        super().__init__()
        self._case = case

    def __missing__(self, code: int) -> str:
        self[code] = look = self._look(chr(code))
        return look

    def _look(self, character: str) -> str:
        sign = _sign(character)
        if sign is not None:
            return sign
        apart = _apart(character)
        return apart if self._case else _apart(apart.casefold())


def _apart(text: str) -> str:
    """Return a text taken to pieces (a ligature to its letters, a letter from its accent), of which signs are folded."""
    return "".join(look for part in unicodedata.normalize("NFD", text) for look in _looks(part))


def _looks(part: str) -> Iterator[str]:
    sign = _sign(part)
    if sign is not None:
        yield sign
        return
    for letter in unicodedata.normalize("NFKD", part):
        sign = _sign(letter)
        yield letter if sign is None else sign


def _sign(character: str) -> str | None:
    """Return what stands for a space, dash, quote or invisible character; None for what stands for itself."""
    category = unicodedata.category(character)
    for look, lookalikes in (("'", _APOSTROPHES), ('"', _QUOTES), ("-", _DASHES), (" ", _BULLETS), ("/", _SLASHES), ("", _FILLERS)):
        if character in lookalikes:
            return look
    if category in _SPACES or character.isspace():
        return " "
    if category == "Pd":
        return "-"
    return "" if category in _INVISIBLE else None


_FOLDED, _WITH_CASE = _Table(case=False), _Table(case=True)


def fold(text: str) -> str:
    """Return how a text looks: in small letters without accents, single spaces, plain hyphens and quotes, nothing invisible."""
    look = text.translate(_FOLDED)
    if "  " in look:
        return _LOOSE.sub("", look)
    return _COMMA.sub("", look) if "," in look else look


class Folded:
    """A folded text that knows where each of its letters stood; *skip* leaves out ranges, such as the marks of notes."""

    def __init__(self, text: str, *, case: bool = False, skip: Iterable[tuple[int, int]] = ()) -> None:
        table = _WITH_CASE if case else _FOLDED
        left_out = {position for start, end in skip for position in range(start, end)}
        letters: list[str] = []
        places: list[int] = []
        for position, character in enumerate(text):
            look = table[ord(character)]
            if look and position not in left_out:
                letters.append(look)
                places += [position] * len(look)
        joined = "".join(letters)
        for match in reversed(list(_LOOSE.finditer(joined))):
            del places[match.start() : match.end()]
        self.text, self._source, self._places = _LOOSE.sub("", joined), text, places

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the text a part of the folded one stands, with the accents of its last letter."""
        first, after = self._places[start], self._places[end - 1] + 1
        while after < len(self._source) and unicodedata.category(self._source[after]) in ("Mn", "Me"):
            after += 1
        return first, after

    def index(self, place: int) -> int:
        """Return the first place of the folded text that stands at or after a place of the text."""
        return bisect_left(self._places, place)


def divided(text: str) -> list[str]:
    """Return a text in parts where a hyphen at a line's end divides a word; whether the hyphen is the word's own cannot be told."""
    return _DIVIDED.split(text)


class Word(NamedTuple):
    """A word of a text, folded and without its apostrophes, and where it stands."""

    text: str
    start: int
    end: int


def words(folded: str) -> list[Word]:
    """Return the words of a folded text in order: "£1,000", "53.6%" and "clare's" are one word each."""
    return [Word(match.group().replace("'", ""), *match.span()) for match in _WORD.finditer(folded)]


def word_texts(folded: str) -> list[str]:
    """Return the words of a folded text without their places: what words() gives, in a quarter of the time."""
    found = _WORD.findall(folded)
    return [text.replace("'", "") for text in found] if "'" in folded else found


def parted(texts: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return of each text its words, folded and parted by spaces, and those joined by hyphens without them.

    They are what words() and compounds() give, without their places and in a third of the time: most texts are ASCII and plain words,
    and these are folded and parted all at once.
    """
    replaced = _BETWEEN.join(texts)
    for sign, alike in _FREQUENT:
        replaced = replaced.replace(sign, alike)
    pieces = replaced.split(_BETWEEN)
    if len(pieces) != len(texts):
        return [_parted(fold(text)) for text in texts]
    look = fold(_BETWEEN.join([piece for piece in pieces if piece.isascii()]))
    plain = _INSIDE.sub("", look)
    folded = zip(look.split(_BETWEEN), plain.split(_BETWEEN), plain.translate(_PARTED).split(_BETWEEN), strict=True)
    return [_checked(*next(folded)) if piece.isascii() else _parted(fold(piece)) for piece in pieces]


def _checked(folded: str, plain: str, words: str) -> tuple[str, list[str]]:
    if "%" in folded or _IN_NUMBER.search(folded):
        return (folded, []) if _PARAGRAPH.fullmatch(folded) else _parted(folded)
    return words, [*_joined(plain)] if "-" in plain else []


def _parted(folded: str) -> tuple[str, list[str]]:
    if "-" not in folded:
        return " ".join(word_texts(folded)), []
    found: list[str] = []
    together: list[str] = []
    run: list[str] = []
    for text, hyphen in _WORD_AND_HYPHEN.findall(folded):
        word = text.replace("'", "")
        found.append(word)
        if hyphen:
            run.append(word)
        elif run:
            run.append(word)
            if not any(part[0].isdigit() for part in run):
                together.append("".join(run))
            run = []
    return " ".join(found), together


def _joined(plain: str) -> Iterator[str]:
    """Yield words joined by hyphens without them: what stands between spaces is looked at where a hyphen is."""
    end, hyphen = 0, plain.find("-")
    while hyphen >= 0:
        start, end = plain.rfind(" ", end, hyphen) + 1 or end, plain.find(" ", hyphen)
        piece = plain[start:end] if end >= 0 else plain[start:]
        for run in _HYPHENED.findall(piece) if len(piece) > 2 else ():
            if not any(part[0].isdigit() for part in run.split("-")):
                yield run.replace("-", "")
        hyphen = plain.find("-", end) if end >= 0 else -1


def compounds(folded: str, parts: list[Word]) -> list[Word]:
    """Return the words joined by hyphens without them: "re-offending" is "reoffending" too."""
    result: list[Word] = []
    index = 0
    while index < len(parts):
        last = index
        while last + 1 < len(parts) and folded[parts[last].end : parts[last + 1].start] == "-":
            last += 1
        run = parts[index : last + 1]
        if len(run) > 1 and not any(word.text[0].isdigit() for word in run):
            result.append(Word("".join(word.text for word in run), run[0].start, run[-1].end))
        index = last + 1
    return result
