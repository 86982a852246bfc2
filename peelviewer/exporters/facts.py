"""What documents say about a chapter besides its text, in words that every format shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from peelviewer.analysis import citation
from peelviewer.analysis.doubt import doubt_of_grade
from peelviewer.analysis.improvements import asked, practised
from peelviewer.analysis.pages import of_subject, spelled, title_of_caveat
from peelviewer.analysis.tables import Row, ValueTable, completeness_of, seen_in_print, value_table
from peelviewer.model.library import Library
from peelviewer.model.report import PICTURE, Cell, FigureSpec, InsertKind, Note, Report, Section
from peelviewer.model.web_pages import WebPage
from peelviewer.text.inline import typographic
from peelviewer.text.plain import note_marks, plain_text


class Subject(NamedTuple):
    """A figure or indicator: caption, values or cells, notes (numbers) and remarks on source, completeness and caveats."""

    id: str
    caption: str
    table: ValueTable
    notes: tuple[int, ...]
    remarks: tuple[str, ...]
    cells: tuple[Cell, ...] = ()


def subject(library: Library, report: Report, target: str) -> Subject | None:
    """Return a figure or indicator as documents show it, None where the report has none of this id."""
    spec = report.figure_by_id.get(target) or report.indicator_by_id.get(target)
    if spec is None:
        return None
    table = value_table(library, report, target)
    facts = ", ".join(part for part in (table.unit, table.period, spelled(of_subject(report, spec))) if part)
    remarks = [f"Source: {plain_text(spec.source)}"] if spec.source else []
    if isinstance(spec, FigureSpec):
        remarks += [text for text in (completeness_of(report, spec), seen_in_print(report, spec) if spec.kind == PICTURE else "") if text]
    caveats = {c.id: c for c in report.caveats_of(target)} | {c.id: c for c in report.caveats if c.id in spec.caveats}
    remarks += [f"{title_of_caveat(report, c)}: {plain_text(c.text)}" for c in caveats.values()]
    notes = spec.notes if isinstance(spec, FigureSpec) else ()
    caption = f"{spec.heading} ({facts})" if facts else spec.heading
    return Subject(target, caption, table, notes, tuple(remarks), report.cells_of(target))


def cited_figure(library: Library, report: Report, target: str) -> str:
    """Return a figure or indicator in words, to be quoted: title, unit, period, a line a row of values, source, caveats, and the citation.

    The values are the report's own and a missing one is named as such. Raises KeyError for an id that the report has not.
    """
    shown = subject(library, report, target)
    if shown is None:
        raise KeyError(target)
    spec = report.figure_by_id.get(target) or report.indicator_by_id[target]
    lines = [shown.caption, *(_in_words(row, shown.table.columns) for row in shown.table.rows)]
    lines += ["; ".join(plain_text(text) for text in row if text) for row in (rows_of(shown.cells) if shown.cells else ())]
    lines += [f"Note {n}: {plain_text(report.note_by_number[n].text)}" for n in shown.notes if n in report.note_by_number]
    places = (spec.section,) if isinstance(spec, FigureSpec) else spec.sections[:1]
    sections = tuple(report.sections[place] for place in places if place in report.sections)
    passage = citation.Passage(sections, pages=of_subject(report, spec))
    return citation.of_passage(library, report, passage, typographic("\n".join((*lines, *shown.remarks))))


def _in_words(row: Row, columns: Sequence[str]) -> str:
    """Return a row of values on one line with its remark, as far in as it stands in its group."""
    given = [f"{column} {value or 'not given'}" for column, value in zip(columns, row.values, strict=True)]
    values = "; ".join(given) if any(row.values) else "not given"
    return f"{'  ' * row.depth}{plain_text(row.name)}: {values}" + (f" ({plain_text(row.note)})" if row.note else "")


def rows_of(cells: Sequence[Cell]) -> list[list[str]]:
    """Return the texts of a table's cells, row by row and as inline Markdown; a cell of several rows or columns stands in its first."""
    rows, columns = max(c.row + c.rows for c in cells) - 1, max(c.column + c.columns for c in cells) - 1
    grid = [[""] * columns for _ in range(rows)]
    for cell in cells:
        grid[cell.row - 1][cell.column - 1] = cell.text
    return grid


def grade_line(library: Library, report: Report, question: str) -> str:
    """Return a question's grade in words, empty where it has none."""
    judgment = report.judgment_by_question.get(question)
    if judgment is None:
        return ""
    cycle = library.cycle_name(judgment.previous_year) + ": " if judgment.previous_year else ""
    before = f" ({cycle}{judgment.previous_grade.label})" if judgment.previous_grade else ""
    return f"Grade: {judgment.grade.with_doubt(doubt_of_grade(report, judgment))}{before}"


def error_lines(report: Report, errata: tuple[str, ...]) -> list[str]:
    """Return what is wrong in print at a finding, one line an error."""
    return [f"Error in print: {plain_text(report.erratum_by_id[e].problem)}" for e in errata if e in report.erratum_by_id]


def notes_of(report: Report, section: Section) -> list[Note]:
    """Return the notes that a heading and all below it refer to, by number, notes on notes among them."""
    texts = [text for finding in section.findings() for text in (finding.text, *finding.bullets)]
    texts += [text for question in section.inserts(InsertKind.IMPROVEMENTS) for box in asked(report, question) for text in box.texts]
    texts += [text for question in section.inserts(InsertKind.PRACTICE) for box in practised(report, question) for text in box.texts]
    waiting = [number for text in texts for number in note_marks(text)]
    for figure in section.inserts(InsertKind.FIGURE):
        waiting += report.figure_by_id[figure].notes if figure in report.figure_by_id else ()
        waiting += [number for cell in report.cells_of(figure) for number in note_marks(cell.text)]
    found: dict[int, Note] = {}
    while waiting:
        number = waiting.pop()
        if number not in found and number in report.note_by_number:
            found[number] = report.note_by_number[number]
            waiting += note_marks(found[number].text)
    return [found[number] for number in sorted(found)]


def source_line(report: Report, section: Section) -> str:
    """Return where a document is from: of a whole report, or of chosen sections, the report alone."""
    if section.id in report.sections:
        return citation.of_section(report, section)
    named = citation.with_isbn(report, ", ".join(part for part in (report.title, citation.published(report)) if part))
    return f"{typographic(named)}.{citation.with_remark(report)}"


def web_pages(report: Report, section: Section) -> list[WebPage]:
    """Return the pages of the web that a report was read from and that a heading and all below it rest on."""
    named = [name for finding in section.findings() for name in finding.sources]
    named += [name for q in section.inserts(InsertKind.IMPROVEMENTS) for area in report.improvements_of(q) for name in area.sources]
    own = (judgment for each in section.walk() if (judgment := report.judgment_of(each)))
    judged = report.judgments if section.is_overview else own  # the overview shows all of them
    main = citation.main_page(report)
    return citation.web_pages_of(report, [*named, *(name for each in judged for name in each.sources), *([main.id] if main else [])])


def read(page: WebPage) -> str:
    """Return the day on which a page of the web was read, to stand after its address; empty where it is not known."""
    return f", read {citation.of_day(page)}" if page.accessed else ""
