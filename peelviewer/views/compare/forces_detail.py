"""What stands below forces side by side: where the row's values are from, what else is published of it, and its caveats."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.forces.side_by_side import Cell, ForcesRow
from peelviewer.analysis.forces.statements import Stated
from peelviewer.analysis.pages import page_range
from peelviewer.analysis.tables import area_name
from peelviewer.figures.forces import measured
from peelviewer.model.library import Library
from peelviewer.text.inline import typographic
from peelviewer.text.rich import escaped, semibold_html
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import LinkLabel
from peelviewer.wording import tr

MARGIN, RING, SCROLL_BAR, HEIGHT = 24, 2, 12, 112


class ForcesDetail(QScrollArea):
    """As high for every row: the table does not jump while one walks it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = LinkLabel(self)
        self.words.setWordWrap(True)
        self.words.setFont(face(12))
        self.words.setContentsMargins(MARGIN - RING, 8, MARGIN - RING - SCROLL_BAR, 12)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(self.words)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("caveats")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Sources and caveats of the chosen measure"))

    def show_row(self, library: Library, row: ForcesRow | None, forces: Sequence[str]) -> None:
        """Say all of a row; of none nothing."""
        if row is None:
            self.words.clear()
            return
        cells = [(tr("England and Wales"), row.reference)]
        cells += [(area_name(library, force), cell) for force, cell in zip(forces, row.cells, strict=True)]
        lines = [f"{semibold_html(typographic(row.name))} {escaped(measured(row))}"]
        if row.label:
            lines[0] += escaped(f" · {typographic(row.title)}")
        lines += [escaped(words) for words in (_also(cells, row), _sources(library, cells)) if words]
        lines += _caveats(library, row, forces)
        self.words.setText("".join(f'<p style="margin:0 0 3px 0">{line}</p>' for line in lines))
        self.verticalScrollBar().setValue(0)


def _also(cells: Sequence[tuple[str, Cell]], row: ForcesRow) -> str:
    """Return what else is published of a row: more or less exact, or of another period."""
    found = [f"{name} {_other(other, row.period)}" for name, cell in cells for other in cell.others]
    return tr("Also published: {values}.", values="; ".join(found)) if found else ""


def _other(other: Stated, period: str) -> str:
    where = ", ".join(
        part for part in (other.label, other.period if other.period != period else "", other.doubt and tr(UNCONFIRMED)) if part
    )
    value = other.value.replace("-", "−")
    return f"{value} ({where})" if where else value


def _sources(library: Library, cells: Sequence[tuple[str, Cell]]) -> str:
    """Return in which reports the values stand, with the pages; who is not given is named."""
    held = library.by_id
    by_report: dict[str, str] = {}
    for _, cell in cells:
        stated = cell.stated
        if stated is not None and stated.report in held:
            pages = page_range(stated.pages)
            name = library.name_of(held[stated.report])
            by_report.setdefault(stated.report, f"{name}, {pages}" if pages else name)
    doubtful = [name for name, cell in cells if cell.stated and cell.stated.doubt]
    parts = [tr("In {reports}.", reports="; ".join(by_report.values()))] if by_report else []
    if doubtful:
        parts.append(tr("Nobody has confirmed the value of {forces}.", forces=", ".join(doubtful)))
    return " ".join(parts)


def _caveats(library: Library, row: ForcesRow, forces: Sequence[str]) -> list[str]:
    """Return the caveats, those first that name a force which is shown."""
    lines = [escaped(tr("Caveats as the digest of the report gives them:"))] if any(limit.restated for limit in row.limits) else []
    for limit in sorted(row.limits, key=lambda limit: not set(limit.forces) & set(forces)):
        named = ", ".join(area_name(library, force) for force in limit.forces if force in forces)
        names = f" <i>{escaped(named)}.</i>" if named else ""
        lines.append(f"{semibold_html(typographic(limit.title) + '.')} {escaped(typographic(limit.text))}{names}")
    return lines
