"""The program's version, read without importing the program."""

from __future__ import annotations

import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "peelviewer" / "__init__.py"


def program_version() -> str:
    """Return the version that peelviewer/__init__.py states, the only file that does; raises ValueError where it states none."""
    stated = re.search(r'^__version__ = "([^"]+)"$', SOURCE.read_text(encoding="utf-8"), re.MULTILINE)
    if stated is None:
        raise ValueError(f"{SOURCE} states no __version__")
    return stated[1]
