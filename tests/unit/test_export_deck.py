"""Decks on the command line: what is written, and what is refused with a remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from peelviewer import paths
from peelviewer.cli.main import main
from peelviewer.dataset.package import load_library
from peelviewer.decks import builder, codec
from peelviewer.decks.base import FRAMES
from peelviewer.decks.deck_source import DeckSource
from peelviewer.options import SHAPES, TEMPLATES
from peelviewer.store.user_store import UserStore

REPORT = "norfolk-2016-effectiveness"


def test_choices_are_those_there_are() -> None:
    assert list(TEMPLATES) == list(builder.BY_ID)
    assert list(SHAPES) == [frame.name for frame in FRAMES]


@pytest.mark.parametrize(
    ("name", "arguments", "pages"),
    [
        ("a.pdf", ["--template", "briefing"], 10),
        ("b.pdf", ["--section", "q2"], 7),
        ("c.pdf", ["--section", f"{REPORT}/q4", "--section", "q5"], 7),
    ],
)
def test_slides_are_written_one_a_page(tmp_path: Path, name: str, arguments: list[str], pages: int) -> None:
    target = tmp_path / name
    assert main(["export", "deck", "--to", str(target), *arguments]) == 0
    assert target.read_bytes().count(b"/Type /Page\n") == pages


def test_powerpoint_and_handout(tmp_path: Path) -> None:
    from pptx import Presentation

    target = tmp_path / "deck.pptx"
    assert main(["export", "deck", "--to", str(target), "--template", "briefing", "--shape", "4:3"]) == 0
    presentation = Presentation(str(target))
    assert (presentation.slide_width, presentation.slide_height) == (960 * 9525, 720 * 9525)
    assert len(presentation.slides) >= 10
    handout = tmp_path / "handout.pdf"
    assert main(["export", "deck", "--to", str(handout), "--handout", "--template", "full"]) == 0
    assert handout.read_bytes().count(b"/Type /Page\n") >= 8
    alone = tmp_path / "alone.pdf"
    assert main(["export", "deck", "--to", str(alone), "--handout", "--no-notes", "--template", "full"]) == 0
    assert alone.read_bytes().count(b"/Type /Page\n") < handout.read_bytes().count(b"/Type /Page\n")


def test_deck_that_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "mine.pdf"
    assert main(["export", "deck", "--to", str(target), "--deck", "Panel"]) == 1
    assert "You keep no decks" in capsys.readouterr().err
    library = load_library(paths.bundled_library(), check=False).library
    deck = builder.build(DeckSource(library, library.reports[0]), "briefing")
    three_slides = deck._replace(slides=tuple(slide._replace(shown=number < 3) for number, slide in enumerate(deck.slides)))
    paths.user_database().parent.mkdir(parents=True, exist_ok=True)
    store = UserStore(paths.user_database())
    store.decks.add(REPORT, "Panel", codec.to_json(three_slides))
    store.decks.add(REPORT, "Empty", codec.to_json(deck._replace(slides=())))
    store.decks.add(REPORT, "Broken", "{}")
    store.close()
    assert main(["export", "deck", "--to", str(target), "--deck", "panel"]) == 0
    assert target.read_bytes().count(b"/Type /Page\n") == 3
    for name, message in (("Other", "Kept: “Broken”, “Empty”, “Panel”"), ("Empty", "nothing to write"), ("Broken", "cannot be read")):
        assert main(["export", "deck", "--to", str(target), "--deck", name]) == 1
        assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--to", "x.pptx", "--handout"], 2, "must end in .pdf"),
        (["--to", "x.pdf", "--no-notes"], 2, "give --handout"),
        (["--to", "x.pdf", "--deck", "A", "--section", "q2"], 2, "not both"),
        (["--to", "x.docx"], 2, ".pptx, .pdf"),
        (["--to", "x.pdf", "--section", "q22"], 1, "Did you mean q2"),
        (["--to", "x.pdf", "--section", "fig-4"], 1, "no chapter or heading"),
        (["--to", "no such folder/x.pdf"], 1, "could not be written"),
        (["--to", "no such folder/x.pptx"], 1, "could not be written"),
    ],
)
def test_what_cannot_be_done_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["export", "deck", *arguments]) == code
    assert said in capsys.readouterr().err
    assert list(tmp_path.glob("x.*")) == []
