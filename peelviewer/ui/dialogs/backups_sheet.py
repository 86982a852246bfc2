"""The backups of the user's data: when each was made, its size and what it holds, and one of them to be put back."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from peelviewer.store.backup.holdings import said
from peelviewer.store.backup.restoring import KeptBackup
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

SIZE, AROUND = QSize(860, 460), 96
HOLDS = 3  # the column
MOST_NAMED = 12
"""How many decks of the chosen backup are named below the list."""
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
        self.holds = PlainLabel("", self)
        self.holds.setWordWrap(True)
        self.holds.setVisible(bool(backups))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.button = buttons.addButton(tr("Put back…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.button.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(label)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.holds)
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
        shown.setHeaderLabels([tr("Made"), tr("Kept as"), tr("Size"), tr("Holds")])
        shown.setRootIsDecorated(False)
        shown.setUniformRowHeights(True)
        shown.setAccessibleName(tr("Backups"))
        shown.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for backup in self._backups:
            item = QTreeWidgetItem(
                shown, [made(backup), backup.span.words, QLocale().formattedDataSize(backup.size, 0), said(backup.held, named=0)]
            )
            item.setSizeHint(0, QSize(self.fontMetrics().horizontalAdvance(item.text(0)) + AIR, ROW))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = shown.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        for column in range(HOLDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        shown.setCurrentIndex(shown.model().index(0, 0))
        return shown

    def _current(self) -> KeptBackup | None:
        row = self.list.currentIndex().row()
        return self._backups[row] if row >= 0 else None

    def _update(self) -> None:
        current = self._current()
        self.button.setEnabled(current is not None and current.held is not None)
        self.holds.setText(f"{made(current)}: {said(current.held, MOST_NAMED)}" if current is not None else "")

    def _choose(self) -> None:
        current = self._current()
        if current is not None and current.held is not None:
            self.chosen.emit(current)


def _heading(count: int) -> str:
    if not count:
        return tr("There is no backup yet. The program makes one a day.")
    return tr(
        "The program keeps a backup of each of the last seven days, one each of four weeks before, and the last three made before a large "
        "change. What there is now is backed up before one is put back."
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
    return tr("{day}, {time}", day=day, time=QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat))
