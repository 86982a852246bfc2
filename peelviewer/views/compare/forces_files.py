"""Forces side by side as files: exactly the rows and forces that are shown, with their sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from peelviewer.analysis.forces.side_by_side import ForcesRow
from peelviewer.model.library import Library
from peelviewer.ui.look.theme import Theme
from peelviewer.wording import tr, translatable

if TYPE_CHECKING:
    from peelviewer.figures.base import Figure

FILES = {
    "csv": translatable("CSV table (*.csv)"),
    "xlsx": translatable("Excel workbook (*.xlsx)"),
    "png": translatable("PNG picture (*.png)"),
    "svg": translatable("SVG picture (*.svg)"),
}
OFFERED = {
    "csv": translatable("CSV table…"),
    "xlsx": translatable("Excel workbook…"),
    "png": translatable("PNG picture…"),
    "svg": translatable("SVG picture…"),
}
PICTURE_WIDTH = 880


class Shown(NamedTuple):
    """What is to leave: rows, forces by id, and the same as a chart."""

    library: Library
    rows: Sequence[ForcesRow]
    forces: Sequence[str]
    figure: Figure


def write(shown: Shown, theme: Theme, path: Path) -> None:
    """Write a table or a picture, as the file's ending says; raises ExportError."""
    if path.suffix.lower() in (".csv", ".xlsx"):
        from peelviewer.analysis.forces.frame import forces_frame
        from peelviewer.exporters.tables import write as write_table

        write_table(forces_frame(shown.library, shown.rows, shown.forces), path)
        return
    from peelviewer.ui.charts.figure_files import write as write_picture

    write_picture(shown.figure, theme, path, width=PICTURE_WIDTH)


def ask_and_write(window: QWidget, kind: str, shown: Shown, theme: Theme, name: str, notify: Callable[[str], object]) -> None:
    """Ask where to, and write a csv, xlsx, png or svg file."""
    from peelviewer.ui.dialogs.files import ask_where, save

    path = ask_where(window, tr("Export forces side by side"), f"{name}.{kind}", tr(FILES[kind]), f".{kind}")
    if path is not None:
        save(window, path, lambda path: write(shown, theme, path), notify)
