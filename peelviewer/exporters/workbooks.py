"""Workbooks, alone and inside a PowerPoint file: no text in them is ever a formula, nor becomes one when its cell is opened."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from math import ceil
from typing import Any

# A spreadsheet may pass over space, marks that are not seen and line ends, and takes full-width signs for the usual ones.
_UNSEEN = "\\s\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_FORMULA = re.compile(f"[{_UNSEEN}]*[=+\\-@＝＋－＠﹢﹣﹦﹫]|[\t\r\n]")
_SIGNED = re.compile(r"[+-](?=[.0-9])(?:[0-9][0-9,]*)?(?:\.[0-9]+)?")
_LINE, _HIGHEST = 15.0, 409.0
"""Points of a line of a cell, and of the highest row there may be."""
_WORDS_APART = 1.15
"""How much more room words take than their letters, as a line ends with a whole word."""
_MARGIN = 0.4
"""Inches around a printed sheet."""
_A4 = 9  # as workbooks number papers
_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}


def runs(text: str) -> bool:
    """Return whether a spreadsheet would run a text as a formula; a number with its sign is none."""
    return bool(_FORMULA.match(text)) and not _SIGNED.fullmatch(text)


def workbook(stream: BytesIO) -> Any:
    """Return a new workbook that takes texts for texts."""
    from xlsxwriter import Workbook

    return Workbook(stream, _OPTIONS)


def fit_row(sheet: Any, row: int, texts: Iterable[tuple[str, int]]) -> None:
    """Give a row the height that its wrapped texts need, each with the width of its column in letters.

    Excel finds it by itself, and LibreOffice does not: there all but the first line would lie below the next row.
    """
    lines = max((_lines(text, width) for text, width in texts), default=1)
    if lines > 1:
        sheet.set_row(row, min(_LINE * lines, _HIGHEST))


def _lines(text: str, width: int) -> int:
    return sum(1 if len(line) <= width else ceil(len(line) * _WORDS_APART / width) for line in text.split("\n"))


def growing(content: bytes) -> bytes:
    """Return a workbook whose rows go on to grow with what is typed into them: heights that were set are taken for found ones."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as parts, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as written:
        for part in parts.infolist():
            raw = parts.read(part)
            written.writestr(part, raw.replace(b' customHeight="1"', b"") if part.filename.startswith("xl/worksheets/") else raw)
    return made.getvalue()


def to_print(sheet: Any) -> None:
    """Have a sheet printed on A4 across, as wide as its columns are together, its head on every page."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=_MARGIN)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def write_words(book: Any, sheet: Any, row: int, column: int, text: str, look: Mapping[str, object] | None = None) -> None:
    """Write a text into a cell; one that looks like a formula is marked as Excel's apostrophe marks it, and shown as it is.

    *look* is how the cell looks, by the names of the library that writes the workbook.
    """
    properties = {**(look or {}), **({"quote_prefix": True} if runs(text) else {})}
    sheet.write_string(row, column, text, book.add_format(properties) if properties else None)
