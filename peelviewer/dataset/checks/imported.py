"""Check what a report of the full words has beyond a digest: pages of paragraphs, cells, kinds of improvement, its review."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain, pairwise

from peelviewer.model.pages import Paging
from peelviewer.model.problems import Problem
from peelviewer.model.report import OVERALL, PICTURE, TABLE, Finding, ImprovementKind, Report
from peelviewer.model.review import ReviewKind, value_subject
from peelviewer.wording import tr, translatable

from .subject import Chapter, Subject, unknown

_FIGURE = (translatable("There is no figure '{name}'"), translatable("Correct the id, or add the figure."))
_CAUSE = (translatable("There is no cause of concern '{name}'"), translatable("Correct the id, or add the cause of concern."))
_MOST_CELLS = 20_000  # that one cell may fill


def pages(subject: Subject) -> Iterator[Problem]:
    """Yield what does not hold of pages: headings and paragraphs stand in the order of the published report."""
    headed = [(chapter, s) for chapter in subject.chapters for s in chapter.section.walk() if s.level < 3 or s.starts_there]
    with_page = [(chapter, section) for chapter, section in headed if section.page]
    for (_, before), (chapter, section) in pairwise(with_page):
        if section.page < before.page:
            what = tr("Page {page} comes after page {before}", page=section.page, before=before.page)
            yield Problem(chapter.source.path, section.line, 1, what, tr("Correct the page, or the order of the sections."))
    for chapter in subject.chapters:
        yield from _within_headings(chapter)
    if subject.paging is Paging.KNOWN and with_page:
        first = headed.index(with_page[0])  # what stands before it has perhaps no number printed
        for chapter, section in headed[first:]:
            if not section.page:
                yield Problem(chapter.source.path, section.line, 1, tr("The heading has no page, as others have"), tr("Add it: page=19."))


def _within_headings(chapter: Chapter) -> Iterator[Problem]:
    for section in chapter.section.walk():
        if section.last and section.last < section.page:
            what = tr("The heading ends ({last}) before it begins ({page})", last=section.last, page=section.page)
            yield Problem(chapter.source.path, section.line, 1, what, tr("Correct one of them."))
        before = section.page
        for finding in (block for block in section.blocks if isinstance(block, Finding) and block.page):
            if finding.page < before:
                what = tr("Page {page} comes after page {before}", page=finding.page, before=before)
                yield Problem(chapter.source.path, finding.line, 1, what, tr("Correct the page, or the order of the paragraphs."))
            before = finding.page


def printed_tables(subject: Subject) -> Iterator[Problem]:
    """Yield what does not hold of figures that are tables or pictures, and of cells."""
    report, table = subject.report, subject.tables.cells
    yield from unknown(table, "figure", "figure", report.figure_by_id, _FIGURE)
    celled = {cell.figure for cell in report.cells}
    for index, figure in enumerate(subject.tables.figures.rows):
        if figure.kind == TABLE and figure.completeness == "full" and figure.id not in celled:
            remedy = tr("Add its cells to cells.csv, or say how complete it is.")
            yield subject.tables.figures.problem(index, "completeness", tr("No cell of the table is held"), remedy)
        if not figure.title and figure.kind not in (TABLE, PICTURE):
            yield subject.tables.figures.problem(index, "title", tr("The figure has no title"), tr("Write the title as printed."))
    taken: dict[tuple[str, int, int], int] = {}
    for index, cell in enumerate(table.rows):
        if cell.rows * cell.columns > _MOST_CELLS:
            yield table.problem(index, "rows", tr("The cell fills more of the table than a cell can"), tr("Correct the numbers."))
            continue
        filled = [(cell.figure, cell.row + r, cell.column + c) for r in range(cell.rows) for c in range(cell.columns)]
        other = next((taken[place] for place in filled if place in taken), None)
        if other is not None:
            what = tr("The cell lies over that of line {line}", line=table.lines[other])
            yield table.problem(index, "row", what, tr("Correct the rows and columns that they fill."))
        taken.update(dict.fromkeys(filled, index))


def improvements(subject: Subject) -> Iterator[Problem]:
    """Yield what does not hold of causes of concern and the recommendations that belong to them."""
    table = subject.tables.areas_for_improvement
    causes = {area.id for area in table.rows if area.kind is ImprovementKind.CAUSE_OF_CONCERN}
    yield from unknown(table, "parent", "parent", causes, _CAUSE)
    for index, area in enumerate(table.rows):
        if area.parent and area.kind is not ImprovementKind.RECOMMENDATION:
            what = tr("Only a recommendation belongs to a cause of concern")
            yield table.problem(index, "parent", what, tr("Empty the cell, or write recommendation as its kind."))
    practice, known = subject.tables.innovative_practice, {area.id for area in table.rows}
    for index, row in enumerate(practice.rows):
        if row.id in known:
            yield practice.problem(index, "id", tr("'{id}' is the id of an improvement too", id=row.id), tr("Give it another id."))


def reviewed(subject: Subject) -> Iterator[Problem]:
    """Yield every entry of the review that is about something which is not in the report, or has half a region."""
    table = subject.tables.review
    known = _reviewable(subject.report) if table.rows else {}
    for index, item in enumerate(table.rows):
        if item.what in known and item.subject not in known[item.what]:
            what = tr("There is no '{name}' to review as {what}", name=item.subject[:60], what=item.what.value)
            yield table.problem(index, "subject", what, tr("Correct the subject, or take the row out."))
        if len({side is None for side in (item.left, item.top, item.right, item.bottom)}) > 1:
            yield table.problem(index, "left", tr("The region is not whole"), tr("Give all four sides, or none."))


def _reviewable(report: Report) -> dict[ReviewKind, Collection[str]]:
    """Return what each kind of entry may be about; of order and of what is left over, anything."""
    values = chain.from_iterable((observation.subject, value_subject(observation)) for observation in report.observations)
    return {
        ReviewKind.IDENTITY: report._fields,
        ReviewKind.JUDGMENT: {OVERALL, *report.sections},
        ReviewKind.VALUE: {*values, *report.figure_by_id, *report.indicator_by_id},
        ReviewKind.IMPROVEMENT: report.boxed,
        ReviewKind.HEADING: report.sections,
        ReviewKind.PARAGRAPH: {
            *report.sections,
            *(finding.number for chapter in report.chapters for finding in chapter.findings()),
            *(f"note {note.number}" for note in report.notes),
        },
    }
