"""Finding words in the chapter that is shown: the bar, the matches marked in the text, and the one gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from peelviewer.ui.documents.lines import whole_from
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER
from peelviewer.ui.documents.text_marks import Span, cursor_over
from peelviewer.ui.look.appearance import Appearance

if TYPE_CHECKING:
    from .find_bar import FindBar

WHOLE = 60
"""Pixels up to which a line is brought into view whole."""


class ChapterFind(QObject):
    """Marks the matches in a text while the bar is open; the words hold on, and so does the match as the selection.

    bar_made carries the bar, which is made when it is first asked for; ended says that another may mark the text.
    """

    bar_made = Signal(QWidget)
    ended = Signal()

    def __init__(self, appearance: Appearance, text: ReadingText, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._text, self._pane = appearance, text, parent
        self.nothing = ""
        """What is said where nothing is found, in place of the bar's own words."""
        self._found: list[Span] = []
        self._chosen = 0
        self._begun: tuple[QTextCursor, int] | None = None
        """Where the reader was before words were typed: the cursor and how far the text was scrolled."""
        self._left_at = -1
        """How far finding has scrolled the text."""
        self._bar: FindBar | None = None

    @property
    def bar(self) -> FindBar:
        """The bar to type in."""
        if self._bar is None:
            from .find_bar import FindBar  # the first paint does without

            self._bar = FindBar(self._appearance, self._pane)
            self._bar.wanted.connect(lambda words: self._search())
            self._bar.step.connect(self.step)
            self._bar.closed.connect(self._end)
            self.bar_made.emit(self._bar)
        return self._bar

    @property
    def is_open(self) -> bool:
        """Whether matches are marked."""
        return self._bar is not None and not self._bar.isHidden()

    @property
    def words(self) -> str:
        """What was looked for last."""
        return self._bar.field.text() if self._bar else ""

    @property
    def made_bar(self) -> FindBar | None:
        """The bar, where it was asked for already."""
        return self._bar

    def ask(self) -> None:
        """Open the bar, above a whole line where the reader has scrolled: it would cover what is left of one that is cut."""
        text, scroll = self._text, self._text.verticalScrollBar()
        if not self.is_open and text.goal is None:
            tallest = WHOLE * self._appearance.zoom
            scroll.setValue(round(whole_from(text.document(), GUTTER + 8, scroll.value(), tallest)))
        self.bar.ask()

    def again(self) -> None:
        """Look for the same words in the chapter that is shown now."""
        self._begun = None
        if self.is_open:
            self._search()

    def step(self, step: int) -> None:
        """Go to the next match (1) or the one before (-1); without the bar, from the selection on."""
        if not self.words:
            self.bar.ask()
        elif not self.is_open:
            self._found = self._spans()
            self._step_from_selection(step)
        elif self._found:
            self._chosen = (self._chosen + step) % len(self._found)
            self._begun = None
            self._mark()

    def _step_from_selection(self, step: int) -> None:
        if not self._found:
            return
        cursor = self._text.textCursor()
        if step > 0:
            beyond = [number for number, span in enumerate(self._found) if span[0] >= cursor.selectionEnd()]
            self._chosen = beyond[0] if beyond else 0
        else:
            before = [number for number, span in enumerate(self._found) if span[1] <= cursor.selectionStart()]
            self._chosen = before[-1] if before else len(self._found) - 1
        self._select()

    def apply_theme(self) -> None:
        """Draw the bar in the theme of now."""
        if self._bar:
            self._bar.apply_theme()

    def restore_from(self, old: ChapterFind) -> None:
        """Look for what another pane looked for."""
        if old._bar:
            for new, previous in ((self.bar.case, old._bar.case), (self.bar.whole, old._bar.whole)):
                new.setChecked(previous.isChecked())
            self.bar.setVisible(old.is_open)
            self.bar.field.setText(old.words)

    def _spans(self) -> list[Span]:
        from peelviewer.text.finding import occurrences

        words, case = self._text.marks.words(), self.bar.case.isChecked()
        found = occurrences(words.folded(case), self.words, whole=self.bar.whole.isChecked(), case=case)
        return [words.positions(span) for span in found]

    def _search(self) -> None:
        if not self.is_open:
            return
        scroll = self._text.verticalScrollBar()
        if self._begun is None or scroll.value() != self._left_at:  # the reader has gone on since
            self._begun = self._text.textCursor(), scroll.value()
        self._found = self._spans()
        scroll.setValue(self._begun[1])
        here = self._text.top_block().position()
        self._chosen = next((n for n, span in enumerate(self._found) if span[0] >= here), 0)
        if not self._found:  # what was typed so far may have been found elsewhere
            self._text.setTextCursor(self._begun[0])
            scroll.setValue(self._begun[1])
        self._mark()
        self._left_at = scroll.value()

    def _mark(self) -> None:
        current = self._found[self._chosen] if self._found else None
        self._text.marks.show(self._found, current)
        self.bar.show_count(self._chosen + 1, len(self._found), self.nothing)
        if current:
            self._text.setTextCursor(cursor_over(self._text, (current[0], current[0])))
            self._text.marks.reveal(current)

    def _select(self) -> None:
        """Leave the match as the selection, to be copied or gone on from."""
        if self._found:
            chosen = self._found[self._chosen]
            self._text.setTextCursor(cursor_over(self._text, chosen))
            self._text.marks.reveal(chosen)

    def _end(self) -> None:
        self._begun = None
        self._text.marks.clear()
        self._select()
        self._text.setFocus()
        self.ended.emit()
