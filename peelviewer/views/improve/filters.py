"""What the list of improvements is narrowed to, and what it is grouped by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peelviewer.improvements.rows import BY_MONTH, BY_QUESTION, BY_REPORT, GROUPS, NOBODY, Row, Wanted
from peelviewer.improvements.words import kind_words
from peelviewer.model.improvements import ForceStatus
from peelviewer.model.report import ImprovementKind
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.widgets.controls import Tick
from peelviewer.ui.widgets.drop_down_button import ShortDropDownButton
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.flow import Flow
from peelviewer.wording import tr

MOST = 40
"""Entries of a menu; of more the words in the field make a choice."""


class Filters(QWidget):
    """Choices in a row; changed says that another is made."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        choices = {
            "report": (tr("Report"), tr("All reports")),
            "question": (tr("Question"), tr("Any question")),
            "kind": (tr("Kind"), tr("Any kind")),
            "status": (tr("Status"), tr("Any status")),
            "owner": (tr("Owner"), tr("Any owner")),
            "month": (tr("Month due"), tr("Any month due")),
        }
        self.values = dict.fromkeys(choices, "")
        self.group = BY_REPORT
        self._entries: dict[str, Mapping[str, str]] = {}
        self._all = {name: words for name, (_, words) in choices.items()}
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setAccessibleName(tr("Filter the improvements"))
        self.field.setFixedHeight(28)
        self.field.setFixedWidth(150)
        self.buttons = {name: ShortDropDownButton(appearance, words, self, 28) for name, (words, _) in choices.items()}
        self.overdue = Tick(appearance, tr("Overdue only"), self)
        self.grouping = ShortDropDownButton(appearance, tr("Group by"), self, 28)
        flow = Flow(self)
        for widget in (self.field, *self.buttons.values(), self.overdue, self.grouping):
            flow.addWidget(widget)
        self._offer("kind", {kind.value: kind_words(kind) for kind in ImprovementKind})
        self._offer("status", {status.value: status.words for status in ForceStatus})
        self._offer_groups()
        self.field.textChanged.connect(lambda text: self.changed.emit())
        self.overdue.toggled.connect(lambda on: self.changed.emit())

    def _offer(self, name: str, entries: Mapping[str, str]) -> None:
        """Offer values of a choice with their words, all first."""
        self._entries[name] = entries
        button = self.buttons[name]
        menu = button.new_menu()
        for value, words in {"": self._all[name], **entries}.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == self.values[name])
            action.triggered.connect(lambda checked=False, value=value: self.choose(name, value))
        button.show_chosen(entries.get(self.values[name], self._all[name]).replace("&", "&&"))

    def _offer_groups(self) -> None:
        menu = self.grouping.new_menu()
        for group, words in GROUPS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(group == self.group)
            action.triggered.connect(lambda checked=False, group=group: self.set_group(group))
        self.grouping.show_chosen(tr("Group by: {name}", name=tr(GROUPS[self.group])))

    def choose(self, name: str, value: str) -> None:
        """Narrow the list to a value of a choice, or to none of it."""
        self.values[name] = value
        self._offer(name, self._entries[name])
        self.changed.emit()

    def set_group(self, group: str) -> None:
        """Group the list by something else."""
        if group in GROUPS:
            self.group = group
            self._offer_groups()
            self.changed.emit()

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Offer the reports, questions, owners and months there are; one that is chosen and gone is chosen no longer."""
        reports: dict[str, str] = {}
        owners: dict[str, str] = {}
        questions: dict[str, str] = {}
        months: dict[str, str] = {}
        for row in rows:
            if row.report_name:
                reports[row.record.report or row.report_name] = row.report_name
            owners[row.record.owner or NOBODY] = row.record.owner or tr("No owner")
            questions.update([row.places[BY_QUESTION]])
            months.update([row.places[BY_MONTH]])
        for name, found in (("report", reports), ("question", questions), ("owner", owners), ("month", months)):
            if self.values[name] not in found:
                self.values[name] = ""
            order = 0 if name == "month" else 1  # months by themselves, all others by their words
            ordered = dict(sorted(found.items(), key=lambda entry: entry[order].casefold())[:MOST])
            if self.values[name]:
                ordered[self.values[name]] = found[self.values[name]]
            self._offer(name, ordered)
        self._offer("kind", {kind.value: kind_words(kind) for kind in ImprovementKind})
        self._offer("status", {status.value: status.words for status in ForceStatus})

    def wanted(self) -> Wanted:
        """Return what the list is narrowed to."""
        return Wanted(self.field.text(), **self.values, overdue=self.overdue.isChecked())

    def show_all(self) -> None:
        """Take every choice back."""
        self.values = dict.fromkeys(self.values, "")
        for name, entries in list(self._entries.items()):
            self._offer(name, entries)
        for part in (self.field, self.overdue):
            part.blockSignals(True)
        self.field.clear()
        self.overdue.setChecked(False)
        for part in (self.field, self.overdue):
            part.blockSignals(False)
        self.changed.emit()

    def set_board(self, on: bool) -> None:
        """Say whether the board is shown, which has its own groups."""
        self.grouping.setVisible(not on)

    def state(self) -> dict[str, object]:
        """Return what is kept of the choices."""
        return {"words": self.field.text(), "overdue": self.overdue.isChecked(), "group": self.group, **self.values}

    def take_state(self, state: Mapping[str, object]) -> None:
        """Choose what was kept; what is no such thing is left."""
        for name in self.values:
            value = state.get(name)
            self.values[name] = value if isinstance(value, str) else ""
        words, group = state.get("words"), state.get("group")
        self.group = group if isinstance(group, str) and group in GROUPS else BY_REPORT
        for part in (self.field, self.overdue):
            part.blockSignals(True)
        self.field.setText(words if isinstance(words, str) else "")
        self.overdue.setChecked(state.get("overdue") is True)
        for part in (self.field, self.overdue):
            part.blockSignals(False)
        self._offer_groups()
        self.changed.emit()
