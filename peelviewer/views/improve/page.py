"""The view's parts and where they stand: head, counts, choices, table or board, and the detail beside them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
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
from peelviewer.wording import tr, translatable

from .asked import AskedPage
from .board import ANY, Board
from .counts_bar import CountsBar
from .detail import WIDTH, Detail
from .filters import Filters
from .lists import link_button
from .many import Many
from .table import ImprovementTable

TABLE, BOARD, ASKED = 0, 1, 2
"""The pages: what is tracked as table and as board, and all that was asked for in all reports."""
NARROW = 940
"""Pixels below which list and detail have no room beside each other."""
WAYS = (
    ("improve_export", translatable("As a workbook…")),
    ("improve_csv", translatable("As CSV…")),
    ("improve_slide", translatable("As a slide for the meeting")),
    ("response_export", translatable("Response to the report…")),
    ("paper_export", translatable("Paper for a committee…")),
    ("improve_import", translatable("Import a list…")),
)
"""The ways out and in: each with its command's id and its words."""


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
        left = self._list = QWidget(self)
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 18, 0, 0)
        self._left.setSpacing(12)
        self._wants_detail: bool | None = None
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
        self._left.addLayout(self._inset(self.summary))  # on half a screen nothing but its title has room beside the buttons
        self._summary = self._inset(self.counts)
        self._left.addLayout(self._summary)
        self._left.addLayout(self._inset(self.filters))
        self._left.addWidget(self.pages, 1)
        self.nothing = EmptyState(self.pages, tr("Choose what to track"), 24)
        self._left.addWidget(self.nothing, 1)
        self.detail, self.many = Detail(workspace, session, self), Many(appearance, self)
        self.detail.draft_wanted.connect(self.response_wanted)
        self.beside = QWidget(self)
        self.panes = QStackedWidget(self.beside)
        for pane in (self.detail, self.many):
            self.panes.addWidget(pane)
        self.back = link_button(tr("Back to the list"), self.beside, lambda: self.show_detail(False))
        column = QVBoxLayout(self.beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(18, 6, 18, 0)
        above.addWidget(self.back)
        above.addStretch()
        column.addLayout(above)
        column.addWidget(self.panes, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self.beside)
        appearance.theme_changed.connect(self._apply_theme)
        self._apply_theme()

    # Room --------------------------------------------------------------------------------------------

    def show_detail(self, shown: bool | None) -> None:
        """Show the detail or hide it; None leaves that to the page: beside a table it is shown where there is room for both."""
        self._wants_detail = shown
        self._fit()
        if shown is False:
            self.take_focus()
        elif shown and not self._list.isVisible():
            self.back.setFocus()

    def take_focus(self) -> None:
        """Give the keyboard to what is shown."""
        raise NotImplementedError

    def _fit(self) -> None:
        """Place list and detail beside each other; in a narrow window one of them stands in place of the other."""
        page, narrow = self.pages.currentIndex(), self.width() < NARROW
        shown = page == TABLE and not narrow if self._wants_detail is None else self._wants_detail and page != ASKED
        self.beside.setMinimumWidth(0 if narrow else WIDTH)
        self.beside.setMaximumWidth(ANY if narrow else WIDTH)
        self.back.setVisible(narrow)
        self._list.setVisible(not (narrow and shown))
        self.beside.setVisible(shown)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the list: in a narrow window the detail has its place."""
        return self._list.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the detail to the list with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.beside.isVisible() and self._wants_detail:
            self.show_detail(False)
        else:
            super().keyPressEvent(event)

    # Parts -------------------------------------------------------------------------------------------

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
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title, 1)
        kinds, self.kind = segments(parent, (tr("Table"), tr("Board"), tr("All reports")), height=32)
        row.addLayout(kinds)
        self.files = ShortDropDownButton(self._appearance, tr("Export or import"), parent, 32)
        self.files.setText(tr("Export"))
        menu = self.files.new_menu()
        for verb, words in WAYS:
            menu.addAction(tr(words)).triggered.connect(lambda checked=False, verb=verb: self.verb_wanted.emit(verb))
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
