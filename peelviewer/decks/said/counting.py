"""Small numbers in words, as headlines and speakers say them."""

from __future__ import annotations

COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def in_words(number: int) -> str:
    """Return a number up to ten in words, a larger one in digits."""
    return COUNTS[number] if number < len(COUNTS) else str(number)
