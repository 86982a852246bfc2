"""Choose where the slides are shown: displays drawn as they stand, each with a picture of what is on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QScreen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.widgets.controls import Tick
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .seats import Display, told

WINDOW = "window"


def identity(screen: QScreen) -> str:
    """Return what tells a display from others, also when it is plugged in again."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber())
    return " ".join(part for part in parts if part) or screen.name()


def arrangement(screens: Sequence[QScreen]) -> str:
    """Return what tells a set of displays from others."""
    return " + ".join(sorted(identity(screen) for screen in screens))


def displays(screens: Sequence[QScreen]) -> list[Display]:
    """Return the displays of screens, in their order."""
    return [Display(identity(screen), screen.name()) for screen in screens]


def choices(screens: Sequence[QScreen]) -> list[str]:
    """Return what is kept of each screen where it is chosen."""
    known = displays(screens)
    return [told(display, known) for display in known]


def display_name(index: int, screen: QScreen) -> str:
    """Return a display's name for people."""
    size = screen.size() * screen.devicePixelRatio()
    return tr("Display {number}, {width} × {height}", number=index + 1, width=size.width(), height=size.height())


class ScreenMap(QWidget):
    """The displays as they stand beside each other; a click or the arrow keys choose one."""

    changed = Signal(int)

    def __init__(self, theme: Theme, screens: Sequence[QScreen], chosen: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._screens, self.chosen = theme, list(screens), chosen
        self._pictures = [_picture(screen) for screen in self._screens]
        self.setMinimumSize(QSize(520, 200))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Displays"))
        self._describe()

    def places(self) -> list[QRect]:
        """Return where each display is drawn."""
        desktop = QRect()
        for screen in self._screens:
            desktop = desktop.united(screen.geometry())
        factor = min((self.width() - 24) / max(1, desktop.width()), (self.height() - 24) / max(1, desktop.height()))
        left = (self.width() - desktop.width() * factor) / 2
        top = (self.height() - desktop.height() * factor) / 2
        found = []
        for screen in self._screens:
            g = screen.geometry()
            place = QRectF(
                left + (g.x() - desktop.x()) * factor, top + (g.y() - desktop.y()) * factor, g.width() * factor, g.height() * factor
            )
            found.append(place.adjusted(4, 4, -4, -4).toRect())
        return found

    def choose(self, index: int) -> None:
        """Choose a display by its index, held inside the list."""
        self.chosen = min(len(self._screens) - 1, max(0, index))
        self._describe()
        self.update()
        self.changed.emit(self.chosen)

    def _describe(self) -> None:
        self.setAccessibleDescription(tr("Slides on {display}", display=display_name(self.chosen, self._screens[self.chosen])))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the displays."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, place in enumerate(self.places()):
            chosen = index == self.chosen
            painter.fillRect(place, self._theme.colour("raised"))
            if not self._pictures[index].isNull():
                painter.setOpacity(0.45)
                painter.drawPixmap(place, self._pictures[index])
                painter.setOpacity(1.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent" if chosen else "line_strong"), 3 if chosen else 1))
            painter.drawRoundedRect(place, 4, 4)
            band = QRect(place.x() + 2, place.center().y() - 26, place.width() - 4, 54)
            painter.fillRect(band, self._theme.colour("selection" if chosen else "surface"))
            painter.setPen(self._theme.colour("on_selection" if chosen else "text"))
            painter.setFont(face(13, weight=600))
            painter.drawText(band.adjusted(4, 6, -4, -26), Qt.AlignmentFlag.AlignCenter, tr("Slides") if chosen else tr("Console"))
            painter.setFont(face(12))
            painter.drawText(band.adjusted(4, 26, -4, -4), Qt.AlignmentFlag.AlignCenter, display_name(index, self._screens[index]))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the display under the pointer."""
        for index, place in enumerate(self.places()):
            if place.contains(event.position().toPoint()):
                self.choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrow keys."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step:
            self.choose(self.chosen + step)
        else:
            super().keyPressEvent(event)


class ScreenPicker(QDialog):
    """Asks for the display of the slides, or for a window of their own."""

    def __init__(self, appearance: Appearance, screens: Sequence[QScreen], chosen: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Present"))
        self._screens = list(screens)
        heading = PlainLabel(tr("Where should the slides be shown?"), self)
        heading.setFont(face(16, weight=600))
        self.map = ScreenMap(appearance.theme, screens, chosen, self)
        self.full = QRadioButton(self)
        self.windowed = QRadioButton(tr("In a window, to be shared in a video call; the console in another"), self)
        self.full.setChecked(True)
        self.remember = Tick(appearance, tr("Remember for these displays"), self)
        self.remember.setChecked(True)
        buttons = QDialogButtonBox(self)
        present = buttons.addButton(tr("Present"), QDialogButtonBox.ButtonRole.AcceptRole)
        present.setObjectName("primary")
        present.setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        for widget in (heading, self.map, self.full, self.windowed, self.remember, buttons):
            column.addWidget(widget)
        self.map.changed.connect(lambda index: self._name_display())
        self._name_display()

    def _name_display(self) -> None:
        self.full.setText(tr("Full screen on {display}", display=display_name(self.map.chosen, self._screens[self.map.chosen])))
        self.full.setChecked(True)

    @property
    def choice(self) -> str:
        """What tells the chosen display from the others, or WINDOW."""
        return WINDOW if self.windowed.isChecked() else choices(self._screens)[self.map.chosen]


def _picture(screen: QScreen) -> QPixmap:
    """Return what is on a display, small; nothing where the system does not let programs look."""
    pixmap = screen.grabWindow(0)
    return pixmap if pixmap.isNull() else pixmap.scaledToWidth(400, Qt.TransformationMode.SmoothTransformation)
