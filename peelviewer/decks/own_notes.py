"""The notes a user wrote on slides, to be searched: what the program itself put there is a report's and is found in that.

They stay in the user's own data and come into no index: there are few, and they are looked through one by one.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

from peelviewer.analysis.nodes import divide
from peelviewer.analysis.search.filters import OWN, Filters, leaves
from peelviewer.analysis.search.hits import Hit
from peelviewer.analysis.search.query import Query, holds, read
from peelviewer.analysis.search.search_entries import Places, heading_of
from peelviewer.decks.said.messages import messages
from peelviewer.decks.said.speech import SEVERAL_SOURCES_SAID, SOURCES_SAID, TO_HAND, question_said
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.model.report import Finding, Report, Section
from peelviewer.store.decks import KeptDeck

from . import slide_makers
from .base import Slide
from .codec import DeckError, from_json
from .deck_source import DeckSource
from .notes import caveat_notes, finding_note
from .subjects import improvement_slides
from .subjects.sources_slide import SOURCES, Sources

_NOTHING = read("")
_Lines = dict[str, tuple[Report, Section, str]]
"""Lines of notes that are a finding's, with where it stands: report, heading and, of its first line, its number."""


class OwnNotes:
    """Finds in the notes of kept decks, which are read once for each change of a deck; asked in one thread, told to forget in any."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._read: dict[tuple[int, int], list[Hit]] = {}
        self._is_old = False

    def found(self, decks: Sequence[KeptDeck], query: Query, filters: Filters) -> list[Hit]:
        """Return the notes that a query finds, in the order of the decks; those of reports that the library lacks cannot be opened."""
        if filters.kind not in ("", OWN):
            return []
        if self._is_old:
            self._is_old, self._read = False, {}
        kept = {(deck.id, deck.revision): deck for deck in decks}
        self._read = {key: self._read[key] if key in self._read else list(_of_deck(self._library, deck)) for key, deck in kept.items()}
        notes = (note for of_deck in self._read.values() for note in of_deck)
        return [note._replace(query=query) for note in notes if self._is_left(note, filters) and holds(query, note.text)]

    def forget(self) -> None:
        """Read all notes again when they are next asked for: reports have changed."""
        self._is_old = True

    def _is_left(self, note: Hit, filters: Filters) -> bool:
        held = self._library.by_id.get(note.report)
        if held is None:
            return False
        facts = Filters(note.report, held.force, held.year, held.pillar, OWN, note.grade)
        return all(leaves(wanted, fact) for wanted, fact in zip(filters, facts, strict=True))


def _of_deck(library: Library, kept: KeptDeck) -> Iterator[Hit]:
    try:
        deck, report = from_json(kept.content), library.report(kept.report)
    except (DeckError, KeyError, ReportUnreadable):
        return
    material = DeckSource(library, report)
    known: dict[str, _Lines] = {}
    caveats = frozenset[str]()
    for slide in deck.slides:
        lines = slide.notes.split("\n")
        found: _Lines = {}
        for each in _reports(material, slide):
            if each.id not in known:
                known[each.id] = _finding_lines(each)
            found |= known[each.id]
        shown = {line.text for line in slide.lines}
        if all(not line.strip() or line in found or line in shown for line in lines):
            continue
        caveats = caveats or _caveat_lines(material)
        made = Sources(material).of_deck(deck).notes if slide.id == SOURCES else _remade(material, slide)
        programs = {*shown, *caveats, TO_HAND, SOURCES_SAID, SEVERAL_SOURCES_SAID, *made.split("\n")}
        yield from _of_slide(material, kept, slide, _runs(lines, found, programs))


def _of_slide(
    material: DeckSource, kept: KeptDeck, slide: Slide, notes: Iterator[tuple[tuple[Report, Section, str] | None, str]]
) -> Iterator[Hit]:
    for place, text in notes:
        report, section, number = place or (*_subject(material, slide), "")
        heading = heading_of(report, section)
        position = Places(report).of(number or section.id, section.id)
        yield Hit(
            *(report.id, section.id, OWN, slide.title or kept.name, kept.name, section.id, number, 0, 0, heading.chapter, text, _NOTHING),
            *(heading.chapter_name, heading.chapter_number, heading.title, position, heading.grade),
        )


def _runs(lines: list[str], found: _Lines, programs: set[str]) -> Iterator[tuple[tuple[Report, Section, str] | None, str]]:
    """Yield what the user wrote, with the finding below which it stands (None before the first one)."""
    own: list[str] = []
    place: tuple[Report, Section, str] | None = None
    for line in lines:
        if line in found:
            if found[line][2]:
                if any(own):
                    yield place, "\n".join(own).strip()
                own, place = [], found[line]
        elif line not in programs:
            own.append(line)
    if any(line.strip() for line in own):
        yield place, "\n".join(own).strip()


def _reports(material: DeckSource, slide: Slide) -> list[Report]:
    """Return the reports whose findings a slide's notes may hold."""
    reports = {material.report.id: material.report}
    for subject in slide.subjects:
        named, node = divide(subject)
        for name in (named, node):  # numbers that are compared name reports alone
            if name in material.library.by_id:
                with contextlib.suppress(ReportUnreadable):
                    reports.setdefault(name, material.library.report(name))
    return list(reports.values())


