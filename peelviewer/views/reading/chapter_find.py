"""Finding words in the chapter that is shown: the bar, the matches marked in the text, and the one gone to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.look.appearance import Appearance

from .find_bar import FindBar, cursor_over, matches


class ChapterFind(QObject):
    """Marks the matches in a text; bar_made carries the bar, which is made when it is first asked for."""

    bar_made = Signal(QWidget)

    def __init__(self, appearance: Appearance, text: ReadingText, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._text, self._pane = appearance, text, parent
        self.nothing = ""
        """What is said where nothing is found, in place of the bar's own words."""
        self._found: list[tuple[int, int]] = []
        self._chosen = 0
        self._bar: FindBar | None = None

    @property
    def bar(self) -> FindBar:
        """The bar to type in."""
        if self._bar is None:
            self._bar = FindBar(self._appearance, self._pane)
            self._bar.wanted.connect(self._search)
            self._bar.step.connect(self.step)
            self._bar.closed.connect(self._end)
            self.bar_made.emit(self._bar)
        return self._bar

    @property
    def made_bar(self) -> FindBar | None:
        """The bar, where it was asked for already."""
        return self._bar

    def again(self) -> None:
        """Look for the same words in the chapter that is shown now."""
        if self._bar and self._bar.isVisible():
            self._search(self._bar.field.text())

    def step(self, step: int) -> None:
        """Go to the next match (1) or the one before (-1)."""
        if self._found:
            self._chosen = (self._chosen + step) % len(self._found)
            self._mark()

    def apply_theme(self) -> None:
        """Draw the bar in the theme of now."""
        if self._bar:
            self._bar.apply_theme()

    def restore_from(self, old: ChapterFind) -> None:
        """Look for what another pane looked for."""
        if old._bar and not old._bar.isHidden():
            self.bar.show()
            self.bar.field.setText(old._bar.field.text())

    def _search(self, words: str) -> None:
        self._found = matches(self._text.document(), words)
        here = self._text.top_block().position()
        self._chosen = next((n for n, span in enumerate(self._found) if span[0] >= here), 0)
        self._mark()

    def _mark(self) -> None:
        theme, document, marked = self._appearance.theme, self._text.document(), []
        for number, span in enumerate(self._found):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor_over(document, span)
            char = QTextCharFormat()
            char.setBackground(theme.colour("accent" if number == self._chosen else "highlight"))
            char.setForeground(theme.colour("on_accent" if number == self._chosen else "text"))
            selection.format = char
            marked.append(selection)
        self._text.setExtraSelections(marked)
        self.bar.tell(self._chosen + 1, len(self._found), self.nothing)
        if self._found:
            self._text.setTextCursor(cursor_over(document, self._found[self._chosen][:1] * 2))
            self._text.ensureCursorVisible()

    def _end(self) -> None:
        self._found = []
        self._text.setExtraSelections([])
        self._text.setFocus()
