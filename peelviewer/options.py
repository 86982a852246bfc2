"""What the window was asked to open with, and the names that can be asked for, wherever they are asked."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

SYSTEM = "system"
THEMES = ("light", "dark", "presentation")
THEME_CHOICES = (SYSTEM, *THEMES)
LANGUAGES = {"en": "English", "cy": "Cymraeg"}
LANGUAGE_CHOICES = (SYSTEM, *LANGUAGES)
VIEWS = ("library", "read", "numbers", "compare", "grades", "improve", "slides")
"""As they stand in the toolbar; window.places says how each is made."""
NUMBERS, FORCES, YEARS = 1, 2, 3
"""Pages of the comparison after its texts."""
FIRST_VIEW = "read"
"""What is there from the start, and opens where nothing else is asked for."""
SHAPES = ("16:9", "4:3")
TEMPLATES = ("briefing", "full")
"""The first is made where none is asked for."""
IMPORT_WORKER = "--import-worker"
"""The one argument of a start that reads a foreign file for the program that made it; none that users are told of."""
PACK = ".peelpack"
"""How the name of a pack of reports ends."""
IMPORTED = (".pdf", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".txt", ".text", ".md", ".markdown")
"""How names of files end that are imported where a folder is given, or nothing but files."""


class Options(NamedTuple):
    """Choices of the command line; None leaves them to the user's settings."""

    library: Path | None = None
    report: str | None = None
    section: str | None = None
    theme: str | None = None
    view: str = FIRST_VIEW
    left: str | None = None
    right: str | None = None
    present: bool = False
    language: str | None = None
    session: str | None = None
    """Name of a session to open."""
    new_window: bool = False
    """Whether a program that is running already opens another window."""
    files: tuple[Path, ...] = ()
    """Packs whose reports are taken in, and published reports that are imported."""
