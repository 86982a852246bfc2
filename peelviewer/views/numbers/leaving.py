"""What of the numbers can leave: the values of the indicators that are shown, as a table, and what they rest on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from peelviewer.figures.base import Figure
from peelviewer.ui.dialogs.leaving import Leaving
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.exporters.tables import Sheet


def leavings(workspace: Workspace, shown: Callable[[], Mapping[str, Figure]]) -> list[Leaving]:
    """Return what can leave: the values of the indicators that *shown* gives by their ids, in their order."""

    def sheets() -> tuple[Sheet, ...]:
        from peelviewer.analysis.frames import observations_frame  # loads pandas
        from peelviewer.exporters.tables import Sheet, sources_sheet

        figures = shown()
        if not figures:
            return ()
        about = [("Report", next(iter(figures.values())).cited)]
        about += [(figure.heading, figure.origin) for figure in figures.values() if figure.origin]
        about += [
            (f"{figure.heading}: {limit.title}", f"{limit.text} {', '.join(limit.forces)}".strip())
            for figure in figures.values()
            for limit in figure.limits
        ]
        return Sheet("Values", observations_frame(workspace.library, workspace.place.report, figures)), sources_sheet(about)

    return [Leaving(tr("Numbers"), f"{workspace.place.report.id}-numbers", sheets=sheets)]
