"""Text and Markdown files as people and converters write them: wraps, page edges, notes, tables, bullets and headings."""

from __future__ import annotations

import textwrap

import pytest

from peelviewer.importers.sources.plain_text import read_plain_text
from peelviewer.importers.stream import Document, ImportRefusal, PieceKind

from .ledger import assert_accounted

PROSE = (
    "The constables of the coastal towns are well known to the people who live in them, and they are seen on foot at all hours of the day. "
    "We spoke to forty of the people whom they had met in the year, who told us without being asked that they felt safer for it than "
    "before. Some of them would have liked to see a constable on a Sunday too."
)
OTHER = (
    "Further inland the force has fewer constables than it needs, and those that it has spend much of their time on the road between "
    "villages. It has begun to lend them smaller cars, which can be parked outside a post office without closing the whole of the street."
)


def read(text: str | bytes) -> Document:
    document = read_plain_text("report.txt", text.encode() if isinstance(text, str) else text)
    assert_accounted(document)
    return document


def pieces(text: str) -> list[tuple[str, str]]:
    return [(piece.kind.value, piece.text) for piece in read(text).pieces]


def left(document: Document) -> list[str]:
    return [document.text_of(number) for number in sorted(document.furniture)]


def wrapped(*paragraphs: str, width: int = 78) -> str:
    return "\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)


# Markdown


def test_markdown() -> None:
    text = "# Title\n\n## **Bold** one\n\nOne line\nand another, *soft* and __plain__.\n\n- a\n- b\n  - c\n1. d\n\n> said\n\n---\n"
    document = read(text)
    assert [(piece.kind.value, piece.text, piece.level) for piece in document.pieces] == [
        ("heading", "Title", 1),
        ("heading", "Bold one", 2),
        ("paragraph", "One line and another, *soft* and __plain__.", 0),
        ("bullet", "a", 1),
        ("bullet", "b", 1),
        ("bullet", "c", 2),
        ("bullet", "d", 1),
        ("quotation", "said", 0),
    ]
    assert document.title == "Title" and left(document) == ["---"]


def test_marks_of_html_and_escapes() -> None:
    assert pieces(r"A <b>b</b> &amp; c\_d \* [e](https://a.invalid/f\_g) <https> 5 < 6, m<sup>2</sup>") == [
        ("paragraph", r"A **b** & c_d \* [e](https://a.invalid/f_g) \<https> 5 < 6, m²")
    ]


def test_bold_lines_are_headings_and_values_are_not() -> None:
    text = "## First\n\n**How well does it work?**\n\n**Good**\n\n**54.1%**\n\n**Figure 1: Things by year**\n\n"
    text += "**Source: A bureau**\n\n**No end\n\nText follows here."
    document = read(text)
    assert [(piece.kind.value, piece.text, piece.level) for piece in document.pieces] == [
        ("heading", "First", 2),
        ("heading", "How well does it work?", 3),
        ("paragraph", "**Good**", 0),
        ("paragraph", "**54.1%**", 0),
        ("caption", "Figure 1: Things by year", 0),
        ("source", "Source: A bureau", 0),
        ("heading", "No end", 3),
        ("paragraph", "Text follows here.", 0),
    ]


@pytest.mark.parametrize("sign", ["\t", "|"])
def test_tables(sign: str) -> None:
    text = f"Rate{sign}North{sign}All\nA[^1]{sign}1.5{sign}2\n**B**{sign}{sign}3\n\n[^1]: Note.\n"
    table = read(text).pieces[0]
    assert [[cell.text for cell in row] for row in table.cells] == [["Rate", "North", "All"], ["A[^1]", "1.5", "2"], ["**B**", "", "3"]]
    assert [cell.header for cell in table.cells[0]] == [True] * 3 and not table.cells[1][0].header


def test_table_with_a_rule_and_edges() -> None:
    document = read("| A | B |\n|---|:-:|\n| x | 1 |\n")
    assert [[cell.text for cell in row] for row in document.pieces[0].cells] == [["A", "B"], ["x", "1"]]
    assert left(document) == ["|---|:-:|"]


