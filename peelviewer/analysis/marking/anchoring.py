"""Finding marked words again in a text that has changed: by the words themselves and what stands before and after them.

No likeness is asked (rapidfuzz finds the nearest text for anything): words that are gone would be moved to others that resemble them.
A mark whose words are not found is detached, which says so and loses nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from peelviewer.model.annotations import NO_RIVAL, Anchor
from peelviewer.model.report import Finding, InsertKind, Report
from peelviewer.text.plain import plain_text

CONTEXT = 40
"""Letters that are kept of what stands before marked words, and after them."""
ENOUGH = 16
"""Letters of the surroundings that must agree where the words stand in several places; where in one, the words count too."""
BEGINNING = 80
"""Letters of a paragraph that a bookmark holds on to."""
_WORD = re.compile(r"\w+(?:(?:['’‑-]|(?<=\d)[.,](?=\d))\w+)*")
"""A word, with its apostrophes and hyphens, or a number with its signs."""
_ALIKE = str.maketrans("‘’ʼ“”–—‑\u00a0\n\t", "'''\"\"---   ")
"""Signs that editions of a text set differently; each is one letter, so that places stay the same."""


class Piece(NamedTuple):
    """A piece of a report's text, plain and as it is shown: the heading it stands under, and what it is called there."""

    section: str
    paragraph: str
    text: str


class Span(NamedTuple):
    """A place in a text: letters from *start* up to *end*."""

    start: int
    end: int


class AnchorText:
    """All pieces of a text in reading order, one below the other."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = tuple(pieces)
        self.text = "\n".join(piece.text for piece in self.pieces)
        self._flat = self.text.translate(_ALIKE)
        self.starts: list[int] = []
        """Where each piece begins."""
        self._pieces_of: dict[tuple[str, str], list[int]] = {}
        place = 0
        for number, piece in enumerate(self.pieces):
            self.starts.append(place)
            self._pieces_of.setdefault((piece.section, piece.paragraph), []).append(number)
            place += len(piece.text) + 1

    def number_at(self, place: int) -> int:
        """Return the number of the piece in which a place is."""
        return max(0, bisect_right(self.starts, place) - 1)

    def piece_at(self, place: int) -> Piece:
        """Return the piece in which a place is."""
        return self.pieces[self.number_at(place)]

    def touched(self, span: Span) -> tuple[Piece, ...]:
        """Return the pieces that a place has letters of, at least the one in which it begins."""
        first = self.number_at(span.start)
        return self.pieces[first : max(first, self.number_at(span.end - 1)) + 1]

    def whole(self, paragraph: str, section: str = "") -> Span | None:
        """Return the place of a piece by its name, under a heading where one is named; None where there is none."""
        for number, piece in enumerate(self.pieces):
            if piece.paragraph == paragraph and section in ("", piece.section):
                return Span(self.starts[number], self.starts[number] + len(piece.text))
        return None

    # Marking -----------------------------------------------------------------------------------------

    def whole_words(self, span: Span) -> Span:
        """Return a place with the rest of the words in which it begins and ends."""
        start, end = span
        for edge in (start, end):
            line = self.text.rfind("\n", 0, edge) + 1, self.text.find("\n", edge)
            for word in _WORD.finditer(self.text, line[0], line[1] if line[1] >= 0 else len(self.text)):
                if word.start() < edge < word.end():
                    start, end = min(start, word.start()), max(end, word.end())
        return Span(start, end)

    def anchor(self, report: str, span: Span) -> Anchor:
        """Return what holds on to a place; words and surroundings are those of now."""
        words, piece = self.text[span.start : span.end], self.piece_at(span.start)
        before, after = self._flat[max(0, span.start - CONTEXT) : span.start], self._flat[span.end : span.end + CONTEXT]
        plain = Anchor(report, piece.section, piece.paragraph, words, before, after)
        here, elsewhere = NO_RIVAL, NO_RIVAL
        for other in self._occurrences(words):
            if other.start != span.start:
                score = self._agreement(plain, other)
                if self.piece_at(other.start).section == piece.section:
                    here = max(here, score)
                else:
                    elsewhere = max(elsewhere, score)
        return plain._replace(rival=here, rival_elsewhere=elsewhere)

    # Finding -----------------------------------------------------------------------------------------

    def find(self, anchor: Anchor) -> Span | None:
        """Return where an anchor's words stand now; None where they are gone, or where nothing tells which of several they are.

        First in their own paragraph with the surroundings they had, then under their heading, then anywhere in the report.
        """
        if not anchor.words.strip():
            return None
        there = self._exact(anchor)
        if there is not None:
            return there
        every = list(self._occurrences(anchor.words))
        own = [span for span in every if self.piece_at(span.start).section == anchor.section]
        if len(own) == 1 and anchor.rival == NO_RIVAL and self._is_distinct(anchor, own[0]):
            return own[0]
        found = self._best(anchor, own, anchor.rival)
        if found is not None:
            return found
        if len(every) == 1 and max(anchor.rival, anchor.rival_elsewhere) == NO_RIVAL and self._is_distinct(anchor, every[0]):
            return every[0]
        return self._best(anchor, every, max(anchor.rival, anchor.rival_elsewhere))

    def find_under(self, anchor: Anchor, sections: Sequence[str]) -> Span | None:
        """Return where an anchor's words stand under headings of another edition; None unless one place alone answers."""
        if not anchor.words.strip():
            return None
        found = [span for span in self._occurrences(anchor.words) if self.piece_at(span.start).section in sections]
        return found[0] if len(found) == 1 else self._best(anchor, found, NO_RIVAL)

    def _exact(self, anchor: Anchor) -> Span | None:
        """Return the words' place in the piece they were marked in, where nothing around them has changed."""
        for number in self._pieces_of.get((anchor.section, anchor.paragraph), ()):
            start, words = self.starts[number], anchor.words.translate(_ALIKE)
            end = start + len(self.pieces[number].text)
            place = self._flat.find(words, start)
            while 0 <= place < end:
                span = Span(place, place + len(words))
                if self._agreement(anchor, span) == len(anchor.before) + len(anchor.after):
                    return span
                place = self._flat.find(words, place + 1)
        return None

    def _best(self, anchor: Anchor, spans: Sequence[Span], rival: int) -> Span | None:
        """Return the place whose surroundings agree best, better than those of any other place did when the words were marked."""
        scored = sorted(((self._agreement(anchor, span), span) for span in spans), reverse=True)
        needed = max(rival + 1, min(ENOUGH, len(anchor.before) + len(anchor.after)))
        if not scored or scored[0][0] < needed or (len(scored) > 1 and scored[1][0] == scored[0][0]):
            return None
        return scored[0][1]

    def _is_distinct(self, anchor: Anchor, span: Span) -> bool:
        """Whether words that stand in one place alone are long enough not to stand there by chance, with what agrees around them."""
        return len(anchor.words) + self._agreement(anchor, span) >= min(ENOUGH, len(anchor.words) + len(anchor.before) + len(anchor.after))

    def _agreement(self, anchor: Anchor, span: Span) -> int:
        """Return how many letters next to a place are those that an anchor has."""
        return _common_end(anchor.before, self._flat, span.start) + _common_start(anchor.after, self._flat, span.end)

    def _occurrences(self, words: str) -> Iterator[Span]:
        flat_words = words.translate(_ALIKE).strip()
        place = self._flat.find(flat_words)
        if place < 0 and " " in flat_words:  # another edition may set other spaces
            pattern = r"\s+".join(map(re.escape, flat_words.split()))
            yield from (Span(*match.span()) for match in re.finditer(pattern, self._flat))
            return
        while place >= 0:
            yield Span(place, place + len(flat_words))
            place = self._flat.find(flat_words, place + 1)


