"""The middle of a review while it is about the report as a whole: whose it is, field by field."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from peelviewer.importers.recognised import Identity
from peelviewer.importers.review_outline import FIELDS
from peelviewer.model.library import UNKNOWN_FORCE, Library
from peelviewer.model.pillars import GENERAL, INTEGRATED, pillar_name
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import scrolling
from peelviewer.ui.widgets.drop_down_button import ElidedDropDownButton
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .piece_form import WIDEST
from .reasons import Reasons

MARGIN = 28
_SHORT = {"year": 96, "cycle": 200, "published": 240, "isbn": 240}  # pixels of fields for few letters
NEEDED = ("title", "year")
"""Fields that no report is without."""


class IdentityPane(QWidget):
    """Whose report it is; changed carries a field and its value, kept a field that is right as it stands and the reason against it."""

    changed = Signal(str, object)
    kept = Signal(str, str)

    def __init__(self, appearance: Appearance, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("piece")
        self._forces, self._identity = library.forces, Identity()
        self._pillars = sorted({question.pillar for question in library.questions} | {INTEGRATED, GENERAL})
        body = QWidget()
        body.setObjectName("piecebody")
        body.setMaximumWidth(WIDEST)
        title = PlainLabel(tr("Whose report it is"), body)
        title.setFont(face(20, serif=True, weight=600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.fields: dict[str, QLineEdit] = {}
        self.force = ElidedDropDownButton(appearance, tr("Force"), body)
        self.pillar = ElidedDropDownButton(appearance, tr("Pillar"), body)
        self._reasons: dict[str, Reasons] = {}
        for row, name in enumerate(("title", "subtitle", "force", "year", "cycle", "pillar", "publisher", "published", "isbn")):
            widget = {"force": self.force, "pillar": self.pillar}.get(name) or self._field(name, body)
            label = PlainLabel(tr(FIELDS[name]), body)
            label.setObjectName("quiet")
            grid.addWidget(label, 2 * row, 0)
            if name in _SHORT:
                widget.setFixedWidth(_SHORT[name])
            grid.addWidget(widget, 2 * row, 1, Qt.AlignmentFlag.AlignLeft if name in _SHORT else Qt.AlignmentFlag(0))
            grid.addWidget(self._reasons_of(name, body), 2 * row + 1, 1)
        self._problem = PlainLabel(body)
        self._problem.setObjectName("doubtful")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 18, MARGIN, 18)
        column.setSpacing(10)
        column.addWidget(title)
        for name in ("source_file", "contents"):
            column.addWidget(self._reasons_of(name, body))
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addStretch()
        area = scrolling(body, self)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _field(self, name: str, parent: QWidget) -> QLineEdit:
        field = QLineEdit(parent)
        field.setAccessibleName(tr(FIELDS[name]))
        field.setFixedHeight(32)
        if name == "year":
            field.setValidator(QIntValidator(1, 9999, field))
        if name == "published":
            field.setPlaceholderText(tr("Year-month-day: 2017-03-02"))
        field.editingFinished.connect(partial(self._take, name))
        self.fields[name] = field
        return field

    def _reasons_of(self, name: str, parent: QWidget) -> Reasons:
        reasons = Reasons(parent)
        reasons.kept.connect(partial(self.kept.emit, name))
        self._reasons[name] = reasons
        return reasons

    def show_identity(self, identity: Identity, unconfirmed: Sequence[tuple[str, str]]) -> None:
        """Show whose report it is, with why each field is in doubt."""
        self._identity = identity
        for name, field in self.fields.items():
            text = str(getattr(identity, name) or "")
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        named = [(force.id, force.name) for force in sorted(self._forces, key=lambda force: force.name)]
        forces = [(UNKNOWN_FORCE, tr("No force")), *named]
        self._offer(self.force, "force", identity.force, forces, identity.force_name)
        self._offer(self.pillar, "pillar", identity.pillar, [(pillar, pillar_name(pillar)) for pillar in self._pillars], "")
        for name, reasons in self._reasons.items():
            reasons.show_reasons([reason for field, reason in unconfirmed if field == name])

    def _offer(self, button: ElidedDropDownButton, field: str, chosen: str, choices: Sequence[tuple[str, str]], other: str) -> None:
        menu = button.new_menu()
        for value, words in choices:
            choice = menu.addAction(words.replace("&", "&&"))
            choice.setCheckable(True)
            choice.setChecked(value == chosen)
            choice.triggered.connect(partial(self._choose, field, value))
        words = next((words for value, words in choices if value == chosen), other or chosen)
        button.setText(words.replace("&", "&&"))

    def _choose(self, field: str, value: str, checked: bool = False) -> None:
        self.changed.emit(field, value)

    def _take(self, name: str) -> None:
        """Take what was typed, unless no report can have it: then the field is as it was, and says why."""
        text = self.fields[name].text().strip()
        if text == str(getattr(self._identity, name) or ""):
            return
        problem = _problem(name, text)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            self.fields[name].setText(str(getattr(self._identity, name) or ""))
        else:
            self.changed.emit(name, int(text) if name == "year" else text)

    def take_focus(self) -> None:
        """Go to the first field in doubt, else to the first."""
        doubtful = [name for name, reasons in self._reasons.items() if not reasons.isHidden()]
        widgets: dict[str, QWidget] = {**self.fields, "force": self.force, "pillar": self.pillar}
        widgets[next((name for name in doubtful if name in widgets), "title")].setFocus()


def _problem(name: str, text: str) -> str:
    """Return why a field cannot be so, nothing where it can."""
    if not text and name in NEEDED:
        return tr("{field}: a report is not without it.", field=tr(FIELDS[name]))
    if name == "published" and text and not _is_day(text):
        return tr("{text} is no day; write it as 2017-03-02, or 2017-03 for a month.", text=text)
    return ""


def _is_day(text: str) -> bool:
    """Return whether a text is a day, a month or a year as reports state them."""
    with contextlib.suppress(ValueError):
        date.fromisoformat(text if len(text) > len("2017-03") else f"{text}-01" if len(text) > len("2017") else f"{text}-01-01")
        return True
    return False
