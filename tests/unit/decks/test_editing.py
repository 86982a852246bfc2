"""Changes of a deck: what is undone comes back, what is kept reads the same."""

from __future__ import annotations

import contextlib
import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.decks import builder, codec, editing
from peelviewer.decks.base import LONGEST_TITLE, Deck, Line, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.handout import HEIGHT, MARGIN, caveats, sheets
from peelviewer.decks.kinds import BY_NAME
from peelviewer.decks.pages import Pages

from .test_builder import LIBRARY, REPORT, width

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
LINES = st.builds(Line, WORDS, WORDS, st.sampled_from(["", "strength", "concern", "change"]))
SLIDES = st.builds(
    Slide, WORDS, st.sampled_from(sorted(BY_NAME)), WORDS, st.lists(LINES, max_size=4).map(tuple),
    st.lists(WORDS, min_size=2, max_size=3).map(tuple), WORDS, WORDS, st.booleans(),
)  # fmt: skip
SOME = st.lists(SLIDES, min_size=1, max_size=5, unique_by=lambda slide: slide.id).map(tuple)
DECKS = st.builds(Deck, WORDS, WORDS, SOME, st.sampled_from(["16:9", "4:3"]))


@given(DECKS)
def test_kept_deck_reads_the_same(deck: Deck) -> None:
    assert codec.from_json(codec.to_json(deck)) == deck


@given(DECKS, st.data())
def test_history_goes_back_and_forth(deck: Deck, data: st.DataObject) -> None:
    history, states = editing.History(deck), [deck]
    for number in range(data.draw(st.integers(1, 6))):
        slide = data.draw(st.sampled_from(history.deck.slides))
        act = data.draw(st.sampled_from(["move", "tick", "title"]))
        if act == "move":
            new = editing.moved(history.deck, slide.id, data.draw(st.integers(-2, 8)))
        elif act == "tick":
            new = editing.changed(history.deck, slide.id, shown=not slide.shown)
        else:
            new = editing.changed(history.deck, slide.id, title=f"{slide.title} {number}")
        if history.change(act, new):
            states.append(new)
        assert sorted(s.id for s in history.deck.slides) == sorted(s.id for s in deck.slides)
    for state in reversed(states[:-1]):
        assert history.undo()
        assert history.deck == state
    assert history.undo() == ""
    for state in states[1:]:
        assert history.redo()
        assert history.deck == state
    assert history.redo() == ""


def deck() -> Deck:
    lines = (Line("first", "Strength", "strength"), Line("second", "Concern", "concern"))
    return Deck("r", "D", (Slide("a", "lines", "A", lines), Slide("b", "lines", "B"), Slide("c", "lines", "C")))


def test_keystrokes_of_one_field_are_one_step() -> None:
    history = editing.History(deck())
    for words in ("Ax", "Axy", "Axyz"):
        history.change("Edit headline", editing.changed(history.deck, "a", title=words), "a title")
    history.change("Edit notes", editing.changed(history.deck, "a", notes="n"), "a notes")
    assert history.undo() == "Edit notes"
    assert history.undo() == "Edit headline"
    assert history.deck == deck()
    assert history.change("nothing", history.deck) is False


def test_move_remove_and_insert() -> None:
    assert [s.id for s in editing.moved(deck(), "a", 99).slides] == ["b", "c", "a"]
    assert [s.id for s in editing.moved(deck(), "c", -5).slides] == ["c", "a", "b"]
    assert [s.id for s in editing.removed(deck(), ["a", "c"]).slides] == ["b"]
    longer, ids = editing.inserted(deck(), [Slide("a", "lines", "Again")], 1)
    assert ids == ["a-2"]
    assert [s.id for s in longer.slides] == ["a", "a-2", "b", "c"]
    with pytest.raises(KeyError):
        editing.changed(deck(), "z", title="no such slide")


def test_title_is_one_line_of_bounded_length() -> None:
    changed = editing.changed(deck(), "a", title="  two\nlines  " + "x" * 500)
    assert changed.slides[0].title.startswith("two lines x")
    assert len(changed.slides[0].title) == LONGEST_TITLE


