"""The columns of every table of a report and of a library; a new kind of table is a line here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from peelviewer.model.library import EVIDENCE_KINDS, NOTHING_BEFORE, Force, PublishedGrade, Question, Term
from peelviewer.model.problems import Problem
from peelviewer.model.report import AreaForImprovement, Caveat, Erratum, FigureSpec, Headline, Indicator, Judgment, Note, Observation, Point
from peelviewer.model.web_pages import WebPage

from .tables import (
    Column,
    Row,
    Table,
    TableKind,
    address,
    aliases,
    finding_class,
    grade,
    identity,
    one_of,
    optional_day,
    optional_grade,
    optional_whole_number,
    read_table,
    value,
    web_address,
    whole_number,
    whole_numbers,
    words,
)


def _key(name: str) -> Column:
    return Column(name, identity, True)


_PAGE = Column("page", whole_number, True)
_SECTION, _ANY_SECTION = Column("section", None, True), Column("section")
_TEXT, _TITLE, _SOURCE, _UNIT = Column("text", None, True), Column("title", None, True), Column("source"), Column("unit")
_YEAR, _PILLAR, _CAVEATS = Column("year", whole_number, True), Column("pillar", None, True), Column("caveats", words)
_GRADE = Column("grade", grade, True)
_BEFORE = (Column("previous_grade", optional_grade), Column("previous_year", optional_whole_number))
_LEAD = Column("lead", may_be_absent=True)
_SOURCES = Column("sources", words, may_be_absent=True)
_PERIOD = (Column("period_start", optional_day), Column("period_end", optional_day))
_COMPLETENESS = Column("completeness", one_of("full", "stated", "none"), True)
_STATUS = Column("status", one_of("stated", "excluded", "not supplied"), True)
_GROUP = (Column("category"), Column("parent"), Column("outcome"))
_SHORT = (
    Column("short_name", field="given_short_name", may_be_absent=True),
    Column("abbreviation", field="given_abbreviation", may_be_absent=True),
)
_CYCLE = Column("cycle", may_be_absent=True)
_NOTE = Column("note", may_be_absent=True)
_MAP = (Column("map_column", whole_number, True), Column("map_row", whole_number, True))
_VALUE_KEY = ("subject", "area", "category", "parent", "outcome", "unit", "period_start", "period_end", "section")

JUDGMENTS = TableKind("judgments.csv", Judgment, ("question",), (_key("question"), _GRADE, *_BEFORE, _PAGE, _SOURCE, _LEAD, _SOURCES))
AREAS = TableKind(
    "areas_for_improvement.csv", AreaForImprovement, ("id",), (_key("id"), _key("question"), _SECTION, _PAGE, _TEXT, _SOURCES)
)
INDICATORS = TableKind(
    "indicators.csv", Indicator, ("id",), (_key("id"), _TITLE, _UNIT, Column("topic"), _PAGE, _SOURCE, _CAVEATS, Column("sections", words))
)
FIGURES = TableKind(
    "figures.csv",
    FigureSpec,
    ("id",),
    (
        *(_key("id"), Column("number", whole_number, True), _TITLE, Column("kind", None, True), _UNIT, _SECTION, _PAGE, _SOURCE),
        *(_COMPLETENESS, _CAVEATS, Column("notes", whole_numbers)),
    ),
)
OBSERVATIONS = TableKind(
    "observations.csv",
    Observation,
    _VALUE_KEY,
    (_key("subject"), _key("area"), *_GROUP, _UNIT, *_PERIOD, Column("value", value), _STATUS, _ANY_SECTION, Column("note")),
)
NOTES = TableKind("notes.csv", Note, ("number",), (Column("number", whole_number, True), _SECTION, _PAGE, _TEXT))
CAVEATS = TableKind("caveats.csv", Caveat, ("id",), (_key("id"), Column("scope", words), Column("forces", words), _TITLE, _TEXT))
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
    (_key("section"), Column("kind", finding_class, True), _key("finding"), _TEXT),
    may_be_absent=True,
)

WEB_PAGES = TableKind(
    "sources.csv",
    WebPage,
    ("id",),
    (_key("id"), Column("url", web_address, True), Column("accessed", optional_day), Column("description", None, True)),
    may_be_absent=True,
)

FORCES = TableKind(
    "forces.csv",
    Force,
    ("id",),
    (Column("force_id", identity, True, "id"), Column("name", None, True), *_SHORT, Column("region"), Column("nation"), *_MAP),
)
GRADES = TableKind(
    "grades.csv",
    PublishedGrade,
    ("force", "year", "pillar", "question", "revised"),
    (
        *(Column("force_id", identity, True, "force"), _YEAR, _CYCLE, _PILLAR, Column("question"), _GRADE),
        *(Column("revised", optional_day, may_be_absent=True), Column("evidence", one_of("", *EVIDENCE_KINDS), spares=True)),
        *(Column("source_url", address, spares=True), _NOTE),
    ),
)
QUESTIONS = TableKind(
    "questions.csv",
    Question,
    ("year", "pillar", "question"),
    (
        *(_YEAR, _CYCLE, _PILLAR, _key("question"), Column("short_name", may_be_absent=True), Column("wording", None, True)),
        *(Column("continues", one_of("", NOTHING_BEFORE), may_be_absent=True), _NOTE),
    ),
)
GLOSSARY = TableKind(
    "glossary.csv", Term, ("term",), (Column("term", None, True), Column("expansion"), Column("explanation"), Column("aliases", aliases))
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


class LibraryTables(NamedTuple):
    """The tables of a library, under the model's names."""

    forces: Table[Force]
    grades: Table[PublishedGrade]
    questions: Table[Question]
    glossary: Table[Term]


def read_report_tables(folder: Path, problems: list[Problem], *, paged: bool = True) -> ReportTables:
    """Return every table of a report folder; of a report that is not *paged* none has pages, and all but its judgments may be absent."""

    def read(kind: TableKind[Row]) -> Table[Row]:
        return read_table(folder, folder, kind if paged else _of_web_pages(kind), problems)

    return ReportTables(
        judgments=read(JUDGMENTS),
        areas_for_improvement=read(AREAS),
        indicators=read(INDICATORS),
        figures=read(FIGURES),
        observations=read(OBSERVATIONS),
        notes=read(NOTES),
        caveats=read(CAVEATS),
        errata=read(ERRATA),
        headlines=read(HEADLINES),
        points=read(POINTS),
        web_pages=read(WEB_PAGES),
    )


def _of_web_pages(kind: TableKind[Row]) -> TableKind[Row]:
    """Return a kind of table as a summary of web pages has it."""
    absent = kind.file not in (JUDGMENTS.file, WEB_PAGES.file)
    columns = tuple(column for column in kind.columns if column is not _PAGE)
    build = kind.build if len(columns) == len(kind.columns) else partial(kind.build, page=0)
    return kind._replace(build=build, columns=columns, may_be_absent=absent)


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
