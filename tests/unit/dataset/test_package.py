from __future__ import annotations

import os
import shutil
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.dataset import load_library, load_report, validate
from peelviewer.dataset.source import LARGEST, read_bytes, read_source
from peelviewer.model.problems import Problem

TABLES = ("judgments", "areas_for_improvement", "indicators", "figures", "observations", "notes", "caveats", "errata")


def whats(folder: Path, name: str) -> list[str]:
    return [problem.what for problem in validate(folder) if problem.file.name == name]


@pytest.mark.parametrize("table", TABLES)
def test_a_missing_table_is_named_and_the_report_opens(report: Path, table: str) -> None:
    (report / f"{table}.csv").unlink()
    assert whats(report, f"{table}.csv") == ["The file is missing"]
    opened = load_report(report)[0]
    assert opened
    assert getattr(opened, table) == ()


def test_a_report_without_identity_is_none_with_a_problem(report: Path) -> None:
    (report / "report.toml").write_text("id = [[[\n", encoding="utf-8")
    opened, problems = load_report(report)
    assert opened is None
    assert any("no TOML" in problem.what for problem in problems)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "The file is empty"),
        (b"\x00" * 100, "The file is not text in UTF-8"),
        (bytes(range(256)) * 20, "The file is not text in UTF-8"),
        ("question,grade\n".encode("utf-16"), "The file is in UTF-16"),
        (b"a," * (LARGEST // 2 + 1), "The file is larger than 8 MB"),
    ],
)
def test_what_is_no_text_is_named(report: Path, content: bytes, what: str) -> None:
    (report / "judgments.csv").write_bytes(content)
    assert what in whats(report, "judgments.csv")


