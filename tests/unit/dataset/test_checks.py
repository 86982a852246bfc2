from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from peelviewer.dataset import load_library, load_report, validate
from peelviewer.dataset.schema import all_tables, read_library_tables, read_report_tables

Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]
ONE, TWO = "chapters/01-introduction.md", "chapters/02-investigating-crime.md"


def test_the_fixture_is_sound(library: Path, report: Path) -> None:
    assert validate(library) == ()
    assert validate(report) == ()
    assert load_library(library).library.reports[0] == load_report(report)[0]


# file, what stands there, what is put in its place, and the line, column and words of the one problem it gives
BROKEN = [
    (ONE, "every* chapter.[^1]", "every* chapter.[^9][^1]", 2, 57, "no note '9'"),
    ("chapters/02-investigating-crime.md", "[^2]", "", 3, 1, "Nothing refers to note 2"),
    ("areas_for_improvement.csv", "[^3]", "[^3][^8]", 2, 61, "no note '8'"),
    ("figures.csv", ",4\n", ",4 7\n", 2, 77, "no note '7'"),
    (TWO, "figure fig-1 :", "figure fig-2 :", 14, 1, "insert for 'figure fig-2'"),
    (TWO, "indicator indicator-calls", "indicator calls", 16, 1, "insert for 'indicator calls'"),
    (ONE, "judgment overall", "judgment q9", 7, 1, "insert for 'judgment q9'"),
    (TWO, "improvements q2", "improvements q1", 20, 1, "insert for 'improvements q1'"),
    (TWO, "(#introduction-reading)", "(#nowhere)", 12, 21, "'#nowhere'"),
    (TWO, "https://example.org", "javascript:x", 18, 80, "no allowed kind"),
    (ONE, "Grades", "<b>Grades</b>", 5, 1, "HTML"),
    (TWO, "erratum=err-dates", "erratum=err-other", 9, 51, "no erratum 'err-other'"),
    ("caveats.csv", "calls fig-1", "calls fig-9", 2, 14, "'fig-9'"),
    ("caveats.csv", "southshire,", "eastshire,", 2, 36, "no force 'eastshire'"),
    ("observations.csv", "lowest-force", "eastshire", 5, 7, "no area 'eastshire'"),
    ("observations.csv", "fig-1,lowest", "fig-9,lowest", 5, 1, "'fig-9'"),
    ("observations.csv", "calls,northshire,,,,,2015", "calls,northshire,,,,,2017", 2, 32, "starts after it ends"),
    ("observations.csv", "53.6,stated", "153.6,stated", 4, 52, "outside 0 to 100"),
    ("observations.csv", "53.6,stated", ",stated", 4, 52, "stated value is empty"),
    ("observations.csv", ",,not supplied", ",5,not supplied", 5, 34, "although it was not supplied"),
    ("judgments.csv", "q2,good", "q2,adequate", 3, 4, "was not given in 2016"),
    ("judgments.csv", "q2,good", "q3,good", 3, 1, "no question 'q3'"),
    (TWO, "page=12", "page=9", 7, 1, "Page 9 comes after page 10"),
    ("notes.csv", "1,introduction", "1,nowhere", 2, 3, "no section 'nowhere'"),
    ("indicators.csv", "q2 q2-quality", "q2 q2-none", 2, 84, "no section 'q2-none'"),
    ("errata.csv", "fig-1", "note-40", 2, 22, "'note-40'"),
    ("notes.csv", "2,q2,", "2,q2,10,Again.\n2,q2,", 4, 1, "stands twice, first in line 3"),
    (TWO, "#q2-quality}", "#q2-quality}\n### Again {#q2-quality}", 9, 1, "'q2-quality' stands twice"),
    ("report.toml", '"northshire"', '"eastshire"', 0, 0, "no force 'eastshire'"),
]


@pytest.mark.parametrize(("file", "sound", "broken", "line", "column", "what"), BROKEN)
def test_one_broken_thing_gives_one_problem(report: Path, file: str, sound: str, broken: str, line: int, column: int, what: str) -> None:
    path = report / file
    text = path.read_text(encoding="utf-8")
    assert sound in text
    path.write_text(text.replace(sound, broken, 1), encoding="utf-8", newline="\n")
    found = [problem for problem in validate(report) if what in problem.what]
    assert [(p.line, p.column) for p in found] == [(line, column)], validate(report)


