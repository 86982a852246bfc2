"""Pages and documents by chance: what reports say and what nobody would print, at any place and in any order."""

from __future__ import annotations

import random

from peelviewer.importers.joining import marked
from peelviewer.importers.stream import Cell, Document, Line, PageFace, Piece, PieceKind, Region, Run

from .pages import BLACK, BOLD, FACES, GREEN, SAND, SEEN, SYMBOL, UNSEEN, WHITE, Box, Mark, Picture, Sheet, Words, in_letters, in_words

FORCE = "Exampleshire Constabulary"
TELLING = (
    "Contents", "Overall judgment", "Overall summary", "Good", "good", "Requires improvement", "Outstanding", "Ungraded", "Inadequate",
    "Areas for improvement", "Area for improvement", "Cause of concern", "Causes of concern", "Recommendations", "Innovative practice",
    "Summary of findings", "Introduction", "Force in numbers", "Force in context", "Next steps", "Annex A – About the data",
    "Figure 1: Crimes per officer", "Figure 2", "Table 3. Calls", "Chart 004 – x", "Source: Home Office",
    "Data source: its own return", "For further information about these data, see annex A", "England and Wales", FORCE, "Exampleshire",
    "12.5%", "£4.3m", "-3", "+7.8%", "211", "1,204", "Crimes per 1,000 population, 12 months to 31 March 2015",
    "Change 12 months to 31 February 2015", "99 months to 1 May 2015", "PEEL: Police effectiveness 2015",
    "PEEL: Police effectiveness, efficiency and legitimacy 2018/19", "PEEL 2021/22", "An inspection of Exampleshire Constabulary",
    "February 2016", "31 April 2019", "ISBN: 978-0-00-000042-9", "© HMIC 2016", "HMICFRS",
    "How effective is the force at investigating crime and managing offenders?", "Investigating crime", "Effectiveness", "Efficiency",
    "Overview – How effective is the force at keeping people safe?", "Introduction ........ 4", "Effectiveness .......... 12",
    "Annex … 30", "The force should answer every call.", "By 30 November 2022, the force should:", "It must do better:",
    "It is good at what it does.", "• The force needs to ask.", "– dash", "o letter", "1. First", "(a) second", "12) twelve",
    "* a star", "7 A note of its own.", "Page 3 of 9", "iv", "3", "12", "reports-", "anti-", "and/", "social behaviour", "re-",
    "offending",
)  # fmt: skip
ODD = (
    "", " ", "  ", "*", "**", "***x***", "\\", "[^1]", "[^999999]", "[^0]", "[x](http://a.b)", "](", "{#id page=2}",
    "::: judgment q1 :::", "# heading", "- item", "> quote", "|a|b|", "<b>", "&amp;", "`code`", "\"", "'", ",", ";", "=cmd", "+1",
    "@x", "\t", "a\tb", "---", "~~~", "1)", "!", "2.", "{page=3}", "{}", "$$", "%", "£", "€", "é", "ß", "½", "²", "…", "ﬁ", "ı", "İ",
    "Ⅷ", "٣", "①", "漢字", "שלום", "𝔸", "\xad", "‐", "\u200b", "\u202e", "\ufeff", "\x00", "\x0b", "\x85", "\u2028", "�", "well!", "\x7f",
    "\ue000", "\uffff", "zz" * 150,
)  # fmt: skip
_PLACES = (0.0, 20.0, 60.0, 70.0, 71.5, 88.0, 200.0, 300.0, 420.0, 525.0)
_SIZES = (0.5, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 11.0, 11.0, 12.0, 14.0, 18.0, 30.0, 200.0)


def words(dice: random.Random, *, odd: bool = True) -> str:
    """Return a few words."""
    parts = dice.choices((*TELLING, *(ODD if odd else ())), k=dice.choice((1, 1, 1, 2, 3)))
    if dice.random() < 0.3:
        parts.append(
            " ".join(dice.choices(("the", "force", "answers", "calls", "of", "People", "2016", "well.", "in", "a-b"), k=dice.randrange(40)))
        )
    return " ".join(parts)


