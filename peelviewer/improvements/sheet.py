"""The list of improvements as a table of texts, for files: its columns, and how each value is written and read.

Words are English in every language, as those of the reports are, so that colleagues can exchange files.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from peelviewer.model.improvements import (
    KIND_WORDS,
    Action,
    Event,
    EventKind,
    Evidence,
    ForceStatus,
    Improvement,
    InspectorateStatus,
    Rating,
)
from peelviewer.text.inline import literal
from peelviewer.text.plain import plain_text

from .days import parse_day
from .papers.words import day
from .words import FIELD_WORDS

ID, STATE, LOG = "id", "state at export", "log"
"""The columns that are hidden: the record's uid, what it held when it was written, and (where there is no sheet for it) its log."""
INLINE = ("wording", "deadline_wording")
"""Fields that are inline Markdown, and plain words in a table."""
_PARTS = " | "


class Column(NamedTuple):
    """A column of the table: its heading, the record's field, its width in characters, and the words that it may hold (empty: any)."""

    heading: str
    field: str
    width: int
    words: tuple[str, ...] = ()

    @property
    def is_day(self) -> bool:
        """Whether it holds days."""
        return self.field in ("published", "deadline", "target")


_KINDS = {kind: words for kind, words in KIND_WORDS.items()}
_ENUMS: dict[str, dict[Any, str]] = {
    "kind": _KINDS,
    "status": {status: status.in_english for status in ForceStatus},
    "inspectorate": {status: status.in_english for status in InspectorateStatus},
    "rating": {rating: rating.in_english for rating in Rating},
}


def _words(field: str) -> tuple[str, ...]:
    return tuple(_ENUMS[field].values())


COLUMNS = (
    Column("Reference", "reference", 11),
    Column("Report", "report_name", 15),
    Column("Force", "force", 11),
    Column("Kind", "kind", 15, _words("kind")),
    Column("Question", "question_name", 15),
    Column("Page", "page", 6),
    Column("What is asked", "wording", 56),
    Column("Force's status", "status", 14, _words("status")),
    Column("Owner", "owner", 14),
    Column("Target date", "target", 12),
    Column("Inspectorate's status", "inspectorate", 16, _words("inspectorate")),
    Column("Inspectorate's deadline", "deadline", 13),
    Column("Rating", "rating", 11, _words("rating")),
    Column("Lead", "lead", 18),
    Column("Board", "board", 18),
    Column("Wording of the deadline", "deadline_wording", 24),
    Column("Superseded by", "superseded_by", 14),
    Column("Theme", "theme", 16),
    Column("Actions", "actions", 40),
    Column("Evidence", "evidence", 36),
    Column("Day of publication", "published", 18),
)
"""The columns in their order, without the hidden ones."""
PRINTED = 12
"""How many of the columns are printed, the first ones: with all of them the words would be too small to be read on paper."""


def text_of(record: Improvement, field: str) -> str:
    """Return what a cell says of a record: a day as an ISO date, a list as lines."""
    value = getattr(record, field)
    if field in _ENUMS:
        return _ENUMS[field][value]
    if field in INLINE:
        return plain_text(value)
    if field == "actions":
        return "\n".join(map(_action_text, value))
    if field == "evidence":
        return "\n".join(_joined(each.link, _iso(each.day), each.shows) for each in value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if value else ""


_HAPPENED = {
    EventKind.ADDED: "Tracked",
    EventKind.COMMENT: "Comment",
    EventKind.CLOSURE: "Closure authorised",
    EventKind.REMOVED: "No longer tracked",
}
_VIA = {"undo": "undone", "redo": "done again", "import": "from a file"}


def log_words(event: Event) -> tuple[str, str, str]:
    """Return what a line of the log says happened, and what the field was and is (empty: of no field)."""
    what = _HAPPENED.get(event.kind) or FIELD_WORDS.get(event.field, event.field)
    if event.via:
        what += f" (from {event.file})" if event.file else f" ({_VIA.get(event.via, event.via)})"
    return what, _logged(event.field, event.before), _logged(event.field, event.after)


def _logged(field: str, text: str) -> str:
    """Return a value that the log keeps as people read it."""
    if field in ("published", "deadline", "target"):
        with suppress(ValueError):
            return day(date.fromisoformat(text))
    if field in INLINE:
        return plain_text(text)
    return next((words for value, words in _ENUMS.get(field, {}).items() if value.value == text), text)


def value_of(field: str, text: str) -> Any:
    """Return the value that a cell's text gives a field; raises ValueError where it gives none."""
    text = text.strip()
    if field in _ENUMS:
        return _enum(_ENUMS[field], text)
    if field in ("published", "deadline", "target"):
        return parse_day(text)
    if field == "page":
        return int(float(text)) if text else 0
    if field in INLINE:
        return literal(" ".join(text.split()))
    if field == "actions":
        return tuple(_action(line) for line in text.splitlines() if line.strip())
    if field == "evidence":
        return tuple(_evidence(line) for line in text.splitlines() if line.strip())
    return " ".join(text.split())


def _enum(words: Mapping[StrEnum, str], text: str) -> StrEnum:
    """Return the value that a word or its own name stands for; the first one for nothing."""
    if not text:
        return next(iter(words))
    look = text.casefold()
    for value, word in words.items():
        if look in (word.casefold(), value.value):
            return value
    raise ValueError(text)


def _joined(*parts: str) -> str:
    parts = tuple(" ".join(part.split()).replace("|", "¦") for part in parts)
    while parts and not parts[-1]:
        parts = parts[:-1]
    return _PARTS.join(parts)


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _action_text(action: Action) -> str:
    due, done = f"due {_iso(action.due)}" if action.due else "", f"done {_iso(action.done)}" if action.done else ""
    return _joined(action.text, *(part for part in (action.owner, due, done) if part))


def _action(line: str) -> Action:
    """Return the action of a line: its text, then in any order who, due with a day, done with a day."""
    text, *parts = (part.strip() for part in line.split("|"))
    owner, days = "", {}
    for part in parts:
        word, _, rest = part.partition(" ")
        if word in ("due", "done") and rest:
            days[word] = parse_day(rest)
        else:
            owner = part
    return Action(text, owner, days.get("due"), days.get("done"))


def _evidence(line: str) -> Evidence:
    link, *parts = (part.strip() for part in line.split("|"))
    day = parse_day(parts[0]) if parts else None
    return Evidence(link, day, parts[1] if len(parts) > 1 else "")
