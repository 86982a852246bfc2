"""Notes of a text file: as marked by a converter, or as bare lines that begin with a number whose mark is glued to a word before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .lines import TextLine, TextShape

_BARE = re.compile(r"(?P<mark>[1-9]\d{0,2})\s+(?=[A-Z‘“'\"(\[])")
_NEXT = re.compile(r"(?<=[.?!]) (?P<mark>[1-9]\d{0,2}) (?=[A-Z‘“'\"(\[])")
_YEAR = r"(?:19|20)\d\d"
_ENDS_THERE = r"(?![\d.,]\d|[\d%]|\w)"
_GLUED = re.compile(
    rf"(?<!\d)(?P<year>{_YEAR})(?P<after_year>[.,;:]?)(?P<of_year>[1-9]\d?){_ENDS_THERE}"
    rf"|(?:(?<=[a-z’)\]])|(?<=[A-Za-z’)\]][.,;:?!]))(?P<of_word>[1-9]\d{{0,2}}){_ENDS_THERE}"
)
_NEAR = 150  # lines from a mark to its note: three pages


class Glued(NamedTuple):
    """A number glued to a word or year: where it begins and ends in the text, its digits, and whether it is glued to a year alone."""

    start: int
    end: int
    mark: str
    bare_year: bool


def glued_marks(text: str) -> list[Glued]:
    """Return the numbers in a text that may be notes' marks: glued to a word's or year's end, or to the stop behind it."""
    found = []
    for match in _GLUED.finditer(text):
        group = "of_year" if match["year"] else "of_word"
        found.append(Glued(match.start(group), match.end(group), match[group], bool(match["year"]) and not match["after_year"]))
    return found


def divided(lines: Sequence[TextLine]) -> list[TextLine]:
    """Return the lines with each note of a row of notes in a line of its own ("2 The report. 3 See annex A."), numbered anew."""
    parts: list[TextLine] = []
    for line in lines:
        texts = [line.text] if line.furniture else _notes_in_a_row(line.text)
        for place, text in enumerate(texts):
            own = line._replace(gap=line.gap and not place, cut=line.cut and not place, joined=line.joined and not place)
            parts.append(own._replace(number=len(parts) + 1, text=text))
    return parts


def _notes_in_a_row(text: str) -> list[str]:
    first = _BARE.match(text)
    if not first:
        return [text]
    texts, start, mark = [], 0, int(first["mark"])
    for found in _NEXT.finditer(text):
        if int(found["mark"]) == mark + 1:
            texts.append(text[start : found.start()])
            start, mark = found.start() + 1, mark + 1
    return [*texts, text[start:]]


def bare_notes(lines: Sequence[TextLine], shape: TextShape) -> dict[int, str]:
    """Return the lines at which bare notes begin, by number, with their marks.

    A line begins one where its number is glued to a word shortly before it, or is the next after that of the note above it.
    """
    seen: dict[str, int] = {}
    begins: dict[int, str] = {}
    taken: set[str] = set()
    above = ""
    for index, line in enumerate(lines):
        if line.furniture:
            above = ""
            continue
        found = _BARE.match(line.text)
        mark = found["mark"] if found else ""
        near = mark in seen and index - seen[mark] < _NEAR
        if mark and mark not in taken and (near or (above and int(mark) == int(above) + 1)):
            begins[line.number] = above = mark
            taken.add(mark)
        for glued in glued_marks(line.text):
            seen[glued.mark] = index
    return begins if shape.width or shape.blanks else {}
