"""Reports on one pillar, 2014 to 2017: an overview with a grade for each question, then a chapter a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.importers.recognise.identity import named_peel
from peelviewer.importers.recognise.words import folded
from peelviewer.importers.recognised import Recognised
from peelviewer.importers.stream import Document
from peelviewer.model.library import Force, Question
from peelviewer.model.report import OVERVIEW

from .printed import recognise_printed

ID = "one-pillar"
_CHAPTERS = ("introduction", "force in numbers", OVERVIEW, "next steps", "annex", "what this report contains", "foreword")


def likelihood(document: Document) -> float:
    """Return from 0 to 1 how likely a document is such a report."""
    overview = any(folded(piece.text).startswith(f"{OVERVIEW} how") for piece in document.pieces)
    if not named_peel(piece.text for piece in document.pieces[:12]):
        return 0.3 * overview  # a part of one, without its title page
    first = " ".join(folded(piece.text) for piece in document.pieces[:12])
    return 0.4 + (0.3 if "an inspection of" in first else 0.0) + 0.3 * overview


def recognise(document: Document, questions: Sequence[Question], forces: Iterable[Force]) -> Recognised:
    """Return such a report as recognised."""
    return recognise_printed(ID, document, questions, forces, _CHAPTERS)
