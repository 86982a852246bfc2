"""A bar that asks what becomes of a report that is there already, and says what came of an import."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from peelviewer.store.own_reports import KEEP_BOTH, REPLACE, SKIP
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import Tick
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr


class ImportBar(QWidget):
    """A title and words, with answers to a question or with what can be done next; a question cannot be closed.

    answered carries an answer of own_reports and whether it holds for all; open_wanted asks for the report that came in, review_wanted for
    what is to be confirmed in it, list_wanted for what became of every file; closed says that it was read.
    """

    answered = Signal(str, bool)
    open_wanted = Signal()
    review_wanted = Signal()
    list_wanted = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance, self._icon = appearance, "info"
        self._picture = PlainLabel(self)
        self._picture.setFixedWidth(20)
        self.title, self.words = PlainLabel(self), PlainLabel(self)
        self.title.setFont(face(13, weight=600))
        self.words.setFont(face(13))
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.replace = self._button(tr("Replace"))
        self.both = self._button(tr("Keep both"))
        self.neither = self._button(tr("Cancel"))
        self.for_all = Tick(appearance, tr("The same for all that follow"), self)
        self.open = self._button(tr("Open"))
        self.review = self._button(tr("Review…"))
        self.list = self._button(tr("All files…"))
        for button, answer in ((self.replace, REPLACE), (self.both, KEEP_BOTH), (self.neither, SKIP)):
            button.clicked.connect(lambda checked=False, answer=answer: self.answered.emit(answer, self.for_all.isChecked()))
        self.open.clicked.connect(self.open_wanted)
        self.review.clicked.connect(self.review_wanted)
        self.list.clicked.connect(self.list_wanted)
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("icon")
        self.close_button.setFixedSize(32, 32)
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.setToolTip(tr("Close this message"))
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        appearance.theme_changed.connect(self._apply_theme)
        self._apply_theme()
        self.hide()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setFixedHeight(28)
        return button

    def _lay_out(self) -> None:
        self._answers = QWidget(self)
        answers = QHBoxLayout(self._answers)
        answers.setContentsMargins(0, 4, 0, 0)
        answers.setSpacing(8)
        for answer in (self.replace, self.both, self.neither, self.for_all):
            answers.addWidget(answer)
        answers.addStretch()
        column = QVBoxLayout()
        column.setSpacing(2)
        for part in (self.title, self.words, self._answers):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        for act in (self.open, self.review, self.list, self.close_button):
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)

    # What it says ------------------------------------------------------------------------------------

    def ask(self, title: str, words: str, more: bool) -> None:
        """Ask what becomes of a report; with *more* files that wait the answer can be given for all."""
        self.neither.setText(tr("Leave it out") if more else tr("Cancel"))
        self.for_all.setChecked(False)
        self._say("circle-help", True, title, words, {self.replace, self.both, self.neither, *([self.for_all] if more else [])})

    def tell(self, title: str, words: str, *, wrong: bool, one: bool, doubtful: bool, several: bool) -> None:
        """Say what came of an import.

        That is whether anything is *wrong*, whether *one* report can be opened, and is *doubtful*, or *several* files be listed.
        """
        wanted = ((self.open, one), (self.review, one and doubtful), (self.list, several), (self.close_button, True))
        self._say("triangle-alert" if wrong else "info", wrong, title, words, {act for act, shown in wanted if shown})

    def _say(self, icon: str, urgent: bool, title: str, words: str, acts: set[QWidget]) -> None:
        said = self.isVisible() and (title, words) == (self.title.text(), self.words.text())
        self._icon = icon
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        for act in (self.replace, self.both, self.neither, self.for_all, self.open, self.review, self.list, self.close_button):
            act.setVisible(act in acts)
        self._answers.setVisible(self.replace in acts)
        if self.property("urgent") != urgent:
            self.setProperty("urgent", urgent)
            self.style().polish(self)
        self._apply_theme()
        self.setAccessibleName(f"{title}. {words}".strip())
        self.show()
        if not said:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def has_focus(self) -> bool:
        """Return whether the keyboard is in it."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _apply_theme(self) -> None:
        colour = self._appearance.theme.colours["text"]
        self._picture.setPixmap(icons.pixmap(self._icon, colour, 18, self.devicePixelRatioF()))
        self.close_button.setIcon(icons.icon("x", colour, 18))
        palette = self.for_all.palette()
        palette.setColor(QPalette.ColorRole.Window, self._appearance.theme.colour("text"))  # the box's frame is made of it
        self.for_all.setPalette(palette)
