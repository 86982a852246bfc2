"""A bar above the text: find in the chapter, or go to a paragraph by its number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr


class FindBar(QWidget):
    """Asks for words and shows which match of how many is chosen."""

    wanted = Signal(str)
    step = Signal(int)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("findbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in this chapter"))
        self.field.setAccessibleName(tr("Find in this chapter"))
        self.field.setFixedHeight(28)
        self.field.setMinimumWidth(96)
        self.field.setMaximumWidth(280)
        self.count = PlainLabel(self)
        self.count.setObjectName("findcount")
        self.case, self.whole = self._option("Aa", tr("Match capitals")), self._option("ab", tr("Whole words"))
        font = QFont(self.whole.font())
        font.setUnderline(True)
        self.whole.setFont(font)
        self._buttons = [self._button("arrow-up", tr("Previous match"), -1), self._button("arrow-down", tr("Next match"), 1)]
        self._shut = self._button("x", tr("Close find"), 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(6)
        layout.addWidget(self.field, 1)
        for widget in (self.case, self.whole, self.count, *self._buttons):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self._shut)
        self.field.textChanged.connect(self.wanted)
        for option in (self.case, self.whole):
            option.toggled.connect(lambda on: self.wanted.emit(self.field.text()))
        self.apply_theme()
        self.hide()

    def _button(self, icon: str, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("icon_name", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step.emit(step) if step else self.shut())
        return button

    def _option(self, shown: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(shown)
        button.setCheckable(True)
        button.setFixedHeight(28)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def apply_theme(self) -> None:
        """Draw the icons in the theme's colour."""
        for button in (*self._buttons, self._shut):
            button.setIcon(icons.icon(button.property("icon_name"), self._appearance.theme.colours["text"], 16))

    def ask(self) -> None:
        """Open and take the keyboard; words that stand there still are looked for in what is shown now."""
        opened = self.isHidden()
        self.show()
        if opened and self.field.text():
            self.wanted.emit(self.field.text())
        self.field.setFocus()
        self.field.selectAll()

    def shut(self) -> None:
        """Close and give the keyboard back."""
        self.hide()
        self.closed.emit()

    def show_count(self, place: int, count: int, nothing: str = "") -> None:
        """Show the chosen match's number (from 1) and how many there are; for a count of 0 *nothing* stands, or that there is none."""
        words = self.field.text()
        self.count.setText(
            "" if not words else tr("{number} of {count}", number=place, count=count) if count else nothing or tr("Not in this chapter")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter and Shift+Enter, close with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)
