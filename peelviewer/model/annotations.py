"""What a reader keeps of a report: highlights, annotations and bookmarks, and what they hold on to."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from .pages import Pages


class MarkColour(StrEnum):
    """The colours that marks go by; each has a line of its own too."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


class AnnotationKind(StrEnum):
    """What a mark is: words that stand out, words with something written to them, or a place with a name."""

    HIGHLIGHT = "highlight"
    ANNOTATION = "annotation"
    BOOKMARK = "bookmark"


NO_RIVAL = -1
"""The words stood nowhere else."""


class Anchor(NamedTuple):
    """What a mark holds on to: the words themselves, where they stood, and what stood before and after them.

    *section* is a heading's id; *paragraph* a paragraph's number, or the id of a heading or of what the report sets apart. The rivals
    say how well, in letters, the surroundings of another place with the same words agreed with these when they were marked: under the
    same heading (*rival*) and under others (*rival_elsewhere*); NO_RIVAL where there was none.
    """

    report: str
    section: str
    paragraph: str
    words: str
    before: str = ""
    after: str = ""
    rival: int = NO_RIVAL
    rival_elsewhere: int = NO_RIVAL


class Source(NamedTuple):
    """Where marked words are from, in words, as it was when they were marked: for when the report is no longer held."""

    report: str = ""
    heading: str = ""
    page: int = 0
    last_page: int = 0
    inspection: str = ""
    """What tells the inspection that the report is of, by which another edition of it is known: see `inspection_of`."""

    @property
    def pages(self) -> Pages:
        """Between which pages they stand."""
        return Pages(self.page, self.last_page)


class Annotation(NamedTuple):
    """A mark: *note* is what the reader wrote to it, of a bookmark its name; *made* and *changed* are moments in ISO form, UTC.

    *uid* tells it from every other mark, whoever made it, so that files can be merged.
    """

    uid: str
    anchor: Anchor
    made: str
    changed: str
    note: str = ""
    colour: MarkColour = MarkColour.YELLOW
    is_bookmark: bool = False
    source: Source = Source()

    @property
    def quoted(self) -> str:
        """The words as they are quoted: a bookmark has the beginning of its paragraph, and says so where that goes on."""
        return self.anchor.words + ("…" if self.is_bookmark and self.anchor.after.startswith(" ") else "")

    @property
    def kind(self) -> AnnotationKind:
        """What it is: an annotation whose words were taken out is a highlight again."""
        if self.is_bookmark:
            return AnnotationKind.BOOKMARK
        return AnnotationKind.ANNOTATION if self.note.strip() else AnnotationKind.HIGHLIGHT

    @property
    def report(self) -> str:
        """The id of the report it is in."""
        return self.anchor.report


def inspection_of(force: str, pillar: str, cycle: str) -> str:
    """Return what is the same for all editions of one inspection: force and pillar by id, and the cycle's name."""
    return f"{force}/{pillar}/{cycle}"


def is_same(one: Annotation, other: Annotation) -> bool:
    """Whether two marks say the same of the same words, whenever they were made."""
    places = [(*mark.anchor[:4], mark.note, mark.colour, mark.is_bookmark) for mark in (one, other)]
    return places[0] == places[1]
