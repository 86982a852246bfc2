"""What the inspectorate's printed reports have in common, whatever their cycle: the steps by which one is recognised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.importers.recognise.contents import find_contents
from peelviewer.importers.recognise.draft import Draft
from peelviewer.importers.recognise.figures import doubt_numbers, find_figures
from peelviewer.importers.recognise.headings import doubt_missing, level_headings, name_headings
from peelviewer.importers.recognise.identity import identity_of
from peelviewer.importers.recognise.improvements import find_improvements
from peelviewer.importers.recognise.indicators import doubt_pages, find_indicators
from peelviewer.importers.recognise.judgments import find_judgments, mark_grades, release_grades
from peelviewer.importers.recognise.notes import settle_notes
from peelviewer.importers.recognise.questions import assign_questions
from peelviewer.importers.recognise.words import folded
from peelviewer.importers.recognised import Part, Recognised
from peelviewer.importers.stream import Document
from peelviewer.model.library import Force, Question

_COVER_PIECES, _COVER_LETTERS = 14, 160  # at most
_TITLE_PIECES = 40
_TITLE_PAGES = 2  # the pages on which a report without contents may say what it is


def recognise_printed(
    layout: str, document: Document, questions: Sequence[Question], forces: Iterable[Force], chapters: Sequence[str] = ()
) -> Recognised:
    """Return a printed report as recognised: each piece with its part, ids by the library's questions and forces.

    *chapters* are how the layout's chapters begin, in small letters, beside those that ask a question.
    """
    draft = Draft(document)
    settle_notes(draft)
    wordings = {folded(question.wording) for question in questions}

    def is_chapter(title: str) -> bool:
        return title.startswith(tuple(chapters)) or (title.startswith("how ") and any(words in title for words in wordings))

    entries = find_contents(draft, is_chapter)
    pillars = list(dict.fromkeys(question.pillar for question in questions))
    texts = _title_page(draft, bool(entries))
    known = list(forces)
    identity, doubts = identity_of(texts, known, pillars)
    mark_grades(draft)
    level_headings(draft, entries, is_chapter)
    find_figures(draft)
    name_headings(draft, identity, questions, pillars)
    find_judgments(draft)
    assign_questions(draft)
    find_improvements(draft)
    force = next((force for force in known if force.id == identity.force), None)
    names = {folded(name) for name in (identity.force_name, *((force.name, force.short_name) if force else ())) if name}
    find_indicators(draft, names)
    doubt_pages(draft, names)
    release_grades(draft, identity.year)
    doubt_numbers(draft)
    return Recognised(layout, identity, draft.finished(), tuple(doubts + doubt_missing(draft, entries)))


def _title_page(draft: Draft, has_contents: bool) -> list[str]:
    """Mark what stands before the contents as the title page, and return its texts; else those of the first page."""
    first = next((index for index, _ in draft.of(Part.CONTENTS)), 0)
    if has_contents and first:
        for index in range(first):
            if draft.items[index].part is not Part.NOTE:
                draft.change(index, part=Part.TITLE_PAGE, level=0)
        return [item.piece.text for item in draft.items[:first] if item.piece.text]
    cover = _cover(draft)
    for index in cover:
        draft.change(index, part=Part.TITLE_PAGE, level=0)
    if cover:
        return [draft.items[index].piece.text for index in cover if draft.items[index].piece.text]
    first_page = [item for item in draft.items if item.piece.page <= _TITLE_PAGES and item.piece.text][:_TITLE_PIECES]
    titles = [item.piece.text for item in first_page if item.part is Part.HEADING]
    return [*titles[:1], *(item.piece.text for item in first_page if item.piece.text not in titles[:1])]


def _cover(draft: Draft) -> list[int]:
    """Return the items of a first page that is a cover: few and short, and with the largest letters of all headings."""
    first = [index for index, item in enumerate(draft.items) if item.piece.page == 1 and item.part is not Part.NOTE]
    sizes = [(item.piece.size, item.piece.page) for _, item in draft.of(Part.HEADING)]
    largest = max(sizes, default=(0.0, 0))
    inside = any(page > 1 for size, page in sizes if size >= largest[0] - 1)
    short = len(first) <= _COVER_PIECES and all(len(draft.items[index].piece.text) <= _COVER_LETTERS for index in first)
    return first if short and largest[1] == 1 and largest[0] > 0 and not inside and len(draft.document.pages) > 1 else []
