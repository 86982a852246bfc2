"""Search finds what a reader types, however it is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.analysis.search.index import MARK_END, MARK_START, SearchIndex
from peelviewer.analysis.search.query import joined_words
from peelviewer.model.library import Library
from peelviewer.model.report import Finding, Note, Report, Section, Term


def report(*texts: str, identity: str = "northshire-2016-effectiveness") -> Report:
    findings = tuple(Finding(f"2.{number}", text) for number, text in enumerate(texts, 1))
    below = Section("q2-quality", "Quality of the investigation", "Quality", 2, 12, "section", blocks=findings)
    chapter = Section("q2", "How good is the investigation?", "Investigating crime", 1, 10, "question", "2", children=(below,))
    return Report(
        identity, "PEEL", "", "northshire", 2016, "effectiveness", "HMIC", "2017", "", "digest", (chapter,),
        notes=(Note(17, "q2", 12, "Café rules."),),
    )  # fmt: skip


LIBRARY = Library(
    (
        report(
            "People use *Clare's Law*[^17] to ask about a partner.",
            "It reduces re-offending by 53.6 percent.",
            "The backlog of investigation work is long.",
            "Crime groups that are organised differ from organised crime groups.",
        ),
    ),
    glossary=(Term("OCG", "organised crime group", "People who plan crime together.", ("gang",)),),
)


@pytest.fixture(scope="module")
def index() -> Iterator[SearchIndex]:
    made = SearchIndex(None)
    made.update(LIBRARY)
    yield made
    made.close()


@pytest.mark.parametrize("query", ["Clare's Law", "clare’s law", "clares law", "CLARES LA", '"clares law"', "clare law"])
def test_apostrophes(index: SearchIndex, query: str) -> None:
    hit = index.search(query)[0]
    assert (hit.kind, hit.paragraph, hit.section, hit.page, hit.place) == ("finding", "2.1", "q2-quality", 12, "2.1 · Investigating crime")
    assert "’" in hit.snippet
    assert "[^" not in hit.snippet


def test_matches_are_marked(index: SearchIndex) -> None:
    assert f"{MARK_START}backlog{MARK_END}" in index.search("backl")[0].snippet


@pytest.mark.parametrize("query", ["cafe", "CAFÉ", "cafe\u0301"])
def test_diacritics(index: SearchIndex, query: str) -> None:
    assert index.search(query)[0].node == "note-17"


@pytest.mark.parametrize("query", ["reoffending", "re-offending", "re offend", "53.6", "2.2"])
def test_hyphens_and_numbers(index: SearchIndex, query: str) -> None:
    assert index.search(query)[0].paragraph == "2.2"


def test_phrase_keeps_its_order(index: SearchIndex) -> None:
    assert [hit.paragraph for hit in index.search('"groups that are"')] == ["2.4"]
    assert index.search('"that groups"') == []


def test_titles_come_first(index: SearchIndex) -> None:
    kinds = [hit.kind for hit in index.search("investigation")]
    assert kinds == ["section", "section", "finding"]


def test_aliases_of_terms(index: SearchIndex) -> None:
    hit = index.search("gang")[0]
    assert (hit.kind, hit.node, hit.title) == ("term", "term-ocg", "OCG")


def test_filters(index: SearchIndex) -> None:
    assert index.search("backlog", chapter="q3") == []
    assert index.search("backlog", chapter="q2")
    assert index.search("backlog", report="another") == []
    assert index.search("gang", report=LIBRARY.reports[0].id)
    assert len(index.search("c", 2)) == 2


@given(st.text(max_size=60) | st.text(alphabet='"*^:()+-{}ANDORNEAR \x00\ud800’%', max_size=40))
def test_any_query_is_answered(query: str) -> None:
    made = SearchIndex(None)
    made.update(LIBRARY)
    assert isinstance(made.search(query), list)
    made.close()


def test_update_follows_the_library(tmp_path: Path) -> None:
    file = tmp_path / "search.sqlite3"
    first = SearchIndex(file)
    first.update(LIBRARY)
    first.close()
    second = SearchIndex(file)
    assert second.search("backlog")
    second.update(Library((report("Another text."), report("Third text.", identity="third"))))
    assert second.search("backlog") == []
    assert {hit.report for hit in second.search("text")} == {LIBRARY.reports[0].id, "third"}
    second.update(LIBRARY._replace(reports=()))
    assert second.search("text") == []
    second.close()


@pytest.mark.parametrize("content", [b"no database" * 500, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_damaged_file_is_built_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "search.sqlite3"
    file.write_bytes(content)
    made = SearchIndex(file)
    made.update(LIBRARY)
    assert made.search("backlog")
    made.close()


def test_damage_inside_is_mended(tmp_path: Path) -> None:
    file = tmp_path / "search.sqlite3"
    made = SearchIndex(file)
    made.update(LIBRARY)
    made.close()
    raw = file.read_bytes()
    file.write_bytes(raw[:4096] + b"\x13" * (len(raw) - 4096))
    again = SearchIndex(file)
    again.update(LIBRARY)
    assert again.search("backlog")
    again.close()


def test_no_place_for_a_file_means_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    made = SearchIndex(tmp_path / "file" / "search.sqlite3")
    made.update(LIBRARY)
    assert made.search("backlog")
    made.close()


Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


@pytest.mark.parametrize("piece", ["x", "x-", "-x", "é", "x_"])
def test_long_words_take_no_quadratic_time(piece: str, growth: Growth) -> None:
    assert growth(joined_words, lambda size: piece * size, 8000) < 8


@given(st.text(alphabet="ab-_1 ’é\n"))
def test_joined_words_are_those_with_a_hyphen_inside(text: str) -> None:
    first = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)+", text)  # as first written: right, and quadratic
    assert joined_words(text) == " ".join(dict.fromkeys(word.replace("-", "") for word in first))


@pytest.mark.parametrize(
    "text",
    [
        *("backlog" + "x" * 100_000, "y" * 100_000 + " backlog " + "x" * 100_000, "e\u0301" * 5000 + " backlogs"),
        *("backlog " * 5000, "lög " * 5000),
    ],
)
def test_snippet_of_a_long_word_is_cut(text: str) -> None:
    made = SearchIndex(None)
    made.update(Library((report(text),)))
    for query in ("backlog", "lög", "eé"):
        for hit in made.search(query):
            assert len(hit.snippet) <= 410
            assert hit.snippet.count(MARK_START) == hit.snippet.count(MARK_END) > 0
            assert not hit.snippet.strip("…").startswith("\u0301")
    assert made.search("backlog" if "backlog" in text else "lög")
    made.close()


def test_cut_snippet_holds_what_matched_and_says_that_more_follows() -> None:
    made = SearchIndex(None)
    made.update(Library((report("w" * 50_000 + " the backlog " + "v" * 50_000),)))
    (hit,) = made.search("backlog")
    assert f"{MARK_START}backlog{MARK_END}" in hit.snippet
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    made.close()
