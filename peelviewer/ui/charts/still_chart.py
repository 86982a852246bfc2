"""A chart as a picture, until it is made live."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.figures.base import Figure
from peelviewer.figures.layout import chart
from peelviewer.ui.look.drawing import draw, measure
from peelviewer.ui.workspace import Workspace


class StillChart(QWidget):
    """A chart's picture, shown until the pointer or the keyboard comes to it and live charts are ready."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.figure: Figure | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Ask for live charts: their library's 27 MB are not for readers who only look."""
        self._workspace.charts_wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for live charts."""
        self._workspace.charts_wanted.emit()

    def show_figure(self, figure: Figure) -> None:
        """Draw a figure."""
        self.figure = figure
        self.setAccessibleName(figure.heading)
        self.setAccessibleDescription(figure.summary)
        self._fit()

    def _fit(self) -> None:
        if self.figure is not None:
            self.setFixedHeight(round(chart(self.figure, self.width(), measure).height))

    def resizeEvent(self, event: QEvent) -> None:
        """Grow with the chart."""
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        if self.figure is not None:
            draw(QPainter(self), chart(self.figure, self.width(), measure), self._workspace.appearance.theme)
