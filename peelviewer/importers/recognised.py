"""What a layout makes of a document: the report's identity, and each piece with the part it plays in the report.

This is what a person reviews: a change of a part, text or grade here, and the report is assembled again.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from .stream import Piece


class Part(StrEnum):
    """The part that a piece plays in a report."""

    TITLE_PAGE = "title page"
    CONTENTS = "contents"
    HEADING = "heading"
    FINDING = "finding"
    BULLET = "bullet"
    QUOTATION = "quotation"
    GRADE = "grade"
    AREA_FOR_IMPROVEMENT = "area-for-improvement"
    CAUSE_OF_CONCERN = "cause-of-concern"
    RECOMMENDATION = "recommendation"
    EXPLANATION = "explanation"
    PRACTICE_TITLE = "innovative-practice-title"
    PRACTICE = "innovative-practice"
    CAPTION = "caption"
    SOURCE_LINE = "source"
    TABLE = "table"
    TABLE_NOTE = "table-note"
    PICTURE = "picture"
    NOTE = "note"
    INDICATOR_GROUP = "indicator-group"
    INDICATOR_LABEL = "indicator-label"
    INDICATOR_VALUE = "indicator-value"
    LEFT_OVER = "left-over"


class Status(StrEnum):
    """What is known of an item: read without doubt, doubtful, looked at and right, or changed by a person."""

    RECOGNISED = "recognised"
    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"


class Item(NamedTuple):
    """A piece of the file with its part in the report.

    *level* is a heading's in the report, from 1; *kind* a heading's kind of the dataset (chapter, question, …) or a figure's; *node* the
    id of the heading, figure or indicator that it is or belongs to; of a grade, what it judges; *question* the id of the judged heading
    that it falls under; *grade* a grade in words; *number* is printed (a figure's, a chapter's); *short* a heading's short name; *area*
    and *value* are an indicator's, as printed; *doubts* are sentences for the reviewer, the reason of UNCONFIRMED; *deadline* is that of a
    recommendation, as worded.
    """

    piece: Piece
    part: Part
    level: int = 0
    kind: str = ""
    node: str = ""
    question: str = ""
    grade: str = ""
    number: str = ""
    short: str = ""
    area: str = ""
    value: str = ""
    status: Status = Status.RECOGNISED
    doubts: tuple[str, ...] = ()
    deadline: str = ""


class Identity(NamedTuple):
    """Whose report it is; what was not found is empty or 0, and never guessed. *force* is an id of the library's forces or of the name."""

    title: str = ""
    subtitle: str = ""
    force: str = ""
    force_name: str = ""
    year: int = 0
    cycle: str = ""
    pillar: str = ""
    publisher: str = ""
    published: str = ""
    isbn: str = ""
    source_url: str = ""


class Recognised(NamedTuple):
    """A document as a layout understood it; *unconfirmed* names fields of the identity that nobody has confirmed, with the reason."""

    layout: str
    identity: Identity
    items: tuple[Item, ...]
    unconfirmed: tuple[tuple[str, str], ...] = ()
