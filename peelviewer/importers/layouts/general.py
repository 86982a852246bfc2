"""Any other report or letter: headings by size and weight, everything else as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.importers.recognised import Recognised
from peelviewer.importers.stream import Document
from peelviewer.model.library import UNKNOWN_FORCE, Force, Question
from peelviewer.model.pillars import GENERAL

from .printed import recognise_printed

ID = "general"


def likelihood(document: Document) -> float:
    """Return a little for every document, so that one that is like no other layout is read by this."""
    return 0.1 if document.pieces else 0.0


def recognise(document: Document, questions: Sequence[Question], forces: Iterable[Force]) -> Recognised:
    """Return any report as recognised."""
    recognised = recognise_printed(ID, document, questions, forces)
    identity = recognised.identity
    doubts = tuple((field, reason) for field, reason in recognised.unconfirmed if field != "pillar")
    return recognised._replace(identity=identity._replace(force=identity.force or UNKNOWN_FORCE, pillar=GENERAL), unconfirmed=doubts)
