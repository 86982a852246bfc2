"""The reader's marks as a document or table that stands alone: each with its words, what is written to it, and where it is from."""

from __future__ import annotations

import csv
import html
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.analysis import citation
from peelviewer.analysis.marking.marks import Placed, ReportMarks, pages_of
from peelviewer.analysis.pages import in_print
from peelviewer.analysis.paragraphs import is_number
from peelviewer.model.annotations import Annotation
from peelviewer.model.editions import edition_of
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.model.pages import Pages
from peelviewer.model.report import Report
from peelviewer.store.annotations import from_record
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.wording import tr

from .base import write_text
from .errors import ExportError
from .tables import MARK, harmless

SUFFIXES = (".md", ".html", ".csv", ".json", ".docx")
FORMAT, VERSION = "peelviewer-annotations", 1
LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is read."""
COLUMNS = ("report", "force", "kind", "colour", "paragraph", "heading", "page", "last_page", "words", "note", "made", "changed", "citation",
           "link", "found")  # fmt: skip
_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|"})
_PAGE_STYLE = (
    "body{font:17px/1.5 serif;max-width:42em;margin:2em auto;padding:0 1em;color:#18212b}"
    "h1,h2{font-family:sans-serif}blockquote{margin:1em 0 .3em;padding:.1em 0 .1em 1em;border-left:4px solid}"
    ".yellow{border-color:#8a6100;border-left-style:solid}.green{border-color:#2c6e2a;border-left-style:dashed}"
    ".blue{border-color:#1f5e8c;border-left-style:dotted}.pink{border-color:#a12b63;border-left-style:double}"
    ".source,.kind{font:13px/1.4 sans-serif;color:#56616d}"
)

_OF_ADDRESSES = "-._~%/:=&?#+!$,;'@()*[]"
"""Signs that may stand in an address as they are."""


class Cited(NamedTuple):
    """A mark with all that is said of it outside the program; a report that is not held is named as it was."""

    mark: Annotation
    report_name: str
    force: str
    paragraph: str
    heading: str
    pages: Pages
    source: str
    link: str
    """The address of the published report, of a PDF at the page; empty where none is known."""
    is_found: bool


def cited(library: Library, marks: Iterable[Annotation]) -> list[Cited]:
    """Return marks with where they are from, by report in the order of the library, and as they are read."""
    by_report: dict[str, list[Annotation]] = {}
    for mark in marks:
        by_report.setdefault(mark.report, []).append(mark)
    order = {report: number for number, report in enumerate(library.by_id)}
    found: list[Cited] = []
    for report_id in sorted(by_report, key=lambda name: (order.get(name, len(order)), name)):
        found += _of_report(library, report_id, by_report[report_id])
    return found


def _of_report(library: Library, report_id: str, marks: Sequence[Annotation]) -> list[Cited]:
    try:
        report = library.report(report_id)
    except (KeyError, ReportUnreadable):
        return [_not_held(mark) for mark in marks]
    of_report = ReportMarks(library, report)
    return [_held(library, of_report, placed) for placed in of_report.placed(marks)]


def _not_held(mark: Annotation) -> Cited:
    source, number = mark.source, _number(mark.anchor.paragraph)
    named = ", ".join(part for part in (source.report, source.heading, in_print(source.pages)) if part)
    return Cited(mark, source.report or mark.report, "", number, source.heading, source.pages, named, "", False)


def _held(library: Library, of_report: ReportMarks, placed: Placed) -> Cited:
    report, mark, paragraph = of_report.report, placed.annotation, placed.paragraph
    heading, name = report.sections.get(placed.section), library.name_of(report)
    if heading is None or placed.span is None:
        return _not_held(mark)._replace(report_name=name, force=library.short_name(report.force))
    touched = of_report.text.touched(placed.span)
    begin, end = (pages_of(report, piece.section, piece.paragraph) for piece in (touched[0], touched[-1]))
    pages = Pages(begin.first, end.last)
    headings = tuple(report.sections[section] for section in dict.fromkeys(piece.section for piece in touched))
    numbers = tuple(dict.fromkeys(piece.paragraph for piece in touched if is_number(piece.paragraph)))
    source = citation.of_passage(library, report, citation.Passage(headings, numbers, pages if edition_of(report).paged else None), "")
    force, number, link = library.short_name(report.force), _number(paragraph), _address(report, pages)
    return Cited(mark, name, force, number, plain_text(heading.title), pages, source, link, True)


def _number(paragraph: str) -> str:
    return paragraph if is_number(paragraph) else ""


def _address(report: Report, pages: Pages) -> str:
    """Return the published report's address, of a PDF at the page; of another address than one of the web nothing is linked."""
    address = "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in _OF_ADDRESSES) else "".join(f"%{byte:02X}" for byte in sign.encode())
        for sign in report.source_url
    )
    if not address.lower().startswith(("http://", "https://")):
        return ""
    return f"{address}#page={pages.first}" if address.lower().endswith(".pdf") and pages.first else address


# Out -------------------------------------------------------------------------------------------------


def write(library: Library, marks: Iterable[Annotation], path: Path) -> None:
    """Write marks to a .md, .html, .csv, .json or .docx file, whole or not at all; raises ExportError."""
    found, suffix = cited(library, marks), path.suffix.lower()
    if suffix == ".docx":
        from . import marks_docx  # slow to load

        marks_docx.write(found, path)
    elif suffix == ".csv":
        write_text(path, MARK + as_csv(found))
    elif suffix == ".json":
        write_text(path, as_json(found))
    else:
        write_text(path, as_html(found) if suffix == ".html" else as_markdown(found))


