"""What files for office programs have in common, whichever library writes them."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

LANGUAGE = "en-GB"
"""The language of reports and of what is written of them."""
_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_PROPERTY = 255  # letters


def clean(text: str) -> str:
    """Return text without the characters that no XML file can hold."""
    return _FORBIDDEN.sub("", text)


def name(properties: Any, title: str, subject: str, author: str = "") -> None:
    """Say what a file is, in place of what a library's template says of itself; *properties* are those of its core.

    Where no *author* is known it is the program.
    """
    properties.title = clean(title)[:_LONGEST_PROPERTY]
    properties.subject = clean(subject)[:_LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = clean(author)[:_LONGEST_PROPERTY] or "PEEL Viewer"
    properties.comments = properties.keywords = ""
    properties.language = LANGUAGE
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
    properties.revision = 1
