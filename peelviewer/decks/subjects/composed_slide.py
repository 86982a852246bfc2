"""Make a slide of a figure as it was composed."""

from __future__ import annotations

from peelviewer.analysis.pages import in_print
from peelviewer.decks import slide_makers
from peelviewer.decks.base import LONGEST_TITLE, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds.compared import ROW
from peelviewer.decks.kinds.composed import shown
from peelviewer.decks.notes import paragraphs
from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.rows import choosable
from peelviewer.figures.layout import caveats_counted


def composed_slide(material: DeckSource, subject: str, composition: Composition) -> Slide:
    """Return a figure with the rows and words of a composition; its note stands at the foot and in the speaker's notes.

    Raises KeyError for an unknown figure.
    """
    plain = slide_makers.figure(material, subject)
    found = choosable(material.figure(subject))
    shown_keys = [row.key for row in found if row.key not in composition.left_out]
    subjects = (subject, *(f"{ROW}{key}" for key in shown_keys)) if len(shown_keys) < len(found) else (subject,)
    rows = [row.key for row in found if not row.whole]
    kept = [key for key in rows if key not in composition.left_out]
    figure = shown(material.figure(subject), subjects[1:])
    place = ", ".join(part for part in (figure.label, in_print(figure.pages)) if part)
    rows_shown = f"{len(kept)} of {len(rows)} rows" if len(kept) < len(rows) else ""
    parts = (composition.note, place, figure.source, rows_shown, caveats_counted(figure))
    source = " ".join(map(_sentence, filter(None, parts)))
    notes = paragraphs([part for part in (composition.note, plain.notes) if part])
    title = composition.headline[:LONGEST_TITLE] or plain.title
    return Slide(f"composed-{plain.id}", "composed", title, (), subjects, notes, source)


def _sentence(words: str) -> str:
    return f"{words}." if words and words[-1] not in ".?!" else words
