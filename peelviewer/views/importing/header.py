"""The head of a review: which file it is of, what was recognised in it, how far the review is, and how it goes on or ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peelviewer.importers.recognised import Part, Recognised
from peelviewer.importers.review import Counts
from peelviewer.importers.stream import Document
from peelviewer.model.pillars import pillar_name
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr


class ReviewHeader(QWidget):
    """The head; its wishes are close_wanted, confirm_rest_wanted and confirm_wanted."""

    close_wanted = Signal()
    confirm_rest_wanted = Signal()
    confirm_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewhead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = Elided(self)
        self.name.setObjectName("")
        self.name.setFont(face(20, serif=True, weight=600))
        self.about = Elided(self)
        self.recognised = Elided(self)
        self.recognised.setFont(face(12))
        self.close_button = self._button("", self.close_wanted)
        self.confirm_rest = self._button(tr("Confirm the rest…"), self.confirm_rest_wanted)
        self.confirm = self._button(tr("Confirm and next"), self.confirm_wanted)
        self.confirm.setObjectName("primary")
        self.confirm.setFont(face(13, weight=600))
        self.to_confirm = PlainLabel(self)
        self.to_confirm.setObjectName("doubtful")
        self.to_confirm.setFont(face(13, weight=600))
        self.far = PlainLabel(self)
        self.far.setObjectName("quiet")
        self.far.setFont(face(12))
        self.bar = _Bar(appearance, self)
        self._lay_out()

    def _button(self, words: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setFixedHeight(32)
        button.clicked.connect(wish)
        return button

    def _lay_out(self) -> None:
        left, right, buttons, line = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        left.setSpacing(4)
        for label in (self.name, self.about, self.recognised):
            left.addWidget(label)
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.close_button, self.confirm_rest, self.confirm):
            buttons.addWidget(button)
        line.setSpacing(8)
        line.addStretch()
        for widget in (self.to_confirm, self.far, self.bar):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        right.setSpacing(6)
        right.addLayout(buttons)
        right.addLayout(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 20, 10)
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addLayout(right)

    def show_about(self, document: Document, recognised: Recognised, force: str) -> None:
        """Say which file it is, and what was recognised in it."""
        self.name.setText(document.name)
        identity, pages = recognised.identity, len(document.pages)
        parts = [force, identity.cycle or str(identity.year or ""), pillar_name(identity.pillar)]
        parts += [plural("{n} page", "{n} pages", pages)] if pages else []
        self.about.setText(" · ".join(part for part in parts if part))
        self.recognised.setText(tr("Recognised: {counts}", counts=" · ".join(_counted(recognised))))

    def show_counts(self, counts: Counts) -> None:
        """Say how much is sure, and how much is to confirm."""
        total = counts.sure + counts.to_confirm
        self.to_confirm.setText(plural("{n} to confirm", "{n} to confirm", counts.to_confirm) if counts.to_confirm else "")
        self.to_confirm.setVisible(bool(counts.to_confirm))
        words = tr("{sure} of {total} sure or confirmed", sure=f"{counts.sure:,}", total=f"{total:,}")
        self.far.setText(words)
        self.bar.show_share(counts.sure / total if total else 1.0, words)
        self.close_button.setText(tr("Leave the rest unconfirmed") if counts.to_confirm else tr("Finish"))
        self.confirm_rest.setEnabled(bool(counts.to_confirm))
        self.confirm.setEnabled(bool(counts.to_confirm or counts.left_over))


def _counted(recognised: Recognised) -> list[str]:
    """Return what was recognised of each kind, those that there are."""
    items = recognised.items
    chapters = sum(item.part is Part.HEADING and item.level == 1 for item in items)
    notes = sum(item.part is Part.NOTE for item in items)
    judgments = len({item.node for item in items if item.part is Part.GRADE and item.grade})
    improve = sum(item.part is Part.AREA_FOR_IMPROVEMENT for item in items)
    values = sum(item.part is Part.INDICATOR_VALUE for item in items)
    counts = (
        (chapters, plural("{n} chapter", "{n} chapters", chapters)),
        (notes, plural("{n} note", "{n} notes", notes)),
        (judgments, plural("{n} judgment", "{n} judgments", judgments)),
        (improve, plural("{n} area for improvement", "{n} areas for improvement", improve)),
        (values, plural("{n} value", "{n} values", values)),
    )
    return [words for number, words in counts if number]


class _Bar(QWidget):
    """How far the review is, as a line."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._share = appearance, 0.0
        self.setFixedSize(QSize(120, 6))

    def show_share(self, share: float, words: str) -> None:
        """Show a share of the whole, which the words tell."""
        self._share = share
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.fillRect(self.rect(), theme.colour("line"))
        painter.fillRect(0, 0, round(self.width() * self._share), self.height(), theme.colour("accent"))
