"""Sees the keys that go to what has the keyboard, in every window and sheet of the application."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class KeyboardWatch(QObject):
    """Filters the events of the widget that has the keyboard, and of no other: a filter of the application would see all events.

    What is done with them is said by the classes under it.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName(type(self).__name__)
        self._follow(None, application.focusWidget())
        application.focusChanged.connect(self._follow)

    @classmethod
    def watch(cls) -> None:
        """Begin in the application there is, once for all its windows."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if application.findChild(cls, cls.__name__, Qt.FindChildOption.FindDirectChildrenOnly) is None:
            cls(application)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)
