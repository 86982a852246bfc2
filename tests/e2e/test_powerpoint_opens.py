"""The exported deck opens in a presentation program that is not ours, every slide with its title and its values."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from peelviewer import paths
from peelviewer.cli.main import main
from peelviewer.dataset.package import load_library
from peelviewer.decks import builder
from peelviewer.decks.deck_source import DeckSource
from peelviewer.exporters.pptx.dressing import FOOT_TOP

TOOLS = {"soffice": "libreoffice-impress", "pdftotext": "poppler-utils"}


WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


def over_the_foot(file: Path) -> list[str]:
    """Return the words that run over a slide's foot, with its number: where a stand-in for the deck's face takes more room."""
    boxes = subprocess.run(["pdftotext", "-bbox", str(file), "-"], check=True, capture_output=True, text=True, timeout=60)  # noqa: S603, S607
    found = []
    for number, page in enumerate(boxes.stdout.split("<page ")[1:], 1):
        words = [(*map(float, word[:4]), word[4]) for word in WORD.findall(page)]
        height = float(page.split('height="')[1].split('"')[0])
        foot = [top for _, top, _, _, _ in words if top >= height * FOOT_TOP / 720]
        found += [f"{number}: {word}" for _, top, _, bottom, word in words if foot and top < min(foot) < bottom - 1]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("shape", ["16:9", "4:3"])
def test_libreoffice_shows_every_slide(tmp_path: Path, shape: str) -> None:
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing:
        pytest.skip(f"not installed (Debian: {' '.join(missing)})")
    target = tmp_path / "deck.pptx"
    assert main(["export", "deck", "--to", str(target), "--shape", shape, "--template", "full"]) == 0
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(target)]
    subprocess.run(convert, check=True, capture_output=True, timeout=180)  # noqa: S603
    done = subprocess.run(  # noqa: S603
        ["pdftotext", "-layout", str(tmp_path / "deck.pdf"), "-"],  # noqa: S607
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    pages = [" ".join(page.split()) for page in done.stdout.split("\f")][:-1]
    library = load_library(paths.bundled_library(), check=False).library
    slides = builder.build(DeckSource(library, library.reports[0]), "full").slides
    assert len(pages) >= len(slides)
    whole = " ".join(pages).replace("- ", "-")
    for slide in slides:
        title = slide.title.replace("- ", "-")
        if slide.kind == "question":  # in a panel, whose lines stand beside those of the content
            assert any(all(word in page for word in title.replace("-", " ").split()) for page in pages), title
        else:
            assert title in whole, title
    assert over_the_foot(tmp_path / "deck.pdf") == []
    outcomes = next(page for page in pages if page.startswith("One Norfolk crime in five"))
    for value in ("20.1", "12.1", "38.0", "47.4", "0.2", "8.7") if shape == "16:9" else ("20.1", "12.1"):
        assert value in outcomes