def about(found: Sequence[Cited]) -> str:
    """Return the line below the title: how many there are, and whose words stand where."""
    count = f"{len(found)} {'mark' if len(found) == 1 else 'marks'}"
    return f"{count}. Quotations are the reports' words, or those of the digest that was read; notes are the reader's own."


def lead(each: Cited) -> str:
    """Return what a mark is and where: "Annotation, yellow, 2.34, p. 23"."""
    mark = each.mark
    parts = (mark.kind.value.capitalize(), "" if mark.is_bookmark else mark.colour.value, each.paragraph, in_print(each.pages))
    found = "" if each.is_found else "no longer found in the report"
    return ", ".join(part for part in (*parts, found) if part)


def by_report(found: Sequence[Cited]) -> Iterator[tuple[str, list[Cited]]]:
    """Yield the names of reports with their marks."""
    for name, marks in groupby(found, key=lambda each: each.report_name):
        yield name, list(marks)


def as_markdown(found: Sequence[Cited]) -> str:
    """Return marks as Markdown."""
    parts = ["# My notes", about(found)]
    for name, marks in by_report(found):
        parts.append(f"## {_plain(name)}")
        for each in marks:
            parts.append(f"**{_plain(lead(each))}**")
            if each.mark.note and each.mark.is_bookmark:
                parts.append(_plain(each.mark.note))
            parts.append("\n".join(f"> {line}" for line in _plain(each.mark.quoted).splitlines()))
            if each.mark.note and not each.mark.is_bookmark:
                parts.append(_plain(each.mark.note))
            parts += [_plain(each.source), *([f"<{each.link}>"] if each.link else [])]
    return "\n\n".join(parts) + "\n"


def as_html(found: Sequence[Cited]) -> str:
    """Return marks as a page that needs nothing but itself."""
    parts = ['<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>My notes</title>']
    parts.append(f"<style>{_PAGE_STYLE}</style></head>")
    parts.append(f"<body><h1>My notes</h1><p>{html.escape(about(found))}</p>")
    for name, marks in by_report(found):
        parts.append(f"<h2>{html.escape(typographic(name))}</h2>")
        for each in marks:
            mark, note = each.mark, _lines(each.mark.note)
            parts.append(f'<p class="kind">{html.escape(typographic(lead(each)))}</p>')
            parts.append(f'<blockquote class="{mark.colour.value}">{_lines(mark.quoted)}</blockquote>')
            parts.append(f"<p>{note}</p>" if note else "")
            link = html.escape(each.link)
            read = f'<br><a href="{link}">{link}</a>' if link else ""
            parts.append(f'<p class="source">{html.escape(typographic(each.source))}{read}</p>')
    return "\n".join(part for part in [*parts, "</body></html>"] if part) + "\n"


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def as_csv(found: Sequence[Cited]) -> str:
    """Return marks as a table with its header, harmless to a spreadsheet."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for each in found:
        mark = each.mark
        row = (mark.report, each.force, mark.kind.value, "" if mark.is_bookmark else mark.colour.value, each.paragraph, each.heading)
        pages = (each.pages.first or "", each.pages.last or "")
        words = (mark.anchor.words, mark.note, mark.made, mark.changed, each.source, each.link, "yes" if each.is_found else "no")
        writer.writerow([harmless(str(cell)) for cell in (*row, *pages, *words)])
    return stream.getvalue()


def as_json(found: Sequence[Cited]) -> str:
    """Return marks as `read` takes them in again, each with its source and link for other programs."""
    from peelviewer.store.annotations import as_record

    records = [{**as_record(each.mark), "kind": each.mark.kind.value, "citation": each.source, "link": each.link} for each in found]
    return json.dumps({"format": FORMAT, "version": VERSION, "annotations": records}, ensure_ascii=False, indent=2) + "\n"


def _plain(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    return typographic(text).translate(_SPECIAL)


# In --------------------------------------------------------------------------------------------------


class Read(NamedTuple):
    """The marks of a file, and how many of its entries are none."""

    marks: list[Annotation]
    refused: int


class Unreadable(Exception):
    """A file holds no marks; says which file, why, and what to do."""


def read(file: Path) -> Read:
    """Return the marks of a file that was exported as JSON; raises Unreadable."""
    remedy = tr("Choose a file that this program exported as JSON.")
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
        content: Any = json.loads(raw.decode("utf-8-sig")) if len(raw) <= LARGEST else None
    except OSError as error:
        raise Unreadable(str(ExportError.of(file, error))) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(tr("{name} is no JSON file. {remedy}", name=file.name, remedy=remedy)) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT or not isinstance(content.get("annotations"), list):
        raise Unreadable(tr("{name} holds no marks. {remedy}", name=file.name, remedy=remedy))
    if content.get("version") != VERSION:
        raise Unreadable(tr("{name} is of another version of this program. Install the newer one.", name=file.name))
    marks, refused = [], 0
    for record in content["annotations"]:
        try:
            marks.append(from_record(record))
        except (ValueError, TypeError, RecursionError):
            refused += 1
    return Read(marks, refused)
