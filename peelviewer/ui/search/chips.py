"""What a list is narrowed to, each value as a chip that takes it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.flow import Flow
from peelviewer.wording import plural, tr

MOST = 8
"""Chips that are shown; the others are counted."""


class Chips(QWidget):
    """A row of chips; removed carries facet and value, cleared is the wish to take all away."""

    removed = Signal(str, str)
    cleared = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._values: list[tuple[str, str, str]] = []
        self._room = 0
        self._flow = Flow(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.theme_changed.connect(lambda: self._make(self._values))
        self.hide()

    def show_values(self, values: list[tuple[str, str, str]]) -> None:
        """Show a chip for each value (facet, value, name)."""
        if values != self._values:
            self._make(values)

    def keep_within(self, room: int) -> None:
        """End words with an ellipsis where a chip would be wider than so many pixels; 0 for as wide as its words."""
        if room != self._room:
            self._room = room
            self._make(self._values)

    def _make(self, values: list[tuple[str, str, str]]) -> None:
        self._values = values
        had_focus = any(chip.hasFocus() for chip in self.chips())
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for facet, value, name in values[:MOST]:
            chip = self._chip(name, tr("{name}: no longer asked for", name=name))
            chip.clicked.connect(lambda checked=False, facet=facet, value=value: self.removed.emit(facet, value))
        if len(values) > MOST:
            more = plural("{n} more", "{n} more", len(values) - MOST)
            self._chip(more, tr("Clear all")).clicked.connect(self.cleared)
        self.setVisible(bool(values))
        if had_focus and self.chips():
            self.chips()[0].setFocus()
        self.updateGeometry()

    def chips(self) -> list[QToolButton]:
        """Return the chips from left to right."""
        widgets = [item.widget() for number in range(self._flow.count()) if (item := self._flow.itemAt(number)) is not None]
        return [widget for widget in widgets if isinstance(widget, QToolButton)]

    def _chip(self, words: str, name: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setFont(face(12, weight=500))
        chip.setFixedHeight(22)
        chip.setText(words.replace("&", "&&"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the words
        chip.setIcon(icons.icon("x", self._appearance.theme.colours["text"], 12))
        chip.setAccessibleName(name)
        chip.setToolTip(tooltip_html(name))
        chip.ensurePolished()
        if self._room and (over := chip.sizeHint().width() - self._room) > 0:
            letters = chip.fontMetrics()
            shown = letters.elidedText(words, Qt.TextElideMode.ElideRight, letters.horizontalAdvance(words) - over)
            chip.setText(shown.replace("&", "&&"))
        self._flow.addWidget(chip)
        chip.show()
        return chip
