"""The hits of a search beside the text: counted in full, grouped, and walked one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from peelviewer.analysis.search.filters import Filters
from peelviewer.qtmodels.hit_grouping import ByForce, ByReport
from peelviewer.qtmodels.hit_groups import ROW, HitGroups, Row
from peelviewer.ui.commands import shown_keys
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.search.extent import Extent, searched_so_far
from peelviewer.ui.search.result_rows import ResultDelegate
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .filter_bar import FilterBar
from .keep_button import KeepButton
from .operators import fewer_words, nothing_found, operators

WIDEST, NARROWEST = 440, 280
"""Pixels; the text beside it has what it needs first."""
LONGEST_WORDS = 160
"""Letters that are shown of the paragraph that findings are like."""


def _beginning(text: str) -> str:
    """Return whole words from the beginning of a text."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_WORDS else text[:LONGEST_WORDS].rsplit(" ", 1)[0] + "…"


def _as_icon(button: QToolButton, icon: str, name: str) -> QToolButton:
    """Make a button one of the row above the hits."""
    button.setProperty("icon_name", icon)
    button.setFixedSize(28, 28)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


class Origin(NamedTuple):
    """The paragraph that findings are like: its number, the report it is of by name, and its words."""

    number: str
    report: str
    words: str


class ResultsPane(QWidget):
    """Shows the hits of a query, or the findings that are like a paragraph.

    chosen carries the hit to open, narrowed says that others are left, more_wanted carries filters that may leave hits which are not
    here; file_wanted carries the suffix of a file for the hits, memory_wanted asks for the search to be remembered; closed asks for
    the contents again, focus_released gives the keyboard back.
    """

    chosen = Signal(object)
    narrowed = Signal()
    more_wanted = Signal(object)
    file_wanted = Signal(str)
    memory_wanted = Signal()
    closed = Signal()
    focus_released = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.model = HitGroups(workspace.library, self)
        self.query = ""
        self.origin: Origin | None = None
        """The paragraph that the findings shown are like; None where they are hits of a query."""
        self.extent, self._progress = Extent(), ""
        self.is_whole = True
        """Whether all hits of the query are here, whatever they are narrowed to."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = QWidget(self)
        self.header.setObjectName("resultshead")
        self.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(self.header)
        rows.setContentsMargins(20, 8, 12, 12)
        rows.setSpacing(8)
        rows.addLayout(self._top())
        self.bar = FilterBar(workspace, self.model, self.header)
        self.bar.narrowed.connect(self.narrow)
        rows.addWidget(self.bar)
        self.note = PlainLabel(self.header)
        self.note.setObjectName("quiet")
        self.note.setFont(face(12))
        self.note.setWordWrap(True)
        rows.addWidget(self.note)
        column.addWidget(self.header)
        column.addWidget(self._list(), 1)
        self.nothing = EmptyState(self.list, left=20)
        column.addWidget(self.nothing, 1)
        self.apply_theme()
        workspace.appearance.theme_changed.connect(self.apply_theme)
        workspace.current_changed.connect(self._mark_read)
        self._mark_read()
        self.hide()

    def _top(self) -> QHBoxLayout:
        self.count, self.scope, self.number = Elided(self.header), Elided(self.header), PlainLabel(self.header)
        self.count.setFont(face(14, weight=600))
        self.count.setObjectName("")  # not quiet, and as wide as its words where they have room
        self.count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.scope.setFont(face(13))
        self.number.setFont(face(12))
        self.number.setObjectName("quiet")
        self.before = self._button("arrow-up", tr("Previous hit"), "Shift+F3", partial(self.step, -1))
        self.after = self._button("arrow-down", tr("Next hit"), "F3", partial(self.step, 1))
        self.keep = KeepButton(self.header)
        _as_icon(self.keep, "file-down", tr("Keep the results"))
        self.keep.file_wanted.connect(self.file_wanted)
        self.keep.memory_wanted.connect(self.memory_wanted)
        self.shut = self._button("x", tr("Close the results"), "Esc", self.closed.emit)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.count)
        row.addSpacing(6)
        row.addWidget(self.scope, 1)
        row.addWidget(self.number)
        for button in (self.before, self.after, self.keep, self.shut):
            row.addWidget(button)
        return row

    def _button(self, icon: str, name: str, keys: str, act: Callable[[], object]) -> QToolButton:
        button = _as_icon(QToolButton(self.header), icon, name)
        button.setToolTip(f"{name} ({shown_keys((keys,))})")
        button.clicked.connect(lambda: act())
        return button

    def _list(self) -> QListView:
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(lambda: self._workspace.appearance.theme, self.model, self.list))
        self.list.setAccessibleName(tr("Search results"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.clicked.connect(self._act)
        return self.list

    def apply_theme(self) -> None:
        """Draw icons and rows in the theme of now."""
        for button in (self.before, self.after, self.keep, self.shut):
            button.setIcon(icons.icon(button.property("icon_name"), self._workspace.appearance.theme.colours["text"], 16))
        self.list.viewport().update()

    def _mark_read(self) -> None:
        """Say which of the reports is the one beside the hits, and offer it first of those that they can be narrowed to."""
        self.model.read_report = self._workspace.place.report.id
        self.bar.renew()
        self.list.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the width there is use for: the text beside it takes the rest, and more where it needs it."""
        return QSize(WIDEST, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which hits can be read."""
        return QSize(NARROWEST, 0)

    # Showing -----------------------------------------------------------------------------------------

    def show_hits(self, query: str, hits: list[Any], extent: Extent, current: Any = None) -> None:
        """Show the hits of a query; one may be the current one, which is so still where nothing else was asked, as is the row chosen.

        Where there are more than these (*extent*) they are asked for when the reader narrows them.
        """
        again = query == self.query and not self.origin
        current = self.model.current_hit if current is None and again else current
        row: Row | None = self.list.currentIndex().data(ROW) if again else None
        chosen = self.model.hits[row.number] if row is not None and row.number >= 0 else None
        self._take_origin(None)
        self.query, self.extent = query, extent
        self.is_whole = extent.is_final and not extent.is_narrowed and extent.total == len(hits)
        self._progress = "" if extent.of_all else self._progress or searched_so_far(0, 0)
        self.model.show_hits(hits)
        if current is not None:
            self.model.go_to(self.model.number_of(current))
        self.bar.show_choices(extent.facets, self.is_whole)
        self._show_counts()
        self._choose_current()
        if chosen is not None and chosen is not current:
            self._choose(self.model.row_of(self.model.number_of(chosen)))

    def show_like(self, origin: Origin, hits: list[Any], state: str) -> None:
        """Show the findings of other reports that are like a paragraph, by force, the nearest first; of none *state* says why."""
        current = self.model.current_hit if origin == self.origin else None
        self._take_origin(origin)
        self.query, self.extent, self.is_whole = "", Extent(len(hits)), True
        self.model.show_hits(hits)
        if current is not None:
            self.model.go_to(self.model.number_of(current))
        self.bar.show_choices()
        self._show_counts()
        self._choose_current()
        self.nothing.say("" if hits else state)

    def _take_origin(self, origin: Origin | None) -> None:
        self.origin = origin
        library = self._workspace.library
        self.model.grouping = ByForce(library) if origin is not None else ByReport(library)
        self.keep.remember.setEnabled(origin is None)

    def show_extent(self, extent: Extent) -> None:
        """Show how many hits there are in all, as far as they have been counted."""
        self.extent = extent
        self.bar.show_choices(extent.facets, self.is_whole)
        self._show_counts()

    def show_progress(self, done: int, of: int) -> None:
        """Say how many reports of how many are searched so far, until hits of all of them are shown."""
        if done < of or self.extent.of_all:
            self._progress = searched_so_far(done, of) if done < of else ""
        self._show_note()

    def _show_note(self) -> None:
        listed = len(self.model.hits)
        is_cut = listed > 0 and not self.is_whole and (self.extent.total > listed or not self.extent.is_counted)
        cut = tr("The best {n} of the newest are listed: a force, year or kind leads to the others.", n=f"{listed:,}") if is_cut else ""
        words = f"“{_beginning(self.origin.words)}”" if self.origin is not None else ""
        fewer = fewer_words(self.query, self.extent.instead) if self.extent.instead and listed else ""
        self.note.setText(" ".join(part for part in (words, fewer, self._progress, cut) if part))
        self.note.setVisible(bool(self.note.text()))

    def narrow(self, filters: Filters) -> None:
        """Leave only the hits that filters leave; where others may be left too, they are asked for."""
        self.model.narrow(filters, more_to_come=not self.is_whole)
        if not self.is_whole:  # what is left of those that are not here is known when it was asked for
            self.extent = Extent(len(self.model.hits), False, self.extent.of_all, True, instead=self.extent.instead)
        self.bar.show_choices(None, self.is_whole)
        self._show_counts()
        self._choose_current()
        self.narrowed.emit()
        if not self.is_whole:
            self.more_wanted.emit(filters)

    @property
    def left(self) -> Extent:
        """How many hits there are that the filters leave, here or not."""
        return Extent(len(self.model.hits), instead=self.extent.instead) if self.is_whole else self.extent

    def _show_counts(self) -> None:
        """Say how many hits there are and which one is current."""
        hits, model = len(self.model.hits), self.model
        self.count.setText(self.left._replace(instead="").words())  # of what it counts say scope and note
        if self.origin is not None:
            number = self.origin.number
            like = plural("{n} finding like {number}", "{n} findings like {number}", hits, number=number)
            self.count.setText(like if hits else tr("Findings like {number}", number=number))  # none yet, or none at all: it is said below
        held = len(self._workspace.library.entries)
        where = " ".join(part for part in (tr("for fewer words") if self.left.instead else "", _where(model, self.left, held)) if part)
        self.scope.setText(self.origin.report if self.origin is not None else where)
        self.scope.setVisible(hits > 0 or self.origin is not None)
        self.number.setText(tr("{number} of {count}", number=f"{model.current + 1:,}", count=f"{hits:,}") if model.current >= 0 else "")
        for button in (self.before, self.after, self.keep):
            button.setEnabled(hits > 0)
        self._show_note()
        self.nothing.say(self._nothing(hits))

    def _nothing(self, hits: int) -> str:
        if hits or self.origin is not None:
            return ""
        if not self.query.strip():
            return f"{tr('Type what to look for in the field above.')}\n\n{operators()}"
        found = nothing_found(self.query, len(self._workspace.library.entries), not self._progress)
        return f"{found}\n\n{operators()}"

    def say_why(self, reason: str) -> None:
        """Say why nothing can be found."""
        self.show_hits(self.query, [], Extent())
        self.nothing.say(tr("The search failed ({reason}). Type on to try again.", reason=reason))

    # Walking -----------------------------------------------------------------------------------------

    def step(self, step: int) -> None:
        """Open the next hit (1) or the one before (-1), as they are listed; after the last comes the first."""
        count = len(self.model.hits)
        if count:
            now = self.model.current if self.model.current >= 0 else (-1 if step > 0 else 0)
            self.open((now + step) % count)

    def open(self, number: int) -> None:
        """Make a hit the current one and ask for it to be opened."""
        self.model.go_to(number)
        self._show_counts()
        self._choose_current()
        self.chosen.emit(self.model.current_hit)

    def scroll_to_current(self) -> None:
        """Bring the current hit's row into view once the rows have their heights."""
        if self.model.current >= 0:
            self.list.scrollTo(self.model.row_of(self.model.current), QListView.ScrollHint.PositionAtCenter)

    def _choose_current(self) -> None:
        self._choose(self.model.row_of(self.model.current) if self.model.current >= 0 else self.model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(
                index, QListView.ScrollHint.PositionAtCenter if self.model.current >= 0 else QListView.ScrollHint.EnsureVisible
            )

    def _act(self, index: QModelIndex, shown: bool | None = None) -> None:
        """Open the hit of a row, or fold or unfold what it heads."""
        row: Row = index.data(ROW)
        if row.number >= 0:
            if shown is None:
                self.open(row.number)
            return
        scrolled = self.list.verticalScrollBar().value()
        self.model.turn(row, shown)
        self.list.setCurrentIndex(self.model.index(min(index.row(), self.model.rowCount() - 1)))
        self.list.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, fold with the arrows, leave with Escape."""
        index = self.list.currentIndex()
        key, here = event.key(), self.list.hasFocus() and index.isValid()
        if key == Qt.Key.Key_Escape:
            self.focus_released.emit()
        elif here and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act(index)
        elif here and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._act(index, key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give rows the height of their width, and hits the room of the choices where there is little."""
        super().resizeEvent(event)
        self.bar.fit_height(event.size().height())
        self.list.scheduleDelayedItemsLayout()

    def take_focus(self) -> None:
        """Take the keyboard to the hits."""
        self.list.setFocus()


def _where(model: HitGroups, extent: Extent, held: int) -> str:
    """Return in how many of the reports held, or else chapters, hits are; nothing where that is known of some of them only."""
    are_all = extent.is_final and extent.total == len(model.hits)
    if held == 1 or model.filters.report:
        return plural("in {n} chapter", "in {n} chapters", model.chapters()) if are_all else ""
    reports = {hit.report for hit in model.hits if hit.report}
    if not are_all:
        if extent.counts is None:
            return ""
        reports.update(extent.counts.report)  # not the number counted: the user's own notes are in reports, too
    return tr("in {found} of {held} reports", found=f"{len(reports):,}", held=f"{held:,}")
