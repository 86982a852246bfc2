"""How each content is laid out on a sheet and divided where it is too tall; one content a file, one line in FORMS."""

from __future__ import annotations

from typing import Any, Protocol

from peelviewer.decks.contents import (
    Areas,
    Bars,
    Chart,
    Columns,
    Content,
    Fact,
    GradesDrawn,
    History,
    Opening,
    Pairs,
    Rows,
    Verdict,
    WordColumns,
)
from peelviewer.decks.sheet import Sheet

from .areas import AreasForm
from .bars import BarsForm
from .chart import ChartForm
from .columns import ColumnsForm
from .fact import FactForm
from .grades_drawn import GradesForm
from .history import HistoryForm
from .opening import OpeningForm
from .pairs import PairsForm
from .rows import RowsForm
from .verdict import VerdictForm
from .word_columns import WordColumnsForm


class Form(Protocol):
    """Lays one kind of content out."""

    @staticmethod
    def height(content: Any, sheet: Sheet) -> float:
        """Return the height the content takes."""

    @staticmethod
    def divide(content: Any, sheet: Sheet, room: float) -> list[Any]:
        """Return the content in parts of which none is taller than *room*."""

    @staticmethod
    def lay_out(content: Any, sheet: Sheet) -> None:
        """Lay the content out from the sheet's y down, and go below it."""


FORMS: dict[type[Content], type[Form]] = {
    Opening: OpeningForm,
    Rows: RowsForm,
    Verdict: VerdictForm,
    Fact: FactForm,
    WordColumns: WordColumnsForm,
    Areas: AreasForm,
    Pairs: PairsForm,
    Bars: BarsForm,
    Chart: ChartForm,
    Columns: ColumnsForm,
    History: HistoryForm,
    GradesDrawn: GradesForm,
}


def form(content: Content) -> type[Form]:
    """Return the form that lays a content out."""
    return FORMS[type(content)]
