"""The menu of the reader's own marks: made where one reads, walked, listed, taken out and in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from peelviewer.model.annotations import MarkColour
from peelviewer.window.marks.own_marks import WindowMarks
from peelviewer.wording import tr

from .base import Menu, Parts, Verb

READ_OR_COMPARED = ("read", "compare")
AT_THE_TEXT = ("highlight", *(f"highlight_{colour.value}" for colour in MarkColour), "annotate", "bookmark", "mark_remove", "caret")


class AnnotationsMenu(Menu):
    """Highlights, annotations and bookmarks."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.workspace.annotations.changed.connect(self._renew)

    def _renew(self, report: str) -> None:
        self.changed.emit()

    @property
    def marks(self) -> WindowMarks:
        """The marks of the window."""
        return self.parts.window.marks

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {
            "highlight": lambda: self.marks.current.highlight(),
            **{f"highlight_{colour.value}": partial(self._highlight, colour) for colour in MarkColour},
            "annotate": lambda: self.marks.current.annotate(),
            "bookmark": lambda: self.marks.current.bookmark(),
            "mark_remove": lambda: self.marks.current.remove_here(),
            "next_mark": lambda: self.marks.step(),
            "previous_mark": lambda: self.marks.step(back=True),
            "caret": self.show_caret,
            "own_here": lambda: self.marks.show_notes(),
            "marks_list": lambda: self.marks.show_list(),
            "marks_export": lambda: self.marks.files.export(),
            "marks_import": lambda: self.marks.files.take_in(),
        }

    def checked(self) -> dict[str, bool]:
        """Return whether the text shows a caret."""
        flags = self.views.panes.reading.text.textInteractionFlags()
        return {"caret": bool(flags & Qt.TextInteractionFlag.TextSelectableByKeyboard)}

    def enabled(self) -> dict[str, bool]:
        """Return what needs a text to act in, and what needs marks."""
        here = self.workspace.view in READ_OR_COMPARED
        return {**dict.fromkeys(AT_THE_TEXT, here), **dict.fromkeys(("next_mark", "previous_mark"), here)}

    def _highlight(self, colour: MarkColour) -> None:
        self.marks.current.highlight(colour)

    def show_caret(self, on: bool) -> None:
        """Show a caret in the texts that the arrow keys move, or have these scroll again."""
        flag = Qt.TextInteractionFlag.TextSelectableByKeyboard
        for annotator in self.marks.annotators:
            flags = annotator.text.textInteractionFlags()
            annotator.text.setTextInteractionFlags(flags | flag if on else flags & ~flag)
        text = self.marks.current.text
        if on:
            block = text.read_block()
            cursor = text.textCursor()
            if not text.viewport().rect().contains(text.cursorRect().center()):
                cursor.setPosition(block.position())
                text.setTextCursor(cursor)
            text.setFocus()
            self.workspace.message.emit(tr("The arrow keys move the caret, with Shift they select"))
        self.changed.emit()
