"""What the right button offers in text, contents, companion, numbers, grades and hits: nothing but what can be done there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QMenu, QTextBrowser, QWidget

from peelviewer.analysis.citation import Passage, of_passage
from peelviewer.analysis.grades import copied
from peelviewer.model.report import Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.links import is_web
from peelviewer.window.commands.go import GoMenu
from peelviewer.window.commands.slides import SlidesMenu
from peelviewer.wording import tr

from .hit_menu import HitMenu

if TYPE_CHECKING:
    from peelviewer.window.commands.acts.deck_actions import DeckActions
    from peelviewer.window.main_window import MainWindow

LONGEST = 28
"""Letters of a selection that an entry repeats."""
Fill = Callable[[QMenu, QPoint], None]


class ContextMenus(QObject):
    """Gives each pane its menu; panes of views that are made later get theirs when the view is first shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self._panes_with_menu: set[QWidget] = set()
        self._give(window.reading.text, partial(self._text, window.reading.text))
        self._give(window.contents.tree, self._contents)
        self._give(window.companion.page, partial(self._words, window.companion.page))
        self._workspace.view_changed.connect(self._view)
        self._view(self._workspace.view)  # that of the start, or where the language changed
        search, hits = window.search, HitMenu(window)
        self._give(search.panel.list, partial(hits.of_list, search.panel))
        search.results_made.connect(lambda results: self._give(results.list, partial(hits.of_results, results)))

    def _view(self, view: str) -> None:
        views = self._window.views
        if view == "compare":
            for side in (views.compare.left, views.compare.right):
                self._give(side.text, partial(self._words, side.text))
        elif view == "numbers":
            self._give(views.numbers.grid, self._indicator)
        elif view == "grades":
            self._give(views.grades.table, self._grades)
        elif view == "improve":
            for shown in (views.improve.table, *(column.cards for column in views.improve.board.columns)):
                self._give(shown, partial(self._improvement, shown))
        elif view == "library":
            self._give(views.library.table, self._library)

    def _give(self, pane: QWidget, fill: Fill) -> None:
        if pane not in self._panes_with_menu:
            self._panes_with_menu.add(pane)
            pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pane.customContextMenuRequested.connect(lambda place: self.popup(pane, fill, place))
            if isinstance(pane, QAbstractItemView):
                pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the menu key open the menu of the row that the keyboard is at: Qt asks for that of the middle."""
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QAbstractItemView):
            index = watched.currentIndex()
            if event.reason() == QContextMenuEvent.Reason.Keyboard and index.isValid():
                watched.scrollTo(index)
                watched.customContextMenuRequested.emit(watched.visualRect(index).center())
                return True
        return False

    def popup(self, pane: QWidget, fill: Fill, place: QPoint) -> QMenu | None:
        """Open a pane's menu at a place of it, unless there is nothing to do there."""
        menu = QMenu(pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, place)
        if menu.isEmpty():
            menu.deleteLater()
            return None
        shown = pane.viewport() if isinstance(pane, QAbstractScrollArea) else pane
        menu.popup(shown.mapToGlobal(place))
        return menu

    # Text --------------------------------------------------------------------------------------------

    def _text(self, text: ReadingText, menu: QMenu, place: QPoint) -> None:
        selected = text.textCursor().hasSelection()
        if selected:
            menu.addAction(self._window.actions_by_id["copy"])
            menu.addAction(self._window.actions_by_id["copy_citation"])
            self._marks(menu)
        document = text.chapter
        block = text.cursorForPosition(place).block()
        figure = document.figure_of(block) if document and not selected else ""
        if figure:
            from peelviewer.ui.charts.figure_menu import fill  # the first paint does without charts

            actions = self._window.views.figure_actions
            fill(menu, self._workspace, actions.figure(figure), actions.do)
            return
        finding = document.finding_at(block) if document else None
        section = document.section_at(block) if document else None
        if finding is not None and section is not None:
            words = "\n".join(plain_text(part) for part in (finding.text, *finding.bullets))
            menu.addAction(tr("Copy paragraph {number} with citation", number=finding.number)).triggered.connect(
                lambda: self._copy_passage(section, words)
            )
            self._like(menu, finding.number)
            number = finding.number
            words = tr("Add {number} to the slides", number=number)
            menu.addAction(words).triggered.connect(lambda: self._slides().add_paragraphs([number]))
        if selected or finding is not None or (document is not None and document.area_at(block) is not None):
            menu.addAction(self._window.actions_by_id["improve_track"])
        self._search(text, menu)
        menu.addSeparator()
        menu.addAction(tr("Select all")).triggered.connect(text.selectAll)
        if section is not None:
            self._beside(menu, section)

    def _like(self, menu: QMenu, number: str) -> None:
        report = self._workspace.place.report.id
        words = tr("Findings like {number} in other reports", number=number)
        menu.addAction(words).triggered.connect(lambda: self._window.search.like.ask(report, number))

    def _words(self, text: QTextBrowser, menu: QMenu, place: QPoint) -> None:
        if text.textCursor().hasSelection():
            menu.addAction(tr("Copy")).triggered.connect(text.copy)
            if isinstance(text, ReadingText):
                self._marks(menu)
        self._search(text, menu)
        if not text.document().isEmpty():
            menu.addAction(tr("Select all")).triggered.connect(text.selectAll)

    def _marks(self, menu: QMenu) -> None:
        """Offer to mark what is selected."""
        menu.addSeparator()
        for command in ("highlight", "annotate"):
            menu.addAction(self._window.actions_by_id[command])
        menu.addSeparator()

    def _search(self, text: QTextBrowser, menu: QMenu) -> None:
        words = " ".join(text.textCursor().selectedText().replace("\u2029", " ").split())
        if words:
            shown = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
            menu.addAction(tr("Search for “{words}”", words=shown.replace("&", "&&"))).triggered.connect(lambda: self._search_for(words))

    def _search_for(self, words: str) -> None:
        self._window.actions_by_id["search"].trigger()
        self._window.toolbar.field.setText(words[:200])

    def _copy_passage(self, section: Section, words: str) -> None:
        place = self._workspace.place
        QGuiApplication.clipboard().setText(of_passage(self._workspace.library, place.report, Passage((section,)), typographic(words)))
        self._workspace.message.emit(tr("Copied with citation"))

    # Sections ----------------------------------------------------------------------------------------

    def _contents(self, menu: QMenu, place: QPoint) -> None:
        section = self._window.contents.section_at(place)
        if section is None:
            return
        menu.addAction(tr("Open")).triggered.connect(lambda: self._workspace.open(section.id))
        menu.addAction(tr("Copy title with citation")).triggered.connect(lambda: self._copy_passage(section, section.title))
        self._beside(menu, section)
        menu.addSeparator()
        tree = self._window.contents.tree
        menu.addAction(tr("Unfold all")).triggered.connect(tree.expandAll)
        menu.addAction(tr("Fold all")).triggered.connect(tree.collapseAll)

    def _slides(self) -> DeckActions:
        return self._window.menu(SlidesMenu).actions

    def _beside(self, menu: QMenu, section: Section) -> None:
        menu.addSeparator()
        words = tr("Add this section to the slides")
        menu.addAction(words).triggered.connect(lambda: self._slides().add_section(section.id))
        go = self._window.menu(GoMenu)
        if other := go.name_of_other_edition():
            menu.addAction(other).triggered.connect(lambda: go.read_other_edition(section.id))
        for side, words in (("left", tr("Compare: on the left")), ("right", tr("Compare: on the right"))):
            menu.addAction(words).triggered.connect(partial(self._put, side, section))

    def _put(self, side: str, section: Section) -> None:
        report = self._workspace.place.report
        self._workspace.show_view("compare")
        self._window.views.compare.put(side, f"{report.id}/{section.id}")

    # Library -----------------------------------------------------------------------------------------

    def _library(self, menu: QMenu, place: QPoint) -> None:
        view = self._window.views.library
        row = view.table.row_at(place) or view.table.current()
        if row is None:
            return
        if row.entry.id not in {entry.id for entry in view.chosen()}:
            view.table.choose(row.entry.id)
        menu.addAction(tr("Open")).triggered.connect(view.open_wanted)
        menu.addAction(tr("Open beside")).triggered.connect(view.beside_wanted)
        if self._window.actions_by_id["library_review"].isEnabled():
            menu.addAction(self._window.actions_by_id["library_review"])
        menu.addSeparator()
        menu.addAction(tr("Add the judgments to the slides")).triggered.connect(self._window.actions_by_id["add_view"].trigger)
        for command in ("pack_export", "list_export"):
            menu.addAction(self._window.actions_by_id[command])
        menu.addSeparator()
        is_own = row.entry.force == view.own_force
        words = tr("{force} is no longer my force", force=row.force) if is_own else tr("{force} is my force", force=row.force)
        force = "" if is_own else row.entry.force
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda: view.own_force_wanted.emit(force))
        if row.entry.problems > 0:
            menu.addAction(tr("What is wrong in it…")).triggered.connect(lambda: view.problems_wanted.emit(row.entry))
        menu.addSeparator()
        menu.addAction(self._window.actions_by_id["library_remove"])

    # Numbers -----------------------------------------------------------------------------------------

    def _indicator(self, menu: QMenu, place: QPoint) -> None:
        view = self._window.views.numbers
        subject = view.grid.subject_at(place)
        if not subject:
            return
        self._workspace.tables_wanted.emit()
        menu.addAction(tr("Open")).triggered.connect(lambda: view.open(subject))
        menu.addAction(tr("Add to the slides")).triggered.connect(lambda: self._slides().add_figure(subject))
        compose = menu.addAction(tr("Picture for an article or a post…"))
        compose.triggered.connect(lambda: view.detail.asked.emit("compose", subject))
        menu.addSeparator()
        for act, words in (
            ("copy_picture", tr("Copy picture")),
            ("copy_table", tr("Copy table")),
            ("copy_citation", tr("Copy with citation")),
        ):
            menu.addAction(words).triggered.connect(lambda checked=False, act=act: view.detail.asked.emit(act, subject))
        menu.addSeparator()
        for act, words in (("png", tr("Save as PNG…")), ("csv", tr("Save values as CSV…"))):
            menu.addAction(words).triggered.connect(lambda checked=False, act=act: view.detail.asked.emit(act, subject))

    # Improve -----------------------------------------------------------------------------------------

    def _improvement(self, pane: QAbstractItemView, menu: QMenu, place: QPoint) -> None:
        view = self._window.views.improve
        if not view.chosen_uids() or not pane.indexAt(place).isValid():
            return
        row = view.current()
        if row is not None and row.record.report:
            menu.addAction(tr("Open in report")).triggered.connect(view.open_current)
        shown = pane.viewport().mapToGlobal(place)
        menu.addAction(tr("Set the status…")).triggered.connect(lambda: view.offer_statuses(shown))
        menu.addAction(tr("Add a line to the log…")).triggered.connect(view.detail.add_line)
        menu.addSeparator()
        menu.addAction(tr("Track no longer")).triggered.connect(view.remove_chosen)

    # Grades ------------------------------------------------------------------------------------------

    def _grades(self, menu: QMenu, place: QPoint) -> None:
        view = self._window.views.grades
        found = view.table.grade_at(place)
        if found is None:
            return
        force, year = found
        view.choose(force, year)
        if force != view.following.own:
            words = tr("No longer follow this force") if view.following.followed.number(force) else tr("Follow this force")
            menu.addAction(words).triggered.connect(lambda: view.following.toggle(force))
        report, measure = self._workspace.place.report, view.grade_filter.measure
        published = view.grades.get(force, year, measure)
        if published is None:
            return
        words = copied(view.grades, self._workspace.library.force_of(force).name, published)
        menu.addAction(tr("Copy this grade with its source")).triggered.connect(lambda: QGuiApplication.clipboard().setText(words))
        if is_web(published.source_url):
            menu.addAction(tr("Open the published page")).triggered.connect(lambda: view.open_page(force, year))
        elif published.source_url == f"ISBN {report.isbn}":
            menu.addAction(tr("Read it in the report")).triggered.connect(lambda: view.open_page(force, year))
