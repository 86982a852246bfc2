"""Rows that go on over many slides: nobody gets a deck full of them without having been told how many there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peelviewer.ui.dialogs.message_boxes import choose
from peelviewer.wording import plural, tr

MOST = 10
"""Slides that rows may fill without a question."""


def ask_how_many(window: QWidget, pages: int, act: Callable[[], None], fewer: dict[str, Callable[[], None]], hint: str) -> None:
    """Say how many slides there would be; *act* adds them all, *fewer* has what is offered beside that, *hint* says what makes fewer."""
    everything = plural("Add {n} slide", "Add {n} slides", pages)
    words = plural("What is shown fills {n} slide.", "What is shown fills {n} slides.", pages)
    choose(window, tr("Add to the slides"), words, hint, {**fewer, everything: act}, tr("Add nothing"))
