"""Reports on three pillars together, 2018/19: a table of all grades, then a chapter a pillar with its questions as sections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.model.library import Force, Question

from ..recognise.words import folded
from ..recognised import Recognised
from ..stream import Document, PieceKind
from .printed import recognise_printed

ID = "integrated"
_CHAPTERS = ("what this report contains", "force in context", "overall summary", "effectiveness", "efficiency", "legitimacy", "annex")
_PILLARS_TOGETHER = 3


def likelihood(document: Document) -> float:
    """Return from 0 to 1 how likely a document is such a report."""
    first = " ".join(folded(piece.text) for piece in document.pieces[:12])
    together = "effectiveness efficiency and legitimacy" in first
    headings = {folded(piece.text) for piece in document.pieces if piece.kind is PieceKind.HEADING}
    pillars = len(headings & {"effectiveness", "efficiency", "legitimacy"}) == _PILLARS_TOGETHER
    if "peel" not in first.split():
        return 0.0
    return 0.3 + (0.3 if together else 0.0) + (0.35 if pillars else 0.0)


def recognise(document: Document, questions: Sequence[Question], forces: Iterable[Force]) -> Recognised:
    """Return such a report as recognised."""
    return recognise_printed(ID, document, questions, forces, _CHAPTERS)
