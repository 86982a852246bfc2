"""What each kind of slide shows of the report's facts; one kind a file, one line in KINDS."""

from __future__ import annotations

from typing import Protocol

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, Row, Rows
from peelviewer.decks.deck_source import DeckSource

from .areas import AreasSlide
from .compared import Compared
from .comparison import Comparison
from .composed import ComposedSlide
from .figure import FigureSlide
from .forces import ForcesSlide
from .grades import GradesSlide
from .grades_of_forces import GradesOfForces
from .lines import Lines
from .numbers import Numbers
from .opening import OpeningSlide
from .question import Question
from .verdicts import Verdicts
from .years import YearsSlide


class Kind(Protocol):
    """A kind of slide: its name in files and for people, whether its lines are the user's to edit, how many subjects it needs."""

    kind: str
    name: str
    edited: bool
    subjects: int

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return what stands below the title; raises KeyError where a subject is not in the library."""


KINDS: tuple[type[Kind], ...] = (
    OpeningSlide, Verdicts, Numbers, Question, Lines, AreasSlide, FigureSlide, ComposedSlide, Comparison, Compared, ForcesSlide,
    GradesSlide, GradesOfForces, YearsSlide,
)  # fmt: skip
BY_NAME = {kind.kind: kind for kind in KINDS}


def contents_of(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
    """Return a slide's contents; one whose subject the library no longer has says so in place of them."""
    try:
        return BY_NAME[slide.kind].contents(slide, material)
    except KeyError:
        missing = ", ".join(slide.subjects) or slide.kind
        return (Rows((Row(f"This slide shows {missing}, which this library does not hold. Open the library it was made from."),)),)
