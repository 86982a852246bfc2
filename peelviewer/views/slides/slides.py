"""The Slides view: the deck's slides at the left, the chosen one large, its words at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peelviewer.decks.added.talk import clock
from peelviewer.decks.base import FRAMES
from peelviewer.decks.builder import TEMPLATES
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.dialogs.message_boxes import ask_words, confirm
from peelviewer.ui.look import icons
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.slides.page_pictures import PagePictures
from peelviewer.ui.slides.slide_view import SlideView
from peelviewer.ui.widgets.controls import scrolling, segments
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.folding_bar import FoldingBar
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr, translatable

from .slide_fields import SlideFields
from .slide_list import SlideList
from .style_button import StyleButton
from .talk import TalkButton

LONGEST_NAME = 320


class SlidesView(QWidget):
    """Edits the open deck.

    Wishes: show_requested (from the chosen slide), verb_wanted (a command's id), section_wanted (a slide of a section's findings),
    figure_wanted (a slide of a figure or indicator).
    """

    show_requested = Signal()
    verb_wanted = Signal(str)
    section_wanted = Signal(str)
    figure_wanted = Signal(str)
    status_changed = Signal()

    def __init__(self, workspace: Workspace, decks: DeckSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("slides")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self.decks = workspace, decks
        self.pictures = PagePictures(decks.scene)
        self.list = SlideList(decks, self.pictures, self)
        self.preview = SlideView(themes.load("presentation"), self, live=True)
        self.fields = SlideFields(workspace.appearance, decks, self)
        self._part = 0
        self._make()
        decks.deck_changed.connect(self.refresh)
        decks.current_changed.connect(self._turn)
        decks.decks_changed.connect(self._list_decks)
        workspace.current_changed.connect(self._show_report)
        workspace.appearance.theme_changed.connect(self.apply_theme)
        self.list.shown.connect(self.show_requested)
        self.apply_theme()
        self._list_decks()
        self.refresh()

    def _show_report(self) -> None:
        """Offer what the report that is current now has, and open its deck where it is to be seen."""
        self._add_menu()
        if self.isVisible():
            self.decks.open_last()

    # Parts -----------------------------------------------------------------------------------------

    def _make(self) -> None:
        middle = QWidget(self)
        middle.setObjectName("slidemiddle")
        middle.setMinimumWidth(280)
        column = QVBoxLayout(middle)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.preview, 1)
        column.addLayout(self._below())
        self.list.setMinimumWidth(246)
        self.list.setMaximumWidth(246)
        fields = scrolling(self.fields, self)
        fields.setMinimumWidth(256)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        for pane in (self.list, middle, fields):
            split.addWidget(pane)
            split.setCollapsible(split.count() - 1, False)
        split.setStretchFactor(1, 1)
        split.setSizes([246, 690, 344])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(split, 1)

    def _bar(self) -> QWidget:
        bar = FoldingBar(self)
        bar.setObjectName("comparebar")
        bar.setFixedHeight(52)
        row = bar.row
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self.name = DropDownButton(self._workspace.appearance, tr("Deck"), bar)
        self.name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add = DropDownButton(self._workspace.appearance, tr("Add a slide"), bar)
        self.add.setText(tr("Add"))
        self.undo = self._button("undo-2", tr("Undo"), "deck_undo")
        self.redo = self._button("redo-2", tr("Redo"), "deck_redo")
        self.remove = self._button("trash-2", tr("Remove the slide"), "slide_remove")
        self.talk = TalkButton(self._workspace.appearance, self.decks, bar)
        self.talk.rehearsal_wanted.connect(lambda: self.verb_wanted.emit("rehearse"))
        shapes, self.shapes = segments(bar, [frame.name for frame in FRAMES], tr("Slides in the shape {shape}", shape="{}"), 32)
        self.shapes.idClicked.connect(self._reshape)
        self.style_button = StyleButton(self._workspace.appearance, self.decks, bar)
        self.export = DropDownButton(self._workspace.appearance, tr("Export"), bar)
        self.export.setText(tr("Export"))
        menu = self.export.new_menu()
        for words, command in (
            (tr("PowerPoint…"), "export_pptx"),
            (tr("PDF, one slide a page…"), "export_pdf"),
            (tr("Handout with notes…"), "export_handout"),
            (tr("Handout without notes…"), "export_handout_alone"),
        ):
            menu.addAction(words).triggered.connect(lambda checked=False, command=command: self.verb_wanted.emit(command))
        self.start = QToolButton(bar)
        self.start.setObjectName("primary")
        self.start.setText("  " + tr("Present from here"))
        self.start.setFont(face(13, weight=600))
        self.start.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.start.setFixedHeight(32)
        self.start.setAccessibleName(tr("Present from the chosen slide"))
        self.start.setToolTip(tr("Present from the chosen slide (Shift+F5); F5 presents from the first"))
        self.start.clicked.connect(self.show_requested)
        for widget in (self.name, self.add, self.remove, self.undo, self.redo):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.talk)
        row.addLayout(shapes)
        row.addWidget(self.style_button)
        row.addWidget(self.export)
        row.addWidget(self.start)
        bar.fold(self.style_button, self.redo, self.undo, self.remove, self.export, self.add, self.talk)
        self._add_menu()
        return bar

    def _below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.about = PlainLabel(self)
        self.about.setObjectName("quiet")
        self.about.setFont(face(12))
        self.back = self._button("chevron-left", tr("Part before"))
        self.forward = self._button("chevron-right", tr("Next part"))
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        row.addWidget(self.about, 1)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        return row

    def _button(self, icon: str, name: str, command: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("icon")
        button.setProperty("picture", icon)
        button.setFixedSize(32, 32)
        button.setAccessibleName(name)
        button.setToolTip(name)
        if command:
            button.clicked.connect(lambda: self.verb_wanted.emit(command))
        return button

    def _add_menu(self) -> None:
        menu, report = self.add.new_menu(), self._workspace.place.report
        menu.addAction(tr("Text slide")).triggered.connect(lambda: self.verb_wanted.emit("add_text"))
        menu.addAction(tr("What the last view shows")).triggered.connect(lambda: self.verb_wanted.emit("add_view"))
        menu.addSeparator()
        self._sections = menu.addMenu(tr("Section"))
        for chapter in report.chapters:
            below = self._sections.addMenu(chapter.short or chapter.title)
            for section in chapter.walk():
                name = ("   " * (section.level - 1)) + (section.short or section.title)
                self._entry(below, name, self.section_wanted, section.id)
        figures = menu.addMenu(tr("Figure"))
        for figure in report.figures:
            title = _shortened(figure.title) or figure.heading
            name = tr("Figure {number}: {title}", number=figure.number, title=title) if figure.number else title
            self._entry(figures, name, self.figure_wanted, figure.id)
        numbers = menu.addMenu(tr("Number"))
        self._entry(numbers, tr("All of Force in numbers"), self.verb_wanted, "add_numbers")
        numbers.addSeparator()
        for indicator in report.indicators:
            self._entry(numbers, _shortened(indicator.title), self.figure_wanted, indicator.id)
        menu.addSeparator()
        self._entry(menu, tr("The comparison of the Compare view"), self.verb_wanted, "add_comparison")
        self._entry(menu, tr("Grades of the force over the years"), self.verb_wanted, "add_grades")

    @staticmethod
    def _entry(menu: QMenu, words: str, wish: SignalInstance, node: str) -> None:
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda checked=False: wish.emit(node))

    # The list of decks -----------------------------------------------------------------------------

    def _list_decks(self) -> None:
        menu = self.name.new_menu()
        for kept in self.decks.kept_decks():
            action = menu.addAction(kept.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self.decks.kept is not None and kept.id == self.decks.kept.id)
            action.triggered.connect(lambda checked=False, deck_id=kept.id: self._open_deck(deck_id))
        menu.addSeparator()
        for template in TEMPLATES:
            words = tr("New “{name}”: {about}", name=tr(template.name), about=tr(template.about))
            menu.addAction(words).triggered.connect(lambda checked=False, template=template: self.decks.build(template.id))
        chapter = self._workspace.place.chapter
        words = tr("New from this chapter: {chapter}", chapter=chapter.short or chapter.title)
        menu.addAction(words).triggered.connect(lambda: self.verb_wanted.emit("deck_of_chapter"))
        menu.addSeparator()
        menu.addAction(tr("Rename…")).triggered.connect(self.ask_name)
        menu.addAction(tr("Duplicate")).triggered.connect(self.decks.duplicate)
        menu.addAction(tr("Delete…")).triggered.connect(self.ask_delete)

    def _open_deck(self, deck_id: int) -> None:
        """Open a deck as it is kept now; the menu would hold the words of all decks."""
        for kept in self.decks.kept_decks():
            if kept.id == deck_id:
                self.decks.open_kept(kept)

    def ask_name(self) -> None:
        """Ask for the deck's new name."""
        if self.decks.deck:
            ask_words(self, tr("Rename deck"), tr("Name:"), self.decks.deck.name, self.decks.rename)

    def ask_delete(self) -> None:
        """Ask whether the deck is to be forgotten."""
        if self.decks.deck:
            words = tr("Delete the deck “{name}”?", name=self.decks.deck.name)
            warning = tr("Its slides, edits and notes are lost. This cannot be undone.")
            confirm(self, tr("Delete deck"), words, warning, tr("Delete"), self.decks.delete)

    # What is shown ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the deck and its slide as they are now."""
        deck, history = self.decks.deck, self.decks.history
        words = deck.name if deck else self._without_deck()
        self.name.setText(self.name.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, LONGEST_NAME))
        self.name.setToolTip(tooltip_html(words))
        for button, name in ((self.undo, history.undo_name if history else ""), (self.redo, history.redo_name if history else "")):
            button.setEnabled(bool(name))
            button.setToolTip(tooltip_html(f"{button.accessibleName()}: {tr(name).lower()}") if name else button.accessibleName())
        for widget in (self.remove, self.start, self.add, self.style_button, self.export):
            widget.setEnabled(deck is not None)
        if deck is not None:
            _check(self.shapes, [frame.name for frame in FRAMES].index(deck.shape))
        self._show()

    def _turn(self, slide_id: str) -> None:
        self._part = 0
        self._show()

    def _step(self, step: int) -> None:
        self._part += step
        self._show()

    def _show(self) -> None:
        deck, slide = self.decks.deck, self.decks.slide()
        if deck is None or slide is None:
            self.preview.show_page(None, None, self.preview.frame)
            self.about.setText("" if deck is None else tr("The deck has no slides: add one, or undo."))
            self.back.hide()
            self.forward.hide()
            return
        pages = self.decks.pages_of(slide)
        self._part = min(max(0, self._part), len(pages) - 1)
        number = self.list.slides.numbers.get(slide.id, (0, 0))[0]
        page = pages[self._part]._replace(number=number + self._part if number else 0)
        self.preview.show_page(page, self.decks.scene(page), deck.frame)
        place = tr("Slide {number} of {total}", number=page.number, total=len(self.decks.pages())) if number else tr("Left out of the show")
        parts = (
            "   ·   "
            + plural("it fills {n} slide: this is part {part}", "it fills {n} slides: this is part {part}", len(pages), part=self._part + 1)
            if len(pages) > 1
            else ""
        )
        rehearsed = "   ·   " + tr("{time} when rehearsed", time=clock(slide.seconds)) if slide.seconds else ""
        self.about.setText(place + parts + rehearsed)
        self.back.setVisible(len(pages) > 1)
        self.forward.setVisible(len(pages) > 1)
        self.back.setEnabled(self._part > 0)
        self.forward.setEnabled(self._part < len(pages) - 1)
        self.status_changed.emit()

    def _reshape(self, index: int) -> None:
        if self.decks.deck:
            self.decks.change(translatable("Change shape"), self.decks.deck._replace(shape=FRAMES[index].name))
            self.list.scheduleDelayedItemsLayout()

    def status(self) -> str:
        """Return what the status bar says: the deck, its slides, how many are left out, and whether it is kept."""
        deck = self.decks.deck
        if deck is None:
            return self._without_deck()
        count, left = len(self.decks.pages()), sum(1 for slide in deck.slides if not slide.shown)
        parts = [deck.name, plural("{n} slide", "{n} slides", count)]
        parts += [plural("{n} slide left out", "{n} slides left out", left)] if left else []
        return "   ·   ".join([*parts, tr("Kept as you type") if self.decks.is_kept else tr("Not kept yet")])

    def _without_deck(self) -> str:
        return self.decks.failure or tr("Building the deck…")

    def restore_from(self, old: SlidesView) -> None:
        """Show the part of a long slide that another view showed; the deck itself is the deck session's."""
        self._part = old._part

    def take_focus(self) -> None:
        """Open the deck used last, and give the keyboard to the slides."""
        self.decks.open_last()
        self._list_decks()
        self.list.setFocus()

    def apply_theme(self) -> None:
        """Draw everything in the theme and zoom of now."""
        colours = self._workspace.appearance.theme.colours
        for button in self.findChildren(QToolButton, "icon"):
            button.setIcon(icons.icon(str(button.property("picture")), colours["text"], 18))
        self.start.setIcon(icons.icon("presentation", colours["on_accent"], 16))
        self.list.viewport().update()


def _check(group: QButtonGroup, index: int) -> None:
    group.buttons()[index].setChecked(True)


def _shortened(text: str, longest: int = 90) -> str:
    return text if len(text) <= longest else text[: longest - 1].rsplit(" ", 1)[0] + "…"
