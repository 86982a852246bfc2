"""Pages of the web that statements rest on: where they were read, and when."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class WebPage(NamedTuple):
    """A page of the web: its address, the day on which it was read (None: not known), and what it is in a few words."""

    id: str
    url: str
    accessed: date | None
    description: str
