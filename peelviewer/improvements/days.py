"""Days as people type them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from .words import MONTHS, month_name

_NUMBERS = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|eg|ain)?\s+([^\W\d]+)\.?,?\s+(\d{4})")
_SHORTEST = 3
"""Letters of a month's name that tell it from all others."""


def parse_day(text: str) -> date | None:
    """Return the day that a text names: 2017-03-31, 31/3/2017, 31 Mar 2017, in English or the reader's language; None for no text.

    Raises ValueError where it names none. The day comes before the month, as on this side of the sea.
    """
    text = " ".join(text.split())
    if not text:
        return None
    with suppress(ValueError):
        return date.fromisoformat(text)
    if numbers := _NUMBERS.fullmatch(text):
        day, month, year = map(int, numbers.groups())
        return date(year, month, day)
    if named := _NAMED.fullmatch(text):
        return date(int(named[3]), _month(named[2].casefold()), int(named[1]))
    raise ValueError(text)


def _month(word: str) -> int:
    """Return the number of a month by its name or the beginning of it; raises ValueError."""
    for number, english in enumerate(MONTHS, 1):
        names = (english.casefold(), month_name(number).casefold())
        if len(word) >= _SHORTEST and any(name.startswith(word) for name in names):
            return number
    raise ValueError(word)
