"""What a filter leaves of a chapter, and what is said in place of the rest."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextCursor

from peelviewer.model.report import Block, Finding, FindingClass, InsertKind, Report, Section
from peelviewer.wording import tr, translatable

from .styles import Styles

ALL = "filter:"
"""The link that takes the filter away."""
NONE_IN_CHAPTER = {
    FindingClass.STRENGTH: translatable("No strengths in this chapter."),
    FindingClass.CONCERN: translatable("No concerns in this chapter."),
}
NONE_IN_SECTION = {
    FindingClass.STRENGTH: translatable("No strengths under this heading."),
    FindingClass.CONCERN: translatable("No concerns under this heading."),
}
ANYWAY = {
    FindingClass.STRENGTH: translatable("Not a strength; shown because you went to it."),
    FindingClass.CONCERN: translatable("Not a concern; shown because you went to it."),
}


class FindingFilter(NamedTuple):
    """What is shown: findings *only* of one class (of every class where it is empty), and *anyway* what the reader went to."""

    only: FindingClass = FindingClass.NONE
    anyway: frozenset[str] = frozenset()

    def shows(self, report: Report, block: Block) -> bool:
        """Whether a finding or insert is shown; areas for improvement always are."""
        if not self.only:
            return True
        if isinstance(block, Finding):
            return block.kind is self.only or block.number in self.anyway
        if block.kind is InsertKind.IMPROVEMENTS:
            return bool(report.improvements_of(block.target))
        if block.kind is InsertKind.PRACTICE:
            return any(practice.id in self.anyway for practice in report.practice_of(block.target))
        return block.target in self.anyway

    def shows_any(self, report: Report, section: Section) -> bool:
        """Whether anything under a heading, or below it, is shown."""
        return any(self.shows(report, block) for subsection in section.walk() for block in subsection.blocks)

    def shows_heading(self, report: Report, section: Section) -> bool:
        """Whether a heading is shown: with what is under it, or because the reader went to it."""
        return not self.only or section.level == 1 or any(s.id in self.anyway for s in section.walk()) or self.shows_any(report, section)

    def leaves_nothing(self, report: Report, section: Section) -> bool:
        """Whether it is to be said that nothing is left: of a chapter no finding, of another heading nothing at all."""
        if not self.only:
            return False
        findings = any(finding.kind is self.only for finding in section.findings())
        return not findings and (section.level == 1 or not self.shows_any(report, section))

    def is_exception(self, block: Block) -> bool:
        """Whether a finding is shown although the filter leaves its class out."""
        return bool(self.only) and isinstance(block, Finding) and block.kind is not self.only


def say_nothing_is_left(cursor: QTextCursor, styles: Styles, section: Section, only: FindingClass) -> None:
    """Say under a heading that nothing of a class is there, with the way back to everything."""
    words = (NONE_IN_CHAPTER if section.level == 1 else NONE_IN_SECTION)[only]
    char = styles.char(14, "muted")
    cursor.insertBlock(styles.block(24, above=12 if section.level == 1 else 0, below=8), char)
    cursor.block().setUserState(-1)
    if styles.paper:  # in the report's language, and nobody can click
        cursor.insertText(words, char)
        return
    cursor.insertText(f"{tr(words)}  ", char)
    cursor.insertText(tr("Show all findings"), styles.link(char, ALL))


def say_shown_anyway(cursor: QTextCursor, styles: Styles, only: FindingClass) -> None:
    """Say below a finding why it is there."""
    char = styles.char(12, "muted", italic=True)
    cursor.insertBlock(styles.block(18, below=12), char)
    cursor.block().setUserState(-1)
    cursor.insertText(tr(ANYWAY[only]), char)
