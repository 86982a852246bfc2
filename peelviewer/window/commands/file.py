"""The File menu: what leaves the window, and its end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from peelviewer.ui.widgets.dialogs import warn
from peelviewer.wording import tr, why

from .base import Menu, Verb


class FileMenu(Menu):
    """Prints and saves the chapter being read."""

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {"print_chapter": self.print_chapter, "save_pdf": self.save_pdf, "quit": self.parts.window.close}

    def print_chapter(self) -> None:
        """Print the chapter being read."""
        from peelviewer.ui.documents.printing import print_chapter

        place = self.workspace.place
        print_chapter(self.workspace.library, place.report, place.chapter, self.parts.window)

    def save_pdf(self) -> None:
        """Ask for a file and write the chapter as PDF."""
        from peelviewer.ui.documents.printing import write_pdf

        place, window = self.workspace.place, self.parts.window
        name, _ = QFileDialog.getSaveFileName(window, tr("Save chapter as PDF"), f"{place.chapter.id}.pdf", "PDF (*.pdf)")
        if name:
            try:
                write_pdf(self.workspace.library, place.report, place.chapter.id, Path(name))
            except OSError as error:
                words = tr("{name} could not be written: {reason}. Choose another folder.", name=name, reason=why(error))
                warn(window, tr("Not saved"), words)
            else:
                self.workspace.message.emit(tr("Saved {name}", name=Path(name).name))
