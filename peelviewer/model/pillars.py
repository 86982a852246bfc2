"""Pillars of an inspection."""

from __future__ import annotations

INTEGRATED = "peel"
"""The pillar of a report that takes all pillars together."""
GENERAL = "general"
"""What an imported report is filed under that is on no pillar."""


def pillar_name(pillar: str) -> str:
    """Return a pillar as shown, with a capital; the grade of all pillars in one is named as the inspections are (PEEL)."""
    return pillar.upper() if pillar == INTEGRATED else pillar.capitalize()
