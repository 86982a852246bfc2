"""What a file would change, before anything is: added, changed, changed on both sides, not understood."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from peelviewer.improvements.merging import FieldChange, Preview
from peelviewer.improvements.superseding import title
from peelviewer.improvements.words import field_words, value_words
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

SIZE, WIDTHS = (920, 560), (230, 200, 200)
FIELD, BEFORE, OURS, THEIRS = range(4)
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
        self.tree.setHeaderLabels([tr("Field"), tr("When exported"), tr("Here"), tr("In the file")])
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
            heading = plural("Changed on both sides, {n}: tick to take the file’s", "Changed on both sides, {n}: tick to take the file’s",
                           len(found.conflicts))  # fmt: skip
            self._changes(heading, found.conflicts, ticked=True)
        if found.unknown:
            node = self._node(plural("Not understood, {n}", "Not understood, {n}", len(found.unknown)))
            for words in found.unknown[:MOST]:
                self._spanned(node, words)
        if found.added:
            node = self._node(plural("Added, {n}", "Added, {n}", len(found.added)))
            for record in found.added[:MOST]:
                self._spanned(node, title(record))
        if found.changed:
            self._changes(plural("Changed, {n}", "Changed, {n}", len(found.changed)), found.changed)
        if found.events:
            self._node(plural("{n} line of the log is added", "{n} lines of the log are added", len(found.events)))

    def _node(self, heading: str) -> QTreeWidgetItem:
        node = QTreeWidgetItem(self.tree, [heading])
        node.setFont(0, face(13, weight=600))
        node.setFirstColumnSpanned(True)
        node.setExpanded(True)
        return node

    def _spanned(self, node: QTreeWidgetItem, words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(node, [words])
        item.setFirstColumnSpanned(True)
        item.setToolTip(FIELD, tooltip_html(words))
        return item

    def _changes(self, heading: str, changes: Iterable[FieldChange], *, ticked: bool = False) -> None:
        """List changes below what they are of: a reference alone is that of something in several reports."""
        node = self._node(heading)
        for (_, name), fields in groupby(list(changes)[: None if ticked else MOST], key=lambda change: (change.uid, change.title)):
            above = self._spanned(node, name)
            above.setExpanded(True)
            for change in fields:
                item = self._change(above, change)
                if ticked:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(FIELD, Qt.CheckState.Unchecked)
                    self._ticks.append((item, change))

    @staticmethod
    def _change(above: QTreeWidgetItem, change: FieldChange) -> QTreeWidgetItem:
        """Add a field with its three values; a screen reader hears all of it with the first."""
        held = {BEFORE: change.before, OURS: change.ours, THEIRS: change.theirs}
        values = {column: text and value_words(change.field, text) for column, text in held.items()}
        shown = [tr("not said") if text is None else " ".join(text.split()) or tr("nothing") for text in values.values()]
        item = QTreeWidgetItem(above, [field_words(change.field), *shown])
        for column, text in values.items():
            item.setToolTip(column, tooltip_html(text or ""))
        heads = tr("When exported"), tr("Here"), tr("In the file")
        said = "; ".join(tr("{field}: {value}", field=head, value=text) for head, text in zip(heads, shown, strict=True))
        item.setData(FIELD, Qt.ItemDataRole.AccessibleTextRole, f"{field_words(change.field)}, {said}. {change.title}")
        return item

    def theirs(self) -> list[FieldChange]:
        """Return the conflicts in which the file's value is taken."""
        return [change for item, change in self._ticks if item.checkState(FIELD) is Qt.CheckState.Checked]


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


def applied_words(preview: Preview, theirs: Collection[FieldChange]) -> str:
    """Return what came of a preview that was applied with the file's values of the conflicts in *theirs*, in one sentence."""
    records = len({change.uid for change in (*preview.changed, *theirs)})
    taken, left = len(theirs), len(preview.conflicts) - len(theirs)
    parts = (
        (len(preview.added), plural("{n} added", "{n} added", len(preview.added))),
        (records, plural("{n} changed", "{n} changed", records)),
        (taken, plural("{n} that both sides had changed is as in the file", "{n} that both sides had changed are as in the file", taken)),
        (
            left,
            plural("{n} that both sides had changed stays as it was here", "{n} that both sides had changed stay as they were here", left),
        ),
        (len(preview.unknown), plural("{n} not understood", "{n} not understood", len(preview.unknown))),
    )
    lines = plural("{n} line of the log is added", "{n} lines of the log are added", len(preview.events))
    return ", ".join(words for number, words in parts if number) or lines
