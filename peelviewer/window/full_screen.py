"""The whole screen for the text alone, and back to the window as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from peelviewer.wording import tr

if TYPE_CHECKING:
    from .main_window import MainWindow

UNBOUNDED = 16_777_215  # Qt's QWIDGETSIZE_MAX


def fill_screen(window: MainWindow, on: bool) -> None:
    """Show nothing but the view on the whole screen, or the window with its bars and panes again."""
    for bar in (window.toolbar, window.status):
        bar.setVisible(not on)
    window.show_tabs(not on)
    # Hidden, the menu bar would take the shortcuts of its menus with it.
    window.menuBar().setMaximumHeight(0 if on else UNBOUNDED)
    window.views.panes.leave_only_text(on)
    if on:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        window.workspace.message.emit(tr("F11 or Esc leaves the full screen"))
    else:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.workspace.message.emit("")
