"""A house style as data: colours by meaning, faces, footer, logo, and the PowerPoint template it may come from."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from peelviewer import paths
from peelviewer.figures.scene import Dress
from peelviewer.model.problems import Problem
from peelviewer.text.plain_toml import read_tables

from .contrast import luminance

MIDDLE = 0.18  # of luminance: where black letters and white ones are read alike


class StyleError(Exception):
    """A file is no style: every problem with its file, line and remedy."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class Logo(NamedTuple):
    """A picture (PNG) and its size in its own pixels."""

    content: bytes
    width: int
    height: int

    def within(self, width: float, height: float) -> tuple[float, float]:
        """Return the size in which it fits into a room, in that room's unit: larger than that it never is, nor stretched."""
        factor = min(width / self.width, height / self.height)
        return self.width * factor, self.height * factor


class HouseStyle(NamedTuple):
    """How slides look. *colours* are "#RRGGBB" by the themes' meanings; what is empty is as in the plain style.

    *template* is a PowerPoint file without slides, whose layouts an export fills.
    """

    name: str
    colours: tuple[tuple[str, str], ...] = ()
    face: str = ""
    serif_face: str = ""
    footer: str = ""
    logo: Logo | None = None
    template: bytes = b""

    @property
    def dress(self) -> Dress | None:
        """What slides wear in place of the program's colours and faces; None where the style has neither."""
        if not (self.colours or self.face or self.serif_face):
            return None
        return Dress(self.colours, self.dark, self.face, self.serif_face)

    @property
    def dark(self) -> bool:
        """Whether its ground is dark."""
        return luminance(dict(self.colours).get("surface", "#FFFFFF")) < MIDDLE


PLAIN = HouseStyle("")
"""The program's own style."""


def style_key(style: HouseStyle) -> str:
    """Return what tells how a style looks from how another does, empty for the plain one: two of a name may differ in time."""
    return "" if style == PLAIN else f"{hash(style):x}"


@cache
def plain_colours(dark: bool = False) -> dict[str, str]:
    """Return the program's own colours of slides by meaning, on white or on dark; raises BrokenInstallationError."""
    path = paths.resources() / "themes" / ("dark.toml" if dark else "presentation.toml")
    try:
        colours: dict[str, Any] = read_tables(path.read_text(encoding="utf-8"))["colours"]
    except (OSError, ValueError, KeyError) as error:
        raise paths.BrokenInstallationError(path, f"{type(error).__name__}: {error}") from error
    return colours
