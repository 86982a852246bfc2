"""Slides as a column of small pictures: tick, drag, and keys to move them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peelviewer.decks.added.talk import clock
from peelviewer.decks.base import WIDE, Slide
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.slides.page_pictures import PagePictures
from peelviewer.wording import plural, tr, translatable

Index = QModelIndex | QPersistentModelIndex
SLIDE = Qt.ItemDataRole.UserRole
WIDTH, GUTTER, GAP = 184, 46, 14


class Slides(QAbstractListModel):
    """The slides of the open deck, ticked or not."""

    def __init__(self, decks: DeckSession, parent: QObject) -> None:
        super().__init__(parent)
        self._decks = decks
        self._slides: tuple[Slide, ...] = ()
        self.numbers: dict[str, tuple[int, int]] = {}
        decks.deck_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the deck's slides over; the list stays where it is while their ids do."""
        deck = self._decks.deck
        slides = deck.slides if deck else ()
        self.numbers = {}
        number = 1
        for slide in slides:
            pages = len(self._decks.pages_of(slide)) if slide.shown else 0
            self.numbers[slide.id] = (number if pages else 0, pages)
            number += pages
        if [slide.id for slide in slides] == [slide.id for slide in self._slides]:
            self._slides = slides
            if slides:
                self.dataChanged.emit(self.index(0), self.index(len(slides) - 1))
        else:
            self.beginResetModel()
            self._slides = slides
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of slides."""
        return 0 if parent is not None and parent.isValid() else len(self._slides)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a slide, its title, its tick, or what a screen reader says."""
        if not 0 <= index.row() < len(self._slides):
            return None
        slide = self._slides[index.row()]
        number, pages = self.numbers.get(slide.id, (0, 0))
        if role == SLIDE:
            return slide
        if role == Qt.ItemDataRole.DisplayRole:
            return slide.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_html(slide.title)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if slide.shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = tr("slide {number}", number=number) if number else tr("left out")
            place += ", " + tr("{time} when rehearsed", time=clock(slide.seconds)) if slide.seconds else ""
            return f"{slide.title}, {place}" + (", " + plural("on {n} slide", "on {n} slides", pages) if pages > 1 else "")
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a slide or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or not 0 <= index.row() < len(self._slides):
            return False
        self._decks.choose(self._slides[index.row()].id)
        shown = Qt.CheckState(value) == Qt.CheckState.Checked
        self._decks.set(translatable("Tick slide") if shown else translatable("Leave slide out"), False, shown=shown)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a slide can be chosen, ticked and dragged."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that slides are moved."""
        return Qt.DropAction.MoveAction


