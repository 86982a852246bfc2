"""What slides rest on: reports, data with what limits it, and sources that are no report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from typing import NamedTuple, TypeVar

from peelviewer.analysis.nodes import divide
from peelviewer.decks.kinds.compared import ROW as COMPARED_ROW
from peelviewer.decks.kinds.forces import rows_of
from peelviewer.decks.kinds.years import rows_of as rows_of_years
from peelviewer.figures.forces import sources
from peelviewer.model.library import ReportUnreadable

from .base import Slide
from .deck_source import DeckSource, as_plain_text

GRADES = "Published PEEL grades, each held with its page and its evidence"
_OWN_FACTS = ("opening", "messages", "verdicts", "areas", "question", "numbers", "figure", "composed")
"""Kinds of slides that are of the deck's report where their subjects name no other."""

_Part = TypeVar("_Part", str, tuple[str, str])


class Resting(NamedTuple):
    """What slides rest on, each once: ids of reports, figures and indicators (nodes), other data, limits (title, text), other sources."""

    reports: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    limits: tuple[tuple[str, str], ...] = ()
    others: tuple[str, ...] = ()


def together(found: Iterable[Resting]) -> Resting:
    """Return what several slides rest on."""
    all_found = list(found)
    return Resting(
        _once(each.reports for each in all_found),
        _once(each.figures for each in all_found),
        _once(each.data for each in all_found),
        _once(each.limits for each in all_found),
        _once(each.others for each in all_found),
    )


def _once(parts: Iterable[Iterable[_Part]]) -> tuple[_Part, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(parts)))


def rests_on(material: DeckSource, slide: Slide) -> Resting:
    """Return what a slide rests on; nothing for a slide of the user's own words, and for what the library holds no more."""
    with suppress(KeyError, ReportUnreadable):
        return _BY_KIND.get(slide.kind, _by_subjects)(material, slide)
    return Resting()


def _by_subjects(material: DeckSource, slide: Slide) -> Resting:
    reports, figures = list(_reports(material, slide)), [subject for subject in slide.subjects if _is_figure(material, subject)]
    others: tuple[str, ...] = ()
    if not reports and slide.kind in _OWN_FACTS:
        reports = [material.report.id]
    elif not reports and slide.source:
        if slide.source.startswith(as_plain_text(material.report.title)):
            reports = [material.report.id]
        else:
            others = (slide.source.rstrip("."),)
    return Resting(tuple(dict.fromkeys(reports)), tuple(figures), (), (), others)


def _reports(material: DeckSource, slide: Slide) -> Iterator[str]:
    for subject in slide.subjects:
        named, node = divide(subject)
        if named in material.library.by_id:
            yield named
        elif node in material.library.by_id:  # judgments of another report
            yield node
        elif not named and (node in material.report.sections or _is_figure(material, node)):
            yield material.report.id


def _is_figure(material: DeckSource, subject: str) -> bool:
    with suppress(KeyError, ReportUnreadable):
        report, name = material.find(subject)
        return name in report.figure_by_id or name in report.indicator_by_id
    return False


def _compared(material: DeckSource, slide: Slide) -> Resting:
    reports = tuple(dict.fromkeys(slide.subjects[:2]))
    rows = (subject.removeprefix(COMPARED_ROW).partition("|")[0] for subject in slide.subjects[2:])
    named = [f"{report}/{name}" for name in dict.fromkeys(rows) for report in reports]
    return Resting(reports, tuple(subject for subject in named if _is_figure(material, subject)))


def _forces(material: DeckSource, slide: Slide) -> Resting:
    rows, reports = rows_of(slide, material)
    limits = tuple((limit.title, limit.text) for row in rows for limit in row.limits)
    return Resting(tuple(reports), (), tuple(sources(rows)), limits)


def _years(material: DeckSource, slide: Slide) -> Resting:
    cells = [cell for row in rows_of_years(slide, material)[1] for cell in row.cells if cell.stated]
    reports = dict.fromkeys(where.report for cell in cells for _, where in cell.places)
    return Resting(tuple(reports), others=(GRADES,) if any(cell.grade is not None for cell in cells) else ())


def _grades(material: DeckSource, slide: Slide) -> Resting:
    return Resting(others=(GRADES,))


_BY_KIND: dict[str, Callable[[DeckSource, Slide], Resting]] = {
    "compared": _compared, "forces": _forces, "years": _years, "grades": _grades, "grades_of_forces": _grades,
}  # fmt: skip
