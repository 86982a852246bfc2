"""What is known of one improvement, and where it is answered for: statuses, names, dates, actions, evidence and log."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from peelviewer.analysis.pages import page_range
from peelviewer.improvements.rows import Row
from peelviewer.improvements.words import kind_words
from peelviewer.model.improvements import ForceStatus, InspectorateStatus, Rating
from peelviewer.text.inline import literal
from peelviewer.text.plain import plain_text
from peelviewer.ui.look import icons
from peelviewer.ui.look.status_shape import rating_icon, status_icon
from peelviewer.ui.look.theme import face
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.widgets.controls import scrolling
from peelviewer.ui.widgets.field import Field
from peelviewer.ui.widgets.flow import Flow
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .fields import DayField, NameField, ShapeButton, StandingLine
from .lists import ActionsPart, EvidencePart, LogPart, link_button, words_label
from .reply_box import ReplyBox
from .sheets.changes import ask_for_action, ask_for_evidence, edit_own
from .sheets.sheets import LogSheet, ask
from .sheets.superseded import Superseding

WIDTH, MARGIN, LABELS = 332, 18, 86
NAMES = ("lead", "owner", "board", "theme")
"""The fields that are names, as text."""


class Detail(QWidget):
    """The pane; open_wanted, slide_wanted and remove_wanted are its buttons, status_wanted carries a status.

    refused carries words for what could not be taken, evidence_wanted a link to open, record_wanted the uid of another to go to,
    draft_wanted the id of the report that is to be answered.
    """

    open_wanted = Signal()
    slide_wanted = Signal()
    remove_wanted = Signal()
    status_wanted = Signal(object)
    refused = Signal(str)
    evidence_wanted = Signal(str)
    record_wanted = Signal(str)
    superseding_wanted = Signal()
    draft_wanted = Signal(str)

    def __init__(self, workspace: Workspace, session: ImprovementSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self._appearance, self._session = workspace, workspace.appearance, session
        self.row: Row | None = None
        self._parent_uid = ""
        self._body = QWidget(self)
        self._body.setObjectName("improvebody")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        self._area = scrolling(self._body, self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area)
        self.nothing = words_label("", self, quiet=True)
        self.nothing.setMargin(MARGIN)
        column.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self._fill(QVBoxLayout(self._body))
        self._connect()
        self.show_row(None, "", "")

    def sizeHint(self) -> QSize:
        """Return the pane's usual width."""
        return QSize(WIDTH, 400)

    # Building ----------------------------------------------------------------------------------------

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(MARGIN, 14, MARGIN, 18)
        column.setSpacing(4)
        self.place = words_label("", self._body, quiet=True, size=12)
        self.wording = PlainLabel(self._body)
        self.wording.setFont(face(16, serif=True))
        self.wording.setWordWrap(True)
        self.wording.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.own_wording = Field(tr("What is asked"), self._body, lines=4)
        self.parent_link = link_button("", self._body, lambda: self.record_wanted.emit(self._parent_uid))
        self.edit_own = link_button(tr("Edit kind, report, force, question and page…"), self._body, self._edit_own)
        for widget in (self.place, self.wording, self.own_wording, self.edit_own, self.parent_link):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self._buttons())
        column.addSpacing(8)
        column.addLayout(self._form())
        column.addSpacing(6)
        self.reply = ReplyBox(self._appearance, self._body)
        self.actions_part = ActionsPart(self._appearance, tr("Add"), self._body)
        self.evidence_part = EvidencePart(self._appearance, tr("Link…"), self._body)
        self.log_part = LogPart(self._appearance, tr("Add a line"), self._body)
        for part in (self.reply, self.actions_part, self.evidence_part, self.log_part):
            column.addWidget(part)
        column.addSpacing(10)
        column.addWidget(link_button(tr("Track it no longer"), self._body, self.remove_wanted.emit))
        column.addStretch()

    def _buttons(self) -> QWidget:
        """Return the buttons in a row, below each other where their words are long."""
        row = QWidget(self._body)
        flow = Flow(row)
        self.open, self.slide = QPushButton("  " + tr("Open in report"), row), QPushButton("  " + tr("Add as slide"), row)
        for button, signal in ((self.open, self.open_wanted), (self.slide, self.slide_wanted)):
            button.setFixedHeight(28)
            button.setAccessibleName(button.text().strip())
            button.clicked.connect(lambda checked=False, signal=signal: signal.emit())
            flow.addWidget(button)
        return row

    def _form(self) -> QGridLayout:
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.setColumnStretch(1, 1)
        look = self._appearance
        self.status = ShapeButton(look, tr("Force’s status"), self._body)
        self.inspectorate = ShapeButton(look, tr("Inspectorate’s status"), self._body)
        self.rating = ShapeButton(look, tr("Rating"), self._body)
        self.superseded_by = Superseding(self._body)
        titles = {"lead": tr("Lead"), "owner": tr("Owner"), "board": tr("Board"), "theme": tr("Theme")}
        self.names = {name: NameField(titles[name], self._body) for name in NAMES}
        self.target, self.deadline = DayField(tr("Target date"), self._body), DayField(tr("Inspectorate’s deadline"), self._body)
        self.late = StandingLine(self._appearance, self._body)
        self.deadline_wording = NameField(tr("Its wording"), self._body)
        self.deadline_wording.setPlaceholderText(tr("“within three months”"))
        self.days_left = words_label("", self._body, quiet=True, size=12)
        self.inspectorate_label, self.deadline_label = self._label(""), self._label("")
        rows: tuple[tuple[PlainLabel | None, QWidget], ...] = (
            (self._label(tr("Force’s status")), self.status),
            (self._label(tr("Superseded by")), self.superseded_by),
            (self.inspectorate_label, self.inspectorate),
            (self._label(tr("Rating")), self.rating),
            *((self._label(titles[name]), self.names[name]) for name in ("owner", "lead", "board", "theme")),
            (self._label(tr("Due")), self.target),
            (None, self.late),
            (self.deadline_label, self.deadline),
            (None, self.days_left),
            (self._label(tr("Its wording")), self.deadline_wording),
        )
        for place, (label, widget) in enumerate(rows):
            if label is not None:
                upright = Qt.AlignmentFlag.AlignTop if widget is self.superseded_by else Qt.AlignmentFlag.AlignVCenter
                grid.addWidget(label, place, 0, upright)
                label.setBuddy(widget)
            grid.addWidget(widget, place, 1)
        return grid

    def _label(self, words: str) -> PlainLabel:
        label = words_label(words, self._body, quiet=True)
        label.setFixedWidth(LABELS)  # a long name of an inspectorate wraps, and leaves the statuses their room
        return label

    def _connect(self) -> None:
        session = self._session
        self.status.chosen.connect(self.status_wanted)
        self.inspectorate.chosen.connect(lambda value: self._edit(inspectorate=value))
        self.rating.chosen.connect(lambda value: self._edit(rating=value))
        for name, field in self.names.items():
            field.typed.connect(lambda text, name=name: self._type(name, text.strip()))
            field.done.connect(session.settle)
        self.deadline_wording.typed.connect(lambda text: self._type("deadline_wording", literal(text.strip())))
        self.deadline_wording.done.connect(session.settle)
        self.superseded_by.open_wanted.connect(self.record_wanted)
        self.superseded_by.choose_wanted.connect(self.superseding_wanted)
        self.own_wording.textChanged.connect(self._wording_typed)
        self.own_wording.undo_wanted.connect(session.undo)
        self.own_wording.redo_wanted.connect(session.redo)
        self.target.chosen.connect(lambda day: self._edit(target=day))
        self.deadline.chosen.connect(lambda day: self._edit(deadline=day))
        for days in (self.target, self.deadline, self.reply):
            days.refused.connect(self.refused)
        self.reply.published_chosen.connect(self._set_published)
        self.reply.draft_wanted.connect(lambda: self.draft_wanted.emit(self.row.record.report if self.row else ""))
        self.actions_part.changed.connect(lambda actions: self._edit(actions=actions))
        self.actions_part.add_wanted.connect(self.ask_for_action)
        self.actions_part.edit_wanted.connect(self.ask_for_action)
        self.evidence_part.changed.connect(lambda evidence: self._edit(evidence=evidence))
        self.evidence_part.add_wanted.connect(self.ask_for_evidence)
        self.evidence_part.edit_wanted.connect(self.ask_for_evidence)
        self.evidence_part.open_wanted.connect(self.evidence_wanted)
        self.log_part.add_wanted.connect(self.add_line)
        self._appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Draw icons and shapes in the theme's colours."""
        colour = self._appearance.theme.colours["text"]
        self.open.setIcon(icons.icon("book-open", colour, 16))
        self.slide.setIcon(icons.icon("presentation", colour, 16))
        if self.row is not None:
            self.late.show_standing(self.row.standing)
            self._show_choices(self.row)
            self._show_lists(self.row)

    # Showing -----------------------------------------------------------------------------------------

    def show_row(self, row: Row | None, publisher: str, hint: str, parent: Row | None = None, superseding: Row | None = None) -> None:
        """Show an improvement, or the *hint* for what to do.

        *parent* is the cause of concern it belongs to, *superseding* what it was superseded by, where these are tracked.
        """
        self.row = row
        self._area.setVisible(row is not None)
        self.nothing.setVisible(row is None)
        self.nothing.setText(hint)
        if row is None:
            return
        record, name = row.record, publisher or tr("Inspectorate")
        where = ", ".join(part for part in (row.report_name or row.force_name, page_range(record.pages)) if part)
        self.place.setText(" · ".join(part for part in (record.reference, kind_words(record.kind), where) if part))
        self.wording.setVisible(not record.is_own)
        self.own_wording.setVisible(record.is_own)
        self.edit_own.setVisible(record.is_own)
        self.wording.setText(plain_text(record.wording))
        if plain_text(record.wording) != " ".join(self.own_wording.toPlainText().split()):
            blocked = self.own_wording.blockSignals(True)
            self.own_wording.setPlainText(plain_text(record.wording))
            self.own_wording.blockSignals(blocked)
        self._parent_uid = parent.record.uid if parent is not None else ""
        self.parent_link.setVisible(parent is not None)
        self.parent_link.setText(tr("Belongs to cause of concern {reference}", reference=parent.record.reference) if parent else "")
        self.open.setEnabled(bool(record.report))
        self.slide.setEnabled(bool(record.report))
        self.inspectorate_label.setText(tr("{publisher}’s status", publisher=name))
        self.deadline_label.setText(tr("{publisher}’s deadline", publisher=name))
        self._show_choices(row)
        self.superseded_by.show_text(record.superseded_by, superseding)
        self._show_fields(row)
        self._show_lists(row)

    def _show_choices(self, row: Row) -> None:
        record, theme = row.record, self._appearance.theme
        self.status.show_values(ForceStatus, lambda status: status_icon(theme, status), record.status)
        self.inspectorate.show_values(InspectorateStatus, None, record.inspectorate)
        self.rating.show_values(Rating, lambda rating: rating_icon(theme, rating), record.rating)

    def _show_fields(self, row: Row) -> None:
        record = row.record
        for name, field in self.names.items():
            field.show_text(getattr(record, name))
            field.offer(getattr(other, name) for other in self._session.shown() if getattr(other, name))
        superseded = record.status is ForceStatus.SUPERSEDED
        self.superseded_by.setVisible(superseded)
        for place in range(self._grid.rowCount()):
            item, label = self._grid.itemAtPosition(place, 1), self._grid.itemAtPosition(place, 0)
            if item is not None and item.widget() is self.superseded_by and label is not None and (widget := label.widget()) is not None:
                widget.setVisible(superseded)
        self.target.show_day(record.target)
        self.deadline.show_day(record.deadline)
        self.late.show_standing(row.standing)
        self.deadline_wording.show_text(plain_text(record.deadline_wording))
        self.deadline_wording.offer(plain_text(each.deadline_wording) for each in self._session.shown() if each.deadline_wording)
        left = (record.deadline - self._session.today()).days if record.deadline is not None and record.is_open else -1
        self.days_left.setVisible(left >= 0)
        self.days_left.setText(plural("{n} day left", "{n} days left", left) if left >= 0 else "")

    def _show_lists(self, row: Row) -> None:
        record, today = row.record, self._session.today()
        self.reply.setVisible(bool(record.report or record.report_name))
        self.reply.draft.setVisible(bool(record.report))
        self.reply.show_published(record.published, today, self.days_known.get(record.report))
        self.actions_part.show_actions(record.actions, today)
        self.evidence_part.show_evidence(record.evidence, today)
        self.log_part.show_log(self._session.log_of(record.uid), today)

    days_known: Mapping[str, date] = {}
    """The days of publication that reports name themselves, by the report's id."""

    # Editing -----------------------------------------------------------------------------------------

    def _edit(self, **fields: Any) -> None:
        if self.row is not None:
            self._session.edit([self.row.record.uid], **fields)

    def _type(self, name: str, text: str) -> None:
        if self.row is not None:
            self._session.type(self.row.record.uid, name, text)

    def _wording_typed(self) -> None:
        words = " ".join(self.own_wording.toPlainText().split())
        if self.row is not None and self.row.record.is_own and words:
            self._type("wording", literal(words))

    def _set_published(self, day: date | None) -> None:
        """Give all that is tracked of the report its day of publication."""
        if self.row is None:
            return
        record = self.row.record
        if record.report:
            self._session.publish(record.report, day)
        else:
            self._session.edit([record.uid], published=day)

    def ask_for_action(self, place: int | None = None) -> None:
        """Ask for an action and add it, or what is to be otherwise in that at a place."""
        if self.row is not None:
            ask_for_action(self, self._session, self.row.record, place)

    def ask_for_evidence(self, place: int | None = None) -> None:
        """Ask for a link and add it, or what is to be otherwise in that at a place."""
        if self.row is not None:
            ask_for_evidence(self, self._session, self.row.record, place)

    def _edit_own(self) -> None:
        if self.row is not None:
            edit_own(self, self._workspace, self._session, self.row.record)

    def add_line(self) -> None:
        """Ask for a line and add it to the log."""
        if self.row is not None:
            sheet, uid = LogSheet(tr("Add a line to the log"), self, required=True), self.row.record.uid
            ask(sheet, lambda: self._session.comment(uid, *sheet.answer()))
