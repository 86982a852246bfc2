"""Lines, paragraphs, notes, tables and furniture of single pages, each with what one test is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from peelviewer.importers.recognised import Part, Status
from peelviewer.importers.sources.pdf.marks import Colour, Fragment, PageMarks
from peelviewer.importers.sources.pdf.segments import segments_of
from peelviewer.importers.stream import Piece, PieceKind
from peelviewer.text.plain import plain_text

from .invented import prose
from .pages import A4, BOLD, SAND, SYMBOL, UNSEEN, WHITE, Box, Mark, Picture, Sheet, Words, in_letters, rule
from .printing import BODY, LEFT, Press
from .reading import imported, read, recognised

LINES = ("The force answers every call that it has from the public and", "writes down what became of each of them in the end.")


def pieces(folder: Path, *marks: Mark, turned: int = 0) -> list[Piece]:
    """Return the pieces of one page."""
    return list(read([Sheet(tuple(marks), *A4, turned)], folder).pieces)


def texts(folder: Path, *marks: Mark, turned: int = 0) -> list[str]:
    return [piece.text for piece in pieces(folder, *marks, turned=turned)]


def paragraph(left: float = LEFT, top: float = 100, lines: tuple[str, ...] = LINES) -> list[Mark]:
    return [Words(line, left, top + 15 * at) for at, line in enumerate(lines)]


# Letters and lines -------------------------------------------------------------------------------------


def test_lines_are_one_paragraph(tmp_path: Path) -> None:
    assert texts(tmp_path, *paragraph()) == [" ".join(LINES)]


def test_letters_drawn_one_by_one_become_words(tmp_path: Path) -> None:
    words = Words("In 2011 it had 1,118 calls (11% more)", LEFT, 100)
    assert texts(tmp_path, *reversed(in_letters(words))) == [words.text]


def test_letters_drawn_at_once_are_read_however_many(tmp_path: Path) -> None:
    words = " ".join(f"w{number}" for number in range(5000))
    drawn = [*paragraph(), Words(words, LEFT, 400, 0.02)]
    assert texts(tmp_path, *drawn) == [" ".join(LINES), words]


def test_a_blank_between_columns_is_no_segment() -> None:
    places = (("The first", 60.0, 130.0), (" ", 300.0, 302.0), ("and the last", 420.0, 480.0))
    drawn = tuple(
        Fragment(
            text,
            left,
            90.0,
            right,
            102.0,
            100.0,
            11.0,
            bold=False,
            italic=False,
            symbols=False,
            angle=0,
            colour=Colour(0, 0, 0),
            hidden=False,
        )
        for text, left, right in places
    )
    (segments,) = segments_of(PageMarks(*A4, 0, drawn, ())).by_angle
    assert [segment.text for segment in segments] == ["The first", "and the last"]


@pytest.mark.parametrize("apart", [0.0, 0.3, 0.6])
def test_what_is_drawn_twice_is_bold_and_said_once(apart: float, tmp_path: Path) -> None:
    words = Words("How it knows", LEFT, 100)
    (piece,) = pieces(tmp_path, words, words._replace(left=LEFT + apart), *paragraph(top=140))[:1]
    assert (piece.kind, piece.text) == (PieceKind.HEADING, "How it knows")


def test_emphasis_is_kept_and_a_word_after_it_stands_apart(tmp_path: Path) -> None:
    first = Words("as the", LEFT, 100)
    leaning = Words("Code of Practice", LEFT + first.width + 3.1, 100, face="Helvetica-Oblique")
    rest = Words("says.", leaning.left + leaning.width + 3.1, 100)
    assert texts(tmp_path, first, leaning, rest) == ["as the *Code of Practice* says."]


def test_signs_of_the_format_are_words(tmp_path: Path) -> None:
    words = "# not [a](b) *mark* [^1] {page=3}"
    made = imported([Sheet((Words(words, LEFT, 100),))], tmp_path)
    assert not made.problems
    assert [plain_text(finding.text) for finding in made.findings] == [words]


@pytest.mark.parametrize(("turned", "angle"), [(0, 90), (0, 180), (0, 270), (90, 0), (180, 0), (270, 0)])
def test_turned_letters_and_turned_pages_are_read(turned: int, angle: int, tmp_path: Path) -> None:
    step = {0: (0.0, 15.0), 90: (15.0, 0.0), 180: (0.0, -15.0), 270: (-15.0, 0.0)}[angle]
    marks = [
        Words(line, 300 + at * step[0], 420 + at * step[1], 9, angle=angle)
        for at, line in enumerate(("First it asks", "and then it acts."))
    ]
    document = read([Sheet(tuple(marks), turned=turned)], tmp_path)
    assert [piece.text for piece in document.pieces] == ["First it asks and then it acts."]
    region, face = document.pieces[0].region, document.pages[0]
    assert region is not None and 0 <= region.left < region.right <= face.width and 0 <= region.top < region.bottom <= face.height


def test_bullets_of_a_symbol_face_are_bullets(tmp_path: Path) -> None:
    found = pieces(tmp_path, *paragraph(), Words("\xb7", LEFT + 4, 150, face=SYMBOL), Words("calls that wait", LEFT + 20, 150))
    assert [(piece.kind, piece.text) for piece in found[1:]] == [(PieceKind.BULLET, "calls that wait")]


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left, right = (
        ("It works with its partners", "and with each of the two", "councils of the county."),
        ("It has too few detectives", "and knows that it has to", "find some more of them."),
    )
    marks = [mark for rows in zip(paragraph(50, 100, left), paragraph(320, 100, right), strict=True) for mark in rows]
    assert texts(tmp_path, *marks) == [" ".join(left), " ".join(right)]


def test_a_hyphen_at_a_lines_end_goes_where_the_document_knows_the_word(tmp_path: Path) -> None:
    lines = (
        "It works against anti-social behaviour and it protects the vulner-",
        "able. It tells of re-offending, anti-",
        "social behaviour and what vulnerable people say.",
    )
    assert texts(tmp_path, *paragraph(lines=lines)) == [
        "It works against anti-social behaviour and it protects the vulnerable. It tells of re-offending, anti-social behaviour"
        " and what vulnerable people say."
    ]


# What cannot be seen, what is no text ------------------------------------------------------------------


@pytest.mark.parametrize(
    "unseen",
    [
        Words("hidden", LEFT, 300, mode=UNSEEN),
        Words("hidden", LEFT, 300, colour=WHITE),
        Words("hidden", 700, 300),
        Words("hidden", LEFT, 300, window=Box(LEFT, 220, 500, 260)),
        Words("hidden", LEFT, 300, window=Box(0, 0, LEFT - 2, 842)),
    ],
)
def test_text_that_nobody_sees_is_left_out_and_said(unseen: Words, tmp_path: Path) -> None:
    document = read([Sheet((*paragraph(), unseen))], tmp_path)
    assert [piece.text for piece in document.pieces] == [" ".join(LINES)]
    assert [remark.text for remark in document.remarks] == ["1 line that nobody can see on the pages was left out."]
    assert [document.text_of(number) for number in document.furniture] == ["hidden"]


def test_text_of_which_a_part_is_shown_is_read(tmp_path: Path) -> None:
    words = Words("Letter to a partner", LEFT, 100, window=Box(LEFT, 80, LEFT + 30, 102))
    assert texts(tmp_path, words) == [words.text]


def test_white_words_on_a_dark_box_are_seen(tmp_path: Path) -> None:
    box, words = Box(LEFT, 280, 400, 310, (0.1, 0.1, 0.4)), Words("Areas for improvement", LEFT + 8, 300, colour=WHITE)
    assert "Areas for improvement" in texts(tmp_path, *paragraph(), box, words)


def test_a_picture_stands_where_it_is(tmp_path: Path) -> None:
    found = pieces(tmp_path, *paragraph(), Picture(LEFT, 200, 400, 320), *paragraph(top=400))
    assert [piece.kind for piece in found] == [PieceKind.PARAGRAPH, PieceKind.PICTURE, PieceKind.PARAGRAPH]


# Pages -------------------------------------------------------------------------------------------------


def test_a_paragraph_goes_on_past_notes_and_a_running_head(tmp_path: Path) -> None:
    press = Press("A running head")
    press.notes = {1: "A note that stands between the two parts of the paragraph.", 2: "Another note."}
    press.new_page()
    press.paragraph(prose(40, 5))
    for number in range(13):
        press.paragraph(prose(number, 4 + number % 3) + ("[^1]" if number == 4 else "[^2]" if number == 12 else ""))
    for _ in range(2):
        press.new_page()
        press.paragraph(prose(20 + press.page))
    document = read(press.sheets(), tmp_path)
    broken = [said for said in press.said if said.page != said.last_page]
    assert broken
    found = {piece.text: (piece.page, piece.last_page) for piece in document.pieces}
    for said in broken:
        assert found[said.text] == (said.page, said.last_page)


def test_a_paragraph_that_may_go_on_is_doubtful(tmp_path: Path) -> None:
    full = [
        Words("It does this in a good many ways and at a good many places, as it said it would do", LEFT, 100 + 15 * at) for at in range(44)
    ]
    full[-1] = full[-1]._replace(text=full[-1].text + ".")
    document = read([Sheet(tuple(full)), Sheet((Words("Officers went on with it.", LEFT, 100),))], tmp_path)
    (doubtful,) = [piece for piece in document.pieces if piece.doubts]
    assert "may go on" in doubtful.doubts[0]
    assert recognised(document).items[document.pieces.index(doubtful)].status is Status.UNCONFIRMED


def test_a_note_goes_on_at_the_foot_of_the_next_page(tmp_path: Path) -> None:
    first = [
        *paragraph(),
        Words("1", LEFT + 300, 111, 7),
        rule(LEFT, 740, 220),
        Words("1", LEFT, 752, 5),
        Words("See the long", LEFT + 6, 755, 8),
    ]
    second = [*paragraph(), rule(LEFT, 740, 220), Words("account of it.", LEFT, 755, 8)]
    notes = [piece for piece in read([Sheet(tuple(first)), Sheet(tuple(second))], tmp_path).pieces if piece.kind is PieceKind.NOTE]
    assert [(note.mark, note.text, note.page, note.last_page) for note in notes] == [("1", "See the long account of it.", 1, 2)]


# Tables ------------------------------------------------------------------------------------------------


def grid(xs: tuple[float, ...], ys: tuple[float, ...]) -> list[Mark]:
    return [*(rule(xs[0], y, xs[-1]) for y in ys), *(Box(x, ys[0], x + 0.7, ys[-1]) for x in xs)]


def test_rules_make_a_table(tmp_path: Path) -> None:
    xs, ys = (70.0, 200.0, 300.0), (200.0, 220.0, 240.0, 260.0)
    words = [Words(f"r{row} c{column}", xs[column] + 4, ys[row] + 14, 9) for row in range(3) for column in range(2)]
    (table,) = pieces(tmp_path, *grid(xs, ys), *words)
    assert [[cell.text for cell in row] for row in table.cells] == [["r0 c0", "r0 c1"], ["r1 c0", "r1 c1"], ["r2 c0", "r2 c1"]]


def test_a_row_without_words_shifts_no_cell(tmp_path: Path) -> None:
    xs, ys = (70.0, 200.0, 300.0), (200.0, 220.0, 240.0, 260.0)
    words = [Words("label", 74, 214, 9), Words("12", 204, 214, 9), Words("34", 204, 254, 9)]
    made = imported([Sheet((*grid(xs, ys), *words, *paragraph(top=400)))], tmp_path)
    assert {(cell.row, cell.column): cell.text for cell in made.report.cells} == {(1, 1): "label", (1, 2): "12", (2, 2): "34"}


def test_tables_over_one_another_share_no_word(tmp_path: Path) -> None:
    outer, inner = grid((60.0, 300.0, 540.0), (200.0, 300.0, 400.0)), grid((70.0, 150.0, 250.0), (210.0, 240.0, 270.0))
    words = [Words(f"word {number}", 80 + 90 * (number % 2), 228 + 30 * (number // 2), 9) for number in range(4)]
    far = [Words("far", 320, 250, 9), Words("low", 80, 350, 9)]
    document = read([Sheet((*outer, *inner, *words, *far))], tmp_path)
    numbers = [number for piece in document.pieces for number in piece.lines]
    assert sorted(numbers) == list(range(1, len(document.lines) + 1))


# What becomes of it ------------------------------------------------------------------------------------


def test_a_grade_with_words_between_it_and_its_heading_is_doubtful(tmp_path: Path) -> None:
    marks = [
        Words("Investigating crime", LEFT, 100, 16, BOLD),
        Words("A sentence of the force's own about it.", LEFT, 130),
        Words("Good", LEFT, 160, BODY, BOLD),
    ]
    items = recognised(read([Sheet((*marks, *paragraph(top=200)))], tmp_path)).items
    (grade,) = [item for item in items if item.part is Part.GRADE]
    assert grade.status is Status.UNCONFIRMED and grade.doubts


def test_a_name_without_its_value_is_doubtful(tmp_path: Path) -> None:
    cover = [
        Words("PEEL: Police effectiveness 2015", LEFT, 100, 20, BOLD),
        Words("An inspection of Exampleshire Constabulary", LEFT, 140, 14),
    ]
    tile = [
        Words("Calls per 1,000 people", LEFT, 200, 9),
        Words("Exampleshire Constabulary", LEFT, 230, 8),
        Words("England and Wales", 200, 230, 8),
    ]
    values = [Words("211", LEFT, 248, 14, BOLD)]
    items = recognised(read([Sheet((*cover,)), Sheet((*tile, *values))], tmp_path)).items
    assert not [item for item in items if item.part is Part.INDICATOR_VALUE]
    assert all(item.status is Status.UNCONFIRMED for item in items if item.piece.text == "England and Wales")


def test_brackets_and_signs_in_a_heading_stay_as_they_are(tmp_path: Path) -> None:
    marks = [
        Words("Domestic abuse [DA] <b>", LEFT, 100, 16, BOLD),
        *paragraph(top=140),
        Words("It is good!", LEFT, 300),
        Words("1", 119, 296, 7),
    ]
    note = [Words("1", LEFT, 772, 5), Words("A note.", LEFT + 5, 775, 8)]
    made = imported([Sheet((*marks, *note))], tmp_path)
    assert not made.problems
    assert "Domestic abuse [DA] <b>" in [section.title for section in made.sections]
    assert [finding.text for finding in made.findings][-1] == "It is good![^1]"


def test_figures_and_tables_of_one_number_are_two(tmp_path: Path) -> None:
    xs, ys = (70.0, 200.0, 300.0), (230.0, 250.0, 270.0, 290.0)
    words = [Words(f"r{row} c{column}", xs[column] + 4, ys[row] + 14, 9) for row in range(3) for column in range(2)]
    marks = [*paragraph(), Words("Table 1: Calls", LEFT, 220, BODY, BOLD), *grid(xs, ys), *words]
    marks += [Words("Figure 1: A map", LEFT, 330, BODY, BOLD), Picture(LEFT, 340, 400, 450), Words("Source: its own", LEFT, 465, 8)]
    made = imported([Sheet(tuple(marks))], tmp_path)
    assert not made.problems
    assert [(figure.id, figure.title, figure.kind) for figure in made.report.figures] == [
        ("fig-1", "Calls", "table"),
        ("fig-1-2", "A map", "picture"),
    ]


def test_a_box_is_known_by_its_ground(tmp_path: Path) -> None:
    box: list[Mark] = [Box(LEFT, 200, 500, 260, SAND), Words("The force should ask.", LEFT + 10, 230)]
    found = pieces(tmp_path, *paragraph(), *box)
    assert [(piece.text, bool(piece.frame)) for piece in found] == [(" ".join(LINES), False), ("The force should ask.", True)]