class SlideDelegate(QStyledItemDelegate):
    """Draws tick, number and picture."""

    def __init__(self, decks: DeckSession, pictures: PagePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._decks, self._pictures = decks, pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a picture with its gap."""
        frame = self._decks.deck.frame if self._decks.deck else WIDE
        return QSize(GUTTER + WIDTH + 16, round(WIDTH * frame.height / frame.width) + GAP)

    def tick_rect(self, row: QRect) -> QRect:
        """Return where the tick stands."""
        return QRect(row.x() + 14, row.y() + GAP // 2 + 24, 18, 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a slide's row."""
        slide, row, theme = index.data(SLIDE), option.rect, self._decks.workspace.appearance.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(row, theme.colour("selection"))
            painter.fillRect(QRect(row.x(), row.y(), 3, row.height()), theme.colour("accent"))
        ink = theme.colour("on_selection" if chosen else "muted")
        pages = self._decks.pages_of(slide)
        model = index.model()
        number = model.numbers.get(slide.id, (0, 0))[0] if isinstance(model, Slides) else 0
        painter.setPen(ink)
        painter.setFont(face(12, weight=600 if chosen else 400))
        painter.drawText(QRect(row.x() + 3, row.y() + GAP // 2 + 2, GUTTER - 6, 18), Qt.AlignmentFlag.AlignCenter, str(number or "–"))
        self._tick(painter, self.tick_rect(row), slide.shown, theme)
        if slide.seconds:
            painter.setPen(ink)
            painter.setFont(face(11))
            painter.drawText(
                QRect(row.x() + 3, row.y() + GAP // 2 + 48, GUTTER - 6, 16), Qt.AlignmentFlag.AlignCenter, clock(slide.seconds)
            )
        density = painter.device().devicePixelRatio() if painter.device() else 1.0
        frame = self._decks.deck.frame if self._decks.deck else WIDE
        picture = self._pictures.of(pages[0]._replace(number=number), frame, WIDTH, density)
        place = QRect(row.x() + GUTTER, row.y() + GAP // 2, WIDTH, round(picture.height() / density))
        painter.setOpacity(1.0 if slide.shown else 0.35)
        painter.drawPixmap(place, picture)
        painter.setOpacity(1.0)
        painter.setPen(QPen(theme.colour("accent" if chosen else "line_strong"), 2 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
        if len(pages) > 1:
            words = plural("{n} slide", "{n} slides", len(pages))
            painter.setFont(face(11, weight=600))
            width = painter.fontMetrics().horizontalAdvance(words) + 12
            mark = QRect(place.right() - width - 4, place.bottom() - 22, width, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(mark, 3, 3)
            painter.setPen(theme.colour("on_accent"))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    @staticmethod
    def _tick(painter: QPainter, box: QRect, on: bool, theme: Theme) -> None:
        painter.setPen(QPen(theme.colour("accent" if on else "muted"), 1.4))
        painter.setBrush(theme.colour("accent" if on else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3)
        if on:
            painter.setPen(QPen(theme.colour("on_accent"), 2))
            corner = box.topLeft()
            painter.drawPolyline([corner + QPoint(5, 9), corner + QPoint(8, 12), corner + QPoint(13, 6)])

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take a click on the tick."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease or not isinstance(model, Slides):
            return False
        if not self.tick_rect(option.rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint()):
            return False
        state = Qt.CheckState.Unchecked if index.data(SLIDE).shown else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class SlideList(QListView):
    """The column of slides; shown says that the user wants the show from the chosen one."""

    shown = Signal()

    def __init__(self, decks: DeckSession, pictures: PagePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._decks = decks
        self.slides = Slides(decks, self)
        self.setModel(self.slides)
        self.setItemDelegate(SlideDelegate(decks, pictures, self))
        self.setAccessibleName(tr("Slides"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        decks.current_changed.connect(self._follow)
        self.slides.modelReset.connect(lambda: self._follow(decks.current))
        self._follow(decks.current)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which slide is chosen."""
        super().currentChanged(current, previous)
        slide = current.data(SLIDE) if current.isValid() else None
        if slide is not None:
            self._decks.choose(slide.id)

    def _follow(self, slide_id: str) -> None:
        deck = self._decks.deck
        row = next((index for index, slide in enumerate(deck.slides) if slide.id == slide_id), -1) if deck else -1
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.slides.index(row))
        if row >= 0:
            self.scrollTo(self.slides.index(row))

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the dragged slide where it was dropped."""
        point = event.position().toPoint()
        over = self.indexAt(point)
        row = self.slides.rowCount()
        if over.isValid():
            row = over.row() + (1 if point.y() > self.visualRect(over).center().y() else 0)
        index = self.currentIndex().row()
        self._decks.move(self._decks.current, row - 1 if row > index else row)
        event.setDropAction(Qt.DropAction.CopyAction)  # the model has moved it: the view has nothing to remove
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep Alt with the arrows for moving slides: elsewhere it goes to another section."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in arrows:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and the arrows, tick with Space, remove with Delete, show with Enter."""
        index = self.currentIndex().row()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if index < 0:
            super().keyPressEvent(event)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._decks.move(self._decks.current, index + (1 if key == Qt.Key.Key_Down else -1))
        elif alt and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._decks.move(self._decks.current, 0 if key == Qt.Key.Key_Home else self.slides.rowCount())
        elif key == Qt.Key.Key_Space:
            shown = self.currentIndex().data(SLIDE).shown
            state = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
            self.slides.setData(self.currentIndex(), state, Qt.ItemDataRole.CheckStateRole)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._decks.remove()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.shown.emit()
        else:
            super().keyPressEvent(event)
