"""Fields of the detail: a name, a day, and a choice with its shape; what is typed is kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QStyle, QStyleOptionToolButton, QStylePainter, QWidget

from peelviewer.improvements.dates import Standing
from peelviewer.improvements.days import parse_day
from peelviewer.improvements.words import day_words, standing_words
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.drop_down_button import CHEVRON, ElidedDropDownButton
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

SHAPE = 14


class NameField(QLineEdit):
    """A name, with those known offered; typed carries the text with each key, done that the keyboard went on."""

    typed = Signal(str)
    done = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(28)
        self.setFont(face(13))
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated[str].connect(self.typed)  # type: ignore[index]
        self.setCompleter(completer)
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.done)

    def show_text(self, text: str) -> None:
        """Show a text; a field that says it already keeps its cursor."""
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def offer(self, names: Iterable[str]) -> None:
        """Offer names while one is typed; one that is taken counts as typed."""
        self._known.setStringList(sorted(set(names), key=str.casefold))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the view: what was typed here is kept already."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)


def _is_undo(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y)


class DayField(QLineEdit):
    """A day in words, or nothing; chosen carries it when it was typed, refused the words for what is no day."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(28)
        self.setFont(face(13))
        self.setPlaceholderText(tr("No date set"))
        self._shown: date | None = None
        self.editingFinished.connect(self._take)

    def show_day(self, day: date | None) -> None:
        """Show a day."""
        self._shown = day
        self.setText(day_words(day))

    def _take(self) -> None:
        try:
            day = parse_day(self.text())
        except ValueError:
            self.refused.emit(tr("“{text}” is no date: write one like 31 March 2017", text=self.text()))
            self.show_day(self._shown)
            return
        self.setText(day_words(day))
        if day != self._shown:
            self._shown = day
            self.chosen.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose all of it, so that another day can be typed at once."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()


class ShapeButton(ElidedDropDownButton):
    """A choice whose shape stands before its words; chosen carries the value."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget) -> None:
        super().__init__(appearance, name, parent, 28)
        self._shape = QIcon()
        self._name = name

    def show_values(self, values: Iterable[Any], shape: Callable[[Any], QIcon] | None, current: Any) -> None:
        """Offer values of an enum that has words, and show the current one."""
        menu = self.new_menu()
        for value in values:
            action = menu.addAction(shape(value) if shape else QIcon(), value.words)
            action.setCheckable(shape is None)
            action.setChecked(value is current)
            action.triggered.connect(lambda checked=False, value=value: self.chosen.emit(value))
        self._shape = shape(current) if shape else QIcon()
        self.show_chosen(current.words)
        self.setAccessibleName(f"{self._name}: {current.words}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with shape, words and chevron."""
        if self._shape.isNull():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self._shape.paint(painter, 9, (self.height() - SHAPE) // 2, SHAPE, SHAPE)
        room = self.rect().adjusted(9 + SHAPE + 7, 0, -2 * CHEVRON - 4, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(self._appearance.theme.colour("on_selection" if hovered else "text"))
        painter.drawText(room, (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft).value, words)
        self.icon().paint(painter, self.width() - CHEVRON - 10, (self.height() - CHEVRON) // 2, CHEVRON, CHEVRON)


class StandingLine(QWidget):
    """How a date stands, by icon and words, where it is overdue or due soon; nothing is shown of any other."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon, self._words = PlainLabel(self), PlainLabel(self)
        self._words.setFont(face(13, weight=600))
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def show_standing(self, found: Standing | None) -> None:
        """Show how a date stands."""
        self.setVisible(found is not None and (found.is_overdue or found.is_soon))
        if found is None:
            return
        name, colour = ("triangle-alert", "concern") if found.is_overdue else ("clock", "text")
        self._icon.setPixmap(icons.pixmap(name, self._appearance.theme.colours[colour], SHAPE, self.devicePixelRatioF()))
        self._words.setText(standing_words(found))
        self._words.setObjectName("doubtful" if found.is_overdue else "")
        self._words.style().polish(self._words)
