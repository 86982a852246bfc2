"""The parts of the Grades view as the composer takes them: exactly what is shown, of which rows can be left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from peelviewer.figures.composed.composition import Composition
from peelviewer.figures.composed.drawing import Drawing
from peelviewer.model.library import Force
from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.wording import of_documents

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide


def composed(
    file: str, drawing: Drawing, forces: Sequence[Force], slides: Callable[[Sequence[Force]], Sequence[Slide]] | None = None
) -> ChartSubject | None:
    """Return a drawing of forces as the composer takes it; *slides* makes slides of some of them. None where no force is shown."""
    if not forces:
        return None

    def made(composition: Composition) -> list[Slide]:
        with of_documents():
            found = slides([force for force in forces if force.id not in composition.left_out]) if slides else ()
        return [slide._replace(title=composition.headline or slide.title, source=composition.before(slide.source)) for slide in found]

    return ChartSubject(f"grades/{file}", drawing.figure(()), file, made if slides else None, None, drawing)