def test_retyped_lines_keep_their_labels() -> None:
    before = deck().slides[0].lines
    assert editing.retyped(before, "first\nsecond") == before
    assert editing.retyped(before, "first, changed\nsecond")[0] == Line("first, changed", "Strength", "strength")
    added = editing.retyped(before, "new\nfirst\nsecond")
    assert added == (Line("new"), *before)
    assert editing.retyped(before, "second") == before[1:]
    assert editing.retyped(before, "") == ()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda raw: raw | {"format": 9}, "install the newer version"),
        (lambda raw: {k: v for k, v in raw.items() if k != "name"}, "name"),
        (lambda raw: raw | {"slides": [raw["slides"][0] | {"kind": "film"}]}, "film"),
        (lambda raw: raw | {"slides": raw["slides"] * 2}, "same id"),
        (lambda raw: raw | {"shape": "1:1"}, "1:1"),
        (lambda raw: raw | {"slides": [raw["slides"][0] | {"shown": "yes"}]}, "true or false"),
        (lambda raw: [1, 2], "not as expected"),
    ],
)
def test_careless_text_is_refused_with_its_reason(change: object, reason: str) -> None:
    raw = change(json.loads(codec.to_json(deck())))  # type: ignore[operator]
    with pytest.raises(codec.DeckError, match=reason):
        codec.from_json(json.dumps(raw))


NODES = ("q2", "fig-4", "indicator-charged", "norfolk", REPORT.id, f"{REPORT.id}/q2", "no such", "", "/")


@pytest.mark.parametrize("kind", sorted(BY_NAME))
def test_what_is_read_can_be_built(kind: str) -> None:
    """With any number of subjects, of whatever sort: what the builder would stumble over is refused when it is read."""
    pages, built = Pages(DeckSource(LIBRARY, REPORT), width), 0
    for subjects in ((), *((node,) for node in NODES), *itertools.product(NODES, NODES)):
        read = Deck(REPORT.id, "D", (Slide("a", kind, "A", (Line("a", "b", "odd"),), subjects),))
        with contextlib.suppress(codec.DeckError):
            read = codec.from_json(codec.to_json(read))
            built += len([pages.scene(page, read.frame) for page in pages.of_deck(read)])
    assert built >= len(NODES)


def test_half_a_character_stops_no_deck_from_being_kept() -> None:
    broken = Deck("r", "D", (Slide("a", "lines", "A", notes="half \ud83d of it"),))
    assert codec.from_json(codec.to_json(broken)).slides[0].notes == "half ? of it"


@given(st.text())
def test_any_text_is_a_deck_or_refused(text: str) -> None:
    with pytest.raises(codec.DeckError):
        codec.from_json(text)


@given(st.lists(st.text(st.characters(codec="ascii", categories=["L", "Z"]), max_size=3000), min_size=1, max_size=4))
def test_handout_keeps_every_word_of_the_notes_on_its_sheets(notes: list[str]) -> None:
    slides = tuple(Slide(f"s{n}", "lines", f"T{n}", (), (), text) for n, text in enumerate(notes))
    handout = Deck(REPORT.id, "Handout", slides)
    pages = Pages(DeckSource(LIBRARY, REPORT), width).of_deck(handout)
    handout_sheets = sheets(handout, pages, [], width)
    beside = [w for sheet in handout_sheets for w in sheet.scene.words if w.size >= 11 and w.weight == 400]
    printed = "".join(w.text for w in beside if w.x > MARGIN)
    assert "".join(printed.split()) == "".join("".join(notes).split())
    assert all(w.y + w.height <= HEIGHT - 30 for sheet in handout_sheets for w in sheet.scene.words)
    assert all(len(sheet.slides) <= 2 for sheet in handout_sheets)
    assert [placed.page.number for sheet in handout_sheets for placed in sheet.slides] == [page.number for page in pages]


def test_a_handout_has_each_caveat_once_at_its_end() -> None:
    material = DeckSource(LIBRARY, REPORT)
    deck = builder.build(material, "full")
    pages = Pages(material, width).of_deck(deck)
    limits = caveats(material, pages)
    assert len({limit.text for limit in limits}) == len(limits) > 5
    assert any(len(limit.slides) > 1 for limit in limits)
    printed = sheets(deck, pages, limits, width)
    words = [[w.text for w in sheet.scene.words] for sheet in printed]
    whole = " ".join(word for sheet in words for word in sheet)
    for limit in limits:
        title, _, text = limit.text.partition(". ")
        assert " ".join(text.split()) in " ".join(whole.split())
        assert whole.count(f" {text} ") <= 1, title
    assert "Caveat: " not in whole
    assert not any(sheet.slides for sheet in printed[next(n for n, sheet in enumerate(words) if "Caveats" in sheet) :])
