"""The hits beside the text as a file of the reader's choice."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from peelviewer.ui.workspace import Workspace
from peelviewer.views.search.results import ResultsPane
from peelviewer.wording import tr

KINDS = {".md": "Markdown (*.md)", ".csv": "CSV (*.csv)", ".docx": "Word (*.docx)"}
LONGEST_NAME = 40
"""Letters of what was asked that the offered name repeats."""


def save_results(window: QWidget, workspace: Workspace, results: ResultsPane, suffix: str) -> None:
    """Write the hits that are left to a file that the reader names."""
    from peelviewer.exporters import search_results
    from peelviewer.ui.dialogs.files import ask_where, save

    model, origin = results.model, results.origin
    like = f"{origin.number} of {origin.report}" if origin is not None else ""
    words = "".join(letter if letter.isalnum() else "-" for letter in like or results.query)[:LONGEST_NAME].strip("-") or "search"
    path = ask_where(window, tr("Save the results"), f"{words}{suffix}", KINDS[suffix], suffix)
    if path is None:
        return
    left, narrowed = results.left, results.bar.described(model.filters)
    found = search_results.Found(results.query, narrowed, model.hits, left.total, left.is_final, like, date.today(), left.instead)
    save(window, path, lambda path: search_results.write(workspace.library, found, path), workspace.message.emit)
