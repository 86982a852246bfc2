"""The difference between two printed values, in words of direction and never of worth."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

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


def share_words(share: Decimal) -> str:
    """Return a share, 0 to 2, as what an order by it shows: "gap about 40%"; it is ours and no published value."""
    percent = (share * 100).quantize(Decimal(1), ROUND_HALF_UP)
    if share and not percent:
        return tr("gap under 1%")
    return tr("gap about {percent}%", percent=percent) if share else tr("no gap")
