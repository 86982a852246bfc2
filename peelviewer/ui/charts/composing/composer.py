"""The composer's window: what is decided at the left, the picture as it will be at the right, and the ways out below it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.picture import Composed, compose, pixels, words_of
from peelviewer.store.user_store import UserStore
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.commands import shown_keys
from peelviewer.ui.dialogs.leaving import FILES, OFFERED
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .form import ComposerForm
from .memory import composition_of, keep_composition
from .preview import Preview
from .subject import ChartSubject

if TYPE_CHECKING:
    from peelviewer.ui.look.pictures import Picture

SIZE, MARGIN, TALL = QSize(1280, 860), 40, 2.5
SAVE_KEY, COPY_KEY = "Ctrl+S", "Ctrl+Shift+C"
DRAWN_AFTER, DRAWN_AT_LATEST = 15, 60
"""Milliseconds after a change at which the picture follows: typing itself waits for no drawing."""


class Composer(QDialog):
    """One chart's picture; slides_wanted carries the slides that it is to be in a deck."""

    slides_wanted = Signal(object)

    def __init__(self, workspace: Workspace, store: UserStore | None, subject: ChartSubject, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("composer")
        self.setWindowTitle(tr("Picture of the chart: {name}", name=subject.figure.label or subject.figure.title))
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(MARGIN, MARGIN)))
        self._workspace, self._store, self.subject = workspace, store, subject
        self.form = ComposerForm(subject.figure, subject.rows, composition_of(store, subject.key), workspace.appearance, self)
        self.preview = Preview(workspace.appearance, self)
        self.about = PlainLabel(self)
        self.about.setObjectName("quiet")
        self.about.setFont(face(12))
        self.about.setWordWrap(True)
        self.told = Elided(self)
        self.composed: Composed | None = None
        self._charts = subject.charts(frozenset(), measure)
        self._left_out: frozenset[str] = frozenset()
        self._drawing = Soon(self.draw, self, delay=DRAWN_AFTER, maximum=DRAWN_AT_LATEST)
        self._keeping = Soon(self.keep, self)
        self._lay_out()
        self.form.changed.connect(self._drawing.start)
        self.form.changed.connect(self._keeping.start)
        workspace.appearance.theme_changed.connect(self.preview.update)
        self.draw()
        self.form.headline.setFocus()

    def _lay_out(self) -> None:
        self.others = DropDownButton(self._workspace.appearance, tr("Save the picture in another format"), self, 32)
        self.others.setText(tr("SVG or PDF"))
        menu = self.others.new_menu()
        for kind in ("svg", "pdf"):
            menu.addAction(tr(OFFERED[kind])).triggered.connect(lambda checked=False, kind=kind: self.ask_and_save(kind))
        self.save = self._button(tr("Save as PNG…"), tr("Save as PNG"), lambda: self.ask_and_save("png"))
        self.save.setObjectName("primary")
        self.copy_button = self._button(tr("Copy"), tr("Copy the picture"), self.copy)
        self.slide = self._button(tr("Add as slide"), tr("Add as slide"), self.add_slide)
        self.slide.setVisible(self.subject.slides is not None)
        QShortcut(QKeySequence(SAVE_KEY), self).activated.connect(lambda: self.ask_and_save("png"))
        QShortcut(QKeySequence(COPY_KEY), self).activated.connect(self.copy)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 16)
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for button in (self.slide, self.copy_button, self.others, self.save):
            row.addWidget(button)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addWidget(self.preview, 1)
        about = QHBoxLayout()
        about.setContentsMargins(24, 0, 24, 4)
        about.addWidget(self.about)
        right.addLayout(about)
        right.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.form)
        layout.addLayout(right, 1)

    def _button(self, words: str, name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.setFixedHeight(32)
        button.clicked.connect(lambda: act())
        return button

    # The picture -------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The colours of the picture, which need not be the window's."""
        return themes.load(self.form.composition().look)

    def draw(self) -> None:
        """Show the picture as it is decided now."""
        composition = self.form.composition()
        rows = self.subject.rows
        shows_something = not rows or any(row.key not in composition.left_out for row in rows)
        missing = tr("Tick the rows that the picture is to show.")
        for button, tip in ((self.slide, ""), (self.copy_button, ""), (self.others, ""), (self.save, shown_keys((SAVE_KEY,)))):
            button.setEnabled(shows_something)
            button.setToolTip(tip if shows_something else missing)
            button.setAccessibleDescription("" if shows_something else missing)
        if not shows_something:
            self.composed = None
            self.preview.show_words(missing)
            self.about.clear()
            return
        if composition.left_out != self._left_out:
            self._left_out = composition.left_out
            self._charts = self.subject.charts(composition.left_out, measure)
        self.composed = compose(self._charts, composition)
        self.preview.show_scene(self.composed.scene, self.theme)
        self.preview.setAccessibleName(tr("The picture as it will be"))
        self.preview.setAccessibleDescription(words_of(self._charts.figure, composition))
        self.about.setText(_measured(composition, self.composed))

    def picture(self) -> Picture | None:
        """Return the picture as it leaves; None where no row is ticked."""
        from peelviewer.ui.look.pictures import Picture

        self._drawing.run_now()
        if self.composed is None:
            return None
        composition, figure = self.form.composition(), self._charts.figure
        title = composition.headline or figure.heading
        return Picture(self.composed.scene, title, words_of(figure, composition), figure.cited)

    # The ways out ------------------------------------------------------------------------------------

    def ask_and_save(self, kind: str) -> None:
        """Ask where to, and write a png, svg or pdf file."""
        from peelviewer.ui.dialogs.files import ask_where, save

        if self.composed is None:
            return
        name = f"{self.subject.file}-{self.form.composition().size}.{kind}"
        path = ask_where(self, tr("Save the picture"), name, tr(FILES[kind]), f".{kind}")
        if path is not None:
            save(self, path, self.write, self._tell)

    def write(self, path: Path) -> None:
        """Write the picture to a .png, .svg or .pdf file, whole or not at all; raises ExportError."""
        from peelviewer.ui.look import pictures

        picture = self.picture()
        if picture is not None:
            pictures.write(picture, self.theme, path, self.form.composition().shape.scale)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        from peelviewer.ui.look import pictures

        picture = self.picture()
        if picture is not None:
            scale = self.form.composition().shape.scale
            QGuiApplication.clipboard().setImage(pictures.image(picture, self.theme, scale))
            self._tell(tr("Copied the picture"))

    def add_slide(self) -> None:
        """Add the chart to the deck as it is composed: a slide has its own measures and the deck's look."""
        if self.subject.slides is not None and self.composed is not None:
            self.slides_wanted.emit(self.subject.slides(self.form.composition()))
            self._tell(tr("Added to the deck"))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self._workspace.message.emit(words)

    # Keeping -----------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep the composition with its chart."""
        keep_composition(self._store, self._workspace, self.subject.key, self.form.composition())

    def done(self, result: int) -> None:
        """Keep what is decided, and close."""
        self._close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is decided, and close."""
        self._close()
        super().closeEvent(event)

    def _close(self) -> None:
        self._drawing.stop()
        if self._keeping.waits:
            self._keeping.run_now()


def _measured(composition: Composition, composed: Composed) -> str:
    """Return how large the picture is, and what to do where its letters are too small."""
    width, height = pixels(composition.shape, composed.scene)
    words = tr("{width} × {height} pixels", width=width, height=height)
    if height > TALL * width:
        return f"{words}   ·   " + tr("A tall picture: fewer rows find their place more easily.")
    if not composed.small:
        return words
    return f"{words}   ·   " + tr("So many rows make small letters at this size: fewer rows, or another size, are read more easily.")
