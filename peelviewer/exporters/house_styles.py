"""Read a house style from whatever file an organisation has: a style file or a PowerPoint template."""

from __future__ import annotations

from pathlib import Path

from peelviewer.decks.styles.house_style import HouseStyle
from peelviewer.decks.styles.style_file import read_style

TEMPLATES = (".pptx", ".potx")


def read(path: Path) -> HouseStyle:
    """Return the style of a file, of a template under its file's name; raises StyleError with every problem."""
    if path.suffix.lower() in TEMPLATES:
        from peelviewer.exporters.pptx.templates.reading import read_template

        return read_template(path)
    return read_style(path)
