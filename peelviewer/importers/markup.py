"""Runs of words as the dataset's inline Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .stream import Run

_MARKS = re.compile(r"[\\*\[\]]|<(?=[A-Za-z/!])")
_NOTE = re.compile(r"\[\^[0-9]{1,6}\]")
_NOT_IN_TARGET = re.compile(r"[()\[\]\s]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LONGEST_LINK = 2000  # characters of a link's words and of its target, as text/inline.py has it


def escaped(text: str) -> str:
    """Return words in which nothing is a mark."""
    return _MARKS.sub(r"\\\g<0>", text) if _MARKS.search(text) else text


def note_mark(number: int) -> str:
    """Return the mark of a note in a text."""
    return f"[^{number}]"


def inline(runs: Iterable[Run], *, emphasis: bool = True) -> str:
    """Return runs as inline Markdown with single spaces: strong, emphasis (both only with *emphasis*) and links to web pages.

    Raised runs whose text is a note's mark (``[^7]``) stand as they are, other raised numbers as raised digits (m²). Where a run has
    several styles a link comes before strong and strong before emphasis, as the format has no two at a time.
    """
    parts = [_marked(text, style, emphasis) for text, style in _joined(runs)]
    return " ".join("".join(parts).split())


_Style = tuple[str, str]


def _style(run: Run) -> _Style:
    if run.raised and _NOTE.fullmatch(run.text):
        return "note", ""
    if run.raised and run.text.strip().isdecimal():
        return "raised", ""
    if run.link:
        return "link", run.link
    return ("strong" if run.bold else "emphasis" if run.italic else "plain"), ""


def _joined(runs: Iterable[Run]) -> Iterator[tuple[str, _Style]]:
    """Yield neighbours of one style together; white space takes the style before it."""
    text, style = "", ("plain", "")
    for run in runs:
        own = _style(run)
        if own == style or (not run.text.strip() and style[0] != "note"):
            text += run.text
            continue
        if text:
            yield text, style
        text, style = run.text, own
    if text:
        yield text, style


def _marked(text: str, style: _Style, emphasis: bool) -> str:
    kind, target = style
    words = text.strip()
    if kind == "raised":
        return text.translate(_RAISED)
    if kind == "note" or not words:
        return text
    mark = {"strong": "**", "emphasis": "*"}.get(kind, "") if emphasis else ""
    opening, closing = mark, mark
    if kind == "link" and len(words) <= LONGEST_LINK and len(target) <= LONGEST_LINK and not _NOT_IN_TARGET.search(target):
        opening, closing = "[", f"]({target})"
    if not any(letter.isalnum() for letter in words) and mark:
        opening = closing = ""
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{opening}{escaped(words)}{closing}{after}"
