"""The sheet of keys, made from the table of commands."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from .actions import COMMANDS
from .theme import face

LINES_A_COLUMN = 18
READING_KEYS = (
    ("Read on, read back", "Space, Shift+Space"),
    ("Walk the links of the text", "Tab, Shift+Tab"),
    ("Follow a link, open or close a note", "Return"),
)


class KeySheet(QDialog):
    """Every command with its keys, a menu a block."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        menus = groupby((c for c in COMMANDS if c.keys), lambda c: c.menu)
        blocks = [(menu, [(c.text.replace("&", "").rstrip("…"), _keys(c.keys)) for c in commands]) for menu, commands in menus]
        blocks.insert(0, ("Reading", list(READING_KEYS)))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        height = LINES_A_COLUMN
        for menu, lines in blocks:
            if height + len(lines) >= LINES_A_COLUMN:
                grid, height = QGridLayout(), 0
                grid.setHorizontalSpacing(32)
                grid.setVerticalSpacing(3)
                # A column of its own: a heading in one must not widen the rows of another.
                column = QVBoxLayout()
                column.addLayout(grid)
                column.addStretch()
                columns.addLayout(column)
            height = _block(grid, height, 0, menu, lines)
        _fill(self, columns)


def _fill(sheet: QDialog, content: QLayout) -> None:
    """Put the keys over a button that closes the sheet."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, sheet)
    buttons.rejected.connect(sheet.reject)
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(24, 20, 24, 16)
    layout.addLayout(content)
    layout.addSpacing(12)
    layout.addWidget(buttons)


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)


def _block(grid: QGridLayout, row: int, column: int, menu: str, lines: list[tuple[str, str]]) -> int:
    heading = QLabel(menu)
    heading.setFont(face(14, weight=600))
    heading.setContentsMargins(0, 10 if row else 0, 0, 2)
    grid.addWidget(heading, row, column, 1, 2)
    for number, (text, keys) in enumerate(lines, row + 1):
        grid.addWidget(QLabel(text), number, column)
        label = QLabel(keys)
        label.setObjectName("quiet")
        grid.addWidget(label, number, column + 1)
    return row + len(lines) + 1


SHOW_KEYS = (
    ("Next slide", "→  ↓  Space  Page Down  Enter  N  left click"),
    ("Slide before", "←  ↑  Page Up  Backspace  right click"),
    ("First, last slide", "Home, End"),
    ("Go to a slide", "its number, then Enter"),
    ("Black screen, white screen", "B or .,  W or ,"),
    ("Pointer, spotlight, magnifier", "P, S, M"),
    ("Walk the values of a slide", "Tab, Shift+Tab"),
    ("All slides", "G"),
    ("Evidence: search unseen", "E"),
    ("Console in a window", "C"),
    ("Swap displays", "X"),
    ("Count the time from now", "R"),
    ("Larger, smaller notes (console)", "Ctrl++, Ctrl+−"),
    ("End the show", "Esc"),
)


class ShowKeys(QDialog):
    """The keys of a running show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys of the show")
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        _block(grid, 0, 0, "Keys of the show", list(SHOW_KEYS))
        _fill(self, grid)
