"""A question of which nothing has all words is answered by fewer of them, and never where it says exactly what it wants."""

from __future__ import annotations

import pytest

from peelviewer.analysis.search.fewer import SMALL_WORDS, fewer, kept, left_out
from peelviewer.text.folding import fold, word_texts

TEXTS = ("missing children are looked for", "victims of burglary wait", "the force trains detectives", "plant ar goll")
RARITY = {"force": 0.05, "children": 1.0, "missing": 1.5}


def has_hits(words: str) -> bool:
    return any(set(word_texts(fold(words))) <= set(text.split()) for text in TEXTS)


def instead_of(question: str) -> str:
    return fewer(question, lambda word: RARITY.get(word, 1.0), has_hits)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What did they say about missing children?", "missing children?"),
        ("beth ddywedwyd am blant ar goll, plant?", "goll, plant?"),
        ("how do victims of burglary fare", "victims burglary"),
        ("which force has no missing children", "missing children"),
        ("what about burglary", "burglary"),
        ("missing xyzzy plugh", ""),
        ("xyzzy plugh", ""),
        ("what did they say", ""),
        ("missing children", ""),
        ("children missing abroad -victims", ""),
        ('what of "missing burglary"', ""),
        ("what of burglary OR robbery", ""),
        ("what does figure 4 say", ""),
        ("burglary", ""),
        ("", ""),
    ],
)
def test_question(question: str, found: str) -> None:
    assert instead_of(question) == found


def test_a_long_question_is_not_tried_without_end() -> None:
    tried: list[str] = []

    def none(words: str) -> bool:
        tried.append(words)
        return " " not in words

    assert fewer(" ".join(f"word{number}" for number in range(40)), lambda word: 1.0, none) == ""
    assert len(tried) < 30


def test_what_is_left_out_is_told_as_it_was_typed() -> None:
    assert left_out("What did they say about missing children?", "missing children?") == ["What", "did", "they", "say", "about"]
    assert kept("missing children?") == ["missing", "children"]


def test_small_words_are_folded() -> None:
    assert {word for word in SMALL_WORDS if fold(word) != word} == set()
