"""What a person has still to look at in a report that was imported, and what they decided of the rest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from .rows import Observation

UNCONFIRMED_TITLE = "Unconfirmed"
"""What limits the use of a value that nobody has confirmed, as other caveats have their titles."""
NO_REASON = "Nobody has confirmed it."


class ReviewKind(StrEnum):
    """What an entry of a review is about."""

    IDENTITY = "identity"
    JUDGMENT = "judgment"
    VALUE = "value"
    IMPROVEMENT = "improvement"
    HEADING = "heading"
    ORDER = "order"
    PARAGRAPH = "paragraph"
    LEFT_OVER = "left-over"


class ReviewStatus(StrEnum):
    """What is known of it: doubtful, looked at and right, changed by a person, or a line that found no place in the report."""

    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    LEFT_OVER = "left-over"


class ReviewItem(NamedTuple):
    """One entry of a review.

    *subject* is the field of the identity; the judged heading's id or "overall"; the id of a figure, indicator, improvement or heading;
    of a single value its subject, category and area divided by strokes; the number of a finding, or of a note after
    "note". *page* (0: none) is the file's, and
    the region is in points from its top left corner; *confidence* is between 0 and 1, None where none was estimated.
    """

    what: ReviewKind
    subject: str
    page: int = 0
    left: float | None = None
    top: float | None = None
    right: float | None = None
    bottom: float | None = None
    confidence: float | None = None
    status: ReviewStatus = ReviewStatus.UNCONFIRMED
    reason: str = ""
    changed: date | None = None


Doubts = dict[tuple[str, str], str]
"""Reasons for doubt by what is doubtful and its subject."""


def doubts_of(review: Iterable[ReviewItem]) -> Doubts:
    """Return why each thing that nobody has confirmed is doubtful; of several reasons all, in their order."""
    doubts: Doubts = {}
    for item in review:
        if item.status is ReviewStatus.UNCONFIRMED:
            key = (item.what.value, item.subject)
            doubts[key] = " ".join(part for part in (doubts.get(key, ""), item.reason or NO_REASON) if part)
    return doubts


def value_subject(observation: Observation) -> str:
    """Return what names a single value in a review: its subject, category and area divided by strokes."""
    return f"{observation.subject}/{observation.category}/{observation.area}"
