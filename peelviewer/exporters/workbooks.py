"""Workbooks, alone and inside a PowerPoint file: no text in them is ever a formula, nor becomes one when its cell is opened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

# A spreadsheet may pass over space, marks that are not seen and line ends, and takes full-width signs for the usual ones.
_UNSEEN = "\\s\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_FORMULA = re.compile(f"[{_UNSEEN}]*[=+\\-@＝＋－＠﹢﹣﹦﹫]|[\t\r\n]")
_SIGNED = re.compile(r"[+-](?=[.0-9])(?:[0-9][0-9,]*)?(?:\.[0-9]+)?")
_A4 = 9  # as workbooks number papers
_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}


def runs(text: str) -> bool:
    """Return whether a spreadsheet would run a text as a formula; a number with its sign is none."""
    return bool(_FORMULA.match(text)) and not _SIGNED.fullmatch(text)


def workbook(stream: BytesIO) -> Any:
    """Return a new workbook that takes texts for texts."""
    from xlsxwriter import Workbook

    return Workbook(stream, _OPTIONS)


def to_print(sheet: Any) -> None:
    """Have a sheet printed on A4 across, as wide as its columns are together, its head on every page."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def write_words(book: Any, sheet: Any, row: int, column: int, text: str, look: Mapping[str, object] | None = None) -> None:
    """Write a text into a cell; one that looks like a formula is marked as Excel's apostrophe marks it, and shown as it is.

    *look* is how the cell looks, by the names of the library that writes the workbook.
    """
    properties = {**(look or {}), **({"quote_prefix": True} if runs(text) else {})}
    sheet.write_string(row, column, text, book.add_format(properties) if properties else None)
