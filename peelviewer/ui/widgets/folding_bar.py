"""A bar of buttons of which as many as need be go into a menu where there is no room for all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from peelviewer.wording import tr


class FoldingBar(QWidget):
    """A row; the buttons named to fold() give way, the first of them first, and stand in a menu at the row's end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self._folding: tuple[QToolButton, ...] = ()
        self.more = QToolButton(self)
        self.more.setObjectName("choice")
        self.more.setText("…")
        self.more.setFixedSize(44, 30)
        self.more.setAccessibleName(tr("More"))
        self.more.setToolTip(tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(self._fill)
        self.more.hide()

    def fold(self, *buttons: QToolButton) -> None:
        """Let buttons of the row give way, in this order; all others stay."""
        self._folding = buttons
        self.row.addWidget(self.more)
        self._fit()

    @property
    def folded(self) -> list[QToolButton]:
        """The buttons that are in the menu now."""
        return [button for button in self._folding if button.isHidden() and not button.property("gone")]

    def minimumSizeHint(self) -> QSize:
        """Return the room of what stays."""
        return QSize(self._minimum_width(), super().minimumSizeHint().height())

    def leave_out(self, button: QToolButton, left_out: bool) -> None:
        """Leave a button out whatever the room, or have it again."""
        button.setProperty("gone", left_out)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._fit()

    def _minimum_width(self) -> int:
        """Return the width of what does not fold, and of the menu's button where anything does."""
        # Not asked of the layout, which would have to forget what it knows first and so ask the window for another layout, without end.
        items = [item for index in range(self.row.count()) if (item := self.row.itemAt(index)) is not None]
        gaps = sum(item.minimumSize().width() for item in items if item.spacerItem() is not None)
        staying = [item for item in items if not item.isEmpty() and item.widget() not in (*self._folding, self.more)]
        margins = self.row.contentsMargins()
        fixed = sum(item.minimumSize().width() + self.row.spacing() for item in staying) - self.row.spacing()
        return margins.left() + margins.right() + gaps + fixed + (self._width(self.more) if self._folding else 0)

    def _width(self, button: QToolButton) -> int:
        return min(button.maximumWidth(), max(button.minimumWidth(), button.minimumSizeHint().width())) + self.row.spacing()

    def _fit(self) -> None:
        buttons = [button for button in self._folding if not button.property("gone")]
        room = self.width() - self._minimum_width()
        if sum(map(self._width, buttons)) <= room + self._width(self.more):
            visible = set(buttons)
        else:
            visible = set()
            for button in reversed(buttons):
                room -= self._width(button)
                if room < 0:
                    break
                visible.add(button)
        for button in self._folding:
            button.setVisible(button in visible)
        self.more.setVisible(len(visible) < len(buttons))

    def _fill(self) -> None:
        menu = self.more.menu()
        menu.clear()
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for button in reversed(self.folded):
            name = button.text().strip() or button.accessibleName()
            if button.menu() is not None:
                button.menu().setTitle(name)
                menu.addMenu(button.menu())
                continue
            act = menu.addAction(name)
            act.setCheckable(button.isCheckable())
            act.setChecked(button.isChecked())
            act.setEnabled(button.isEnabled())
            act.triggered.connect(button.click)
