"""What the checks share: what they look at, and how they name an id that leads nowhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from peelviewer.dataset.schema import ReportTables
from peelviewer.dataset.source import Source
from peelviewer.dataset.tables import Table
from peelviewer.model.pages import Paging
from peelviewer.model.problems import Problem
from peelviewer.model.report import Report, Section
from peelviewer.wording import plural, tr, translatable

MAXIMUM_OF_A_CELL = 20
# What an id may name that is not there, and the remedy.
FORCE = (translatable("There is no force '{name}'"), translatable("Correct the id, or add the force."))
SECTION = (translatable("There is no section '{name}'"), translatable("Correct the id, or add the section."))
QUESTION = (translatable("There is no question '{name}'"), translatable("Correct the id, or add the question."))
CAVEAT = (translatable("There is no caveat '{name}'"), translatable("Correct the id, or add the caveat."))
AREA = (translatable("There is no area '{name}'"), translatable("Correct the id, or add the area."))
VALUED = (translatable("There is no figure or indicator '{name}'"), translatable("Correct the id, or add the figure or indicator."))
ERRED = (translatable("There is no figure, note or section '{name}'"), translatable("Correct the id, or add the figure, note or section."))
WEB_PAGE = (translatable("There is no web page '{name}'"), translatable("Correct the id, or add the page to sources.csv."))
HEADED = (
    translatable("There is no figure, section or area for improvement '{name}'"),
    translatable("Correct the id, or add the figure, section or area for improvement."),
)


class Chapter(NamedTuple):
    """A chapter with the lines it was read from, as marks and links are checked where they stand."""

    section: Section
    source: Source


class Subject(NamedTuple):
    """What the checks of a report look at; forces is None where the library's forces are not known, paging is its edition's."""

    report: Report
    chapters: tuple[Chapter, ...]
    tables: ReportTables
    forces: Collection[str] | None = None
    paging: Paging = Paging.STATED


def unknown(table: Table[object], field: str, column: str, known: Collection[str], message: tuple[str, str]) -> Iterator[Problem]:
    """Yield a problem for every cell, of one id or several, that names what is not *known*; empty cells name nothing.

    *message* is what is said, with {name} in it, and the remedy; both are texts to translate.
    """
    for index, row in enumerate(table.rows):
        named = getattr(row, field)
        unknown = [name for name in ((named,) if isinstance(named, str) else named) if name and name not in known]
        if unknown:
            texts = (tr(message[0], name=name[:60]) for name in dict.fromkeys(unknown))
            yield from of_cell(table, index, column, texts, tr(message[1]))


def of_cell(table: Table[object], index: int, column: str, texts: Iterable[str], remedy: str) -> Iterator[Problem]:
    """Yield problems of one cell, placed once and not more than a person reads: to place a cell its row is read again."""
    messages = list(texts)
    if messages:
        place, excess = table.problem(index, column, "", remedy), len(messages) - MAXIMUM_OF_A_CELL
        if excess > 0:
            last = messages[MAXIMUM_OF_A_CELL - 1]
            messages[MAXIMUM_OF_A_CELL - 1] = plural(
                "{problem}, and {n} more such in this cell", "{problem}, and {n} more such in this cell", excess, problem=last
            )
        yield from (place._replace(what=message) for message in messages[:MAXIMUM_OF_A_CELL])
