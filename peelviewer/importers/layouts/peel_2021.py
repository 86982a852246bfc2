"""Reports since 2021/22: areas of policing graded on five steps, as pages of the inspectorate's website."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peelviewer.importers.recognise.areas import doubt_pictures, find_area_grades
from peelviewer.importers.recognise.boxes import find_boxes
from peelviewer.importers.recognise.contents import find_contents
from peelviewer.importers.recognise.draft import Draft
from peelviewer.importers.recognise.figures import find_figures
from peelviewer.importers.recognise.headings import doubt_missing, level_headings, name_headings
from peelviewer.importers.recognise.identity import identity_of
from peelviewer.importers.recognise.judgments import mark_grades, release_grades
from peelviewer.importers.recognise.notes import settle_notes
from peelviewer.importers.recognise.outline import level_by_outline
from peelviewer.importers.recognise.questions import assign_questions
from peelviewer.importers.recognise.words import folded
from peelviewer.importers.recognised import Identity, Part, Recognised
from peelviewer.importers.stream import Document
from peelviewer.model.grades import FIRST_YEAR_OF_FIVE_TIERS, Grade
from peelviewer.model.library import Force, Question

ID = "five-grades"
_CYCLE = re.compile(r"\b(?P<year>20[0-9]{2})\s?[/–-]\s?(?:20)?[0-9]{2}\b")
_BOXES = ("area for improvement", "areas for improvement", "cause of concern", "innovative practice", "promising practice")
_FRONT = 12  # pieces that may say what a document is
_EARLY = 40  # pieces among which a title stands, after what a printed page of the website begins with
_PUBLISHED = re.compile(r"published(?: on)?:?\s|isbn|publication type|©|crown copyright|an inspection of", re.IGNORECASE)
_TITLE = re.compile(r"(?P<title>.*?)[\s:–-]*(?P<inspection>An inspection of .+)", re.IGNORECASE)
_SITE = re.compile(r"\s+[-|–]\s+[^-|–]+$")


def likelihood(document: Document) -> float:
    """Return from 0 to 1 how likely a document is such a report: by the cycle in its title, its fifth grade and its boxes."""
    front = " ".join([document.title, *(piece.text for piece in document.pieces[:_EARLY])])
    found = _CYCLE.search(front)
    if not found or int(found["year"]) < FIRST_YEAR_OF_FIVE_TIERS or "PEEL" not in front:
        return 0.0
    words = {folded(piece.text) for piece in document.pieces if len(piece.text) < 60}
    words |= {folded(cell.text) for piece in document.pieces for row in piece.cells for cell in row}
    boxes = any(box in words for box in _BOXES)
    fifth = Grade.ADEQUATE.value in words or any(f"is {Grade.ADEQUATE.value} at" in piece.text for piece in document.pieces)
    return 0.75 + 0.15 * fifth + 0.1 * boxes


def recognise(document: Document, questions: Sequence[Question], forces: Iterable[Force]) -> Recognised:
    """Return such a report as recognised; *questions* and *forces* are the library's.

    Grades that no table or badge states are taken from the first sentence under a heading, unconfirmed; an area whose grade nothing says
    has an item without a grade that says so.
    """
    draft = Draft(document)
    settle_notes(draft)
    entries = find_contents(draft) if document.pages else []
    identity, doubts = _identity(draft, questions, list(forces))
    find_boxes(draft)
    if document.pages:
        mark_grades(draft)
        level_headings(draft, entries)
    else:
        level_by_outline(draft)
    find_figures(draft)
    doubt_pictures(draft)
    name_headings(draft, identity, questions, list(dict.fromkeys(question.pillar for question in questions)))
    find_area_grades(draft)
    release_grades(draft, identity.year)
    assign_questions(draft)
    return Recognised(ID, identity, draft.finished(), (*doubts, *doubt_missing(draft, entries)))


def _identity(draft: Draft, questions: Sequence[Question], forces: Sequence[Force]) -> tuple[Identity, list[tuple[str, str]]]:
    """Return what the document's first words and its own title say of the report; mark the former as its title page."""
    document = draft.document
    headings = [index for index, item in draft.of(Part.HEADING)]
    # What stands before the second heading is the title page, as far as it says what a title page does.
    titled = (at for at, index in enumerate(headings) if index < _EARLY and _CYCLE.search(draft.items[index].piece.text))
    headings = headings[next(titled, 0) :]
    for index in range(headings[0] if document.pages and headings else 0):  # what a printed page of the website begins with
        if draft.items[index].part is not Part.NOTE:
            draft.change(index, part=Part.LEFT_OVER, level=0)
    end = headings[1] if len(headings) > 1 else min(len(draft.items), _FRONT)
    title = draft.items[headings[0]].piece.text if headings else document.title
    begin = headings[0] if document.pages and headings else 0
    first = [(index, draft.items[index]) for index in range(begin, end)]
    says = [index for index, item in first if item.part is not Part.NOTE and _PUBLISHED.search(item.piece.text)]
    front = sorted({*headings[:1], *says})
    for index in front:
        draft.change(index, part=Part.TITLE_PAGE, level=0)
    texts = [*_title_and_force(title, document.title), *(draft.items[index].piece.text for index in front[1:]), document.title]
    pillars = list(dict.fromkeys(question.pillar for question in questions))
    identity, doubts = identity_of(texts, forces, pillars)
    return identity._replace(source_url=document.address), doubts


def _title_and_force(heading: str, page: str) -> list[str]:
    """Return a report's title and "An inspection of …", from its heading, else from the page's title without the site's name behind it."""
    for words in (heading, _SITE.sub("", page)):
        found = _TITLE.fullmatch(words)
        if found:
            return [found["title"] or heading, found["inspection"]]
    return [heading]
