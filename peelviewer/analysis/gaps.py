"""The difference between two printed values, in words of direction and never of worth."""

from __future__ import annotations

from decimal import Decimal

from peelviewer.wording import tr


def gap_words(value: Decimal, reference: Decimal, unit: str) -> str:
    """Return "8.0 points higher", "29 lower" or "the same" in the reader's language; decimals are those of the printed values."""
    difference = value - reference
    size, points = abs(difference), unit.startswith("percent")
    if not difference:
        return tr("the same")
    if difference > 0:
        return tr("{size} points higher", size=size) if points else tr("{size} higher", size=size)
    return tr("{size} points lower", size=size) if points else tr("{size} lower", size=size)


def gap_share(value: Decimal, reference: Decimal) -> Decimal:
    """Return the difference as a share of the larger of the two sizes, which compares measures of different units; 0 where both are 0."""
    largest = max(abs(value), abs(reference))
    return abs(value - reference) / largest if largest else Decimal(0)
