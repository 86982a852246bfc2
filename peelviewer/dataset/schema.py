"""The columns of every table of a report and of a library; a new kind of table is a line here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.model.library import EVIDENCE_KINDS, NOTHING_BEFORE, Force, PublishedGrade, Question, Term
from peelviewer.model.pages import Paging
from peelviewer.model.problems import Problem
from peelviewer.model.report import (
    AreaForImprovement,
    Caveat,
    Cell,
    Erratum,
    FigureSpec,
    Headline,
    ImprovementKind,
    Indicator,
    InnovativePractice,
    Judgment,
    Note,
    Observation,
    Point,
)  # fmt: skip
from peelviewer.model.review import ReviewItem, ReviewKind, ReviewStatus
from peelviewer.model.web_pages import WebPage

from . import cells
from .tables import Column, Row, Table, TableKind, read_table


def _key(name: str) -> Column:
    return Column(name, cells.identity, True)


_PAGE = Column("page", cells.whole_number, True)
_PAGE_IF_KNOWN = Column("page", cells.page_if_known)
_SECTION, _ANY_SECTION = Column("section", None, True), Column("section")
_TEXT, _TITLE, _SOURCE, _UNIT = Column("text", None, True), Column("title", None, True), Column("source"), Column("unit")
_YEAR, _PILLAR, _CAVEATS = Column("year", cells.whole_number, True), Column("pillar", None, True), Column("caveats", cells.words)
_GRADE = Column("grade", cells.grade, True)
_BEFORE = (Column("previous_grade", cells.optional_grade), Column("previous_year", cells.optional_whole_number))
_LEAD = Column("lead", may_be_absent=True)
_SOURCES = Column("sources", cells.words, may_be_absent=True)
_PERIOD = (Column("period_start", cells.optional_day), Column("period_end", cells.optional_day))
_COMPLETENESS = Column("completeness", cells.one_of("full", "stated", "none"), True)
_STATUS = Column("status", cells.one_of("stated", "excluded", "not supplied"), True)
_GROUP = (Column("category"), Column("parent"), Column("outcome"))
_SHORT = (
    Column("short_name", field="given_short_name", may_be_absent=True),
    Column("abbreviation", field="given_abbreviation", may_be_absent=True),
)
_CYCLE = Column("cycle", may_be_absent=True)
_NOTE = Column("note", may_be_absent=True)
_MARK = Column("mark", may_be_absent=True)
_MAP = (Column("map_column", cells.whole_number, True), Column("map_row", cells.whole_number, True))
_VALUE_KEY = ("subject", "area", "category", "parent", "outcome", "unit", "period_start", "period_end", "section")

JUDGMENTS = TableKind("judgments.csv", Judgment, ("question",), (_key("question"), _GRADE, *_BEFORE, _PAGE, _SOURCE, _LEAD, _SOURCES))
AREAS = TableKind(
    "areas_for_improvement.csv",
    AreaForImprovement,
    ("id",),
    (
        *(_key("id"), _key("question"), _SECTION, _PAGE, _TEXT, _SOURCES),
        Column("kind", cells.word_of(ImprovementKind, ImprovementKind.AREA), may_be_absent=True),
        Column("parent", cells.optional_identity, may_be_absent=True),
        Column("deadline", cells.optional_day, may_be_absent=True),
        *(Column("deadline_wording", may_be_absent=True), Column("explanation", may_be_absent=True)),
    ),
)
PRACTICE = TableKind(
    "innovative_practice.csv",
    InnovativePractice,
    ("id",),
    (_key("id"), _key("question"), _SECTION, _PAGE, _TITLE, _TEXT),
    may_be_absent=True,
)
INDICATORS = TableKind(
    "indicators.csv",
    Indicator,
    ("id",),
    (_key("id"), _TITLE, _UNIT, Column("topic"), _PAGE, _SOURCE, _CAVEATS, Column("sections", cells.words)),
)
FIGURES = TableKind(
    "figures.csv",
    FigureSpec,
    ("id",),
    (
        *(_key("id"), Column("number", cells.whole_number, True), Column("title"), Column("kind", None, True), _UNIT, _SECTION, _PAGE),
        _SOURCE,
        *(_COMPLETENESS, _CAVEATS, Column("notes", cells.whole_numbers)),
    ),
)
CELLS = TableKind(
    "cells.csv",
    Cell,
    ("figure", "row", "column"),
    (
        *(_key("figure"), Column("row", cells.count_from_one, True), Column("column", cells.count_from_one, True)),
        *(Column("rows", cells.count_or_one), Column("columns", cells.count_or_one)),
        *(Column("header", cells.yes_or_empty), Column("text")),
    ),
    may_be_absent=True,
)
OBSERVATIONS = TableKind(
    "observations.csv",
    Observation,
    _VALUE_KEY,
    (
        *(_key("subject"), _key("area"), *_GROUP, _UNIT, *_PERIOD, Column("value", cells.value), _STATUS, _ANY_SECTION, Column("note")),
        *(Column(name, cells.optional_day, may_be_absent=True) for name in ("compared_start", "compared_end")),
    ),
)
NOTES = TableKind("notes.csv", Note, ("number",), (Column("number", cells.whole_number, True), _SECTION, _PAGE, _TEXT, _MARK))
CAVEATS = TableKind(
    "caveats.csv", Caveat, ("id",), (_key("id"), Column("scope", cells.words), Column("forces", cells.words), _TITLE, _TEXT)
)
ERRATA = TableKind(
    "errata.csv",
    Erratum,
    ("id",),
    (_key("id"), _ANY_SECTION, Column("subject"), Column("printed", None, True), Column("problem", None, True)),
)
HEADLINES = TableKind("headlines.csv", Headline, ("subject",), (_key("subject"), Column("headline", None, True)), may_be_absent=True)
POINTS = TableKind(
    "points.csv",
    Point,
    ("section", "finding", "text"),
    (_key("section"), Column("kind", cells.finding_class, True), _key("finding"), _TEXT),
    may_be_absent=True,
)

WEB_PAGES = TableKind(
    "sources.csv",
    WebPage,
    ("id",),
    (_key("id"), Column("url", cells.web_address, True), Column("accessed", cells.optional_day), Column("description", None, True)),
    may_be_absent=True,
)

REVIEW = TableKind(
    "review.csv",
    ReviewItem,
    (),
    (
        *(Column("what", cells.word_of(ReviewKind), True), Column("subject"), Column("page", cells.page_if_known)),
        *(Column(side, cells.optional_measure) for side in ("left", "top", "right", "bottom")),
        *(Column("confidence", cells.optional_share), Column("status", cells.word_of(ReviewStatus), True), Column("reason")),
        Column("changed", cells.optional_day),
    ),
    may_be_absent=True,
)

FORCES = TableKind(
    "forces.csv",
    Force,
    ("id",),
    (Column("force_id", cells.identity, True, "id"), Column("name", None, True), *_SHORT, Column("region"), Column("nation"), *_MAP),
)
GRADES = TableKind(
    "grades.csv",
    PublishedGrade,
    ("force", "year", "pillar", "question", "revised"),
    (
        *(Column("force_id", cells.identity, True, "force"), _YEAR, _CYCLE, _PILLAR, Column("question"), _GRADE),
        *(Column("revised", cells.optional_day, may_be_absent=True), Column("evidence", cells.one_of("", *EVIDENCE_KINDS), spares=True)),
        *(Column("source_url", cells.address, spares=True), _NOTE),
    ),
)
QUESTIONS = TableKind(
    "questions.csv",
    Question,
    ("year", "pillar", "question"),
    (
        *(_YEAR, _CYCLE, _PILLAR, _key("question"), Column("short_name", may_be_absent=True), Column("wording", None, True)),
        *(Column("continues", cells.one_of("", NOTHING_BEFORE), may_be_absent=True), _NOTE),
    ),
)
GLOSSARY = TableKind(
    "glossary.csv",
    Term,
    ("term",),
    (Column("term", None, True), Column("expansion"), Column("explanation"), Column("aliases", cells.aliases)),
)


class ReportTables(NamedTuple):
    """The tables of a report, under the model's names."""

    judgments: Table[Judgment]
    areas_for_improvement: Table[AreaForImprovement]
    indicators: Table[Indicator]
    figures: Table[FigureSpec]
    observations: Table[Observation]
    notes: Table[Note]
    caveats: Table[Caveat]
    errata: Table[Erratum]
    headlines: Table[Headline]
    points: Table[Point]
    web_pages: Table[WebPage]
    innovative_practice: Table[InnovativePractice]
    cells: Table[Cell]
    review: Table[ReviewItem]


