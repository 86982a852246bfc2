"""The right of a review: the page of the file that a piece was read from, with its place marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from peelviewer.importers.stream import PageFace, Region
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.background.source_pages import SourcePages
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

ZOOMS = (1.0, 1.5, 2.0, 3.0)
"""Widths of a page as shares of the pane's."""
MARGIN, ROUND = 20, 160
"""Pixels around a page; widths that pictures are drawn at are rounded up to this, so that few are drawn while the pane is widened."""


class PageSheet(QWidget):
    """A page's picture, and on it the place that is looked at."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._face = PageFace(595, 842)
        self._picture = QImage()
        self._region: Region | None = None
        self._words = ""

    def show_page(self, page: PageFace, picture: QImage | None, region: Region | None, words: str) -> None:
        """Show a page; until there is a picture of it, and where there can be none, words stand in its place."""
        self._face, self._picture, self._region, self._words = page, picture or QImage(), region, words
        self.update()

    def height_for(self, width: int) -> int:
        """Return how high the page is at a width."""
        return round(width * self._face.height / max(1.0, self._face.width))

    def marked(self) -> QRectF:
        """Return where the place is marked, in pixels of this widget; empty where none is."""
        if self._region is None:
            return QRectF()
        scale = self.width() / max(1.0, self._face.width)
        left, top, right, bottom = (side * scale for side in self._region)
        return QRectF(left, top, right - left, bottom - top).adjusted(-5, -4, 5, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, picture and mark."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))  # paper, in every theme
        if not self._picture.isNull():
            painter.drawImage(self.rect(), self._picture)
        else:
            painter.setPen(QColor(Qt.GlobalColor.darkGray))
            painter.setFont(face(13))
            painter.drawText(self.rect().adjusted(20, 20, -20, -20), Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.setPen(theme.colour("line_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self.marked().isEmpty():
            accent = QColor("#0A6C74")  # on paper, whatever the theme
            wash = QColor(accent)
            wash.setAlpha(28)
            painter.fillRect(self.marked(), wash)
            painter.setPen(QPen(accent, 2))
            painter.drawRect(self.marked())


class SourcePage(QWidget):
    """The pane: pages to walk through, larger and smaller, and the place of the piece on its own page."""

    def __init__(self, appearance: Appearance, pages: SourcePages, faces: Sequence[PageFace], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sourcepage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self._appearance, self._pages, self._faces = appearance, pages, faces
        self._page, self._zoom = 1, 0
        self._place: tuple[int, Region | None] = 1, None
        self.where = PlainLabel(self)
        self.where.setFont(face(13))
        self.before = self._button("chevron-left", tr("Page before"), lambda: self.turn(self._page - 1))
        self.after = self._button("chevron-right", tr("Page after"), lambda: self.turn(self._page + 1))
        self.smaller = self._button("zoom-out", tr("Page smaller"), lambda: self.zoom(-1))
        self.larger = self._button("zoom-in", tr("Page larger"), lambda: self.zoom(1))
        self._area = QScrollArea(self)
        self._area.setObjectName("paper")
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setAccessibleName(tr("Page of the file"))
        self.sheet = PageSheet(appearance, self._area)
        self._area.setWidget(self.sheet)
        self._soon = Soon(lambda: self.turn(self._page), self, delay=120)
        pages.drawn.connect(self._take)
        pages.failed.connect(self._fail)
        self._lay_out()
        appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()

    def _button(self, icon: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(30, 30)
        button.setProperty("icon_name", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        bar = QWidget(self)
        bar.setObjectName("pagebar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(4)
        row.addWidget(self.before)
        row.addWidget(self.where)
        row.addWidget(self.after)
        row.addStretch()
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._area, 1)

    def apply_theme(self) -> None:
        """Draw the buttons in the theme's colour."""
        for button in (self.before, self.after, self.smaller, self.larger):
            button.setIcon(icons.icon(button.property("icon_name"), self._appearance.theme.colours["text"], 16))

    # Showing -----------------------------------------------------------------------------------------

    def show_place(self, page: int, region: Region | None) -> None:
        """Show a page of the file with a place of it marked; of page 0 the first."""
        self._place = page, region
        self.turn(max(1, page))

    def turn(self, page: int) -> None:
        """Show another page, from 1 to the last."""
        self._page = min(max(1, page), len(self._faces))
        self._draw()
        marked = self.sheet.marked()
        if marked.isEmpty():
            self._area.verticalScrollBar().setValue(0)
        else:
            middle = marked.center().toPoint()
            self._area.ensureVisible(middle.x(), middle.y(), 40, min(self._area.viewport().height() // 3, 240))

    def zoom(self, step: int) -> None:
        """Show the page larger (1) or smaller (-1)."""
        self._zoom = min(max(0, self._zoom + step), len(ZOOMS) - 1)
        self._draw()

    def _draw(self) -> None:
        """Lay the page out, and ask for its picture where it is not there."""
        width = round((self._area.viewport().width() - 2 * MARGIN) * ZOOMS[self._zoom])
        if width <= 0 or not self.isVisible():  # it has its room only then
            return
        drawn = -(-round(width * self.devicePixelRatioF()) // ROUND) * ROUND
        self._show(self._pages.want(self._page, drawn), tr("The page is being drawn…"))
        self.sheet.setFixedSize(QSize(width, self.sheet.height_for(width)))
        total = len(self._faces)
        self.where.setText(tr("Page {page} of {total}", page=self._page, total=total))
        self.sheet.setAccessibleName(self.where.text())
        self.before.setEnabled(self._page > 1)
        self.after.setEnabled(self._page < total)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)

    def _show(self, picture: QImage | None, words: str) -> None:
        page, region = self._place
        self.sheet.show_page(self._faces[self._page - 1], picture, region if page == self._page else None, words)

    def _take(self, page: int, picture: QImage) -> None:
        if page == self._page:
            self._show(picture, "")

    def _fail(self, page: int, reason: str) -> None:
        if page == self._page:
            self._show(None, reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the page as wide as the pane."""
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the page once there is room for it."""
        super().showEvent(event)
        self._soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the keys of pages, and make them larger and smaller with plus and minus."""
        keys = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        zooms = {Qt.Key.Key_Minus: -1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1}
        key = Qt.Key(event.key())
        if key in keys:
            self.turn(self._page + keys[key])
        elif key in zooms:
            self.zoom(zooms[key])
        else:
            super().keyPressEvent(event)
