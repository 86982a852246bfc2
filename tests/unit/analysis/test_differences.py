"""What differs between two texts: nothing in equal ones, one word where one was changed, a paragraph that was moved as moved."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from peelviewer.analysis.compared.differences import ALIKE, Paragraph, own_words, pairs_of

VOCABULARY = ("the", "force", "should", "answer", "calls", "within", "ten", "minutes", "and", "tell", "victims", "what", "next")
WORDS = st.lists(st.sampled_from(VOCABULARY), min_size=3, max_size=20)
TEXTS = st.lists(WORDS.map(" ".join), max_size=8)
FRESH = "zebra"


def under(texts: list[str], heading: str = "") -> list[Paragraph]:
    return [Paragraph(text, heading) for text in texts]


@given(TEXTS)
def test_equal_texts_give_no_marks(texts: list[str]) -> None:
    pairs = pairs_of(under(texts), under(texts))
    assert [(pair.left, pair.right) for pair in pairs] == [(n, n) for n in range(len(texts))]
    assert all(pair.is_same and not pair.moved for pair in pairs)


@given(WORDS, st.data())
def test_one_changed_word_is_marked_alone(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    changed = [*words[:place], FRESH, *words[place + 1 :]]
    before, after = " ".join(words), " ".join(changed)
    (pair,) = pairs_of(under([before]), under([after]))
    assert [before[start:end] for start, end in pair.left_spans] == [words[place]]
    assert [after[start:end] for start, end in pair.right_spans] == [FRESH]
    start = len(" ".join(words[:place])) + bool(place)
    assert pair.left_spans == ((start, start + len(words[place])),)
    assert not pair.moved


@given(st.integers(4, 12), st.data())
def test_a_moved_paragraph_is_found_as_moved_and_no_other(count: int, data: st.DataObject) -> None:
    texts = [f"paragraph {n} says what only number {n} says" for n in range(count)]
    start = data.draw(st.integers(0, count - 1))
    end = data.draw(st.integers(0, count - 1).filter(lambda end: abs(end - start) > 1))
    moved = [text for n, text in enumerate(texts) if n != start]
    moved.insert(end, texts[start])
    pairs = pairs_of(under(texts), under(moved))
    assert all(pair.is_same for pair in pairs)
    assert [pair.left for pair in pairs if pair.moved] == [start]
    assert next(pair.right for pair in pairs if pair.moved) == end


@given(TEXTS, TEXTS)
def test_each_paragraph_is_in_one_pair_and_spans_are_words_of_it(left: list[str], right: list[str]) -> None:
    pairs = pairs_of(under(left), under(right))
    assert len({pair.left for pair in pairs}) == len({pair.right for pair in pairs}) == len(pairs)
    for pair in pairs:
        for text, spans in ((left[pair.left], pair.left_spans), (right[pair.right], pair.right_spans)):
            assert all(0 <= start < end <= len(text) and text[start:end].strip() == text[start:end] for start, end in spans)
    unmoved = [pair.right for pair in pairs if not pair.moved]
    assert unmoved == sorted(unmoved)


@given(TEXTS, TEXTS)
def test_both_ways_round_the_same_number_of_paragraphs_is_marked(left: list[str], right: list[str]) -> None:
    assume(len(set(left)) == len(left) and len(set(right)) == len(right))
    same = {(pair.left, pair.right) for pair in pairs_of(under(left), under(right)) if pair.is_same}
    assert same == {(pair.right, pair.left) for pair in pairs_of(under(right), under(left)) if pair.is_same}


def test_paragraphs_that_say_different_things_are_in_no_pair() -> None:
    left = ["Investigations reach a high standard. Evidence is gathered and kept well."]
    right = ["The force should look again at missing children who are classed as absent."]
    assert pairs_of(under(left), under(right)) == []
    assert 0.5 < ALIKE < 1


def test_a_paragraph_without_words_belongs_to_none() -> None:
    assert pairs_of(under(["—", ""]), under(["—", ""])) == []


def test_under_a_heading_that_is_matched_with_another_one_a_paragraph_is_moved() -> None:
    text = "Victims are told what happens next."
    left, right = [Paragraph(text, "support")], [Paragraph(text, "demand")]
    assert pairs_of(left, right, {"support": "support"})[0].moved
    assert pairs_of(left, right, {"calls": "demand"})[0].moved
    assert not pairs_of(left, right, {"support": "demand"})[0].moved
    assert not pairs_of(left, right)[0].moved  # of headings that are not matched nothing is known


def test_capitals_and_signs_are_no_difference() -> None:
    assert own_words("The force, it said, should act.", "the Force it said should act") == ((), ())
    assert own_words("54 crimes", "53.6 crimes") == (((0, 2),), ((0, 4),))
