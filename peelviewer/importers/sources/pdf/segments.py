"""Letters drawn in pieces become segments: what stands on one line without a gap that a column or cell would leave.

Each way of running (0, 90, 180, 270 degrees) is worked on in a frame of its own, turned so that its letters stand upright.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from peelviewer.importers.joining import BROKEN
from peelviewer.importers.stream import Region, Run

from .marks import Fragment, PageMarks, Shape

_SAME_LINE = 0.28  # of the letters' size: how far baselines of one line are apart
_WORD_GAP = 0.2  # of the size: the gap in ink from which words are two where the file has no space
_ONE_GAP = 0.34  # of the size, after a 1, which has the room of a broader digit around it
_LEANING_GAP = 0.12  # of the size, after leaning letters, which reach into the space before upright ones
_COLUMN_GAP = 1.15  # of the size: the gap from which they are in two columns or cells
_BULLET_GAP = 40.0  # points between a bullet and its words
_RAISED = 0.85  # of the line's size: up to this, letters above the baseline are raised
_TWICE = 1.0  # points: letters drawn again so near are meant to look bold
_BULLETS = re.compile(r"[•‣▪■□●○◦∙·*–—\uf0a7\uf0b7\uf0d8\uf076\uf02d-]|o|\(?[0-9]{1,2}[.)]|\(?[a-z][.)]")
_SPACES = re.compile(" +")
_LED = ("..", ". .", "…", "_")  # without which there is no leader, and which are found sooner
_LEADER = re.compile(r"[ .…_]*(?:[.…_] ?){5,}[ .…_]*")


class Segment(NamedTuple):
    """Words on one line: their runs, their box in the frame of their way of running, the baseline and the size of most of the letters."""

    runs: tuple[Run, ...]
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    angle: int = 0

    @property
    def text(self) -> str:
        """Its words without styles."""
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])

    @property
    def bold(self) -> bool:
        """Whether all of its letters are bold."""
        return all(run.bold for run in self.runs if run.text.strip() and not run.raised)

    @property
    def middle(self) -> float:
        """Half-way between its top and bottom."""
        return (self.top + self.bottom) / 2


class PageSegments(NamedTuple):
    """The segments of a page by their way of running, the most frequent first; what cannot be seen; whether most was never drawn."""

    by_angle: tuple[tuple[Segment, ...], ...]
    unseen: tuple[Segment, ...]
    recognised: bool


def segments_of(marks: PageMarks) -> PageSegments:
    """Return the segments of a page's text, each with the words of its fragments in the order in which they stand."""
    seen, unseen, recognised = _seen(marks)
    groups: dict[int, list[Fragment]] = {}
    for fragment in _once(seen):
        groups.setdefault(fragment.angle, []).append(_upright(fragment, marks.width, marks.height))
    ordered = sorted(groups.items(), key=lambda item: -sum(len(fragment.text) for fragment in item[1]))
    hidden = [_upright(fragment, marks.width, marks.height) for fragment in unseen]
    return PageSegments(tuple(tuple(_lines(fragments)) for _, fragments in ordered), tuple(_lines(hidden)), recognised)


def region_of(segments: Iterable[Segment], marks: PageMarks) -> Region:
    """Return where segments of one way of running stand on the page as it is seen."""
    first, *others = segments
    left, top, right, bottom = first[1:5]
    for other in others:
        left, top = min(left, other.left), min(top, other.top)
        right, bottom = max(right, other.right), max(bottom, other.bottom)
    if not first.angle and not marks.turned:
        return Region(round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))
    upright = _turned((left, top, right, bottom), -first.angle % 360, *_frame(marks, first.angle))
    left, top, right, bottom = _turned(upright, marks.turned * 90, marks.width, marks.height)
    return Region(round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))


def _frame(marks: PageMarks, angle: int) -> tuple[float, float]:
    return (marks.width, marks.height) if angle % 180 == 0 else (marks.height, marks.width)


def _turned(box: tuple[float, float, float, float], degrees: int, width: float, height: float) -> tuple[float, float, float, float]:
    """Return a box after its page, of a width and height, was turned to the right."""
    left, top, right, bottom = box
    if degrees == 90:
        return height - bottom, left, height - top, right
    if degrees == 180:
        return width - right, height - bottom, width - left, height - top
    if degrees == 270:
        return top, width - right, bottom, width - left
    return box


def _upright(fragment: Fragment, width: float, height: float) -> Fragment:
    if not fragment.angle:
        return fragment
    left, top, right, bottom = _turned(fragment[1:5], fragment.angle, width, height)
    return fragment._replace(left=left, top=top, right=right, bottom=bottom)