@pytest.mark.parametrize(
    ("file", "sound", "broken", "line", "what"),
    [
        ("grades.csv", "northshire,2015", "eastshire,2015", 2, "no force"),
        ("grades.csv", "q2,good", "q2,adequate", 4, "was not given"),
        ("grades.csv", ",,good", ",q2,good", 4, "stands twice"),
        ("forces.csv", "southshire,", "northshire,", 3, "stands twice"),
    ],
)
def test_library_tables_are_checked(library: Path, file: str, sound: str, broken: str, line: int, what: str) -> None:
    path = library / file
    path.write_text(path.read_text(encoding="utf-8").replace(sound, broken, 1), encoding="utf-8", newline="\n")
    assert [p.line for p in load_library(library).problems if p.file == path and what in p.what] == [line]
    assert not load_library(library, check=False).problems


@pytest.mark.parametrize(
    ("text", "column", "what"),
    [
        ("A note [^" + "1" * 5000 + "] here.", 8, "note mark cannot be read"),
        ("A note [^1 here.", 8, "note mark cannot be read"),
        ("A note [^1234567] here.", 8, "There is no note '1234567'"),
        ("A [link](https://example.org/(a)) here.", 8, "link cannot be read"),
        ("A [link](two words) here.", 8, "link cannot be read"),
    ],
)
def test_marks_that_stay_text_are_named(report: Path, text: str, column: int, what: str) -> None:
    chapter = report / TWO
    chapter.write_text(chapter.read_text(encoding="utf-8") + f"\n{text}\n", encoding="utf-8", newline="\n")
    opened, problems = load_report(report)
    assert opened
    assert [(p.line, p.column) for p in problems if what in p.what] == [(len(chapter.read_text(encoding="utf-8").split("\n")) - 1, column)]


@pytest.mark.parametrize("piece", ["](", "[^", "[^1", "<a", ' erratum="', "{erratum=", "]((", "[a]("])
def test_what_never_closes_takes_no_quadratic_time(report: Path, piece: str, growth: Growth) -> None:
    chapter = report / TWO
    whole = chapter.read_text(encoding="utf-8")

    def check(text: str) -> None:
        chapter.write_text(f"{whole}\n{text}\n", encoding="utf-8", newline="\n")
        assert load_report(report)[0]

    assert growth(check, lambda size: piece * size, 4000) < 8


IDS_AND_NUMBERS = {"id", "question", "section", "subject", "area", "finding", "force_id"}


def texts_of(library: Path, report: Path) -> list[tuple[Path, int, str]]:
    """Every column of text of every table: its file, its place in the row and its name."""
    tables = (*all_tables(read_library_tables(library, [])), *all_tables(read_report_tables(report, [])))
    columns = [(table, column) for table in tables for column in table.kind.columns if table.rows and column.name in table.header]
    free = [(t, c) for t, c in columns if (c.parse is None or c.name == "aliases") and c.name not in IDS_AND_NUMBERS]
    return [(table.path, table.header.index(column.name), column.name) for table, column in free]


def test_marks_in_any_text_of_any_table_are_named(library: Path, report: Path) -> None:
    (report / "headlines.csv").write_text("subject,headline\nfig-1,A rate\n", encoding="utf-8")
    (report / "points.csv").write_text("section,kind,finding,text\nq2,concern,2.1,A point\n", encoding="utf-8")
    places = texts_of(library, report)
    assert {path.name for path, _, _ in places} >= {
        "forces.csv",
        "glossary.csv",
        "questions.csv",
        "caveats.csv",
        "errata.csv",
        "points.csv",
    }
    assert ("forces.csv", "name") in {(path.name, name) for path, _, name in places}
    for path, index, _ in places:
        whole = path.read_text(encoding="utf-8")
        lines = whole.split("\n")
        (cells,) = csv.reader([lines[1]])
        lines[1] = ",".join(
            [*(f'"{c}"' for c in cells[:index]), f'"a <img src=x> {cells[index]}"', *(f'"{c}"' for c in cells[index + 1 :])]
        )
        path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
        column = len(",".join(f'"{c}"' for c in cells[:index])) + (index > 0) + 4
        found = [(p.file, p.line, p.column) for p in load_library(library).problems if "HTML" in p.what]
        assert found == [(path, 2, column)]
        path.write_text(whole, encoding="utf-8", newline="\n")


@pytest.mark.parametrize(
    ("text", "what"), [("<b>x</b>", "HTML"), ("\\u003cb\\u003e", "HTML"), ("\\u202Ex", "U+202E"), ("\\u001B[0m", "U+001B")]
)
@pytest.mark.parametrize("name", ["title", "subtitle", "publisher", "published", "isbn"])
def test_marks_in_a_reports_identity_are_named(report: Path, name: str, text: str, what: str) -> None:
    path = report / "report.toml"
    lines = path.read_text(encoding="utf-8").split("\n")
    (index,) = [index for index, line in enumerate(lines) if line.startswith(f"{name} =")]
    lines[index] = f'{name} = "{text}"'
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    assert [(p.line, p.column) for p in validate(report) if what in p.what] == [(index + 1, 1)]
