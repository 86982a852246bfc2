"""The inline syntax of a finding: emphasis, links and note marks, with typographic quotes.

Read here and not with a Markdown library because a chapter's first paint waits for it, and the format allows nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# What opens a mark is excluded inside it and repeats are bounded: a hostile line of megabytes must not take quadratic time.
_INLINE = re.compile(
    r"\[\^(?P<note>[0-9]{1,6})\]|\*\*(?P<strong>[^*]+)\*\*|\*(?P<em>[^*]+)\*"
    r"|\[(?P<label>[^\[\]]{1,2000})\]\((?P<target>[^()\[\]\s]{1,2000})\)"
)
_NOTE = re.compile(r"[0-9]{1,6}")


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
        text = re.sub(r"(?<![\w’'.,;:!?)\]])'(?=\w)", "‘", text).replace("'", "’")
    if '"' in text:
        text = re.sub(r'(^|[\s(\[])"', r"\1“", text).replace('"', "”")
    if "-" not in text:
        return text
    # Two numbers are a range; more of them are an ISBN, a day or a telephone number.
    return re.sub(r"\d+(?:-\d+)+", lambda m: m[0].replace("-", "–") if m[0].count("-") == 1 else m[0], text)


def spans(text: str) -> Iterator[Span]:
    """Yield the runs of a finding's text in order."""
    end = 0
    for match in _INLINE.finditer(text):
        if match.start() > end:
            yield Span(typographic(text[end : match.start()]))
        if match["note"]:
            yield Span("", note=int(match["note"]))
        elif match["strong"]:
            yield Span(typographic(match["strong"]), strong=True)
        elif match["em"]:
            yield Span(typographic(match["em"]), emphasis=True)
        else:
            yield Span(typographic(match["label"]), link=match["target"])
        end = match.end()
    if end < len(text):
        yield Span(typographic(text[end:]))
