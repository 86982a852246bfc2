"""The field that finds a force by its name as it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from peelviewer.model.library import Force
from peelviewer.text.folding import fold
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.wording import tr

MOST_LISTED = 10


class FindForce(FilterField):
    """Lists the forces whose names hold what is typed; found carries the one that is taken with Return or by a click.

    With Shift it is followed as well: followed carries it then. Escape clears the field, and once more gives the keyboard back.
    """

    found = Signal(str)
    followed = Signal(str)
    missed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._forces: Sequence[Force] = ()
        self.setPlaceholderText(tr("Find a force"))
        self.setAccessibleName(tr("Find a force"))
        self.setAccessibleDescription(tr("Return goes to the force, Shift+Return follows it too"))
        self.setFixedHeight(28)
        self.setClearButtonEnabled(True)
        completer = QCompleter(QStringListModel(self), self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)  # what is listed is found and ordered here
        completer.setMaxVisibleItems(MOST_LISTED)
        self._names = QListView(self)
        self._names.setObjectName("forcenames")
        completer.setPopup(self._names)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.textEdited.connect(self._list)

    def offer(self, forces: Sequence[Force]) -> None:
        """Find among forces."""
        self._forces = forces

    def _list(self, words: str) -> None:
        model = self.completer().model()
        if isinstance(model, QStringListModel):
            model.setStringList([force.short_name for force in self.matches(words)])

    def matches(self, words: str) -> list[Force]:
        """Return the forces whose names or letters hold words: those that begin with them first."""
        wanted = fold(words.strip())
        if not wanted:
            return []
        hits = []
        for force in self._forces:
            short, names = fold(force.short_name), fold(f"{force.short_name} {force.name} {force.abbreviation}")
            if wanted in names:
                hits.append((not short.startswith(wanted), wanted not in short, short, force))
        return [force for *_, force in sorted(hits, key=lambda hit: hit[:3])]

    def begin(self, letters: str) -> None:
        """Take the keyboard with the first letters of a name."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText("")
        self.insert(letters)
        self._list(letters)
        self.completer().complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first force found with Return; with Shift follow it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.text(), follow=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _take(self, words: str, *, follow: bool = False) -> None:
        hits = self.matches(words)
        if not hits:
            if words.strip():
                self.missed.emit(tr("No force is called “{words}”", words=words.strip()))
            return
        self._names.hide()  # as it goes it gives the keyboard back to the field
        self.clear()
        self.found.emit(hits[0].id)
        if follow:
            self.followed.emit(hits[0].id)
