"""Writes inline text into a document: emphasis, links, note marks and terms."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor

from peelviewer.model.report import Report
from peelviewer.text.inline import Span, spans, typographic
from peelviewer.text.plain import plain_text
from peelviewer.text.rich import tooltip_html
from peelviewer.wording import tr, translatable

from .styles import Styles
from .terms import TermFinder, explanation

MISSING_NOTE = translatable("This note is missing from the dataset.")


class Prose:
    """Writes findings and notes with their marks; a term is marked once between two calls of forget_terms."""

    def __init__(self, report: Report, finder: TermFinder, styles: Styles) -> None:
        self._report, self._finder, self._styles = report, finder, styles
        self._marked: set[str] = set()

    def forget_terms(self) -> None:
        """Mark terms anew from here on."""
        self._marked.clear()

    def write(self, cursor: QTextCursor, text: str, base: QTextCharFormat, *, terms: bool = True) -> None:
        """Write inline Markdown at the cursor."""
        for span in spans(text):
            if span.note:
                self._note(cursor, span.note)
            elif span.link:
                cursor.insertText(span.text, self._styles.link(base, span.link))
            elif span.emphasis or span.strong:
                cursor.insertText(span.text, _emphasised(base, span))
            elif terms:
                self._with_terms(cursor, span.text, base)
            else:
                cursor.insertText(span.text, base)

    def _note(self, cursor: QTextCursor, number: int) -> None:
        note = self._report.note_by_number.get(number)
        words = plain_text(note.text) if note else tr(MISSING_NOTE)
        cursor.insertText(f"{number}", self._styles.note_mark(number, tooltip_html(words)))

    def _with_terms(self, cursor: QTextCursor, text: str, base: QTextCharFormat) -> None:
        end = 0
        for start, stop, term in self._finder.find(text):
            if term.term in self._marked:
                continue
            self._marked.add(term.term)
            cursor.insertText(text[end:start], base)
            cursor.insertText(text[start:stop], self._styles.term(base, f"term:{term.term}", tooltip_html(typographic(explanation(term)))))
            end = stop
        cursor.insertText(text[end:], base)


def write_spans(cursor: QTextCursor, text: str, base: QTextCharFormat) -> None:
    """Write inline Markdown with its emphasis alone: no terms, no links, no marks of notes."""
    for span in spans(text):
        cursor.insertText(span.text, _emphasised(base, span) if span.emphasis or span.strong else base)


def _emphasised(base: QTextCharFormat, span: Span) -> QTextCharFormat:
    char = QTextCharFormat(base)
    char.setFontItalic(span.emphasis)
    if span.strong:
        char.setFontWeight(600)
    return char
