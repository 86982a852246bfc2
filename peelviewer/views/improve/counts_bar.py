"""How many improvements stand how: a bar of the statuses, and below it each with its shape, word and number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.improvements.counts import Counts
from peelviewer.improvements.words import counts_words
from peelviewer.model.improvements import ForceStatus
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.status_shape import draw_status, shape_colour
from peelviewer.ui.look.theme import Theme, face
from peelviewer.wording import tr

BAR, GAP, BELOW, LINE, SHAPE, BETWEEN = 10, 2, 7, 20, 12, (20, 14, 9)
"""Pixels: bar, between its parts, from it to the words, a line of these, a shape, between two words (less where that saves a line)."""
RARE = (ForceStatus.NOT_STARTED, ForceStatus.SUPERSEDED)
"""Statuses that few forces use: they have no room of their own where nothing stands so."""
_SHARES = {ForceStatus.IN_PROGRESS: 0.32, ForceStatus.AWAITING_SIGN_OFF: 0.68, ForceStatus.COMPLETE: 1.0}
"""How much of the accent a part has."""
_OVERDUE, _SOON = "triangle-alert", "clock"


class CountsBar(QWidget):
    """Counts as a committee paper states them."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._counts = Counts(dict.fromkeys(ForceStatus, 0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.theme_changed.connect(self.update)

    def show_counts(self, counts: Counts) -> None:
        """Show counts, said in one sentence to a screen reader."""
        self._counts = counts
        self.setAccessibleName(counts_words(counts))
        self.updateGeometry()
        self.update()

    def parts(self) -> list[tuple[ForceStatus, int]]:
        """Return the statuses that are shown with their numbers; a rare one is left out where it is none."""
        return [(status, number) for status, number in self._counts.by_status.items() if number or status not in RARE]

    # Laying out --------------------------------------------------------------------------------------

    def _words(self) -> list[tuple[ForceStatus | str, str, int]]:
        """Return what stands below the bar: a status or an icon, its words and its number."""
        words: list[tuple[ForceStatus | str, str, int]] = [(status, status.words, number) for status, number in self.parts()]
        if self._counts.soon:
            words.append((_SOON, tr("Due soon"), self._counts.soon))
        if self._counts.overdue:
            words.append((_OVERDUE, tr("Overdue"), self._counts.overdue))
        return words

    def _places(self, width: int) -> tuple[list[tuple[int, int]], int]:
        """Return where each of the words stands and how many lines they take; what is overdue stands at the right where there is room."""
        words = self._words()
        whole = sum(_width(text, count) for _, text, count in words)
        between = next((gap for gap in BETWEEN if whole + gap * (len(words) - 1) <= width), BETWEEN[0])
        places: list[tuple[int, int]] = []
        x, line = 0, 0
        for number, (_, text, count) in enumerate(words):
            room = _width(text, count)
            if x and x + room > width:
                x, line = 0, line + 1
            is_last = number == len(words) - 1 and self._counts.overdue > 0
            places.append((max(x, width - room) if is_last else x, line))
            x += room + between
        return places, line + 1

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width: the words may take several lines."""
        return BAR + BELOW + LINE * self._places(width)[1]

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow pane needs more lines."""
        return True

    def sizeHint(self) -> QSize:
        """Return the room of two lines at most."""
        return QSize(400, self.heightForWidth(max(400, self.width())))

    # Painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the words."""
        painter, theme = QPainter(self), self._appearance.theme
        self._draw_bar(painter, theme)
        places, _ = self._places(self.width())
        for (what, text, number), (x, line) in zip(self._words(), places, strict=True):
            y = BAR + BELOW + line * LINE
            self._draw_words(painter, theme, what, text, number, x, y)

    def _draw_bar(self, painter: QPainter, theme: Theme) -> None:
        parts = [(status, number) for status, number in self.parts() if number]
        total = sum(number for _, number in parts)
        if not total:
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, BAR - 1))
            return
        room, x = self.width() - GAP * (len(parts) - 1), 0.0
        for status, number in parts:
            width = room * number / total
            _draw_part(painter, theme, status, QRectF(x, 0, width, BAR))
            x += width + GAP

    def _draw_words(self, painter: QPainter, theme: Theme, what: ForceStatus | str, text: str, number: int, x: int, y: int) -> None:
        colour = "concern" if what == _OVERDUE else "text"
        if isinstance(what, ForceStatus):
            box = QRectF(x, y + 4, SHAPE, SHAPE)
            draw_status(painter, what, box, shape_colour(theme, what), theme.colour("surface"))
        else:
            painter.drawPixmap(x - 1, y + 3, icons.pixmap(what, theme.colours[colour], 14, self.devicePixelRatioF()))
        painter.setPen(theme.colour(colour))
        painter.setFont(face(12, weight=600 if what == _OVERDUE else 400))
        left = x + SHAPE + 7
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, y, 400, LINE), flags, text)
        left += painter.fontMetrics().horizontalAdvance(text) + 5
        painter.setFont(face(12, weight=600))
        painter.drawText(QRectF(left, y, 100, LINE), flags, f"{number:,}")


def _width(text: str, number: int) -> int:
    metrics = QFontMetrics(face(12, weight=600))
    return SHAPE + 7 + metrics.horizontalAdvance(text) + 5 + metrics.horizontalAdvance(f"{number:,}")


def _draw_part(painter: QPainter, theme: Theme, status: ForceStatus, box: QRectF) -> None:
    """Draw a part of the bar: outlined, in more and more of the accent, or hatched."""
    painter.setPen(Qt.PenStyle.NoPen)
    if status in _SHARES:
        painter.fillRect(box, _mixed(theme.colour("surface"), theme.colour("accent"), _SHARES[status]))
        return
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if status in (ForceStatus.NO_FURTHER_ACTION, ForceStatus.SUPERSEDED):
        painter.setBrush(QBrush(theme.colour("text"), Qt.BrushStyle.BDiagPattern))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("muted"), 1))
    painter.drawRect(inner)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
