"""The paragraphs of a text as they are compared: findings, their bullets, and what is asked for, without marks of notes and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCharFormat

from peelviewer.analysis.compared.differences import Paragraph
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.styles import Styles
from peelviewer.wording import tr

_NUMBER = re.compile(r"\A\d+\t")
_RAISED = QTextCharFormat.VerticalAlignment.AlignSuperScript


class Placed(NamedTuple):
    """A paragraph, the block that shows it, and its number and heading as they are named."""

    block: QTextBlock
    paragraph: Paragraph
    number: str
    heading: str

    @property
    def name(self) -> str:
        """Where it stands, in words."""
        return tr("{number} under “{heading}”", number=self.number, heading=self.heading) if self.number else f"“{self.heading}”"


def paragraphs_of(chapter: ChapterDocument | None) -> Iterator[Placed]:
    """Yield the paragraphs of a document, from the top down."""
    if chapter is None:
        return
    block, heading = chapter.document.begin(), chapter.chapter
    while block.isValid():
        heading = chapter.heading_at(block) or heading
        finding = None if chapter.is_note(block) else chapter.finding_of(block)
        if finding is not None or chapter.area_at(block) is not None:
            number = finding.number if finding is not None else ""
            yield Placed(block, Paragraph(words_of(block), heading.id), number, plain_text(heading.short))
        block = block.next()


def words_of(block: QTextBlock) -> str:
    """Return a block's text with spaces in place of what numbers it: marks of notes and of web pages, and an area's number."""
    text = list(block.text())
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        if form.verticalAlignment() == _RAISED or form.hasProperty(Styles.SOURCE_MARK):
            start = fragment.position() - block.position()
            text[start : start + fragment.length()] = " " * fragment.length()
        iterator += 1
    return _NUMBER.sub(lambda found: " " * len(found[0]), "".join(text))
