"""Two texts paragraph by paragraph: which say the same, which the same in other words, and which stand elsewhere.

Paragraphs are matched first and their words compared afterwards, so that nothing is marked where two paragraphs simply say different
things.
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

ALIKE = 0.6
"""From which likeness two paragraphs say the same in other words: twice the words in one order in both, over the words of both."""
_WORD = re.compile(r"\w+(?:[’'.,]\w+)*")
Span = tuple[int, int]
"""Where a stretch of a text begins and ends."""


class Paragraph(NamedTuple):
    """A paragraph with the id of the heading it stands under."""

    text: str
    heading: str = ""


class Pair(NamedTuple):
    """Paragraphs of both texts, by their places, that belong together.

    The spans are the words of each that the other does not have at that place, none where they say the same; *moved* says that the
    paragraph stands elsewhere in the other text.
    """

    left: int
    right: int
    moved: bool
    left_spans: tuple[Span, ...] = ()
    right_spans: tuple[Span, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether both have the same words."""
        return not self.left_spans and not self.right_spans


def pairs_of(left: Sequence[Paragraph], right: Sequence[Paragraph], headings: Mapping[str, str] | None = None) -> list[Pair]:
    """Return the paragraphs that belong together, in the order of the left text, each once; *headings* are the matched ones, left to right.

    The same words in the same order come first, then the same words anywhere, then the most alike from ALIKE up. A paragraph is moved
    where it cannot be reached without going back in the other text, or where its heading there is matched with another one.
    """
    words = [_words(paragraph.text) for paragraph in left], [_words(paragraph.text) for paragraph in right]
    found = dict(_same_in_order(*words))
    for pairs in (_same_anywhere, _alike):
        found |= pairs(*words, found)
    ordered = sorted(found.items())
    forward = _forward([other for _, other in ordered])
    known = headings or {}
    return [
        Pair(
            *(one, other, index not in forward or _is_elsewhere(left[one].heading, right[other].heading, known)),
            *own_words(left[one].text, right[other].text),
        )
        for index, (one, other) in enumerate(ordered)
    ]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))


Words = Sequence[tuple[str, ...]]


def _same_in_order(left: Words, right: Words) -> Iterator[tuple[int, int]]:
    """Yield paragraphs with the same words that stand in the same order; one without words belongs to none."""
    for block in difflib.SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            if left[block.a + step]:
                yield block.a + step, block.b + step


def _same_anywhere(left: Words, right: Words, found: Mapping[int, int]) -> dict[int, int]:
    """Return paragraphs that are left over and have the same words."""
    free: dict[tuple[str, ...], list[int]] = {}
    taken = set(found.values())
    for other, words in enumerate(right):
        if other not in taken and words:
            free.setdefault(words, []).append(other)
    left_over = [(one, words) for one, words in enumerate(left) if one not in found]
    return {one: free[words].pop(0) for one, words in left_over if free.get(words)}


def _alike(left: Words, right: Words, found: Mapping[int, int]) -> dict[int, int]:
    """Return paragraphs that are left over and alike, the most alike first; of equally alike ones those nearest in place."""
    from rapidfuzz.distance import Indel

    taken = set(found.values())
    lefts = [one for one, words in enumerate(left) if words and one not in found]
    rights = [other for other, words in enumerate(right) if words and other not in taken]
    scored = [
        (-score, abs(one * len(right) - other * len(left)), one, other)
        for one in lefts
        for other in rights
        if (score := Indel.normalized_similarity(left[one], right[other], score_cutoff=ALIKE)) >= ALIKE
    ]
    pairs: dict[int, int] = {}
    for _, _, one, other in sorted(scored):
        if one not in pairs and other not in taken:
            pairs[one] = other
            taken.add(other)
    return pairs


def _forward(places: Sequence[int]) -> frozenset[int]:
    """Return the indexes of a longest run of places that only goes forward (patience sorting)."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        pile = bisect_left(ends, place)
        ends[pile : pile + 1] = [place]
        last[pile : pile + 1] = [index]
        before.append(last[pile - 1] if pile else -1)
    run, index = set(), last[-1] if last else -1
    while index >= 0:
        run.add(index)
        index = before[index]
    return frozenset(run)


def _is_elsewhere(left: str, right: str, headings: Mapping[str, str]) -> bool:
    """Return whether one of two headings is matched, and not with the other: of headings that are not matched nothing is known."""
    if left in headings:
        return headings[left] != right
    return right in headings.values()


def own_words(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the stretches (start, end) of each text whose words the other does not have at that place; capitals do not count."""
    left_words, right_words = [*_WORD.finditer(left)], [*_WORD.finditer(right)]
    one, other = ([match.group().lower() for match in words] for words in (left_words, right_words))
    first, after = _ends(one, other)
    middles = one[first : len(one) - after], other[first : len(other) - after]
    left_spans: list[Span] = []
    right_spans: list[Span] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, *middles, autojunk=False).get_opcodes():
        if kind != "equal" and b > a:
            left_spans.append((left_words[first + a].start(), left_words[first + b - 1].end()))
        if kind != "equal" and d > c:
            right_spans.append((right_words[first + c].start(), right_words[first + d - 1].end()))
    return tuple(left_spans), tuple(right_spans)


def _ends(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Return how many words two texts share at their beginnings, and at their ends after that: only what is between is compared.

    The matcher takes the longest stretches first, which in texts of many equal words are not those that stand in one place.
    """
    shorter = min(len(one), len(other))
    first = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    after = next((n for n in range(shorter - first) if one[-1 - n] != other[-1 - n]), shorter - first)
    return first, after
