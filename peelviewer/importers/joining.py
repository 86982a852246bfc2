"""Lines become one text: words that a line's end divides, letters that printing makes, marks of notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from .markup import inline, note_mark
from .stream import Run

BROKEN = "\x02"
"""A hyphen at the end of a line of which the file does not tell whether it belongs to the word."""
_PREFIXES = frozenset(
    {"anti", "co", "cross", "ex", "inter", "mid", "multi", "neo", "non", "off", "on", "over", "post", "pre", "pro", "re", "self", "semi"}
    | {"short", "long", "sub", "un", "under", "up", "well"}
)


class Hyphens:
    """Whether a hyphen at a line's end belongs to its word: by the words of the document, and by prefixes that take one.

    *dropped* gathers the two parts of words that it was taken out of without the document knowing them, to be looked at.
    """

    def __init__(self, words: frozenset[str] = frozenset()) -> None:
        self._words = words
        self.dropped: list[tuple[str, str]] = []

    def belongs(self, first: str, second: str) -> bool:
        """Whether two parts of a word, in small letters, are written with a hyphen."""
        if f"{first}-{second}" in self._words:
            return True
        if first + second in self._words:
            return False
        if first in _PREFIXES or (first in self._words and second in self._words):
            return True
        self.dropped.append((first, second))
        return False


_BEFORE_MARK = re.compile(r"\s+(\[\^)")
_SOFT = ("\u00ad", "\u2010")  # hyphens that stand for nothing but the end of a line
_MARKS = re.compile(r"[0-9]{1,3}(?:\s*[,;]?\s+[0-9]{1,3}|\s*[,;]\s*[0-9]{1,3})*")
_LAST_WORD, _FIRST_WORD = re.compile(r"[^\W\d_]+$"), re.compile(r"[^\W\d_]+")
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\ufeff\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff0-\ufffb\uffff]")
_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")


def joined(lines: Iterable[Sequence[Run]], hyphens: Hyphens | None = None) -> tuple[Run, ...]:
    """Return the runs of lines as those of one text: a space between them, none after a hyphen or slash that a line ends with.

    A hyphen that may stand for nothing but the end of the line (BROKEN) stays where *hyphens* say that it belongs to the word.
    """
    runs: list[Run] = []
    for line in lines:
        for number, run in enumerate(line):
            before, text = runs[-1].text if runs else "", run.text
            if runs and not number:
                before, space = _ended(before.rstrip(), text.lstrip(), hyphens or Hyphens())
                text = space + text.lstrip()
            if runs and runs[-1][1:] == run[1:]:
                runs[-1] = Run(before + text, *run[1:])
                continue
            if runs and before != runs[-1].text:
                runs[-1] = Run(before, *runs[-1][1:])
            runs.append(run if text == run.text else Run(text, *run[1:]))
    return tuple(run._replace(text=run.text.replace(BROKEN, "-")) if BROKEN in run.text else run for run in runs)


def _ended(before: str, after: str, hyphens: Hyphens) -> tuple[str, str]:
    """Return a line's words as they go on with those after it, and what stands between."""
    if before.endswith(_SOFT):
        return before[:-1], ""
    if before.endswith(BROKEN):
        first, second = _LAST_WORD.search(before[:-1]), _FIRST_WORD.match(after)
        if first and second and not hyphens.belongs(first.group().casefold(), second.group().casefold()):
            return before[:-1], ""
        return before[:-1] + "-", ""
    tight = before.endswith(("-", "/", "\u2011")) and not before.endswith((" -", " /"))
    return before, "" if tight else " "


def marks_in(raised: str) -> list[str]:
    """Return the notes' marks that raised digits are, none where they are none; 1314 stands for 13 and 14, as no report has so many."""
    bare = raised.strip()
    if _MARKS.fullmatch(bare):
        return re.findall("[0-9]+", bare)
    for length in (1, 2, 3):
        first = bare[:length]
        if first.isdecimal() and bare == first + str(int(first) + 1):
            return [first, str(int(first) + 1)]
    return []


def clean(text: str) -> str:
    """Return words without soft hyphens, ligatures, control characters and doubled blanks."""
    if text.isprintable() and "  " not in text and (text.isascii() or not _LIGATURE.search(text)):
        return text  # as most are: what is unwanted, and every blank but the common one, counts as not printable
    text = _LIGATURE.sub(lambda found: _LIGATURES[found.group()], text.replace("\u00ad", ""))
    return _BLANKS.sub(" ", _UNWANTED.sub("", text.replace("\n", " ")))


def marked(runs: Sequence[Run], *, plain: bool = False) -> str:
    """Return runs as inline Markdown: notes' marks, strong and emphasised words; *plain*, and where all are strong, leaves strong out."""
    letters = sum(len(run.text.strip()) for run in runs if not run.raised)
    strong = sum(len(run.text.strip()) for run in runs if run.bold and not run.raised)
    all_strong = plain or strong >= letters
    text = inline(one for run in runs for one in _as_marked(run, all_strong))
    return _BEFORE_MARK.sub(r"\1", text) if "[^" in text else text


def _as_marked(run: Run, all_strong: bool) -> Iterator[Run]:
    """Yield a run cleaned, and raised digits as the marks of notes that they are."""
    marks = marks_in(run.text) if run.raised else []
    for mark in marks:
        yield Run(note_mark(int(mark)), raised=True)
    if marks and run.text.endswith(" "):
        yield Run(" ")
    if not marks:
        yield run._replace(text=clean(run.text), bold=run.bold and not all_strong)
