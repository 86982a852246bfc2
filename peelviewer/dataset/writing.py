"""Write a report folder, byte for byte the same for the same report: what is written is read again as it was.

The form is that of data/README.md. Where a text would be read as something else (a heading, a list, attributes), a backslash is put
before its sign; characters that the reader takes for damage, which show nothing, are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from peelviewer.model.editions import EDITIONS
from peelviewer.model.pages import Paging
from peelviewer.model.report import Finding, Insert, Report, Section
from peelviewer.text.inline import as_paragraph, literal

from .attributes import quoted
from .chapters import PLAIN
from .identity import IDENTITY_FILE
from .schema import REPORT_TABLES, as_paged
from .source import fit
from .tables import Column, TableKind

_NUMBERS = ("year", "pages", "printed_page_offset")
_TEXTS = ("id", "title", "subtitle", "force", "year", "cycle", "pillar", "publisher", "published", "isbn", "edition", "pages")
_MAY_BE_ABSENT = (
    "cycle", "pages", "source_url", "readable", "source_file", "source_checksum", "imported", "importer", "layout", "printed_page_offset",
)  # fmt: skip
_ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"})


def write_report(report: Report, folder: Path) -> None:
    """Write every file of a report into a folder, which is made where it is not there; raises OSError.

    Tables without rows are written only where the edition needs them. Files that are there under the same names are written over.
    """
    chapters = folder / "chapters"
    chapters.mkdir(parents=True, exist_ok=True)
    _write(folder / IDENTITY_FILE, _identity(report))
    edition = EDITIONS.get(report.edition)
    paging = edition.paging if edition else Paging.STATED
    for name, kind in REPORT_TABLES.items():
        declared, rows = as_paged(kind, paging), getattr(report, name)
        if rows or not declared.may_be_absent:
            _write(folder / declared.file, _table(declared, rows))
    width = max(2, len(str(len(report.chapters))))
    for number, chapter in enumerate(report.chapters, 1):
        _write(chapters / f"{number:0{width}}-{chapter.id[:80]}.md", _chapter(chapter))


def _write(path: Path, lines: Iterable[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    path.write_bytes(text.encode("utf-8"))


def _identity(report: Report) -> Iterator[str]:
    for name in dict.fromkeys((*_TEXTS, *_MAY_BE_ABSENT)):
        value = getattr(report, name)
        if name in _NUMBERS and (value or name not in _MAY_BE_ABSENT):
            yield f"{name} = {value}"
        elif name not in _NUMBERS and (value or name not in _MAY_BE_ABSENT):
            yield f'{name} = "{fit(value).translate(_ESCAPES)}"'


# Tables ------------------------------------------------------------------------------------------------


def _table(kind: TableKind[Any], rows: Iterable[Any]) -> Iterator[str]:
    columns = [column for column in kind.columns if not column.may_be_absent or any(_says_more(column, row) for row in rows)]
    yield ",".join(column.name for column in columns)
    for row in rows:
        yield ",".join(_cell(getattr(row, column.field or column.name), column) for column in columns)


def _says_more(column: Column, row: object) -> bool:
    """Whether a row says more in a column than one in which the column is absent."""
    value = getattr(row, column.field or column.name)
    return bool(value != (column.parse("") if column.parse else ""))


def _cell(value: object, column: Column) -> str:
    text = fit(_as_text(value, column)).strip(" ")
    if any(sign in text for sign in ',"\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _as_text(value: object, column: Column) -> str:
    if value is None or (value == 0 and type(value) is int and not column.required):
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.2f}"
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


# Chapters ----------------------------------------------------------------------------------------------


def _chapter(chapter: Section) -> Iterator[str]:
    for section in chapter.walk():
        if section.level > 1:
            yield ""
        yield f"{'#' * section.level} {literal(fit(section.title))} {{{' '.join(_of_heading(section))}}}"
        for block in section.blocks:
            yield ""
            yield from _insert(block) if isinstance(block, Insert) else _finding(block)


def _of_heading(section: Section) -> Iterator[str]:
    yield f"#{section.id}"
    if section.page and (section.level < 3 or section.starts_there):
        yield f"page={section.page}"
    if section.last:
        yield f"last={section.last}"
    if section.level < 3:
        yield f"kind={section.kind}"
    if section.number:
        yield f"number={_value(section.number)}"
    if section.level < 3 or section.short != section.title:
        yield f"short={quoted(fit(section.short))}"


def _value(text: str) -> str:
    return text if PLAIN.fullmatch(text) else quoted(fit(text))


def _insert(insert: Insert) -> Iterator[str]:
    yield f"::: {insert.kind.value} {insert.target} :::"


def _finding(finding: Finding) -> Iterator[str]:
    attributes = " ".join(_of_finding(finding))
    yield as_paragraph(fit(finding.text)) + (f" {{{attributes}}}" if attributes else "")
    if finding.bullets:
        yield ""
        yield from (f"- {as_paragraph(fit(bullet))}" for bullet in finding.bullets)


def _of_finding(finding: Finding) -> Iterator[str]:
    if finding.kind:
        yield f".{finding.kind.value}"
    for name, ids in (("erratum", finding.errata), ("source", finding.sources)):
        if ids:
            yield f"{name}={_value(' '.join(ids))}"
    if finding.page:
        yield f"page={finding.page}"
    if finding.form:
        yield f"form={finding.form}"
