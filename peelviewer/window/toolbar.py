"""The toolbar: back and forward, the report, the views, search, and how the text looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from peelviewer.analysis.grades import pillar_name
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.commands import plain_text, shown_keys
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

BUTTONS = {
    "back": "chevron-left", "forward": "chevron-right", "switch_theme": "contrast",
    "zoom_out": "a-arrow-down", "zoom_in": "a-arrow-up",
}  # fmt: skip
PRESENT = "present"
ROUND_WORDS = 64  # pixels: the glass before the words, the cross after them


class SearchField(QLineEdit):
    """The field to search in; it says its use and its key as far as there is room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what fits."""
        super().resizeEvent(event)
        words = tr("Search the report")
        room, least = self.width() - ROUND_WORDS, tr("Search")
        longest_first = (f"{words}      {shown_keys(('Ctrl+K',))}", words, least)
        self.setPlaceholderText(next((w for w in longest_first if self.fontMetrics().horizontalAdvance(w) <= room), least))


class Toolbar(QWidget):
    """Back and forward, the report's name, a tab a view (by its command's id), the search field, theme and zoom."""

    def __init__(self, workspace: Workspace, actions: dict[str, QAction], tabs: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self._workspace = workspace
        self._buttons = {name: self._button(actions[name]) for name in BUTTONS}
        self.name = PlainLabel(self)
        self.name.setFont(face(13, weight=600))
        self.pillar = Elided(self)  # the first to give way in a narrow window
        self.pillar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._show_report()
        workspace.current_changed.connect(self._show_report)
        self.field = SearchField(self)
        self.field.setAccessibleName(tr("Search the report"))
        self.field.setFixedHeight(32)
        self.field.setMinimumWidth(112)
        self.field.setMaximumWidth(420)
        glass = icons.icon("search", workspace.appearance.theme.colours["muted"], 16)
        self._glass = self.field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(6)
        for widget in (self._buttons["back"], self._buttons["forward"]):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(self.name)
        layout.addWidget(self.pillar)
        layout.addSpacing(18)
        for name in tabs:
            layout.addWidget(self._tab(actions[name]))
        layout.addStretch(1)
        layout.addWidget(self.field, 2)
        layout.addSpacing(10)
        for name in ("switch_theme", "zoom_out", "zoom_in"):
            layout.addWidget(self._buttons[name])
        layout.addSpacing(6)
        self.present = QToolButton(self)
        self.present.setObjectName("present")
        self.present.setDefaultAction(actions[PRESENT])
        self.present.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.present.setFont(face(13, weight=600))
        self.present.setFixedHeight(32)
        actions[PRESENT].setIconText("  " + tr("Present"))
        self.present.setAccessibleName(tr("Present"))
        layout.addWidget(self.present)
        self.apply_theme()

    def _show_report(self) -> None:
        report = self._workspace.place.report
        self.name.setText(self._workspace.library.name_of(report))
        self.pillar.setText(pillar_name(report.pillar))
        self.pillar.setToolTip(tooltip_html(self.pillar.text()))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFixedSize(32, 32)
        button.setAccessibleName(plain_text(action.text()))
        return button

    def _tab(self, action: QAction) -> QToolButton:
        tab = QToolButton(self)
        tab.setObjectName("viewtab")
        tab.setDefaultAction(action)
        tab.setFont(face(13, weight=500))
        tab.setFixedHeight(48)
        tab.setAccessibleName(plain_text(action.text()))
        return tab

    def apply_theme(self) -> None:
        """Draw the icons in the theme's colour."""
        colours = self._workspace.appearance.theme.colours
        for name, picture in BUTTONS.items():
            action = self._buttons[name].defaultAction()
            action.setIcon(icons.icon(picture, colours["text"]))
        self.present.defaultAction().setIcon(icons.icon("play", colours["accent"], 16))
        self._glass.setIcon(icons.icon("search", colours["muted"], 16))
