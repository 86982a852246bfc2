"""A review: whatever is decided can be taken back, is kept, and makes a sound report."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer.dataset.package import load_report
from peelviewer.dataset.signature import WORKING_LIST
from peelviewer.importers.consistent import PROSE
from peelviewer.importers.recognised import Part, Status
from peelviewer.importers.review import Review, Weight, suggestion_in
from peelviewer.importers.revising import keep_decisions, keep_source, make_anew, open_imported
from peelviewer.importers.stream import ImportRefusal
from peelviewer.importers.working_list import read_working_list, write_working_list
from peelviewer.model.review import ReviewStatus

from .invented import DOCUMENT, DOUBT, invented

PLACES = st.integers(0, 40)
WORDS = st.one_of(
    st.sampled_from(["x[^1]", "a [^7] b", "# {a=b} | *x", "1. a", "- b", "::: figure x :::", "", "  ", "**", "[a](b", "\\"]),
    st.text(max_size=30),
)
DECISIONS = st.one_of(
    st.tuples(st.just("take_for"), PLACES, st.sampled_from(sorted(PROSE))),
    st.tuples(st.just("reword"), PLACES, WORDS),
    st.tuples(st.just("split"), PLACES, st.integers(0, 40)),
    st.tuples(st.just("join"), PLACES, st.none()),
    st.tuples(st.just("set_page"), PLACES, st.integers(0, 6)),
    st.tuples(st.just("set_level"), PLACES, st.integers(-1, 5)),
    st.tuples(st.just("set_question"), PLACES, st.sampled_from(["", "q1", "overview", "q1-calls", "next"])),
    st.tuples(st.just("set_grade"), PLACES, st.sampled_from(["", "good", "inadequate"])),
    st.tuples(st.just("set_value"), PLACES, st.sampled_from(["12", "-3.5%", "none", ""])),
    st.tuples(st.just("confirm"), PLACES, st.none()),
    st.tuples(st.just("undo"), PLACES, st.none()),
    st.tuples(st.just("redo"), PLACES, st.none()),
)
WORDY = PROSE | {Part.NOTE, Part.CAPTION, Part.INDICATOR_LABEL}
ONLY = {
    "set_level": {Part.HEADING}, "set_grade": {Part.GRADE}, "set_value": {Part.INDICATOR_VALUE}, "reword": WORDY, "set_question": PROSE,
}  # fmt: skip


def decide(review: Review, decision: tuple[str, int, object]) -> None:
    """Decide what the view would offer of a piece, and nothing of what it would not."""
    what, place, value = decision
    index = place % len(review.items)
    if what in ("undo", "redo"):
        getattr(review, what)()
    elif what == "confirm":
        if doubts := review.doubts():
            review.confirm(doubts[place % len(doubts)])
    elif what == "join":
        review.join(index)
    elif review.items[index].part in ONLY.get(what, set(Part)):
        getattr(review, what)(index, value)


@settings(max_examples=60)
@given(st.lists(DECISIONS, max_size=12))
def test_whatever_is_decided_can_be_taken_back_and_done_again(decisions: list[tuple[str, int, object]]) -> None:
    review = Review(invented())
    for decision in decisions:
        decide(review, decision)
    end = review.recognised()
    while review.can_undo:
        review.undo()
    assert review.recognised() == invented()
    while review.can_redo:
        review.redo()
    if "undo" not in {what for what, *_ in decisions}:
        assert review.recognised() == end


@settings(max_examples=60)
@given(st.lists(DECISIONS, max_size=12))
def test_whatever_is_decided_is_kept_and_makes_a_sound_report(decisions: list[tuple[str, int, object]]) -> None:
    review = Review(invented())
    for decision in decisions:
        decide(review, decision)
    lines = sorted(number for item in review.items for number in item.piece.lines)
    assert lines == list(range(3, 3 + len(invented().items)))  # each line of the file is in one place, as before
    with tempfile.TemporaryDirectory() as name:
        folder = imported(Path(name))
        keep_decisions(folder, DOCUMENT, review.recognised())
        kept = open_imported(folder).kept
        assert (kept.recognised, kept.document, kept.waiting) == (review.recognised(), DOCUMENT, True)
        made = make_anew(folder, Path(name) / "anew")
        assert load_report(Path(name) / "anew")[1] == ()
        assert made.id == "mistshire-2016-effectiveness-full"


def imported(folder: Path) -> Path:
    """Return the folder of a report that was imported, with all that a review needs."""
    made = folder / "report"
    made.mkdir()
    write_working_list(made / WORKING_LIST, DOCUMENT, invented())
    (made / "report.toml").write_text(
        'id = "mistshire-2016-effectiveness-full"\nimported = "2026-11-02"\nsource_checksum = "' + DOCUMENT.checksum + '"\n',
        encoding="utf-8",
    )
    return make_and_return(made, folder / "mistshire")


def make_and_return(folder: Path, into: Path) -> Path:
    make_anew(folder, into)
    return into


# What is asked first -----------------------------------------------------------------------------------


def test_doubts_come_by_what_weighs_most() -> None:
    doubts = Review(invented()).doubts()
    assert [doubt.weight for doubt in doubts] == sorted(doubt.weight for doubt in doubts)
    assert [doubt.weight for doubt in doubts] == [
        Weight.IDENTITY, Weight.GRADE, Weight.VALUE, Weight.IMPROVEMENT, Weight.HEADING, Weight.LEFT_OVER,
    ]  # fmt: skip


def test_confirming_all_leaves_nothing_but_what_found_no_place() -> None:
    review = Review(invented())
    before = review.counts()
    review.confirm_all()
    assert [doubt.weight for doubt in review.doubts()] == [Weight.LEFT_OVER]
    now = review.counts()
    assert (before.to_confirm, now.to_confirm, before.left_over, now.left_over) == (5, 0, 1, 1)
    review.take_for(23, Part.FINDING)
    assert review.doubts() == []


def test_what_is_typed_is_one_step_back() -> None:
    review = Review(invented())
    for words in ("The force", "The force is", "The force is\n  well"):
        assert review.reword(3, words)
    assert review.items[3].piece.text == "The force is well"
    assert review.items[3].status is Status.CORRECTED
    assert not review.reword(3, "  \n ")
    review.undo()
    assert review.recognised() == invented()


def test_a_heading_is_made_of_words_and_words_of_a_heading() -> None:
    review = Review(invented())
    review.take_for(11, Part.HEADING)
    assert (review.items[11].node, review.items[11].level) == ("q1-officer-said-so", 3)
    review.take_for(11, Part.QUOTATION)
    assert (review.items[11].node, review.items[11].level) == ("", 0)
    review.take_for(13, Part.HEADING)  # a table is no words
    assert review.items[13].part is Part.TABLE


def test_a_piece_stays_between_the_pages_around_it() -> None:
    review = Review(invented())
    assert review.pages_allowed(5) == (2, 3)
    review.set_page(5, 4)
    assert review.items[5].piece.page == 3
    review.set_page(5, 2)
    assert (review.items[5].piece.page, review.items[5].piece.region) == (2, None)


# What is kept ------------------------------------------------------------------------------------------


def test_the_report_follows_what_was_decided_and_keeps_its_id_day_and_file(tmp_path: Path) -> None:
    folder = imported(tmp_path)
    file = tmp_path / DOCUMENT.name
    file.write_bytes(b"%PDF-")
    keep_source(file, folder)
    review = Review(open_imported(folder).kept.recognised)
    grade = next(doubt for doubt in review.doubts() if doubt.weight is Weight.GRADE)
    review.confirm(grade)
    review.reword(17, "The force should answer particular calls.")
    keep_decisions(folder, DOCUMENT, review.recognised())
    before, _ = load_report(folder)
    make_anew(folder, tmp_path / "anew")
    report, problems = load_report(tmp_path / "anew")
    assert before is not None
    assert report is not None
    assert problems == ()
    assert report.imported == before.imported == "2026-11-02"
    assert report.areas_for_improvement[0].text == "The force should answer particular calls."
    statuses = {item.subject: item.status for item in report.review}
    assert statuses["q1"] is ReviewStatus.CONFIRMED
    assert statuses[report.areas_for_improvement[0].id] is ReviewStatus.CORRECTED
    anew = open_imported(tmp_path / "anew")
    assert not anew.kept.waiting
    assert anew.source is not None
    assert anew.source.read_bytes() == b"%PDF-"


def test_what_is_no_list_is_refused_and_nothing_is_touched(tmp_path: Path) -> None:
    folder = imported(tmp_path)
    for content in (b"", b"[]", b"{}", b'{"format": 2}', b"\xff", b'{"format": 1, "items": 7}', b"[" * 100_000):
        (folder / WORKING_LIST).write_bytes(content)
        with pytest.raises(ImportRefusal, match="Import the report anew"):
            read_working_list(folder / WORKING_LIST)
        with pytest.raises(ImportRefusal):
            make_anew(folder, tmp_path / "anew")
    assert not (tmp_path / "anew").exists()
    assert load_report(folder)[1] == ()


def test_nothing_is_kept_over_a_report_that_another_file_has_become(tmp_path: Path) -> None:
    folder = imported(tmp_path)
    before = (folder / WORKING_LIST).read_bytes()
    with pytest.raises(ImportRefusal, match="another file"):
        keep_decisions(folder, DOCUMENT._replace(checksum="cd" * 32), invented())
    assert (folder / WORKING_LIST).read_bytes() == before


def test_a_reason_suggests_what_it_quotes_second() -> None:
    reason = "Read as “wellknown”, perhaps “well-known”: the hyphen may belong to the word."
    assert suggestion_in(reason, "The Wellknown and unknown") == ("Wellknown", "Well-known")
    assert suggestion_in(reason, "An unwellknown word") is None
    assert suggestion_in(DOUBT, "particu1ar") is None
    review = Review(invented())
    review.reword(17, "A wellknown call.")
    item = review.items[17]._replace(doubts=(reason, DOUBT), status=Status.UNCONFIRMED)
    review = Review(invented()._replace(items=(*review.items[:17], item, *review.items[18:])))
    suggestion = suggestion_in(reason, item.piece.text)
    assert suggestion is not None
    review.take_suggestion(17, reason, suggestion)
    assert (review.items[17].piece.text, review.items[17].doubts) == ("A well-known call.", (DOUBT,))
    review.keep_as_read(17, DOUBT)
    assert (review.items[17].status, review.items[17].doubts) == (Status.CONFIRMED, ())
