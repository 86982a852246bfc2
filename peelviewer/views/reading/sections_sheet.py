"""Asks which sections of a report are meant: all at first, each chapter and section to be ticked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from peelviewer.model.report import Report, Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

SIZE, MARGIN = QSize(560, 560), 96
DEEPEST = 2
NODE = Qt.ItemDataRole.UserRole
LEFT_OUT = {
    "strength": translatable("Strengths only are shown, so only these are saved; the file says so."),
    "concern": translatable("Concerns only are shown, so only these are saved; the file says so."),
}


class SectionsSheet(QDialog):
    """A tree of the report with a tick a section; chosen carries the ids of those ticked whole."""

    chosen = Signal(list)

    def __init__(self, report: Report, only: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("sections")
        self.setWindowTitle(tr("Save report as PDF"))
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(MARGIN, MARGIN)))
        label = PlainLabel(tr("What the file holds:"), self)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Sections of the report"))
        label.setBuddy(self.tree)
        self.whole = _item(self.tree, typographic(plain_text(report.title)), "")
        for chapter in report.chapters:
            self._add(self.whole, chapter)
        self.whole.setCheckState(0, Qt.CheckState.Checked)
        self.whole.setExpanded(True)
        self.tree.setCurrentItem(self.whole)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.tree)
        if only in LEFT_OUT:
            hint = PlainLabel(tr(LEFT_OUT[only]), self)
            hint.setObjectName("quiet")
            hint.setWordWrap(True)
            layout.addWidget(hint)
        layout.addWidget(self.buttons)
        self.tree.itemChanged.connect(self._allow)

    def _add(self, above: QTreeWidgetItem, section: Section) -> None:
        item = _item(above, typographic(plain_text(section.short or section.title)), section.id)
        for child in section.children:
            if child.level <= DEEPEST:
                self._add(item, child)

    def sections(self) -> list[str]:
        """Return the ids of the sections ticked whole, those above in place of all below; no id is the whole report."""
        return [] if self.whole.checkState(0) is Qt.CheckState.Checked else list(_ticked(self.whole))

    def _allow(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(self.whole.checkState(0) is not Qt.CheckState.Unchecked)

    def accept(self) -> None:
        """Say what was chosen."""
        sections = self.sections()
        super().accept()
        self.chosen.emit(sections)


def _item(above: QTreeWidget | QTreeWidgetItem, name: str, node: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(above, [name])
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
    )
    item.setCheckState(0, Qt.CheckState.Unchecked)
    item.setData(0, NODE, node)
    return item


def _ticked(item: QTreeWidgetItem) -> Iterator[str]:
    for index in range(item.childCount()):
        child = item.child(index)
        if child is None:
            continue
        if child.checkState(0) is Qt.CheckState.Checked:
            yield child.data(0, NODE)
        elif child.checkState(0) is Qt.CheckState.PartiallyChecked:
            yield from _ticked(child)
