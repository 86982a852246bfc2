"""What stands below years side by side: what is known of the chosen cell, where it stands, and why years cannot be compared."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from peelviewer.analysis.pages import page_range
from peelviewer.analysis.years.held import Where
from peelviewer.analysis.years.rows import RowKind, Years, YearsCell, YearsRow, in_words, name_of
from peelviewer.text.inline import typographic
from peelviewer.text.rich import escaped, semibold_html
from peelviewer.ui.links import is_web
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import LinkLabel
from peelviewer.wording import tr

MARGIN, RING, SCROLL_BAR, HEIGHT = 24, 2, 12, 112
PLACE, PAGE = "place:", "page:"
"""How the addresses of links begin: to a cell's place in a report, by its number, and to its published page."""


class YearsDetail(QScrollArea):
    """As high for every cell: the table does not jump while one walks it. followed carries the address of a link."""

    followed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = LinkLabel(self)
        self.words.setWordWrap(True)
        self.words.setFont(face(12))
        self.words.setContentsMargins(MARGIN - RING, 8, MARGIN - RING - SCROLL_BAR, 12)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.words.linkActivated.connect(self.followed)
        self.setWidget(self.words)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("caveats")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("What is known of the chosen year"))

    def show_cell(self, years: Years, row: YearsRow | None, cell: YearsCell | None) -> None:
        """Say all of a cell; of none nothing."""
        lines = list(_lines(years, row, cell)) if row is not None and cell is not None else []
        self.words.setText("".join(f'<p style="margin:0 0 3px 0">{line}</p>' for line in lines))
        self.verticalScrollBar().setValue(0)


def _lines(years: Years, row: YearsRow, cell: YearsCell) -> Iterator[str]:
    place = row.cells.index(cell)
    small = f", {cell.small}" if cell.small else ""
    name = row.about if row.kind is RowKind.ASK else name_of(row)
    yield f"{semibold_html(typographic(f'{name}, {years.names[place]}'))}: {escaped(in_words(cell) + small)}"
    yield from (escaped(sentence) for sentence in cell.said)
    links = [*(_link(f"{PLACE}{number}", _named(*each)) for number, each in enumerate(cell.places))]
    if is_web(cell.web):
        links.append(_link(PAGE, tr("Open the published page")))
    if links:
        yield " · ".join(links)
    for index, seam in ((place - 1, row.seams[place - 1] if place else ""), (place, row.seams[place] if place < len(row.seams) else "")):
        if seam:
            both = tr("{before} and {after} cannot be compared:", before=years.names[index], after=years.names[index + 1])
            yield f"{semibold_html(both)} {escaped(seam)}"


def _named(name: str, where: Where) -> str:
    pages = page_range(where.pages)
    return f"{name}, {pages}" if pages else name


def _link(address: str, words: str) -> str:
    return f'<a href="{escaped(address)}">{escaped(words)}</a>'
