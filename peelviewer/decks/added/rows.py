"""The rows that a slide of numbers or of a figure shows, where the user chooses them."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from peelviewer.decks import slide_makers
from peelviewer.decks.base import Line, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds.figure import ROW, part_rows, shown_rows
from peelviewer.decks.notes import figure_notes


class Offered(NamedTuple):
    """A row that a slide can show: what tells it from others, what it is called, and whether it is shown."""

    key: str
    name: str
    shown: bool


def offered(slide: Slide, material: DeckSource) -> list[Offered]:
    """Return the rows that a slide can show, in printed order; none of a slide whose rows are not chosen. Raises KeyError."""
    if slide.kind == "numbers":
        known = dict.fromkeys([*material.report.indicator_by_id, *slide.subjects])
        return [Offered(subject, material.figure(subject).title, subject in slide.subjects) for subject in known]
    if slide.kind != "figure":
        return []
    panels = [panel for panel in material.figure(slide.subjects[0]).panels if panel.form == "dumbbell"]
    shown = {line.name for panel in panels for line in shown_rows(slide, panel)}
    names = dict.fromkeys(line.name for panel in panels for line in part_rows(panel.lines))
    return [Offered(name, name, name in shown) for name in names] if len(names) > 1 else []


def with_rows(slide: Slide, material: DeckSource, keys: Collection[str]) -> Slide:
    """Return a slide with other rows, at least one; its foot and notes that nobody has changed say how many and which are left out."""
    chosen = tuple(row.key for row in offered(slide, material) if row.key in keys)
    if not chosen:
        return slide
    if slide.kind == "numbers":
        return slide._replace(subjects=chosen)
    subject, rows = slide.subjects[0], tuple(Line(key, "", ROW) for key in chosen)
    made = slide_makers.figure(material, subject, rows)
    untouched = slide.notes == figure_notes(material, subject, slide_makers.figure(material, subject).title, slide.lines)
    return slide._replace(lines=rows, source=made.source, notes=made.notes if untouched else slide.notes)
