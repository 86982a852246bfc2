from __future__ import annotations

from pathlib import Path

import pytest

from peelviewer.dataset.chapters import parse_chapter
from peelviewer.dataset.source import Source
from peelviewer.model.report import Finding, FindingClass, Insert, InsertKind, Section

HEAD = '# Title {#q2 page=10 kind=question number=2 short="Short"}'


def parse(*lines: str, damaged: tuple[int, ...] = ()) -> tuple[Section, list[tuple[int, str]]]:
    section, problems = parse_chapter(Source(Path("02-x.md"), lines, frozenset(damaged)))
    return section, [(problem.line, problem.what) for problem in problems]


def test_heading_gives_place_and_names() -> None:
    section, problems = parse(HEAD)
    assert not problems
    assert (section.id, section.title, section.short, section.page, section.kind, section.number, section.line) == (
        *("q2", "Title", "Short", 10, "question", "2"),
        1,
    )


def test_third_level_takes_page_of_its_section() -> None:
    section, problems = parse(HEAD, "## S {#s page=12 kind=section short=S}", "### T {#t}", "Words.")
    third = section.children[0].children[0]
    assert not problems
    assert (third.id, third.page, third.kind, third.level) == ("t", 12, "", 3)


def test_paragraphs_are_numbered_through_the_chapter() -> None:
    section, _ = parse(HEAD, "One", "line.", "", "Two.", "## S {#s page=12 kind=section short=S}", "Three. {.change}")
    found = list(section.findings())
    assert [(f.number, f.text, f.line) for f in found] == [("2.1", "One line.", 2), ("2.2", "Two.", 5), ("2.3", "Three.", 7)]
    assert found[2].kind is FindingClass.CHANGE


def test_bullets_belong_to_the_finding_before() -> None:
    section, problems = parse(HEAD, 'List: {.concern erratum="a b"}', "", "- one", "- two", "", "After.")
    assert not problems
    assert section.blocks == (
        Finding("2.1", "List:", FindingClass.CONCERN, ("one", "two"), ("a", "b"), 2),
        Finding("2.2", "After.", line=7),
    )


def test_inserts_stand_in_order() -> None:
    section, problems = parse(HEAD, "Words.", "", "::: figure fig-4 :::")
    assert not problems
    assert section.blocks[1] == Insert(InsertKind.FIGURE, "fig-4", 4)


@pytest.mark.parametrize(
    ("lines", "line", "what"),
    [
        (["# No attributes", "Words."], 1, "attributes cannot be read"),
        ([HEAD, "#### Deep"], 2, "heading cannot be read"),
        ([HEAD, HEAD.replace("#q2", "#q3").replace("number=2 ", "")], 2, "second heading of level 1"),
        ([HEAD, "## S {#s kind=section short=S}"], 2, "page is not a number"),
        ([HEAD, "## S {#s page=1 kind=odd short=S}"], 2, "kind is not known"),
        ([HEAD, "## S {#s page=1 kind=section}"], 2, "has no short"),
        ([HEAD, "### T {#t kind=section}"], 2, "no attribute of this name: kind"),
        ([HEAD, "### T {#t page=x}"], 2, "no page of the published report"),
        ([HEAD, "Words. {page=0}"], 2, "no page of the published report"),
        ([HEAD, "Words. {form=verse}"], 2, "form is not known"),
        ([HEAD, "Words. {.good}"], 2, "paragraph's attributes"),
        ([HEAD, "- bullet"], 2, "bullet follows no finding"),
        ([HEAD, "Words.", "", "- one", "more"], 5, "bullet goes on"),
        ([HEAD, "Words.", "::: figure fig-1 :::"], 3, "inside a paragraph"),
        ([HEAD, "::: table t :::"], 2, "insert cannot be read"),
        (["Words.", HEAD], 1, "before the chapter's heading"),
        (["Words."], 0, "no heading of level 1"),
    ],
)
def test_what_is_wrong_is_named_where_it_stands(lines: list[str], line: int, what: str) -> None:
    _, problems = parse(*lines)
    assert any(found == line and what in text for found, text in problems), problems


def test_a_damaged_paragraph_keeps_its_number_free() -> None:
    section, _ = parse(HEAD, "One.", "", "Tw\0.", "", "- bullet of two", "", "Three.", damaged=(3,))
    assert [(f.number, f.text, f.bullets) for f in section.findings()] == [("2.1", "One.", ()), ("2.3", "Three.", ())]


def test_a_hostile_line_takes_no_long_time() -> None:
    parse(HEAD, "# " + "{ " * 500_000, "x" + " {" * 500_000 + "}")
