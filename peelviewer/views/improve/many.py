"""Several improvements edited at once: only what is filled in is changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QVBoxLayout, QWidget

from peelviewer.improvements.days import parse_day
from peelviewer.model.improvements import ForceStatus, InspectorateStatus, Rating
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.drop_down_button import ElidedDropDownButton
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .fields import NameField
from .lists import link_button, words_label


class Many(QWidget):
    """Fields for all that is chosen; applied carries what was filled in, by field; status_wanted a status, remove_wanted is its button."""

    applied = Signal(object)
    status_wanted = Signal(object)
    remove_wanted = Signal()
    refused = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self._appearance = appearance
        self._chosen: dict[str, Any] = {}
        self.title = PlainLabel(self)
        self.title.setFont(face(16, serif=True, weight=600))
        self.names = {
            "owner": NameField(tr("Owner"), self),
            "lead": NameField(tr("Lead"), self),
            "board": NameField(tr("Board"), self),
            "theme": NameField(tr("Theme"), self),
            "target": NameField(tr("Due"), self),
        }
        self.names["target"].setPlaceholderText(tr("31 March 2017"))
        form = QFormLayout()
        form.setSpacing(8)
        self.choices = {
            "status": self._choice(tr("Force’s status"), "status", ForceStatus),
            "inspectorate": self._choice(tr("Inspectorate’s status"), "inspectorate", InspectorateStatus),
            "rating": self._choice(tr("Rating"), "rating", Rating),
        }
        for button in self.choices.values():
            form.addRow(button.accessibleName(), button)
        for field in self.names.values():
            form.addRow(field.accessibleName(), field)
        self.apply = QPushButton(tr("Apply to all chosen"), self)
        self.apply.setObjectName("primary")
        self.apply.clicked.connect(self._apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(words_label(tr("What is left as it is here stays as it is in each."), self, quiet=True, size=12))
        column.addLayout(form)
        column.addWidget(self.apply)
        column.addWidget(link_button(tr("Track them no longer"), self, self.remove_wanted.emit))
        column.addStretch()

    def _choice(self, name: str, field: str, values: Any) -> ElidedDropDownButton:
        button = ElidedDropDownButton(self._appearance, name, self, 28)
        menu = button.new_menu()

        def choose(value: Any) -> None:
            self._chosen[field] = value
            button.show_chosen(value.words if value is not None else tr("As it is"))

        menu.addAction(tr("As it is")).triggered.connect(lambda checked=False: choose(None))
        for value in values:
            menu.addAction(value.words).triggered.connect(lambda checked=False, value=value: choose(value))
        choose(None)
        return button

    def show_count(self, count: int) -> None:
        """Say how many are chosen, with nothing filled in."""
        self.title.setText(plural("{n} chosen", "{n} chosen", count))
        for name in self._chosen:
            self._chosen[name] = None
        for button in self.choices.values():
            button.show_chosen(tr("As it is"))
        for field in self.names.values():
            field.clear()

    def _apply(self) -> None:
        fields = {name: value for name, value in self._chosen.items() if value is not None}
        fields |= {name: field.text().strip() for name, field in self.names.items() if field.text().strip()}
        if "target" in fields:
            try:
                fields["target"] = parse_day(fields["target"])
            except ValueError:
                self.refused.emit(tr("“{text}” is no date: write one like 31 March 2017", text=fields["target"]))
                return
        status = fields.pop("status", None)
        if fields:
            self.applied.emit(fields)
        if status is not None:
            self.status_wanted.emit(status)
