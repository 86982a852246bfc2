"""What a file would change, before anything is: added, changed, changed on both sides, not understood."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from peelviewer.improvements.merging import FieldChange, Preview
from peelviewer.improvements.words import field_words
from peelviewer.text.plain import plain_text
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

SIZE, WIDTHS = (860, 520), (150, 130, 240)
MOST = 500
"""Entries of a kind that are listed; the rest is counted."""


class PreviewSheet(QDialog):
    """Shows a preview; a conflict that is ticked takes the file's value, and ours stays where it is not."""

    def __init__(self, name: str, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}", name=name))
        self.resize(*SIZE)
        self._preview = preview
        self._ticks: list[tuple[QTreeWidgetItem, FieldChange]] = []
        summary = PlainLabel(self)
        summary.setText(summary_of(preview))
        summary.setFont(face(14, weight=600))
        summary.setWordWrap(True)
        about = PlainLabel(tr("Nothing is changed yet. What you apply is one step: Ctrl+Z takes all of it back."), self)
        about.setObjectName("quiet")
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(tr("What the file would change"))
        self.tree.setHeaderLabels([tr("Ref."), tr("Field"), tr("Now"), tr("In the file")])
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            self.tree.header().resizeSection(column, width)
        self.tree.setUniformRowHeights(True)
        self.tree.setObjectName("importpreview")
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.agree = QPushButton(tr("Apply"), self)
        self.agree.setObjectName("primary")
        self.agree.setEnabled(not preview.is_empty)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(20, 16, 20, 16)
        column_of_all.setSpacing(10)
        for widget in (summary, about, self.tree, buttons):
            column_of_all.addWidget(widget)

    def _fill(self) -> None:
        found = self._preview
        if found.conflicts:
            title = plural("Changed on both sides, {n}: tick to take the file’s", "Changed on both sides, {n}: tick to take the file’s",
                           len(found.conflicts))  # fmt: skip
            self._changes(title, found.conflicts, ticked=True)
        if found.unknown:
            node = self._node(plural("Not understood, {n}", "Not understood, {n}", len(found.unknown)))
            for words in found.unknown[:MOST]:
                item = QTreeWidgetItem(node, [words])
                item.setFirstColumnSpanned(True)
        if found.added:
            node = self._node(plural("Added, {n}", "Added, {n}", len(found.added)))
            for record in found.added[:MOST]:
                QTreeWidgetItem(node, [record.reference, record.report_name, "", plain_text(record.wording)])
        if found.changed:
            self._changes(plural("Changed, {n}", "Changed, {n}", len(found.changed)), found.changed)
        if found.events:
            self._node(plural("{n} line of the log is added", "{n} lines of the log are added", len(found.events)))

    def _node(self, title: str) -> QTreeWidgetItem:
        node = QTreeWidgetItem(self.tree, [title])
        node.setFont(0, face(13, weight=600))
        node.setFirstColumnSpanned(True)
        node.setExpanded(True)
        return node

    def _changes(self, title: str, changes: Iterable[FieldChange], *, ticked: bool = False) -> None:
        node = self._node(title)
        for change in list(changes)[: None if ticked else MOST]:
            ours, theirs = (" ".join(text.split()) or tr("nothing") for text in (change.ours, change.theirs))
            item = QTreeWidgetItem(node, [change.reference, field_words(change.field), ours, theirs])
            item.setToolTip(2, tooltip_html(change.ours))
            item.setToolTip(3, tooltip_html(change.theirs))
            if ticked:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Unchecked)
                self._ticks.append((item, change))

    def theirs(self) -> list[FieldChange]:
        """Return the conflicts in which the file's value is taken."""
        return [change for item, change in self._ticks if item.checkState(0) is Qt.CheckState.Checked]


def summary_of(preview: Preview) -> str:
    """Return what a file would change, in one sentence."""
    if preview.is_empty and not preview.unknown:
        return tr("The file changes nothing: all of it is as it is here.")
    records = len({change.uid for change in preview.changed})
    parts = (
        (len(preview.added), plural("{n} added", "{n} added", len(preview.added))),
        (records, plural("{n} changed", "{n} changed", records)),
        (len(preview.conflicts), plural("{n} changed on both sides", "{n} changed on both sides", len(preview.conflicts))),
        (len(preview.unknown), plural("{n} not understood", "{n} not understood", len(preview.unknown))),
        (preview.same, plural("{n} as it is here", "{n} as they are here", preview.same)),
    )
    return ", ".join(words for number, words in parts if number)
