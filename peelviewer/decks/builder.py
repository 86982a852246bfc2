"""Build a deck: a template over the whole report, or the slides of chosen sections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from peelviewer.decks.said.messages import messages
from peelviewer.model.grades import Grade
from peelviewer.model.report import Section
from peelviewer.wording import translatable

from . import slide_makers
from .base import WIDE, Deck, Slide
from .contents import History
from .deck_source import DeckSource, as_plain_text
from .kinds import contents_of
from .subjects import improvement_slides
from .subjects.sources_slide import sources_slide


class Template(NamedTuple):
    """A way to build a deck of a whole report: its id, its name, what it is for, and the slides it makes."""

    id: str
    name: str
    about: str
    make: Callable[[DeckSource], list[Slide]]


def build(material: DeckSource, template: str = "briefing", name: str = "", shape: str = WIDE.name) -> Deck:
    """Return a deck of the whole report; raises KeyError for an unknown template."""
    chosen = BY_ID[template]
    return Deck(
        material.report.id, name or f"{as_plain_text(material.report.title)}: {chosen.name}", tuple(distinct(chosen.make(material))), shape
    )


def of_sections(material: DeckSource, nodes: Sequence[str], name: str = "", shape: str = WIDE.name) -> Deck:
    """Return a deck of chosen sections, each with its findings and figures; raises KeyError for an unknown one."""
    sections = [material.section(node)[1] for node in nodes]
    subject = as_plain_text(sections[0].short or sections[0].title) if len(sections) == 1 else ""
    slides = [slide_makers.opening(material, subject)]
    for section in sections:
        slides += slide_makers.section(material, section.id)
    slides.append(sources_slide(material, slides))
    title = name or ", ".join(as_plain_text(section.short or section.title) for section in sections[:2])
    return Deck(material.report.id, title, tuple(distinct(slides)), shape)


def distinct(slides: Sequence[Slide]) -> list[Slide]:
    """Return slides with ids that differ: a second one of an id gets a number."""
    taken: set[str] = set()
    renamed = []
    for slide in slides:
        slide_id, count = slide.id, 2
        while slide_id in taken:
            slide_id, count = f"{slide.id}-{count}", count + 1
        taken.add(slide_id)
        renamed.append(slide._replace(id=slide_id))
    return renamed


def _full(material: DeckSource) -> list[Slide]:
    """Title, messages, judgments, history and numbers; each question's headline, findings and figures; improvements, questions, sources."""
    report = material.report
    slides: list[Slide | None] = [slide_makers.opening(material), messages(material), slide_makers.verdicts(material), _history(material)]
    if report.indicators:
        slides.append(slide_makers.numbers(material, list(report.indicator_by_id)))
    for heading in _questions(material):
        slides += slide_makers.section(material, heading.id, areas=False)
    slides += [improvement_slides.of_questions(material), improvement_slides.questions_to_ask(material)]
    present = [slide for slide in slides if slide is not None]
    return [*present, sources_slide(material, [slide for slide in present if slide.shown])]


def _briefing(material: DeckSource) -> list[Slide]:
    """Title, messages, judgments, a slide a question, all areas for improvement, what to ask, sources.

    These are ten slides of a report of five questions of which four are graded. A question without a grade and the history of grades
    are there too, and not ticked: the judgments and the areas for improvement have what is most asked of them.
    """
    slides: list[Slide | None] = [slide_makers.opening(material), messages(material), slide_makers.verdicts(material)]
    history = _history(material)
    slides.append(history._replace(shown=False) if history else None)
    for heading in _questions(material):
        slide = slide_makers.question(material, heading)
        judgment = material.report.judgment_by_question.get(heading.id)
        ungraded = judgment is not None and judgment.grade is Grade.UNGRADED
        slides.append(slide._replace(shown=not ungraded) if slide_makers.says_something(slide) else None)
    slides += [improvement_slides.of_questions(material), improvement_slides.questions_to_ask(material)]
    present = [slide for slide in slides if slide is not None]
    return [*present, sources_slide(material, [slide for slide in present if slide.shown])]


def _history(material: DeckSource) -> Slide | None:
    """Return the grades of the report's force in the years of its scale, where more than one year of them is held."""
    report, library = material.report, material.library
    try:
        slide, cycle = slide_makers.grades(material, report.force, report.year), library.cycle_name(report.year)
    except KeyError:  # a force of which no grades are held
        return None
    tables = [content for content in contents_of(slide, material) if isinstance(content, History)]
    years = max((len(table.columns) if cycle in table.columns else len(table.years) for table in tables), default=0)
    return slide if years > 1 else None


def _questions(material: DeckSource) -> list[Section]:
    """Return the headings that are judged or ask a question, none of them below another; of a report without such, chapters of findings."""
    report = material.report
    judged = {s.id for s in (*report.questions, *(s for s in report.sections.values() if not s.is_overview and report.judgment_of(s)))}
    highest = [s for s in report.sections.values() if s.id in judged and not any(above.id in judged for above in report.way_to[s.id][:-1])]
    return highest or [chapter for chapter in report.chapters if next(chapter.findings(), None)]


TEMPLATES = (
    Template("briefing", translatable("Briefing"), translatable("ten slides for a short item on the agenda"), _briefing),
    Template("full", translatable("Full"), translatable("every question with its findings, figures and areas for improvement"), _full),
)
BY_ID = {template.id: template for template in TEMPLATES}
