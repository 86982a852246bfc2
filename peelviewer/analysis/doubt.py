"""What nobody has confirmed of an imported report, in the one word that is said of it wherever it is shown, compared or exported."""

from __future__ import annotations

from peelviewer.model.library import PublishedGrade, ReportEntry
from peelviewer.model.report import OVERALL, Judgment, Report
from peelviewer.model.review import ReviewKind
from peelviewer.wording import tr, translatable

UNCONFIRMED = translatable("unconfirmed")


def doubt_of_grade(report: Report, judgment: Judgment | None) -> str:
    """Return the word for a grade that nobody has confirmed, in the report's language; empty for all others, and for none."""
    doubtful = judgment is not None and report.is_unconfirmed(ReviewKind.JUDGMENT, judgment.question)
    return UNCONFIRMED if doubtful else ""


def why_unconfirmed(report: Report, judgment: Judgment | None) -> str:
    """Return why a grade is unconfirmed, a sentence or two; empty of one that is not, and of none."""
    return report.doubts.get((ReviewKind.JUDGMENT, judgment.question), "") if judgment is not None else ""


def doubt_of_entry(entry: ReportEntry) -> str:
    """Return the word for a report's overall grade that nobody has confirmed, in the reader's language; empty for all others."""
    return tr(UNCONFIRMED) if OVERALL in entry.doubts else ""


def published_label(published: PublishedGrade) -> str:
    """Return a published grade as shown to a reader, with the word that nobody has confirmed it where that is so."""
    return published.grade.with_doubt(doubt_of_published(published))


def doubt_of_published(published: PublishedGrade | None) -> str:
    """Return the word for a published grade that nobody has confirmed, in the reader's language; empty for all others, and for none."""
    return tr(UNCONFIRMED) if published is not None and published.doubt else ""


def doubt_of_improvement(report: Report, row: str) -> str:
    """Return the word for an improvement, by its id, that nobody has confirmed, in the report's language; empty for all others."""
    return UNCONFIRMED if report.is_unconfirmed(ReviewKind.IMPROVEMENT, row) else ""


def with_word(words: str, doubt: str) -> str:
    """Return words with the word that they are unconfirmed, where they are."""
    return f"{words} ({doubt})" if doubt else words


def grade_label(report: Report, judgment: Judgment) -> str:
    """Return a grade as shown to a reader, with the word that nobody has confirmed it in the reader's language where that is so."""
    return judgment.grade.with_doubt(spoken(doubt_of_grade(report, judgment)))


def spoken(doubt: str) -> str:
    """Return the word in the reader's language, empty where there is none."""
    return tr(UNCONFIRMED) if doubt else ""
