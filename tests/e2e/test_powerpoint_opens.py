"""The exported deck opens in a presentation program that is not ours, every slide with its title and its values."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from peelviewer import paths
from peelviewer.cli.main import main
from peelviewer.dataset.package import load_library
from peelviewer.decks import builder
from peelviewer.decks.deck_source import DeckSource

TOOLS = {"soffice": "libreoffice-impress", "pdftotext": "poppler-utils"}


@pytest.mark.slow
@pytest.mark.parametrize("shape", ["16:9", "4:3"])
def test_libreoffice_shows_every_slide(tmp_path: Path, shape: str) -> None:
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing:
        pytest.skip(f"not installed (Debian: {' '.join(missing)})")
    target = tmp_path / "deck.pptx"
    assert main(["export", "deck", "--to", str(target), "--shape", shape]) == 0
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(target)]
    subprocess.run(convert, check=True, capture_output=True, timeout=180)  # noqa: S603
    done = subprocess.run(  # noqa: S603
        ["pdftotext", "-layout", str(tmp_path / "deck.pdf"), "-"],  # noqa: S607
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    pages = [" ".join(page.split()) for page in done.stdout.split("\f")][:-1]
    library = load_library(paths.bundled_library(), check=False).library
    slides = builder.build(DeckSource(library, library.reports[0])).slides
    assert len(pages) >= len(slides)
    whole = " ".join(pages).replace("- ", "-")
    for slide in slides:
        assert slide.title.replace("- ", "-") in whole, slide.title
    outcomes = next(page for page in pages if page.startswith("One Norfolk crime in five"))
    for value in ("20.1", "12.1", "38.0", "47.4", "0.2", "8.7") if shape == "16:9" else ("20.1", "12.1"):
        assert value in outcomes
