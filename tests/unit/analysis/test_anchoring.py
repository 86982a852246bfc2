"""Marked words are found again in a changed text, and never moved to others that resemble them."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer.analysis.editions_held import heading_in
from peelviewer.analysis.marking.anchoring import AnchorText, Piece, Span, bookmark_anchor, text_of
from peelviewer.analysis.marking.marks import ReportMarks
from peelviewer.dataset.package import load_library
from peelviewer.model.annotations import NO_RIVAL, Annotation
from peelviewer.model.library import Library
from tests.programs import SEVERAL

WORDS = ("the", "force", "should", "improve", "victims", "of", "crime", "officers", "a", "review", "good", "it")
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=3, max_size=14).map(" ".join)


class Text(NamedTuple):
    """A text to mark: sections of paragraphs."""

    sections: tuple[tuple[str, ...], ...]

    def pieces(self) -> list[Piece]:
        numbered, number = [], 0
        for index, paragraphs in enumerate(self.sections):
            numbered.append(Piece(f"s{index}", f"s{index}", f"Heading {index}"))
            for words in paragraphs:
                number += 1
                numbered.append(Piece(f"s{index}", f"1.{number}", words))
        return numbered


TEXTS = st.lists(st.lists(SENTENCE, min_size=1, max_size=4).map(tuple), min_size=1, max_size=3).map(lambda s: Text(tuple(s)))


def marked(text: AnchorText, at: int, length: int) -> Span:
    """Return a place of some words of a piece, from one letter of the text on."""
    number = at % len(text.pieces)
    start, words = text.starts[number], text.pieces[number].text
    first = at % max(1, len(words) - 1)
    end = min(len(words), first + length)
    chosen = words[first:end]
    first += len(chosen) - len(chosen.lstrip())
    return Span(start + first, start + first + max(1, len(chosen.strip())))


@given(TEXTS, st.integers(0, 10_000), st.integers(1, 60))
def test_words_are_found_in_the_text_they_were_marked_in(given_text: Text, at: int, length: int) -> None:
    text = AnchorText(given_text.pieces())
    span = marked(text, at, length)
    assert text.find(text.anchor("r", span)) == span


@settings(max_examples=300)
@given(TEXTS, st.integers(0, 10_000), st.integers(0, 10_000), st.lists(SENTENCE, max_size=3), st.lists(SENTENCE, max_size=3))
def test_words_that_are_still_there_are_found(base: Text, at: int, seed: int, before: list[str], after: list[str]) -> None:
    """Whatever comes before and after the words, paragraphs that are inserted, renumbered or reworded: the words are found."""
    number = at % len(base.sections)
    words = f"zebra {seed} crossing"
    own = base.sections[number]
    kept = own[at % len(own)]
    first = Text((*base.sections[:number], (*own, f"{kept} {words} {kept}"), *base.sections[number + 1 :]))
    then = Text((*base.sections[:number], (*before, f"{' '.join(after)} {words} it".strip(), *own), *base.sections[number + 1 :]))
    text, changed = AnchorText(first.pieces()), AnchorText(then.pieces())
    start = text.text.index(words)
    found = changed.find(text.anchor("r", Span(start, start + len(words))))
    assert found is not None
    assert changed.text[found.start : found.end] == words


@settings(max_examples=500)
@given(TEXTS, st.integers(0, 10_000), st.integers(1, 40), st.lists(SENTENCE, min_size=1, max_size=2))
def test_words_that_are_gone_are_never_moved(base: Text, at: int, length: int, instead: list[str]) -> None:
    """Where the paragraph with the words goes, others with the same words that were there before do not take its place."""
    text = AnchorText(base.pieces())
    span = marked(text, at, length)
    anchor = text.anchor("r", span)
    piece = text.piece_at(span.start)
    others = [each for each in text.pieces if each is not piece]
    left = AnchorText([each._replace(text=" ".join(instead).upper()) if each is piece else each for each in text.pieces])
    found = left.find(anchor)
    if found is None:
        return
    # What is found has, for as far as the surroundings reach, more in common with the place that was marked than any other had then.
    assert any(left.piece_at(found.start) is other or left.piece_at(found.start) == other for other in others)
    score = _agreement(anchor.before, anchor.after, left.text, found)
    assert score > max(anchor.rival, anchor.rival_elsewhere)


def _agreement(before: str, after: str, text: str, span: Span) -> int:
    flat = text.replace("\n", " ")
    score = 0
    for mine, there in zip(reversed(before), reversed(flat[: span.start]), strict=False):
        if mine != there:
            break
        score += 1
    for mine, there in zip(after, flat[span.end :], strict=False):
        if mine != there:
            break
        score += 1
    return score


@given(TEXTS, st.integers(0, 10_000), st.integers(1, 40))
def test_words_that_are_nowhere_are_detached(base: Text, at: int, length: int) -> None:
    text = AnchorText(base.pieces())
    anchor = text.anchor("r", marked(text, at, length))
    other = AnchorText(
        [piece._replace(text=piece.text.upper().replace("A", "Q").replace("E", "Q").replace("I", "Q")) for piece in text.pieces]
    )
    if anchor.words.casefold() not in other.text.replace("\n", " "):
        assert other.find(anchor) is None


def test_a_phrase_that_stands_in_several_places_stays_at_its_own() -> None:
    pieces = [
        Piece("s", "1.1", "Officers respond well. The force is good at this."),
        Piece("s", "1.2", "At night the force is good at that."),
    ]
    text = AnchorText(pieces)
    start = text.text.index("the force is good")
    anchor = text.anchor("r", Span(start, start + len("the force is good")))
    inserted = AnchorText([Piece("s", "1.1", "A new first paragraph."), *(Piece("s", f"1.{n}", p.text) for n, p in enumerate(pieces, 2))])
    found = inserted.find(anchor)
    assert found is not None
    assert inserted.piece_at(found.start).paragraph == "1.3"


def test_a_common_word_whose_sentence_went_does_not_jump_to_the_next() -> None:
    text = AnchorText([Piece("s", "1.1", "We spoke to victims twice."), Piece("s", "1.2", "Support for victims is poor in the county.")])
    start = text.text.index("victims")
    anchor = text.anchor("r", Span(start, start + 7))
    assert anchor.rival >= 0
    assert AnchorText([Piece("s", "1.1", "Nothing was heard."), text.pieces[1]]).find(anchor) is None


def test_other_quotation_marks_dashes_and_spaces_are_the_same_words() -> None:
    text = AnchorText([Piece("s", "1.1", "such as ‘continue enquiries’, 31–34 of them")])
    anchor = text.anchor("r", Span(8, 35))
    found = AnchorText([Piece("s", "1.1", "In files such as 'continue  enquiries', 31-34 of them")]).find(anchor)
    assert found is not None


def test_words_over_several_paragraphs_are_one_mark() -> None:
    text = AnchorText([Piece("s", "1.1", "One ends here."), Piece("s", "1.2", "Two begins."), Piece("t", "1.3", "Three.")])
    anchor = text.anchor("r", Span(4, 21))
    assert anchor.words == "ends here.\nTwo be"
    assert text.find(anchor) == Span(4, 21)
    assert (anchor.rival, anchor.rival_elsewhere) == (NO_RIVAL, NO_RIVAL)


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(SEVERAL).library


def test_every_paragraph_of_a_report_can_be_marked(library: Library) -> None:
    for report in library.reports:
        text = text_of(report)
        for number, piece in enumerate(text.pieces):
            span = Span(text.starts[number], text.starts[number] + len(piece.text))
            if piece.text.strip() == piece.text and piece.text:
                assert text.find(text.anchor(report.id, span)) == span


def test_a_bookmark_holds_on_to_the_beginning_of_its_paragraph(library: Library) -> None:
    report = library.reports[0]
    section = next(s for s in report.sections.values() if any(True for _ in s.findings()))
    finding = next(section.findings())
    text = text_of(report)
    anchor = bookmark_anchor(report, text, section.id, finding.number)
    mark = Annotation("u", anchor, "2026-01-01", "2026-01-01", "Here", is_bookmark=True)
    placed = ReportMarks(library, report).place(mark)
    assert placed.span is not None
    assert placed.paragraph == finding.number
    assert text.piece_at(placed.span.start).text.startswith(anchor.words)


def test_marks_of_another_edition_are_found_under_the_heading_that_answers() -> None:
    library = load_library(SEVERAL.with_name("full_edition")).library
    digest, full = (next(r for r in library.reports if r.edition == edition) for edition in ("digest", "full"))
    text, there = text_of(digest), text_of(full)
    section = next(s for s in digest.sections.values() if heading_in(digest, s.id, full) != full.chapters[0].id)
    heading = heading_in(digest, section.id, full)
    words = next(piece.text for piece in there.pieces if piece.section == heading and len(piece.text) > 40)[:40].strip()
    anchor = text.anchor(digest.id, text.whole(section.id) or Span(0, 1))._replace(words=words)
    placed = ReportMarks(library, full).place(Annotation("u", anchor, "2026-01-01", "2026-01-01"))
    assert placed.is_of_other_edition
    assert placed.span is not None
    assert there.piece_at(placed.span.start).section == heading
    gone = ReportMarks(library, full).place(Annotation("u", anchor._replace(words="Words that are in no edition"), "", ""))
    assert gone.span is None
    assert gone.section == heading
    removed = anchor._replace(report="a-digest-that-was-removed")
    left = ReportMarks(library, full).place(Annotation("u", removed, "", ""))
    assert left.span == placed.span, "the words are there, and the edition they were marked in is held no more"
    bookmark = Annotation("b", anchor, "2026-01-01", "2026-01-01", "Here", is_bookmark=True)
    at = ReportMarks(library, full).place(bookmark)
    assert (at.section, at.paragraph) == (heading, heading)