def _seen(marks: PageMarks) -> tuple[list[Fragment], list[Fragment], bool]:
    """Part what a reader of the page sees from the rest; a text that is hidden throughout lies behind a scan and is kept."""
    letters = sum(len(fragment.text) for fragment in marks.fragments)
    recognised = 2 * sum(len(fragment.text) for fragment in marks.fragments if fragment.hidden) > letters
    seen: list[Fragment] = []
    unseen: list[Fragment] = []
    for fragment in marks.fragments:
        visible = recognised or not (fragment.hidden or (fragment.colour.white and not _on_colour(fragment, marks.shapes)))
        (seen if visible and not fragment.cut_off and _on_page(fragment, marks) else unseen).append(fragment)
    return seen, [fragment for fragment in unseen if fragment.text.strip()], recognised


def _on_page(fragment: Fragment, marks: PageMarks) -> bool:
    across, down = (fragment.left + fragment.right) / 2, (fragment.top + fragment.bottom) / 2
    return -1 <= across <= marks.width + 1 and -1 <= down <= marks.height + 1


def _on_colour(fragment: Fragment, shapes: tuple[Shape, ...]) -> bool:
    across, down = (fragment.left + fragment.right) / 2, (fragment.top + fragment.bottom) / 2
    behind = (shape for shape in shapes if shape.left <= across <= shape.right and shape.top <= down <= shape.bottom)
    return any(shape.picture or (shape.colour is not None and not shape.colour.white) for shape in behind)