class LibraryTables(NamedTuple):
    """The tables of a library, under the model's names."""

    forces: Table[Force]
    grades: Table[PublishedGrade]
    questions: Table[Question]
    glossary: Table[Term]


REPORT_TABLES: dict[str, TableKind[Any]] = {
    "judgments": JUDGMENTS,
    "areas_for_improvement": AREAS,
    "indicators": INDICATORS,
    "figures": FIGURES,
    "observations": OBSERVATIONS,
    "notes": NOTES,
    "caveats": CAVEATS,
    "errata": ERRATA,
    "headlines": HEADLINES,
    "points": POINTS,
    "web_pages": WEB_PAGES,
    "innovative_practice": PRACTICE,
    "cells": CELLS,
    "review": REVIEW,
}
"""The kinds of a report's tables, under the model's names."""


def read_report_tables(folder: Path, problems: list[Problem], paging: Paging = Paging.STATED) -> ReportTables:
    """Return every table of a report folder, as a report has them whose edition says its pages like this."""
    tables: dict[str, Any] = {name: read_table(folder, folder, as_paged(kind, paging), problems) for name, kind in REPORT_TABLES.items()}
    return ReportTables(**tables)


def as_paged(kind: TableKind[Row], paging: Paging) -> TableKind[Row]:
    """Return a kind of table as a report has it whose edition says its pages like this.

    Where pages are not all known, the cell of one may be empty. A summary of web pages has no pages, and needs two tables alone.
    """
    if paging is Paging.STATED:
        return kind
    if paging is Paging.KNOWN:
        return kind._replace(columns=tuple(_PAGE_IF_KNOWN if column is _PAGE else column for column in kind.columns))
    absent = kind.file not in (JUDGMENTS.file, WEB_PAGES.file)
    columns = tuple(column for column in kind.columns if column is not _PAGE)
    build = kind.build if len(columns) == len(kind.columns) else partial(kind.build, page=0)
    return kind._replace(build=build, columns=columns, may_be_absent=absent or kind.may_be_absent)


def read_library_tables(folder: Path, problems: list[Problem]) -> LibraryTables:
    """Return the four tables beside the reports."""
    return LibraryTables(
        forces=read_table(folder, folder, FORCES, problems),
        grades=read_table(folder, folder, GRADES, problems),
        questions=read_table(folder, folder, QUESTIONS, problems),
        glossary=read_table(folder, folder, GLOSSARY, problems),
    )


def all_tables(tables: ReportTables | LibraryTables) -> tuple[Table[object], ...]:
    """Return all tables of a set, for checks that hold for any kind."""
    return tuple(getattr(tables, name) for name in tables._fields)
