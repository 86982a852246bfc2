"""Ids lead to what they name, and unknown ones to what is close."""

from __future__ import annotations

from pathlib import Path

import pytest

from peelviewer.analysis.nodes import UnknownNode, catalogue, divide, resolve, term_id
from peelviewer.analysis.paragraphs import paragraph
from peelviewer.dataset.package import load_library
from peelviewer.model.library import Library, Term
from peelviewer.model.report import Report
from peelviewer.text.plain import note_marks, plain_text

FIXTURE = Path(__file__).parents[2] / "fixtures" / "northshire"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(FIXTURE).library


@pytest.fixture(scope="module")
def report(library: Library) -> Report:
    return library.reports[0]


def test_every_node_resolves_to_itself(library: Library, report: Report) -> None:
    known = catalogue(report, library)
    assert {node.kind for node in known.values()} >= {"section", "finding", "note", "figure", "indicator"}
    for name, node in known.items():
        assert resolve(report, library, name) == node
        assert node.section in report.sections or node.kind in ("term", "caveat", "erratum")


def test_paragraph_knows_its_heading(library: Library, report: Report) -> None:
    found = resolve(report, library, "2.2")
    assert (found.kind, found.paragraph, found.page) == ("finding", "2.2", report.sections[found.section].page)


def test_unknown_node_names_close_ones(library: Library, report: Report) -> None:
    with pytest.raises(UnknownNode, match="Did you mean note-"):
        resolve(report, library, "note-l")


@pytest.mark.parametrize(("typed", "hint"), [("2.99", " Did you mean 2.3?"), ("2.0", " Did you mean 2.1?"), ("9.99", ""), ("zzzz", "")])
def test_unknown_paragraph_names_what_is_near_in_its_chapter_alone(library: Library, report: Report, typed: str, hint: str) -> None:
    with pytest.raises(UnknownNode) as caught:
        resolve(report, library, typed)
    assert str(caught.value) == f"There is no “{typed}” in “{report.title}”.{hint}"


@pytest.mark.parametrize(("typed", "number"), [("2.1", "2.1"), ("2", "2.2"), ("99", ""), ("", "")])
def test_paragraph_as_it_is_typed(report: Report, typed: str, number: str) -> None:
    assert paragraph(report, typed, report.chapter_of["q2"]) == number


def test_report_may_stand_before_a_node() -> None:
    assert divide("suffolk-2016-effectiveness/q2") == ("suffolk-2016-effectiveness", "q2")
    assert divide("q2") == ("", "q2")


def test_term_id_has_no_apostrophe() -> None:
    assert term_id(Term("Clare’s Law", "", "", ())) == term_id(Term("Clare's law", "", "", ())) == "term-clares-law"


def test_plain_leaves_words_only() -> None:
    text = "A *fine* **plan**[^17] and [words](#q2) of the force's[^3]."
    assert plain_text(text) == "A fine plan and words of the force’s."
    assert note_marks(text) == [17, 3]
