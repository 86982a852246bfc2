"""Files that the reader asks for: where they go, that they were saved, and why they were not."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from peelviewer.exporters.errors import ExportError
from peelviewer.system import is_device
from peelviewer.wording import tr

from .message_boxes import may_replace, warn

_LONGEST = 120
"""Letters of a name that is offered: with its folder a path of 260 is the most that many programs of Windows open."""
_LONGEST_SAID = 48
"""Letters of a folder that are said."""
Notify = Callable[[str], object]


class _Folder:
    """Where the files of this run go to, or where they come from: where the last one did, at first the reader's documents."""

    def __init__(self) -> None:
        self.last: Path | None = None

    def path(self) -> Path:
        if self.last is not None and self.last.is_dir():
            return self.last
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()


class _Folders:
    """The folder for saving and that for opening: what is saved does not belong among sources, which may be another's."""

    saving, opening = _Folder(), _Folder()


def ask_where(parent: QWidget, title: str, name: str, kinds: str, suffix: str) -> Path | None:
    """Ask for a file to write, *name* at first; return it with its suffix, None where the reader wants none.

    The dialog asks before it replaces a file, but only the one that was typed: where the suffix makes it another, that is asked here.
    """
    name = usable(name, suffix)
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(_Folders.saving.path() / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        _Folders.saving.last, name = path.parent, path.name
        if path.suffix.lower() == suffix:
            return path
        path = path.with_name(path.name + suffix)
        if not path.exists() or may_replace(parent, title, path.name):
            return path


def ask_where_of_kinds(parent: QWidget, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
    """Ask for a file to write, of one of several *kinds* (what the dialog calls each, by the ending of its names).

    Return it with the ending that was typed, else that of the kind that was chosen; None where the reader wants none.
    """
    first = next(iter(kinds))
    chosen, kind = QFileDialog.getSaveFileName(
        parent, title, str(_Folders.saving.path() / usable(name + first, first)), ";;".join(kinds.values())
    )
    if not chosen:
        return None
    path = Path(chosen)
    _Folders.saving.last = path.parent
    wanted = next((suffix for suffix, words in kinds.items() if words == kind), first)
    if path.suffix.lower() in kinds and (path.suffix.lower() == wanted or path.suffix.lower() != first):
        return path
    path = path.with_suffix(wanted) if path.suffix.lower() == first else path.with_name(path.name + wanted)
    return path if not path.exists() or may_replace(parent, title, path.name) else None


def ask_which(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file to read; return it, None where the reader wants none."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_Folders.opening.path()), kinds)
    if not chosen:
        return None
    _Folders.opening.last = Path(chosen).parent
    return Path(chosen)


def ask_which_ones(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Ask for files to read; return them, none where the reader wants none."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(_Folders.opening.path()), kinds)
    if chosen:
        _Folders.opening.last = Path(chosen[0]).parent
    return [Path(name) for name in chosen]


def ask_which_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder to read from; return it, None where the reader wants none."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_Folders.opening.path()))
    if not chosen:
        return None
    _Folders.opening.last = Path(chosen)
    return Path(chosen)


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
    """Hand *notify* the sentence that a file was written, and where."""
    notify(tr("Saved {name} in {folder}", name=path.name, folder=folder_in_words(path.parent)))


def folder_in_words(folder: Path) -> str:
    """Return a folder as it is said in a line: below the reader's own as ~, where that is usual; of a long path its last two names."""
    home = Path.home()
    said = Path("~") / folder.relative_to(home) if os.name != "nt" and home in folder.parents else folder
    return str(said) if len(str(said)) <= _LONGEST_SAID or len(said.parts) < 3 else str(Path("…", *said.parts[-2:]))


def warn_unsaved(parent: QWidget, path: Path, error: BaseException) -> None:
    """Say why a file was not written, whatever the error, and what to do about it."""
    warn(parent, tr("Not saved"), str(ExportError.of(path, error)))
