"""What is typed is read as a reader means it: phrases, words left out, either of two, two near each other, Welsh forms of a word."""

from __future__ import annotations

import pytest

from peelviewer.analysis.search.index import SearchIndex
from peelviewer.analysis.search.query import match_expression, read, words_expression
from peelviewer.model.library import Library
from peelviewer.model.report import Finding, Report, Section
from peelviewer.text.welsh import accented, mutated

TEXTS = (
    "Officers visit victims of burglary at home.",
    "Officers visit victims of robbery in the town.",
    "The force is late to visit; it has a plan for burglary, and after so many other words that say nothing at all it names victims.",
    "Or so the plan says: near misses are counted.",
    "Staff met at Tŷ Mawr; others went i dŷ arall, or to Nhŷ Coch.",
    "They bill and call; nobody can fill the gall.",
    "Heddlu Gwent, yng Ngwent, works from Nghaerdydd and Caerdydd.",
    "The well-being of -people.",
)
FINDINGS = tuple(Finding(f"1.{number}", text) for number, text in enumerate(TEXTS, 1))
CHAPTER = Section("q1", "Questions", "Questions", 1, 1, "question", "1", blocks=FINDINGS)
LIBRARY = Library((Report("a-2016", "PEEL", "", "a", 2016, "effectiveness", "HMIC", "2017", "", "digest", (CHAPTER,)),))


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    search = SearchIndex(None)
    search.update(LIBRARY)
    return search


def found(index: SearchIndex, query: str) -> list[int]:
    return sorted(int(hit.paragraph[2:]) for hit in index.search(query) if hit.kind == "finding")


@pytest.mark.parametrize(
    ("query", "paragraphs"),
    [
        ("victims burglary", [1, 3]),
        ("victims -burglary", [2]),
        ("victims -burg", [1, 2, 3]),  # what is left out is a whole word
        ('visit -"of burglary"', [2, 3]),
        ("-burglary -robbery", []),
        ("burglary OR robbery", [1, 2, 3]),
        ("victims burglary OR robbery", [1, 2, 3]),
        ("burglary NEU robbery", [1, 2, 3]),
        ('"near misses" OR town', [2, 4]),
        ("burglary NEAR victims", [1]),
        ("burglary GER victims", [1]),
        ("victims NEAR burglary", [1]),
        ("near misses", [4]),
        ("or so", [4]),
        ('"or so"', [4]),
        ('"OR so"', [4]),
        ("burglary OR", [1, 3]),
        ("OR burglary", [1, 3]),
        ("NEAR burglary", [1, 3]),
        ("well-being", [8]),
        ("well -being", []),
        ("plan - victims", [3]),
        ("(-burglary) victims", [1, 3]),
    ],
)
def test_operators(index: SearchIndex, query: str, paragraphs: list[int]) -> None:
    assert found(index, query) == paragraphs


@pytest.mark.parametrize(
    ("query", "paragraphs"),
    [
        *(("tŷ", [5]), ("Dŷ", [5]), ("nhŷ", [5]), ("ty\u0302 arall", [5])),
        *(("gwent", [7]), ("Ngwent", [7]), ("caerdydd", [7]), ("nghaerdydd", [7])),
        # English words are left alone: the gall is no call, and who fills sends no bill
        *(("call", [6]), ("fill", [6]), ("gall", [6]), ("gurglary", []), ("pill", [])),
    ],
)
def test_welsh_words_are_found_in_all_their_forms(index: SearchIndex, query: str, paragraphs: list[int]) -> None:
    assert found(index, query) == paragraphs


def test_the_forms_that_a_mutation_leads_to_are_marked(index: SearchIndex) -> None:
    (hit,) = index.search("tŷ")
    assert [part for part in hit.snippet.replace("\ue001", "\ue000").split("\ue000")[1::2]] == ["Tŷ", "dŷ", "Nhŷ"]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("pen", {"ben", "mhen", "phen"}),
        ("ty", {"dy", "nhy", "thy"}),
        ("cymru", {"gymru", "nghymru", "chymru"}),
        ("bangor", {"fangor", "mangor"}),
        ("dinas", {"ddinas", "ninas"}),
        ("gwlad", {"wlad", "ngwlad"}),
        ("mam", {"fam"}),
        ("llys", {"lys"}),
        ("rhyl", {"ryl"}),
    ],
)
def test_every_mutation_leads_there_and_back(word: str, forms: set[str]) -> None:
    """The table is that of the grammars: soft, nasal and aspirate."""
    assert forms <= set(mutated(word, welsh=True))
    assert all(word in mutated(form, welsh=True) for form in forms)


@pytest.mark.parametrize("word", ["call", "best", "fill", "police", "a", "nhs", "ocg", "7.0", "year", "chief"])
def test_a_word_that_is_not_welsh_has_no_form_that_english_has(word: str) -> None:
    assert all(form.startswith(("dd", "ll", "mh", "ng", "nh")) for form in mutated(word))


def test_a_circumflex_tells_a_welsh_word() -> None:
    assert accented("Tŷ mawr, ty\u0302 bach a GŴR") == {"ty", "gwr"}


def test_expressions_hold_words_alone() -> None:
    for typed in ('a" OR b', "NEAR(a b)", "marks : x", "heading:x", "a ^ b * c", "-" * 9, '"" -""', "| ~ |"):
        for expression in (match_expression(read(typed)), words_expression(read(typed))):
            unquoted = "".join(expression.split('"')[::2])
            assert set(unquoted.replace("AND", "").replace("OR", "").replace("NOT", "").replace("NEAR", "")) <= set(" ()*,10")
