"""The command line answers on standard output, complains on standard error, and its exit codes hold."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from peelviewer.cli.main import main

FIXTURE = Path(__file__).parents[1] / "fixtures" / "northshire"
LIBRARY = ["--library", str(FIXTURE)]
REPORT = "northshire-2016-effectiveness"


def test_reports(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reports", "--json", *LIBRARY]) == 0
    (report,) = json.loads(capsys.readouterr().out)
    assert set(report) == {"id", "force", "year", "cycle", "pillar", "edition", "grade", "grade_unconfirmed", "title", "folder"}
    assert report["id"] == REPORT


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
@pytest.mark.parametrize("node", ["q2", "2.1", "note-1", "fig-1", f"{REPORT}/q2"])
def test_show(capsys: pytest.CaptureFixture[str], node: str, form: str) -> None:
    assert main([*LIBRARY, "show", node, "--format", form]) == 0
    out = capsys.readouterr().out
    assert out.strip()
    if form == "json":
        assert set(json.loads(out)) == {"report", "kind", "id", "title", "section", "page", "last_page", "paragraph", "content"}


def test_unknown_node_is_an_error_with_a_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*LIBRARY, "show", "q22"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert "Did you mean q2" in output.err


def test_unknown_report_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*LIBRARY, "--report", "nowhere", "show", "q2"]) == 1
    assert REPORT in capsys.readouterr().err


def test_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "force", "--limit", "1", "--json", *LIBRARY]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert set(hit) == {
        *("report", "force", "year", "pillar", "node", "kind", "title", "place", "section", "paragraph", "page", "last_page", "grade"),
        "snippet",
    }
    assert main(["search", "nosuchword", *LIBRARY]) == 0
    assert capsys.readouterr().out == ""


def test_validate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(FIXTURE)]) == 0
    assert capsys.readouterr().out == ""
    assert main(["validate", str(tmp_path / "nowhere")]) == 1
    assert "nowhere" in capsys.readouterr().out


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_export(tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / f"chapter{suffix}"
    assert main([*LIBRARY, "export", "chapter", "q2", "--to", str(target)]) == 0
    assert target.stat().st_size > 500
    assert main([*LIBRARY, "export", "chapter", "q2", "--to", str(tmp_path / "no" / target.name)]) == 1
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong",
    [["nonsense"], ["show"], ["search", "x", "--limit", "0"], ["export", "chapter", "q2", "--to", "a.doc"],
     ["tour", "--out", "x", "--size", "big"], ["--theme", "pink"], ["--library", "/no/such/folder", "reports"]],
)  # fmt: skip
def test_wrong_usage(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(wrong) == 2
    assert "usage:" in capsys.readouterr().err


def test_reader_may_leave_early() -> None:
    command = [sys.executable, "-m", "peelviewer", *LIBRARY, "show", "q2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=FIXTURE.parents[2]) as process:  # noqa: S603 -- own program
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_start_of_the_window_loads_no_parser() -> None:
    program = "import sys; import peelviewer.cli.main; print(*(n for n in sys.modules if n == 'argparse' or n.startswith('peelviewer.')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=FIXTURE.parents[2])  # noqa: S603 -- own program
    assert done.stdout.split() == ["peelviewer.cli", "peelviewer.cli.main"]


BUNDLED = ["--library", str(FIXTURE.parents[2] / "data")]


@pytest.mark.parametrize(
    ("suffix", "begins"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF"), (".csv", b"\xef\xbb\xbfsubject,")]
)
def test_export_of_a_figure(tmp_path: Path, suffix: str, begins: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / f"figure{suffix}"
    assert main([*BUNDLED, "export", "figure", "fig-2", "--to", str(target)]) == 0
    assert target.read_bytes().startswith(begins)
    assert main([*BUNDLED, "export", "figure", "fig-2", "--to", str(tmp_path / "no" / target.name)]) == 1
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_export_of_all_numbers(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"numbers{suffix}"
    assert main([*BUNDLED, "export", "numbers", "--to", str(target)]) == 0
    assert target.stat().st_size > 5000


def test_export_of_what_is_no_figure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*BUNDLED, "export", "figure", "q2", "--to", str(tmp_path / "a.png")]) == 1
    assert "no figure or indicator" in capsys.readouterr().err
    assert main([*BUNDLED, "export", "numbers", "q2", "--to", str(tmp_path / "a.csv")]) == 2
    assert main([*BUNDLED, "export", "figure", "--to", str(tmp_path / "a.png")]) == 2


def test_export_of_grades_tells_what_is_not_held(tmp_path: Path) -> None:
    target = tmp_path / "grades.csv"
    assert main([*BUNDLED, "export", "grades", "--to", str(target)]) == 0
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("force_id,force,region,year,cycle,pillar")
    assert any(line.startswith("derbyshire,") and ",2017,2017,effectiveness,,,not held," in line for line in lines)
    assert any(line.startswith("norfolk,") and ",2018,2018/19,effectiveness,,,good," in line for line in lines)


def test_compare_of_two_reports(capsys: pytest.CaptureFixture[str]) -> None:
    shires = ["--library", str(FIXTURE.parent / "shires")]
    both = ["northshire-2016-effectiveness", "southshire-2022-effectiveness"]
    assert main([*shires, "compare", *both, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"left": "q2-subsequent", "right": "q2-later", "because": "titles alike"} in found["headings"]
    assert {"question": "q2", "left": "good", "right": "adequate"} in found["grades"]
    assert found["numbers"][0]["difference"] == "33 higher"
    assert main([*shires, "compare", f"{both[0]}/q2", f"{both[1]}/q2"]) == 0
    assert "no counterpart" in capsys.readouterr().out
    assert main([*shires, "compare", "nothing", both[0]]) == 1


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8"])
def test_old_encodings_of_the_output_end_nothing(encoding: str, tmp_path: Path) -> None:
    calls = [
        ["show", "q2"], ["show", "q9"], ["reports"], ["compare", "q2", "introduction"], ["--report", "Ωmega", "show", "q2"], ["--help"],
        ["export", "chapter", "q2", "--to", str(tmp_path / "no ‘such’ \udcff" / "ﬃ.md")],
    ]  # fmt: skip
    environment = os.environ | {"PYTHONIOENCODING": encoding, "QT_QPA_PLATFORM": "offscreen"}
    for call in calls:
        done = subprocess.run([sys.executable, "-m", "peelviewer", *LIBRARY, *call], capture_output=True, env=environment, check=False)  # noqa: S603
        assert done.returncode in (0, 1), call
        assert b"Traceback" not in done.stderr, done.stderr.decode(encoding)
        assert done.stdout or done.stderr
    command = [sys.executable, "-m", "peelviewer", *LIBRARY, "show", "q2", "--format", "json"]
    done = subprocess.run(command, capture_output=True, env=environment, check=True)  # noqa: S603
    assert "’" in json.loads(done.stdout.decode(encoding))["content"]


@pytest.mark.parametrize("suffix", [".pdf", ".html", ".md"])
def test_export_of_a_report_and_of_chosen_sections(tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    whole, part = tmp_path / f"whole{suffix}", tmp_path / f"part{suffix}"
    assert main([*BUNDLED, "export", "report", "--to", str(whole)]) == 0
    # In the report's order, and what is inside another section once.
    chosen = [arg for node in ("q3", "q2-initial-response", "q2") for arg in ("--section", node)]
    assert main([*BUNDLED, "export", "report", *chosen, "--to", str(part)]) == 0
    assert 1000 < part.stat().st_size < whole.stat().st_size
    if suffix == ".md":
        lines = part.read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith("# PEEL: Police effectiveness 2016")
        assert [line for line in lines if line.startswith("## ")] == [
            "## How effective is the force at investigating crime and reducing re-offending?",
            "## How effective is the force at protecting those who are vulnerable from harm, and supporting victims?",
        ]
        assert lines[-1].startswith("PEEL: Police effectiveness 2016, HMIC, March 2017. ISBN 978-1-78655-362-1. This text is a digest")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("wrong", "code"),
    [(["report", "q2", "--to", "a.pdf"], 2), (["report", "--to", "a.docx"], 2), (["grades", "--section", "q2", "--to", "a.csv"], 2),
     (["report", "--section", "fig-4", "--to", "a.pdf"], 1), (["report", "--section", "q99", "--to", "a.md"], 1)],
)  # fmt: skip
def test_wrong_usage_of_export_report(wrong: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*BUNDLED, "export", *wrong]) == code
    assert "peelviewer: " in capsys.readouterr().err
