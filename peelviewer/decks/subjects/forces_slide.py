"""Make a slide of forces side by side."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.forces.side_by_side import ForcesRow
from peelviewer.analysis.tables import area_name
from peelviewer.decks.base import Slide
from peelviewer.decks.kinds.forces import subjects
from peelviewer.decks.said.forces import forces_said
from peelviewer.decks.said.speech import with_evidence
from peelviewer.figures.forces import in_words, reports, sources
from peelviewer.model.library import Library

NAMED = 3


def forces_slide(library: Library, year: int, own: str, forces: Sequence[str], rows: Sequence[ForcesRow]) -> Slide:
    """Return exactly these rows and forces as a slide; *own* (empty: none of them) is drawn as the force."""
    names = [area_name(library, force) for force in forces]
    whose = in_words(names) if len(names) <= NAMED else f"{names[0]} and {len(names) - 1} other forces"
    title = f"{whose} in {library.cycle_name(year)}, beside England and Wales"
    held = reports(library, rows)
    where = "; ".join(held) if len(held) <= NAMED else f"{len(held)} reports, named in the notes"
    limits = dict.fromkeys((limit.title, limit.text) for row in rows for limit in row.limits)
    evidence = [f"Values are in: {'; '.join(held)}.", f"Data: {'; '.join(sources(rows))}."]
    evidence += [f"Caveat: {heading}. {text}" for heading, text in limits]
    notes = with_evidence(forces_said(library, year, own, forces, rows), evidence)
    slide_id = f"forces-{year}-{'-'.join(forces)}"
    source = f"{where}. Values as printed; a rate is neither good nor bad by itself."
    return Slide(slide_id, "forces", title, (), subjects(year, own, forces, rows), notes, source)
