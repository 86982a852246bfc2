"""The forces that are followed through table, map, wheel and history: up to eight, each with its number and name."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from peelviewer.figures.grades.shown import MARK, MOST_FOLLOWED, Followed, mark
from peelviewer.figures.scene import Scene
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.drawing import draw, measure
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.widgets.flow import Flow
from peelviewer.wording import tr

CHIP, AROUND = 26, 2
"""A chip's height and the air around its mark, in pixels."""


class Following(QWidget):
    """A chip for each force followed, after a field that finds more: the name leads to the force, the cross beside it leaves it out.

    The report's own force stays.
    changed says that others are followed; chosen carries the force whose chip was clicked; refused the words why one cannot be followed.
    """

    changed = Signal()
    chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, appearance: Appearance, name_of: Callable[[str], str], finder: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._name_of = appearance, name_of
        self.own = ""
        self._others: list[str] = []
        self._flow = Flow(self)
        self._flow.addWidget(finder)
        self._chips: list[QWidget] = []
        self.setAccessibleName(tr("Forces followed"))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.theme_changed.connect(self._make)

    @property
    def followed(self) -> Followed:
        """The forces in the order of their numbers, the own one first."""
        others = [force for force in self._others if force != self.own]
        return Followed((*([self.own] if self.own else []), *others)[:MOST_FOLLOWED], self.own)

    @property
    def others(self) -> tuple[str, ...]:
        """The forces that were chosen, with the one that was the own force then: it stays when another report is read."""
        return tuple(self._others)

    def start(self, own: str, others: Iterable[str] = ()) -> None:
        """Follow the own force (empty: there is none) and others; those followed already go on where no others are given."""
        self.own = own
        self._others = list(dict.fromkeys(list(others) or self._others))[:MOST_FOLLOWED]
        self._make()

    def toggle(self, force: str) -> None:
        """Follow a force, or no longer; the own force is always followed, and eight are the most."""
        if force == self.own:
            self.refused.emit(tr("{name} is the report’s own force and is always followed", name=self._name_of(force)))
            return
        if force in self._others:
            self._others.remove(force)
            if self._others == [self.own]:  # nobody chose it: it is followed while it is the own force
                self._others.clear()
        elif len(self.followed.forces) == MOST_FOLLOWED:
            self.refused.emit(tr("Eight forces are followed: leave one out first"))
            return
        else:
            if self.own and self.own not in self._others:
                self._others.insert(0, self.own)
            self._others.append(force)
        self._make()
        self.changed.emit()

    def names(self) -> list[str]:
        """Return what the chips say."""
        return [self._name_of(force) for force in self.followed.forces]

    def _make(self) -> None:
        while self._flow.takeAt(1) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(force) for force in self.followed.forces]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()

    def _chip(self, force: str) -> QWidget:
        theme, name, number = self._appearance.theme, self._name_of(force), self.followed.number(force)
        chip = QWidget(self)
        chip.setObjectName("followed")
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = self._button(chip, name, tr("Followed force {number}: {name}", number=number, name=name))
        words.setIcon(icon(theme, number, own=force == self.own))
        words.setIconSize(QSize(round(MARK) + 2 * AROUND, round(MARK) + 2 * AROUND))
        words.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        words.clicked.connect(lambda: self.chosen.emit(force))
        row.addWidget(words)
        if force != self.own:
            leave = self._button(chip, "", tr("No longer follow {name}", name=name))
            leave.setIcon(icons.icon("x", theme.colours["muted"], 12))
            leave.clicked.connect(lambda: self.toggle(force))
            row.addWidget(leave)
        return chip

    def _button(self, chip: QWidget, words: str, name: str) -> QToolButton:
        button = QToolButton(chip)
        button.setObjectName("followpart")
        button.setFont(face(12, weight=500))
        button.setFixedHeight(CHIP)
        button.setText(words.replace("&", "&&"))
        button.setAccessibleName(name)
        button.setToolTip(tooltip_html(name))
        return button


def draw_mark(painter: QPainter, theme: Theme, x: float, y: float, number: int, *, own: bool) -> None:
    """Draw a followed force's mark around a point."""
    draw(painter, Scene(0, 0, mark(measure, x, y, number, own=own), ()), theme)


def icon(theme: Theme, number: int, *, own: bool) -> QIcon:
    """Return a followed force's mark for a button."""
    side = round(MARK) + 2 * AROUND
    picture = QPixmap(2 * side, 2 * side)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_mark(painter, theme, side / 2, side / 2, number, own=own)
    painter.end()
    return QIcon(picture)
