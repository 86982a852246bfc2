"""Forces side by side as a chart: a picture until it is pointed at, then alive."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from peelviewer.figures.base import Figure
from peelviewer.ui.charts.still_chart import StillChart
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

MARGIN, SCROLL_BAR = 24, 12


class ForcesChart(QScrollArea):
    """A strip a measure, on which every value can be pointed at and walked to.

    row_changed carries the row of the value that is chosen; opened a row and its area, whose report is asked for; slide_wanted says that
    Ctrl+Return was pressed.
    """

    row_changed = Signal(int)
    opened = Signal(int, str)
    slide_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._figure: Figure | None = None
        self._places: list[tuple[int, str]] = []
        self.live: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Chart of forces side by side"))
        holder = QWidget(self)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(MARGIN, 12, MARGIN - SCROLL_BAR, MARGIN)
        self.still = StillChart(workspace, holder)
        self._column.addWidget(self.still)
        self._column.addStretch()
        self.setWidget(holder)
        workspace.charts_ready.connect(self._liven)
        if workspace.live_charts:
            self._liven()

    def show_figure(self, figure: Figure) -> None:
        """Show a chart."""
        self._figure = figure
        lines = figure.panels[0].lines if figure.panels else ()
        self._places = [(row, mark.area) for row, line in enumerate(lines) for mark in line.marks if mark.value is not None]
        if self.live is None:
            self.still.show_figure(figure)
            return
        from peelviewer.ui.charts.live_chart import ChartView

        if isinstance(self.live, ChartView):
            self.live.show_figure(figure, self._workspace.appearance.theme)

    def to_the_top(self) -> None:
        """Show the first measure: Qt scrolls to the middle of a chart that the keyboard comes to."""
        self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Take the keyboard to the chart."""
        (self.live or self.still).setFocus()

    def _liven(self) -> None:
        if self.live is not None:
            return
        from peelviewer.ui.charts.live_chart import ChartView

        focused = self.still.hasFocus()
        live = self.live = ChartView(self._workspace.appearance.theme, self.widget())
        live.chosen_changed.connect(self._chosen)
        live.opened.connect(lambda index: self.opened.emit(*self._places[index]))
        self._column.replaceWidget(self.still, live)
        self.still.hide()
        if self._figure is not None:
            self.show_figure(self._figure)
        if focused:
            live.setFocus()
        self.to_the_top()

    def _chosen(self, index: int) -> None:
        if 0 <= index < len(self._places):
            self.row_changed.emit(self._places[index][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for a slide by key; leave the rest to Qt."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.slide_wanted.emit()
        else:
            super().keyPressEvent(event)
