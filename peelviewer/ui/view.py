"""What the window asks of every view, and how one is made."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import SignalInstance


class View(Protocol):
    """A widget in the window's middle; status_changed says that status() tells something else."""

    @property
    def status_changed(self) -> SignalInstance:
        """The signal that status() has another text."""

    def status(self) -> str:
        """Return what the status bar says of the view, in the reader's language."""

    def take_focus(self) -> None:
        """Take the keyboard, and make what is only made when the view is looked at."""

    def restore_from(self, old: Any) -> None:
        """Show what another view of the same kind showed."""
