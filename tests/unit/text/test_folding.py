"""Texts that look the same are folded to the same, over all of Unicode, and every letter knows where it stood."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.text import folding
from peelviewer.text.folding import Folded, compounds, fold, parted, words

EVERY = "".join(
    c
    for c in map(chr, range(sys.maxunicode + 1))
    if unicodedata.category(c) not in ("Cn", "Cs") and not "\ue100" < c < "\uf8ff" and c < "\U000f0010"
)
SPACES = [c for c in EVERY if unicodedata.category(c) in ("Zs", "Zl", "Zp") or c.isspace()]
DASHES = [c for c in EVERY if unicodedata.category(c) == "Pd"]
UNSEEN = [c for c in EVERY if unicodedata.category(c) in ("Cf", "Mn", "Me", "Co") or (unicodedata.category(c) == "Cc" and not c.isspace())]
IOTA_BELOW = "\u0345"  # a mark in small letters and a letter of its own in capitals
TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from(" \n\u00a0\u00ad\u200b-–’“ﬁﬀŷé½7.,%£"))


@pytest.fixture(autouse=True, scope="module")
def forgotten() -> Iterator[None]:
    """Keep no longer than these tests how every character looks: that is 23 MB."""
    yield
    for table in (folding._FOLDED, folding._WITH_CASE):
        table.clear()


def test_what_is_folded_stays_so_for_every_character() -> None:
    assert [c for c in EVERY if fold(fold(c)) != fold(c)] == []


def test_composed_and_decomposed_look_alike_for_every_character() -> None:
    for form in ("NFC", "NFD"):
        assert [c for c in EVERY if fold(unicodedata.normalize(form, c)) != fold(c)] == []


def test_capitals_look_alike_for_every_character() -> None:
    assert [c for c in EVERY if fold(c.lower()) != fold(c)] == []
    different = [c for c in EVERY if fold(c.upper()) != fold(c)]
    assert [c for c in different if IOTA_BELOW not in unicodedata.normalize("NFD", c) and c != "ı"] == []


def test_every_space_is_one_and_every_dash_a_hyphen() -> None:
    assert {fold(f"a{c}b") for c in SPACES} == {"a b"}
    assert {fold(f"a{c}{d}b") for c in SPACES for d in SPACES[:3]} == {"a b"}
    assert {fold(f"a{c}b") for c in [*DASHES, "\u2212"]} == {"a-b"}


def test_what_is_not_seen_makes_no_difference() -> None:
    assert {fold(f"a{c}b") for c in UNSEEN} == {"ab"}


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        *(("ﬁrst oﬃce", "first office"), ("Tŷ Mawr", "ty mawr"), ("Straße", "strasse"), ("ＡＢＣ", "abc"), ("a\r\n  b", "a b")),
        *(("1,234,567", "1234567"), ("2,014,2015", "2014,2015"), ("1,2 and 3,45", "1,2 and 3,45"), ("don’t “go”", 'don\'t "go"')),
        *(("re\u00adoffending", "reoffending"), ("\u202babc\u202c", "abc"), ("½", "1/2"), ("…", "...")),
    ],
)
def test_looks(text: str, looks: str) -> None:
    assert fold(text) == looks


@given(TEXTS)
def test_folding_is_stable_and_the_same_with_and_without_places(text: str) -> None:
    assert fold(fold(text)) == fold(text) == Folded(text).text
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(TEXTS, st.data())
def test_every_part_is_found_where_it_stood(text: str, data: st.DataObject) -> None:
    folded = Folded(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, after = folded.span(start, end)
    assert 0 <= first < after <= len(text)
    assert folded.text[start:end].strip() in fold(text[first:after]) or "," in text


@given(st.text("ab é", min_size=1), st.lists(st.sampled_from(UNSEEN), max_size=5), st.integers(0, 30))
def test_invisible_characters_anywhere_change_nothing(text: str, unseen: list[str], at: int) -> None:
    assert fold(text[:at] + "".join(unseen) + text[at:]) == fold(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        *(
            ("3.7 (0.9", ["3.7", "0.9"]),
            ("53.6%, £1,000 and £1.5m.", ["53.6%", "£1000", "and", "£1.5m"]),
            ("Clare’s Law", ["clares", "law"]),
        ),
        *(
            ("2016/17", ["2016", "17"]),
            ("38th q4", ["38th", "q4"]),
            ("‘quoted’ re-offend", ["quoted", "re", "offend"]),
            ("a_b", ["a", "b"]),
        ),
    ],
)
def test_words(text: str, parts: list[str]) -> None:
    assert [word.text for word in words(fold(text))] == parts


def test_ranges_can_be_left_out() -> None:
    folded = Folded("Law17 to ask", skip=[(3, 5)])
    assert folded.text == "law to ask"
    assert folded.span(0, 6) == (0, 8)


@given(st.lists(st.text(st.sampled_from("ab1Z '.,-_%£/é’|\n")) | TEXTS))
def test_words_of_many_texts_are_those_of_each(texts: list[str]) -> None:
    looks = [(fold(text), words(fold(text))) for text in texts]
    expected = [([word.text for word in parts], [word.text for word in compounds(look, parts)]) for look, parts in looks]
    assert [(found.split(), joined) for found, joined in parted(texts)] == expected
