"""The controls above years side by side: force, what is shown, search, slide, export; what the marks mean below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from peelviewer.analysis.years.rows import RowKind
from peelviewer.model.library import Force
from peelviewer.ui.dialogs.leaving import LeaveButton, Leaving
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.folding_bar import FoldingBar
from peelviewer.wording import tr

from .legend import YearsLegend

KINDS = (None, RowKind.GRADE, RowKind.ASK, RowKind.VALUE)
MARGIN = 24


class YearsBar(QWidget):
    """Two rows of controls; each says what is wanted by a signal, and shows what it is told; *offered* and *notify* are the export's."""

    force_wanted = Signal(str)

    def __init__(
        self, appearance: Appearance, offered: Callable[[], Sequence[Leaving]], notify: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.first = FoldingBar(self)
        self.first.setFixedHeight(46)
        self.force = DropDownButton(appearance, tr("Force"), self.first, 30)
        kinds, self.kind = segments(
            self.first, (tr("All"), tr("Grades"), tr("Improvements"), tr("Values")), tr("Years: {kind}", kind="{}")
        )  # fmt: skip
        self.field = FilterField(self.first)
        self.field.setPlaceholderText(tr("Find in the years"))
        self.field.setAccessibleName(tr("Find in the years"))
        self.field.setMinimumWidth(110)
        self.field.setMaximumWidth(220)
        self.field.setFixedHeight(30)
        self.slide = QToolButton(self.first)
        self.slide.setObjectName("choice")
        self.slide.setText(tr("Add as slide"))
        self.slide.setAccessibleName(tr("Add as slide"))
        self.slide.setFixedHeight(30)
        self.export = LeaveButton(appearance, offered, notify, self.first, 30)
        row = self.first.row
        row.setContentsMargins(MARGIN, 8, MARGIN, 6)
        row.setSpacing(8)
        row.addWidget(self.force)
        row.addLayout(kinds)
        row.addWidget(self.field)
        row.addStretch(1)
        row.addWidget(self.slide)
        row.addWidget(self.export)
        self.first.fold(self.slide)
        self.about = Elided(self)
        self.about.setFont(face(12))
        self.legend = YearsLegend(appearance, self)
        second = QHBoxLayout()
        second.setContentsMargins(MARGIN, 4, MARGIN, 4)
        second.setSpacing(12)
        second.addWidget(self.about, 1)
        second.addWidget(self.legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.first)
        layout.addLayout(second)

    def offer_forces(self, regions: Mapping[str, list[Force]], shown: Force) -> None:
        """List forces by region, and show the one whose years are compared; regions that are empty have no list of their own."""
        menu = self.force.new_menu()
        for region, forces in regions.items():
            inner = menu.addMenu(region) if region else menu
            for force in forces:
                inner.addAction(force.short_name).triggered.connect(lambda checked=False, force=force: self.force_wanted.emit(force.id))
        self.force.setText(shown.short_name)
        self.force.setEnabled(bool(regions))

    def kind_shown(self) -> RowKind | None:
        """Return what the rows are narrowed to; None for all."""
        return KINDS[self.kind.checkedId()]
