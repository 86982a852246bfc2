"""Years side by side as files: exactly the rows that are shown, with their sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from peelviewer.analysis.years.rows import Years, YearsRow
from peelviewer.ui.look.theme import Theme
from peelviewer.wording import tr, translatable

FILES = {
    "csv": translatable("CSV table (*.csv)"),
    "xlsx": translatable("Excel workbook (*.xlsx)"),
    "png": translatable("PNG picture (*.png)"),
}
OFFERED = {
    "csv": translatable("CSV table…"),
    "xlsx": translatable("Excel workbook…"),
    "png": translatable("PNG picture…"),
}


class Shown(NamedTuple):
    """What is to leave: a force's years, the rows that are shown of them, the picture's title, and what stands at its foot."""

    years: Years
    rows: Sequence[YearsRow]
    title: str
    foot: str


def write(shown: Shown, theme: Theme, path: Path) -> None:
    """Write a table or a picture, as the file's ending says; raises ExportError."""
    if path.suffix.lower() in (".csv", ".xlsx"):
        from peelviewer.analysis.years.frame import years_frame
        from peelviewer.exporters.tables import write as write_table

        write_table(years_frame(shown.years, shown.rows), path)
        return
    from peelviewer.exporters.base import write_bytes
    from peelviewer.ui.look.file_formats import png

    from .picture import picture

    write_bytes(path, png(picture(shown.years, shown.rows, theme, shown.title, shown.foot)))


def ask_and_write(window: QWidget, kind: str, shown: Shown, theme: Theme, notify: Callable[[str], object]) -> None:
    """Ask where to, and write a csv, xlsx or png file."""
    from peelviewer.ui.dialogs.files import ask_where, save

    path = ask_where(window, tr("Export years side by side"), f"years-{shown.years.force}.{kind}", tr(FILES[kind]), f".{kind}")
    if path is not None:
        save(window, path, lambda path: write(shown, theme, path), notify)
