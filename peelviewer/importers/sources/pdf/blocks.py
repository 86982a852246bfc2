"""A document's pages as a stream of lines and tables in reading order, with the notes apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from peelviewer.importers.joining import marks_in
from peelviewer.importers.stream import Run

from .aligned import aligned_grids
from .furniture import Furniture
from .marks import PageMarks, Shape
from .order import in_order, part_of
from .segments import PageSegments, Segment
from .tables import Grid, boxes_of, grids_of, rules_of

_NOTE_SIZE = 0.93  # of the body's: notes are no larger
_ROW_BOX = 80  # points of height up to which a box is a row of its own, such as a question with its grade
_LEVEL_MARK = re.compile(r"(?P<mark>[0-9]{1,3})\s*(?=[^\s0-9.,%:;/-])")
MARK = re.compile(r"[0-9]{1,3}|[*†‡§]{1,3}")
"""A note's mark as printed."""


class PageBlocks(NamedTuple):
    """A page's lines and tables in reading order, its notes' lines, its furniture, its coloured boxes and its pictures' boxes.

    *page* counts from 0.
    """

    page: int
    body: tuple[Segment | Grid, ...]
    notes: tuple[Segment, ...]
    furniture: tuple[Segment, ...]
    unseen: tuple[Segment, ...]
    boxes: tuple[Shape, ...]
    pictures: tuple[Shape, ...]
    printed: str


class _Known(NamedTuple):
    """What all pages together tell: furniture, the report's own pictures, the size of most letters."""

    furniture: Furniture
    pictures: _Pictures
    size: float


def body_size(pages: Sequence[PageSegments]) -> float:
    """Return the size in points of most letters of a document."""
    counts: dict[float, int] = {}
    for page in pages:
        for segments in page.by_angle:
            for segment in segments:
                counts[segment.size] = counts.get(segment.size, 0) + len(segment.text)
    return max(counts, key=lambda size: counts[size], default=0.0)


def blocks_of(marks: Sequence[PageMarks], pages: Sequence[PageSegments], size: float) -> list[PageBlocks]:
    """Return every page's blocks; furniture is known from all pages together, *size* is that of most letters."""
    upright = [page.by_angle[0] if page.by_angle else () for page in pages]
    known = _Known(Furniture(marks, upright), _Pictures(marks), size)
    blocks = []
    goes_on = False
    before: Grid | None = None
    for index, (sheet, page) in enumerate(zip(marks, pages, strict=True)):
        block = _page(index, sheet, page, known, goes_on, before)
        before = block.body[-1] if block.body and isinstance(block.body[-1], Grid) else None
        goes_on = bool(block.notes) and not block.notes[-1].text.rstrip().endswith((".", "!", "?", "/"))
        blocks.append(block)
    return blocks


def _page(index: int, marks: PageMarks, page: PageSegments, known: _Known, goes_on: bool, before: Grid | None) -> PageBlocks:
    furniture = tuple(s for segments in page.by_angle for s in segments if known.furniture.is_furniture(index, s))
    fixed = set(map(id, furniture))
    upright, *turned = [[s for s in segments if id(s) not in fixed] for segments in page.by_angle or ((),)]
    level = not any(segment.angle for segment in upright)
    grids = grids_of(marks, upright) if level else []
    held = {id(s) for grid in grids for s in grid.segments}
    rest = [s for s in upright if id(s) not in held]
    if level and (aligned := aligned_grids(rest, before)):
        held = {id(s) for grid in aligned for s in grid.segments}
        rest = [s for s in rest if id(s) not in held]
        grids = sorted([*grids, *aligned], key=lambda grid: grid.top)
    rules = rules_of(marks)
    boxes = tuple(boxes_of(marks, grids))
    notes = _notes(_with_marks(rest, known.size), grids, rules, known.size, goes_on)
    noted = {(line.baseline, line.left) for line in notes}
    parts = [*(part_of(s) for s in rest if (s.baseline, s.left) not in noted), *(part_of(grid) for grid in grids)]
    cuts = sorted([*rules, *(box for box in boxes if box.height < _ROW_BOX)], key=lambda shape: shape.bottom)
    body = [part.what for part in in_order(parts, cuts)]
    for segments in turned:  # the words of a turned table or of a chart's axis, in a frame of their own
        body += [part.what for part in in_order([part_of(s) for s in segments])]
    pictures = known.pictures.of(index)
    return PageBlocks(index, tuple(body), tuple(notes), furniture, page.unseen, boxes, pictures, known.furniture.printed(index))


def _with_marks(segments: list[Segment], size: float) -> list[Segment]:
    """Return lines with the mark apart where a small one begins with a number that is raised in the page's text, though not here."""
    raised = (run.text for s in segments for run in s.runs if run.raised and s.size > _NOTE_SIZE * size)
    marks = {mark for text in raised for mark in marks_in(text)}
    return [_marked(s, marks) if s.size <= _NOTE_SIZE * size else s for s in segments]


def _marked(segment: Segment, marks: set[str]) -> Segment:
    first, *rest = segment.runs
    found = _LEVEL_MARK.match(first.text)
    if found is None or found["mark"] not in marks:
        return segment
    mark, words = found["mark"], first.text[found.end() :]
    return segment._replace(runs=(Run(mark + " ", raised=True), *((first._replace(text=words),) if words else ()), *rest))


def _notes(segments: list[Segment], grids: list[Grid], rules: list[Shape], size: float, goes_on: bool) -> list[Segment]:
    """Return the lines of a page's notes: from the first small line that begins with a mark, where all below it is small."""
    lines = sorted(segments, key=lambda s: (s.baseline, s.left))
    small = len(lines)
    while small and lines[small - 1].size <= _NOTE_SIZE * size:
        small -= 1
    lowest = max((grid.bottom for grid in grids), default=0.0)
    foot = [line for line in lines[small:] if line.top >= lowest]
    for at, line in enumerate(foot):
        if starts_note(line):
            return foot[at:] if not goes_on else _going_on(foot, at, rules)
    return _going_on(foot, len(foot), rules) if goes_on else []


def _going_on(foot: list[Segment], at: int, rules: list[Shape]) -> list[Segment]:
    """Return notes with what goes on from the page before: the small lines under the rule above the first mark."""
    first = foot[at].top if at < len(foot) else (foot[0].top if foot else 0.0)
    above = [rule.bottom for rule in rules if rule.bottom <= first + 2]
    return [line for line in foot if line.top >= above[-1] - 1] if above and foot else foot[at:]


def starts_note(line: Segment) -> bool:
    """Whether a line begins with a note's mark: raised, or digits before a gap."""
    first = line.runs[0]
    return bool(MARK.fullmatch(first.text.strip())) and (first.raised or len(line.runs) > 1)


class _Pictures:
    """The pictures of each page that are part of the report: not so small as an icon, and not on many pages."""

    def __init__(self, marks: Sequence[PageMarks]) -> None:
        self._marks = marks
        counts: dict[tuple[int, ...], int] = {}
        for page in marks:
            for shape in page.shapes:
                counts[_rounded(shape)] = counts.get(_rounded(shape), 0) + 1
        self._counts = counts

    def of(self, index: int) -> tuple[Shape, ...]:
        page = self._marks[index]
        large = (s for s in page.shapes if s.picture and s.width >= 120 and s.height >= 60 and self._counts[_rounded(s)] < 3)
        return tuple(sorted(large, key=lambda shape: shape.top))


def _rounded(shape: Shape) -> tuple[int, ...]:
    return tuple(round(value) for value in shape[:4])
