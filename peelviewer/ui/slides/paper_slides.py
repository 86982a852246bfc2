"""Papers written in the faces and colours of the program."""

from __future__ import annotations

from pathlib import Path

from peelviewer.improvements.papers.committee import Position
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import measure


def write_slides(found: Position, path: Path) -> None:
    """Write how improvements stand as slides of PowerPoint, in the colours of the show; raises ExportError."""
    from peelviewer.exporters.papers import slides

    slides.write(found, path, measure, themes.load("presentation").colours)
