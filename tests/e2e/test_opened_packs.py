"""Files that the desktop opens with the program: it starts it with their paths, or hands them to the one that runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from peelviewer.cli.main import main
from peelviewer.dataset.scan import never
from peelviewer.dataset.shelf import Root, Shelf
from peelviewer.exporters.pack import write_pack
from tests.programs import SEVERAL
from tests.unit.importers.small_pdfs import PROSE, pdf, written

from .test_program import close, running, wait_until


def packed(file: Path, *ids: str) -> Path:
    chosen = [entry for entry in Shelf([Root(SEVERAL)], None) if entry.id in ids]
    assert write_pack(chosen, file, lambda done, of: None, never)
    return file


def taken_in(home: Path) -> set[str]:
    folder = home / "reports"
    return {path.name for path in folder.iterdir() if not path.name.startswith(".")} if folder.is_dir() else set()


def test_a_pack_opens_the_program_and_the_next_one_goes_to_it(tmp_path: Path) -> None:
    home = tmp_path / "home of who clicks"
    home.mkdir()
    first = packed(tmp_path / "Adroddiad tŷ (1).peelpack", "northshire-2014-effectiveness")
    others = [packed(tmp_path / f"{name}.PEELPACK", name) for name in ("west-haven-2021-peel", "isle-of-marrow-2018-peel")]
    with running(home, str(first)) as program:
        wait_until(lambda: taken_in(home) == {"northshire-2014-effectiveness"} and (home / "running").exists(), program)
        with running(home, *map(str, others)) as second:
            assert second.wait(60) == 0
        wait_until(lambda: len(taken_in(home)) == 3, program)
        close(program)


def test_published_reports_are_imported_and_so_are_those_of_the_next_start(tmp_path: Path) -> None:
    home = tmp_path / "home of who opens"
    home.mkdir()
    (tmp_path / "Adroddiad tŷ (1).PDF").write_bytes(pdf([written(("PEEL: Police effectiveness 2016", *PROSE))]))
    page = tmp_path / "page.html"
    page.write_text(f"<html><body><h1>Another report</h1><h2>Summary</h2><p>{PROSE[0]}</p></body></html>", encoding="utf-8")
    with running(home, str(tmp_path / "Adroddiad tŷ (1).PDF")) as program:
        wait_until(lambda: len(taken_in(home)) == 1 and (home / "running").exists(), program)
        with running(home, str(page)) as second:
            assert second.wait(60) == 0
        wait_until(lambda: len(taken_in(home)) == 2, program)
        close(program)


def test_a_folder_that_the_program_is_opened_with_is_imported_as_one_that_is_dropped(tmp_path: Path) -> None:
    home, folder = tmp_path / "home of who opens", tmp_path / "Reports of 2016"
    home.mkdir()
    folder.mkdir()
    (folder / "report.pdf").write_bytes(pdf([written(("PEEL: Police effectiveness 2016", *PROSE))]))
    with running(home, "--open", str(folder)) as program:
        wait_until(lambda: len(taken_in(home)) == 1, program)
        close(program)


@pytest.mark.parametrize("arguments", [["--open", "none.peelpack"], ["none.peelpack"], ["--open"]])
def test_a_pack_that_is_not_there_is_told(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert ("there is no file or folder none.peelpack" in told) == (arguments != ["--open"])
