"""The parts of the Library view and the room they have: facets, table, detail, and the columns of the table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from peelviewer.analysis.listing import FORCE
from peelviewer.qtmodels.library_table import COLUMNS
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.search.chips import Chips
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.folding_bar import FoldingBar
from peelviewer.ui.widgets.import_line import ImportLine
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .detail import WIDTH as DETAIL_WIDTH
from .detail import DetailPane
from .drop_target import DropTarget
from .facets import WIDTH as FACETS_WIDTH
from .facets import FacetPane
from .scan_line import AwayNote, ScanLine
from .table import EDGE, ROW_HEIGHT, ReportTable

ROOM_FOR_BOTH, ROOM_FOR_FACETS = 1180, 860
"""Widths from which detail and facets, or the facets alone, stand beside the table."""
NARROWEST_TABLE = 420


class LibraryPage(QWidget):
    """The view; state_changed says that something differs that is kept, chosen_changed that other reports are chosen.

    open_wanted asks to open what is chosen, verb_wanted carries a command's id, own_force_wanted a force's, problems_wanted and
    page_wanted ask for what is wrong in a report (its entry) and for a page of the web, save_wanted to keep the list now.
    """

    status_changed = Signal()
    state_changed = Signal()
    chosen_changed = Signal()
    open_wanted = Signal()
    beside_wanted = Signal()
    verb_wanted = Signal(str)
    own_force_wanted = Signal(str)
    problems_wanted = Signal(object)
    page_wanted = Signal(str)
    detail_shown = Signal()
    save_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self.order, self.descending = "force", False
        self._detail_wanted: bool | None = None
        self._facets_wanted: bool | None = None
        self._make_parts()
        self.table.columns_changed.connect(self.state_changed)
        self.table.horizontalHeader().customContextMenuRequested.connect(self._header_menu)
        self.table.detail_wanted.connect(self.toggle_detail)

    # Parts -------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        look = self._appearance
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self.facets = FacetPane(look, self._split)
        middle = QWidget(self._split)
        self.detail = DetailPane(look, self._split)
        for pane in (self.facets, middle, self.detail):
            self._split.addWidget(pane)
            self._split.setCollapsible(self._split.indexOf(pane), False)
        middle.setMinimumWidth(NARROWEST_TABLE)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([FACETS_WIDTH, 760, DETAIL_WIDTH])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self._fill_middle(middle)

    def _fill_middle(self, middle: QWidget) -> None:
        look = self._appearance
        self.away = AwayNote(middle)
        self.progress = ScanLine(look, middle)
        self.chips = Chips(look, middle)
        self.table = ReportTable(look, middle)
        self.nothing = EmptyState(self.table, tr("Show all reports"), 20)
        self.count = PlainLabel(middle)
        self.count.setObjectName("quiet")
        self.count.setFont(face(12))
        self.importing = ImportLine(look, middle, 13)
        self.importing.setObjectName("importrow")
        self.importing.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.importing.setFixedHeight(ROW_HEIGHT)
        self.importing.row.setContentsMargins(EDGE, 0, EDGE, 0)
        self.importing.row.addStretch(1)
        self.hint = DropTarget(look, middle)
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 20, 8)
        head.setSpacing(8)
        head.addWidget(self._make_header(middle))
        second = QHBoxLayout()
        second.setSpacing(14)
        second.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.chips, 1)
        second.addStretch()
        head.addLayout(second)
        head.addWidget(self.progress)
        head.addWidget(self.away)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.importing)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 8)
        foot.addWidget(self.hint)
        column.addLayout(foot)

    def _make_header(self, middle: QWidget) -> FoldingBar:
        bar = FoldingBar(middle)
        title = PlainLabel(tr("Library"), bar)
        title.setFont(face(24, serif=True, weight=600))
        self.narrow = self._button(tr("Narrow down"), "choice", bar)
        self.narrow.setCheckable(True)
        self.narrow.clicked.connect(self.show_facets)
        self.field = FilterField(bar)
        self.field.setPlaceholderText(tr("Find a title or force"))
        self.field.setAccessibleName(tr("Find a title or force"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))
        self.field.setFixedHeight(32)
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(260)
        self.columns_button = DropDownButton(self._appearance, tr("Columns"), bar)
        self.columns_button.setText(tr("Columns"))
        self.take_in = self._button(tr("Import reports…"), "primary", bar)
        self.take_in.setFont(face(13, weight=600))
        row = bar.row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.narrow)
        row.addWidget(self.field, 3)
        row.addWidget(self.columns_button)
        row.addWidget(self.take_in)
        bar.fold(self.columns_button, self.take_in, self.narrow)
        self.header = bar
        return bar

    @staticmethod
    def _button(words: str, kind: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setText(words)
        button.setObjectName(kind)
        button.setFixedHeight(32)
        button.setAccessibleName(words.rstrip("…"))
        return button

    # Columns -----------------------------------------------------------------------------------------

    def _make_columns_menu(self) -> None:
        menu = self.columns_button.new_menu()
        self._fill_columns(menu)

    def _header_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_columns(menu)
        menu.popup(self.table.horizontalHeader().mapToGlobal(place))

    def _fill_columns(self, menu: QMenu) -> None:
        shown = self.table.shown_columns()
        for name, column in COLUMNS.items():
            act = menu.addAction(tr(column.title))
            act.setCheckable(True)
            act.setChecked(name in shown)
            act.setEnabled(name != FORCE)  # a row without it would be nobody's
            act.triggered.connect(lambda on, name=name: self.show_column(name, on))

    def show_column(self, name: str, shown: bool) -> None:
        """Show a column where it stands among all, or leave it out."""
        now = self.table.shown_columns()
        if shown and name not in now:
            place = list(COLUMNS).index(name)
            before = [other for other in now if list(COLUMNS).index(other) < place]
            now.insert(now.index(before[-1]) + 1 if before else 0, name)
        elif not shown and name in now:
            now.remove(name)
        self.show_columns(now)

    def show_columns(self, names: list[str]) -> None:
        """Show columns by name, from left to right."""
        self.table.show_columns(names)
        self.table.show_order(self.order, self.descending)
        self._make_columns_menu()
        self.state_changed.emit()

    # Panes -------------------------------------------------------------------------------------------

    def toggle_detail(self) -> None:
        """Show the detail, or hide it; the keyboard stays where it is, and what is chosen by hand holds whatever the width."""
        self._detail_wanted = self.detail.isHidden()
        self.fit()

    def show_facets(self, shown: bool) -> None:
        """Show the facets, or hide them."""
        self._facets_wanted = shown
        self.fit()
        if shown:
            self.facets.tree.setFocus()

    def fit(self) -> None:
        """Show as many panes as there is room for; one that was asked for before one that was not."""
        width = self.width()
        detail = width >= ROOM_FOR_BOTH if self._detail_wanted is None else self._detail_wanted
        room = width - (DETAIL_WIDTH if detail else 0)
        facets = room >= ROOM_FOR_FACETS if self._facets_wanted is None else self._facets_wanted
        if facets and detail and room - FACETS_WIDTH < NARROWEST_TABLE:
            facets, detail = (True, False) if self._facets_wanted and not self._detail_wanted else (False, True)
        self.detail.setVisible(detail)
        facets = facets and self.facets.tree.topLevelItemCount() > 0  # of one report there is nothing to choose
        self.facets.setVisible(facets)
        self.narrow.setChecked(facets)
        self.header.leave_out(self.narrow, not self.facets.tree.topLevelItemCount() or (facets and self._facets_wanted is None))
        if detail and self.detail.row is None:
            self.detail_shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its room."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the table from the panes."""
        if event.key() == Qt.Key.Key_Escape:
            if self.detail.isAncestorOf(self.focusWidget() or self) and self._detail_wanted:
                self.toggle_detail()
            self.table.setFocus()
        else:
            super().keyPressEvent(event)
