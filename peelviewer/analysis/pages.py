"""Between which pages of the published report something stands, and how that is said: "p. 23", "pp. 31–34", "from p. 58"."""

from __future__ import annotations

from collections.abc import Iterable

from peelviewer.model.pages import Pages
from peelviewer.model.report import OVERALL, Caveat, FigureSpec, Indicator, Judgment, Report, Section
from peelviewer.model.unmatched import annex_of, says_unmatched
from peelviewer.text.plain import plain_text
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


def title_of_caveat(report: Report, caveat: Caveat) -> str:
    """Return a caveat's title as plain text; of the one that leads to the annex with its pages."""
    title = plain_text(caveat.title)
    annex = annex_of(report.chapters) if says_unmatched(title) else None
    pages = in_print(report.pages_of(annex)) if annex is not None else ""
    return f"{title}, {pages}" if pages else title


def joined(pages: Iterable[Pages]) -> list[Pages]:
    """Return pages in order, those that overlap made one; what has no page is left out."""
    result: list[Pages] = []
    for run in sorted({run for run in pages if run.first}, key=lambda run: (run.first, run.last or 1 << 31)):
        if result and (not result[-1].last or run.first <= result[-1].last):
            last = max(result[-1].last, run.last) if result[-1].last and run.last else 0
            result[-1] = Pages(result[-1].first, last)
        else:
            result.append(run)
    return result


def in_print(*pages: Pages) -> str:
    """Return pages in the report's language, for what is a document; empty where none is known."""
    return _text(pages, ONE, SEVERAL, OPEN)


def spelled(*pages: Pages) -> str:
    """Return pages in the report's language, with the word page in full."""
    return _text(pages, ONE_SPOKEN, SEVERAL_SPOKEN, OPEN_SPOKEN)


def page_range(*pages: Pages) -> str:
    """Return pages in the reader's language, in short ("p. 23", "pp. 31–34, from p. 58"); empty where none is known."""
    return _text(pages, tr(ONE), tr(SEVERAL), tr(OPEN))


def spoken(*pages: Pages) -> str:
    """Return pages in the reader's language, with the word page in full."""
    return _text(pages, tr(ONE_SPOKEN), tr(SEVERAL_SPOKEN), tr(OPEN_SPOKEN))


def _text(pages: Iterable[Pages], one: str, several: str, beginning: str) -> str:
    runs = joined(pages)
    closed = [str(run.first) if run.first == run.last else f"{run.first}–{run.last}" for run in runs if run.last]
    is_one_page = len(closed) == 1 and "–" not in closed[0]
    texts = [(one.format(page=closed[0]) if is_one_page else several.format(pages=", ".join(closed)))] if closed else []
    texts += [beginning.format(page=run.first) for run in runs if not run.last]
    return ", ".join(texts)
