"""The View menu: which view, which panes, which findings, how large."""

from __future__ import annotations

from functools import partial

from peelviewer.options import FIRST_VIEW

from .base import Menu, Parts, Verb

FINDINGS = {"all_findings": "", "only_strengths": "strength", "only_concerns": "concern"}
"""The class of finding that each command leaves, empty for all."""
STEP = 0.1
"""What a step of zoom adds to the size of the text."""


class ViewMenu(Menu):
    """Turns to views, and shows more or less in them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        workspace = self.workspace
        workspace.paragraph_numbers_changed.connect(lambda shown: self.changed.emit())
        workspace.filter_changed.connect(lambda kind: self.changed.emit())
        self.views.panes.panes_changed.connect(self.changed)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does; every view of the table has one."""
        look, panes = self.workspace.appearance, self.views.panes
        return {
            **{f"view_{kind.id}": partial(self._turn, kind.id) for kind in self.views.kinds},
            **{command: partial(self._filter, kind) for command, kind in FINDINGS.items()},
            "show_contents": panes.show_contents,
            "show_companion": panes.show_companion,
            "show_numbers": self.workspace.show_paragraph_numbers,
            "zoom_in": lambda: look.set_zoom(look.zoom + STEP),
            "zoom_out": lambda: look.set_zoom(look.zoom - STEP),
            "zoom_reset": lambda: look.set_zoom(1.0),
            "full_screen": self.full_screen,
        }

    def checked(self) -> dict[str, bool]:
        """Return the view that is shown, the panes that are, and the findings that are."""
        panes, place = self.views.panes, self.workspace.place
        return {
            **{f"view_{kind.id}": kind.id == self.workspace.view for kind in self.views.kinds},
            **{command: kind == place.filter for command, kind in FINDINGS.items()},
            "show_contents": not panes.contents.isHidden(),
            "show_companion": not panes.companion.isHidden(),
            "show_numbers": self.workspace.paragraph_numbers,
            "full_screen": self.parts.window.isFullScreen(),
        }

    def _turn(self, kind_id: str) -> None:
        self.workspace.show_view(kind_id)
        if kind_id == FIRST_VIEW:
            self.views.panes.take_focus()

    def _filter(self, kind: str) -> None:
        self.workspace.place.set_filter(kind)
        self.changed.emit()

    def full_screen(self, on: bool) -> None:
        """Fill the screen with the view alone, or go back to the window."""
        from peelviewer.window.full_screen import fill_screen

        fill_screen(self.parts.window, on)
        self.changed.emit()
