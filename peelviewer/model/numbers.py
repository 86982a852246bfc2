"""Numbers as reports print them, and numbers that people supply: short enough for every chart and spreadsheet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

MAXIMUM_DIGITS = 15  # what a spreadsheet keeps exactly
_NUMBER = re.compile(r"[+-]?([0-9]{0,15})(?:\.([0-9]{0,15}))?(?:[eE][+-]?([0-9]{1,2}))?")


def number(text: str) -> Decimal | None:
    """Return a printed value as a number, exactly as printed (+3.5, 1,204, £20); None for an empty one."""
    from decimal import Decimal  # the first paint does without: 2 ms

    plain = text.replace(",", "").replace("−", "-").replace("£", "").strip()
    return Decimal(plain) if plain else None


def is_number(text: str) -> bool:
    """Say whether a text is a plain decimal number of at most 15 digits, and a power of ten of at most 15 where it has one."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return False
    digits = len(match[1]) + len(match[2] or "")
    return 0 < digits <= MAXIMUM_DIGITS and int(match[3] or 0) <= MAXIMUM_DIGITS
