"""What a line of a text file is by its form: a heading, bullet, note, quotation, row of a table, or plain words."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from peelviewer.importers.stream import PieceKind
from peelviewer.model.grades import Grade

from .inline import plain

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*)")
_BULLET = re.compile(r"(?P<indent>\s*)(?:(?P<sign>[-*+•▪◦●‣■–])|(?P<number>\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]))\s+(?P<text>\S.*)")
_NOTE = re.compile(
    r"\s*(?:<sup>\s*(?P<sup>[0-9]{1,4}|[*†‡a-z])\s*</sup>\s*|\[\^(?P<label>[0-9A-Za-z]{1,6})\]:\s*|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})\s*)(?P<text>\S.*)"
)
_QUOTATION = re.compile(r"\s{0,3}>\s?(.*)")
_PAGE = re.compile(r"\d{1,4}")
_FEWEST_DOTS = 3
_SEPARATOR = re.compile(r"\|?:?-+:?(?:\|:?-+:?)+\|?|\|:?-+:?\|")
_BOLD = re.compile(r"(?:\*\*|<b>|<strong>)(?P<text>.+?)(?:\*\*|</b>|</strong>)", re.DOTALL)
_CAPTION = re.compile(r"(?:Figure|Table|Chart|Graph|Map) \d{1,3}[a-z]?(?:[:.]| [–-] )\s?\S")
_SOURCE = re.compile(r"Sources?: \S|For further information about (?:the|these) data")
_SPACES_OF_A_LEVEL = 2
_LONGEST_HEADING = 300
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_GRADES = frozenset(grade.value for grade in Grade)
_VALUE = re.compile(r"[+-]?£?\d[\d.,]*%?|–")
_TAIL = 40  # characters at a text's end that tell whether it has ended
_TERMINAL = re.compile(r"[.!?:;][\"'”’)\]]*$")


class Form(Enum):
    """What a line is by its form."""

    HEADING = "heading"
    BULLET = "bullet"
    NOTE = "note"
    QUOTATION = "quotation"
    ENTRY = "entry of the contents"
    ROW = "row of a table"
    SEPARATOR = "line between the rows of a table"
    PLAIN = "plain"


class Formed(NamedTuple):
    """A line's form, its words without the signs of it, its level (heading, bullet) and its mark (note, numbered item)."""

    form: Form
    text: str
    level: int = 0
    mark: str = ""


def form_of(text: str) -> Formed:
    """Return what a line is by its own form alone."""
    if found := _HEADING.fullmatch(text):
        words = found[2].rstrip("#")
        return Formed(Form.HEADING, words.rstrip() if words.endswith(" ") or not words else found[2], len(found[1]))
    if found := _NOTE.fullmatch(text):
        mark = found["sup"] or found["label"] or found["raised"].translate(_DIGITS)
        return Formed(Form.NOTE, found["text"], mark=mark)
    if "-" in text and _SEPARATOR.fullmatch("".join(text.split())):
        return Formed(Form.SEPARATOR, text)
    if is_entry(text):
        return Formed(Form.ENTRY, text)
    if "\t" in text.strip("\n ") or "|" in text:
        return Formed(Form.ROW, text)
    if found := _BULLET.fullmatch(text):
        depth = 1 + len(found["indent"].expandtabs(4)) // _SPACES_OF_A_LEVEL
        return Formed(Form.BULLET, found["text"], min(depth, 6), found["number"] or found["sign"])
    if found := _QUOTATION.fullmatch(text):
        return Formed(Form.QUOTATION, found[1])
    return Formed(Form.PLAIN, text.strip())


def is_entry(text: str) -> bool:
    """Return whether a line is of a list of contents: words, dots that lead to the page, and its number."""
    if text.count(".") < _FEWEST_DOTS:
        return False
    words, _, page = plain(text).replace("\t", " ").rpartition(" ")
    dots = words[len(words.rstrip(". ")) :] + page[: len(page) - len(page.lstrip("."))]
    return dots.count(".") >= _FEWEST_DOTS and bool(words.strip(". ")) and bool(_PAGE.fullmatch(page.lstrip(".")))


def closed(text: str) -> str:
    """Return a text whose bold begins and does not end with its end, as where a converter lost it."""
    return f"{text}**" if text.startswith("**") and text.count("**") == 1 and len(text) <= _LONGEST_HEADING else text


def is_bold(text: str) -> bool:
    """Return whether a text is bold from its first word to its last; a note's mark may stand behind."""
    found = _BOLD.fullmatch(closed(text.strip()))
    return found is not None and "**" not in found["text"] and "</b>" not in found["text"]


def kind_of(text: str, *, bold: bool) -> PieceKind:
    """Return what plain words are: a caption, a source line, a heading (bold, and no value or grade) or a paragraph."""
    words = plain(text)
    if _CAPTION.match(words):
        return PieceKind.CAPTION
    if _SOURCE.match(words):
        return PieceKind.SOURCE_LINE
    heading = bold and len(words) <= _LONGEST_HEADING and re.search(r"[^\W\d_]{3}", words) and words[-1] not in ".;,"
    return PieceKind.HEADING if heading and words.lower() not in _GRADES else PieceKind.PARAGRAPH


def looks_like_heading(words: str, after: str) -> bool:
    """Return whether plain words between two paragraphs may be a heading: short, with a capital, and no sentence that ends in a stop."""
    if not words or len(words) > _LONGEST_HEADING // 2 or not words[0].isupper() or words.lower() in _GRADES:
        return False
    closed = words.endswith("?") or words[-1].isalpha() or words[-1] in ")’'"
    return closed and after[:1].isupper() and len(values_of(words)[1]) < 2


def values_of(text: str) -> tuple[str, list[str]]:
    """Return the words of a line and the values that it ends with, as a table's row does that lost its columns."""
    words = text.split()
    count = 0
    while count < len(words) and _VALUE.fullmatch(words[-1 - count]):
        count += 1
    return " ".join(words[: len(words) - count]), words[len(words) - count :]


def is_ended(text: str) -> bool:
    """Return whether a text ends as a sentence or a lead to a list does."""
    return bool(_TERMINAL.search(text[-_TAIL:].rstrip()))