def _once(fragments: list[Fragment]) -> list[Fragment]:
    """Leave out letters that were drawn a second time beside themselves, which stands for bold."""
    kept: list[Fragment] = []
    places: dict[str, dict[tuple[int, int], int]] = {}
    for fragment in fragments:
        if not fragment.text.strip():
            kept.append(fragment)
            continue
        square = int(fragment.left // _TWICE), int(fragment.baseline // _TWICE)
        same = places.setdefault(fragment.text, {})
        index = _beside(fragment, square, same, kept) if same else None
        if index is None:
            same[square] = len(kept)
            kept.append(fragment)
        else:
            kept[index] = kept[index]._replace(bold=True)
    return kept


def _beside(fragment: Fragment, square: tuple[int, int], same: dict[tuple[int, int], int], kept: list[Fragment]) -> int | None:
    """Return which of the same letters stand where a fragment does, by the squares of a page: a line of dots has hundreds elsewhere."""
    across, down = square
    for near in ((across + x, down + y) for x in (-1, 0, 1) for y in (-1, 0, 1)):
        index = same.get(near)
        if index is not None:
            other = kept[index]
            if abs(other.left - fragment.left) <= _TWICE and abs(other.baseline - fragment.baseline) <= _TWICE:
                return index
    return None


class _Row:
    """Fragments on one baseline; raised ones beside the letters that they belong to."""

    def __init__(self, first: Fragment) -> None:
        self.fragments = [first]
        self.baseline, self.size = first.baseline, first.size

    def takes(self, fragment: Fragment) -> bool:
        apart = self.baseline - fragment.baseline
        if fragment.size > _RAISED * self.size:
            return abs(apart) <= _SAME_LINE * self.size
        return -0.2 * self.size <= apart <= 0.75 * self.size and self._beside(fragment)

    def _beside(self, fragment: Fragment) -> bool:
        gap = max(1.5 * fragment.size, 0.6 * self.size)
        return any(other.left - gap <= fragment.right and fragment.left <= other.right + gap for other in self.fragments)


def _lines(fragments: list[Fragment]) -> list[Segment]:
    """Gather fragments into rows, the larger first so that raised marks find the line they belong to, and part rows into segments."""
    rows: list[_Row] = []
    by_place: dict[int, list[_Row]] = {}
    for fragment in sorted((f for f in fragments if f.size > 0), key=lambda f: (-round(f.size, 1), f.baseline, f.left)):
        near = int(fragment.baseline // 16)
        candidates = [row for band in (near - 1, near, near + 1) for row in by_place.get(band, ()) if row.takes(fragment)]
        if candidates:
            min(candidates, key=lambda row: abs(row.baseline - fragment.baseline)).fragments.append(fragment)
        elif fragment.text.strip():
            rows.append(_Row(fragment))
            by_place.setdefault(near, []).append(rows[-1])
    segments = _with_bullets([segment for row in rows for segment in _parted(row)])
    return sorted(segments, key=lambda segment: (segment.baseline, segment.left))


def _with_bullets(segments: list[Segment]) -> list[Segment]:
    """Join a bullet that was drawn in letters of its own size with the words beside it."""
    bullets = [s for s in segments if len(s.text.strip()) == 1 and _BULLETS.fullmatch(s.text.strip()) and not s.text.strip().isalnum()]
    for bullet in bullets:
        beside = (s for s in segments if 0 < s.left - bullet.right < _BULLET_GAP and abs(s.baseline - bullet.baseline) < 4)
        words = min(beside, key=lambda s: s.left, default=None)
        if words is not None and words not in bullets:
            runs = (Run("• "), *words.runs)
            segments[segments.index(words)] = words._replace(runs=runs, left=bullet.left)
            segments.remove(bullet)
    return segments


def _parted(row: _Row) -> Iterator[Segment]:
    """Divide a row where the gap is a column's; a bullet stays with its words."""
    gathered: list[Fragment] = []
    for fragment in sorted(row.fragments, key=lambda f: (f.left, f.right)):
        if gathered and fragment.left - max(f.right for f in gathered[-3:]) > _COLUMN_GAP * row.size:
            so_far = "".join(f.text for f in gathered).strip()
            near = fragment.left - gathered[-1].right < 4 * row.size
            if not (near and (_BULLETS.fullmatch(so_far) or all(f.symbols for f in gathered))):
                yield _segment(gathered, row)
                gathered = []
        if gathered or fragment.text.strip():
            gathered.append(fragment)
    if gathered:
        yield _segment(gathered, row)


def _segment(fragments: list[Fragment], row: _Row) -> Segment:
    solid = [f for f in fragments if f.text.strip()]
    sizes = {f.size for f in solid}
    size = max(sizes, key=lambda s: sum(len(f.text) for f in solid if f.size == s)) if len(sizes) > 1 else solid[0].size
    runs: list[Run] = []
    before: Fragment | None = None
    blank = False
    for fragment in fragments:
        if not fragment.text.strip():
            blank = True
            continue
        text = _words(fragment).strip(" ")
        if before is not None and _apart(before, fragment, row.size, blank):
            text = " " + text
        raised = fragment.size <= _RAISED * row.size and row.baseline - fragment.baseline > 0.08 * row.size
        _add(runs, Run(text, fragment.bold, fragment.italic, raised))
        before, blank = fragment, False
    box = solid[0][1:5] if len(solid) == 1 else _around(solid)
    return Segment(_trimmed(runs), *box, row.baseline, round(size, 1), solid[0].angle)


def _around(fragments: list[Fragment]) -> tuple[float, float, float, float]:
    lefts, tops, rights, bottoms = zip(*(fragment[1:5] for fragment in fragments), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _apart(before: Fragment, fragment: Fragment, size: float, blank: bool) -> bool:
    """Whether a space stands between two fragments.

    PDFium ends a letter with a space where the next one drawn is far away, so that of single letters the gap alone tells.
    """
    several = len(fragment.text.strip()) > 1
    if several and fragment.text[:1].isspace():
        return True
    said = blank or (before.text[-1:].isspace() and (several or len(before.text.strip()) > 1))
    leans = before.italic and not fragment.italic and fragment.text[:1].isalnum()
    least = _ONE_GAP if before.text.rstrip().endswith("1") else _LEANING_GAP if leans else _WORD_GAP
    return said or fragment.left - before.right > least * size


def _words(fragment: Fragment) -> str:
    text = fragment.text.replace("\r", " ").replace("\n", " ").replace("\u00a0", " ").replace("\ufffe", BROKEN)
    if fragment.symbols and text.strip() and not any(letter.isalnum() for letter in text):
        return "•"
    return text.replace("\x00", "")


def _add(runs: list[Run], run: Run) -> None:
    """Add a run, to the last one where their styles are equal; white space has the style of what stands before it."""
    if runs and (runs[-1][1:] == run[1:] or not run.text.strip()):
        runs[-1] = Run(runs[-1].text + run.text, *runs[-1][1:])
    else:
        runs.append(run)


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Return runs without white space at the ends or doubled, dots that lead to a page number as a tabulator."""
    made: list[Run] = []
    space = True
    for run in runs:
        words = _LEADER.sub("\t", run.text) if any(dots in run.text for dots in _LED) else run.text
        if "  " in words:
            words = _SPACES.sub(" ", words)
        if space:
            words = words.lstrip(" ")
        if words:
            made.append(run if words == run.text else run._replace(text=words))
            space = words[-1].isspace()
    if made and space:
        made[-1] = made[-1]._replace(text=made[-1].text.rstrip())
    return tuple(run for run in made if run.text)
