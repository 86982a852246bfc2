"""What a report is: its text, its numbers and what qualifies them, as frozen values.

Named tuples and not dataclasses: the standard library makes one in a seventh of the time, and all are made before the first paint.
Types are no texts here (from __future__ import annotations), or it would compile each of them: that takes as long as all else.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from .grades import Grade
from .pages import PageMap, Pages
from .web_pages import WebPage

OVERALL = "overall"
"""What a judgment of the whole report is of, in place of a heading's id."""
OVERVIEW, QUESTION, SUMMARY = "overview", "question", "summary"
"""Kinds of heading that the program treats in a way of their own."""


class FindingClass(StrEnum):
    """What the report itself says a finding is; NONE is context or method."""

    STRENGTH = "strength"
    CONCERN = "concern"
    CHANGE = "change"
    NONE = ""


class InsertKind(StrEnum):
    """What stands between two findings."""

    FIGURE = "figure"
    INDICATOR = "indicator"
    JUDGMENT = "judgment"
    IMPROVEMENTS = "improvements"


class Finding(NamedTuple):
    """One numbered paragraph; text and bullets are the dataset's inline Markdown."""

    number: str
    text: str
    kind: FindingClass = FindingClass.NONE
    bullets: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()
    line: int = 0
    sources: tuple[str, ...] = ()  # ids of the web pages that it rests on


class Insert(NamedTuple):
    """A figure, indicator, judgment or list of improvements standing in the text."""

    kind: InsertKind
    target: str
    line: int = 0


Block = Finding | Insert


