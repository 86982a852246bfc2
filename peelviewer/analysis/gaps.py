"""The difference between two printed values, in words of direction and never of worth."""

from __future__ import annotations

from decimal import Decimal


def gap_words(value: Decimal, reference: Decimal, unit: str) -> str:
    """Return "8.0 points higher", "29 lower" or "the same"; decimals are those of the printed values."""
    difference = value - reference
    if not difference:
        return "the same"
    points = " points" if unit.startswith("percent") else ""
    return f"{abs(difference)}{points} {'higher' if difference > 0 else 'lower'}"


def gap_share(value: Decimal, reference: Decimal) -> Decimal:
    """Return the difference as a share of the larger of the two sizes, which compares measures of different units; 0 where both are 0."""
    largest = max(abs(value), abs(reference))
    return abs(value - reference) / largest if largest else Decimal(0)
