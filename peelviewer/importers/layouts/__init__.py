"""What the inspectorate's layouts look like, a file each; a new one is its file and one line here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from peelviewer.importers.recognised import Recognised
from peelviewer.importers.stream import Document
from peelviewer.model.library import Force, Question

from . import effectiveness_2016, general, integrated_2018, peel_2021


class Layout(Protocol):
    """What a layout's module has: its id, how likely a document is of it (0 to 1), and what it makes of one."""

    ID: str

    def likelihood(self, document: Document) -> float:
        """Return from 0 to 1 how likely a document is of the layout."""

    def recognise(self, document: Document, questions: Sequence[Question], forces: Iterable[Force]) -> Recognised:
        """Return a document as the layout understands it."""


LAYOUTS: tuple[Layout, ...] = (effectiveness_2016, integrated_2018, peel_2021, general)
"""The layouts; the likeliest reads a document."""
