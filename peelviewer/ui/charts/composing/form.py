"""What is decided about a chart's picture, as fields: words, rows, size and look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peelviewer.figures.base import Figure
from peelviewer.figures.composed.composition import DARK, LIGHT, LONGEST_HEADLINE, LONGEST_NOTE, SIZES, Composition
from peelviewer.figures.composed.rows import ChoosableRow
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.field import Field
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

from .row_list import RowList

SIZE_NAMES = {
    "article": translatable("Article"),
    "square": translatable("Square"),
    "slide": translatable("Slide"),
    "a4": translatable("A4 page"),
}
LOOKS = ((LIGHT, translatable("Light")), (DARK, translatable("Dark")))
WIDTH = 352


class ComposerForm(QWidget):
    """Fields over a composition; changed says that it is another now."""

    changed = Signal()

    def __init__(
        self, figure: Figure, rows: Sequence[ChoosableRow], composition: Composition, appearance: Appearance, parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("composerform")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(6)
        self.headline = self._field(tr("Headline"), composition.headline, figure.heading, 3)
        self.note = self._field(tr("Note"), composition.note, tr("Your own words below the chart; may stay empty"), 2)
        self.rows = RowList(rows, composition.left_out, appearance, self)
        self.rows.setVisible(bool(rows))
        self._column.addSpacing(6)
        self._column.addWidget(self.rows, 1)
        if self.rows.isHidden():
            self._column.addStretch(1)
        self._add_choices(composition, has_caveats=bool(figure.limits))
        for signal in (self.headline.textChanged, self.note.textChanged, self.rows.changed):
            signal.connect(self.changed)

    def _label(self, words: str) -> PlainLabel:
        label = PlainLabel(words, self)
        label.setFont(face(13, weight=600))
        return label

    def _field(self, name: str, words: str, otherwise: str, lines: int) -> Field:
        field, label = Field(name, self, lines=lines), self._label(name)
        field.setPlainText(words)
        field.setPlaceholderText(otherwise)
        label.setBuddy(field)
        self._column.addWidget(label)
        self._column.addWidget(field)
        self._column.addSpacing(4)
        return field

    def _add_choices(self, composition: Composition, *, has_caveats: bool) -> None:
        sizes, self.sizes = segments(self, [tr(SIZE_NAMES[size.id]) for size in SIZES], tr("Size: {kind}", kind="{}"))
        looks, self.looks = segments(self, [tr(words) for _, words in LOOKS], tr("Look: {kind}", kind="{}"))
        named, self.caveats = segments(self, [tr("Named"), tr("Counted")], tr("Caveats: {kind}", kind="{}"))
        self.choose_size(composition.size)
        self.looks.buttons()[[look for look, _ in LOOKS].index(composition.look)].setChecked(True)
        self.caveats.buttons()[int(not composition.caveats)].setChecked(True)
        self._column.addSpacing(4)
        self._column.addWidget(self._label(tr("Size")))
        sizes.addStretch()
        self._column.addLayout(sizes)
        self._column.addSpacing(2)
        self._add_beside(self._label(tr("Look")), looks)
        caveats = self._label(tr("Caveats"))
        self._add_beside(caveats, named)
        for widget in (caveats, *self.caveats.buttons()):
            widget.setVisible(has_caveats)
        for group in (self.sizes, self.looks, self.caveats):
            group.idClicked.connect(lambda index: self.changed.emit())

    def _add_beside(self, label: PlainLabel, choice: QHBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addLayout(choice)
        self._column.addLayout(row)

    def choose_size(self, size: str) -> None:
        """Choose a size by its id."""
        self.sizes.buttons()[[each.id for each in SIZES].index(size)].setChecked(True)

    def composition(self) -> Composition:
        """Return what the fields say."""
        return Composition(
            " ".join(self.headline.toPlainText().split())[:LONGEST_HEADLINE],
            " ".join(self.note.toPlainText().split())[:LONGEST_NOTE],
            self.rows.left_out(),
            SIZES[self.sizes.checkedId()].id,
            LOOKS[self.looks.checkedId()][0],
            self.caveats.checkedId() == 0,
        )