def test_a_folder_for_a_file_is_named(report: Path) -> None:
    (report / "notes.csv").unlink()
    (report / "notes.csv").mkdir()
    assert whats(report, "notes.csv") == ["A folder stands where a file should be"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_out_of_the_folder_are_refused(library: Path, report: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    shutil.copytree(report, outside)
    (report / "notes.csv").unlink()
    (report / "notes.csv").symlink_to(outside / "notes.csv")
    assert whats(report, "notes.csv") == ["The file is a link that leads out of the folder"]
    (library / "reports" / "second").symlink_to(outside)
    loaded = load_library(library)
    assert len(loaded.library.reports) == 1
    assert any(problem.file.name == "second" for problem in loaded.problems)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_no_way_out_of_the_folder_is_read(report: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    shutil.copytree(report, outside)
    (report / "elsewhere").symlink_to(outside)
    (report / "here").symlink_to(report)
    (report.parent / "known as").symlink_to(report)
    out, missing = "The file is a link that leads out of the folder", "The file is missing"
    ways = {
        "elsewhere/notes.csv": [out],
        "here/elsewhere/notes.csv": [out],
        "../notes.csv": [out],
        "here/none": [missing],
        "none/notes.csv": [missing],
        "here/notes.csv": [],
        "notes.csv": [],
    }
    for folder in (report, report.parent / "known as"):
        for way, whats_of in ways.items():
            problems: list[Problem] = []
            assert (read_source(folder, folder / way, problems) is None) is bool(whats_of)
            assert [problem.what for problem in problems] == whats_of


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_opened(report: Path) -> None:
    (report / "notes.csv").unlink()
    os.mkfifo(report / "notes.csv")
    assert whats(report, "notes.csv") == ["This is not an ordinary file"]


def test_a_second_report_of_one_id_is_left_out_and_named(library: Path, report: Path) -> None:
    shutil.copytree(report, report.with_name("zz"))
    loaded = load_library(library)
    assert len(loaded.library.reports) == 1
    assert [problem.file.parent.name for problem in loaded.problems] == ["zz"]


def test_no_folder_gives_a_problem(tmp_path: Path) -> None:
    assert validate(tmp_path)[0].what == "The folder holds neither a report nor a library"
    assert validate(tmp_path / "none")[0].what == "There is no such folder"
    assert load_report(tmp_path / "none")[0] is None
    assert load_library(tmp_path / "none").library.reports == ()
    assert load_report(Path("a\0b"))[0] is None


@pytest.mark.parametrize(
    ("line", "column", "what"),
    [
        (".".join("a" * 40_000) + " = 1", 0, "larger than 16 KB"),
        (".".join("a" * 8_000) + " = 1", 1, "no TOML of a report"),
        ("[" + ".".join("a" * 8_000) + "]", 1, "no TOML of a report"),
        ("a = " + "{a = " * 3_000, 1, "no TOML of a report"),
        ("a = " + "[" * 8_000, 1, "no TOML of a report"),
        ('a = """', 1, "no TOML of a report"),
        ("a = 1" + "0" * 8_000, 5, "no TOML of a report (the value cannot be read)"),
        ("a = 2016-13-01", 5, "no TOML of a report (the value cannot be read)"),
        ('a = "x" b', 9, "no TOML of a report (something follows the value)"),
        ("a = 'x' b", 9, "no TOML of a report (something follows the value)"),
        ('a = "x\\"', 5, "no TOML of a report (a quotation mark is not closed)"),
        ("a =  'x", 6, "no TOML of a report (a quotation mark is not closed)"),
        ('a = "x\\qy"', 7, "no TOML of a report (a backslash is followed by a sign that has no meaning there)"),
        ('a = "\\\\ \\u12"', 9, "no TOML of a report (a backslash is followed by a sign that has no meaning there)"),
        ('title = "Another"', 1, "'title' is stated twice"),
    ],
)
def test_what_a_reports_identity_does_not_need_is_named_before_it_is_read(report: Path, line: str, column: int, what: str) -> None:
    file = report / "report.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}{line}\n", encoding="utf-8")
    tracemalloc.start()
    opened, problems = load_report(report)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 32 * 1024 * 1024
    found = [(p.line, p.column) for p in problems if p.file == file and what in p.what]
    assert found == [(text.count("\n") + 1 if column else 0, column)], problems
    assert column == 0 or (opened is not None and opened.title != "Another"), problems


def test_identity_is_read_in_any_spelling_of_a_line(report: Path) -> None:
    file = report / "report.toml"
    text = file.read_text(encoding="utf-8").replace('"northshire"', "'northshire' # the force").replace(" = ", "\t=  ")
    file.write_text(f"# A comment\n\n  {text}", encoding="utf-8")
    assert validate(report) == ()


CONTROLS = [*range(0x80, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x1B, 0x7F]


@pytest.mark.parametrize("code", CONTROLS, ids=hex)
def test_control_characters_and_turned_writing_are_named_and_left_out(report: Path, code: int) -> None:
    chapter = report / "chapters/01-introduction.md"
    text = chapter.read_text(encoding="utf-8")
    chapter.write_bytes(f"{text}\nShown as {chr(code)}other words.\n".encode())
    opened, problems = load_report(report)
    assert opened
    assert not any(chr(code) in finding.text for finding in opened.chapters[0].findings())
    (found,) = [problem for problem in problems if problem.file == chapter]
    assert (found.line, found.column) == (text.count("\n") + 2, 10)
    assert f"U+{code:04X}" in found.what


@given(st.text())
def test_a_problem_is_said_in_printable_characters(text: str) -> None:
    message = str(Problem(Path(text.replace("\0", "") or "a"), 1, 1, text, text))
    assert all(character.isprintable() or character == "\u00a0" for character in message)
    assert not text.isprintable() or text in message


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_a_folders_name_puts_no_control_character_on_a_terminal(library: Path) -> None:
    (library / "reports" / "a\x1b[31mb").mkdir()
    messages = "\n".join(str(problem) for problem in validate(library))
    assert "a\\x1b[31mb" in messages
    assert "\x1b" not in messages


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_laid_after_the_path_was_checked_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("mine\n")
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    assert read_bytes(str(tmp_path / "secret")) == (None, b"mine\n")
    refusal, raw = read_bytes(str(tmp_path / "link"))
    assert refusal is not None
    assert "cannot be read" in refusal[0]
    assert raw == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_laid_after_the_path_was_checked_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_bytes(str(tmp_path / "pipe"))[0] == ("This is not an ordinary file", "Put an ordinary file in its place.")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no list of open files here")
def test_refused_files_are_closed_again(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"a" * (LARGEST + 1))
    before = len(os.listdir("/proc/self/fd"))
    for name in ("large", ".", "none"):
        assert read_bytes(str(tmp_path / name))[0]
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_a_file_of_the_folder_is_read(report: Path) -> None:
    (report / "notes.csv").rename(report / "kept.csv")
    (report / "notes.csv").symlink_to("kept.csv")
    assert validate(report) == ()


def test_a_force_without_short_names_gets_them_from_its_name(library: Path) -> None:
    (library / "forces.csv").write_text(
        "force_id,name,region,nation,map_column,map_row\n"
        "northshire,Northshire Constabulary,N,England,1,1\nsouthshire,Mid and Vale Police Service,N,England,1,2\n",
        encoding="utf-8",
    )
    loaded = load_library(library)
    assert loaded.problems == ()
    assert [(f.short_name, f.abbreviation) for f in loaded.library.forces] == [("Northshire", "North"), ("Mid and Vale", "M Val")]


def test_the_names_that_a_library_gives_count(library: Path) -> None:
    (library / "forces.csv").write_text(
        "force_id,name,short_name,abbreviation,region,nation,map_column,map_row\n"
        "northshire,Northshire Constabulary,The North,NoSh,N,England,1,1\n",
        encoding="utf-8",
    )
    (force,) = load_library(library).library.forces
    assert (force.short_name, force.abbreviation) == ("The North", "NoSh")


def test_a_cycle_may_be_named_and_is_else_the_year(library: Path, report: Path) -> None:
    opened = load_report(report)[0]
    assert opened
    assert opened.cycle_name == "2016"
    identity = report / "report.toml"
    identity.write_text(identity.read_text(encoding="utf-8") + 'cycle = "2016/17"\n', encoding="utf-8")
    loaded = load_library(library)
    assert loaded.problems == ()
    assert loaded.library.name_of(loaded.library.reports[0]) == "Northshire 2016/17"
    assert (loaded.library.cycle_name(2016), loaded.library.cycle_name(2017)) == ("2016/17", "2017")
    identity.write_text(identity.read_text(encoding="utf-8").replace('"2016/17"', "2016"), encoding="utf-8")
    assert whats(report, "report.toml") == ["The report's cycle is missing or no text"]


def test_an_overview_is_a_kind_of_chapter_and_a_section_may_have_a_number(report: Path) -> None:
    chapter = report / "chapters" / "01-introduction.md"
    text = chapter.read_text(encoding="utf-8").replace("kind=chapter", "kind=overview").replace("kind=section", "number=1a kind=section")
    chapter.write_text(text, encoding="utf-8")
    opened, problems = load_report(report)
    assert problems == ()
    assert opened
    assert opened.overview is opened.chapters[0]
    assert opened.judgment_of(opened.chapters[0]) is opened.judgment_by_question["overall"]
    assert opened.sections["introduction-reading"].number == "1a"
