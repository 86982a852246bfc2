"""Where in the text something stands: the anchor (a paragraph's number, or the id of a heading or figure) that leads to it."""

from __future__ import annotations

from peelviewer.model.report import Finding, Report, Section
from peelviewer.text.plain import note_marks


def of_note(report: Report, chapter: Section, number: int) -> str:
    """Return where a note's mark stands in a chapter, empty where it stands nowhere."""
    for section in chapter.walk():
        for block in section.blocks:
            if isinstance(block, Finding):
                if any(number in note_marks(text) for text in (block.text, *block.bullets)):
                    return block.number
            elif block.target in report.figure_by_id and _is_noted(report, block.target, number):
                return block.target
    return ""


def _is_noted(report: Report, figure: str, number: int) -> bool:
    return number in report.figure_by_id[figure].notes or any(number in note_marks(cell.text) for cell in report.cells_of(figure))


def of_erratum(report: Report, erratum: str) -> str:
    """Return where an error in print is marked: at a paragraph of its chapter, else at the figure or heading it is about."""
    error = report.erratum_by_id[erratum]
    chapter = report.chapter_of.get(error.section)  # the same error may stand in the overview too
    marked = (finding.number for finding in (chapter.findings() if chapter else ()) if erratum in finding.errata)
    subject = error.subject if error.subject in report.figure_by_id or error.subject in report.indicator_by_id else error.section
    return next(marked, subject)


def of_caveat(report: Report, caveat: str) -> str:
    """Return where a caveat stands: at the first figure, indicator or heading that it limits, empty where it limits none of the report."""
    scope = next((entry.scope for entry in report.caveats if entry.id == caveat), ())
    subjects = (*report.figure_by_id, *report.indicator_by_id, *report.sections)
    return next((subject for subject in scope if subject in subjects), "")
