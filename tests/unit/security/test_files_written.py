"""Files that leave the program never follow a link that somebody else has laid, and are whole or not there."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from peelviewer.cli.main import main
from peelviewer.exporters import base
from peelviewer.exporters.base import replacing

EXPORTS = [
    ("q2.pdf", ["chapter", "q2"]), ("q2.html", ["chapter", "q2"]), ("q2.md", ["chapter", "q2"]), ("r.pdf", ["report"]),
    ("f.png", ["figure", "fig-4"]),
    ("f.svg", ["figure", "fig-4"]), ("f.pdf", ["figure", "fig-4"]), ("n.csv", ["numbers"]), ("n.xlsx", ["numbers"]), ("g.csv", ["grades"]),
    ("d.pptx", ["deck"]), ("d.pdf", ["deck"]), ("h.pdf", ["deck", "--handout"]),
]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize(("name", "what"), EXPORTS, ids=[name for name, _ in EXPORTS])
def test_link_laid_at_a_guessed_name_is_not_followed(tmp_path: Path, name: str, what: list[str]) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    shared = tmp_path / "shared"
    shared.mkdir()
    suffix = Path(name).suffix
    for guess in (f"{name}.part", f".{name}.part", f".{name}.part{suffix}", f".{name}.tmp", f"{name}.tmp", f"{name}~"):
        os.symlink(precious, shared / guess)
    assert main(["export", *what, "--to", str(shared / name)]) == 0
    assert precious.read_text() == "mine"
    assert (shared / name).stat().st_size > 100


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize(("name", "what"), EXPORTS, ids=[name for name, _ in EXPORTS])
def test_link_at_the_name_itself_is_replaced_and_not_written_through(tmp_path: Path, name: str, what: list[str]) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    os.symlink(precious, tmp_path / name)
    assert main(["export", *what, "--to", str(tmp_path / name)]) == 0
    assert precious.read_text() == "mine"
    assert not (tmp_path / name).is_symlink()


@pytest.mark.parametrize(("name", "what"), EXPORTS, ids=[name for name, _ in EXPORTS])
def test_nothing_is_left_beside_the_file(tmp_path: Path, name: str, what: list[str]) -> None:
    assert main(["export", *what, "--to", str(tmp_path / name)]) == 0
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [name]
    assert main(["export", *what, "--to", str(tmp_path / "no such folder" / name)]) == 1
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    with replacing(tmp_path / "new.txt") as part:
        assert part.name != "new.txt"
        part.write_text("words")
    assert stat.S_IMODE((tmp_path / "new.txt").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


def test_no_module_asks_for_the_mask() -> None:
    package = Path(base.__file__).parents[1]
    assert [file.name for file in package.rglob("*.py") if "umask" in file.read_text(encoding="utf-8")] == []
