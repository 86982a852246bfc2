"""The card on which a reader writes to marked words, beside them in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QHBoxLayout, QPlainTextEdit, QTextEdit, QToolButton, QVBoxLayout, QWidget

from peelviewer.model.annotations import Annotation, MarkColour
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .colours import COLOURS, LINES, swatch_icon

WIDTH, WRITING, GAP, INDENT, SCROLL_BAR = 344, 92, 6, 24, 14


class Swatches(QWidget):
    """The four colours to choose from; chosen carries the one that was."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, colour in enumerate(COLOURS):
            button = QToolButton(self)
            button.setObjectName("swatch")
            button.setCheckable(True)
            button.setFixedSize(28, 28)
            button.setIconSize(QSize(16, 16))
            button.setAccessibleName(tr(LINES[colour]))
            button.setToolTip(tr(COLOURS[colour]))
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(lambda number: self.chosen.emit(list(COLOURS)[number]))
        appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()

    def show_colour(self, colour: MarkColour) -> None:
        """Have a colour be the chosen one."""
        self._group.button(list(COLOURS).index(colour)).setChecked(True)

    def apply_theme(self) -> None:
        """Draw the colours of the theme."""
        for number, colour in enumerate(COLOURS):
            self._group.button(number).setIcon(swatch_icon(self._appearance.theme, colour, self.devicePixelRatioF()))


class NoteCard(QFrame):
    """Shows one mark: what is written to it, its colour, the way to remove it.

    Facts: written (uid, text), closed. Wishes: colour_wanted (uid, colour), remove_wanted (uid).
    """

    written = Signal(str, str)
    colour_wanted = Signal(str, object)
    remove_wanted = Signal(str)
    closed = Signal()

    def __init__(self, appearance: Appearance, text: QTextEdit) -> None:
        """Make a card that stands over a text."""
        super().__init__(text)
        self._text = text
        self.setObjectName("notecard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self.uid = ""
        self.place = PlainLabel(self)
        self.place.setObjectName("quiet")
        self.place.setFont(face(12))
        self.swatches = Swatches(appearance, self)
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("field")
        self.field.setFixedHeight(WRITING)
        self.field.setTabChangesFocus(True)
        self.field.setFont(face(13))
        self.field.setAccessibleName(tr("Your words"))
        self.kept = PlainLabel(tr("Kept as you type"), self)
        self.kept.setObjectName("quiet")
        self.kept.setFont(face(12))
        self.remove = self._button("trash-2", tr("Remove the mark"), lambda: self.remove_wanted.emit(self.uid))
        self.close_button = self._button("x", tr("Close"), self.put_away)
        self._lay_out()
        self._soon = Soon(self._tell, self)
        self.field.textChanged.connect(self._typed)
        self.swatches.chosen.connect(lambda colour: self.colour_wanted.emit(self.uid, colour))
        self._is_filling = self._is_bookmark = False
        for part in self.findChildren(QWidget):
            part.installEventFilter(self)
        appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()
        self.hide()

    def _button(self, icon: str, words: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("icon_name", icon)
        button.setFixedSize(28, 28)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.close_button)
        foot.addWidget(self.swatches)
        foot.addStretch(1)
        foot.addWidget(self.kept)
        foot.addSpacing(8)
        foot.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.field)
        layout.addLayout(foot)

    def apply_theme(self) -> None:
        """Draw the icons in the theme's colours."""
        for button in (self.remove, self.close_button):
            button.setIcon(icons.icon(str(button.property("icon_name")), self._appearance.theme.colours["text"], 16))

    def show_mark(self, mark: Annotation, place: str) -> None:
        """Show a mark and where it stands, in words."""
        self.flush()
        self.uid, self._is_bookmark = mark.uid, mark.is_bookmark
        self._is_filling = True
        self.field.setPlainText(mark.note)
        self._is_filling = False
        self.place.setText(place)
        self.swatches.setVisible(not mark.is_bookmark)
        self.swatches.show_colour(mark.colour)
        self.field.setPlaceholderText(tr("Name of the bookmark") if mark.is_bookmark else tr("Write what you think of these words"))
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def show_changed(self, mark: Annotation) -> None:
        """Take over what was changed elsewhere, unless it is being typed here."""
        self.swatches.show_colour(mark.colour)
        if not self._soon.waits and mark.note != self.field.toPlainText():
            self._is_filling = True
            self.field.setPlainText(mark.note)
            self._is_filling = False

    def say_kept(self, kept: bool) -> None:
        """Say that everything is kept, or nothing where it is not: the bar of the window tells why."""
        self.kept.setText(tr("Kept as you type") if kept else "")

    def stand_at(self, start: int, end: int) -> None:
        """Stand below the words between two places of the document, else above them."""
        text, room = self._text, self._text.width() - 2 * GAP - SCROLL_BAR
        first, last = self._line(start), self._line(end)
        self.setFixedWidth(min(WIDTH, room))
        self.adjustSize()
        height, low = self.sizeHint().height(), last.bottom() + GAP
        y = low if low + height + GAP <= text.height() else first.top() - GAP - height
        y = max(GAP, min(y, text.height() - height - GAP))
        self.move(max(GAP, min(first.left() - INDENT, room + GAP - self.width())), y)

    def _line(self, position: int) -> QRect:
        """Return where the caret would be at a place of the document, in the text's own pixels."""
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(position)
        rect = self._text.cursorRect(cursor)
        return QRect(self._text.viewport().mapTo(self._text, rect.topLeft()), rect.size())

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

    def put_away(self) -> None:
        """Hide, with all that was typed told."""
        if not self.uid:
            return
        self.flush()
        self.uid = ""
        self.leave()
        self.closed.emit()

    def leave(self) -> None:
        """Hide, and give the keyboard back to the text."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):  # before it is hidden, or Qt would walk on to a link of the text
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Close with Escape, wherever in the card the keyboard is, and with Return a bookmark's, whose name is a line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_named = self._is_bookmark and watched is self.field and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or is_named:
                self.put_away()
                return True
        return False
