"""The strip below two texts whose differences are marked: what the marks mean, how many there are, and the way through them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from peelviewer.text.rich import escaped
from peelviewer.ui.commands import COMMANDS, shown_keys
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import LinkLabel
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .differences import Counts, Differences, Sign

HEIGHT, MARGIN = 44, 16
GAP = " &nbsp;&nbsp; "


class DifferencesStrip(QWidget):
    """Shown while differences are marked."""

    def __init__(self, appearance: Appearance, differences: Differences, step: Callable[[int], None], parent: QWidget) -> None:
        """Make the strip; *step* goes to the next difference (1) or the one before (-1)."""
        super().__init__(parent)
        self._appearance, self._differences = appearance, differences
        self.setObjectName("differences")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self.legend = LinkLabel(self)
        self.legend.setWordWrap(True)
        self.legend.setFont(face(12))
        self.place = PlainLabel(self)
        self.place.setFont(face(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.setSpacing(8)
        row.addWidget(self.legend, 1)
        row.addWidget(self.place)
        self.buttons = {-1: self._button(tr("Previous difference"), step, -1), 1: self._button(tr("Next difference"), step, 1)}
        for button in self.buttons.values():
            row.addWidget(button)
        appearance.theme_changed.connect(self._draw_icons)
        differences.changed.connect(self._show)
        self._draw_icons()
        self._show()

    def _button(self, words: str, step: Callable[[int], None], by: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("choice")
        button.setFixedSize(36, 28)
        button.setAccessibleName(words)
        name = "find_next" if by > 0 else "find_previous"
        keys = shown_keys(next(command.keys for command in COMMANDS if command.id == name))
        button.setToolTip(f"{words} ({keys})")
        button.clicked.connect(lambda checked=False: step(by))
        return button

    def _draw_icons(self) -> None:
        for by, button in self.buttons.items():
            name = "arrow-down" if by > 0 else "arrow-up"
            button.setIcon(icons.icon(name, self._appearance.theme.colours["text"], 14))

    def _show(self) -> None:
        self.legend.setText(_legend(self._differences.counts))
        self.legend.setAccessibleName(self._differences.in_words())
        self.place.setText(self._differences.place())
        for button in self.buttons.values():
            button.setEnabled(bool(self._differences.differing))


def _legend(counts: Counts) -> str:
    """Return the signs with their meaning and how many of each there are, as rich text."""
    entries = (
        (Sign.SAME, plural("{n} paragraph the same", "{n} paragraphs the same", counts.same)),
        (Sign.CHANGED, plural("{n} with differing words", "{n} with differing words", counts.changed)),
        (Sign.MOVED, plural("{n} moved", "{n} moved", counts.moved)),
    )
    signs = [f"<b>{sign}</b>&nbsp;{escaped(words).replace(' ', '&nbsp;')}" for sign, words in entries]
    without = plural("{n} without counterpart, unmarked", "{n} without counterpart, unmarked", counts.alone)
    underlined = tr("Words that the other side does not have there are underlined.")
    return GAP.join((*signs, escaped(without), escaped(underlined)))