def test_rows_that_begin_or_end_empty() -> None:
    table = read("A\tB\tC\n\tgroup\t5\nb\tc\n").pieces[0]
    assert [[cell.text for cell in row] for row in table.cells] == [["A", "B", "C"], ["", "group", "5"], ["b", "c", ""]]


def test_contents_are_lines_of_their_own() -> None:
    document = read("# Contents\n\n<b>First .....</b>\t<b>4</b>\nSecond .....\t9\nThird .</b>\t12\n")
    assert [(piece.text, piece.hint) for piece in document.pieces[1:]] == [
        ("First ..... 4", "contents"),
        ("Second ..... 9", "contents"),
        ("Third . 12", "contents"),
    ]


# Notes


@pytest.mark.parametrize("note", ["<sup>1</sup> The note.", "[^1]: The note.", "¹ The note."])
@pytest.mark.parametrize("mark", ["<sup>1</sup>", "[^1]", "¹"])
def test_notes(mark: str, note: str) -> None:
    document = read(f"A word{mark} and more.\n\n{note}\n")
    assert [(piece.kind.value, piece.text, piece.mark) for piece in document.pieces] == [
        ("paragraph", "A word[^1] and more.", ""),
        ("note", "The note.", "1"),
    ]


def test_mark_without_a_note_is_doubted() -> None:
    document = read("A word<sup>1</sup> and more<sup>2,1</sup>.\n\n<sup>1</sup> The note.\n")
    assert document.pieces[0].text == "A word[^1] and more2,1."
    assert document.pieces[0].doubts == ()
    document = read("A word<sup>1</sup> and more<sup>2</sup>.\n\n<sup>1</sup> The note.\n")
    assert document.pieces[0].text == "A word[^1] and more²." and "2" in document.pieces[0].doubts[0]


def test_notes_that_begin_anew_are_counted() -> None:
    document = read("A<sup>1</sup> b.\n\n<sup>1</sup> First.\n\nC<sup>1</sup> d.\n\n<sup>1</sup> Second.\n")
    assert [(piece.text, piece.mark) for piece in document.pieces] == [
        ("A[^1] b.", ""),
        ("First.", "1"),
        ("C[^2] d.", ""),
        ("Second.", "2"),
    ]


def test_paragraph_goes_on_behind_the_notes_of_its_page() -> None:
    text = "The force has a plan for each of its stations<sup>1</sup> and of its\n\n---\n\n"
    text += "<sup>1</sup> There are nine.\n\nboats, which are kept in the harbour.\n"
    assert pieces(text) == [
        ("paragraph", "The force has a plan for each of its stations[^1] and of its boats, which are kept in the harbour."),
        ("note", "There are nine."),
    ]


def test_address_after_a_label_stands_for_itself() -> None:
    assert len(pieces("ISBN: 978-0-00-000000-2\n\n[www.a.invalid](http://www.a.invalid)\n")) == 2


# What converters do


def test_hard_wraps_are_joined() -> None:
    document = read(wrapped("Is it so?", PROSE, OTHER))
    assert [piece.text for piece in document.pieces] == ["Is it so?", PROSE, OTHER]
    assert document.pieces[0].kind is PieceKind.HEADING
    assert "78" in document.remarks[0].text


def test_words_broken_at_their_hyphen_keep_it() -> None:
    text = (
        wrapped(PROSE, OTHER)
        + "\nThe people who live by the harbour say that those who speak of anti-social anti-\nsocial behaviour do not mean them."
    )
    assert read(text).pieces[-1].text.endswith("anti-social anti-social behaviour do not mean them.")
    assert read("in\u00ad\nvestigation of things").pieces[0].text == "investigation of things"


def test_page_edges_are_left_out() -> None:
    lines = wrapped(PROSE).split("\n")
    head = "PEEL: Police effectiveness 2016 - An inspection of a force"
    text = "\n".join(
        [*lines[:2], "9", f"Page 10: {head}", *lines[2:], wrapped(OTHER), "10", f"Page 11: {head}", wrapped("Last words of it, a few.")]
    )
    document = read(text)
    assert [piece.text for piece in document.pieces] == [PROSE, OTHER, "Last words of it, a few."]
    assert left(document) == ["9", f"Page 10: {head}", "10", f"Page 11: {head}"]