def _common_end(before: str, text: str, end: int) -> int:
    count = 0
    while count < len(before) and count < end and before[-1 - count] == text[end - 1 - count]:
        count += 1
    return count


def _common_start(after: str, text: str, start: int) -> int:
    count = 0
    while count < len(after) and start + count < len(text) and after[count] == text[start + count]:
        count += 1
    return count


def text_of(report: Report) -> AnchorText:
    """Return what can be marked in a report: its headings, paragraphs with their bullets, and what it sets apart."""
    return AnchorText(pieces_of(report))


def pieces_of(report: Report) -> Iterator[Piece]:
    """Yield the pieces of a report in reading order."""
    from peelviewer.analysis.improvements import asked, practised  # the first paint does without

    for section in report.sections.values():
        yield Piece(section.id, section.id, plain_text(section.title))
        for block in section.blocks:
            if isinstance(block, Finding):
                yield Piece(section.id, block.number, "\n".join(map(plain_text, (block.text, *block.bullets))))
            elif block.kind in (InsertKind.IMPROVEMENTS, InsertKind.PRACTICE):
                boxes = (practised if block.kind is InsertKind.PRACTICE else asked)(report, block.target)
                yield from (Piece(section.id, box.row.id, "\n".join(map(plain_text, box.texts))) for box in boxes)


def bookmark_anchor(report: Report, text: AnchorText, section: str, paragraph: str) -> Anchor:
    """Return what a bookmark holds on to: the beginning of a paragraph, or its heading where there is no such paragraph."""
    span = text.whole(paragraph, section) or text.whole(paragraph) or text.whole(section) or Span(0, 0)
    cut = min(span.end, span.start + BEGINNING)
    if cut < span.end:
        space = text.text.rfind(" ", span.start, cut)
        cut = space if space > span.start else cut
    return text.anchor(report.id, Span(span.start, cut))
