"""The page of all that was asked in all reports: looked for as one types, and tracked from here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.pages import page_range
from peelviewer.analysis.search.asked import Asked
from peelviewer.improvements.asked_list import AskedFor, choices, goes_on, wanted
from peelviewer.improvements.editions import restated
from peelviewer.improvements.words import kind_words
from peelviewer.model.report import ImprovementKind
from peelviewer.qtmodels.asked_table import ASKED_ROW, HEADINGS, KIND, QUESTION, REPORT, TRACKED, WORDING, AskedTable
from peelviewer.text.inline import literal
from peelviewer.ui.background.worker import Worker
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.look.wrapped import draw_lines
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.widgets.controls import Tick
from peelviewer.ui.widgets.drop_down_button import ShortDropDownButton
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.flow import Flow
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .cells import EDGE, PAD, ROW, TOP
from .header import Header

WIDTHS = {REPORT: 150, KIND: 120, QUESTION: 170, TRACKED: 96}
LEAST_WORDING, WITHOUT_QUESTION, WITHOUT_KIND, MOST = 180, 720, 560, 60
Index = QModelIndex | QPersistentModelIndex


class Lister(Protocol):
    """What lists all that was asked: listed carries it, filled how many reports of how many are known."""

    @property
    def listed(self) -> SignalInstance:
        """The signal that carries the list."""

    @property
    def filled(self) -> SignalInstance:
        """The signal that more reports are known."""

    def list_asked(self) -> None:
        """Ask for the list."""


class _Cells(QStyledItemDelegate):
    """Paints a cell: the wording in two lines, all else in the interface's face."""

    def __init__(self, workspace: Workspace, table: AskedView) -> None:
        super().__init__(table)
        self._workspace, self._table = workspace, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row, theme, box = index.data(ASKED_ROW), self._workspace.appearance.theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, theme.colour("selection" if chosen else "surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        if index.row() == self._table.currentIndex().row():
            if index.column() == REPORT:
                painter.fillRect(box.left(), box.top(), 3, box.height() - 1, theme.colour("accent"))
            if self._table.hasFocus():
                painter.fillRect(box.left(), box.top(), box.width(), 1, theme.colour("focus"))
                painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("focus"))
        inner = box.adjusted(EDGE if index.column() == REPORT else PAD, TOP, -PAD, -4)
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        if index.column() == WORDING:
            draw_lines(painter, inner, literal(row.wording), 16, 20, 2)
        elif index.column() == TRACKED and self._table.rows.is_tracked(row):
            colour = theme.colours["on_selection" if chosen else "accent"]
            painter.drawPixmap(
                inner.left(), inner.top() + 2, icons.pixmap("circle-check", colour, 14, painter.device().devicePixelRatioF())
            )
            draw_lines(painter, inner.adjusted(20, 0, 0, 0), tr("Tracked"), 13, 19, 1, serif=False)
        elif index.column() != TRACKED:
            words = literal(self._table.rows.words(row, index.column()))
            weight = 600 if index.column() == REPORT else 400
            page = page_range(row.pages) if index.column() == REPORT else ""
            draw_lines(painter, inner, words, 13, 19, 1 if page else 2, serif=False, weight=weight)
            if page:
                painter.setPen(theme.colour("on_selection" if chosen else "muted"))
                draw_lines(painter, inner.adjusted(0, 20, 0, 0), literal(page), 12, 18, 1, serif=False)
        painter.restore()


