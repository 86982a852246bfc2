"""What each command of the table does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

from peelviewer.ui.look import theme as themes
from peelviewer.ui.search.search_worker import Searching
from peelviewer.ui.session import Session
from peelviewer.views.reading.companion import FIGURES, MARKS, NOTES, TERMS, Companion
from peelviewer.views.reading.contents import Contents
from peelviewer.views.reading.reading import Reading
from peelviewer.window.toolbar import Toolbar
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.views.compare.compare import Compare


class WindowCommands(QObject):
    """One method a command, named by its id; changed says that checks and conditions may differ now."""

    changed = Signal()

    def __init__(self, window: QMainWindow, session: Session, searching: Searching) -> None:
        super().__init__(window)
        self._window, self._session, self._searching = window, session, searching
        self.theme_choice = "system"
        self.companion_wanted = True
        self.comparison: Callable[[], Compare]

    def act_on(self, contents: Contents, reading: Reading, companion: Companion, toolbar: Toolbar) -> None:
        """Take the panes that the commands act on."""
        self._contents, self._reading, self._companion, self._toolbar = contents, reading, companion, toolbar

    def print_chapter(self) -> None:
        """Print the chapter being read."""
        from peelviewer.ui.documents.printing import print_chapter

        print_chapter(self._session.library, self._session.report, self._session.chapter(), self._window)

    def save_pdf(self) -> None:
        """Ask for a file and write the chapter as PDF."""
        from peelviewer.ui.documents.printing import write_pdf
        from peelviewer.ui.widgets.files import ask_where, save

        library, report, chapter = self._session.library, self._session.report, self._session.chapter().id
        path = ask_where(self._window, tr("Save chapter as PDF"), f"{chapter}.pdf", "PDF (*.pdf)", ".pdf")
        if path is not None:
            save(self._window, path, lambda path: write_pdf(library, report, chapter, path), self._session.message.emit)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def copy(self) -> None:
        """Copy the selected words."""
        focused = QApplication.focusWidget()
        source = focused if isinstance(focused, QTextBrowser) else self._reading.text
        source.copy()

    def copy_citation(self) -> None:
        """Copy the selected words with report, section and page."""
        QGuiApplication.clipboard().setText(self._reading.citation())
        self._session.message.emit(tr("Copied with citation"))

    def find(self) -> None:
        """Find in what is shown."""
        self._session.find()

    def find_next(self) -> None:
        """Go to the next match."""
        self._step_match(1)

    def find_previous(self) -> None:
        """Go to the match before."""
        self._step_match(-1)

    def _step_match(self, step: int) -> None:
        if self._session.view == "read":
            self._reading.find_step(step)
        else:
            self._session.find()

    def search(self) -> None:
        """Go to the search field."""
        self._searching.start()
        self._toolbar.field.setFocus()
        self._toolbar.field.selectAll()

    def back(self) -> None:
        """Go to the place before."""
        self._session.back()

    def forward(self) -> None:
        """Go forward again."""
        self._session.forward()

    def previous_chapter(self) -> None:
        """Open the chapter before."""
        self._reading.text.chapter_ended.emit(-1)

    def next_chapter(self) -> None:
        """Open the chapter after."""
        self._reading.text.chapter_ended.emit(1)

    def previous_section(self) -> None:
        """Open the heading before."""
        self._step_section(-1)

    def next_section(self) -> None:
        """Open the heading after."""
        self._step_section(1)

    def _step_section(self, step: int) -> None:
        headings = list(self._session.report.sections)
        place = headings.index(self._session.place) + step
        if 0 <= place < len(headings):
            self._session.open(headings[place])

    def go_to_paragraph(self) -> None:
        """Ask for a paragraph's number and go there."""
        from peelviewer.views.reading.go_to_sheet import GoToSheet

        sheet = GoToSheet(self._session, self._window)
        sheet.chosen.connect(self._go_to)
        sheet.open()

    def _go_to(self, node: str) -> None:
        self._session.set_numbers(True)
        self._session.open(node)

    def focus_contents(self) -> None:
        """Give the keyboard to the contents."""
        self._contents.setVisible(True)
        self._contents.tree.setFocus()
        self.changed.emit()

    def focus_text(self) -> None:
        """Give the keyboard to the text."""
        self._reading.text.setFocus()

    def focus_companion(self) -> None:
        """Give the keyboard to the companion."""
        self.companion_wanted = True
        self._companion.setVisible(True)
        self._companion.refresh()
        self._companion.take_focus()
        self.changed.emit()

    def figures_here(self) -> None:
        """Show the figures of the section being read."""
        self._turn_companion(FIGURES)

    def notes_here(self) -> None:
        """Show the notes of the section being read."""
        self._turn_companion(NOTES)

    def terms_here(self) -> None:
        """Show the terms of the section being read."""
        self._turn_companion(TERMS)

    def errors_here(self) -> None:
        """Show the errors in print of the section being read."""
        self._turn_companion(MARKS)

    def _turn_companion(self, tab: int) -> None:
        self._companion.turn_to(tab)
        self.focus_companion()

    def view_read(self) -> None:
        """Turn to the text."""
        self._session.show_view("read")
        self._reading.text.setFocus()

    def view_numbers(self) -> None:
        """Turn to the numbers."""
        self._session.show_view("numbers")

    def view_grades(self) -> None:
        """Turn to the grades of all forces."""
        self._session.show_view("grades")

    def view_compare(self) -> None:
        """Turn to two texts beside each other."""
        self._session.show_view("compare")

    def view_slides(self) -> None:
        """Turn to the slides of the deck."""
        self._session.show_view("slides")

    def put_left(self) -> None:
        """Compare the section being read, on the left."""
        self._put("left")

    def put_right(self) -> None:
        """Compare the section being read, on the right."""
        self._put("right")

    def _put(self, side: str) -> None:
        place = self._session.place
        self._session.show_view("compare")
        self.comparison().put(side, f"{self._session.report.id}/{place}")

    def compare_close(self) -> None:
        """Go back to the text."""
        self.view_read()

    def compare_link(self, on: bool) -> None:
        """Scroll the compared texts together, or each alone."""
        self.comparison().set_linked(on)

    def compare_align(self) -> None:
        """Bring the compared texts to the same place."""
        self.comparison().align()

    def compare_swap(self) -> None:
        """Put each compared text where the other is."""
        self.comparison().swap()

    def compare_words(self, on: bool) -> None:
        """Mark the words that only one of the compared texts has."""
        self.comparison().set_marked(on)

    def compare_matches(self) -> None:
        """Show and correct which headings belong together."""
        self.comparison().show_matches()

    def show_contents(self, shown: bool) -> None:
        """Show or hide the contents."""
        self._contents.setVisible(shown)
        self.changed.emit()

    def show_companion(self, shown: bool) -> None:
        """Show or hide the companion."""
        self.companion_wanted = shown
        self._companion.setVisible(shown)
        self._companion.refresh()
        self.changed.emit()

    def show_numbers(self, shown: bool) -> None:
        """Show or hide paragraph numbers."""
        self._session.set_numbers(shown)

    def all_findings(self) -> None:
        """Show every finding."""
        self._filter("")

    def only_strengths(self) -> None:
        """Show strengths only."""
        self._filter("strength")

    def only_concerns(self) -> None:
        """Show concerns only."""
        self._filter("concern")

    def _filter(self, kind: str) -> None:
        self._session.set_filter(kind)
        self.changed.emit()

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._session.set_zoom(self._session.zoom + 0.1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._session.set_zoom(self._session.zoom - 0.1)

    def zoom_reset(self) -> None:
        """Give the text its own size."""
        self._session.set_zoom(1.0)

    def theme_system(self) -> None:
        """Follow the system's theme."""
        self.choose_theme("system")

    def theme_light(self) -> None:
        """Use the light theme."""
        self.choose_theme("light")

    def theme_dark(self) -> None:
        """Use the dark theme."""
        self.choose_theme("dark")

    def theme_presentation(self) -> None:
        """Use the theme for projectors: white ground, stronger rules."""
        self.choose_theme("presentation")

    def switch_theme(self) -> None:
        """Change between light and dark."""
        self.choose_theme("light" if self._session.theme.dark else "dark")

    def choose_theme(self, choice: str) -> None:
        """Use a theme: system, light or dark."""
        self.theme_choice = choice
        self._session.set_theme(themes.chosen(choice))
        self.changed.emit()

    def full_screen(self, on: bool) -> None:
        """Fill the screen, or go back to a window."""
        self._window.showFullScreen() if on else self._window.showNormal()
