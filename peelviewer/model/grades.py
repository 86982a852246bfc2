"""Grades of an inspection and the scale in force in a given year."""

from __future__ import annotations

from enum import StrEnum


class Grade(StrEnum):
    """A published grade; the value is the word as the inspectorate prints it."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    ADEQUATE = "adequate"
    REQUIRES_IMPROVEMENT = "requires improvement"
    INADEQUATE = "inadequate"
    UNGRADED = "ungraded"

    @property
    def label(self) -> str:
        """Return the grade as shown to a reader, with a capital."""
        return self.value.capitalize()

    def with_doubt(self, doubt: str) -> str:
        """Return the grade as shown with the word for what nobody has confirmed after it, where there is one."""
        return f"{self.label}, {doubt}" if doubt else self.label


FOUR_TIERS = (Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE)
FIVE_TIERS = (
    Grade.OUTSTANDING,
    Grade.GOOD,
    Grade.ADEQUATE,
    Grade.REQUIRES_IMPROVEMENT,
    Grade.INADEQUATE,
)
FIRST_YEAR_OF_FIVE_TIERS = 2021


def scale(year: int) -> tuple[Grade, ...]:
    """Return the grades, best first, of the cycle that holds *year* (HMICFRS added adequate in 2021/22)."""
    return FIVE_TIERS if year >= FIRST_YEAR_OF_FIVE_TIERS else FOUR_TIERS
