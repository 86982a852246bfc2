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
    total, is_final = results.left.total, results.left.is_final
    found = search_results.Found(results.query, results.bar.described(model.filters), model.hits, total, is_final, like, date.today())
    save(window, path, lambda path: search_results.write(workspace.library, found, path), workspace.message.emit)
