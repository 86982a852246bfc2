"""Headings: their levels by the contents page, else by size and weight; their ids by the library's questions, else by their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from peelviewer.importers.recognised import Identity, Item, Part
from peelviewer.model.library import Question
from peelviewer.model.report import OVERVIEW, QUESTION, SUMMARY
from peelviewer.wording import tr

from .contents import Entry, IsChapter, no_chapter
from .draft import Draft
from .words import folded, slug, unique, without_marks

_DEEPEST = 3

_ALIKE = 92  # of 100: two readings of one heading
_LONGEST = 260  # letters of a heading


def level_headings(draft: Draft, entries: Sequence[Entry], is_chapter: IsChapter = no_chapter) -> None:
    """Give headings their levels: those of the contents first, and others by the sizes that those have.

    Without contents and sizes the wording tells: *is_chapter* knows the chapters of the layout.
    """
    for index, item in list(draft.of(Part.HEADING)):
        if not any(letter.isalpha() for letter in item.piece.text):  # a large number is a value
            draft.change(index, part=Part.FINDING, level=0)
    if not entries and _level_by_wording(draft, is_chapter):
        return
    styles: dict[int, set[int]] = {}
    matched: set[int] = set()
    at = 0
    for entry in entries:
        found = _find(draft, entry, at)
        if found is None:
            continue
        level = 1 if entry.chapter else 2
        draft.change(found, part=Part.HEADING, level=level)
        styles.setdefault(_style(draft.items[found]), set()).add(level)
        matched.add(found)
        at = found + 1
    told = {style: min(levels) for style, levels in styles.items() if style > 0 or len(levels) == 1}
    first = min(matched, default=0)
    sizes = sorted({round(item.piece.size) for index, item in draft.of(Part.HEADING) if index >= first}, reverse=True)
    for index, item in list(draft.of(Part.HEADING)):
        if index not in matched:
            draft.change(index, level=_level(item, told, sizes))


def _find(draft: Draft, entry: Entry, start: int) -> int | None:
    """Return where an entry's heading stands: on the page that the contents name, where pages of the file have printed numbers."""
    printed = {face.printed: number for number, face in enumerate(draft.document.pages, 1) if face.printed}
    page = printed.get(str(entry.page), 0)
    for part, alike in ((Part.HEADING, 100), (Part.FINDING, 100), (Part.HEADING, _ALIKE)):
        for index in range(start, len(draft.items)):
            item = draft.items[index]
            there = not page or item.piece.page == page
            if (
                there
                and item.part is part
                and len(item.piece.text) <= _LONGEST
                and fuzz.ratio(folded(item.piece.text), entry.title) >= alike
            ):
                return index
    return None


def _level_by_wording(draft: Draft, is_chapter: IsChapter) -> bool:
    """Level the headings of a file without sizes whose own levels contradict its chapters' wording; False where they do not."""
    headings = [(index, item) for index, item in draft.of(Part.HEADING)]
    chapters = {index for index, item in headings if is_chapter(folded(item.piece.text))}
    levels = {item.piece.level for index, item in headings if index in chapters}
    if any(item.piece.size for _, item in headings) or len(levels) < 2:
        return False
    for index, item in headings:
        words = folded(item.piece.text)
        asks = words.startswith(("how ", "summary of")) and (item.piece.text.rstrip().endswith("?") or words.startswith("summary"))
        level = 1 if index in chapters else 2 if asks else _DEEPEST
        draft.change(index, level=level)
        if level != item.piece.level:
            draft.doubt(index, tr("The file's own levels of headings contradict one another; this one is taken from its wording."))
    return True


def _style(item: Item) -> int:
    """Return what tells headings of one level: the size of the letters, else, below zero, the level that the file says."""
    return round(item.piece.size) or -item.piece.level


