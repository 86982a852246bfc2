"""Hits of a search as a document or a table that stands alone: each with its words, and where they are from."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from peelviewer.analysis import citation
from peelviewer.analysis.citation import day_in_full
from peelviewer.analysis.doubt import doubt_of_grade, with_word
from peelviewer.analysis.pages import in_print
from peelviewer.analysis.search.fewer import kept
from peelviewer.analysis.search.filters import MARKED, OF_THE_USER, OWN
from peelviewer.analysis.search.hits import Hit
from peelviewer.model.editions import edition_of
from peelviewer.model.grades import Grade
from peelviewer.model.library import Held, Library, ReportUnreadable
from peelviewer.text.inline import typographic

from .base import write_text
from .tables import MARK, harmless

SUFFIXES = (".md", ".csv", ".docx")
COLUMNS = (
    *("report", "force", "region", "year", "cycle", "pillar", "kind"),
    *("chapter", "heading", "paragraph", "page", "last_page", "grade", "text", "citation", "edition", "exported"),
)
_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|"})


class Found(NamedTuple):
    """What was looked for, the hits that are to be written, and how many there are in all."""

    query: str
    narrowed: str
    """What the hits were narrowed to, in words."""
    hits: Sequence[Hit]
    total: int
    exact: bool = True
    """Whether there are no more than *total*."""
    like: str = ""
    """The paragraph that they are like, by its number and report; empty where a query found them."""
    day: date | None = None
    """When they are written, as what is found changes with the library; None leaves it unsaid."""
    instead: str = ""
    """The words that the hits have where nothing has all of the query; else empty."""


def write(library: Library, found: Found, path: Path) -> None:
    """Write hits to a .md, .csv or .docx file, whole or not at all; raises ExportError."""
    if path.suffix.lower() == ".docx":
        from . import search_docx  # slow to load

        search_docx.write(library, found, path)
    elif path.suffix.lower() == ".csv":
        write_text(path, MARK + as_csv(library, found))
    else:
        write_text(path, as_markdown(library, found))


def as_csv(library: Library, found: Found) -> str:
    """Return hits as a table with its header, harmless to a spreadsheet; where there are more, a last row says so in place of a text."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(str(cell)) for cell in _cells(library, hit, found.day)] for hit in found.hits)
    if found.total > len(found.hits) or not found.exact:
        writer.writerow((dict.fromkeys(COLUMNS, "") | {"text": f"Not all: {_many(found)}"}).values())
    return stream.getvalue()


def _cells(library: Library, hit: Hit, day: date | None) -> Iterator[object]:
    held = library.by_id.get(hit.report)
    yield hit.report
    if held is not None:
        yield from (library.short_name(held.force), library.force_of(held.force).region, held.year, held.cycle_name, held.pillar)
    else:
        yield from ("", "", "", "", "")
    yield from (hit.kind, hit.chapter_name, hit.section_title or hit.title, hit.paragraph, hit.page or "", hit.last_page or "")
    yield from (grade(library, hit), hit.text)
    yield source(library, held, hit) if held is not None else ""
    yield edition(held, hit)
    yield day or ""


def heading(found: Found) -> str:
    """Return the title of a document of hits: a query as it was typed, as quotation marks would make a phrase of words."""
    return f"Findings like paragraph {found.like}" if found.like else f"Search for: {found.query}"


def about(found: Found) -> str:
    """Return the line below the title: what the hits were narrowed to, how many they are, when they were found, and whose words."""
    fewer = f"Nothing has all of these words; these hits have: {', '.join(kept(found.instead))}. " if found.instead else ""
    narrowed = f"Narrowed to {found.narrowed}. " if found.narrowed else ""
    on = f" on {day_in_full(found.day)}" if found.day is not None else ""
    whose = "words of digests and summaries are the program’s own and not the published ones"
    return f"{fewer}{narrowed}{_many(found)}. Found with PEEL Viewer{on}; {whose}."


def _many(found: Found) -> str:
    one, many = ("finding", "findings") if found.like else ("hit", "hits")
    if found.exact and found.total == len(found.hits):
        return f"All {found.total:,} {many}" if found.total > 1 else f"{found.total} {one if found.total else many}"
    return f"{len(found.hits):,} of {found.total:,}{'' if found.exact else ' or more'} {many}"


def as_markdown(library: Library, found: Found) -> str:
    """Return hits as a document: by report, each with its words, its place and its source."""
    parts = [f"# {_plain(heading(found))}", _plain(about(found))]
    for report, hits in groupby(found.hits, key=lambda hit: hit.report):
        held = library.by_id.get(report)
        parts.append(f"## {_plain(library.name_of(held)) if held is not None else 'Glossary'}")
        for hit in hits:
            parts.append("\n".join(f"> {line}" for line in _plain(hit.text).splitlines()))
            parts.append(citation_line(library, hit))
    return "\n\n".join(parts) + "\n"


def citation_line(library: Library, hit: Hit) -> str:
    """Return the line below a hit that says where it stands."""
    held = library.by_id.get(hit.report)
    if held is None:
        return f"Glossary: {_plain(hit.title)}"
    return f"{_plain(place(library, hit))}. {_plain(source(library, held, hit))}"


def place(library: Library, hit: Hit) -> str:
    """Return what a hit is, where it stands in its report, and how what is judged there was graded; a term is of none."""
    if not hit.report:
        return f"Glossary: {hit.title}"
    kind = {OWN: "Own note", MARKED: "Own mark"}.get(hit.kind, hit.kind.capitalize())
    chapter = f"in “{hit.chapter_name}”" if hit.chapter_name and hit.kind != OWN else ""
    graded = grade(library, hit) if hit.kind != OWN else ""
    graded = f"graded {graded}" if graded and hit.grade != Grade.UNGRADED else graded
    return ", ".join(part for part in (kind, hit.paragraph, in_print(hit.pages), chapter, graded) if part)


def grade(library: Library, hit: Hit) -> str:
    """Return how what is judged where a hit stands was graded, with the word that nobody has confirmed it; empty where nothing is."""
    try:
        report = library.report(hit.report)
    except (KeyError, ReportUnreadable):
        return hit.grade
    section = report.sections.get(hit.section)
    doubt = doubt_of_grade(report, report.judgment_at(section)) if section is not None else ""
    return with_word(hit.grade, doubt) if hit.grade else ""


def edition(held: Held | None, hit: Hit) -> str:
    """Return in short which edition a hit's words are of; empty for the user's own and those of no report."""
    return edition_of(held).short if held is not None and hit.kind not in OF_THE_USER else ""


def source(library: Library, held: Held, hit: Hit) -> str:
    """Return where a hit's words are from: of a note that the user wrote, what it is on."""
    if hit.kind != OWN:
        return citation.of_hit(library, held, hit.section_title, hit.pages, hit.paragraph)
    subject = f"{library.name_of(held)}, {typographic(hit.section_title)}"
    return f"Written in the notes of the slides “{typographic(hit.place)}”, on {subject}; not in the report."


def _plain(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    return typographic(text).translate(_SPECIAL)
