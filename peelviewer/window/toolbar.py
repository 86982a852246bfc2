"""The toolbar: back and forward, the report, the views, search, and how the text looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from peelviewer.model.pillars import pillar_name
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
SHORTEST_FIELD = 190  # pixels: three words to be seen as one types


class SearchField(QLineEdit):
    """The field to search in; it says its use and its key as far as there is room, and words that are too long from their beginning on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place: int | None = None
        """Where one wrote when the keyboard left: results that come may take it for a moment, in the middle of a word."""
        self.textChanged.connect(lambda words: self.setToolTip(tooltip_html(words) if words.strip() else ""))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of what was asked, by which one knows it; menus and other windows take the keyboard for a moment only."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._place = self.cursorPosition()
            self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Write on where one was, unless the field was filled otherwise."""
        super().focusInEvent(event)
        if self._place is not None and not self.hasSelectedText() and self.cursorPosition() == 0:
            self.setCursorPosition(self._place)
        self._place = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what fits."""
        super().resizeEvent(event)
        words = tr("Search all reports")
        self.setAccessibleDescription(shown_keys(("Ctrl+K",)))  # or the words would be said twice
        room, shortest = self.width() - ROUND_WORDS, tr("Search")
        longest_first = (f"{words}      {shown_keys(('Ctrl+K',))}", words, shortest)
        self.setPlaceholderText(next((w for w in longest_first if self.fontMetrics().horizontalAdvance(w) <= room), shortest))


def show_clear_buttons(*fields: QLineEdit) -> None:
    """Let fields be emptied by a button once they are filled, and name the buttons within them."""
    for field in fields:
        field.setClearButtonEnabled(True)
        for button in field.findChildren(QToolButton):
            button.setAccessibleName(tr("Search") if button.defaultAction() in field.actions() else tr("Clear"))


class Toolbar(QWidget):
    """Back and forward, the report's name, a tab a view (by its command's id), the search field, theme and zoom."""

    def __init__(self, workspace: Workspace, actions: dict[str, QAction], tabs: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self._workspace = workspace
        self._needed: list[int] = []
        """The width of each form, once it is known."""
        self._measures = False
        self.form = -1
        self._names_report = True
        self._buttons = {name: self._button(actions[name]) for name in BUTTONS}
        self.name = PlainLabel(self)
        self.name.setFont(face(13, weight=600))
        self.pillar = Elided(self)  # the first to give way in a narrow window
        self.pillar.is_whole_or_gone = True
        self.pillar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._show_report()
        workspace.current_changed.connect(self._show_report)
        self.field = SearchField(self)
        self.field.setAccessibleName(tr("Search all reports"))
        self.field.setFixedHeight(32)
        self.field.setMinimumWidth(SHORTEST_FIELD)
        self.field.setMaximumWidth(420)
        icon = icons.icon("search", workspace.appearance.theme.colours["muted"], 16)
        self.magnifier = self.field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(6)
        for widget in (self._buttons["back"], self._buttons["forward"]):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(self.name)
        layout.addWidget(self.pillar)
        layout.addSpacing(18)
        self.tabs = [self._tab(actions[name]) for name in tabs]
        self.turn = self._turn_button([actions[name] for name in tabs])
        for tab in (*self.tabs, self.turn):
            layout.addWidget(tab)
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
        self._forms = (self._full_form, self._icon_alone, self._nameless, self._folded)
        self._name_view()
        self.apply_theme()
        workspace.view_changed.connect(lambda view: self._name_view())

    # Forms, the widest first ---------------------------------------------------------------------------

    def _full_form(self) -> None:
        self.present.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name.setVisible(self._names_report)
        self.pillar.setVisible(self._names_report)
        self.turn.hide()
        for tab in self.tabs:
            tab.show()

    def _icon_alone(self) -> None:
        self._full_form()
        self.present.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _nameless(self) -> None:
        self._icon_alone()
        self.name.hide()  # the window's title says it
        self.pillar.hide()

    def _folded(self) -> None:
        self._nameless()
        self.turn.show()
        for tab in self.tabs:
            tab.hide()

    def _fit(self) -> None:
        """Take the widest form there is room for."""
        layout = self.layout()
        if layout is None or not hasattr(self, "_forms") or self._measures:
            return
        if not self._needed:
            self._needed = self._measured(layout)
            self.form = len(self._forms) - 1
        form = next((index for index, needed in enumerate(self._needed) if needed <= self.width()), len(self._needed) - 1)
        if form != self.form:
            self.form = form
            self._forms[form]()

    def _measured(self, layout: QLayout) -> list[int]:
        """Return the width of each form; the last one is then shown."""
        needed = []
        self._measures = True  # what is shown for a moment would make the window as wide
        for take in self._forms:
            take()
            layout.invalidate()
            needed.append(layout.totalMinimumSize().width())
        self._measures = False
        return needed

    def minimumSizeHint(self) -> QSize:
        """Return the room of the narrowest form."""
        if not self._needed:
            self._fit()
        return QSize(self._needed[-1] if self._needed else 0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _turn_button(self, actions: list[QAction]) -> QToolButton:
        """Return what stands for the tabs where there is no room for them: the view that is shown, and a menu of all."""
        button = QToolButton(self)
        button.setObjectName("choice")
        button.setFont(face(13, weight=500))
        button.setFixedHeight(32)
        button.setAccessibleName(tr("View"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the word
        menu = QMenu(button)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.addActions(actions)
        button.setMenu(menu)
        return button

    def _name_view(self) -> None:
        shown = next((tab for tab in self.tabs if tab.defaultAction().objectName() == f"view_{self._workspace.view}"), self.tabs[0])
        self.turn.setText(shown.text())
        self.turn.setAccessibleDescription(shown.text())

    def _show_report(self) -> None:
        report = self._workspace.place.report
        self.name.setText(self._workspace.library.inspection_of(report))
        self.pillar.setText(pillar_name(report.pillar))
        self.pillar.setToolTip(tooltip_html(self.pillar.text()))
        if self._names_report:
            self._needed = []
            self._fit()

    def name_report(self, named: bool) -> None:
        """Say which report is shown, or leave that to the tabs."""
        if named != self._names_report:
            self._names_report = named
            self._needed, self.form = [], -1
            self._fit()

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
        self.magnifier.setIcon(icons.icon("search", colours["muted"], 16))
        self.turn.setIcon(icons.icon("chevron-down", colours["text"], 14))
