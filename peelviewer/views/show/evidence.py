"""The presenter's drawer: search all reports unseen, read a hit, push it to the screen."""

from __future__ import annotations

import html
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from peelviewer.analysis.editions_held import other_edition
from peelviewer.analysis.search.filters import OF_THE_USER
from peelviewer.decks.base import Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.subjects.evidence_slide import slide_of
from peelviewer.model.editions import gives_grades
from peelviewer.qtmodels.hits import HIT, Hits, Index
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.theme import face
from peelviewer.ui.search.hit_list import HitDelegate
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

MOST_HITS = 40


class Evidence(QWidget):
    """Answers questions from the room; pushed carries a slide for the screen, focus_released closes the drawer."""

    pushed = Signal(object)
    focus_released = Signal()

    def __init__(self, material: DeckSource, searching: SearchWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material, self._searching = material, searching
        self._published = self._published_words()
        self._slide: Slide | None = None
        self._chosen: tuple[str, str, str] | None = None
        """Where the hit that is chosen stands: report, heading and paragraph."""
        self._answered = ""
        """What the hits that are shown were asked for."""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search all reports: only you see this"))
        self.field.setAccessibleName(tr("Search for evidence"))
        self.field.setFixedHeight(36)
        self.field.setClearButtonEnabled(True)
        self.hits = Hits(material.library, self)
        self.list = QListView(self)
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(lambda: themes.load("dark"), self.list))
        self.list.setAccessibleName(tr("Evidence found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(tr("The hit in full"))
        self.text.setFont(face(16, serif=True))
        self.push = QPushButton(tr("Push to the screen"), self)
        self.push.setObjectName("primary")
        self.push.setFixedHeight(40)
        self.push.setEnabled(False)
        self.push.setToolTip(tr("Show this to the audience (Enter); Next goes back to the slide"))
        keys = tr("Enter pushes the chosen hit to the screen; the next key goes back to the slide. Esc closes the drawer.")
        about = PlainLabel(keys, self)
        about.setObjectName("quiet")
        about.setFont(face(12))
        about.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(about, 1)
        row.addWidget(self.push)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 5)
        column.addWidget(self.text, 5)
        column.addLayout(row)
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(lambda now, before: self._show(now))
        self.push.clicked.connect(self.push_chosen)
        searching.found.connect(self._take)
        searching.filled.connect(self._follow_index)
        searching.failed.connect(self._show_error)

    def _published_words(self) -> str:
        """Return the id of the report with the published words of what the talk restates, empty where none is held."""
        other = other_edition(self._material.library, self._material.report)
        return other.id if other is not None and gives_grades(other.edition) else ""

    def take_focus(self) -> None:
        """Give the keyboard to the field."""
        self.field.setFocus()
        self.field.selectAll()

    def _ask(self, query: str) -> None:
        if query.strip():
            self._searching.ask(query, self._material.report.id)
        else:
            self.hits.show_hits([])
            self._show(QModelIndex())

    def _take(self, query: str, hits: list[Any]) -> None:
        if query != self.field.text():
            return
        chosen = self._chosen if query == self._answered else None
        self._answered = query
        for_all = (hit for hit in hits if hit.kind not in OF_THE_USER)  # own notes are not for the audience
        self.hits.show_hits(sorted(for_all, key=self._distance)[:MOST_HITS])
        places = [(hit.report, hit.node, hit.paragraph) for hit in self.hits.hits]
        self._choose(places.index(chosen) if chosen in places else 0)
        if not hits:
            whole = self._searching.is_whole
            words = tr("Nothing in any report for “{query}”.", query=query)
            self.text.setPlainText(words if whole else tr("Nothing for “{query}” yet: not all reports are searched so far.", query=query))

    def _distance(self, hit: Any) -> int:
        """Return how far a hit is from the talk: of its published words, its report, its force, another; the room asks about its own."""
        report = self._material.library.by_id.get(hit.report)
        if report is not None and report.id == self._published:
            return -1
        if report is None or report.id == self._material.report.id:
            return 0  # terms are of no report
        return 1 if report.force == self._material.report.force else 2

    def _follow_index(self, done: int, of: int) -> None:
        """Ask again once all reports are indexed: there may be better hits."""
        if done == of and self.field.text().strip():
            self._ask(self.field.text())

    def _show_error(self, reason: str) -> None:
        self.hits.show_hits([])
        self.text.setPlainText(tr("The search failed ({reason}). Type on to try again.", reason=reason))

    def _choose(self, row: int) -> None:
        if self.hits.hits:
            self.list.setCurrentIndex(self.hits.index(min(len(self.hits.hits) - 1, max(0, row))))

    def _show(self, index: Index) -> None:
        hit = index.data(HIT) if index.isValid() else None
        self._slide = self._slide_of(hit) if hit is not None else None
        self._chosen = (hit.report, hit.node, hit.paragraph) if hit is not None else None
        self.push.setEnabled(self._slide is not None)
        if self._slide is None:
            self.text.setPlainText(tr("This hit has no slide of its own: open it in the reading view.") if index.isValid() else "")
            return
        text = self._slide.notes or "\n".join(line.text for line in self._slide.lines)
        parts = "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n"))
        self.text.setHtml(f"<p><b>{html.escape(self._slide.title)}</b></p>{parts}")

    def _slide_of(self, hit: Any) -> Slide | None:
        """Return a hit as a slide; None where the library holds no words of its own for it."""
        try:
            return slide_of(self._material, hit.kind, hit.paragraph or hit.node, hit.report)
        except KeyError:
            return None

    def push_chosen(self) -> None:
        """Show the chosen hit to the audience."""
        if self._slide is not None:
            self.pushed.emit(self._slide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the hits while the field keeps the keyboard; Enter pushes, Escape closes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}.get(Qt.Key(event.key()))
            if step:
                self._choose(self.list.currentIndex().row() + step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.push_chosen()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.focus_released.emit()
                return True
        return super().eventFilter(watched, event)
