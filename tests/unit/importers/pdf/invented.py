"""Invented reports of forces that do not exist, printed as PDFs, each with what an import of it must hold.

They follow the layouts of the inspectorate's reports: one pillar (2015), three together (2018/19), and a letter. Their prose is made of a
few words, so that every paragraph is another and none is anybody's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from .pages import BLUE, BOLD, GREEN, WHITE, Box, Sheet, Words, rule, width_of
from .printing import BODY, LEFT, RIGHT, Press, Said

_WHO = ("The force", "Its control room", "Each neighbourhood team", "The new chief officer team", "A sergeant in every station")
_DOES = ("answers", "looks again at", "writes down", "shares with its partners", "learns from", "sets aside time for", "explains", "counts")
_WHAT = ("calls from the public", "reports of crime", "plans for busy days", "letters from victims", "old cases", "visits to schools")
_HOW = (
    "and does so every week",
    "as we saw in the two stations that we went to",
    "but not always before the day is over",
    "with the help of councils, charities and health services",
    "because people asked for it",
    "although a third of its officers are new to the work",
    "and tells those who asked what came of it",
)


def prose(number: int, sentences: int = 3) -> str:
    """Return a paragraph that is like no other one."""
    said = []
    for at in range(number * 7, number * 7 + sentences):
        count = 20 + at * 13 % 970
        who, does, what = _WHO[at % len(_WHO)], _DOES[at % len(_DOES)], _WHAT[at % len(_WHAT)]
        said.append(f"{who} {does} {count} {what} {_HOW[at % len(_HOW)]}.")
    return " ".join(said)


class Tile(NamedTuple):
    """An indicator as it is printed: its group, its label, and the values of the force and of England and Wales."""

    group: str
    label: str
    own: str
    nation: str


class Invented(NamedTuple):
    """A report, printed, and what it says: in reading order, its notes, grades by what they judge, indicators and cells of tables."""

    sheets: tuple[Sheet, ...]
    said: tuple[Said, ...]
    notes: Mapping[int, str]
    grades: Mapping[str, str]
    tiles: tuple[Tile, ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]

    def of(self, *kinds: str) -> list[Said]:
        """Return what was said of these kinds."""
        return [said for said in self.said if said.kind in kinds]


def _twice(printed: Callable[[Mapping[str, int]], Invented]) -> Invented:
    """Print a report for its pages, and again with those in its contents."""
    first = printed({})
    return printed({said.text: said.page for said in reversed(first.of("heading", "judged"))})


def _title(press: Press, title: str, force: str, published: str, publisher: str) -> None:
    press.new_page()
    last = press.place(f"**{title}**", LEFT, 200, 400, 24)
    press.draw(Words(f"An inspection of {force}", LEFT, last + 50, 16))
    press.draw(Words(published, LEFT, 640, BODY), Words(f"© {publisher} {published[-4:]}", LEFT, 660, BODY))
    press.draw(Words("ISBN: 978-0-00-000042-9", LEFT, 680, BODY))


def _contents(press: Press, entries: Sequence[tuple[str, int]], pages: Mapping[str, int], unnumbered: int) -> None:
    press.new_page()
    press.draw(Words("Contents", LEFT, 110, 18, BOLD, BLUE))
    down = 140.0
    for title, level in entries:
        face, left = (BOLD, LEFT) if level == 1 else ("Helvetica", LEFT + 14)
        page = str(pages.get(title, unnumbered) - unnumbered)
        words = title.split()
        while width_of(" ".join(words), BODY, face) > 360:  # long titles go on below, where their dots are
            line: list[str] = []
            while width_of(" ".join([*line, words[0]]), BODY, face) < 360:
                line.append(words.pop(0))
            press.draw(Words(" ".join(line), left, down, BODY, face))
            down += 15
        start = left + width_of(" ".join(words) + " ", BODY, face)
        end = RIGHT - width_of(page, BODY, face)
        dots = "." * int((end - start - 2) / width_of(".", BODY, face))
        press.draw(Words(f"{' '.join(words)} {dots}", left, down, BODY, face), Words(page, end, down, BODY, face))
        down += 22


def _tiles(press: Press, tiles: Sequence[Tile], force: str) -> None:
    """Print tiles in two columns: values first, from the last to the first, then the names, the labels, and the groups at the end."""
    places = [(LEFT + 240 * (at % 2), 170.0 + 120 * (at // 2)) for at in range(len(tiles))]
    for (left, top), tile in reversed(list(zip(places, tiles, strict=True))):
        press.draw(Words(tile.own, left, top + 70, 14, BOLD, BLUE), Words(tile.nation, left + 110, top + 70, 14, BOLD, GREEN))
    for left, top in places:
        press.draw(Words(force, left, top + 52, 8), Words("England and Wales", left + 110, top + 52, 8))
    for (left, top), tile in zip(places, tiles, strict=True):
        press.place(tile.label, left, top + 22, 190, 9)
    for (left, top), tile in zip(places, tiles, strict=True):
        press.draw(Words(tile.group, left, top, 12, BOLD, BLUE))
    press.down = max(top for _, top in places) + 110


TILES = (
    Tile("Calls for assistance", "Calls for assistance per 1,000 population 12 months to 31 March 2015", "211", "245"),
    Tile("Recorded crime", "Crimes recorded per 1,000 population 12 months to 31 March 2015", "54.1", "61.9"),
    Tile("Change", "Change in recorded crime 12 months to 31 March 2015 against 12 months to 31 March 2014", "-3.5%", "+1.2%"),
    Tile("Victim satisfaction", "Victim satisfaction with the overall service 12 months to 31 March 2015", "88.1%", "84.3%"),
)
TABLE = (
    ("Outcome", "Exampleshire", "England and Wales", "Rank"),
    *(
        (f"Outcome {number} of those that are recorded", f"{number * 1.3:.1f}%", f"{number * 1.1:.1f}%", str(number))
        for number in range(1, 34)
    ),
    ("Not yet assigned, as the cases are open", "6.0%", "", "35"),
)
_NOTES_2015 = {
    1: "A partner is a council, a charity or a health service.",
    2: "See the inspectorate’s own account of how forces were chosen, which is longer than this one and goes on to a second line here.",
    3: "Figures are of the year to March 2015.",
}
_QUESTIONS_2015 = (
    ("q1", "How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?", "outstanding"),
    ("q2", "How effective is the force at investigating crime and managing offenders?", "good"),
    (
        "q3",
        "How effective is the force at protecting from harm those who are vulnerable, and supporting victims?",
        "requires improvement",
    ),
)
EXAMPLESHIRE = "Exampleshire Constabulary"


def one_pillar() -> Invented:
    """Return a report on effectiveness in 2015: its first two pages have no number, and the third is page 1."""
    return _twice(_one_pillar)


def _one_pillar(pages: Mapping[str, int]) -> Invented:
    press = Press(unnumbered=2)
    press.notes = _NOTES_2015
    _title(press, "PEEL: Police effectiveness 2015", EXAMPLESHIRE, "February 2016", "HMIC")
    overview = "Overview – How effective is the force at keeping people safe and reducing crime?"
    chapters = [(title, 1) for _, title, _ in _QUESTIONS_2015]
    entries = [("Introduction", 1), ("Force in numbers", 1), (overview, 1), *chapters, ("Next steps", 1), ("Annex A – About the data", 1)]
    _contents(press, entries, pages, 2)
    press.new_page()
    press.heading("Introduction", 1)
    press.paragraph("We went to **Exampleshire** in the *spring* with our partners[^1] and saw 3,100 cases.")
    press.bullets([f"{prose(number, 1)}" for number in (1, 2)])
    for number in range(3, 12):
        press.paragraph(prose(number, 3 + number % 4))
    press.new_page()
    press.heading("Force in numbers", 1)
    _tiles(press, TILES, EXAMPLESHIRE)
    press.new_page()
    press.heading(overview, 1)
    press.heading("Overall judgment", 2)
    _grade(press, "Good")
    press.paragraph(prose(13, 4) + " We chose the forces[^2] ourselves.")
    press.heading("Overall summary", 2)
    for _, title, grade in _QUESTIONS_2015:
        _question_row(press, title, grade.capitalize())
    for number in range(14, 19):
        press.paragraph(prose(number, 5))
    for chapter, (_, title, grade) in enumerate(_QUESTIONS_2015):
        _chapter_2015(press, chapter, title, grade)
    press.heading("Next steps", 1)
    press.paragraph(prose(70))
    press.new_page()
    press.heading("Annex A – About the data", 1)
    press.paragraph(prose(71, 4))
    grades = {"overall": "good", **{question: grade for question, _, grade in _QUESTIONS_2015}}
    return Invented(tuple(press.sheets()), tuple(press.said), press.notes, grades, TILES, (TABLE,))


def _grade(press: Press, grade: str) -> None:
    press.down += 16
    press.draw(Words(grade, LEFT, press.down, BODY, BOLD))
    press.down += 10


def _question_row(press: Press, question: str, grade: str) -> None:
    last = press.place(question, LEFT, press.down + 16, 300, 9)
    middle = (press.down + 16 + last) / 2
    press.draw(Words(grade, 420, middle, 10, BOLD), rule(LEFT, last + 8, RIGHT))
    press.down = last + 10


def _chapter_2015(press: Press, chapter: int, title: str, grade: str) -> None:
    press.new_page()
    press.heading(title, 1)
    press.heading("Summary of findings", 2)
    _grade(press, grade.capitalize())
    at = 20 + 15 * chapter
    press.paragraph(prose(at, 4))
    press.heading(f"What the force does on day {chapter + 1}", 2)
    for number in range(at + 1, at + 5):
        press.paragraph(prose(number, 6))
    press.heading(f"How it knows, part {chapter + 1}", 3)
    press.paragraph(prose(at + 5, 4))
    if chapter == 0:
        press.paragraph("Figure 1: Outcomes of crimes in Exampleshire, 12 months to 31 March 2015[^3]", "cap", face=BOLD)
        press.table(TABLE, (215, 80, 100, 60))
        press.paragraph("Source: Home Office data", "src", size=8)
        press.paragraph(prose(at + 8, 4))
    if chapter == 1:
        press.paragraph("Figure 2: Crimes per officer, by force, as at 31 March 2015", "cap", face=BOLD)
        press.picture()
        press.paragraph("Source: Annual Data Requirement", "src", size=8)
        press.paragraph(prose(at + 9, 4))
        press.box("Areas for improvement", [f"The force should look again at {what}." for what in _WHAT[:3]])
    if chapter == 2:
        press.heading("Areas for improvement", 3)
        press.bullets(["The force should make sure that all victims are told what comes next."], "afi")
        press.paragraph(prose(at + 10, 3))


_NORTHFOLD = "Northfold Police"
_PILLARS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("Effectiveness", "good", (("Preventing crime and tackling anti-social behaviour", "good"), ("Investigating crime", "outstanding"))),
    ("Efficiency", "requires improvement", (("Planning for the future", "requires improvement"),)),
    ("Legitimacy", "good", (("Treating the public fairly", "good"), ("Ethical and lawful workforce behaviour", "good"))),
)


def integrated() -> Invented:
    """Return a report on three pillars in 2018/19, with a table of all grades, badges, boxes and a running head."""
    return _twice(_integrated)


def _integrated(pages: Mapping[str, int]) -> Invented:
    press = Press("PEEL: Police effectiveness, efficiency and legitimacy 2018/19", unnumbered=2)
    press.notes = {1: "PEEL is short for what is inspected."}
    _title(press, "PEEL: Police effectiveness, efficiency and legitimacy 2018/19", _NORTHFOLD, "May 2019", "HMICFRS")
    sections = [[(pillar, 1), *((title, 2) for title, _ in questions)] for pillar, _, questions in _PILLARS]
    entries = [("What this report contains", 1), ("Overall summary", 1), *(entry for section in sections for entry in section)]
    _contents(press, [*entries, ("Annex A – About the data", 1)], pages, 2)
    press.new_page()
    press.heading("What this report contains", 1)
    for number in range(101, 107):
        press.paragraph(prose(number, 5) + ("[^1]" if number == 102 else ""))
    press.new_page()
    press.heading("Overall summary", 1)
    rows = [("Pillar or question", "Judgment", "Inspected")]
    for pillar, grade, questions in _PILLARS:
        rows += [(name, said.capitalize(), "2018/19") for name, said in ((pillar, grade), *questions)]
    press.table(rows, (260, 120, 75))
    press.paragraph(prose(108))
    grades: dict[str, str] = {}
    for at, (pillar, grade, questions) in enumerate(_PILLARS):
        press.new_page()
        press.heading(pillar, 1, "judged")
        grades[pillar] = grade
        press.paragraph(prose(110 + 10 * at, 4))
        for title, said in questions:
            press.heading(title, 2, "judged")
            _badge(press, said.capitalize())
            grades[title] = said
            number = 140 + 10 * len(grades)
            press.box("Areas for improvement", [f"The force should do better on {prose(number, 1)[10:-1]}."])
            for paragraph in range(number + 1, number + 5):
                press.paragraph(prose(paragraph, 5))
    press.new_page()
    press.heading("Annex A – About the data", 1)
    press.paragraph(prose(220))
    return Invented(tuple(press.sheets()), tuple(press.said), press.notes, grades, (), (tuple(rows),))


def _badge(press: Press, grade: str) -> None:
    press.down += 24
    press.draw(Box(LEFT, press.down - 16, LEFT + 130, press.down + 7, GREEN), Words(grade, LEFT + 10, press.down, BODY, BOLD, WHITE))
    press.down += 12


def letter() -> Invented:
    """Return a letter: no contents, bold headings in the size of its text, bullets and a note."""
    press = Press()
    press.notes = {1: "Inspectors of three inspectorates came."}
    press.new_page()
    for line in ("Joint inspection of services in Westmere", "To the chief officers of Westmere"):
        press.paragraph(line, "heading" if line.startswith("Joint") else "p", face=BOLD if line.startswith("Joint") else "Helvetica")
    for section in range(4):
        press.down += 6
        press.paragraph(("What works", "What could be better", "Where we went", "What comes next")[section], "heading", face=BOLD)
        for number in range(300 + 10 * section, 305 + 10 * section):
            press.paragraph(prose(number, 4) + ("[^1]" if number == 301 else ""))
        press.bullets([prose(number, 1 + number % 2) for number in range(306 + 10 * section, 309 + 10 * section)])
    return Invented(tuple(press.sheets()), tuple(press.said), press.notes, {}, (), ())


def long_report(pages: int = 60) -> list[Sheet]:
    """Return a report of about as many pages as the longest, for measuring."""
    press = Press("PEEL: Police effectiveness 2015", unnumbered=0)
    press.notes = {number: f"Note {number} says where {20 + number} of these came from." for number in range(1, 6 * pages)}
    press.new_page()
    number = 0
    while press.page < pages:
        number += 1
        if number % 9 == 1:
            press.heading(f"Part {number} of the report", 2)
        press.paragraph(prose(1000 + number, 5) + (f"[^{number}]" if number % 4 == 0 else ""))
        if number % 40 == 0:
            press.table(TABLE[:12], (215, 80, 100, 60))
    return press.sheets()
