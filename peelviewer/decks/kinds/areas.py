"""Every area for improvement of a report by question, on one slide where they fit."""

from __future__ import annotations

from itertools import groupby

from peelviewer.analysis.pages import in_print
from peelviewer.decks.base import Line, Slide
from peelviewer.decks.contents import AreaGroup, Areas, Content
from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.model.report import Report
from peelviewer.wording import translatable


class AreasSlide:
    """A line an area: its mark is the heading it belongs to."""

    kind = "areas"
    name = translatable("Areas for improvement")
    edited = True
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the lines by heading, in the order of the lines; raises KeyError for an unknown heading."""
        lines = [line for line in slide.lines if line.text.strip()]
        groups = tuple(_group(material.report, heading, list(inner)) for heading, inner in groupby(lines, lambda line: line.mark))
        return (Areas(groups),) if groups else ()


def _group(report: Report, heading: str, lines: list[Line]) -> AreaGroup:
    """Return lines under their heading; those the user typed have none."""
    areas = tuple((line.label, line.text) for line in lines)
    if not heading:
        return AreaGroup("", "", "", areas)
    section = report.sections[heading]
    pages = in_print(*dict.fromkeys(report.pages_at(area.section, area.page) for area in report.improvements_of(heading)))
    return AreaGroup(section.number, as_plain_text(section.short or section.title), pages, areas)
