"""Reports on three pillars together, 2018/19: a table of all grades, then a chapter a pillar with its questions as sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peelviewer.importers.recognise.identity import named_peel
from peelviewer.importers.recognise.words import folded
from peelviewer.importers.recognised import Recognised
from peelviewer.importers.stream import Document, PieceKind
from peelviewer.model.library import Force, Question

from .printed import recognise_printed

ID = "integrated"
_CHAPTERS = ("what this report contains", "force in context", "overall summary", "annex")


def likelihood(document: Document) -> float:
    """Return from 0 to 1 how likely a document is such a report: its title names several pillars, each of which is a heading."""
    title = next((piece.text for piece in document.pieces[:12] if named_peel([piece.text])), "")
    headings = {folded(piece.text) for piece in document.pieces if piece.kind is PieceKind.HEADING}
    together = [name for name in _named(title) if name in headings]
    return 0.95 if len(together) > 1 else 0.3 if title else 0.0


def _named(title: str) -> list[str]:
    """Return the names that a title lists (Police one, another and a third 2018/19), in folded words."""
    listed = re.sub(r"^.*?Police\s+|\s*\b20[0-9]{2}.*$", "", title)
    return [folded(name) for name in re.split(r",|\band\b", listed) if folded(name)]


def recognise(document: Document, questions: Sequence[Question], forces: Iterable[Force]) -> Recognised:
    """Return such a report as recognised."""
    return recognise_printed(ID, document, questions, forces, (*_CHAPTERS, *(question.pillar for question in questions)))
