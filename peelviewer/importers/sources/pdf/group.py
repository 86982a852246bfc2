"""Lines that belong together, and by which measures the next one is known to go on with them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from peelviewer.importers.joining import BROKEN
from peelviewer.importers.stream import Line
from peelviewer.wording import tr

from .blocks import PageBlocks
from .marks import Shape
from .segments import Segment

_PITCH_SLACK = 1.2  # of the usual distance of lines: more is a gap between paragraphs
_SIZE_SLACK = 0.6  # points
_INDENT = 14.0  # points to the right from which a paragraph's next line is none of it
_FIRST_LINE = 40.0  # points by which a paragraph's first line may be indented
_BROKEN = ("-", "/", "\u2010", "\u00ad", BROKEN)  # ends of lines inside a word
_LEAST_CHAIN = 4  # lines that tell by themselves how far lines go here
_WIDE, _NARROW = 1.35, 0.55  # widths of letters beside that of most
_END = (".", "!", "?", ":", ";")
_QUOTED_INDENT = 18.0
_SMALL = 0.95  # of the size of most letters: labels, and words of tables
_Column = tuple[int, int, float, int]


class Measures:
    """What is usual in a document: the size of its letters, the distance of its lines, how far lines go to the right."""

    def __init__(self, blocks: Sequence[PageBlocks], size: float) -> None:
        self.size = size
        self._frames: dict[int, tuple[tuple[int, Shape], ...]] = {}
        self._chains: dict[int, float] = {}
        pitches: dict[float, list[float]] = {}
        rights: dict[_Column, list[float]] = {}
        number = 0
        for block in blocks:
            boxes = tuple((number + at + 1, box) for at, box in enumerate(block.boxes))
            number += len(boxes)
            self._frames[block.page] = boxes
            lines = [what for what in block.body if isinstance(what, Segment)]
            for above, below in (*pairwise(lines), *pairwise(block.notes)):
                if above.size == below.size and below.baseline > above.baseline:
                    pitches.setdefault(above.size, []).append((below.baseline - above.baseline) / above.size)
            self._chains.update(_chain_rights(lines))
            for line in lines:
                rights.setdefault(self._column(line, self.frame(line, block), block.page), []).append(line.right)
        self._pitch = {size: _usual(several) for size, several in pitches.items()}
        self._right = {column: sorted(several)[int(0.97 * (len(several) - 1))] for column, several in rights.items()}
        counts = [line.left for block in blocks for line in block.body if isinstance(line, Segment)]
        self._margin = _most(counts)

    def frame(self, line: Segment, block: PageBlocks) -> int:
        """Return the number of the innermost coloured box that a line of a page stands in, 0 where it stands in none."""
        if not self._frames[block.page]:
            return 0
        inside = [(box.width * box.height, number) for number, box in self._frames[block.page] if _within(line, box)]
        return min(inside)[1] if inside else 0

    def pitch(self, size: float) -> float:
        """Return the usual distance of lines of a size, in points."""
        return self._pitch.get(size, 1.35) * size

    def _column(self, line: Segment, frame: int, page: int) -> _Column:
        """Return what lines that go as far to the right have in common; labels in small letters go as far as those of their page."""
        return round(line.left / 4), min(frame, 1), line.size, page if line.size < _SMALL * self.size else -1

    def had_room(self, line: Segment, after: Segment, frame: int, page: int) -> bool:
        """Whether the first word of the next line would have fitted at the end of a line, so that the line ends on purpose.

        Of a line that ends no sentence more room is asked for, as the widths of letters are only estimated.
        """
        word = after.text.split(maxsplit=1)[0]
        width = (after.right - after.left) * _width(word + " ") / _width(after.text)
        if line.text.rstrip().endswith(_BROKEN):
            return False
        right = self._chains.get(id(line)) or self._right.get(self._column(line, frame, page), line.right)
        room = 1.05 * width + 2 if _ends(line) else 1.6 * width + 14
        return line.right + room < right

    def is_quotation(self, group: Group) -> bool:
        """Whether a paragraph stands further in than the text around it, on the page and not in a box."""
        return not group.frame and len(group.lines) > 1 and all(s.left - self._margin >= _QUOTED_INDENT for s in group.segments)


def _chain_rights(lines: Sequence[Segment]) -> dict[int, float]:
    """Return how far lines go to the right, by the line's identity, of those among at least four that stand closely one below another."""
    rights: dict[int, float] = {}
    chain: list[Segment] = []
    for line in (*lines, None):
        if (
            line
            and chain
            and abs(line.left - chain[-1].left) < 3
            and 0 < line.baseline - chain[-1].baseline < 2 * line.size == 2 * chain[-1].size
        ):
            chain.append(line)
            continue
        if len(chain) >= _LEAST_CHAIN:
            rights |= dict.fromkeys(map(id, chain), max(one.right for one in chain))
        chain = [line] if line else []
    return rights


