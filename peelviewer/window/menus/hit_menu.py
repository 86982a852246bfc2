"""What the right button, or the menu key, offers on a search hit, in the list below the field and in the results beside the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from peelviewer.analysis.citation import Passage, of_passage
from peelviewer.analysis.search.filters import OF_THE_USER
from peelviewer.qtmodels.hit_groups import ROW
from peelviewer.qtmodels.hits import HIT, report_name
from peelviewer.text.inline import typographic
from peelviewer.window.commands.slides import SlidesMenu
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.views.search.panel import SearchPanel
    from peelviewer.views.search.results import ResultsPane
    from peelviewer.window.main_window import MainWindow

NAMED_BY_TITLE = ("section", "figure", "indicator")
"""Hits whose own text is no sentence: what is found of a figure are the names of its rows."""


def words_of(hit: Any) -> str:
    """Return the words of a hit, as they are copied."""
    if hit.kind in NAMED_BY_TITLE:
        return typographic(hit.title)
    if hit.kind == "term":
        return typographic(f"{hit.title}: {hit.text}")
    return typographic(hit.text)


class HitMenu:
    """Fills the menus of hits."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._workspace = window, window.workspace

    def of_list(self, panel: SearchPanel, menu: QMenu, place: QPoint) -> None:
        """Offer what can be done with a hit of the list below the field."""
        index = panel.list.indexAt(place)
        if index.isValid():
            hit = index.data(HIT)
            self._fill(menu, hit, lambda: panel.open(hit), panel.hide)

    def of_results(self, results: ResultsPane, menu: QMenu, place: QPoint) -> None:
        """Offer what can be done with a hit of the results; headings and folds have no menu."""
        index = results.list.indexAt(place)
        number = index.data(ROW).number if index.isValid() else -1
        if number >= 0:
            self._fill(menu, results.model.hits[number], lambda: results.open(number), lambda: None)

    def _fill(self, menu: QMenu, hit: Any, opened: Callable[[], object], left: Callable[[], object]) -> None:
        """Offer to open a hit, to put it beside a text, which *left* closes the list for, and to copy it."""
        elsewhere = hit.report and hit.report != self._workspace.place.report.id
        name = report_name(self._workspace.library, hit).replace("&", "&&")
        menu.addAction(tr("Open in {report}", report=name) if elsewhere else tr("Open")).triggered.connect(opened)
        if self._has_section(hit):
            for side, words in (
                ("", tr("Open beside the section being read")),
                ("left", tr("Compare: on the left")),
                ("right", tr("Compare: on the right")),
            ):
                menu.addAction(words).triggered.connect(partial(self._compare, side, hit, left))
        if hit.kind == "finding" and hit.paragraph:
            menu.addAction(tr("Findings like this in other reports")).triggered.connect(partial(self._like, hit, left))
        if hit.kind not in OF_THE_USER:
            slides = self._window.menu(SlidesMenu)
            menu.addAction(tr("Add to the slides")).triggered.connect(lambda: slides.actions.add_hit(hit))
        menu.addSeparator()
        if hit.report and hit.kind not in OF_THE_USER:  # what the user wrote is no passage of the report
            menu.addAction(tr("Copy with citation")).triggered.connect(partial(self._copy_cited, hit))
        menu.addAction(tr("Copy text")).triggered.connect(partial(self._copy, hit))

    def _has_section(self, hit: Any) -> bool:
        return bool(hit.report) and hit.section in self._workspace.library.report(hit.report).sections

    def _compare(self, side: str, hit: Any, left: Callable[[], object]) -> None:
        """Put a hit's section on a side of the comparison, at its paragraph or figure, or on the right of what is being read."""
        left()
        place = self._workspace.place
        node = f"{hit.report}/{hit.section}"
        self._workspace.show_view("compare")
        compare = self._window.views.compare
        if not side:
            compare.put("left", f"{place.report.id}/{place.section_id}")
        compare.put(side or "right", node, hit.paragraph or (hit.node if hit.node != hit.section else ""))

    def _like(self, hit: Any, left: Callable[[], object]) -> None:
        left()
        self._window.search.like.ask(hit.report, hit.paragraph)

    def _copy_cited(self, hit: Any) -> None:
        library = self._workspace.library
        report = library.report(hit.report)
        sections = (report.sections[hit.section],) if hit.section in report.sections else ()
        passage = Passage(sections, (hit.paragraph,) if hit.paragraph else (), hit.pages)
        QGuiApplication.clipboard().setText(of_passage(library, report, passage, words_of(hit)))
        self._workspace.message.emit(tr("Copied with citation"))

    def _copy(self, hit: Any) -> None:
        QGuiApplication.clipboard().setText(words_of(hit))
        self._workspace.message.emit(tr("Copied"))
