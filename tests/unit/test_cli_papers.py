"""Responses and papers from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from pptx import Presentation

from peelviewer import paths
from peelviewer.cli.main import main
from peelviewer.store.user_store import UserStore
from tests.libraries import FIXTURES
from tests.tracked import REPORT, track

LIBRARY = ["--library", str(FIXTURES / "full_edition")]


@pytest.fixture
def tracked(user_home: Path) -> None:
    store = UserStore(paths.user_database())
    track(store)
    store.close()


def test_a_response_needs_nothing_tracked(user_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.docx"
    assert main(["export", *LIBRARY, "response", REPORT, "--to", str(file)]) == 0
    made = Document(str(file))
    assert made.tables[0].cell(1, 1).text == "16 May 2018"


def test_a_response_can_be_a_workbook(user_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.xlsx"
    assert main(["export", *LIBRARY, "response", REPORT, "--to", str(file)]) == 0
    assert file.read_bytes()[:2] == b"PK"


def test_the_day_of_publication_can_be_given(user_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.docx"
    given = ["--published", "2018-03-23"]
    assert main(["export", *LIBRARY, "response", REPORT, "--to", str(file), *given]) == 0
    assert Document(str(file)).tables[0].cell(1, 1).text == "17 May 2018"


@pytest.mark.usefixtures("tracked")
def test_a_paper_is_written_in_each_kind(tmp_path: Path) -> None:
    for suffix in (".docx", ".xlsx", ".pptx"):
        file = tmp_path / f"mine{suffix}"
        assert main(["export", "paper", "--since", "2018-05-01", "--to", str(file)]) == 0
        assert file.stat().st_size > 1000
    headings = [each.text for each in Document(str(tmp_path / "mine.docx")).paragraphs if each.style and each.style.name == "Heading 1"]
    assert headings[1:3] == ["Closed since 1 May 2018", "Moved since 1 May 2018"]
    assert "1 closed and 1 moved since 1 May 2018" in [
        slide.shapes.title.text for slide in Presentation(str(tmp_path / "mine.pptx")).slides
    ]


@pytest.mark.usefixtures("tracked")
def test_a_paper_on_one_report_leaves_out_all_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.docx"
    assert main(["export", "paper", "--report", REPORT, "--to", str(file)]) == 0
    assert "Of 4 improvements" in "".join(each.text for each in Document(str(file)).paragraphs)
    assert main(["export", "paper", "--report", "nowhere", "--to", str(file)]) == 1
    assert "You track no improvements of “nowhere” yet" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["paper", "--to", "a.docx"], 1, "You track no improvements yet"),
        (["paper", "--to", "a.pdf"], 2, "must end in one of .docx, .pptx, .xlsx for a paper"),
        (["paper", "q2", "--to", "a.docx"], 2, "takes all of them: leave q2 out"),
        (["paper", "--since", "May", "--to", "a.docx"], 2, "“May” is no day such as 2017-03-02"),
        (["response", "nowhere", "--to", "a.docx"], 1, "There is no report “nowhere” in the library"),
    ],
)
def test_what_cannot_be_written_is_said(
    user_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    arguments: list[str], code: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["export", *LIBRARY, *arguments]) == code
    assert said in capsys.readouterr().err
    assert list(tmp_path.glob("*.*")) == []