class Section(NamedTuple):
    """A heading with what stands under it; level 1 is a chapter, pages are the published report's (0: not held)."""

    id: str
    title: str
    short: str
    level: int
    page: int
    kind: str
    number: str = ""
    blocks: tuple[Block, ...] = ()
    children: tuple["Section", ...] = ()
    line: int = 0

    @property
    def is_overview(self) -> bool:
        """Whether this is the chapter that shows the judgments of the whole report."""
        return self.level == 1 and self.kind == OVERVIEW

    @property
    def repeats_improvements(self) -> bool:
        """Whether nothing stands here but areas for improvement, which their question counts already."""
        listed = all(isinstance(block, Insert) and block.kind is InsertKind.IMPROVEMENTS for block in self.blocks)
        return bool(self.blocks) and listed and not self.children

    def walk(self) -> Iterator["Section"]:
        """Yield this section and all below it in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def findings(self) -> Iterator[Finding]:
        """Yield every finding of this section and those below it in reading order."""
        for section in self.walk():
            for block in section.blocks:
                if isinstance(block, Finding):
                    yield block

    def inserts(self, kind: InsertKind) -> Iterator[str]:
        """Yield the ids of one kind of insert in this section and below it."""
        for section in self.walk():
            for block in section.blocks:
                if isinstance(block, Insert) and block.kind is kind:
                    yield block.target


class Judgment(NamedTuple):
    """The grade of a pillar, question or area (its heading's id; of the whole report "overall"), with our one-line summary of why."""

    question: str
    grade: Grade
    previous_grade: Grade | None
    previous_year: int | None
    page: int
    source: str
    lead: str = ""
    sources: tuple[str, ...] = ()


class AreaForImprovement(NamedTuple):
    """Something the inspectorate asks the force to improve."""

    id: str
    question: str
    section: str
    page: int
    text: str
    sources: tuple[str, ...] = ()


class Indicator(NamedTuple):
    """A published pair of values (force, England and Wales) of Force in numbers."""

    id: str
    title: str
    unit: str
    topic: str
    page: int
    source: str
    caveats: tuple[str, ...]
    sections: tuple[str, ...]


class FigureSpec(NamedTuple):
    """A figure of the report; completeness says how much of it its text states."""

    id: str
    number: int
    title: str
    kind: str
    unit: str
    section: str
    page: int
    source: str
    completeness: str
    caveats: tuple[str, ...]
    notes: tuple[int, ...]


class Observation(NamedTuple):
    """One published value; *value* is the text as printed, empty where none was."""

    subject: str
    area: str
    category: str
    parent: str
    outcome: str
    unit: str
    period_start: date | None
    period_end: date | None
    value: str
    status: str
    section: str
    note: str


class Note(NamedTuple):
    """A footnote, restated."""

    number: int
    section: str
    page: int
    text: str


class Caveat(NamedTuple):
    """What limits the use of some figures, indicators or sections, and the forces it concerns."""

    id: str
    scope: tuple[str, ...]
    forces: tuple[str, ...]
    title: str
    text: str


class Erratum(NamedTuple):
    """An error of the published report, recorded and left as printed."""

    id: str
    section: str
    subject: str
    printed: str
    problem: str


class Headline(NamedTuple):
    """What a slide about a subject says as its title; of an area for improvement, its short form."""

    subject: str
    headline: str


class Point(NamedTuple):
    """One line of a slide on a section's findings, and the number of the finding that it restates."""

    section: str
    kind: FindingClass
    finding: str
    text: str


class _ReportValues(NamedTuple):
    """What a report holds."""

    id: str
    title: str
    subtitle: str
    force: str
    year: int
    pillar: str
    publisher: str
    published: str
    isbn: str
    edition: str
    chapters: tuple[Section, ...] = ()
    judgments: tuple[Judgment, ...] = ()
    areas_for_improvement: tuple[AreaForImprovement, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    figures: tuple[FigureSpec, ...] = ()
    observations: tuple[Observation, ...] = ()
    notes: tuple[Note, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    errata: tuple[Erratum, ...] = ()
    headlines: tuple[Headline, ...] = ()
    points: tuple[Point, ...] = ()
    cycle: str = ""
    pages: int = 0  # the published report's last, 0 where it is not known
    source_url: str = ""
    readable: str = ""  # how much of a web page could be read, in words
    web_pages: tuple[WebPage, ...] = ()


class Report(_ReportValues):
    """One inspection report of one force; its indexes are made when first asked for."""

    @property
    def cycle_name(self) -> str:
        """The inspection's cycle as published (2018/19), the year where it has no other name."""
        return self.cycle or str(self.year)

    @cached_property
    def sections(self) -> dict[str, Section]:
        """Every heading by its id, in reading order."""
        return {s.id: s for chapter in self.chapters for s in chapter.walk()}

    @cached_property
    def chapter_of(self) -> dict[str, Section]:
        """The chapter that holds each heading, by the heading's id."""
        return {s.id: chapter for chapter in self.chapters for s in chapter.walk()}

    @cached_property
    def way_to(self) -> dict[str, tuple[Section, ...]]:
        """The headings from the chapter down to each heading, itself the last, by the heading's id."""
        paths: dict[str, tuple[Section, ...]] = {}

        def go(section: Section, above: tuple[Section, ...]) -> None:
            paths[section.id] = (*above, section)
            for child in section.children:
                go(child, paths[section.id])

        for chapter in self.chapters:
            go(chapter, ())
        return paths

    @cached_property
    def overview(self) -> Section | None:
        """The chapter that shows the judgments of the whole report, where there is one."""
        return next((chapter for chapter in self.chapters if chapter.is_overview), None)

    def pages_of(self, section: Section, *, own: bool = False) -> Pages:
        """Return between which pages a heading's text stands, of its *own* without the headings below it."""
        return self._page_map.of(section.id, section.level, own=own)

    def pages_at(self, section: str, page: int) -> Pages:
        """Return between which pages something under a heading stands: its *page*, unless that is but where a heading starts."""
        heading = self.sections.get(section)
        if heading is None:
            return Pages.one(page)
        start = heading if not page else next((inner for inner in heading.walk() if inner.page == page), None)
        return self.pages_of(start, own=True) if start else Pages.one(page)

    @cached_property
    def _page_map(self) -> PageMap:
        return PageMap(((s.id, s.level, s.page) for s in self.sections.values()), self.pages)

    @cached_property
    def questions(self) -> tuple[Section, ...]:
        """The headings that ask a question, chapters or sections of a pillar's chapter, in reading order."""
        return tuple(section for section in self.sections.values() if section.kind == QUESTION)

    @cached_property
    def findings_before(self) -> dict[str, tuple[int, int, int]]:
        """Findings before a chapter, in it, and in the whole report, by the chapter's id."""
        counts = [sum(1 for _ in chapter.findings()) for chapter in self.chapters]
        return {c.id: (sum(counts[:n]), counts[n], sum(counts)) for n, c in enumerate(self.chapters)}

    @cached_property
    def note_by_number(self) -> dict[int, Note]:
        """Notes by their printed number."""
        return {note.number: note for note in self.notes}

    @cached_property
    def figure_by_id(self) -> dict[str, FigureSpec]:
        """Figures by id."""
        return {figure.id: figure for figure in self.figures}

    @cached_property
    def indicator_by_id(self) -> dict[str, Indicator]:
        """Indicators by id."""
        return {indicator.id: indicator for indicator in self.indicators}

    @cached_property
    def erratum_by_id(self) -> dict[str, Erratum]:
        """Recorded errors of the report by id."""
        return {erratum.id: erratum for erratum in self.errata}

    @cached_property
    def web_page_by_id(self) -> dict[str, WebPage]:
        """The web pages that the report's statements rest on, by id."""
        return {page.id: page for page in self.web_pages}

    @cached_property
    def judgment_by_question(self) -> dict[str, Judgment]:
        """Judgments by question id, "overall" among them."""
        return {judgment.question: judgment for judgment in self.judgments}

    def judgment_of(self, section: Section) -> Judgment | None:
        """Return what is judged under a heading; the overview shows the judgment of the whole report."""
        return self.judgment_by_question.get(OVERALL if section.is_overview else section.id)

    def judgment_at(self, section: Section) -> Judgment | None:
        """Return the judgment of a heading, else of the nearest above it that has one."""
        above = (self.judgment_of(heading) for heading in reversed(self.way_to[section.id]))
        return next((judgment for judgment in above if judgment), None)

    def is_part(self, section: Section) -> bool:
        """Whether a heading stands under one with a judgment of its own, as the questions of a pillar do."""
        return any(self.judgment_of(heading) for heading in self.way_to[section.id][:-1])

    def question_at(self, section: Section) -> Section | None:
        """Return the question that a heading belongs to, None where it belongs to none."""
        return next((heading for heading in reversed(self.way_to[section.id]) if heading.kind == QUESTION), None)

    def judged_below(self, section: Section) -> tuple[Section, ...]:
        """Return the judged headings below one, without those below another of them, in reading order."""
        parts = ((child,) if self.judgment_of(child) else self.judged_below(child) for child in section.children)
        return tuple(judged for part in parts for judged in part)

    def own_part(self, section: Section) -> Section:
        """Return a heading without those below it that are judged on their own."""
        return section._replace(children=tuple(self.own_part(c) for c in section.children if not self.judgment_of(c)))

    @cached_property
    def headline_of(self) -> dict[str, str]:
        """Headlines for slides by subject; a subject may have none."""
        return {row.subject: row.headline for row in self.headlines}

    def observations_of(self, subject: str) -> tuple[Observation, ...]:
        """Return the values of a figure or indicator in their printed order."""
        return tuple(o for o in self.observations if o.subject == subject)

    def improvements_of(self, question: str) -> tuple[AreaForImprovement, ...]:
        """Return a question's areas for improvement in their printed order."""
        return tuple(a for a in self.areas_for_improvement if a.question == question)

    def caveats_of(self, subject: str) -> tuple[Caveat, ...]:
        """Return the caveats whose scope names a figure, indicator or section."""
        return tuple(c for c in self.caveats if subject in c.scope)

    def points_of(self, section: str) -> tuple[Point, ...]:
        """Return the lines of a slide on a section's findings, in the order of their table."""
        return tuple(p for p in self.points if p.section == section)
