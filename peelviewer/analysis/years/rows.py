"""What rows and cells of years side by side are: words that can be shown, spoken and written as they stand."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from peelviewer.analysis.pages import page_range
from peelviewer.model.library import PublishedGrade
from peelviewer.text.inline import typographic
from peelviewer.wording import tr, translatable

from .asks import AskState
from .held import Where

WHOLE, VALUES = translatable("{pillar} as a whole"), translatable("Values")
"""The name of a row about a whole pillar, and the heading of values."""


class RowKind(StrEnum):
    """What a row is about."""

    GRADE = "grade"
    ASK = "ask"
    VALUE = "value"


class YearsCell(NamedTuple):
    """A year's cell: what stands in it large and *small*, and what is *said* of it below the table, a sentence each.

    *words* are English, as a document has them, to be said with tr(); the others are in the reader's language. *stated* says that a
    report or a table states it, *doubtful* that nobody has confirmed it. *text* is what was asked for in the year's words, *reference*
    the value of England and Wales.

    *grade* is the published grade, *state* what is known of something asked for.
    *places* are where it stands, the best first; *web* is the address of the published page where no report held states it.
    """

    words: str
    small: str = ""
    grade: PublishedGrade | None = None
    state: AskState | None = None
    stated: bool = False
    doubtful: bool = False
    text: str = ""
    reference: str = ""
    places: tuple[tuple[str, Where], ...] = ()
    web: str = ""
    said: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """In which reports it stands, with the pages, as they are named."""
        named = ((name, page_range(where.pages)) for name, where in self.places)
        return "; ".join(dict.fromkeys(f"{name}, {pages}" if pages else name for name, pages in named))


class YearsRow(NamedTuple):
    """A question, something asked for, or a measure over the years.

    Its words are English, as a document has them. *topic* is the heading it stands under, *question* the subject of its question,
    *about* what stands small below its name. *seams* has an entry between any two neighbouring years: why they cannot be compared,
    empty where they can or where nothing stands on both sides; *joined* says between which of them a line may be drawn, *unit* what a value
    is measured in.
    """

    kind: RowKind
    key: str
    topic: str
    question: str
    name: str
    about: str
    cells: tuple[YearsCell, ...]
    seams: tuple[str, ...]
    joined: tuple[bool, ...]
    unit: str = ""


class Years(NamedTuple):
    """A force over the years: names of the years, rows in order; *parted* says between which years the scale of grades changes."""

    force: str
    years: tuple[int, ...]
    names: tuple[str, ...]
    parted: tuple[bool, ...]
    rows: tuple[YearsRow, ...]


def narrowed(rows: Iterable[YearsRow], words: str, kind: RowKind | None) -> list[YearsRow]:
    """Return the rows of a kind (none: of all) that have every word in their name, heading, or what stands small below it."""
    wanted = words.casefold().split()
    return [
        row
        for row in rows
        if (kind is None or row.kind is kind)
        and all(word in f"{row.name} {row.topic} {row.question} {row.about}".casefold() for word in wanted)
    ]


def name_of(row: YearsRow) -> str:
    """Return a row's name in the reader's language where it is ours."""
    return tr(WHOLE, pillar=row.topic) if row.kind is RowKind.GRADE and not row.question else typographic(row.name)


def topic_name(topic: str) -> str:
    """Return the heading of rows in the reader's language where it is ours."""
    return tr(topic) if topic == VALUES else topic


def in_words(cell: YearsCell) -> str:
    """Return what stands in a cell in the reader's language."""
    return tr(cell.words)
