"""The Slides menu, without what decks need until one of its commands is chosen."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from .base import Menu, Parts, Verb

if TYPE_CHECKING:
    from peelviewer.window.commands.acts.deck_actions import DeckActions

ONLY_HERE = ("slide_up", "slide_down", "slide_tick", "slide_remove")


class SlidesMenu(Menu):
    """Shows, edits and exports the deck."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.views.slides_verb_wanted.connect(self.do)
        self.views.slides_wanted.connect(lambda slides: self.actions.add_slides(slides))
        self.views.section_slide_wanted.connect(lambda section: self.actions.add_section(section))
        self.views.figure_slide_wanted.connect(lambda subject: self.actions.add_figure(subject))
        self.views.improvement_slide_wanted.connect(lambda question: self.actions.add_improvements(question))

    @cached_property
    def actions(self) -> DeckActions:
        """What can be done with decks and shows, made with the deck it works on."""
        from peelviewer.window.commands.acts.deck_actions import DeckActions

        parts = self.parts
        return DeckActions(parts.window, parts.workspace, parts.searching, parts.store, parts.views, parts.search)

    @property
    def is_made(self) -> bool:
        """Whether a deck has been asked for."""
        return "actions" in self.__dict__

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {
            "present": lambda: self.actions.present(),
            "present_here": lambda: self.actions.present_here(),
            "rehearse": lambda: self.actions.rehearse(),
            "present_chapter": lambda: self.actions.present_chapter(),
            "present_where": lambda: self.actions.present_where(),
            "add_view": lambda: self.actions.add_view(),
            "slide_up": lambda: self.actions.move(-1),
            "slide_down": lambda: self.actions.move(1),
            "slide_tick": lambda: self.actions.tick(),
            "slide_remove": lambda: self.actions.remove(),
            **{kind: partial(self._export, kind) for kind in ("export_pptx", "export_pdf", "export_handout", "export_handout_alone")},
        }

    def wishes(self) -> dict[str, Verb]:
        """Return what the Slides view can ask for besides the menu's commands."""
        return {
            "deck_undo": lambda: self.actions.decks.undo(),
            "deck_redo": lambda: self.actions.decks.redo(),
            "add_text": lambda: self.actions.add_text(),
            "add_numbers": lambda: self.actions.add_numbers(),
            "add_comparison": lambda: self.actions.add_comparison(),
            "add_grades": lambda: self.actions.add_grades(),
            "deck_of_chapter": lambda: self.actions.deck_of_chapter(),
        }

    def enabled(self) -> dict[str, bool]:
        """Return what needs the Slides view to act in."""
        return dict.fromkeys(ONLY_HERE, self.workspace.view == "slides")

    def do(self, wish: str) -> None:
        """Do what the Slides view asks for."""
        {**self.verbs(), **self.wishes()}[wish]()

    def _export(self, kind: str) -> None:
        self.actions.ask_for_file(kind)
