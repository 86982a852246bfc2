"""A figure of the report with the rows that somebody chose, under a headline of their own."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content
from peelviewer.decks.deck_source import DeckSource
from peelviewer.figures.base import Figure
from peelviewer.figures.composed.rows import choosable, without
from peelviewer.wording import translatable

from .compared import ROW
from .figure import contents_of_figure


class ComposedSlide:
    """The first subject is the figure, the others the keys of its rows."""

    kind = "composed"
    name = translatable("Composed chart")
    edited = False
    subjects = 1

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the figure's panels with the rows named; raises KeyError where the figure or all of these rows are gone."""
        figure = shown(material.figure(slide.subjects[0]), slide.subjects[1:])
        if not figure.panels:
            raise KeyError(slide.subjects[0])
        return contents_of_figure(material, slide.subjects[0], figure, lambda panel: panel.lines)


def shown(figure: Figure, subjects: tuple[str, ...]) -> Figure:
    """Return a figure with the rows that subjects name, all where they name none."""
    keys = {subject.removeprefix(ROW) for subject in subjects if subject.startswith(ROW)}
    return without(figure, {row.key for row in choosable(figure)} - keys) if keys else figure
