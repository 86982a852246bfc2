"""The house styles that are kept, each with pictures of the deck's own slides in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from peelviewer.decks.base import Deck, Slide
from peelviewer.decks.pages import Pages
from peelviewer.decks.styles.house_style import HouseStyle
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.dialogs.message_boxes import confirm
from peelviewer.ui.look.drawing import measure_in
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.slides.deck_styles import missing_faces
from peelviewer.ui.slides.page_pictures import PagePictures
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

WIDTH, ROW, PICTURE, PICTURES = 204, 32, 268, 4
SHOWN_FIRST = ("opening", "question", "verdicts", "figure")
"""The kinds of slides whose pictures tell most of a style."""


class StylesSheet(QDialog):
    """Previews, adds, removes and chooses styles. Wish: add_wanted (a style from a file)."""

    add_wanted = Signal()

    def __init__(self, decks: DeckSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("styles")
        self.setWindowTitle(tr("House styles"))
        self._decks = decks
        self._names: list[str] = []
        self.list = QListWidget(self)
        self.list.setObjectName("field")
        self.list.setFixedWidth(WIDTH)
        self.list.setAccessibleName(tr("House styles"))
        self.list.setTabKeyNavigation(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pictures = [PlainLabel("", self) for _ in range(PICTURES)]
        self.about = PlainLabel("", self)
        self.about.setObjectName("quiet")
        self.about.setWordWrap(True)
        self.use = self._button(tr("Use for this deck"))
        self.use.setObjectName("primary")
        self.use.setDefault(True)
        self.use.clicked.connect(self._use)
        self.add = self._button(tr("Add from a file…"))
        self.add.clicked.connect(self.add_wanted)
        self.remove = self._button(tr("Remove…"))
        self.remove.clicked.connect(self._ask_to_remove)
        self.close_button = self._button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda item: self._use())
        decks.styles.changed.connect(self._fill)
        self._fill(decks.deck.style if decks.deck else "")
        self.list.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(12)
        for index, picture in enumerate(self.pictures):
            picture.setFixedSize(PICTURE, round(PICTURE * 0.75))
            picture.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(picture, index // 2, index % 2)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(grid)
        right.addWidget(self.about)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.use, self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    @property
    def chosen(self) -> str:
        """The name of the style that is looked at, empty for the plain one."""
        row = self.list.currentRow()
        return self._names[row] if 0 <= row < len(self._names) else ""

    def _fill(self, name: str) -> None:
        """List the styles, one of them chosen: the one that was added, or the plain one where it has gone."""
        self._names = ["", *self._decks.styles.names()]
        self.list.clear()
        for name in self._names:
            item = QListWidgetItem(name or tr("Plain style"), self.list)
            item.setSizeHint(QSize(0, ROW))
            item.setToolTip(tooltip_html(name))
        self.list.setCurrentRow(self._names.index(name) if name in self._names else 0)

    def _show(self, row: int) -> None:
        if row < 0:
            return
        style, deck = self._decks.styles.of(self.chosen), self._decks.deck
        self.remove.setEnabled(bool(self.chosen))
        self.use.setEnabled(deck is not None and deck.style != self.chosen)
        self.about.setText(_about(style))
        if deck is None:
            return
        pages = Pages(self._decks.material, measure_in(style.dress), style)
        pictures = PagePictures(lambda page: pages.scene(page, deck.frame))
        slides = _telling(deck)
        for label, slide in zip(self.pictures, slides, strict=False):
            page = pages.of_slide(slide, deck.frame)[0]._replace(number=deck.position_of(slide.id) + 1)
            label.setPixmap(pictures.of(page, deck.frame, PICTURE, self.devicePixelRatioF()))
            label.setFixedHeight(round(PICTURE * deck.frame.height / deck.frame.width))
            label.setAccessibleName(tr("Slide {number}: {title}", number=page.number, title=page.title))

    def _use(self) -> None:
        self._decks.use_style(self.chosen)
        self.accept()

    def _ask_to_remove(self) -> None:
        name = self.chosen
        words = tr("Remove the house style “{name}”?", name=name)
        details = tr("Decks that wear it are shown in the plain style until it is added again. Its file stays where it is.")
        confirm(self, tr("Remove house style"), words, details, tr("Remove"), lambda: self._decks.styles.remove(name))


def _telling(deck: Deck) -> list[Slide]:
    """Return the slides that tell most of a style, each of another kind where the deck has such."""
    first = [next((slide for slide in deck.slides if slide.kind == kind), None) for kind in SHOWN_FIRST]
    chosen = [slide for slide in first if slide is not None]
    return [*chosen, *(slide for slide in deck.slides if slide not in chosen)][:PICTURES]


def _about(style: HouseStyle) -> str:
    """Return what there is to know of a style beside its pictures."""
    faces = ", ".join(name for name in dict.fromkeys((style.serif_face, style.face)) if name)
    parts = [tr("Faces: {names}.", names=faces)] if faces else []
    if missing := missing_faces(style):
        parts.append(tr("Not installed here, so that slides are shown in the program’s own: {names}.", names=", ".join(missing)))
    if style.template:
        parts.append(tr("From a PowerPoint template, whose layouts are used in PowerPoint files."))
    if not style.name:
        parts.append(tr("The program’s own colours and faces."))
    return " ".join(parts)
