"""Files that the reader asks for: where they go, that they were saved, and why they were not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from peelviewer.exporters.errors import ExportError
from peelviewer.system import is_device
from peelviewer.wording import tr

from .message_boxes import warn

_LONGEST = 120
"""Letters of a name that is offered: with its folder a path of 260 is the most that many programs of Windows open."""
Notify = Callable[[str], object]


def ask_where(parent: QWidget, title: str, name: str, kinds: str, suffix: str) -> Path | None:
    """Ask for a file to write, *name* at first; return it with its suffix, None where the reader wants none."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, usable(name, suffix), kinds)
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix.lower() == suffix else Path(chosen + suffix)


def usable(name: str, suffix: str) -> str:
    """Return a name for a file that every system takes: none of a device's (con), no space or dot at its end, no more than 120 letters."""
    words = name.removesuffix(suffix)[:_LONGEST].strip(" .")
    return f"{words}_{suffix}" if is_device(f"{words}{suffix}") else f"{words}{suffix}"


def save(parent: QWidget, path: Path, write: Callable[[Path], object], notify: Notify) -> None:
    """Call *write* with the path; *notify* gets a sentence when it is written, and an ExportError is shown in a box."""
    try:
        write(path)
    except ExportError as error:
        warn_unsaved(parent, path, error)
    else:
        notify_saved(path, notify)


def notify_saved(path: Path, notify: Notify) -> None:
    """Hand *notify* the sentence that a file was written."""
    notify(tr("Saved {name}", name=path.name))


def warn_unsaved(parent: QWidget, path: Path, error: BaseException) -> None:
    """Say why a file was not written, whatever the error, and what to do about it."""
    warn(parent, tr("Not saved"), str(ExportError.of(path, error)))
