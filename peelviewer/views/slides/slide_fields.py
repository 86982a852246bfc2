"""The words of the chosen slide: headline, lines and notes, kept as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from peelviewer.decks.added.title_fields import others
from peelviewer.decks.base import LONGEST_TITLE
from peelviewer.decks.editing import LONGEST_LINE, LONGEST_NOTES, MOST_LINES, retyped, takes_all
from peelviewer.decks.kinds import BY_NAME
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.widgets.field import Field
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

from .row_choice import RowChoice
from .sources_notice import SourcesNotice
from .title_fields import TitleFields

FACTS = translatable("What this slide shows comes from the report and is not edited here.")


class SlideFields(QWidget):
    """Fields over the deck's current slide."""

    def __init__(self, appearance: Appearance, decks: DeckSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("slidefields")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._decks = decks
        self._shown = ""  # the slide whose words stand in the fields
        self.kind = PlainLabel(self)
        self.kind.setFont(face(12))
        self.kind.setObjectName("quiet")
        self.title = Field(tr("Headline"), self, lines=3)
        self.lines = Field(tr("Lines, one each"), self)
        self.facts = PlainLabel(tr(FACTS), self)
        self.facts.setObjectName("quiet")
        self.facts.setWordWrap(True)
        self.notes = Field(tr("Notes for the speaker"), self)
        self.given = TitleFields(decks, self)
        self.rows = RowChoice(decks, self)
        self.sources = SourcesNotice(decks, self)
        self.rub_out = QPushButton(tr("Remove the drawing"), self)
        self.rub_out.setToolTip(tr("Take what was drawn in a show off this slide"))
        self.rub_out.clicked.connect(lambda: decks.set(translatable("Remove the drawing"), False, drawn=()))
        self.source = PlainLabel(self)
        self.source.setObjectName("quiet")
        self.source.setFont(face(12))
        self.source.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(6)
        column.addWidget(self.kind)
        self._labels = {}
        for name, field, stretch in ((tr("Headline"), self.title, 0), (tr("Lines"), self.lines, 3), (tr("Notes"), self.notes, 4)):
            label = PlainLabel(name, self)
            label.setFont(face(13, weight=600))
            label.setBuddy(field)
            self._labels[name] = label
            column.addSpacing(6)
            column.addWidget(label)
            column.addWidget(field, stretch)
            if field is self.title:
                column.addWidget(self.given)
            if field is self.lines:
                column.addWidget(self.facts)
                column.addWidget(self.rows)
                column.addWidget(self.sources)
        column.addWidget(self.rub_out)
        column.addWidget(self.source)
        self.title.textChanged.connect(self._title_typed)
        self.lines.textChanged.connect(self._lines_typed)
        self.notes.textChanged.connect(self._notes_typed)
        for field in (self.title, self.lines, self.notes):
            field.undo_wanted.connect(decks.undo)
            field.redo_wanted.connect(decks.redo)
        decks.current_changed.connect(lambda slide: self.refresh())
        decks.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the current slide's words; a field that says them already keeps its cursor."""
        slide = self._decks.slide()
        turned, self._shown = self._shown != self._decks.current, self._decks.current
        for field in (self.title, self.lines, self.notes):
            field.setEnabled(slide is not None)
            if turned:  # what was typed on one slide is not taken back on another
                field.document().clearUndoRedoStacks()
        self.given.refresh(slide, turned)
        self.rows.refresh(slide)
        self.sources.refresh(slide)
        self.rub_out.setVisible(slide is not None and bool(slide.drawn))
        if slide is None:
            for field in (self.title, self.lines, self.notes):
                _put(field, "")
            return
        kind = BY_NAME[slide.kind]
        self.kind.setText(tr(kind.name))
        if " ".join(self.title.toPlainText().split())[:LONGEST_TITLE] != slide.title:
            _put(self.title, slide.title)
        typed_lines = others(slide.lines)
        if retyped(typed_lines, self.lines.toPlainText()) != typed_lines:
            _put(self.lines, "\n".join(line.text for line in typed_lines))
        if self.notes.toPlainText() != slide.notes:
            _put(self.notes, slide.notes)
        self.lines.setVisible(kind.edited)
        self.facts.setVisible(not kind.edited)
        self.source.setText(tr("At the foot: {source}", source=slide.source) if slide.source else "")

    def _title_typed(self) -> None:
        self._set(translatable("Edit headline"), title=self.title.toPlainText())

    def _lines_typed(self) -> None:
        slide = self._decks.slide()
        if slide is not None:
            typed, before = self.lines.toPlainText(), others(slide.lines)
            fields = tuple(line for line in slide.lines if line not in before)
            if not takes_all(typed):
                message = tr(
                    "A slide takes {lines} lines of {letters} letters: the rest was left out.", lines=MOST_LINES, letters=LONGEST_LINE
                )
                self._decks.workspace.message.emit(message)
                _put(self.lines, "\n".join(line.text for line in retyped(before, typed)))
            self._set(translatable("Edit lines"), lines=(*retyped(before, self.lines.toPlainText()), *fields))

    def _notes_typed(self) -> None:
        typed, slide = self.notes.toPlainText(), self._decks.slide()
        longest = max(LONGEST_NOTES, len(slide.notes) if slide else 0)  # what is there stays
        if len(typed) > longest:
            self._decks.workspace.message.emit(tr("Notes take {letters} letters: the rest was left out.", letters=longest))
            _put(self.notes, typed[:longest])
        self._set(translatable("Edit notes"), notes=typed[:longest])

    def _set(self, name: str, **values: object) -> None:
        if self._decks.slide() is not None:
            self._decks.set(name, True, **values)


def _put(field: QPlainTextEdit, text: str) -> None:
    blocked = QSignalBlocker(field)
    field.setPlainText(text)
    blocked.unblock()
