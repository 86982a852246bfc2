"""How a row of the table is painted, and how its cells are edited in place."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peelviewer.improvements.dates import Whose, due
from peelviewer.improvements.days import parse_day
from peelviewer.improvements.rows import ASKED, DUE, KIND, LAST, OWNER, RATING, REFERENCE, STATUS, Group, Row
from peelviewer.improvements.words import brief_event, dated, day_words, kind_words, short_day, standing_words
from peelviewer.model.improvements import Rating
from peelviewer.qtmodels.improvements_table import ENTRY, NAMES
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.status_shape import draw_chip, draw_rating
from peelviewer.ui.look.theme import face
from peelviewer.ui.look.wrapped import draw_lines
from peelviewer.wording import tr

ROW, GROUP = 62, 32
"""Heights in pixels of a row and of a heading."""
EDGE, PAD, BAR, TOP, ICON, SHAPE = 24, 6, 3, 9, 14, 12
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
Index = QModelIndex | QPersistentModelIndex


class ImprovementDelegate(QStyledItemDelegate):
    """Paints cells; *today* is the day by which dates are told, *publisher* says what the inspectorate of a report is called."""

    def __init__(self, appearance: Appearance, table: QWidget) -> None:
        super().__init__(table)
        self._appearance = appearance
        self.today = date.today()
        self.publishers: dict[str, str] = {}
        self.owners: list[str] = []
        self.current_row = -1
        self.left = 0
        """Where the first column begins in the viewport: a heading goes through all columns."""

    # Painting ----------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        entry = index.data(ENTRY)
        painter.save()
        painter.setClipRect(option.rect)
        if isinstance(entry, Group):
            self._group(painter, option, entry, index)
        else:
            self._row(painter, option, entry, index)
        painter.restore()

    def _group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group, index: Index) -> None:
        """Draw a heading's part in this column: its words go on from column to column."""
        theme, box = self._appearance.theme, option.rect
        painter.fillRect(box, theme.colour("raised"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        is_current = index.row() == self.current_row
        if is_current and bool(option.state & QStyle.StateFlag.State_HasFocus | option.state & QStyle.StateFlag.State_Active):
            painter.fillRect(box.left(), box.top(), box.width(), 1, theme.colour("focus"))
            painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("focus"))
        left = self.left + EDGE
        chevron = icons.pixmap("chevron-right" if group.folded else "chevron-down", theme.colours["muted"], ICON, _scale(painter))
        painter.drawPixmap(left - 2, box.center().y() - ICON // 2 + 1, chevron)
        painter.setFont(face(13, weight=600))
        painter.setPen(theme.colour("text"))
        words = QRect(left + ICON + 3, box.top(), 4000, box.height())
        painter.drawText(words, _LEFT, group.title)
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(group.title) + 8)
        painter.setFont(face(13))
        painter.setPen(theme.colour("muted"))
        painter.drawText(words, _LEFT, f"{group.number:,}")

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, index: Index) -> None:
        theme, box = self._appearance.theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.colour("selection" if chosen else "surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        if index.row() == self.current_row and index.column() == 0:
            painter.fillRect(box.left(), box.top(), BAR, box.height() - 1, theme.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(box.adjusted(1, 1, -2, -3))
        inner = box.adjusted(EDGE if index.column() == 0 else PAD, TOP, -PAD, -4)
        text, quiet = theme.colour("on_selection" if chosen else "text"), theme.colour("on_selection" if chosen else "muted")
        name = NAMES[index.column()]
        if name == ASKED:
            painter.setPen(text)
            draw_lines(painter, inner, row.record.wording, 16, 20, 2)
        elif name == REFERENCE:
            _line(painter, inner, 0, row.record.reference, text, 600)
        elif name == KIND:
            painter.setPen(text)
            draw_lines(painter, inner, kind_words(row.record.kind), 13, 19, 2, serif=False)
        elif name == OWNER:
            painter.setPen(text if row.record.owner else quiet)
            draw_lines(painter, inner, _literal(row.record.owner) or tr("No owner"), 13, 19, 2, serif=False)
        elif name == DUE:
            self._due(painter, inner, row, text, quiet, chosen)
        elif name == STATUS:
            draw_chip(painter, row.record.status, inner.left() - 1, inner.top(), theme, inner.width() + PAD)
            _line(painter, inner, 26, self._inspectorate(row), quiet, size=12)
        elif name == RATING and row.record.rating is not Rating.NONE:
            draw_rating(painter, row.record.rating, QRectF(inner.left(), inner.top() + 4, SHAPE, SHAPE), theme)
            _line(painter, inner.adjusted(SHAPE + 6, 0, PAD, 0), 0, row.record.rating.words, text)
        elif name == LAST and row.last is not None:
            _line(painter, inner, 0, short_day(row.last.at.astimezone().date(), self.today), text)
            _line(painter, inner, 20, brief_event(row.last), quiet, size=12)

    def _due(self, painter: QPainter, box: QRect, row: Row, text: QColor, quiet: QColor, chosen: bool) -> None:
        """Draw the day that the force works to, and below it what presses: overdue, soon, or the inspectorate's own day."""
        record, day, theme = row.record, due(row.record), self._appearance.theme
        if day or not record.deadline_wording:
            _line(painter, box, 0, dated(day) if day else tr("No date set"), text if day else quiet)
        else:
            painter.setPen(text)
            draw_lines(painter, box, record.deadline_wording, 13, 19, 2, serif=False)
        found = row.standing
        if found is not None and (found.is_overdue or found.is_soon):
            name, colour = ("triangle-alert", "concern") if found.is_overdue else ("clock", "text")
            colour = "on_selection" if chosen and not found.is_overdue else colour
            painter.drawPixmap(box.left(), box.top() + 22, icons.pixmap(name, theme.colours[colour], ICON, _scale(painter)))
            _line(painter, box.adjusted(ICON + 5, 0, PAD, 0), 20, standing_words(found), theme.colour(colour), 600, 12)
        elif record.target and record.deadline and found is not None and found.whose is not Whose.INSPECTORATE:
            words = f"{self.publisher(row)} {short_day(record.deadline, self.today)}"
            _line(painter, box, 20, words, quiet, size=12)

    def publisher(self, row: Row) -> str:
        """Return what the inspectorate is called, by the row's report."""
        return self.publishers.get(row.record.report) or tr("Inspectorate")

    def _inspectorate(self, row: Row) -> str:
        return f"{self.publisher(row)}: {_lower(row.record.inspectorate.words)}"

    # Editing -----------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a field for an owner, with those known offered, or for a day."""
        field = QLineEdit(parent)
        if NAMES[index.column()] == OWNER:
            field.setAccessibleName(tr("Owner"))
            completer = QCompleter(self.owners, field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        else:
            field.setAccessibleName(tr("Target date"))
            field.setPlaceholderText(tr("31 March 2017"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put what is there into the field."""
        row = index.data(ENTRY)
        if isinstance(editor, QLineEdit) and isinstance(row, Row):
            editor.setText(row.record.owner if NAMES[index.column()] == OWNER else day_words(row.record.target))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the table what was typed; a day that is none leaves what there was."""
        row, table = index.data(ENTRY), self.parent()
        if isinstance(editor, QLineEdit) and isinstance(row, Row) and table is not None:
            edited = table.edited  # type: ignore[attr-defined]
            if NAMES[index.column()] == OWNER:
                edited.emit(row.record.uid, "owner", editor.text().strip())
                return
            with suppress(ValueError):
                edited.emit(row.record.uid, "target", parse_day(editor.text()))
                return
            table.refused.emit(tr("“{text}” is no date: write one like 31 March 2017", text=editor.text()))  # type: ignore[attr-defined]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field over the cell's first line."""
        editor.setGeometry(option.rect.adjusted(0, 4, 0, -option.rect.height() + 34))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a cell's own size."""
        return QSize(80, ROW)


def _line(painter: QPainter, box: QRect, below: int, words: str, colour: QColor, weight: int = 400, size: int = 13) -> None:
    """Draw as much of a line as fits, so far below the box's top."""
    painter.setFont(face(size, weight=weight))
    painter.setPen(colour)
    shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(QRect(box.left(), box.top() + below, box.width(), 20), _LEFT, shown)


def _literal(text: str) -> str:
    """Return plain words as inline Markdown that reads as they do."""
    from peelviewer.text.inline import literal

    return literal(text) if text else ""


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _scale(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
