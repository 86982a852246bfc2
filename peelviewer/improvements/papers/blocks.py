"""What a paper is made of. Its words are in the language of the reports, as all documents of them are."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from peelviewer.model.improvements import ForceStatus


class Style(Enum):
    """What a paragraph is."""

    BODY = "body"
    WORDING = "wording"
    """Words of the report, quoted."""
    SOURCE = "source"
    """Where words are from."""
    NOTE = "note"
    """What helps whoever finishes the paper, to be taken out before it leaves the house."""


class Heading(NamedTuple):
    """A heading; level 1 is a part of the paper, 2 to 4 stand below it."""

    text: str
    level: int = 1


class Text(NamedTuple):
    """A paragraph of inline Markdown."""

    markdown: str
    style: Style = Style.BODY


class Empty(NamedTuple):
    """A place that is left to be written, with what belongs there: the program drafts no opinion."""

    what: str


class Column(NamedTuple):
    """A column of a table: its name, its share of the width, and whether it holds numbers."""

    name: str
    share: float = 1.0
    numbers: bool = False


class Table(NamedTuple):
    """A table: *title* stands above it, *about* says to those who cannot see it what it holds. Cells are plain text or empty places.

    The last row is a *total* where that is so.
    """

    title: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str | Empty, ...], ...]
    total: bool = False


class StatusBar(NamedTuple):
    """A picture of how many improvements have each status; *about* says the same in words."""

    counts: tuple[tuple[ForceStatus, int], ...]
    about: str


class PageBreak(NamedTuple):
    """The heading that follows stands on a new page."""


Block = Heading | Text | Empty | Table | StatusBar | PageBreak


class Paper(NamedTuple):
    """A whole paper: its title and what stands below that, the words at the top and the foot of each page, and its blocks."""

    title: str
    subtitle: str
    running_head: str
    foot: str
    blocks: tuple[Block, ...]
