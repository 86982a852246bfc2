"""What a screen reader says when a note or term was asked for, as the keyboard stays where it was."""

from __future__ import annotations

from peelviewer.text.inline import note_number
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


def link_words(workspace: Workspace, text: ReadingText, kind: str, name: str) -> str:
    """Return the words of a note that is open now, that it is closed, or a term's explanation; nothing of what is not known."""
    if kind == "term":
        term = next((term for term in workspace.library.glossary if term.term == name), None)
        return tr("{term}: {explanation}", term=term.term, explanation=plain_text(term.explanation)) if term else ""
    number = note_number(name)
    note = workspace.place.report.note_by_number.get(number) if number is not None else None
    if note is None or number is None:
        return ""
    if number not in text.open_notes():
        return tr("Note {number} closed", number=number)
    return tr("Note {number}: {words}", number=number, words=plain_text(note.text))
