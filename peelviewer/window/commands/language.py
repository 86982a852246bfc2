"""The Language menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from peelviewer.options import LANGUAGE_CHOICES, SYSTEM

from .base import Menu, Parts, Verb


class LanguageMenu(Menu):
    """Chooses the language; wanted says which one: the window is then made anew."""

    wanted = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.choice = SYSTEM

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does; every language has one."""
        return {f"language_{choice}": partial(self.wanted.emit, choice) for choice in LANGUAGE_CHOICES}

    def checked(self) -> dict[str, bool]:
        """Return which language is chosen."""
        return {f"language_{choice}": choice == self.choice for choice in LANGUAGE_CHOICES}
