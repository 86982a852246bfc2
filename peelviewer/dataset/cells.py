"""What the cells of a table say: a reader takes a cell's text; where it cannot be read, the text of its ValueError is the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from peelviewer.model.grades import Grade
from peelviewer.model.report import FindingClass
from peelviewer.wording import tr

Parser = Callable[[str], object]
"""Returns what a cell says; the text of its ValueError is in the reader's language."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WHOLE = re.compile(r"-?[0-9]{1,9}")
_MEASURE = re.compile(r"-?[0-9]{1,6}(?:\.[0-9]{1,2})?")
_VALUE = re.compile(r"[+\-−]?£?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?")
_LONGEST_VALUE, _MAXIMUM_DIGITS = 24, 15  # what a spreadsheet keeps exactly; signs, commas and a point beside the digits
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ADDRESS = re.compile(r"https?://[^\s\"'<>`]+|ISBN [0-9]{1,3}(?:-?[0-9X]){9,12}")
_GRADES = {grade.value: grade for grade in Grade}
_CLASSES = {kind.value: kind for kind in FindingClass if kind.value}


def words(text: str) -> tuple[str, ...]:
    """Return ids divided by spaces."""
    return tuple(text.split())


def aliases(text: str) -> tuple[str, ...]:
    """Return the spellings divided by semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


def whole_number(text: str) -> int:
    """Return a whole number written in plain digits."""
    if not _WHOLE.fullmatch(text):
        raise ValueError(tr("Write a whole number in plain digits."))
    return int(text)


def page_if_known(text: str) -> int:
    """Return the number of a page, or 0 for an empty cell."""
    return whole_number(text) if text else 0


def count_from_one(text: str) -> int:
    """Return a whole number of at least 1."""
    if not _WHOLE.fullmatch(text) or int(text) < 1:
        raise ValueError(tr("Write a whole number from 1."))
    return int(text)


def count_or_one(text: str) -> int:
    """Return a whole number of at least 1, 1 for an empty cell."""
    return count_from_one(text) if text else 1


def optional_measure(text: str) -> float | None:
    """Return a number with at most two decimals, or None for an empty cell."""
    if text and not _MEASURE.fullmatch(text):
        raise ValueError(tr("Write a number with at most two decimals, such as 72.25."))
    return float(text) if text else None


def optional_share(text: str) -> float | None:
    """Return a number from 0 to 1 with at most two decimals, or None for an empty cell."""
    share = optional_measure(text)
    if share is not None and not 0 <= share <= 1:
        raise ValueError(tr("Write a number from 0 to 1."))
    return share


def optional_whole_number(text: str) -> int | None:
    """Return a whole number, or None for an empty cell."""
    return whole_number(text) if text else None


def optional_identity(text: str) -> str:
    """Return an id, or an empty text for an empty cell."""
    return identity(text) if text else ""


def whole_numbers(text: str) -> tuple[int, ...]:
    """Return whole numbers divided by spaces."""
    return tuple(whole_number(part) for part in text.split())


@lru_cache(maxsize=1024)
def identity(text: str) -> str:
    """Return an id: it may come to be part of a link or of a file's name."""
    if not _ID.fullmatch(text):
        raise ValueError(
            tr("Write an id of at most 100 letters, digits, points, hyphens and underscores that begins with a letter or digit.")
        )
    return text


@lru_cache(maxsize=1024)
def address(text: str) -> str:
    """Return an address of the web or an ISBN, or an empty text for an empty cell."""
    if text and not _ADDRESS.fullmatch(text):
        raise ValueError(tr("Write an address that begins with https:// or http:// and holds no spaces or quotation marks, or an ISBN."))
    return text


def web_address(text: str) -> str:
    """Return an address of the web."""
    if not address(text).startswith(("https://", "http://")):
        raise ValueError(tr("Write an address that begins with https:// or http:// and holds no spaces or quotation marks."))
    return text


@lru_cache(maxsize=512)
def optional_day(text: str) -> date | None:
    """Return an ISO date, or None for an empty cell."""
    if not text:
        return None
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise ValueError(tr("Write a date of the calendar written as 2015-07-01."))


def _one_of(choices: Iterable[str]) -> str:
    return tr("Write one of {choices}.", choices=", ".join(choices))


def grade(text: str) -> Grade:
    """Return a published grade; raises ValueError for another word."""
    if text not in _GRADES:
        raise ValueError(_one_of(_GRADES))
    return _GRADES[text]


def optional_grade(text: str) -> Grade | None:
    """Return a published grade, or None for an empty cell."""
    return grade(text) if text else None


def finding_class(text: str) -> FindingClass:
    """Return the class of a finding that has one."""
    if text not in _CLASSES:
        raise ValueError(_one_of(_CLASSES))
    return _CLASSES[text]


def word_of(kind: type[StrEnum], empty: StrEnum | None = None) -> Parser:
    """Return a reader of a cell that holds a word of an enumeration; an *empty* cell stands for one of them, or is refused."""
    members = {member.value: member for member in kind}

    def parse(text: str) -> StrEnum:
        if not text and empty is not None:
            return empty
        if text not in members:
            raise ValueError(_one_of(members))
        return members[text]

    return parse


def yes_or_empty(text: str) -> bool:
    """Return whether a cell says yes."""
    if text not in ("", "yes"):
        raise ValueError(tr("Write yes, or leave the cell empty."))
    return text == "yes"


def value(text: str) -> str:
    """Return a value exactly as printed, once it is known to be a number or empty."""
    if text and not (_VALUE.fullmatch(text) and _is_short(text)):
        raise ValueError(tr("Write a number as printed of at most {most} digits, such as 54, 53.6, +3 or 1,204.", most=_MAXIMUM_DIGITS))
    return text


def _is_short(text: str) -> bool:
    return len(text) <= _MAXIMUM_DIGITS or (len(text) <= _LONGEST_VALUE and sum(map(str.isdigit, text)) <= _MAXIMUM_DIGITS)


def one_of(*choices: str) -> Parser:
    """Return a reader of a cell that holds one of a few words."""

    def parse(text: str) -> str:
        if text not in choices:
            raise ValueError(_one_of(choices))
        return text

    return parse
