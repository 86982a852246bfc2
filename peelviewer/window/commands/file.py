"""The File menu: what leaves the window, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peelviewer.model.report import Report, Section
from peelviewer.store.choices import PRINT_MARKS
from peelviewer.ui.keeping import LAYOUT, keep
from peelviewer.wording import tr

from .base import Menu, Parts, Verb
from .own_data import OwnData

if TYPE_CHECKING:
    from peelviewer.ui.documents.printed.printing import Printed


class FileMenu(Menu):
    """Prints and saves the chapter being read, and takes the user's own data out and in."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._with_marks = PRINT_MARKS.of(parts.store.settings if parts.store is not None else None)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        own_data = OwnData(self.parts)
        return {
            "print_chapter": self.print_chapter,
            "save_pdf": self.save_pdf,
            "save_report": self.save_report,
            "print_marks": self.print_marks,
            "compose": self.compose,
            "export_shown": self.export_shown,
            "export_data": own_data.export_data,
            "import_data": own_data.import_data,
            "backups": own_data.show_backups,
            "quit": self.quit,
        }

    def checked(self) -> dict[str, bool]:
        """Return whether what is printed has the reader's marks."""
        return {"print_marks": self._with_marks}

    def print_marks(self, on: bool) -> None:
        """Have what is printed and saved as PDF hold the reader's marks, or not."""
        self._with_marks = on
        act = lambda store: PRINT_MARKS.keep(store.settings, on)  # noqa: E731 -- it holds no part of the window
        keep(self.parts.store, LAYOUT, act, self.workspace.message.emit, about=PRINT_MARKS.key)
        self.changed.emit()

    def quit(self) -> None:
        """Close all windows of the program."""
        if self.parts.window.has_siblings:
            self.parts.window.quit_wanted.emit()
        else:
            self.parts.window.close()

    def print_chapter(self) -> None:
        """Print the chapter being read, as it is shown."""
        from peelviewer.ui.documents.printed.printing import print_sections

        place = self.workspace.place
        print_sections(self.workspace.library, place.report, self._shown((place.chapter,)), self.parts.window)

    def save_pdf(self) -> None:
        """Ask for a file and write the chapter as PDF, as it is shown."""
        place = self.workspace.place
        self._save(tr("Save chapter as PDF"), place.report, self._shown((place.chapter,)))

    def save_report(self) -> None:
        """Ask which sections and for a file, and write the report as PDF, as it is shown."""
        from peelviewer.exporters.gathering import chosen
        from peelviewer.views.reading.sections_sheet import SectionsSheet

        place, title = self.workspace.place, tr("Save report as PDF")
        sheet = SectionsSheet(place.report, place.filter, self.parts.window)
        sheet.chosen.connect(lambda nodes: self._save(title, place.report, self._shown(chosen(place.report, nodes))))
        sheet.open()

    def compose(self) -> None:
        """Make a picture of the chart in front."""
        subject = self.views.to_compose()
        if subject is not None:
            self.workspace.picture_wanted.emit(subject)
        else:
            self.workspace.message.emit(tr("There is no chart here: open a figure, an indicator or a comparison first"))

    def export_shown(self) -> None:
        """Open the list of what the view in front can let out."""
        from peelviewer.ui.dialogs.leaving import LeaveButton

        buttons = self.views.view(self.workspace.view).findChildren(LeaveButton)
        button = next((button for button in buttons if button.isVisible()), None)
        if button is not None:
            button.open()
        else:
            self.workspace.message.emit(tr("There is nothing to export here"))

    def _shown(self, sections: tuple[Section, ...]) -> Printed:
        from peelviewer.ui.documents.printed.printing import Printed

        place = self.workspace.place
        marks = tuple(self.workspace.annotations.placed(place.report)) if self._with_marks else ()
        return Printed(sections, place.filter, self.workspace.paragraph_numbers, place.supplied, marks)

    def _save(self, title: str, report: Report, shown: Printed) -> None:
        from peelviewer.ui.dialogs.files import ask_where, save
        from peelviewer.ui.documents.printed.printing import file_name, write_sections

        window, library = self.parts.window, self.workspace.library
        path = ask_where(window, title, f"{file_name(report, shown.sections, shown.only)}.pdf", "PDF (*.pdf)", ".pdf")
        if path is not None:
            save(window, path, lambda path: write_sections(library, report, shown, path), self.workspace.message.emit)
