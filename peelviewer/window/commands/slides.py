"""The Slides menu, without what decks need until one of its commands is chosen."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from .base import Menu, Parts, Verb

if TYPE_CHECKING:
    from peelviewer.ui.slides.deck_session import DeckSession
    from peelviewer.ui.tracking.session import ImprovementSession
    from peelviewer.views.importing.review_page import ReviewPage
    from peelviewer.window.commands.acts.deck_actions import DeckActions

ONLY_HERE = ("slide_up", "slide_down", "slide_tick", "slide_remove", "deck_undo", "deck_redo")


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
            "deck_undo": lambda: self._edited().undo(),
            "deck_redo": lambda: self._edited().redo(),
            **{kind: partial(self._export, kind) for kind in ("export_pptx", "export_pdf", "export_handout")},
        }

    def _edited(self) -> ReviewPage | ImprovementSession | DeckSession:
        """Return what is edited in the view that is shown, and takes its last step back."""
        if self.views.reviewed is not None:
            return self.views.reviewed
        return self.views.improvements if self.workspace.view == "improve" else self.actions.decks

    def wishes(self) -> dict[str, Verb]:
        """Return what the Slides view can ask for besides the menu's commands."""
        return {
            "add_text": lambda: self.actions.add_text(),
            "add_numbers": lambda: self.actions.add_numbers(),
            "add_comparison": lambda: self.actions.add_comparison(),
            "add_grades": lambda: self.actions.add_grades(),
            "deck_of_chapter": lambda: self.actions.deck_of_chapter(),
        }

    def enabled(self) -> dict[str, bool]:
        """Return what needs the Slides view to act in; decisions of a review and edits of improvements are taken back as well."""
        here = dict.fromkeys(ONLY_HERE, self.workspace.view == "slides")
        edited = self.views.reviewed is not None or self.workspace.view == "improve"
        return here | (dict.fromkeys(("deck_undo", "deck_redo"), True) if edited else {})

    def do(self, wish: str) -> None:
        """Do what the Slides view asks for."""
        {**self.verbs(), **self.wishes()}[wish]()

    def _export(self, kind: str) -> None:
        self.actions.ask_for_file(kind)
