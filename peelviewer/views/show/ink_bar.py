"""What a pen in hand needs: its colours, the rubber, taking back, clearing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from peelviewer.decks.added.drawing import COLOURS
from peelviewer.ui.look import icons
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.theme import Theme
from peelviewer.wording import tr, translatable

from .show_state import DRAWING, PEN, RUBBER, ShowState

ACTS = (
    (RUBBER, "eraser", translatable("Rub out lines"), "O"),
    ("take back", "undo-2", translatable("Take the last line back"), "Z"),
    ("clear", "trash-2", translatable("Clear the slide"), "Del"),
    ("lay down", "x", translatable("Lay the pen down"), "Esc"),
)
SIDE = 36  # pixels of a button


class InkBar(QWidget):
    """Is there while a pen or rubber is in hand."""

    def __init__(self, state: ShowState, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("inkbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Drawing"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(4)
        self.colours: dict[str, QToolButton] = {}
        for colour, name in COLOURS.items():
            button = self.colours[colour] = self._button(tr("Pen: {colour}", colour=tr(name).lower()), "I")
            button.setIcon(_dot(themes.load("presentation"), colour))
            button.clicked.connect(lambda checked=False, colour=colour: self._take(colour))
            button.setCheckable(True)
        row.addSpacing(6)
        self.acts: dict[str, QToolButton] = {}
        for act, icon, name, key in ACTS:
            button = self.acts[act] = self._button(tr(name), key)
            button.setIcon(icons.icon(icon, theme.colours["text"], 20))
            button.setCheckable(act == RUBBER)
            button.clicked.connect(lambda checked=False, act=act: state.act(state.tool if act == "lay down" else act))
        state.tool_changed.connect(self.refresh)
        state.ink.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show which colour, or the rubber, is in hand."""
        for colour, button in self.colours.items():
            button.setChecked(self._state.tool == PEN and self._state.ink.colour == colour)
        self.acts[RUBBER].setChecked(self._state.tool == RUBBER)

    @property
    def wanted(self) -> bool:
        """Whether a pen or rubber is in hand."""
        return self._state.tool in DRAWING

    def _take(self, colour: str) -> None:
        self._state.ink.take_colour(colour)
        if self._state.tool != PEN:
            self._state.act(PEN)

    def _button(self, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("consolebutton")
        button.setFixedSize(SIDE, SIDE)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = self.layout()
        assert layout is not None  # noqa: S101
        layout.addWidget(button)
        return button


def _dot(theme: Theme, colour: str) -> QIcon:
    """Return a pen's colour on white, as black would not be seen on the console's ground."""
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for ink, radius in ((Qt.GlobalColor.white, 19), (theme.colour(colour), 14)):
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(20, 20), radius, radius)
    painter.end()
    return QIcon(picture)
