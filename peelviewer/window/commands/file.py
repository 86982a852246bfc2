"""The File menu: what leaves the window, and its end."""

from __future__ import annotations

from peelviewer.wording import tr

from .base import Menu, Verb
from .own_data import OwnData


class FileMenu(Menu):
    """Prints and saves the chapter being read, and takes the user's own data out and in."""

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        own = OwnData(self.parts)
        return {
            "print_chapter": self.print_chapter,
            "save_pdf": self.save_pdf,
            "export_data": own.export_data,
            "import_data": own.import_data,
            "quit": self.parts.window.close,
        }

    def print_chapter(self) -> None:
        """Print the chapter being read."""
        from peelviewer.ui.documents.printing import print_chapter

        place = self.workspace.place
        print_chapter(self.workspace.library, place.report, place.chapter, self.parts.window)

    def save_pdf(self) -> None:
        """Ask for a file and write the chapter as PDF."""
        from peelviewer.ui.documents.printing import write_pdf
        from peelviewer.ui.widgets.files import ask_where, save

        window, library, place = self.parts.window, self.workspace.library, self.workspace.place
        report, chapter = place.report, place.chapter.id
        path = ask_where(window, tr("Save chapter as PDF"), f"{chapter}.pdf", "PDF (*.pdf)", ".pdf")
        if path is not None:
            save(window, path, lambda path: write_pdf(library, report, chapter, path), self.workspace.message.emit)
