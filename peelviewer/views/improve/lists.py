"""The lists of the detail: actions with their ticks, links to evidence, and the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from peelviewer.improvements.words import day_words, event_words, short_day
from peelviewer.model.improvements import Action, Event, Evidence
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import Tick
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

SHOWN = 5
"""Lines of the log that are shown before all are asked for."""
AROUND = 10
"""Pixels that a link's ring takes when it has the keyboard."""


def link_button(words: str, parent: QWidget, act: Callable[[], object]) -> QPushButton:
    """Return words that do something when they are clicked."""
    button = QPushButton(words.replace("&", "&&"), parent)
    button.setObjectName("link")
    button.setFont(face(12))
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setMinimumWidth(QFontMetrics(button.font()).horizontalAdvance(words) + AROUND)
    button.clicked.connect(lambda checked=False: act())
    return button


class Part(QWidget):
    """A part of the detail: a heading with what can be added, and lines below it.

    add_wanted is the wish to add one, edit_wanted that to edit one, by its place.
    """

    add_wanted = Signal()
    edit_wanted = Signal(int)

    def __init__(self, appearance: Appearance, add: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.title = PlainLabel(self)
        self.title.setFont(face(12, weight=600))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        self.add = link_button(add, self, self.add_wanted.emit)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column.addLayout(self._lines)

    def name(self, title: str) -> None:
        """Say what stands here; a screen reader hears it with what can be added too."""
        self.title.setText(title)
        self.add.setAccessibleName(f"{title}: {self.add.text()}")

    def clear(self) -> None:
        """Take all lines away."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def line(self) -> tuple[QWidget, QHBoxLayout]:
        """Return a new line and its layout."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._lines.addWidget(line)
        return line, row

    def remover(self, name: str, parent: QWidget, act: Callable[[], object]) -> QToolButton:
        """Return a small button that takes a line out."""
        return self._small("x", name, parent, act)

    def editor(self, name: str, parent: QWidget, place: int) -> QToolButton:
        """Return a small button that wishes to edit the line at a place."""
        return self._small("pencil", name, parent, lambda: self.edit_wanted.emit(place))

    def _small(self, icon: str, name: str, parent: QWidget, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(parent)
        button.setIcon(icons.icon(icon, self._appearance.theme.colours["muted"], 14))
        button.setFixedSize(24, 24)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda checked=False: act())
        return button


def words_label(words: str, parent: QWidget, quiet: bool = False, size: int = 13) -> PlainLabel:
    """Return words that wrap."""
    label = PlainLabel(words, parent)
    label.setFont(face(size))
    label.setWordWrap(True)
    label.setObjectName("quiet" if quiet else "")
    return label


class ActionsPart(Part):
    """What will be done; changed carries all actions as they are now."""

    changed = Signal(object)

    def show_actions(self, actions: Sequence[Action], today: date) -> None:
        """Show actions, each with a tick for what was done."""
        self.clear()
        done = sum(action.done is not None for action in actions)
        self.name(tr("Actions, {done} of {n} done", done=done, n=len(actions)) if actions else tr("Actions"))
        for place, action in enumerate(actions):
            self._action(tuple(actions), place, action, today)

    def _action(self, actions: tuple[Action, ...], place: int, action: Action, today: date) -> None:
        line, row = self.line()
        box = Tick(self._appearance, "", line)
        box.setFixedSize(20, 22)
        box.setChecked(action.done is not None)
        who = f" · {action.owner}" if action.owner else ""
        box.setAccessibleName(action.text + who)
        words = words_label(action.text + who, line)
        words.setBuddy(box)
        day = words_label("", line, quiet=True, size=12)
        day.setWordWrap(False)
        if action.done is not None:
            day.setText(tr("done {date}", date=short_day(action.done, today)))
        elif action.due is not None:
            late = action.due < today
            day.setText(tr("late, {date}", date=short_day(action.due, today)) if late else short_day(action.due, today))
            day.setObjectName("doubtful" if late else "quiet")
        box.toggled.connect(lambda on: self._replace(actions, place, action._replace(done=today if on else None)))
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()  # the day below: beside the words it would leave them a few letters
        texts.setSpacing(0)
        texts.addWidget(words)
        texts.addWidget(day)
        day.setVisible(bool(day.text()))
        row.addLayout(texts, 1)
        row.addWidget(self.editor(tr("Edit the action “{text}”", text=action.text), line, place), 0, Qt.AlignmentFlag.AlignTop)
        name = tr("Take out the action “{text}”", text=action.text)
        row.addWidget(self.remover(name, line, lambda: self._replace(actions, place, None)), 0, Qt.AlignmentFlag.AlignTop)

    def _replace(self, actions: tuple[Action, ...], place: int, action: Action | None) -> None:
        self.changed.emit((*actions[:place], *((action,) if action is not None else ()), *actions[place + 1 :]))


class EvidencePart(Part):
    """Links to what shows it; changed carries all of them as they are now, open_wanted the link of one."""

    changed = Signal(object)
    open_wanted = Signal(str)

    def show_evidence(self, evidence: Sequence[Evidence], today: date) -> None:
        """Show links with the day each is of and what it shows."""
        self.clear()
        self.name(tr("Evidence, {n}", n=len(evidence)) if evidence else tr("Evidence"))
        for place, each in enumerate(evidence):
            line, row = self.line()
            is_page = each.link.startswith(("http://", "https://"))
            icon = PlainLabel(line)
            icon.setPixmap(icons.pixmap("link" if is_page else "paperclip", self._appearance.theme.colours["muted"], 14, 2.0))
            words = each.shows or each.link.replace("\\", "/").rstrip("/").rpartition("/")[2] or each.link
            link = link_button(words, line, lambda link=each.link: self.open_wanted.emit(link))  # type: ignore[misc]
            link.setFont(face(13))
            link.setToolTip(tooltip_html(each.link))
            row.addWidget(icon)
            row.addWidget(link, 0)
            row.addStretch(1)
            if each.day is not None:
                row.addWidget(words_label(short_day(each.day, today), line, quiet=True, size=12))
            others = (*evidence[:place], *evidence[place + 1 :])
            row.addWidget(self.editor(tr("Edit the link “{text}”", text=words), line, place))
            name = tr("Take out the link “{text}”", text=words)
            row.addWidget(self.remover(name, line, lambda others=others: self.changed.emit(others)))  # type: ignore[misc]


class LogPart(Part):
    """What happened, the newest first; it can be added to and not be changed."""

    def __init__(self, appearance: Appearance, add: str, parent: QWidget) -> None:
        super().__init__(appearance, add, parent)
        self._shown: tuple[Sequence[Event], date] = (), date.min

    def show_log(self, events: Sequence[Event], today: date, *, whole: bool = False) -> None:
        """Show the newest lines of a log, or the *whole*."""
        self._shown = events, today
        self.clear()
        count = len(events) if whole else min(SHOWN, len(events))
        self.name(tr("Log, {n} of {total}", n=count, total=len(events)) if events else tr("Log"))
        for event in list(reversed(events))[:count]:
            line, row = self.line()
            day = event.at.astimezone().date()
            when = words_label(short_day(day, today), line, quiet=True, size=12)
            when.setToolTip(f"{day_words(day)}, {event.at.astimezone():%H:%M}")
            when.setFixedWidth(66 if day.year != today.year else 44)
            row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words_label(event_words(event), line, size=12), 1)
        if count < len(events):
            line, row = self.line()
            row.addWidget(link_button(tr("Show the whole log"), line, lambda: self.show_log(*self._shown, whole=True)))
            row.addStretch()
