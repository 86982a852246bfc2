"""The window: places views, menus, toolbar and status bar; saves and restores the layout."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMainWindow, QMessageBox, QSplitter, QVBoxLayout, QWidget

from peelviewer import __version__
from peelviewer.store.settings import Settings
from peelviewer.ui import theme as themes
from peelviewer.ui.actions import COMMANDS
from peelviewer.ui.searching import Searching
from peelviewer.ui.session import Session
from peelviewer.ui.toolbar import StatusBar, Toolbar
from peelviewer.views.companion import Companion
from peelviewer.views.contents import Contents
from peelviewer.views.reading import Reading
from peelviewer.views.search import SearchPanel


class MainWindow(QMainWindow):
    """One report, read."""

    def __init__(self, session: Session, searching: Searching, settings: Settings | None) -> None:
        super().__init__()
        self._session, self._searching, self._settings = session, searching, settings
        self.setWindowTitle(f"{session.report.title} – {session.report.force.replace('-', ' ').title()} – PEEL Viewer")
        self.actions_by_id: dict[str, QAction] = {}
        self._make_actions()
        self._make_panes()
        self._connect()
        self._restore()

    # Building --------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        menus = {name: self.menuBar().addMenu(f"&{name}") for name in dict.fromkeys(c.menu for c in COMMANDS)}
        for command in COMMANDS:
            action = QAction(command.text, self)
            action.setObjectName(command.id)
            action.setShortcuts([QKeySequence(k) for k in command.keys])
            action.setCheckable(command.checkable)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = command.text.replace("&", "").rstrip("…")
            action.setToolTip(f"{name} ({keys})" if keys else name)
            action.triggered.connect(getattr(self, command.id))
            if command.rule_before:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(action)
            self.actions_by_id[command.id] = action

    def _make_panes(self) -> None:
        session = self._session
        self.toolbar = Toolbar(session, self.actions_by_id, self)
        self.contents = Contents(session, self)
        self.reading = Reading(session, self)
        self.companion = Companion(session, self)
        self.status = StatusBar(session, self)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setHandleWidth(1)
        for pane in (self.contents, self.reading, self.companion):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.panes.setCollapsible(1, False)
        self.contents.setMinimumWidth(200)
        self.companion.setMinimumWidth(240)
        self.reading.setMinimumWidth(320)
        self.panes.setSizes([288, 648, 344])
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.hits = SearchPanel(session, self._searching, self.toolbar.field, body)

    def _connect(self) -> None:
        session = self._session
        session.theme_changed.connect(self._dress)
        session.history_changed.connect(self._update_actions)
        session.filter_changed.connect(lambda kind: self._update_actions())
        session.numbers_changed.connect(lambda shown: self._update_actions())
        session.place_changed.connect(lambda place: self._tell())
        self.reading.text.verticalScrollBar().valueChanged.connect(lambda value: self._tell())
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(1500)
        self._keep.timeout.connect(self._save_place)
        session.place_changed.connect(lambda place: self._keep.start())

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self._session.theme.palette)
            application.setStyleSheet(self._session.theme.style_sheet)
        self.toolbar.recolour()

    def _tell(self) -> None:
        self.status.tell(self.reading.progress())

    # Keeping the layout ------------------------------------------------------------------------------

    def _setting(self, key: str, default: object) -> object:
        return self._settings.get(key, default) if self._settings else default

    def _restore(self) -> None:
        self.resize(QSize(1280, 800))
        geometry, panes = self._setting("window.geometry", ""), self._setting("window.panes", "")
        if isinstance(geometry, str) and geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if isinstance(panes, str) and panes:
            self.panes.restoreState(QByteArray.fromBase64(panes.encode()))
        self.contents.setVisible(self._setting("window.contents", True) is not False)
        self.companion.setVisible(self._setting("window.companion", True) is not False)
        self._session.numbers = self._setting("reading.numbers", False) is True
        self._theme_choice = str(self._setting("theme", "system"))
        self._update_actions()

    def save(self) -> None:
        """Keep layout, theme, zoom and place for the next start."""
        if self._settings is None:
            return
        values = {
            "window.geometry": self.saveGeometry().toBase64().toStdString(), "window.panes": self.panes.saveState().toBase64().toStdString(),
            "window.contents": self.contents.isVisibleTo(self), "window.companion": self.companion.isVisibleTo(self),
            "reading.numbers": self._session.numbers, "reading.zoom": self._session.zoom, "theme": self._theme_choice,
        }  # fmt: skip
        for key, value in values.items():
            self._settings.set(key, value)
        self._save_place()

    def _save_place(self) -> None:
        if self._settings is not None:
            self._settings.set(f"reading.place.{self._session.report.id}", self._session.place)
            self._settings.set("reading.report", self._session.report.id)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before closing."""
        self.save()
        self._searching.stop()
        super().closeEvent(event)

    def _update_actions(self) -> None:
        acts, session = self.actions_by_id, self._session
        acts["back"].setEnabled(session.can_go_back)
        acts["forward"].setEnabled(session.can_go_forward)
        acts["show_numbers"].setChecked(session.numbers)
        acts["show_contents"].setChecked(self.contents.isVisibleTo(self))
        acts["show_companion"].setChecked(self.companion.isVisibleTo(self))
        for name, kind in (("all_findings", ""), ("only_strengths", "strength"), ("only_concerns", "concern")):
            acts[name].setChecked(session.filter == kind)
        for choice in themes.CHOICES:
            acts[f"theme_{choice}"].setChecked(self._theme_choice == choice)
        acts["full_screen"].setChecked(self.isFullScreen())

    # Commands ----------------------------------------------------------------------------------------

    def print_chapter(self) -> None:
        """Print the chapter being read."""
        from peelviewer.ui.printing import print_chapter

        print_chapter(self._session.library, self._session.report, self._session.chapter(), self)

    def save_pdf(self) -> None:
        """Ask for a file and write the chapter as PDF."""
        from peelviewer.ui.printing import write_pdf

        chapter = self._session.chapter()
        name, _ = QFileDialog.getSaveFileName(self, "Save chapter as PDF", f"{chapter.id}.pdf", "PDF (*.pdf)")
        if name:
            try:
                write_pdf(self._session.library, self._session.report, chapter.id, Path(name))
            except OSError as error:
                QMessageBox.warning(self, "Not saved", f"{name} could not be written: {error.strerror}. Choose another folder.")
            else:
                self._session.message.emit(f"Saved {Path(name).name}")

    def quit(self) -> None:
        """Close the window."""
        self.close()

    def copy(self) -> None:
        """Copy the selected words."""
        focused = QApplication.focusWidget()
        source = self.companion.page if focused is self.companion.page else self.reading.text
        source.copy()

    def copy_citation(self) -> None:
        """Copy the selected words with report, section and page."""
        QGuiApplication.clipboard().setText(self.reading.citation())
        self._session.message.emit("Copied with citation")

    def find(self) -> None:
        """Open the find bar."""
        self.reading.finder.ask()

    def find_next(self) -> None:
        """Go to the next match."""
        self.reading.finder.step.emit(1)

    def find_previous(self) -> None:
        """Go to the match before."""
        self.reading.finder.step.emit(-1)

    def search(self) -> None:
        """Go to the search field."""
        self._searching.start()
        self.toolbar.field.setFocus()
        self.toolbar.field.selectAll()

    def back(self) -> None:
        """Go to the place before."""
        self._session.back()

    def forward(self) -> None:
        """Go forward again."""
        self._session.forward()

    def previous_chapter(self) -> None:
        """Open the chapter before."""
        self.reading.text.chapter_ended.emit(-1)

    def next_chapter(self) -> None:
        """Open the chapter after."""
        self.reading.text.chapter_ended.emit(1)

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
        number, ok = QInputDialog.getText(self, "Go to paragraph", "Paragraph number, such as 2.14:")
        if ok and number.strip():
            self._session.set_numbers(True)
            self._session.open(number.strip())

    def focus_contents(self) -> None:
        """Give the keyboard to the contents."""
        self.contents.setVisible(True)
        self.contents.tree.setFocus()
        self._update_actions()

    def focus_text(self) -> None:
        """Give the keyboard to the text."""
        self.reading.text.setFocus()

    def focus_companion(self) -> None:
        """Give the keyboard to the companion."""
        self.companion.setVisible(True)
        self.companion.refresh()
        self.companion.page.setFocus()
        self._update_actions()

    def show_contents(self, shown: bool) -> None:
        """Show or hide the contents."""
        self.contents.setVisible(shown)

    def show_companion(self, shown: bool) -> None:
        """Show or hide the companion."""
        self.companion.setVisible(shown)
        self.companion.refresh()

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
        self._update_actions()
        self._tell()

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

    def switch_theme(self) -> None:
        """Change between light and dark."""
        self.choose_theme("light" if self._session.theme.dark else "dark")

    def choose_theme(self, choice: str) -> None:
        """Use a theme: system, light or dark."""
        self._theme_choice = choice
        self._session.set_theme(themes.chosen(choice))
        self._update_actions()

    def follow_system(self) -> None:
        """Take over the system's change of theme where the reader follows it."""
        if self._theme_choice == "system":
            self._session.set_theme(themes.chosen("system"))

    def full_screen(self, on: bool) -> None:
        """Fill the screen, or go back to a window."""
        self.showFullScreen() if on else self.showNormal()

    def keys(self) -> None:
        """Show the sheet of keys."""
        from peelviewer.ui.key_sheet import KeySheet

        KeySheet(self).exec()

    def about(self) -> None:
        """Say what the program and its data are."""
        report = self._session.report
        QMessageBox.about(
            self,
            "About PEEL Viewer",
            f"PEEL Viewer {__version__}\n\n{report.title}, {report.publisher}, ISBN {report.isbn}.\nThe text is a digest in PEEL Viewer's own words; "
            "quote from the published report.\n\nFaces: Source Serif 4 and IBM Plex Sans (SIL Open Font Licence). Icons: Lucide (ISC).",
        )
