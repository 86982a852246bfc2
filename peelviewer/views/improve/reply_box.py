"""The commissioner's answer to a report: the last day for it, and how much time is left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peelviewer.improvements.dates import DAYS_TO_ANSWER, Reply, reply
from peelviewer.improvements.words import day_words
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .fields import DayField
from .lists import link_button

LINE = 4


class _Share(QWidget):
    """How much of the time has gone."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self.share, self.late = appearance, 0.0, False
        self.setFixedHeight(LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line, filled as far as the time has gone."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("line_strong"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(theme.colour("concern" if self.late else "accent"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self.share, LINE), 2, 2)


class ReplyBox(QWidget):
    """Counts down to the last day; published_chosen carries the day of publication, refused words for what is no day.

    draft_wanted asks for the answer as a document to be finished.
    """

    published_chosen = Signal(object)
    refused = Signal(str)
    draft_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("replybox")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.left = PlainLabel(tr("Section 55 reply"), self), PlainLabel(self)
        for label in (self.title, self.left):
            label.setFont(face(12, weight=600))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.left)
        self.share = _Share(appearance, self)
        self.words = PlainLabel(self)
        self.words.setFont(face(12))
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.published = DayField(tr("Day of publication"), self)
        self.published.setPlaceholderText(tr("Day of publication"))
        self.published.chosen.connect(self.published_chosen)
        self.published.refused.connect(self.refused)
        self.whose = PlainLabel(self)
        self.whose.setFont(face(12))
        self.whose.setObjectName("quiet")
        self.whose.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(7)
        column.addLayout(head)
        self.draft = link_button(tr("Draft…"), self, self.draft_wanted.emit)
        self.draft.setAccessibleName(tr("Draft the response to the report"))
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.draft, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.share)
        column.addLayout(foot)
        column.addWidget(self.published)
        column.addWidget(self.whose)

    def show_published(self, published: date | None, today: date, stated: date | None) -> None:
        """Show how the time stands; the day of publication can be filled in where it is not the one that the report names (*stated*)."""
        own = published != stated
        self.published.setVisible(own or stated is None)
        self.published.show_day(published)
        self.whose.setVisible(own and published is not None)
        no_day = tr("Published on the day above, which you filled in: the report names none.")
        another = tr("Published on the day above, which you filled in: the report names {day}.", day=day_words(stated))
        self.whose.setText(another if stated is not None else no_day)
        found = reply(published, today) if published is not None else None
        self.share.setVisible(found is not None)
        if found is None:
            self.left.setText("")
            self.words.setText(tr("The report names no day of publication. Fill it in to see the last day for the reply."))
        else:
            self._show(found)
        self.share.update()

    def _show(self, found: Reply) -> None:
        self.share.share, self.share.late = found.share, found.left < 0
        day = day_words(found.day)
        if found.left < 0:
            self.left.setText(plural("{n} day past", "{n} days past", -found.left))
            self.words.setText(tr("It was due by {date}", date=day))
        else:
            self.left.setText(plural("{n} day left", "{n} days left", found.left) if found.left else tr("Last day"))
            self.words.setText(tr("{date}, day {n} from publication", date=day, n=DAYS_TO_ANSWER))
        self.left.setObjectName("doubtful" if found.left < 0 else "")
        self.left.style().polish(self.left)
