"""What a review is walked through by: the report's headings with the pieces under them, and what is to confirm by what weighs most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from peelviewer.importers.recognise.words import without_marks
from peelviewer.model.report import OVERALL
from peelviewer.wording import tr, translatable

from .recognised import Item, Part, Status
from .review import Doubt, Review, Weight
from .stream import Document, PieceKind

IDENTITY, GROUP = -1, -2
"""Places of no item: the identity of the report, and a line that only names what stands below it."""
SURE, TO_CONFIRM, CORRECTED, LEFT_OVER = "sure", "to confirm", "corrected", "left over"
"""States of an entry."""
_LONGEST = 90  # characters of a piece's beginning


class Entry(NamedTuple):
    """A line of the outline: the item it is of by its place, its words, page of the file (0: none), depth from 0, and state.

    *waiting* is how much is to confirm in it and below it; *field* a field of the identity that is in doubt.
    """

    place: int
    words: str
    page: int = 0
    depth: int = 0
    state: str = SURE
    waiting: int = 0
    field: str = ""


NAMES = {
    Part.TITLE_PAGE: translatable("Title page"),
    Part.CONTENTS: translatable("Contents page"),
    Part.HEADING: translatable("Heading"),
    Part.FINDING: translatable("Paragraph"),
    Part.BULLET: translatable("Bullet point"),
    Part.QUOTATION: translatable("Quotation"),
    Part.GRADE: translatable("Grade"),
    Part.AREA_FOR_IMPROVEMENT: translatable("Area for improvement"),
    Part.CAUSE_OF_CONCERN: translatable("Cause of concern"),
    Part.RECOMMENDATION: translatable("Recommendation"),
    Part.EXPLANATION: translatable("Explanation"),
    Part.PRACTICE_TITLE: translatable("Innovative practice"),
    Part.PRACTICE: translatable("Innovative practice"),
    Part.CAPTION: translatable("Title of a figure"),
    Part.SOURCE_LINE: translatable("Source of a figure"),
    Part.TABLE: translatable("Table"),
    Part.TABLE_NOTE: translatable("Note below a table"),
    Part.PICTURE: translatable("Picture"),
    Part.NOTE: translatable("Note"),
    Part.INDICATOR_GROUP: translatable("Heading of numbers"),
    Part.INDICATOR_LABEL: translatable("Name of a number"),
    Part.INDICATOR_VALUE: translatable("Value"),
    Part.LEFT_OVER: translatable("Left over"),
}
"""What each part is called to a reader."""
WEIGHTS = {
    Weight.IDENTITY: translatable("Whose report it is"),
    Weight.GRADE: translatable("Grades"),
    Weight.VALUE: translatable("Values"),
    Weight.IMPROVEMENT: translatable("What is to improve"),
    Weight.HEADING: translatable("Headings"),
    Weight.ORDER: translatable("Order"),
    Weight.TEXT: translatable("Text"),
    Weight.LEFT_OVER: translatable("Left over"),
}
FIELDS = {
    "title": translatable("Title"),
    "subtitle": translatable("Subtitle"),
    "force": translatable("Force"),
    "year": translatable("Year"),
    "cycle": translatable("Cycle"),
    "pillar": translatable("Pillar"),
    "publisher": translatable("Publisher"),
    "published": translatable("Published"),
    "isbn": translatable("ISBN"),
    "source_url": translatable("Address"),
    "contents": translatable("Contents page"),
    "source_file": translatable("The file"),
}
"""What each field of the identity is called, and the two that are of the whole file."""


def words_of(item: Item, headings: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return how an item is told in a line: its words, with what it is where they do not say it; *headings* are names by id."""
    text = without_marks(item.piece.text)
    if item.part is Part.HEADING:
        number = item.number if item.level == 1 and item.number.isdigit() else ""
        return f"{number} {without_marks(item.short) or text}".strip()
    if item.part is Part.GRADE and item.grade:
        return f"{item.grade.capitalize()}: {headings.get(item.node, text)}"
    if item.piece.kind is PieceKind.PICTURE and not text:
        return tr(NAMES[Part.PICTURE])
    if item.part is Part.INDICATOR_VALUE:
        return item.value or text
    if not text:
        text = next((cell.text for row in item.piece.cells for cell in row if cell.text), tr(NAMES[item.part]))
    return text[:_LONGEST]