class AskedView(QTableView):
    """The table; opened is Enter or a double click, track_wanted Space, find_wanted a slash."""

    opened = Signal()
    track_wanted = Signal()
    find_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = AskedTable()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Cells(workspace, self))
        self.setAccessibleName(tr("All that was asked, in all reports"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = Header(workspace.appearance, HEADINGS, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda now, before: self.viewport().update())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the wordings what room the others leave; in a narrow window the others are fewer."""
        super().resizeEvent(event)
        room, header, used = self.viewport().width(), self.horizontalHeader(), 0
        gone = {QUESTION: room < WITHOUT_QUESTION, KIND: room < WITHOUT_KIND}
        for column, width in WIDTHS.items():
            header.setSectionHidden(column, gone.get(column, False))
            if not header.isSectionHidden(column):
                header.resizeSection(column, width)
                used += width
        header.resizeSection(WORDING, max(LEAST_WORDING, room - used))

    def chosen(self) -> list[Asked]:
        """Return the rows that are chosen, from the top down."""
        return [self.rows.rows[place] for place in sorted({index.row() for index in self.selectionModel().selectedRows()})]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, track with Space, look for words with a slash; leave the rest to Qt."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space and plain:
            self.track_wanted.emit()
        elif event.text() == "/":
            self.find_wanted.emit()
        else:
            super().keyPressEvent(event)


class AskedPage(QWidget):
    """Choices, table and the button that tracks; open_wanted carries a report and its node, track_wanted rows."""

    open_wanted = Signal(str, str)
    track_wanted = Signal(object)
    status_changed = Signal()

    def __init__(self, workspace: Workspace, session: ImprovementSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        self._lister: Lister | None = None
        self._rows: Sequence[Asked] = ()
        self._values: dict[str, str] = dict.fromkeys(("force", "year", "question", "kind"), "")
        self._is_listed = False
        self._restated: dict[tuple[str, str], tuple[str, str]] = {}
        """What is left out as the published words ask for it, and what that is there: reports and items."""
        self._editions = Worker("editions", self, latest=True)
        self._editions.done.connect(self._take)
        self._last: tuple[AskedFor, Sequence[Asked]] = AskedFor(), ()
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Words, such as missing children"))
        self.field.setAccessibleName(tr("Filter what was asked"))
        self.field.setFixedSize(240, 28)
        self._all = {"force": tr("All forces"), "year": tr("Any year"), "question": tr("Any question"), "kind": tr("Any kind")}
        names = {"force": tr("Force"), "year": tr("Year"), "question": tr("Question"), "kind": tr("Kind")}
        self.buttons = {name: ShortDropDownButton(workspace.appearance, words, self, 28) for name, words in names.items()}
        self.untracked = Tick(workspace.appearance, tr("Not tracked only"), self)
        bar = QWidget(self)
        flow = Flow(bar)
        for widget in (self.field, *self.buttons.values(), self.untracked):
            flow.addWidget(widget)
        self.count = PlainLabel(self)
        self.count.setObjectName("quiet")
        self.count.setFont(face(12))
        self.track = QPushButton(tr("Track chosen"), self)
        self.track.setObjectName("primary")
        self.track.setFixedHeight(28)
        line = QHBoxLayout()
        line.setContentsMargins(EDGE, 0, EDGE, 0)
        line.addWidget(self.count, 1)
        line.addWidget(self.track)
        above = QHBoxLayout()
        above.setContentsMargins(EDGE, 0, EDGE, 0)
        above.addWidget(bar)
        self.table = AskedView(workspace, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.nothing = EmptyState(self.table, tr("Show all"), EDGE)
        column.addWidget(self.nothing, 1)
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda text: self.refresh())
        for signal in (self.field.entered, self.field.returnPressed, self.field.focus_released):
            signal.connect(self.table.setFocus)
        self.untracked.toggled.connect(lambda on: self.refresh())
        self.table.opened.connect(self._open)
        self.table.track_wanted.connect(self._track)
        self.table.find_wanted.connect(self.field.setFocus)
        self.table.selectionModel().selectionChanged.connect(lambda now, before: self._show_chosen())
        self.track.clicked.connect(self._track)
        self.nothing.back.clicked.connect(self.show_all)
        self._session.changed.connect(self._refresh_if_seen)

    # Listing -----------------------------------------------------------------------------------------

    def use(self, lister: Lister) -> None:
        """List with what knows the reports."""
        self._lister = lister
        lister.listed.connect(self._look_for_editions)
        lister.filled.connect(self._follow)

    def ask(self) -> None:
        """Ask for the list, when the page is first looked at."""
        if self._lister is not None and not self._is_listed:
            self.nothing.back.hide()
            self.nothing.say(tr("Gathering what the reports ask for…"))
            self._lister.list_asked()

    def _follow(self, done: int, total: int) -> None:
        """Ask again where more reports are known."""
        if self._lister is not None and self.isVisible() and (done == total or self._is_listed):
            self._lister.list_asked()
        elif done == total:
            self._is_listed = False

    def _look_for_editions(self, rows: Sequence[Asked]) -> None:
        """Have what both editions of an inspection ask for found beside the window: their reports are opened for that."""
        library, reports = self._workspace.library, {row.report: None for row in rows}
        self._editions.run(lambda job: (rows, restated(library, reports)))

    def stop(self) -> None:
        """Wait for what is being read."""
        self._editions.stop()

    def _take(self, found: tuple[Sequence[Asked], dict[tuple[str, str], tuple[str, str]]]) -> None:
        rows, self._restated = found
        once = [row for row in rows if (row.report, row.item) not in self._restated]  # the published words have them, too
        self._rows, self._is_listed, self._last = once, True, (AskedFor(), once)
        forces = {row.force for row in rows}
        self.table.rows.forces = {force: self._workspace.library.short_name(force) for force in forces}
        self._offer_all()
        self.refresh()

    def _offer_all(self) -> None:
        found, names = choices(self._rows), self.table.rows.forces
        self._offer("force", sorted(((force, names[force]) for force in found.forces), key=lambda each: each[1]))
        self._offer("year", ((str(year), str(year)) for year in found.years))
        self._offer("question", ((name, name) for name in found.questions[:MOST]))
        self._offer("kind", ((kind.value, kind_words(kind)) for kind in ImprovementKind))

    def _offer(self, name: str, entries: Iterable[tuple[str, str]]) -> None:
        button, chosen = self.buttons[name], self._values[name]
        menu, shown = button.new_menu(), self._all[name]
        for value, words in (("", self._all[name]), *entries):
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(self._chooser(name, value))
            shown = words if value == chosen else shown
        button.show_chosen(shown.replace("&", "&&"))

    def _chooser(self, name: str, value: str) -> Callable[[], None]:
        def choose() -> None:
            self._values[name] = value
            self._offer_all()
            self.refresh()

        return choose

    def show_all(self) -> None:
        """Take every choice back."""
        self._values = dict.fromkeys(self._values, "")
        self.field.clear()
        self.untracked.setChecked(False)
        self._offer_all()
        self.refresh()

    def refresh(self) -> None:
        """Show what is wanted."""
        tracked = self._tracked()
        values = self._values
        asked = AskedFor(
            self.field.text(), values["force"], int(values["year"] or 0), values["question"], values["kind"], self.untracked.isChecked()
        )
        again = goes_on(asked, self._last[0]) and not asked.untracked  # what was typed on leaves fewer of what was left
        found = wanted(self._last[1] if again else self._rows, asked, tracked)
        self._last = asked, found
        self.table.rows.show(found, tracked)
        if found:
            self.table.selectRow(0)
        reports = len({row.report for row in found})
        words = plural("{count} asked", "{count} asked", len(found), count=f"{len(found):,}")
        self.count.setText(f"{words} {plural('in {n} report', 'in {n} reports', reports)}")
        if self._is_listed:
            self.nothing.back.setVisible(bool(self._rows))
            none = tr("The reports of this library ask for nothing.")
            self.nothing.say("" if found else tr("Nothing was asked that is like this.") if self._rows else none)
        self._show_chosen()

    def _tracked(self) -> set[tuple[str, str]]:
        """Return what is tracked as it stands in the list: of a restatement as its published words have it."""
        kept = ((record.report, record.item) for record in self._session.shown() if record.item)
        return {self._restated.get(each, each) for each in kept}

    def _refresh_if_seen(self) -> None:
        """Mark what is tracked now; what is chosen stays."""
        if self.isVisible():
            self.table.rows.tracked = self._tracked()
            self.table.viewport().update()
            self._show_chosen()

    def _show_chosen(self) -> None:
        new = [row for row in self.table.chosen() if not self.table.rows.is_tracked(row)]
        self.track.setEnabled(bool(new))
        self.track.setText(plural("Track {n}", "Track {n}", len(new)) if len(new) > 1 else tr("Track chosen"))
        self.status_changed.emit()

    # Doing -------------------------------------------------------------------------------------------

    def _open(self) -> None:
        for row in self.table.chosen()[:1]:
            self.open_wanted.emit(row.report, row.item)

    def _track(self) -> None:
        new = [row for row in self.table.chosen() if not self.table.rows.is_tracked(row)]
        if new:
            self.track_wanted.emit(new)

    def status(self) -> str:
        """Return what the status bar says: what keys do here."""
        return tr("Enter opens the report there; Space tracks what is chosen")