def _finding_lines(report: Report) -> _Lines:
    lines: _Lines = {}
    for section in report.sections.values():
        for block in section.blocks:
            if isinstance(block, Finding):
                first, *others = finding_note(report, block, section).split("\n")
                lines |= {line: (report, section, "") for line in others}
                lines[first] = (report, section, block.number)
    return lines


def _caveat_lines(material: DeckSource) -> frozenset[str]:
    report = material.report
    notes = caveat_notes(material, [*report.figure_by_id, *report.indicator_by_id], whole=True)
    return frozenset(line for note in notes for line in note.split("\n"))


def _remade(material: DeckSource, slide: Slide) -> str:
    """Return the notes that the program gives a slide of that kind and those subjects."""
    with contextlib.suppress(KeyError, IndexError, ReportUnreadable):
        own = _of_numbers(material, slide) if slide.kind == "question" else []
        return "\n".join([*own, *(made.notes for made in _made(material, slide) if made is not None)])
    return ""


def _of_numbers(material: DeckSource, slide: Slide) -> list[str]:
    """Return what is said of a question with the numbers that its slide has, which depend on the deck."""
    numbers = slide.subjects[1:]
    return [*caveat_notes(material, numbers), *question_said(material, material.section(slide.subjects[0])[1], numbers)]


def _made(material: DeckSource, slide: Slide) -> list[Slide | None]:
    subjects = slide.subjects
    if slide.kind == "opening":
        return [slide_makers.opening(material)]
    if slide.kind == "messages":
        return [messages(material)]
    if slide.kind == "verdicts":
        return [slide_makers.verdicts(material)]
    if slide.kind == "numbers":
        return [slide_makers.numbers(material, subjects)]
    if slide.kind == "question":
        return [slide_makers.question(material, material.section(subjects[0])[1])]
    if slide.kind in ("figure", "composed"):
        return [slide_makers.figure(material, subjects[0])]
    if slide.kind == "comparison":
        return [slide_makers.comparison(material, *subjects[:2])]
    if slide.kind == "grades":
        return [slide_makers.grades(material, subjects[0])]
    headings = subjects if slide.kind != "areas" else dict.fromkeys(line.mark for line in slide.lines if line.mark)
    made = [improvement_slides.of_questions(material), improvement_slides.questions_to_ask(material)]
    for heading in headings:
        report, section = material.section(heading)
        of_report = material if report is material.report else DeckSource(material.library, report)
        made += [improvement_slides.of_questions(of_report, [section])] if report.improvements_of(section.id) else []
        made.append(slide_makers.findings(of_report, report.own_part(section)))
    return made


def _subject(material: DeckSource, slide: Slide) -> tuple[Report, Section]:
    """Return the heading that a slide is about, of several subjects the first; the report's first where it is about none."""
    for subject in slide.subjects:
        with contextlib.suppress(KeyError, ReportUnreadable):
            report, name = material.find(subject)
            figure, indicator = report.figure_by_id.get(name), report.indicator_by_id.get(name)
            sections = (figure.section,) if figure is not None else indicator.sections if indicator is not None else (name,)
            known = [report.sections[section] for section in sections if section in report.sections]
            if known:
                return report, known[0]
    return material.report, material.report.chapters[0]
