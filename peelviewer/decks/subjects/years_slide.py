"""Make a slide of years side by side."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.years.rows import Years, YearsRow
from peelviewer.decks.base import Slide
from peelviewer.decks.kinds.years import subjects
from peelviewer.decks.notes import paragraphs
from peelviewer.model.library import Library

NAMED = 3


def years_slide(library: Library, years: Years, rows: Sequence[YearsRow]) -> Slide:
    """Return exactly these rows of a force's years as a slide."""
    title = f"{library.short_name(years.force)} from {years.names[0]} to {years.names[-1]}"
    held = list(dict.fromkeys(name for row in rows for cell in row.cells if cell.stated for name, _ in cell.places))
    where = "; ".join(held) if len(held) <= NAMED else f"{len(held)} reports, named in the notes"
    notes = [f"In {'; '.join(held)}."] if held else []
    notes += [f"{row.name}: {seam}" for row in rows for seam in dict.fromkeys(filter(None, row.seams))]
    notes.append("Not asked for again says that a later report does not ask for it in like words, and no more.")
    source = f"{where}. Years divided by a changed question or scale cannot be compared." if held else "Published grades."
    return Slide(f"years-{years.force}", "years", title, (), subjects(years.force, rows), paragraphs(notes), source)
