"""The command line takes published reports in: one by one or whole folders, whole or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import pytest

from peelviewer.cli.main import main
from peelviewer.dataset.package import load_report
from peelviewer.dataset.shelf import folders
from peelviewer.store import own_reports
from tests.programs import SEVERAL

pytestmark = pytest.mark.slow
TEXT = """# PEEL: Police effectiveness 2016

An inspection of Norfolk Constabulary

## How effective is the force at keeping people safe?

The force is good at keeping people safe and reducing crime.

It should make sure that its officers know what they have to do.
"""
ID = "norfolk-2016-effectiveness-full"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "norfolk ŵ.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> tuple[str, str]:
    assert main(["import", *map(str, arguments)]) == code
    said = capsys.readouterr()
    return said.out, said.err


def own(home: Path) -> list[str]:
    """Return the folders of the user's reports, all of which are sound; nothing else may lie beside them."""
    reports = home / "reports"
    names = folders(home) or []
    assert sorted(path.name for path in reports.iterdir()) == names if reports.is_dir() else not names
    assert all(load_report(reports / name)[1] == () for name in names)
    return names


def test_a_report_comes_into_the_users_own_library(capsys: pytest.CaptureFixture[str], text: Path, user_home: Path) -> None:
    out, err = run(capsys, text)
    assert out == f"{ID}\n"
    assert "to be confirmed" in err
    assert own(user_home) == [ID]
    report, _ = load_report(user_home / "reports" / ID)
    assert report is not None
    assert (report.id, report.edition, report.force, report.year, report.source_file) == (ID, "full", "norfolk", 2016, text.name)
    assert main(["validate", str(user_home / "reports" / ID)]) == 0


def test_the_same_again(capsys: pytest.CaptureFixture[str], text: Path, user_home: Path) -> None:
    run(capsys, text)
    out, err = run(capsys, text)
    assert (out, "this very file" in err) == ("", True)
    text.write_text(TEXT.replace("is good", "is outstanding"), encoding="utf-8")
    out, err = run(capsys, text)
    assert (out, "is the same report" in err) == ("", True)
    assert "outstanding" not in words_of(user_home, ID)
    assert run(capsys, text, "--replace")[0] == f"{ID}\n"
    assert "outstanding" in words_of(user_home, ID)
    assert run(capsys, text, "--keep-both")[0] == f"{ID}-2\n"
    assert own(user_home) == [ID, f"{ID}-2"]


def test_a_replaced_report_gives_its_id_on(capsys: pytest.CaptureFixture[str], text: Path, user_home: Path) -> None:
    """What the user wrote is kept by the report's id, whatever that is."""
    run(capsys, text)
    identity = user_home / "reports" / ID / "report.toml"
    identity.write_text(identity.read_text(encoding="utf-8").replace(ID, "our-norfolk"), encoding="utf-8")
    text.write_text(f"{TEXT}\nIt does.\n", encoding="utf-8")
    assert run(capsys, text, "--replace")[0] == "our-norfolk\n"
    assert own(user_home) == [ID]
    assert "It does." in words_of(user_home, ID)


def words_of(home: Path, name: str) -> str:
    return " ".join(chapter.read_text(encoding="utf-8") for chapter in (home / "reports" / name / "chapters").iterdir())


def test_a_dry_run_says_what_a_review_would_show_and_keeps_nothing(
    capsys: pytest.CaptureFixture[str], text: Path, user_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    out, err = run(capsys, text, "--dry-run")
    assert err == ""
    assert f"id {ID}" in out
    for words in ("read as", "found: 2 headings, 3 paragraphs", "lines: ", "0 left over", "to confirm: - published"):
        assert words in out, out
    (found,) = json.loads(run(capsys, text, "--dry-run", "--json")[0])
    assert (found["status"], found["report"], found["astray"], found["lines"]) == ("checked", ID, 0, found["placed"] + found["furniture"])
    assert found["doubts"] == len(found["doubtful"]) > 0
    assert not (user_home / "reports").exists()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_what_is_accepted_is_confirmed(capsys: pytest.CaptureFixture[str], text: Path, user_home: Path) -> None:
    assert run(capsys, text, "--accept") == (f"{ID}\n", "")
    report, _ = load_report(user_home / "reports" / ID)
    assert report is not None
    assert {item.status.value for item in report.review} <= {"confirmed"}


def test_files_and_folders_go_on_after_a_bad_one(capsys: pytest.CaptureFixture[str], text: Path, user_home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    (folder / "below").mkdir(parents=True)
    (folder / "page_files").mkdir()
    (folder / "a.pdf").write_bytes(b"\x89PNG")
    (folder / "notes.docx").write_bytes(b"PK\x03\x04")
    (folder / "page_files" / "frame.html").write_text("<html><p>An advertisement.")
    shutil.copy(text, folder / "below" / "b.TXT")
    out, err = run(capsys, tmp_path / "none.pdf", folder, code=1)
    assert out == f"{ID}\n"
    assert "none.pdf: The file cannot be read" in err
    assert "a.pdf: This is a picture" in err
    assert err.splitlines()[-1] == "peelviewer: 3 files: 1 imported, 2 refused"
    outcomes = json.loads(run(capsys, folder, "--json", code=1)[0])
    assert [outcome["status"] for outcome in outcomes] == ["refused", "skipped"]
    assert own(user_home) == [ID]


def test_a_folder_without_reports(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "no PDF, web page or text" in run(capsys, tmp_path, code=1)[1]


def test_into_another_library(capsys: pytest.CaptureFixture[str], text: Path, tmp_path: Path, user_home: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    text.write_text(TEXT.replace("Norfolk", "Northshire"), encoding="utf-8")
    before = set(folders(library) or ())
    (name,) = run(capsys, text, "--library", library)[0].split()
    assert set(folders(library) or ()) - before == {name}
    assert name == "northshire-2016-effectiveness-full"  # a force of that library's table
    assert [path.name for path in (library / "reports").iterdir() if path.name.startswith(".")] == []
    assert not (user_home / "reports").exists()
    assert "this very file" in run(capsys, text, "--library", library)[1]


def test_a_library_that_cannot_be_written(capsys: pytest.CaptureFixture[str], text: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    (library / "reports").write_text("a file")
    assert "could not be imported" in run(capsys, text, "--library", library, code=1)[1]


def test_what_was_left_by_a_start_that_was_ended_is_cleared(capsys: pytest.CaptureFixture[str], text: Path, user_home: Path) -> None:
    staged = own_reports.begin()
    (staged.new / "half").mkdir()
    staged.lock.close()  # as the end of a program does
    run(capsys, text)
    assert own(user_home) == [ID]


@pytest.mark.parametrize("wrong", [["--replace", "--skip"], []])
def test_wrong_usage(capsys: pytest.CaptureFixture[str], wrong: list[str]) -> None:
    assert "usage: peelviewer import" in run(capsys, *wrong, code=2)[1]


def test_files_may_come_after_an_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "list.csv"
    file.write_text("What is asked\nCount the calls\n", encoding="utf-8")
    assert main(["import", "improvements", "--dry-run", str(file)]) == 0
    assert "Count the calls" in capsys.readouterr().out
    assert main(["import", str(file), "--no-such-option"]) == 2
    assert "unrecognized arguments: --no-such-option" in capsys.readouterr().err
    assert main(["reports", "extra"]) == 2
    assert "unrecognized arguments: extra" in capsys.readouterr().err
