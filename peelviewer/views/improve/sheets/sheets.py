"""The sheets of the view: a line for the log, an own improvement, an action, a link to evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from peelviewer.improvements.days import parse_day
from peelviewer.improvements.from_reports import force_name
from peelviewer.improvements.words import day_words, kind_words
from peelviewer.model.improvements import Action, Evidence, Improvement
from peelviewer.model.report import ImprovementKind, Report
from peelviewer.text.inline import literal
from peelviewer.text.plain import plain_text
from peelviewer.ui.dialogs.files import ask_which
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.field import Field
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

WIDTH = 460


class Sheet(QDialog):
    """A question with fields; what is filled in is checked when it is agreed to."""

    def __init__(self, title: str, parent: QWidget, agree: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.words = PlainLabel(self)
        self.words.setWordWrap(True)
        self.words.setFont(face(13))
        self.words.hide()
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.wrong = PlainLabel(self)
        self.wrong.setObjectName("doubtful")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.agree = QPushButton(agree, self)
        self.agree.setObjectName("primary")
        self.agree.setDefault(True)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self.words, self.wrong):
            column.addWidget(widget)
        column.insertLayout(1, self.form)
        column.addWidget(buttons)

    def say(self, words: str) -> None:
        """Say above the fields what this is about."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def line(self, name: str) -> QLineEdit:
        """Return a new line to fill in."""
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setFixedHeight(32)
        self.form.addRow(name, field)
        return field

    def refuse(self, words: str, field: QWidget) -> None:
        """Say what is wrong in a field."""
        self.wrong.setText(words)
        self.wrong.show()
        field.setFocus()

    def day_of(self, field: QLineEdit) -> date | None:
        """Return the day in a field; raises ValueError, having said so."""
        try:
            return parse_day(field.text())
        except ValueError:
            self.refuse(tr("“{text}” is no date: write one like 31 March 2017", text=field.text()), field)
            raise


class LogSheet(Sheet):
    """Asks for a line of the log: what happened and whose word it is; *closing* asks who authorised it and on what basis."""

    def __init__(self, title: str, parent: QWidget, *, closing: bool = False, required: bool = False) -> None:
        super().__init__(title, parent, tr("Keep"))
        self._required = required
        what = tr("On what basis") if closing else tr("What happened")
        who = tr("Authorised by") if closing else tr("Whose word")
        self.text = Field(what, self, lines=3)
        self.form.addRow(what, self.text)
        self.who = self.line(who)
        if not required:
            self.say(tr("A line for the log. It may be left empty; what stands in the log stays."))
        self.text.setFocus()

    def accept(self) -> None:
        """Ask again where a line is needed and none was written."""
        if self._required and not self.text.toPlainText().strip():
            self.refuse(tr("Write what is to stand in the log."), self.text)
            return
        super().accept()

    def answer(self) -> tuple[str, str]:
        """Return the line and whose word it is."""
        return " ".join(self.text.toPlainText().split()), self.who.text().strip()


class ActionSheet(Sheet):
    """Asks for an action: what will be done, by whom, by when; of one that is there already also when it was done."""

    def __init__(self, parent: QWidget, action: Action | None = None) -> None:
        super().__init__(
            tr("Add an action") if action is None else tr("Edit the action"), parent, tr("Add") if action is None else tr("Keep")
        )
        self.text, self.owner, self.due = self.line(tr("What will be done")), self.line(tr("Owner")), self.line(tr("Due"))
        self.due.setPlaceholderText(tr("31 March 2017"))
        self.done_on = self.line(tr("Done on")) if action is not None else None
        self.action = action
        if action is not None and self.done_on is not None:
            fields = (
                (self.text, action.text),
                (self.owner, action.owner),
                (self.due, day_words(action.due)),
                (self.done_on, day_words(action.done)),
            )
            for field, words in fields:
                field.setText(words)
        self.text.setFocus()

    def accept(self) -> None:
        """Take the action, or say what is missing."""
        text = " ".join(self.text.text().split())
        if not text:
            self.refuse(tr("Write what will be done."), self.text)
            return
        try:
            done = self.day_of(self.done_on) if self.done_on is not None else None
            self.action = Action(text, self.owner.text().strip(), self.day_of(self.due), done)
        except ValueError:
            return
        super().accept()


