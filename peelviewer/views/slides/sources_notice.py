"""What is said of sources whose words do not follow the slides, with a button that writes them anew."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from peelviewer.decks.base import Slide
from peelviewer.decks.subjects.sources_slide import SOURCES
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr


class SourcesNotice(QWidget):
    """Shown below the lines of the deck's sources where they are somebody's own, or of an earlier version."""

    def __init__(self, decks: DeckSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._decks = decks
        self.words = PlainLabel(tr("These lines were changed and do not follow the slides any more."), self)
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.anew = QPushButton(tr("Write sources anew"), self)
        self.anew.setToolTip(tr("Name what the slides rest on now, in place of these words"))
        self.anew.clicked.connect(decks.write_sources)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.anew)

    def refresh(self, slide: Slide | None) -> None:
        """Show or hide it for the current slide."""
        deck = self._decks.deck
        is_sources = deck is not None and slide is not None and slide.id == SOURCES
        self.setVisible(is_sources and deck is not None and not self._decks.sources.is_followed(deck))
