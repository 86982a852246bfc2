"""Fields of the title slide: who speaks, at what and when."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peelviewer.decks.added.title_fields import FIELDS, given, with_field
from peelviewer.decks.base import Line, Slide
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.widgets.field import Field
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable


class TitleFields(QWidget):
    """A field each; there for title slides alone."""

    def __init__(self, decks: DeckSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._decks = decks
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for mark, name in FIELDS.items():
            field = self.fields[mark] = Field(tr(name), self, lines=1)
            label = PlainLabel(tr(name), self)
            label.setFont(face(13, weight=600))
            label.setBuddy(field)
            field.setLineWrapMode(Field.LineWrapMode.NoWrap)
            for show in (field.setHorizontalScrollBarPolicy, field.setVerticalScrollBarPolicy):
                show(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            column.addSpacing(4)
            column.addWidget(label)
            column.addWidget(field)
            field.textChanged.connect(lambda mark=mark: self._typed(mark))
            field.undo_wanted.connect(decks.undo)
            field.redo_wanted.connect(decks.redo)

    def refresh(self, slide: Slide | None, turned: bool) -> None:
        """Show what stands in the fields of a slide; *turned* says that another one was shown before."""
        self.setVisible(slide is not None and slide.kind == "opening")
        lines = slide.lines if slide is not None else ()
        for mark, words in given(lines).items():
            field = self.fields[mark]
            if turned:
                field.document().clearUndoRedoStacks()
            if given(with_field(lines, mark, field.toPlainText()))[mark] != words:
                blocked = QSignalBlocker(field)
                field.setPlainText(words)
                blocked.unblock()

    def _typed(self, mark: str) -> None:
        slide = self._decks.slide()
        if slide is not None:
            lines: tuple[Line, ...] = with_field(slide.lines, mark, self.fields[mark].toPlainText())
            self._decks.set(translatable("Edit title slide"), True, lines=lines)
