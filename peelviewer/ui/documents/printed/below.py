"""What stands below a printed section in small letters: a heading of its own in the outline, and numbered lines."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from peelviewer.model.report import Section
from peelviewer.ui.documents.document import HEADING, ChapterDocument
from peelviewer.ui.documents.styles import Styles


def write_heading(document: ChapterDocument, section: Section, kind: str, title: str, s: Styles, cursor: QTextCursor) -> None:
    """Write a heading below a section, a level under it; *kind* tells it from others there."""
    cursor.insertBlock(s.block(20, above=24, below=4), s.char(13, weight=600))
    document.headings.append(section._replace(id=f"{section.id} {kind}", title=title, level=section.level + 1))
    cursor.block().setUserState(HEADING + len(document.headings) - 1)
    cursor.insertText(title, s.char(13, weight=600))


def begin_line(mark: str, indent: int, s: Styles, cursor: QTextCursor) -> None:
    """Begin a line with its mark, before words that hang by *indent* pixels."""
    cursor.insertBlock(s.hanging(17, indent, above=3, left=indent), s.char(11))
    cursor.block().setUserState(-1)
    cursor.insertText(f"{mark}\t", s.char(11, "accent", weight=600))
