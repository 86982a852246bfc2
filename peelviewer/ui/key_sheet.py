"""Keys that are no commands of the window: of reading and of a running show, with the sheet of the latter."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from .theme import face

READING_KEYS = (
    ("Read on, read back", "Space, Shift+Space"),
    ("Walk the links of the text", "Tab, Shift+Tab"),
    ("Follow a link, open or close a note", "Return"),
)


def _fill(sheet: QDialog, content: QLayout) -> None:
    """Put the keys over a button that closes the sheet."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, sheet)
    buttons.rejected.connect(sheet.reject)
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(24, 20, 24, 16)
    layout.addLayout(content)
    layout.addSpacing(12)
    layout.addWidget(buttons)


def shown_keys(keys: tuple[str, ...]) -> str:
    """Return shortcuts as the system writes them."""
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
