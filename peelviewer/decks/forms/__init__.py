"""How each content is laid out on a sheet and divided where it is too tall; one content a file, one line in FORMS."""

from __future__ import annotations

from typing import Any, Protocol

from peelviewer.decks.contents import Bars, Chart, Columns, Content, History, Opening, Pairs, Rows, Verdict
from peelviewer.decks.sheet import Sheet

from .bars import BarsForm
from .chart import ChartForm
from .columns import ColumnsForm
from .history import HistoryForm
from .opening import OpeningForm
from .pairs import PairsForm
from .rows import RowsForm
from .verdict import VerdictForm


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
    Pairs: PairsForm,
    Bars: BarsForm,
    Chart: ChartForm,
    Columns: ColumnsForm,
    History: HistoryForm,
}


def form(content: Content) -> type[Form]:
    """Return the form that lays a content out."""
    return FORMS[type(content)]
