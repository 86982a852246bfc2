"""Which house style the deck wears: chosen from those that are kept, or added from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from peelviewer.decks.styles.house_style import StyleError
from peelviewer.decks.styles.style_file import EXAMPLE
from peelviewer.exporters.base import write_text
from peelviewer.exporters.house_styles import read
from peelviewer.model.problems import Problem
from peelviewer.ui.dialogs.files import ask_where, ask_which, save
from peelviewer.ui.dialogs.message_boxes import may_replace, warn
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.slides.deck_styles import missing_faces
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.wording import plural, tr

from .styles_sheet import StylesSheet

MOST_TOLD = 6


class StyleButton(DropDownButton):
    """The menu of styles; it is filled anew whenever it opens, as another window may have added one."""

    def __init__(self, appearance: Appearance, decks: DeckSession, parent: QWidget) -> None:
        super().__init__(appearance, tr("Style of the slides"), parent)
        self._decks = decks
        self.setText(tr("Style"))
        self.setToolTip(tr("Colours, faces, logo and footer of the slides"))
        self.new_menu().aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the kept styles, the deck's own ticked, and what can be done with them."""
        menu, deck = self.menu(), self._decks.deck
        menu.clear()
        group = QActionGroup(menu)
        for name in ("", *self._decks.styles.names()):
            action = menu.addAction(name.replace("&", "&&") or tr("Plain style"))
            action.setCheckable(True)
            action.setChecked(deck is not None and deck.style == name)
            action.triggered.connect(lambda checked=False, name=name: self._decks.use_style(name))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Add from a file…")).triggered.connect(self.ask_for_file)
        example = menu.addAction(tr("Save an example…"))
        example.setToolTip(tr("A style file with every line explained: name, colours, faces, footer and logo"))
        example.triggered.connect(self.ask_where_to_save)
        menu.setToolTipsVisible(True)
        menu.addAction(tr("Manage styles…")).triggered.connect(self.manage)

    def ask_for_file(self) -> None:
        """Ask for a style file or a template, keep it, and let the deck wear it."""
        path = ask_which(self.window(), tr("Add a house style"), tr("Style file or PowerPoint template (*.toml *.pptx *.potx)"))
        if path is not None:
            self.add(path)

    def add(self, path: Path) -> None:
        """Keep the style of a file and let the deck wear it; what is wrong with the file is said, and nothing changed."""
        try:
            style = read(path)
        except StyleError as error:
            warn(self.window(), tr("The style was not added"), _told(error.problems))
            return
        if style.name in self._decks.styles.names() and not may_replace(self.window(), tr("Add a house style"), style.name):
            return
        if self._decks.styles.add(style):
            self._decks.use_style(style.name)
            message = tr("The slides wear “{name}”", name=style.name)
            if faces := missing_faces(style):
                message += ". " + not_installed(faces)
            self._decks.workspace.message.emit(message)

    def ask_where_to_save(self) -> None:
        """Ask for a file and write an example of a style to it, to be changed and added."""
        path = ask_where(self.window(), tr("Save an example of a style"), "example-style.toml", tr("Style file (*.toml)"), ".toml")
        if path is not None:
            self.save_example(path)

    def save_example(self, path: Path) -> None:
        """Write an example of a style, every line explained; says where it is, or why it was not written."""
        save(self.window(), path, lambda path: write_text(path, EXAMPLE), self._decks.workspace.message.emit)

    def manage(self) -> None:
        """Open the list of styles with their pictures."""
        sheet = StylesSheet(self._decks, self.window())
        sheet.add_wanted.connect(self.ask_for_file)
        sheet.open()


def not_installed(faces: list[str]) -> str:
    """Return what to say of faces that are not installed."""
    return plural(
        "The face {faces} is not installed here: slides are shown in the program’s own, and PowerPoint files name it.",
        "The faces {faces} are not installed here: slides are shown in the program’s own, and PowerPoint files name them.",
        len(faces),
        faces=", ".join(faces),
    )


def _told(problems: tuple[Problem, ...]) -> str:
    """Return problems a paragraph each, and how many more there are."""
    said = [
        tr("{file}, line {line}: {what}. {remedy}", file=problem.file.name, line=problem.line, what=problem.what, remedy=problem.remedy)
        if problem.line
        else f"{problem.file.name}: {problem.what}. {problem.remedy}"
        for problem in problems[:MOST_TOLD]
    ]
    more = len(problems) - MOST_TOLD
    said += [plural("There is {n} more problem in this file", "There are {n} more problems in this file", more)] if more > 0 else []
    return "\n\n".join([*said, tr("The slides stay as they are.")])
