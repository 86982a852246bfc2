"""Which folders of reports the library is made of."""

from __future__ import annotations

import os
from pathlib import Path

from peelviewer.dataset.shelf import Root
from peelviewer.paths import bundled_library, own_library

from .choices import ADDED_FOLDERS
from .settings import Settings


def roots(library: Path | None, settings: Settings | None) -> tuple[Root, ...]:
    """Return the folders whose reports are shown: the one asked for alone, else the bundled, the user's own and those added."""
    if library is not None:
        return (Root(library, "given"),)
    own = own_root()
    owned = (own,) if (own.folder / "reports").is_dir() else ()
    added = [Path(folder) for folder in ADDED_FOLDERS.of(settings) if isinstance(folder, str) and folder]
    taken = {bundled_library(), own.folder}
    return (Root(bundled_library()), *owned, *(Root(folder, "added") for folder in dict.fromkeys(added) if folder not in taken))


def own_root() -> Root:
    """Return the user's own library, which is there once something was taken in."""
    return Root(own_library(), "user")


def library_around(folder: Path) -> Path:
    """Return the library that a folder which somebody chose belongs to: of a folder reports/ the one around it."""
    whole = Path(os.path.abspath(folder))
    return whole.parent if whole.name == "reports" else whole
