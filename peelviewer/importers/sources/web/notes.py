"""The notes of a web page: links from a mark in the text to the words of a note, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from peelviewer.importers.markup import escaped

from .elements import HEADINGS
from .reader import Block, PageReader, WebRun

_MARK = re.compile(r"[\[(]?(?P<mark>[0-9]{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§¶]{1,3})[\])]?\.?")
_SAYS_NOTE = re.compile(r"note|\bfn|ftn|\bref\b|citation|\bcite")
_SAYS_BACK = re.compile(r"back|return")
_ARROWS = frozenset("↩↑^⤴⏎↵⇑⬆↖▲\ufe0e\ufe0f")
_BACK_WORDS = frozenset(("back", "back to text", "return to text", "back to content", "return", "go back", "top"))
_LONGEST_NOTE = 6000  # characters; what is longer is a section that a number leads to
_FURTHEST = 6  # elements with ids around a note's words


class Note(NamedTuple):
    """A note: the number that its marks have in the text, its mark as printed, and the places of its blocks."""

    number: int
    mark: str
    blocks: tuple[int, ...]


class Notes(NamedTuple):
    """The notes of a page in the order of their numbers; the number of the note that each link leads to, by the link's own number."""

    notes: tuple[Note, ...]
    marks: dict[int, int]


def is_back_link(run: WebRun, notes: Notes) -> bool:
    """Return whether a run is the way from a note back to its mark, and no word of the note."""
    words = run.text.strip().strip("[]().").strip().lower()
    if not run.anchor or run.anchor in notes.marks or not run.target:
        return False
    return not words or words in _BACK_WORDS or set(words) <= _ARROWS or bool(_SAYS_BACK.search(run.said) and len(words) < 30)


def find_notes(page: PageReader) -> Notes:
    """Return the notes that marks in the text lead to, numbered as marked, or by their order where marks are no numbers of their own."""
    marked = [(run.anchor, found, run.target) for run, found in _marked(page.blocks)]
    places = _places(page, {target for _, _, target in marked})
    printed: dict[str, str] = {}
    for _, mark, target in marked:
        if target in places:
            printed.setdefault(target, mark)
    numbers = _numbers(list(printed.values()))
    number_of = dict(zip(printed, numbers, strict=True))
    notes = tuple(Note(number_of[target], mark, places[target]) for target, mark in printed.items())
    return Notes(
        tuple(sorted(notes, key=lambda note: note.number)),
        {anchor: number_of[target] for anchor, _, target in marked if target in number_of},
    )


def _marked(blocks: Iterable[Block]) -> Iterable[tuple[WebRun, str]]:
    """Yield links that look like a note's mark, with the mark: raised, in brackets, or said to be one by their class, role or target."""
    for block in blocks:
        for line in block.lines:
            for run in line:
                found = _MARK.fullmatch(run.text.strip()) if run.target else None
                if found and (
                    run.raised or run.text.strip()[0] in "[(*†‡§" or _SAYS_NOTE.search(run.said) or _SAYS_NOTE.search(run.target)
                ):
                    yield run, found["mark"]


def _numbers(marks: Sequence[str]) -> list[int]:
    """Return the marks as numbers where each is another number, else their places."""
    if all(mark.isdecimal() and int(mark) > 0 for mark in marks) and len({int(mark) for mark in marks}) == len(marks):
        return [int(mark) for mark in marks]
    return list(range(1, len(marks) + 1))


def _places(page: PageReader, targets: set[str]) -> dict[str, tuple[int, ...]]:
    """Return the blocks of each target that can be a note: within the element of that id, or around the place of that name."""
    wanted = {page.ids[target]: target for target in targets if target in page.ids}
    found: dict[str, list[int]] = {}
    for index, block in enumerate(page.blocks):
        for owner in (*_around(page, block), *block.anchors):
            if owner in wanted:
                found.setdefault(wanted[owner], []).append(index)
                break  # the innermost: notes do not stand in one another
    back = {run.anchor for run, _ in _marked(page.blocks)}
    return {target: tuple(blocks) for target, blocks in found.items() if _is_note(page, blocks, back)}


def _around(page: PageReader, block: Block) -> Iterable[int]:
    owner = block.place.owner
    for _ in range(_FURTHEST):
        if not owner:
            return
        yield owner
        owner = page.owners[owner]


def _is_note(page: PageReader, blocks: Sequence[int], marks: set[int]) -> bool:
    """Return whether blocks can be a note: no heading, not too long, and not the paragraph in which another note's mark stands first."""
    own = [page.blocks[index] for index in blocks]
    if any(block.place.tag in HEADINGS for block in own) or sum(len(block.text) for block in own) > _LONGEST_NOTE:
        return False
    first = own[0].lines[0] if own[0].lines else ()
    words_before = ""
    for run in first:
        if run.anchor in marks and words_before:
            return False
        words_before += run.text.strip()
    return True


def without_mark(text: str, mark: str) -> str:
    """Return a note's words without the mark that they begin with."""
    found = re.match(rf"\\?[\[(]?{re.escape(escaped(mark))}(?:\\?[\]).:]+|(?=\s)|$)\s*", text)
    return text[found.end() :] if found else text
