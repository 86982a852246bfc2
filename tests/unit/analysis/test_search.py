"""Search finds what a reader types, however it is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.analysis.search.hits import MARK_END, MARK_START
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.analysis.search.query import places, read
from peelviewer.model.library import Library, Term
from peelviewer.model.report import FigureSpec, Finding, Note, Report, Section
from peelviewer.text.folding import compounds, fold, words
from tests.libraries import bundled


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
    search = SearchIndex(None)
    search.update(LIBRARY)
    yield search
    search.close()


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
    search = SearchIndex(None)
    search.update(LIBRARY)
    assert isinstance(search.search(query), list)
    search.close()


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
    second.update(LIBRARY._replace(entries=()))
    assert second.search("text") == []
    second.close()


@pytest.mark.parametrize("content", [b"no database" * 500, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_damaged_file_is_built_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "search.sqlite3"
    file.write_bytes(content)
    search = SearchIndex(file)
    search.update(LIBRARY)
    assert search.search("backlog")
    search.close()


def test_damage_inside_is_mended(tmp_path: Path) -> None:
    file = tmp_path / "search.sqlite3"
    search = SearchIndex(file)
    search.update(LIBRARY)
    search.close()
    raw = file.read_bytes()
    file.write_bytes(raw[:4096] + b"\x13" * (len(raw) - 4096))
    again = SearchIndex(file)
    again.update(LIBRARY)
    assert again.search("backlog")
    again.close()


def test_no_place_for_a_file_means_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    search = SearchIndex(tmp_path / "file" / "search.sqlite3")
    search.update(LIBRARY)
    assert search.search("backlog")
    search.close()


def _compounds(text: str) -> list[str]:
    folded = fold(text)
    return [word.text for word in compounds(folded, words(folded))]


Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


@pytest.mark.parametrize("piece", ["x", "x-", "-x", "é", "x_"])
def test_long_words_take_no_quadratic_time(piece: str, growth: Growth) -> None:
    assert growth(_compounds, lambda size: piece * size, 8000) < 8


@given(st.text(alphabet="ab- é\n"))
def test_compounds_are_the_words_with_a_hyphen_inside(text: str) -> None:
    assert _compounds(text) == [word.replace("-", "") for word in re.findall(r"[a-z]+(?:-[a-z]+)+", fold(text))]


FORMS = Library(
    (
        report(
            "The rate was 3.7 (0.9 for England and Wales).",
            "It rose to 7.0 percent, at a cost of £1.5m.",
            "Some 12,345 calls, 53.6% of all, cost £1,000.",
            "Officers use social-media and anti-social behaviour orders at Tŷ Mawr; see figure 4.",
            "The first officers: staff benefit often from the shift.",
        )._replace(
            figures=tuple(
                FigureSpec(
                    f"fig-{number}", number, "Offences by outcome", "bar", "percent", "q2-quality", 12, "Home Office", "whole", (), ()
                )
                for number in (4, 8, 14)
            )
        ),
    )
)


@pytest.fixture(scope="module")
def forms() -> Iterator[SearchIndex]:
    search = SearchIndex(None)
    search.update(FORMS)
    yield search
    search.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        *(("7.0", ["2.2"]), ("0.9", ["2.1"]), ("3.7", ["2.1"]), ("37", []), ("7", []), ("53", []), ("53.6", ["2.3"]), ("53.6%", ["2.3"])),
        *(
            ("12,345", ["2.3"]),
            ("12345", ["2.3"]),
            ("345", []),
            ("£1,000", ["2.3"]),
            ("1000", ["2.3"]),
            ("£1.5m", ["2.2"]),
            ("1.5", ["2.2"]),
        ),
        *(("7.0%", ["2.2"]), ("7.0 per cent", []), ("£12,345", [])),
    ],
)
def test_numbers_are_whole(forms: SearchIndex, query: str, found: list[str]) -> None:
    hits = [hit for hit in forms.search(query) if hit.kind == "finding"]
    assert [hit.paragraph for hit in hits] == found
    assert all(MARK_START in hit.snippet for hit in hits)


@pytest.mark.parametrize("query", ["figure 4", "Fig. 4", "fig 4", "fig4", "FIGURE 4", "ffigur 4", "Ffig. 4", "fig-4", "figure\u00a04"])
def test_a_figure_called_by_its_name_comes_first(forms: SearchIndex, query: str) -> None:
    hits = forms.search(query)
    assert (hits[0].kind, hits[0].node) == ("figure", "fig-4")
    assert "2.4" in [hit.paragraph for hit in hits]
    assert not {"fig-8", "fig-14"} & {hit.node for hit in hits}


@pytest.mark.parametrize(
    "query",
    [
        *("officers use\nsocial-media", "officers  use social\u2010media", "officers\u00a0use social\u2011media", "of\u00adficers use"),
        *("offi\u200bcers\u2003use", "\u202aofficers use\u202c social–media", "o\ufb03cers use", "ofﬁcers\r\nuse", "offi-\ncers use"),
        *("social-\nmedia orders", "OFFICERS USE", "antisocial behaviour", "anti-social", "ty mawr", "Tŷ", "tŷ mawr", "officers\u2028use"),
        *("\ufeffofficers use", "“officers use”", "anti\u2011social", "anti\u2012social", "anti−social"),
    ],
)
def test_text_is_found_as_it_looks(forms: SearchIndex, query: str) -> None:
    (hit,) = [hit for hit in forms.search(query) if hit.kind == "finding"]
    assert hit.paragraph == "2.4"
    assert MARK_START in hit.snippet


def test_words_beside_each_other_are_marked_as_one() -> None:
    text = "Staff of the first shift; the shift’s first."
    assert [text[slice(*place)] for place in places(read("first shift"), text)] == ["first shift", "shift’s first"]


def test_all_hits_are_counted(forms: SearchIndex) -> None:
    assert forms.count("the") == len(forms.search("the", 1000)) > len(forms.search("the", 1)) == 1
    assert forms.count("") == forms.count("!!") == 0


@pytest.mark.parametrize(
    "text",
    [
        *("backlog" + "x" * 100_000, "y" * 100_000 + " backlog " + "x" * 100_000, "e\u0301" * 5000 + " backlogs"),
        *("backlog " * 5000, "lög " * 5000),
    ],
)
def test_snippet_of_a_long_word_is_cut(text: str) -> None:
    search = SearchIndex(None)
    search.update(Library((report(text),)))
    for query in ("backlog", "lög", "eé"):
        for hit in search.search(query):
            assert len(hit.snippet) <= 410
            assert hit.snippet.count(MARK_START) == hit.snippet.count(MARK_END) > 0
            assert not hit.snippet.strip("…").startswith("\u0301")
    assert search.search("backlog" if "backlog" in text else "lög")
    search.close()


def test_cut_snippet_holds_what_matched_and_says_that_more_follows() -> None:
    search = SearchIndex(None)
    search.update(Library((report("w" * 50_000 + " the backlog " + "v" * 50_000),)))
    (hit,) = search.search("backlog")
    assert f"{MARK_START}backlog{MARK_END}" in hit.snippet
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    search.close()


def test_an_explanation_of_a_term_is_shown_from_its_beginning() -> None:
    said = "Gangs from large cities that use young or vulnerable people to carry and sell drugs across county borders."
    index = SearchIndex(None)
    index.update(Library((), glossary=(Term("county lines", "", said, ()),)))
    (hit,) = index.search("county lines")
    assert hit.kind == "term"
    plain = hit.snippet.replace(MARK_START, "").replace(MARK_END, "")
    assert plain == said
    assert MARK_START in hit.snippet
    index.close()


@pytest.mark.parametrize(("printed", "words"), [("Crime fell in Norfolk.", "Norfolk. Annex"), ("Crime fell", "fell: Annex")])
def test_an_error_in_print_has_one_stop_after_what_is_printed(printed: str, words: str) -> None:
    library = bundled()
    report = library.report("norfolk-2016-effectiveness")
    error = report.errata[0]._replace(printed=printed, problem="Annex A says otherwise.")
    index = SearchIndex(None)
    index.update(library._replace(entries=(report._replace(errata=(error,)),)))
    hits = [hit for hit in index.search("otherwise") if hit.kind == "erratum"]
    assert [words in hit.text for hit in hits] == [True]
    index.close()
