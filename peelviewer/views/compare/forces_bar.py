"""The controls above forces side by side: year, topic, search, slide, table or chart, export; what the marks mean below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from peelviewer.ui.dialogs.leaving import LeaveButton, Leaving
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.folding_bar import FoldingBar
from peelviewer.wording import tr, translatable

from .forces_marks import Legend

ALL_TOPICS = translatable("All topics")
MARGIN = 24


class ForcesBar(QWidget):
    """Two rows of controls; each says what is wanted by a signal, and shows what it is told; *offered* and *notify* are the export's."""

    year_wanted = Signal(int)
    topic_wanted = Signal(str)

    def __init__(
        self, appearance: Appearance, offered: Callable[[], Sequence[Leaving]], notify: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.first = FoldingBar(self)
        self.first.setFixedHeight(46)
        self.year = DropDownButton(appearance, tr("Year"), self.first, 30)
        self.topic = DropDownButton(appearance, tr("Topic"), self.first, 30)
        self.topic.setMaximumWidth(200)
        self.field = FilterField(self.first)
        self.field.setPlaceholderText(tr("Find a measure"))
        self.field.setAccessibleName(tr("Find a measure"))
        self.field.setMinimumWidth(110)
        self.field.setMaximumWidth(220)
        self.field.setFixedHeight(30)
        self.panel = self._button(tr("Forces"), tr("Show the pane of forces"))
        self.panel.setCheckable(True)
        self.slide = self._button(tr("Add as slide"), tr("Add as slide"))
        self.picture = self._button(tr("Picture…"), tr("Make a picture for an article or a post"))
        self.picture.setToolTip(tr("Make a picture for an article or a post"))
        self.export = LeaveButton(appearance, offered, notify, self.first, 30)
        kinds, self.kind = segments(self.first, (tr("Table"), tr("Chart")), tr("Forces as {kind}", kind="{}"))
        self.count = Elided(self.first)
        row = self.first.row
        row.setContentsMargins(MARGIN, 8, MARGIN, 6)
        row.setSpacing(8)
        for widget in (self.panel, self.year, self.topic, self.field):
            row.addWidget(widget)
        row.addWidget(self.count, 3)
        row.addStretch(1)
        row.addWidget(self.slide)
        row.addLayout(kinds)
        row.addWidget(self.picture)
        row.addWidget(self.export)
        self.first.fold(self.slide, self.picture)
        self.about = Elided(self)
        self.about.setFont(face(12))
        self.legend = Legend(appearance, self)
        scales, self.scale = segments(self, (tr("From zero"), tr("Spread")), tr("Strips: {kind}", kind="{}"), 26)
        self.second = QHBoxLayout()
        self.second.setContentsMargins(MARGIN, 4, MARGIN, 4)
        self.second.setSpacing(12)
        self.second.addWidget(self.about, 1)
        self.second.addWidget(self.legend)
        self.second.addLayout(scales)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.first)

    def _button(self, words: str, name: str) -> QToolButton:
        button = QToolButton(self.first)
        button.setObjectName("choice")
        button.setText(words)
        button.setAccessibleName(name)
        button.setFixedHeight(30)
        return button

    def offer_years(self, names: Sequence[tuple[int, str]], shown: int) -> None:
        """List years with their names, and show the one that is compared."""
        menu = self.year.new_menu()
        for year, name in names:
            menu.addAction(tr("Year {name}", name=name)).triggered.connect(lambda checked=False, year=year: self.year_wanted.emit(year))
        self.year.setText(next((tr("Year {name}", name=name) for year, name in names if year == shown), tr("Year")))
        self.year.setEnabled(bool(names))

    def offer_topics(self, topics: Sequence[str], shown: str) -> None:
        """List topics, and show the one that the rows are narrowed to (empty: all)."""
        menu = self.topic.new_menu()
        for topic in ("", *topics):
            menu.addAction(topic or tr(ALL_TOPICS)).triggered.connect(lambda checked=False, topic=topic: self.topic_wanted.emit(topic))
        self.topic.setText(shown or tr(ALL_TOPICS))
