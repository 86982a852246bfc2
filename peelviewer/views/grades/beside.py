"""What stands beside table and wheel: the map, the chosen grade's source, the spread of grades, and the histories of forces."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from peelviewer.analysis.grades import Grades, Measure
from peelviewer.figures.grades.shown import Followed
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import LinkLabel, segments
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .following import icon
from .history import History
from .source import of_grade
from .spread import Spread
from .tile_map import GradeMap


class Beside(QWidget):
    """The right half of the view, with the button of its export in the corner.

    link_followed carries an address of the source, follow_wanted the chosen force.
    """

    link_followed = Signal(str)
    follow_wanted = Signal(str)

    def __init__(self, workspace: Workspace, grades: Grades, export: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._grades, self._export = workspace, grades, export
        self._force, self._measure, self._followed = "", grades.measures[0], Followed()
        self.map = GradeMap(workspace, grades, self)
        self.spread = Spread(workspace, grades, self)
        self.history = History(workspace, grades, self)
        self.heading = _label(self, 14, 600)
        self.about = _label(self, 12)
        self.detail = LinkLabel(self)
        self.detail.setFont(face(13))
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.detail.setOpenExternalLinks(False)
        self.detail.linkActivated.connect(self.link_followed)
        self.detail.setAccessibleName(tr("Source of the chosen grade"))
        self.force_name = _label(self, 14, 600)
        self.follow = QToolButton(self)
        self.follow.setObjectName("choice")
        self.follow.setCheckable(True)
        self.follow.setFixedHeight(28)
        self.follow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.follow.clicked.connect(lambda: self.follow_wanted.emit(self._force))
        measures, self.measures = segments(self, (tr("This measure"), tr("All measures")), tr("Histories: {kind}", kind="{}"), 28)
        self.measures.idClicked.connect(lambda index: self._show_history())
        self.seams = _label(self, 12)
        for label in (self.about, self.seams):
            label.setObjectName("quiet")
        self._lay_out(measures)

    def _lay_out(self, measures: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 12, 18)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.heading, 1)
        first.addWidget(self._export)
        column.addLayout(first)
        column.addWidget(self.about)
        column.addWidget(self.map, 0, Qt.AlignmentFlag.AlignHCenter)
        named = QHBoxLayout()
        named.setSpacing(8)
        named.addWidget(self.force_name, 1)
        named.addWidget(self.follow)
        measures.addStretch()
        column.addWidget(self.detail)
        column.addWidget(self.spread)
        column.addLayout(named)
        column.addLayout(measures)
        column.addWidget(self.history)
        column.addWidget(self.seams)
        column.addStretch()

    def show_grades(self, measure: Measure, year: int, force: str, followed: Followed) -> None:
        """Show a measure in a year, with a force chosen and others followed."""
        self._force, self._measure, self._followed = force, measure, followed
        grades, library = self._grades, self._workspace.library
        self.map.show_grades(measure, year, force, followed)
        self.spread.show_grades(measure, year)
        self.heading.setText(f"{grades.name_of(measure)}, {grades.cycle_name(year)}")
        self.about.setText(self._about(measure, year))
        self.detail.setText(of_grade(grades, library.force_of(force), year, measure, self._workspace.place.report))
        self._show_history()

    def _about(self, measure: Measure, year: int) -> str:
        grades = self._grades
        wording, held = grades.wording(year, measure), grades.held_count(year, measure)
        count = plural("Held for {held} of {n} force.", "Held for {held} of {n} forces.", len(grades.forces), held=held)
        words = (f"{wording}." if wording not in ("", grades.name_of(measure)) else "", grades.note_of(year, measure), count)
        return " ".join((*filter(None, words), tr("Each tile a force, placed as on the map.")))

    def _show_history(self) -> None:
        """Show the histories of those followed, with the chosen force among them; of one force with all that was graded."""
        force, followed = self._force, self._followed
        several = len(followed.forces) > 1
        forces = (*(() if force in followed.forces else (force,)), *followed.forces) if several else (force,)
        only = self._measure if several and self.measures.checkedId() == 0 else None
        self.history.show_forces(forces, followed, only)
        for button in self.measures.buttons():
            button.setVisible(several)
        name = self._workspace.library.force_of(force).name
        self.force_name.setText(tr("Forces followed") if several else name)
        self._show_button(name)
        self.seams.setText(" ".join((tr("A dashed line divides years that cannot be compared."), *self.history.seams())))

    def _show_button(self, name: str) -> None:
        number, own = self._followed.number(self._force), self._force == self._followed.own
        self.follow.setVisible(not own)
        self.follow.setChecked(bool(number))
        short = self._workspace.library.short_name(self._force)
        words = tr("Following {force}", force=short) if number else tr("Follow {force}", force=short)
        self.follow.setText(words.replace("&", "&&"))
        self.follow.setAccessibleName(tr("Follow {force}", force=name))
        theme = self._workspace.appearance.theme
        self.follow.setIcon(icon(theme, number or len(self._followed.forces) + 1, own=own))

    def apply_theme(self) -> None:
        """Draw everything in the theme and zoom of now."""
        self._show_button(self._workspace.library.force_of(self._force).name)
        for widget in (self.map, self.spread, self.history):
            widget.update()


def _label(parent: QWidget, size: int, weight: int = 400) -> QLabel:
    label = PlainLabel(parent)
    label.setFont(face(size, weight=weight))
    label.setWordWrap(True)
    return label
