"""The text of a report: chapters and the headings below them, with findings and what stands between these.

Named tuples and not dataclasses: the standard library makes one in a seventh of the time, and all are made before the first paint.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

OVERVIEW, QUESTION, SUMMARY = "overview", "question", "summary"
"""Kinds of heading that the program treats in a way of their own."""
QUOTATION = "quotation"
"""The form of a paragraph that quotes at length, as the report sets it apart."""


class FindingClass(StrEnum):
    """What the report itself says a finding is; NONE is context or method."""

    STRENGTH = "strength"
    CONCERN = "concern"
    CHANGE = "change"
    NONE = ""


class InsertKind(StrEnum):
    """What stands between two findings."""

    FIGURE = "figure"
    INDICATOR = "indicator"
    JUDGMENT = "judgment"
    IMPROVEMENTS = "improvements"
    PRACTICE = "practice"


class Finding(NamedTuple):
    """One numbered paragraph; text and bullets are the dataset's inline Markdown.

    *page* is the one it begins on, 0 where that is its heading's or not known; *form* is QUOTATION or empty.
    """

    number: str
    text: str
    kind: FindingClass = FindingClass.NONE
    bullets: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()
    line: int = 0
    sources: tuple[str, ...] = ()  # ids of the web pages that it rests on
    page: int = 0
    form: str = ""


class Insert(NamedTuple):
    """A figure, indicator, judgment, list of improvements or innovative practice standing in the text."""

    kind: InsertKind
    target: str
    line: int = 0


Block = Finding | Insert


class Section(NamedTuple):
    """A heading with what stands under it; level 1 is a chapter, pages are the published report's (0: not held).

    *last* is the page on which it ends, 0 where that is not said. A heading of level 3 has its section's page; *starts_there* is set
    where the report says that it starts on that page itself.
    """

    id: str
    title: str
    short: str
    level: int
    page: int
    kind: str
    number: str = ""
    blocks: tuple[Block, ...] = ()
    children: tuple[Section, ...] = ()
    line: int = 0
    last: int = 0
    starts_there: bool = False

    @property
    def is_overview(self) -> bool:
        """Whether this is the chapter that shows the judgments of the whole report."""
        return self.level == 1 and self.kind == OVERVIEW

    @property
    def repeats_improvements(self) -> bool:
        """Whether nothing stands here but areas for improvement, which their question counts already."""
        listed = all(isinstance(block, Insert) and block.kind is InsertKind.IMPROVEMENTS for block in self.blocks)
        return bool(self.blocks) and listed and not self.children

    def walk(self) -> Iterator[Section]:
        """Yield this section and all below it in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def findings(self) -> Iterator[Finding]:
        """Yield every finding of this section and those below it in reading order."""
        for section in self.walk():
            for block in section.blocks:
                if isinstance(block, Finding):
                    yield block

    def inserts(self, kind: InsertKind) -> Iterator[str]:
        """Yield the ids of one kind of insert in this section and below it."""
        for section in self.walk():
            for block in section.blocks:
                if isinstance(block, Insert) and block.kind is kind:
                    yield block.target
