"""Make a slide of a figure as it was composed."""

from __future__ import annotations

from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.rows import choosable

from . import slide_makers
from .base import LONGEST_TITLE, Slide
from .deck_source import DeckSource
from .kinds.compared import ROW
from .kinds.composed import shown
from .notes import paragraphs


def composed_slide(material: DeckSource, subject: str, composition: Composition) -> Slide:
    """Return a figure with the rows and words of a composition; its note stands at the foot and in the speaker's notes.

    Raises KeyError for an unknown figure.
    """
    plain = slide_makers.figure(material, subject)
    rows = [row.key for row in choosable(material.figure(subject))]
    kept = [key for key in rows if key not in composition.left_out]
    subjects = (subject, *(f"{ROW}{key}" for key in kept)) if len(kept) < len(rows) else (subject,)
    figure = shown(material.figure(subject), subjects[1:])
    source = " ".join(part for part in (_sentence(composition.note), figure.completeness, figure.origin) if part)
    notes = paragraphs([part for part in (composition.note, plain.notes) if part])
    title = composition.headline[:LONGEST_TITLE] or plain.title
    return Slide(f"composed-{plain.id}", "composed", title, (), subjects, notes, source)


def _sentence(words: str) -> str:
    return f"{words}." if words and words[-1] not in ".?!" else words
