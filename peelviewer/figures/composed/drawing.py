"""A drawing that is no chart of panels, such as grades, as a picture of it is made: rows to choose from, words and shapes."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import NamedTuple

from peelviewer.figures.base import Figure
from peelviewer.figures.scene import Canvas

from .rows import ChoosableRow


class Drawing(NamedTuple):
    """A drawing of which rows can be left out by their keys.

    *figure* returns its title and what limits it, *lay_out* lays it out from a canvas's y down, both without the rows of some keys;
    *least* is the width in pixels that it needs at its own size.
    """

    rows: tuple[ChoosableRow, ...]
    figure: Callable[[Container[str]], Figure]
    lay_out: Callable[[Container[str], Canvas], None]
    least: float
