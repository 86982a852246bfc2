"""A chart's values for python-pptx, with a workbook behind them in which names are texts."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.chart.xlsx import CategoryWorkbookWriter
from pptx.util import lazyproperty

from peelviewer.exporters.workbooks import workbook, write_words


class ChartData(CategoryChartData):  # type: ignore[misc,unused-ignore] # python-pptx has no types
    """Categories and series as python-pptx takes them."""

    @lazyproperty
    def _workbook_writer(self) -> _Sheet:
        writer: Any = _Sheet
        sheet: _Sheet = writer(self)
        return sheet


class _Sheet(CategoryWorkbookWriter):  # type: ignore[misc,unused-ignore] # python-pptx has no types
    """Writes the sheet as its parent does, where a name that begins like a formula would be run when the data are opened."""

    @property
    def xlsx_blob(self) -> bytes:
        stream = BytesIO()
        book = workbook(stream)
        sheet = book.add_worksheet()
        data: Any = self._chart_data
        for row, category in enumerate(data.categories, 1):
            write_words(book, sheet, row, 0, category.label)
        for column, series in enumerate(data, 1):
            write_words(book, sheet, 0, column, series.name)
            sheet.write_column(1, column, series.values, book.add_format({"num_format": series.number_format}))
        book.close()
        return stream.getvalue()
