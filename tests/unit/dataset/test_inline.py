"""The inline syntax: what is read in the bundled text, and that no text is slow or too much to read."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer import paths
from peelviewer.dataset import load_library
from peelviewer.dataset.attributes import divide, parse_attributes
from peelviewer.text.inline import as_paragraph, literal, note_number, spans, typographic
from peelviewer.text.plain import plain_text

# As first written: right, and quadratic.
FIRST = re.compile(r"\[\^(?P<note>\d+)\]|\*\*(?P<strong>[^*]+)\*\*|\*(?P<em>[^*]+)\*|\[(?P<label>[^\]]+)\]\((?P<target>[^)\s]+)\)")

Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


def marks(text: str) -> list[tuple[str, bool, bool, str, int]]:
    return [(s.text, s.emphasis, s.strong, s.link, s.note) for s in spans(text) if any(s[1:])]


def test_bundled_text_is_read_as_ever() -> None:
    count = 0
    for path in paths.bundled_library().rglob("*"):
        for line in path.read_text(encoding="utf-8").split("\n") if path.suffix in (".md", ".csv") else ():
            first = [
                (typographic(m[2] or m[3] or m[4] or ""), bool(m["em"]), bool(m["strong"]), m["target"] or "", int(m["note"] or 0))
                for m in FIRST.finditer(line)
            ]
            assert marks(line) == first
            count += len(first)
    assert count > 50


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["[", "[a](", "[^1", "*x[", "[a", "**a", "](", "' ", ' "', "[a](b", "\\\\*", "*\\\\*", "[\\\\]"])
def test_marks_that_never_close_take_no_quadratic_time(piece: str, growth: Growth) -> None:
    assert growth(lambda text: list(spans(text)), lambda size: piece * size, 8000) < 8


def test_classes_take_no_quadratic_time(growth: Growth) -> None:
    def classes(size: int) -> str:
        letters = str.maketrans("0123456789", "abcdefghij")
        return " ".join(f".{str(n).translate(letters)}" for n in range(size))

    assert growth(parse_attributes, classes, 2000) < 8


@pytest.mark.parametrize("digits", [7, 5000])
def test_note_mark_of_many_digits_stays_text(digits: int) -> None:
    mark = f"[^{'1' * digits}]"
    assert "".join(span.text for span in spans(f"a {mark} b")) == f"a {mark} b"


@given(st.text() | st.from_regex(r"[0-9]{0,9}", fullmatch=True))
def test_any_text_is_a_note_number_or_none(text: str) -> None:
    assert (note_number(text) is not None) == (text.isascii() and text.isdigit() and len(text) < 7)


def test_library_holds_no_note_that_a_mark_cannot_name() -> None:
    report, *_ = load_library(paths.bundled_library()).library.reports
    assert all(note_number(str(note.number)) == note.number for note in report.notes)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("pages 3-4", "pages 3–4"),
        ("3.7-4.1", "3.7–4.1"),
        ("ISBN 978-1-78655-362-1", "ISBN 978-1-78655-362-1"),
        ("2016-06-30", "2016-06-30"),
    ],
)
def test_only_two_numbers_are_a_range(written: str, shown: str) -> None:
    assert typographic(written) == shown


@given(st.text(st.sampled_from("ab *[]()^1-'\"’.\n")))
def test_plain_text_is_that_of_the_runs(text: str) -> None:
    assert plain_text(text) == "".join(span.text for span in spans(text))


@given(st.text(st.sampled_from("ab *[]()^1-'\"’.\\#:{}<!")))
def test_literal_words_read_as_they_are(words: str) -> None:
    assert plain_text(literal(words)) == typographic(words.strip())


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"\*not emphasis\*", "*not emphasis*"),
        (r"*emphasis \* on a star*", "emphasis * on a star"),
        (r"\[^7\]", "[^7]"),
        (r"[a \[label\]](#q1)", "a [label]"),
        (r"a back\slash and a \\*strong*", "a back\\slash and a \\strong"),
        (r'\["quoted"\]', "[“quoted”]"),
    ],
)
def test_backslash_keeps_a_sign(written: str, shown: str) -> None:
    assert plain_text(written) == shown


@pytest.mark.parametrize("words", ["# no heading", "::: no insert", "- no bullet", "no {attributes}", "\\{neither}"])
def test_paragraph_is_read_as_one(words: str) -> None:
    line = as_paragraph(words)
    assert plain_text(line) == plain_text(words)
    assert not line.startswith(("#", ":::", "- "))
    assert divide(line) == (line, None)