def sheets(dice: random.Random) -> list[Sheet]:
    """Return pages on which anything stands anywhere."""
    made: list[Sheet] = []
    for _ in range(dice.choice((1, 1, 2, 3, 5))):
        if made and dice.random() < 0.3:
            made.append(made[-1])
            continue
        marks: list[Mark] = []
        for _ in range(dice.choice((0, 1, 3, 8, 20))):
            marks += dice.choice((_text, _text, _paragraph, _paragraph, _table, _shape))(dice)
        if dice.random() < 0.3:
            dice.shuffle(marks)
        width, height = dice.choice(((595.0, 842.0), (595.0, 842.0), (842.0, 595.0), (10.0, 10.0), (3000.0, 200.0)))
        made.append(Sheet(tuple(marks), width, height, dice.choice((0, 0, 0, 90, 180, 270))))
    return made


def _text(dice: random.Random) -> list[Mark]:
    left, down = (
        dice.choice((*_PLACES, dice.uniform(-50, 650))),
        dice.choice((40.0, 100.0, 101.2, 400.0, 760.0, 810.0, dice.uniform(-50, 900))),
    )
    face = dice.choice((*FACES, "Helvetica", "Helvetica"))
    text = words(dice) if face != SYMBOL else dice.choice(("\xb7", "\xa7", "abc"))
    angle = dice.choice((0, 0, 0, 0, 0, 90, 180, 270, 30, 89.9))
    mark = Words(
        text, left, down, dice.choice(_SIZES), face, dice.choice((BLACK, BLACK, WHITE, GREEN)), angle, dice.choice((SEEN,) * 9 + (UNSEEN,))
    )
    twice = [mark._replace(left=left + 0.4)] if dice.random() < 0.1 else []
    if dice.random() < 0.15 and not angle:
        return list(dice.choice((in_letters, in_words))(mark))
    return [mark, *twice]


def _paragraph(dice: random.Random) -> list[Mark]:
    left, down, size = dice.choice(_PLACES), dice.uniform(40, 760), dice.choice(_SIZES)
    face = dice.choice(("Helvetica", "Helvetica", BOLD))
    return [Words(words(dice), left, down + 1.35 * size * at, size, face) for at in range(dice.randrange(1, 8))]


def _table(dice: random.Random) -> list[Mark]:
    xs = sorted({dice.choice(_PLACES) + dice.choice((0, 0, 2)) for _ in range(dice.randrange(2, 6))})
    top, high = dice.uniform(20, 700), dice.choice((10.0, 20.0, 40.0))
    marks: list[Mark] = []
    rows = dice.randrange(1, 6)
    for row in range(rows):
        for at in range(len(xs) - 1):
            edges = xs[at], top + row * high, xs[at + 1], top + (row + 1) * high
            if dice.random() < 0.7:
                marks.append(Box(*edges, dice.choice((SAND, GREEN, WHITE))))
            if dice.random() < 0.8:
                marks.append(Words(words(dice, odd=False)[:40], xs[at] + 3, edges[3] - 4, 8, dice.choice(("Helvetica", BOLD))))
    marks += [Box(x, top, x + 0.7, top + rows * high) for x in xs]
    return marks + [Box(xs[0], top + row * high, xs[-1], top + row * high + 0.7) for row in range(rows + 1) if dice.random() < 0.9]


def _shape(dice: random.Random) -> list[Mark]:
    left, top = dice.uniform(-20, 600), dice.uniform(-20, 850)
    edges = left, top, left + dice.choice((0.0, 0.7, 3.0, 130.0, 455.0)), top + dice.choice((0.0, 0.7, 3.0, 30.0, 300.0))
    return [Box(*edges, dice.choice((SAND, WHITE, BLACK)))] if dice.random() < 0.7 else [Picture(*edges)]


# Documents ---------------------------------------------------------------------------------------------


