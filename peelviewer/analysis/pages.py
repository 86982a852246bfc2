"""Between which pages of the published report something stands, and how that is said: "p. 23", "pp. 31–34", "from p. 58"."""

from __future__ import annotations

from collections.abc import Iterable

from peelviewer.model.pages import Pages
from peelviewer.model.report import OVERALL, FigureSpec, Indicator, Judgment, Report, Section
from peelviewer.wording import tr, translatable

ONE, SEVERAL, OPEN = translatable("p. {page}"), translatable("pp. {pages}"), translatable("from p. {page}")
ONE_SPOKEN, SEVERAL_SPOKEN, OPEN_SPOKEN = translatable("page {page}"), translatable("pages {pages}"), translatable("from page {page}")

NOT_HELD = translatable("pages not held")


def of_subject(report: Report, spec: FigureSpec | Indicator) -> Pages:
    """Return between which pages a figure or indicator stands."""
    if isinstance(spec, FigureSpec):
        return report.pages_at(spec.section, spec.page)
    from .nodes import section_of_indicator  # the first paint does without

    return report.pages_at(section_of_indicator(report, spec), spec.page)


def of_judgment(report: Report, judgment: Judgment) -> Pages:
    """Return between which pages a grade is given."""
    overview = report.overview.id if report.overview else ""
    return report.pages_at(overview if judgment.question == OVERALL else judgment.question, judgment.page)


def of_findings(report: Report, section: Section) -> Pages:
    """Return between which pages the findings directly under a heading stand."""
    return report.pages_of(section, own=True)


def joined(pages: Iterable[Pages]) -> list[Pages]:
    """Return pages in order, those that touch made one; what has no page is left out."""
    made: list[Pages] = []
    for each in sorted({each for each in pages if each.first}, key=lambda each: (each.first, each.last or 1 << 31)):
        if made and (not made[-1].last or each.first <= made[-1].last):
            last = max(made[-1].last, each.last) if made[-1].last and each.last else 0
            made[-1] = Pages(made[-1].first, last)
        else:
            made.append(each)
    return made


def in_print(*pages: Pages) -> str:
    """Return pages in the report's language, for what is a document; empty where none is known."""
    return _said(pages, ONE, SEVERAL, OPEN)


def spelled(*pages: Pages) -> str:
    """Return pages in the report's language, with the word page in full."""
    return _said(pages, ONE_SPOKEN, SEVERAL_SPOKEN, OPEN_SPOKEN)


def shown(*pages: Pages) -> str:
    """Return pages in the reader's language."""
    return _said(pages, tr(ONE), tr(SEVERAL), tr(OPEN))


def spoken(*pages: Pages) -> str:
    """Return pages in the reader's language, with the word page in full."""
    return _said(pages, tr(ONE_SPOKEN), tr(SEVERAL_SPOKEN), tr(OPEN_SPOKEN))


def _said(pages: Iterable[Pages], one: str, several: str, beginning: str) -> str:
    found = joined(pages)
    closed = [str(each.first) if each.first == each.last else f"{each.first}–{each.last}" for each in found if each.last]
    single = len(closed) == 1 and "–" not in closed[0]
    said = [(one.format(page=closed[0]) if single else several.format(pages=", ".join(closed)))] if closed else []
    said += [beginning.format(page=each.first) for each in found if not each.last]
    return ", ".join(said)
