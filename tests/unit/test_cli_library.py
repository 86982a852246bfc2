"""The command line's library: filters, packs and added folders."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from peelviewer.cli.main import main
from tests.programs import SEVERAL

IDS = ["isle-of-marrow-2018-peel", "northshire-2014-effectiveness", "west-haven-2021-peel"]
LIBRARY = ["--library", str(SEVERAL)]


def answer(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(list(arguments)) == code
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["--force", "northshire"], {IDS[1]}),
        (["--force", "marrow"], {IDS[0]}),
        (["--year", "2018/19"], {IDS[0]}),
        (["--year", "2021"], {IDS[2]}),
        (["--pillar", "PEEL"], {IDS[0], IDS[2]}),
        (["--edition", "digest"], set(IDS[:2])),
        (["--edition", "full"], {IDS[2]}),
        (["--edition", "summary"], set()),
        (["--grade", "requires improvement"], {IDS[1]}),
        (["--text", "peel west"], {IDS[2]}),
        (["--pillar", "peel", "--force", "west-haven"], {IDS[2]}),
    ],
)
def test_reports_are_narrowed(capsys: pytest.CaptureFixture[str], wanted: list[str], found: set[str]) -> None:
    reports = json.loads(answer(capsys, "reports", "--json", *wanted, *LIBRARY))
    assert {report["id"] for report in reports} == found
    assert all(Path(report["folder"]).is_dir() for report in reports)


def test_what_the_catalogue_knows_is_not_read_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    assert answer(capsys, "library", "rescan", "--library", str(library)) == "3 reports, 0 problems\n"
    for name in IDS:
        (library / "reports" / name / "judgments.csv").unlink()
    assert len(answer(capsys, "reports", "--grade", "requires improvement", "--library", str(library)).splitlines()) == 1


def test_a_pack_goes_from_one_library_to_the_users_own(capsys: pytest.CaptureFixture[str], tmp_path: Path, user_home: Path) -> None:
    pack = str(tmp_path / "a.peelpack")
    answer(capsys, "pack", IDS[1], IDS[2], "--to", pack, *LIBRARY)
    assert answer(capsys, "unpack", pack).split() == IDS[1:]
    assert answer(capsys, "unpack", pack) == ""
    assert answer(capsys, "unpack", pack, "--replace").split() == IDS[1:]
    assert answer(capsys, "unpack", pack, "--keep-both").split() == [f"{name}-2" for name in IDS[1:]]
    assert {path.name for path in (user_home / "reports").iterdir()} == {*IDS[1:], *(f"{name}-2" for name in IDS[1:])}
    assert set(IDS[1:]) < {line.split("\t")[0] for line in answer(capsys, "reports").splitlines()}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["pack", "nowhere", "--to", "a.peelpack"], "no report “nowhere”"),
        (["pack", IDS[0], "--to", "a.zip"], "no name of a pack"),
        (["pack", IDS[0], "--to", "/nowhere/a.peelpack"], "its folder is not there"),
        (["unpack", "a.peelpack"], "Leave out --library"),
        (["library", "add", "/nowhere"], "no folder reports/"),
        (["library", "remove", "/nowhere"], "not in the list"),
    ],
)
def test_what_cannot_be_done_is_said_with_a_remedy(capsys: pytest.CaptureFixture[str], arguments: list[str], words: str) -> None:
    assert main([*arguments, *LIBRARY]) == 1
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["library", "add"], ["library", "list", "x"], ["library", "rescan", "x"], ["unpack", "x", "--skip", "--replace"]]
)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert main(arguments) == 2
    assert "usage" in capsys.readouterr().err


def test_a_pack_that_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path, user_home: Path) -> None:
    (tmp_path / "no.peelpack").write_bytes(b"no zip")
    assert main(["unpack", str(tmp_path / "no.peelpack")]) == 1
    assert "no.peelpack: The file is no pack" in capsys.readouterr().err
    assert list((user_home / "reports").iterdir()) == []


def test_added_folders(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    share = tmp_path / "share"
    shutil.copytree(SEVERAL, share)
    added = answer(capsys, "library", "add", str(share / "reports"))
    assert "peelviewer library rescan" in str(added)
    answer(capsys, "library", "add", str(share))
    assert answer(capsys, "library", "list").splitlines()[1:] == [f"added\t{share}"]
    answer(capsys, "library", "rescan")
    assert set(IDS) < {line.split("\t")[0] for line in answer(capsys, "reports").splitlines()}
    share.rename(tmp_path / "away")
    assert main(["library", "rescan"]) == 1
    assert f"{share} cannot be read" in capsys.readouterr().err
    assert set(IDS) < {line.split("\t")[0] for line in answer(capsys, "reports").splitlines()}, "what is away was forgotten"
    answer(capsys, "library", "remove", str(share))
    assert not set(IDS) & {line.split("\t")[0] for line in answer(capsys, "reports").splitlines()}


def test_findings_like_a_paragraph(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(answer(capsys, "like", IDS[2], "2.1", "--json", *LIBRARY))
    assert tuple(found[0][name] for name in ("report", "paragraph", "edition")) == (IDS[1], "2.2", "digest")
    assert IDS[2] not in {hit["report"] for hit in found}
    scores = [hit["score"] for hit in found]
    assert scores == sorted(scores, reverse=True)
    lines = answer(capsys, "like", IDS[2], "2.1", "--limit", "1", *LIBRARY).splitlines()
    assert len(lines) == 1
    assert lines[0].split("\t")[1:3] == ["Digest", f"{IDS[1]}/2.2"]


@pytest.mark.parametrize(("asked", "said"), [(["nowhere", "2.1"], "no report “nowhere”"), ([IDS[2], "99.9"], "no paragraph 99.9")])
def test_what_nothing_can_be_like_is_told(capsys: pytest.CaptureFixture[str], asked: list[str], said: str) -> None:
    assert main(["like", *asked, *LIBRARY]) == 1
    assert said in capsys.readouterr().err