class EvidenceSheet(Sheet):
    """Asks for a link to a file or page, the day it is of and what it shows."""

    def __init__(self, parent: QWidget, today: date, evidence: Evidence | None = None) -> None:
        """Ask for a link of *today*, or for what is to be otherwise in one that is there already."""
        super().__init__(
            tr("Link evidence") if evidence is None else tr("Edit the link"), parent, tr("Link") if evidence is None else tr("Keep")
        )
        self.say(tr("The file is linked and not copied: it stays where it is."))
        self.link = QLineEdit(self)
        self.link.setAccessibleName(tr("File or address"))
        self.link.setFixedHeight(32)
        choose = QPushButton(tr("Choose…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.link, 1)
        row.addWidget(choose)
        self.form.addRow(tr("File or address"), row)
        self.shows, self.day = self.line(tr("What it shows")), self.line(tr("Day"))
        self.day.setText(day_words(today if evidence is None else evidence.day))
        if evidence is not None:
            self.link.setText(evidence.link)
            self.shows.setText(evidence.shows)
        self.evidence = evidence
        self.link.setFocus()

    def _choose(self) -> None:
        path = ask_which(self, tr("Link evidence"), tr("All files (*)"))
        if path is not None:
            self.link.setText(str(path))

    def accept(self) -> None:
        """Take the link, or say what is missing."""
        link = self.link.text().strip()
        if not link:
            self.refuse(tr("Choose a file, or paste an address."), self.link)
            return
        try:
            self.evidence = Evidence(link, self.day_of(self.day), self.shows.text().strip())
        except ValueError:
            return
        super().accept()


class OwnSheet(Sheet):
    """Asks for something to track that no report of the library gave: its words, its kind, and where it is from."""

    def __init__(self, workspace: Workspace, parent: QWidget, record: Improvement | None = None, *, report: Report | None = None) -> None:
        """Ask for a new one, or what is to be otherwise in a *record*; of words chosen in a *report* where they are is known."""
        is_new = record is None or not record.reference
        title = tr("Track an improvement of your own") if is_new else tr("Edit an improvement of your own")
        super().__init__(title, parent, tr("Track") if is_new else tr("Keep"))
        known, library = record or Improvement(""), workspace.library
        self.kind = known.kind
        self.wording = Field(tr("What is asked"), self, lines=5)
        self.wording.setPlainText(plain_text(known.wording))
        self.form.addRow(tr("What is asked"), self.wording)
        choice = DropDownButton(workspace.appearance, tr("Kind"), self)
        names = {kind_words(kind): kind for kind in ImprovementKind}

        def choose(name: str) -> None:
            choice.setText(name)
            self.kind = names[name]

        choice.offer(names, choose)
        choice.setText(kind_words(known.kind))
        self.form.addRow(tr("Kind"), choice)
        self.report = self.line(tr("Report"))
        self.report.setText(library.name_of(report) if report else known.report_name)
        self.report.setPlaceholderText(tr("Exampleshire 2016, or leave it empty"))
        self._forces = {name: force for force, name in library.short_names.items()}
        self.force = self.line(tr("Force"))
        self.force.setText(library.short_name(report.force) if report else force_name(library, known))
        completer = QCompleter(sorted(self._forces), self.force)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.force.setCompleter(completer)
        for field in (self.report, self.force):
            field.setReadOnly(bool(report or known.report))
        self.places: tuple[QLineEdit, QLineEdit] | None = None
        if not self.report.isReadOnly():
            self.places = self.line(tr("Question")), self.line(tr("Page"))
            self.places[0].setText(known.question_name)
            self.places[1].setText(str(known.page or ""))
        self.wording.setFocus()

    def accept(self) -> None:
        """Ask again where there are no words, or a page is no number."""
        if not self.text():
            self.refuse(tr("Write what is asked."), self.wording)
        elif self.places is not None and not re.fullmatch(r"([1-9][0-9]{0,3})?", self.places[1].text().strip(), re.ASCII):
            self.refuse(tr("Write the number of a page, or leave it empty."), self.places[1])
        else:
            super().accept()

    def text(self) -> str:
        """Return the words."""
        return " ".join(self.wording.toPlainText().split())

    def fields(self) -> dict[str, Any]:
        """Return what was filled in by the fields of a record."""
        found: dict[str, Any] = {"wording": literal(self.text()), "kind": self.kind}
        if not self.report.isReadOnly():
            name = " ".join(self.force.text().split())
            ids = {short_name.casefold(): force for short_name, force in self._forces.items()}
            found |= {"report_name": " ".join(self.report.text().split()), "force": ids.get(name.casefold(), name)}
        if self.places is not None:
            page = int(self.places[1].text().strip() or 0)
            found |= {"question_name": " ".join(self.places[0].text().split()), "page": page, "last_page": page}
        return found


def ask(sheet: QDialog, agreed: Callable[[], object]) -> None:
    """Show a sheet over its window, and do what was agreed to; it goes when it is closed."""
    sheet.accepted.connect(agreed)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()


def names_of(fields: Sequence[str]) -> list[str]:
    """Return names that are not empty, each once."""
    return list(dict.fromkeys(name for name in fields if name))
