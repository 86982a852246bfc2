"""The companion's tab of the reader's own: the marks of this report, or of all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peelviewer.analysis.marking.marks import Placed
from peelviewer.model.annotations import Annotation
from peelviewer.ui.annotations.mark_list import MarkList
from peelviewer.ui.annotations.rows import Row, grouped
from peelviewer.ui.annotations.states import FOUND, States
from peelviewer.ui.annotations.words import when, where
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

THIS, ALL = 0, 1
EDGE, APART = 16, 8


class MyNotes(QWidget):
    """Marks. Wishes: opened and edit_wanted (uid), remove_wanted (uid), note_wanted, list_wanted, export_wanted (the marks listed)."""

    opened = Signal(str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    note_wanted = Signal()
    list_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mynotes")
        self._workspace = workspace
        scope, self.scope = segments(
            self, (tr("This report"), tr("All reports", "in a narrow pane")), tr("Notes of {scope}", scope="{}"), 28
        )
        self.scope.idClicked.connect(lambda scope: self.refresh())
        self.note = QPushButton(tr("Note"), self)
        self.note.setAccessibleName(tr("Write a note here"))
        self.note.setToolTip(tr("Write a note here"))
        self.note.setFixedHeight(28)
        self.note.clicked.connect(self.note_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 12, EDGE, 8)
        head.setSpacing(0)
        head.addLayout(scope)
        head.addSpacing(APART)
        head.addStretch(1)
        head.addWidget(self.note)
        self.list = MarkList(workspace.appearance, self)
        self.all = MarkList(workspace.appearance, self, alike=True)
        self.all.hide()
        for shown in (self.list, self.all):
            shown.opened.connect(self.opened)
            shown.edit_wanted.connect(self.edit_wanted)
            shown.remove_wanted.connect(self.remove_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.all, 1)
        self.nothing, self.nothing_at_all = EmptyState(self.list, left=16), EmptyState(self.all, left=16)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.nothing_at_all, 1)
        layout.addLayout(self._foot())
        self.setFocusProxy(self.list)
        self.states = States(workspace.library, self)
        self.states.changed.connect(self.refresh)
        self._is_looked_up = False
        workspace.library_changed.connect(lambda ids: self._renew(""))
        workspace.annotations.changed.connect(self._renew)
        workspace.current_changed.connect(self.refresh)
        workspace.appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()

    def _foot(self) -> QHBoxLayout:
        self.window_button = QPushButton(tr("All my notes…"), self)
        self.window_button.clicked.connect(self.list_wanted)
        self.export = QPushButton(tr("Export…"), self)
        self.export.setAccessibleName(tr("Export my notes"))
        self.export.setToolTip(tr("Export my notes as Markdown, Word, HTML, CSV or JSON"))
        self.export.clicked.connect(lambda: self.export_wanted.emit(self._listed()))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.setSpacing(8)
        for button in (self.window_button, self.export):
            button.setFixedHeight(28)
            button.setFont(face(13))
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the word on the button out where the choice beside it has no room then: half of that tells less."""
        super().resizeEvent(event)
        self.note.setText(tr("Note"))
        needed = sum(button.sizeHint().width() for button in self.scope.buttons()) + self.note.sizeHint().width() + APART
        if needed > event.size().width() - 2 * EDGE:
            self.note.setText("")

    def apply_theme(self) -> None:
        """Draw the icons in the theme's colours."""
        ink = self._workspace.appearance.theme.colours["text"]
        self.note.setIcon(icons.icon("plus", ink, 14))
        self.export.setIcon(icons.icon("file-down", ink, 16))

    def take_focus(self) -> None:
        """Take the keyboard to the list that is shown."""
        (self.all if self.scope.checkedId() == ALL else self.list).setFocus()

    def choose(self, uid: str) -> None:
        """Have a mark be the chosen one."""
        self.list.choose(uid)
        self.all.choose(uid)

    def _renew(self, report: str) -> None:
        self._is_looked_up = False
        self.refresh()

    def refresh(self) -> None:
        """List the marks as they are now, where anybody sees it."""
        if not self.isVisible():
            return
        everywhere = self.scope.checkedId() == ALL
        self.list.setVisible(not everywhere)
        self.all.setVisible(everywhere)
        (self.nothing if everywhere else self.nothing_at_all).hide()
        if everywhere:
            rows = self._everywhere()
            self.all.show_rows(rows)
            self.nothing_at_all.say("" if rows else tr("You have no notes yet."))
        else:
            rows = grouped(self._row(placed) for placed in self._workspace.annotations.placed(self._workspace.place.report))
            self.list.show_rows(rows)
            self.nothing.say("" if rows else tr("Select words of the text to highlight them or to write something to them."))

    def _listed(self) -> list[Annotation]:
        """Return the marks of this report, or all where those of all reports are listed."""
        book = self._workspace.annotations
        if self.scope.checkedId() == ALL:
            return book.all()
        return [placed.annotation for placed in book.placed(self._workspace.place.report)]

    def _row(self, placed: Placed) -> Row:
        report, mark, library = self._workspace.place.report, placed.annotation, self._workspace.library
        place = where(library, report, mark, named=placed.is_of_other_edition)
        moment, elsewhere = when(mark.changed), placed.is_of_other_edition and mark.report in library.by_id
        return Row(mark, place, moment, placed.span is None, is_elsewhere=elsewhere)

    def _everywhere(self) -> list[Row]:
        library, report = self._workspace.library, self._workspace.place.report
        marks = sorted(self._workspace.annotations.all(), key=lambda mark: mark.changed, reverse=True)
        if not self._is_looked_up:
            self._is_looked_up = True
            self.states.look(marks)
        states = self.states.by_uid
        return [
            Row(mark, where(library, report, mark, named=True), when(mark.changed), states.get(mark.uid, FOUND) != FOUND) for mark in marks
        ]
