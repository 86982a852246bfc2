"""Small controls that views share: joined buttons, a pane that scrolls, text with links, a box to tick, the button that closes a sheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)

from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance

BOX = 15
"""Pixels of a box to tick."""


def segments(parent: QWidget, names: Iterable[str], name_format: str = "{}", height: int = 30) -> tuple[QHBoxLayout, QButtonGroup]:
    """Return a row of joined buttons, the first one chosen, and their group; *name_format* makes a screen reader's name of each."""
    group, row = QButtonGroup(parent), QHBoxLayout()
    row.setSpacing(0)
    for index, name in enumerate(names):
        button = QToolButton(parent)
        button.setText(name)
        button.setObjectName("segment")
        button.setCheckable(True)
        button.setFixedHeight(height)
        button.setAccessibleName(name_format.format(name.lower() if name_format != "{}" else name))
        group.addButton(button, index)
        row.addWidget(button)
    group.buttons()[0].setChecked(True)
    return row, group


def scrolling(content: QWidget, parent: QWidget) -> QScrollArea:
    """Return a pane as large as there is room, in which what needs more is scrolled; the keyboard stays with what is in it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def to_close(sheet: QDialog) -> QDialogButtonBox:
    """Return the button that closes a sheet."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, sheet)
    buttons.rejected.connect(sheet.reject)
    return buttons


class LinkLabel(QLabel):
    """Rich text with links, which keep the colours of the theme: Qt colours them once, when it reads the text."""

    def changeEvent(self, event: QEvent) -> None:
        """Read the text again in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            text = self.text()
            self.clear()  # the same text again would be left as it is
            self.setText(text)


class Tick(QCheckBox):
    """A box to tick with its words, seen in every theme."""

    def __init__(self, appearance: Appearance, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._appearance = appearance
        self.setFixedHeight(28)
        appearance.theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room of box and words."""
        return QSize(BOX + 8 + self.fontMetrics().horizontalAdvance(self.text()) + 6, 28)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick, and the words."""
        painter, theme = QPainter(self), self._appearance.theme
        box = QRect(1, (self.height() - BOX) // 2, BOX, BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "muted"), 1))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.isChecked():
            icons.icon("check", theme.colours["on_accent"], BOX - 2).paint(painter, box.adjusted(1, 1, -1, -1))
        painter.setPen(theme.colour("text"))
        words = QRect(box.right() + 8, 0, self.width() - box.right() - 8, self.height())
        painter.drawText(words, (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 3, 3)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on it."""
        return self.rect().contains(place)
