"""What another improvement was superseded by, as it is written down: in words that stay readable, with the uid of what is tracked.

In a record and in files it is one text, "3a, Norfolk 2016: Review how calls are answered [0123…]": a title, and in brackets the uid, where
what supersedes is tracked itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from peelviewer.model.improvements import Improvement
from peelviewer.text.plain import plain_text

if TYPE_CHECKING:
    from .rows import Row

LONGEST = 90
"""Letters of what is asked that a title has."""
_UID = re.compile(r"\s*\[([0-9a-f]{32})\]$")


def written(row: Row) -> str:
    """Return how a record is named by those that it supersedes."""
    return f"{title_of(row)} [{row.record.uid}]"


def title_of(row: Row) -> str:
    """Return a record's reference, where it is from and what it asks, in short."""
    return title(row.record, row.report_name or row.force_name)


def title(record: Improvement, where: str = "") -> str:
    """Return a record's reference, *where* it is from (its report's name as the record has it, if that is not said), and what it asks."""
    wording = plain_text(record.wording)
    asked = wording if len(wording) <= LONGEST else f"{wording[:LONGEST].rsplit(' ', 1)[0]}…"
    return f"{', '.join(part for part in (record.reference, where or record.report_name) if part)}: {asked}"


def uid_in(text: str) -> str:
    """Return the uid of what supersedes, empty where it is in words alone."""
    found = _UID.search(text)
    return found[1] if found else ""


def words_in(text: str) -> str:
    """Return what supersedes in words alone."""
    return _UID.sub("", text)


def brief(text: str) -> str:
    """Return what supersedes without what it asks, for a narrow column: reference and report of what is tracked, else the words."""
    return words_in(text).partition(": ")[0] if uid_in(text) else text


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Return a text of a file with our uid of the record that it names; *names* are our uids by the file's."""
    uid = uid_in(text)
    return f"{words_in(text)} [{names[uid]}]" if uid in names else text
