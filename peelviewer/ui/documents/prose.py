"""Writes inline text into a document: emphasis, links, note marks and terms."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCharFormat, QTextCursor

from peelviewer.model.report import Report
from peelviewer.text.inline import Span, spans, typographic
from peelviewer.text.plain import plain_text
from peelviewer.text.rich import tooltip_html
from peelviewer.wording import tr, translatable

from .styles import Styles
from .terms import TermFinder, explanation

_MENTION = re.compile(r"\b[Ff]igures? [0-9]{1,3}(?:(?:, | and | to |[-–])[0-9]{1,3})*(?![0-9.]*[0-9])")
_NUMBERED = re.compile(r"(, | and | to |[-–])?([Ff]igures? )?([0-9]+)")
MISSING_NOTE = translatable("This note is missing from the dataset.")


class Prose:
    """Writes findings and notes with their marks; a term is marked once between two calls of forget_terms."""

    def __init__(self, report: Report, finder: TermFinder, styles: Styles) -> None:
        self._report, self._finder, self._styles = report, finder, styles
        self._marked: set[str] = set()
        self._figures = {figure.number: figure.id for figure in report.figures if figure.number}

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
            else:
                self._with_mentions(cursor, span.text, base, terms)

    def _with_mentions(self, cursor: QTextCursor, text: str, base: QTextCharFormat, terms: bool) -> None:
        """Write words, those that name a figure of the report as links to it."""
        end = 0
        for match in _MENTION.finditer(text):
            self._words(cursor, text[end : match.start()], base, terms)
            for joint, words, number in _NUMBERED.findall(match[0]):
                figure = self._figures.get(int(number))
                cursor.insertText(joint, base)
                cursor.insertText(words + number, self._styles.link(base, f"#{figure}") if figure else base)
            end = match.end()
        self._words(cursor, text[end:], base, terms)

    def _words(self, cursor: QTextCursor, text: str, base: QTextCharFormat, terms: bool) -> None:
        if terms:
            self._with_terms(cursor, text, base)
        else:
            cursor.insertText(text, base)

    def _note(self, cursor: QTextCursor, number: int) -> None:
        note = self._report.note_by_number.get(number)
        words = plain_text(note.text) if note else tr(MISSING_NOTE)
        mark = note.printed_mark if note else str(number)
        cursor.insertText(mark, self._styles.note_mark(number, tooltip_html(words)))

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
