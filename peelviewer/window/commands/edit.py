"""The Edit menu: copying, finding, searching."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTextBrowser

from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.views.reading.quoting import citation, figure_read, paragraph_read
from peelviewer.wording import tr

from .base import Menu, Verb


class Undoing(Protocol):
    """What takes its changes back."""

    def undo(self) -> None:
        """Take the last change back."""

    def redo(self) -> None:
        """Do again what was taken back last."""


class EditMenu(Menu):
    """Copies words, and looks for them."""

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {
            "undo": lambda: self._undoing().undo(),
            "redo": lambda: self._undoing().redo(),
            "copy": self.copy,
            "copy_citation": self.copy_citation,
            "find": self.workspace.find,
            "find_next": lambda: self._step_match(1),
            "find_previous": lambda: self._step_match(-1),
            "search": self.search,
            "find_like": self.find_like,
        }

    def enabled(self) -> dict[str, bool]:
        """Return whether something may be taken back: decisions of a review, changes of a deck or of improvements, else of marks."""
        others, marks = self.views.reviewed is not None or self.workspace.view in ("slides", "improve"), self.workspace.annotations
        return {"undo": others or marks.can_undo, "redo": others or marks.can_redo}

    def _undoing(self) -> Undoing:
        """Return what is undone in the view that is shown."""
        if self.views.reviewed is not None:
            return self.views.reviewed
        if self.workspace.view == "improve":
            return self.views.improvements
        return self.parts.window.decking.decks if self.workspace.view == "slides" else self.parts.window.marks

    def copy(self) -> None:
        """Copy the selected words."""
        focused = QApplication.focusWidget()
        source = focused if isinstance(focused, QTextBrowser) else self._text()
        if source is not None:
            source.copy()

    def copy_citation(self) -> None:
        """Copy the selected words, or the paragraph or figure being read, with report, sections and pages: of what is shown."""
        text, subject = self._text(), self.views.subject_here()
        if subject and (text is None or not text.textCursor().hasSelection()):
            self.views.figure_actions.cite(self.workspace.place.report, subject)
            return
        if text is None:
            self.workspace.message.emit(tr("No text is shown here to copy from"))
            return
        if text.chapter is not None and (figure := figure_read(text)):
            self.views.figure_actions.cite(text.chapter.report, figure)
            return
        QGuiApplication.clipboard().setText(citation(self.workspace.library, text))
        number = paragraph_read(text)
        message = tr("Paragraph {number} copied with citation", number=number) if number else tr("Copied with citation")
        self.workspace.message.emit(message)

    def _text(self) -> ReadingText | None:
        """Return the text that is shown, of the comparison that of the side that has the keyboard; None where none is."""
        text = self.views.compare.text_read if self.workspace.view == "compare" else self.views.panes.reading.text
        return text if text.isVisible() else None

    def find_like(self) -> None:
        """Ask for findings like the paragraph that is read, or in the comparison like the one on the side that has the keyboard."""
        text = self._text()
        if text is not None:
            self.parts.search().like.ask_here(text)
        else:
            self.workspace.message.emit(tr("No text is shown here to ask about"))

    def _step_match(self, step: int) -> None:
        """Walk the differences that are marked in the comparison, else what was looked for last.

        That are the words of the find bar while it is open or no results are there, else the hits.
        """
        if self.workspace.view == "compare" and self.views.compare.strip.isVisible():
            self.views.compare.step(step)
            return
        finder, search = self.views.panes.reading.chapter_find, self.parts.search()
        in_text = self.workspace.view == "read" and (finder.is_open or (finder.words and not search.is_open))
        if in_text:
            finder.step(step)
        elif not search.step(step):
            self.workspace.find()

    def search(self) -> None:
        """Go to the search field, and list again what is found for words that it has kept."""
        if self.parts.window.isFullScreen():
            self.parts.window.actions_by_id["full_screen"].trigger()  # the field is in the toolbar
        self.parts.searching.start()
        self.parts.toolbar.field.setFocus()
        self.parts.toolbar.field.selectAll()
        if self.parts.toolbar.field.text() and not (panel := self.parts.search().panel).beside:
            panel.ask_again()
