"""Two texts beside each other as tables: every paragraph with its heading, and which heading answers which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.analysis.citation import of_section
from peelviewer.analysis.pages import in_print
from peelviewer.model.report import Finding, Report, Section
from peelviewer.text.plain import plain_text

from .compare import REASONS, Match

if TYPE_CHECKING:
    from pandas import DataFrame

TEXT_COLUMNS = ("side", "heading", "level", "answered_by", "paragraph", "kind", "text", "pages")
MATCH_COLUMNS = ("left_heading", "left_pages", "right_heading", "right_pages", "why")
LEFT, RIGHT = "left", "right"
NO_COUNTERPART = "no counterpart"


class TextSide(NamedTuple):
    """One side of a comparison."""

    report: Report
    section: Section


def texts_frame(left: TextSide, right: TextSide, matches: Sequence[Match]) -> DataFrame:
    """Return a frame of texts with a row a heading and a row a paragraph, of the left side and then the right one, under TEXT_COLUMNS."""
    import pandas  # half a second: only what asks for a frame waits for it

    to_right, to_left = {m.left: m.right for m in matches}, {m.right: m.left for m in matches}
    lines = [*_side_lines(LEFT, left, to_right, right), *_side_lines(RIGHT, right, to_left, left)]
    return pandas.DataFrame(lines, columns=list(TEXT_COLUMNS), dtype="object")


def matches_frame(left: TextSide, right: TextSide, matches: Sequence[Match]) -> DataFrame:
    """Return a frame of texts with a row a left heading and what answers it, then the right ones that answer none, under MATCH_COLUMNS."""
    import pandas

    by_left = {match.left: match for match in matches}
    rights = {heading.id: heading for heading in right.section.walk()}
    lines = []
    for heading in left.section.walk():
        match = by_left.get(heading.id)
        answer = (*_named(right, rights[match.right]), REASONS[match.reason]) if match else (NO_COUNTERPART, "", "")
        lines.append((*_named(left, heading), *answer))
    answered = {match.right for match in matches}
    lines += [(NO_COUNTERPART, "", *_named(right, heading), "") for heading in rights.values() if heading.id not in answered]
    return pandas.DataFrame(lines, columns=list(MATCH_COLUMNS), dtype="object")


def cited(left: TextSide, right: TextSide) -> str:
    """Return the line that says where two texts are from."""
    return " ".join(dict.fromkeys(of_section(side.report, side.section) for side in (left, right))) + " Made with PEEL Viewer."


def _named(side: TextSide, heading: Section) -> tuple[str, str]:
    return plain_text(heading.title), in_print(side.report.pages_of(heading))


def _side_lines(name: str, side: TextSide, answers: dict[str, str], other: TextSide) -> Iterator[tuple[str, ...]]:
    titles = {heading.id: plain_text(heading.title) for heading in other.section.walk()}
    for heading in side.section.walk():
        title, pages = _named(side, heading)
        answer = titles.get(answers.get(heading.id, ""), NO_COUNTERPART)
        yield name, title, str(heading.level), answer, "", "heading", title, pages
        for block in heading.blocks:
            if isinstance(block, Finding):
                words = "\n".join(plain_text(part) for part in (block.text, *block.bullets))
                yield (
                    name,
                    title,
                    str(heading.level),
                    answer,
                    block.number,
                    block.kind.value,
                    words,
                    in_print(side.report.pages_of_finding(heading, block)),
                )
