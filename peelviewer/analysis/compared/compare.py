"""Two texts beside each other: which heading answers which."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from peelviewer.model.report import Report, Section
from peelviewer.text.plain import plain_text
from peelviewer.wording import translatable

LIKENESS = 72.0


class Match(NamedTuple):
    """Two headings that belong together, by id; *reason* says why: chosen, same, place, title or corrections."""

    left: str
    right: str
    reason: str


REASONS = {
    "chosen": "compared",
    "same": translatable("the same heading"),
    "place": translatable("the same place in its chapter"),
    "title": translatable("titles alike"),
    "corrections": translatable("matched by you"),
}


def match(left: Section, right: Section, corrections: Mapping[str, str] | None = None, questions: Collection[str] = ()) -> list[Match]:
    """Return the matches of two sections and all headings below them, in reading order on both sides.

    The sections themselves match because they were chosen. Then the same id, the same id after its question (one-summary and
    two-summary, where one and two are among *questions* or were chosen), the most alike titles; *corrections* (left id to right id,
    empty for none) overrides all. A match that would cross an earlier one is left out.
    """
    left_sections, right_sections = [*left.walk()][1:], [*right.walk()][1:]
    chosen = [Match(left.id, right.id, "chosen")]
    corrected = dict(corrections or {})
    taken_left, taken_right = {s.id for s in left_sections if s.id in corrected}, {r for r in corrected.values() if r}
    right_ids = {s.id for s in right_sections}
    pairs = [Match(s.id, corrected[s.id], "corrections") for s in left_sections if corrected.get(s.id) in right_ids]
    tails = _Tails({left.id, right.id, *questions})
    for reason in ("same", "place", "title"):
        for pair in _pairs(reason, left_sections, right_sections, taken_left, taken_right, tails):
            pairs.append(pair)
            taken_left.add(pair.left)
            taken_right.add(pair.right)
    return chosen + _in_order(pairs, [s.id for s in left_sections], [s.id for s in right_sections])


def _pairs(
    reason: str, left_sections: list[Section], right_sections: list[Section], taken_left: set[str], taken_right: set[str], tail: _Tails
) -> list[Match]:  # fmt: skip
    free_left = [s for s in left_sections if s.id not in taken_left]
    free_right = [s for s in right_sections if s.id not in taken_right]
    if reason == "same":
        ids = {s.id for s in free_right}
        return [Match(s.id, s.id, reason) for s in free_left if s.id in ids]
    if reason == "place":
        by_tail = {(tail.of(s.id), s.level): s.id for s in free_right if tail.of(s.id)}
        return [Match(s.id, by_tail[tail.of(s.id), s.level], reason) for s in free_left if (tail.of(s.id), s.level) in by_tail]
    return _alike(free_left, free_right)


class _Tails:
    """What ids say after the question they begin with."""

    def __init__(self, questions: Collection[str]) -> None:
        self._longest_first = sorted(questions, key=len, reverse=True)

    def of(self, section: str) -> str:
        """Return the summary of one-summary, where one is a question; empty for an id that begins with none."""
        question = next((name for name in self._longest_first if section.startswith(f"{name}-")), None)
        return section[len(question) + 1 :] if question else ""


def questions_of(*reports: Report) -> frozenset[str]:
    """Return the ids of what reports ask or judge: headings of two of them with the same id after it stand in the same place."""
    question_ids = (section.id for report in reports for section in report.questions)
    return frozenset(question_ids) | {
        section for report in reports for section in report.judgment_by_question if section in report.sections
    }


def _alike(left_sections: list[Section], right_sections: list[Section]) -> list[Match]:
    """Return the most alike titles first, each heading once, of one level."""
    from rapidfuzz import fuzz

    scored = [
        (fuzz.token_sort_ratio(plain_text(one.title).lower(), plain_text(other.title).lower()), one.id, other.id)
        for one in left_sections for other in right_sections if one.level == other.level
    ]  # fmt: skip
    matches: list[Match] = []
    for score, one, other in sorted(scored, key=lambda entry: -entry[0]):
        if score >= LIKENESS and all(one != m.left and other != m.right for m in matches):
            matches.append(Match(one, other, "title"))
    return matches


def _in_order(pairs: list[Match], left_ids: list[str], right_ids: list[str]) -> list[Match]:
    """Return as many matches as run forward on both sides: a scroll cannot follow two that cross."""
    ordered = sorted(pairs, key=lambda pair: left_ids.index(pair.left))
    best: list[list[Match]] = []
    for pair in ordered:
        earlier = [chain for chain in best if right_ids.index(chain[-1].right) < right_ids.index(pair.right)]
        longest = max(earlier, key=len, default=[])
        best.append([*longest, pair])
    return max(best, key=len, default=[])


def unmatched(section: Section, matched: set[str]) -> list[Section]:
    """Return the headings of a section that have no counterpart."""
    return [heading for heading in section.walk() if heading.id not in matched]


def counterpart(left: Report, node: str, right: Report) -> str:
    """Return the section of another report that a section is best compared with.

    It is the one of the same id, or of the nearest heading above it; the overview of an overview; else the first question or chapter.
    """
    for heading in reversed(left.way_to[node]):
        if heading.id in right.sections:
            return heading.id
    if left.chapter_of[node].is_overview and right.overview:
        return right.overview.id
    return next(iter((*right.questions, *right.chapters))).id


def chapter_pairs(left: Report, right: Report) -> list[tuple[Section | None, Section | None]]:
    """Return the chapters of two reports that belong together, by id or as overviews, in the left one's order, then those left over."""
    by_id = {chapter.id: chapter for chapter in right.chapters}
    pairs: list[tuple[Section | None, Section | None]] = []
    for chapter in left.chapters:
        other = by_id.get(chapter.id) or (right.overview if chapter.is_overview else None)
        pairs.append((chapter, other))
    paired = {other.id for _, other in pairs if other}
    return [*pairs, *((None, chapter) for chapter in right.chapters if chapter.id not in paired)]
