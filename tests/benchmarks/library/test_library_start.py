"""The start with libraries of 1 to 4,300 reports, and a first look through them; printed as ratios and percentiles, never asserted.

Run with make bench. The starts are the program's own (--profile-start), in a process each, with a catalogue that knows the reports.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from peelviewer import paths
from peelviewer.dataset.catalogue import Catalogue, Kept
from peelviewer.dataset.scan import scan
from peelviewer.dataset.shelf import Root, folders
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore

from .libraries import SIZES, catalogue_of, folder_of

STARTS = int(os.environ.get("PEELVIEWER_STARTS", "9"))
LOOKED_THROUGH = 430
"""Reports that are looked through at most: more take as long each."""


def home_of(size: int, tmp_path: Path) -> Path:
    """Return a user's folder whose own library has so many reports, one of which was read last, and that knows them."""
    home, library = tmp_path / str(size), folder_of(size)
    home.mkdir()
    (home / "reports").symlink_to(library / "reports", target_is_directory=True)
    store = UserStore(home / "user.sqlite3")
    store.positions.set((folders(library) or [""])[0], Position(""))
    store.close()
    catalogue = Catalogue(home / "catalogue.sqlite3")
    known = Catalogue(catalogue_of(library))  # 4,300 reports are looked through in a minute, but once
    catalogue.keep(Kept(entry._replace(root=str(home))) for entry in known.entries(library).values())
    known.close()
    assert scan([Root(paths.bundled_library())], catalogue) is not None
    catalogue.close()
    return home


def started(home: Path) -> tuple[float, float]:
    """Start the program and return milliseconds until its text can be read: by the clock, and of the processor."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PEELVIEWER_HOME": str(home)}
    command = [sys.executable, "-m", "peelviewer", "--profile-start"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=True)  # noqa: S603
    name, wall, processor = done.stdout.splitlines()[-1].rsplit(maxsplit=2)
    assert name.strip() == "readable text"
    return float(wall), float(processor)


def test_readable_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    homes = {size: home_of(size, tmp_path) for size in SIZES}
    times: dict[int, list[tuple[float, float]]] = {size: [] for size in SIZES}
    for _ in range(STARTS):  # in turn, so that what else the machine does falls on all of them
        for size, home in homes.items():
            times[size].append(started(home))
    first = median(processor for _, processor in times[SIZES[0]])
    with capsys.disabled():
        for size, measured in times.items():
            wall, processor = (sorted(values) for values in zip(*measured, strict=True))
            print(
                f"\n{size} reports: text readable after {median(wall):.0f} ms (best {wall[0]:.0f}), {median(processor):.0f} ms of the"
                f" processor (best {processor[0]:.0f}): {median(processor) / first:.2f} times that with {SIZES[0]}"
            )


@pytest.mark.parametrize("size", [size for size in SIZES if size <= LOOKED_THROUGH])
def test_first_look(size: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def look(catalogue: Catalogue) -> float:
        begun = time.process_time()
        assert scan([Root(folder_of(size), "given")], catalogue) is not None
        return (time.process_time() - begun) * 1000 / size

    catalogue = Catalogue(tmp_path / "catalogue.sqlite3")
    first, again = look(catalogue), look(catalogue)
    catalogue.close()
    with capsys.disabled():
        print(f"\n{size} reports looked through: {first:.1f} ms of the processor each, {again:.2f} where nothing changed")
