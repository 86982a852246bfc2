"""The Theme menu."""

from __future__ import annotations

from functools import partial

from peelviewer.options import THEME_CHOICES

from .base import Menu, Parts, Verb


class ThemeMenu(Menu):
    """Chooses the colours of the window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.workspace.appearance.choice_changed.connect(self.changed)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does; every theme has one."""
        look = self.workspace.appearance
        return {**{f"theme_{choice}": partial(look.choose, choice) for choice in THEME_CHOICES}, "switch_theme": self.switch}

    def checked(self) -> dict[str, bool]:
        """Return which theme is chosen."""
        return {f"theme_{choice}": choice == self.workspace.appearance.choice for choice in THEME_CHOICES}

    def switch(self) -> None:
        """Change between light and dark."""
        look = self.workspace.appearance
        look.choose("light" if look.theme.dark else "dark")
