"""The middle of a review: one piece of the import, its words and what it is, why it is in doubt, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from peelviewer.importers.consistent import PROSE
from peelviewer.importers.recognised import Item, Part
from peelviewer.importers.review_outline import NAMES
from peelviewer.importers.stream import PieceKind
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import scrolling
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .marked_field import MarkedField
from .piece_form import WIDEST, PieceForm
from .reasons import Reasons

MARGIN = 28
EDITABLE = PROSE | {Part.NOTE, Part.CAPTION, Part.SOURCE_LINE, Part.INDICATOR_LABEL, Part.INDICATOR_GROUP}
"""Parts whose words can be corrected; a table has cells, and a grade or value a field of its own."""


class PiecePane(QWidget):
    """A piece; words_changed carries what stands in the field, step_wanted -1 or 1, split_wanted the letter that the cursor is before."""

    words_changed = Signal(str)
    step_wanted = Signal(int)
    split_wanted = Signal(int)
    join_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("piece")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._shown = ""
        body = QWidget()
        body.setObjectName("piecebody")
        body.setMaximumWidth(WIDEST)
        self.crumbs = Elided(body)
        self.crumbs.setFont(face(12))
        self.title = PlainLabel(body)
        self.title.setFont(face(20, serif=True, weight=600))
        self.title.setWordWrap(True)
        self.before = self._arrow("arrow-up", tr("Previous to confirm"), -1, body)
        self.after = self._arrow("arrow-down", tr("Next to confirm"), 1, body)
        self.field = MarkedField(appearance, body)
        self.field.textChanged.connect(self._tell_words)
        self.reasons = Reasons(body)
        self.form = PieceForm(appearance, body)
        self.split = QPushButton(tr("Split here"), self)
        self.split.setAccessibleDescription(tr("Into two pieces, where the cursor stands in the words."))
        self.join = QPushButton(tr("Join with the next"), self)
        self.hint = PlainLabel(tr("Ctrl+Enter confirms"), self)
        self.hint.setObjectName("quiet")
        self.hint.setFont(face(12))
        self.split.clicked.connect(lambda: self.split_wanted.emit(self.field.textCursor().position()))
        self.join.clicked.connect(lambda: self.join_wanted.emit())
        self._lay_out(body)
        appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()

    def _arrow(self, icon: str, name: str, step: int, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setFixedSize(30, 30)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("icon_name", icon)
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return button

    def _lay_out(self, body: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.before)
        head.addWidget(self.after)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 14, MARGIN, 14)
        column.setSpacing(8)
        column.addWidget(self.crumbs)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.reasons)
        column.addSpacing(6)
        column.addWidget(self.form)
        column.addStretch()
        foot = QWidget(self)
        foot.setObjectName("piecefoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        row.setSpacing(8)
        for button in (self.split, self.join):
            button.setFixedHeight(30)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.hint)
        self._area = scrolling(body, self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(foot)

    def apply_theme(self) -> None:
        """Draw the arrows in the theme's colour."""
        for button in (self.before, self.after):
            button.setIcon(icons.icon(button.property("icon_name"), self._appearance.theme.colours["text"], 16))

    def show_item(self, item: Item, crumbs: str, headings: Sequence[Item], year: int, page: int) -> None:
        """Show a piece; *crumbs* says where it stands, *headings* are those of the import, *page* is its printed page."""
        self.crumbs.setText(crumbs)
        self.title.setText(tr(NAMES[Part.PICTURE if item.piece.kind is PieceKind.PICTURE else item.part]))
        editable = item.part in EDITABLE and item.piece.kind is not PieceKind.TABLE and bool(item.piece.text)
        words = _cells(item) or item.piece.text
        same = self._shown and " ".join(self.field.toPlainText().split()) == words  # while it is typed, blanks stay as they are
        self._shown = words
        self.field.show_words(self.field.toPlainText() if same else words, item.doubts, editable)
        self.field.setVisible(bool(words))
        self.reasons.show_reasons(item.doubts, item.piece.text if editable else "")
        self.form.show_item(item, headings, year, page)

    def show_deeds(self, can_split: bool, can_join: bool) -> None:
        """Say whether the piece can be split, and joined with the next."""
        self.split.setEnabled(can_split)
        self.join.setEnabled(can_join)

    def _tell_words(self) -> None:
        if not self.field.isReadOnly() and " ".join(self.field.toPlainText().split()) != self._shown:
            self._shown = " ".join(self.field.toPlainText().split())
            self.words_changed.emit(self.field.toPlainText())

    def take_focus(self) -> None:
        """Go to the words, or to the first thing to decide where there are none."""
        if not self.field.isHidden():
            self.field.setFocus()
        else:
            self.after.setFocus()

    def spoken(self) -> str:
        """Return what is shown in words: what it is, where it stands, and its own words."""
        return ". ".join(part for part in (self.title.text(), self.crumbs.text(), self._shown) if part)

    def to_the_top(self) -> None:
        """Show the beginning: another piece is shown."""
        self._area.verticalScrollBar().setValue(0)


def _cells(item: Item) -> str:
    """Return a table's words, a row a line."""
    return "\n".join("   |   ".join(cell.text for cell in row) for row in item.piece.cells)
