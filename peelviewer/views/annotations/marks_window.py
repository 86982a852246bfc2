"""All marks over all reports in a window of their own, which stays open beside the text while one goes from mark to mark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from peelviewer.model.annotations import Annotation, AnnotationKind, MarkColour
from peelviewer.ui.annotations.colours import COLOURS, KINDS, marks
from peelviewer.ui.annotations.mark_list import MarkList
from peelviewer.ui.annotations.rows import Row
from peelviewer.ui.annotations.states import DETACHED, FOUND, States
from peelviewer.ui.annotations.words import when, where
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.drop_down_button import ShortDropDownButton
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr, translatable

from .detail import MarkDetail
from .filters import ORDERS, Narrowed, left

ALL_KINDS, ALL_COLOURS, ALL_REPORTS = translatable("All kinds"), translatable("All colours"), translatable("All reports")
FOUND_NO_MORE = translatable("Detached")


class MarksWindow(QWidget):
    """The list with what narrows it, and the mark that is chosen.

    Wishes: open_wanted, put_back_wanted and remove_wanted (uid), export_wanted (the marks that are listed), import_wanted.
    """

    open_wanted = Signal(str)
    put_back_wanted = Signal(str)
    remove_wanted = Signal(str)
    export_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("markswindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("My notes – PEEL Viewer"))
        self.resize(1000, 660)
        self._workspace, self._book = workspace, workspace.annotations
        self.narrowed = Narrowed()
        self.states = States(workspace.library, self)
        self.list = MarkList(workspace.appearance, self, alike=True)
        self.detail = MarkDetail(workspace.appearance, self)
        self.count = PlainLabel(self)
        self.count.setObjectName("quiet")
        self.count.setFont(face(12))
        self._shown: list[Annotation] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._filters())
        layout.addWidget(self._middle(), 1)
        layout.addLayout(self._foot())
        self._connect()
        self.refresh()

    # Building ----------------------------------------------------------------------------------------

    def _filters(self) -> QHBoxLayout:
        look = self._workspace.appearance
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Words, notes, headings"))
        self.field.setAccessibleName(tr("Narrow the list by words"))
        self.field.setFixedHeight(32)
        self.field.setMinimumWidth(180)
        self.reports = ShortDropDownButton(look, tr("Report"), self)
        self.kinds = ShortDropDownButton(look, tr("Kind"), self)
        self.colours = ShortDropDownButton(look, tr("Colour"), self)
        self.orders = ShortDropDownButton(look, tr("Order"), self)
        self._offer(self.kinds, {"": ALL_KINDS, **{kind.value: KINDS[kind] for kind in AnnotationKind}, DETACHED: FOUND_NO_MORE}, "kind")
        self._offer(self.colours, {"": ALL_COLOURS, **{colour.value: COLOURS[colour] for colour in MarkColour}}, "colour")
        self._offer(self.orders, ORDERS, "order")
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for button in (self.reports, self.kinds, self.colours, self.orders):
            row.addWidget(button)
        return row

    def _offer(self, button: ShortDropDownButton, choices: dict[str, str], what: str) -> None:
        """List choices (by what narrows to each) in a button; *what* is the part of Narrowed that they are of."""
        menu = button.new_menu()
        for value, words in choices.items():
            menu.addAction(tr(words)).triggered.connect(lambda checked=False, value=value: self.narrow(**{what: value}))
        button.show_chosen(tr(choices[getattr(self.narrowed, what)]))

    def _middle(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        listed = QWidget(split)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        self.list.setParent(listed)
        column.addWidget(self.list, 1)
        self.nothing = EmptyState(self.list, tr("Show all marks"), left=16)
        self.nothing.back.clicked.connect(self.show_all)
        column.addWidget(self.nothing, 1)
        split.addWidget(listed)
        split.addWidget(self.detail)
        split.setSizes([590, 410])
        split.setChildrenCollapsible(False)
        listed.setMinimumWidth(320)
        self.detail.setMinimumWidth(320)
        return split

    def _foot(self) -> QHBoxLayout:
        self.undo, self.redo = QPushButton(tr("Undo"), self), QPushButton(tr("Redo"), self)
        self.take, self.give = QPushButton(tr("Import…"), self), QPushButton(tr("Export…"), self)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        for button in (self.undo, self.redo, self.take, self.give):
            button.setFixedHeight(30)
            foot.addWidget(button)
        return foot

    def _connect(self) -> None:
        book = self._book
        self.field.textChanged.connect(lambda words: self.narrow(words=words))
        self.field.entered.connect(self._enter)
        self.field.focus_released.connect(self.list.setFocus)
        self.list.current_changed.connect(self._show_chosen)
        self.list.opened.connect(lambda uid: self._show_chosen(uid))
        self.list.doubleClicked.connect(lambda index: self._open_chosen())
        self.list.edit_wanted.connect(lambda uid: self.detail.field.setFocus())
        self.list.remove_wanted.connect(self.remove_wanted)
        self.list.installEventFilter(self)
        self.detail.written.connect(book.write)
        self.detail.colour_wanted.connect(self._recolour)
        self.detail.open_wanted.connect(self.open_wanted)
        self.detail.put_back_wanted.connect(self.put_back_wanted)
        self.detail.remove_wanted.connect(self.remove_wanted)
        self.undo.clicked.connect(book.undo)
        self.redo.clicked.connect(book.redo)
        self.take.clicked.connect(self.import_wanted)
        self.give.clicked.connect(lambda: self.export_wanted.emit(list(self._shown)))
        for keys, act in ((QKeySequence.StandardKey.Undo, book.undo), (QKeySequence.StandardKey.Redo, book.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.field.setFocus)
        book.changed.connect(self._renew)
        self._workspace.library_changed.connect(lambda ids: self.refresh())
        self.states.changed.connect(self._list)

    # Showing -----------------------------------------------------------------------------------------

    def narrow(self, **parts: str) -> None:
        """Narrow the list: words, report, kind, colour or order, by name."""
        self.narrowed = self.narrowed._replace(**parts)
        self._list()

    def show_all(self) -> None:
        """Narrow the list to nothing."""
        self.narrowed = Narrowed(order=self.narrowed.order)
        self.field.clear()
        self._list()

    def refresh(self) -> None:
        """List the marks as they are now, and look where they stand."""
        if not self.isVisible() and self._shown:
            return
        self._offer_reports()
        self._list()
        self.states.look(self._book.all())

    def _renew(self, report: str) -> None:
        self.refresh()

    def _offer_reports(self) -> None:
        held = {mark.report: self._name(mark) for mark in self._book.all()}
        if self.narrowed.report not in held:
            self.narrowed = self.narrowed._replace(report="")
        menu = self.reports.new_menu()
        menu.addAction(tr(ALL_REPORTS)).triggered.connect(lambda: self.narrow(report=""))
        for report, name in sorted(held.items(), key=lambda pair: pair[1]):
            menu.addAction(name.replace("&", "&&")).triggered.connect(lambda checked=False, report=report: self.narrow(report=report))

    def _name(self, mark: Annotation) -> str:
        library = self._workspace.library
        held = library.by_id.get(mark.report)
        return library.name_of(held) if held is not None else mark.source.report or mark.report

    def _list(self) -> None:
        narrowed, library, every = self.narrowed, self._workspace.library, self._book.all()
        self._shown = left(every, narrowed, self.states.by_uid, self._name)
        moments = {mark.uid: when(mark.changed) for mark in self._shown}
        states = self.states.by_uid
        rows = [
            Row(mark, where(library, None, mark, named=True), moments[mark.uid], states.get(mark.uid, FOUND) != FOUND)
            for mark in self._shown
        ]
        self.list.show_rows(rows)
        self._say_choices(every)
        gone = sum(state != FOUND for state in states.values())
        words = [tr("{shown} of {all}", shown=len(rows), all=marks(len(every))) if len(rows) < len(every) else marks(len(every))]
        self.count.setText(", ".join([*words, *([tr("{n} detached", n=gone)] if gone else [])]))
        self.nothing.say("" if rows else tr("No mark is left.") if every else tr("You have no notes yet."))
        self.nothing.back.setVisible(bool(every))
        self.give.setEnabled(bool(rows))
        self.undo.setEnabled(self._book.can_undo)
        self.redo.setEnabled(self._book.can_redo)
        if not self.list.current() and rows and rows[0].mark is not None:
            self.list.choose(rows[0].mark.uid)
        self._show_chosen(self.list.current())

    def _say_choices(self, every: list[Annotation]) -> None:
        narrowed = self.narrowed
        name = next((self._name(mark) for mark in every if mark.report == narrowed.report), tr(ALL_REPORTS))
        kinds = {"": ALL_KINDS, **{kind.value: words for kind, words in KINDS.items()}, DETACHED: FOUND_NO_MORE}
        colours = {"": ALL_COLOURS, **{colour.value: words for colour, words in COLOURS.items()}}
        self.reports.show_chosen(name)
        self.kinds.show_chosen(tr(kinds[narrowed.kind]))
        self.colours.show_chosen(tr(colours[narrowed.colour]))
        self.orders.show_chosen(tr(ORDERS[narrowed.order]))
        for button in (self.reports, self.kinds, self.colours, self.orders):
            button.updateGeometry()

    def _show_chosen(self, uid: str) -> None:
        mark = self._book.get(uid) if uid else None
        place = where(self._workspace.library, None, mark, named=True) if mark is not None else ""
        self.detail.show_mark(mark, place, self.states.by_uid.get(uid, FOUND))

    def tell(self, words: str) -> None:
        """Say what was done, until the list is another."""
        self.count.setText(words)
        say(self.focusWidget() or self, words)

    def choose(self, uid: str) -> None:
        """Have a mark be the chosen one."""
        self.list.choose(uid)

    def _open_chosen(self) -> None:
        if self.list.current():
            self.open_wanted.emit(self.list.current())

    def _recolour(self, uid: str, colour: MarkColour) -> None:
        mark = self._book.get(uid)
        if mark is not None:
            self._book.change(mark._replace(colour=colour))

    def _enter(self) -> None:
        self.list.setFocus()

    # Keys and closing --------------------------------------------------------------------------------

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Open a mark with Return in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_chosen()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell what was typed before the window goes."""
        self.detail.flush()
        self._book.end_typing()
        super().closeEvent(event)
