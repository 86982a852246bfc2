"""Why something is in doubt, reason by reason, each with a way to say that it is right as it was read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peelviewer.importers.review import Suggestion, suggestion_in
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr


class Reasons(QWidget):
    """Numbered reasons; kept carries the one that is no reason any more, used one with the Suggestion that is taken."""

    kept = Signal(str)
    used = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: tuple[tuple[str, Suggestion | None], ...] = ()
        self._lines: list[QWidget] = []
        self.hide()

    def show_reasons(self, reasons: Sequence[str], text: str = "") -> None:
        """Show other reasons, and what they suggest for the text that they are of; with none there is nothing to see."""
        shown = tuple((reason, suggestion_in(reason, text)) for reason in reasons)
        if shown != self._shown:
            self._shown = shown
            for line in self._lines:
                line.hide()
                line.deleteLater()
            self._lines = [self._line(number, *reason) for number, reason in enumerate(shown, 1)]
        self.setVisible(bool(reasons))

    def _line(self, number: int, reason: str, suggestion: Suggestion | None) -> QWidget:
        line = QWidget(self)
        line.setObjectName("reason")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark = PlainLabel(str(number), line)
        mark.setObjectName("doubtful")
        mark.setFont(face(13, weight=600))
        words = PlainLabel(reason, line)
        words.setWordWrap(True)
        keep = QPushButton(tr("Keep"), line)
        keep.setAccessibleName(tr("Keep: {reason}", reason=reason))
        keep.setAccessibleDescription(tr("It is right as it was read."))
        keep.clicked.connect(partial(self._keep, reason))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(mark)
        row.addWidget(words, 1)
        if suggestion is not None:
            use = QPushButton(tr("Use “{word}”", word=suggestion.other.replace("&", "&&")), line)
            use.clicked.connect(partial(self._use, reason, suggestion))
            use.setFixedHeight(30)
            row.addWidget(use)
        keep.setFixedHeight(30)
        row.addWidget(keep)
        self._column.addWidget(line)
        return line

    def _use(self, reason: str, suggestion: Suggestion, checked: bool = False) -> None:
        self.used.emit(reason, suggestion)

    def _keep(self, reason: str, checked: bool = False) -> None:
        self.kept.emit(reason)