def _width(text: str) -> float:
    """Return the width of words in shares of a letter: capitals are wide, and i, l, t and stops narrow, in most faces."""
    wide = sum(map(str.isupper, text)) + sum(map(text.count, "mw%"))
    narrow = sum(map(text.count, "ijlft.,:;'’ ()|"))
    return len(text) + (_WIDE - 1) * wide + (_NARROW - 1) * narrow or 1.0


def _ends(line: Segment) -> bool:
    """Whether a line ends with the end of a sentence, notes' marks apart."""
    words = "".join(run.text for run in line.runs if not run.raised)
    return words.rstrip("’”'\") ").endswith(_END)


def _within(line: Segment, box: Shape) -> bool:
    return box.left - 1 <= line.left and line.right <= box.right + 1 and box.top - 1 <= line.middle <= box.bottom + 1


def _usual(pitches: list[float]) -> float:
    close = [pitch for pitch in pitches if 0.9 <= pitch <= 2]
    return min(median(close), min(close) * 1.15) if close else 1.35


def _most(places: list[float]) -> float:
    counts: dict[int, int] = {}
    for place in places:
        counts[round(place)] = counts.get(round(place), 0) + 1
    return float(max(counts, key=lambda place: counts[place], default=0))


class Group:
    """The lines of one piece so far."""

    def __init__(self, segment: Segment, line: Line, page: int, frame: int, bullet: int) -> None:
        self.segments, self.lines = [segment], [line]
        self.page, self.frame, self.bullet = page, frame, bullet
        self.on_first_page = 1
        self._first_page = page
        self.doubts: list[str] = []
        self.bold = segment.bold
        """Whether all of its words are bold."""

    @property
    def size(self) -> float:
        """The size of its first line's letters."""
        return self.segments[0].size

    def add(self, segment: Segment, line: Line, frame: int) -> None:
        """Take a further line, in the box of a number."""
        self.segments.append(segment)
        self.lines.append(line)
        self.bold = self.bold and segment.bold
        self.page, self.frame = line.page - 1, frame
        self.on_first_page += self.page == self._first_page

    def goes_on(self, segment: Segment, page: int, frame: int, measures: Measures, *, first: bool) -> bool:
        """Whether a line goes on with it: below it in its column, or at the top of the next page in the middle of a sentence."""
        last = self.segments[-1]
        if abs(segment.size - last.size) > _SIZE_SLACK or segment.bold != self.bold or segment.angle != last.angle:
            return False
        if page != self.page:
            return first and page == self.page + 1 and bool(frame) == bool(self.frame) and self._unfinished(segment, measures)
        if frame != self.frame:
            return False
        down = segment.baseline - last.baseline
        if down < 0:  # the next column
            return self._unfinished(segment, measures)
        broken = last.text.endswith(_BROKEN) and segment.text[:1].islower()
        most = 2.4 * last.size if broken else _PITCH_SLACK * measures.pitch(last.size)
        if not 0.5 * last.size < down <= most or not self._below(segment):
            return False
        heading = self.bold or last.size > measures.size * 1.1
        return heading or not measures.had_room(last, segment, frame, self.page)

    def _below(self, segment: Segment) -> bool:
        first, last = self.segments[0], self.segments[-1]
        if self.bullet and len(self.segments) == 1:
            return segment.left >= first.left - 2
        return abs(segment.left - last.left) <= _INDENT or (len(self.segments) == 1 and 0 < last.left - segment.left <= _FIRST_LINE)

    def _unfinished(self, segment: Segment, measures: Measures) -> bool:
        """Whether a line at the top of a page or column goes on with the sentence of the last one."""
        last = self.segments[-1]
        if self.bold or (self.bullet and _ends(last)):
            return False
        if segment.text[:1].islower() or not _ends(last):
            return True
        if not measures.had_room(last, segment, self.frame, self.page):
            self.doubts.append(tr("The page ends with a sentence in a full line: the paragraph may go on with the next."))
        return False
