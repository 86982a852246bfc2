"""What can be done with rows of forces side by side: opened in their reports."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.forces.side_by_side import ForcesRow
from peelviewer.analysis.tables import area_name
from peelviewer.model.library import ReportUnreadable
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


class ForcesActions:
    """Opens what it is handed, and says what comes of it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def open(self, row: ForcesRow, forces: Sequence[str], area: str) -> None:
        """Open the figure or indicator of a row in the report that states a force's value (none: any force's)."""
        cells = dict(zip(forces, row.cells, strict=True))
        wanted = [cells[area]] if area in cells else [*row.cells, row.reference]
        stated = next((each for cell in wanted for each in (cell.stated, *cell.others) if each is not None), None)
        if stated is None:
            name = area_name(self._workspace.library, area)
            self._workspace.message.emit(tr("{force}: not given in any report held", force=name))
            return
        try:
            self._workspace.open(f"{stated.report}/{stated.subject}")
        except (KeyError, ReportUnreadable) as error:
            self._workspace.message.emit(str(error))
            return
        self._workspace.figure_wanted.emit(stated.subject)
