"""Where a reader's marks stand in a report: those made in it, and those made in another edition of the same inspection."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from peelviewer.analysis.editions_held import heading_in, other_edition
from peelviewer.model.annotations import Annotation
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.model.pages import Pages
from peelviewer.model.report import Finding, Report, Section
from peelviewer.text.plain import plain_text

from .anchoring import AnchorText, Span, text_of


class Placed(NamedTuple):
    """A mark with its place in a report's text; None where it is detached."""

    annotation: Annotation
    span: Span | None
    section: str = ""
    """The heading it stands under now, of one that is detached where it stood; empty where the report has that no more."""
    paragraph: str = ""
    is_of_other_edition: bool = False


class ReportMarks:
    """Places the marks of one report, whose text is read once."""

    def __init__(self, library: Library, report: Report) -> None:
        self._library, self.report = library, report
        self._text: AnchorText | None = None

    @property
    def text(self) -> AnchorText:
        """What can be marked."""
        if self._text is None:
            self._text = text_of(self.report)
        return self._text

    def placed(self, annotations: Iterable[Annotation]) -> list[Placed]:
        """Return marks with their places, in reading order, those that are detached at the end."""
        found = [self.place(annotation) for annotation in annotations]
        return sorted(found, key=lambda mark: (mark.span is None, mark.span or (0, 0), mark.annotation.made))

    def place(self, annotation: Annotation) -> Placed:
        """Return a mark with its place here."""
        anchor = annotation.anchor
        if anchor.report != self.report.id:
            return self._of_other(annotation)
        span = self.text.find(anchor)
        if span is not None:
            piece = self.text.piece_at(span.start)
            return Placed(annotation, span, piece.section, piece.paragraph)
        return Placed(annotation, None, anchor.section if anchor.section in self.report.sections else "")

    def _of_other(self, annotation: Annotation) -> Placed:
        """Return the place of a mark of the other edition: its words under the heading that answers its own; a bookmark's heading."""
        if annotation.report not in self._library.by_id:
            return self._of_gone(annotation)
        heading = self._heading_here(annotation)
        if not heading:
            return Placed(annotation, None, is_of_other_edition=True)
        below = [section.id for section in self.report.sections[heading].walk()]
        span = self.text.whole(heading) if annotation.is_bookmark else self.text.find_under(annotation.anchor, below)
        piece = self.text.piece_at(span.start) if span is not None else None
        return Placed(annotation, span, piece.section if piece else heading, piece.paragraph if piece else "", True)

    def _of_gone(self, annotation: Annotation) -> Placed:
        """Return the place of a mark of an edition that is held no more: where its words stand in one place alone, of all headings."""
        span = self.text.find_under(annotation.anchor, tuple(self.report.sections))
        piece = self.text.piece_at(span.start) if span is not None else None
        return Placed(annotation, span, piece.section if piece else "", piece.paragraph if piece else "", True)

    def _heading_here(self, annotation: Annotation) -> str:
        """Return the heading that answers the one a mark of another report stood under; empty where nothing tells."""
        anchor = annotation.anchor
        try:
            other = self._library.report(anchor.report)
        except (KeyError, ReportUnreadable):
            return ""
        return heading_in(other, anchor.section, self.report) if anchor.section in other.sections else ""


def other_report(library: Library, report: Report) -> str:
    """Return the id of the other edition whose marks show here as well; empty where the library holds none."""
    other = other_edition(library, report)
    return other.id if other is not None else ""


def pages_of(report: Report, section: str, paragraph: str) -> Pages:
    """Return between which pages a paragraph under a heading stands, as far as that is known."""
    heading = report.sections.get(section)
    if heading is None:
        return Pages()
    finding = next((block for block in heading.blocks if isinstance(block, Finding) and block.number == paragraph), None)
    return report.pages_of_finding(heading, finding) if finding is not None else report.pages_of(heading, own=True)


def short_place(report: Report, section: str) -> str:
    """Return the short title of the chapter that a heading stands in, as rows name it; empty for a heading the report has not."""
    chapter = report.chapter_of.get(section)
    return plain_text(chapter.short) if chapter is not None else ""


def counts(placed: Iterable[Placed]) -> dict[str, int]:
    """Return how many marks stand under each heading, by its id."""
    found: dict[str, int] = {}
    for mark in placed:
        if mark.span is not None:
            found[mark.section] = found.get(mark.section, 0) + 1
    return found


def under(report: Report, section: Section, found: dict[str, int]) -> int:
    """Return how many marks stand under a heading and those below it."""
    return sum(found.get(part.id, 0) for part in section.walk()) if report.sections else 0
