"""The user's data from the command line: out to a file, in from one, and what is said where that fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from peelviewer import paths
from peelviewer.cli.main import main
from peelviewer.decks import codec
from peelviewer.decks.base import Deck, Slide
from peelviewer.store.user_store import UserStore


def settings() -> dict[str, object]:
    store = UserStore(paths.user_database())
    try:
        return store.settings.all()
    finally:
        store.close()


def test_data_moves_to_another_computer(
    tmp_path: Path, user_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store = UserStore(paths.user_database())
    store.settings.set("theme", "dark")
    store.close()
    file = tmp_path / "mine.json"
    assert main(["data", "export", str(file)]) == 0
    assert capsys.readouterr() == ("", "")
    monkeypatch.setenv("PEELVIEWER_HOME", str(tmp_path / "new"))
    assert main(["data", "import", str(file)]) == 0
    assert capsys.readouterr() == ("1 entry imported\n", "")
    assert settings() == {"theme": "dark"}


def test_a_bad_entry_is_named_and_the_rest_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.json"
    content = {"format": "peelviewer-user-data", "version": 1, "settings": {"theme": "dark"}, "positions": [{"report": 3}], "decks": []}
    file.write_text(json.dumps(content), encoding="utf-8")
    assert main(["data", "import", str(file)]) == 1
    output = capsys.readouterr()
    assert output.out == "1 entry imported\n"
    assert output.err.startswith(f"peelviewer: {file}: positions, entry 1: “report” should be text.")
    assert "import it again" in output.err
    assert settings() == {"theme": "dark"}


def test_what_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = UserStore(paths.user_database())
    store.settings.set("theme", "dark")
    store._connection.execute("INSERT INTO settings VALUES ('a', '{{{')")
    store.close()
    assert main(["data", "export", str(tmp_path / "mine.json")]) == 1
    assert "1 entry of your data is not in the file" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["export", "import"])
def test_an_error_names_the_file_and_the_remedy(what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    UserStore(paths.user_database()).close()
    file = tmp_path / "no" / "mine.json"
    assert main(["data", what, str(file)]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert str(file) in output.err
    assert output.err.rstrip().endswith({"export": "Choose another folder.", "import": "that this program exported."}[what])


def test_without_data_there_is_nothing_to_export(tmp_path: Path, user_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["data", "export", str(tmp_path / "mine.json")]) == 1
    assert "no data of yours to export" in capsys.readouterr().err
    assert list(user_home.iterdir()) == []


@pytest.mark.parametrize("wrong", [["data"], ["data", "export"], ["data", "move", "a.json"]])
def test_wrong_usage(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(wrong) == 2
    assert "usage:" in capsys.readouterr().err


def test_backups_are_listed_and_put_back(user_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = UserStore(paths.user_database())
    store.settings.set("theme", "dark")
    store.decks.add("a", "one", "{}")
    store.back_up_daily()
    store.settings.set("theme", "light")
    store.close()
    assert main(["data", "backups"]) == 0
    name, size, unit, *held = capsys.readouterr().out.split()
    assert (unit, " ".join(held)) == ("kB", "Daily 1 deck (“one”), 1 setting")
    assert int(size) > 0
    assert main(["data", "restore", name]) == 0
    assert capsys.readouterr().out.startswith(f"{name} was put back. What was there is kept as user-")
    assert settings() == {"theme": "dark"}
    assert main(["data", "backups"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_an_unknown_backup_is_told(user_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["data", "backups"]) == 1
    assert "does not exist" in capsys.readouterr().err
    UserStore(paths.user_database()).close()
    assert main(["data", "backups"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["data", "restore", "user-000009-2026-11-27.sqlite3"]) == 1
    assert "peelviewer data backups" in capsys.readouterr().err


def test_own_notes_are_searched_with_the_own_library_alone(capsys: pytest.CaptureFixture[str]) -> None:
    report = "norfolk-2016-effectiveness"
    deck = Deck(report, "My deck", (Slide("q2", "lines", "Mine", (), ("q2",), "Ask about xylophones."),))
    store = UserStore(paths.user_database())
    store.decks.add(report, deck.name, codec.to_json(deck))
    store.close()
    assert main(["search", "xylophones", "--json"]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert (hit["report"], hit["node"], hit["kind"], hit["snippet"]) == (report, "q2", "own", "Ask about xylophones.")
    for narrowed, count in ((["--kind", "own"], 1), (["--kind", "finding"], 0), (["--force", "suffolk"], 0)):
        assert main(["search", "xylophones", *narrowed]) == 0
        assert len(capsys.readouterr().out.splitlines()) == count
    assert main(["search", "xylophones", "--library", str(paths.bundled_library())]) == 0
    assert capsys.readouterr().out == ""
