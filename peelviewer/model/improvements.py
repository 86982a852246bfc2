"""What the reader keeps of a thing the inspectorate asked for: who answers for it, how far it is, and what happened when.

Reference, report, question, section, page and wording are the report's and are never edited; all else is the reader's.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from peelviewer.wording import tr, translatable

from .pages import Pages
from .rows import ImprovementKind


class ForceStatus(StrEnum):
    """How far the force says that it is, in the order in which work goes on."""

    AWAITING_ALLOCATION = "awaiting-allocation"
    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    AWAITING_SIGN_OFF = "awaiting-sign-off"
    COMPLETE = "complete"
    NO_FURTHER_ACTION = "no-further-action"
    SUPERSEDED = "superseded"

    @property
    def words(self) -> str:
        """What the status is called, in the reader's language."""
        return tr(_FORCE_WORDS[self])

    @property
    def in_english(self) -> str:
        """What the status is called in papers and slides, which keep the reports' language."""
        return _FORCE_WORDS[self]

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do."""
        return self not in CLOSED


CLOSED = (ForceStatus.COMPLETE, ForceStatus.NO_FURTHER_ACTION, ForceStatus.SUPERSEDED)
"""The statuses after which nothing is to be done."""
_FORCE_WORDS = {
    ForceStatus.AWAITING_ALLOCATION: translatable("Awaiting allocation"),
    ForceStatus.NOT_STARTED: translatable("Not started"),
    ForceStatus.IN_PROGRESS: translatable("In progress"),
    ForceStatus.AWAITING_SIGN_OFF: translatable("Awaiting sign-off"),
    ForceStatus.COMPLETE: translatable("Complete"),
    ForceStatus.NO_FURTHER_ACTION: translatable("No further action"),
    ForceStatus.SUPERSEDED: translatable("Superseded"),
}


class InspectorateStatus(StrEnum):
    """How far the inspectorate says that it is, whatever the force says."""

    AWAITING_REVIEW = "awaiting-review"
    BEING_PROGRESSED = "being-progressed"
    COMPLETE = "complete"
    NO_FURTHER_ACTION = "no-further-action-needed"

    @property
    def words(self) -> str:
        """What the status is called, in the reader's language."""
        return tr(_INSPECTORATE_WORDS[self])

    @property
    def in_english(self) -> str:
        """What it is called in files, papers and slides, which keep the reports' language."""
        return _INSPECTORATE_WORDS[self]


_INSPECTORATE_WORDS = {
    InspectorateStatus.AWAITING_REVIEW: translatable("Awaiting review"),
    InspectorateStatus.BEING_PROGRESSED: translatable("Being progressed"),
    InspectorateStatus.COMPLETE: translatable("Complete"),
    InspectorateStatus.NO_FURTHER_ACTION: translatable("No further action needed"),
}


class Rating(StrEnum):
    """How the force rates its own progress."""

    NONE = "none"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"

    @property
    def words(self) -> str:
        """What the rating is called, in the reader's language."""
        return tr(_RATING_WORDS[self])

    @property
    def in_english(self) -> str:
        """What it is called in files, papers and slides, which keep the reports' language."""
        return _RATING_WORDS[self]


_RATING_WORDS = {
    Rating.NONE: translatable("No rating"),
    Rating.RED: translatable("Red"),
    Rating.AMBER: translatable("Amber"),
    Rating.GREEN: translatable("Green"),
}
KIND_WORDS = {
    ImprovementKind.AREA: translatable("Area for improvement"),
    ImprovementKind.CAUSE_OF_CONCERN: translatable("Cause of concern"),
    ImprovementKind.RECOMMENDATION: translatable("Recommendation"),
}
"""What each kind is called; said with tr() to the reader."""


class Action(NamedTuple):
    """Something that will be done: in the reader's words, by whom, by when, and the day it was done."""

    text: str
    owner: str = ""
    due: date | None = None
    done: date | None = None


class Evidence(NamedTuple):
    """A file or page that shows something, linked and not copied: its path or address, the day it is of, and what it shows."""

    link: str
    day: date | None = None
    shows: str = ""


class Improvement(NamedTuple):
    """One thing the inspectorate asked for, as the reader tracks it.

    *uid* is its name everywhere and for ever, also in files; *revision* counts the changes of it. *item* is the row's id in the
    report (empty: the reader's own), *parent* that of a recommendation's cause of concern. *report* is the report's id, *report_name*
    what it is called where it is not held; it stands between *page* and *last_page* (0: not known). *wording* is inline Markdown,
    *published* the day of publication where that is known. *deadline* is the inspectorate's day and *deadline_wording* its words for
    it; *target* is the force's own day.
    """

    uid: str
    revision: int = 0
    reference: str = ""
    report: str = ""
    report_name: str = ""
    force: str = ""
    item: str = ""
    question: str = ""
    question_name: str = ""
    section: str = ""
    page: int = 0
    last_page: int = 0
    wording: str = ""
    kind: ImprovementKind = ImprovementKind.AREA
    parent: str = ""
    published: date | None = None
    theme: str = ""
    lead: str = ""
    owner: str = ""
    board: str = ""
    deadline: date | None = None
    deadline_wording: str = ""
    target: date | None = None
    status: ForceStatus = ForceStatus.AWAITING_ALLOCATION
    superseded_by: str = ""
    inspectorate: InspectorateStatus = InspectorateStatus.AWAITING_REVIEW
    rating: Rating = Rating.NONE
    actions: tuple[Action, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    removed: bool = False

    @property
    def pages(self) -> Pages:
        """Between which pages of the published report it stands, as far as that is known."""
        return Pages(self.page, self.last_page)

    @property
    def is_own(self) -> bool:
        """Whether the reader wrote it down, and no report of a library gave it."""
        return not self.item

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do."""
        return self.status.is_open


FROM_REPORT = (
    *("report", "report_name", "force", "item", "question", "question_name", "section", "page", "last_page", "wording", "kind", "parent"),
    "reference",
)
"""The fields of a record that the report gives; the reader edits them only where the record is an own one."""
EDITABLE = (
    *("theme", "lead", "owner", "board", "published", "deadline", "deadline_wording", "target", "status", "superseded_by"),
    *("inspectorate", "rating", "actions", "evidence"),
)
"""The fields that are the reader's in every record."""


class EventKind(StrEnum):
    """What an event of the log tells."""

    ADDED = "added"
    CHANGED = "changed"
    COMMENT = "comment"
    CLOSURE = "closure"
    """Who authorised that it was closed, and on what basis."""
    REMOVED = "removed"


class Event(NamedTuple):
    """A line of the log, which is only ever added to: what happened, and when (UTC).

    Of a change *field* is the record's field with its values *before* and *after* as they are kept (an enum's value, an ISO date, of
    actions and evidence the words of what differs); *text* is what the reader says of it, *who* whose word it is. *via* says that
    it came of "undo", "redo", or "import", and *file* the name of the file that was imported. *number* is its place in the log of this
    machine, 0 before it is kept.
    """

    improvement: str
    at: datetime
    kind: EventKind
    field: str = ""
    before: str = ""
    after: str = ""
    text: str = ""
    who: str = ""
    via: str = ""
    file: str = ""
    number: int = 0
