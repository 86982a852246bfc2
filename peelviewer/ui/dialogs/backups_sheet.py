"""The backups of the user's data: when each was made, its size and what it holds, and one of them to be put back."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from peelviewer.store.backup.restoring import KeptBackup
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

SIZE, AROUND = QSize(760, 440), 96
NAMED = 3
"""How many decks are named; the others are counted."""
ROW, AIR = 30, 28


class BackupsSheet(QDialog):
    """The list; chosen carries the backup to put back."""

    chosen = Signal(object)

    def __init__(self, backups: list[KeptBackup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("backups")
        self.setWindowTitle(tr("Backups of my data"))
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(AROUND, AROUND)))
        self._backups = backups
        label = PlainLabel(_heading(len(backups)), self)
        label.setWordWrap(True)
        self.list = self._list()
        label.setBuddy(self.list)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.button = buttons.addButton(tr("Put back…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.button.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(label)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.list.setVisible(bool(backups))
        self.button.setVisible(bool(backups))
        self.list.currentItemChanged.connect(lambda now, before: self._update())
        self.list.itemActivated.connect(lambda item, column: self._choose())
        self._update()
        if not backups:
            self.adjustSize()

    def _list(self) -> QTreeWidget:
        shown = QTreeWidget(self)
        shown.setHeaderLabels([tr("Made"), tr("Size"), tr("Holds")])
        shown.setRootIsDecorated(False)
        shown.setUniformRowHeights(True)
        shown.setAccessibleName(tr("Backups"))
        shown.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for backup in self._backups:
            item = QTreeWidgetItem(shown, [made(backup), QLocale().formattedDataSize(backup.size, 0), holds(backup)])
            item.setToolTip(2, tooltip_html("; ".join(backup.held.decks) if backup.held else ""))
            item.setSizeHint(0, QSize(self.fontMetrics().horizontalAdvance(item.text(0)) + AIR, ROW))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = shown.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        shown.setCurrentIndex(shown.model().index(0, 0))
        return shown

    def _current(self) -> KeptBackup | None:
        row = self.list.currentIndex().row()
        return self._backups[row] if row >= 0 else None

    def _update(self) -> None:
        current = self._current()
        self.button.setEnabled(current is not None and current.held is not None)

    def _choose(self) -> None:
        current = self._current()
        if current is not None and current.held is not None:
            self.chosen.emit(current)


def _heading(count: int) -> str:
    if not count:
        return tr("There is no backup yet. The program makes one a day.")
    return tr(
        "The program makes a backup a day, and one before it changes much at once. What there is now is backed up before one is put back."
    )


def made(backup: KeptBackup) -> str:
    """Return when a backup was made, in the reader's words; one before a change with its time."""
    try:
        when = backup.backup.made
    except ValueError:
        return backup.name
    day = QLocale().toString(QDate(when.year, when.month, when.day), "d MMMM yyyy")
    if backup.backup.is_daily:
        return day
    return tr(
        "{day}, {time}, before a change", day=day, time=QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
    )


def holds(backup: KeptBackup) -> str:
    """Return what a backup holds in the reader's words."""
    held = backup.held
    if held is None:
        return tr("It is damaged and cannot be put back.")
    parts = []
    if held.decks:
        names = ", ".join(f"“{name[:40]}”" for name in held.decks[:NAMED]) + ("…" if len(held.decks) > NAMED else "")
        parts.append(plural("{n} deck ({names})", "{n} decks ({names})", len(held.decks), names=names))
    if held.marks:
        parts.append(plural("{n} mark in reports", "{n} marks in reports", held.marks))
    if held.values:
        parts.append(plural("values added to {n} figure", "values added to {n} figures", held.values))
    if held.places:
        parts.append(plural("your place in {n} report", "your places in {n} reports", held.places))
    if held.settings:
        parts.append(plural("{n} setting", "{n} settings", held.settings))
    return ", ".join(parts) or tr("Nothing yet")
