"""Where data, resources and the user's folders are (checkout, wheel or frozen program)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP = "peelviewer"
PORTABLE = "portable.txt"
"""A file of this name beside the frozen program keeps the user's own data there as well, on a stick for instance."""
PARTS = ("style.qss", "fonts", "icons", "themes", "help", "languages")
"""What stands in resources/; without one of them the program cannot be shown."""


class BrokenInstallationError(FileNotFoundError):
    """A part of the program itself is missing or damaged; says which, and what to do."""

    def __init__(self, part: Path, reason: str = "") -> None:
        message = f"{part} is damaged ({reason})" if reason else f"{part} is missing"
        super().__init__(f"{message}. It is a part of PEEL Viewer: install the program again. Your own data stays as it is.")


def _root() -> Path:
    """Return the folder that holds data/ and resources/."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    return package if (package / "data").is_dir() else package.parent


def bundled_library() -> Path:
    """Return the folder of the bundled library."""
    return _root() / "data"


def resources() -> Path:
    """Return the folder of themes, fonts and icons."""
    return _root() / "resources"


def check_parts() -> None:
    """Raise BrokenInstallationError for the first part of the program that is not there."""
    for part in (resources(), *(resources() / name for name in PARTS)):
        if not part.exists():
            raise BrokenInstallationError(part)
    if not any(name.endswith(".ttf") for name in os.listdir(resources() / "fonts")):
        raise BrokenInstallationError(resources() / "fonts" / "*.ttf")


def portable_data(program: Path) -> Path | None:
    """Return the folder of the user's own data beside a program's file, None where no portable.txt lies there to ask for it."""
    return program.parent / "PEEL Viewer data" if (program.parent / PORTABLE).is_file() else None


def user_data() -> Path:
    """Return the folder of the user's own data: what PEELVIEWER_HOME names, the one beside a portable program, or the platform's."""
    home = os.environ.get("PEELVIEWER_HOME")
    if home:
        return Path(home)
    if getattr(sys, "frozen", False) and (beside := portable_data(Path(sys.executable))) is not None:
        return beside
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=True))


def user_database() -> Path:
    """Return the file of the user's own data."""
    return user_data() / "user.sqlite3"


def catalogue() -> Path:
    """Return the file of what is known of the libraries' reports, which may be deleted at any time."""
    return user_data() / "catalogue.sqlite3"


def search_index(library: Path | None = None) -> Path:
    """Return the file of the search index over the user's libraries, or over another one; it may be deleted at any time."""
    if library is None:
        return user_data() / "search.sqlite3"
    import zlib

    return user_data() / f"search-{zlib.crc32(os.fsencode(library.resolve())):08x}.sqlite3"
