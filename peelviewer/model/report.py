"""What a report is: its text, its numbers and what qualifies them, as frozen values."""

from functools import cached_property
from typing import NamedTuple

from .pages import PageMap, Pages
from .review import UNCONFIRMED_TITLE, Doubts, ReviewItem, ReviewKind, doubts_of, value_subject
from .rows import (
    OVERALL,
    PICTURE,
    TABLE,
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
)
from .sections import OVERVIEW, QUESTION, QUOTATION, SUMMARY, Block, Finding, FindingClass, Insert, InsertKind, Section
from .unmatched import annex_of, unmatched
from .web_pages import WebPage

__all__ = [
    "OVERALL",
    "OVERVIEW",
    "PICTURE",
    "QUESTION",
    "QUOTATION",
    "SUMMARY",
    "TABLE",
    "AreaForImprovement",
    "Block",
    "Caveat",
    "Cell",
    "Erratum",
    "FigureSpec",
    "Finding",
    "FindingClass",
    "Headline",
    "ImprovementKind",
    "Indicator",
    "InnovativePractice",
    "Insert",
    "InsertKind",
    "Judgment",
    "Note",
    "Observation",
    "Point",
    "Report",
    "Section",
]


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
    innovative_practice: tuple[InnovativePractice, ...] = ()
    cells: tuple[Cell, ...] = ()
    source_file: str = ""  # the name of the file that was imported
    source_checksum: str = ""  # SHA-256 of its bytes in hexadecimal
    imported: str = ""  # the day, as an ISO date
    importer: str = ""  # the program's version that did it
    layout: str = ""  # which of the inspectorate's layouts it was read as
    printed_page_offset: int = 0  # the file's page less the number printed on it
    review: tuple[ReviewItem, ...] = ()


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
        return self._page_map.of(section, own=own)

    def pages_at(self, section: str, page: int) -> Pages:
        """Return between which pages something under a heading stands: its *page*, unless that is but where a heading starts."""
        heading = self.sections.get(section)
        if heading is None or (heading.last and page):  # a heading with both its pages stands in a report whose pages are all known
            return Pages.one(page)
        start = heading if not page else next((inner for inner in heading.walk() if inner.page == page), None)
        return self.pages_of(start, own=True) if start else Pages.one(page)

    def pages_of_finding(self, section: Section, finding: Finding) -> Pages:
        """Return the page on which a finding under a heading begins, as far as it is known."""
        return Pages.one(finding.page) if finding.page else self.pages_at(section.id, section.page if section.last else 0)

    @cached_property
    def has_pages(self) -> bool:
        """Whether it is known on which pages of print anything stands; of a page of the web none is."""
        return any(section.page for section in self.sections.values())

    @cached_property
    def _page_map(self) -> PageMap:
        return PageMap(self.sections.values(), self.pages)

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
    def doubts(self) -> Doubts:
        """Why what nobody has confirmed is doubtful, by what it is and its subject; empty of a report that was not imported."""
        return doubts_of(self.review)

    def is_unconfirmed(self, what: ReviewKind, subject: str) -> bool:
        """Whether nobody has confirmed what was read of a subject."""
        return (what, subject) in self.doubts

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
    def boxed(self) -> frozenset[str]:
        """The ids of all that the inspectorate asks for or recommends to others: improvements and innovative practice."""
        return frozenset((*(area.id for area in self.areas_for_improvement), *(practice.id for practice in self.innovative_practice)))

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

    def practice_of(self, question: str) -> tuple[InnovativePractice, ...]:
        """Return the innovative practice that the report names under a question, in its printed order."""
        return tuple(p for p in self.innovative_practice if p.question == question)

    def cells_of(self, figure: str) -> tuple[Cell, ...]:
        """Return the cells of a table, row by row."""
        return tuple(c for c in self.cells if c.figure == figure)

    def caveats_of(self, subject: str) -> tuple[Caveat, ...]:
        """Return the caveats whose scope names a figure, indicator or section; that nobody has confirmed a value of it is one.

        Of an import that could not match the report's caveats to its indicators, one says so.
        """
        stated = tuple(c for c in (*self.caveats, *self.unmatched_caveats) if subject in c.scope)
        return (*self._unconfirmed_values.get(subject, ()), *stated) if self.doubts else stated

    @cached_property
    def unmatched_caveats(self) -> tuple[Caveat, ...]:
        """Says of all indicators that the report's caveats are not matched to them: of an import without any, else nothing."""
        if not self.importer or self.caveats or not self.indicators:
            return ()
        return (unmatched((each.id for each in self.indicators), annex_of(self.chapters)),)

    def is_unconfirmed_value(self, observation: Observation) -> bool:
        """Whether nobody has confirmed a value, by itself or with all of its subject."""
        if not self.doubts:
            return False
        names = (observation.subject, value_subject(observation))
        return any(self.is_unconfirmed(ReviewKind.VALUE, name) for name in names)

    @cached_property
    def _unconfirmed_values(self) -> dict[str, tuple[Caveat, ...]]:
        caveats: dict[str, tuple[Caveat, ...]] = {}
        for (what, name), reason in self.doubts.items():
            if what == ReviewKind.VALUE:
                subject, *parts = name.split("/")
                forces = tuple(area for area in parts[1:] if area == self.force)
                added = Caveat(f"unconfirmed-{name}", (subject,), forces, UNCONFIRMED_TITLE, reason)
                caveats[subject] = (*caveats.get(subject, ()), added)
        return caveats

    def points_of(self, section: str) -> tuple[Point, ...]:
        """Return the lines of a slide on a section's findings, in the order of their table."""
        return tuple(p for p in self.points if p.section == section)
