"""What a screen reader finds in a live chart: role Chart, a summary sentence, and one child a value."""

from __future__ import annotations

import weakref
from functools import cache
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from peelviewer.figures.scene import HitArea


class AccessibleView(Protocol):
    """What a chart's view shows to a screen reader."""

    accessible: ChartInterface | None

    @property
    def spots(self) -> tuple[HitArea, ...]:
        """The values that can be read one by one."""

    def spot_rect(self, spot: HitArea) -> QRectF:
        """Return a value's place in the view."""

    def mapToGlobal(self, place: QPoint, /) -> QPoint:
        """Return a place of the view on the screen."""


_FACTORIES: list[Any] = []  # Qt calls them as long as the program runs, and keeps no reference


class SpotInterface(QAccessibleInterface):
    """One value of a chart, with its place."""

    def __init__(self, chart: ChartInterface, index: int) -> None:
        super().__init__()
        self._chart, self._index = chart, index

    def isValid(self) -> bool:
        """Whether the chart still has this value."""
        return self._index < len(self._chart.spots)

    def object(self) -> QObject:
        """Return none: a value is no object of its own."""
        return None  # type: ignore[return-value]

    def window(self) -> QWindow:
        """Return the chart's window."""
        return self._chart.window()

    def parent(self) -> QAccessibleInterface:
        """Return the chart."""
        return self._chart

    def child(self, index: int) -> QAccessibleInterface:
        """Return none: values have no parts."""
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return none: values have no parts."""
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        """Return 0."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return -1."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Return row, area, value, unit and period."""
        return self._chart.spots[self._index].text if kind == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Ignore: published values are not changed."""

    def rect(self) -> QRect:
        """Return the value's place on the screen."""
        view = self._chart.view
        if view is None or not self.isValid():
            return QRect()
        place = view.spot_rect(view.spots[self._index]).toAlignedRect()
        return QRect(view.mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        """Return the role of an item in a graphic."""
        return QAccessible.Role.Graphic

    def state(self) -> QAccessible.State:
        """Return a state without flags but read-only."""
        state = QAccessible.State()
        state.readOnly = True
        return state

    def foregroundColor(self) -> QColor:
        """Return no colour of its own."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """Return no colour of its own."""
        return QColor()


class ChartInterface(QAccessibleWidget):
    """A chart and its values."""

    def __init__(self, view: AccessibleView) -> None:
        super().__init__(cast("QWidget", view), QAccessible.Role.Chart)
        self._view = weakref.ref(view)  # what Qt has asked for once it holds on to, and the view would be held with it
        self._interfaces: dict[int, SpotInterface] = {}

    @property
    def view(self) -> AccessibleView | None:
        """The chart's view, as long as it is there."""
        return self._view()

    @property
    def spots(self) -> tuple[HitArea, ...]:
        """The values that can be read one by one."""
        return self.view.spots if self.view is not None else ()

    def childCount(self) -> int:
        """Return how many values there are."""
        return len(self.spots)

    def child(self, index: int) -> QAccessibleInterface:
        """Return the interface of a value by its index."""
        if not 0 <= index < len(self.spots):
            return None  # type: ignore[return-value]
        return self._interfaces.setdefault(index, SpotInterface(self, index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return a value's number, -1 for what is none."""
        return next((index for index, interface in self._interfaces.items() if interface is child), -1)


@cache
def install(kind: type[QWidget]) -> None:
    """Make views of a class known to Qt's accessibility, once."""

    def interface(key: str, target: QObject) -> Any:
        if not isinstance(target, kind):
            return None
        # Qt does not keep Python's half of an interface alive: the view does.
        view = cast("AccessibleView", target)
        view.accessible = ChartInterface(view)
        return view.accessible

    _FACTORIES.append(interface)
    QAccessible.installFactory(interface)
