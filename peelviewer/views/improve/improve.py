"""The Improve view: what is tracked as a table or a board, the detail of what is looked at, and all that was asked in all reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from peelviewer.improvements.from_reports import force_name, published_on
from peelviewer.improvements.rows import ORDERS, REFERENCE, Row, Wanted, counted, grouped, narrowed, ordered, parent_of, row_of
from peelviewer.improvements.superseding import uid_in
from peelviewer.improvements.words import summary_words
from peelviewer.model.improvements import ForceStatus, Improvement
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr, translatable

from .page import ASKED, BOARD, TABLE, ImprovePage
from .sheets.changes import ask_for_own, change_status, offer_statuses
from .sheets.sheets import names_of
from .sheets.superseded import ask_for_superseding

NOTHING_YET = translatable(
    "Nothing is tracked yet. Turn to “All reports” to choose what to track, track all that the report asks for (Improve menu), or add "
    "something of your own."
)


class ImproveView(ImprovePage):
    """The view: which rows are shown, in which order, and what is done with them."""

    def __init__(self, workspace: Workspace, session: ImprovementSession, parent: QWidget | None = None) -> None:
        super().__init__(workspace, session, parent)
        self._workspace = workspace
        self._rows: dict[str, Row] = {}
        self._today = date.min
        self._folded: set[str] = set()
        self.order, self.descending = REFERENCE, False
        self._shown: list[Row] = []
        self._ordered: dict[tuple[str, bool], list[Row]] = {}
        """All rows in the orders that were wanted since any of them changed."""
        self._connect()
        self.turn(TABLE)
        self.reload()

    def _connect(self) -> None:
        table, board, detail, many = self.table, self.board, self.detail, self.many
        self.kind.idClicked.connect(self.turn)
        self.add.clicked.connect(lambda: self.verb_wanted.emit("improve_add"))
        self.filters.changed.connect(self.refresh)
        for left in (self.filters.field.entered, self.filters.field.returnPressed, self.filters.field.focus_released):
            left.connect(self.take_focus)
        self.nothing.back.clicked.connect(lambda: self.filters.show_all() if self._rows else self.turn(ASKED))
        table.order_wanted.connect(self.order_by)
        table.chosen_changed.connect(self._show_chosen)
        table.opened.connect(self.open_current)
        # Later: the list is made anew with each edit, and the editor of a cell must have gone by then.
        table.edited.connect(self._edit_cell, Qt.ConnectionType.QueuedConnection)
        table.folded.connect(self._fold)
        table.find_wanted.connect(self.filters.field.setFocus)
        table.detail_wanted.connect(self._turn_detail)
        for part in (detail, many):
            part.status_wanted.connect(self._set_chosen_status)
        for listed in (table, board):
            listed.statuses_wanted.connect(self.offer_statuses)
        for refusing in (table, detail, many):
            refusing.refused.connect(self._workspace.message)
        for shown in (table, board, detail, many):
            shown.remove_wanted.connect(self.remove_chosen)
        many.applied.connect(self._apply_to_many)
        board.moved.connect(lambda uids, status: self.set_status(uids, status, follow=True))
        board.opened.connect(self._open_card)
        board.current_changed.connect(self._show_chosen)
        detail.open_wanted.connect(self.open_current)
        detail.slide_wanted.connect(self._want_slide)
        detail.evidence_wanted.connect(self.link_wanted)
        detail.record_wanted.connect(self.look_at)
        detail.superseding_wanted.connect(lambda: ask_for_superseding(self, self.session, self.current(), self._rows.values()))
        self.asked.open_wanted.connect(self.open_wanted)
        self.asked.status_changed.connect(self.status_changed)
        self.session.changed.connect(self.reload)
        self._workspace.library_changed.connect(self._forget_rows)
        self._workspace.find_wanted.connect(self._find)

    def _find(self) -> None:
        if self.isVisible():
            (self.asked.field if self.pages.currentIndex() == ASKED else self.filters.field).setFocus()

    def listed(self) -> list[Improvement]:
        """Return the records that are shown, in their order."""
        return [row.record for row in self._shown]

    # What is listed ----------------------------------------------------------------------------------

    def reload(self) -> None:
        """List what is tracked now; rows of records that did not change are kept."""
        records, today = self.session.shown(), self.session.today()
        last, held = self.session.ledger.last_events, self._workspace.library.by_id
        if today != self._today:
            self._rows, self._today = {}, today
        rows: dict[str, Row] = {}
        for record in records:
            row, event = self._rows.get(record.uid), last.get(record.uid)
            if row is None or row.record != record or row.last is not event:
                name = self._workspace.library.name_of(held[record.report]) if record.report in held else ""
                row = row_of(record, today, event, name, force_name(self._workspace.library, record))
            rows[record.uid] = row
        self._rows, self._ordered = rows, {}
        self.summary.setText(summary_words(records))
        self._tell_cells()
        self.filters.show_rows(rows.values())
        self.refresh()

    def _forget_rows(self, ids: object) -> None:
        """Name the reports anew: some came or went."""
        self._rows = {}
        self.reload()

    def _tell_cells(self) -> None:
        """Tell those that paint the day, the owners, and what the inspectorate of each report is called."""
        cells, held = self.table.cells, self._workspace.library.by_id
        reports = {row.record.report for row in self._rows.values() if row.record.report in held}
        cells.today = self._today
        cells.publishers = {report: held[report].publisher for report in reports}
        cells.owners = names_of([row.record.owner for row in self._rows.values()])
        days = ((report, published_on(held[report].published)) for report in reports)
        self.detail.days_known = {report: day for report, day in days if day is not None}

    def refresh(self) -> None:
        """Show what is wanted in the order that is wanted."""
        self._show_rows()
        self._show_counts(self.filters.wanted())

    def _show_rows(self) -> None:
        order = self.order, self.descending
        if order not in self._ordered:
            self._ordered[order] = ordered(list(self._rows.values()), *order)
        self._shown = narrowed(self._ordered[order], self.filters.wanted())
        if self.pages.currentIndex() == BOARD:
            self.board.show_rows(self._shown, self._today)
        elif self.pages.currentIndex() == TABLE:
            self.table.show_order(self.order, self.descending)
            self.table.show_entries(grouped(self._shown, self.filters.group, self._folded))
        self._show_chosen()

    def _show_counts(self, wanted: Wanted) -> None:
        whole = wanted._replace(status="", overdue=False)
        self.counts.show_counts(counted(self._shown if whole == wanted else narrowed(list(self._rows.values()), whole)))
        words = "" if self._shown else tr("No improvement is like this.") if self._rows else tr(NOTHING_YET)
        self.nothing.back.setText(tr("Show all improvements") if self._rows else tr("Choose what to track"))
        self._show_choices()
        self.nothing.say(words if self.pages.currentIndex() != ASKED else "")
        self.status_changed.emit()

    def order_by(self, order: str) -> None:
        """Order by a column; by the same once more the other way round."""
        self.descending = order == self.order and not self.descending
        self.order = order
        self._show_rows()

    def _fold(self, key: str) -> None:
        self._folded ^= {key}
        self.refresh()

    def turn(self, page: int) -> None:
        """Show the table, the board, or all that was asked."""
        self.pages.setCurrentIndex(page)
        self.kind.buttons()[page].setChecked(True)
        self._show_choices()
        self.filters.set_board(page == BOARD)
        self.show_detail(None)
        self.refresh()
        if page == ASKED:
            self.asked.ask()
            self.asked.refresh()

    def _show_choices(self) -> None:
        """Show filters and counts of what is tracked; where nothing is, there is nothing to choose or count."""
        for part in (self.filters, self.counts):
            part.setVisible(bool(self._rows) and self.pages.currentIndex() != ASKED)

    # What is looked at -------------------------------------------------------------------------------

    def chosen_uids(self) -> list[str]:
        """Return the uids of the records that are chosen."""
        if self.pages.currentIndex() == BOARD:
            return [uid for uid in [self.board.current_uid()] if uid]
        return [row.record.uid for row in self.table.chosen()]

    def current(self) -> Row | None:
        """Return the row that is looked at."""
        uid = self.board.current_uid() if self.pages.currentIndex() == BOARD else self.table.current_uid()
        return self._rows.get(uid)

    def look_at(self, uid: str) -> None:
        """Go to a record, also where the choices leave it out."""
        if uid in self._rows and not any(row.record.uid == uid for row in self._shown):
            self._folded.clear()
            self.filters.show_all()
        elif self.table.rows.place_of(uid) < 0:
            self._folded.clear()
            self.refresh()
        self.board.choose(uid) if self.pages.currentIndex() == BOARD else self.table.choose(uid)

    def _show_chosen(self) -> None:
        """Show in the pane what is chosen: one, or fields for many."""
        chosen = self.chosen_uids()
        if len(chosen) > 1:
            self.many.show_count(len(chosen))
            self.panes.setCurrentWidget(self.many)
        else:
            row = self.current()
            if row is None or row is not self.detail.row:
                hint = tr("Choose an improvement to see what is known of it.")
                superseding = self._rows.get(uid_in(row.record.superseded_by)) if row is not None else None
                self.detail.show_row(row, self._publisher(row), hint, parent_of(row, self._rows.values()), superseding)
            self.panes.setCurrentWidget(self.detail)
        self.status_changed.emit()

    def _publisher(self, row: Row | None) -> str:
        return self.table.cells.publishers.get(row.record.report, "") if row is not None else ""

    def _turn_detail(self) -> None:
        self.show_detail(self.beside.isHidden())

    def _open_card(self) -> None:
        """Show a card's detail beside the board."""
        self._show_chosen()
        if self.current() is not None:
            self.show_detail(True)

    # What is done ------------------------------------------------------------------------------------

    def open_current(self) -> None:
        """Ask for the report, where the improvement stands in it."""
        row = self.current()
        if row is not None and row.record.report:
            self.open_wanted.emit(row.record.report, row.record.item or row.record.section)

    def _want_slide(self) -> None:
        row = self.current()
        if row is not None and row.record.report:
            self.slide_wanted.emit(row.record.report, row.record.question or row.record.section)

    def set_status(self, uids: Sequence[str], status: ForceStatus, *, follow: bool = False) -> None:
        """Give records a status, with a line for the log; with *follow* the first is looked at on the board wherever it comes to."""
        change_status(self, self.session, uids, status, self.board.follow if follow else lambda uid: None)

    def offer_statuses(self, place: QPoint) -> None:
        """Show the statuses to choose from for what is chosen, at a place of the screen."""
        offer_statuses(self, self._workspace.appearance.theme, place, self._set_chosen_status)

    def _set_chosen_status(self, status: ForceStatus) -> None:
        self.set_status(self.chosen_uids(), status, follow=self.pages.currentIndex() == BOARD)

    def _edit_cell(self, uid: str, field: str, value: Any) -> None:
        self.session.edit([uid], **{field: value})

    def _apply_to_many(self, fields: Mapping[str, Any]) -> None:
        uids = self.chosen_uids()
        self.session.edit(uids, **fields)
        words = plural("{n} improvement changed", "{n} improvements changed", len(uids))
        self._workspace.message.emit(words)

    def remove_chosen(self) -> None:
        """Track what is chosen no longer; it can be taken back."""
        uids = self.chosen_uids()
        if uids:
            self.session.remove(uids)
            words = plural("{n} is tracked no longer; Ctrl+Z takes it back", "{n} are tracked no longer; Ctrl+Z takes it back", len(uids))
            self._workspace.message.emit(words)

    def add_own(self) -> None:
        """Ask for something to track that no report of the library gave."""
        ask_for_own(self, self._workspace, self.session, self.look_at)

    # As a view ---------------------------------------------------------------------------------------

    def status(self) -> str:
        """Return what the status bar says: where it is kept, how many are chosen, and what keys do on the board."""
        if not self.session.is_kept:
            return tr("Not kept: this goes when the program ends")
        if self.pages.currentIndex() == ASKED:
            return self.asked.status()
        if self.pages.currentIndex() == BOARD:
            return tr("Arrows walk the board; Ctrl with an arrow moves the card and logs it, F2 offers all statuses; Enter opens it")
        chosen = len(self.table.chosen())
        kept = tr("Kept in your own data; the report is never changed")
        return f"{kept} · {plural('{n} chosen', '{n} chosen', chosen)}" if chosen > 1 else kept

    def take_focus(self) -> None:
        """Give the keyboard to the table or the board."""
        focus = (self.table.setFocus, self.board.take_focus, self.asked.field.setFocus)
        focus[self.pages.currentIndex()]()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what other windows change while the view is seen."""
        super().showEvent(event)
        self.session.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer, and make a step of what was typed."""
        super().hideEvent(event)
        self.session.watch(False)
        self.session.settle()

    def state(self) -> dict[str, object]:
        """Return what is kept of the list: page, order and choices."""
        return {"page": self.pages.currentIndex(), "order": self.order, "descending": self.descending, **self.filters.state()}

    def take_state(self, state: Mapping[str, object]) -> None:
        """List as was kept; what is no such thing is left out."""
        order, page = state.get("order"), state.get("page")
        self.order = order if isinstance(order, str) and order in ORDERS else REFERENCE
        self.descending = state.get("descending") is True
        self.filters.take_state(state)
        self.turn(page if isinstance(page, int) and page in (TABLE, BOARD, ASKED) else TABLE)

    def restore_from(self, old: ImproveView) -> None:
        """Show what another view of this kind showed."""
        uid = old.table.current_uid()
        self._folded = set(old._folded)
        self.take_state(old.state())
        if uid:
            self.look_at(uid)
