"""Keys that are no commands of the window: of reading and of a running show, with the sheet of the latter."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from peelviewer.wording import mark, tr

from .theme import face

READING_KEYS = (
    (mark("Read on, read back"), mark("Space, Shift+Space")),
    (mark("Walk the links of the text"), mark("Tab, Shift+Tab")),
    (mark("Follow a link, open or close a note"), mark("Return")),
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
    (mark("Next slide"), mark("→  ↓  Space  Page Down  Enter  N  left click")),
    (mark("Slide before"), mark("←  ↑  Page Up  Backspace  right click")),
    (mark("First, last slide"), mark("Home, End")),
    (mark("Go to a slide"), mark("its number, then Enter")),
    (mark("Black screen, white screen"), "B or .,  W or ,"),
    (mark("Pointer, spotlight, magnifier"), "P, S, M"),
    (mark("Walk the values of a slide"), mark("Tab, Shift+Tab")),
    (mark("All slides"), "G"),
    (mark("Evidence: search unseen"), "E"),
    (mark("Console in a window"), "C"),
    (mark("Swap displays"), "X"),
    (mark("Count the time from now"), "R"),
    (mark("Larger, smaller notes (console)"), "Ctrl++, Ctrl+−"),
    (mark("End the show"), mark("Esc")),
)


class ShowKeys(QDialog):
    """The keys of a running show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys of the show"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        _block(grid, 0, 0, tr("Keys of the show"), [(tr(act), tr(keys)) for act, keys in SHOW_KEYS])
        _fill(self, grid)
