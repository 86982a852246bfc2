"""The inline syntax of a finding: emphasis, links and note marks, with typographic quotes; a backslash before a sign keeps it as it is.

Read here and not with a Markdown library because a chapter's first paint waits for it, and the format allows nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

SIGNS = "\\*[]{}<>!#:^-"
"""Signs that a backslash keeps from meaning anything: in marks, at a paragraph's end, and where a block begins."""
_ANY_SIGN = f"[{re.escape(SIGNS)}]"
_KEPT = rf"\\{_ANY_SIGN}|\\(?!{_ANY_SIGN})"
# What opens a mark is excluded inside it and repeats are bounded: a hostile line of megabytes must not take quadratic time.
_INLINE = re.compile(
    rf"(?P<kept>\\{_ANY_SIGN})|\[\^(?P<note>[0-9]{{1,6}})\]"
    rf"|\*\*(?P<strong>(?:{_KEPT}|[^*\\])+)\*\*|\*(?P<em>(?:{_KEPT}|[^*\\])+)\*"
    rf"|\[(?P<label>(?:{_KEPT}|[^\[\]\\]){{1,2000}})\]\((?P<target>[^()\[\]\s]{{1,2000}})\)"
)
_NOTE = re.compile(r"[0-9]{1,6}")
_KEPT_SIGN = re.compile(rf"\\({_ANY_SIGN})")
_MARKING = re.compile(r"[\\*\[\]]|<(?=[A-Za-z/!])|\A\^")  # the last: after the bracket of a link, it would be a note's
_BREAK = re.compile(r"\s*[\t-\r\x1c-\x1e\x85\u2028\u2029]\s*")
_BLOCK = re.compile(r"#|:::|-(?: |$)")
# Each begins with the sign itself, for which Python looks at once; what stands before it is looked at afterwards.
_OPENING_APOSTROPHE = re.compile(r"'(?<![\w’'.,;:!?)\]]')(?=\w)")
_OPENING_QUOTE = re.compile(r'"(?<![^\s(\[]")')
_BETWEEN_NUMBERS = re.compile(r"-(?<=\d-)(?=\d)")
_NUMBERS = re.compile(r"\d+(?:-\d+)+")


class Span(NamedTuple):
    """A run of text of one kind; note marks have their number and no text."""

    text: str
    emphasis: bool = False
    strong: bool = False
    link: str = ""
    note: int = 0


def note_number(text: str) -> int | None:
    """Return the number that a note mark or a link to a note names, None where it names none."""
    return int(text) if _NOTE.fullmatch(text) else None


@lru_cache(maxsize=4096)
def typographic(text: str) -> str:
    """Return text with straight quotes turned into typographic ones and the hyphens of ranges of numbers into en dashes."""
    if "'" in text:
        text = _OPENING_APOSTROPHE.sub("‘", text).replace("'", "’")
    if '"' in text:
        text = _OPENING_QUOTE.sub("“", text).replace('"', "”")
    if "-" not in text or not _BETWEEN_NUMBERS.search(text):
        return text
    # Two numbers are a range; more of them are an ISBN, a day or a telephone number.
    return _NUMBERS.sub(lambda m: m[0].replace("-", "–") if m[0].count("-") == 1 else m[0], text)


def literal(words: str) -> str:
    """Return plain words as inline Markdown that reads as exactly these words, wherever it stands."""
    return as_paragraph(_MARKING.sub(r"\\\g<0>", words))


def as_paragraph(markdown: str) -> str:
    """Return inline Markdown as one line that begins no heading, insert or list, and ends in no attributes."""
    line = _BREAK.sub(" ", markdown).strip()
    if _BLOCK.match(line):
        line = "\\" + line
    return line[:-1] + "\\}" if line.endswith("}") and not ends_kept(line) else line


def ends_kept(text: str) -> bool:
    """Whether the last sign of a text is kept as it is by a backslash before it."""
    before = text[:-1]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def said_by(literal_words: str) -> str:
    """Return the plain words that literal() made inline Markdown of."""
    return _KEPT_SIGN.sub(r"\1", literal_words) if "\\" in literal_words else literal_words


def without_kept(markdown: str) -> str:
    """Return inline Markdown of the same length, with blanks in place of all signs that a backslash keeps as they are."""
    return _KEPT_SIGN.sub("  ", markdown) if "\\" in markdown else markdown


def spans(text: str) -> Iterator[Span]:
    """Yield the runs of a finding's text in order."""
    end = 0
    for match in _INLINE.finditer(text):
        if match["kept"]:
            continue
        if match.start() > end:
            yield Span(_as_read(text[end : match.start()]))
        if match["note"]:
            yield Span("", note=int(match["note"]))
        elif match["strong"]:
            yield Span(_as_read(match["strong"]), strong=True)
        elif match["em"]:
            yield Span(_as_read(match["em"]), emphasis=True)
        else:
            yield Span(_as_read(match["label"]), link=match["target"])
        end = match.end()
    if end < len(text):
        yield Span(_as_read(text[end:]))


def _as_read(text: str) -> str:
    return typographic(said_by(text))
