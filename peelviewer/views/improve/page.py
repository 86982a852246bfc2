"""The view's parts and where they stand: head, counts, choices, table or board, and the detail beside them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.drop_down_button import ShortDropDownButton
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .asked import AskedPage
from .board import Board
from .counts_bar import CountsBar
from .detail import WIDTH, Detail
from .filters import Filters
from .many import Many
from .table import ImprovementTable

TABLE, BOARD, ASKED = 0, 1, 2
"""The pages: what is tracked as table and as board, and all that was asked for in all reports."""


class ImprovePage(QWidget):
    """Wishes: verb_wanted (a command's id), open_wanted (report and its node), slide_wanted (likewise), link_wanted (a link),
    response_wanted (the report to be answered).

    status_changed says that the status bar tells another; save_wanted asks for how it lists to be kept now.
    """

    status_changed = Signal()
    verb_wanted = Signal(str)
    open_wanted = Signal(str, str)
    slide_wanted = Signal(str, str)
    link_wanted = Signal(str)
    response_wanted = Signal(str)
    save_wanted = Signal()

    def __init__(self, workspace: Workspace, session: ImprovementSession, parent: QWidget | None) -> None:
        super().__init__(parent)
        appearance = self._appearance = workspace.appearance
        self.session = session
        self.setObjectName("improve")
        left = QWidget(self)
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 18, 0, 0)
        self._left.setSpacing(12)
        self.counts = CountsBar(appearance, left)
        self.filters = Filters(appearance, left)
        self.pages = QStackedWidget(left)
        self.table = ImprovementTable(appearance, self.pages)
        board = QWidget(self.pages)
        self.board = Board(appearance, board)
        around = QHBoxLayout(board)
        around.setContentsMargins(24, 0, 24, 0)
        around.addWidget(self.board)
        self.asked = AskedPage(workspace, session, self.pages)
        for page in (self.table, board, self.asked):
            self.pages.addWidget(page)
        self._left.addLayout(self._inset(self._head(left)))
        self._summary = self._inset(self.counts)
        self._left.addLayout(self._summary)
        self._left.addLayout(self._inset(self.filters))
        self._left.addWidget(self.pages, 1)
        self.nothing = EmptyState(self.pages, tr("Show all improvements"), 24)
        self._left.addWidget(self.nothing, 1)
        self.detail, self.many = Detail(appearance, session, self), Many(appearance, self)
        self.detail.draft_wanted.connect(self.response_wanted)
        self.beside = QStackedWidget(self)
        self.beside.setFixedWidth(WIDTH)
        for pane in (self.detail, self.many):
            self.beside.addWidget(pane)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self.beside)
        appearance.theme_changed.connect(self._apply_theme)
        self._apply_theme()

    @staticmethod
    def _inset(inner: QHBoxLayout | QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addLayout(inner) if isinstance(inner, QHBoxLayout) else row.addWidget(inner)
        return row

    def _head(self, parent: QWidget) -> QHBoxLayout:
        title = PlainLabel(tr("To improve"), parent)
        title.setFont(face(24, serif=True, weight=600))
        self.summary = Elided(parent)
        self.summary.setFont(face(12))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(title)
        names.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(names, 1)
        kinds, self.kind = segments(parent, (tr("Table"), tr("Board"), tr("All reports")), height=32)
        row.addLayout(kinds)
        self.files = ShortDropDownButton(self._appearance, tr("Export or import"), parent, 32)
        self.files.setText(tr("Export"))
        self.add = QPushButton("  " + tr("Add…"), parent)
        self.add.setAccessibleName(tr("Add…"))
        self.add.setFixedHeight(32)
        row.addWidget(self.files)
        row.addWidget(self.add)
        return row

    def _apply_theme(self) -> None:
        self.add.setIcon(icons.icon("plus", self._appearance.theme.colours["text"], 16))
        self.table.viewport().update()
        self.board.update()
