"""Periods, units and numbers in the words of a label; what is not plain stays in the words alone."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_DAY = rf"(?P<day>[0-3]?[0-9])\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>(?:19|20)[0-9]{{2}})"
_MONTHS_TO = re.compile(rf"\b(?P<months>[0-9]{{1,2}}|twelve)\s+months\s+(?:to|ending|ended)\s+{_DAY}", re.IGNORECASE)
_YEAR_TO = re.compile(rf"\byear\s+(?:to|ending|ended)\s+{_DAY}", re.IGNORECASE)
_AS_AT = re.compile(rf"\bas\s+(?:at|of|on)\s+{_DAY}", re.IGNORECASE)
_ANY_DAY = re.compile(_DAY, re.IGNORECASE)
_PER = re.compile(
    r"\bper\s+(?:[0-9,]+|million|one million|thousand|hundred|person|head|day)(?:\s+(?:population|households|people|crimes|per day))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?P<sign>[+\-−–]?)\s?(?P<number>£?[0-9][0-9,]*(?:\.[0-9]+)?)\s?(?P<unit>%|percent|p|million|m|bn)?")
PERCENT, PERCENT_CHANGE = "percent", "percent change"
_UNITS = {"%": PERCENT, "percent": PERCENT, "p": "pence", "million": "million", "m": "million", "bn": "billion"}
_MONTHS_A_YEAR = 12


class Value(NamedTuple):
    """A value as printed without its unit, and the unit in words; number is empty where the words are no plain number."""

    number: str
    unit: str


def day_of(words: str) -> date | None:
    """Return the only day that words name, None where they name none or several."""
    found = list(_ANY_DAY.finditer(words))
    return _day(found[0]) if len(found) == 1 else None


def period_of(label: str) -> tuple[date | None, date | None]:
    """Return the first and last day of the only period that a label names, Nones where it names none, several or one with more to it."""
    if len(_ANY_DAY.findall(label)) != 1 or re.search(r"\byears to the\b", label, re.IGNORECASE):
        return None, None
    months, year, at = _MONTHS_TO.search(label), _YEAR_TO.search(label), _AS_AT.search(label)
    found = months or year or at
    end = _day(found) if found else None
    if found is None or end is None:
        return None, None
    if found is at:
        return end, end
    count = _MONTHS_A_YEAR if found is year or found["months"].lower() == "twelve" else int(found["months"])
    after = end + timedelta(days=1)
    month = after.month - count
    return date(after.year + (month - 1) // 12, (month - 1) % 12 + 1, after.day), end


def unit_of(label: str) -> str:
    """Return the unit that a label names (per 1,000 population), empty where it names none."""
    found = _PER.search(label)
    return found.group().lower() if found else ""


def value_of(words: str) -> Value:
    """Return a printed value and the unit beside it; the number stays as it is printed."""
    found = _NUMBER.fullmatch(words.strip())
    if found is None:
        return Value("", "")
    return Value(found["sign"].replace("−", "-").replace("–", "-") + found["number"], _UNITS.get(found["unit"] or "", ""))


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), _MONTHS.index(found["month"].lower()) + 1, int(found["day"]))
    except ValueError:
        return None
