"""The command line exports annotations, takes them in once, and searches them."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest

from peelviewer import paths
from peelviewer.cli.parser import run
from peelviewer.model.annotations import Anchor, Annotation, Source
from peelviewer.store.annotations import KeptAnnotation
from peelviewer.store.user_store import UserStore

NORFOLK = "norfolk-2016-effectiveness"
MOMENT = "2026-01-01T00:00:00.000+00:00"
MARK = Annotation(
    "a", Anchor(NORFOLK, "q2", "2.1", "words that nobody wrote"), MOMENT, MOMENT, "zanzibar", source=Source("Norfolk 2016", "Crime", 19, 20)
)


@pytest.fixture
def kept() -> Annotation:
    paths.user_database().parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(UserStore(paths.user_database())) as store:
        store.annotations.put(KeptAnnotation(MARK))
    return MARK


def test_none_are_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "annotations", "--to", str(tmp_path / "a.md")]) == 1
    assert "There are no annotations" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".md", ".html", ".csv", ".json", ".docx"])
def test_each_kind_of_file_is_written(kept: Annotation, suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"notes{suffix}"
    assert run(["export", "annotations", "--to", str(file)]) == 0
    assert file.stat().st_size > 200


def test_a_file_is_taken_in_once(kept: Annotation, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.json"
    assert run(["export", "annotations", "--to", str(file)]) == 0
    content = json.loads(file.read_text(encoding="utf-8"))
    content["annotations"][0]["uid"], content["annotations"][0]["note"] = "b", "another"
    file.write_text(json.dumps(content), encoding="utf-8")
    capsys.readouterr()
    assert run(["import", "annotations", str(file), "--dry-run"]) == 0
    assert "1 marks" in capsys.readouterr().out
    assert run(["import", "annotations", str(file)]) == 0
    assert "1 added" in capsys.readouterr().out
    assert run(["import", "annotations", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["same"] == 1
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    assert run(["import", "annotations", str(tmp_path / "other.json")]) == 1


def test_search_finds_them_as_a_kind_of_their_own(kept: Annotation, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", "zanzibar", "--kind", "mark", "--json"]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert (hit["kind"], hit["report"], hit["paragraph"]) == ("mark", NORFOLK, "2.1")