def document(dice: random.Random) -> Document:
    """Return a document as a source may give it: any pieces in any order, every line in one of them or among the furniture."""
    lines: list[Line] = []
    pieces: list[Piece] = []
    page = dice.choice((0, 1))
    paged = bool(page)
    for _ in range(dice.choice((1, 2, 5, 12, 40))):
        page += paged and dice.random() < 0.1
        pieces.append(_piece(dice, lines, page))
    furniture = frozenset(_line(dice, lines, page, "Page 3") for _ in range(dice.choice((0, 0, 1, 3))))
    faces = tuple(PageFace(595, 842, dice.choice(("", str(n), str(n - 2), "iv"))) for n in range(1, page + 1)) if paged else ()
    title, address = dice.choice(("", "PEEL 2021/22 Exampleshire", words(dice))), dice.choice(("", "https://example.invalid/report"))
    return Document(
        "file.pdf", dice.choice(("pdf", "text", "web page")), "0" * 64, tuple(lines), tuple(pieces), furniture, faces, (), title, address
    )


def _line(dice: random.Random, lines: list[Line], page: int, text: str) -> int:
    lines.append(Line(len(lines) + 1, (Run(text, bold=dice.random() < 0.2),), page))
    return len(lines)


def _inline(dice: random.Random) -> str:
    runs = [Run(words(dice), dice.random() < 0.2, dice.random() < 0.1, dice.random() < 0.1) for _ in range(dice.choice((1, 1, 2)))]
    return marked([*runs, Run(str(dice.randrange(9)), raised=True)] if dice.random() < 0.1 else runs)


def _piece(dice: random.Random, lines: list[Line], page: int) -> Piece:
    kind = dice.choice((*PieceKind, PieceKind.HEADING, PieceKind.PARAGRAPH, PieceKind.PARAGRAPH))
    if kind is PieceKind.PICTURE:
        return Piece(kind, dice.choice(("", "Good")), (), page, page, _region(dice, page), hint=dice.choice(("", "grade-good.png")))
    text = _inline(dice) or "x"
    numbers = tuple(_line(dice, lines, page, text) for _ in range(dice.choice((1, 1, 2, 4))))
    return Piece(
        kind,
        "" if kind is PieceKind.TABLE else text,
        numbers,
        page,
        page + (dice.random() < 0.1 and page > 0),
        _region(dice, page),
        level=dice.choice((1, 2, 3, 6)) if kind is PieceKind.HEADING else kind is PieceKind.BULLET,
        size=dice.choice((0.0, 8.0, 11.0, 14.0, 18.0)),
        frame=dice.choice((0, 0, 0, 1, 1, 2)),
        cells=_cells(dice) if kind is PieceKind.TABLE else (),
        mark=dice.choice(("", "1", "1", "2", "3", "*", "†", "007", "999")) if kind is PieceKind.NOTE else "",
        hint=dice.choice(("", "", "bold", "afi", "concern box", "practice")),
        doubts=("It may be another.",) if dice.random() < 0.05 else (),
    )


def _region(dice: random.Random, page: int) -> Region | None:
    if not page:
        return None
    left, top = dice.choice(_PLACES), dice.choice((40.0, 100.0, 120.0, 300.0, 700.0))
    return Region(left, top, left + dice.choice((20.0, 100.0, 450.0)), top + dice.choice((10.0, 24.0)))


def _cells(dice: random.Random) -> tuple[tuple[Cell, ...], ...]:
    header = (("Measure", FORCE, "England and Wales"), ("Question", "Judgment"), ("Good", "Adequate", "Inadequate"))
    rows = [tuple(Cell(text, header=True) for text in dice.choice(header))] if dice.random() < 0.5 else []
    for _ in range(dice.randrange(5)):
        rows.append(tuple(Cell(_inline(dice), dice.choice((1, 1, 1, 2)), dice.choice((1, 1, 1, 3))) for _ in range(dice.randrange(4))))
    return tuple(rows)
