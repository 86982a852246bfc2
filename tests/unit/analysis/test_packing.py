"""How the index keeps texts: what is packed comes back, and the words are those that words() and compounds() give one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from peelviewer.analysis.search.packing import Packer, entry_of, folded
from peelviewer.analysis.search.search_entries import Entry
from peelviewer.text.folding import compounds, fold, words

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0\x1e\x1f\ue000\ue001"))
WORDY = st.text(st.sampled_from("ab1Z '.,-_%£/é’|\n"))


def entry(heading: str, body: str, also: str) -> Entry:
    return Entry("finding", 3, "q1", "A title", "1.2", 4, 5, 6, heading, body, also)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS, TEXTS), min_size=1, max_size=8))
def test_what_is_packed_comes_back(texts: list[tuple[str, str, str, str]]) -> None:
    entries = [entry(heading, body, also)._replace(title=title or heading) for title, heading, body, also in texts]
    packer = Packer(b"a sample of texts")
    assert [entry_of(row) for row in packer.unpack(packer.pack(entries))] == entries


def test_signs_that_part_entries_are_left_out_of_texts() -> None:
    packer = Packer(b"")
    hostile = entry("a\x1fb", "c\x1ed\0", "e\ue000f\ue001")
    rows = packer.unpack(packer.pack([hostile, entry("", "sound", "")]))
    assert [(found.heading, found.body, found.also) for found in map(entry_of, rows)] == [("ab", "cd", "ef"), ("", "sound", "")]


@given(st.lists(st.tuples(WORDY, WORDY, WORDY)))
def test_words_are_those_that_are_found_one_by_one(texts: list[tuple[str, str, str]]) -> None:
    for found, (heading, body, also) in zip(folded([entry(*three) for three in texts]), texts, strict=True):
        assert found.heading.split() == one_by_one(heading)
        assert found.body.split() == one_by_one(body)
        joined = [word for text in (heading, body) for word in joined_in(text)]
        assert found.also.split() == [*one_by_one(also), *dict.fromkeys(joined)]


def one_by_one(text: str) -> list[str]:
    return [word.text for word in words(fold(text))]


def joined_in(text: str) -> list[str]:
    look = fold(text)
    return [word.text for word in compounds(look, words(look))]
