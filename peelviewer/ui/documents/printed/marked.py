"""The reader's own marks on paper: colours behind words with a line below them, and what was written to them at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtGui import QTextCharFormat, QTextCursor

from peelviewer.analysis.citation import day_in_full
from peelviewer.analysis.marking.anchoring import text_of
from peelviewer.analysis.marking.marks import Placed
from peelviewer.model.annotations import Annotation, MarkColour
from peelviewer.model.report import Report, Section
from peelviewer.text.inline import typographic
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.marked_text import MarkedText
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.look.theme import Theme

from .below import begin_line, write_heading

# A page is a document: its words are the report's language, whatever the window speaks.
TITLE, WHOSE, BOOKMARK = "My notes", "These notes and the marks in the text are the reader’s own and no part of the report.", "Bookmark"
_Line = QTextCharFormat.UnderlineStyle
_LINES = {
    MarkColour.YELLOW: _Line.SingleUnderline,
    MarkColour.GREEN: _Line.DashUnderline,
    MarkColour.BLUE: _Line.DotLine,
    MarkColour.PINK: _Line.WaveUnderline,
}
"""The line below words of a colour, by which colours are told apart on paper without any."""


def mark(document: ChapterDocument, report: Report, placed: Iterable[Placed], theme: Theme, s: Styles) -> list[Annotation]:
    """Mark words in a document, with a number beside those that something is written to; return what is written, in that order."""
    text = MarkedText(document, text_of(report))
    shown = [(spans, each.annotation) for each in placed if each.span is not None and (spans := text.shown(each.span))]
    cursor = QTextCursor(document.document)
    cursor.beginEditBlock()
    for spans, annotation in shown:
        look = QTextCharFormat()
        look.setBackground(theme.colour(f"mark_{annotation.colour.value}"))
        look.setUnderlineStyle(_LINES[annotation.colour])
        look.setUnderlineColor(theme.colour(f"mark_{annotation.colour.value}_line"))
        for start, end in () if annotation.is_bookmark else spans:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
    noted = [(spans[0][0] if annotation.is_bookmark else spans[-1][1], annotation) for spans, annotation in shown if annotation.note]
    noted.sort(key=lambda pair: pair[0])
    number = s.char(15, "accent", weight=600)
    number.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    for place in range(len(noted), 0, -1):  # from the end back, as each number moves what follows it
        cursor.setPosition(noted[place - 1][0])
        cursor.insertText(f"[{place}]", number)
    cursor.endEditBlock()
    # Without this Qt takes what stands after the first pages for laid out, and it is not.
    document.document.markContentsDirty(0, document.document.characterCount())
    return [annotation for _, annotation in noted]


def write_notes(document: ChapterDocument, section: Section, notes: Sequence[Annotation], s: Styles, cursor: QTextCursor) -> None:
    """Write what is written to marks below a section, numbered, each with its day."""
    if not notes:
        return
    write_heading(document, section, "marks", TITLE, s, cursor)
    cursor.insertBlock(s.block(17), s.char(11, "muted"))
    cursor.block().setUserState(-1)
    cursor.insertText(WHOSE, s.char(11, "muted"))
    for place, annotation in enumerate(notes, 1):
        begin_line(f"[{place}]", 32, s, cursor)
        words = "\u2028".join(typographic(annotation.note).splitlines())
        cursor.insertText(f"{BOOKMARK}: {words}" if annotation.is_bookmark else words, s.char(11))
        if day := _day(annotation.changed):
            cursor.insertText(f" ({day})", s.char(11, "muted"))


def _day(moment: str) -> str:
    """Return the day of a moment where the reader is, nothing where it is none."""
    try:
        return day_in_full(datetime.fromisoformat(moment).astimezone().date())
    except ValueError:
        return ""
