"""The notes that a user wrote on slides are found, and never what the program put there."""

from __future__ import annotations

import pytest

from peelviewer.analysis.search.filters import OWN, Filters
from peelviewer.analysis.search.hits import Hit
from peelviewer.analysis.search.query import read
from peelviewer.dataset.package import load_library
from peelviewer.decks import builder, codec, slide_makers
from peelviewer.decks.base import Deck
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.editing import changed
from peelviewer.decks.own_notes import OwnNotes
from peelviewer.decks.said.speech import TO_HAND
from peelviewer.store.decks import KeptDeck
from tests.libraries import bundled
from tests.programs import SEVERAL

BUNDLED = bundled()
NORFOLK = BUNDLED.report("norfolk-2016-effectiveness")
HAVEN = "west-haven-2021-peel"


def kept(deck: Deck, number: int = 1, revision: int = 1) -> KeptDeck:
    return KeptDeck(number, deck.report, deck.name, codec.to_json(deck), revision)


def found(deck: Deck, query: str, filters: Filters = Filters()) -> list[Hit]:  # noqa: B008
    return OwnNotes(BUNDLED).found([kept(deck)], read(query), filters)


@pytest.mark.parametrize("library", ["bundled", "three forces"])
@pytest.mark.parametrize("template", ["full", "briefing"])
def test_what_the_program_wrote_is_no_note_of_the_users(library: str, template: str) -> None:
    held = BUNDLED if library == "bundled" else load_library(SEVERAL, check=False).library
    for report in held.reports[:6]:
        deck = builder.build(DeckSource(held, report), template)
        for word in ("the", "a", "of", "caveat", "page", "force", "crime", "judged"):
            assert OwnNotes(held).found([kept(deck)], read(word), Filters()) == [], (report.id, word)


def test_nor_is_what_it_wrote_of_other_reports() -> None:
    material = DeckSource(BUNDLED, NORFOLK)
    other = next(report for report in BUNDLED.reports if report.id != NORFOLK.id and "q1" in report.sections)
    slides = [
        slide_makers.comparison(material, "q1", f"{other.id}/q1"),
        slide_makers.numbers(material, list(NORFOLK.indicator_by_id)[2:4]),
        slide_makers.grades(material, "suffolk"),
        *slide_makers.section(material, "q2"),
    ]
    deck = Deck(NORFOLK.id, "Mixed", tuple(builder.distinct(slides)))
    assert found(deck, "the") == found(deck, "a") == found(deck, "force") == []


@pytest.fixture(scope="module")
def deck() -> Deck:
    deck = builder.build(DeckSource(BUNDLED, NORFOLK), "full", "My deck")
    question = next(slide for slide in deck.slides if slide.kind == "question")
    said, held = question.notes.split(f"\n\n{TO_HAND}\n\n")
    first, *rest = held.split("\n\n")
    notes = ["Ask about rural patrols.", said, TO_HAND, first, "Chief says: new rota in May.", *rest]
    deck = changed(deck, question.id, notes="\n\n".join(notes))
    figure = next(slide for slide in deck.slides if slide.kind == "figure")
    return changed(deck, figure.id, notes=f"{figure.notes}\nBacklog halved since then")


def test_a_note_opens_at_the_paragraph_it_stands_below(deck: Deck) -> None:
    (note,) = found(deck, "rota")
    assert (note.report, note.kind, note.text, note.place) == (NORFOLK.id, OWN, "Chief says: new rota in May.", "My deck")
    numbers = {finding.number for chapter in NORFOLK.chapters for finding in chapter.findings()}
    assert note.paragraph in numbers
    assert note.target == f"{NORFOLK.id}/{note.paragraph}"
    assert note.section in NORFOLK.sections
    assert note.chapter == NORFOLK.chapter_of[note.section].id
    assert not note.page
    assert "\ue000rota\ue001" in note.snippet


def test_one_before_every_paragraph_opens_at_what_its_slide_is_about(deck: Deck) -> None:
    (note,) = found(deck, "rural patrols")
    question = next(slide for slide in deck.slides if slide.kind == "question")
    assert (note.section, note.node, note.paragraph) == (question.subjects[0], question.subjects[0], "")
    (below,) = found(deck, "backlog halved")
    figure = next(slide for slide in deck.slides if slide.kind == "figure")
    assert below.title == figure.title
    assert below.section in NORFOLK.sections


@pytest.mark.parametrize(
    ("query", "count"),
    [("rota may", 1), ("may rota", 1), ('"new rota"', 1), ('"rota new"', 0), ("rota -may", 0), ("rota OR patrols", 2), ("rot", 1),
     ("chief NEAR rota", 1), ("rota patrols", 0), ("", 0), ("-rota", 0), ("ROTA", 1), ("rötä", 1)],
)  # fmt: skip
def test_queries_mean_what_they_mean_elsewhere(deck: Deck, query: str, count: int) -> None:
    assert len(found(deck, query)) == count


@pytest.mark.parametrize(
    ("filters", "count"),
    [(Filters(kind=OWN), 1), (Filters(kind="finding"), 0), (Filters(force="norfolk"), 1), (Filters(force="suffolk"), 0),
     (Filters(year=2016), 1), (Filters(year=2015), 0), (Filters(report=NORFOLK.id, pillar="effectiveness"), 1),
     (Filters(grade="inadequate"), 0)],
)  # fmt: skip
def test_filters_leave_what_they_say(deck: Deck, filters: Filters, count: int) -> None:
    assert len(found(deck, "rota", filters)) == count


def test_a_deck_is_read_again_when_it_changed_and_left_out_when_it_cannot_be(deck: Deck) -> None:
    notes, query = OwnNotes(BUNDLED), read("rota")
    assert len(notes.found([kept(deck)], query, Filters())) == 1
    slide = next(slide for slide in deck.slides if "rota" in slide.notes)
    without = changed(deck, slide.id, notes="")
    assert notes.found([kept(without, revision=2)], query, Filters()) == []
    assert notes.found([kept(deck, 2), kept(without)], query, Filters())
    assert notes.found([], query, Filters()) == []
    damaged = kept(deck)._replace(content="{")
    elsewhere = kept(deck._replace(report="nowhere"))
    notes.forget()
    assert notes.found([damaged, elsewhere], query, Filters()) == []
