"""What is shown of the mark that is chosen in the list: its words, what is written to it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from peelviewer.model.annotations import Annotation
from peelviewer.ui.annotations.note_card import Swatches
from peelviewer.ui.annotations.states import DETACHED, FOUND, NOT_HELD
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

TELL = {
    DETACHED: translatable("Its words are no longer found in the report. Select where they belong and put it back."),
    NOT_HELD: translatable("The report is not in the library."),
}


class MarkDetail(QWidget):
    """One mark. Facts: written (uid, text). Wishes: colour_wanted (uid, colour), open_wanted, put_back_wanted and remove_wanted (uid)."""

    written = Signal(str, str)
    colour_wanted = Signal(str, object)
    open_wanted = Signal(str)
    put_back_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("markdetail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.uid = ""
        self.place = PlainLabel(self)
        self.place.setObjectName("quiet")
        self.place.setFont(face(12))
        self.place.setWordWrap(True)
        self.words = QTextBrowser(self)
        self.words.setFont(face(15, serif=True))
        self.words.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.words.setAccessibleName(tr("Marked words"))
        self.state = PlainLabel(self)
        self.state.setObjectName("doubtful")
        self.state.setFont(face(13))
        self.state.setWordWrap(True)
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("field")
        self.field.setTabChangesFocus(True)
        self.field.setFont(face(13))
        self.field.setAccessibleName(tr("Your words"))
        self.swatches = Swatches(appearance, self)
        self.open = self._button(tr("Open"), lambda: self.open_wanted.emit(self.uid))
        self.put_back = self._button(tr("Put back at the selection"), lambda: self.put_back_wanted.emit(self.uid))
        self.remove = self._button(tr("Remove"), lambda: self.remove_wanted.emit(self.uid))
        self._lay_out()
        self._is_filling = False
        self._soon = Soon(self._tell, self)
        self.field.textChanged.connect(self._typed)
        self.swatches.chosen.connect(lambda colour: self.colour_wanted.emit(self.uid, colour))
        self.show_mark(None, "", FOUND)

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setFixedHeight(30)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        colours, buttons = QHBoxLayout(), QHBoxLayout()
        colours.addWidget(self.swatches)
        colours.addStretch(1)
        for button in (self.open, self.put_back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.place)
        layout.addWidget(self.state)
        layout.addWidget(self.words, 3)
        layout.addLayout(colours)
        layout.addWidget(self.field, 2)
        layout.addLayout(buttons)
        layout.addStretch(0)

    def show_mark(self, mark: Annotation | None, place: str, state: str) -> None:
        """Show a mark (None: none is chosen), where it stands in words, and whether its words are found."""
        if self._soon.waits:
            self._soon.run_now()
        is_same = mark is not None and mark.uid == self.uid
        self.uid = mark.uid if mark is not None else ""
        self.place.setText(place)
        for part in (self.words, self.field, self.swatches, self.open, self.put_back, self.remove):
            part.setVisible(mark is not None)
        self.state.setVisible(state != FOUND)
        self.state.setText(tr(TELL[state]) if state != FOUND else "")
        if mark is None:
            return
        self.put_back.setVisible(state == DETACHED)
        self.open.setEnabled(state != NOT_HELD)
        self.words.setPlainText(mark.quoted)
        self.swatches.setVisible(not mark.is_bookmark)
        self.swatches.show_colour(mark.colour)
        self.field.setPlaceholderText(tr("Name of the bookmark") if mark.is_bookmark else tr("Write what you think of these words"))
        if not is_same or self.field.toPlainText() != mark.note:
            self._is_filling = True
            self.field.setPlainText(mark.note)
            self._is_filling = False

    def _typed(self) -> None:
        if not self._is_filling:
            self._soon.start()

    def _tell(self) -> None:
        if self.uid:
            self.written.emit(self.uid, self.field.toPlainText())

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        if self._soon.waits:
            self._soon.run_now()
