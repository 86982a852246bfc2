"""Where the generated libraries are that benchmarks measure with: made once, as to write thousands of reports takes minutes."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from peelviewer.dataset.catalogue import Catalogue
from peelviewer.dataset.package import tables_of
from peelviewer.dataset.scan import scan
from peelviewer.dataset.shelf import Root, Shelf, folders
from peelviewer.model.library import Library
from tests.benchmarks.generated import generate

SIZES = tuple(int(size) for size in os.environ.get("PEELVIEWER_SIZES", "1 43 430 4300").split())
"""How many reports libraries have; fewer sizes are measured sooner."""


def folder_of(size: int) -> Path:
    """Return the library of so many reports in PEELVIEWER_LIBRARIES, else in the system's folder for temporary files, made if need be."""
    kept = os.environ.get("PEELVIEWER_LIBRARIES")
    folder = (Path(kept) if kept else Path(tempfile.gettempdir()) / "peelviewer-bench") / str(size)
    generate(folder, size)
    return folder


def catalogue_of(folder: Path) -> Path:
    """Return the file that knows a library's reports, beside it: what the program has from the second start on."""
    file = folder.with_name(f"{folder.name}.catalogue.sqlite3")
    catalogue = Catalogue(file)
    assert scan([Root(folder, "given")], catalogue) is not None
    catalogue.close()
    return file


def library_of(folder: Path) -> Library:
    """Return a library as the program has it from the second start on: known from its catalogue, reports opened one by one."""
    shelf = Shelf((Root(folder, "given"),), catalogue_of(folder))
    assert len(shelf) == len(folders(folder) or ())
    return Library(shelf, **tables_of(folder))