def _headings(items: Sequence[Item]) -> dict[str, str]:
    names = {item.node: words_of(item) for item in items if item.part is Part.HEADING}
    return {OVERALL: tr("Overall"), **names}


def everything(review: Review) -> list[Entry]:
    """Return the whole report: whose it is, then headings with the pieces under them in reading order."""
    counts = _counts(review.doubts())
    fields = counts.get(IDENTITY, 0)
    entries = [Entry(IDENTITY, tr(WEIGHTS[Weight.IDENTITY]), 0, 0, TO_CONFIRM if fields else SURE, fields)]
    depth, part, names = -1, None, _headings(review.items)
    for place, item in enumerate(review.items):
        if item.part in (Part.TITLE_PAGE, Part.CONTENTS):
            if item.part is not part:
                entries.append(Entry(GROUP, tr(NAMES[item.part]), item.piece.page, 0))
            entries.append(_entry(place, item, 1, counts, names))
        elif item.part is Part.HEADING:
            depth = min(max(item.level, 1) - 1, depth + 1)
            entries.append(_entry(place, item, depth, counts, names))
        else:
            entries.append(_entry(place, item, depth + 1, counts, names))
        part = item.part
    return _summed(entries)


def to_confirm(review: Review) -> list[Entry]:
    """Return what is to confirm and what is left over, below what it is about, the most important first."""
    entries: list[Entry] = []
    weight = None
    doubts, names = review.doubts(), _headings(review.items)
    for doubt in doubts:
        state = LEFT_OVER if doubt.weight is Weight.LEFT_OVER else TO_CONFIRM
        if doubt.weight is not weight:
            weight = doubt.weight
            entries.append(Entry(GROUP, tr(WEIGHTS[weight]), 0, 0, state, sum(1 for other in doubts if other.weight is weight)))
        if doubt.field:
            entries.append(Entry(IDENTITY, tr(FIELDS.get(doubt.field, doubt.field)), 0, 1, state, 1, doubt.field))
        else:
            item = review.items[doubt.place]
            entries.append(Entry(doubt.place, words_of(item, names), item.piece.page, 1, state, 1))
    return entries


def left_over(review: Review) -> list[Entry]:
    """Return the lines that found no place."""
    return [entry for entry in to_confirm(review) if entry.state is LEFT_OVER and entry.place >= 0]


def headings_above(items: Sequence[Item], place: int) -> Iterator[Item]:
    """Yield the headings that an item stands under, the chapter's first; a heading stands under those above it."""
    above: list[Item] = []
    for item in items[: place + 1]:
        if item.part is Part.HEADING:
            while above and above[-1].level >= item.level:
                above.pop()
            above.append(item)
    yield from above[:-1] if items[place].part is Part.HEADING else above


def printed_page(document: Document, page: int, offset: int) -> int:
    """Return the number of a page of the file (from 1) as the report has it, 0 where it comes before the first or there is none."""
    return max(0, page - offset) if page and document.pages else 0


def _entry(place: int, item: Item, depth: int, counts: dict[int, int], names: dict[str, str]) -> Entry:
    count = counts.get(place, 0)
    decided = CORRECTED if item.status is Status.CORRECTED else SURE
    state = TO_CONFIRM if count else LEFT_OVER if item.part is Part.LEFT_OVER else decided
    return Entry(place, words_of(item, names), item.piece.page, depth, state, count)


def _counts(doubts: Sequence[Doubt]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for doubt in doubts:
        if doubt.weight is not Weight.LEFT_OVER:
            counts[doubt.place] = counts.get(doubt.place, 0) + 1
    return counts


def _summed(entries: list[Entry]) -> list[Entry]:
    """Return entries with what is to confirm below them counted in."""
    summed = list(entries)
    above: list[int] = []
    for index, entry in enumerate(entries):
        while above and entries[above[-1]].depth >= entry.depth:
            above.pop()
        if entry.waiting:
            for place in above:
                summed[place] = summed[place]._replace(state=TO_CONFIRM, waiting=summed[place].waiting + entry.waiting)
        above.append(index)
    return summed
