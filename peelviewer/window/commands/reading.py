"""What each command of the table does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QTextBrowser

from peelviewer.ui.look import theme as themes
from peelviewer.ui.search.search_worker import Searching
from peelviewer.ui.widgets.dialogs import warn
from peelviewer.ui.workspace import Workspace
from peelviewer.views.reading.companion import FIGURES, MARKS, NOTES, TERMS, Companion
from peelviewer.views.reading.contents import Contents
from peelviewer.views.reading.reading import Reading
from peelviewer.window.toolbar import Toolbar
from peelviewer.wording import tr, why

if TYPE_CHECKING:
    from peelviewer.views.compare.compare import Compare


class WindowCommands(QObject):
    """One method a command, named by its id; changed says that checks and conditions may differ now."""

    changed = Signal()

    def __init__(self, window: QMainWindow, workspace: Workspace, searching: Searching) -> None:
        super().__init__(window)
        self._window, self._workspace, self._searching = window, workspace, searching
        self.theme_choice = "system"
        self.companion_wanted = True
        self.comparison: Callable[[], Compare]

    def act_on(self, contents: Contents, reading: Reading, companion: Companion, toolbar: Toolbar) -> None:
        """Take the panes that the commands act on."""
        self._contents, self._reading, self._companion, self._toolbar = contents, reading, companion, toolbar

    def print_chapter(self) -> None:
        """Print the chapter being read."""
        from peelviewer.ui.documents.printing import print_chapter

        print_chapter(self._workspace.library, self._workspace.place.report, self._workspace.place.chapter, self._window)

    def save_pdf(self) -> None:
        """Ask for a file and write the chapter as PDF."""
        from peelviewer.ui.documents.printing import write_pdf

        chapter = self._workspace.place.chapter
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save chapter as PDF"), f"{chapter.id}.pdf", "PDF (*.pdf)")
        if name:
            try:
                write_pdf(self._workspace.library, self._workspace.place.report, chapter.id, Path(name))
            except OSError as error:
                words = tr("{name} could not be written: {reason}. Choose another folder.", name=name, reason=why(error))
                warn(self._window, tr("Not saved"), words)
            else:
                self._workspace.message.emit(tr("Saved {name}", name=Path(name).name))

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
        self._workspace.message.emit(tr("Copied with citation"))

    def find(self) -> None:
        """Find in what is shown."""
        self._workspace.find()

    def find_next(self) -> None:
        """Go to the next match."""
        self._step_match(1)

    def find_previous(self) -> None:
        """Go to the match before."""
        self._step_match(-1)

    def _step_match(self, step: int) -> None:
        if self._workspace.view == "read":
            self._reading.find_step(step)
        else:
            self._workspace.find()

    def search(self) -> None:
        """Go to the search field."""
        self._searching.start()
        self._toolbar.field.setFocus()
        self._toolbar.field.selectAll()

    def back(self) -> None:
        """Go to the place before."""
        self._workspace.place.back()

    def forward(self) -> None:
        """Go forward again."""
        self._workspace.place.forward()

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
        headings = list(self._workspace.place.report.sections)
        place = headings.index(self._workspace.place.section_id) + step
        if 0 <= place < len(headings):
            self._workspace.open(headings[place])

    def go_to_paragraph(self) -> None:
        """Ask for a paragraph's number and go there."""
        from peelviewer.views.reading.go_to_sheet import GoToSheet

        sheet = GoToSheet(self._workspace, self._window)
        sheet.chosen.connect(self._go_to)
        sheet.open()

    def _go_to(self, node: str) -> None:
        self._workspace.show_paragraph_numbers(True)
        self._workspace.open(node)

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
        self._workspace.show_view("read")
        self._reading.text.setFocus()

    def view_numbers(self) -> None:
        """Turn to the numbers."""
        self._workspace.show_view("numbers")

    def view_grades(self) -> None:
        """Turn to the grades of all forces."""
        self._workspace.show_view("grades")

    def view_compare(self) -> None:
        """Turn to two texts beside each other."""
        self._workspace.show_view("compare")

    def view_slides(self) -> None:
        """Turn to the slides of the deck."""
        self._workspace.show_view("slides")

    def put_left(self) -> None:
        """Compare the section being read, on the left."""
        self._put("left")

    def put_right(self) -> None:
        """Compare the section being read, on the right."""
        self._put("right")

    def _put(self, side: str) -> None:
        place = self._workspace.place.section_id
        self._workspace.show_view("compare")
        self.comparison().put(side, f"{self._workspace.place.report.id}/{place}")

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
        self._workspace.show_paragraph_numbers(shown)

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
        self._workspace.place.set_filter(kind)
        self.changed.emit()

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._workspace.appearance.set_zoom(self._workspace.appearance.zoom + 0.1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._workspace.appearance.set_zoom(self._workspace.appearance.zoom - 0.1)

    def zoom_reset(self) -> None:
        """Give the text its own size."""
        self._workspace.appearance.set_zoom(1.0)

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
        self.choose_theme("light" if self._workspace.appearance.theme.dark else "dark")

    def choose_theme(self, choice: str) -> None:
        """Use a theme: system, light or dark."""
        self.theme_choice = choice
        self._workspace.appearance.set_theme(themes.chosen(choice))
        self.changed.emit()

    def full_screen(self, on: bool) -> None:
        """Fill the screen, or go back to a window."""
        self._window.showFullScreen() if on else self._window.showNormal()
