"""Forces side by side: a strip a measure."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.editions_held import restatement
from peelviewer.analysis.forces.side_by_side import ForcesRow, measures_of, side_by_side
from peelviewer.analysis.forces.statements import statements_of
from peelviewer.analysis.tables import area_name
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Chart, Content
from peelviewer.decks.deck_source import DeckSource
from peelviewer.figures.forces import strip
from peelviewer.figures.forms.strips import strips
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.wording import translatable

YEAR, OWN, FORCE, REPORT, MEASURE = "year:", "own:", "force:", "report:", "measure:"
"""How the subjects begin that say what a slide shows: a year, the own force, the forces, the reports with their values, the measures."""


class ForcesSlide:
    """The subjects are marked as above; the reports named are asked for the values when the slide is shown."""

    kind = "forces"
    name = translatable("Forces side by side")
    edited = False
    subjects = 2

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the measures as strips; raises KeyError where no measure is named, or one or a report is not in the library any more."""
        forces = _marked(slide, FORCE)
        own = next(iter(_marked(slide, OWN)), "")
        rows, _ = rows_of(slide, material)
        if not rows:
            raise KeyError(slide.kind)
        given = [place for place in range(len(forces)) if any(row.cells[place].stated for row in rows)]
        shown = [forces[place] for place in given]
        kept = [row._replace(cells=tuple(row.cells[place] for place in given)) for row in rows]
        lines = tuple(strip(material.library, row, shown, own) for row in kept)
        missing = [force for force in forces if force not in shown]
        return (Chart(_missing(material.library, next(iter(_marked(slide, YEAR)), ""), missing), strips(lines)),)


def _missing(library: Library, year: str, forces: Sequence[str]) -> str:
    """Return in one line which forces have no value in any of the measures, and why; empty where each has one."""
    held = {entry.force for entry in library.entries if str(entry.year) == year}
    cycle = library.cycle_name(int(year)) if year.isdigit() else year
    said = []
    for has_report in (False, True):
        names = [area_name(library, force) for force in forces if (force in held) is has_report]
        whose = "its report gives" if len(names) == 1 else "their reports give"
        reason = f"{whose} none of this" if has_report else f"no report of {cycle} is held"
        said += [f"{', '.join(names)} ({reason})"] if names else []
    return f"Not given: {'; '.join(said)}." if said else ""


def subjects(year: int, own: str, forces: Sequence[str], rows: Sequence[ForcesRow]) -> tuple[str, ...]:
    """Return the subjects of a slide that shows rows and forces."""
    shown = [stated for row in rows for cell in (row.reference, *row.cells) for stated in (cell.stated, *cell.others) if stated]
    reports = dict.fromkeys(stated.report for stated in shown)
    marked = [f"{YEAR}{year}", *([f"{OWN}{own}"] if own else []), *(f"{FORCE}{force}" for force in forces)]
    return (*marked, *(f"{REPORT}{report}" for report in reports), *(f"{MEASURE}{row.key}" for row in rows))


def _marked(slide: Slide, mark: str) -> list[str]:
    return [subject.removeprefix(mark) for subject in slide.subjects if subject.startswith(mark)]


def rows_of(slide: Slide, material: DeckSource) -> tuple[list[ForcesRow], list[str]]:
    """Return the measures that a slide shows and the ids of the reports with their values; raises KeyError where one is not held."""
    forces, year = _marked(slide, FORCE), next(iter(_marked(slide, YEAR)), "")
    try:
        reports = [material.library.report(report) for report in _marked(slide, REPORT)]
    except ReportUnreadable as error:
        raise KeyError(str(error)) from error
    restated = [other for report in reports if (other := restatement(material.library, report)) is not None]
    statements = [statement for report in (*reports, *restated) for statement in statements_of(material.library, report)]
    by_key = {key: row for row in side_by_side(measures_of(statements, int(year) if year.isdigit() else 0), forces) for key in row.keys}
    return [by_key[key] for key in _marked(slide, MEASURE)], [report.id for report in reports]
