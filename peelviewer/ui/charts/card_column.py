"""A scrolled column of figure cards, made one after another so that none keeps the window waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

if TYPE_CHECKING:
    from .figure_card import FigureCard


class CardColumn(QScrollArea):
    """Shows the cards of some figures and indicators, pinned ones first."""

    asked = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget, *, mentions: bool = False) -> None:
        super().__init__(parent)
        self._workspace, self._mentions = workspace, mentions
        self._pinned: list[str] = []
        self._requested: list[str] = []
        self._subjects: list[str] = []
        self._as_tables: set[str] = set()
        self._revealed = ""
        self.cards: dict[str, FigureCard] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Figures"))
        self._body = QWidget(self)
        self._body.setObjectName("cards")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._empty = PlainLabel(tr("No figures in this section."), self._body)
        self._empty.setObjectName("quiet")
        self._empty.setFont(face(13))
        self._empty.setContentsMargins(16, 16, 12, 0)
        self._column.addWidget(self._empty)
        self._column.addStretch()
        self.setWidget(self._body)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._make_one)

    def show_subjects(self, subjects: list[str]) -> None:
        """Show the cards of figures and indicators by id; cards already there stay."""
        self._requested = subjects
        report = self._workspace.place.report
        shown = [s for s in dict.fromkeys([*self._pinned, *subjects]) if s in report.figure_by_id or s in report.indicator_by_id]
        if shown == self._subjects:
            return
        self._subjects = shown
        for subject in [s for s in self.cards if s not in shown]:
            self._drop(self.cards.pop(subject))
        self._empty.setVisible(not shown)
        self.verticalScrollBar().setValue(0)
        self._make_one()

    def reveal(self, subject: str) -> None:
        """Bring a card to the top, as soon as it is there; what is pinned stays above it."""
        self._revealed = subject
        card = self.cards.get(subject)
        if card is not None and subject not in self._pinned:
            self._column.activate()
            self.verticalScrollBar().setValue(card.y())

    def forget(self, unpin: bool = False) -> None:
        """Make every card anew when next asked, as after a change of theme; *unpin* where another report's are wanted."""
        if unpin:
            self._pinned, self._requested = [], []
        subjects, self._subjects = self._requested, []
        self._as_tables = self.as_tables()
        for card in self.cards.values():
            self._drop(card)
        self.cards.clear()
        self.show_subjects(subjects)

    def subject_here(self) -> str:
        """Return the figure or indicator that the keyboard is at, else the first that is in sight; empty where none is."""
        in_sight = (card.subject for card in self._shown() if not card.visibleRegion().isEmpty())
        return self.subject_held() or next(in_sight, "")

    def subject_held(self) -> str:
        """Return the figure or indicator that the keyboard is at, empty where it is at none."""
        focused = QApplication.focusWidget()
        return next((card.subject for card in self._shown() if focused is not None and card.isAncestorOf(focused)), "")

    def _shown(self) -> list[FigureCard]:
        return [self.cards[subject] for subject in self._subjects if subject in self.cards and self.isVisible()]

    def as_tables(self) -> set[str]:
        """Return the figures and indicators whose values are shown as a table."""
        return {subject for subject, card in self.cards.items() if card.shows_table()}

    def restore_from(self, old: CardColumn) -> None:
        """Pin what other cards have pinned, and show as tables what they show so."""
        self._pinned, self._as_tables = old._pinned, old.as_tables()
        self.show_subjects(old._requested)

    def take_focus(self) -> None:
        """Take the keyboard to the first chart."""
        first = next((self.cards[s] for s in self._subjects if s in self.cards), None)
        (first.controls()[-1] if first else self).setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self, card: FigureCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _make_one(self) -> None:
        """Make the first card that is missing, and go on when the window has had its turn."""
        missing = next((s for s in self._subjects if s not in self.cards), None)
        if missing is None:
            self.reveal(self._revealed)  # with all cards there is room to scroll to it
            return
        from .figure_card import FigureCard  # the first paint does without charts

        card = FigureCard(self._workspace, missing, self._body, mentions=self._mentions)
        card.icons["pin"].setChecked(missing in self._pinned)
        card.asked.connect(self._handle_action)
        if missing in self._as_tables:
            card.show_table()
            self._as_tables.discard(missing)
        self.cards[missing] = card
        self._column.insertWidget(self._subjects.index(missing), card)
        self._next.start()

    def _handle_action(self, act: str, subject: str) -> None:
        if act != "pin":
            self.asked.emit(act, subject)
            return
        if subject in self._pinned:
            self._pinned.remove(subject)
        else:
            self._pinned.append(subject)
        self.show_subjects(self._requested)
