"""Small controls that several views share: joined buttons, a button that opens a list, text with links, the button that closes a sheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)


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