def test_running_head_within_a_line() -> None:
    lines = wrapped(PROSE, OTHER).split("\n")
    head = "PEEL: Police effectiveness 2016 - An inspection of a force"
    first, rest = lines[1][:30].rsplit(" ", 1)
    lines[1] = f"{first} 12 PEEL: Police effectiveness 2016 {rest}{lines[1][30:]}"
    document = read("\n".join([*lines, f"Page 2: {head}", f"Page 3: {head}"]))
    assert [piece.text for piece in document.pieces] == [PROSE, OTHER]
    assert left(document)[0] == "12 PEEL: Police effectiveness 2016"


def test_numbers_that_are_values_are_kept() -> None:
    assert pieces("Calls\n\n54\n\n68\n") == [("paragraph", "Calls"), ("paragraph", "54"), ("paragraph", "68")]


def test_bare_notes_and_glued_marks() -> None:
    note = "4 " + " ".join(["The partnerships were set up by an act and are made up of the council and of others who help"] * 2) + "."
    text = (
        wrapped(PROSE.replace("coastal towns", "coastal towns4"))
        + "\n"
        + textwrap.fill(note, 92)
        + "\n9\nPage 10: A title of it\n"
        + wrapped(OTHER)
    )
    document = read(text + "\nPage 11: A title of it")
    assert [piece.kind.value for piece in document.pieces] == ["paragraph", "note", "paragraph"]
    assert document.pieces[0].text == PROSE.replace("coastal towns", "coastal towns[^4]")
    assert document.pieces[1].text == note[2:]


def test_mark_glued_to_a_year() -> None:
    text = wrapped(PROSE, "The grades from 20162 remain in force. The report of 20173 was the last.") + "\n2 The report of that year.\n"
    document = read(text)
    assert document.pieces[1].text == "The grades from 2016[^2] remain in force. The report of 20173 was the last."
    assert document.pieces[1].doubts == ("“20173” may end with the mark of note 3, which the file does not have.",)
    assert [piece.text for piece in document.pieces[2:]] == ["The report of that year."]


def test_notes_in_a_row() -> None:
    text = (
        wrapped(PROSE, "The grades from 20162 remain in force, says the force itself.3 They are old.") + "\n2 The report. 3 See annex A.\n"
    )
    assert [(piece.mark, piece.text) for piece in read(text).pieces if piece.mark] == [("2", "The report."), ("3", "See annex A.")]


def test_values_that_lost_their_columns() -> None:
    document = read(wrapped(PROSE, OTHER) + "\nVictims 46.2 60.4\nSexual offences 2.0 1.9\n" + wrapped(PROSE))
    table = next(piece for piece in document.pieces if piece.kind is PieceKind.TABLE)
    assert [[cell.text for cell in row] for row in table.cells] == [["Victims", "46.2", "60.4"], ["Sexual offences", "2.0", "1.9"]]
    assert table.doubts


def test_lines_without_blank_ones_or_wraps_are_paragraphs() -> None:
    assert [text for _, text in pieces(f"# Title\n{PROSE}\n{OTHER}\n- {PROSE}\n{OTHER}")] == ["Title", PROSE, OTHER, PROSE, OTHER]


# Letters and lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding: str, end: str) -> None:
    document = read(f"# The force’s “plan”{end}{end}£143 million – café{end}".encode(encoding))
    assert [piece.text for piece in document.pieces] == ["The force’s “plan”", "£143 million – café"]


def test_mixed_line_ends() -> None:
    assert [text for _, text in pieces("# a\r## b\r\n## c\n\r\nd")] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("data", [b"", b" \n\t\xc2\xa0\r\n", "\ufeff \u200b\n\ufeff".encode(), b"---\n***"])
def test_files_without_words_are_refused(data: bytes) -> None:
    with pytest.raises(ImportRefusal):
        read(data)
