"""Forces' grades over the years, a block a scale; nothing joins what cannot be compared."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from peelviewer.analysis.grades import Grades, Measure, reasons
from peelviewer.figures.grades import history
from peelviewer.figures.grades.history import Block
from peelviewer.figures.grades.shown import Followed
from peelviewer.figures.scene import Canvas, Scene
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.drawing import Recording, measure
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

LEAST_WIDTH = 400


class History(QWidget):
    """One line a pillar, or a question of a pillar that is not graded: a badge a year; of several forces a line a force under each.

    Years that can be compared are joined, and the better grade stands higher; others are divided by a dashed line. Each scale has a block
    of its own.
    """

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades = workspace, grades
        self.forces: tuple[str, ...] = ()
        self.blocks: tuple[Block, ...] = ()
        self._followed = Followed()
        self._recording = Recording()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_WIDTH)

    def show_forces(self, forces: tuple[str, ...], followed: Followed, only: Measure | None = None) -> None:
        """Show the grades of forces, by id; of one measure and of those on its subject where *only* says so."""
        self.forces, self._followed = forces, followed
        self.blocks = history.blocks(self._grades, forces, only)
        self._recording.forget()
        self.setFixedHeight(round(self.blocks[-1].bottom) if self.blocks else 0)
        name = ", ".join(self._workspace.library.force_of(force).name for force in forces)
        lines = [history.spoken(self._grades, block, row) for block in self.blocks for row in block.rows]
        self.setAccessibleName(tr("{name}, grades by year. {grades}", name=name, grades=". ".join(lines)))
        self.update()

    def joins(self, years: tuple[int, ...], of: Measure) -> list[tuple[int, int]]:
        """Return which years' grades of the first force a line joins."""
        return history.joins(self._grades, self.forces[0], years, of)

    def seams(self) -> list[str]:
        """Return why years cannot be compared."""
        return list(dict.fromkeys(words for block in self.blocks for words in reasons(self._grades, block.years, block.measures)))

    def sizeHint(self) -> QSize:
        """Return room for five years."""
        return QSize(620, self.height())

    def _scene(self) -> Scene:
        canvas = Canvas(self.width(), measure)
        history.lay_out(self._grades, self.blocks, self._followed, canvas)
        return canvas.scene()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each scale's years, then a line of badges a pillar or question."""
        size = (self.width(), self.height())
        self._recording.play(QPainter(self), self._workspace.appearance.theme, size, self._scene)

    def event(self, event: QEvent) -> bool:
        """Say the grade that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for spot in self._scene().spots:
                if QRectF(spot.x, spot.y, spot.width, spot.height).contains(event.x(), event.y()):
                    QToolTip.showText(event.globalPos(), tooltip_html(spot.text), self)
                    return True
        return super().event(event)
