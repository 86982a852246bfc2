"""The command line answers on standard output, complains on standard error, and its exit codes hold."""

from __future__ import annotations

import json
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
    assert set(report) == {"id", "force", "year", "cycle", "pillar", "edition", "grade", "title"}
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
    said = capsys.readouterr()
    assert said.out == ""
    assert "Did you mean q2" in said.err


def test_unknown_report_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*LIBRARY, "--report", "nowhere", "show", "q2"]) == 1
    assert REPORT in capsys.readouterr().err


def test_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "force", "--limit", "1", "--json", *LIBRARY]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert set(hit) == {"report", "node", "kind", "title", "place", "section", "paragraph", "page", "last_page", "snippet"}
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


@pytest.mark.parametrize(("suffix", "begins"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF"), (".csv", b"subject,")])
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
    lines = target.read_text(encoding="utf-8").splitlines()
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