def _level(item: Item, styles: dict[int, int], sizes: Sequence[int]) -> int:
    """Return a heading's level by headings of its style in the contents; smaller ones are inner headings."""
    style = _style(item)
    if style in styles:
        return styles[style]
    if style < 0:  # a file without sizes, whose own levels waver where the contents contradict them
        return _DEEPEST if styles or not item.level else min(_DEEPEST, item.level)
    if not styles:
        return min(_DEEPEST, sizes.index(style) + 1 if style in sizes else 1)
    larger = [level for known, level in styles.items() if known > style]
    return min(_DEEPEST, max(larger, default=0) + 1)


def name_headings(draft: Draft, identity: Identity, questions: Iterable[Question], pillars: Iterable[str]) -> None:
    """Give headings their ids, kinds, numbers and short names.

    A heading that holds the wording of one of the inspection's questions is that question; one that is a pillar's name, that pillar.
    """
    mine = [q for q in questions if q.year == identity.year and (q.cycle or str(q.year)) == (identity.cycle or str(identity.year))]
    namer = _Namer(identity, mine, set(pillars))
    for index, item in list(draft.of(Part.HEADING)):
        draft.change(index, **namer.named(item))


class _Namer:
    """Names one heading after the other; knows which chapter and section it stands in."""

    def __init__(self, identity: Identity, questions: Sequence[Question], pillars: set[str]) -> None:
        self._identity, self._questions, self._pillars = identity, questions, pillars
        self._taken: set[str] = set()
        self._numbers: set[str] = set()
        self._chapter = self._pillar = ""
        self._count = 0

    def named(self, item: Item) -> dict[str, str]:
        title = without_marks(item.piece.text)
        words = folded(title)
        question = self._question(words, item.level)
        if item.level == 1:
            self._pillar = words if words in self._pillars else ""
        if question:
            own = f"{question.pillar}-{question.question}" if self._pillar else question.question
            fields = {"kind": QUESTION, "short": question.short_name or title}
        elif item.level == 1 and self._pillar:
            own, fields = self._pillar, {"kind": "pillar", "short": title}
        elif item.level == 1:
            kind = OVERVIEW if words.startswith((OVERVIEW, "overall summary", "overall judgment")) else "chapter"
            own, fields = slug(title), {"kind": kind, "short": title.split(" – ")[0] if kind == OVERVIEW else title}
        else:
            own, fields = f"{self._chapter}-{slug(title)}".strip("-"), {"kind": self._kind(item, words), "short": title}
        node = unique(own[:80], self._taken)
        if item.level == 1:
            self._chapter = node
        number = self._number(fields["kind"], title) if item.level == 1 else ""
        return {**fields, "node": node, "number": number}

    def _kind(self, item: Item, words: str) -> str:
        if item.level != 2:
            return ""
        if words.startswith("summary"):
            return SUMMARY
        return "subquestion" if item.piece.text.rstrip().endswith("?") else "section"

    def _question(self, words: str, level: int) -> Question | None:
        """Return the question that a chapter asks, or a section of a pillar's chapter."""
        if level > 2 or (level == 2 and not self._pillar and len({q.pillar for q in self._questions}) == 1):
            return None
        wanted = self._pillar or self._identity.pillar
        for question in self._questions:
            names = (folded(question.wording), folded(question.short_name))
            if question.pillar == wanted and (words in names or (level == 1 and names[0] and names[0] in words)):
                return question
        return None

    def _number(self, kind: str, title: str) -> str:
        if kind in (QUESTION, "pillar"):
            self._count += 1
            return str(self._count)
        letters = [c.upper() for c in title if c.isalpha() and c.isascii()] or ["A"]
        number = next((c for c in letters if c not in self._numbers), f"{letters[0]}{len(self._numbers)}")
        self._numbers.add(number)
        return number


def doubt_missing(draft: Draft, entries: Sequence[Entry]) -> list[tuple[str, str]]:
    """Return what the contents name and no heading was found for, as fields in doubt with the reason."""
    have = [folded(item.piece.text) for _, item in draft.of(Part.HEADING)]
    lost = [entry for entry in entries if not any(fuzz.ratio(entry.title, title) >= _ALIKE for title in have)]
    return [("contents", tr("A heading of the contents was not found: {title}", title=entry.title)) for entry in lost]
