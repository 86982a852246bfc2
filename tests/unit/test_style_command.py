"""The subcommand style: what is wrong is said, what is right is kept, and decks wear it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER

from peelviewer import paths
from peelviewer.cli.main import main
from peelviewer.dataset.package import load_library
from peelviewer.decks import builder, codec
from peelviewer.decks.deck_source import DeckSource
from peelviewer.store.user_store import UserStore
from tests.templates import png, template

FOOTER = PP_PLACEHOLDER.FOOTER


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PEELVIEWER_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def file(home: Path) -> Path:
    (home / "logo.png").write_bytes(png())
    style = home / "ours.toml"
    style.write_text('name = "Ours"\naccent = "#B5123B"\nfooter = "Our office"\nlogo = "logo.png"\nheading_face = "Georgia"\n', "utf-8")
    return style


def test_the_example_is_without_problems(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["style", "example"]) == 0
    example = home / "example.toml"
    example.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["style", "check", str(example)]) == 0
    assert "no problems" in capsys.readouterr().out


def test_problems_are_named_with_their_lines(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = home / "bad.toml"
    bad.write_text('name = "Bad"\naccent = "red"\ntext = "#CCCCCC"\n', encoding="utf-8")
    for act in ("check", "add"):
        assert main(["style", act, str(bad)]) == 1
        said = capsys.readouterr().err
        assert f"{bad}:2:1: “red” is no colour." in said
        assert f"{bad}:3:1: text #CCCCCC on background #FFFFFF has a contrast of 1.6, and 4.5 is the least." in said
        assert "2 problem(s). Nothing was changed." in said
    assert main(["style", "list"]) == 0
    assert capsys.readouterr().out == ""


def test_a_style_is_kept_worn_and_forgotten(file: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["style", "add", str(file)]) == 0
    assert main(["style", "add", str(file), "--name", "Theirs"]) == 0
    assert main(["style", "list"]) == 0
    assert capsys.readouterr().out.splitlines()[-2:] == ["Ours", "Theirs"]
    deck = home / "deck.pptx"
    assert main(["export", "deck", "--style", "Ours", "--to", str(deck)]) == 0
    presentation: Any = Presentation(str(deck))
    layouts = {layout.name: layout for layout in presentation.slide_layouts}
    assert all("Logo" in [shape.name for shape in layout.shapes] for layout in layouts.values())
    assert any(shape.has_text_frame and shape.text_frame.text == "Our office" for shape in layouts["Title Slide"].shapes)
    places = [shape for slide in presentation.slides for shape in slide.placeholders if shape.placeholder_format.type == FOOTER]
    feet = [place.text_frame.text for place in places]
    assert len(feet) == len(presentation.slides) - 1
    assert any(foot.endswith("Our office") for foot in feet)
    assert main(["style", "remove", "Ours"]) == 0
    assert main(["style", "remove", "Ours"]) == 1
    assert main(["export", "deck", "--style", "Ours", "--to", str(deck)]) == 1
    assert "You keep no house style “Ours”." in capsys.readouterr().err


@pytest.mark.parametrize("options", [["--to", "deck.pdf"], ["--to", "handout.pdf", "--handout"]])
def test_files_wear_a_style_of_a_file(file: Path, home: Path, options: list[str]) -> None:
    options[1] = str(home / options[1])
    assert main(["export", "deck", "--style", str(file), *options]) == 0
    assert Path(options[1]).read_bytes().count(b"/Subtype /Image") >= 1


def test_a_template_is_a_style(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["style", "check", str(template(home / "Our template.pptx"))]) == 0
    assert "“Our template”" in capsys.readouterr().out
    assert main(["style", "check", str(home / "none.pptx")]) == 1
    assert main(["style", "check"]) == 2


def test_a_deck_whose_style_is_gone_is_written_plain(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = load_library(paths.bundled_library(), check=False).library
    deck = builder.build(DeckSource(library, library.report("norfolk-2016-effectiveness")), name="Mine")._replace(style="Gone")
    paths.user_data().mkdir(parents=True, exist_ok=True)
    store = UserStore(paths.user_database())
    store.decks.add(deck.report, "Mine", codec.to_json(deck))
    store.close()
    target = home / "deck.pptx"
    assert main(["export", "deck", "--report", deck.report, "--deck", "Mine", "--to", str(target)]) == 0
    assert "You keep no house style “Gone”" in capsys.readouterr().err
    assert target.is_file()
